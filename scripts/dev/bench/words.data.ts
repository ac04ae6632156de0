/** Words of invented papers, the most frequent first in each list. */
export const functionWords = words(`
  the of and to a in we that for is with on this as by are our which from be can it an these have not or than both
  while between show such their has using how when across into more also but they over each at through its however
  where only under without been one two all most then after during within even does further there thus so what
`);

export const nouns = words(`
  model language data method task result performance approach training system problem learning representation network
  analysis image feature information user setting evaluation accuracy benchmark algorithm framework question domain
  annotation knowledge parameter graph dataset corpus structure text sentence word bias error sample signal policy
  agent state space time function distribution estimate measure observation experiment theory field particle galaxy
  surface protein sequence cell gene patient treatment market price demand network layer attention gradient loss
  prompt dialogue speaker translation summary label class cluster embedding token vocabulary grammar syntax meaning
  context reference entity relation event document query answer retrieval ranking recommendation preference feedback
  robustness fairness privacy security attack defence failure uncertainty noise variance covariance kernel matrix
  tensor eigenvalue operator manifold curvature bound proof theorem conjecture lattice symmetry phase transition
  temperature pressure velocity turbulence diffusion wave spectrum frequency detector telescope mission orbit planet
  star cluster halo mass energy charge spin field coupling boundary interface material crystal polymer membrane
  enzyme receptor tissue organ trial cohort survey interview classroom teacher student skill strategy equilibrium
  auction contract incentive tax trade growth climate rainfall soil forest river species habitat disease infection
  vaccine mutation genome transcript neuron cortex stimulus response memory perception emotion gesture gaze speech
  accent phoneme tone rhythm melody camera pose depth motion trajectory obstacle manipulator gripper controller sensor
  actuator battery circuit transistor antenna channel bandwidth latency throughput cache compiler program specification
  invariant bug patch test requirement interface workflow log service cluster container scheduler index table schema
  ledger protocol consensus signature cipher key voter election party argument stance rumour headline archive
  manuscript dialect morpheme suffix idiom metaphor irony politeness persona narrative plot scene character
`);

export const adjectives = words(`
  large new different neural human multiple general specific recent linguistic statistical computational efficient
  robust deep supervised unsupervised low high small local global natural social visual multilingual cross-lingual
  semantic syntactic causal contextual temporal spatial latent sparse dense linear nonlinear random optimal adaptive
  parallel distributed interactive automatic reliable faithful consistent empirical theoretical qualitative
  quantitative synthetic real clinical biological chemical physical quantum classical thermal magnetic optical
  stellar planetary regional historical cultural economic political ethical private public open closed finite infinite
  discrete continuous convex smooth stable unstable rare frequent simple complex hierarchical modular hybrid online
  offline incremental early late fine-grained coarse hidden explicit implicit low-resource zero-shot few-shot
  long-term short-term large-scale end-to-end pre-trained open-source state-dependent scale-free task-oriented
`);

export const verbs = words(`
  show propose find use present introduce evaluate study demonstrate improve compare investigate achieve provide
  analyse develop train explore examine measure identify reduce predict learn outperform describe release generate
  capture exploit extend combine estimate detect reveal address derive construct establish quantify reproduce
  characterise validate simulate transfer adapt align rank filter annotate collect retrieve summarise translate
`);

export const gerunds = words(`
  Learning Understanding Measuring Improving Evaluating Modelling Predicting Detecting Generating Exploring Probing
  Aligning Rethinking Estimating Reducing Combining Tracing Adapting Scaling Mapping Explaining Comparing Bounding
  Constraining Simulating Controlling Verifying Searching Ranking Translating Summarising Unifying Decoding
`);

export const givenNames = words(`
  Maria Anna John David Wei Sofia Daniel Yuki Ahmed Elena Michael Sara Thomas Li Peter Laura James Fatima Robert Julia
  Martin Priya Paul Nina Carlos Emma Andreas Hana Stefan Lucia Omar Claire Ivan Mei Jonas Leila Marco Ingrid Samuel
  Aisha Pedro Karin Hiroshi Marta Victor Chloe Rahul Olga Simon Zeynep Lukas Amara Felix Rosa Nikolai Ines Tariq Greta
`);

/** The parts of which family names and names of systems are composed. */
export const syllables = {
  first: words(
    'Bar Ber Cal Dar Del Fen Gar Hal Jan Kar Kol Lan Len Mar Mel Nor Ost Pal Per Ros Sal Sten Tar Tor Val Ver',
  ),
  middle: words('a an ar e en er i in ir o on or u un ur ali eri ino ova ent ost and eld'),
  last: words(
    'berg dini feld gaard hara koff land lini man mura nen nova quist rez sen ska son stein ton vara vich well',
  ),
};

/** Category codes as listings write them, with their share per thousand. */
export const categories: readonly (readonly [code: string, weight: number])[] = [
  ['CL', 190],
  ['LG', 190],
  ['CV', 130],
  ['AI', 70],
  ['RO', 35],
  ['HC', 30],
  ['IR', 25],
  ['SE', 25],
  ['CR', 25],
  ['ML', 25],
  ['SI', 15],
  ['CY', 15],
  ['DS', 15],
  ['quant-ph', 25],
  ['hep-th', 20],
  ['hep-ph', 15],
  ['astro-ph', 15],
  ['GA', 15],
  ['CO', 15],
  ['mtrl-sci', 15],
  ['NT', 10],
  ['AP', 10],
  ['PR', 10],
  ['NA', 10],
  ['GN', 10],
  ['PE', 10],
  ['cs.CL', 15],
  ['math.OC', 10],
];

export const cities = words(
  'Aldermoor Brightwater Castelvento Dunhaven Eastmere Fjordby Granholm Hollowick Isarburg Kestrel',
);

function words(text: string): readonly string[] {
  return [...new Set(text.trim().split(/\s+/))];
}
