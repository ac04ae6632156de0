/**
 * Made by `npm run learn-references`, not by hand. The format is in weights.ts, the data it was learned from in README.md.
 */
export const weightsData = `1 9 0 7 -8 -3 -4 -11 -3 -2 -2 -1 -3 -3 -4 0 14 -2 -5 -1 -5 -9 -3 -2 2 0 -1 -3 2 7 -1 -6 -3 -2 -1 -3 -3 -2 -1 -1 0 -1 -1 0 0 11 -7 -10 -2 -3 -1 0 0 1 -1 3 2 -3 -1 -1 -2 0 0 0 0 0 0 0 0 0 0 0 0 -9 0 4 3 -1 -2 -1 -1 0 0 0 0 0 -2 -5 -5 -1 -1 0 0 0 0 0 0 0 0 0 0 2 1 11 -3 -6 -2 2 -6 -9 -2 -13 -5 -3 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 6 -3 1 7 -4 -2 -3 -1 0 -1 0 -1 0 -3 -1 0 0 -1 -1 0 -1 0 0 0 0 0 0 -1 -3 1 -1 2 -2 -7 -2 -2 0 -1 1 0 1 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 -2 0 -4 -2 10 0 -1 0 0 0 0 0 0 -1 -2 0 0 -3 -1 0 0 0 0 0 0 0 0 -1 -9 1 4 5 -2 -2 1 -1 -6 -2 -5 -3 -2 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -4 0 5 0 -1 0 0 -1 0 0 0 0 0 1 -1 0 0 0 -1 0 0 0 0 0 0 0 0 0 -4 0 -7 3 -3 0 2 -3 1 -1 -1 -2 2 -2 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 -2 -1 -6 0 0 -3 -2 0 0 0 0 0 0 -1 -2 0 -1 0 0 -3 0 0 0 0 0 0 0 0 -16 2 -12 0 2 10 -4 2 -1 -1 1 -1 -2 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 -10 -1 -4 0 0 -4 -5 0 0 0 0 0 0 0 -3 0 0 0 0 -1 -2 0 0 0 0 0 0 0 -22 5 -7 -4 11 2 -2 -1 -2 0 -3 0 -3 -1 0 0 0 0 0 0 0 -2 0 0 0 0 0 0 -9 0 -3 0 -1 0 0 -5 -1 0 0 0 0 5 -2 0 0 0 0 0 0 -2 0 0 0 0 0 0 0 0 -3 2 -4 4 3 -5 -2 0 -3 2 2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 -1 2 0 0 -1 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 -1 0 0 0 0 0 -8 -6 4 -1 0 -2 -2 1 -2 0 -1 -1 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2 0 -1 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -6 -2 -7 -6 0 -6 -1 -1 4 0 1 -1 4 1 3 -1 -1 0 0 -1 0 0 0 0 -1 0 0 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 -2 0 -1 -1 -1 0 0 0 0 0 0 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 -1 0 0 0 0 0 0 0 0 -1 0 0 -1 0 0 0 0 0 0 0 0 0 0 -1 0 0 -10 1 -4 -3 4 0 -2 -1 -1 0 3 -1 -3 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 -1 0 0 0 0 0 0 0 0 0 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 -2 -4 -1 -2 5 0 -2 -2 0 -1 3 -6 2 -3 0 0 0 0 0 0 0 0 0 0 0 0 1 1 -3 -3 -2 -1 -1 -1 -1 1 0 0 0 0 -4 0 0 0 -1 0 0 0 0 0 0 0 0 0 -3 -1 -4 1 -5 0 -6 2 1 4 -1 -3 -5 3
2 0 1 0 -2 0 0 0 0 0 0 0 -2 0 0 0 -2 0 0 0 -2 0 0 0 -2 0 0 0 -1 0 0 0 -1 0 0 0 -1 0 0 0 1 0 0 0 -1 0 0 0 -1 0 0 0 0 0 0 0
0 -1 0 -1 0 0 0 0 0 1 -3 1 0 2 -1 0 0 3 -1 0 0 -1 0 1 0 0 -1 0 0 0 0 0 0 0 0 -1 0 -1 0 1 0 0 0 -2 0 0 0 -1 0 0 0 -1 0 -2 -1 2
874
	b1f-1k-2m-2o-1
a	b2g-1j-1o-1
a.m	a-1i1
aaai	g1
ab	n1
abstract	o3
acad	b2
academic	g2
accessed	o1
acm	b-2c-1g5h-4o-3
adam	c2g-1
addison-wesley	g2h-1
address	c-2d-1e-3f-4k6o-1
administrative	g-1
advanced	b-2j1
advances	c-1
affa	c1
affairs	c1
age	c3
agriculture	c1
agu	g1
aids	g1
aip	b1g2i-1
al	a4b-2
albuquerque	c-1h2
alexandri	b2
alexis	a-1b1
alma-imf	b1
am	c1
amer	g1i-1
america	c1
american	b-1g4o-1
ams	g1
amsterdam	c-1h3
an	b2c-1g-1
ancient	c1
and	j-1m-1o-1
angeles	h1
ann	h2
annales	b-1c3
anthropological	o1
anthropology	c1
appear	o1
appl	c4
appli	j1
applications	c2
applied	b-2c1j1
april	c-1d2e1g-1h-1
arbor	c-2h2
archaeology	j1
architecture	b-1c1j1
archive	o1
aristotle	o1
art	b1g-1
article	a-2b2d-1f2k-1o1
artists	c-1g1
arxivpreprint	c-2o3
as	b1c-1o2
asce	c-2g2
ashgate	g1
asme	c1
assessment	g1
association	b-1c1o-1
astm	c-1j1
astr	c2
at	c-2g-1h-1k1o2
athena	g1
atlantic	b-2c1
auflage	o1
aug	d2
august	d2
auk	c1
aus	c-1o1
austin	c1g-2
austria	h2
auto	c1
automation	b1
autumn	d2
available	k3o-1
avril	d1
b	a-2c2d-1
b.a	a-1b1
baltimore	h1
band	c-1e1
barthes	b1
basin	b2
basingstoke	c-1h2
been	o1
belfort	b-1c1
berkeley	h1
berlin	g-2h4
berliner	c-1o1
bf	e1
bioinformatics	c3
biol	c1
biology	b2c-1
blackwell	g1
blake	a-1b2
blautia	b3g-3
bologna	h2
book	b-1
booktoss	c1
borehole	o1
boston	b-1h3
boulder	g-2h3
bradley	i-1o1
branch	g-1o1
brazil	b1
brief	b-2j1
bristol	h1
bruxelles	g2
bulletin	c2g-1
by	b-1c-3i3
ca	g-1h2
cambridge	c-3h3o2
canada	a-1b2c-2g2h-1
cancer	b-1c2
care	b-2c2
catalogue	m1
cations	j1
cbc	g1
cell	c2
cells	b1c-1
centre	b1
century	c1
ch	c-1o2
chabin	c1
chantal	i1
chapel	h1
chapter	o2
chicago	h2
chicxulub	b1
christopher	h1i-1
church	c1
circulation	c1
citeseer	c-1h-1o2
city	h2
clarendon	g1
class	b-1c2
classics	c-1o1
cliffs	h2
cnrs	c-1g2
co	b2
coal	c1
cognitive	c2
coll	j2
collections	c1
colorado	c-1
columbus	h2
comb	b3g-3
comm	c2
comment	c-1o1
commentary	b2c-1
committee	b1c-1
communication	c2
communications	b-1c2
comp	c3
companion	b-1c1
company	g1
computational	b-1c1
computer	b-2g3
computing	b-3c3
conference	c3g-1o-1
conferences	c-2o1
consortium	a2b-1
control	a1c-1
corp	g1
corporation	b-1g2
corps	b1
corrected	e2
council	b-1g2
courier	c1
course	j1
cratering	b1c-1
current	b-1m1o1
cvpr	c1
cycle	c-1
cyron	a2b-2
d	a2b-2o-2
d.c	h2
daedalus	g1
daily	c2
dans	b-1i-1o3
data	c1
date	d1
dc	h2
ddr	c-2h1
de	o-1
dec	c-2d4
december	d2h-1
del	c1
delhi	h1
dem	o1
demo	c1
den	b-2o2
denver	g-2h3
department	c-2
deputy	o1
der	a-1b1c2g-1i-1
design	b1
dev	c2
development	j1
diabetic	b-1
die	a-1
differential	b-2d1
digital	c-1
digits	a-3c-3d-2e3f3g-4h-3i-4j-1l2m1o1
dir	b-1o3
director	o1
disease	a1c-1
dissertation	o2
district	c-1o3
division	b-2g1
doctoral	o1
doctorat	c-1m1o1
document	m1
documents	b-2c2
dossier	b1
doubleday	g1
dover	g1
downers	h2
draft	c-1o2
e	a-1i1
earth	j1
econ	c2
economics	c1o-1
economy	c1
ed	a-2b-2c-4g-3h-1i2n2o2
edd	i-1o2
edited	b-1c-1i4o-2
edition	c-1g-2n4
editions	c-1
editors	o2
edn	n2
eds	a-1b-3i3o1
educ	c1
education	c2
electrical	c-1
electronic	b-2c2
elsevier	c-2g4h-2
emergency	a1
en	m1
encyclopedia	b-1c3
endothelium	b1c-1
ener	b-1c3
energy	e3g-3
eng	b-1c2
engi	c2
engineering	b-3c1g2
engineers	g2
englewood	h2
english	o2
entre	b1c-1
environmental	b-3c2
epub	o3
equations	c1
essai	b-1o1
essais	j1
essays	b-1c2
et	a3b-1f2g-1i-1
etudes	b1
eur	b-1c1
european	o1
evaluation	b1
evidence	b1
exhibition	b-1m1
exp	c1
expanded	b-1n2
exposition	o1
fasc	c-2o1
feb	c-1d2
federal	b-1
feigin	a-1b1
fifth	b2c-1
finance	b-1g1
first	c1
for	a1g1
formation	c1
foucault	b1
foundation	c-1g2
france	c3h-1
franche-comté	b-1c1
francisco	h1
frankfurt	h3
frederick	i-1o1
freeman	g2
french	g-1o1
from	a-1b2o2
fuel	c-1
fund	g1
für	b-1
g	a1b-2
galactic	b1
gallimard	h-1
gamm-mitteilungen	c1
gene	c2
general	b-1c1
genet	c2
geneva	g-1h2
genomes	a1
genomics	a-1c1
geological	j1
geology	c1
geomorphology	c1
geosci	c2
germany	b1c-2h3
gill	h1
ginseng	b1
gl	o1
global	o1
graduate	b-2
grand	h3
grandi	a-1b1
great	c-1
grimble	g1
group	a2c-1
gruyter	g1
h	d1i2o-1
h.p	a-1
hague	h1
hall	g3
halle	h1
handbook	c2
hannover	g2
has	c-2o1
health	b-1g1
heidelberg	g-1h2
held	c-1o2
hemk	a-1b1
hesitancy	c-1o1
hg	i-2o2
historical	c-2j1
history	b-1c1j1
honolulu	g-1h2
hors	c-1o1
hot	c-1o1
house	g2
how	b1c-1
http	k1
huff	b1
hum	a-1c1
hurst	g1h-1
iaea	b1
ieee	b-1c-1g8h-2o-2
illustrated	b-1n1
imaging	c1
impact	b2c-2
in	a-3b-2c2g-3i3m-1o1
inc	c-2g4
india	b2
indianapolis	h2
industrial	b-1g1
industry	c-1o1
information	c1
innsbruck	h1
inquiry	c1
institut	c-1g1
institute	b-1g1
int	b2
inte	b-2c5
intelligence	b-2
intelligent	c2
intercomparison	a2c-1
intern	c-1o1
internal	c-1
international	b1c-2g3
introduction	b2
investigation	b2c-2
invited	b-1
iop	g2
iowa	c1g-1
is	b1
isbn	k2o-1
ismir	c2
issn	k1
issue	c-2e2o1
italic	b1c-4o3
j	b-2c4i-1
j.o	o1
jacow	g2h-1
jahrhunderts	j1
jama	c1
jan	d1
janssen-cilag	g1
january	c-2d3
japan	h2
japanese	c-2o3
jersey	g-1h1
jisbd	c1
joint	b-2c1
journal	b-3c5g-3
jpn	b-1c1
js	a1b-1
judge	b-2o2
jul	d2
july	c-2d4g1h-2
jun	d2
june	d2
k	b-1i2
kaplan	b-1o1
karthala	g1h-1
kaufmann	g1
korean	c1
krit	c1
l'histoire	b-1c1
la	c1o-3
laboratory	c-1g2
lake	h2
lanc	c1
lancet	c2
land	b1c-1
language	j1
languages	b-1c1
lanham	h1
law	b2
le	a-2c1
learning	b-1g2
lect	c2
lecture	c-2
leiden	h1
leipzig	h1
letter	a-1b2o-1
lewis	o1
libraries	c-1
library	a2b-1g1
light	c1
ligne	m1o-1
linguistics	c1
linguistique	o1
liverpool	g-1h2
living	c-1
lncs	c3o-2
lond	b1c-1
london	c-1g-2h6
long-range	m1
longmans	g1
los	h1
ltd	g1
ma	h2
machine	c2
macmillan	c-1g4h-2
magazine	c1
making	b1
malden	g2h-1
management	c1
maputo	b-1h1
mar	c-1
march	d2
mass	c-1h2
master’s	b-1m1
materials	c1
math	b-2g1j2
mathematical	j2
mathematics	b-2c-1j3
matt	c1
may	c-2d2h-1
mcfarland	g1
md	h1
mdrc	b-1j1
me	b2
mechanics	j1
med	c2
media	g3
medicine	a2b-2
meeting	h2o-1
melbourne	o1
memoirs	b1c-1
mentale	c1
mersin	c-1
methods	b-1c1
mexico	b3c-2
middle	b-1c1
migration	b-1
miguel	a-2b2
milwaukee	c-1h1
mining	b-3c3
minsky\`s	i1
missisquoi	c-1j1
mit	c-1g3
mixed	b1d-1f-1g-2h-4i-2j-1k2m1
miśkiewicz	a4b-2c-1
model	c-1
modeling	b-1c1
models	b1
mol	c1
monde	j1
mono	g1
monographs	b-1j1
monthly	c1
montpellier	c1
montreal	h2
morgan	g1
moscow	h1
mu	b1
musical	b-1c1
mémoire	o2
mémoires	b-1c1
n	e2o-1
n.j	c1
n.p	f1
n.y	h2
naca	g2k-1
nano	c1
national	a2b-1g2o-1
nationale	g2
nature	b-3c4
nauk	b1
nauka	c1h-1
naukowe	c1
netherlands	g-2h3
network	b-1c1
networks	c1
neural	c1
new	b-2g-2h4
news	b-1c3o-1
ngc	b1
ni	b1c-1
nist	g1
nj	h3
no	c-1e3
north-holland	h1
notes	c-2j2
nov	b3c-2d3g-3
november	c-1d4
npp	a2c-1
nr	e2
nucl	b-1c2
nuclear	c-1
ny	g-2h3
o	b1
oct	d1
october	c-1d2h-1
of	b-2d1g2i-3
office	c-1g1
on	a1b-1h2j-1
online	m1
ontario	c-2j1
oocyte	b1c-1
opinion	c1
or	b1c-2h1
orme	g1h-1
oxford	c-3h4
p	c-1f1
pa	h3
pacific	c-1j1
page	e1
pages	f2
pain	c1
palgrave	g1
paper	f1g-1m1
papers	c2o-3
par	b-1o1
parallel	c2
paris	b-2c-4d-1h6
participants	a2c-1
partnership	g1
parts	b1
patent	c-3d1m2
pattern	b-1c1
perspectives	c1
peter	i1
phd	m1
philadelphia	g-1h3
philosophy	c2
phys	c3
physica	c1
physics	h-1o1
pierre	i1
pii	k-1o2
planetary	b-1c1
planning	c-1
plants	c-1
pmid	o1
policy	b-2j1
politics	c1g-2
politique	b1c-1
pompidou	b1
population	b-1m1
post	c2
poster	b1
potsdam	a2c-1
pour	b-1c1
pp	c-2f4
practice	c1g-1
prentice	g3
prepared	b-1o2
preprint	c-2n2
presentation	c3g-1
presented	b-1c1
press	c-2e1g3h-2
prevention	a1
prince	o1
princeton	g2
printemps	d1
problem	b1c-1
proc	a-1c2
proceeding	c-1j1
proceedings	j1o-2
processes	c2
productivity	g1
professional	c1
program	c-1
progress	b-1j1
project	a1
proof	e2
proteins	b-1c1
providence	g-1h2
psychology	j1
publication	o1
published	g-1
publisher	g1
publishing	g2
pubmed	o2
puf	g2h-1
pwn	c1
quadrige	g2h-1
quarterly	c3
questions	c1
radosław	a1
range	c-2d-1f4g-3h-3i-2
rapids	h2
reading	h2
recherche	c1
recommendations	c-1
rees	g1h-1
regarding	c-1o1
relativity	b-1c1
release	g-1
rep	m1
report	c-3g-2m3o1
reports	m1
reprint	n1
reprinted	c-2n1o1
research	g2o-2
reserve	b-1
retrieved	o2
reuters	c-1o1
rev	b-1c2n2o-1
revi	c1
review	b2c2
revised	b-1n2
ri	h1
richard	b1
rims	c-1g1
river	g-1h2
robert	i1
robotics	b1
rogers	b1
roma	h2
roman	a3d-4h1j-1k-3n-1o-1
rome	g-3h1
routledge	g5h-4
rpt	o1
rr	o1
rueil-malmaison	h1
russian	b1
s	b1c-1o-1
s.l	b2
saddle	h1
sage	g2h-2
saint	b1
san	g-2h2
scalable	b-1c1
school	b2
sci	b2c-1
scie	c3
sciences	c-1
scientific	g1
seattle	c-2h2
sec	b-1
second	b-1n1
section	b-2o1
see	o1
seminar	b-2c1
sep	o3
sept	c-1d3
september	b1d1
september/october	e1
ser	c1
serge	i1
serie	o1
series	b-1c-2e-1j4o1
service	g1
sets	b1c-1
shanghai	h1
sheffield	g-2h3
siam	c1
simulation	c1
singh	a-1b1
sistedes	g2
soc	c-1g2
soci	c2
society	b-2c2j1o-2
sociological	c1
sociologie	b1
sociology	c1
société	c1
soins	c4
solar	b-1c1
solid	j1
sons	b-1g1
south	b1c-1g-1h1
southern	c-1o1
sowie	b-1o1
special	b-2g-2m1o2
specification	b1c-1
spectrum	g1
spots	c-1o1
spring	d1
springer	b-3c-4g8h-4o-2
springer-verlag	g4h-1
srinivasa	a2
st	b-1
stability	o1
stanford	b-2
state	g1
statement	b1g-1
statistics	c-1
steel	c1
stolf	i1
stone	c1
stru	c1
stud	c1
studies	b1
study	a1c-1
stuttgart	g-1h3
summary	b2c-1
supp	e1
suppl	c-2e-2o4
supplement	o-1
support	b-1c1
survey	j1
surveys	j1
sustainability	c1
sveriges	b-1c2
sweden	b3c-1
swedish	b-2g1o1
switzerland	h2
symposium	b-1c2
syst	c3
system	b-1
systems	c2j-1
são	h1
t	i-2
talk	b-1o2
taylor	g1
tech	m2o-2
technologies	c1
technology	b-1g2
telephone	a-1g1
tessum	a2
texas	h-2
text	b-1c1
the	a-1c1h1j-1m-2
theological	c-1
theoretical	j1
theory	c2
thesis	m3
thèse	b-1m2
times	c2
to	g-1o1
today	b1
toronto	b-2c-3h4o1
toxicology	g1
traduction	i1
tran	c2
trans	i2
transaction	b-1c1
transformations	b-1c1
translated	b-2i1o1
transportation	c-1
travaux	b-1c2
travels	c1
trends	j1
troyes	h1
turkish	b-1o1
turnhout	h1
u	c-1g4o-2
u.s	a-3b3
uk	h1
und	a2g-2i-1j2
under	o2
united	c-1h3
university	c-1g2h-1o1
université	g1
unpublished	o1
upper	h2
url	k1
usa	c-3g-3h4
utrecht	h1
vaccine	c-1o1
van	a2
vand	c2
vanquished	c1
venise	b1
verlag	g1
version	b1c-1
vertex	c-1e1
victor	c1
vienna	h2
virtual	h3
vision	c-1
vol	e3
vols	e3
volume	b-2c-1e4
von	a1b-1
w	a1
w.d	i1
w.h	g1
wa	h1
wales	o1
wall	a4b-3
washington	c1g-5h2
web	c-1m3o-1
website	o1
weekly	c1
weinheim	g-1h1
west	h2
westview	g2
white	h1
who	o1
wieland	a-1b1
wien	c-2h1
wiesbaden	h1
wildlife	g1
wiley	b-1g3h-3
william	b2
williston	b1c-1
winter	d2h-2
with	a1b1g-1
working	b-1
works	o1
workshop	b1o-1
world	b-1g3
writers	b-1c2
wsom	c1
wt	b-2o2
yayınları	c-1j1
year	a-4d5e-3f-2g-3h-5i-2j-1k-1l-2
years	b2o-1
york	b-2c-1h3o1
zenodo	c1
zu	b-2o1
à	b1
édition	n-1o2
št	e1
г	b1
л	o1
し	b1c-1
の	b1c-1
中	b-1c1
会	b-1c1
南	b-1c1
号	c-1o2
哲	b-1c1
國	g1
報	b-1c2
学	b-3c3
學	b-2c1g1
建	g1
报	b-2c2
會	c-2g2
生	b1c-1
的	b1
究	b1
第	c-3o3
築	g1
素	b1
醫	c2
页	f-1o1
고려대학교	b1
권	o2
제	c-4o4
호	o2
890
	b-2g2i3j1A2B4C3E-1G2I1O3
^	a1l1A1L1
a	b2g-2j-1G-1
ab	n1
acad	b3c-1C-2
accessed	k-1o2
acharya	i-1o1O1
acm	b-1e2h1E2H2
action	c-1h1o1H1O1
actions	o1O1
adam	c2g-1
addison-wesley	H1
address	c-1f-3k1m1o2F-3K-1M1O1
administrative	g-1
advanced	b-2j1
advances	c-1
africa	b-2c1
african	c1
age	b-1c1o-1G1
aids	g1
aip	b1h-1o1O1
al	a-5b2c2B4C3
alexis	B-1
algebras	b-1j1J1
algorithms	c-1n1N1
alma-imf	b1
am	C-1
amer	g2
america	c2g-2h-1m1H-1M1
american	c-1e1g3o-1
an	b2
analysis	c1
ancient	c1
and	a1b2e-1j-2m-1o-3C-1G-1H-4
anežka	a-1b1B1
anglistik	c1
ann	h2
annales	b-1c3
annealing	G1
anthropological	o1
antiquity	c-1j1J1
apoptosis	b1c-1C-1
appear	C1
appl	c1C-2
appli	j1
applications	b-1c2h-1H-1
applied	b-2c1j1
april	D-2
archaeology	c-1j1
architecture	j1
archive	c-1m1M1
area	g-1G-1
art	g-1h1H2
article	a-1b2c3e-2k-2B-2F-2O-3
arxiv	c-1o1
as	b1c-1o1
asme	C-1
assessment	g1
association	b-1g-1O2
astm	c-1j1
astrophysics	e2f-1E3F-1
at	b1c-2h3G1H3
au	b1
august	D-1
aus	c-1o1
austin	c2h-1
australia	o2O1
author	c1C1
autumn	D-2
available	k2K-2
awwa	c-1
b	a-3b3e2o2B2E2O1
b.a	B-1
band	E-1
barthes	b1
basin	b1c-1
basingstoke	c-1
belfort	b-1
benjamin	g1h-1G1H-1
berlin	g-2h2
berliner	C1
bf	E-1
bioinformatics	c-1
biology	C1
biotechnology	b1
blake	b1
blautia	b3g-3
blog	f1F1
book	b-1j1n1o-1C-1J1N1O-1
boston	h2
boulder	G1
bourgogne	b-1c1C1
breccia	o1O1
bruxelles	g1
bulletin	c1
bureau	b-1
business	h-1H-1
by	b-1c-3i4
cadres	c1E-2
california	g1h-1H-2
cambridge	b-1c-1g-2h3o2G-4H-2
canada	b1
cancer	C-3
cardiomyopathy	C1
care	c-1g1
categorization	o1O1
cbc	g1
ccsl	e1E1
cell	c1
cells	b-2c3C4
center	d1D1
central	o-2
centre	b1
cern	o2
cham	g-1G-1
chantal	i1
chap	e-1f1
chapter	e-2o2E-2
chi	c1
chicago	g1
childhood	c1
choquet-bruhat	b-1c1B-1C1
christian	b1
christopher	h1i-1
church	c1H1
city	c-1h1
class	C-2
classics	o1
classification	b2o-1O-1
cnrs	h1H1
coal	c1
cognitive	c2
coll	j2
college	b1
colorado	c-1
comb	b3g-3
combinatorics	b1c-1C-1
combustion	b-1g2
committee	b1
communication	g1
communications	g1G1
communities	b-2c2C2
companion	b-1c1
computational	b-1c1
computer	b-2g3
computing	b-1c3g-2h1C-1G-1H1
conf	C-1
conference	g-1o-1
congress	F1
context	b1
continent	g1G1
control	a1b-1
corporation	b-1g1
corps	b2
corrected	e2
council	b-1
county	b-1o1O1
course	c-1j1
cousot	a1b-1B-1
crater	b6h-2o-3H-2O-3
craters	c1C1
culture	g1
current	m1o1
cvpr	g1G2
cycle	c-1
cyron	B1
d	a2b-1g-1h2o-1O-1
dahl	i-1o1O1
daily	c2
dame	h1H1
dans	i1B1I2
data	c3C2
date	d1
datos	c1
david	b2B2
davis	i-1o1O1
ddr	c-2h1
de	a-1h-2m1H-2
dec	D-2
deep	c1
del	c1
dem	G1
demo	c-1g1G2
den	B1
department	c-2o1
depression	b1
deputy	o1
der	a-1b1c2g-1i-1
des	b1
dev	c1
development	c-2
di	c1C1
diabetes	c1
diabetic	b-1
dictionary	n-1o1N-1O1
die	a-1
differences	n1o-1N1O-1
differential	B1
digital	b1c-1
digits	c-2e-2f2h-1i-3m-3o3A2B-2C-4D-3E-5F1I-1K-2M-4N-3O-3
dir	a-1
director	b-1g1G1
disease	c-1
disorders	e1E1
dissertation	g2G2
district	c-1o3
division	b-2g1
doctoral	o1
doctorat	c-1
documents	b-1
dossier	c2C2
dover	H2
draft	d1D1
drugs	b-2c1C1
dube	i-1o1O1
e	a-2b1
earth	j1
economy	b-2h1H1
ed	b-1h1n-2C2G1H2O-1
edited	b-1c-1i4o-2
edition	c1G1
editions	g1
editorial	b1
editors	B1C2
eds	b-2c3g-2h-1i-1C4G-3H-1I-1
ejecta	b-2o1O1
electrical	c-1
electromagnetics	o1O1
electronic	b-2c2K1
elsevier	c-2g1H2
emergency	a1
en	b2m1
encyclopedia	c2
endothelium	C1
energy	c2g-1
eng	C-2
engineering	b-1d2g2C-1D2J1O-2
englewood	h2
entre	b1c-1
environmental	b-3c2
environnement	g1h-1G1
epub	d3o-3D4
equations	b2c-2B1C-2
essays	c2
et	a3b-1f2g-2i-1
etudes	b1
eur	C-1
european	o1
evaluation	b1c-1
evolution	e1E1
exhibition	b-1m1
experiment	d1D1
eyberger	g1G1
fasc	e1
fashion	m1M1
feb	d1e-1D-1E-1
february	d-1
federal	b-1
feigin	B-1
festival	c1C1
field	b1n1N1
fifth	b2c-1
finance	b-1g1
fintz	i-1o1O1
first	c1
fischer	i-1o1O1
for	a1c-1g2
formula	h1H1
france	g1h-1i-1o1H-1I-1O1
frankfurt	h2
frederick	i-1o1
from	b2g-1
fujinaga	b-1o1B-1O1
functions	b1
fund	g1
future	c2C1
für	b-1
g	a3b-3B-1C-2
ga	b1c-2C-1
galactic	b1
gallimard	j1J1
general	b-1c1
generation	c-1o1C-2O1
genomes	a1
geography	c1e-1E-1
geological	j1
geosci	C-1
germany	b1
gf	a1d-1D-1
gill	H-1
global	o1
globalization	b-1c1
globecom	c-1d1D1
grade	g1G1
graduate	b-2
grand	h2
grandi	a-1b1
grav	e-1f1F1
gravitation	g1G1
gravity	o1O1
great	b1c-1
group	B2
groups	c1
guide	b-1g1G2
h	D-1O1
h.p	a-1b1
hamilton	g-1h1G-1H1
hamish	g1h-1
handbook	c2
has	c-2o1
hawaii	H1
health	g1
heidelberg	g1
held	c-1o2
hemk	B-1
heteroptera	b1
hg	I1
historical	c-2j1
history	g-1h-1m1H-1M1
hm	a1
hoare	b1h-1
hors	c-1o2
hot	c-1o1
how	b1c-1
hrsg	c1
huff	c1C2
hum	a-1c1
humanities	f-1F-1
hurst	g1h-1
iaea	b1
ieee	b-1g2
iliad	h1H1
im	b1
impact	b2c-1
implementation	h1C1H1
in	a-3c2g-4i3j1m-1B-1C-8E-2G-2I-3J1
including	c1
indu	c1
industrial	b-1g1
infirmier	c-1g1G1
infirmiers	k1K1
information	b-2c1
innocence	c-1o1C-1O1
institut	c-1g1
int	b1
inte	b-1c2C-2
intelligence	b-1j-1H1
intelligent	c2
intern	g1G1
international	c-1g2
intervention	e-1f1E-1F1
introduction	b2c-2
investigation	C2
invited	b-1
iop	j1J1
iowa	c2g-1
isbn	k2
ismir	O1
iso	c1
issn	k2
issue	c-2o1
italic	C1
italy	c1
j	c4g-1h-2B2C-1G-2H-2O-2
j.o	o1
january	d1D-1
japan	O1
jhep	E1
john	b-1
joint	b-2c1
joseph	b-1
joshi	a-1b1B1
journal	b-3c3d2D2
jr	a2b-2h1i-1B-1H2
judge	b-1o2
jul	D-1
july	d2D-3
june	D-2
justice	g1h-1G1H-1
k	b-1O1
k.g	i2o-2O-2
kaplan	b-1o1
karlsruhe	b-1
karthala	o1O1
kathryn	b2
king	a-1b1B1
kriminologie	i-1o1I-1O1
krit	c1
l'histoire	b-1c1
l'ouest	m1M1
la	c1o-3
laboratory	o2O2
land	b1c-2
language	n1N1
languages	b-1
law	c-1f2j-1F2
le	a-2c1
learning	o1C-2O1
lect	C-2
lecture	b1c-2
lett	c-1e1E2
letter	a-1O1
letters	c-1
lhc	k1K1
libraries	c-1
library	a2b-2
life	c-1i1C-1I1
light	c1
linear	b-1
linguistics	c1h-1o1H-1O1
literature	b-1h1H1
living	c-1
lm	B1
lncs	O1
lond	b1c-1
london	c-1g5h-1G2H-2
long-range	m1
longman	g1h-1H-1
luminescence	e1E1
lyon	b1
l’autre	f-1o1F-1
l’espace	i1I1
m	b-1i2o-4B-2H1O-2
machine	c2
magazine	c-1
making	b2
management	c2G1
manifolds	c1C1
map	C1
maps	c1
mar	D-1
march	d2e-1
markets	b-1g1G1
master’s	m1
mat	b1c-1
materials	g1o1G1O1
math	c-2g1j1C-2E1
mathematical	j2
mathematicalsociety	h1H1
mathematics	j-1
may	D-4E-1
mcguire	a1
mdrc	b-1j1
mechanics	b-2g2j1G2
med	c-1D1
medicine	b2c-1g-1B2C-1G-1
meet	h1H1
meeting	b-2c1O1
melbourne	o2
memoirs	b1c-1
mersin	e1f-1E1F-1
merton	o1O1
methods	c1
mexico	c-1
mice	c-1g1G1
michael	O1
microscope	o1O1
middle	b-1c1
migration	b-1
miguel	B-2
mining	b-3c3k-1o1K-1O1
missisquoi	c-1j1
mit	g1
mixed	b3c-1d-1e-1i-1k-2n2B-3C-2F2N-2O-1
miyoshi	a-1d1D1
miśkiewicz	a2B1
mm	B2
model	a1b1
modeling	c1
models	c-1
mol	c1
monde	j1
mono	g1
montpellier	c1
montreal	h1
morgan	g1
multiprocessors	m-1o1M-1O1
music	c1e-1
musical	b-1c1
mythology	b1c-1C-1
mémoire	o2
mémoires	b-1c1
n	c2e1o-2E-2O-2
n.y	e-1f1E-1F1
nat	b1C-2
national	a2b-1g2o-1
nationale	g2
nationalism	n1N1
natl	b1C-2
nature	f1F1
nauka	H1
network	b-1c2
networks	b-1c2
neurochir	c-1h1H1
neurophysiology	e1E1
new	b-2g-2h4H-5
newcastle	g1
news	b-1c1
ngc	b1
ni	b1c-1
nj	o1O1
no	c1d-2e2f-1D-1E-5
nordlingen	b-1d1D1
notes	b2c-2j1
nov	b3g-3D-2
novels	c1
november	d1
npp	a2c-1
nr	e1
nucl	C-3
nuclei	c-1
o	B-1
oct	D-1
october	D-1
odyssey	h2H2
of	c1d1e-2g2h-3i-2j2o-3B-1C-2E-1G-1H-4J1
on	a2b-1g1j-2o1G1
online	K1
ontario	c-1j1
oocyte	C1
opinion	c1
optical	c1
or	b1
order	o1O1
originale	c2g-1o-2C3G-1
out	c-1
oxford	c-2
p	a-1f1o1F-5O1
p.e	i-2o2O2
pacific	b-2j1C1
pages	e1E1F-1
palgrave	g1
paper	e-2f1g-1E-1K1O1
papers	c1o-2
par	b-1i2I2
parallel	c2
paris	b1c-2e-2g3h-5o2C-4D2E-2G5O2
park	g1
patent	c-2m2
patient	b-1c1C1
pattern	b-1c1
paul	B-1
people	g1G1
performance	c1
permeability	b1c-1C-1
perspectives	c2h-1G1
peter	i1
pg	d1D1
ph.d	m1O-1
phd	m1
philadelphia	h1
phys	b2e1n-1C-5E1N-1
physica	c1
physics	b-1c-1e2o2E2
pierre	i1
pii	K2
planning	m2M1
plate	b-1C1
pmid	f-2o2F-2
policy	b-2j1
politics	c2g-1
politique	b1c-1
pompidou	c1C2
population	c-1m1
potentials	b1
potsdam	a2c-1
pour	b-1c1
pp	e-2f5E-1F-2O1
prediction	b-1c1C1
prentice	g3
prepared	b-1o2
preprint	o1
presbyterian	g1
presentation	c1
presented	b-1c1
press	c-3g-3n-1o2C-1H1
prevention	B1
prince	o1
princeton	g1
printed	g1
printemps	D-1
problem	b2c-1
problems	b-1
proc	b1c3C-5
proceeding	c-1j1
proceedings	d1e1j1o-2D1E1
processing	g1o1G1O1
professional	c1
program	b-2m1M1
programming	c-4h2j1o2H2J1O2
progress	b-1j1
project	c-1
proteins	b-1
providence	h1
psychology	j1
publ	c2
publication	c-1o2O1
publishing	g1
pubmed	k1K2
pz	b1
quarterly	c-1e2E2
questions	c1
r	b-1c1B-3C2
radosław	a-1C1
randomization	b1c-1C-1
range	b-1d1e-2f-4h2m-1o2C-2F1H2I1O2
reading	H-1
reasoning	c1
receptivity	b-1c1C1
recherche	c1
recherches	d1D1
recognition	c1
recommendations	c-1
rees	g1h-1
regarding	c-1o1
relativity	b-2c2
release	g-1G-1
rep	m1
report	c-3g2k2G3K3
reprint	h-1n1
reprinted	o1C2
research	b-1g2o-1
reserve	b-1g1
resistance	b-1
resources	h1H1
response	a1
results	c2
retrieved	o2
reusability	e1E1
rev	i-1n2
review	e2o-1C1E2
revised	b-1n2
revue	c1
rewards	m-1o1M-1O1
richard	b2
ring	b-1o1O1
robert	i1
robo	c1
robotics	b1g-1
rogers	b1
roman	h-1i1j-2o-1A-1F1G-1H-1O-3
ross	c-1o1C-1O1
royal	o1
rpt	d-1o1
rr	E1
russia	c1
ruth	B1
s	b1o-3C1F-3
saale	g1G1
saddle	h1
sage	g1H1
san	g-1h1
saskatchewan	b1c-2C-2
scalable	b-1c1
school	b1
sci	c-3h4j1H4
scie	c1
science	b1c-2e1g1h-2j-1m-1o2E1H-2O2
sciences	b1e-1o1E-1
scientific	g-2
seattle	h1G-1H-1
sec	o2
second	b-1n1
section	b-2o1
security	c1
segmentation	b-1c1C1
seminar	b-1c1
sep	d1o-2E1
sept	d1D-2
september	b1D-2
september/october	e1
ser	c1E-1
serge	i1
series	b-1e1j2E2
services	c-1
sets	b1c-1
shannon	o1O1
shear	b-1o1O1
sheffield	g-2h2G-2
simulation	c1
singh	a-1b1
site	b1
siècle	b-1
siècles	c2C2
soc	b1c-1C-1
social	b2c-1
society	b-1c2g-1j1o-1
sociological	c1
sociologie	b1
sociology	b-1
société	c1
solar	b-1c1
solid	j1
solidi	c2
solving	c-1n2N2
sons	o1O1
south	b1c-1
southern	c-1o1
sowie	b-1o1
special	b-1g-2m1o2
species	b1c-2n1C-1N1
specification	b1c-1
spie	d-1e1D-1E1
spots	C1
springer	b-2c-1g-2h5H6
springer-verlag	g-2h3H4
srinivasa	C1
st	g1
state	g2
states	b-1G1
steel	c1
stone	c1
structural	b1c-1
structure	b1c-3j1C-3J1
students	b-1j1J1
studies	b1
study	a2b-2G1
sudbury	a-1o1O1
summary	b1c-1
summer	D-2
supercomputing	c2
supp	e1
suppl	f2o-2E1F2
supplement	c-2o2E-1O3
support	C-1
survey	j2
surveys	j1
sveriges	C-1
swedish	b-2c1g1C1
symposium	b-1c3i-1I-1
syntax	m-1o1M-1O1
syst	c2
system	C-1
systems	b-2c3e-2g2m-1C-1E-2M-1
série	E-1
t	b3i-1B2E-1
talk	b-1o2
taxonomy	g1G1
tech	m3o-2
technologies	c1
technology	b-2g2
telephone	a-1g1
television	h-1G1H-1
termination	b1g-1G-1
text	b-1c1
texts	b-1
the	c2g-1j-1m-2o-1G-6H-1
theological	c-1
theoretical	j1
theory	c1j-1G2J-1
thesis	g2o-1G3
thèse	m2
to	g-1o2
today	c-1
tokyo	e1E1
tool	c1
topologicalinsulators	c-1o1C-1O1
torino	I1
toronto	b-1f1o2F1
toxicology	g1
tradition	h2H2
traduction	i1
tran	c1
trans	a-1h1i1H2
transaction	b-1
transformations	b-1c1
translated	b-2i1o1
transportation	c-2
trap	o1O1
travaux	b-1c2
travels	c1
trends	j2
triage	b1
trial	b-2c2C2
trip	c1e-1E-1
troyes	h1H1
tsunami	o-2O-1
turbulence	c-1o2O2
turkey	b-2o1O1
tversky	i-1o1O1
types	o1O1
u	c-1g4o-1
u.s	a3c-2B-5C-3G-3
und	a2g-2i-1j2
under	o2
union	g1
united	c-1h3
university	o1O-1
université	g1
unpublished	o2
upper	h1
url	K-1
us	b-1C1
usa	c-1D1
ussr	o1O1
utrecht	h1
vaccine	c-3o3O1
van	a2b-1
vanquished	c1
venezia	b1
verdi	b1
version	b1
victor	c1
vienna	h1
virtual	h2
vol	c1e3E-5
vols	e2
volume	b-2e4
von	b-1i1
vs	b2c-2C-2
w	a2B-1
w.d	i1
w.h	g1
walker	b1
wall	a2b-2
warsaw	k1o-1K1O-1
washington	c3g-5h3G-1
waste	g1
water	g2G1
web	O1
west	h2
wheeler	B1
white	h1
who	o1
wildlife	g1
wiley	d-1D-1
will	j1B-1J1
william	a-1b2
williston	b1c-1
winter	D-2
wirtschaftsgeschichte	O1
wiss	c-1h1H1
with	b1g-1
women	g-2
working	b-1
works	o1
workshop	c-1h1H1
world	b-2g3
worlds	c-1h1H1
wright	o1O1
writers	c1
writings	b-1e2
wt	B2
ww	i1o-1O-1
y	a1B-2
year	b2c1d-3e2i-1j-2B4D2E2J-1
years	h1o-2C1H2O-1
york	c-2g2C-1H-2
yu	a-1b1
z	c1
zeit	o1O1
zu	b-2c1o1
à	b2
études	o1
českým	c2e-2E-2
г	b1c-1h1C-1H1
мисъл	e-1f1E-1F1
с	e-2f4E-2F3
т	e1E2
し	b1c-1
の	b1c-1
中	b-1c1
会	b-1c2
南	b-1c1
哲	b-1c1
國	g1
報	c-1
学	b-3c3
學	b-2g1
建	g1
情	e1E1
报	b-1c1
析	C1
生	b1c-1
的	b1
硏	b1
究	b-2c2C3
第	f2F3
築	g1
素	b1
述	b1o-1O-1
醫	c1
고려대학교	b1
권	E1
대하여	b-2c2C2
연구	g1G1
제	e2E2
중심으로	b-1g1G1
특성	C1
호	c-1d2g2o-3C-1D2G2
694
	a1b-2c-1g1
^	b-1k1m-1o1
a	i1o-1
ab	n1
abstract	b3c-2e1
abstracts	b-2o2
academic	b-1
accepted	o1
accessed	c-1k1
acm	b-3c4f-3
adam	c1
address	c-2d-1f-1h-5k3o3
advanced	b-1
advances	c-2
affairs	c1
africa	i1
african	c2
age	c3
agriculture	c1
ahmed	l-1o1
aids	g1
aip	i2
al	a3b-2
alexandri	b2
am	b1h1
america	c1
american	g-2h2
ames	b-2o2
amsterdam	e1
an	o-2
analysis	a1
ancient	c1
and	a-3b1g1i1o-2
angeles	h2
annales	b1
annual	c1
anthropology	b-1c2
appear	o1
appli	j1
applications	c2
applied	b-2j1
april	e-2
arbor	c-2h3
archaeology	j1
architectural	b2
architecture	j1
archive	o1
aristotle	o1
art	e1g-2
article	c3g-2
artists	c-1g1
as	b2
asme	b-1c1
asp	e1
assessment	g1
association	b-1g1o-1
astronomy	b2
at	g-2k2
atlantic	b-2c2
auflage	o1
august	e-1
auk	c1
automation	b1
available	d2
b	c1
baltimore	g1
bandung	i-1o1
basin	b2
basingstoke	c1
been	o1
belfort	b-2
bend	h1
benthic	b-1
berlin	b-2e-1j1o-1
berliner	c-1o1
besançon	g1
biochem	b1
bioinformatics	c1
biol	c1
biology	b1
bischoff	o1
blautia	b3g-3
bloomington	n1
book	b-1g2
borehole	o1
boston	g2
bradley	i-1o1
branch	g-1o1
brian	o1
brief	b-2j1
bristol	g1
bruxelles	g1
bulletin	b2g-1
bureau	g1
by	b-1c-3i4
ca	g-1h2
california	g-1h2
cambridge	b2m-1n-1o3
canada	c-2g2
cancer	b2c-1
care	b-2c2
carnegie	j2
catalogue	b-1m1
cations	j1
cell	b-3c2
center	b1
centre	h1
century	c1
cern	c-1o2
chabin	c1
cham	c1g-1
chantal	i1
chapter	g1
chemistry	b1
china	h1
choices	i-1o1
christopher	b1
church	c1
city	h2
classics	c-1o1
cliffs	h2
cnrs	c-1o1
co	b2
coal	c1
cochran	a1o-1
cognitive	e-1
collections	b-1c1
colorado	b1c-1
comb	b3g-3
comment	b-1c-1o1
commentary	b2c-1
committee	b1c-1
communication	i-1
companion	b-1c1
company	g1
computer	b-2c-1d1g2m1
computing	b-3c2
conf	g1
conference	c3g-1o-1
conferences	c-2o1
congrès	o1
consortium	a2b-2
control	a1c-1
corp	g1
corporation	b-1g2
corps	b1
corrected	e2
council	b-1g2
courier	c1
crater	b1
cratering	b1c-1
creed	l-1o1
cs	k2
cultural	c-1o1
cumming	a1l-1
cycle	c-1
d	b-1
d.c	h1
dans	b-1
data	c1
day	c1
dc	g-1h2
de	a-2k1
dec	c1
december	d1e-2o1
deep	i2o-2
del	c1
dem	o1
den	b-2o2
denver	g2
department	a-1b1g-1m1
der	a-1b1c2g-1i-1
design	b1
deutscher	h1
development	b1c-2j1
diabetes	b4c-4
diabetic	a1b-1
die	i-1o2
digits	a-5b-1c1e2f1g-5h-5i-4j4m1o2
dijon	m1
dir	i1
director	o1
disability	b-1o1
disease	c-1
district	c-1o3
division	o1
doctoral	o1
doctorat	m1o1
document	m1
documents	b-2c2
draft	o2
du	b1
e	a-1i1
earth	b3c-3j1
econ	c1
economics	c1o-1
economy	b-1c2
ed	b-2d-1g-2h-2i4n2
edited	a-1b-2c4i-1
edition	b-2c-1g-1n4
editors	i2
edn	n2
eds	a-3b-1c-1i6
effects	a1d-1
eigenschaften	b-1o1
electrical	c-1
electronic	b-2c2
emergency	a1
en	a-1o1
encyclopedia	c2
endothelium	b1c-1
ener	b-1c1
energy	e2g-2
engineering	b-3g2
engineers	g2
engl	c1
england	c-2h1j1
entre	b1c-1
environmental	a-1b-1
eos	b1
equations	c1
essais	j1
essays	b-1c2
et	g-2
etudes	c-1
evolution	b-1
exposition	o1
f	b1h1
fifth	b2c-1
files	b-1c1
finance	b-1g1
florida	h1
for	a1g1
form	c-1e1i-1o1
formation	c1
foucault	b2
foundation	c-1g2
france	c2h-1
franche-comté	b-1c1
francisco	h1
frederick	i-1o1
from	a-2b1o1
fuel	c-1
fund	g1
février	c1
für	b-1
g	a1b-2c1
gac/mac	o1
genet	c1
genetic	i-1o1
genome	b2c-2
genomes	a1
genomics	a-1
geological	c-1j1
geologiska	c1
geology	b1
germany	b1
gill	h1
grand	b2
green	g1
group	a2c-1
grove	h2
gruyter	g1
h	i2
hague	h1
hall	g3
hamilton	g1h-1
handbook	i2o-2
hans	i-1o1
health	b-1g1
heart	c1
heidelberg	g2
hep-th	k1
hesitancy	c-1o1
hi	g-1h2
historical	c-2j1
history	c1j1
house	g2
hrsg	b1
http	k2
huff	b2
iaea	b1c-1k1
idaho	b1
ieee	c4d-2g-2
illustrated	b-1n1
imaging	c1
impact	b2c-1
implications	o1
in	b3c-2f1g-4h2i-4j1m-1n1
inc	g1
ind	b-1
india	b1
industrial	g1
industry	c-1
innsbruck	g-1h1
institut	c-1
institute	b-1g1
int	b2
inte	b-2c4
intelligence	b-2
intelligent	b-1c1
intercomparison	a2c-1
intern	c-1o1
internal	c-1
international	b2c-4e1
internet	b-1
investigation	c-2o1
iowa	c1
issue	c-2e2o1
italy	h1
its	j1
j	b4c-2i-1o-1
j.f	c1
jacow	c-1h1
jan	c1
january	d2
janvier	c1
japan	g1
japanese	c-2o3
jersey	g-1h1
jonathan	a1
joseph	o1
journal	a2c1g-4o1
js	a1
judge	b-2o2
juin	d-1
june	c1g-2h-1o1
jürgen	a-1o1
k	i2
kaplan	o1
kaufmann	g1
knowledge	i-2o2
krit	c1
kyoto	c-1g1
l'histoire	b-1c1
la	o-2
laboratory	c-1g1
lake	h2
land	b1c-1
landolt-börnstein	i-1o1
language	j1
languages	b-1c1
lausanne	f-1
law	b2
le	e1i-1o1
learning	b-2c1g1
lecture	c-1
lectures	b-1
les	f1o-1
lett	b-1c2
lewis	o1
library	a2b-1c-1g1
light	c1
ligne	m1o-1
linguistics	c1
linguistique	o1
living	c-1
lncs	b-1o1
london	b3g2i-1n2o-4
long-range	m1
lr	o1
ltd	g1
lunar	o1
m	o-1
ma	b-2h3
macmillan	b1c-1
magazine	c1
main	h1
malden	g1
management	c2
mar	d1o-1
march	c-1h2
mars	c2
marseille	c-1g1
mass	c-1h3
math	b-3g1j2o-1
mathematics	b-2c-1j3
may	c2e2f-2g-2
md	g-1h2
me	b1
mechanics	j1
med	c1
media	g2
medicine	a2b-2
meeting	c1h3o-1
melbourne	g1
menlo	e1
mentale	c1
mersin	b-1o1
metastasis	b-1c1
meteoritics	b4o-1
methods	b-2c1
mexico	b1
mi	h1
migration	b-2o1
mineola	g1h-1
mining	b-3c3
missisquoi	c-1j1
mit	b1c-1o1
mixed	e-2g-2k2m1
modeling	c1
modernes	g1
monde	j1
monographs	b-1j1
montréal	c-1
morgan	h1
moscow	g1h-2
mu	b1
munich	c2h-1
musical	b-1c1
myers	l-1o1
n	c1o1
national	b-1
nature	b4c-5g1
naukowe	c1
network	b-1
networks	c1
neural	b-1d1
new	a-2b-2c-2d-1e-1f1g4i1n3
ngc	b1
ni	b1c-1
nj	c-2h4
no	c1g-2h-2
notes	j2
nov	b3g-3
november	c-1h2
npp	a2c-1
nucl	c1
nuclear	b3c-3g1
ny	h2
october	d1e-1
of	b-2d1e2g3i-2o-2
ohio	h2
on	a2b-2j-1
online	d2
opinion	c2
optical	b-1
or	a-2b2c-2h1
oral	o1
orme	g1h-1
oxford	h-1o-2
p	c-1i-1o2
pa	g-1h2
pacific	j1
pages	c2e-2g-2j1o-1
palgrave	c-1g3h-1
palo	g1
paper	g-1m1
papers	c2o-2
par	b-1o1
paradigms	a-1b1
parallel	b-1c1
paris	b3c-2g3h-5o-2
parish	o1
park	a-1
parks	c-1j1
participants	a2c-1
partnership	g1
pasadena	e-1o1
patent	c-3d1m2
pattern	b-1c1
paulo	h1
perspectives	c1
peter	g1h-1
phd	a2
philosophy	c1
physics	h-1o1
pii	k-2o3
planetary	b-1c2
pmcid	o1
pmid	o1
policy	b-1j1
politique	b2c-1
population	m1
portland	k1m-1
post	c2
pour	b-1c1
power	b-1
pp	c1f2i1o-1
practice	c3g-1
preliminary	b1
prepared	b-1o1
presented	b-1c1
press	b-1c-2e2g3h-2
prevention	a1
prince	o1
problem	b1c-1
probleme	c1
proc	b2i-1
proceeding	c-1j1
processes	c2
productivity	g1
program	c-1
project	a1
proof	e2
providence	c-1g2
psychology	j1
publication	o1
publishing	b-1g2
pubmed	k1
quarterly	c3
r.soc	b-1c1
range	b-3c-2e4f2g-1h-2i2j-2m-1
rapids	h3
recherche	c1
recherches	b1
rees	g1h-1
regarding	c-1o1
relativity	b-1c1
release	g-1
rep	m2
report	c-3m2
reports	m1
res	b-1c1
research	b-2d1g2m1o-3
reserve	b-1
responses	b-1d1
retrieved	g1o-2
rev	b-2c2
revi	c1
review	c1
revised	i1
revista	c1
revue	b1
ri	h1
rims	o1
river	g-1h3
robert	b-1i1
robotics	b1c-1
rochester	c-1o1
roman	c1d-1g-3l-1
s	d1f-1o-1
s.l	g-1
saale	h1
saddle	h2
san	c1g1
santiago	g1
santé	b1
scholarly	i-1o1
school	b1
scie	c2
science	c-1g1
scientific	c-1g3
sec	b-1g1
section	b-2
seminar	b-2c1
sep	d1
september	d-1e1h1
septembre	c1
ser	c1
serge	o1
serie	c-1o1
series	b-1c-1j4o-2
sets	b1c-1
simulation	c1
singapore	g1
singh	a-1b1
slovenia	c-1h1
soc	c-1g2
soci	c2
social	b1
society	b-2c2j2o-2
sociological	b-1c1
sociology	b-1c1
société	c1
soft	c1
sons	b-1
southern	o1
special	b-1c2
specification	b1c-1
spectrum	g1
spots	c-1o1
springer	b-1c1e2g-3h-1n-1o1
st	n-1o1
stability	a-1o1
state	g1
stokes	l-1o1
stolf	i1
study	a1c-1
stuttgart	h-3
supp	c-1j1
support	b-1c1
sur	b1
survey	j1
surveys	j1
sussex	m1
sveriges	b-1o1
swedish	b-1o1
switzerland	h2
symposium	b-1c2
system	b-2
systems	c2
são	n1
t	b1c-1g1i-1
talk	b-1o1
tech	g1
technologies	c1
technology	b-1g2
telephone	a-1g1
tennessee	g2o-1
testing	a1b-1
texas	g1h-2
text	b-1c1
texts	b-1
the	a3b-1c-1d1g-2h2j-2
theological	g1
theoretical	j1
theory	c1
thesis	b-1m3
times	c2
tome	b-1j1
torino	o1
toronto	c-1g1o1
toxicology	g1
tr	e1
trans	a-1b2
transformations	b-1c1
travaux	b-1
travels	c1
turkish	b-1o1
turnhout	e1
u	g3o-1
u.s	a-1b1
und	a1g-2j2
unified	a1b-1
universitat	m1
university	a-1c-2g3h-1i-1m2o1
université	c-1o3
url	d1
usa	c1
vaccine	c-1o1
van	l-1o2
vand	c1
verlag	g1
victor	c1
vision	b1c-1
vol	b-3c3d1e-1
vols	e2
volume	c-4d1o1
von	i1
w	a1b-1
wa	h1
wales	o1
washington	b-2c-1m4
web	c-1
website	o1
weekly	c1
weinheim	g1
west	c-1g-1h2
wildlife	g1
wiley	o1
with	g-1
workers	i-1o1
works	o1
workshop	o-1
writers	b-1c2
wuhan	o1
yayınları	c-1j1
year	a4b-1d3e-2g1j-4k-1m-5n-2o-2
years	b1c-1e1
york	b-3c-2g-1h3o1
z	c1
zhonghua	b-1
zoologischer	o2
zu	b-2o1
édition	n-1o2
г	b1
москва	b1
с	e3
т	c-1d3
し	b1c-1
の	b1c-1
中	b-2c2
会	b-2c1
南	b-1c1
号	c-1e1
哲	b-1c1
國	c-1g1
報	b-2c2
学	b-3c3
學	b-2c1g1
广	b1o-1
建	c-2g2
报	b-2c2
會	c-2g2
林	c1
生	b1c-1
的	b1
第	b-1
築	g1
醫	c2
页	e-3f3
제	b-2c2e1
호	e2o-1
777
	a6b-4d3e2i4k-2m-1o-2
^	a4c-3e-2f-1g-3h-3i-2l1
a	b4f-2i-1
ab	n1
acad	c-3h4
accelerators	c1
accessed	d-1o2
acm	b-1f1h2o-2
acta	c-2h1
activism	b-2c2
address	c-1e-1f-2g1k2o2
advanced	b-1
advances	c-1
aerospace	d1
affective	e1
affine	j1
africa	b-1
age	b-1g2
agents	c-1o1
aids	g1
aip	b2c-1h-1o1
al	a-2b3e1i1
alexanderson	g1
algebra	b-2
algebras	j1
algorithm	c-1j1
am	b-1
amer	g2
america	c1g-1m1
american	c-3g4j-1o-1
americana	n1
ames	o1
an	b2c-1g1o-2
analysis	c1g-1
and	a9b-1c-2e-1f-2g2h-1i2j-1k-3n2o-2
anderson	b1
annales	b-1c2
annual	h2
anticancer	b-1c1
antiquity	e1
apoptosis	b1c-1
applications	b-1c2h-1
applied	b-2c3d1g-1
april	k-1
aquatic	c1i-1
archaeology	c-1j1
architecture	j1
area	b1g-1
arms	b-1c1
article	a-1c3e-2f-1k2o-3
artificial	h1j-1
arxiv	k1
as	c-2o1
assessment	c-1g2
association	b-2
astr	e1
at	b2c1e-1g-3h3o-3
au	b2c-1
audible	b-1
aug	m1
august	b-1c2
aus	c-1
automation	f-1o1
b	b2g-1
barthes	b2
basingstoke	c-1
beaubourg	c1
belfort	b-1
biblical	b1
bit	o1
blake	b1
blautia	b3g-3
bloomberg	c-1
book	g-2h2j1n1o-1
boston	g2h-1
bourgogne	b-1c1
bulletin	b-1c1e-1f1
bureau	b-1
business	c-4d2h-1m1
by	c-3g-1i4
calif	g1
call	b1g-1
cambridge	g-1o4
canada	b1
carmichael	i1o-1
case	b1
categorization	o1
catherine	g1
cations	g-1h1
cbc	g1
ccsl	h1
cell	c1
centers	a1b-1
central	i1o-2
centre	c2h-1
century	b-1
charles	b1
chem	c4e-4
cherednik	a-1b1
chimie	b-1g2
choquet-bruhat	b-1c1
city	g1h-1
class	b-1c1
classics	c-1m1
clinical	e1
coal	b-2c3
coll	j1
college	b2
colorado	c-1
comb	b3g-3
combinatorics	b1c-1
committee	b1c-1
communication	g1o-1
communications	g1
communities	b-2c2
community	g-1
companion	b-1c1
company	h1
complete	b1
computational	h-1o2
computer	b-3g2j-2m-1o2
computing	b-2c3d-1h2
conf	c1
conference	c2g-3
congrès	e1f-1
construction	m1
contamination	e-1f1
contemporaine	i1
contemporary	b-1c1
control	a1c-1
controlling	c1
convegno	c1
corporation	b-1g1
council	b-1g1
county	b-1o1
course	c-1g1j1
crater	b1
critical	c-1
crystallogr	e-1f1
culture	g2
current	c-2m1o1
cycle	c-1
d	a4c-1i-2
d.c	i-1o1
daily	b-1c1
dans	i1
data	b-1c3g-2
date	d1
david	b3
de	e2g-1j1m1o-4
del	c2
delayed	m-1o1
della	b1
dem	b1c-2
department	c-2o1
deputy	b-1g1
der	i-1m1o3
des	c2h-2
design	b-1c-2g2
development	c-2
developmental	c2e-2
di	c1g-1
dictionary	n-1o1
differences	n1o-1
digital	f-1g1
digits	a3b-1c-4d-1e-3f2j1m-2n-2o3
dir	a-1
director	b-1g1
dissertation	g1
district	c-2h-1o3
division	b-2c1g1
doctorat	c-1o1
documents	b-1
drosophila	c1
dynamics	b2c-1
démocratie	g1h-1
dějinám	c2e-2
e	a-2
early	c1e-1
earth	c-1j1
economic	b1
economy	h2
ed	b-1c1g-2i3o-1
edited	b-1c-2i5o-1
editions	g1
editors	c1
eds	b-2c5g-1
education	b-1j1
egg	b1c-1
einstein	b1
el	c-1
elders	h-1
electronic	b-1c1
elsevier	h1
en	b2c-1
encyclopedia	c1
endometrial	b-1c1
energy	b2e3g-1h-1
engineering	c-1g3j1
england	h1
english	c-1
enrique	b1
entre	b1c-1
environmental	c1
epic	h1
epub	d-1o2
equations	b3c-3
eriksson	i2o-2
essays	c2
et	c2f1g-2i-2j-1
etudes	b1
european	o1
events	c-1
evolution	f1
exhibition	b-1d1
f	c-2e1f-1o1
factoring	n1
fashion	m1
federal	b-1
festival	c1
field	c2e-1
fifth	b1c-1
filter	c1
finite	n2o-1
first	c1
footwall	b-1o1
for	a1c-1g2h-3m-2
forest	g-1
formula	h1
france	g1h-2o1
frankfurt	h2
françois	a-1b1
french	c-1
from	b3g-1
fuel	c-1
fujinaga	b-1o1
fund	g1
future	c2g-1
fuzzy	b2c-2
g	h1m-1o2
gallimard	j1
gap	e-1f1
gene	b1
genealogical	o1
general	b-2c2
generation	c-1o1
genes	c1
geological	j1
german	m-1
gestion	g1
giblin	i-2o2
ginzburg	c-1k1
global	c-1h1o1
globalization	b-1c1
gospodarce	c1
grade	g1
graduate	b-2
grange	g1
gravity	o1
great	b2c-3
groups	n1
growth	k1o-1
h	a-1b1c-1i-1o2
h.p	a-1b1
hall	g-2h2
hamish	g-1h1
handbook	c2
harper	g1
has	c-1
held	c-1
heterogeneous	m-1o1
heteroptera	b1
higher	c-2
historical	c-1
history	e1
hm	a1
how	b1c-1
huff	a-1b1c2g-2
human	e-1
hurst	g1h-1
iau	b1c-1
ichiro	b-1o1
ieee	b-1g2
iliad	b1
im	b1
image	b-1h-1o2
impact	b2h-1o-2
implementation	c1h1
in	a-3c3d-1f-2g-4h-3i1j1m-2o-1
including	c1
industry	c1
information	b-2g2
innocence	c-1o1
inside	e1
institut	c-1g1
int	b1
inte	c2
intelligence	j-1
intelligent	c2
intern	h1
international	c-1d-1f2g2o1
intervention	e-1f1
introduction	b1c-2
invited	b-1o1
iop	c-1j1
iowa	c1g-1
ismir	h1
issue	c-2f2o2
italian	c1
italic>artemisia	b1
italy	c1d-1
its	c-2
j	b1c3i-2o-1
j.math	h1
jan	o-1
jerzy	c-1g1
jisbd	h1
johann	i1
joint	b-2c1
joseph	a1b-2
joshi	a-1b1
journal	b-3c2e4f-4o2
jr	c-1j1
judge	b-1o2
july	o1
june	c1d-2
justice	g1h-1
k	i1
k.c	a-1b1
kaplan	b-1o1
karlsruhe	b-1
kathryn	c1
krit	c1
kwon	a1
l'histoire	b-1c1
l'ouest	m1
la	g1j-1
laboratory	c-1
lake	b4c-3h-1
language	b-1n1
languages	e1g2
law	n-1o1
lawrence	i-1o1
lazy	c-1o1
le	a-1c2
learning	c-2o1
lecture	c-2
leibniz	g2
les	d1
lett	e1
lewis	b-1o1
library	a2b-2
lie	b-1j1
life	c-1h1i1
line	b-1c1
linguistic	o-1
literature	b-1c1g-1
living	c-1
logic	e-1h1m1
logistics	e1
london	c-1g2
long	c1
long-range	m1
longman	g1h-1
los	g1h-1
love	c1
loving	c1
l’autre	f-1o1
l’espace	i1
m	a2b-2c2g-1o-2
macromolecular	b1c-1
main	o1
management	c1
manifolds	c1
mar	k-3o1
markets	g1
materials	b-2g1o1
math	c-1
mathematical	c-1j2
mathematics	g1
matter	o1
may	d-2h1
mechanics	b-2g1j1
medicine	b2c-1g-2
meet	h1
meeting	b-1g2h1k1o-2
melbourne	o2
memoirs	b1c-1
memory	m-1o1
merton	o1
meteorite	c1
methods	c2
mexico	c-1
mice	c-1g1
michael	c-1j1o1
middle	c1
migration	b-1c2
miner	e1f-1
mining	b-3c4g-1k-1o1
missisquoi	c-1j1
mixed	b1e-4f4j-2o-4
miśkiewicz	a-4b1c3
modeling	c1
models	c-1
modern	c1
monde	b-1g1j1
money	o1
mono	g1
multi-agent	c-1h1
multiprocessors	m-1o1
music	b-3c2
musical	b-1c1
mythology	b1c-1
médiéval	o1
mémoire	b-1o2
mémoires	b-1c1
n	b1c1e-2
n.j	g1
nat	b2c-2
national	a2b-1g1o-2
nationale	g2
natl	b1c-1
natural	c-2g1h1
nature	g1
network	b-1c1
networks	c2
neural	b-2c3
new	b-1g2o-1
newcastle	g1
ngc	b1
ni	b1c-1
nj	o1
no	b1g-3
nordlingen	o1
notes	b2c-1
notre	h1
nov	b3g-3
novel	b-2
npp	a2c-1
nucl	e1
nuclear	c1
nuclei	c-1
o	b1
object-oriented	c-1o1
of	j1k-2n1
olga	i-1o1
on	a2b-1d-1g2h-1j-1o1
online	o1
ontario	c-1f1j1
opinion	c1
or	b2c-1
order	c-1o3
oriented	o1
originale	c2g-1o-2
over	m-1o1
oxford	b1
p	c-1d2e-1f1g-1o1
pa	f-3o2
pacific	b-2
pages	h2o-2
pallidum	b1c-1
paper	e-1g-1o2
papers	c1o-2
par	c-1i3
parallel	c2
paris	c-2e-1h-5j2o2
park	g1
patient	c1
paul	a1b-2
permeability	b1c-1
perspectives	c2g-2h1
petra	b-2o2
phd	g2
philadelphia	o1
philosophical	c-1o1
phys	b2c2d-1e-1f1
physica	b-1c1
physical	o1
physics	o1
pierre	a-1b1i1o-1
planetary	e1
planning	c-2e1m1
planten	g1
pmid	o1
poetic	g1
policy	b-1
politics	c1g-1
politique	b1c-1
pompidou	h-1
potsdam	a2c-1
pour	b-1c1
pp	c-2d2f1g5o-5
prediction	c1
prepared	b-1o1
presentation	c2
presented	b-1c2
press	c-2g-3o3
prince	o1
princeton	o1
printed	g1i-1
printing	b-1o1
problem	c-2n1
problems	c1
proc	b3e2
proceedings	j1o-1
processes	c1
processing	c3e-3
professional	c1
professionnelles	c-1e1
program	b-1c1m1o-1
programming	c-2d1j1
progress	b-1j1
prosperity	g1
protein	b1
psychology	j1
publ	c1e-1
publication	c-1o1
publishers	h1
pubmed	k1
pz	b1
quantum	f1g2h-2
questions	c1
r	a-1c1i1
racial	g1h-1
radosław	c1
random	b-1
randomization	b1c-1
randomized	b-1c1
range	c-1d2e-2f-4h2i2o1
real-time	j1
receptivity	b-1c1
recognition	c1
recommendations	c-1
regarding	c-1o1
relativity	b-1c1
rené	b-1c1
rep	e-1f1
report	c-2e-1g3k2o-1
representation	c1j-1
reprint	g-1o1
research	b-2c1e2f-3h1m1o-1
reserve	c-1g1
results	c1
retrieval	o1
retrieved	o3
reusability	e1
rev	e2
review	b2f2o-2
revue	c1
rewards	m-1o1
ring	c-1g1
robert	i1
robertson	h1
robotics	b1g-1
rogers	b1
roman	c2h-2j-2
ross	o1
royal	o1
russia	c1
russian	g1h-1
s	b1c2g-1
safe	b1
saint	b1
saskatchewan	b1c-2
school	b1
sci	c-2d1j1o-1
science	b3g1j-1m-1
sciences	b2c-1g-1o2
scientific	e1
sec	o2
second	o1
section	b-2o2
security	c2
self-organizing	c1
semi	c1
seminar	b-2c1
sensing	c1
sentence	b1o-1
september	b1
serendipity	b-1
series	b-1j2
service	g1
sets	c-1
shopping	d1
siggraph	c-1d1
soc	b1c-1
soci	c2
social	b2c-1h-1
society	b-2c1f1g-1j1o-1
sociological	c1
sociology	b-1c1
société	c1
soft	c2
software	b1c-1e1o-2
soins	e-2k1
solid	c-2j1
source	j1
southern	a-1c-1
sowie	b-1o1
soziologie	o1
space	b1c-1o1
special	e-1g-2o3
species	c-1n1
speed	c2
spie	e1
springer	b-1o2
springer-verlag	g-1
st	b-1
stanford	m1
stanley	a-1b1
state	c-1g2
states	b-1o1
status	c2
steel	c-1
stone	c1
string	o1
stru	c1
structure	c-2j1
student	b-2o1
students	b-1j1
studia	c-1e1
study	a2b-1
style	c1
sudbury	c-1j1
summary	b1m1
superconductors	o1
suppl	e1
sur	b1
surg	d1o-1
surgery	d-1
survey	g-2
surveys	j1
sustainability	c1
sustainable	b-1
swedish	b-1g1
symposium	b-2c3h1i-1
syntax	m-1o1
syntheses	g1
systems	b-2c2e1f-1m-1
t	b3
task	g-1
taxonomy	g1
tech	g-1m3o-1
technical	b-1c-1g1k2
technology	b-2g1
tectonophysics	m1
telephone	a-1
tesla	f1
testament	c-2o3
text	m-1o1
the	a-1c1d1e1f-1g-2j-1
their	b2
theory	c1j-1
theoryand	d1
thermal	b-1o1
thesis	g2
thèse	m1o1
time	c1
title	c2h-2
to	c1
tomasello	i-1o1
tome	b1
tool	c-1g1
toronto	b-1o1
toxicology	k1
tradition	h1
traduction	i1
trans	a-1c-1i2
transaction	b-1c1
transformations	b-1c1
translated	b-2i2o1
transportation	c-3g2
transverse	b-1o1
travaux	b-1c2
travels	c1
trends	c-1j2
trial	b-1c1
troyes	f1o-1
tsunami	o-2
turbulence	c-1o2
turkey	b-1o1
twentieth	h1
type	c-1
u	c-1g2o-1
u.s	a3
uncertainty	g-1
und	a4b-1e-1g-1h-2j1o1
union	g1h-1
universite	d1
university	d-2m1n-1o3
université	g1
unpublished	o1
up	f1o-1
upper	h1
urban	b-1c1
us	c1
vaccine	c-1o1
van	a2b-1c-1g1
vanquished	c1
vasiliou	a-1c1
venticinque	c1
version	g2
vidmanová	a-1b1
vol	e-1
vols	h2
volume	c-2j1o1
von	a1b-2g-1
w	a1c-1g2
w.g	a-1b1
wall	b-1
warsaw	k1o-1
washington	g-1h1
water	b-2c1
watson	b1
west	h2
westview	g-1h2
wetumpka	b1
wheeler	g1
white	g-1h1
who	o1
wildlife	c-1g1
will	j1
william	b1
williston	b1c-1
wiss	c-1h1
with	a1g-2
women	g-1
work	c2
work-life	m1
working	b-1d1g-2
works	o1
workshop	h1
world	b-1
wright	c1
writers	c1
y	c2
year	b2f1g-2i-1o-2
years	b-1g1k2
york	c-2g4h-2
young	g1
zum	c1h-1
à	o-1
âge	b1c-1
é	b-1j1
édition	c2g-2o-2
études	o1
литературна	e-1f1
т	e2
与	b1
中	b-1
事	e1
会	c1
例	b-1c1
南	b-1c1
哲	b-1c1
國	g1
報	c-2g1
学	b-2c2
學	c-1o2
建	g1
情	o1
报	c1
清	b-1
生	b1c-1
的	b1
研	b-1c1
究	b-2c2
第	f-1o2
築	g1
综	b1o-1
醫	c1
關	b1
관한	c-1g1
대하여	b-2c1
제	o3
중심으로	b-2g1
호	g1
584
	b-2d-2e1f-1g2i2j1
^	a-6b-3e-1f2g1i-3j-2k3m-1o2
a	a3
ab	n1
abstract	b1
acad	b-1c2
academic	c1
accepted	o1
accessed	c-2d1
acm	b-2c3e1f-1
addison-wesley	h2
address	b1c-5k1o3
advances	c-1
africa	b-1
african	c1
age	c1
agriculture	c1
aids	g1
al	a2
alexandri	b1
algorithms	i-1o1
alto	g1
am	b2
american	a-1c-1g-1h2
among	i-1o1
amsterdam	c1e-1o1
an	a-1g1o-1
ancient	c1
and	a-2d-2f-1i1n1
annual	b-1
anthropology	c-1
anzeiger	o2
appli	j1
applications	c2
applied	b-1
approach	b1
april	c-2h2k1o-1
archaeology	j1
architectural	b2
architecture	j1
archive	c-1o1
aristotle	o1
art	c1g-2
article	a-2c3f-1g-1
asme	b-1c1
aspects	i-1o1
assessment	g1
association	b-1
astr	b1
astronomy	b1
astrophysical	c-1
atlas	a-1b1
auflage	o1
aug	f1
august	h1
automation	b1c-1
available	b2c-2g1o-1
b	b-1c2
baltimore	g1
belfort	b-2
belknap	b-1e1
berlin	b-2c3e-2j1o-1
bernard	a1l-1
besançon	g1
biblical	a1b-1
bioinformatics	c1
biol	b1
biology	b1
blautia	b3g-3
bloomington	n1
book	b-1
borehole	b-1d1
bradley	i-1o1
brazilian	a-1b1
brian	b1
brief	b-1j1
bruxelles	g1
by	c2o-4
ca	c-1h2
cahiers	b1
caini	l-1o1
california	g-1h2
cambridge	b4c-1m-1n-2o3
canada	c-1g1j1
care	c-2
cations	j1
center	a1
century	c1
ch	f-1g1
cham	c1g-1
chapter	g1
chem	b2c-1
church	o1
city	g-2h2
class	a-1b1
classics	c-1o1
clin	b1
cnrs	c-2o1
co	b2
coal	c1
cognitive	c2e-2
coll	c1
collections	b-1c1
colorado	b1
comb	b2g-2
combustion	b1
comm	b-1o1
comment	c-1o1
commentary	b2c-1
companion	b-1c1
company	g1
computer	b-2g1
computing	b-2c1
conf	b-2c2
conference	b-2c5d-1g-1o-2
conferences	c-2o1
confinement	l-1o1
congrès	o1
consortium	a2b-2
control	c-1
corp	g1
corporation	b-1g2
corps	b1i-1
corrected	e2
council	c-2
courier	c1
cratering	b1c-1
cultural	c-1o1
cycle	c-1
d	g-1n-1
d.c	m1
data	c2
david	e1
dc	b-3c-1m3
de	d1
december	k1
del	c1
den	b-2l-1o3
denver	g1
department	o2
der	a-2b2c1
des	g1o-3
design	b2c-1
deutscher	h1
dev	c2
development	c-1j1
di	i1
diabetes	b3c-3
digits	a-6b-7c7d3e2f-1g-4h-3i-2j3n-7
dijon	m1
dir	i1
directions	c1
disaster	d1
disease	c-1
district	b-1c-1o3
division	o1
doctorat	m1o1
documents	b-2c2
drilling	i2o-2
dunod	i1
earth	b2c-1j1
economy	b-1c2
ed	a-2h-1i5o-1
edited	b-1c4
editing	i-1o1
edition	n1
editors	i2
eds	a-2b-2c-1i5
eigenschaften	b-1o1
einstein	b-1c1
electrical	c-1
empirical	a1
en	b2c-2
encyclopedia	c1
energy	b1e1g-2
engi	c1
engineering	b-3g2
engineers	c-1g2
england	c-2j1
entre	b1c-1
environmental	b-2
equations	b-1c1
essais	j1
essays	b-1c1
et	a3b-2
european	c1
evidence	b1
evolution	b-1
experience	b-1c1
f	a-1n-1
feb	a-1c1
fifth	b2c-2
files	c1
finance	b-1g1
for	j-1k1o1
foreningens	b1
formation	b-1c1
foucault	b2
fragments	a-1b1
france	c1g-1o-1
franche-comté	b-1c1
francisco	g2
frederick	i-1o1
from	b1c1g-1
fry	o1
fuel	c-1
function	b-1c1
fund	g1
fur	c-2o3
g	a1b-3c2h-1l1
genome	b1
genomes	a1
geologiska	o1
geology	b1i-2o2
georges	o1
gill	b1
ginseng	b1
global	a2c-2o1
grand	b1
graphics	c-1d1
grav	b-2c2
group	a2c-1
growth	a1b-1
grundlehrender	o1
h	b-2i2
harvard	b1o1
heidelberg	f1
hesitancy	c-1o1
historical	c-2j1
house	c1
iaea	b1c-2k1
ieee	c1
im	b1
image	b-2c2
impact	b2
in	b5c-2g-3i-2
inc	c-1g1
india	b1
industrial	g1
innsbruck	c2i-1
institut	o1
institute	b-2c1m1
int	i-1o1
inte	b-1c2
intelligence	b-1
intelligent	c1
intercomparison	a2c-1
international	b3c-5h1j-1o3
internet	c1
iowa	c1
isbn	g1
issue	e2o-1
its	j1
ivp	h1
j	b6c-5i-1
j.f	c1
jahre	i-1o1
jan	c2
japanese	h1
jersey	h1
joachim	i-1o1
johanna	a1l-1
john	b1
journal	a4b3c-2g-2
jr	l-1o1
judge	b-2g1o1
julie	a1l-1
june	b-2c1
k	b-1i2
kaplan	o1
kaufmann	h1
kyoto	o1
l'histoire	b-1c1
la	b-1o-2
laboratory	c-1g2
lake	c-1
land	b1c-1
lang	g1h-1
language	j1
languages	b-1c1
late	b-1
lattice	a1b-1
law	b2g-2
le	e1
learning	b-1
lecture	j-2
les	i2
lett	b-1c2
lg	k2
library	g1
linguistics	c1o-1
linguistique	o1
literature	o2
liu	a1b-1
lncs	b-1c1
london	b1h1n3o-2
long-range	m1
m	a-1b1l1
ma	g3
macmillan	c-1g3h-1
main	h1
malden	g1
mar	c-1o2
march	o1
mark	l-1o1
marseille	c-1o1
massachusetts	g1
mateo	c1
math	b-2j2
mathematical	b-2c2
mathematics	b-3c-2j4
may	c2
md	c-1
mechanics	c1
media	g1
medicine	a2b-3
meeting	c2o-1
menlo	e1
mersin	b-1o1
meter	o1
methods	b-1
mexico	b1
migration	b-2o2
mining	b-3c3
ministry	j1
missisquoi	c-1j1
mit	b1o1
mixed	a1e-3f3g-2j-1m1o1
model	b1c-2
modeling	b-2
monograph	c1
monographs	b-1j1
montréal	c-1
movement	b-1
musical	b-1c1
n	b1c2
national	b-2c1
nature	c-1g1
netherlands	j1
new	a-3b-2c-1d1f-1h1i2n3o2
nj	h1
no	b-2c1g-2
north-holland	e1
note	c-1
notes	c-1
nov	b2g-2
november	c-1
nr	c1
nuclear	b2c-2h1
number	h1
o	i-1
oct	c1
october	b-1o1
octobre	h2
of	c-1e2i-3j-1m2o2
office	g1
ol	b1
on	a3b-3c1o1
online	d1
origines	b-1f1
orme	g1h-1
oxford	g-1o-2
p	b1c-1d2e3f-2g1h-3i1j-2k1o-2
pa	g1l-2o1
pacific	j1
pages	c-1d1e-2j1o2
palo	g1
papers	c2o-2
par	b-1
paris	b2c-2h-3i2
park	e1
parks	c-1j1
participants	a2c-1
partnership	g1
patent	d1
pattern	b-1c1
paul	n-1o1
paulo	n1
penguin	h1
peter	g1h-1
phd	a1
philadelphia	c-2g1j1
philosophy	c1
phys	b2c-1o1
physics	o1
pii	o1
planetary	b-1c2
pmid	c1e1
policy	c1
politique	b1
portland	m-1o1
post	c1
pour	b-1c1
power	i-1o2
pp	b-1h1o-2
practice	b-1c2
preliminary	b1
prepared	o1
press	b-1g1h1o-1
prevention	a2b-1
prince	o1
princeton	b-1
problem	b1c-1
proc	b2
proceeding	c-1j1
proceedings	b3c-1o-1
processes	c1
productivity	g1
program	b-1c-1o2
project	a1
proof	e2
providence	c-1g2
psychological	n2
psychology	j1
publication	g-1o1
pubmed	d2o-1
quantum	b1
quarterly	c2
r	l2o-1
rachel	a1l-1
range	b-4c6d2e3f-8g-2j-2k-2m-1o-2
rapids	b1
recherche	c1
recherches	b1
regarding	c-1o1
rennes	b1
report	c-3m2o2
reports	m1
reprinted	h1
res	c1
research	g2o-4
response	a1b-1
retirado	b-1c1
retrieved	o-1
review	b1g-2
revised	b-1i1
revisited	i-1o1
ri	c-1g2
richard	b2
rims	c-1o1
river	h2
robotics	b1c-1
roman	a-1c1g-2j1l3m1o-1
routledge	n1o-1
rpt	h2
s	c-2e1h2
s.l	g-1
school	b2c-2
sci	b-1c1
scie	c1
sea	b1
sec	b-1g1
section	b-2
semantic	i1
seminary	g1
sep	b-2c6
september	h1
septembre	c1
ser	b-1c2
series	b-1c-1j4o-2
sheffield	c-1o1
simulation	b-1c1
singapore	g1
siècle	b1
soc	e1g2
soci	c2
society	b-3g1j1
sociological	c1
sociology	b-1c1
software	c1o-2
sons	b-1
southern	o1
spain	h1
special	b-2c1
specification	b1c-1
springer	g-2j2n-1o2
springer-verlag	c-1i-1
springs	c1
st	n-1o1
stability	a-1b1
stanford	h1
state	c-1h1k1
structure	b-2o2
stud	c1
student	c1
study	a1
suhrkamp	c1
support	b-1c1
survey	j1
sussex	m1o-1
sveriges	b-1o1
sweden	c1
symposium	b-1c2
syst	c1
system	b-2
systems	c1
são	n1
t	b2c-1g1i-1o1
tech	b-2
technical	m-1
technol	c1
technological	g1o-1
technologies	c1
technology	b-2g2
texas	c-1
text	b-1c1
the	a2g-2h2i2j-2
theoretical	j1
theory	c1
thesis	a2
thomas	j1
thouless	l-1o1
tierwelt	i-1o1
times	c2
to	c1o-1
tome	b-1j1
torino	o1
toronto	c-1g1o1
trans	a-1
travaux	b-2
type	a-1b1
und	a1b-1e-1j2o-1
under	o1
undersokningen	b-1c1
univ	g-1
university	c-2h1j-1m1
université	c-1m1o2
up	g1
url	c-1d1
usa	b-3c1g-1h1
use	a1
vaccine	c-1o1
values	i-1o1
vand	c1
vision	b2c-2
vol	b-4c3g-2
vols	i1
volume	a1b-2c-1o2
von	b-2i1
w	l-1
wales	o1
warsaw	c-1
washington	b-2c-2g2m3o-2
web	c-1o1
website	o1
wiley	o1
with	c1
works	o1
writers	b-1c1
wv	c1
y	a-1
yayınları	c-1j1
year	b-3c3d-3e3f4h-1j-1m-4n-3o-3
years	b1o-2
york	a-1b-4c-2f1g5h-1i1n3
zhen	l-1o1
zhonghua	b-1
zoologischer	b-2o2
zu	b-2o1
し	b1c-1
の	b1c-1
业	b-2c2
中	b-1c2
会	b-2c2
哲	b-1c1
城	b-1
報	b-2c2
学	b-3c3
學	b-2c1g1
建	c-2g2
报	b-2c2
文	c1
會	c-2g2
期	c-3o3
生	b1c-1
科	c1
第	b-2c2
築	c-2g2
西	b1o-1
醫	c2
권	c-2o2
제	b-3g3
집	c-1o1
호	c-1o2
620
	a	b2c-1
	american	c-1g1
	an	B1
	and	a-1o1
	boston	h1
	co	b1
	dans	i-1o2I-1O2
	digits	d-1f1E-1
	dossier	b1
	essai	b-1o1O1
	ieee	b1c-2g1G2
	in	b-2i1C1I1
	international	b1
	les	c1
	mixed	o1O1
	pierre	i1I1
	proceedings	c-1j1J1
	range	d1e-1D1
	scientific	c1C1
	year	c-1d1D1
	т	O1
^		b-1B-1
^	digits	a-1l2A-1L2
^	year	d1D1
a	digits	f-1o1
a	kaplan	b-1o1
a	unified	B1
a	year	f1F1
acad	sci	b3c-2C-2
acm	international	j1
acm	new	H1
address	address	O1
address	mixed	o1
address	pii	O-2
address	pubmed	o1O1
aids	for	g1
aip	conf	b1
aip	new	h-1o1O1
al	eds	i-2o2O2
algorithm	in	c-1o1C-1O1
alma-imf	roman	b1
am	j	C-1
amer	math	c-1g1
america	special	m1M1
american	college	b1
analysis	and	c1
and	applications	c2
and	automation	b1
and	culture	b1
and	digits	b1
and	environmental	j1
and	history	c-1j1
and	its	j1
and	m	a-1
and	methods	b-1c1
and	planetary	c1
and	prevention	a1
and	social	b1c-1
and	sons	b-1
and	systems	b1
ann	arbor	c-2h2
annual	meeting	c1
annual	review	g1
apoptosis	and	b1c-1C-1
appear	in	C1
appl	phys	C-2
appli	cations	j1
applied	mathematics	j1
april	year	D-2
architecture	and	j1
article	digits	b1e-2
article	mixed	f1
assessment	in	g1
association	for	c2
astrophysics	digits	e2f-1E2F-1
at	the	o1
august	year	D-1
aus	dem	o1
austin	texas	c3h-2
autumn	year	D-1
available	address	K-1
available	at	k2
b	b	a-1B1
b	eds	i-1o1O1
b	feigin	a-1b1B1
band	digits	E-1
book	corp	g1
boston		g-1h1
boulder	co	g-1h2
boulder	westview	g1h-1G1
breccia	abstract	b-1o1O1
bulletin	de	b-1c1
bureau	of	g1
by	frederick	i-1o1
by	joseph	A1
cadres	digits	E-2
canada	ottawa	H1
cbc	news	g1
ccsl	digits	e1E1
cells	nature	C1
center	year	d1D1
chapter	digits	e-2o2E-2
chi	digits	c1
church	and	c1
cisis	year	c1
class	quantum	C-2
college	of	b1
comb	nov	b3g-3
companion	to	b-1c1
computational	mathematics	j1
computer	science	o1
computer	society	c-1g2
computing	practice	C-1
conf	proc	b2c-1
conf	series	j1
conference	montpellier	c1
conference	on	c1
continent	grimble	g1G1
control	and	a1c-1
corrected	proof	e2
council	on	g1
course	of	j1
current	anthropology	c1
date	of	d1
datos	jisbd	c1
de	bruxelles	g1
de	doctorat	m1o2
de	gruyter	g1
de	la	g1o-2
de	paris	g1
de	recherche	b-1c1
dec	year	D-2
department	of	c-2o1
deputy	director	o1
diabetes	care	c1
diabetes	diabetes	C1
digits		d-1e2
digits	acm	c1g-1G-1
digits	address	k2
digits	april	d-1e1D-2
digits	article	e-3f2F2
digits	december	D-2
digits	digits	b1c3d-2f3k-3m2o-2D-3E-2K-1O-3
digits	genomes	a1
digits	international	C1
digits	issue	e1
digits	jahrhunderts	j1
digits	may	d-1D-1
digits	mixed	d1f-1k1O-3
digits	no	b2E-2
digits	october	o1D-1O1
digits	of	b-2c-2j1o2J1O2
digits	oxford	g2h-1G2H-1
digits	p	f2O-5
digits	pages	f1
digits	pg	F1
digits	pmcid	K-2O-1
digits	pp	o1F-1O1
digits	range	e1D-2F1K-1
digits	roman	b2
digits	september	D1
digits	suppl	e-2o2O2
digits	turnhout	h1H1
digits	url	O1
digits	vol	e-1o1O1
digits	vols	e2O-1
digits	year	c2d2e-8f-3o2
digits	years	f1F2
digits	页	f-1o1O2
digits	권	o1O2
digits	호	o2O2
disease	control	a1
district	of	o1
division	of	b-2g1
doctoral	dissertation	o1
dover	mineola	H1
earth	and	j1
economy	formation	b-1c1
ed	the	c2C2
edited	by	b-1c-1i4o-1
editors	proc	b1B1
eds	the	j1J1
ejecta	abstract	b-1o1O1
electrical	and	g1
electronic	range	K1
electronic	text	b-1c1
en	ligne	m1o-1
encyclopedia	of	c1
energy	agency	c1
engineering	year	c-1d1D1
englewood	cliffs	h2
environmental	science	c-1j1
epub	mixed	d1D1
epub	year	d2o-1D3
et	al	a4b-3
et	la	c1
eur	phys	C-1
european	physical	o1
evolution	roman	e1E1
feb	year	D-1
february	year	d-1
federal	reserve	b-1
festival	the	c1C1
fifth	international	b1c-1
fintz	ed	i-1o1O1
for	computer	g1
for	disease	a1
for	health	g-2
for	industrial	g1
for	publication	o1
formula	ann	h1H1
frankfurt	am	h1
from	address	K1
fuel	cycle	c-1
fujinaga	invited	b-1o1B-1O1
fuzzy	sets	b1c-1
general	relativity	b-1c1
generation	in	c-1o1C-1O1
genomes	project	a1
geography	digits	c1e-1E-1
geological	survey	j1
geosci	model	C-1
germany	abstract	b1
grand	rapids	h2
grav	digits	e-1f1F1
h	year	D-1
hamish	hamilton	g1h-1
handbook	of	c2
health	care	g1
heidelberg		g1
held	at	c-1o2
het	spectrum	g1
historical	society	c-1j1
history	range	m1M1
hors	serie	c-1o2
hot	spots	c-1o1
hurst	rees	g1h-1
ieee	computer	c-1g2
ieee	international	b1
in		c-2o5
in	a	c1
in	acm	c-1j1J1
in	archaeology	j1
in	chabin	c1
in	computational	b-1j1
in	digits	b1
in	health	g1
in	japanese	c-2o3
in	mathematics	c-2j2
in	minsky\`s	i1I1
in	mixed	c2o-2
in	pattern	b-1c2
in	press	e2g-1
in	robert	b-1i1
infirmier	janssen-cilag	g1G1
information	economy	b-1c1
institute	long-range	m1
intelligence	and	c1
international	law	b1
iop	conf	c-1j1J1
ismir	at	o1O1
issue	on	o1
its	appli	j1
j	appl	C-1
january	year	D-1
jhep	digits	E1
john	wiley	o1
journal	of	b-2c3
jul	year	D-1
july	range	d1
july	year	D-2
june	year	D-1
justice	new	g1h-1G1H-1
k.g	eds	i2o-2O-2
krit	der	c1
la	communication	c-1
la	franche-comté	b-1c1
languages	and	c1
law	digits	f1F1
le	monde	b-1j1
learning	and	b-2g1
lect	notes	C-2
lecture	notes	c-2
lett	digits	E1
letter	from	a-1o1O1
lewis	a	o1
library	of	a2b-2
lncs	digits	c1
lncs	pages	O1
lond	a	b1c-1
london	london	G1
london	new	H-1
london	palgrave	G-3
long-range	planning	m1
longman	hurst	g1h-1H-1
machine	learning	c2
maps	wsom	c1
mar	digits	d-1o2
mar	year	D-1
master’s	thesis	m1
mat	nauk	b1c-1
materials	mono	g1G1
math	digits	E1
math	j	c-1j1
math	soc	g1
mathematicalsociety	providence	h1H1
mathematics	digits	c1
may	digits	d1
may	year	d-1o1D-3
mechanics	and	b-1j1
meet	virtual	c-1h1H2
memoirs	of	b1c-1
methods	in	b-2c2
methods	new	h-1o1H-1
mexico	city	h1
mit	press	g1
mixed	address	K1
mixed	century	c1
mixed	digits	f-3o3E-2F-2
mixed	ed	O-1
mixed	edn	n2
mixed	in	c-1o1O1
mixed	mixed	a1d-1f3k-1o-1D-1F4
mixed	p	F1
mixed	pii	O-1
mixed	seattle	H1
mixed	year	b1E1
miyoshi	h	a-1d1D1
model	intercomparison	a2c-1
modeling	and	c1
mono	book	g1
montpellier	france	c1
morgan	kaufmann	g1
music	digits	c1e-1
n	digits	E-2
nat	acad	b2c-1
national	center	b2g-1
national	library	a2b-2
natl	acad	b1C-2
nature	and	g1
nature	mixed	f1F1
nauka	moscow	H1
neural	networks	c1
new	jersey	g-1h1
new	psychology	c-1j1
new	york	b-1g-1h2o1H-3
news	release	c1
ngc	digits	b1
no	digits	c2f-1m-1E-5
nordlingen	year	b-1d1D1
notes	in	c-1
nov	blautia	b2g-2
nov	year	D-2
november	digits	d2
npp	model	a2c-1
nucl	phys	b1c-1C-1
oct	year	D-1
october	year	D-1
of	an	b1
of	aristotle	o1
of	conferences	o1
of	electrical	g1
of	energy	b2
of	european	c-1o1
of	language	j1
of	lecture	c-2j2
of	lncs	c2o-1C2
of	medicine	a2b-2
of	mixed	c2
of	natural	b-1
of	new	o1
of	nuclear	b1
of	the	b-2c1o-1
of	theoretical	j1
of	wales	o1
on		B1
on	digits	b1
on	robotics	b1c-1
on	software	b1c-1
p	digits	f2o-4F-3
p.e	eds	i-2o2O2
pages	mixed	e1E1
pages	range	f1
palgrave	macmillan	g1
paper	digits	f1
paper	no	k1K1
paris	digits	d1D1
park	roman	g1
patent	mixed	d1
pattern	recognition	c1
pg	digits	d1D1
phd	thesis	m1
philadelphia	pa	h1
phys	digits	E1
phys	rev	C-1
physics	physics	o1
pii	address	K1
planning	stanford	m1M1
pmid	digits	f-2o2F-2
policy	brief	b-2j1
potsdam	npp	a2c-1
pp	digits	e-1f4
pp	range	f2F-1
prentice	hall	g3
prepared	for	b-1o2
preprint	mixed	o1
preprint	year	k1K1
presented	at	b-1c1
press	boulder	g-1h1H1
press	corrected	e2
press	year	o1
printemps	year	D-1
problems	information	c1
proc	mixed	c1
proceedings	digits	e1E1
proceedings	of	j1
proceedings	year	c-1d1D1
processing	mixed	c-1o1O1
programming	mixed	c-1o1O1
progress	in	b-1j1
providence	ri	h1
psychological	monographs	c1
psychology	of	c-1j1
psychology	vol	c2e-1E-1
pubmed	pmid	k1K2
r	miśkiewicz	a2b-1
range	autumn	d1D1
range	december	o1
range	digits	e-3D1
range	mixed	e1f-1E1
range	pmid	k-1o1K-1O1
range	range	F1
range	springer	g1G1
range	year	c2f-2D-2
relativity	and	b-1c1
report	mixed	k1K1
report	of	b1
reprinted	in	o1C2
research	borehole	o1
research	in	c2
retrieval	ismir	c2
retrieved	from	o1
rev	ed	i-1n2
review	digits	E1
review	of	b2
review	roman	e1E1
robotics	and	b1
roman		h1
roman	digits	c-1g1
roman	eds	i1
roman	h	a-1b1B1
roman	le	B1
roman	london	b1
roman	range	b1
roman	roman	a1c-1
rpt	year	d-1o1
s	a	h1
s	digits	f1
s	mixed	e1f-1E2
saddle	river	h1
san	francisco	h1
santé	mentale	c1
scalable	computing	b-1c1
sci	paris	h1H1
sci	usa	c-3h3H3
science	italic	c-1o1O1
science	mixed	c1
science	technical	m-1o1
sciences	de	b1c-2
seattle	wa	h1
second	edition	n1
sep	digits	E1
sept	year	D-2
ser	digits	E-1
serge	stolf	i1
series	digits	e1E2
sets	and	b1c-1
sheffield	sheffield	g-2h2G-2
singh	and	a-1b1
soc	lond	b1c-1
society	and	b1
society	digits	b1e-1
society	of	b-2c1g1
sociology	of	b-1c1
software	development	j1
solid	mechanics	j1
special	collections	b-1c1
special	issue	c-2o2
special	publication	c1
spie	year	d-1D-1
springer	berlin	H1
springer	heidelberg	h1H2
springer	netherlands	g-1h1H1
springer-verlag	berlin	g-1h1H1
stanford	university	g1
stone	age	c1
stru	transformations	c1
structure	abstract	b-1o1O1
structure	in	b1c-1C-1
structure	ontario	j1J1
summary	report	b1c-1
summer	year	D-2
supercomputing	digits	c2
supp	digits	e1
supplement	series	c-2o3O3
supplement	vol	E-1
surveys	and	j1
sveriges	geologiska	C-1
symposium	on	b-1c2
systems	acm	c-1g1G1
systems	digits	c3e-2E-2
systems	ph.d	m-1o1M-1O1
tech	rep	m1
technical	report	o1
technology	in	O1
teil	digits	c1
text	center	b-1c1
the	acm	c1
the	australian	C1
the	digits	a1
the	electronic	b-1c1
the	fifth	b1c-1
the	hague	h1
the	internet	o1
the	new	c1o-1
the	pacific	c-1j1
the	society	c1
the	why	c1
the	works	o1
theoretical	physics	j1
thèse	de	m1o1
to	appear	o1
to	the	b-1o1
tool	demo	c1
transaction	of	b-1c1
transformations	problems	c1
translated	by	i1
travaux	de	b-1c1
trends	in	c-1j2
trial	diabetes	b-1c1C2
u	hannover	g2
u	of	g1
u.s	national	a2b-2B-2
univ	press	g1
university	press	o1
unpublished	doctoral	o1
upper	saddle	h1
us	the	b-1c1C1
usa	year	D1
vaccine	hesitancy	c-1o1
van	der	a1b-1
vanquished	victor	c1
victor	vand	c1
vienna	austria	h1
virtual	meeting	c-2h3
vol	digits	c2e2E-4
vols	range	e1
volume	digits	b-2e3
w.h	freeman	g1
washington	d.c	h2
washington	dc	h1
washington	post	c2
web	digits	O1
wheeler	gravitation	B1
wiley	year	d-1o1D-1
williston	basin	b1c-1
winter	year	D-2
working	draft	o1
works	of	o1
world	scientific	c-2g2
year		b2d2f-1k-1F-1
year	acm	o-1O-1
year	address	k3o-1K3
year	and	c-1
year	ch	o1O1
year	computer	C1
year	differential	b-1d1B-1
year	digits	b-1d-4e1o2K-3O1
year	ed	n1
year	ieee	g1C-1G1
year	in	b-1c2C2
year	international	c-1g1G1
year	iop	c-1g2G2
year	j	C2
year	machine	c1C1
year	mar	d-1o2O4
year	may	d1
year	mixed	d-4f-2k1F-1K1
year	nr	e2E2
year	pp	f2F2
year	proceedings	b1
year	range	d-1o2F1
year	research	b-1
year	rpt	o1O1
year	sep	d-5o5O5
year	springer	g2G2
year	the	B1
year	web	m2M2
year	year	c-4f2o-3D3O-2
year	с	f1o-1F1O-1
york	city	h1
york	john	g-1o1G-1
york	times	c2
zu	den	b-2o1
českým	digits	c2e-2E-2
мисъл	digits	e-1f1E-1F1
с	digits	e-2f3E-2F3
т	digits	e1E2
中	醫	b-1c2
哲	学	c1
学	学	b-1c1
学	报	b-2c2
学	社	c1
學	報	b-1c2
學	會	c-2g2
建	築	g1
报	哲	b-1c1
硏	究	b1
第	digits	f2F2
제	digits	e2E2
659
	^	d-2o2
	american	c-1
	an	a1b-1
	and	a-1o1
	boston	h1
	co	b1
	digits	f1o-2
	ieee	b1
	mixed	c-1
	year	c1
	с	e3
	т	c-1d3
a	kaplan	o1
a	unified	a1b-1
abstract	abstracts	b-1o1
abstract	ames	b-2o2
abstract	eos	b1
abstract	gac/mac	o1
abstract	lunar	o1
abstract	meteoritics	b2o-1
acad	sci	b2c-1
acm	international	j1
acm	new	g2
acm	year	g2
address	^	f-2k4
address	accessed	k1
address	address	k1o-1
address	pii	k-2o2
address	year	k2
aids	for	g1
aip	conf	b1
aip	new	g2
alma-imf	roman	b1
am	j	b-2c2
am	main	h1
amer	math	g2
american	college	b1
amsterdam	year	h1
analysis	and	c1
and	applications	c2
and	automation	b1
and	culture	b1
and	environmental	j1
and	history	c-1j1
and	its	j1
and	london	h1
and	m	a-1
and	methods	b-1c1
and	new	h1
and	planetary	b-1c1
and	prevention	a1
and	social	b1c-1
and	sons	b-1
and	systems	b1
angeles	year	h1
ann	arbor	c-2h3
annual	meeting	c1
annual	review	g1
appear	in	c-1o1
appl	phys	c2
appli	cations	j1
applied	mathematics	j1
apr	range	e1
april	year	d1
arbor	year	h1
architecture	and	j1
article	^	f1
article	address	e1f-1
artists	year	c-1g1
arxivpreprint	year	c-2o3
assessment	in	g1
association	for	c2
at	address	k1
august	year	d1
auk	digits	c1
aus	dem	o1
austin	texas	c2h-1
automation	year	b1c-1
autumn	year	d1
available	address	k1
available	at	k2
avril	year	d1
b	f	b1
b	year	c2
band	digits	c-1e1
berlin	year	h1
board	of	b-1
book	corp	g1
boston		g-1h1
boulder	co	g-2h2
bulletin	de	b-1c1
bureau	of	g1
by	frederick	i-1o1
by	joseph	o1
cambridge	^	h1
cambridge	ma	h1
cambridge	year	b1
care	digits	b-1c2
cbc	news	g1
ch	digits	c-1o2
chabin	year	c1
chapel	hill	h1
chapter	digits	o2
church	and	c1
citeseer	year	c-1h-1o2
class	quantum	b-2c2
college	of	b1
comb	nov	b3g-3
communication	mixed	c1
companion	to	b-1c1
computational	mathematics	j1
computer	science	o1
computer	society	c-1g2
computing	practice	b-1c1
conf	proc	b1
conf	series	c-1j1
control	and	a1c-1
corp	baltimore	g1
corrected	proof	e2
council	on	g1
course	of	j1
current	anthropology	b-1c1
date	of	d1
de	address	k1
de	bruxelles	g1
de	doctorat	m1o1
de	gruyter	g1
de	la	g1o-2
de	recherche	b-1c1
dec	year	c-2d2
denver	^	g-2h3
department	of	c-2o1
deputy	director	o1
development	year	c1
diabetes	care	b-1c2
digits	^	b-1d-2e1f2k-2o1
digits	acm	f-2
digits	address	c-1e2k1o-2
digits	ahmed	l-1o1
digits	d	l-1
digits	de	o1
digits	december	d2e-1
digits	digits	c-2d-2e1f2m2
digits	ed	b-1c1o1
digits	genomes	a1
digits	international	c-1e1
digits	juin	d-1
digits	menlo	e1
digits	mixed	e-3f1
digits	new	b1
digits	no	b2e1
digits	north-holland	c1
digits	november	f-1
digits	october	d1
digits	of	b-2e3
digits	pp	f3m1
digits	range	b-1c-2d-2e4
digits	roman	b1
digits	s	c1f-1
digits	sep	d1
digits	september	d-1
digits	springer	e1
digits	springer-verlag	c1
digits	turnhout	e1
digits	united	g1
digits	url	d1
digits	vols	e2
digits	year	c-1d2
digits	years	e2
digits	页	e-3f3
disease	control	a1
dissertation	technische	m-1o2
dissertation	university	m1
district	of	o1
division	of	b-2g1
doctoral	dissertation	o1
dover	mineola	g1h-1
downers	grove	h2
earth	and	j1
economics	year	c1
economy	formation	b-1c1
ed	^	n2
ed	london	n1
ed	pp	i1
ed	são	n1
ed	torino	o1
edited	by	b-1c-1i4o-2
edition	year	n1
editors	proceedings	i1o-1
eds	deep	i2o-2
eds	les	o1
eds	p	i-1o1
eds	the	o1
electrical	and	g1
electronic	text	b-1c1
en	ligne	m1o-1
encyclopedia	of	c1
energy	retrieved	b1
englewood	cliffs	h2
environmental	science	c-1j1
epub	year	o3
et	al	a3b-3
et	la	c1
eur	phys	b-1c1
european	physical	o1
exp	cell	c1
exposition	year	o1
feb	year	c-1d2
federal	reserve	b-1
fifth	international	b1c-1
for	computer	g1
for	health	g-2
for	industrial	g1
for	publication	o1
france	digits	c1
france	year	h-1
frankfurt	am	h1
freeman	year	g1
french	^	o1
from	address	o1
fuel	cycle	c-1
fuzzy	sets	b1c-1
gene	year	c1
general	relativity	b-1c1
genet	year	c2
genomes	project	a1
genomics	year	a-1c1
geological	survey	j1
geosci	model	c2
gl	n	o1
grand	rapids	h3
grimble	year	g1
h	year	a-1d1
hall	year	g2
handbook	of	c2
health	and	c-1
health	care	g1
heidelberg		g1
heidelberg	^	h1
held	at	c-1o2
het	spectrum	g1
historical	society	c-1j1
honolulu	hi	h1
hors	serie	c-1o1
hot	spots	c-1o1
hurst	rees	g1h-1
ieee	^	g1
ieee	computer	c-1g2
ieee	international	b1
ieee	year	c-4g5h-1
in		c-2o5
in	a	c1
in	acm	c-1o1
in	archaeology	j1
in	chabin	c1
in	computational	b-1j1
in	digits	b1
in	health	g1
in	japanese	c-2o3
in	mathematics	c-2j2
in	mixed	c2o-2
in	pattern	b-1c2
in	press	e2g-1
in	robert	b-1i1
inc	year	g1
information	economy	b-1c1
institute	^	o1
institute	long-range	m1
intelligence	and	c1
international	law	b1
iop	conf	c-1g1
ismir	at	c1
issue	on	o1
italic	digits	c-1o2
its	appli	j1
j	appl	a-1c2
j	digits	j1
j	proceedings	b1o-1
j	year	c1
jacow	year	g2h-1
janssen-cilag	year	g1
january	year	d2
japanese	^	o2
jersey	year	g-1h1
john	wiley	o1
journal	of	b-2c2
jul	year	d1
july	^	g1
july	year	d2
jun	year	d1
june	year	d2
krit	der	c1
la	communication	c-1
la	franche-comté	b-1c1
language	vol	c-1j1
law	digits	b1
le	monde	b-1j1
learning	^	c1
learning	and	b-2g1
learning	digits	g1
lect	notes	c2
lecture	notes	c-2j1
leiden	year	h1
leipzig	year	h1
letter	from	a-1b1
lewis	a	o1
lg	^	k1
library	of	a2b-2
ligne	address	m1o-1
lncs	pages	c2o-1
lond	a	b1c-1
london	^	g-2h2
london	palgrave	g3h-3
london	year	b1g-3h3
long-range	planning	m1
longmans	green	g1
machine	learning	c2
macmillan	year	g2
mar	digits	d-2o3
mar	year	d2
mass	year	h2
master’s	thesis	b-1m1
math	digits	c1
math	soc	c-1g1
may	digits	d1
may	year	c-1o1
mcfarland	year	g1
mechanics	and	b-1j1
meeting	digits	b1c-1
meeting	year	c-2h1
memoirs	of	b1c-1
methods	in	b-2c2
mexico	city	h1
minsky\`s	ed	i1
mit	press	g1
mixed	^	d-1k1
mixed	accessed	e1
mixed	address	d2e-2f1k-1
mixed	century	b-1c1
mixed	cs	k2
mixed	digits	c-1o2
mixed	ed	o1
mixed	edn	n2
mixed	european	c2
mixed	hep-th	k1
mixed	mixed	a1e3k-1
mixed	p	e2
mixed	pages	c2e-1
mixed	pii	k-1o2
mixed	range	d1e1
mixed	rev	n1
mixed	volume	o1
mixed	washington	b-1m2o1
mixed	year	k1
model	intercomparison	a2c-1
modeling	and	c1
mono	book	g1
monographs	digits	j1
montpellier	france	c1
morgan	kaufmann	g1
n	digits	c-1e2
n	engl	c1
n.j	year	c1
naca	year	g2k-1
national	center	b2g-1
national	library	a2b-2
nature	and	g1
nature	year	b-2c3
nauk	digits	b1c-1
nauka	moscow	h-1
netherlands	year	g-1h2
neural	networks	c1
new	jersey	g-1h1
new	psychology	c-1j1
new	york	b-2c-1g-1h3o1
news	release	c1
ngc	digits	b1
no	article	k1
no	digits	e3f-2m-2o1
notes	in	c-1
nov	blautia	b2g-2
nov	year	c-2d2
november	digits	c-1d2
npp	model	a2c-1
nr	digits	e1
october	year	c-1h-1o1
of	an	b1
of	aristotle	o1
of	conferences	o1
of	electrical	g1
of	energy	b2
of	european	c-1
of	language	j1
of	lecture	c-1j2o-1
of	lncs	c-1o1
of	mathematical	j-1
of	medicine	a2b-2
of	natural	b-1
of	nuclear	b1
of	science	c1
of	the	b-2c2o-1
of	theoretical	j1
of	wales	o1
on		b-1o1
on	robotics	b1c-1
on	software	b1c-1
on	the	b1
online	address	m1
orme	^	g1h-1
oxford	^	g2
oxford	oxford	h1
oxford	year	h1
p	range	f1
p	year	o-1
pa	^	h1
page	digits	e1
pages	^	f2o-2
pages	range	f2
palgrave	macmillan	g1
paper	digits	f1
paris	^	g1
paris	digits	c-3h2
paris	year	h2
patent	digits	m1
patent	mixed	c-1d1
pattern	recognition	c1
phd	thesis	m1
phys	digits	b2c-2
phys	rev	b-2c2
physics	physics	o1
pmid	digits	o1
policy	brief	b-2j1
potsdam	npp	a2c-1
pp	address	f-1o1
pp	digits	f3
pp	range	f2
pp	year	f1
prentice	hall	g3
prepared	for	b-1o2
preprint	mixed	c-1
preprint	year	c-1n2
presented	at	b-1c1
press	corrected	e2
press	year	g1
printemps	year	d1
problems	information	c1
proc	int	b1
proc	mixed	b-1c1
proc	r.soc	b-1c1
proc	year	b1
proceedings	digits	b1c-1
proceedings	of	b-1j1
program	mixed	c-1g1
progress	in	b-1j1
project	consortium	a1
proof	year	e1
providence	ri	h1
psychological	monographs	c1
psychology	of	c-1j1
publications	year	c-1g1
publishing	cham	c1g-1
pubmed	pmid	o1
quadrige	^	g1h-1
range	^	e1f2k-1o1
range	acm	d1
range	december	o1
range	in	b-1f2
range	june	e1
range	may	e2f-2
range	new	f2
range	october	e-1f1
range	range	e3f-1
range	springer	f1
range	year	d2k-1
relativity	and	b-1c1
release	^	g-1
report	^	o-1
report	mixed	o1
report	of	b1
report	range	o1
report	university	m1
report	washington	b-1m2
report	year	c-1o1
reprinted	in	c-2n1
research	borehole	o1
research	in	c2
retrieved	from	o1
rev	ed	n2
review	of	b2
rims	kyoto	c-1g1
robotics	and	b1
roma	range	h1
roman		a-1
roman	digits	e-1g2m1
roman	le	e1
roman	year	a2
rome	year	h1
routledge	^	g3h-2
routledge	year	g2h-2
rpt	year	o1
s	digits	f1
s	mixed	f-1o1
s	range	f1
s.l	year	b2
saddle	river	h1
san	francisco	h1
santé	mentale	c1
scalable	computing	b-1c1
sci	digits	b3c-2
sci	paris	c1
sci	year	b1c-1
science	digits	c-1j2
science	pages	j1
science	technical	o2
science	year	c2
sciences	de	b1c-2
scientific	singapore	c-1g1
seattle	wa	h1
second	edition	n1
see	address	o1
sep	digits	d-4o5
sept	year	c-1d2
serge	stolf	i1
series	digits	e-1o1
series	year	j1
sets	and	b1c-1
sheffield	year	g-2h2
singh	and	a-1b1
soc	providence	g1
soc	year	g1
society	and	b1
society	digits	b1c-1
society	of	b-2c1g1
sociology	of	b-1c1
software	development	j1
solid	mechanics	j1
south	bend	h1
special	collections	b-1c1
special	issue	c-2o3
special	publication	c1
spring	year	d1
springer	^	g1
springer	berlin	g1
springer	heidelberg	g2
springer	year	c-1g4
stanford	university	g1
stone	age	c1
stru	transformations	c1
stuttgart	year	g-1h2
summary	report	b1c-1
supp	digits	e1
suppl	digits	c-2o2
suppl	range	o1
supplement	vol	e1
surveys	and	j1
sveriges	geologiska	b-1c2
symposium	on	b-1c2
systems	year	b1
são	paulo	h1
tech	rep	m2
technical	report	o1
texas	^	c2h-1
text	center	b-1c1
the	acm	c1
the	auk	b-1c1
the	digits	a1
the	electronic	b-1c1
the	fifth	b1c-1
the	hague	h1
the	internet	o1
the	journal	b-1o2
the	new	c1o-1
the	pacific	c-1j1
the	society	c1
the	why	c1
the	works	o1
theoretical	physics	j1
thesis	cambridge	m-1o1
thesis	sussex	m1o-1
thesis	technische	m1
thèse	de	m1o1
to	appear	o1
to	the	b-1o1
transaction	of	b-1c1
transformations	problems	c1
translated	by	i2
travaux	de	b-1c2
trends	in	c-1j2
turnhout	year	h1
u	of	g1
university	press	g-1o2
university	year	g1
upper	saddle	h2
usa	^	h2
usa	digits	c-2h2
usa	year	c-1h1
vaccine	hesitancy	c-1o1
vanquished	victor	c1
victor	vand	c1
virtual	meeting	c-2h3
vol	digits	e3o-1
vols	cambridge	b1
vols	digits	e1
volume	digits	b-2e4
w.h	freeman	g1
washington	d.c	h1
washington	dc	h1
washington	post	c2
web	digits	c-1m2
website	address	o1
why	files	c1
wiesbaden	year	h1
wiley	new	g2
williston	basin	b1c-1
winter	year	d2h-2
working	draft	o1
works	of	o1
world	scientific	c-2g2
yayınları	no	c-1j1
year		b2
year	^	d2f-2
year	address	f-1o2
year	computer	c-1d1
year	digits	b-1c-8d4k1
year	effects	a1d-1
year	ieee	c3d-2
year	j	b1
year	mar	d1o-1
year	national	d-1
year	neural	d1
year	p	d2
year	proceedings	b1
year	range	d1
year	research	b-1d1
year	s	d2
year	springer	e1
year	the	d2
year	volume	c-1d1
year	year	c3d-2e-2f1o-3
years	cambridge	e1
york		g1
york	city	h1
york	john	h-1o1
york	times	c2
york	year	g-4h1o2
zu	den	b-2o1
中	醫	b-1c2
哲	学	b-1c1
学	学	b-1c1
学	报	b-2c2
学	社	c1
學	報	b-1c2
學	會	c-2g2
建	築	g1
报	哲	b-1c1
社	会	c1
第	digits	c-3o3
页	^	f-1o1
제	digits	c-4o4
73
	b1f-1k-2m-2o-1C-2D-3E-6F-3G-3H-3J-1K-3M-1N-2O-1
9	a-2c-1d1e3g-2h-2i-1j-1k-5C-3D-2F-2K-3M-1O-1
9--99	f1
9-9	e2f-2F-3
9-99	e-1o1D-1E-2
9-oo	b1
9.99	k-1o2
9/9	e3
99	a-4c-2d2f2g-4h-5i-5j-1o1A-1B-3C-3G-3H-4J-3K-9M-5N-3O-2
99--99	e-3f4F4
99-9	e-1k1
99-99	b1c-1e1f3g-3h-4i-3o-3B-1C-2F2G-1K-3O-4
99.9	d1D1E2
99.99	k1
99.oo	K-1
99/9	c-1e1E1
99/99	c-1d2e1
99/99/99	c-1d3D3
99_99	f1
99o	f3F2
99o-99	e3f-3F-3
99oo	b-1c2e2k-2o-2E1K-2
99°o	b1
9oo	b-3c1e-1f-1n2o1C-1E-1N2O2
o	a4b-1d-3e-2j-2k-5l-1m-3n-4o3B-2C-1D-3E-2F-1G-2H-3I-6J-2K-4M-5N-2O3
o'oo	o-1
o-oo	b2
o.-o	a1
o.9	e1
o.99	c-1f2E2F2
o.99-99	e-2f4F4
o.o	a2b-1c-3d-3h1i2o-2C-3D-2H-2
o.o.o.o	c1C1
o.oo	a1
o9	e1
o99	c-1e1f2F3
oo	c1f-2g1h1i2j1k-2l-2n1o1A1B1D-2E-1F-1J-1K-2L-2M-1N-2
oo'99	e-1E-1
oo-99	b1c2e-2E-2
oo-oo	a-1b2e-2g2h-2k-3o-1A1B1C-3G2O-1
oo-oo-99-99	m1
oo-oo-oo	h2H3
oo.9	b-1e4f-2E2
oo.99	d3D2
oo.99-99	f3F3
oo.o.oo	o1O1
oo.oo	o2C1O1
oo.oo.oo	k-1o2K-2
oo/oo	d1h1o-2H1O-1
oo9	b1e-2
oo99	c2e-2f-2o2E-2F-2O1
oo99-99	m1M1
oo://oo.oo	k1
oo://oo.oo.	K1
oo://oo.oo.oo	K3
oo://oo.oo.oo/99.99	K2
oo://oo.oo.oo/oo	k1
oo://oo.oo/99.99/	o1O1
oo://oo.oo/oo	K1
oo:99	k1K2
oo:99.99	b-1c-1e-1f-3k4o1E-1F-1K4
oo:99.99][oo	k1K2
oo:99.99o9	f-1k2F-1K2
oo:oo-oo/99	f-2k3K3
oo</oo	b1c1o-2O-1
oo>oo	C1
oo\`o	i1I1
oo’99	c3e-1E-1
oo’o	m1o-1M1O-1
o°9	e4f-2F-2
o°99	d-2e2E3
o’oo	b2h-1j-1
o’oo-oo	c1
42
	b-2g2i3j1A2B4C3E-1G2I1O3
9	d1e-1f2h-1i-3j-2k-3o2B-1D-1I-2J-2K-2N-1O-2
9-9	d-1D-3F1
9-99	f-1H1O-1
9-o	o1
99	b2d-2f2g-1h-1i-1k2o1A1B2C-2F2G-1
99--99	i1k-1I1K-1O1
99-9	O1
99-99	b-3d2f-2h3D1F1H3I1
99/99/99	d-2e2D-1E2
99oo	c1
9o	e1
9oo	b-1c1n2o1C-2O-3
^	a1l1A1L1
o	a3e2h-1j-6k-4m-3n-4o-1A-7B-2E2F-3G-6H-7I-8J-5K-2M-3N-2
o'oo	e2g-1m1E2M1
o.o	a2b1c-2e-1h-3A-4B-1C-1E-1G-3H-3I-3O-1
o.o.o	h-1H-1
o.o.oo	c-1B1
o.oo	b1i-2o1B2C-2O2
o9	b2c1o-1O-1
o99o	b1c-1
oo	c1d2e1i1j1k3l-5A1C-2D-3E-3F-4G-1H-2I-1J-5K-2L-5M-2N-1O-2
oo'99	c-1h1H1
oo'o	b1
oo'oo	b1
oo-oo	a-2b3c-2d-3e-3g-1k-1o1B-2C-2D-4E-2G1H2
oo-oo-oo	b-1c2o-2O-1
oo.99	D-1
oo.o	m1O-1
oo.oo	b-2o2
oo/oo	o-2G1
oo9	b1F-2
oo99	h2H2
oo:99.99	o2O2
oo:99.99/o.oo.99	m1M1
oo:99.99/oo99	O1
oo</oo	b2c-1o-1
oo>oo	c1o-1
oo’o	b1m1o-1
o°99	f2F3
o’oo	d-1f-1g-2i2o2B-1C-1D-1F-1I1
49
	a1b-2c-1g1
9	a-2c1f2g-2h-4k-2
9--9	c1e-1
9--99	f1
9-9	e1
9-99	e1h-2
9-o	e-1o1
9.9	c1
9.99	o1
99	a2b-2c1d3i-2
99--99	e2o-1
99-9	o2
99-99	a-1c-4e5f2h-1i2j-1o-2
99.9	c1
99.oo	k1
99/9	b-1c1
99/99/99	c1
99oo	b-1f-1o2
99°o	b1
9oo	c2o-1
^	b-1k1m-1o1
o	e3g-1j-1k-3m-2n-1o-2
o'oo	o-1
o-99	o1
o-oo	a-1b1
o.9	e1
o.99	c1
o.99-99	e2
o.o	b-2i2l1
o.o.oo	b-1l-2o2
o.oo	l-2o2
o99	c1g-1
oo	a1b1d-1e-3f-1i2n1
oo-oo	e-1f-2h-1j3
oo.99	d1
oo.99-99	e2
oo/99	k1
oo9	h1
oo99	d1g1
oo://oo.oo.oo	b1k-2o2
oo://oo.oo.oo/99.99	e-1o1
oo://oo.oo.oo/oo	d-1k1
oo://oo.oo/99.99/	f-2o1
oo:99	o1
oo:99.99	c-1
oo>oo	b2o-1
o°9	e1
o°99	c1d1
o’oo	b1g-1
137
	9-9	d1D1
	99	c-1f2E-2
	o	o1B2O1
	oo	b-2c1d-2g3h-1i2j1B4C3G1I2J1
	oo-oo	b1
	oo/oo	c-1h1C-1H1
9		e1
9	9	f2F-1
9	99	b-1c1d4e-4f1
9	99-99	e2
9	o	c-1e-1o2O3
9	o99	e-2f2F2
9	oo	e-1i-2j-1n1o1A1B-1F-1I-1J-1O-4
9-9	99	D-2
9-99	oo	H1
9-o	99	o2
99		b2d2e1k-2F-2K-1
99	9	e2f-1O-2
99	9-9	e2
99	9/9	e2
99	99	b2c2d-2e-1f2B-1C-3F1K-5O-1
99	99-99	e-2f2F2
99	99.oo	K-1
99	99o	f2F2
99	99o-99	e2f-1F-1
99	99oo	f1
99	o	c-1f2E1
99	o.99	f1F1
99	o99	f1F1
99	oo	c-1f-1j1A1B2J1K-1
99	oo.99	d1f-1D1
99	oo/oo	e1
99	oo9	e-1
99	oo:99	k1K2
99	oo:99.99	f-2k3F-1K3
99	oo:99.99][oo	k1K2
99	oo:99.99o9	f-1k1K1
99	oo:oo-oo/99	f-1k2K2
99	o°9	e2f-1F-1
99	o°99	e2E2
99--99	oo	i1I1
99-9	oo	O1
99-99	oo	b-3d2f-1h3i1o1H3I1O1
99.99	oo	k1
99oo	oo	c1
9oo	oo	b-1n2o1C-1O-3
^		b-1B-1
^	9	l1L1
^	99	a-1l1A-1L1
^	o	a1A1
^	oo	b1B1
o	9	f1
o	99	a-3c-4d1e4f2m1o-6D1E2
o	99-99	f2F-1
o	99oo	e2f-1E2
o	o	a2g3h3i-3A-3B-3G-1I-3O1
o	o'oo	b-1c1
o	o.o	a-1
o	oo	a3b1d-2e-5h-4i2j-4m-3n-2A-6B-2C-1D-3E-2G-4H-5I-8J-3M-1
o'oo	oo	b-1c1g-1m1M1
o.o	oo	a3b1c-1h-3i1A-4B-1C-1G-3H-3I-2O-1
o.o	oo-oo	B-1
o.o.o	oo	h-1H-1
o.o.oo	oo	c-1B1
o.oo	oo	i-3o2B2C-1O2
o99o	oo	b1c-1
oo		d-1e-3m-1B1C-2D-1E-2G-3H-2O-2
oo	9	b1d2e1f-1g-1o-1C-2E-2F-3N1
oo	9-99	o2D-1E-1
oo	9.99	k-1o2
oo	99	a-1c-2d4e1g-2h-3i-4j-1k1m-1o1B-1C-2F-1K-1M-1N-3O-5
oo	99--99	f3F2
oo	99-99	b2c-1f2g-2h-3i-2k1o-4C-2
oo	99.9	e1E2
oo	99.99	k1
oo	99/9	c-1e1E1
oo	99/99	c-1e1
oo	99/99/99	c-1d3D3
oo	99_99	f1
oo	99oo	b-1c1e1
oo	9o	c-1e1E1O1
oo	9oo	b-2c1e-1n1o1E-2N1O1
oo	o	a3b-2d-2h-1i3k-2m-1n-2B-1C-2D-1E-2F-1G-1H-1I-3K-1M-2
oo	o'oo	j1
oo	o.-o	a1
oo	o.99	c-1E2
oo	o.o	a3b-2c-3d-2h1i2C-2D-1H-2I-2
oo	o.o.oo	c-1
oo	o.oo	c1
oo	o99	c-2e2E2
oo	oo	a-3c2d-1e3g2h3j2k1A2B1D-1J-2M-1
oo	oo'99	e-1E-1
oo	oo-99	c2e-1E-1
oo	oo-oo	g1h-1j1B2C-3G1
oo	oo-oo-99-99	m1
oo	oo-oo-oo	H1
oo	oo.9	b-1e1E1
oo	oo.99	d2
oo	oo.oo	o2
oo	oo.oo.oo	k-1o2K-2
oo	oo9	b1
oo	oo99	c2e-1f-2E-1F-2O-1
oo	oo99-99	m1M1
oo	oo://oo.oo.oo	K2
oo	oo://oo.oo.oo/oo	K-1
oo	oo://oo.oo/oo	K1
oo	oo:99.99	e-1k1o1
oo	oo>oo	C1
oo	oo\`o	i1I1
oo	oo’99	c2e-1E-1
oo	oo’o	m1M1
oo	oo’oo	b1
oo	o’oo	b2
oo	o’oo-oo	c1
oo'99	oo	c-1h1H1
oo'o	oo	b1
oo'oo	oo	b1
oo-oo	99	j1D-3
oo-oo	o	b1
oo-oo	oo	b2c-1g-2j1m1C-2H2J1
oo-oo	oo-oo	g1
oo-oo-oo	oo	b-1c2o-1O-1
oo.99	99	D-1
oo.o	oo	O-1
oo.oo	oo	b-2o1
oo/oo	99	e1D-2
oo/oo	oo	g1G1
oo99	oo	c-1h2H2
oo:99.99	oo	O1
oo:99.99/o.oo.99	oo	m1M1
oo</oo	oo	b2
oo>oo	oo	c1
oo’o	oo	b1m1o-1
oo’oo	oo	b1
o°99	o.99-99	F1
o’oo	o	f-1o1F-1
o’oo	oo	g-1i2B-1I1
153
	9	c1
	99	f1o-3F-2O-2
	^	d-2o2C1O2
	o	c-2d2e3l1L1O-1
	oo	a1e-3i-2m-2C-2D-2G-4H-2O-1
9	9	c1e-2f1
9	99	b-1c-1d2D-2E-2
9	99-99	b-1c-1e4E3
9	^	e1O-2
9	o	e1o-2
9	oo	a-2f-2l2o1C-2E-2F-4L2
9--99	99	f1
9-9	99	f-1D1
9-9	99-99	e2
9-9	oo	F-1
9-99	^	F1
9-99	oo	d-1f1
9-oo	oo	b1
9.9	99	c2
9.99	^	k-1o2
99		b1D1
99	9	c-4e1f1D-1F1
99	9--9	c1e-1
99	9--99	f1
99	9-99	E2
99	9-o	e-1o1E-1
99	99	b1c-2o-2E1F-1K-1O-2
99	99-99	c-3e3E3
99	99.oo	k1K1
99	^	d1f1k-2o2D1K-4O-5
99	o	c-3f1F1O2
99	o.oo	l-2o2L-2O2
99	oo	a-2b2d1f-1h-5i-4l2o-3B-2C-2E-4F-3K-6L2M-2N-1O-4
99	oo-oo	b-1c3e-1f-1E-2
99	oo99	d1
99	oo://oo.oo.oo/oo	o1
99	oo:99	o1
99	oo:99.99	f1
99	o°99	D-3
99--99	99	f1F1
99--99	oo	f2F2
99-9	oo	c1f-1k2F-1
99-99	99	D-2
99-99	^	e2E-3
99-99	oo	b2e-3f4g-1h-1i-2o-1B-1C-1E-5F2O-1
99-99	oo://oo.oo/99.99/o	e1f-1E1F-1
99/99	99	c-1e1E1
99o	99	e1E1
99o	^	f3F1
99o-99	^	e3f-3F-3
99oo	^	e2E1
99oo	oo	b-1c2
9oo	oo	b-2n2o1N2O1
9oo	oo-oo	o1O1
o		b1c-1
o	9	b-2o4
o	99	a3b-2d-1g-2o2C-4E-1F-1G-1H-2O2
o	99-99	f2F3
o	99oo	f-1o2F-1O2
o	o	b1c1g3h2i-3o-2A1C2G2I-1
o	o'oo	b-1c2
o	oo	a3c-1d-2e-1h-1i2j-3k-1m-3n-2B-2C-1E-3F-3G-2H-2I-4M-2O-2
o'oo	oo	j1o-1
o-oo	oo	b1
o.-o	oo	a1
o.99	^	F1
o.99-99	^	f2F2
o.o	99	b2
o.o	^	h2
o.o	oo	a3b-2c-2i2B-1C-2H-1
o.o	oo-oo	b1B1
o99	99	c-3f2E1F2
oo		b-3g2o2B-2C-1G-2J-1O2
oo	9	b1c2e2g-1h-3o-2G-1H-2
oo	9-9	c1
oo	9-99	c1h-1O-1
oo	9.9	c1
oo	9.99	o1
oo	99	b-2c2d2f-1g1i-1j1k-1C4D2E2I-4J-5K-1
oo	99--99	c1
oo	99-9	o1
oo	99-99	c-2i1j-1o-1C-2D-1E-2F2K1O-1
oo	99.9	c1
oo	99.99/oo.99	O-1
oo	99/9	b-1c1
oo	99/99/99	c1
oo	99oo	b-1
oo	9oo	c1
oo	^	e-1g2h1k-3o-2F-2G1H1K-4O-2
oo	o	a1d-3e1g-2i1j-1o-1A5G-2O-2
oo	o-99	o1
oo	o.99	c1
oo	o.o	b-3c-1i2C-2H1I3
oo	o.oo	c1C1
oo	o99	c1
oo	oo	d-5e1f-2g1h2i1j2k-2n2o2A-3C-1D-5E-1F-1I-2J1K-1N-2
oo	oo'o	b1
oo	oo-oo	a1j3B2
oo	oo.99	d1
oo	oo/oo	O1
oo	oo9	h1H1
oo	oo99	g1
oo	oo://oo.oo	o1
oo	oo://oo.oo.oo	k-1o2
oo	oo://oo.oo.oo/oo	k2
oo	oo://oo.oo.oo/~oo	O1
oo	oo://oo.oo/99.99/	f-1o1O1
oo	oo:99.99	c-1
oo	oo>oo	b2
oo	oo’o	b1
oo	oo’oo	b1C1
oo	o°99	c2
oo	o’oo	b1g-2
oo'99	oo	e-1o1E-1O1
oo-oo	9	c1C1
oo-oo	99	c-2d2g2h-2C-1D2G1H-1
oo-oo	o	b1
oo-oo	oo	o-1C-2G1O-2
oo-oo-99-99	oo	m1
oo-oo-oo	oo	h2H2
oo.9	oo	b-1e1
oo.99	99	d1
oo.99	^	d1f-1D1
oo.99-99	^	f2F3
oo.o.oo	oo	o1O1
oo.oo	oo	b-1
oo.oo.oo	^	k-1o1K-1
oo/oo	99	e1
oo/oo	^	g1
oo/oo	oo	c1
oo9	oo	b2
oo99	^	o1
oo99	oo	b1c1e-1E-1
oo://oo.oo.oo	^	K1
oo://oo.oo/99.99/	^	o1O1
oo:99.99	99	o3
oo:99.99	^	f-1k4o-2K2
oo:99.99	oo	k2K2
oo:99.99][oo	^	k1K2
oo:99.99o9	^	k1K1
oo:oo-oo/99	^	f-1k3K3
oo</oo	99	c2
oo</oo	oo	b2c-1
oo>oo	oo	c1C2
oo\`o	oo	i1I1
oo’99	oo	c2
oo’o	oo	m1o-1M1O-1
oo’oo	oo	b1
o°99	99	c2
o°99	o	e2E2
o°99	oo	E1
o’oo	oo	b2
o’oo-oo	oo	c1
224
		9-9	d1D1
		99	c-1f2E-2
		o	o1B2O1
		oo	b-2c1d-2g3h-1i2j1B4C3G1I2J1
		oo-oo	b1
		oo/oo	c-1h1C-1H1
9		9	e1
9		99	e-3f2D2
9		99-99	e1
9		o	e-1o2O3
9		oo	b1d2C1O-3
9	),	99-99	F-1
9	),	oo	d1D1
9	):	99	e1f-1F-1
9	,	9	e-1F-1
9	,	99	e-2D-2F1
9	,	99-99	F1
9	,	o99	f1F1
9	,	oo	d-2o2D-1F-2O1
9	.	oo	b-1e-1n2o1O-2
9	:	99-99	e1
9	:	oo	c2
9-9	,	99	D-2
9-99		oo	o1
9-o	),	99	o2
9-oo	,	oo	b-1c1C1
99		9	e2
99		9-9	e2
99		9/9	e1
99		99	c1f-1k-2m1o1D2E2
99		99-99	e-1F1
99		o	f1o1B-1O1
99		oo	c2e-3C3D-1E-2
99		oo/oo	e1
99	)	9	E-2
99	)	99	c1F1K-1
99	)	99-9	f-1F-1
99	)	99-99	f1F1
99	),	99	F1
99	),	oo	c-3e2h1E2H1
99	),	oo:99.99o9	k1K1
99	).	oo	b1B2
99	):	99	e-1f2F2
99	):	99-99	e2f-1F-1
99	,	99	b3f-2o1D1F-2
99	,	99-99	e-1f1o1F1
99	,	99o	f1F1
99	,	o	F1
99	,	oo	C-1D2E-2O-1
99	,	oo.99	d1D1
99	,	o°9	e2f-1F-1
99	,	o°99	e2E2
99	-	99	e-1f2D-1F-2
99	-	99.oo	K-1
99	.	9	d1e1f-2E1
99	.	99	k1
99	.	oo	d-1i-1j2o-1B2J1O-1
99	:	99	f1F3
99	:	99o-99	e2f-1F-1
99	:	oo	O1
99	;	99	e1
99	;	oo	k-1o1H1
99--99		oo	i1I1
99-99		oo	b-2h1H1O1
99-99	),	oo	b-1c1C1
99-99	,	oo	b-1d2D2H1
99oo		oo	c1
9oo		oo	b-1n2o1C-1O-3
^	^		b-1B-1
^	^	9	l1L1
^	^	99	a-1l1A-1L1
^	^	o	a1A1
^	^	oo	b1B1
o			a-1C1
o		9	b-1E2
o		99	c-2e2f1o-1E2
o		o	a1b2g3h2i-4o-2B-3C-7
o		o'oo	b-1c1
o		oo	a-1b4g-1i-2j-1o-2B1C-2O1
o	)	99	f1F1
o	)	oo	B-1
o	,	99	E1
o	,	o	b-2c-1o3O2
o	,	oo	b-2c4d-1B-1C4D-1
o	,"	o	b-2c2C2
o	.		a1
o	.	9	f2
o	.	99	d1f1m1o-5
o	.	99-99	F-2
o	.	99oo	e2f-1E2
o	.	o	a2b-3e-2h2o-1A-2B-1I-2
o	.	o.o	a-1
o	.	oo	a4b-2c-2h-3i3j-2m-1n-1A-5B-5C-3G-6H-4I-5J-1O-1
o	.	oo-oo	b-1
o	.,	99	d1D1
o	.,	oo	a1h-2B1H-2I-1
o	.;	oo	a2b-2
o	:	oo	B3C-1
o	].	oo	h1H2
o	]//	oo	b-1c2C2
o	°	99	E-1
o'oo		oo	b-1
o'oo	,	oo	C1
o.o		oo	a-1b2B1
o.o	,	oo	b-1c3C3
o.o	.	oo	a5c-2h-4A-3B-4C-2G-6H-4I-2O-2
o.o	.,	oo	a-1i1
o.o	.,	oo-oo	B-1
o.o	.:	oo	g1G2
o.o	.;	oo	a1b-1
o.o.o	.	oo	h-1H-1
o.o.oo	,"	oo	B1
o.o.oo	.	oo	b-1
o.oo		oo	i-2o2O2
o99o		oo	b1c-1
oo			c-1e-1h1j1G-3
oo		9	b2d2e-1f-1E-2
oo		9.99	o1
oo		99	b1c-1d1e-1f-1i-1E-1F-4K-1
oo		99--99	f1
oo		99-99	c-1f1k1
oo		99.9	c-2e3E3
oo		99/9	e1E1
oo		99/99	c-1e1E1
oo		99/99/99	d1D1
oo		o	a2b-2i3A-3B-2C-2E-2I-2
oo		o'oo	j1
oo		o.o	a1b-2c-1h2
oo		oo	a2d-1e1g1n-1A-4B-9C-10D-2E-2F-1G-6H-3I-5J-3M-3N-3O-3
oo		oo'99	o1
oo		oo'o	b1
oo		oo-99	c1
oo		oo-oo	j1m1C-1G-2
oo		oo.oo.oo	k-1o2K-1
oo		oo/oo	c1
oo		oo9	b1
oo		oo://oo.oo.oo	K1
oo		oo://oo.oo.oo/oo	K-1
oo		oo\`o	i1I1
oo		oo’o	b1c-1
oo		o’oo	c1g-2
oo	!	oo	c1
oo	"	oo	b2g-1h-1B-1C-2
oo	",	99	d1D1
oo	",	oo	b-1C1
oo	".	oo	b-1
oo	":	oo	b1
oo	)	99	E1
oo	)	99-99	K1
oo	)	oo	i-1j1J1
oo	),	oo	C3O1
oo	)-	oo	c1
oo	).	oo	b-2B2C1G1O2
oo	).</	oo	b1
oo	):	oo	G1
oo	,	9	o-1
oo	,	9-99	o1
oo	,	99	b-1d1e1f1h-2D1F1O-3
oo	,	99-9	c1
oo	,	99-99	b4f-2F-2
oo	,	9oo	b-2e-1o1E-1O1
oo	,	o	a3b-1c-2g-1h-1I-2O-2
oo	,	o.99	E2
oo	,	o.o	a2b-1c-2i2o-1A-1C-1G-2H-3I-3
oo	,	oo	b1c-1d-2g-2h3B1D-1E-1
oo	,	oo'99	c1
oo	,	oo-oo	G1
oo	,	oo.o	b1
oo	,	oo99	c1
oo	,	oo:99.99	o2
oo	,	oo’99	c1
oo	,	o°9	e1
oo	,"	oo	b-3m1n1o1M1N1O1
oo	,""	oo	c1C1
oo	-	9	E1
oo	-	oo	g-2C-2G-2
oo	.		b1c1C-2
oo	.	9	b-1c1e2E-1F-1O1
oo	.	99	d1e2m-2
oo	.	99-99	f1
oo	.	9o	o1O1
oo	.	o	b1c2A2B2E-1
oo	.	o99	c-2e2E2
oo	.	oo	a-6c2d1e1h1i-2j2n2A4B5D2G1H2I2J-1N2O1
oo	.	oo-oo	b1c-1g1B2
oo	.	oo.oo	o1O1
oo	.	oo99	c1
oo	.	oo99-99	m1M1
oo	.	oo>oo	C1
oo	."	oo	b-1B1C2
oo	.)	oo	g-1
oo	.),	oo	c1i-2B1C2
oo	.).	oo	H1
oo	.):	oo	c1
oo	.,	oo	b1g-1h2i-2C1H2
oo	:		b-1c1g1B1C1G1
oo	:	o	a-1G1I1
oo	:	oo	a-2c1h-3k1B-2C-3G1H1I-4
oo	;	oo	a2c-2B-2G-2H-2
oo	>	oo	C1
oo	?	oo	C1
oo	?.	oo	b-1
oo	]	oo	e1
oo	].	oo	b-1
oo'99		oo	H1
oo'o		oo	b1
oo-oo		99	j1D-1
oo-oo		oo	b1g-1m1o-2C-2O-2
oo-oo	,	99	D-2
oo-oo	,	oo	B-2G1H2
oo-oo	.	oo	g-1m2G-2M2
oo-oo-oo		oo	c1o-1O-1
oo.99	,	99	D-1
oo.o	.	oo	O-1
oo.oo		oo	b-2o1
oo/oo		99	e1
oo99		oo	h1H1
oo:99.99		oo	O1
oo:99.99/o.oo.99	.	oo	m1M1
oo</oo	>	oo	b2c-1
oo’o		oo	b1m1o-1
oo’oo		oo	b1
o’oo		oo	b1
o’oo	.	oo	i1I1
248
		9	c1
		99	f1o-3F-2O-2
		^	d-2o2C1O2
		o	c-2d2e3l1L1O-1
		oo	a1e-3i-2m-2C-2D-2G-4H-2O-1
9		99-99	b-1e2
9		oo	c-3d2l1C-1D2E-1F-2L1
9	),	99-99	e-1f1
9	),	oo	e2
9	).	99	E2
9	).	^	E-1
9	,	9	e-2
9	,	99	d2e1F-1
9	,	99-99	e1
9	,	oo	b-1c-1o2O1
9	-	oo	l-1L-1
9	.	oo	l1o1E-2L1
9	:	99-99	E2
9	:	oo	c2e-1
9	]	oo	l4o-3L4O-3
9-9	,	99	e-1D1
9-99		oo	o1
9-99	,	99	f-2F-2
9-99	.	^	f2F1
9.9	,	99	c1
9.99		^	o1
99			b1D-2
99		9-o	e-1o1E-1
99		99	b-1e1k-1m1E1
99		^	f2D1F1
99		o	d-1f2l-1F2L-1O3
99		oo	b-1d3l4o-2D4E-2F-1L4O-2
99	)	9	D-1
99	)	99	c1
99	)	99-9	e-1
99	)	^	D2
99	)	oo	a1D-1
99	),	o	D-1
99	).	^	e1f-2
99	).	oo	b1D-3E-1
99	).	oo-oo	j1
99	,	9	f1F1
99	,	99	b3c-2o-1F-1
99	,	99-99	e2E4
99	,	o	c-2d3D1
99	,	oo	c1e-1f2m2C-2E-2
99	,	oo-oo	c1
99	,	o°99	D-3
99	-	99	e-1f3F2
99	-	99.oo	f-1k1F-1K1
99	-	oo	l-1L-1
99	.		D2
99	.	99	e-3f1k1E-2K1
99	.	^	d2f1k-1O-2
99	.	o	b1
99	.	oo	a-2b2d-1e2f-3l1C-1D-1F-2L1
99	.	oo-oo	c1l-1o1L-1O1
99	:	9--99	f1
99	:	99	e3f-1F-1
99	:	99-99	E1
99	:	oo	c1B-1
99	;	99	c-2D1E1
99	;	oo	b1
99	?	99	f1
99	]	oo	l2o-2L2O-2
99--99		oo	f1F1
99-9	.	oo	c1
99-99		99	E2
99-99		oo	c1e-1F-1
99-99	)	oo	f1F2
99-99	),	oo	f2F2
99-99	).	oo	d1f2F1
99-99	,	99	D-1
99-99	,	oo	b1c-1f1k1
99-99	.	^	e2E-2
99-99	.	oo	b1
99-99	.	oo://oo.oo/99.99/o	e1f-1E1F-1
99-99	:	oo	F1
99o	.	^	f2F2
99o-99	.	^	e3f-3F-3
99oo		oo	b-1c2C1
99oo	.	^	e2E1
9oo		oo	b-1n1o1N1O1
9oo	.	oo-oo	o1O1
o			a-1b3c-1
o		9	b-1c-1o3O2
o		99	c-1d-2o2C-2O2
o		o	b2c1g3h2i-3o-1B-1C2G1
o		o'oo	b-1c2
o		oo	b2g-2j-1o-6A-1O-5
o	)	oo	b2
o	),	oo	e1E1
o	,	99	b-1c1
o	,	o	a2b-3c1o1O2
o	,	oo	a4b-2B-1E-1O1
o	.	9	F1
o	.	99	b-1e-1j1D1E-1
o	.	99-99	f2F3O-1
o	.	99oo	f-1o2F-1O2
o	.	^	f-1o2
o	.	o	g1h2o-2A2O-1
o	.	oo	a1c-2g2h-1i2o-2A3E-1I-2O-8
o	.,	oo	a3b-2o-1I-1
o	.:	oo	c-1
o	.;	oo	a1b-1
o	:	oo	a2b-2B-2
o	;	o	b1B1
o	;	oo	C1
o	].	oo	o3O3
o	]//	oo	b-2o2O2
o	°	99	e1
o'oo	.	oo	b-1j1
o.99	.	^	F1
o.99-99	.	^	f2F2
o.o	,	99	b2
o.o	.	99	h2
o.o	.	^	h2
o.o	.	oo	a1g1h-2A2C-2G1
o.o	.)	99	c1
o.o	.,	oo	i2
o.o	.,	oo-oo	a-1b1B1
o.o	.:	oo	h3
o.o	.;	oo	a1b-1
o.o.oo		oo	c-1
o99		99	c-2f1F1
oo			b-2c-1h1j1o1C-2H1O2
oo		9	b2j1o-2E-1F-1J1
oo		99	a2b-2c2d2g-2h1j1k-2o-1A2C5D1H1J-1M-3N1O-1
oo		99-9	o1
oo		99-99	f1g-1k2o-2F3K2O-1
oo		99/9	c1
oo		99oo	b-1
oo		9oo	c1
oo		^	b2i2k-3o-2G1H1O-5
oo		o	a1b-1e2i3o-2A2E2O-5
oo		o'oo	j1
oo		o.o	c-1h1o2H1
oo		oo	b-1e3g2h-1i1j1o2B1E-1G1J2K2M2
oo		oo'o	b1
oo		oo-oo	j2m1B1C1
oo		oo/oo	c1
oo		oo99	g1
oo		oo://oo.oo.oo	k-1o1
oo		oo://oo.oo.oo/oo	k2o-1
oo		oo://oo.oo.oo/~oo	O1
oo		oo’o	b2c-1
oo		oo’oo	C1
oo		o’oo	c1g-2
oo	",	oo	b4c-1
oo	".	oo	b1
oo	)	99	c1o-4O-1
oo	)	oo	b-1c-1o2H1
oo	),	99	c1o-3
oo	),	oo	a-1b1c-1g-1h-2i1o1H-1O-1
oo	).		a-1g1
oo	).	99	c-1h1H1
oo	).	^	H-1
oo	).	oo	h-1j-1m1G-1O-1
oo	).	oo/oo	o1O1
oo	,		a1c-1
oo	,	9	c2g-2C2
oo	,	9-99	o1
oo	,	99	a-2b1c-1e-1g2h1j1n2C1G1O1
oo	,	99-99	b-1i3o-1
oo	,	99/99/99	c1
oo	,	9oo	b2
oo	,	o	a2b-2c2e-1g-1h-1A5C2O-2
oo	,	o.99	c1
oo	,	o.o	b-3i3o-1C-1I3
oo	,	oo	c-1d-1e1g2h2i-2k-1n-1o-1A-3B-3C-3D-2E2I-3J-4M-1O-3
oo	,	oo-oo	b2
oo	,	oo.99	c1
oo	,	oo9	h1H1
oo	,	o°99	c2
oo	,"	oo	b2
oo	-	9	o1O1
oo	.		b-1c3
oo	.	9	b-1e2C-2
oo	.	99	a1g-1n-1o1C1D1G-2H-4I-1K-2
oo	.	99-99	c-1g1H-1
oo	.	^	b-1c-1d2g2h2k-1o-2F-2H2O-2
oo	.	o	b2c1C-1
oo	.	o.oo	b-2c1C1
oo	.	o99	K1
oo	.	oo	b3c2d-1g-3h-1i-2k-1m-3n3A-3B-1K-1M-1N-1
oo	.	oo-oo	a2b-3j1
oo	.	oo://oo.oo/99.99/	f-1o1O1
oo	.	oo’o	b-1
oo	."	oo	b2c-2
oo	.)	oo	i1
oo	.),	oo	b-2i2o1I-2O2
oo	.).	oo	n1O-3
oo	.,	99	b2c2C-4G-2
oo	.,	o	i-1O1
oo	.,	oo	b1c-2e-2C-2H-1
oo	..	^	c1
oo	..	oo	c2
oo	.:	oo	h1
oo	:		a2b-2
oo	:	99	e1C1
oo	:	^	H-1
oo	:	o	h1i-1o1H1O1
oo	:	oo	a-1b-3e-1g1h5o-2C-1G2I2O-2
oo	;	9	g1
oo	;	99	g2h-1
oo	;	oo	i1B1
oo	>	oo	b1c-2o1C-1O1
oo	?	oo	b2
oo	]	^	O1
oo	],	oo	o2
oo	].	99	c1
oo	].	^	O1
oo	].	oo	b1c2o-2
oo	|	oo	b-1c2
oo'99	,	oo	c1e-1E-1
oo-99	),	oo	o1O1
oo-oo		99	c-1g1G1
oo-oo		oo	m1C-3
oo-oo	,	99	b2c-2g1C-1
oo-oo	,	oo	g2i-1G2H-1
oo-oo	.	^	f1
oo-oo	:	oo	h1H1
oo-oo-99-99	,	oo	m1
oo-oo-oo	:	oo	h2H2
oo.9		oo	e1E1
oo.99	,	99	d1
oo.99	.	^	d1f-1D1
oo.99-99	.	^	f1F2
oo.oo		oo	b-1o1O1
oo/oo		99	e1
oo/oo		oo	c1
oo99		oo	o1
oo://oo.oo/99.99/	.	^	o1O1
oo:99.99		oo	k2K2
oo:99.99	,	99	o3
oo:99.99	.	^	f-1k3o-1
oo:99.99][oo	].	^	k1K2
oo:99.99o9	.	^	k1K1
oo</oo	>.	oo	b1
oo>oo		oo	C1
oo\`o		oo	i1I1
oo’o		oo	m1M1
oo’oo		oo	b1
o°99	,	99	c2
o°99	,	oo	E1
o’oo		oo	o1
o’oo	,	oo	b1
o’oo-oo	,	oo	c1
40
	a-2c1f1h-1i1j1k2l-1m1o2
"	a-1b2
",	b5c-2
".	b2
)	a1c2e-1j-1m-1
)",	b1
),	a-1c3e1g-1h-3i2j-1k-1
),"	b1
)-	k1
).	b2d2g-2h-3i-2k-4n-1
)."	b2
):	c1e2g-1
+	b1
,	g1i-1l-2m1n-2o-2
,"	b4
-	d1e-4f1k1l-3
.	a1d1f1h-2n1
."	b4c-2
.)	h-1
.),	a1b-2c-2i2
.).	n1
.,	a2d-1e-2h-2i1k-2
..	c5h-2o-1
..,	o2
.:	b-1c-2h4
.;	a2b-1g1
.]:	h1
/	k2o-1
:	a-1b-2c-1d-1e1h5i-1k1
://	k1
;	c-2d1g1h-3
>	o1
>.	b1
?	b3f1o-1
]	b1d-1f-1g-1k1
],	o2
].	c1f-2
]//	b-2o2
|	b-1c2
°	e2
41
	b1l-3A-3B-6C-6D-3E-2F-5G-7H-4I-6J-4K-2L-3M-5N-4
!	c1
"	b2g-1B-1C-2F1
",	b-2c1o-1C2O-1
".	b-2C1
":	b1
)	a1b2g-2h-2k1B-1C-1D2G-1
),	b-1h1o2B1C1D1E1H1
)-	k1
).	b-1h1m1B5C1H2M1O1
)."	C1
).</	b1
):	b2c-2e1C-2E-1G1
,	c-2g-2h1k-1m-1n-1o1A-1B-1F1H-2J-1N-1O-1
,"	a-1b-3c1o2B3C2O1
,""	c1C1
-	b2c-1e-2f2g-2o-2A-1B-1C-3D-2F-3G-2K-1
.	b-2e2h-1i2j1k1m1o1A1B2C-2D-1E-3F-3G-1I-2J-2
."	a1b-3A2B1C2
.)	b1g-1o1
.),	f1i-3B1C1F1
.).	H1
.):	c2
.,	c-1d1j-1B2D1E1I-2
.,"	b1B1
.-	b-1
.:	a-1b1g2G3
.;	a2b-2
/	k3o-1
:	a-4b1c2d-2h-5j-1k2m-2n-1B-3C-5D-1E-1G1I-2K-2N-1O-4
;	a1c-2e2B-1C-2G-1O-1
>	b2o-1
>,	E1
?.	b-1
@	b1
]	b1A2K1
].	b-2c1o-2C1H1
]//	b-1c2C2
^	a1l1A1L1
},	e1E1
°	e1E-1
34
	e1h2k1l-5
"	b3g-1o-2
",	b-2e2
".	b-1
)	b2d-2e-1g-4h-1k3n-1
),	f4h2o-1
)-	h-1
).	k-1m1
):	b2c-2d1e-3g-1o3
,	a-2e1h-3o-2
,"	b-2g-1m1o3
,""	c1
-	b1c-1d2f-2o1
.	a-6b1d2e1f-1h1i1o2
."	a2b-2g-1o1
.),	a1c2d-2e1i-2
.):	c1
.,	a3c-1f3i-1m1o-1
..	o1
.:	a-1g1
.;	a3b-2
/	k2
:	a-4b3d-2e-3g1h-4i-1m-3n-2o1
;	a4b-1c-2e1g-2
;"	b1
>	b1o-1
>,	e1
]	a4b-2
],	e-1o1
].	b-2c2
]//	b-1c2
];	k-1o1
^	a4c-3e-2f-1g-3h-3i-2l1
°	o1
40
	c1d-1h-1l-2m2n-2
",	b3c-1
".	b1
)	a1c-3d1f-1g4h-2
)),	o1
),	b2c-4e3f-3h1i2
)-	k1
).	d2e-4f4h-3i-1k1m1o-2
):	c-2d2e1f-3g-1h1o1
,	a-2b-1c1d-2f-1g3i-1k-1n-2o-1
,"	b3
,:	n-1o1
-	c-2d2
.	c1d2e2f1g-1h-1m-4n1
."	b3c-2
.)	i3
.),	c-3i5o-1
.).	n1
.):	b1
.,	a1b-4d-1h-3i5k-1m1o-3
..	c4
..,	b-2o2
.:	b-2c-1g-1h4
.;	a2b-2c-1g1
.]:	h1
:	d-1e-2g-6h3j-1n2
://	k1
;	a3b-4c3d3h-2o-1
>	c1
>]	b1
?	b2o-1
]	d-1
],	o2
].	b4c1e-2g-1o-1
]//	b3c-1
];	k-1o2
^	b-2c-1k1m-1o2
|	b-1c2
}	e1
°	c1
23
	a2h-1k1l-4o1A2C-2D-4E-1F-1G-3H-3I-3J-5K-3L-4M-3N-4O-4
"	a-6b4c3d-1e-4i-1o-1B9C2E-4O-2
""	B1
"(	h1H1
",	b5c-1g-2
".	b2c-2O1
#	m1
$	C1
&	a4b-1i2o-1B-4C-1
(	a-1b-2c-1d2e2i1k-2C-6D3E-1F1G3H2J1K-3O1
-	c2e-2f3j1o-2A1B-3C-5D-5E-3F-6G-1H-2K-3O-1
-,	f-1o1O1
----	o1O1
---.	a2b-1l-1A2B-1L-1
/	b-1o-1O-1
//	b2
:	c-1g1o1G-3
<	C1
</	c-3o3O3
[	a-1b-2f-2g-1o3D-1G-2H-2K3O2
____	a1A1
{\\	e1E1
•	a-3l4o-1A-3L4O-1
15
	c1d2k-1l-2o2
"	a5b-4d2i-1o2
",	b3c-1g-1
#	c-1m1
$	b1
&	i2o-2
(	a1b3c-2d-4e4f-2g-3h-7i6j-2k2m-4n-2o-3
-	a-3b-1c2e-4f4j2k2o-3
/	b-1
:	a-2c-2g3o1
;	h1
<	b1
=	b2
[	b2c-3g-1h1k1
^	b-1k1m-1o1
21
	f1l-9n-1o2A-2C-4D-1E-2F-1G-2H-2I-5J-4K-3L-8M-3N-3O-1
"	a-3b3c-1h2B-4C-4G-1H1
",	b-9c6g-2h2i2j1C8H2I2J2
".	b-3c3o1C3O1
&	a6c-2h-1i2o-2B-2C-8G-1H-3O-1
(	b2g-2h-3i-1B1D-2G-1H-4J-2K-1M-6N-4O-3
-	a-1b7c-6g-1k1o1A-1C-9D1F-1G-2K2O3
----	a-2b1o1B1
---.	a-3b3B4
/	c-1d2e-2h1C-3D2H1
//	b-6c7C8
:	c-1g8h-5o-3C2G5
<	b1k1o-3O-2
=	b2
?	b2
[	a1c2g-2k1A2C2G-1K1O-2
^	a1l1A1L1
____	B1
{\\	E-1
•	a2A3
№	e3f-1
75
		b2c1h-1i-1k-1l-1o-1A-3B-5C-5D-5F-3G-12H-8I-6J-5K-2M-7N-9O-5
	"	b-1c4e-3B2C1E-3
	",	b4c-1g-1
	".	O1
	#	m1
	&	i2o-1
	(	a-1b-4d2e2f-1i1C-2D3E-2G4H3J2
	-	a-2c1d-2e-3f3j2k1B-2C-1D-2E-2F-5K-2
	/	b-1o-1O-1
	:	b-1c-1g1o1
	</	c-3o3O3
	[	b-2d1o3K3O2
!		c1
"		b2g-1B-1C-1
"	(	F1
",		b-2c1C2
".		b-2C1
":		b1
)		a1b2d-2j1k1o-2C-1D1J1O-2
)	(	d1o2D1O1
)	:	c1
),		b-1f1h1o1C1D1E1H1
),	(	o2O2
)-		k1
).		b-1h1m1o1B5C1G1H2M1O2
)."		C1
).</		b1
):		b2c-2e1C-2E-1G1
,		c-2g-2h2k-2o1A-1B-3F1H-2I-1J-1O-1
,	"	a-4b3B5
,"		a-1b-3o2B3C2O2
,""		c1C1
-		b2c-1e-2f2g-2o-2A-1B-1C-3D-2F-3G-2K-1
.		b-2d-1e2f1i2j1k2m2o1A2B2C-2D-2E-3F-2I-1J-1
.	"	b2B2
.	(	b2e-1C-2
.	-	c2d2o-1B-1C-2D-1O-1
.	:	G-1
.	<	b-1c1C2
.	[	c-1
."		a1b-3A2B1C2
.)		b1g-1G-1
.),		f1i-3B1C1F1
.).		H1
.):		c2
.,		d1B1D1E1I-2
.,	"	b1B1
.,	&	a1
.,"		b1B1
.-		b-1
..		c-1
.:		a-1b1g1G3
.;		a2b-2
/		k3o-1
:		a-4b1c1d-2h-4j-1k2m-1n-1o1B-2C-5D-1E-1G1I-2K-2O-3
:	"	C1
;		a2c-2e1B-2C-1G-1
>		C2
>	(	b1
?	(	b1
?.		b-1
@	(	b1
]		A2
].		b-2c1o-2C1H1
]//		b-1c2C2
^		a1b1A1B1
^	"	b1B1
^	(	l2L2
^	-	a1A1
^	----	o1O1
^	---.	a2l-1A2L-1
^	[	l1L1
^	____	a1A1
^	•	a-3l4o-1A-3L4O-1
°		e1E-1
67
		a-2b-2c2d3e-1g1i-2k-2m1n1o3
	"	g-1o2
	",	b3c-1g-1
	#	c-1m1
	&	i1o-2
	(	b3c-2d-4e5f-3g-3h-6i5j-1k2m-3o-3
	-	a-3c1d-1e-4f4j2k2o-2
	/	b-1
	:	b-1c-2g2o2
	;	h1
	[	b2c-3h1
	^	b2d-3e-2f2g-1i2o-1
"		a-1c1
"	(	b2
",		b5c-2
".		b2
)		a1e-2g-1l1
)	(	e3
)	^	c1f-1h-1
)",		b1
),		a-2c3e1g-1h-3i2j-1
),"		b1
)-		k1
).		b2c-1d2e-1g-2h-1i-1k-1n-1o-1
).	"	a-1g1
).	^	c2e1f-2g-1h-1k-1o1
)."		b2
):		c1e2g-1
+		b1
,		g1h1i-1l-2m1n-2o-2
,	"	a4b-1c-2
,	(	b1c-1e-1f1g2
,	[	e2f-1
,"		b5c-1
,.		c1
-		d1e-4f1k1l-3
.		b2d-2e-1f1g-1h-2n2o-1
.	(	a1b-2i1
.	-	b-3c3
.	:	g2
.	<	b1
.	^	b-4c-2d2e1g2h2
."		b4c-2
.)	(	i1
.),		b-2c-2i2
.).		n1
.,		a2d-1e-2h-2i1k-2
..		c3
..	^	c1
..,		o2
.:		c-1h3
.;		a2b-1g1
.]:		h1
:		a-1b-2c-1d-1e1h5i-1
://		k1
;		c-3g2h-3
>		o1
>,		e1
>.		b1
?		b3f1o-1
]	(	o1
],		o2
].		c1
].	^	f-2o2
]//		b-2o2
|		b-1c2
°		e2
262
			c1d-1e-1i-2m1A-3B-5C-1D1E1I-2J-1O-2
		",	b2
		)	b-1e2f-1g-1i2E1O-2
		)",	b1
		),	c1e-1f2h-4E-3F1G-1H-3
		)-	k1
		).	c2d-1f2h-1j1m1n-3E-3G-1O-2
		)."	b2
		):	d3e-2o-1H-1
		,	a-1f-2g3h-2i-2o-1A1B-2C-2F-4G-2
		,"	b3
		.	a1b2c-1e-4g1h-7m-1o-1A-3C2D-1H-1K-2O1
		."	b4c-2
		.),	b-1i2o-2I-1O-1
		.).	n1o-3O-2
		.,	g1i-1O1
		.]:	h1
		:	b-1c2g-1h1j-1k-3o1C-2E1K-1
		;	e-1D1E-1
		?	b2
		]	d-1
		].	c1
		]//	b-2o2O2
	"		b2
	"	,	b1
	",		b-2m1M1
	",	.	c1C1
	":		b1
	)		b2f-2i-1j1k2o-2C-1E-1F-1J1
	)	.	D2
	),		g1B1C1G2O1
	),	,	e-1g1G2
	),	.	b-1e2f-1g-1o2E3G-1
	)-		c1
	)-	,	k1
	).		b-1o1B2O1
	).	,	C1
	)."		C2
	).</	>	b1
	):		b1e-1f2C-1F2
	):	,	e1
	,		a5b-4c-3d1f1g1B-3C1E-2F2G1H1J2
	,	)	c-1
	,	),	D-1
	,	),"	b1
	,	,	c-1e1f-2h2m-1o-1A3B-3C1D-1E1F-2G3H2I1
	,	.	b-3d-1e1f-2h3i2k-1o2A3B-3C2D-1E2F-1I2
	,	.,	c-2i2A-2B1
	,	.:	h1H-1
	,	:	a-1f1h2B2F2
	,	;	d1D1
	,"		b-2k1n1o1B3K1N1O1
	-		C-1
	-	,	d2
	.		b-1d1e1g1i1m2A3B5C3G2H1M2
	.	)	a2d-1g1D-1O-1
	.	,	b1c-2e-2k2o1A2B1K1O1
	.	.	b-1c1h-2j1k-3m-2n1o-1A4C2E-1F4H-3I-1K-2M-1O-3
	.	."	b-1
	.	.,	b3g-2
	.	.:	h2
	.	:	a-1b-1c-2g-1h4j2B2H3O-2
	.	;	E-1
	.	>	o1O1
	.	],	o3
	."		b-2o1A1C1O1
	.),		c1C1
	.):		c2
	.,		a1b-1c-1g2
	.,	,	b-1g1
	.,	.	b1
	.:		g-1
	:		a-2b2e2g-2h-5i-2j-1o1C-3E2G-1H-3I-1
	:	,	c2e-2f2h-2F2
	:	.	b1g-1k1o-3H1
	:	:	b1
	;		a2b-1c-1o-2B-2E-2
	;	,	e1E2
	;	:	f1F1
	>		b1
	?		b2
	?	).	b2
	?	.	c1
	]		b1
	]	.	K1
	].		b-1
	]//		b-1c1C2
	},		e1E1
"			b2c-1C-1
"	,		H1
",			b-2g1
",		,	c2g-1
",		.	O1
".			b-1
)			b3c-2k1o-2
)		).	o1
)		,	j1
)		.	g1
)		].	K1
)	,	,	c1g-1
)	,	.	C1
)	-	.	f1
)	-	:	K-1
)	.		B1
)	:		g-1G-1
)	:	.	F2
),			f2E-1
),		,	h2o-2H2
),		.	c-1j1J1O1
),	,	,	c1g-3h2G-2
),	,	.	f1
),	.		e1O-1
),	.	,	f1E-1
),	.	.	f-1o1F-1
).		,	c2g-1
).		.	f1F1
).		]	O-1
).	,		h1
).	,	,	g1G1
):		,	f1
):	.	.	k-1o3K-1O3
,			b-2e1i-1j3k2m-2B-4C-4D-3G-3K2
,		)	c3i-2o1O2
,		),	d-1e1O-2
,		).	c1d3f-2o-1
,		):	e2
,		,	d-1j-2m1n1C-2D-4E-2G-3H1O2
,		,"	a1
,		.	a3b-2e2g-1F-6O-2
,		.),	o1O1
,		.,	n1o-2
,		:	a2b-3B-3
,		;	d-2e2E2
,	),	,	h2H1
,	),	.	o1
,	):	,	f-1F-1
,	,		a-4b4c2e-1f-2g-1B2C-1D1F-3K1N1
,	,	),	d1
,	,	):	d-1D-1
,	,	,	c2g-2o-2B-1C-8D2G-1O-1
,	,	.	a-2b3c-3d-1e-3f1h-1o2C-3E-1F3H-1
,	,	.,	h1
,	,	:	g2h-3G2
,	,	;	c1h-2G-1
,	.		a-3b2c2d-1f1g-1h-3i2k1o-1E-2G-4H-2I-3J-2K2O-2
,	.	).	d1
,	.	,	c1e1i-3m2B-1E-3
,	.	.	f3g1k-1o-4C-3E-1F2O-1
,	.	.)	o1O1
,	.	.),	i2o-2O-2
,	.	.,	i1
,	.	:	c1e-1B1E-1
,	.,		o-1
,	.,	,	a1b-1
,	.,	.	d1D1
,	.:		G1
,	.;	,	a1b-1
,	:		b-1
,	:	,	e3f-2F-2G1
,	:	.	a-1g2G2
,"			b-2c2j1
,"		,	c1
,"		.	o1O1
,"	,		c-2e1E1
,"	,	,	C1
,"	.	,	m-1o1
.			a-2b-1c-1d2h2i1o2B2D3E2G-2H-1J-3K-2
.		)	D1
.		),	i1o-1
.		):	e1
.		,	i2n-2D1H-1O-1
.		.	a-2b2c1e-2g-2j-1k-2n1C-3E-1H1
.		.)	i2o-2O-2
.		.),	o1O1
.		.,	b1c1o-1
.		:	a-2b2c-3e1g1h2o-2H-1
.		;	c-1
.	).		o-1B2
.	,		a-3b2c3e-1f-1k-1o1C1G2O1
.	,	).	d1o-2
.	,	,	a-1b2c1h-3o1B1C1H-2
.	,	.	e-2f1i-2B2D1E-3I-3O-1
.	,	.:	h1
.	,	:	a-1H-5I1
.	.		c2e1f-1k-2m-3o2B-2C-4E3F-4G-1K-1M-2O2
.	.	),	c1
.	.	,	a1c2h-1o-2B-1C2E1H-1O-1
.	.	.	a-1b4e2f-4g-4h1k1B-3C-12E1F-5G-3I-1K-2M-2N-2
.	.	.),	h1H1
.	.	.,	b1C-3
.	.	:	k1o-1K1
.	.	].	o1O1
.	."		B1
.	.)		c-1o1
.	.),		e-1f1E-1F1
.	.,		b2c-2g-1B1
.	.,	,	e1E2
.	:		e-1g4B-2G1
.	:	,	g-1h1
.	:	.	e-1f-1i1k1o1I2
.	:	;	k-1o2
.	>		C1
."			b-1
."		,	c-2
."	:		c1
.)			G1
.),			c2
.),		.),	a1
.),	,		e1E1
.,			b2o-1B-1
.,		),	e2
.,		):	o1O1
.,		,	c-2
.,		.	a2
.,		.,	a1
.,	,		b-2j-1o2B-2J-1O2
.,	,	.	i1
.,	,	.,	a2
.,	.		j1C-1J1
.,	.	.	b2c-1
.,	.,	.,	i-1o1O1
.;	,	.;	a2b-2
:			a-2b3i-3j-1k-3o-1B1C-5H2
:		)	k2
:		,	i1o1H-1
:		.	k2o-4G2O-1
:		:	g2h-2
:		];	O-1
:	,		b1h-1C-3J1
:	,	,	c1h-2H-2
:	,	.	f1j1F2J1
:	.		c-1i1o2C-2O3
:	.	,	k1
:	.	.	g1
:	.	:	o1
:	:	.	f2F3
:	;		O1
:	;	:	k-1o1
;			a2b-1c-1d1o-1O-1
;		.	e1
;	.	.	f1o-1F1
;	:		h1H1
;	:	,	g-1h1H1
;	:	.	k-2o2
>,	:	:	e2f-1F-1
]	.		a3b-3B-3
].			c1
]//			b-1c1
];		]	k-1o1O1
^			a-1o2A1
^		,	a1
^		;	a-1b1B1
^	,	.	a2B1
^	,	:	a1
^	-		A-1
^	.	,	a2b-1B-1
^	.	:	a1B-2
^	^	)	l2L2
^	^	-	a1l-3o1A1L-3O1
^	^	.	l1L1
^	^	:	b1B1
°	,		o1O1
279
			a-2c2d-1e1i-3k-2m2o2B-4C-4G-3H-1I-2J-3N-1O-1
		",	b2
		)	a1b-2c-1d2g1h-1D2E2O1
		)),	o1O1
		),	a1b2c-2f2h-1i1A1D1E1F1O1
		)-	k1K1
		).	e-1f4g1h-2j1n-1o-1N-2O-3
		):	c-2d2h1D3O1
		)].	O1
		,	a-2b-2c1d1g2h-2i-1j2m-1A-2C-3D-2G-3H-3O-4
		,"	b2
		.	a2b2c-2e-2h-2i-2k1o-1B1C-2D1E-4H-4I-3K-2
		."	b3c-2
		.)	i2I1
		.),	c-1i2o-1
		.).	n1o-1N2
		.,	g2C2
		.]:	h1
		:	a-1b-2c4g-3h2k-2B-1C-2E-1O-2
		;	b-4c5g-1o-3C4D-1H1
		?	b2
		].	b4o-2
		]//	b2c-1
		^	b1c-2g-2i1E3H1
	",		b2
	)		a-1c2
	)	)	c-1e4E2
	)	).	o-1
	)	.	c2O-2
	)	^	c1f-1K1
	)",		b1
	),		c1d-2i2O-1
	),	,	c3f1g-1
	),	.	d2D1O-5
	)-	,	k1
	).		c1g1o-1O-2
	).	,	m2o-1
	).	.	b2n-2
	).	:	e-1j1
	).	;	c-1h1H1
	).	^	c2g-1E-2O-1
	)."		b1
	):		d-1h1o1D-2O1
	):	,	E1
	):	.	d2e1o-2
	,		a3c-2d-2g1h-1j-1m2A-2C-2D-3F-2G1H2O-1
	,	)	b2c-2o1
	,	),	d1D1
	,	).	b-2o-2G-1H2
	,	,	a-2c1g4h-2m-2o-2A-1G-1H-5
	,	.	a-2b-1c2d2e-1k-2n1o2A-1C-3D-1E-1F-2G-4O2
	,	.,	a2b-3c-2i2A3
	,	.:	b-1h2
	,	:	b2d-1g-4o-2H-6
	,	°	c2
	,"		b1
	.		a4b2d-2e-2g2h-1i-1j-2m-2o-3C-2E-5F-3G2O-3
	.	)	i-1
	.	).	b-1
	.	,	b3c-1d-2e-2f-4g-2h-1m2n-2o2D-2E-1
	.	.	a-2b1g-1h1j1k-2m-3o2C3D-2F-3K-1O2
	.	.),	i1
	.	.,	b2g-2
	.	..	c1
	.	:	c-2e1f-2g-1i2n2D-1F-2J1O-2
	.	;	b-2c1e1E1
	.	],	O1
	.	^	b-2d3f1g2k-1o-2E-1H1K-5N1
	."		b3c-2
	.),		a1b-1i2
	.),	,	i-1o2O1
	.),	:	O1
	.).		o-1
	.,		a1b-2c1g1o-2O-2
	.,	,	e-1o2C1O2
	.,	.	o-2
	.;	;	c-1g1
	.]:		h1
	:		g-1h1i-1j-1k-3B-2C-4I1K-5O-1
	:	,	b-2c1h1i1C1E1
	:	.	o-1
	:	:	b1
	:	;	K1
	;		b-2e3B1D-3E3
	;	,	D1
	;	.	c1D-1
	;	:	b1c-3e-2o2D4E-2O3
	>	:	o1O2
	?		b2
	]		O-1
	]	^	o2
	],	,	c1
	].		b2o-2O-1
	]//		b-2o2O2
	];		O-1
	|		c1
"			B-1
"	)		F1
",			b-2g1G1
",		,	c1g-1C1G-1
".			b-1
)			b3c-1o-2C-2
)		).	f-1F-1K1
)		,	j1J1
)		].	e-1f2E-1F2
)	).		b-1o1O1
)	,		f2F2
)	,	.	e1E1
)	-	:	f-1k1F-1K1
),			f-1B2C2O1
),		.	c-2f1o-2F1O-1
),	,		h2D-1
),	,	.	D1
),	.		e1E1
),	.	.	f-1o1
),	.	^	g-1o1G-1
).			b-1B2
).		,	c2g-2C3G-1
).		.	B1O1
).		]	k-1o1
).		^	k1K1
)."			C1
).</	>		b1
):	,		f1F1
):	,	.	e1f-1F-2
):	.		F1
):	.	:	e-2f2F2
):	.	^	e2f-1
,			a-2b-2d1e2f-1g1i-2j2m-3o2C2D1F-2G2J3M-2
,		)	h1G2H2
,		),	e1f-3h1F-3
,		).	e-2f2C-3E-2F2G1H-1K2O-2
,		):	e2f-1E3F-1
,		);	H1
,		,	a1c-1e1h-2j-2m1n1B-1C-2E2G-1I-2J-4M2N1O1
,		.	a2c-1g-3B-3D1G-3H2O2
,		.,	n1o-1H-1N1
,		:	g-1C-1G-1H-3
,		^	c1e-3f3o-1E-2F2H2O-2
,	),		d1D1
,	),	,	d1e2o-1
,	),	.	e-1D-1
,	),"		b1
,	).		d2o-1
,	).	^	d2e1f-1o-1F-1
,	,		c2d-1g-1m-1o-2A-1B-3C-4F1G-1I-2O-1
,	,	)	g1G1
,	,	),	e-1f1h2E-2F1H2
,	,	).	g-2h3G-1H2
,	,	,	c1d-1g1k1o-1G3H1K1
,	,	.	e2f-2h-2k-2o3C3E4F-2H-1K-2O2
,	,	.,	i1A1I1
,	,	;	b1h-2H-4
,	-		f1F1
,	.		a-2f-1i1A-2B2E-2G-1
,	.	).	d2D2
,	.	,	b1d-2e1g-1h-2i-3o1A3C-5D-2I-1
,	.	.	a2b-2d-1e-1o1C4H-4
,	.	:	b2e-1f2n1o-1C-1E-2F2
,	.	^	b-1c-2h2E1F1O-3
,	.,		c-1f1B1F1
,	.,	.	a1A-1
,	.,	.,	i2
,	.:		h1H-2
,	.:	,	h1
,	.;	,	a1b-1
,	:		d-1g2o1G2H-4
,	:	,	h1H2
,	:	.	a-1h2o-1
,	:	^	H-1
,	;	.	c2h-1
,	;	:	b1
,	;	^	d1
,	°	,	E1
,"			b-2o1B2C1O1
,"		.	k1K1
,"	,		c2C2
,"	,	,	c-1g1C-1G1
,"	.	,	m-1o1M-1O1
,"	.	.	m1M1
-			A-1
-	.	^	f1
-	:	.	K-1
.			a1b-1c-1e2h1k1n1o2B2C1F-4H1I1J1K1N1O2
.		)	g2B1C1
.		),	i1
.		).	c1h-1C1
.		,	e1h-1i2n-2A2G1I-1N-2
.		.	a-2c2f1g-2h-1j-1k-1o-1A2B1C-3E-1F2G-2H-1I-2K-1O-1
.		.),	i2
.		.,	b1C-5
.		:	a-1o-1B3O-2
.		;	c1d2h-2C8D2H-2
.		^	c1d-2e-2m1C2M1
.	)		a2c1d-1D-1
.	),		o1
.	).		d2
.	).	^	o3
.	,		a3b-1h-4k-1m1H-3K-1
.	,	).	O1
.	,	,	a-1g2h-2B1C3G1H-2
.	,	.	f1h-1i-2k3n1A-2B-2E-1H-2K2N1O-2
.	,	.,	i2
.	,	.:	h2H3
.	,	:	b-1g-2h2G-2H2
.	.		a1c1k-1n1o-6B-4C-2D1E-3H-1O-4
.	.	),	g1
.	.	,	b2c-1i1C-3
.	.	.	a-1b1c1e-1g-4k1n1A1B1C-2G-3I-1
.	.	.,	a-1g1C-2
.	.	:	c-1e3f-1n1F-1O-1
.	.	;	d1C2D1
.	.	^	e1g1E1F2K-2
.	.)		i-1
.	.),		h1H1
.	.,		a3b2g-3o-1B-1
.	.,	,	b2c-1
.	.,	.	c3C-1
.	:		e-1g1h1i-1j2o-2B1G1H2
.	:	,	c-1h2H3
.	:	.	e1i-1o2E1I-1O-2
.	:	/	o1O1
.	:	;	k-2o2O3
.	>		o2O2
.	],	.	o2
."			b-1c1B1C3
."		,	c-2C-2
."		.	c-1C-1
."	.	.	C1
.)			o2
.),			c1B1C1
.),	,	,	c-1C-1
.,			a-1b2B2C1
.,		),	e1E1
.,		,	c-2
.,		.	a1
.,	,		c1C1
.,	,	.	e1E2
.,	,	.,	a1
.,	.		i-1D1
.,	.	.	C-1
.,	.,	.	i-1o1O1
.;	,	.;	a2b-2
/			k1
:			a-2b2c1e-1h-1i-2o-1B-3C-4O-1
:		),	e1f-1F-1
:		,	i2o1G-1
:		-	C1
:		.	e1i-1E1G1
:		:	g2h-2G2H-2
:		];	k-1o1
:		^	K-1
:	,		c1
:	,	).	G2
:	,	,	e1g-2G-2
:	,	.	c-2h1G1H1
:	.		b-1e-1
:	.	.	e-1F1G2I1
:	.	^	H1K-2
:	:	.	e2f-2F-4
:	;	:	k-1o2
;			a1b-1c-1B-1G-3
;		):	E-2
;	,		e1E2
;	.	:	e1E2
;	:	.	f1k-1F1
>			c1C1
?		,	C1
]			b2
].			c1C1
]//			b-1c1C2
^			a-1b1l1A-1B1L1
^		,	a1b-1A1B-1
^	-		a1l-3o1A1L-3O1
^	.		a-1o1A-1O1
^	.	,	a1b-2l1A1B-2L1
^	]		l2L2
^	]	,	l-1o1L-1O1
^	]	.	l1L1
107
-		a-1c1f-2i1j1k-1o2A2B1C1E-3F-2H1
-	"	a-1b1c1
-	",	b4c-1
-	".	b2
-	)	a1c1o1
-	),	c2g-1h-2i2j-1o-1G-3H-1O-3
-	)-	k1
-	).	b1g-2h-2i-1n-1D-2G-3H-1J-1O-1
-	)."	b1
-	):	b-1c1g-1H-2
-	,	a1d-2e-5f-6g2h1k-6o-2A2B-3C-1E-3F-3G1J-6K-5M-3N-2O-2
-	,"	b3
-	-	a-1b1
-	.	a2h-1k-2o-1A2C-2H-1I-1J-1K-4N-4O-1
-	."	b3c-2
-	.)	h-1
-	.),	b-1c-2i2D1I-3
-	.).	n1O-2
-	.,	a1e-2h-4i2k-1A-3C-3E-2G-4H-6I-3M-3
-	..	c5h-2o-1
-	..,	o2
-	.:	b-1c-2h4H-1
-	.;	a1b-1g1
-	.]:	h1
-	:	a-1b-2c-1d-1e-1h5i-1k2B2H1I1K1O-2
-	://	k1
-	;	b-1c-1e-1g2h-2i1o1A-1B1O1
-	>	o1O2
-	>.	b1
-	?	b3
-	]	b1g-1O-1
-	],	o2
-	].	b1c1O4
-	];	O-1
-	|	b-1c2
-	°	e2E1
1 digits		c-1e2l1C-1D1E1L1
1 digits	)	c1E-1
1 digits	),	e2f1
1 digits	).	f-1
1 digits	):	e2E1
1 digits	,	b-1e2D-1F-2O1
1 digits	-	l-1L-1
1 digits	.	a-1k-1l1o1D-1E-1F-1L1O-1
1 digits	:	c1E1
1 digits	;	e-1E-1
1 digits	}	E-1
2 digits		a-1b-2f2o1D2O2
2 digits	)	c-1E1
2 digits	),	e1E-1
2 digits	).	f-1j1o-1
2 digits	,	e1f1D-5
2 digits	-	l-1L-1
2 digits	.	j1l1D-3L1
2 digits	:	e2E2F-2
3 digits		c-1d-2f1k-1m1o2F1
3 digits	),	e2E1
3 digits	,	b1d-1E1
3 digits	-	k1K1
3 digits	.	f1o-2
3 digits	:	e3E3
3 digits	]	l1L1
4 digits		o-1
4 digits	,	d-1k1
5 digits	).	o2O1
5 digits	,	d-1f-2g1h1F-1
5 digits	:	e-1f1E-1F1
address		f-1k3o-1K2
address	,	k1K2
address	.	b1f-2k3K1
address	/	k1
address	:	K-2
article		k-1o1
article	),	e-1f1F1
article	,	a-1e2o-1
day		o1
digits		c1e-2k2o-2
digits	,	f1F1
digits	.	f1k-1o2
mixed		d-1e2f-2k2n1D-1E2F-3N1
mixed	)	b1f1
mixed	),	e-1o2
mixed	,	c2e-1O-1
mixed	.	c-1k1F2K-2O1
mixed	]	k1o-1
mixed	].	K2
range		b-1e-2f2k2F1M1
range	)	F1
range	),	e2
range	).	d1f2F1
range	,	b1o-1
range	.	d-1e2f2k-1D-2F1K-1
roman		a-1b1g1E-1
roman	,	a1e1o-1
roman	.	a3c-1i1o-1A2
roman	]//	b-2o2O3
year		b-2d2e1k-1D3E1F1
year	)	a1b-1c3d2e-2D1
year	),	b-1c2d3e-3
year	).	b1e1
year	):	D-2
year	,	b2d2e-3C-2D1E-1
year	.	a-2c1d3e-4f-3C-1D1E-3
year	:	c1
year	;	c-3e1E1
years	),	f1F1
years	.	F1
307
-		-		a-1d-1f-2g1h1i-2j1B-3C-4D-2E-6F-2G-3I-4J-3K-1M-1N-1O-4
-		-	",	b2
-		-	".	b1
-		-	)	b-1c2
-		-	),	c2h-2i2o-1G-1O-2
-		-	)-	k1
-		-	).	c2d-1f1G-1O-1
-		-	)."	b1
-		-	):	c1H-1
-		-	,	d-2e1g2o-2C-2G-1H-2I-3O-3
-		-	,"	b1
-		-	.	a3b2e-2h-2k-2m-3o-1J1O1
-		-	."	b3c-2
-		-	.)	i1
-		-	.),	b-1i1o1I-1O1
-		-	.).	o-1
-		-	.):	O1
-		-	.,	b-2g2h-2o-2
-		-	.;	c-1g1
-		-	.]:	h1
-		-	:	b-1h2j-1B-2H-1O-3
-		-	;	b-1g2B1
-		-	>	O1
-		-	?	b2
-		-	].	b1c2o-1
-		-	|	c1
-		1 digits		o-1
-		1 digits	,	b-2d2m1
-		1 digits	.	o1
-		1 digits	:	e-1
-		1 digits	}	E-1
-		2 digits		d-1D-1O1
-		2 digits	).	d1e-1j1E-1
-		2 digits	.	f-2j1o-1F-2
-		3 digits		c-2f2F1
-		3 digits	,	e1E1
-		3 digits	.	E-1
-		5 digits	,	h1
-		mixed		c-1e1k1o-1E2
-		mixed	),	o2O2
-		mixed	,	c1
-		mixed	.	c-2E-2K-1
-		range		c-1f1
-		range	)	f-1
-		range	).	F1
-		range	,	d1f-1k1D1F-3
-		range	.	b-1
-		roman	.	a1c1
-		roman	:	e1
-		roman	]//	b-2o2O2
-		year		b-2d3D4
-		year	)	d2o-1D1
-		year	).	d-3e1D-2
-		year	):	D-1
-		year	,	b3D-2
-		year	.	b2o-1D-1
-		year	:	c1
-		year	;	c-1d2
-		year	]	d-1
-		years	),	f1F1
-	"	-		b2c-1B-1C-1
-	",	-		b-2
-	":	-		b1
-	)	-		b1g-1i-1j1B-2J1
-	)	range		K1
-	)	year		f1F1
-	),	-		b1B2C2O2
-	),	-	.	f-1o1F-1
-	),	year	.	D1
-	).	-		b-2g1B3G1O1
-	).	-	,	C1
-	)."	-		C1
-	).</	-	>	b1
-	):	-		B1
-	):	range	.	f1
-	,	-		a1b-1c-1B-1C1G1H2I-1J1K1M1
-	,	-	)	b1
-	,	-	,	c2e-1o-2A1B-3E-1G2
-	,	-	.	c-2f-2g-1h1i1o1B1F-1G-2H-1
-	,	-	.,	a1b-2c-3i2A-3G-2I-3
-	,	-	.:	a2b-2h3B-1H-4
-	,	-	.;	a1b-2
-	,	-	:	b-1h1o1C1H-3
-	,	-	;	c2h-2
-	,	1 digits		n1N1
-	,	1 digits	,	e3E1
-	,	1 digits	.	f-1F-1
-	,	2 digits		b-1c-1d2D2
-	,	2 digits	,	e1E1
-	,	3 digits		e2o-1E2
-	,	mixed		b-1c-2e1k1n1E1K1N1
-	,	mixed	,	o1
-	,	mixed	.	e-1o1E-1O1
-	,	range	.	b1
-	,	roman	.	a1b-2h1m1
-	,	roman	:	h1
-	,	year		C1
-	,	year	).	d1o-2
-	,	year	,	c-1d2D3
-	,	year	.	c1o2
-	,	years		c2f-1F-1
-	,	years	.	b2
-	,"	-		b-2n1o1B4C1N1O1
-	-	-		b2C-1
-	.	-		b-2e1h-1i3A3B3C1G-1N1O1
-	.	-	)	O-1
-	.	-	),	c2
-	.	-	).	b1
-	.	-	,	a2h-1i-1j-2o2A-1C2
-	.	-	.	b1c2e-4h-2i1j1o-2A1B-1C-4E-3G-3H-3J-1M-1N-1O-3
-	.	-	."	b-1
-	.	-	.),	h1i1H1
-	.	-	.,	b4g-1h-2o-1C-3G-1H-2M-1
-	.	-	..	c3C-1
-	.	-	.:	h1
-	.	-	:	b-2c-2h2i-1j2G1H3
-	.	-	>	o1O1
-	.	-	],	o3
-	.	1 digits		e2n-1N-1O1
-	.	1 digits	,	f2o-1
-	.	1 digits	.	o1E-2O1
-	.	1 digits	:	c1
-	.	2 digits		E1
-	.	2 digits	.	e1
-	.	2 digits	:	E-1
-	.	3 digits	.	e2f-1D1F-2
-	.	address	.	b1
-	.	mixed		e-2n-1B1E-1
-	.	mixed	,	m1
-	.	range		f1m1M1
-	.	range	.	f1
-	.	roman	,	e1
-	.	roman	.	b2c-2I-1
-	.	year		B1
-	.	year	)	a1d-1D-1
-	.	year	),	d1
-	.	year	.	d2
-	.	year	;	d2
-	."	-		b-1o1A1B1C1O2
-	.)	-		o2
-	.),	-		C1
-	.).	-		H1
-	.):	-		c1
-	.,	-		o-1
-	.,	-	,	b-2o-1
-	.,	-	.	b1i-1C-2
-	.,	-	.,	O1
-	.,	-	:	a-1
-	.:	-	,	G1
-	.;	-	,	a1b-1
-	:	-		a-2e1h-3i-1o1B-2C-3I-2
-	:	-	).	b2
-	:	-	,	i2G1H1I-1
-	:	-	.	a-1b-1c2g1G2H1
-	:	3 digits		k-3o4
-	:	address		k1o-1
-	:	address	.	K-1
-	:	address	/	K1
-	:	digits		k3o-3
-	:	digits	.	o1
-	:	mixed		c1
-	:	range	.	f1F1
-	:	roman	.	i1I1
-	:	year	.	o-1K1
-	;	-		a2b-1c-1B-1G-2
-	>	-		C2
-	?	-		b2
-	?	-	).	b1
-	?	-	.	c1
-	].	-		b-2c1
1 digits		-		b1e-1C2F-1
1 digits		-	):	e1
1 digits		-	,	O2
1 digits		-	.	b-1d1e2n-2
1 digits		-	.,	e-1
1 digits		3 digits		e-1f1F1
1 digits		mixed	),	c1
1 digits	),	-		c-1d1C-1D1
1 digits	),	range	.	F-1
1 digits	):	1 digits	.	f1F1
1 digits	):	digits	,	e1f-1F-1
1 digits	):	range	.	f1F1
1 digits	,	-		o1O1
1 digits	,	-	.	g1G1
1 digits	,	1 digits	,	e-1o1O1
1 digits	,	1 digits	.	f2
1 digits	,	2 digits	,	F1
1 digits	,	year	.	D-1
1 digits	.	-		b-1
1 digits	:	-		c2
1 digits	:	range	.	e-2f2F2
2 digits		-		b1c-1d-1e3D-3O-1
2 digits		-	,	e-3o2O2
2 digits		-	.	e-1g1o1G1O1
2 digits		1 digits	).	e2E1
2 digits		year	)	d1D1
2 digits		year	),	d1D2
2 digits	)	range	.	o1
2 digits	).	-	:	O1
2 digits	):	range	,	e1
2 digits	,	-		c-2O1
2 digits	,	-	,	h2H2
2 digits	,	1 digits	),	e-1f1
2 digits	,	4 digits		e-1f1F2
2 digits	,	year		D-1
2 digits	,	year	.	D-2
2 digits	.	-		c1O-2
2 digits	.	-	,	g-1j1G-1
2 digits	:	mixed	.	e2f-1F-1
2 digits	:	range	.	e1f-1
3 digits		-		c-3C-2
3 digits		-	.	f1F-2O-2
3 digits		1 digits	):	E1
3 digits		3 digits		e-1f1
3 digits	,	2 digits		f1F1
3 digits	,	digits		f-1F-1
3 digits	,	mixed	.	d1f-1D1
3 digits	-	address	:	K-1
4 digits		-		a1b-1c-1J1
4 digits		-	.	b2e-1
4 digits	,	-		O-1
5 digits	,	-		g1
5 digits	,	year	.	D1
^	^	-	,	a1A1
^	^	-	.	a1A1
^	^	1 digits		l1L1
^	^	1 digits	-	l-1L-1
^	^	1 digits	.	l2L2
^	^	2 digits	-	l-1L-1
^	^	2 digits	.	l1L1
^	^	3 digits	]	l1L1
address		-		o1O3
address		-	]	O-1
address		address	]	k-1o1O1
address	.	-		m1o1M1O1
address	:	mixed		k-1o1
article		-		c1
digits	):	range	,	f-1F-1
digits	,	-		d1D1
digits	,	-	,	c1g-1G-1
digits	;	-		O1
digits	;	-	:	k-1o1
mixed		-		b1e-2B-1C-5D1
mixed		-	).	n-1
mixed		-	,	c-1e1G-1O-1
mixed		-	.	o1
mixed	,	-	.	b-1c1C1
mixed	,	mixed	,	f1F2
mixed	,	mixed	.	F1
mixed	.	-		b-1c2C2
range		-		b-2
range		-	,	i1I1
range		-	.	f-1h1H1
range		mixed	.	e1f-1E1
range	),	-		c1C1
range	):	range	,	f1F1
range	,	-		d2D2
range	,	-	,	h2H2
range	,	year	,	c2d-1D-1
range	,	year	.	D-2
range	.	-		c-3g4C-3G4
range	.	address	.	o1O1
range	:	1 digits	.	F1
roman		-		c1
roman		-	,	c-2g2
roman		5 digits	,	g1
roman	,	-		d-1D-1
roman	,	-	,	G1
roman	.	-		i2B-3
roman	.	-	.	a1C-2G-1
roman	.	3 digits	,	m1
roman	:	-		b2B2
roman	]//	-		b-1c1C2
year		-		c3d-2o-2C3K1O-1
year		-	.	c1n1C1N1
year		2 digits		e1f-1o1E1F-1O1
year		3 digits		e1E1
year		year	)	D-1
year		year	).	D1
year		year	;	d-2e2D1E2
year		year	].	d2
year	)	-		B1
year	)	3 digits		k1
year	)	3 digits	-	f-1k1F-1K1
year	)	3 digits	.	f1F1
year	),	-		c-1g1G1
year	),	-	.	d1e1E1
year	).	-		g-1B1G-1
year	,	-		b-2B-1
year	,	-	).	d2
year	,	-	,	g-3G-3
year	,	-	.	d-1f2F3
year	,	2 digits		f2F2
year	,	3 digits		f-2o3F-2O3
year	,	3 digits	.	e1E1
year	,	mixed	.	e1E1
year	,	range	.	f-1o1
year	,	year	.	d1D3
year	.	-		b1d1o-1B3O-1
year	.	-	.	g2G2
year	.	-	:	o1O1
year	.	2 digits		d-1o1O1
year	.	3 digits		f2o-2F2O-2
year	;	1 digits		E-1
year	;	2 digits		E-1
year	;	2 digits	:	E1
year	;	3 digits		E-1
219
-		-	e3f-2g2i2j1o1A1D-4E-2F-1M1
-		1 digits	f-1h-1j1E-1F-2O2
-		2 digits	b-1c2d1f2g-3h-1k-1m-2C3H-2O2
-		3 digits	b1c-1j3C1E1K1
-		4 digits	c1o-2A1F1
-		^	b2d-3i2C1G1H2
-		address	k1o1K-2
-		article	a-1b2C-1
-		mixed	k1K1
-		range	b-1c2f1g-3h-4k1F2H-1K2O-2
-		year	a3b-1d1f-2h1j-2k-2o-1A1C1D1E-3F-1G1H2M-1O-2
-	"	-	a-1
-	",	-	b4c-1
-	".	-	b2
-	)	-	c-1o2
-	)	^	c1
-	)	year	o-2E1
-	),	-	a-1g-1h-3i1H-1O-2
-	),	year	c2o-2
-	).	-	b1h-2i-1j-1o-1G-2H-1O-1
-	).	^	g-1H-1
-	).	year	c-1h1H1
-	)."	-	b1
-	):	-	b-1o1H-1O1
-	):	range	o-1
-	,	-	a2c-2d-3e-3f-2g2k-2m-1n-2A1B-2C-4D-3E-3J-5M-2N-1O-2
-	,	1 digits	c2g-2C3
-	,	2 digits	b-2c5g-2h-3C5G-2H-3
-	,	3 digits	j2o-2G1
-	,	article	c1C1
-	,	day	c1
-	,	mixed	b1g-1h2H1
-	,	range	b-2h1i4H2
-	,	roman	b-1c1g-1m1o-1A2C3
-	,	year	b2c-5e-1f-1g3h1j-1n2C-2D2G2H1O1
-	,"	-	a1b1
-	,"	mixed	b1
-	-	-	a-1b1
-	-	1 digits	o1O1
-	.	-	a2b2c1d-4e-2f-1g-1h-2i1k-1m-1n2o-2A2B-2D-2E-3F-5H-1K-1N-2O-1
-	.	1 digits	b-1c1e2f1o-1C-2F1
-	.	2 digits	b2c-3d-1m2o2C-1E1M2O2
-	.	3 digits	a-1g1h1m-1E2
-	.	^	b-1c-1d1f-1g3h2k-1o-1F-2H2K-1O-2
-	.	address	f-2g1C1
-	.	article	O1
-	.	mixed	a1f-1m1o1F-1O1
-	.	range	c-2f2g1F3H-1O-3
-	.	roman	a-2b1i1B2C-1
-	.	year	a2b-2c2d3g-3h1m-2o-1C1D2F-3G-2H-3I-1O-4
-	."	-	b2c-2
-	.),	-	b-1d1h-2i2D1I-3O1
-	.).	-	n1O-3
-	.,	-	a1b-1c-3h-1i2A-2C-1G-2H-2I-2
-	.,	1 digits	f1
-	.,	2 digits	C-1
-	.,	year	c3G-2
-	..	-	c2
-	..	^	c1
-	..,	-	o2
-	.:	-	b-1c-1h4H-1
-	.;	-	a1b-1
-	.;	year	g1
-	.]:	-	h1
-	:	-	b-3h6H2I2M-1O-1
-	:	2 digits	e1
-	:	3 digits	k-3o3K-3O4
-	:	^	H-1
-	:	address	g-1h-2k1m1H-1M1
-	:	article	O-1
-	:	digits	k1K2O-1
-	:	mixed	k1K1
-	:	range	H1
-	;	-	i1A-1B1C1
-	;	1 digits	g1
-	;	year	g2h-1
-	>	-	b2c-1C-1
-	>	3 digits	c2o-2O-1
-	>.	-	b1
-	?	-	b3
-	]	-	b1
-	]	address	O-2
-	],	-	o2
-	].	-	b1c1O2
-	].	^	O2
-	].	year	c1
-	];	address	O-1
-	|	-	b-1c2
1 digits		-	c-2d1e2l1o-1C-1D2L1
1 digits		2 digits	e-1f1F2
1 digits		mixed	c1e-2E-2
1 digits		range	e1
1 digits		year	e2f-2F-4
1 digits	),	-	e3
1 digits	),	range	f1
1 digits	).	3 digits	E2
1 digits	).	^	E-1
1 digits	):	years	E1
1 digits	,	-	b-1c-1o2O1
1 digits	,	1 digits	e-2
1 digits	,	2 digits	e2
1 digits	,	3 digits	e1
1 digits	,	mixed	E1
1 digits	,	range	e1
1 digits	,	year	d2e-1E-3
1 digits	-	-	l-1L-1
1 digits	.	-	a-1e-1l2E-3L2
1 digits	.	address	E1
1 digits	:	-	c2e-1
1 digits	:	range	E2
1 digits	]	-	l1L1
1 digits	]	roman	l-1o1L-1O1
2 digits		-	a-1e-1f3D2O1
2 digits		2 digits	E-1
2 digits		^	f2
2 digits		mixed	d2e-2o1D2E-2
2 digits		year	c-1e1o1E2
2 digits	),	year	e1
2 digits	).	-	d1j1E-1
2 digits	).	^	e1f-1
2 digits	,	-	c2d-1
2 digits	,	1 digits	f1F1
2 digits	,	2 digits	f1
2 digits	,	3 digits	e1E1
2 digits	,	range	e1E2
2 digits	,	year	c-3d2
2 digits	-	-	l-1L-1
2 digits	.	-	j1l1L1
2 digits	.	address	e1
2 digits	.	year	e-1f1E-1F1
3 digits		-	c-1o1
3 digits		^	o2E1
3 digits		range	c1
3 digits		year	e2E2
3 digits	),	-	e2E1
3 digits	,	-	e2f-2E1F-2
3 digits	,	digits	e-1E-1
3 digits	,	year	f2
3 digits	-	address	f-1k1F-1K1
3 digits	.	-	E-2
3 digits	.	^	f2o-1E1
3 digits	.	address	E2
3 digits	.	year	d1D1
4 digits		-	o-1
4 digits	,	-	e-2E-2
4 digits	,	address	K1
4 digits	,	year	E1
4 digits	.	year	f1
5 digits	,	-	g1
5 digits	,	year	f-1h1
address		-	O1
address		^	k2
address		year	K1
address	.	-	k1K1
address	.	^	f-1k3O1
address	:	address	k1
address	:	mixed	k-1o1K-1O2
article		-	c1
article	,	-	a-1b1k1
article	,	address	e2f-1F-1
digits		^	k2o-2
digits		year	c1e-1
digits	,	year	e1f-1F-1
digits	.	^	o1
mixed		-	e2f-3n1D-2E2F-3K1N1
mixed		^	e-2
mixed		year	c-1d1k2o-1D1
mixed	)	-	b1
mixed	),	-	o1O2
mixed	,	-	c2e-2f2m1o-3F2
mixed	,	mixed	e3E1
mixed	,	year	o2D-2E-1K1
mixed	.	-	c-1f-1o1O2
mixed	.	^	d-2e1k1o-1F1K-2
mixed	.	address	d2f1F1
mixed	>,	range	e1E1
mixed	]	-	o-1
mixed	].	^	K2
range		-	b-1k1M1
range		^	f3F2
range	)	-	f1F2
range	).	-	d1f2F1
range	,	-	e-1k1
range	,	year	d2
range	.	-	f2E-1
range	.	^	e2E-3
range	:	-	f1F1
roman		-	a-1b1
roman		5 digits	g1
roman	,	-	c-1e2g-1E2
roman	,	2 digits	e-1E-1
roman	.	-	a1b1c-1i1A1
roman	.	3 digits	m1
roman	]//	-	b-2o2O3
year		-	b-1d1e2D2
year		2 digits	c-1d1D1
year		^	D1
year		address	o1
year		year	f1
year	)	-	a1
year	)	1 digits	D-1
year	)	^	D2
year	)	digits	D-1
year	)	year	c1
year	),	-	c1d1e-1
year	).	-	D-2
year	).	^	e1
year	,	-	b2d2e-1C-1D1
year	,	2 digits	D3
year	,	mixed	d2
year	,	year	d-2
year	.	-	a-2b1c1d2D3
year	.	^	d2e-2E-1
year	.	mixed	D-1
year	:	-	c2D1
year	;	2 digits	c-4d2
year	;	3 digits	e1D2E1
years	),	-	f1F1
years	.	^	f1F2
167
-	-	-	c2d-4f-3g1i3j1k-2B1D-3E-3F-2H-1J-5K-3M-1N-1O-1
-	-	1 digits	a-1e1g-1o-1C-2E2F-2O1
-	-	2 digits	e3k-2m-1o-2D-1E2O-3
-	-	3 digits	d-3e4o-2D-2E2O-1
-	-	4 digits	e-1f1k1o-1
-	-	5 digits	d-1h1
-	-	address	c-1k2K1
-	-	article	a-1b3c-1e1C2E2
-	-	day	o1
-	-	digits	c-2
-	-	mixed	a-2g-1h-2i-1k1m2n1o2B2M-2N1
-	-	range	c-2f4g-2h-3i-2D-3F1K-1O-1
-	-	roman	a1d-2f-2h2k-2B-1D-2F-3G-1H-2K-1
-	-	year	a-2b-2d4f-3g-2h-3o1D3E-1F-3O-1
-	-	years	b2e-1f-2D1E-1F-2
-	1 digits	-	i-2j-1k-2n1o2C1D-2F-1I-1J-1K-1
-	1 digits	1 digits	F-2
-	1 digits	3 digits	e-2
-	1 digits	article	f1F1
-	1 digits	mixed	c1f-1F-1
-	1 digits	range	F1
-	1 digits	year	d1
-	1 digits	years	e2f-1F-1
-	2 digits	-	c-1d1e1f-1h1j1B-1C-4D-1H1
-	2 digits	1 digits	e3F-1
-	2 digits	2 digits	e2o-1E-1F-2
-	2 digits	4 digits	e-2f2F2
-	2 digits	mixed	K-2O-2
-	2 digits	range	f1
-	2 digits	year	e-6o2
-	2 digits	years	e-3f2F2
-	3 digits	-	c-3k1C-1F-1O2
-	3 digits	2 digits	e-1
-	3 digits	3 digits	e-2f2
-	3 digits	4 digits	e2f-1F-1
-	3 digits	mixed	f1F1
-	3 digits	range	f1F2
-	4 digits	-	e-1j1J1
-	4 digits	address	K-1
-	address	-	m1M1
-	address	address	k-1o1O1
-	article	-	a-1b2B-1H1
-	article	1 digits	b1
-	digits	-	d1k-1o2D1K-2
-	digits	range	e1
-	mixed	-	a-1b1c-1m-1n2D1O-1
-	mixed	1 digits	E-2
-	mixed	range	f1F2
-	mixed	year	E1
-	range	-	b-1c-1d1f-3g2h3o-2D1G2H4K1O-2
-	range	2 digits	e-1
-	range	mixed	e1f-1E1
-	range	year	c2D-2
-	roman	-	b1e-1i2j-1m-1o-2E-1F1G-1H-1O-2
-	roman	3 digits	m1
-	roman	5 digits	g1
-	roman	range	b1
-	roman	roman	a1
-	year	-	b2c1d-1k-1B3
-	year	1 digits	E1
-	year	2 digits	d-1e3f-3o2E3F-3O1
-	year	3 digits	e2f-1o1E3F-1O1
-	year	5 digits	e-2E-2O1
-	year	address	k2K2
-	year	mixed	d-2e1k-3E1K-3
-	year	range	f-1o2F-1
-	year	year	c-5d5o-2D3O-1
-	years	-	b-2c1h2o-2C2H2O-2
1 digits	-	-	a2b-1c1e-1h2o-1B-2H2
1 digits	-	1 digits	E-1
1 digits	-	2 digits	e-2f2E-1
1 digits	-	3 digits	d1f-1D1E1F-1
1 digits	-	range	F2
1 digits	-	year	e-1D-1
1 digits	1 digits	-	f-1g-1o2F-1G-1
1 digits	1 digits	1 digits	F1
1 digits	article	mixed	f1
1 digits	range	-	h-2o3H-2O3
1 digits	range	range	F1
1 digits	year	-	d1o-2O-2
1 digits	year	3 digits	k1K1
1 digits	year	year	d-1f1F1
2 digits	-	-	a2b-2c-2h3j1B-2C-1G-2J1
2 digits	-	1 digits	e2
2 digits	-	address	K1
2 digits	-	mixed	e1o-1
2 digits	-	range	d1e-1f1D1
2 digits	-	roman	E1
2 digits	-	year	d-1D-2
2 digits	1 digits	-	c-1d2o-1D1O-1
2 digits	1 digits	1 digits	f1
2 digits	1 digits	2 digits	F-1
2 digits	1 digits	3 digits	F2
2 digits	1 digits	digits	e1f-1F-1
2 digits	1 digits	mixed	f1F1
2 digits	1 digits	range	f1F1
2 digits	1 digits	year	d1
2 digits	2 digits	-	O1
2 digits	2 digits	range	e2f-1F-1
2 digits	range	-	k-2o3K-2O4
2 digits	range	address	o1O1
2 digits	year	-	g-1G-1
2 digits	year	2 digits	f2F2
2 digits	year	3 digits	F1
2 digits	year	range	f1F2
2 digits	year	year	d-2e2E2
3 digits	-	-	c-2g-1o3G-2O3
3 digits	-	3 digits	f1
3 digits	-	mixed	k1
3 digits	1 digits	range	e1f-1F-1
3 digits	2 digits	year	d-1f1D-1F1
3 digits	3 digits	mixed	d1D1
3 digits	digits	year	c1d-2D-2
3 digits	year	mixed	k1K1
4 digits	-	-	a1b-1C1J-1
4 digits	-	4 digits	b1
5 digits	-	-	g2o-1
^	-	-	a2c-1d-2g-1A-1D-2O-1
^	1 digits	-	A1
^	^	-	a2A2
^	^	1 digits	l1L1
^	^	2 digits	l1L1
^	^	3 digits	l1L1
^	^	year	d1D1
^	roman	-	A-1
address	-	-	K2
address	address	-	O1
address	mixed	-	o1
address	year	3 digits	f-1k1F-1
article	-	-	G1
digits	-	-	c-1d1
digits	-	article	o2
digits	2 digits	-	f-1o1O1
digits	range	year	D-1
mixed	-	-	e-1g1h1j-1o-1D-1G2O-3
mixed	-	mixed	E-1
mixed	-	year	f1o-1F1
mixed	mixed	mixed	f1F1
range	-	-	c-2f1h3i1o-2O-1
range	-	2 digits	o1O1
range	-	year	d2D-2
range	2 digits	range	f-1F-1
range	address	mixed	o1
range	year	-	d-1
roman	-	-	c2g-2h-1j-1C2H-1
year	-	-	b2g-2h1j1k-3C-4E-2F-2H2J3K-3
year	-	1 digits	d1O-1
year	-	2 digits	f1E-1O1
year	-	3 digits	e1o-1
year	-	address	K1
year	-	mixed	e1f-1E1
year	-	range	F-3
year	-	year	b1d-1o-1
year	2 digits	-	d-1e-2f2o2
year	2 digits	mixed	e2f-1F-1
year	2 digits	range	F2
year	3 digits	-	O-3
year	3 digits	mixed	f-1k2K2
year	5 digits	range	F-1
year	address	-	k1O-1
year	digits	mixed	k1K2
year	mixed	-	o-2
year	range	-	f2O-2
year	year	-	B1O-1
year	year	3 digits	E-1
year	year	mixed	o1O1
years	-	-	b-1g1O1
227
-			0/1	b-1c1d1f-1g-1i2j1k1n1
-			0/2	a-2e1h1o-1
-			0/3	a2
-			1/1	a-2c1e-2h-2j1m1
-			1/2	e2g1h-1j1o2
-			1/3	c1i-1o3
-			2/2	e2h-1j1o1
-			2/3	d-1g1
-		"	0/1	a-1c1
-		",	0/1	b2
-		".	0/1	b2
-		)	0/1	c-1o1
-		),	0/1	b1
-		),	1/1	c-2
-		).	0/1	o-1
-		).	1/1	d1g-2h-2j1
-		,	0/1	a2d-3e-1f-3j-2k-1
-		,	0/2	c-2g1i1
-		,	0/3	b-1h1
-		,	1/1	a-3g3m-1o-1
-		,	1/2	b-1c1g-1h4o-1
-		,	1/3	b-3c3
-		,	2/2	c-1g2j1
-		,	2/3	b-1c2o2
-		-	0/1	a-1b1c1
-		.	0/1	a2g-4h-5j1k-2n1
-		.	0/2	a2b-1c2i-2
-		.	1/1	b3e-2f-1g2i-1j-1k-3m-5
-		.	1/2	d-1e-1g3i1m1o-7
-		.	2/2	b1c-1g-2h1i1
-		.	2/3	h1i-1o-1
-		."	0/1	b4c-2
-		.,	0/0	e-1o1
-		.,	0/1	h-2i2o-1
-		.,	0/2	f1n1o-1
-		.,	1/1	b2c1g-1i1
-		.,	1/2	c-1i-1o2
-		..	1/1	c3
-		..,	1/1	o2
-		.:	0/1	h3
-		.:	1/1	h1
-		.;	0/1	a1b-1g1
-		:	0/1	a-1c1g3h1i-1
-		:	0/2	i1
-		:	1/1	b-1g-1h3k2
-		:	1/2	b-1c-1m1o2
-		:	2/2	j1
-		;	0/1	g3h-2i1
-		;	1/1	o1
-		>	1/1	b1o-2
-		>.	1/1	b1
-		?	0/1	b2
-		?	1/1	b1
-		]	1/1	k1o-2
-		],	0/1	o1
-		].	0/1	o-1
-		].	1/1	o-1
-		°	1/1	e1
-	"		0/1	a-5b3c1d1
-	"		0/2	b1
-	"		1/1	c2
-	",		0/1	b3c-1
-	",		1/1	b1
-	",		1/2	b2
-	".		1/1	c-1o1
-	&		0/1	a4b-2
-	&		1/1	b-1i2
-	&		1/2	b1c-1
-	(		0/1	c-1g5i-1
-	(		1/1	b-2g-3h-1i1j3m3o1
-	(		2/3	o1
-	(	)	0/1	e1o-1
-	(	)	1/1	b-2c2o2
-	(	),	0/1	a-2c2
-	(	),	1/1	e1o-2
-	(	)-	0/1	k1
-	(	).	0/1	b1c-1h1
-	(	).	0/2	c1
-	(	).	1/1	b3c1h-3o-1
-	(	):	1/1	e1
-	(	,	0/1	b-2c-2d2g4i-1o-3
-	(	,	1/1	c-1h1
-	(	.	0/1	c-1o1
-	(	.	1/1	b-1e2
-	(	.)	1/1	i1o-1
-	(	.),	0/1	c-2o1
-	(	.),	0/2	i-2o2
-	(	.),	1/1	b-1i2
-	(	.),	1/2	i2o-1
-	(	.):	0/1	i-1o2
-	(	:	0/1	b-2h4
-	-		0/1	b-1c3d-1e-1j2
-	-		0/2	b2c-1
-	-		1/1	d3o-1
-	-		2/2	c1
-	----		0/1	o1
-	---.		0/1	a2
-	/		0/1	e1
-	//		0/1	b2
-	:		0/1	b-2g7h-5
-	:		1/1	c-1g-4h4o1
-	<	>	1/1	o1
-	</	>	1/1	c-2o2
-	[		0/1	b1o-2
-	[		1/1	b1o-2
-	[	].	0/1	b-2o4
-	[	].	0/2	b1o-1
-	[	].	1/1	o2
-	____		0/1	a1
-	{\\		0/1	e1
-	•		0/1	a-2l4
-	•		0/2	l1
1 digits			0/1	c-2e3f-1
1 digits			1/3	d1
1 digits		,	0/1	e2
1 digits		,	1/2	e2
1 digits		-	0/1	l-1
1 digits		.	0/1	b2e-1l1
1 digits		.	1/1	f1
1 digits		.	1/2	n1
1 digits		.	2/2	o2
1 digits		:	0/1	b1e-1
1 digits		:	1/1	e1
1 digits	(	),	1/1	f1
1 digits	[	]	0/1	l1
1 digits	[	]	0/2	l-1o1
2 digits			0/1	e2l1o-1
2 digits			0/2	o1
2 digits			1/1	c-1f2
2 digits			1/2	c-1o3
2 digits			1/3	c-1e1
2 digits			2/2	e-2f2
2 digits		).	1/1	j1
2 digits		,	0/1	c-3e3
2 digits		,	0/2	e-1
2 digits		,	1/1	e2
2 digits		,	1/2	e-1
2 digits		-	0/1	l-1
2 digits		.	0/1	d-1j1
2 digits		.	1/1	o-2
2 digits		:	1/1	e1
2 digits	"	,	0/1	c2e-1
2 digits	(	)	1/1	c-1
2 digits	(	).	1/1	d1f-1
3 digits			0/1	c-4m1
3 digits			1/1	k-4o2
3 digits			1/2	b-1o1
3 digits			2/3	f-1
3 digits		,	0/1	e1
3 digits		,	1/1	f1
3 digits		,	1/2	e2f-1
3 digits		.	0/1	f-1
3 digits		.	1/1	c-1f1o-1
3 digits		:	1/1	e2
3 digits	(	),	1/1	e1
4 digits			0/1	e-1
4 digits		,	0/1	k1
5 digits		,	0/1	d-1h1
address			0/1	k1
address		.	1/1	b1f-2k2
article			0/1	f1
article	(	),	1/1	e-1f1
day			1/1	o1
digits			0/1	e-1f2
digits			2/2	k1o-1
digits		,	1/1	f2
digits		.	1/1	f1
digits		.	2/2	k-2o2
mixed			0/1	b-1c-1e4f-1o1
mixed			0/2	n1o-1
mixed			1/1	e-1k-1
mixed			1/2	e-1k1
mixed			2/3	e1
mixed		,	0/1	d-2e-1f1
mixed		,	1/1	e2
mixed		,	1/2	c2
mixed		.	0/1	o1
mixed		.	1/1	k2o-2
mixed		.	2/2	e1
mixed	(	)	0/1	f2
mixed	(	),	1/1	c1e-1
mixed	(	),	1/2	c-1o1
mixed	[	].	1/1	k2
range			0/1	d1e-2m1
range			1/1	e-2f1k2
range		).	1/1	d1
range		,	0/1	c-1d1k1m-1
range		,	1/1	e1
range		.	0/1	c1
range		.	1/1	b-1e1f3
range		.	1/2	f1
range		.	2/3	f-2o2
range	(	)	0/1	b-1
range	(	),	1/1	e1
range	(	).	1/1	f3
roman			0/1	b1
roman		,	0/1	e1
roman		.	0/1	a3e-1o-1
roman	[	]//	0/1	b-2o2
year			0/1	b-4c-3d7
year			0/2	c2d-2
year			0/3	d-1
year			1/2	d-2e2f1
year			1/3	b1
year		),	1/2	c2
year		).	1/2	d-3e1o2
year		,	0/1	c-4d6e-1
year		,	0/2	c2
year		,	1/2	c-1d1
year		,	1/3	b1d-2
year		.	0/1	a-1b-1d6f-2
year		.	0/2	b1
year		.	1/2	e-2o1
year		:	0/1	d2
year		;	0/1	d2
year		;	1/2	e1
year	(	)	0/1	d2
year	(	)	0/2	a1c1
year	(	),	1/2	c-1d3
year	(	).	0/1	d2
year	(	).	1/2	d2
year	[	].	1/2	d2
years			0/1	c1
years		.	0/0	d1
years		.	0/1	e1
years		.	1/1	e-1f2
years	(	),	0/1	f1
210
-	-	-	a3b3c-4d-6f-5g1h1i3k-9l-2m-2n2A2C-2D-7E-4F-7G-3H-1K-8L-2M-2N-2
-	-	1 digits	a-2b-2c3e-1g2h-3j-1H-2O-1
-	-	2 digits	b-4c8e-1g-6o-1C1G-1H-2M1O-2
-	-	3 digits	e-2g-1i-1j5C-1E-1G1J2
-	-	4 digits	k1K1
-	-	^	c-2d-2f2g1o-1C1F1H2I1K-3
-	-	address	c-1g-1k3H-2K3O-1
-	-	article	c1g-1
-	-	digits	c-1o2O2
-	-	mixed	d1e-1i1B-3H1M1
-	-	range	b-3c1f-1h1i1C1M-2
-	-	roman	a-1c1e-1g-2j1m1A1C-3O-1
-	-	year	b-2c1d-2g2i1j-2k-1m-1n-2o-2A1B-2D-1G2J-2K-2O-3
-	-	years	b2o-1
-	1 digits	-	a-1b3c-1f1D-1E-1F1O1
-	1 digits	1 digits	c2C1
-	1 digits	^	b-2c3
-	1 digits	mixed	o1O1
-	1 digits	range	b-3c6g-2o-1
-	1 digits	year	e1j1J1
-	2 digits	-	b1c-4e3h-3i-2j1o1C-1D-1E2H-3M1O6
-	2 digits	1 digits	b-2c4d2o-2C2O-2
-	2 digits	2 digits	c-2d1E2F1
-	2 digits	3 digits	b1
-	2 digits	^	b1F-2
-	2 digits	mixed	b-1c-1m1o1
-	2 digits	range	c4d-2g-1j-1C2
-	2 digits	year	a-1b-3c4e-2g-2h-2C2H-2O-2
-	3 digits	-	b2c-6e4g2h-1j4m-2C-1E4G2
-	3 digits	1 digits	h1H1
-	3 digits	3 digits	b2c-1o-1
-	3 digits	4 digits	c1
-	3 digits	^	k-3o2K-3O3
-	3 digits	range	c4e-1g-1
-	3 digits	year	c1e-1o-1
-	4 digits	-	k1o-1A1
-	4 digits	address	o1
-	4 digits	range	c1C-1
-	^	^	b1e-2f-1g2h1k-2F-4G1I-1K-3
-	address	-	M1
-	address	^	f-3h-3k1o1K-2
-	address	address	g2
-	address	year	b3
-	article	-	b2k2o-2
-	article	^	o1
-	article	year	c1
-	digits	-	c-1K1
-	digits	^	O-5
-	mixed	-	b1g-3m2o-1B2
-	mixed	1 digits	o1O1
-	mixed	2 digits	h1H1
-	mixed	3 digits	g1
-	mixed	^	c-2f-1k1F-2
-	mixed	mixed	b-1c3
-	mixed	range	c1
-	mixed	year	b-1c1C-1K2
-	range	-	b-1c-2f2g-3i3C-3E-1F3
-	range	^	b-2c2f1C1D-2E-2F3H-1O-3
-	range	year	c2h-1
-	roman	-	a-1b2e-1g-2h2B1C-1
-	roman	2 digits	b-1c5C2
-	roman	3 digits	m1
-	roman	year	A1
-	year	-	a7b2c-5e-6f-4g1i1j-3k-2m-3n-2C-6E-4F-3I-3M-1
-	year	1 digits	b-2c5g-2C2
-	year	2 digits	b-6c4d2o-2C4D1H1
-	year	3 digits	b-3c1g5h-1C5G3H-2
-	year	^	a-5b1c1e1f-1g1h1i-2j-1k-4n1C-2D1F-4H1K-3O-2
-	year	address	b1g-2
-	year	mixed	b1d2D2
-	year	range	b2c-4d2h1C-2D4H3
-	year	year	a1d-1o-2C-1D-2
-	years	-	b2
1 digits	-	-	a-2b1f-2l2C-2D-1F-1L2
1 digits	-	1 digits	e1
1 digits	-	range	e-2o2E-2O1
1 digits	-	year	c-3d1e3f-2o-1D2F-1
1 digits	1 digits	-	o1
1 digits	1 digits	1 digits	e-1E-1
1 digits	2 digits	^	e-1
1 digits	3 digits	-	E2
1 digits	^	^	e1O-2
1 digits	address	^	e2E1
1 digits	range	^	e2E3
1 digits	roman	-	l-1o1L-1O1
1 digits	year	^	d1F-2
1 digits	year	range	E-2
1 digits	years	-	e1
1 digits	years	year	E1
2 digits	-	-	a-1b1c3d-5e-1D-4E-4F-1O1
2 digits	-	1 digits	e1
2 digits	-	^	d1e-3f3o-1D1E-3F3
2 digits	-	address	d1e-1
2 digits	-	range	c1E1
2 digits	-	roman	l2o-1L2O-1
2 digits	-	year	c-2D1F-4O2
2 digits	1 digits	2 digits	E1
2 digits	1 digits	3 digits	f1F1
2 digits	1 digits	range	E-1
2 digits	2 digits	-	e-1f2F1
2 digits	2 digits	range	E-1
2 digits	^	^	c2d-1o-2
2 digits	address	address	e2f-1F-1
2 digits	mixed	-	d1D2
2 digits	mixed	4 digits	e-1o1E-1
2 digits	mixed	^	e1
2 digits	range	^	e2E4
2 digits	year	-	d2f-2F-2
2 digits	year	3 digits	e2E1
2 digits	year	^	e-2f2F2
2 digits	year	address	e-2o1O1
2 digits	year	range	e3E2
2 digits	year	year	c-2
3 digits	-	-	b1l1E-2L1
3 digits	-	3 digits	F1
3 digits	-	^	o1O2
3 digits	-	article	e1E1
3 digits	-	range	c-1e1E2
3 digits	-	year	e3
3 digits	1 digits	years	e-1f1E-1F1
3 digits	3 digits	year	f1
3 digits	^	^	k-2o1E2F-2
3 digits	digits	year	e-1E-1
3 digits	mixed	^	f1F1
3 digits	range	^	E2
3 digits	year	1 digits	f1F1
3 digits	year	^	e-1f1D1
3 digits	year	mixed	e-1f1F1
3 digits	year	range	e2f-1F-1
4 digits	-	-	a1
4 digits	-	year	k1
4 digits	^	^	E-1
4 digits	year	^	f1
5 digits	-	-	g1
5 digits	^	^	O1
5 digits	year	^	k1
address	-	-	k1
address	-	address	o1O1
address	^	^	f-2k4K2
address	address	^	K1
address	mixed	-	K-1O1
address	year	-	K2
address	year	^	K1
article	-	-	a-2b3
article	-	address	k-1o1
article	^	^	o2
article	year	mixed	f1F1
digits	^	^	F1
digits	range	year	D1
digits	year	^	c2
mixed	-	-	c2e-4g-1m2n1E-5K1N1
mixed	-	1 digits	e2E2
mixed	-	3 digits	c-2o1O1
mixed	-	^	k2o-2O-1
mixed	-	address	o1
mixed	-	mixed	e1E1
mixed	-	range	c1d-1e1
mixed	-	year	d-1f1C-1E2F2K-1O1
mixed	^	^	d-1k1E-2F1K-1O-2
mixed	address	-	d2
mixed	mixed	^	e1
mixed	mixed	mixed	a1
mixed	range	^	d1D1E1
mixed	year	-	c2C1
mixed	year	2 digits	c-1e1E1
mixed	year	3 digits	c-1e1E1
mixed	year	^	c1e-5f1k2o1D-1E-6K1O-3
mixed	year	mixed	c1e-1E-1
mixed	year	range	c-3e5E4
range	-	-	b1c-3e-5f4i-1m1D-3E-5
range	-	address	f-1k2K1
range	-	range	e2
range	-	year	b-2f2E-1F1
range	^	^	e1f2k-1o1E-3F2K-1
range	address	address	F1
range	address	article	F-1
range	range	^	e3f-1E1F-1
range	year	-	c1E1
range	year	^	d3f1E-1
range	year	range	e3f-2E1F-2
roman	-	-	a2b1e-2g-1E-1I-1
roman	3 digits	-	m1
roman	5 digits	-	g1
roman	year	-	a1
roman	year	^	c2e-1E-1
year	-	-	a-2c3d2f-3k-2l-1B-1D2F-1L-1
year	-	1 digits	b2c-3d1o-1D1
year	-	2 digits	D-1
year	-	3 digits	b1d-1
year	-	4 digits	b-1d1D1
year	-	^	e1E1
year	-	mixed	c1
year	-	range	d3e-3
year	-	year	d-2D-1
year	1 digits	1 digits	D-2E1
year	1 digits	range	D1
year	2 digits	-	d2
year	2 digits	range	c-3d4D2
year	3 digits	range	D4
year	^	^	d2f-2D1E-1O-3
year	address	-	d1
year	address	^	o3
year	address	mixed	d-2o2
year	mixed	-	D-2
year	mixed	^	D2
year	range	^	d3e-1D1
year	range	address	e1
year	year	^	c4d-3e-1f1o-3D-3E-2
years	-	-	b1e1f-1F-1
years	^	^	D1F1
33
-	b2c1d2e-1h1i-2l-1m-2n-3o-2A2B2E-4F-3I-9J-2K-4L-1M-5N-3O-3
access	c-1k1o1C-1K2O2
access+identifier	k1
access+small	a-1b2o2C-1
and	a2c-1g-1m-2o-2A-1B-8C-8G-5H-3I-5J-3O-3
and+small	a1b1g-1
edition	b-2n3N1O-1
editor	a-1b-4c-1g-1h-1i4o3C-1I2O4
editor+press+edition	a-2b-2c-4g-3h-1i2n2o2G-1I2O1
editor+small	b2g-1j-1o-1C-5O-4
identifier	c-2k3C-2K2
in	a-2b-2c1i2m-1o1B-1C3E1G-1H-1I3J-4O1
in+and	b2i-1o-1E-2I-1M1O-3
issue	c-3e4f-2g-1h-1i1o1C1E3F-2I-1
issue+small	c-1e3E1O-2
journal	a-2b-2c4e-2i-2j1m-1C2E-1G-2I-3J-1O-2
journal+edition	b-1c2n2o-1C-1
journal+status	b2c2
meeting	a-2c3e-1i-2j1m-2n-1o-3B4G1H-1M-1O-4
others	a3b-1c-1g-2j1J1
pages	c-3e-4f5g-2h-1k-1m-1C-3F4G-2H-3
press	c-3g7h-1i-3m-1o-3H-3O-3
press+edition	c-1g-2n3O-1
press+status	c-2e1g3h-2G-3
report	b-1c-1f1g-3h-2k-2m4o2C-2G-1H-1K-1M2
report+status	c-2n2C-2N2
school	a1b-2g5h-2i-1m-1o-3B-2C-4G2J-2O-4
small	b1e-3h1m-5n-3o1A1C-2D-1E-3F-2G-3H-2I-6K-3M-2O-2
status	g-2o3G-1O1
thesis	b-1c-4g-3h-2i-2m4n-1o2C-4G-2H-1M2O2
translator	b-1c-2g-1i3I4
translator+meeting	i2I2O-1
volume	a2b-1c-3e5g-1h-1i-1n-1C-2E5G-1
34
-	d2g1l-6n2o2A2B1C-1D-1E1H-1I-1J-3L-5M-1N-1
^	a1l1A1L1
access	c-2o3K-2
access+identifier	K-1
access+small	b2g-1
and	a3b2e-2k-2m-3o-3B-2C-2E-1H-5
and+small	b2g-1
edition	c-1n2
editor	a-2b-1c2g-2h-3i3o-2B2C4G-2H-3I2
editor+press+edition	b-1h1n-2C2G1H2O-1
editor+small	b2g-2j-1G-1
identifier	c-2e-2f-6k3o2E-2F-5K-4O-2
in	a-2c2d-2g-1i3j1m-2B-1C-7D-2E-3G-3I-1J1O-2
in+and	a1b2e-2h-1i-1B-1C-1
issue	b2c-2e4h-1o1C-1D-1E-4O2
issue+small	c1d-2e2f-1D-1E-5
journal	b-2d1e2f-2h1i-1k-1C-2D2E3F-2G-1O-1
journal+edition	i-1n2
journal+status	e2o-1C1E2
meeting	c2h1i-2j1k-1m-3o-2B-3C-8F1G-2H2J-2O-2
others	a-5b2c1j1B4C3
pages	e-2f6g-2j-1k-2o-1E-1F-5G-1I-1K-1
press	e-1g2h1i-1j-1C-1D1E-1H2
press+edition	c1n-1G1
press+status	c-3g-3n-1o2C-1H1
report	a-1b-1c-1k2m3o1F-1G1K3M-2
report+status	o1
school	a2b-2c-1d1g1o-1C-2D1G-2O1
small	b3d-3e-4f-3k-2m-5n-4o-2A-1C-3D-3E-5G-2H-5I-2K-3M-1O-4
status	C2E2
thesis	c-4g1h-1m3C-1G3O-3
translator	b-2c-2i3o1
translator+meeting	a-1h1i1H2
volume	b-1e6f-4g-1i-1n-2o-1E-4F-3G-1N-1O-1
33
-	a2b2g-1j-1k1l-1m-1n-1
^	b-1k1m-1o1
access	d2o-2
access+identifier	d1
access+small	a-2b1o1
and	a-2b1i1o-2
and+small	g-1
edition	b-2i1n2
editor	a-4b-1c1g-3h-2i6j-2o-3
editor+press+edition	b-2d-1g-2h-2i4n2
editor+small	i1o-1
identifier	c-2
in	b3c-2f1h2i-2m-1o-1
in+and	a-1b2
issue	c-1e3g-1i1o1
issue+small	c1g-2h-2
journal	c2e-1h-1i-2k-1
journal+edition	b-2c2
journal+status	c1
meeting	c1d-3g-2h1i-2j1n-2o1
others	a3b-3
pages	c2f3g-2h1o-1
press	c-2g5i-3o-1
press+edition	b-1c-2g-1n3o1
press+status	b-1c-2e2g3h-2
report	c-2m3o1
school	a-2b-3g3i-3m2
small	f1h2i1k1m-3n-2o1
status	c-1i-1o3
thesis	a2c-1g-2i-1m3
translator	e1
translator+meeting	a-1b2
volume	b-4c1d3e1j1n-1
31
-	a-2d1e1f1j-1k1l-7m2o1
^	a4c-3e-2f-1g-3h-3i-2l1
access	c-1d-2e-1o5
access+small	b3g-1
and	a6b-1e-1h-2i1k-3m-2n1
and+small	a1b1g-2
editor	a-2b-3c3g-1h-3i5o-3
editor+press+edition	b-1c1g-2i3o-1
editor+small	b4f-2i-1
identifier	d-1e-2o3
in	a-2c2d-2f-2g-2h-2i2j1m-2o-2
in+and	b2h-1o-1
issue	b2c-3d1g-1h-1i-1o2
issue+small	b1g-3
journal	b-2c2d2e2f-2h1i-3k-2
journal+edition	e2
journal+status	b2f2o-2
meeting	b-1c1d-1h4i-2j1m-1o-2
others	a-2b3c-1h-2i1
pages	d4e-1f1j-2
press	f-1g1h3j-1
press+edition	c2n-1o-2
press+status	c-2g-3o3
report	b-3c-1e-3g2k4m2o1
school	a3b-3c-1d-2g2
small	b4c-2e1f-1h-1k-2m-2o-1
status	o1
thesis	b1c-4g5h-1
translator	b-2c-2i3o2
translator+meeting	a-1c-1i2
volume	c-1g-1j1
30
-	a2c1g-1o-1
^	a-6b-3e-1f2g1i-3j-2k3m-1o2
access	b2c-3d2e-2g1o-1
access+identifier	c-1d1
access+small	b1c1g-1
and	d-1h-2i1l2n1o-1
edition	b-1c2i1
editor	a-3g-2h-2i6j-1
editor+press+edition	a-2h-1i5o-1
editor+small	a3
identifier	c-2f2g1
in	b5c-2e-1g-2i-1l-1
in+and	b3c-2
issue	b-1e2g-2i1l2
issue+small	b-2c1g-2
journal	a1b3e-2f-1i-3k-1
journal+status	b1g-2
meeting	c1d-3g-3i-2j-2o3
others	a1b-1
pages	b-1d1e2f-4m-1
press	c-2g4o-1
press+edition	c-1g1n1o-2
press+status	b-1g1h1o-1
report	c-1g1
school	a2b-3c-2d-2h2i-3m2n-1o2
small	d2h4j-4n-2o1
status	c-1
thesis	a4b1c-1
translator+meeting	a-1
volume	a-3b-2c2g-1h-1i-1j2m1n-1o1
121
-		d1g1l-1m2n2A-2B-4C-2D-3F-2G-6H-3I-4J-3M-2N-3
-	"	b2g-1B-1C-2F1
-	",	b-2c1o-1C2O-1
-	".	b-2C1
-	":	b1
-	)	a1b3c-2f-1g-2h-1k1C-4D2F-1
-	),	c-2e-1h2o2B1C-1H2
-	)-	k1
-	).	m1B5C2H1M1O1
-	).</	b1
-	):	b2c-2e1C-1G1
-	,	a1c-2f-1g-2h1i1k-1m-1n-1o1A-1C-1E2G-1H-3N-1O-1
-	,"	a-1b-2o2B3C2O2
-	,""	c1C1
-	,</	c1o-1O-1
-	-	b2c-1e-2f2g-1o-1A-1C-3D-2F-3G-2K-1
-	.	a-2b-2c1d2e-1f-2g1k2n1o2A4B5F1N1
-	."	a1b-3A2B1C2
-	.),	e-1f1E-1F1
-	.,	b-2c-2g-1h2B-1C-2H2
-	.-	b-1
-	.:	a-1c-1g3B2C-2G4
-	.;	a2b-2
-	/	k3o-1
-	:	a-2b3f1g1h-5i-3j-2k-2B-3C-5E-1F1G2I-2J-3K-1O-2
-	;	a1c-2e2B-2C-2G-1
-	>	b2o-1
-	>,	E1
-	]	o-2A2K2
-	].	b-1h2H3
-	]//	b-1c2C2
^	^	a1l1A1L1
access		c-1o3K-2
access	:	K-1
access+identifier		K-1
access+small		b2
access+small	:	K2
and		a4b1e-2i-1k-2m-2o-3B-3C-2E-1G-2H-4
and	.	b-2i1B-3
and	.,	a-1
and+small		b2g-1
edition		b-1n2
edition	.	g1G1
editor		c-1i4o-2
editor	)	b-1c2C2
editor	,	b1j-1B1C1
editor	.	i1j1I1J1
editor	.):	c2
editor	.,	a-1c1C2
editor	:	I1
editor+press+edition		g1G2
editor+press+edition	.	c-1i2
editor+press+edition	.),	C1
editor+press+edition	.,	c1C1G1
editor+small		a-1b4g-1o-1B-1C-1
editor+small	)	f1F1
editor+small	.	a1b-2c-1i1o1
editor+small	.,	o1O1
editor+small	:	o1
identifier		c-1e-1o2E-1
identifier	:	f-4k3F-4K-2
in		a-2c2d-1g-2i1m-1C-7D-1E-2
in	.	c-1g2B-2
in	.,	g2h-1H-1
in	:	a-2b-3c3g-1i3G-1I-2
in+and		b1
in+and	,	b1
in+and	.	a2B-1
in+and	:	b1
issue		a-2b2c-2e2o2B1E-2O2
issue	,	b-1c1C1
issue	.	e1D-1
issue	.:	B-1
issue	:	f1F1
issue	°	e1E-1
issue+small	.	d-1e1f-2D-1E-4
journal		a-1b-3e1h5j-1m-1B1E1H4
journal	,	b2h-5H-5
journal	.	h-2C-4G-1H-1O-2
journal	].	c1C2
journal	},	e1E1
journal+edition	.	i-1n2
journal+status		b2d1o-1D1
journal+status	,	c-1e1E1
meeting		b-1c2j2o-3
meeting	,	f2g-2o1F2G-1
meeting	.	b5i-2o-1B-1C-6H1I-1
others		a-1b2B4
others	,	a-3c5B-1C5
others	.	b2j2B3
pages		c-1f2h1F-2
pages	,	c2h1C2H1
pages	.	e-2f5h-1k-1o-1B-1E-1F-3H-1O1
pages	.,	a-1d1B1D1
pages	@	b1
press		c-1g3
press	,	H1
press+status	,	e1g-3h2H2
press+status	.	h-1o1H-1O2
report		c-1k2m1o1K2
report	,	e-1m1C-1E-1G1O1
report	.	d1m1D1
report	:	c1C1
report+status	,	o2
school		a1b-2e1g2h-2j-2H-3O1
school	,	b-1d2g-1C-2D2
school	.	g1
small		a-2b3d-2e-3f-3k-2m-4n-2o-1B-2C-5D-3E-4G-4H-4K-2O-3
small	),	C1
small	,	a-1C2
small	.	a2b-3c1B-1C2
small	.,	i1B1
status		o2C1
thesis		c-3m2o1
thesis	,	g4o-1G4
thesis	.	g-1G-1O-2
translator		b-2c-1i2o1
translator+meeting	.	a-1h1i1C-1H1
volume		b-1e4i-1E-3
volume	,	E-1
volume	.	e4f-4o-1E-2F-3O-2
128
-	-	b1d3e-2f-2g1h2i-1l-5A3B3C2G2H1I-5K-1L-4M-3N-1O-3
-	access	c-2k1o1C-1K2O2
-	access+identifier	k1
-	access+small	a-1b2
-	and	a2i-1m-3o-4A-1B-8C-7G-4H-3I-4J-3O-3
-	and+small	b1
-	edition	b-2n4N2O-1
-	editor	a-1b-5c-1g-1h-1i5o3C-1I2O4
-	editor+press+edition	a-2b-1c-2g-2h-1i2n1o2G-1I2O1
-	editor+small	a1b2c-2B-1C-5O-3
-	identifier	c-2k3C-2K3
-	in	a-2b-2c2i2j-1m-1o1B-2C3E1G-1H-3I3J-4O2
-	in+and	b2e-1A1E-1I-1M1O-2
-	issue	c-3e5f-2g-1o1C1E3F-2
-	issue+small	e4o-2E1O-1
-	journal	b-1c3e-1g1i-2j1o-1B1C1G-2I-2O-2
-	journal+edition	b-1c2n2N1
-	journal+status	c2g-1
-	meeting	a-1c4e-2m-1o-4B2G1O-4
-	others	j1J1
-	pages	c-4e-3f5h-4C-2F4G-1H-2
-	press	c-1g5i-2o-3O-2
-	press+edition	c-1g-2n2O-1
-	press+status	g3h-1G-2
-	report	b-1c-1e-1g-2h-1m4C-2G-1M3
-	report+status	c-2n2C-2N2
-	school	b-1g5h-3m-2o-1B-2C-3J-1O-3
-	small	a-1b4c-2e-4g-2h2i-6j1m-2n-2o1A2C-2E-2F-1H-1I-6K-2M-1
-	status	g-2o2G-1O2
-	thesis	c-3m3C-4M2O2
-	translator	b-1c-2i2o2I3
-	translator+meeting	b-2i3I3O-1
-	volume	b-2c-3e6g-2n-1C-2E5G-1
^	-	a1l1o1A1L1O1
access	-	k-1o3K-2
access	access+small	o1
access	small	k1
access+small	-	b1A1
and	-	b1c1e-1g-1h-1k-2m-2o-3B-2C-1H-5
and	editor	i-1o1O1
and	meeting	b1
and	others	a3b-2
and	school	c1g-1
and+small	-	b3g-1
editor	-	c4g-2h-3i-1C4G-3H-3
editor	meeting	B1C1
editor	pages	I2
editor	small	b-1i4o-2J1
editor+press+edition	-	b-1g1n-1C2G2H2
editor+press+edition	small	b-1c2B-1C2
editor+small	-	b1g-2C-1
editor+small	thesis	o1O1
identifier	-	c-1e-2f-6k3o2E-2F-5K-3O-1
in	-	a-1c1d-2e-4i2j1m-1B-1C-5D-2E-2G-2J1
in	and	a-1b1
in	editor+small	b-1c1
in	press+status	e2g-1
in	school	b-1c1
in	small	g1
in+and	-	a1b1e-1m1B-2C-2
in+and	small	b1B1
issue	-	e4o-1C-2D-1E-3O3
issue	small	c-2o2
issue	volume	E-1
issue+small	-	c1d-2e1f-1D-1E-5
journal	-	c-3d1e3f-3h1i-2o-1B1D2E4F-3
journal	and	c-1
journal	identifier	k-1o2K-1
journal	issue	c1
journal	meeting	b1C-1
journal	report	c1m-1o1
journal	school	c-1g3
journal	small	b-1c3g-1
journal	volume	c1e-1E-1
journal+edition	editor+press+edition	i-1n2
journal+status	-	e2C1E2
journal+status	small	b2
meeting	-	b2c-1f1g-1h2C-5F1G-1H2
meeting	and	c1
meeting	in	c-2
meeting	journal+status	g1
meeting	meeting	b3c-1B-1C-1
meeting	small	b-2c3o-2
others	-	a-2b1c1B2C3
others	editor	i-1o1O1
pages	-	a-1b-1e-1f6k-2o-1F-5K-1O2
pages	editor+small	h1
pages	small	b1g-1
press	-	c2h2D1H2
press	in	c-1o1
press	school	g1
press	small	g2
press+edition	-	n-2G1
press+status	-	c-3g-3o2
report	-	b-2k2m2o-1K3
report	report	b-1c-1g-1m2o3M-1
report	school	G1
report	small	o-2
report	thesis	o1
report	volume	e-1m1E-1
report+status	-	o1
school	-	d1g-2i-1C-1D1O1
school	and	c2
school	journal	c2g-1
school	press+status	o1
school	small	a2b-2c-1g3j-2
small	-	a-1b3c1d-2e-5f-1g1j-2k-1m-3n-3o-4A-1B-1C-3D-3E-4H-5I-1K-2O-3
small	and	a1
small	editor	i2o-2
small	journal	b-1c2g-1
small	meeting	c-1j2
small	pages	g-1
small	press	o1
small	press+status	g1
small	report	c1
small	school	c1g-2
small	status	c-1o1
status	-	g1o-1
status	in	C1
status	small	o2
thesis	-	g2o-2G2
thesis	school	G2
thesis	small	o1
thesis	thesis	m2O-2
translator	-	c-1i1o1
translator	small	i1
translator+meeting	-	h1H2
volume	-	a-2e6f-4n-1o-2E-4F-3N-1
143
-	-	a1b2d2e-1f-2h2i-2j-1n-3o-2E-2F-4I-3J-2K-3M-4N-6
-	^	b-2c1g-2k2n-5o1D1G1J-1K-1N-2O-5
-	access	c-1d2h1o-2D2O-2
-	access+identifier	d1
-	access+small	a-2b1c1B2O-1
-	and	a-1c1m-2n-1o-3A-5B-2C-3G-3I-7J-2N-1O-3
-	and+small	b1C-1
-	edition	b-2i1n2N2
-	editor	a-4b-2c2g-2h-2i5o-2
-	editor+press+edition	d-1g-2h-1i4E-2G-1N1O1
-	editor+small	O-1
-	identifier	c-2F1
-	in	b2f1g-1h2i-3m-1n1o-2C-2I-2N1
-	in+and	a-1b1C1
-	issue	e3o1E1O2
-	issue+small	b-1e1g-1h-2j2
-	journal	b1c1e-1g1h-1i-2k-1A1B2C3H-1I-1O-6
-	journal+edition	b-2c2C3
-	journal+status	c2g-1
-	meeting	c2d-3h1o-2B2D-2H1J2O-3
-	pages	c4f2g-1h1j-2n-3o-3A1C-1E-2F1K-1N-1
-	press	c-1g3i-1o-2G3H1
-	press+edition	b-1c-1g-1n3o1N2O1
-	press+status	g4h-2G3
-	report	c-1m2o-1C-1M1O-1
-	school	a-1b-1c-1g3i-2B2G2O-3
-	small	b3c-2f1g-2h3i-3n-1A1B1C-3E-2G-4H1J1
-	status	g-1
-	thesis	b1m2o-2M2O-2
-	translator	o2
-	translator+meeting	a-1b2
-	volume	b-4d3e1j2n-1A3C3E1H-1O-1
access	-	M1
access	access+small	O2
access	small	k2K2
access+small	-	a-1o2C-1
and	-	g-1m-2o-2B-5C-6G-3H-3I-5J-3O-2
and	meeting	b1
and	others	a3b-2B-2
and	school	c1g-1
and	small	B-1C-2
and+small	-	b2c-1g-1
edition	-	b-2c1n1O-1
edition	small	O1
editor	-	b-2i2o2I-2O2
editor	meeting	b-1i1O1
editor	pages	i-2o3I-2O3
editor	small	b-2c-1i4I4
editor+press+edition	-	b-2c-3g-2i1n1o1I1N-3
editor+press+edition	^	n2N1
editor+press+edition	pages	i1
editor+press+edition	small	o1O2
editor+small	-	b1g-2h1B-1C-3G-1O-3
identifier	-	c-1k3K2O-1
identifier	^	k-1o1O1
in	-	e-1h-1i1m-1o1C2G-1H-2I3J-3O1
in	and	a-1b1
in	editor+small	c1C1
in	meeting	C1
in	press+status	e2g-1E2
in	school	b-1c1C1
in	small	g1
in+and	-	b2i-1E-1I-1M1O-2
in+and	journal	b1c-1
in+and	small	e1
issue	-	e4f-2C2E2F-1I-2
issue	small	c-2o2
issue	volume	e1E1
issue+small	-	e3O-2
journal	-	a-1c3e-1i-2j1m-1I-3
journal	and	c-1C-1
journal	in	b-1c1
journal	journal	C-1
journal	meeting	b1o-1
journal	pages	c-1j2
journal	report	m-1o1
journal	school	c-1g3
journal	small	b-1c3g-1o-1C3
journal	volume	c4j-1C-1
journal+edition	-	b-1c2
journal+edition	editor+press+edition	n2N1
journal+status	-	c2
journal+status	small	b2
meeting	-	a-2b3e-1o-2B1O-2
meeting	and	c1C1
meeting	in	c-2
meeting	journal	C1
meeting	journal+status	g1G1
meeting	meeting	b2j1B1C-2
meeting	pages	b1
meeting	school	C1
meeting	small	b-2c3o-2B2
others	-	a3g-2J1
others	editor+press+edition	c-1
pages	-	b-1c-3e-1f5h-2C-1F4H-2O-1
pages	small	a-2b2I1
press	-	b1g4h-1i-2o-3O-2
press	^	g1
press	in	c-2
press	small	g2G1
press+edition	-	g-2n2O-1
press+edition	pages	n1
press+edition	volume	o2
press+status	-	c-1e1g3G-2
report	-	b-1c-1e-1f1g-2j1m2o2
report	^	o-1
report	issue+small	B1O-1
report	report	c-2g-2m2o2C-2M2O1
report	school	m1
report	small	o-2
report	thesis	O1
report	volume	m1
report+status	-	c-2n2C-2N2
school	-	b1h-1i-1o-2
school	^	c-2g2
school	and	c2
school	journal	c2g-1
school	press+status	o1G-2
school	small	a2b-2c-2g4B-3C-3G3O-2
small	-	a-1b1e-2h1j-2k1m-3n-2o-1A1B1E-1G-3I-6J-1K-2M-2
small	^	b2O-1
small	and	B1
small	journal	a1b-2c1g-1o1B-2
small	meeting	c-2j2o2C-1J2
small	pages	g-1
small	press	o1
small	press+status	g1
small	report	c1
small	school	c1g-1o-1
small	small	b-1C-2O-2
small	status	c-1o1C-1O1
status	-	c1
status	in	c-1
status	small	o2O2
thesis	-	c-2m2C-2M-1
thesis	school	m2
thesis	small	o2O1
thesis	thesis	m2M2
translator	-	c-1g-1i1I1O-2
translator	small	i2I3
translator+meeting	-	i1I1
volume	-	b-1c-3e5C-1E5
volume	pages	c1e-1E-1
95
-	-	a1e-2f-3g2h1i1j1k-1n2o1A2B2D-1E-3F-2J-1K-1N-1
-	1 digits	c-1d2e2g-2k-3o2C-2D-2E1F-1K-2
-	2 digits	d1e1f1k-2m-1D-1
-	3 digits	b1c-2d-4f2m1E4
-	4 digits	d-2k1K-2
-	5 digits	d-2e-3h1E-2
-	address	c-1d-1e-2f-4k4K6
-	article	f2k-1o-2C1F2K-1O-1
-	digits	e-3f2F3
-	mixed	c-2h-2i-1k3C-2F1M-2N1
-	range	b1f1g-2h-2i-1k-1m1D-1F3G-1K-3O-2
-	roman	a2b1c-1d-3f-1h2k-2m-1A1D-1E1F-2H-1I-2K-1
-	year	a-2b-2c2d4e-2f-3g-1h-4k-2o1B-2C-1D1K-4O-7
-	years	b2c1E-1K-2
^	-	a2A2
^	1 digits	l1L1
^	2 digits	l1L1
^	3 digits	l1L1
^	year	d1D1
access	-	c-1k2o1
access	address	K-1
access+small	-	b1
access+small	address	K1
and	-	a4b1e-2j-1m-3o-3B-2C-2H-5
and+small	-	b1g-1
edition	-	c-1n1
editor	-	a-2b-1c2g-2h-3i3o-2B2C4G-2H-3I2
editor+press+edition	-	b-1h1n-2C2G1H2O-1
editor+small	-	b2g-2j-1G-1
editor+small	1 digits	o1
editor+small	year	f1F1
identifier	3 digits	k-2o4
identifier	address	k2K-1
identifier	article	o1
identifier	digits	f-2k1F-2
identifier	mixed	k1
identifier	range	k1
in	-	a-2b-1c1g-1i3j1m-1B-1C-6G-2I-1J1O-2
in	1 digits	b1
in	mixed	c2o-2
in	year	b1d-1
in+and	-	b2h-1i-1o-1B-1C-1
issue	-	b1c-2h-1o3C-1E-1O2
issue	1 digits	e3o-1E-1
issue+small	-	e1
issue+small	1 digits	e2E-2
issue+small	3 digits	c2E-2
journal	-	b-3c1g1h2i-1C-2G-1H1O-1
journal	2 digits	c-2e2E3
journal	3 digits	e3f-1E3F-1
journal	year	d3D3
journal+edition	-	i-1n2
journal+status	-	b1o-1C1
journal+status	roman	e1E1
meeting	-	c1h1i-2j1m-2o-1B-3C-7G-2H2J-2O-2
meeting	1 digits	b-1e1E1
meeting	mixed	c3e-1E-1
meeting	range	f2F2
others	-	a-4b2c2j1B3C2
pages	-	c1e-1g-1B-1I-1O1
pages	1 digits	f2o-1
pages	2 digits	f1
pages	3 digits	f2o-3
pages	mixed	e2o-1E3
pages	range	f4F-4
pages	roman	f1
pages	year	d1D1
press	-	g2h1j-1C-1H2
press+edition	-	c1n-1G1
press+status	-	c-3e2g-3h1o1H1O1
press+status	year	o1
report	-	b-1d1k2m2o1D1G1K2M-1
report	roman	e-1m1E-1
report+status	mixed	o1
report+status	year	k1K1
school	-	a2b-2g2B-1C-2G-2O1
school	2 digits	b1
small	-	b2e-1k-3m-5n-3o-2A-1C-3G-2H-5I-2K-1M-1O-4
small	1 digits	b2
small	4 digits	a1
small	5 digits	g1
small	address	K-1
small	mixed	e-1E-1
small	roman	c-1
status	-	o2C2E1
thesis	-	c-4g1h-1m3C-1G3O-3
translator	-	b-2c-2i3o1
translator+meeting	-	a-1h1i1H2
volume	-	b3c-1e1G-1
volume	1 digits	b-2c2e2
volume	2 digits	e2E-3
volume	3 digits	e1
volume	mixed	n-1N-1
volume	range	e1
volume	roman	b-1e1
866
	a2
	b1f-1k-2m-2o-1
	c-1o3
1	b1f1o-1
1-1	e-2f1
1-1	h1
1-2	e2f-2
1-2	f-1o1
1-4	a4b-2c-1
10	a2e1f-2l-1
101	c1
11	e1
118	e1
12	a-1
12	f1l2o-1
123	f1
127	e1
128	c1
129	c1
133	b2
137	a-1b1
139	b1g1
14	e1f-2l-1o1
144	c-1
144	o2
149	b-2c-4e-3f-6g-1k9o1
149	e-1f1
15	l-2o1
151	f1
16	b2d-1
16	c1
16	e1
161	c-1g1
161	c1
161	g2
166	f1
17	e-1o1
17	e1
173	b2
177	g-1o4
18	b-1c1
18	d1
189	b1
191	b-2
191	e-1f1
191	i-1o2
193	e1f-1
193	f-1
194	c-1d-1f2
196	c2e-2o1
197	b-2d5f-2
197	i-2o2
198	c-2d4f-3o2
199	c-2d5e-4
199	c-3d4h-1
2	c2d-1f-2n1o1
2	g-1h2
2-3	a2
2-3	d1e-1
20	c1d1e-3f1
200	a1c3d3e-5f-4o-1
201	a-3b-3d4e-2f-2k-3
213	b1
215	e-1o1
215	e1
22	a-1b2c-2h2
22	c-1o1
23	b1d-1o1
237	b1c-1
25	l-1o1
251	e1f-1
26	c1
27	b-1d2e-1j1l3o-2
273	e1
29	e2f-2
29-	o1
2nd	h1
2nd	o2
3	c-3e1l1o1
31-	c-2h2
310	f1
327	b1
33	e1
33	g-2h2
350	f-1
353	g1h-1
36	e2
37	e2
39	e1f-1
4	f1
404	c1
40t	b1
42	c1e-1
429	c1
44	c-2g2
451	c1
482	b-2c3
493	b-1c1
493	e1f-1
495	f2
5	d1
5-4	c1
503	o1
54-	a1b-1
549	c1
549	e1
55	m2
554	b-1c2
554	e2
58	c1h-1
581	b2
586	i1
597	h1
6	d-1e4
61	a2c-1g3
61	e-1
61	e1f-1
634	c-3o3
64	c1
64	o1
65	g1
683	c-1o1
7	d1
72-	b1c-1
78	f-1
785	b1
8	b-2e2m1o-1
88	c-1g2h-1
88	c-2j1
89-	c2
9	c-2e1
93	b1
a	b2g-1j-1o-1
aa	h1
aca	b1g1o-2
acc	o2
acm	b-3g5h-4o-3
acm	f-1
aco	b-1n1
act	c1
ada	c1
adv	b-2c1j1
aeg	c1
afr	c1
age	c3
age	c3o-2
aid	c3
al	a4b-2
alb	c-2
ald	o1
alg	c2
alg	o-1
all	o1
alo	b1g2o-1
am	c1
am	e1f-1
ama	c-1j1
ama	g1
ama	h2
ame	a-1b-1c1g4i-1j-2o-2
ame	f1
ame	k1m-1
an	b2c-1g-1
ana	b1
anc	c1
and	g1
and	j-1m-1o-1
ang	h1
ann	c1h2i-1j-2
ant	c1g-2h-1
app	b-2c4g-2j2
app	g-1
arc	b-1c2j2
are	c-1o2
ari	a1c-2
ari	c1
ari	o1
arr	c2
art	e-1f1h-1
as	b1c-1o2
as	i1
asp	g-1
ass	b-1g2o-1
asy	i1
at	c-2g-1h-1k1o2
aud	b-1
aud	b-1n1
aut	d2
ava	k3o-1
b	a-2c2d-1
bar	i1o-2
bas	a-2b3c-1h2
bay	c1
bee	b-1c1
bee	o1
bel	c-1h2
ben	a2
ben	c1
ber	b-2c-3g-3h6
ber	c-2d2e2g-1h-2
bib	c1
bic	o1
bio	c4g-1j-2o-2
bla	a-2j1
bla	b5g-2
bla	l-1o1
bli	g1
blo	c-2
bod	a-1
bod	b2c-1
boo	b-2c2g1h-2
bor	b-1o2
bos	h3
bos	k1
bou	g-3h3
bra	g-1o2
bri	b-3c1g-1j1
bru	g2
bul	c2g-1
by	b-1c-3i3
by	e2f-2
by	f-1o1
c	b-3e-1o2
cal	b1
cal	h2
cam	b-1c-3h3o1
cam	b-1j1
cap	b1
car	a2c-2
car	h2
cat	g-2m1
cel	c1
cen	g2o-3
cer	k3
cha	b1c-1e-1k-1o1
cha	f-1
chi	g-3h4o-1
cho	c-2
chr	b1h1i-1o-1
chr	c1
cir	c2
cit	o2
cl	c-2g2
cla	f-1o1
cla	g1h-1o1
cli	g1
cli	h1
clo	b-3c-2h4
co	b2
coa	o2
cog	b-1c1
cog	c2
col	a-1c-1g-1h1j2
com	a-1b-2c3g2h-2m-2
con	b-3c3h-2j1
cor	a1c-2e2g2o-3
cos	b-1c1
cou	c-1g2j1
cou	o-1
cra	b2c-1
cre	b1
cri	b2
cri	c3
cro	h-1
cry	e1
cul	b-2c3g2
cul	c-2o2
cur	m1
d	a2b-2o-2
dai	c2
dan	b-1c-2o3
dat	c2d1
dat	e3
dc	h2
de	h2
de	o-1
dec	b1c-4d5h-2
def	b1
deh	c-1
deh	c2
del	a1
del	i1
dem	b-2c2
den	b-2c-1g-3h3o2
den	g1h-1
dep	c-2g1
dep	g1
der	a-1b1c2g-1i-1
der	d1
des	b1
det	b1
dev	b-1o-1
dey	h2
dia	c2g-1
die	a-1
dif	d1
dig	b1
dig	o1
dim	b-2o2
dip	f1
dir	a-1b1
dir	b-1c1
dir	i-1o2
dis	a-1b2
dis	c-1o3
div	a1b-1
div	b-1c1g1
doc	b-1g-1m1o2
doc	c1
doi	b1c-1
doi	c-1
doi	f-2k2o1
dou	g2i1
dru	b-1
dru	f1
dur	c-1
dur	h3
dém	g1
e	a-1i1
ear	m1
eco	b-2c2h-1o1
ed	a-2b-2c-4g-3h-1i2n2o2
edi	a-1b-3c-6h-2i5n4
edi	o1
edn	n2
eds	a-1b-3i3o1
edu	c2o-1
eff	b1
el3	a1
el3	a1b-1
el3	d-1e1
elb	b-1c1
elb	b-1c1
ele	c-1g2
eli	c3o-2
en	m1
enc	b-2c1j1
end	b2c-2
enf	b1
eng	b-4c2o1
env	b-1c1h-2
epi	b-1n1
epi	c-1f1
ess	b-3c1g-2j1k1
est	b1
et	a3b-1f2g-1i-1
eur	c1o1
eur	g1
eva	b1
eva	b2
evi	b1
evo	c1
evo	g2h-2
exc	b1
exe	c-2g2
exe	f1
exe	i1
exp	b-1n2
exp	b1
ezr	c-2h1
ezr	g2
fai	g1
fam	b2
fat	c3e2g-4
fea	f1
feb	c-1d2
feb	c-1h1
fed	b-2g1
fei	a-1b1
fer	b-2c2
fie	b2
fie	e1f-1
fik	f1
fil	b-2c2d1
fin	c1
fin	g1o-1
fir	c1e1f-1
fla	b2
flo	b1g-2
flu	b1
for	a1
for	j1
fou	g2
fow	e1
fow	h-1
fra	a1c2g-3h1o-2
fro	a-1c2g-1o1
fro	b1c-1
fro	g1
fue	b1c-1
fun	b1
g	a1b-2
gal	b1h-1
gam	g1
gan	b1c-1
gas	b1
gat	g1
gd	c-2g-1h1o2
gei	e-1k1
gel	o1
gen	c3d-1g-3h2o-2
geo	b-2c4g-1o-2
ger	b-1c-1n2
ger	b2c-3h3
get	b-1c1
gic	o2
gil	h1
gim	b-1c-2h3
got	k1
gra	a-1b2h1
gre	c-3h1j2
gro	c-2i2
grü	h1
gup	k-1o2
gup	k1
gur	a-1b1
gur	k1
h	d1i2o-1
hac	b1
hae	c1
hal	c-1g2
hal	c-2h3
hal	h2
han	a1b-2c1
han	h1
har	a1c-1h-1
has	c-2o1
hea	e2
hea	k1
hel	c-2o2
hen	b-1c2
hes	c-1o1
hil	h2
his	j2
hiv	b1
hoo	o1
hor	c-2o2
how	b1c-1
htt	b-1f-2k8o-5
htt	g-2o2
htt	g1
hul	g1
hum	a-1c1
hun	b-1c2g-1
i	b1g1h1
i	b2i-1o-1
ide	c1
iee	b-2g7h-2o-2
ike	e1
ima	c1
imp	b3c-1
imp	c1
imp	e2
in	a-3b-2c2g-3i3m-1o1
inc	b2g4h-1o-2
ind	b-3h3k1
ind	b2c-2
inf	c1
inf	c1
inh	c-1g-1h3
ins	b-2c-1g3h-2
ins	h2
int	g3h-3i-1
inv	b1
ira	c-1g2
iri	b1c-1
iri	c-1o1
irr	b-1
is	b1
isb	k2o-1
iss	e2f-1g-1k2
j	b-2c4i-1
ja	h1
jac	a-2g2
jac	a1g2h-3
jah	b1c-1
jam	c1
jan	b-1c-4d5h-1
jer	f-1
jer	g-1h2
joh	a1
joh	c1
jon	c1e-1
jou	b-3c5g-3j-2
jud	b-2o2
jul	c-3d6h-3
jun	c-1d5f-1g-2
k	b-1i2
kar	g2
kat	b1
kau	g1
kel	e-1f1
kin	c-1
klo	c1
kno	h1
kri	a-1c2
kun	c1
l	a3b-2i2o-1
l'é	d1f-1
l.h	c2
la	c1o-3
lab	c-1g1
lad	c-2g4h-3
lan	b-2c4o-1
lap	c-4o4
lat	b1c-1
law	b2
le	a-2c1
lea	h1
les	c-1o2
let	a-1b2
lif	c-1
lig	m1o-1
lin	o1
lit	b-1c2
lit	c1g-4h2
liv	c-2h2
lm	b1
lm	c1
lm	g1
lmi	b1
loc	b-1g1
loc	b1
lon	c-2d-1g-1h5
l’a	c2
l’a	g1
l’h	g1
mac	g4h-3
mag	b1g-1
mai	c-1d1g-2h2
mak	b1
mal	g2
man	b2h-1j-1
mar	d4g-1
mas	a-1b1
mas	h2m2o-2
mat	a-2b-1c-2j6
mat	c2
max	b-1
may	b-1
may	c-2d2h-1
med	c1g2h-1
med	e1
mer	b1c-2o-1
mes	c2
met	b-2c5g-3j-1o2
met	o1
mic	b2c-2
mic	b2c-2
mil	h3
min	b-2c1
min	b-2c2i1o-1
mis	b1g-1j1
mis	o2
mod	b1c-1g1o-2
mol	c3g-2o-3
mon	b-1c2g-1j2
mor	b1
mos	a1
mos	g-1h1
mot	a1
mul	g1
mus	c1
mus	k1
mut	b2
n	e2o-1
nan	c2
nat	b-2c4g3h-2j-1o-2
nel	b-1i2
net	c2g-3h3
net	k1
neu	b-1c3o-1
new	b-3c1g-2h4
no	c-1e3
nor	c-1h1
nos	a1b-1
not	j1
nov	d7e-1g-4h-1
nps	e1
num	j1
n°1	b-1o2
n°1	c2
n°5	h1
o	b1
o	e-1f1
o'r	c1i-1
obj	d-1e1
oct	c-2d3h-1
oct	c2h-1
of	b-2d1g2i-3
of	c1
off	b1c-2g2
on	a1b-1h2j-1
on	b1c-1
one	b-1
one	c2h-1
onl	m1
ope	b1
ope	e1f-1
opt	b1
opt	c-3h3
opt	c2
or	b1c-2h1
ord	b1
ost	e1
ost	h1
ove	b1c-1
p	b-2c2
p	b2
p	c-1f1
pac	b-1c2
pac	j1
pag	f3
pal	g1
pal	g1h-1
pan	b3c-3h1
pan	c-1
pan	g-2h3
pap	c2f1g-2j1o-2
par	c-1d-2h4j-1o-2
par	c2
par	g2h-1
pat	b2
pat	d1g-1m2o-1
pau	b1
pb	b1
pea	c-1
pen	c-2g1
pen	f1o-1
per	c3h-2
pet	a1
peu	c-1
ph.	a1b-1
pha	b2
pha	f1
pha	g-2h1o1
phi	c2g-3h3
phy	a-1b-3c4j3
phy	a-2b-1c3h-1o1
pie	i1
plu	b-1o1
plu	g1h-1
pmi	o1
pn	c-2h1
pol	a-1b2h-1o-1
pol	b-1c2
pop	m1
pos	b2c2g-2h-1
pos	c1
pot	a2c-2
pot	o1
pp	c-2f4
pp.	f3k-1
pra	c3h-1
pre	b-2c-2e1g3h-5o1
pri	b-1c-1d1g2o1
pri	f2
pro	c2e1g-2j2o-3
psy	o-1
pub	b-1c-1g3o2
put	g-1h2
puz	b1g2i-1
qua	c2h-2
que	b1
r	b-1
raj	c1
ran	c1
rap	b-2o1
rap	h2
rat	a3b-2
rea	g-1h3
rec	c2g-1
red	b2
red	k1
reg	g2k-1
rei	c-1
rel	a1i-1
rel	c3g-2
ren	g-1
ren	h2
rep	a-2c-2g-2j-1m3n2o2
res	b-1g2o-3
ret	c-1g-1o3
reu	c-1o1
reu	f1
reu	h1
rev	b-2c4g-1i-1j-1n3o-1
rev	o1
rhe	b1
rin	c1
rio	g-1h2
rob	i2
rog	b1
rog	e1f-1
roo	a-1b1
ros	i2
rou	b-1g5h-3
rov	b1c-1
rus	c2o-1
s	b1c-1o-1
sag	c-2g3h-2
sam	b1
sam	o1
san	a-1
san	c1g-4h3
san	e1
sas	h2
sca	n1o-1
sce	b-1m2
sch	a4
sci	a-1b2c-1g2h-2j1m-1
sci	a2b-2
sci	c1
sea	b1
sea	g1j1
sea	h1
sea	h2
sec	b-2n1o2
see	b1c-1
see	o1
sel	b1
sel	b1o-1
sep	b2c-4d3h-2
ser	b-4h-3i1j4
she	b1
she	f1
she	g-2h2
sia	c1
sig	b-2c3
sim	c2o-1
sin	a-1b1
ske	a-1b2c-1
slo	b1
sma	c1
smo	b-1m1
soc	a-1b-2c4o-3
soi	c3g-1h-1
sol	j1
som	n1
son	c2
son	c4g-1
son	g1
sor	e2
sou	b3c-2g-1o1
sou	c1
sou	m1
spe	g-2m1o2
spo	c-1o1
spr	b-3c-3g9h-5o-3
spó	f2
spó	o1
sri	a-1g1
sri	a2
sri	g1
sta	c1h1j-2m3o-1
sta	e1
ste	b1
ste	b2
sto	g-2i1o-2
str	b1h2
stu	a1c-2h3o-1
sub	b-1c1h1n1
sub	b4g-2
suc	g1h-1
sui	e1f-1
sui	g1
sum	a-1b3d1
sum	o1
sun	c2
sup	b1
sup	c-1g1
sup	c-2g1o3
sup	c1g-4h3
sur	j2
sv	b1
swi	a-1
swi	h2
sym	c2d1f-1o-3
sym	c2g-1
syn	g1
sys	c2j-2
t	i-2
tal	b-1o2
tal	c2g-2h1o-2
tan	g-1h2
tan	o3
tay	g1
tea	f1
tea	l-1o1
tec	b-2e2g2j-1m2o-1
tec	b-3c3
tec	b1c-1d-2f2
ten	b1
tes	b1
tex	b-1c2h-3j2
tha	c-1g2h-1
tha	h3
the	a-2c2g-1i-3m2
tho	c-1g1
tin	c3
to	g-1o1
top	a-2b3
tra	a-2b-3c1h-1i4
tre	c-1h1j1
tre	g-1o1
tri	h1
tum	b1d-1
tum	o1
typ	c-1
tyt	b2j-1
u	c-1g4o-2
u	c1e-1
u.s	a-3b3
und	a1g-2i-1j1o1
une	g1
uni	a2c-1
uni	c-2g4
uni	d-1f1
unp	o1
use	b1
use	b1c-1
use	o1
v	a1c1e-2i1m1
v	c1
van	b-1c2
vap	b-2c1g1
var	b1c-1
vee	c1g-1
ven	b1c-1
ver	e1h-2
vir	h2
vis	b1
voi	f1
vol	b-1c-2e8f-2g-1i-2n-1o-3
vse	b-2o2
w	a1
wah	b2c-1
wal	a4b-3c-1o1
wan	o1
war	h1
was	g-2h2
was	g1
web	m3
wel	c1
whi	g-1
who	b-1c1
who	o1
wil	c-3g-3h4
wil	c-4g4h-4
wim	f1
win	d2g-1h-3
wit	a-1b1c-2
wit	a1b1g-1
wła	b-1f2
wła	c-1i1
x	a-2b2
yan	c1
yor	b-2c-1h3o1
yor	k1
yos	e2
you	b1
you	e-1f1
écr	i1
édi	c-1i-1n-2o3
édi	c1
édi	c1f-1
876
	b-1
	b1f-1k-2m-2o-1
-21	b1
-37	g-1h2
-39	b3c-2
-39	f1
-40	b-1c2
-53	b1c-1
-64	e1f-2
-76	o1
-82	c-2d3
-86	b-1g3
.-h	b-2j1
.-h	j1
000	a1b1
000	g1
002	a-1c2
002	b-2c-2d1e-1k2o2
003	b-2
005	a2
006	c3d2e-2
006	d2e-1
009	c1
010	c-2o1
010	c2
010	m1
011	d2
011	g2
012	d1
012	h2
013	b1
013	d1
014	c-2d1
014	o1
015	b-2c1d1e-1
015	i1
0th	a1c-1
0th	e1
1	b1f1o-1
10	a2e1f-2l-1
100	b1
101	c2f-3
109	f1
11	e1
11	h1
116	g1
12	c2
12	f1l2o-1
12	g-2h-1o3
128	j1
131	b1
131	b1
131	c-1j1
14	e1f-2l-1o1
145	f-1o1
149	e-1f1
15	l-2o1
150	j2
154	g-1h2
15a	a-1b1c-1o2
16	e1
17	e-1o1
178	b1
18	d1
19	e1
2	c2d-1f-2n1o1
2	d2
2-3	d1e-1
2-3	i1
20	a-1b1c-1g1
20	c1d1e-3f1
200	o1
215	c1e-1
215	e-1f2
22	c1d1
224	b-2j1
23	b1d-1o1
23	c1
23	c3
233	a1
24	c2
243	c1
243	f1
25	l-1o1
259	f2
264	f1
27	b-1d2e-1j1l3o-2
273	i-2o2
273	n2
275	e-1f2
29	e2f-2
2nd	b-1o2
3	c-3e1l1o1
3/4	e1
310	b1
310	h1
32	b-1o2
33	e1
335	c1
346	b-1c1
347	j2
36	e2
37	e2
38	g2h-1
382	b1
4	f1
405	e1
416	c1
42	c1
42	c1e-1
42	h1
429	b-1o1
43	b1g2i-1
484	c2
5	d1
50	b-2c1g1
500	c-1g2
502	e1f-2k1
502	n1o-1
54	i2
546	e2f-2
549	e2f-1
55	b1c-1
55	e1
587	b2c-2
598	c-1g1
598	h2
6	d-1e4
61	e-1
64	o1
65	b1
680	o1
684	e1
684	m1
687	b-2c1
7	d1
739	a2c-2
74	k1
775	b1c-1
775	c1
78	f-1
8	b-2e2m1o-1
88	c-1g1
9	c-2e1
911	c-2g2
943	k1
948	b1
953	d-1o1
966	c1
967	b-1c1
969	b1c1
969	o1
970	h2
971	d1
972	d1
977	e1f-1
981	o2
983	c3g-1
983	e1f-1
985	c-1h2
985	o1
988	d1
990	c-2o1
991	d1
991	m1
992	b-1c1
992	c1
993	a-1b2c-1
995	d2
995	h2
996	d1
997	d2e-1
998	c-1d3
999	j1
^	b1
a	b2g-1j-1o-1
a.e	b2
aa	b-1
aas	g-1h2
aca	b-1g1k-1
ach	c-1
acm	b-2g5h-4o-4
act	b1c-2o3
ade	c-2
ade	f1
ady	d1
ady	o1
age	a-1e1g3h-4
ago	c1g-1
ago	h3
ain	a-1c1g-2h1
ais	c1
ais	j1
ake	a-1b2h1
aks	b-2m2
al	a4b-2
al	b1c2g-2
al	g-1o1
ale	a-1b2c-1g2h-2
ale	b2c-3
all	a3b-4g2h-3o-1
all	o3
als	c1
am	c1
am	o1
ami	b1
ams	g2
an	b2c-1g-1
ana	a-1b1i1
and	b2
and	c-1h4j-2m-2o-2
ang	a2b-3g-2
ang	b1c-1g-1h-3j1o2
ani	c-2g1
ani	j1
ann	b-3c-1h1o2
ann	c2
ano	a-2b2
ano	k-1o1
ans	b1c-2h-2i2o2
ans	c1
ans	e1f-1
ant	f1
aos	c1
aos	e2
aph	a-1c1
aph	b-2c1
apy	c1
ard	g2h-3
are	c1
ari	b-1
ark	b-1
ark	f-1o1
art	b2c-1
art	b2g-2h1o-2
art	c-1g2
ary	a1c-2d3g2h-2
ary	e1f-1
as	b1c-1o2
ase	a1b2g-1
ase	a2c-1
ase	e-1f1
ash	c1g-1h-1
asi	b1
ass	b-1h2o-1
at	c-2g-1h-1k1o2
at	k1
ata	c1
ate	b-1g2
ate	b-1g2
ath	b-2g2j2
ato	b-1c1
ato	b-2c3g-1
ato	o1
att	c2
atz	c1o-1
atz	o2
aul	e1
aus	c-2o1
aus	d1o-1
ave	c-2g1
ave	h1
aw	k1
awa	b-1c1
awa	h1
ays	b-1c3
ays	g-2i1n1
azy	h1
b	a-2c2d-1
ba	b1g1h-1
bac	g-1h2
bel	a-1
ber	b-1g1
ber	c-4d6e1f-1g-2h-5
bes	c1
ble	g1k3o-1
ble	g2
bor	c-1h2
bor	o1
bot	g1
by	b-1c-3i3
by	b1c-1
c	b-3e-1o2
cal	a-1b2c2g-1h-2m1
cal	a-1c-1e1j2o-2
cal	e-1m1
can	b-1g2h-1o-1
ced	b-1j1
ced	c-1
ced	i1
cer	b-1c2
ces	b3c-1o1
ces	c1
cht	c-1h1
cht	c1
cia	c1
cia	c1
cke	b-1
cks	o-1
cle	f1
co	b2
co	e1f-1
col	c-1o1
col	c1
col	o3
cts	g-1
cze	b2
cze	i1
d	a2b-2o-2
d.c	h2
dad	b1
dad	n1
dah	c-2h1
dah	c1e2g-3
dal	b1
das	c1
dc	f1
dc	h2
de	o-1
ded	b-2n2
del	a1
den	c-3h2
den	c1
der	b1c1g-4h2
des	b2c-1g2h-1
dev	c1
dev	c2
dge	b-2c-3g3o4
dge	b1
dia	g2o-1
die	a-1c2
don	b-1c-2d-1h5
don	b1c-1
don	k1
dua	o1
dée	b2g-2h1
e	a-1i1
ead	c-1o1
ead	d2
eae	g1
eal	h1
ean	o1
ear	c-1o2
eat	a-1b1
eat	c-1
eb	a-1c1
eca	b-2j1
ech	b1
ech	g2h-1m2o-3
ect	b-1
ect	g-1o2
ed	a-2b-2c-4g-3h-1i2n2o2
ed	g-1h2
edn	b1
edn	n2
eds	a-1b-3c-1i3o1
eee	b-1c-1g8h-2o-2
eel	c1
een	c-1g1
eer	b1g1h1
eer	c-2h-1o1
ees	g1h-1
eft	c2
eft	e1
eil	b-1
ein	o1
eir	c2
eld	c-2g-2h3o1
eli	f1
ell	a1g2h-1
ell	f-2
elt	c3g-1
em	c1
ems	c1j-2
en	m1
ene	b1c2d-1
ens	b1i-1
ent	c-2d1m4o-1
ept	c-2d3o-1
erg	b-1c3
erg	c-1g-3h4
eri	b1c-1
ern	g2h-1o2
ers	a-1c2o-1
ert	i1
ese	b1c-1
ese	o2
esh	f-1
eso	h1
ess	c-3g5h-3
est	b1g-2h2
et	a3b-1f2g-1i-1
et	c1
ets	b1
ets	b2
ety	b-2c2j2o-2
eux	e1f-1
eve	c1
ews	c2o-1
ext	b-1c2
ext	c1
ext	o1
eys	j1
eys	o2
f72	a-1b1
f72	g1
ffs	h2
fic	c-1g1j1
fly	b1
for	a1g1
ftd	g1
g	a1b-2
gar	b1c-1
gee	c-2m3
gen	c3g-2h2j-1
ger	b-2c-4g8h-5i1o-3
ges	b-2c2f2
ght	b-2
giv	b1
gle	g-1h3
gle	k-1o1
gna	h2
gua	h1
gua	h1
gyn	b3c-1
h	d1i2o-1
hah	e2
hah	k1
ham	h2
her	i-1
hes	b1o-1
hic	b-1c1
hin	h3
hip	b-1
hip	c1
hj	b2
hla	n1
hoi	d2
how	b1c-1
i	b2i-1o-1
iac	b-1c1
iac	c1
ial	c-1d1m1
iam	i-1
ian	b-1f1
ian	c3g-2o-2
ica	b1o-1
ica	c3g1h-4
ice	a1c-2g3h-2
ice	b-1j1
ich	c-1
ico	b3c-3
ics	a-1b-1c3g-2h-4j3o-1
idd	b2c-1
ide	o-1
ids	h2
ids	h2
ief	b-2j1
ier	a1c-1g3h-4o-3
ies	a-1b3c-2e-2h-1i-1j3
iew	b-3c3
iew	b2h-1o-1
ife	g1
ign	g-1
iii	b1
iii	b2f2g-1
ill	h2i-1
ime	b-1c1
ime	c-1m1o1
in	a-3b-2c2g-3i3m-1o1
in	e-2o4
in	j1
inc	c-2g4
ine	a3g-3o-2
ine	b-1g-1h2
ing	a-2b2c2i-2j-3
ino	a1
ins	b-1c2
ins	e1
ins	h-2
iol	c3
ion	b4c-2h-6i-1j-4n3
ior	f1
ior	g1
ips	c1
ips	k1
ire	b-1c1
iri	c-1e1
iro	a1b-2c2
iro	h2
is	b1
is	c1e-1
ise	a-1b2
ish	b-3g1h-2o3
isi	i-1o2
ism	c2
ism	c2
ist	b-2c2
ite	c-1g-1h1o2
ite	c1
ite	o1
ith	a2g-1
ity	g2m-1
ium	a2c1o-1
ive	a-1
ive	b1j-2o2
ivo	c-1h1
j	b-2c4i-1
j	m1
ja	j1
ja	j1
jul	d2
k	b-1i2
kai	a1
ker	a1g2h-1
ker	b-1c2
kj	o3
kra	b1c-1
l	a3b-2i2o-1
l.5	c-1o2
l.c	c-1o1
l.h	c-1e1
la	c1o-3
la	e-1f1
lak	b1
lam	g-1h-1i1
lan	b-2g3h-1
lar	k2
law	b2
lds	i1
le	a-2c1
le	b1
le	g1
led	c-3d1h1
lel	c2
lem	b1
ler	a1
les	a-2c1
ley	b-3c-4g5h-3i1o1
lic	b2c-2e1
lie	b2c-1
lin	g-1h4
lin	g1
lip	a1b-1
lka	k-1
lle	b-2c4g-3h2
lli	b-1
lli	g1
lls	b-1c1
lls	b1g-2j1
lls	b2c-2h1
lls	f1
lm	g1
log	g-2h3
lon	b1c-3h2
lor	h-1
los	g-2h2
low	b1c-2
lso	a1
lth	b-1g1
lu	e1f-1
m10	c1
man	a2c-2g3h-2i1o-1
mar	b1c-1
mar	c-1
may	a-1g2
may	c-2d2h-1
may	o-1
med	c4
mer	c1d1h-1i-1
mes	a2h-2
mic	g1
mid	a-1i1
mid	c2
mid	o1
mis	d1
mm	b1d-1
mor	e1
n	e2o-1
nal	a1b-2c2g1h-1o-1
nal	b-2n1
nce	b1m-1o-3
ncy	c-1
nde	b1
nde	c1
nde	j1
nds	b-2c-1g-3h4j1k1o-1
nds	c-1h1
nds	c1
ned	c1
ned	l-1o1
nek	c-1j1
ner	a-2b4h-1j-1
ner	h-1o1
nes	a-1b1
net	b-1c3h-1
new	b-2g-2h4
ney	i1
nge	b1
ngh	a-1b2
ngs	b1
ngs	c1g-1j1
ngs	e2
nia	b1
nie	o1
nis	b1c-1
nis	h-1
nne	i-2
no	c-1e3
no	c-3g6h-2
non	b1c-1
non	h1
not	h1
nov	b-2
nov	b3c-2d3g-3
nps	c3
nte	a-1b-2c4
nti	g1
nts	b2
nté	c1h-1
o	b1
o	h1
oal	c1
ock	e1
ods	b-1c2
ody	b-1c1
of	b-2d1g2i-3
off	b-1c2
off	b-2o1
off	c-1
ogy	b-2c5h-1i-1j1o-5
ogy	c2
oij	c1
oij	e1
ole	c-3o3
ole	g1
ols	b-1e3o-1
oma	b-2c1g1
oma	c-2h2
omb	b3g-3
omb	g-2h3
ome	b2g-4h1
omm	b1c-1
omm	c1
omm	c2
omy	c2
on	a1b-1h2j-1
on	o1
one	g1
one	g1
ons	c3h-2i-1o-3
ood	h1
ook	b-1
ook	b-1c1
ook	e2
oop	c-1o1
oop	f1
oor	l-1o1
ope	b2
or	b1c-2h1
ord	b-2c-2h4
ore	c-3h1i-1n1
ori	c1o-2
ork	b-3h3j-1o1
ork	c1
orm	c1
ors	c-4o3
ort	c-2m2o1
ory	c2i-1o-2
ory	g2
ost	c2
oud	d2
ouh	h3
ous	b-1c1
ous	b1
out	h1
own	g2h-1
ows	b2
ows	c-2o1
ows	o1
oyd	d1f-1
p	c-1f1
p.a	b-1
pan	g1
pan	g1h-1
pan	h2
pb	c1
pdf	k3m1o-2
ped	d1
pen	c-1g1
per	a-1f1g-1h1m1
phy	c1
phy	d1
phy	d1
phy	k2
pic	b-1
pp	c-2f4
pse	b1c-1
pse	c4o-2
que	b-3c2h1
r.l	b-1c1
r.m	c-2d4
r=0	d-1f1
ral	g2
ras	a-1c2
raz	b-2c-2h4
rce	c1
rch	b1d2g2h-2o-2
red	b4c-1h-1
red	c1f1g-1o1
ree	b1
res	a-1b-1c2
rev	b-1c2n2o-1
rev	c-3g-3h4
rge	g-1i1
rgk	a-1
rgk	a-1b1
rgk	c1
ria	h2o-1
rid	c1
rin	g-1
rio	c-1
ris	b-1c1
ris	b-2c-4d-1h6
ris	b-2c1
rks	g1h-2o1
rle	c1
rly	c3
rly	e1f-1
rol	a1
rom	b2o2
ron	a2
roy	g1
rse	j1
rst	h-1
rta	c-1n1
rts	c2o-2
rts	h3
rtz	e1
s	b1c-1o-1
sal	n1
sar	b-1g3
sbn	b2
sbn	h2
sbn	k2o-1
sch	c-2d4g-1h-2
sed	b-1n2o2
sed	c-1o2
sed	i1
sel	g2h-1
sel	h1
ses	b1g-2
ses	b3h-1
sic	b-2o1
sic	f1
sik	g-1
sin	b1c-2g-1h1j1
sis	a-2g-2m3
ska	c1
sma	b1g1h-1
sme	c1
son	a3c-3g1
sse	c-1
sts	g1
sue	c-1g3o-2
sue	c-2e2o1
sue	o1
sum	a2
t	i-2
tal	b-2i1
tas	a-1b1
tas	c1
tas	e1
ted	b-6c-1e2i4j-1n2o3
ted	c-2o1
ted	e2
ter	c-1d2g2h-1j-1m-1
tes	g-1j2o1
tex	c-1e1
th	b1h-1
the	a-1c1h1j-1m-2
thm	m1o-1
thy	c1
tia	b2g-3
tic	b-1c-1o3
tic	b1
tie	b1
tif	c2
tin	b2
tin	c3g-4
tis	b1
tka	h1
tle	h1
to	g-1o1
ton	a1b-2c-3g-1h5
tor	c1h-1
tor	e1
tor	f-1o2
tr	a-1c-2h-2n3o3
try	c2h-1
tte	b-2
u	b1
u	c-1g4o-2
u.s	a-3b3
ual	c1h2
ude	g-1h1
uel	a-2b4c-2
uer	c1
uer	k1
ues	b1g-1
ues	b2
uis	c-1
ule	c-2g1
ult	b1
ult	c2
ulx	b-2c2
ulx	f-1o1
uly	c-2d4g1h-2
uly	c2
uma	g2h-1
ume	a2c-2
ume	b-2e4
ume	e-1f1
und	a2g-1i-1j2
und	c-2g2
une	d2g-1h-3
unt	o1
ure	a-1g-1j2o-1
ure	e1
urg	c-2g-1h3
urn	k1
ury	c1h-1
use	c-2g1
ust	d3
uth	b-2o2
uth	c-1g-1h1
uty	b1
uty	o1
v	a1c1e-2i1m1
v	e1f-1
v.j	a2c-1g-2h3
val	c3
val	h-1
van	a1
van	a2b-1
van	c-1j1
ved	c-1d2
ved	c-2o2
ver	c-2h3
ves	b1c2
via	a1b-1
vid	b-1c2
vie	f-1o1
vol	e1
vol	e3
w	a1
way	a-1b1
way	b-1c4
who	k1
who	o1
x	a-2b2
y	c-2k1
y	k1
ych	a-1
yle	g-1
yne	b-1
you	c-1h2
zed	c-1j1
zej	f1o-1
zle	c-1h1
zle	c-4o4
zra	o1
èle	b2c-1
ème	a-1m1
ünd	e1f-1
ści	k-1o2
814
	2-3	d1e-1D1
	994	D-1
	a	b2c-1
	an	B1
	and	a-2b1c-2e1o1B1E1
	ans	i-1o2I-1O2
	cal	C-1
	can	c-1g2
	co	b1
	cta	n1
	eee	b1c-2g1G2
	ent	c-1
	fic	c1C1
	ier	b2
	ies	b-1
	in	b-2i1C1I1
	ina	A-1
	ing	A-1
	les	b-2c2C1
	ney	A-1
	ngs	c-1j1J1
	sis	c-1j1J1
	tic	b1c-1
	ton	h1
	use	c-1h1C-1H1
-21	ble	g1G1
-59	ed	i-1o1O1
-70	1	o1O1
-76	rev	c-3h3H3
000	015	D1
000	mes	a1
003	in	e2o-1O-1
005	ced	c-1g1
006	ial	b-1d1B-1
006	ngs	b1c-1
006	off	b-1c1
010	sis	m1
011	011	d-1e1E1
012	3	d1
012	ria	h1
015	ges	f1F1
016	pdf	m1M1
1	12	e-1
107	969	c1
12	1	e-1f1
12	der	c1
128	ons	j1
149	ors	i1o-1O-1
155	ism	b-1c2
166	iew	c1
2	983	e1f-1F-1
2	ed	n1
2	mid	k-2o2K-2
2-3	ine	h1
20	4	E1
224	ief	b-2j1
25	no	E1
26	999	c-1j1
2nd	ed	o1
2nd	ion	o1
3	ols	e1
3	pp	f-1o1F-1
32	on	b-1o1
32	pp	f-1o1O1
33	201	e1f-1F-1
33	ior	o1O1
33	ned	l-1o1L-1O1
43	new	h-1o1O1
5	ber	d-1o1D-1O1
5	of	C1
5	pp	F-1
500	ann	g1
502	edn	n1
54	tor	f-1o1
587	on	b2c-2
6	977	e1f-1F-1
65	ftd	g1G1
691	sen	b1
7	3	e-1o1O1
7	992	D-1
7	art	b2c-1
775	ons	c1
924	iew	b-1c1
952	eds	i2o-2O-2
981		c1C1
991	sis	m1
991	zed	c-1j1
993	ief	b1c-1
993	of	b1c-1
993	rgk	c1
996	ges	f-1o1F-1O1
998	eer	g1
999	and	j1
^		b-1B-1
^	10	a2l-1A2L-1
^	12	l2o-2L2O-2
^	14	l-1o1L-1O1
^	15	l-2o2L-2O2
^	20	o1O1
^	25	l-1o1L-1O1
^	27	l3o-2L3O-2
^	3	l1L1
^	43	o1O1
^	ter	a-1b1A-1B1
a	012	f1F1
a	1	o1
a	cal	c2
a	lan	b-1o1
a	phy	d1
ace	ion	i1I1
acm	nal	j1
acm	new	H1
ade	ter	b1
age	ics	c1
age	ing	g1
age	of	b-1c1
aks	de	m1o1
al	eds	i-2o2O2
ale	awa	H1
ale	in	C-2
all	per	H1
als	of	c1
am	j	C-1
ami	col	d1o-1O-1
an	405	e1E1
an	in	c-1o1O1
an	ion	o1
an	ted	c1
ana	cia	H1
and	cal	m-1o1M-1O1
and	del	A1
and	ems	b1
and	ent	b-2c1
and	ern	c1C1
and	ics	g2
and	ids	h2
and	ing	c-1j-1o2
and	ion	a2
and	its	j1
and	ity	b-1c1
and	m	a-1
and	nal	b2c-2
and	nce	c2
and	new	h1
and	ods	b-1c1
and	ogy	c2
and	ory	j1
and	tal	b-2
and	ure	b2
ann	bor	c-2h2
ann	ger	G1
ans	her	h1i-1H1
ape	art	b1C-2
ape	th	b3c-2C-2
ard	ers	b1
are	ent	j1
are	ion	b2c-2
ars	002	b1B1
ars	ang	c-1o2
art	j	c1
art	of	G-1
ary	2nd	n-1o1N-1O1
ary	ced	i1I1
ary	mes	C-1
ary	of	a2b-1
ary	ort	b1c-1
ary	rso	c1
ary	ème	h1
as	ais	c1
ase	del	a2c-1
ase	rol	a1
ash	ity	o1
at	phy	K-1
at	the	o1
ate	ent	C1
ate	hip	g1
ate	of	c-1d1
ate	on	g1
ath	j	c-1j1
ato	dic	h1
ats	tr	n1N1
ave	lan	g1
ays	a	b1c-1
ays	ion	n1
b	b	a-1B1
b	eds	i-1o1O1
ban	ica	b1
ben	way	b1c-1C-1
ber	011	e1
ble	at	k2
ble	de	c-1g2
ble	der	c1
ble	ing	b-1c1
ble	y	k1K1
by	eph	A1
by	ick	i-1o1
c	ed	o1
c	eds	i1
cal	ary	b1c-3
cal	ety	b-1j2
cal	eys	j1
cal	ics	b-1j1
cal	ion	c2o-1
cal	nte	h-1o1O1
cal	ort	o1
can	ege	b1
can	ety	c-1g1
can	ist	c1
can	ore	b1c-1
ces	de	b1c-2
cia	act	b-1o1O1
cta	act	b-1o1O1
cze	que	b1
cze	ris	h1H1
dad	ed	n2o-1
dah	ncy	c1
dan	med	g1
de	la	g1o-2
de	ris	g1
de	tal	i1
de	ter	g1
del	son	a2c-1
der	co	g-1h2
der	iew	g1h-1G1
des	ens	b1
des	ies	o1
des	ues	c-1
dia	of	c1
dio	thm	m1o-1
don	ave	G-3
don	don	G1
don	new	H-1
du	ris	b-1c1
dua	ber	o1
dée	no	g1G1
e	cal	e-1m1
ean	all	i-1o1I-1O1
ean	cal	o1
ean	lka	k-1o1K-1
ean	not	h1
ean	ure	c-1e1E1
ear	act	b-1o2O1
ear	in	C1
ear	ity	o1
eca	ics	b-1
ect	ral	o1
ect	tes	C-2
ect	tor	c1
ed	ing	c1C1
ed	the	c2C2
eds	ann	c-1g-1o2C-1G-1
eds	the	j1J1
eee	ter	c-1g2
eft	2	c2e-2E-2
eft	ual	c-1h1H2
ege	of	b1
eld	at	c-1o2
eld	eld	g-2h2G-2
eli	nce	a1
ell	ed	i1o-1O-1
ems	acm	c-1g1G1
ems	ced	j1J1
ems	h.d	m-1o1M-1O1
ems	ion	b-1c1
en	que	o1
eno	ous	b-1c1
ent	011	d1D1
ent	ble	g1G1
ent	ech	g1G1
ent	ies	c-3o2O3
ent	in	g1
ent	ing	g1
ent	ion	b-1m1
ent	of	b1c-2
ent	ogy	c1
ent	ome	e1E1
ent	try	c-1o1
erb	h	a-1b1B1
erg		g1
erg	eux	e1f-1F-1
ern		c1
ern	ion	c2
ers	003	e1E1
ers	al	g-1o1
ers	ari	b-1
ers	art	c1
ers	for	b-1
ers	in	b-2c3o-1C1
ers	nov	k2o-2K2
ers	of	c1o-1
ers	to	o1
ert	ime	m1o2
ert	lam	b-1c1
ess	008	d-1o1D-1
ess	and	b1
ess	der	g-1h1H1
ess	in	b-1j1
ess	ion	b1
ess	ted	c-1e2
et	al	a4b-3
et	ent	b-1j1
et	la	c1
et	nes	b1
et	nts	b-1c1
ety	28	b1
ety	and	b1
ety	nce	c-1h1H1
ety	of	b-2g1j1
eux	p	f-1o1O1
ews	ase	c1
ext	a	o1
ext	ter	b-1c1
eys	and	j1
f	ron	e1
f72	man	g1
fic	ion	b2
for	ase	a1
for	ial	g1
for	ion	o1
for	lth	g-2
for	tal	b-1c1
for	ter	g1
for	ure	g1
ftd	ook	g1
ftw	ory	c-2g3
gde	000	c1d-1D-1
gee	ary	e1f-1F-1
gee	of	o1
gee	tas	e1
ger	erg	g-2h2H3
ger	lin	H1
ger	nds	g-1h1H1
ges	1	e1E1
ges	ska	C-1
h.d	ion	m1
hah	ays	b1c-1
ham	ed	o1O1
hon	911	c-2g2
ial	ion	c1
ial	ons	b-1c2
ial	ses	B1
ial	sue	c-2o2
ial	tes	b-1c1C2
ica	ial	m1M1
ice	all	g3
ice	nal	c-1g1C-1G1
ice	new	g1h-1G1H-1
ico	ity	h1
ics	2nd	n-1o1N-1O1
ics	40	c1
ics	and	h1j1G-1H1
ics	ics	o1
ics	in	c1
ics	ive	o1
ics	ley	g1G1
ics	of	c1
ics	pse	c2o-1C2
ics	rch	c1
idd	ase	a2c-1
idd	nal	b1c-1
ids	am	h1
ids	for	g1
ier	nce	c1
ier	new	g-1H1
ies	et	b-1o1
ies	ics	C1
ies	rch	b1c-1
ies	val	c2g-1C2G-1
iew	of	b2
ife	und	g1
in		c-2o5
in	1	E-1
in	2	E1
in	a	c1
in	acm	c-1j1J1
in	bin	c1
in	cal	c-2
in	eae	g1
in	els	c1
in	ern	b-1c2
in	ert	b-1i1
in	ese	c-2o2
in	ess	e2g-1
in	ial	c-1
in	ics	c-1j1
in	ion	c2
in	ish	b-3o3
in	lth	g1
in	ner	c-1o1
in	off	b-1
in	ogy	j1o-1
in	rgk	a-1b1B1
in	urg	h1H1
ind	ess	g1
ine	ing	c2
ine	ncy	c-1o1
ine	ver	h1
ing		c1
ing	002	c-1o1O1
ing	012	d1D1
ing	015	c1
ing	acm	c1
ing	act	b-2o3O3
ing	and	b-1c2
ing	ess	c-1j1C-1J1
ing	ice	C-1
ing	in	b1o-1C1O-2
ing	ine	o1
ing	ing	b1
ing	led	c-1h1H1
ing	les	a-1b1B1
ing	man	G1
ing	ogy	b1
ing	ord	m1M1
ing	per	o1C-1O1
ing	rch	g1
ing	ted	n1N1
ing	ter	b1
ino	f	I1
ins	ure	b-1c1
iol	ulx	b-2c2
ion		O1
ion	12	e-1f1E-1F1
ion	36	A-1
ion	ana	h1H1
ion	and	b2
ion	ary	b1
ion	can	G1
ion	de	c-1i1
ion	eld	O1
ion	ent	b2
ion	et	b1c-1
ion	for	c1
ion	ger	G1
ion	ies	c1g-1
ion	ign	b1c-1
ion	in	o2O2
ion	ins	b-1c2C2
ion	ion	m1o-1M1
ion	ite	c-1h1H1
ion	ity	g1
ion	j	b2o-1O-1
ion	lic	o1O1
ion	nce	b-1
ion	of	g1o-2
ion	omy	b-1c1
ion	on	a1b-1
ion	rts	m1
ion	ter	h1H1
ion	the	g1C1G1
ion	to	b-1c2
ion	ual	A-1
ire	de	b-1c1
ire	en	o1
ise	the	b-1c1C1
ish	ja	c-1j1J1
ish	nal	b-1
ish	omb	h1
ish	ric	o1
ish	ton	g1h-1
ism	981	O1
its	ami	e1E1
its	ème	m1
ity	age	e1E1
ity	and	b-1c3
ity	ess	c-1o1
ity	in	b-1o1O1
ity	in	c1
ity	ing	c1
ity	ity	c1C1
ity	of	b1c-1
ium	ics	C1
ium	on	b-2c2
ive	ary	b1
ive	ent	c1
j	als	g1
ja	ics	j1
k	ish	g1G1
kel	de	b-1c1
lak	roy	g1
lam	-37	O1
lam	ins	c3h-2
lam	s	G1
lam	sed	i1I1
lam	x	A1
lan	ted	b-1o1
lay	502	K1
lds	in	o1O1
lds	sch	d-1
le	ire	b-1c1
le	nde	b-1j1
led	ity	c-1
led	ted	b-1o1B-1O1
lem	ing	b2c-2
len	m	c-1
ler	ion	B1
les	hes	b1c-1
ley	new	H1
lic	in	b1
lic	nal	C1
lka		c-1d1D1
lli		b-2c2C1
lli	ard	g1G1
lls	ure	C1
lon	act	b1
lor	ork	c2
los	les	h1
low	in	j1J1
low	ort	o1
lth	20	e-2f2E-2F2
lth	are	g1
m	010	o1O1
m	ces	c1
m	ner	c1
man	eds	i-1o1O1
man	rst	g1h-1H-1
mar	2	d-1o2
med	mid	k1K2
mer	ath	c-1g1
mes	ect	a1
mes	et	b-1c1
mes	the	b-1c1C1
mv	ans	b-1c1
nal	ary	a2b-2
nal	ent	m1
nal	ics	b-1
nal	ing	c2
nal	ion	o1
nal	law	b1
nal	of	b-2c3
nal	ogy	c-1g1
nal	ter	b2g-1
nce	and	j-1
nce	at	o1O1
nce	cal	m-1o1
nce	ier	c1
nce	in	o1O2
nce	lic	c-1o1O1
nce	lle	c2
nce	of	o1
nce	v	c1
ncy	in	b1c-1C-1
nde	ice	b-1j1J1
nds	in	c-1j1
ner	art	H1
ner	ity	B-1
net	ics	c-1o1
new	ogy	c-1j1
new	ork	b-1g-1h2o1H-3
new	sey	g-1h1
ngh	and	a-1b1
ngs	3	e1E1
ngs	of	j1
nic	ext	b-1c1
no	lin	g-1h1H1
nov	dge	g1G2
nov	tia	b2g-2
nst	sen	c-1j1J1
nts	ain	C1
nté	ale	c1
oal	lls	j1
ods	in	b-2c2
ods	new	h-1o1H-1
ody	eca	H1
ody	ych	a-1b1
of	age	j1
of	an	b1
of	cal	b-2g2j1o-1
of	ean	c-1o1
of	ear	b1
of	ent	d1g-1
of	ics	b-1
of	idd	b1c-1
of	ine	a2
of	ion	g2
of	les	o1
of	new	o1
of	ral	b-1
of	rch	o1O1
of	rse	J1
of	the	b-2c1o-1
of	tle	o1
of	ton	g-1
of	ure	b-1j2
off		b-1c1
ogy	.-h	j1
ogy	and	b-2c2
ogy	dah	c-1o1O1
ogy	ent	e1g1E1
ogy	in	O1
ogy	of	j1
ogy	ogy	C-1
ogy	oma	o1
ogy	ure	c-1j1
ogy	vol	c2e-2E-2
ohn	ley	o1
oma	ers	b-1c1
oma	nge	m1
omb	992	b-1c1
omb	nov	b3g-3
omy	ion	b-1c1
on		B1
on	are	b1c-1
on	ial	b-1
on	ics	b2c-2
on	ogy	b-2g1
one	age	c1
one	and	a-1g1
one	j	m1
one	of	g1
oni	nti	g1
ons	014	d1D1
ons	and	b1
ons	du	g1
ons	ers	o1O1
ons	ess	g1G1
ons	for	c1
ons	ing	c-1o1
ons	of	c1
ons	ord	B1
ons	ues	b1c-1
ons	via	b1c-1C-1
ood	ffs	h2
ook	of	c2
ook	way	C-1
oom	739	a2b-1
ope	ion	o1O1
ord	new	H-1
ork	at	o1O1
ork	ity	h1
ork	mes	c2
ork	ohn	g-1o1G-1
ork	ter	G-1
ors	154	H1
ors	ets	b1c-1
ort		c1C1
ort	of	b1
ory	ate	c1j-1C1J-1
ory	ers	h1
oss	the	c-1o1C-1O1
oud	002	b2c-1
own	nov	o1
pan	ews	g1
pan	in	O1
pdf	aca	g2k-1G2
per	der	o1O1
per	no	k1K1
ple	-86	b-1g2
pse	ges	O1
que	de	c1
que	et	b-1c1
que	in	i1I1
que	off	o1
r.l	bic	c1
ral	ion	o1
ral	ity	b-1c1
ral	rks	c1
ras	a	B-1
rch	in	c2
rch	ion	b-1
rch	ole	o1
red	for	b-1o2
ree	993	a-1b1B1
rer	lls	b-1c1
res	58	E-1
rev	ed	i-1n2
rev	gyn	b2
rev	red	b2
rgk	014	b-1o1B-1O1
rio	cal	c-1j1
ris	7	d1D1
ris	ed	o1O1
ris	res	b-2
rks	of	o1
rol	and	a1c-1
rom	ian	A1
rom	ors	b1c-1C-1
rom	sed	a1b-1
ron	ral	B1
rro	2	e1f-1E1
rse	of	j1
rst	ees	g1h-1
rts	rts	h1
s	a	h1
s	de	c-1
sar	fic	c-2g2
sch	in	b-1c1C1
sel	ets	b1
sem	mer	c1
sen	ies	j1
shi	h	a-1d1D1
sic	42	c2e-2E-2
sic	den	b-2o1
sis	and	C-1
sis	for	b1
sis	ion	B1
sis	ity	G1
ski	ted	c-1g1C-1G1
son	eca	B1
son	in	c-1o1O1
sse	by	a-1o1A-1O1
sue	ess	g1
sue	on	o1
tal	ing	b-1c1
tal	ion	b1c-1
tal	l.c	c-1o1
tal	nce	j1
tal	ook	e2
tas	ani	H1
ted	at	b-1c1
ted	by	b-2c-2i5
ted	dom	h1
ted	for	o1
ted	in	o2C1
ter	002	d1D1
ter	7	e-1o1E-1
ter	ety	c-1g2
ter	ids	g1
ter	ion	c1
ter	rom	a-1o1O1
ter	sis	o1O1
tes	are	c1
tes	ion	O-1
tes	tes	c1C1
th	del	C-1
th	ris	h1H1
the	000	a1
the	acm	c1
the	ank	o1O1
the	ber	g1h-1G1H-1
the	can	c1
the	ean	b-1c1
the	ety	c1
the	fic	c-1j1
the	ial	c-1
the	ian	C1
the	ing	b1
the	ion	b-1g1
the	lam	i2
the	nal	c1
the	nce	o1
the	net	o1
the	new	c1o-1
the	nic	b-1c1
the	ogy	c1
the	ral	b-1
the	red	c1
the	rks	o1
the	tal	c1
the	ted	b1
the	tic	b-1
the	way	C-2
the	why	c1
the	you	h1H1
thm	in	c-1o1C-1O1
thm	res	b-1c1C1
tic	of	o1
tin	429	b-1o1O1
tin	cal	c1
tin	cze	b1
tin	de	b-1c1
tin	o	O1
tin	tr	o1O1
to	15a	o1
to	ear	o1
to	the	b-1o1
ton		g-1h2
ton	ave	h1
ton	d.c	h2
ton	dc	h1
ton	ost	c2
ton	sin	b1c-1
ton	ted	i-1o1O1
tor	and	c1
tor	ion	b-1g1G1
try	ent	c-1o1
u	of	g1
u	ver	g2
u.s	nal	a2b-2B-2
ual	iew	g1
ual	ing	h3
uct	128	j1
uct	dah	b2
uct	in	b1
ude	hip	c1
ude	tes	b-1c1
uel	cle	c-1
ues	des	b1
ula	ann	h1H1
ume	1	e1
und	for	g1
und	zra	o1
une	502	e1f-1F-1
unt	54	i1
ure	act	b-1o1O1
ure	and	c-2j1
ure	in	b1c-1C-1
ure	rio	j1J1
ure	tes	c-2
uty	tor	o1
v	116	g1
val	the	c1C1
van	der	a1b-1
ved	rom	o1
via	ese	C-2
w.j	eds	i-2o2O2
way	rev	C-1
wer	995	H-1
x	vid	b-1c2
y	de	k1
yal	cal	o1
zed	lls	B1
zra	hen	G1
èle	nds	C1
940
		b-1
		b1f-1k-2m-2o-1
-21	,	b1
-37		g-1h2
-39		b2c-2
-40		b-1c2
-40	.	c1
-53		b1c-1
-64	.	e1f-1
-76		o1
-82	.	c-1d2
-86	.	b-1g2
.-h		b-1j1
.-h		j1
000		a1d-1
001	,	d-1
002		b-1c2
002		d-1o1
002	),	c-1o1
002	.	b-2d2k3
002	.	c2
002	.,	b2c-1
003		b-1d2
003	.	b-1c1
003	;	e1
005	)	a1d-2
006		c-2
006	)	c2d-1
006	.	f-1
010		c-2o1
010		c2
010		m1
010	;	d-1e1
011		d2
011		g1
011	).	e1o-1
011	;	d-1e1
012		c-2d1f1
013		b1
013	)	d-1
013	,	d1
014		o1
014	.	d1
015	.	c1
016	.	d1
021		d-2
027		o1
0th		a1
0th	.	b1c-1
1		c2o-1
1	),	f1
1	,	e2
1	.	b2c-1
10	-	a2o-2
10	.	e2f-3
10	]	l-1o1
101		c1f-2
109	.	f1
116	,	g1
12		c1
12		e-3f1
12	),	o1
12	.	e1
12	.	o1
12	]	l2o-1
128		j1
13	.	o-2
131		c-1j1
131	.	b1
131	.	b1
14		c1
14	.	e1
14	.	l-1o1
145	.	f-1o1
149		e-1f1
150	,	b-1j1
154	,	h1
15a		a-1
15a	.	d1
17	.	e-2
18	,	d1
19		e1
2	,	c2
2	.	b-1c1d-1f-1n2o2
20		e-2f1
20	,	c2e-1
20	.	l-1o1
200		o1
201	,	e1
215		e-1f1
22		c1
224		b-2j1
23		c2
23	.	c1
23	.	l-1o1
24		c1
24	.	e-1
25		d1
25	,	c1e-1
25	.	l-2o2
259	.	f1
27		d1
27	).	j1
27	.	l3o-2
273		f-1
275	:	e-1f1
28	.	b1
2nd		b-1o2
3		b1c-1
3		c-1e2
3	).	e-1
3	,	c-1o1
3	.	l6o-1
3	]	l-1o1
30	.	f1
310		h1
32		b-1o2
347	.	j2
36	,	e1
38	,	g2h-1
382		b1
4		e-2
4	,	e2
4	.	l-1o1
42		c2e-2
42	,	h1
43		b1
43	,	g2
43	]	l-1o1
50		b-2c1g1
500		g2
502		k1
502		n1o-1
502	,	e1f-1
54		i2
546	.	e2f-2
549	.	e1f-1
55		b1c-1
55	,	e1
587		b2c-2
598		c-1g1
598	,	h1
6		e2
6	.	l-1
680		o1
680	,	c2
684		m1
687		b-1c1
7	,	c-1
7	.	o-1
739		a2
74		k1
775		b1c-1
775		c1
8		e1
8	,	b-1m1
8	.	o-1
88		c-1g1
953	.	d-1o1
966	,	c1
969		b1c1
969	.	o1
977	.	e1f-1
981	,	o1
983	,	e1f-1
983	.	c1
985		c-1h1
990	,	c-1
991		m1
992		b-1c1
993		b1c-1
993	,	a-1b1
994	),	d-1
995		d1
995	,	h1
998	),	c-1d2
999		c-1j1
^		b1
a		a-2b4g-1h1o-2
a	.	a2b-4i1o1
a	:	b-1
a.e		b2
aas	,	g-1h1
aca		g1k-1
acm		b-1c2
acm	,	c-1g4h-3
acm	.	g2
act		b3c-1
act	).	o3
ade		b1
age		c2e1o-3
age	,	b2c-2g4h-2
age	.	j1o1
ago		c1g-1
ago	,	h2
ain		a-1c1
ais	,	c1
ais	,	j1
ake		b1
aks		b-1m2
al		a2
al		c2
ale		b2c-3g1
ale	,	g1h-1
ale	.	b1
all		a1b-3
all	,	g2
all	.),	o2
als		c1
ams		g1
an		b2c-1g-1
ana		a-1b2
and		h2j-2m-1o-1
and	,	c-3h2
and	;	a-1b1
ang		g-2o1
ang		h-1j1
ang	,	a1b-1
ang	,	c-1o1
ani		c-1g2
ani		j1
ann		b-2c-1g-1h2
ann	,	g1
ano		a-1b2
ans		c-1o1
ans	,	c-1g1o1
ans	.	e1f-2
ans	.	i1
ant		b1
aos	.	e1
aph	).	a-1
aph	.	b-2c1
ard	,	h-1
ard	.	g1
are		g1
ari		b-1
ark	.	f-1o1
art	,	c-1g2
art	,	g-2
art	.	b1c-1
art	.	g1
ary		a2b-1d3h-1
ary	,	e1f-1
ary	.	b1c-2
as		c-1o2
ase		a2c-1
ase		b2c-2
ase	.	g-1
ash	,	c2
ass	.	b-3c1h1
at		c-2g-1h-1o3
ata		c1
ate		b-1g1
ate		b-1g2
ath	.	b-3c1g2
ath	.,	j1
ato		b-1c1
ato		c2g-1
atz		c1o-1
aul	.	e1
aus		b1c-2o1
ave		b1c-2g1
aw		k1
awa		b-1c1
ays		b-1c2
ays		b-1c2g-1n1
ays	.	c-2i1
b	),	e1
b	;	a-2
ba		b1
ber		b1c-4d2e2h-1o1
ber	,	d3h-1
ber	,	g1h-1
ber	.	d3h-1
ber	:	b-1h1
ble		g1k2o-1
ble		g2
ble	:	k1
bor		h1
bor	,	h1
bor	.	o1
bot	,	c-1g1
by		b-1c-3i3
by		b1c-1
c	.	g1
c	]//	b-2o2
cal		a-1c-1e1j2o-2
cal		c1
cal	,	e-1m1
cal	,	g-1m1
cal	.	a-1b1c1
can		b-1g2o-1
ced		b-1j1
ced		c-1g1
ced		i1
cer		b-1c2
ces		b2c-1
ces	,	o1
cht		c-1h1
cia		c1
cia	,	c2
cle		b1
cle	).	f2o-2
co	.	b1
co	.	e1f-1
col		d1
col	;	d-5o5
cta		b1
cze		b1c-1
dad		n1
dah		c1e2g-2
dah	.	b2g-1
day	,	g1
dc		f1
dc	,	h1
de		o-1
ded	.	b-2n2o1
del		a1
den		c-1h3
den	,	c-1
der		c1g-3o1
der	,	g-2h2
des		b1
des	,	g1
dev		c1
dev		c1
dge		c-2h2o2
dge	,	b-3g2o1
dge	.	g2
dge	:	o2
dia		c1
dia	,	g1
die		a-1
die	,	h1
don	,	g-2h3
don	.	g-2h2
don	:	b-2g3
don	://	k1
dow	]	k1
dow	],	o3
dua		o1
dée		b2
dée	,	h1
e	.	i1
ead	.	d1
eal	,	c-2h1
ean		o1
ear		c-2o2
eat		c-1
eat	.,	a-1b1
eb		a-1c1
eca		b-2j1
ech	.	h-1m1
ect		a1
ect		o2
ect	.	c1
ed		o1
ed	).	n-1
ed	,	g-1h2
ed	.	b-1c-3i1n3
ed	.),	i1
ed	.,	i-2o1
eds	)	b-2o2
eds	.),	i2
eds	.,	a-1
eee		b-1g4o-1
eee	,	c-4g5h-1
eel		c1
eer		b1g1
eer	,	c-1h-1o2
ees	,	g1h-1
eft		e1
eil		b-1
ein		a-1o1
eld		o1
eld	,	g-1h3
eli	.,	f1
ell		b-1
els	,	c2
elt		c1g-1
em		c1
ems		b-2c3
ems	,	b1
en		m1
ene		b1
ens		b2
ent		c-1d1h-1m4o-1
ent	,	b1o-1
ent	.	j2
ept	.	c-2d2
erg	,	g-3h4
eri		b1c-1
ern		a-1o1
ern	.	o1
ers		b-2c2
ers	,	c1o-2
ers	.	b2c-2
ert		b-2i2
ert	.	b1
ese		b1c-1
ese		o2
eso	,	h1
ess		g2
ess	,	c-2g3
est		g-1h2
et		a3b-1f2g-1i-1
ets		b2c-1
ety		b-1c1j1o-1
ety	,	j1
eux	.	e1f-1
ews		c3o-1
ext		b-1c2
ext		o1
eys		j1
eys	,	o1
f72		a-1b1
f72	.	g1
ffs	,	h2
fic		j1
fic	,	c-1g2
for		g1
ftd		g1
gde	,	h1
gee		c-1
gee	.	c-1m3
gen		h2
gen	,	c2
ger		b-1c-3g6h-3o-1
ger	,	g3h-1
ges		f1
ges	,	b-1
ges	.	c1f1o-1
ght		b-3
gle	.	k-1o1
gle	:	h2
gua	,	h1
gua	,	h1
gyn	).	b1
h	.	b-1d1
h	.:	a-1b1
hah		e1
hah	.	k1
ham	,	h2
hen	,	g1h-2
hes	,	b1
hic		b-1c1
hin		c-1
hin	,	h2
hip	.	c1
hla		n1
hoi		d1
how		b1c-1
i	,	b1
i	.	a1
iac		b-1c1
ial		c-1d1m1
ial	,	c1
ian		c2g-2o-1
ian	).	b2o-2
ica		b1
ica		c3h-2
ica	,	b1g2h-2
ica	.	b2h-1
ice		b-1g3h-1
ick		i-1o1
ico		c-2h1
ico	,	b2
ics		a1b-3c3j1o-1
ics	,	c1g-1h-1j1
ics	.	a-1j1
ics	:	h-2
idd		b2c-1
ids		h3
ier		c-2g1
ier		d-1
ier	).	b1
ier	,	c2h-3
ier	.	g1
ies		e-1o2
ies	,	b1g-2j3o-2
ies	:	c-2j2
iew		b-3c3
iew		b2
iew	,	g1h-1
ife		c-1g1
ign	,	b1
iii	.	f2
ill	.	i-1
ime		b-2c1
ime		c-1o1
ime	,	m1
in		a-1b-1c2g-2i1m-1o1
in		c-1o2
in		j1
in	.	c2o1
in	:	a-2b-4c2h-1i2
ina		c1
inc	.,	g2
ine		a2b1c-1g-2
ine		b-1g-1h2
ine	,	b1g-1h1
ine	.	a2b-2
ine	:	m1
ing		a-2b2c2h-3i-2j-2o-1
ing	,	g1h2
ing	.	g-1i1
ing	:	b1c-2h2
ing	;	g1
ins		c2
ins	.	c1
ins	.	e1
ins	:	c1
iol		c1
ion		a-1b4c-3h-1j-1o-1
ion	)	b-2o1
ion	,	b1c1g-2h-3j-2n2o2
ion	.	a2c-2n2
ior	,	f1
ior	]	l-1o1
ips	,	k1
ire		b-1o1
iro		b-2
iro	.	c1
iro	:	h2
is	,	c1e-1
ise		b1
ise	,	b1
ish		b-1g1h-1
ish	).	b-1o1
isi	.),	i-2o2
ism		c1
ist		c1
ist	,	c1
ist	.	b-1
ite		h1
ite	,	c1
ite	:	o1
ith		a1b1g-1
ity		m-1
ity	,	b-3g2h-1o2
ity	:	h2
ive		a-1
ive		c1j-1
ive	,	c1
ive	.	c-2o1
j		b-2c4o-2
j	.	c2i-1j1
ja		j1
ja		j1
k	.	e1f-1
k	.	i1
ker		c2
ker	,	g2h-1
kj		o3
l	.	a1i1
l.c	,	c-1o1
l.h	,	c-1e1
la		c1o-3
la		e-1f1
lak		b1
lam		i1
lan		b-2o1
lan	,	g1
lar		k2o-1
las		b-2
las	,	b1
lds		i1
le		a-2c1
le		b1
le		g1
led		c-1d1
led	,	c-1h1
lel		c1
lem		b2
ler		a2
les		c2
les	.	a-1o1
ley		b-2c-2g1i2
ley	,	b-1c-1g3h-4
ley	.	o1
lic	>	c-1o1
lic	>,	e1
lic	>.	b1
lin		g-2h2
lin	,	g1
lin	.	h2
lip		a1b-1
lka		k-1
lle		b-2c3
lli		g1
lli	.	c1
lls		b-1c1
lls		c-1
lls		c1
lls		f1
lls	,	b1g-1
lls	,	h1
lm		g1
log	,	g-1h2
lon		b1
lon	.	c-2h2
lor	,	h-1
los		g-1h2
low		b1c-2
lth		g1
m	.	a-1
m	].	b-1o2
man		a1g3h-1
man	,	i1
mar		b1c-1
mar		c-1o2
mas		b1
may		a-1g2
may		c-1d1
may		o-1
med		o2
med	.	c1
mer	,	c1
mer	.	g1
mes		a2h-1
mid		c1
mid		k-1o1
mis		d1
mor	,	e1
n		c1
n	°	e2
nal		a1b-2c2g1o-2
nal	.	n1
nce		b2c-1o-1
nce	,	g1h-1j1
ncy		b-1o1
nde		j1
nde	.	b1
nds		c1
nds		j1
nds	,	g-1h3
ned		c1e-1
ned	.	l-1o1
nek		c-1j1
ner		b2
ner		c-2i1o1
ner	,	a-2b1c1
ner	.	c2
nes	,	a-1c-1g1
net		c2
new		b-2g-2h4
ngh		a-1b2
ngs		j1
nie		o1
nis	,	g1
no		c-2g3
no	,	g4h-1
no	.	e2f-2k1
non		b1c-1
nov		b-1
nov		c-2d3
nov	.,	b3g-3
nov	:	k1
now		b1
nte		c2
nte	.	c3
nti		g1
nts		b1
nté		c1
nté		c1h-1
oal		c1
oal	.	c1
ods		b-1c2
of		b-2d1g2i-3
off		b-1c2
off		b-2o1
off		i1
ogy		b-2c3g1o-2
ogy	,	a2b-2c3o-1
ogy	.	a-1b3g-1
oij	,	e1
ole		c-3o3
ole		g1
ols	.	e3
oma		c-2
oma	:	h1
omb	,	g-1h2
omb	.	b3g-3
ome		b1c-1
ome	,	g-2
omm		c1
omm	.	c1
omy		c2
on		a2b-1j-1o1
on		o1
one		g1
ong		b-1
ons		c1o-1
ons	,	c2
ons	.	c2
ood		h2
ook		c2
ook	,	b-1g1
ook	.	g1
oop		c-1o1
oor	.	l-1o1
or		b2
or	,	h1
ord	,	b-2c-1h3
ord	:	h2
ore		c-3n1
ork		b-2c2h1
ork	),	c1
ork	,	g-4h2o1
ork	.	h1
ork	:	c-1g3
ors		c-3o2
ors	,	i2o-2
ors	.	i-3o4
ort		c-3m1o1
ort	).	m1
ort	,	b-2c1m1o-1
ort	.	b1
ort	:	o1
ory		o-1
ory	,	c1j1
ory	.	g1
ory	.	g1
ory	.,	g1
ous		b2g-1
out		b1
out	,	h1
ows		o1
ows	.	c-2o1
oyd	.	d1f-1
p	.	f1
p.a	:	b-1
pan		g1
pan		h1
pan	.	g1h-1
pdf		k2m1o-2
ped		d1
per		f1h2m-1
per	,	m2o-2
per	.	o1
phy		d1
phy	,	c2
phy	,	d1
pp		f2
pp	.	c-2f3
pse		b1c-1
pse		c2
pse	,	c2o-1
que		b-2c2
que	,	g-2h1
que	.	o1
r.l		b-1c2
r.m	.	c-1d2
r=0	.	d-1f1
ral		b-1g2
ras		c1
ras	,	a-1
raz		o1
raz	,	h2
raz	:	h1
rch		g3o-1
rch	,	b2h-1
red		f1o1
red	).	b2
ren		c1
rer		c-1
res		b-1c2
rev		c-3h3
rev	.	c1n2
rev	.	h2
rge		g-1i1
ria	,	b1
ric	,	h-2o1
ric	.	h1
rio		b-1j1
ris		b-1c1
ris		b-1c1
ris		c-2d-1g1h2
ris	)	c-2h2
ris	,	b-1g-2h3
ris	.	g1
ris	:	h2
rks		o1
rly	,	c1
rly	.	e1f-1
rol		a1
rom		a-1b2
rom	:	o1
ron		a3c-1
roy	.,	g1
rse		j1
rst	,	g1h-1
rta		c-1n1
rts		c1
rts	,	j1
rts	.	h2
rts	.	m1
rtz	,	e1
s		c-1
s		c-1
s	.	b2
sal		n1
sar		b-1c-1g3
sbn		k1
sch		c-2d3
sch	,	e1
sed		b-2n2o2
sed		i1
sed	.	c-1o2
ses	,	c2
ses	:	b1
sey	,	g-1h1
sic		b-2o1
sin		c-2j1
sin	,	h1
sis	).	m2
sis	,	o1
sis	:	m1
ska		c1
sma	,	g1h-1
sme		b1
sme	,	b-1c2
sme	.	c1
son		a3c-3
son	,	b1c-1g2i-1o1
son	.	i1
sse		c-1
sts		h1
sts	,	c-1g2
sts	,	h-1
sue		b1c-1g1
sue		c-2o2
sue	.	o1
t	.	i-2
tal		b-2i1
tas	.	a-1b1
tas	.	c1
tas	.	e1
ted		b-6c-1e2h1i4j-1n1o2
ted		c-1o1
ted	,	c-1
ted	.	n1
ter		c-2d2g2h-1m-1o1
ter	,	a1
ter	.	c1
ter	:	b1
tes		g-3j1
th		b-1c1
th	.	b1
th	.,	b1c-1
the		a-1c1h1j-1m-2
tia		b2g-3
tic		b2
tic		c-1o3
tic	.	b-2c2
tif		c2
tin	,	c3g-1h-1
tka		h1
tle	,	h1
tle	.	o1
to		g-1o1
ton		b-2h3
ton	,	b-1c-1g-1h4
ton	:	g1h-1
tor		e1
tor	,	b-1c1o2
tor	.	o1
tr		g2n1
tr	,	c-3g-2n2o4
try	,	b1
try	:	b-1c1g1h-1
tte	,	b-1
u		c-1
u	.,	g1
u.s	.	a-3b3
ual		c1h3
uel		b2c-2
uel	.	a-2b2
uer	,	k1
ues		b2c-1
ule		c-1
ulx		b-1c1
ulx	.	f-1o1
uly		c-1d4
uly	.	g1
uma	.	g1
umb		c1
ume		b-1c-1e4
ume	.	a2b-1
ume	.	e-1f1
und		a2g-1i-1j2
und	,	c-1g1
une	.	d1
ure		j2
ure	,	a-1c4
urg		c-1h2
urg	,	h2
urn		k1
ury		c1
use	,	c-1g2
ust		d1
uth		b1c-1g-1h1
uty		o1
v	,	c1e-1
v	.	a2i1m1
v	.	e1f-1
v.j		a2g-1h1
val		c2
val	,	c1
val	,	h-1
van		a2
van		c-1j1
ved		c-1d2
ved		c-2o2
ver		c-1
ver	.	g-1h3
ves		c2
vid	.	c1
vie	.	f-1o1
vol	,	c1
vol	.	e1
vol	.	e4o-2
w		c1
w	.	b2
way	.	c3
who		k1
who		o1
why	?	c1
y		c-1k1
ych		a-1b1
you		c-1h2
zed		c-1j1
zej		f1o-1
zle		c-4o4
zle	,	h1
zra		o1
èle		b1c-1
ème	,	m1
ünd		e1f-1
ści	]	k-1o1
16
i5	a3b-2d-4f-1i2m1o-1A2C-1D-3G-1H-4O-1
k0	a-5b2c1d-2e3g-2h-2i-3k-2m1n-2o2A-3C-1D-2F-1G-4H-3J-2
k1	b1e2f1i-4m-1o-1A-2B2G-4H-3J-2K-1O-6
k2	a-2h4j-1m-3n-3o-1B2G-1H3O-2
k3	a3b-3c-4d2f-2g3h2i-3n-1o-1B-4C-4D1E-1G1I-1J-2K-2O-4
k4	a1c-2d2e-2f-3g2h3i1j-1m-4n-2o-4A-1C-2D2F-2H3I-4O-11
k5	a3b-3c-5f-1g-1h3i5m-2n-1o-2A-1B-1C-5H6I1O-4
k6	a7b-5c-3h-3i6j-3k-1m-4n-3A1B-3C-2D1H-1I-3J-1M-1
none	a-3c-2d2e2f2g-7h-6i-3j-4k3n-1o1B-2C-8G-10H-15I-6J-12K-2M-10N-3O-4
s0	a-5b3d-3e-2g-2h-11m1n2o3B-1D-1E-3G-1H-14I-1J-2M-3O3
s1	a-2d-1f1h-7i-2k3m-1n2o2A-1B2C2F2G3H-7I2K2N-2
s2	a-2c3f-2g1i-4j2A1B3C1H-6I-3J1K-1
s3	c3d-2e-3g-2h2i-2m1D-3G-1O3
s4	a-1c1e-1f-1k-2m-2n2A2B-1C2G-1K-1M-2O2
s5	d-3e-4f-2g-1h1i3j2m-6o-1A1D-1E-5H3J1M-3
s6	a4b-2c-4d-3e-3g1i4j-1k-2m-3n-2o-1A2B-1C-2D-1G3O-2
17
^	a1l1A1L1
i5	a3c-2h-4i2j-1n-1A-6B-2C-1G-4H-4I-3M-4O-1
k0	b-2e1f1g1k2m2A5B-6E-2H-2J1K1M2O1
k1	b1h-2i-3k1C-4E-2F-4H-4I-1
k2	a-7c3d2e1g-2j-1F-2G-5J-3O-3
k3	c-3g-1h3C-2D-2E-2H3I1
k4	b2c-2f-3h1j-3A-4B-1C-2D-2E-1F-3G-3H-4I-3O-2
k5	b3c-3h-4i4m-3n-1o-2A-4B2C-2F-2I-2M-1O-3
k6	a2c-1g-1h-2i5j-5k-2m-2n-3o-1A-7B5D-3H-2I-4J-2M-1O-2
none	a-1d-1e-1f1i1j-1l-2m-2n1o3A3B1E-1F2H1J-2K-1L-1M-2N-4
s0	b1d-1h-2k3m-1n-1o1A2B-7C3E1F-1G2I1J-1M-1O-2
s1	d1e1f1g-1h-2j-1k2A1B-3F-4I-1J-2K-3M-2N-2
s2	c2d1i-5j2m1o-1A1B-3C-1H1J-1K-5M-2O-2
s3	a-1b1e2g-2h1m1o-3B-1C-5D1E2G-1H-1I1J-2K-2M-3O-3
s4	b1c2e2h1i-2k-2m-3n-2A-4B-2C-5D-1E-1G-4I-1K-2M-2N-3
s5	d-1e-1g-1h2j3k-4m-4n2o-4A-1B1C-3G-3H1I-3J-3K-4M-1N1O-3
s6	a2c-1d-2g-1j-2k-1m-3n-1B2D-1G-1I-5J-2M-2
17
^	b-1k1m-1o1
i5	i2l1
k0	a1b1e1h-1i-3k-1n-2
k1	a1c-1g1h1i-2l2m-1n-2o1
k2	a-1b2c1e-3h1i-3k-3n-3
k3	c-2e2g1h1i-3n-2
k4	c-2d-2e-2g1h2j-1k-3m2n2o-2
k5	b-2c-2h-1i3l1m-2o-1
k6	a4b-3c-4h-1i5j-3m-2n-1o-2
none	b-3c1d2e2f2g-1h-3i-1k1l-4n-2o3
s0	a-3b2d-2f-3g-4h-5i1k3m1n1
s1	a-1e2g-2k-1n2
s2	a-1c1d-1e-1g-2h2j1k3o-2
s3	a-1c4e-2g-1h1i-4o-2
s4	a-2b1e-2g-1l-2
s5	a-1b2d-2g2h-2i2k-2m-1o-2
s6	b-1c-3d-1e-3f-1i3j-1m-2o1
239
^	k1	b1B1
^	k5	b2B2
^	none	l2o1L2O1
^	s2	b-1B-1
i5	k0	B1C1G-1O-1
i5	k1	a2b-2B-2
i5	k3	a1G-1
i5	k5	a1b-1h-1B-2H-1
i5	k6	b1i1A-1C-1
i5	s0	m2
i5	s1	a-1b1
i5	s2	b2
i5	s4	c2i-2
i5	s5	a2
i5	s6	a2b-1B-1
k0	i5	g2m1A1G2M1
k0	k0	a-2e2g-2h-3i-2j1n-1o-1A-1B-4C-1G-1H-3M-1O-1
k0	k1	a-1e2i-2j1k-2B-1G-4H-1K-1O-3
k0	k2	a1c-1j-2B1H1
k0	k3	b-1c-2g2G2H-2M1O-3
k0	k4	a-1d1h2i-1D1
k0	k5	c-2i1A1C-3G2H-1
k0	k6	b-2c-1i3A4
k0	none	a-1b2c-2e1g-4h-1i-1j-5k2m1C-2G-1H-4K2O1
k0	s0	a-1c1g-1h-5i-1m-3n3B-2C2H-4N2O1
k0	s1	e-1f1h-4m1B-2H-3I1K1
k0	s2	b-1g1h1j-1m1n1o-1J1N1
k0	s3	b-2m1H2M2
k0	s4	b-1g1j1o1A2J2O2
k0	s5	a2b-1c-1g-1h2o-3A2C2H1O-2
k0	s6	a1g1o-2A3G3I1O-1
k1	k0	a-2b1i-1m-1o1C-4H-2
k1	k1	c1h-2o-2C-2O-2
k1	k2	c1h2j-1o-2G-2
k1	k3	b-1g-1o1
k1	k4	d1o-2D1H1
k1	k5	g-1o1
k1	none	a-2b1g-2C1E-2F-6G-1O-4
k1	s0	a-1b1c1n1o1C1N1O3
k1	s1	b1c-2h-1o-2H-1
k1	s2	g1h-3G1H-2M1
k1	s4	b-1d1j2D1
k1	s5	a2b-3c1g-1h-1C2F1G-3O1
k1	s6	b-1
k2	k0	a-3b1g1i-3o-1H-2
k2	k1	a-2b1c1j-1o-3C-1G-3
k2	k2	a-1c-1g-1o2C-1
k2	k3	e2g-1
k2	k4	b-1c1C1
k2	k6	b-1i2
k2	none	a-2b1c-2d1o1C-1F-2
k2	s0	C3
k2	s1	c2g-1
k2	s2	a-1i-1
k2	s3	c1g-1
k2	s4	h1o-1B-2H2
k2	s5	b-2c3h-2B-1
k2	s6	c2g-1i1
k3	k0	a-1
k3	k1	b-1h1B1C-1O1
k3	k2	b1c-1g-2h1o-3
k3	k3	g-2h2G-1
k3	k4	G1H1
k3	k5	I2
k3	k6	a2c-2g-2i2G-2
k3	none	b1d1e-2h-1D-1E-2K-1O-1
k3	s0	b2
k3	s1	c-2e2o2H-1
k3	s2	g-1h2i-1I-1
k3	s3	b-1c1
k3	s4	a-1b1h-1m1o-1
k3	s5	b-1c1h1H1
k3	s6	h1
k4	i5	h2
k4	k0	a-2b1j-1o1B2G-3O-1
k4	k1	b1o-1B-2
k4	k2	a-1b2c1G-1
k4	k3	a1b-1g2h-2
k4	k4	c1
k4	k5	j1B-2J1
k4	k6	a1b-1g-2
k4	none	d1f-1D-1F-1
k4	s0	a-1o1C2O1
k4	s1	a-1c4C4
k4	s2	c2i-1
k4	s4	a1G-2
k4	s5	B-1C-1
k4	s6	a2c-1B-2
k5	k0	b2i-2B3G-2
k5	k1	g-1B1C1G-1
k5	k2	c-1g2C-1
k5	k3	g-1h1
k5	k4	b2H1
k5	k5	c-2i2C-2H1
k5	k6	a1B-1
k5	none	o-2
k5	s0	h-1i-1
k5	s1	j1C-2
k5	s2	c1g1h-4i2o-1B3G3O-1
k5	s3	c1
k5	s4	b1h-1
k5	s5	b1h-1i1
k5	s6	h-2i1O1
k6	k0	b2h-2B3H-3
k6	k1	a-1c1g1h-1B2
k6	k2	c3
k6	k3	b1h1
k6	k4	a1o-1I-1
k6	k5	a2H2
k6	k6	a2c-1o2B1C-2
k6	none	c-3d2g1C-1O-2
k6	s0	a-1
k6	s1	o-1H-2
k6	s2	a-1c1g-1i3B1C2
k6	s3	b-2c2i1
k6	s4	i1o-1H-1
k6	s5	c-3g-1h-1i4B2
k6	s6	b-1h-3i2H-1
none	i5	a1g-1o-1
none	k0	a-2d-1h-2k-4m2o1G1H-3I1K-1M3O2
none	k1	b1d-1e-1f2h-2j-2B1D-1F1H-1J-1O-3
none	k2	a-2h2o-2B1H1O-2
none	k3	g2o-1G3O-3
none	k4	a1h1C1H1O-5
none	k5	h1B1G-2H2
none	k6	a1b-1g3n-1C1G2
none	none	b2c1d-2f1g-2h-4j-5k2n-3B-3C-5D-1E-2F2G-3H-6J-3K-1M-5N-2O-3
none	s0	a-1b2h-5m-3B-1C-2G-1H-3
none	s1	a-1d-1e-2g2h-2i1n1o2A-1B1G2H-1I1
none	s2	a-1c-2e1g1j1F1J1
none	s3	o2B2C3O2
none	s4	b-2c-2i-2n2o3H1O2
none	s5	b-1f-2h2G-1H3
none	s6	a3b-2i1o-1C2H1
s0	i5	m-1o2M-1O2
s0	k0	b1g-2o-1B-4C2G-1O-4
s0	k1	b-1g2j-1C1J-1
s0	k2	b-2c1i1o3C2D-1O1
s0	k3	g2O1
s0	k4	g1C1G1
s0	k5	H1
s0	k6	c1e1o-1C2E1
s0	none	b1c-3g-3h-1k2o1C-1D1E1
s0	s0	b1c-2h-2i-2j1k1m2B-2C-1J1O-1
s0	s1	b1e-1h-2i-1E-1H-2
s0	s2	e1g-1h-2j-1o1C1E1H-3O-1
s0	s3	a1b2c-2h2o-3C-1H1J1
s0	s4	b-2c2C2
s0	s5	b-1c1g1C1G2
s0	s6	b2c-2h-1
s1	k0	e2g-2n1o3B-4G-1J-3O2
s1	k1	c2g-1B-1
s1	k2	B-1
s1	k3	b-2c1
s1	k4	a2c-2A1
s1	k5	c-1h3H2
s1	k6	a2c-1C1
s1	none	b-1f1g-2h-2k2o-2C-2F-3K-1O-5
s1	s0	b1g-1k1B2C-2K1
s1	s1	a1g1h-3j-2o-1B-2C2G2H-2
s1	s2	c-1j1M1
s1	s3	g1j1o-1G1
s1	s4	b2c1h-2j-1H-1O1
s1	s5	c1h-3j1C1H-1
s1	s6	c-1g-2h3G-2H2
s2	i5	a2b-2
s2	k0	b1c-1g-2o-1B-3C-2G-1O-1
s2	k1	B1M1O-2
s2	k2	g-1h1o-1A1G-1H1
s2	k3	b1c-3g2
s2	k4	c-1g2H1
s2	k5	a1g-1h1H2I1
s2	k6	a4b-2B-1C-3
s2	none	e2g-2k-1m2n2o-2B1D-1E1K-3
s2	s0	b1j-1o1C-1
s2	s1	a-2g-2j1E1
s2	s2	a-2b1c3g2i-3B-1C1H-1
s2	s3	c1h-2o-1B-1H-3
s2	s4	b1g-1h1C1
s2	s5	e-1o1E-1
s2	s6	a1b-2j1
s3	k0	b1c-1h-1o2C-1
s3	k1	b-2c1h1
s3	k2	g-1h2o-1G-1
s3	k4	c-1h1i1
s3	k5	c-2h2G1H2
s3	k6	b-1
s3	none	c-1d1e2g-2k-1o-3D1E2
s3	s0	c1
s3	s1	g-2C-2
s3	s2	e1h-2o-3C-1E1
s3	s3	G-1
s3	s4	b1g-3h1H2
s3	s5	b3c-1h-2C-1H-1
s3	s6	G1
s4	i5	a1
s4	k0	g-4j-1k1B2G-3H-2I-1K1
s4	k1	b1i-1G-1
s4	k2	b1g-1O-2
s4	k3	b-2c2i-1O1
s4	k4	a1g-1h1i2C-1G-2
s4	k5	a1b-2g-1h1C-1H3
s4	k6	a2h-2A-2C-2H-2
s4	none	e3f2g-1h-1i-2k-2n-1o-3B-2C-2F1N-4O1
s4	s0	a-1b1g1j1B-1H-1
s4	s1	a1c-1h2i-2o1B-2
s4	s3	c2o1B-2C-1O2
s4	s4	b1g1o-2C1G1
s4	s5	a-1b1g-1j1C-3H1
s4	s6	c-2g1i1C-2
s5	k0	a-1c-2h2o2H1N1
s5	k1	H-1
s5	k2	h1C-1
s5	k3	c2g-2i-1G-1H1
s5	k4	g-2j1o-1C-1G-3
s5	k5	o1
s5	k6	b-1c1i2B-1
s5	none	h-1D2F1K-1
s5	s0	g-1i1o-1C1
s5	s1	a-1b2h-1B2G2
s5	s2	b1c-2g-3h2n2o1G-1
s5	s3	b1c1g-1h2C-2
s5	s4	b-2h2o-2
s5	s5	b1c1g-2i-2j1C-2
s5	s6	a2h-1G-2H-1
s6	k0	a1g-1h2C3G-1H3
s6	k1	a2c-2C-1H-2
s6	k2	g1H2
s6	k3	b1
s6	k4	h1H1
s6	k5	h-1i2
s6	k6	c-2B1
s6	none	b-2c2O-1
s6	s0	g2i1B1
s6	s1	b1g-2B-2
s6	s2	a3c2g-3i-1G-3H-1
s6	s3	c-2g-1o3O2
s6	s4	a-3b1c3h-3C1H-2
s6	s6	a2c-2i1C-3
250
i5	^	h2
i5	k0	a4b-1c-1B-1
i5	k1	a1
i5	k4	b1
i5	k6	i1A3G1
i5	none	c1d-1G-2O-1
i5	s0	b-2i2m2o-1M2
i5	s2	b1B2
i5	s4	a2c1i-1
i5	s5	I1
k0	^	b1g-1k-2m2G-2H-3M1
k0	i5	a-1o2
k0	k0	a-3d1e2g-1h-2i-3j1C-1G-2H-5I2K1M-1
k0	k1	a-1e2g2h-1i-2o1G-2J1M1
k0	k2	c1h-1i-1j-2o-2B-1C-1H-4O-1
k0	k3	c-2h1m-1G1H3I1O-2
k0	k4	c-2h1i-2m3H-1
k0	k5	a-1b-2g-1h1i1
k0	k6	a-2b-1c-2i3C-1I1O1
k0	none	a-3b2c1d-2e2g-1i-2j-2m1o-1C3E1M1O-3
k0	s0	a-2g-1h-3i-1m-2B1G-1H-1J-2
k0	s1	a-1b1e-2g-2h-2i-2j1k-1C1E-1G-1H-3J-1
k0	s2	b1h1j-4m1o-2H-1O-1
k0	s3	a-1c2g-1h-1B-1C2G-1H-1
k0	s4	a-1h-1C-1I-1
k0	s5	b1g-4h1j-2n1o-1G-1O-1
k0	s6	c-1h-2o2H-1I-1O3
k1	^	o1H-3O-1
k1	i5	b1I1
k1	k0	a-1c1h1i-2m-1A-1C-2O-3
k1	k1	c2
k1	k2	b1g2o-2C3
k1	k3	g-1m1C1G-1M1O1
k1	k4	b1g1
k1	k5	o1
k1	none	a-1b2e2f1g-3j1o-1G-4H-5O-2
k1	s0	b1c1B2C-2O2
k1	s1	o-3C-1
k1	s2	C-1G1O-2
k1	s3	b1c-1
k1	s4	b-3j1
k1	s5	b-2g3h-2G-1H-1
k1	s6	h1C1H2
k2	^	b-1h3o-1H1
k2	k0	a-2b2g1i-2j-1B2C-1G-1
k2	k1	c1g2i-1o-3C2O-1
k2	k2	c-2g-1h3o1C-1H3O-1
k2	k3	e2g-1E2G-4
k2	k4	C-1
k2	k6	b-2i1I1
k2	none	c-2g-2h2o1C-2F1H3
k2	s0	b1c-1C-1H-2
k2	s1	c2o-1C1
k2	s2	a-1B1
k2	s3	B1C1
k2	s4	a-2b1
k2	s5	b-2c1
k2	s6	i2I2
k3	^	g2o-3
k3	k0	C-1H-1M1
k3	k1	a2b-4c1G2
k3	k2	c-1h2o-3G-3
k3	k3	h1H1
k3	k4	g1o1
k3	k5	g3h-1i-1G2O1
k3	k6	c-1h-2i2
k3	none	b-1d1D1G-2H-2
k3	s0	b2g-1
k3	s1	c-3e3g-1h4H3
k3	s2	G1
k3	s3	b-2c1
k3	s4	h-1
k3	s5	b-2g3o-1G2
k4	^	d2o-1H2
k4	i5	b-1h1H2
k4	k0	a1b-2c-1g1h1o2B-1
k4	k1	b3g-2o-2C1G-1
k4	k3	b-1g2h-1G1H-2
k4	k4	a-1c3H2I-2
k4	k5	a-1h1H2
k4	k6	i1A-1
k4	none	b-1d2f-1o-1C-1D2G-1O-5
k4	s0	B2
k4	s1	g-2h2C-1G-1H1
k4	s2	g-1
k4	s3	c1
k4	s4	g2h-2o-1A1G2H-5
k4	s5	g1o-2C2G1
k4	s6	b1c-1h1
k5	^	h1H2
k5	k0	a3b-2B-1C-3
k5	k1	a1
k5	k2	b-1B2G1H1
k5	k3	g-1
k5	k5	i2
k5	k6	g1G1
k5	none	a2c-3g2h2o-2C-3G-3H2
k5	s1	a2b-2h1H1
k5	s2	a1b-2c1g-2B-2J1
k5	s3	C1
k5	s4	b1g-1h1B1H2I1
k5	s5	b1c-1i2
k5	s6	c-1h1i1H1
k6	^	b1o-1
k6	k0	a3b-2A-2
k6	k1	a1b-3c2g1h-2A-1G1
k6	k2	b1c3g-2h-2C1H-3
k6	k3	b1H1
k6	k4	a1c-1g2h-1B-1H-2I-2
k6	k5	a1c-1g2h-1o1A2C-1
k6	k6	a2b-2o1G-1
k6	none	a1c-2d1g2h-2i1o-1C-4D2I-1
k6	s1	h1B1H2
k6	s2	b-2c-1g-2i2H-1I1
k6	s3	b-3c2i2
k6	s4	g-2h1i1B-1
k6	s5	a1b-1c-2i3B-2C1G-1H-1I1
k6	s6	b-2i1o2A1C-2
none	^	b-3g-2h-3k1o3F1H-2O-3
none	i5	b1l1o-1L1
none	k0	b2c-1g-2i-2j-2n-2o-2B-1E-2H-2O-3
none	k1	l2B-1C-2E-3L2
none	k2	b1c3d-1e-1g-1k-2o-2C-1G-1K-1O-2
none	k3	d1e1g-2o-2D1E1
none	k4	d-1k-2m2E-3F-1
none	k5	c2l1o-2E-2L1O-1
none	k6	b1c-2d1l1n-1E-1L1N-1
none	none	c-3d1e2f2g-4h-3k1l-3n-3C-2D-2E3G-3H-5K-2L-3M-3N-2O-5
none	s0	b1d-1e-1f-2h-1k3o-3D-2E-1F-2K2O-3
none	s1	b-2e2k-1m1o1A1C-3K-2O1
none	s2	h-1k3l1o-1B2D-2E2L1O-1
none	s3	e-1E-2
none	s4	b2h-1l-2m-2n2B-2C-3D-1E-4G-2L-2N1O1
none	s5	b2c-1d-1i-1k-1D-1E-3O2
none	s6	b2c1f-2h-2i1F-2
s0	^	b1h-2C2
s0	i5	c1
s0	k0	a-2b2c-2h-3k-1C-2J-2
s0	k1	g2i2
s0	k2	d1g-2o2C1D1G-2O2
s0	k3	j1
s0	k4	b1n1o-1
s0	k5	b2c-2g1
s0	k6	b-1
s0	none	a-2c2d-2h-4k1n2C4D-2E-3H-5K1
s0	s0	b1c-1g-1m1K1M2O1
s0	s1	m-2C-2J1
s0	s2	g-2i-1o1G-2O1
s0	s3	b1i-1
s0	s4	c1h-1
s0	s5	i-2
s0	s6	b2c-1
s1	^	c1h-1k2H-3
s1	k0	a-2e3h-3n2B1H-4I2
s1	k1	a-2b1c1g-1G-1
s1	k2	b3o-1O-2
s1	k3	b-1g1n-1C-1O-2
s1	k4	g-2
s1	k5	c-3h1
s1	k6	a1b2c-1o-1
s1	none	b-3e-2h-3k1o2C3F2H-3K1
s1	s0	b-1g-1m-1o2O3
s1	s1	a-1c-1e1g2n1o-1E2G2O-1
s1	s2	b1c-1C-3
s1	s3	c-1j1o-1C-2G1
s1	s4	b2c2g-2h-1j-1o-2C2I1O-1
s1	s5	b3c-1h-2G2H-1
s1	s6	e-1g2G2
s2	^	d2o-2C-2F1G1H-3
s2	i5	a1b-1
s2	k0	d1g-2h-2B1D1H-2J2
s2	k1	b-1g1o1O1
s2	k2	G-1
s2	k3	c-2g1O-1
s2	k4	g1B1H-3
s2	k5	a1g-1
s2	k6	a1o-2H-1O-1
s2	none	b-1c1d-1e1f-2B4C-1F-1G-2H-4K-1
s2	s0	b-1g1h-1j-1C-2M1
s2	s1	a-2g-2i1j1m1G-3M1
s2	s2	a-2b1c3g2i-3o-2C4G1I-1
s2	s3	a-1g1i-1G2
s2	s4	b2c-2g-2h2C-2H3O-1
s2	s5	a-1G1H-1
s2	s6	g-2j1
s3	^	g-1
s3	k0	c-2o2O2
s3	k1	b-2h2
s3	k2	h1o-1
s3	k3	a-1
s3	k4	h2C-1G-2H1
s3	k6	c3C3
s3	none	c2e-2g-1i-1o1D-1H-3M-1O1
s3	s0	b-1c2
s3	s1	b-2o1B-2C1H-1O1
s3	s2	j2o-3J2
s3	s3	m1o-1M1
s3	s4	c1g-2C1
s3	s5	b2h-1C-2G-1
s3	s6	b-1c1
s4	^	d-1n2G-2H2N1
s4	i5	I1
s4	k0	b-1i3j-1B-1
s4	k1	b1c-1i-1o1
s4	k2	a-1b2i-1n-2o3
s4	k3	b-2c1k1o-1G2K1
s4	k4	b-1h1n2o-2A2G-1I1
s4	k5	b-3c4h-1C3H-1O-1
s4	k6	a2b-1i1G-2I1
s4	none	g-2h-2i-1o1C-1E1G1H-1O5
s4	s0	a-2b3i-1j1C1
s4	s1	b1h1o-1C1H1
s4	s2	b1c-1i1o-2B-1C-2O-1
s4	s3	c2i-1B-1H1
s4	s4	a2n-1C2G-2
s4	s5	a-1c2h-2j1m1C-1J1
s4	s6	a-1c-2g4h-1n2o-1C1H-2
s5	^	c-3g2i1G2H2
s5	k0	c-1A-1B1C1
s5	k1	b-1A-1C1
s5	k2	b-1o1H1O2
s5	k3	c2C1
s5	k4	b-1c2h-1C-1
s5	k5	i-1o1C-1
s5	k6	g-2i2C-1G-2H-1I1
s5	none	a1b1c-1d-2e-3g1C2D-1E-3G1
s5	s0	g-2i2G-2
s5	s1	b1g-1h-1C1
s5	s2	b1c-2g-4n2C-3
s5	s3	c1h1G1H1
s5	s4	a-1b-1i1C-2H-1
s5	s5	b2c1g-1i-3o-1H1
s5	s6	h-2o-1G1
s6	^	G1H-1
s6	i5	g1h-1
s6	k0	a2c-2g1i1C-2G2H-1
s6	k1	a1c-1h1i-2j2
s6	k2	b1g1h-2G2H-4
s6	k3	b1i-2B1
s6	k4	G1
s6	k5	b-1i1I1
s6	k6	a1c-2
s6	none	a1b-1c1d-1i2A1C-4H1O-2
s6	s0	b-1c-1o1O2
s6	s1	b2c-2o-2B-1
s6	s2	a2b-1g-1B-2C1
s6	s3	g-2o1G-2H1O1
s6	s4	C2
s6	s5	b-1i1A2H2
s6	s6	i1G-2H2
588
^	^	k1	b1B1
^	^	k5	b2B2
^	^	none	l2o1L2O1
^	^	s2	b-1B-1
i5		k0	B1
i5		k6	a-1b1
i5	,	k0	c1C1
i5	.	k0	O-1
i5	.	k1	a2b-2B-2
i5	.	k3	a1G-1
i5	.	k5	b-1h-1B-2H-1
i5	.	k6	i1A-1
i5	.	s0	m2o-1
i5	.	s1	a-1b2B1
i5	.	s2	a-1b2
i5	.	s4	b2c2g-1i-1
i5	.	s5	a2
i5	.	s6	a2b-1B-1
i5	.),	none	e-1f1E-1F1
i5	.,	s2	B-1
k0		i5	G1
k0		k0	b1g-1h-2i-3n-1o-1A-3B-4C-8E-7G-7H-4K-2O-2
k0		k1	b-1e2g1h-1i-2k-1o1C1G-2H-3J-1
k0		k2	a1j-2m-1o-1C-1
k0		k3	b-1c-1h1H-3
k0		k4	b1i-2o1H-1
k0		k5	b-1c-1g-1i1
k0		k6	b-1c-1i3A2
k0		none	b3c-3d-1f1g-2j-4k1m1n-1o-2D-1E-1K1N-1O1
k0		s0	a-1h-3i-1m-1C-1
k0		s1	e-1f1g1o-3C-2I1K1O-1
k0		s2	j-2C-2J2
k0		s3	h-2o-1
k0		s4	c-2g2h-2C-1H-4O1
k0		s5	b2c-2g-3i1j-2o-2
k0		s6	o-1A1
k0	",	k0	b-1j1J1
k0	)	none	K1
k0	),	none	D-2
k0	,	k0	b-1e2m-1o3B-4E1I1J1O2
k0	,	k1	b1c-2o-1C-3
k0	,	k2	c-1h2H1
k0	,	k3	g1G1
k0	,	k5	c-1g1G1
k0	,	k6	c1
k0	,	none	b2f-2F-2
k0	,	s0	b-1c2g1h-2G2H-1
k0	,	s1	c1g1h-1
k0	,	s2	b-5c1
k0	,	s3	b-1
k0	,	s4	b-2h-1o1J1O1
k0	,	s5	b-2c-2h2H2
k0	,	s6	H1
k0	,"	k0	o2O2
k0	,"	s0	n1N1
k0	,"	s1	c3C3
k0	,"	s2	g1G1
k0	,"	s3	m1M1
k0	.	k0	b-2e1g1o-1B2C2G1O-1
k0	.	k2	c-1B1
k0	.	k3	o-2O-2
k0	.	k4	b-1g1h1G1H1
k0	.	none	c-2e1C-3
k0	.	s0	b-2n2C2N2
k0	.	s1	b1g-1m1C1M1
k0	.	s2	b-1c-1n2C1N2
k0	.	s3	c-1h2o1H2O1
k0	.	s4	b-1h1H2J1
k0	.	s5	b-2c1C2
k0	.	s6	g1G1
k0	."	k0	C1
k0	."	s1	c-1C-1
k0	:	k0	c2h-1o-1
k0	:	k1	b4g-3G-3
k0	:	k6	b-1i1
k0	:	none	b-1c1f1F1
k0	:	s0	b1g-1C1G-1
k0	:	s1	c1g-1G-1
k0	:	s3	b-1
k0	:	s4	b-1c1
k0	;	s1	g1G1
k1		k0	a-1e1i-3m-1C-3J-1
k1		k1	c2o-1
k1		k2	g1h2j-1o-2
k1		k3	g-2m1
k1		k4	d1D1
k1		none	b2o-1F-2
k1		s0	b1g1B-2
k1		s1	o-2
k1		s3	g-1
k1		s4	b-1j2H-2
k1		s5	O1
k1		s6	h2
k1	).	s4	g1G1
k1	,	k0	c2g-2G-2H-1M1
k1	,	k4	c1
k1	,	k5	c1h-2H-2
k1	,	k6	c1
k1	,	none	b-1c1d-1m1C1D-1
k1	,	s0	n1N1
k1	,	s4	G1
k1	,	s5	f1g-1h-1F1
k1	.	k0	j1o-1C-1J1
k1	.	k1	o-1B1O-1
k1	.	k2	b-2
k1	.	k3	o1
k1	.	k4	d1D1
k1	.	k5	b-1o1
k1	.	k6	c-1j1
k1	.	none	c1k1E-1F-4
k1	.	s0	B1
k1	.	s2	m1M1
k1	.	s4	g-1G-1
k1	.	s5	a1b-2
k1	:	k0	o2
k1	°	none	e1E-1
k2		k0	a-1g1h1i-2j-1
k2		k1	c1o-2
k2		k2	b1g-1o2O1
k2		k3	e2
k2		k4	b-1c2C1
k2		k6	b-1C-1
k2		none	a-1c-2d2o2F-2
k2		s0	c-1
k2		s1	c2
k2		s2	a-1c1h-1i-2o1
k2		s4	b1c1g-2
k2		s5	c2
k2		s6	c1
k2	,	k0	b1o-1B-1C2O-1
k2	,	k1	G-1
k2	,	k4	b1
k2	,	none	c-2e2E1
k2	,	s0	b-1B-1C1
k2	,	s2	h1
k2	,	s4	h1H1
k2	,	s5	o1
k2	.	k0	b1i-1B2
k2	.	s5	b-1
k2	:	k1	c1
k2	:	s5	c1
k2	:	s6	i2
k3		k0	c1g-1O-1
k3		k1	b-1g-1h2H1
k3		k2	g-1h1o-2
k3		k5	h1H1
k3		k6	c-1g-1i2
k3		none	d1g2
k3		s0	b2
k3		s1	b-1c-1h1o1
k3		s2	g-1h2H1
k3		s3	b-1c2
k3		s4	m1
k3		s5	b-1h2H2
k3	,	k2	b1g-1
k3	,	k4	H1
k3	,	k5	g2h-1H-1
k3	,	none	D-1O-1
k3	,	s1	e2
k3	,	s2	c1i-1I-1
k3	,	s4	g2h-2H-1
k3	.	k0	O-1
k3	.	k5	I2
k3	.	s1	O1
k3	.	s4	a-1b2B1
k3	:	k0	B-1
k3	:	k3	g-2h2G-2
k3	:	k6	G-2
k4		k0	h1o1B2
k4		k1	b1o-1
k4		k2	a-2b1B2
k4		k3	g1
k4		k4	c1
k4		k5	h1
k4		k6	c-1
k4		none	d1f-1
k4		s2	c1
k4		s4	c1
k4		s5	g-1h2
k4		s6	b2
k4	,	k0	a-1G-1
k4	,	k2	a-1
k4	,	k3	g1h-1
k4	,	k5	b-1j1B-1J1
k4	,	none	D-1
k4	,	s0	i-1o2O2
k4	,	s2	a-1
k4	,	s5	H1
k4	,	s6	b-1
k4	.	i5	a-1
k4	.	k0	a-1b3i-1O-1
k4	.	k1	b-2g1B-2G1
k4	.	k2	a1
k4	.	k4	b-1
k4	.	k5	b1B-1
k4	.	k6	b-3c2i1B-1
k4	.	s0	C1
k4	.	s1	a-2c2C2
k4	.	s5	a3b-1c-1g2B-2C-1
k4	.	s6	a3c-1B-1C-1
k4	.:	s0	B-1
k4	.;	s2	a1b-1
k4	:	k0	B2
k4	:	k1	B-1
k4	:	k4	H1
k4	:	s1	C1
k4	:	s4	G-3
k4	;	k0	H-1
k5		k0	a1
k5		k1	h1
k5		k2	b-1
k5		k5	i1
k5		s0	i-1o1O1
k5		s1	b-1
k5		s2	g-1B1
k5	)	s1	j1J1
k5	,	k0	a-2c3C2
k5	,	k2	B-1
k5	,	k4	a-1b1B1
k5	,	s0	h-1
k5	,	s2	g2h-3G2
k5	,	s5	a-1b1g1h-1
k5	,	s6	g2h-2G2
k5	.	k0	b1G-1
k5	.	k2	a-1g1G1
k5	.	k6	a1
k5	.	none	o-1F-1
k5	.	s5	B-2
k5	.	s6	g-1i1o1G-1O1
k5	:	k6	o1O1
k6		k0	o-2B3
k6		k1	c1
k6		k3	b1c-2
k6		k4	a1b-1g1h-1
k6		k6	c-1o2
k6		none	c-1h1E-1O-1
k6		s1	a1
k6		s2	i3o-1B1
k6		s3	a1b-2i1
k6		s4	c-1h1i2o-2G1
k6		s5	a2c-1g-2h-2i4o-2
k6		s6	b-1c-1h-1i2
k6	,	k0	g-1B2
k6	,	k1	c1h-1
k6	,	k2	c2H1
k6	,	k4	b1d1D1
k6	,	k5	H2
k6	,	k6	a2
k6	,	none	b-1g1
k6	,	s1	h2
k6	,	s6	b-1
k6	.	k0	B-1
k6	.	k1	a-1g1
k6	.	k4	a2b-1B-1H-1
k6	.	k5	i-1
k6	.	none	C-1D-1
k6	.	s1	c1h-1H-1
k6	.	s2	a-1B1
k6	.	s4	c1
k6	.	s5	a-3b3B3
k6	.	s6	a-1b1B1
k6	.,	s5	g1G1
k6	:	none	e1E1
none		k0	a-2b1c1e-1k-3o1H-2O2
none		k1	b1c1e-2f2g-1j-1o-1O-6
none		k2	o-1C1E1O-1
none		k3	g2G3O-2
none		k4	b-1d-1D-1O-3
none		k6	n-1o2A2B1O1
none		none	a-1b1d-1m2B-1E1
none		s0	B-2G-3
none		s1	b-2e-1f-1g-2n1o3A-1G-3H1O3
none		s2	c-1e2f-1h-1j2D-2J2
none		s3	b-2g2C2
none		s4	b-1c-1h1j-1n3o1E-2H1O1
none		s5	b-2B1C1H1
none	)	k0	B-1
none	)	none	c2E-1K-2O-2
none	)	s0	b1
none	)	s4	o1O1
none	),	k0	c-1e1E1
none	),	none	c2d-1e-2o2
none	),	s0	o1O1
none	),	s1	b-1f2g2o-1C1F2G2
none	),	s4	e1E1
none	):	none	e1
none	,	k0	b-3c1f1g2h-1m1B-1F1M1
none	,	k1	d-1e2D-1
none	,	k2	H1
none	,	k4	a-1b1c1B1C1
none	,	k5	h2H2
none	,	none	b4c3d-2e-2f1k-1o1B-3C-4D-2F1
none	,	s0	c2g-2G-1
none	,	s1	c-3g2h-1C-2G2H-1O-2
none	,	s2	g2o-2B1C-1G2O-1
none	,	s4	d1D1
none	-	k6	A-2
none	-	none	e-2f2D-1E-1F-3K-1
none	.	k0	k-1m2M2
none	.	k1	b1c-1o2O1
none	.	k2	j2
none	.	k3	h1H1
none	.	k4	a1h1H1
none	.	none	f-2o-1E-1
none	.	s0	g2h-1C-2G2H-1
none	.	s1	o-1C-2O-2
none	.	s2	o1O1
none	.	s3	o1O2
none	.	s4	C3F1O-3
none	.	s5	C-2O-1
none	.	s6	a2i1
none	/	none	k1
none	:	k0	c2
none	:	k5	B1
none	:	none	f1O-1
none	:	s0	g-1G-1
none	:	s2	C-1
none	:	s3	B1
none	;	none	e2
none	;	s1	k-1O-2
none	;	s5	h2H2
s0		k0	a-1b3c-2g-1i-1j-1k-1C-2I-1
s0		k1	g2o-1C2
s0		k2	g-1
s0		k3	g1
s0		k4	b1c-1
s0		k6	c1
s0		none	b1c-2d-1o1D-1E1K-3
s0		s0	i-1n-1
s0		s1	e-1E-1
s0		s2	c1g-1C1
s0		s3	j1J1
s0		s4	b-3c1o3
s0		s6	b1h-1
s0	).	k2	c-1C-1
s0	,	k0	a1j1o-1H1
s0	,	k1	c1j-2J-1
s0	,	k2	o2O1
s0	,	k4	g1G1
s0	,	k5	C1
s0	,	k6	h1H1
s0	,	none	c-2e2D1E1
s0	,	s0	c-1m1n1B-1C-2M1
s0	,	s1	e-2E-2G1
s0	,	s2	b-1e1g1E1G2
s0	,	s3	a1b2c-2C-3
s0	,	s5	G1
s0	,"	s0	c-1k1C-1K1
s0	,"	s1	c-2o1C-1O1
s0	.	k0	b-4o-1B-1C2O-1
s0	.	k2	b-1c2C2
s0	.	k3	o2O1
s0	.	k6	e1E1
s0	.	none	b1
s0	.	s0	b-3c1j1J1
s0	.	s1	e1E1
s0	.	s2	b2
s0	.	s5	C1
s0	."	k0	c1C1
s0	:	k4	C1
s0	:	none	K1
s0	:	s4	c1C1
s0	>	k0	C1
s1		k0	d1o2D1H1
s1		k1	b2
s1		k3	o-1
s1		k6	c-1
s1		none	b-1c3d-2e2o-4D-2E2F-2K-3
s1		s0	k1B1K1
s1		s1	b1B-1C1O2
s1		s2	j1o1J1
s1		s3	g-1j1
s1		s4	b2c2o-1
s1		s5	c1C2G1
s1	)	k0	O1
s1	).	k0	G1
s1	,	k0	b-2c2g-2o2B-1O2
s1	,	k1	b-1g1G1
s1	,	k3	h1H1
s1	,	k4	a1b-1
s1	,	k5	H1
s1	,	none	c-2f2n1o-2F2
s1	,	s1	a1b-1e1C1O-1
s1	,	s4	h-1
s1	,	s6	b1h1
s1	,"	s1	g1G1
s1	.	k0	b-1c1J-1
s1	.	k1	c1
s1	.	k2	G1
s1	.	k5	c-3h2
s1	.	none	d2f1k-1E-2F-3
s1	.	s0	b2
s1	.	s1	g1G1
s1	.	s2	b1c-2m1C-1M1
s1	.	s3	g2
s1	.	s4	B1C-1
s1	.	s5	g2h-1C-1G2H-1
s1	.,	s5	b2g-2
s1	:	none	f-2k2F-2
s1	:	s0	B1
s1	:	s1	b1
s1	:	s6	g-2h1G-1H1
s1	>	k0	b1
s1	>,	none	E1
s1	]	none	K2
s2		k0	d1g-1C-1
s2		k1	c-2o1
s2		k2	c1A1
s2		k3	b1c-2g2
s2		k6	a2
s2		none	a-1g-1j1m2n1o-1E-1
s2		s0	c-1o1
s2		s1	a-1g-1j1n1o1
s2		s2	a-1b1c2g2i-3o-3B-3C-9O-5
s2		s3	b-1c1
s2		s4	b2
s2		s5	c-2
s2		s6	j2
s2	).	k1	m1M1
s2	,	i5	a1b-1
s2	,	k0	h1o-1H1
s2	,	k2	c-2g-1C-1
s2	,	k4	g1
s2	,	k5	a1B1
s2	,	k6	a3b-2C-1
s2	,	none	c-2e2
s2	,	s0	b-1c1
s2	,	s2	a1b-3o2C1O2
s2	,	s4	b-1h2
s2	,	s5	c1e-1E-1
s2	,	s6	a1
s2	,"	s2	b-2c2C2
s2	-	none	E1
s2	-	s2	b1
s2	.	k0	o-1C-2
s2	.	k1	c1
s2	.	k2	C1
s2	.	k5	I1
s2	.	k6	C-1
s2	.	none	a1b2c-1d-4e2D-2
s2	.	s0	c1g-1G-1O1
s2	.	s2	a-1c1B1
s2	.	s3	b2h-2H-2
s2	.	s4	o-1
s2	.	s5	b-1c2
s2	."	k0	c-1o1C-1O1
s2	:	k0	B-1
s3		k0	b1c-2m1o1
s3		k1	b-2c1h1
s3		none	c-2f1o-2F1
s3		s2	e1o-2E1
s3		s4	c2
s3		s5	g1h-1
s3		s6	c2
s3	,	k0	o1G-1O1
s3	,	k2	h2
s3	,	k4	H-2
s3	,	k5	c-1h2H2
s3	,	s0	o1O1
s3	,	s3	h1
s3	,	s5	h-1
s3	,"	k0	b1
s3	.	k0	c1
s3	.	none	f-1E1F-1
s3	.	s0	c2
s3	.	s1	C-1
s3	.	s3	C-1
s3	.	s4	b1c-1
s3	.	s5	b3c-1C-1
s3	:	s1	k1
s4		k0	b2c-1g-1B3
s4		k1	c-1g1
s4		k2	b1g-2
s4		k3	b-2c2g1
s4		k4	a2g-2h1
s4		k5	g-1o1H2
s4		k6	a1
s4		none	e-1o-5E-1
s4		s0	a-1b1j1O-2
s4		s1	a2c-2
s4		s2	c-1
s4		s3	c2g-1
s4		s4	g2h-3i1o-3O-2
s4		s5	a-1c1
s4		s6	g2h-2
s4	)	k0	b1
s4	),	k0	o1O1
s4	,	k0	b-1g-3h1k1K1O-1
s4	,	k1	o2
s4	,	k2	c-2o1
s4	,	k4	h-1H-2
s4	,	k5	a1b-1H1
s4	,	k6	a2h-2
s4	,	s0	i2C1
s4	,	s3	o1O1
s4	,	s4	b2c-2e-1B1E-1H1
s4	,	s5	c-1g-1h2j1H1J1
s4	,	s6	g-1h2
s4	.	k0	c1C-1
s4	.	k1	b1h1C-1H1
s4	.	k2	h-1o-1H-1O-1
s4	.	k3	i-1o1O1
s4	.	k6	i1C-2H-1
s4	.	none	b-1e3f2n-3D-2N-3O2
s4	.	s1	c-1h1C-1G-1H1O-1
s4	.	s2	c3
s4	.	s3	b1o1C-2O2
s4	.	s4	o-2
s4	.	s5	c1O1
s4	.	s6	C-1
s4	.,	s0	i-1o1O1
s4	.,	s4	c1C1
s4	:	s1	b-1g2o1B-1G2O1
s4	:	s4	g2G2
s4	;	none	e1E2
s5		k0	a-2b1c-4g1h3o1H4O1
s5		k1	b-2g1j1
s5		k2	b-2
s5		k3	c1i-1
s5		k4	g-2j1H1
s5		k5	b-1o2
s5		k6	i2
s5		none	d-2O1
s5		s0	o-1
s5		s1	b2G2
s5		s2	b1g-2n2
s5		s3	c3
s5		s4	b-1g1i1j1o-2C-1
s5		s5	b2c1i-2
s5		s6	h-1
s5	,	k0	h1C2
s5	,	k1	H-1
s5	,	k2	a-1b1h2B1
s5	,	k4	b2c-1G-3H-1
s5	,	k6	a3g-2I-1
s5	,	none	D1
s5	,	s0	c1i1o-1C1O-1
s5	,	s1	B2
s5	,	s2	a-1b1g-1h1
s5	,	s3	h3H1
s5	,	s4	h2
s5	,	s5	a1
s5	,	s6	g-1
s5	.	i5	h1H1
s5	.	k0	b-1c3h-4n1o1H-4N1
s5	.	k1	c1
s5	.	k3	H1
s5	.	k6	A1
s5	.	none	f1E1F2
s5	.	s2	h1H2
s5	.	s3	b2C-2
s5	.	s4	g-1
s5	.	s5	j1C-2
s5	.	s6	o1O1
s5	:	k3	c1
s6		k0	a2C1
s6		k2	g1
s6		k3	b1
s6		k4	H1
s6		k5	b-2i2
s6		none	c1d-1
s6		s0	g2i2o-1O-2
s6		s1	b1
s6		s2	a3
s6		s3	c-2g-2h1o2O1
s6		s4	a-1c1C1G1
s6		s5	a1b-1
s6		s6	i1
s6	).	s4	O1
s6	,	k0	b1
s6	,	k1	b3c-3B2H-1
s6	,	k2	H3
s6	,	k4	a1h1
s6	,	k6	b2c-1
s6	,	none	b-2o2C1
s6	,	s0	o1
s6	,	s2	b1G-1
s6	,	s4	a-1b2h-2H-1
s6	,	s6	h1
s6	,"	k0	b-1c1C1
s6	.	k0	b-2
s6	.	k1	a2b-2B-2
s6	.	k2	b-1
s6	.	s4	c2
s6	.	s5	h2C-1H2
s6	.	s6	b1c-1C-1
s6	:	k0	g-1h1H1
s6	:	s2	c1g-1
608
i5		k6	a-1b1B1
i5	.	^	h2
i5	.	k4	b1
i5	.	k6	b-1i1A3G1
i5	.	s0	m2o-1M2
i5	.	s4	c1i-1
i5	.	s5	I1
i5	.)	none	c1
i5	.),	none	h1H1
i5	.,	s0	a-1i2
i5	.,	s2	a-1b1B1
k0		^	b2h-2k-1H-1M1
k0		i5	o2
k0		k0	a-1d2e1i-3k1n-1C-2E-1G-2H-3I2K2
k0		k1	b-2e3g1i-2j1o1G-2J1M2
k0		k2	a1c1h-1j-2C-1H-3
k0		k3	c-2h1G1H3I1O-2
k0		k4	b2i-2O-1
k0		k5	g-2i1O-2
k0		k6	b-1c-2i3C-1O1
k0		none	a-1b2d-1e2f1g-1h2i-1j-2C1D-1E1H1M-3O-1
k0		s0	a-2h-2m-2J-1
k0		s1	i-1j2C1
k0		s2	b1j-4o-1
k0		s4	c-1g2j-1
k0		s5	b1c-1g-3h1i1o-1G-1O-1
k0		s6	g-2o3I-1O3
k0	)	none	e1E1
k0	),	none	d1D1
k0	).	^	f2o-1
k0	).	k0	b-2j1
k0	).	k1	o1O1
k0	).	k4	b-1m2
k0	).	k5	b-2o2O2
k0	).	s0	b2o-1O-1
k0	).	s2	b1
k0	,	k0	a-4b2c2g-3B1
k0	,	k1	a-1c2o-2
k0	,	k3	b1c-1
k0	,	k4	c-2j1
k0	,	k5	a-1
k0	,	none	a-2b2c2g-1h-1o-2C2G1H-2
k0	,	s0	a-1c2
k0	,	s1	C-1
k0	,	s3	b-1c2
k0	,	s4	c1h-2
k0	,	s5	c2
k0	,	s6	g2
k0	.	^	e1h1G-1H-1
k0	.	k0	a1N1
k0	.	k2	b1c1
k0	.	k4	m1
k0	.	none	g1m1M2O-1
k0	.	s0	c-2o1
k0	.	s1	b2g-3
k0	.	s3	b2
k0	.	s4	c-1j2
k0	:	k0	a-2c1O2
k0	:	k1	b2
k0	:	k6	b-1i1I1
k0	:	none	b-2m1M1O-2
k0	;	none	g2
k0	?	k1	c1
k1		k0	a-1c1h1i-3o-1B1C-1H2O-3
k1		k1	c2
k1		k2	g1h3j-1o-1C3
k1		k3	g-2m1C1G-1M1O1
k1		none	b2g-2j1o-1H-2
k1		s0	a-2b1c1g1B2C-1O2
k1		s1	j-1o-1B1N1
k1		s2	G2
k1		s3	g-1
k1		s4	b-2j2
k1		s5	g1
k1		s6	h1C1H2
k1	,	i5	I1
k1	,	k0	b2
k1	,	k1	c1
k1	,	k2	c-2j2
k1	,	k4	b1
k1	,	none	c1g-2h-1j1m2o-2G-2H-1
k1	,	s2	c-1
k1	,"	k0	c1
k1	.	^	o2G-2H-1
k1	.	k1	a1
k1	.	k5	o1
k1	.	none	h2k1
k1	.	s1	b-1C-1
k1	.	s3	g1
k1	:	k0	a1b-2o2
k1	:	none	o1
k1	°	none	e1
k2		k0	a-2c1g1i-2o-1B2
k2		k1	c1o-2C2O-1
k2		k2	b1h-1G1H-1
k2		k3	c-1e2g-1E2G-4
k2		k6	b-2C1I1
k2		none	b2c-5d1g-2h2o2C-3F1H3O1
k2		s0	b1c-1C-2
k2		s1	c2
k2		s2	c1h-1B1C1
k2		s3	B1
k2		s4	a-1b2c1g-2h-1
k2		s5	b-1c2
k2	),	s5	o1
k2	).	none	c-1h1H1
k2	):	k0	o1O1
k2	,	k0	b2c-1G-2
k2	,	k1	g3G1
k2	,	k2	g-1h2
k2	,	none	C-2
k2	,	s2	g-1h2
k2	,	s5	g1
k2	.	^	h2o-3H2
k2	.	k0	C-1
k2	.	k2	c-2h1H2
k2	.	none	c2h-1
k2	:	k0	b1
k2	:	k1	c1
k2	:	k2	b-1h2H2
k2	:	s6	i2I2
k3		k0	b-1c1C-2M1
k3		k1	b-2G2
k3		k2	b1g-1h1o-2
k3		k4	o1
k3		k5	g2
k3		k6	c-1g-1i2
k3		none	b-1g3h-1
k3		s0	b2
k3		s1	b-1c-1h2o1H3
k3		s3	b-1c2
k3		s4	m1
k3		s5	b-1g3G3
k3	,	k0	a2
k3	,	k5	G1
k3	,	none	g-2o2D1G-2H-1
k3	,	s1	e3g-1
k3	.	^	c1
k3	.	k0	o1
k3	.	k5	i-1o1O1
k3	:	k6	g1h-2o1
k4		k0	a1b-3B-1
k4		k1	b1o-1C1
k4		k2	B-1
k4		k3	b-1g1G1
k4		k4	c2
k4		k5	h1H1
k4		k6	c-1h1H1
k4		none	c1d1h-2C-1D1G-3
k4		s2	a-1c1
k4		s4	c1g-1H-1
k4		s5	g-1h3C1H3
k4		s6	b2
k4	,	i5	b-1
k4	,	k0	H-1
k4	,	k3	g2H-2
k4	,	k4	H2
k4	,	s1	h1
k4	,	s2	h1
k4	,	s5	g1h-1G1
k4	,	s6	b-2h1
k4	.	^	d2H1
k4	.	k0	B1
k4	.	k5	a-1b2
k4	.	k6	i1C1
k4	.	none	b-1D1
k4	.	s4	A2C-1
k4	.	s5	g2
k4	.	s6	a2
k4	.:	s0	b1B1
k4	.;	s2	a1b-1
k4	:	k0	a2b-3
k4	:	k1	a-1b1
k4	:	k4	g1
k4	:	s4	g3h-2G3H-4
k4	;	k4	B1
k4	;	s5	C1
k5		k0	a1C-2
k5		k2	b-1
k5		k5	i1
k5		k6	H1I1
k5		none	b2
k5		s1	b-1
k5		s2	b-1c1o1B-2J1
k5		s4	B2
k5	)	s1	c-1h2H2
k5	,	k2	a-1B1H2
k5	,	none	H2
k5	,	s4	h2H2
k5	,	s5	g2h-2H-1
k5	.	^	H1
k5	.	none	b-1c-1g2h2
k5	.	s4	i1I1
k5	.	s5	b1
k5	.	s6	a-1i1
k5	:	k1	a1
k6		^	b1H1
k6		k0	a3b-2o-1B-3
k6		k1	c1
k6		k2	b1C1
k6		k3	b1c-2H1
k6		k4	a1b-1h-1i1B-1G1H-1
k6		k5	A1
k6		k6	c-1i1
k6		none	a1c-1e1C-2E1
k6		s2	a1b-1i2C-1I1
k6		s3	b-1i1
k6		s4	c-2g-2h1i1C-1H1
k6		s5	c-1g-1i4o-2B-2C1I1
k6		s6	b-1c-1i2A2C-2G2
k6	,	k0	a4b-2g-1
k6	,	k1	c2h-2H-1
k6	,	k2	c2h-2H-3
k6	,	k4	c-2g2
k6	,	k5	g2h-2
k6	,	k6	a1i-1
k6	,	none	g1h-2i2
k6	,	s0	i1
k6	,	s1	h2H2
k6	,	s5	c-1
k6	.	^	g1h-1
k6	.	k0	b2B3
k6	.	k1	g2G2
k6	.	k2	i-1o1
k6	.	k4	h1i-1
k6	.	k5	a1c-1
k6	.	k6	i-2
k6	.	none	a2c-2j1
k6	.	s2	a1
k6	.	s3	c1
k6	.	s4	c1C2
k6	.	s6	o1
k6	.),	k0	o1O1
none		^	d-2e-2f2o1F2
none		k0	e2g-3h2j-1E-1F-3O-1
none		k1	c1B-1C-1O1
none		k2	d1o-1B1D2E-1O-2
none		k3	d2g-1D2
none		k4	e-1o1E-2O1
none		k5	b1c1e-1E-1
none		k6	a-1d1f-1l4n-1A-1D1F-1L4N-1
none		none	a-1b-2d-2f1o1C-2D-2K-1O-5
none		s0	d-1k2o-2D-2K1O-1
none		s1	b-1e2f1A1C-2E2K-1O1
none		s2	c-1e2o-1B2D-2E2
none		s3	e-1
none		s4	b-1d1e2f-1l-1n2L-1N2
none		s5	d1l1B-1L1
none		s6	b2h-1l-1L-1O1
none	)	^	f-1D1
none	)	k0	a1d-1f2D-2F3
none	)	none	c2f-1F-2O-2
none	),	k0	c-3d2D2O1
none	),	k2	b-1c2d-1f1F1
none	),	none	b-1c2E-2O-4
none	),	s1	e1
none	),	s4	c2
none	),	s5	c-1o1O1
none	).	^	e1f-3E-1F-2
none	).	k0	b1f1D-2
none	).	none	e1E2
none	).	s0	d1f-1
none	).	s1	d2
none	).	s6	b-1j1
none	):	none	d2e1o-1E1
none	,	k0	a-1c1e1g1o-1E1
none	,	k1	d1E-2
none	,	k2	c2d-3m1D-3
none	,	k3	D-1
none	,	k4	b2f-1F-2
none	,	k5	d1D3
none	,	k6	f3F2
none	,	none	a-1b2c-1d2e2g-1m-2F-1O-3
none	,	s1	m1D1E-1F-2
none	,	s2	b-2k2E2K-1
none	,	s4	b1e-3f2k1m-1E-3K2
none	-	k6	a2l-1A2L-1
none	-	none	e-2f1k1
none	.	^	b-3e2o1F1K-4O-2
none	.	k0	b2e-2o-2C-2D1E-1
none	.	k1	b1f-1F-1
none	.	k2	l-1F-1L-1
none	.	k3	e1E1
none	.	k4	b-1c-2l2L2
none	.	k5	c1E-1
none	.	k6	c-1o2O1
none	.	none	a1c-2d2e-1f1k2o-4D1F1O-1
none	.	s0	b-2o1E-1
none	.	s1	d-1o-1D-3E1F1O-5
none	.	s2	b1c1e-2
none	.	s3	c-1f1
none	.	s4	b2c-3k-1o2O2
none	.	s5	c2d-1l2E-2L2
none	.	s6	c1f-1i1l1o-1F-1L1O-1
none	:	k0	c1C-1
none	:	k1	c-1
none	:	k2	c2e-1
none	:	k5	e1
none	:	none	c-6e3k-1E3F-3K-3O1
none	:	s1	c1
none	:	s2	c1e-1C1
none	;	none	c-3d1e1E1
none	;	s1	k-1o2
none	;	s5	b1
none	>,	none	e1E1
none	?	none	f1
none	]	k5	l2o-2L2O-2
none	]	k6	l4o-3L4O-3
none	]	none	l-1o2L-1O1
none	]	s5	l-2o2L-2O2
none	].	^	f-2K1O-2
s0		^	o-2C1
s0		k0	a-2b2c-2j-1k-1o1G-3J-1
s0		k1	g2o-1
s0		k2	b2d1g-2D1
s0		k3	g1j1
s0		k4	b1c-1
s0		k5	b1
s0		none	c3e-2h-2k2o-1C2K1N1O-3
s0		s0	c-2g-1m1o2K1M2O1
s0		s1	C-3J1
s0		s2	g-1
s0		s4	b-2o2
s0		s6	b2
s0	)	k1	b-1
s0	)	k3	b-1o2O2
s0	),	none	o-1
s0	,	i5	c1
s0	,	k0	b-1g1h-1i1j1o-2B-1C-1G2O-1
s0	,	k1	c2
s0	,	k2	c2C2O1
s0	,	k4	c1
s0	,	k6	a1
s0	,	none	a-2g2h-2m1n1C3
s0	,	s0	a-1n1N1
s0	,	s1	b1m-2o2
s0	,	s4	G1
s0	,	s5	b1i-1o1O1
s0	.	^	h-2o1
s0	.	k0	a-1
s0	.	k1	b-1
s0	.	k2	b1
s0	.	k6	b-1j1I1
s0	.	none	c1o-2O-2
s0	.	s0	c2
s0	.	s1	c1i1C-1G1
s0	.	s2	b1c-1i-2o1O2
s0	.	s4	b1
s0	.	s5	o-1
s0	.),	k0	i1
s0	:	none	k-1o3
s0	>	k0	o1O1
s0	>	none	c-1o2O2
s0	].	^	O1
s1		^	g2h-1k1o-2C-1O-1
s1		k0	a-1h-1n1B1C1G-1I2
s1		k1	b3G-1
s1		k3	o-1C-1O-1
s1		none	b-3c1d-1e-1j2k2o1C3O1
s1		s0	b-1g-1o1C-1O3
s1		s1	a-2b2e2o-3C1E1O-3
s1		s2	b1c-1C-3
s1		s3	g-1j1
s1		s4	b2c1i1j-1o-2I1
s1		s5	g-1o2
s1	)	none	c1
s1	),	none	c2
s1	).	none	a-1g1
s1	,	k0	a-2b-1g2i-1o1G3H-2
s1	,	k1	b-2c1o1
s1	,	k2	a-1g1G1
s1	,	k4	a1b-1
s1	,	none	a2g1h-1o1C1G1O3
s1	,	s0	o1
s1	,	s1	b-2g1G2O1
s1	,	s3	c-1g1
s1	,	s5	b-1g1C1
s1	,	s6	G1
s1	.	^	c1g-1k1
s1	.	k0	b-2e1o-1B-1C2
s1	.	k2	b2n1
s1	.	k5	c-1h1H1
s1	.	k6	b1c-1
s1	.	none	c-4d1f1o2D2F3
s1	.	s1	b-2c-1g3G1
s1	.	s3	c-1G1
s1	.	s4	o-1C4
s1	.,	k0	b1g-1
s1	.,	none	c1
s1	.,	s5	b2g-2
s1	:	k0	B1
s1	:	none	k2K1
s1	:	s0	a2b-1
s1	:	s1	b1
s1	:	s5	g1G1
s1	:	s6	g1G1
s1	;	none	O-1
s1	>	none	c2o-2O-2
s1	>,	none	c2
s1	];	none	O-1
s2		k0	d1g-1o-1C-1D1J2O-2
s2		k1	c-1o1C1O1
s2		k2	c1
s2		k3	c-2
s2		k4	B1
s2		k6	a2
s2		none	d1f-1g-2h-2j2m1B1D1F-1H-2
s2		s0	c-1g1C-2M1
s2		s1	a-2g-1j1o2B-1N1
s2		s2	a-2c3g2i-3C3G1I-1
s2		s3	b-1
s2		s4	b2h1o1H2
s2		s5	c-2O1
s2		s6	j2
s2	)	none	c2
s2	),	s0	e1E1
s2	).	k0	b1
s2	).	k1	g1
s2	,	i5	a1
s2	,	k0	a2h-1
s2	,	k2	c-1h1
s2	,	k4	H-1
s2	,	k5	a1b-1
s2	,	none	b-3e1h2G-1
s2	,	s0	b-1
s2	,	s1	c-1m1G-1M1
s2	,	s2	b-1g-1
s2	,	s4	h1H1
s2	,	s5	c2h-1
s2	,	s6	c1
s2	-	none	o1O1
s2	.	^	c-2d1C-1G1H-2
s2	.	k0	b-2j1C2
s2	.	k1	b-1
s2	.	k5	i-1I-1O1
s2	.	k6	b1
s2	.	none	a-1b1d-3e1B2O1
s2	.	s2	C1
s2	.	s3	b2
s2	.	s4	b1c-1o-1O-1
s2	.	s5	b-1
s2	.),	k0	o2O2
s2	.),	s3	i-1o1O1
s2	.,	none	g1
s2	:	k0	B2H-1
s2	:	none	K-1
s2	:	s2	b1
s2	]	^	k1
s3		k0	c-2m1o3O2
s3		k1	h1H1
s3		k4	B-1
s3		none	a1b-1o2C-1D-2O2
s3		s0	O1
s3		s1	b-1o2B-2O2
s3		s2	j2o-2B-2J1
s3		s4	c2C3
s3		s5	g1
s3		s6	c2
s3	,	k0	c-1
s3	,	k2	c-1h1H1
s3	,	k4	c-1h2H1
s3	,	none	b3c-1o-2
s3	,	s0	b-1
s3	,	s5	g-2
s3	.	^	G1
s3	.	k4	b1
s3	.	k5	b-1i1
s3	.	k6	C1
s3	.	none	b-1c3C2
s3	.	s0	c1
s3	.	s1	b-1c2
s3	.	s2	B1
s3	.	s3	m1M1
s3	.	s4	c-1
s3	.	s5	C-2
s3	.	s6	b-1
s3	.,	none	b1C-1
s3	.,	s1	g1
s3	.,	s4	b-1
s3	:	s6	h1H1
s4		k0	a1c-1g-1i1B-2C-1G-2
s4		k1	g1
s4		k2	b1g-1C1
s4		k3	b-2c2g1k1G3K1
s4		k4	a2A1
s4		k5	c2h-1o1C1H-1
s4		k6	a1b-1
s4		none	c1g1o-2C1E-2G2
s4		s0	a-2b1j1C2
s4		s1	a1b1c-1H1
s4		s2	b1c-1C-1
s4		s3	c2g-1
s4		s4	C1
s4		s5	c1G-1J1
s4		s6	g2h-2H-1
s4	)	k1	i1
s4	),	k0	c1
s4	).	s4	n-1o1
s4	,	k0	h1
s4	,	k1	g-1
s4	,	k2	c-2H-1
s4	,	k4	G-1
s4	,	k5	b-2c2
s4	,	k6	a1
s4	,	none	b4g-1h-1o-1
s4	,	s0	b1
s4	,	s1	c1C1
s4	,	s4	g-1G-1
s4	,	s5	m1G2
s4	,	s6	c-1g2
s4	.	^	g1h1n2o-1G-1H2N1O-2
s4	.	k0	b-2n1C1
s4	.	k1	b1i-1o1
s4	.	k2	b1
s4	.	k4	n1
s4	.	k6	I1
s4	.	none	a1b-3d1e2h-1C-2D1E3H-2O2
s4	.	s1	a-1o1C3O1
s4	.	s3	o1G2
s4	.	s5	c2g-1C-1O1
s4	.	s6	i1C1
s4	.)	k0	O1
s4	.),	k0	i3o-4O-4
s4	.),	k2	i-1o1O1
s4	.),	s1	i2o-2O-2
s4	.),	s2	i1
s4	.),	s3	i-1o1O1
s4	.),	s6	o1O1
s4	.,	none	o1O1
s4	.,	s4	n-1o2O1
s4	.,	s5	g1
s4	.:	s4	o1O1
s4	:	s1	h2H1
s4	:	s2	h1H1
s4	:	s4	h2
s4	;	none	d-2o3O3
s5		^	c-2h2i1G1H3
s5		k0	a-2b2B1H-1
s5		k1	b-3g1j1A-1C1
s5		k2	O1
s5		k3	c1C1
s5		k4	c2g-2G-1
s5		k5	o1
s5		k6	b-1i2
s5		none	d-1g1h-1i1o-2C1O-2
s5		s0	G-1
s5		s1	b2g-4i1
s5		s2	g-1n2C-1
s5		s3	c2
s5		s4	b-2g1i2j1o-1
s5		s5	b2i-2
s5	,	k0	a1c-1h1
s5	,	k1	g-2C1
s5	,	k2	h2H1
s5	,	k4	g1
s5	,	k5	h-1
s5	,	k6	a2g-2h-1G-1H-2I1
s5	,	none	b-2h1o1C2G1H1
s5	,	s0	g-1
s5	,	s1	c1h-2o1H-2
s5	,	s2	g-2h2
s5	,	s3	h1H1
s5	,	s4	b-2c1
s5	,	s5	a2H1
s5	.	^	c-2g2H1
s5	.	k0	a1b-3i1
s5	.	k5	c1
s5	.	k6	a-1o1A-1O1
s5	.	none	b3e-1o2E-2O2
s5	.	s1	g1
s5	.	s4	b1c1i-1
s5	.	s5	c1
s5	.,	none	b1c-2f1F1
s5	:	s6	g1h-1G1
s6		^	g-1
s6		k0	c-1
s6		k1	j2
s6		k2	b1g1C-1
s6		k3	a-1b1B1
s6		k4	b1g1h-1G1H-1
s6		k5	b-2i1I1
s6		k6	A2
s6		none	o-3C-3
s6		s0	b-1g2
s6		s1	b1
s6		s2	a1b-1B-1
s6		s3	g-2o1G-2O1
s6		s4	a1b-1
s6		s5	b-1H1
s6		s6	G-1
s6	,	k0	b1c-2g1H-1
s6	,	k1	c-1g-1h2
s6	,	k2	g1h-1G1H-3
s6	,	k4	c-1h1H1
s6	,	k6	A-2
s6	,	none	b-1i1o1A1H1
s6	,	s0	o1O1
s6	,	s1	g1
s6	,	s2	c-1
s6	,	s4	b1h-1G1
s6	,	s5	g1A1
s6	,	s6	a1b-2A1H2
s6	.	^	h-1G1H-1
s6	.	k6	a1
s6	.	s4	c1C2
s6	.	s5	i1
s6	:	s2	c1
s6	:	s5	H1
718
^	^	^	b-1k1m-1o1
i5	none	none	c1h-1
i5	s5	s4	c1
k0	^	^	e1g-1
k0	i5	k2	b1
k0	i5	s5	b-1o2
k0	k0	^	b-1h1
k0	k0	i5	i1
k0	k0	k0	a5g1h-3i-4j-2m-1o-2
k0	k0	k1	d-1e2h3m-2
k0	k0	k2	a-1b3c-1g1j-2
k0	k0	k3	b1c-3g-2o3
k0	k0	k4	b1c-2j1m2
k0	k0	k5	b-2c2j1
k0	k0	k6	c1e1
k0	k0	none	a2b-3c2d4e-4j-2m-1
k0	k0	s0	a1d-2e2i-1n1
k0	k0	s1	d2j1o-3
k0	k0	s2	b1g-1o-1
k0	k0	s3	a-1b2
k0	k0	s4	c1g-3j1o-1
k0	k0	s5	c1
k0	k0	s6	j1
k0	k1	k0	a2b-1j-3
k0	k1	k1	b-1
k0	k1	k2	b2c-3g1j1
k0	k1	k3	a-1
k0	k1	k4	b2
k0	k1	none	h-1o-1
k0	k1	s0	c2m2o-2
k0	k1	s3	c-1o1
k0	k1	s4	j2
k0	k1	s5	g1
k0	k2	^	c1
k0	k2	k0	b-2c2i-2m1
k0	k2	none	g-1
k0	k2	s2	a-1g2
k0	k2	s4	b1c-2
k0	k2	s5	g2
k0	k3	^	c-2g3
k0	k3	k0	b-3c2g1h-1o2
k0	k3	k2	c-1
k0	k3	k4	g-1o1
k0	k3	none	b-3g5h-1i-2j-1
k0	k3	s0	b2c-1
k0	k3	s2	b1c-1j1
k0	k3	s4	b-1n3o-1
k0	k3	s5	b2g-1
k0	k3	s6	b1
k0	k4	k0	b-1o2
k0	k4	k1	m2
k0	k4	k4	c-1
k0	k4	none	b-1
k0	k4	s2	b1
k0	k4	s5	g1
k0	k4	s6	b1
k0	k5	k3	b-2
k0	k5	s5	a-1b3c-1
k0	k6	k0	b1
k0	k6	k2	b1
k0	k6	k3	c-2
k0	k6	k4	b-1
k0	k6	k6	o1
k0	k6	none	g1
k0	none	^	c2d-1e1g-2h-3
k0	none	k0	h1m-1
k0	none	k1	b2g-1
k0	none	k2	b1c-2
k0	none	k6	c-2o1
k0	none	none	b-2c3g1h-3j-5
k0	none	s0	b1c-3g2
k0	none	s1	b3g-3o-2
k0	none	s2	b2c-2
k0	none	s4	m-1o2
k0	none	s5	b1o-1
k0	s0	i5	c1
k0	s0	k0	b1c-1h-1i-2j1m-1
k0	s0	k1	j-1
k0	s0	k3	c2
k0	s0	k6	b-1
k0	s0	none	g-1
k0	s0	s1	o1
k0	s0	s2	b-1
k0	s0	s4	b2
k0	s1	^	c2
k0	s1	k1	b-1c3o-2
k0	s1	none	a-1b-2c4g-1o-2
k0	s1	s0	o-1
k0	s1	s2	c-1
k0	s1	s3	g1
k0	s1	s4	c-2o3
k0	s1	s5	b2g-2
k0	s2	^	g1
k0	s2	k0	a2c-1g-1o-1
k0	s2	k2	b-2c2g1
k0	s2	k6	h1
k0	s2	none	b4c-3o-1
k0	s2	s3	a-1b1
k0	s2	s4	o1
k0	s3	k0	a-1b2c-3
k0	s3	none	c1
k0	s3	s0	a1b-1
k0	s4	^	g2h-1
k0	s4	k0	g-1
k0	s4	k3	b-2
k0	s4	none	b-1c1g-1o1
k0	s5	k0	b1c-1h1
k0	s5	s1	b-1
k0	s5	s2	b-2n1o2
k0	s5	s3	b-1
k0	s5	s4	g-1
k0	s6	k2	o-1
k0	s6	none	o1
k0	s6	s5	g1
k0	s6	s6	a-1b1
k1	^	^	e-1f-1h1o2
k1	i5	k0	b1
k1	k0	^	c-1g1
k1	k0	k0	a2c-3e1i-1o3
k1	k0	k1	c1
k1	k0	k2	b-2c2
k1	k0	none	b3c1g-1o-3
k1	k0	s0	c3
k1	k0	s1	j1
k1	k0	s4	c1
k1	k0	s5	c1
k1	k1	k1	c-1
k1	k1	none	c1g-1
k1	k1	s0	b-1
k1	k2	k0	c-2
k1	k2	none	b3c-3j1
k1	k3	k2	b1
k1	k4	k1	g1
k1	k4	none	g-1
k1	k5	k0	o1
k1	k6	none	b-1
k1	none	^	c-1f1h2o1
k1	none	k0	b1e-1
k1	none	k1	o1
k1	none	k4	b-2g1m2
k1	none	none	c1e2g-5
k1	none	s1	c3
k1	none	s5	o-1
k1	s0	k0	b-2
k1	s0	s0	a1b-1
k1	s1	k0	a1c-2g2o-1
k1	s1	k4	b-1c1
k1	s1	none	c2
k1	s2	k0	c2
k1	s2	k1	b-2o1
k1	s2	s2	b1c-1
k1	s2	s6	j1
k1	s3	none	b1c-2o1
k1	s3	s1	g1
k1	s4	k1	o1
k1	s4	k3	b-1
k1	s4	none	c2g-1
k1	s4	s0	c-1j1
k1	s4	s5	g1
k1	s5	s5	b-1o1
k1	s6	none	b2c-1
k2	^	^	f1
k2	k0	k0	i-2j-1m2
k2	k0	k2	i-1
k2	k0	k3	o-1
k2	k0	k4	g1h-1
k2	k0	k5	o1
k2	k0	none	b1
k2	k0	s0	b-1
k2	k0	s1	b-1c2
k2	k0	s2	b1c-1
k2	k0	s4	g-1m2
k2	k0	s5	g-2
k2	k1	k0	b1c1
k2	k2	k0	m1o-1
k2	k2	k1	c-1g2
k2	k2	k2	a-1b1c1e-1g-1
k2	k2	k3	g-3
k2	k2	none	c1
k2	k3	none	o1
k2	k4	none	l-1o1
k2	k4	s1	c1
k2	k6	none	b1
k2	none	^	b2m-1o-1
k2	none	k2	g-1
k2	none	k4	b-1c2
k2	none	k5	c1
k2	none	none	c2g-1o1
k2	none	s1	c2d-1
k2	none	s4	b-1
k2	none	s5	b2c-2
k2	s0	k0	c-1g2
k2	s0	k3	b1
k2	s0	s0	i1o-1
k2	s0	s1	b2c-1
k2	s2	^	h1
k2	s2	k0	o2
k2	s2	k1	b-1g2
k2	s2	s3	b-1f1
k2	s3	k0	o1
k2	s3	s2	i-1o1
k2	s4	k2	o1
k2	s4	k3	e1
k2	s4	k6	b1
k2	s4	none	c1g-1
k2	s4	s1	b1c-1
k2	s4	s4	c1
k2	s5	k0	c-1e1
k2	s5	k4	c-1
k2	s5	none	h1
k2	s5	s4	b-2c1
k2	s6	none	c1
k3	^	^	g2h-2o-3
k3	k1	k0	b-2c2
k3	k2	k0	b1c-1
k3	k2	s0	a-1b2c-2g1
k3	k2	s5	b-1c1
k3	k3	k0	b1
k3	k4	none	g1h-1o1
k3	k6	k4	g1
k3	k6	k6	g1h-1
k3	k6	s3	i1
k3	k6	s6	o1
k3	none	^	b-2c1e1n-1
k3	none	k0	b1
k3	none	k4	f1
k3	none	none	g-1h1
k3	none	s1	o1
k3	s0	k0	b1c-1
k3	s0	s0	b1
k3	s1	k0	c-2e2
k3	s2	k3	o1
k3	s2	none	j1
k3	s4	^	h-1
k3	s4	s5	m1
k3	s5	^	g-2
k4	^	^	g2
k4	i5	^	m1
k4	k0	k3	g1
k4	k0	k4	b-1c-1
k4	k0	s0	b-1
k4	k1	i5	b-2m2
k4	k1	k0	b1
k4	k1	k1	b-1
k4	k1	s0	o1
k4	k1	s2	b1
k4	k1	s4	l-1o1
k4	k2	k0	j1
k4	k2	k2	i1
k4	k3	k5	l-1o1
k4	k4	^	g1h-1
k4	k4	none	c1
k4	k5	k0	c1
k4	k5	k4	l-1
k4	k5	s6	c1h-1
k4	k6	s4	i1
k4	none	^	f-2o-1
k4	none	k4	b-1o1
k4	none	none	c1
k4	none	s1	c2
k4	s2	none	b-1c1
k4	s3	s5	c1
k4	s4	^	h1i-1
k4	s5	k0	b1
k4	s5	k1	o1
k4	s5	k2	c-1
k4	s5	k4	b1
k4	s6	none	c-1
k4	s6	s4	b-1
k5	^	^	g2
k5	k0	k0	b-3c2o2
k5	k0	s3	b-2
k5	k1	k5	b-1o1
k5	k2	none	c1
k5	k3	^	b-1
k5	k3	s0	b1
k5	k4	k5	a-1
k5	k5	s5	l-1o1
k5	k6	k1	a1
k5	k6	k6	i-1o1
k5	none	^	b-1e1g3
k5	none	none	b-3c2h1
k5	none	s5	g2
k5	none	s6	o1
k5	s0	k0	i-1
k5	s2	k4	c-1o1
k5	s4	k4	b1
k5	s4	s1	e1
k5	s5	k0	a-2b1
k5	s5	none	c-1
k5	s6	^	i1
k5	s6	k0	a-1b2
k6	^	^	b2o-1
k6	k0	k0	a1b-2
k6	k0	k3	i1
k6	k0	s6	b1
k6	k1	s5	a1
k6	k2	k0	i-1o1
k6	k2	s3	b1
k6	k3	k2	g1
k6	k4	none	g1
k6	k4	s4	h1l-1o1
k6	k4	s5	l-1o1
k6	k5	k6	l-1o2
k6	k6	k0	b-1
k6	k6	k2	i-1o1
k6	k6	k4	b2
k6	k6	k6	a2b-1i-2
k6	k6	s2	g1h-1
k6	none	^	a-2f1g1
k6	none	k5	b-2j1
k6	none	none	b-2c2
k6	none	s1	d2o-1
k6	none	s4	o1
k6	s1	k0	a1b-2
k6	s2	s2	c-1
k6	s3	k5	i1
k6	s3	none	b-1c1
k6	s3	s2	c1
k6	s4	s1	a1
k6	s4	s6	i1
k6	s5	^	g-1o2
k6	s5	k0	c-2i1
k6	s5	k6	i1
k6	s5	s3	c-1
k6	s5	s4	c1
k6	s5	s5	a1
k6	s6	k1	i-2
k6	s6	none	b-1g-1i1o1
k6	s6	s5	a-1o1
none	^	^	a-6b-2c2h-1i-3j-4o3
none	k0	k0	a3b2c-2h2
none	k0	k1	b1c-4m2
none	k0	k2	a1b2e-1
none	k0	k3	g-1
none	k0	k6	b1
none	k0	none	b2d-2
none	k0	s0	b1c-1g1o-1
none	k0	s1	d2e-1o-1
none	k0	s2	a1c-2j1
none	k1	^	b2c-2k1
none	k1	k0	b1c-1d-1g1
none	k1	none	d2e4f-2h-4i1j-2o-2
none	k2	k0	m1
none	k2	none	c2e-1g-2j1
none	k2	s5	c-2o1
none	k3	^	k1o-1
none	k3	k1	h1
none	k3	k3	c-1o1
none	k3	none	c-1
none	k4	^	o1
none	k4	k1	c-1
none	k4	none	d-1o-1
none	k5	none	c-1g2
none	k5	s4	e1
none	k6	k5	a-1
none	k6	none	o1
none	none	^	b-5c5e2f2g-2h-2i-2j-4m-4n-1o1
none	none	k0	b3c2d-3e-1o-1
none	none	k1	b-2c-3d2e2f-2g4
none	none	k2	b-2c3
none	none	k4	c-1
none	none	none	a-4b-6c6d2e2f1g-4h-1m-4o-1
none	none	s0	b1o-2
none	none	s1	b-4c2e2g-5
none	none	s2	m2o2
none	none	s4	c2d-1o1
none	none	s5	b2c-1
none	s0	^	f1
none	s0	k0	c-1o1
none	s0	k2	c-1
none	s0	none	b-2c-1g1h1
none	s1	^	b1c-1o-1
none	s1	k0	b3c-3e-1
none	s1	k3	g1
none	s1	k5	c-1
none	s1	none	b-3e-1f2k-2m1o2
none	s1	s1	a2b-1c-1d-1o3
none	s1	s3	b1c-1
none	s1	s4	b1c-1
none	s2	^	c-1
none	s2	k0	c-2j1
none	s2	k1	c-1
none	s2	k6	o1
none	s2	none	b-3k3
none	s2	s1	o1
none	s2	s2	a2b-2
none	s2	s4	b1c-1n1
none	s3	s3	b1
none	s4	k0	b1c-2m-1
none	s4	k6	e1
none	s4	none	a-1b-1c4e2g-2i-1o-1
none	s4	s4	a-1i1
none	s5	k6	e1
none	s5	none	b1c-1g1
none	s6	k0	c-2j1l1
none	s6	k4	l-1o1
none	s6	k6	b-2j1
s0	^	^	b1
s0	i5	s5	c1
s0	k0	k0	b1c-1d-3h-1j2
s0	k0	k3	c1g1
s0	k0	none	c-2o2
s0	k0	s1	i1
s0	k0	s2	a2b-2
s0	k1	k2	o1
s0	k1	none	b-2c2
s0	k1	s0	b-1c1
s0	k1	s6	b1
s0	k2	k2	n1
s0	k2	none	o1
s0	k3	s1	g1
s0	k3	s2	j1
s0	k4	none	o-1
s0	k5	none	c-1g1
s0	k5	s2	b1
s0	k5	s5	c-1
s0	k6	k6	b-1c1
s0	k6	none	b-1j1
s0	none	^	c-2g1h-2n1
s0	none	k0	c-2j1
s0	none	k4	e1
s0	none	none	b-1c4g-2k-2
s0	none	s1	b1
s0	none	s2	b-3k1
s0	none	s4	a-2c1
s0	s0	k0	d1j1o-1
s0	s0	k2	o2
s0	s0	k6	c1
s0	s0	none	a-1b3c-2
s0	s0	s0	c2o-1
s0	s0	s1	c2
s0	s1	k0	c1g-1
s0	s1	none	b1c-1i-1o1
s0	s1	s0	b-2c2
s0	s1	s2	m-1o1
s0	s1	s4	b2
s0	s2	k0	c-1
s0	s4	k4	m1o-1
s0	s4	k5	c1
s0	s4	none	g-1
s0	s4	s3	o1
s0	s5	s5	n1
s1	^	^	f2g-2k3
s1	k0	k0	b1c-2g-1i1
s1	k0	k1	g1i1o-1
s1	k0	k2	c1
s1	k0	k3	i2
s1	k0	k6	a-1b1
s1	k0	none	b3c-3j1o-1
s1	k0	s0	b-2c1
s1	k0	s1	c-1j1
s1	k0	s4	b-1g1
s1	k0	s5	c-2n1
s1	k0	s6	c1
s1	k1	k0	o2
s1	k1	none	c2
s1	k1	s0	b1
s1	k1	s4	b2
s1	k2	k0	b-1c1
s1	k2	k2	b2c-3o2
s1	k3	^	g-1
s1	k3	k2	c-1
s1	k3	s0	b-1c1
s1	k4	none	b-3c3
s1	k5	s2	b2
s1	k6	k2	a1l-1
s1	none	^	c-2d1e-2f2g2j-1k-3o1
s1	none	k0	b-1c2g2o-2
s1	none	k1	a-1
s1	none	k2	h-1
s1	none	k5	b2
s1	none	k6	o1
s1	none	none	c1e2f-2g-2j-1k-1
s1	none	s0	b-2d1
s1	none	s1	b-2c4g-2
s1	none	s2	c-1j1
s1	none	s4	c-2
s1	none	s5	c2
s1	none	s6	j1
s1	s0	k0	a4b-3
s1	s0	k2	i1
s1	s0	none	c2o-1
s1	s0	s0	b1
s1	s0	s5	b1
s1	s1	none	c-1e1g1n1o-3
s1	s1	s1	a-2b3c-2
s1	s1	s2	b-1c1
s1	s1	s5	o1
s1	s2	k0	m-1o2
s1	s2	none	b-2
s1	s3	none	e1
s1	s4	k4	c-1
s1	s4	none	b-1g1
s1	s4	s3	b1
s1	s4	s5	b1
s1	s5	^	b1c-2m1
s1	s5	k2	g1
s1	s5	k5	o1
s1	s5	none	o1
s1	s5	s2	g-1o1
s1	s5	s5	b1
s1	s6	none	c-1
s2	^	^	b1e-3f3g-3h2o-3
s2	k0	i5	b-1
s2	k0	k0	a3b2c-3g-1j-2m1
s2	k0	k1	a-2c1
s2	k0	k2	b-3c1
s2	k0	s0	a1o-1
s2	k0	s1	b1
s2	k1	none	c-1e1g1
s2	k1	s3	b-1d1
s2	k2	k0	a-1
s2	k2	none	c-1h1
s2	k2	s0	c-2i1
s2	k2	s4	c1e-1
s2	k3	none	c-1g1
s2	k4	s2	b-1o1
s2	k6	k6	e1
s2	k6	none	c1
s2	none	^	k3
s2	none	k0	a1
s2	none	none	b-3c3e1g1h-2o-3
s2	none	s0	b1
s2	none	s2	a2b-3n1o1
s2	none	s4	c-1j1
s2	s0	k0	a2b-1o1
s2	s0	k3	g2
s2	s0	s4	c1
s2	s1	k0	b-1j1
s2	s1	s3	b1c-1
s2	s1	s4	b1c-1
s2	s2	k0	b1
s2	s2	k2	i1
s2	s2	none	b-3c3
s2	s2	s1	c-1g1
s2	s2	s2	a-1b4g1i-3o-1
s2	s3	s1	b1
s2	s3	s6	b-1c1
s2	s4	k1	b1
s2	s4	k2	o1
s2	s4	s1	b1
s2	s4	s4	b3c-2
s2	s4	s6	n1
s2	s5	s1	b2
s2	s6	^	c1
s2	s6	k1	c-1
s3	^	^	g-1h1
s3	k0	k0	a1b2c-3i-2o2
s3	k0	k1	c-2j1
s3	k0	none	c-2
s3	k0	s0	o1
s3	k1	s0	b-1
s3	k5	s6	i1
s3	none	k0	c-1
s3	none	none	c1g1h-1
s3	s0	k0	o-1
s3	s0	k6	g1
s3	s1	s6	g1
s3	s2	k0	i-1
s3	s2	none	c2o-1
s3	s3	none	g1
s3	s4	none	c2
s3	s5	k5	b-1c2
s3	s5	none	b1i-1
s4	^	^	c-3g4h-1
s4	i5	s4	b1
s4	k0	k0	b-1i2o-2
s4	k0	k1	b1
s4	k0	k2	g1k1m-1
s4	k0	k3	n2
s4	k0	k6	b1c-2i1
s4	k0	none	b1
s4	k0	s1	b1
s4	k0	s4	c-1
s4	k0	s6	b-1c1
s4	k1	none	c-1
s4	k2	^	c1
s4	k2	none	k1
s4	k2	s2	b-1o2
s4	k2	s5	b1o1
s4	k3	k0	a1
s4	k3	k2	b-1c2
s4	k3	k6	b-1c1
s4	k3	none	b-1f1
s4	k3	s4	c1
s4	k4	k3	n-1o1
s4	k4	none	o-1
s4	k4	s5	b1
s4	k5	k0	o1
s4	k5	k1	o1
s4	k5	none	c2e-1
s4	k6	k0	a3b-1l-3o1
s4	k6	k4	n-1
s4	k6	s5	a-2c-1
s4	k6	s6	b1
s4	none	^	d-2e3g-2j3o-2
s4	none	k0	b2c-2j1
s4	none	k1	b-2c5j-2
s4	none	k4	o-1
s4	none	none	c3d3e2g-4h-1o-2
s4	none	s1	b-1c1g-3h4
s4	none	s4	c1j-2
s4	s0	k1	b-1
s4	s0	k3	c-1j1
s4	s0	k5	a-1b1
s4	s0	none	b1
s4	s1	k0	b1
s4	s1	none	a-2b3c-2
s4	s1	s0	a2b-2
s4	s1	s2	b-1
s4	s1	s5	a2b2c-3
s4	s2	k6	l-1o1
s4	s3	k1	c1
s4	s3	k5	a-1
s4	s3	s0	o1
s4	s4	^	c-2h1
s4	s4	k0	b-1
s4	s4	k4	o1
s4	s4	k6	n-1o1
s4	s4	none	b1g-2o-1
s4	s4	s4	b1
s4	s5	k4	b-2
s4	s5	none	c2
s4	s5	s0	m1
s4	s5	s4	o2
s4	s6	k0	n1o-1
s4	s6	k1	g3h-3
s4	s6	k6	c-1n1
s4	s6	none	h2o-1
s4	s6	s5	i1
s4	s6	s6	l-1
s5	^	^	c-4g3h-2o1
s5	i5	none	b1
s5	k0	k0	a1
s5	k0	k2	b1
s5	k0	k3	o1
s5	k0	k5	a-1b1
s5	k0	k6	b2
s5	k0	none	c1
s5	k0	s1	l-1o1
s5	k0	s2	b-1
s5	k1	s4	a1o-1
s5	k2	k0	b3
s5	k2	k3	g2
s5	k2	none	c3
s5	k4	k2	i1
s5	k4	k5	c1
s5	k4	none	h-2
s5	k4	s4	b-2c2
s5	k5	none	c1
s5	k5	s2	b-1o1
s5	k5	s5	b1
s5	k6	k2	e1
s5	k6	k6	b1
s5	k6	s2	c-1i1
s5	k6	s3	c1
s5	k6	s5	l-2o1
s5	none	^	c-2h4
s5	none	k1	c-2g1h1
s5	none	k3	g1
s5	none	none	b2o-2
s5	none	s1	b-1g3h-1
s5	s0	k0	g-1
s5	s0	k3	m1
s5	s1	none	c2
s5	s1	s0	b1
s5	s1	s4	g1
s5	s1	s5	b1c-1
s5	s2	k0	b1g-2
s5	s2	k4	o1
s5	s2	none	c-1g1n1
s5	s2	s0	a1
s5	s2	s5	c1
s5	s2	s6	b-2o1
s5	s3	k5	c1
s5	s3	none	c1
s5	s4	k2	b2
s5	s4	k3	b-1c1
s5	s4	none	g-1
s5	s4	s4	c2
s5	s4	s5	b-3c1o2
s5	s4	s6	c-2
s5	s5	k0	b2i-1
s5	s5	k2	n1
s5	s5	none	c1
s5	s5	s2	b-1o1
s5	s5	s4	b1
s5	s5	s5	b-2c1
s5	s6	k2	b-1
s5	s6	none	c1
s6	^	^	g-1
s6	k0	k0	c1
s6	k0	k3	n1o-1
s6	k0	s1	c-1o1
s6	k1	k0	c-1
s6	k1	none	j1
s6	k2	none	g-1
s6	k5	s5	o1
s6	k5	s6	a-1
s6	k6	k6	a2l-2
s6	k6	none	a-2o1
s6	k6	s4	a1
s6	k6	s6	j1
s6	none	i5	e-1o1
s6	none	k1	o-1
s6	none	none	a-1b-1c2o1
s6	none	s6	j1
s6	s1	k1	b1
s6	s2	none	c1f-1
s6	s4	s1	c-1
s6	s5	s4	g1
s6	s5	s5	i-1o1
s6	s6	k0	a-1b1
s6	s6	k5	l-1o1
s6	s6	k6	a1l-1
s6	s6	none	g1h-1
s6	s6	s4	g1h-1
874
^	^	k1	b1B1
^	^	k5	b2B2
^	^	none	l2o1L2O1
^	^	s2	b-1B-1
^	k1	k0	O1
^	k5	s5	b1
^	none	k0	a-1o1
^	none	s1	A-1B1
^	none	s4	B1
^	none	s5	A1
^	s2	s1	o1
^	s2	s2	a2b-2B-1
^	s5	k6	A1
^	s6	k1	a2b-1
^	s6	k6	a-1b1B1
i5	k1	k0	a3b-2
i5	k5	k4	a-1b1B1
i5	k6	k0	a-1b1
i5	k6	k2	H2
i5	k6	s0	i1o-1O-1
i5	k6	s1	B-1
i5	none	none	E1
i5	none	s2	e1E1
i5	s2	k0	b2
i5	s4	k0	c1
i5	s5	k0	O1
i5	s5	k6	a-2b1B1
i5	s5	s4	i-2o2O2
k0	i5	k6	i1
k0	i5	s0	m1
k0	i5	s2	b1
k0	i5	s6	a1
k0	k0	i5	c-1
k0	k0	k0	c1h-2i-2k1m-1o-5A-2B-2C-1J-2K1M-1O-1
k0	k0	k1	a2b-3g2C1E-1G-2
k0	k0	k2	b2g1h1i-1j-1H2M1
k0	k0	k3	b1c-4d1o1D1G2O-2
k0	k0	k4	b-1c-2d1g2D1G1
k0	k0	k5	c-2g1A1C-2G1
k0	k0	k6	a1c-2i2A2
k0	k0	none	g-5i-1j-3k2n-1o2D-1G-1H-2N-1O2
k0	k0	s0	c-1h-2j2m-2n2o1G1H-1N2
k0	k0	s1	b-2h-3m1C-1H-3M1
k0	k0	s2	b-2c2m2o-2C1H1I-1J1
k0	k0	s3	b-1C2G1
k0	k0	s4	o1E1O2
k0	k0	s5	a1c-1h1o-1A1H1J1
k0	k0	s6	c-1g2h-1A1G2H-1
k0	k1	k0	h-2j1o3C-2E-1O-3
k0	k1	k1	o-3O-2
k0	k1	k2	b-1C1
k0	k1	k4	d1D1H1
k0	k1	none	c-2e1m1D1E1F-1O-2
k0	k1	s0	c1n1o-1N1
k0	k1	s1	c-2g2
k0	k1	s2	h-1H-1M1
k0	k1	s4	c-2g1h1j1G2
k0	k1	s5	b-2C1
k0	k1	s6	c1
k0	k2	k0	a-2o2B2O1
k0	k2	k1	a-1b2m1B1
k0	k2	k2	h2H2
k0	k2	k4	C1
k0	k2	k5	h-1H-1
k0	k2	k6	i2
k0	k2	none	c-1e1f-1o2D-1E1F-2
k0	k2	s0	C1
k0	k2	s2	a-1c1g1i-2O1
k0	k2	s4	b1c-2h1G1H1
k0	k2	s6	b-1
k0	k3	k0	g-3h1
k0	k3	k4	g2G1
k0	k3	k6	a1b-1g-1G-2
k0	k3	none	g1
k0	k3	s0	b2c-1
k0	k3	s1	o1
k0	k3	s2	i-1I-1O1
k0	k4	k0	o2
k0	k4	k1	b1g-1
k0	k4	k4	c2h-2G2H-1
k0	k4	none	D-1
k0	k4	s4	G-1
k0	k4	s5	i-1
k0	k5	k0	c-1B-1
k0	k5	k4	i1
k0	k5	k5	i1
k0	k5	s2	c1
k0	k5	s5	g1B-1
k0	k5	s6	a1b-1o1G-1O1
k0	k6	k0	o-1
k0	k6	k1	b-1c3h-1
k0	k6	k3	b1c-1
k0	k6	k4	i2
k0	k6	k5	a2i-2
k0	k6	k6	o2
k0	k6	none	h1
k0	k6	s3	i1
k0	k6	s4	b1c-1
k0	k6	s5	c-2i3
k0	k6	s6	b-2g1
k0	none	k0	c2h-2o-2G1H-1O-1
k0	none	k1	b2
k0	none	k2	i1
k0	none	k3	d-1g2G2
k0	none	k6	n-1
k0	none	none	c2d2e2f-1k-2C-3D2E2F-1O-2
k0	none	s0	c-2D1
k0	none	s1	d-2g2k1o-1C-2G2K1O-3
k0	none	s2	c-2e2
k0	none	s3	C3
k0	none	s4	b-2d-3n1o2G1O1
k0	none	s5	c1g-2h1C1G-1H2
k0	s0	i5	m-1o1M-1O1
k0	s0	k0	a-1b1c1g-1i-1o-2B-1C1G-2I-1O-2
k0	s0	k1	c-2g1
k0	s0	k2	b-1c1C1O1
k0	s0	k6	e1E1
k0	s0	none	e1E1
k0	s0	s0	g-1
k0	s0	s1	c-2o3C-1O2
k0	s0	s2	c2e1i-1C2E1I-1
k0	s0	s3	c-2j1J1
k0	s0	s4	h1o-2G-2H1
k0	s0	s5	b-2i1
k0	s1	k0	a1b-2d1j-1C2D1J-1
k0	s1	k1	c2g-1
k0	s1	k2	g1H-2
k0	s1	k3	b-1
k0	s1	k6	c-1g1
k0	s1	none	k2o-3
k0	s1	s0	c-1k1K1
k0	s1	s2	C1
k0	s1	s3	c1C1
k0	s1	s4	g2G2
k0	s1	s5	b2g-2
k0	s1	s6	g-2h2G-1H2
k0	s2	k0	a2b1c-1g-1j1m-1C-3G1
k0	s2	k2	b-1c1
k0	s2	k6	a2b-1G1
k0	s2	none	b2m1
k0	s2	s0	c-1m2
k0	s2	s1	h1n1H1
k0	s2	s3	b2
k0	s2	s4	o1
k0	s2	s5	H2
k0	s3	k0	c-1C-1
k0	s3	s3	g-1
k0	s3	s4	g-1
k0	s4	k0	b1c1H-2
k0	s4	k3	c1h-1
k0	s4	k6	a2c-2C-2
k0	s4	none	d-1e1o-1D-2E-1
k0	s4	s1	j1o1
k0	s4	s2	b-1g1
k0	s4	s4	b2h-1C-2
k0	s4	s5	c-1j1J1
k0	s4	s6	i1
k0	s5	k0	g-2n1o1N1O1
k0	s5	k4	c-2
k0	s5	none	e-2f1E-2F1
k0	s5	s0	g1
k0	s5	s2	c-2
k0	s5	s3	b-1c1H1
k0	s5	s5	c1G1
k0	s6	i5	b2B1
k0	s6	k0	C3
k0	s6	k5	i1
k0	s6	k6	a1
k0	s6	none	c2d-1
k0	s6	s4	g-1
k0	s6	s5	c-1C-1
k0	s6	s6	b2C-1
k1	k0	k0	c-1m-2o3C-1G-2O2
k1	k0	k1	c1g-2m1C-1
k1	k0	k2	B2
k1	k0	none	b3o-3E1
k1	k0	s0	a-1g1
k1	k0	s1	j1
k1	k0	s2	c-1
k1	k0	s4	g1G2
k1	k0	s5	g1h-1
k1	k0	s6	H1
k1	k1	k0	b1g-2G-2O1
k1	k1	k1	k1K1
k1	k1	k5	c1h-1H-1
k1	k1	none	c2e-3E-3
k1	k2	k0	g1m1o-2
k1	k2	k1	g-2h1
k1	k2	none	c-1f2F2
k1	k2	s0	c-1
k1	k3	s1	o1
k1	k3	s4	m1
k1	k4	s4	g2h-2
k1	k5	k0	o1
k1	k6	s1	g1h-1G1H-1
k1	none	k0	b3c-1
k1	none	k1	d-1f1D-1F1
k1	none	k3	g-1
k1	none	k6	C-1
k1	none	none	d-2m1o1F-2
k1	none	s0	c1
k1	none	s1	o-1
k1	none	s2	b1c-2d-1e1
k1	none	s5	h1C1H1
k1	s0	k0	o1
k1	s0	none	c1d-1
k1	s0	s0	n1
k1	s0	s4	b2
k1	s0	s5	b-1
k1	s1	k0	c-4g2C-2
k1	s1	k2	h1H1
k1	s1	none	F-1
k1	s1	s5	b-1c1C1
k1	s2	k0	c2
k1	s2	s4	C2
k1	s4	k1	o1
k1	s4	s0	j1
k1	s4	s3	c-1C-1
k1	s4	s4	c-1h-2o1O1
k1	s5	k0	b-1G2
k1	s5	k2	o1
k1	s5	s4	h-1
k1	s5	s5	C-1
k2	k0	i5	a-1
k2	k0	k0	b-1g1i-3j-2m1o1C1
k2	k0	k1	c1j1o-2
k2	k0	k3	g1o-1
k2	k0	none	O1
k2	k0	s1	b1
k2	k0	s2	m-1H-1M-1
k2	k0	s3	c1
k2	k0	s4	b-1c-2g1j2C-1J2O1
k2	k0	s5	g-1
k2	k1	k0	c3
k2	k1	none	e-1f1D-1E-1
k2	k1	s0	c-2o2O2
k2	k1	s1	c1g-1
k2	k1	s4	C1
k2	k1	s5	f1F1
k2	k2	k2	o1
k2	k3	k2	g-2h2
k2	k3	none	o2
k2	k3	s1	e2
k2	k4	k0	g-1h1
k2	k4	none	d1
k2	k6	s6	i1
k2	none	k0	b1o-2C1
k2	none	k1	O1
k2	none	k2	H-1
k2	none	none	b1c3d-2e-1f-2o1C3
k2	none	s0	o2
k2	none	s1	c-1O1
k2	none	s2	h1H1
k2	none	s5	h1H2
k2	s0	k0	a1b-1g2C1
k2	s0	k1	c1
k2	s0	s0	b-2c3
k2	s1	k0	c1
k2	s2	k0	o1
k2	s2	k2	b1C-1
k2	s2	s0	c2
k2	s2	s5	e-1o1E-1O1
k2	s3	k0	O1
k2	s4	s5	O1
k2	s5	k0	c1
k2	s5	none	o1
k2	s5	s6	c1
k3	k0	k0	g1
k3	k1	k0	O1
k3	k1	none	e-1
k3	k2	k0	b1c-1
k3	k2	s0	b1c-2
k3	k2	s5	b-1
k3	k3	s4	g1h-1H-1
k3	k4	k5	a-1b1B1
k3	k5	s5	h-1
k3	k6	s3	i1
k3	none	k0	o1O2
k3	none	k1	o-1
k3	none	k2	f-1o1F-1O1
k3	none	none	f-2k-1o1D-2F-3O1
k3	none	s1	f1F1
k3	none	s3	o2O2
k3	s0	k0	b1c-2I1
k3	s0	none	o1
k3	s0	s0	b3c-1n-1
k3	s1	k0	c-2e2H1
k3	s1	k2	o1
k3	s1	s5	g2h-2G2H-1
k3	s2	k1	m1M1
k3	s2	k5	I1
k3	s4	s4	h1H1
k3	s5	s1	c1C1
k3	s5	s3	c1
k3	s6	s6	A1
k4	k0	k0	b2c-1g-1j-1o2C-2O1
k4	k0	k1	b1c-2
k4	k0	k2	b-1
k4	k0	k4	a-1o1
k4	k1	k0	b2g-1o-1
k4	k1	s2	g1
k4	k2	k0	b2i-1
k4	k2	k2	o1O1
k4	k3	k2	b1h-1
k4	k3	s4	g1h-1
k4	k4	k0	B1
k4	k4	k4	b1B-1
k4	k4	s4	c-1
k4	k5	k0	b1c1B2
k4	k5	k1	h1
k4	k5	k2	B-1
k4	k5	s2	b-1j1
k4	k6	k0	a-1O1
k4	k6	k1	a-1b2B2
k4	k6	k4	a2
k4	k6	s0	i1o-1O-1
k4	k6	s4	i1
k4	none	k0	a-1c1d1g-1
k4	none	k3	g1G2
k4	none	k4	a-1b1B1
k4	none	none	c2d-2f-1D-1
k4	none	s1	O1
k4	none	s4	b2B2
k4	s0	k1	c1
k4	s0	s2	o1
k4	s1	k0	B-1
k4	s1	s2	m1M1
k4	s1	s5	g1G1
k4	s2	k0	b-1c2B-1C1
k4	s2	k2	A1
k4	s2	s0	i1o-2O-1
k4	s2	s1	c1
k4	s2	s4	c1
k4	s3	s4	b1c-1
k4	s4	k0	c-1B-1
k4	s4	k3	i-1o1O1
k4	s4	none	c-2o2C-1
k4	s4	s1	c-1C-1
k4	s4	s4	C1
k4	s5	k0	b2c-2g2B2
k4	s5	k1	a-1
k4	s5	k2	c-1B1
k4	s5	k4	b-1c2
k4	s5	s4	h1
k4	s6	k0	b-1c1C1
k4	s6	k1	a1
k4	s6	none	b-2d2D2
k4	s6	s2	B1
k4	s6	s4	g-1C-1
k5	k0	k0	g-1o1O1
k5	k0	none	c2e-1
k5	k0	s3	b-1
k5	k1	k5	b-1o1
k5	k4	k0	B-1
k5	k4	k5	b-1j1B-2J1
k5	k4	s5	a-1
k5	k5	k0	b1
k5	k5	s0	i-1o1O1
k5	k6	k0	c2C2
k5	k6	s2	B1
k5	k6	s4	g1i-2G1O1
k5	k6	s6	a-1b1B1
k5	none	none	f2D-1F2
k5	none	s0	f1
k5	none	s4	e-1
k5	s0	k0	c2
k5	s0	s0	c-1k1C-1K1
k5	s2	k4	b1
k5	s2	s0	o1
k5	s2	s1	j1
k5	s4	k0	B2
k5	s4	s3	b1
k5	s4	s4	c1C1
k5	s5	k6	g1
k5	s5	none	g1h-1
k5	s5	s0	i1o-1O-1
k5	s5	s2	a-1b1
k5	s5	s5	j1J1
k5	s6	k6	o1O1
k5	s6	s3	g-1o1
k5	s6	s4	h-1o1O1
k6	i5	k0	B2
k6	i5	s0	i3o-3O-3
k6	k0	k0	b2c-2B-1
k6	k0	k1	c2g-1
k6	k0	k6	a1
k6	k0	s0	c-1g1
k6	k0	s6	a-1b1
k6	k1	k0	a-1b1
k6	k1	s3	g1
k6	k4	k0	a-2
k6	k4	k4	g-1h1G-1H1
k6	k4	s4	b1
k6	k5	k2	g1
k6	k5	k5	a1
k6	k6	k0	B1C-1
k6	k6	k5	H2
k6	k6	k6	a1g-1
k6	k6	none	b2
k6	k6	s4	b1o-1
k6	none	k0	g1
k6	none	k1	B1
k6	none	k5	B1
k6	none	none	b2e-1g1D-2
k6	none	s1	O-2
k6	none	s4	o1
k6	s1	k0	b1
k6	s1	k5	h1H1
k6	s1	s5	G-1
k6	s2	k0	b-1
k6	s2	s0	m-2o2
k6	s2	s2	b-1c1i1o-2O-2
k6	s2	s4	a1b-1
k6	s4	none	D2
k6	s4	s0	o-1
k6	s4	s1	o1O1
k6	s4	s3	O1
k6	s5	k0	B-1
k6	s5	k4	a-1b2B1
k6	s5	k6	h-1i1H-1
k6	s5	s2	h2H2
k6	s5	s4	b-2i1
k6	s5	s5	B1
k6	s6	k0	b-1B-2
k6	s6	none	d-1C1D-1
k6	s6	s0	i1
k6	s6	s4	a-2g2G2
k6	s6	s5	c-1g2G2
k6	s6	s6	i1
none	i5	k1	a2b-2B-2
none	k0	k0	a2b-3c4e-2o-1B1J2O-3
none	k0	k1	b3c-4e1j2o-2
none	k0	k3	c1
none	k0	k6	b-2i1
none	k0	none	b2c-2d-2e3o-2D-2E-2F-1K2
none	k0	s0	c2o1C3
none	k0	s1	k1m1o-2K2
none	k0	s2	c-2n1N1
none	k0	s3	o-1
none	k0	s4	c1
none	k0	s5	c2
none	k0	s6	h1A1H1I1
none	k1	k0	g2j-1
none	k1	k2	c-1
none	k1	none	e1f1o-1F-4
none	k1	s1	g-1
none	k2	k4	c1h-1H-1
none	k2	s6	c-1i1
none	k3	k1	h1H1
none	k4	k4	b1B2
none	k4	k5	h-1
none	k4	s0	B-1
none	k4	s5	b-2B-2
none	k4	s6	b-1
none	k5	k6	o1O1
none	k5	none	e1E1F-1
none	k6	k1	g2
none	k6	k4	a-1d1D1
none	k6	none	a1b-1D-1
none	k6	s2	i1
none	k6	s5	a1
none	none	k0	C-3
none	none	k1	o1F2O-2
none	none	k2	c1f1o-3
none	none	k6	C1
none	none	none	a1b3e-3f2g-2h-1k3B-2C-6E-8F2G-2K2O-2
none	none	s0	c1g-2o2G-2O3
none	none	s1	e-3o2
none	none	s2	d2e-1g1o-1B-1G1
none	none	s3	o1O2
none	none	s4	e2f-1n1o1O2
none	s0	k0	C-1
none	s0	k1	c2C1
none	s0	k2	h-1o1D-1
none	s0	none	c-3F-2
none	s0	s0	c-1m1M1
none	s0	s1	k1
none	s0	s2	g-1G-1
none	s0	s4	b-1h1H1
none	s1	k0	i1o-2
none	s1	k2	b-1
none	s1	k3	O1
none	s1	none	c1e-1f1
none	s1	s0	c1
none	s1	s1	c-2g1C-3G2
none	s1	s2	c-2j1C-1J1
none	s1	s3	g1
none	s2	k0	b-1
none	s2	k6	H1
none	s2	none	d-2e1
none	s2	s1	g-1
none	s2	s4	h1
none	s3	none	d3o-2D1
none	s3	s1	k1
none	s4	k0	b2c-1B2G-1
none	s4	k4	H2
none	s4	k5	h1
none	s4	k6	b-1
none	s4	none	b2d1f3o-3D-1E-1F3
none	s4	s0	a-1c2
none	s4	s3	b-1o1O1
none	s4	s4	h1H2
none	s4	s5	c-1
none	s4	s6	g1
none	s5	k0	o1H-1
none	s5	k4	H1
none	s5	s0	h1
none	s5	s1	g1
none	s5	s5	c-1
none	s6	k0	a1g-1h1H1
none	s6	k1	j1
none	s6	k2	H1
none	s6	s2	h1
s0	i5	k0	m-1o1
s0	k0	i5	I1
s0	k0	k0	g-1h-2C2H-1
s0	k0	k1	b-1c1g-2o1
s0	k0	k2	c-1g2h-1G2
s0	k0	k3	c-2h2i1
s0	k0	k4	c2C1
s0	k0	k6	c2
s0	k0	none	b-1d2g1C-2D2K1
s0	k0	s0	c2g-2G-1N1
s0	k0	s1	c2h-1i1C2I1
s0	k0	s2	a2g1o-3O-1
s0	k0	s3	c-1o1O2
s0	k0	s4	b-2c2C1
s0	k1	k0	h1o-1
s0	k1	none	d-2o2D-1
s0	k1	s0	b-1c2
s0	k1	s1	g2
s0	k2	k1	c1
s0	k2	k2	o1G-1
s0	k2	k6	C-1
s0	k3	k0	o1
s0	k3	s1	g1
s0	k3	s2	g-1h2H2
s0	k4	k1	c1
s0	k5	none	d2e-1D2E-1
s0	k5	s1	g1
s0	k6	none	e2
s0	none	k1	f2o-2F1O-2
s0	none	k6	i2I1
s0	none	none	c-1k1o-2E-2O-3
s0	none	s0	C1
s0	none	s1	c-1f-1h1H1
s0	none	s2	c-2j2C-1J2
s0	none	s4	b-1o1B-1O1
s0	s0	i5	b1
s0	s0	k0	g-1j1m1C2
s0	s0	k1	C1
s0	s0	k2	o1
s0	s0	k4	c1C1
s0	s0	none	c-2k2
s0	s0	s0	m1o-2C-2
s0	s0	s1	c2e-1j1E-1
s0	s0	s2	o-1O-1
s0	s0	s4	c3g-1C3G-1
s0	s0	s5	C1
s0	s1	k0	c2
s0	s1	none	f-1E1F-2
s0	s1	s1	c2E-1
s0	s1	s2	c1
s0	s1	s4	c2C2
s0	s1	s5	b-1c2C2
s0	s2	k0	o-1
s0	s2	k3	G1
s0	s2	k6	h1H1
s0	s2	none	E-1
s0	s2	s0	G-1
s0	s2	s1	c-2e1E1
s0	s2	s3	b-1c1
s0	s2	s6	h1H1
s0	s3	k0	b1
s0	s3	k1	h1
s0	s3	none	e-1h1E-1
s0	s3	s0	b1c-1
s0	s3	s2	b1c-3e1E1
s0	s3	s4	c1
s0	s4	k0	b-2o2
s0	s4	none	D1
s0	s4	s1	e1E1
s0	s4	s3	c1
s0	s4	s5	c2
s0	s5	k0	c1
s0	s5	k3	c1g-1G-1
s0	s6	k0	b1
s0	s6	k1	b1
s0	s6	k2	H2
s0	s6	none	d-1D-2
s1	k0	k0	b2g-2j-2C-3
s1	k0	k2	o2
s1	k0	k3	b-1
s1	k0	k6	c-1i1
s1	k0	none	b2c-3f1k1F1K1
s1	k0	s0	b-1c2g-2O1
s1	k0	s1	c1j1
s1	k0	s2	b1c-2C-1
s1	k0	s5	b-2c-3h3i1H2
s1	k1	k0	e1o-1E1
s1	k1	s0	b2c-1
s1	k1	s1	c1
s1	k1	s4	b1
s1	k1	s5	o1O1
s1	k2	k0	b-1c2
s1	k2	s4	b-1
s1	k3	k5	g1
s1	k5	s5	a-1b1
s1	k5	s6	g1h-1G1
s1	none	k0	g1k-2E1O1
s1	none	k1	f2g1
s1	none	k2	h2H2
s1	none	k5	h1H1
s1	none	none	b1E2K-2O-1
s1	none	s0	k1o-1C-2G1O-1
s1	none	s1	e-2g2o2F-1G2K-2O1
s1	none	s2	b1g1G2O-1
s1	none	s4	b-1d1g-1h1C1D1G-1H1O-1
s1	none	s5	c1
s1	none	s6	g1G1
s1	s0	k1	f-1C-1F-1G1
s1	s0	none	k1o-1K1
s1	s0	s0	k1
s1	s0	s1	b3c-2C-1
s1	s0	s2	b-1
s1	s0	s3	h2H1
s1	s0	s5	G1
s1	s1	k0	b2c-4o3C-2O2
s1	s1	none	e4o-3D-2E4
s1	s1	s1	c1o-1B-2C4
s1	s1	s4	o1C-1O1
s1	s1	s6	h2H2
s1	s2	k0	b1c-2j1
s1	s2	k1	c1
s1	s2	s1	G1
s1	s2	s3	b1
s1	s2	s5	c-1o1
s1	s3	k2	G-1
s1	s3	none	e2E2
s1	s4	k1	b1
s1	s4	none	e-1E-2
s1	s4	s1	b2
s1	s4	s2	d1D1
s1	s4	s5	H1
s1	s5	k0	b-1c2
s1	s5	k5	o1
s1	s5	k6	H1
s1	s5	none	c-1e2E3
s1	s5	s3	b1c-1H1
s1	s5	s5	b2g-1
s1	s5	s6	G-2
s2	k0	i5	g1G1
s2	k0	k0	a2b2c-2d1j2m-1o-3C-1J1
s2	k0	k1	c1
s2	k0	none	e1
s2	k0	s1	a1g-1C-1
s2	k0	s2	c2g-1
s2	k1	k0	b-2c1B-1
s2	k1	k3	m1
s2	k1	none	b2e-2D-1E-2
s2	k1	s0	c-1
s2	k2	k0	c1o-1
s2	k4	k4	a-1
s2	k6	s2	b-1c1C1
s2	none	k0	b-1c1k-1m1B-1M1
s2	none	k1	f-2g1o2F-2G1O2
s2	none	none	d-2o3O2
s2	none	s0	b1
s2	none	s1	g1o-1O-2
s2	none	s2	b-1f-1o4O4
s2	none	s6	H2J1
s2	s0	k1	g1
s2	s0	k3	g1
s2	s0	none	o1
s2	s0	s4	g1o1G2
s2	s1	k0	b-2j1n1
s2	s1	none	c1f-1D-1F-1
s2	s1	s2	b1
s2	s1	s3	h-1G1H-1
s2	s1	s5	o2
s2	s2	k0	b2g-1o-1
s2	s2	none	b-2e2f2o-1C1E2F2
s2	s2	s1	o1C2O2
s2	s2	s2	b2c2g2i-3C2O2
s2	s2	s6	g1h-1H-1
s2	s3	s5	h-2G1
s2	s4	k2	o1
s2	s4	s3	a1
s2	s4	s4	C1
s2	s5	k0	c1
s2	s5	none	b-1c2E2
s2	s6	none	j1
s2	s6	s3	h1
s3	k0	k0	o-1
s3	k0	k1	b1c-2j1
s3	k0	none	m1
s3	k0	s0	b2c-2g-1o1
s3	k0	s1	b1c-1G1
s3	k1	s4	c1
s3	k1	s5	c1
s3	k4	k0	B2
s3	none	k2	e1E1
s3	none	k5	c-1
s3	none	k6	d-2o2O4
s3	none	none	D1
s3	none	s4	d1h1o-2H1O-2
s3	none	s5	c1h-1
s3	s0	k0	c-2G1
s3	s0	none	c-1d1
s3	s1	k1	g1G1
s3	s2	k2	c-1h1H1
s3	s3	none	b-1e2E2
s3	s4	k1	b2c-1
s3	s4	none	c-2e1o1O1
s3	s4	s3	b1C-2
s3	s4	s4	c1
s3	s5	k0	c-3h3H3
s3	s5	k5	h1H1
s3	s5	none	b-2o1O2
s3	s5	s3	b1c-1C-2
s3	s6	k2	o1O1
s4	k0	k0	g-2i1k1o-1I1
s4	k0	k1	a-1b2
s4	k0	k3	c1
s4	k0	s0	c2o-1
s4	k0	s1	b2
s4	k0	s2	i1
s4	k1	k0	a-1
s4	k1	k1	c1
s4	k1	k3	o1
s4	k1	k5	H1
s4	k1	none	e1f-2
s4	k1	s3	b1
s4	k1	s4	g-1
s4	k2	s2	o1
s4	k2	s5	o1
s4	k3	k0	b-1c1
s4	k3	k2	g1
s4	k3	k3	b-1h1
s4	k3	k5	I1
s4	k3	k6	g1
s4	k3	s4	h1H1
s4	k4	k0	g1B1
s4	k4	k3	h-1
s4	k4	none	e1E1
s4	k4	s0	c1C1
s4	k4	s5	a-1
s4	k4	s6	b1c-1
s4	k5	k0	b-1c1C1
s4	k5	k1	o1
s4	k5	s4	i1
s4	k6	i5	a-1b1B1
s4	k6	k0	b-1c1C2
s4	k6	none	e1g2E1
s4	k6	s5	a-2b2
s4	k6	s6	c1
s4	none	k0	b-2c1j-1C1J-1
s4	none	k4	c1
s4	none	none	c-1f1k-1E2F1
s4	none	s0	C-1
s4	none	s4	a1O-2
s4	none	s5	h1H1
s4	none	s6	c1h-2C1H-2
s4	s0	s3	C-1
s4	s1	k0	b1
s4	s1	k1	c-1g1
s4	s1	k3	b-1
s4	s1	k5	c-1h1
s4	s1	none	d1e-2E-2
s4	s1	s0	c1B2
s4	s1	s1	G1
s4	s1	s3	c-1
s4	s1	s5	G1
s4	s1	s6	g1
s4	s2	none	E1
s4	s2	s2	b1
s4	s3	k0	B1
s4	s3	none	b2c-2
s4	s3	s0	o1
s4	s3	s1	o1
s4	s3	s2	c2
s4	s3	s5	b2
s4	s4	k0	k1K1
s4	s4	k1	b1
s4	s4	k2	g-1h1H1
s4	s4	k4	g-1I1
s4	s4	none	D1
s4	s4	s1	o-1O-1
s4	s4	s2	b1
s4	s5	k1	j1
s5	i5	none	e-1f1F1
s5	i5	s0	i-2o2O2
s5	k0	k0	o1
s5	k0	k3	h-2
s5	k0	k6	b1g1
s5	k0	s0	b-2c2
s5	k1	k6	j1
s5	k1	none	f-1
s5	k2	k0	h1
s5	k2	s4	c1
s5	k3	k1	c1g-1
s5	k4	k0	b1
s5	k4	k1	g1G1
s5	k4	k5	h1
s5	k4	s2	c1
s5	k4	s4	c1
s5	k5	none	e1E1
s5	k5	s2	B2
s5	k6	k0	B-1
s5	k6	none	D1
s5	k6	s2	C1
s5	k6	s5	G1
s5	none	k4	b1
s5	none	none	e1
s5	none	s1	e1
s5	none	s2	o1
s5	none	s4	h1o-1
s5	none	s5	c-1C-2
s5	s0	s0	j1C-1J1
s5	s0	s3	b1B1
s5	s1	k0	c1h-1H-1O1
s5	s1	s0	b1
s5	s1	s2	b2c-1
s5	s1	s5	b1
s5	s2	k0	a-1b2g-1
s5	s2	none	n1
s5	s3	s5	b1c-2
s5	s4	none	b-1
s5	s4	s1	h1H1
s5	s4	s4	g1C-1G2
s5	s4	s5	b-2c2
s5	s5	k0	b1i-1
s5	s5	k6	b-1
s5	s5	s1	b1
s5	s5	s4	j1
s5	s5	s5	a1b-2j1
s5	s6	s0	b-1
s5	s6	s2	g-1G-1
s6	i5	s2	B-1
s6	k0	k0	c1B1
s6	k0	k3	h2
s6	k1	k0	o1O1
s6	k2	k0	b-1o1
s6	k2	s0	b1c-1
s6	k3	s4	b1
s6	k5	s2	b1
s6	k6	s0	i-2o3O3
s6	k6	s2	a-1b1m-2o2B1M-2O2
s6	none	k0	o1B2C-1O1
s6	none	none	d1D1O-1
s6	none	s0	b-1c2
s6	none	s1	e1
s6	none	s5	b1
s6	s0	s4	o1
s6	s1	none	E-2
s6	s2	k0	o1B1O1
s6	s2	none	a1b1d-1D-2
s6	s2	s1	g-1
s6	s3	k0	c-2o1
s6	s3	k4	b1c-1
s6	s4	k0	b1
s6	s4	k1	a-1c1
s6	s4	s0	b-1
s6	s4	s1	c1
s6	s4	s3	c1
s6	s4	s6	c1
s6	s5	i5	h1H1
s6	s5	k0	B1
s6	s5	k5	c1
s6	s6	k0	B-1
s6	s6	k2	b1
s6	s6	s3	c-1o1O1
s6	s6	s4	C1
s6	s6	s6	a1
109
0n		a2b-3e-1i3m-3n1o-2A4B-1C1H1I-3J1M-1O-3
0n	",	b1
0n	)	b1
0n	),	c-1i1
0n	).	b2
0n	,	a3b-1c-2d-3e-4g2h-1i2j-2n-1A4B-5D-1I2O-4
0n	.	a2d-1m-2n-2o1A-2E2H3I-6O1
0n	.,	a1b1i-1
0n	:	c-3g2h4i-3o-2C-2G1H4O-1
0n	;	o-1O-1
0t		a-2b1d-2e2f2i-6j1o2A-1B1D-2F1I-1J-1N1O2
0t	",	b2
0t	".	b1
0t	)	b-2h-2o3E1H-1O2
0t	),	c1g-1O-2
0t	)-	k1
0t	).	f1h-2m1G-1H-3
0t	):	c2
0t	,	a-4b2c3d-1e-2f-2h-4i-4j1k-1n1o-2H-5I-1J-2M-3
0t	,"	b2
0t	,.	c1
0t	-	o1
0t	.	b1d-3e1f2g-2h-3i-3n1o2B-1C-3D-1G-1H-7O-1
0t	."	b3c-1
0t	.),	i1o-1O-2
0t	.,	b2C-2G-1M-1
0t	..	c2
0t	:	a-3b1c1h-1m1B1C1H-4I1K-2
0t	://	k1
0t	;	g2h-1
0t	>	o1O2
0t	>.	b1
0t	?	b2
0t	]	b1k-1O-1
0t	].	c1O1
0t	];	O-1
0t	|	c1
1n		a2c-1e-1h-1i2j2k-1m-3n-1A-1G2I-4
1n	)	c-2h2i-1H2
1n	).	b1o-1
1n	,	a3b-1c-2h1i-1o1C-1G1H2
1n	.	a1c-2d3f-2g2h-1i3j-1m-1n-2o-2A1C-2D2G1H-3I-1O-1
1n	.),	i1o-2O-2
1n	.,	a3b-3i1
1n	.;	b-1
1n	:	a3b-2c-3h3B-1C-1G1H2
1n	;	a-1B1C1
1n	].	o2O2
1t		a-4c1e-1f-2g-2j2k1o2G-2I1J2K2
1t	)	c3o-1
1t	),	o-1O-2
1t	).	b1c2
1t	,	o1C2H-2
1t	.	b1h3i-2o-2B4C2I-1
1t	.),	b-2o2I-2O3
1t	.,	b1c-2i1o-2C-1O-1
1t	:	c-1g3h-1k1B2H-3K2
1t	],	o3
1t	].	O2
1t	°	e1
2n		a2b-2i1o-3B-4H1I-1
2n	),	c1
2n	,	b1g-2h1o-1B-1
2n	.	c2d-1g1h-2n-1A4B1C-1E-2H-1
2n	.)	c1
2n	.),	c-1
2n	.,	h-1i3A-1F1
2n	.:	h2
2n	.;	a2b-2c-1g1
2n	:	a2b-2h2H1
2n	;	d-2o3O3
2t		a-4c1e1f-1g1i-1B3H1K1M1
2t	).	a-1H1
2t	,	a-2b4c-2i-3j-2C-1D1H-1O1
2t	.	e-2i-4j1o-1G-4I-2
2t	.,	j1
2t	:	b-3g-2h3B2C1
2t	;	c2
3n		a2b-1c-2g-4h-1i5j-3A2C-3H-1I1O-2
3n	).	n-1
3n	,	a4b-3o-1G-1
3n	.	a5b-3c-1n2C-2I3O-1
3n	.),	i1
3n	.).	n1
3n	.,	i-2o1O2
3n	:	a3b-2B-1
3t		a-2b1g-2i-1m2M1
3t	,	e2
3t	.	c1
3t	:	h-1o1
none		a-1b-1e1f3g-1h-1j-1k2C-3D1F1G-5H-6I-4J-4M-2O-1
none	",	b1
none	)	c1e-1k1l1o-1E-1F1L1O-4
none	),	c1D-1E-2O-1
none	),"	b1
none	).	a-1b1d3k-2E-1O-2
none	):	e1f-1o-1D-1E1
none	,	a-2b1d1e2f1g-4h-4i-3j-4k1l-1m1n-1o-1C-3D-1F-2G-3H-4L-1M-4O-3
none	,"	b2
none	-	a1e-2f1k1l-3A1E-1L-3
none	.	a-2b1c-4d1f1g-3h-3j-1k1l1o1B-4C-4E-2F1G-2H-2K-2L1M-5O-3
none	/	k1
none	:	a-1e2k-2E2F-1K-3
none	;	b2c-2d1D1
none	?	f1
none	]	d-1
none	].	f-2K1O-3
none	]//	b-2o2O3
none	}	E-1
270
0n		0n	a-1h2o-2C-1
0n		0t	a-1e2g-2h2n1o-1B1E2G-2H3I-1O-1
0n		1n	a2b-3h1i2j2o-3C-2O-3
0n		1t	a4c-3
0n		2n	a2c-1g1
0n		2t	a1c-1g2h-2i-2o1G1
0n		3n	b-4c-1g-1i3O1
0n		3t	c1
0n		none	a2b-1e-2j1B-2E-3
0n	,	0n	a-2b2d-2i-1o-1B4D-1H2
0n	,	0t	a-3b3g-4h2j-2o3B5C1G-6H-4J-1
0n	,	1n	a1b1c-2d1i2o-3A-1B-2D1I-1O-1
0n	,	1t	a-2b1g-4B2G-2H-1
0n	,	2n	b1g-2h-2i2j1o-2A-1B1C-1G-4I-1J1O-1
0n	,	2t	b1c1d-1g-1C-1D-1G-2H-2
0n	,	3n	a6b-3g-1A-1B-2C-3
0n	,	none	a2b-2e-1f1B-1C1D1E-1F1O-2
0n	,"	0t	b-1c1C1
0n	.	0n	a1b-2c2g-3h2i-3o-1B-2G-4H1
0n	.	0t	c2g-3h-2k-1n1o3A1B1C1G-3H-1K-1N2O2
0n	.	1n	g-1o1C-1O1
0n	.	1t	h2G-2H2
0n	.	2n	h2C-1H2
0n	.	2t	b2C-2
0n	.	3n	A1C-2
0n	.	3t	m-2o2M-2O2
0n	.	none	e2f3i-1n-3o2C-1F2N-3O1
0n	.,	0n	a1
0n	:	0n	b1c-2H1
0n	:	0t	g2o1B-2G3O1
0n	:	1n	G1
0n	:	none	o-1
0t		0n	c-1h1A2
0t		0t	b3f2g-1h-3i-7k-3m-1A-3B-11C-7D-2E-6G-8H-3I-4J-2K-4M-5N-2O-2
0t		1n	d1o2C-1D1O1
0t		1t	a-1b-2g2i-1k3o2H-5I-1J1K4
0t		2n	a1i1o-2H-2
0t		2t	a-3b4c-1h2i-2k-1o-1B-1C-3D-1G-1H1O-3
0t		3n	a3c-2g-4h1i2j-1o-1H1
0t		3t	b1g-2m2H-1M1
0t		none	a-3b2c-3e3f3g-4j-2m1o-3B1E2H-3K-1M-1
0t	"	0t	b1
0t	",	0n	g1G1
0t	",	0t	b-1C1I1
0t	",	2t	c-1C-1
0t	":	0t	b1
0t	)	0n	b-1c2C2
0t	)	0t	c-1C-1
0t	)	none	K1
0t	),	0t	o1C1
0t	).	0t	b-2c2C5
0t	).	2t	c-2m1B1C-2M1
0t	)."	0t	C1
0t	).</	0t	b1
0t	,	0n	a3b-2c-2j1o-1A3B-1J2
0t	,	0t	b-2e2h-1o2B-5G3N-1O3
0t	,	1n	g2G4
0t	,	1t	a-1b1c1g-2h1o-3B1G-1O-2
0t	,	2n	a1b-2e-2A1B-1E-2G1
0t	,	2t	c-1h1i-1o1I-1
0t	,	3n	a4b-3g-1h-2i1B-1G-2I2
0t	,	3t	b2C-2H-1
0t	,	none	b1c-1d1e1h-2i-1H-2O-1
0t	,"	0t	b-3c1n1o1C2N1O1
0t	,"	1t	k1K1
0t	,"	2n	m-1o1M-1O1
0t	,"	2t	c-2o2C-1O2
0t	,""	0t	c1C1
0t	-	0t	b1
0t	-	none	E1
0t	.	0n	a1b-2c-2g2h2m-2A1B-1G2H2I-1M-1
0t	.	0t	a-1b-5c2f1h-1m2n2o1A2B7C3G1H-1I1J-2M2N2O2
0t	.	1n	c-2e1g2E1G2
0t	.	1t	b4c-2h-3C-1G1H-3
0t	.	2n	b-3c2h1j1o-2H2J1O-1
0t	.	2t	b-3c2g-3i1B2C4G-2I1
0t	.	3n	b-1c-2g3h-2i3o-1G3H-2
0t	.	3t	c3g-1m1C3G-1M1
0t	.	none	a-1d-1f2g-3h-2o1C-3E-3F-4G-3H-2I-1
0t	."	0n	c1g-1C1G-1
0t	."	0t	b-1
0t	."	2t	b-1c1C1
0t	.,	0n	G1
0t	.,	0t	a-1
0t	.,	1n	b2g-3
0t	.,	2t	h1H1
0t	:	0n	b-3g1o-2C2G2H1
0t	:	0t	a-1b1c1e2g-4k2o-2B-1C-2G-3O-2
0t	:	1n	G1
0t	:	1t	g-3G-3
0t	:	2n	c1
0t	:	2t	b1G-1
0t	:	none	f1o-3F1
0t	;	0t	G1
0t	>,	none	E1
0t	?	0t	b2
0t	]	none	K2
1n		0n	c-1g1h-3i1j2C-1H-2
1n		0t	b2c-1h-1j1B1C-2O-2
1n		1n	a3b-1o-1C-1
1n		1t	c1h1B1
1n		2n	c-1g1G1
1n		2t	o2
1n		3n	g-1
1n		none	a-1b1f-1o1D-1
1n	)	0t	b1c-1j1J1
1n	,	0n	c-1g3h-1G3H3
1n	,	0t	a-4b3k1B1C2H-1K1O-4
1n	,	1n	a1i-1H-3
1n	,	1t	h1
1n	,	2n	a2h-2C-1G1H-1
1n	,	2t	a-1B1G-1H-1
1n	,	3n	b1B2
1n	,	3t	g2h-1G2
1n	,	none	f-1o2F-1
1n	,"	0t	b1B1
1n	.	0n	a4b-2c-2h-2A-2B-3C-3G-3H-2I-1
1n	.	0t	a-2b2c2o-2B3C-2O-2
1n	.	1n	a2c-1h-1B-4C-2G-2H-2I-1
1n	.	1t	a-2b1c-1o1O1
1n	.	2n	a-1i2B-1
1n	.	2t	a-3c4B3C2
1n	.	3n	B-1
1n	.	3t	m-1o1M-1O1
1n	.	none	c-3d1e1f1o-5
1n	.,	0n	g2h-1H-1
1n	.,	none	d1
1n	.;	0t	a2b-2
1n	:	0n	B1
1n	:	0t	g-2B1C-1H1
1n	:	3n	O1
1t		0n	b-1h1o1H1
1t		0t	a-1c1g-1h-1o-1C-5H-2O-1
1t		1n	b-1c2o-1
1t		1t	c1j1J1
1t		2n	c-1
1t		2t	b1c-1
1t		none	c-2d2e-2f-4j1k1D1E-1F-3
1t	)	0t	b1
1t	,	0n	a2b-2g1H1
1t	,	0t	c1e-1h-3j1B-4E-1G-1H-3
1t	,	1n	a2h-1
1t	,	2t	b1c-1H1
1t	,	none	e-1f1n1E-1F1
1t	,"	0t	b1
1t	.	0t	b1c-1g2k1o-1C-1H-2K1
1t	.	1t	b1
1t	.	2n	h1C-1H1
1t	.	2t	b1g-1C-2G-1
1t	:	0n	g1
1t	:	0t	g2G1
1t	:	3n	G-2
1t	:	none	f-2k2F-2
1t	°	none	e1E-1
2n		0n	c1h-2
2n		0t	i-1j-1o2B2O1
2n		1n	c-1h-2i2o-1
2n		2n	c-1h1
2n		2t	b-1
2n		none	b1c-1d1o-1
2n	),	0t	o1O1
2n	,	0n	a-1b1o1O1
2n	,	0t	o1B-1O1
2n	,	1n	b2c-2g-3C-1G-2
2n	,	1t	c3h-2
2n	.	0n	a3c3g1h-4i-1A-3B-3C-5H-4
2n	.	0t	a1m1o-1B-4C-3G-3M-2O-1
2n	.	1n	b1c-3h-2C-3H-1
2n	.	2n	b-1
2n	.	2t	b1c-1g2C-2
2n	.	none	c2d-1
2n	.),	none	e-1f1E-1F1
2n	.,	0n	G1
2n	.,	0t	O1
2n	.,	1t	B-1
2n	.;	0t	a2b-1
2n	;	none	E1
2t		0n	b1
2t		0t	a-2c1e3g1h-1i-4m2B-4C-3G-3H-2
2t		1n	i2
2t		1t	o2O1
2t		2t	c1
2t		none	b2c-1e-2o3D-2E-1
2t	,	0t	m2G3M2
2t	,	1n	h2
2t	,	1t	i-1o1I-1O1
2t	,	2t	g-2H-2
2t	,	none	b1d-2e2f-1D-3E2F-1
2t	.	0n	g-2h1C-3G-2
2t	.	0t	c-2i-1j1o1C-1G-2
2t	.	1n	c-1j1H1
2t	.	1t	h-1H-1
2t	.	2t	g1
2t	.	3n	I1
2t	.	none	b1c-2e2f-1E3
2t	:	0n	i2
2t	:	1n	b-1
3n		0n	b-1c-3g-1h-1i5
3n		0t	a1g-1
3n		1n	a1c-2h-1i2G1
3n		2n	b1o1
3n		2t	a1
3n		none	d2
3n	,	0n	a-2c2h-1B3G-1
3n	,	0t	c1G-1
3n	,	1n	j1J1
3n	,	1t	h1
3n	,	2t	b1
3n	.	0n	a-2b1B2
3n	.	0t	a2b-1c2h-1B-3H-1
3n	.	3n	i1
3n	.	none	b2
3n	.)	0t	c1C1
3n	.),	2t	c1C1
3n	:	0t	B3
3n	:	none	e1E1
3t		0t	b-1h1i-1m1
3t		2t	g-1
3t		none	c1
3t	,	0n	h1
3t	,	0t	c-3g1h2G-1
3t	."	0t	c-1o1C-1O1
^	^	0t	a1A1
^	^	1n	a-1b3A-1B3
^	^	none	l2o1L2O1
none		0n	a1b-1g2o-1A1B2H2I1O-1
none		0t	a-3e-2h-1i1m-3o1B-1F-3J1O1
none		1n	e-2f-2o2A1C2G-3H1O3
none		1t	b-2c2h-2k-1n1C3D-2
none		2n	b-2c2o1C1G-1O3
none		2t	a-1d2g-3C1G-1
none		3n	b-3n2C-1O-1
none		3t	D-1
none		none	a-1b1d-1m2B-1E1
none	)	0n	o1O1
none	)	0t	b2c-2C-2O-1
none	)	none	c2E-1K-2O-2
none	),	0n	d2g-1o1G-1O1
none	),	0t	b-2c-1f3g2o-1F3G2
none	),	1n	e1E1
none	),	none	c2d-1e-2o2
none	).	0t	B1
none	).	2t	B1
none	):	none	e1
none	,	0n	h-1
none	,	0t	a-1b-3f1g1h-1k-1B-1C-1D1F2H-1
none	,	1n	a-1h1B1C1H1
none	,	1t	g2o-1G2O-1
none	,	2t	d-1g1G1
none	,	none	b4c3d-2e-2f1k-1o1B-3C-4D-2F1
none	-	3n	A-1
none	-	none	e-2f2D-1E-1F-3K-1
none	.	0n	a4b-2e-2o-1B-2O-4
none	.	0t	a-2b2c-2f-1g2h-2B2C-1G2H-2M1
none	.	1n	b-1f1g1F1O-1
none	.	1t	j2k-1o1J2
none	.	2n	a-1b1g-1h1G-1
none	.	2t	B2C1
none	.	3n	C1
none	.	none	f-2o-1E-1
none	.,	0t	o-1O-1
none	/	none	k1
none	:	0t	c1g-1G-1
none	:	1n	B1
none	:	1t	C-1
none	:	none	f1O-1
none	;	0n	h1H1
none	;	1t	k-1o1
none	;	none	e2
none	]//	0t	C1
312
0n		0n	a-2b1h2o-1A2H2O-2
0n		0t	c2g-2h-1k1n1A-1C1H-2I-2K1O-1
0n		1n	a1b-4c1j2A5I-1
0n		1t	a4c-4B-3C-3G2
0n		2n	a1C2
0n		2t	c-1g1h-1G1J1
0n		3n	b-4c-2i5G-3I1
0n		3t	c1
0n		^	g-1h2i2H4
0n		none	a2c-1i1j2o-1C-2G-2
0n	,	0n	a1b-2c1g1h-1
0n	,	0t	a1g-3i1o2B-3C2G-2O-1
0n	,	1n	c-2i1m1o-2A5H1
0n	,	1t	g-1h1H1
0n	,	2n	a2c-1g2h-3i1o-1H-1I1
0n	,	2t	c3g-2B1G-2
0n	,	3n	a3b-1I1
0n	,	none	b-1e-1g3i2A2C-1G2H3
0n	.	0n	b1c1g-1i-1
0n	.	0t	a4b-2c-2o2B-1C-2O2
0n	.	1n	a-1c1g-3i2j2C-1
0n	.	1t	c1
0n	.	2n	c1
0n	.	2t	B-1C3
0n	.	3n	o2A-1O1
0n	.	3t	b2
0n	.	^	b-2g3H3
0n	.	none	e1h-2o2C-1E3H-1O1
0n	.,	0n	g1
0n	.,	none	b1
0n	:	0n	g3G2
0n	:	0t	h2H3
0n	:	1n	h2
0n	:	2t	h1H1
0n	;	0t	G1
0t		0n	a-2c-1g2B1C-4G2
0t		0t	a-2b1d2e3f1h-2i-7j1n1A-3E-3G-1H-3M1N1O1
0t		1n	a-1b1g-1o1C2I-2O-2
0t		1t	a-1b-1c-1g2h1m-1o4B3C-2G2H2J-2
0t		2n	a1c-1g-2m1A-1G-2
0t		2t	a-3b2d1i-2o-1C1D1G-1
0t		3n	a2b-1c-2g-2i2j-1A1B-2H-2O1
0t		3t	g-1h1i-1O-1
0t		^	b2c1f1h-3o-2H-2M1O-5
0t		none	b-1c1d-2f2g-2i-2k1A1C2D-2F2M-3O-1
0t	",	0t	b2
0t	)	0n	b-1o1
0t	)	0t	b-1o2
0t	)	1t	i1
0t	)	none	a1E1
0t	),	0n	c-1o2
0t	),	0t	O-1
0t	),	none	c3d1o-3D1
0t	).	0n	O2
0t	).	0t	b1m-1o-1
0t	).	1n	b-2m2
0t	).	1t	b2
0t	).	2t	b-1g1
0t	).	^	f1
0t	):	0t	c1
0t	,	0n	b1c-1e-1g4h-1i-2C-3G3O-1
0t	,	0t	a-2c4g-1h-4i-1A-1C1H-3
0t	,	1n	b1i-2C-1
0t	,	1t	a-2h3o-1G-1
0t	,	2n	a-1c1h-1
0t	,	2t	a-1c-1g2h-1C-1G1
0t	,	3n	a1b-1c2i-1A1B-1G1H-1
0t	,	3t	m-1o2G-2
0t	,	none	a-1c2f-1j1n2o-2C2H-3
0t	,"	0t	b1
0t	-	none	o1O1
0t	.	0n	a-2b3c-2g-3i1j1n1B-2C-2G-1
0t	.	0t	a3b-2c1i-2j-1B-2I-2J1M1
0t	.	1n	b2c-1g-2i-2j1
0t	.	1t	c1g-1i-2o1C-2O2
0t	.	2n	b2c1o-3O-2
0t	.	2t	b3g-2i-1o-1
0t	.	3n	b-2i2n2o-3C-1I1
0t	.	3t	b2
0t	.	^	b-1h-1o1E1F-1H-3
0t	.	none	a-2b-2c1d-1f1h1j-2m1n-1o1C1F2M1O-2
0t	."	0t	b1
0t	.),	0t	o-1O-1
0t	.,	0n	e-1o1O1
0t	.,	0t	b1
0t	.,	1n	b2g-1
0t	.,	2t	g1
0t	.,	none	c2
0t	:	0n	h1G2
0t	:	0t	b1c1g-3h-3G-1H-2
0t	:	1t	c1
0t	:	2n	a-1
0t	:	2t	b2H-2
0t	:	3n	H1I1
0t	:	none	b-1h-4m1o1H-2K-2M1
0t	;	0t	b1
0t	;	none	b-1c-1g3
0t	>	0t	C-1
0t	?	0t	b2
0t	?	2t	c1
0t	].	2t	c1o-1
0t	];	none	O-1
0t	|	0t	c1
1n		0n	c-1g1h-2i1j2A-2B3G3
1n		0t	b1c-2h-1j2B-3H-2J2
1n		1n	a2b-2C2
1n		1t	a1b-2h1H2
1n		2n	a2c-1B-2
1n		2t	o1
1n		3n	g-1h1G-2H2
1n		^	b1c-1o-1
1n		none	c2g1h-1D1
1n	)	0t	c-2h2H2
1n	).	0t	b1
1n	,	0n	b-2g5h-1G1
1n	,	0t	c-3g-1h1o2C-2H2
1n	,	1n	c-2h1i-1H2
1n	,	1t	g1G2
1n	,	2n	b-1c1
1n	,	none	b1h-2i2
1n	.	0n	g1h-1i1A3I-1
1n	.	0t	a2b-1c1o-1B-3C-1O-1
1n	.	1t	a1
1n	.	2n	a-2b1i1
1n	.	3n	a-1
1n	.	^	h-1
1n	.	none	a1b-2c-3d2C-2D1H-1
1n	.):	0t	o2O2
1n	.,	0t	a1
1n	.;	0t	a2b-2
1n	:	0n	b-2G1
1n	:	0t	a3b-2
1n	:	1t	b1
1n	;	1n	b1B1
1n	;	2n	C1
1t		0n	b-1C2
1t		0t	a-2c1g-1j1B1C-2G-1I1J3K1M1O-1
1t		1n	h-2C3
1t		1t	c2B-2
1t		2n	c-1
1t		2t	b1c-1C-2
1t		none	c-1j2o2C1K1
1t	)	none	c2
1t	),	0t	O-1
1t	).	^	c1
1t	):	0t	o1O1
1t	,	0n	a1b-3c2h-1H-2
1t	,	0t	a-1b2c-1j1C-2G1O-1
1t	,	1n	c1g-1
1t	,	2t	c-1g1
1t	,	3n	b-1h1H1
1t	,	none	g-1h1o1C3G-2
1t	.	0n	o-1
1t	.	0t	a3b1c-2g1i-1G2
1t	.	1n	o2
1t	.	1t	b2B1
1t	.	2t	C1
1t	.	3n	b-1h1C1H1
1t	.	^	f1o-2
1t	.	none	c3B2C2
1t	.),	0t	o2O2
1t	.,	none	b2c-1C-1
1t	:	0t	b-2g2H-1
1t	:	3n	g1h-2o1
1t	:	none	k2K2
1t	].	^	O2
1t	°	none	e1
2n		0n	c1h-1C1
2n		0t	b-1j-1B-3
2n		1n	c-1h-2i2C-2H-1
2n		2n	c-2h1H1
2n		2t	b-2h1H1
2n		none	a1o-1
2n	),	0t	c1
2n	,	0n	h-1
2n	,	0t	c-1
2n	,	1n	g-1A1H3
2n	,	1t	c2h-2H-1
2n	,	2t	c-1
2n	,	none	c1g-3h2
2n	.	0n	c4i-1A4G1
2n	.	0t	a-2g2h-2i2m1o-2B2H-2I-2M1
2n	.	1n	a1g-1o1I1
2n	.	2t	g2i-1G2
2n	.	3n	i1
2n	.	^	h2G-2H2
2n	.	none	E-1
2n	.)	none	c1
2n	.),	none	h1H1
2n	.,	0t	i2
2n	.,	1t	a-1b1B1
2n	.,	none	f1F1
2n	.;	0t	a2b-1
2n	.;	none	c-1g1
2n	:	0t	a1
2n	;	0t	a-1b1B1
2n	;	none	d-2o3O3
2t		0n	a-1c1o1C-1
2t		0t	a-3b1c1e2g1i-4m2o-1B2C1E2G-1I-2M2O-1
2t		1n	b-1i2I2
2t		1t	C1
2t		2t	c1h-1C2H-2
2t		^	H-1
2t		none	b1c-1d1g-3h1o1C-3H3O2
2t	).	none	a-1c-1g1h1H1
2t	,	0n	H-1
2t	,	0t	b2c-1h1i-1H1
2t	,	1n	b2
2t	,	1t	b1
2t	,	2n	b1
2t	,	2t	g-2h1o1
2t	,	none	a-1b2c-1g1h-1D1H-1O1
2t	.	0n	b-2c2C3
2t	.	0t	j2
2t	.	3n	i-1o1O1
2t	.	^	c-1g2h2o-2
2t	.	none	b4
2t	.,	none	c2
2t	:	0n	b-1i2I2
2t	:	0t	H-1
2t	:	1n	b-1
2t	:	2t	b-1h2H3
2t	;	none	c2h-1
3n		0n	b-1c-3g-1h-1i5C-3G2I3
3n		0t	c1g-1G1I1
3n		1n	c-2i2o1G-1I-2
3n		2n	b1o1
3n		2t	a1
3n		3n	I1
3n		none	i-1O-1
3n	,	0n	b-2g2h-3H-3
3n	,	0t	a3b-1
3n	,	1t	h1
3n	,	2t	b1g-1
3n	.	0n	a2
3n	.	0t	b-1n2B1
3n	.	1n	n2
3n	.	3n	I3
3n	.	^	n2o-1N1
3n	.	none	c-2C-1D1
3n	.),	0t	i2
3n	.),	1n	i-1o1O1
3n	.),	1t	i2o-2O-2
3n	.),	2t	i-1o1O1
3n	.).	1n	n1o-1
3n	.,	0t	i-1o1O2
3n	.,	2n	o1O1
3n	:	0t	a3b-3B-1
3t		0t	b-2h1i-1m1M2
3t		2t	g-1
3t		none	b2g-2C1
3t	,	0n	H1
3t	,	0t	c-1e1
none		0n	a1c1f-1i-1j-1l1A-1B-1D-1L1O-1
none		0t	a-2b-1d-1e2f2g-2h1j-3B2D-1E1G-2H-3K-1N-1
none		1n	b2c-1d3f-1g2h-1o-2A-1D2E-3
none		1t	b-1d1e-2f-1j1n1o-1C-1D2F-1N1
none		2n	b-1d1i1D1
none		2t	b2c-2d2f-2k1o-3C-3D2E-1F-3K1O-2
none		3n	n1o1N1O1
none		^	d-2e-2f2o1F2
none		none	a-1b-2d-2f1o1C-2D-2K-1O-5
none	",	0t	b1
none	)	0t	a1c-1f1D-1F2
none	)	^	f-1D1
none	)	none	c2f-1F-2O-2
none	),	0t	d2e1f-2F-2
none	),	1t	d-1
none	),	none	b-1c2E-2O-4
none	).	0t	b1d2D-2
none	).	^	e1f-3E-1F-2
none	).	none	e1E2
none	):	0t	d-1
none	):	none	d2e1o-1E1
none	,	0n	b1c2E-3F-2
none	,	0t	b-2c2d-1e2f-2h-2j-1m1o-1C-2D-1F-3
none	,	1n	c-2e1D1E1
none	,	1t	e1E1
none	,	2n	b1
none	,	2t	b1c-1e-3f1m2E-1F1K-1
none	,	3n	e-1f2F1
none	,	none	a-1b2c-1d2e2g-1m-2F-1O-3
none	,"	0t	b1
none	-	0n	l-2o3L-2O2
none	-	3n	a1o-1A1O-1
none	-	none	e-2f1k1
none	.	0n	d-2e-1C-1E-4L1O1
none	.	0t	a-1b2f-2k1o-2B-2C-3E-1F-1K1O-1
none	.	1n	b1d-1f-1k-2o1D-1E-2F-2O1
none	.	1t	c-1e1f2o-1D-1E2F2O-5
none	.	2n	a-1b1
none	.	2t	b2F-1
none	.	3n	b-1d1e-1D1
none	.	^	b-3e2o1F1K-4O-2
none	.	none	a1c-2d2e-1f1k2o-4D1F1O-1
none	:	0t	c2e-1f1o-1C-2E-2F2
none	:	1n	e1
none	:	1t	c1e-1C1
none	:	2t	e-1
none	:	none	c-6e3k-1E3F-3K-3O1
none	;	1t	k-1o2
none	;	none	c-3d1e1E1
none	>,	none	e1E1
none	?	none	f1
none	]	0n	l3o-3L3O-3
none	]	0t	l1o-1L1O-1
none	]	1n	o1O1
none	]	1t	o-1
none	]	2n	l1o-1L1O-1
none	]	none	l-1o2L-1O1
none	].	^	f-2K1O-2
none	]//	0t	o1O1
2
-	a1c1d-7k2l-2o2A2C-3D-8E-2F-1G-2H-2I-3J-4K-3L-2M-4N-4O-1
month	b-1c-8d15e-2f-5g-4h-12j-2k-2n-1B-2C-2D13E-2F-2G-4H-11O-2
25
-	-	a1d-2e-2f-3g1h1i2k-2l-2o2B1C-1D-3E-4F-3I-2J-3K-2L-1M-2N-3
-	1 digits	a-2c-1d-2e4g-2h-1i-1k-4C-3D-1E1F-2K-3
-	2 digits	d-4e4f1g-1k-1m-2o-1D-2E2
-	3 digits	b2c-2d-5e1f1k-2m1D-2E2
-	4 digits	d-3k1m1D-1
-	5 digits	d-2e-3g1h1k1E-3
-	address	c-2d-1e-3f-4k6o-1E-1F-1K4O1
-	article	a-2b3d-1f1k-1C1F1K-4O-3
-	day	o1
-	digits	d-1e-3f1F2K-2
-	mixed	d-1f-1g-2h-4i-2j-1k2m1C-1H-2K-1M-3
-	range	c-4d-4f4g-3h-2i-2D-3F2G-1K-2O-2
-	roman	a3d-4h1j-1k-3B-2D-3F-4G-1H-3K-2O-1
-	year	a-3c1d4e-3f-2g-3h-4i-2j-1k-1B-1C-2D9K-2O-8
-	years	b2o-1C-1D1E-2K-3
^	-	a2A2
^	1 digits	l1L1
^	2 digits	l1L1
^	3 digits	l1L1
^	year	d1D1
month	-	c2d1g-1o-1B1C-1G-2H-1J1O-1
month	1 digits	d3e-2E-2
month	2 digits	c-2d5e-4f-1E-3
month	range	c2d3e-1f-2F-2
month	year	b1c-2e-1o1D-16E-2
34
-	-	a2d-1e-2f-3g1i2k-1l-3o1A2B1C-2D-3E-4F-2I-2J-2K-1L-2M-1N-3
-	1 digits	a-2d-1e2g-1i-1k-3C-3D-9F-2K-2
-	2 digits	a-1c-2d-2e3j1l1m-2B-1D-11L1
-	3 digits	b2c-1d-4f2o-1D-1F1
-	4 digits	c-1d-4k2m1D-2E1F-1
-	5 digits	d-1e-3g1h1k1E-2
-	address	c-1e-1f-2k4K2
-	article	a-2b3f1k-1C2F1K-1
-	digits	e-1
-	mixed	b2f-2g-2h-2i-2m1F-2M-2
-	range	b1c-2f2g-2h-2i-2o-2D-5G-1O-3
-	roman	a3d-3f-2j-1k-3A2D-2F-3G-1H-2K-2O-1
-	year	a-3c2d4e-3f-1g-1h-3i-1k-1l-1B-1C-2D2F-1L-1O-5
-	years	b2C-1E-1F-1
^	-	b1e-2f-1g2h1k-2F-4G1I-1K-3
^	1 digits	e1O-2
^	2 digits	c2d-1o-2
^	3 digits	k-2o1E2F-2
^	4 digits	E-1
^	5 digits	O1
^	address	f-2k4K2
^	article	o2
^	digits	F1
^	mixed	d-1k1E-2F1K-1O-2
^	range	e1f2k-1o1E-3F2K-1
^	year	d2f-2D1E-1O-3
^	years	D1F1
month	-	a1b-3c6g-5h2j-1m-1B-1C1G-5H-4
month	1 digits	c-2d2D2E-3
month	2 digits	d2e-2f-2D4F-4O2
month	3 digits	e2f-2F-1
month	mixed	f2F2
month	range	e-1f1o1
month	year	d2o-2D2
4
0	a2g-1k1l-2o2A1C-2D-1E-1F-1G-2H-2I-4J-4K-2L-2M-4N-3
0q	a2h-1i-2j-3B-2C-2
1q	a-3b2c1d-1f-1h-2n-5o-1B2C-2E-1F-4H-2K-2N-3O-1
2q	a-2b-1c2d1e1f2i1m1n-1D-2E-3G-2H-2J-1K-1N-1O-3
36
0		a2h-1l-3A2C-2D-2G-2H-2I-3J-4K-2L-3M-4N-4O-3
0	"	a-3c3e-3B6C2E-3
0	",	b3c-2
0	".	o1O1
0	$	C1
0	&	a3B-4
0	(	b-3c-1e2i2o1C-5F2G3H2J1K-1
0	-	c1d1e-1f1h-2j1o-2B-3C-4D-4E-3F-5H-2K-3
0	-,	f-1o1O1
0	----	a-1o1A-1O1
0	---.	a1A1
0	/	c-1e1
0	//	b2
0	:	c-2g1o1G-3
0	<	C1
0	</	c-3o3O3
0	[	b-2f-2o3G-2H-2K3O2
0	{\\	e1E1
0	•	a-3l4A-3L4
0q		a3d-2i-2j-3l-2o2B-1C-2G-2L-2O1
0q	(	a-2g1G1
0q	-	b1
0q	[	l2o-1L2O-1
1q		a-1d-1e2f-1h-1n-4B-4C-2F-3G-1H-1K-1N-2
1q	"	a-4b3c1d-1B6O-2
1q	"(	h1H1
1q	",	b3g-2
1q	".	b2
1q	&	i1
1q	(	b3c-2d1i-2D3G1
1q	-	b-2c1
1q	/	b-1c2
2q		a-2b-1c1e2f2i1m1o1D-3E-2G-2H-3I-1J-1K-1O-4
2q	(	c-1d2g-3h-2o-2D2G-1
2q	-	f2
2q	[	o1O2
65
0		b1l-1m1A-3B-6C-7D-2E-2F-3G-6H-3I-5J-4K-1L-1M-3N-3
0	!	c1
0	"	i1B-1C-1F1I1
0	",	b-1c2C3
0	)	b1g-2k1C-1D1G-1
0	),	b-1e-1f1o1B1D1F1
0	)-	k1
0	).	h1m1B5C2H2M1
0	).</	b1
0	):	b1c-1e2f-1C-1G1
0	,	c-2e-1g-2h1i1m-1B-2E1H-1I-1O-1
0	,"	b-2c1C2
0	,""	c1C1
0	-	b2c-1d2e-1g-2o-2A-1C-1F-2G-2K-1
0	.	b-3d2e1g1i2j1k1o1A3B2C-1E-1G-1I-1
0	.)	b1g-1o1
0	.),	c1f1i-2B1C2F1
0	.).	H1
0	.):	c2
0	.,	c-2B2D-1E1I-1
0	.-	b-1
0	.:	a-1G2
0	.;	a2b-2
0	/	k2
0	:	a-3b1d-2h-3k1m-1B-2C-4D-2G2H1I-2K-3O-3
0	;	c-1e2B-2C-1G-1H-1O-1
0	>	b2o-1
0	>,	E1
0	?	C1
0	?.	b-1
0	@	b1
0	]	A1K1
0	].	b-2c1h1C1H1
0	]//	b-1c2C2
0	^	l1L1
0	},	e1E1
0q		b1c-1d-1g2i-3j-2o1B-3C-1
0q	,	a2b-2c3
0q	,"	b2B2
0q	.,	a-1d1D1
0q	.,"	b1B1
0q	^	a2A2
1q		a-3c1e-1h-1j1k1n-1D-1F-2G-1I1
1q	)	b1
1q	,	c-1e1k-3C2D2G2K-1
1q	-	d-2
1q	.	b3d-2f-1g-3j1o-1B1C-4E-1F-3G-2H-2O-1
1q	.),	c-1
1q	:	k2o-2F-1
1q	^	b1B1
1q	°	E-1
2q		a-1b-1c1d2i2C-6D-3E-1F-5G-7H-3I-3J-1K-2M-4O-2
2q	"	b3i-1I-1
2q	",	m1M1
2q	".	b-2
2q	),	c-1
2q	).	o1O1
2q	)."	C1
2q	):	e-1f2F2
2q	,	b2d1f1g-2o1C-7E-1F1G-2H-2O-2
2q	,"	b-3o1O1
2q	.	b3d-3h-1i-2j-2n-1A-1D-1E-2F-1J-2K-2M-2O-2
2q	."	a1b-2A2B1C1
2q	.,	i-1
2q	:	c2h-2i-2k1o1C-2E-1K1
2
-	a1d-2f1h-1k2l-3n-1A2B1C-1D-2E-1G-3H-2I-3J-4K-2L-3M-3N-4O-1
in	a-2d1f-4g-1i2j-1k-3o3A-4B-4C-10D-2E-6F-3I-4J-2K-2M-2N-2
27
-	-	a2b1c1d-3e-2f-3g1i1k-1l-2A2B1D-3E-4F-3G-1I-2J-3K-2L-2M-1N-2
-	1 digits	a-2b-2e2g-1k-4o2C-2F-1K-2
-	2 digits	a-1c-1e2f2k-2m-2E1
-	3 digits	b1c-2d-4e2f2k-1m1D-1E2
-	4 digits	d-3k2m1
-	5 digits	d-1e-3g1h1k1o-1E-2
-	address	c-2d-1e-2f-4k6o-2E-1F-1K3O1
-	article	a-2b1e1C2K-3O-2
-	day	o1
-	digits	d-2e-3f2E-2F2K-1
-	mixed	a-1e1f-2h-2i-2k2m1C-1E1K-1M-2
-	range	c-2f3g-3h-2i-1D-2E-1F1G-1K-2O-1
-	roman	a3d-3f-1h2j-1k-3o-4A2D-2F-3G-1H-2K-2O-6
-	year	a-4d4g-1h-2C-2D3K-1O-3
-	years	b2E-1K-2
in	-	b-2h1i2k-2o2A-2B-3C-9G1I-3K-2M-1N-3
in	1 digits	b3e1f-2n1o-2D-2E-2F-3N1O-2
in	2 digits	b2e2f-5j1D-4E-2F-4
in	3 digits	F-2O-1
in	5 digits	o1O1
in	address	K2
in	article	b2o1
in	mixed	a1c1d-2e-3D-1E-3O-1
in	range	c-1e1f2F2
in	roman	o1O1
in	year	b2c2d2e-5f-5o1E-5F-1O-5
in	years	d1f1D1F1
53
-	-	b2c1e-1f1h1k1l-2m-1n-2o-3A2B3C1E-2F-2I-8J-2K-3L-2M-4N-2O-3
-	access	c-1k2C-1K2O1
-	access+identifier	k1
-	access+small	a-1b3o1C-1
-	and	a3m-2n-2o-2A-1B-8C-8G-4H-4I-5J-3O-3
-	and+small	b1g-1
-	edition	b-1n2N1
-	editor	a-2b-2c-2i3o3C-1I3O4
-	editor+press+edition	b-1c-3g-1n3o2I2O1
-	editor+small	b2g-1o-1C-5O-5
-	identifier	c-2k3C-2K2
-	in	a-2b-2c2i3j1m-1B-1C3E1H-1I3J-3
-	in+and	b2i-1o-1E-1I-1O-1
-	issue	c-3e4f-1g-1i1o3C1E3F-1I-2
-	issue+small	b1c-2e3k1E1O-1
-	journal	a-2b-2c5e-2i-2j1m-1C2G-2I-2O-7
-	journal+edition	b-1c2n2o-1C-1
-	journal+status	c2
-	meeting	a-2c2e-1i-2j2m-2n-1o-2B4C1G1H-1O-4
-	others	a3b-2g-1j1o-1J1
-	pages	c-3e-3f4g-2C-3F4G-2H-3
-	press	c-3g6i-3o-2H-3O-3
-	press+edition	c-1g-1n2
-	press+status	c-1e1g3h-1G-2
-	report	c-1f1g-3h-2k-1m4o2C-2G-3K-1M2
-	report+status	c-2n2C-2N2
-	school	a1b-2g4h-2i-1m-1o-2B-2C-4G2J-1O-4
-	small	b1e-2f-1h1i-1k1m-5n-2o1A1C-1E-3F-1G-3H-1I-5K-2M-2O-1
-	status	g-2o3G-1O2
-	thesis	c-4g-2h-2m4C-4G-2H-1M2O2
-	translator	c-2g-1i2I3
-	translator+meeting	i2I2
-	volume	a2b-3c-3e5g-1h-1n-1C-2E4G-1
in	-	c1d1f-5g-2i-4j1k-2m-2n-2o2A-3B-2C-8D-2E-5F-5G2I-2J1K-2M-3N-1O-1
in	access	O2
in	access+small	b-1
in	and	c-2h2
in	edition	n2o-2
in	editor	b-3i3o1I-1O1
in	editor+press+edition	a-1i2
in	in	b1j-3o1O1
in	in+and	b1
in	issue	b2o-2O-2
in	journal	b1c-2
in	meeting	c1j-1C-1J-1
in	pages	a-1b2f2o-2F1O-2
in	press	g1
in	school	c1
in	small	b-1j1o-1O-2
in	status	c1
in	thesis	b-1m3M1O-2
in	translator	b-1i1I1
in	volume	b2
36
0	0	a-3c4f-2i-3k1m1B3C-2E-1H2J-6K-2N-2O-2
0	1	c-1d-2e1i-3k2o2A1B3G1H2I-1J-3O2
0	2	a-2d-2k1l2o-1A2B3D-1G1H1I-1L2
0	3	a-1d-1g1h-1m-1A2B2C2D-1G1J1N1O1
0	4	a1e1h-2m1n-1A4C1G-2H-2N-1
0	5	a-1b-2d2h-2o2A2C1E-2G-1H-1I2O2
1	0	a1b2c-2e-1f-2g-2h2i-2k1o-1A-1B-2C-6E-1F-1H-6I-1J-1O-3
1	1	b1c-1d-2k1o-2B-2C-4D-1E1G-3H-2I-2K-2O-6
1	2	d1e-2h1i-1k-2m-1o1B-4C-1
1	3	b-1c1h-5A-2B-3C-2G-4H-2J-2
1	4	a2c-1d-2e2g-1A-3B-3C-4G-1I-2
1	5	b-1m1o1A-2B-2C-3G-1M1
2	0	a-1b2c-1e2g-1h2i-2j-2B-1G-5H-4I-1M-1O1
2	1	d3e-2f-1g1h-1m-2n-1B-1C-1D2F-2H-3O-4
2	2	a-1b1e2h-1i1k-1C-1D1E-2F-1G-1H-2
2	3	a1b-1d2e2h-1m-1C-1G-2I-1K2O-2
2	4	g-2j1m1C-2K-2
2	5	a1c-1m2B-1C-2I-2O-1
3	0	a-2b2f1h-2k-1m-2n-1B1C-4F-1G-2H-1J-3K-1M-1
3	1	a-1d2f2g-1k-1m-1G-5K-1O-4
3	2	d2m-5n1o1C-4D2I-2N2O-1
3	3	b1c-2f-3g-3i2m2n-1o1F-2G-2I1J-1N-1
3	4	b1c-1e2o1D-2E1G-3H-1J-1M2
3	5	a2e-2j-3o-1E-2H-1O-1
4	0	b1f3g-2j-2k-4m-2n-1C-3D-4E1G-6K-3M-1N-2O-3
4	1	c-1d-1e-1f1o1B-1C-2F2H-2J-1N-3
4	2	b-2c2d-2e1f-1m1n1o-3B-2D-3F-1G2I-1K-1O-3
4	3	a1c-1f-3g2h-2j1k1F-3N1O-3
4	4	a-1d2e-2m1o-1B-3C1H-1J-1O-3
4	5	a2h-1j-3C-2E-1O1
5	0	b5c-2d-1e-1f-1j-1k-3n-1C1E-3G-1H-2K-1M-1N-1
5	1	a2b2f-1g-1j-2o-1A1B-2D-1F-1H1K-1
5	2	e1k2m-1C1E2F-1G-1I-1J-1
5	3	a1b-1d-2f1h1j-1k2o-1C1D-2G1H-2I-2J-1
5	4	a3b-1e1g2h-2i2j-1m-2o1B-2C-1O2
5	5	a-2b1e-1i-3j2o-2A1E-1G1J2
65
0		a-5b-2c2g3j1o2A2B5C4D1E-1G2H2I1O3
0	!	c1
0	"	b2i-1I-1
0	".	b-2C1
0	":	b1
0	)	a1b2g-2h-2k1B-1C-1D2G-1
0	).	m1B4C1H1M1O1
0	)."	C1
0	).</	b1
0	):	b2c-2e1C-2E-1G1
0	,"	a-1o1B3O1
0	.	a-2b-2c2e2f-2i-2m2o2A5B4H1J-1O1
0	."	a1b-3A2B1C2
0	.)	b1g-1o1
0	.),	e-1f1E-1F1
0	.):	c2
0	.,	a-3b1c-1h1m1E1H1
0	.,"	b1B1
0	.-	b-1
0	.:	a-1b1g2G3
0	.;	a2b-2
0	:	a-4b1c2d-2h-5j-1k2m-2n-1B-3C-5D-1E-1G1I-2K-2N-1O-4
0	;	a1c-2e2B-1C-2G-1O-1
0	?.	b-1
0	].	b-1
0	^	a1l1A1L1
1		b-1m1o2A-3B-6C-9D-1F-2G-4H-3I-3J-6M-5O-1
1	,	a2b1f-2g-2A-5B-2C-5G-2H-3M1O-3
1	-	f1A-1K-1
1	.	a1b1h-3n1o-4A-3B-4C-5F-1G-4H-2
1	/	k2
1	>	c1C2
1	@	b1
1	]	o-1A2
2		a1g1i-2A-1B-4C-6E-1G-6H-4I-2J-3M-1
2	),	d1f2h-1o-1F2H-1
2	,	a-2b1c1e1f-1m-3A-1B2F-2H-3I-1O-5
2	.	c-2e2f-2i1m-1B-2E-2F-2G-2I-3
2	.,	b-1B-1
2	]	K1
3		b2k-2m-1A-5B-6C-5F-4G-7H-1I-2K-1M-2N-1O-2
3	),	d-1O-1
3	,	g-2k-1m-1o2G-1I1J-2K-1
3	,"	c-1o1O1
3	-	d1
3	.	a-1c-1i2o-1B1C-1E-1I-1O-3
3	.),	B1
3	.,	b1B2
4		a1b1e-1j-1k-2n1A-2B-2C-4E-2G-4H-3I-1J-2K-2M-1O-2
4	),	c1g-1C2G-1H1O-3
4	,	h-1j-1k-1B-1D-1G1
4	.	b-1e-2f2i1o-1A-1D-2E-5H-2I-2O-4
4	.),	C1
4	.,	b1B2
5		b2d-2h-1i1j-1m-1o-1B-3C-3D-3E-1F-2G-2N-4O1
5	),	b-2c-1f-1g2h1k-2o2D2G3H1K-2O3
5	)-	k1
5	,	a1b-1e-1f1m-1o1A1B-1C2F2G1I-1J1O1
5	,"	b-2c2C2
5	,""	c1C1
5	-	b2c-1g-1
5	.	b2c-1d-2g-2h-1k-2B1D-1E-2F-2H-2I-1K-1O-2
5	.,	a2b-2G1
5	>	b3c-1
5	},	e1E1
68
0		b2c-1f2g-1i-1m-1n-3o-3B1C-2E-1G-2H-1J-2N-2O-5
0	",	b2
0	".	b2
0	)	a1c2e-1j-1m-1O-1
0	),"	b1
0	).	b2d1g-2h-2i-1k-4C-1E-3G-3H-2J-2K-1M-1N-1O-2
0	)."	b2
0	):	c1e2g-1D-2H-2
0	,"	b4
0	.	a-2b2c2d2h-2i-2l-2o-1D1E-1H-1K-4L-2O-2
0	."	b4c-2
0	.)	h-1
0	.),	c-1d1i1D1I-2
0	.,	a-1b2d-1e-1f1h-3i1k-1o-1C-3E-2F2G-3H-4M-2
0	..	c5h-2o-1
0	..,	o2
0	.:	b-1c-2h4H-2
0	.;	a2b-1g1
0	.]:	h1
0	:	a-1b-2c-1d-1e1h5i-1k1B1E2F-2H1I1
0	://	k1
0	;	c-2d1g1h-3A-1B1D1
0	>.	b1
0	?	b3f1o-1
0	].	c2f-2
0	];	O-1
1		a-1b2e-1f1i-1k1C-1D1F1I-6J-2K-1N-1O-1
1	),	E-3O-5
1	).	j1
1	,	c-2h2j-3m-1B-4C-1D-1F-1I1O-1
1	-	e-2O1
1	.	a1d-2f1g-2h1m-3o1C-1F1G-3O-1
1	.,	i1
1	]	g-1o-1O-3
1	],	o2
1	].	o2O2
2		a-1c1e2f-1m-1n2B3E-2F-2H1I-3M-1N2
2	),	c2e1o-2D-3O-2
2	).	n-1E2
2	,	a-1b1c-3d1f1g2h-1m-1n-2A1B-4K-1O1
2	.	d-2e-2l1o-1C-1E-1H-2L1N-1
2	.,	O-1
2	>	b1
2	].	o1O1
3		e2h-1i1j3k2A1B1C2E2K3
3	),	c3d-1i1o-2
3	)-	k1
3	).	b1
3	,	a1b-1c2d-2g1h-1i-1j-3m-1o-1A-1D-3F-1H-1M-2O-2
3	-	d1
3	.	a1c-3d1e-1g1k-1m1o1C-2E-1F-1
3	.,	i-1
4		b-2c1d-1g1h-1i2l-1o2D-1E1H-2L-1O1
4	",	b2
4	),	d2f1g-1D2F1
4	,	b1e1f-3g-3h-2i-1k-3m2n-2o-1D-3E-1F-3I-2K-2M-1
4	-	o-1A1O-1
4	.	c-4e2i2j1E1
4	.,	a1
4	]	l2o-2L2O-2
5		a-2c1d1e-2h-2l4m2B-1E-2G-1H-1I2J2L4M1O1
5	),	b1c-1o1
5	,	a1b-1c4e-2o-4A1C-1E-4I-1O-4
5	-	l-2o2L-2O1
5	.	a2b-2c-2g-1i2B-1C-1
5	.,	a3b-2i-1o1A-1O1
5	]	o1O1
5	].	b2o-2O-2
9
0/0	a-1d5e-1f-2k-2o-2D6E1F-1K-1
0/1	a2b-2d5h-1i-1k-3o-2A2B-1D2F-1G-2H-2I-2J-2K-3M-2N-2
0/2	b-1c2e-2f-1i-1k-2m-2n-1o-2C-1D-2E-3F-1
0/3	a2c1d-1h1i-1D-2
1/1	a-5d-1e1f1g-1i1k1l-3o1B1D-7G-1H-2I-2J-2K-2L-2M-2N-2O-1
1/2	c1d-3f-1j1o3C-2D-1E-1F-1G-3
1/3	b1c2d-4i-4m-1n2o2C-4D-3E-2F-2O-1
2/2	i1j1k1o1D-1E-3O-1
2/3	c2d-4e-2f-1i-3k1o3C-3D-2E-1F-3G1O-2
60
0/0	-	c1e-1
0/0	mixed	d3D3E1
0/0	years	b-1d5e-1f-1D5F-1
0/1	-	a3e-4f-3g1j1k-3l-2o-1A2E-3F-2I-2J-1K-2L-1M-1
0/1	1 digits	a-2b1c-2d-2e3f-1l2m1o-1C-2D-3F-2L2O-1
0/1	2 digits	a-1d-3e2f1l1D-4E3F-1L1
0/1	3 digits	c-2d-2e2l1m2o-2D-1L1O-1
0/1	4 digits	d-3e-1f1k1m1D-2F-1
0/1	5 digits	d-1h1
0/1	article	a-2b2d-3o1B1D-2
0/1	digits	f1F1
0/1	mixed	b1d-6f1i-1D-7
0/1	range	b1c-1f2g-2o-1F1G-1
0/1	roman	a3d-2f-2g1A2D-1F-1H-1
0/1	year	a-3b-7c-9d15e-6f-6o-4C-1D8E-3F-2
0/1	years	b1c1d-1D-1E-2
0/2	-	b-1f1h1k-2m-2C-2E-1F1O1
0/2	2 digits	d1e-2E-1
0/2	mixed	o-1O-1
0/2	year	b2c4d-2o-3C1D-4K1
0/3	-	a3b-1h1i-1
0/3	year	c1d-2D-2
1/1	-	a-5c2e-1f-3i2j1n1o1B2D-3E-2F-2I-2J-1N-3
1/1	1 digits	f1k-3o-1K-1
1/1	2 digits	c-1e3o-2E1O-5
1/1	3 digits	b1c-2d-2f2k-2E2F1
1/1	5 digits	e-2f2E-2F2O1
1/1	address	e-1f-3k3K1O2
1/1	article	c-1f1F2K-2
1/1	day	o1
1/1	digits	e-3f3k1E-1F4
1/1	mixed	c-1d-2e1f-2k2m2O-3
1/1	range	b-1c-5f3m1D-1E-1F1K-3O-2
1/1	roman	c-1g-1h1i1E1G-1
1/1	years	b1d-1f2F3
1/2	-	c1d-2j2k-1o1C-2E1G-2M1N-3
1/2	1 digits	b-3e1n1o2N1
1/2	2 digits	c-2o2E-3O3
1/2	3 digits	e1E2F-2
1/2	5 digits	k1
1/2	address	k2K3
1/2	article	f-1F-1
1/2	mixed	c1e-1E-2
1/2	range	f1F1
1/2	year	b1d-2o3D-2E1K-2O-4
1/3	-	b-1c2d-2i-4m-1o3C-3D-2
1/3	1 digits	o-1D1
1/3	2 digits	c-1e1
1/3	year	b2c2d-3e-1C-1D-3
2/2	-	e2f1i1j1K-1O-2
2/2	1 digits	o2F-1
2/2	2 digits	e-2E-2F1
2/2	address	k2o-1K3
2/2	mixed	d1
2/3	-	b-1d-3f2i-3o3C-2F1G1O-1
2/3	1 digits	d1
2/3	address	k1
2/3	mixed	e1E1
2/3	range	f-2o2F-2
2/3	year	b2d-3
85
0/0		a-1d2i1D3E1O1
0/0	,	c-1d2D3
0/0	.	B1
0/1		b-1c1d4f1A-3B-5C-2D2F-3G-4H-2I-3J-3K-1M-5N-6
0/1	"	B-1F1
0/1	",	b-1C1
0/1	".	b-2
0/1	)	b2c-2B-3C-2D1O1
0/1	),	b-2h1C2E1H1
0/1	)-	k1
0/1	).	b-2B2C1O1
0/1	):	b1c-1e1C-1F-1
0/1	,	a1c-2d1j-2m-1n-1A-1C3F1G2H-2I-1N-1
0/1	,"	a-1b-2c2k1B3C2K1
0/1	,""	c1C1
0/1	-	b1A-1B-1C-1
0/1	.	e1j1k-2m1A2B1C-3E-1F-4G-2I-1J-3M-1O-2
0/1	."	a2b-3A2B1C1
0/1	.)	b1
0/1	.),	b1f1B1F1
0/1	.):	c1
0/1	.,	e2B1C1E2I-2
0/1	.,"	b1B1
0/1	.:	b1g2C-1G3
0/1	.;	a2b-2
0/1	:	a-4b2g2h-2k-2B-2C-5G1K-2
0/1	;	a1b-1B-1
0/1	?	b1
0/1	@	b1
0/1	]	A2
0/1	].	b-1c1C2H1
0/1	]//	b-1c2C2
0/1	^	a1l1o1A1L1O1
0/1	},	e1E1
0/2		a-2c1d-2i-1C-7D-4O1
0/2	"	b1
0/2	)	b1
0/2	),	g1G1
0/2	,	c3e-1o-2D-1E-1
0/2	.	a3b-2d2i-2n-1E-1N-1
0/2	:	c1o-1K1
0/3		a1b1c-1C-1D-1
0/3	,	b-1c1d-1D-2
1/1		a-2d1j1m1n2B-1C-3D-4E-2F-2G-4H-3I-5J-2K-1M-2O-2
1/1	"	b2g-1
1/1	)	d-1k1B1
1/1	),	b1c-1d-1f2o1F1
1/1	).	c-1B4H1
1/1	).</	b1
1/1	):	f1o-2F1G1
1/1	,	a-2c-2g-1n-1o1B-3C-2E1F1G-1H-2
1/1	,"	o1
1/1	.	a-1b-2c1e2i1k1n-1o1B3D-2N-3
1/1	.)	c2g-1C1G-1
1/1	.),	c2C2
1/1	.,	b2c-1f1i2o-2
1/1	/	k2
1/1	:	h-3j-1k2C-3E-1G1I-1K-4O-2
1/1	;	d-1e2E2G-2
1/1	>	b2o-1
1/1	?	C1
1/1	°	e1
1/2		c2d-2g1h-1j2k-3m-1o1B-1C-2D-1F-1G-1H-2I1O-1
1/2	)	c2O-2
1/2	),	c1h1H1
1/2	,	b1c-3d1f-2h1j-1C-4F-1O-2
1/2	,"	c-1C-1
1/2	.	b-1c-1d-3k2n2o1D-2G-2I-1O1
1/2	.),	c-1C-1
1/2	.,	g1
1/2	/	k1
1/2	:	b-2g-3o3B-1C2G-2
1/3		b1d-2e1i-2C-1D-2
1/3	,	c4d-2C-2D-1
1/3	.	c1o1
2/2		c1d1e1f-1g-1o1D-1H-2K-1O1
2/2	)	f-1F-1
2/2	),	c-1
2/2	,	e-3f2o-1E-2F3O-4
2/2	.	c-3f1j1m1M1O-1
2/2	:	j1
2/3		d-4e-1g-1o2D-2
2/3	)	k1
2/3	,	c4d-3f-2h-1i-1o2C-2F-1O-3
2/3	.	b-1g2G2
34
0	0/1	a1l1o1A1L1O1
1	0/0	a1
1	0/1	a2b1c-1d-1g-1O-2
2	0/0	d1D1
2	0/1	b2c-1g-3h-3i-1o1B2G-3H-2O1
2	0/2	d2D2
3	0/1	c-4e1f1h-2j-1m-1n-1B-2C-2F1G1H-2J-2
3	0/2	b3c-2i-1j-1C-1
3	1/1	b2d1g-3i-2B2C2G-1I-1
3	1/2	b3c-1d3o-1D-1
4	0/0	d1D1
4	0/1	a-2b1c-2d2e1f-2i-1j4n2A1D1F-2I-2J1N1
4	0/2	a-1b3c-1h-2o-2O-1
4	1/1	a-1c-1e2f-1g-2n-1C-2E2F-1O-1
4	1/2	b4c-2i2n1o-3I1N1O-2
4	2/2	b1c-2g1o-1
5	0/0	a-3b-4c1d3i3o-2D4E2
5	0/1	a-1d3f1i-2j1k1o-2A1D1E1H-2I-1J-2M-1N-1
5	0/2	b-3c1e-2g-2j1D-2G-1
5	0/3	a1b4d-2D-1
5	1/1	a-4b-2c1d-4e1f1i2m2o1D-3F1H-1I-2K-1
5	1/2	b-1d-5g1h-2i2o4D-2F-2G-1H-2M1
5	1/3	b1i-2m-1n2C-1
5	2/2	b1c1e-4f1h-1j-1m-1F2O-3
5	2/3	c2d-1g-2o-1E1
6	0/0	b2e-1h2
6	0/1	c1d3j-1k-3m2n-2o-2B-1C1E-2G-3I-2J-1K-3M-1N-2O-1
6	0/2	a2c2e-1g3o-2C-2D-2E-3G1O2
6	0/3	b-3c3h1D-1
6	1/1	b-4c-2d-4e1f2h-1i-2j-1k2m-1n1o1B-1D-4F1G-1H-3I-4J-3M-4N-3O-1
6	1/2	e1f-1h2i-2j1m-1n-2o1C-3E-1G-2
6	1/3	b-1c3d-5e1h-3o3C-4D-3E-1F-1O-1
6	2/2	b-2c-1d1e2f-1g-1i2j2k1o1D-1E-2F-1
6	2/3	b1c2d-3e-3f-1i-2k1o4C-3D-2E-3F-2G1O-2
109
0		b-1B-1
0	9	l1L1
0	99	a-1l1A-1L1
0	o	a1A1
0	oo	b1B1
1	o	a4b-2o-1B-2
1	oo	a1b1c-1d-1g-1D-1
2	99	d4D6
2	o	a4b-3
2	o.o	b1B1
2	oo	b2g-3h-3o2B2G-2H-2O1
2	oo-oo	B-1
3		a2b-3c2
3	9	b-1e1
3	99	a-1d4D2
3	99-99	f2F1
3	9oo	o2O2
3	o	a3c-3B1C-2I-2
3	o.o	a-1B1
3	oo	b3c-4e2g-2h-2m-2o-1C-1D-3E1H-2J-1
3	oo-oo	g1B-2G1
3	o’oo	a1
4		b1g-1h1
4	9	a-1b-1c-2e1n1E1N1O2
4	99	a-1d2n1B-2D3F-1
4	99-9	k1m-1K1
4	9oo	c-1o2O2
4	o	a-3b7c-4e1g-2D1G-1O1
4	o'oo	b-1j1
4	o.o	a2b-3B-2
4	oo	a-1c-1d-4f-1h-1i1j2m-1B1C-1D-3G1N1O-2
4	oo-oo	B2
4	oo-oo-oo	h1H1
4	oo.9	e1E1
4	oo/oo	h1C-1H1
4	o’oo	b1
5		b2c-2e-2f1g1o-1C-2G-3H-2O-5
5	9	f1C-1
5	9-9	d1f-1D1
5	9-99	f2
5	9/9	e1
5	99	a1e1f2g-2h-3k-1o-1D-1E1F2K-1O-2
5	99--99	f2F2
5	99-99	b4c-1k-2o-3E-2K-1
5	99/99	c-1e1
5	99/99/99	d2D2
5	99oo	e1C1E1
5	9o	e1E1O1
5	9oo	b-2c2n2N2O-1
5	o	a-1c-1d-3g1h-2i2m-2o2B1D-2F-1H-2I-1
5	o.99-99	f2F2
5	o.o	a2b-2c-3h1i1o-1F1O-1
5	o.o.oo	b-1
5	oo	a-2b-1c1d-1e-2f-2g1i2k-1n2o1A1B-2D-1E1F-1K-2N-2
5	oo-99	c1
5	oo-oo	h-1
5	oo.o	m1o-1M1O-1
5	oo.o.oo	o1O1
5	oo/oo	c1
5	oo99	c1e-1
5	oo:99.99	f-1k2o2K2
5	oo:oo-oo/99	f-1k2K2
5	o°99	c2
5	o’oo	b-1c2C1
6		d1e3f-4k-2B-1D-1E-3F-3G-2K-1O1
6	9	b2e2f-1k-1D-2E-2O-5
6	9-9	c1e2F-1
6	9-99	o2D-1E-1
6	9.99	k-1o1
6	9/9	e1
6	99	b2d-2g-1h-2j-1k1n-1o2C-3D-3F-1H-1K-7O-7
6	99--99	e-2f2F1
6	99-9	f-1F-1
6	99-99	f3g-1h-1o-1D-1O-2
6	99.oo	K-1
6	99_99	f1
6	99o	f2
6	99o-99	e3f-3F-3
6	99oo	b-1c1f1
6	99°o	b1
6	9oo	c2n1o-2C-1N2O-1
6	o	a-1b-3c3e-4h1k-2o3B-3C2D-1E-3G-1I-4O3
6	o'oo	b1
6	o.99	E1
6	o.99-99	f1F1
6	o.o	b1o-2
6	o99	f1k-1F2
6	oo	a1b-1e2g1h2j2k-1D2E-3F1G-1I-2M-2N-3
6	oo'99	e-1o1E-1
6	oo-oo	g3i-2k-1B1G2
6	oo-oo-99-99	K1
6	oo.9	e1E1
6	oo.99	d3e-1o1D2
6	oo.99-99	f1F2
6	oo.oo.oo	k-1o2K-1
6	oo/oo	e1
6	oo9	e-2
6	oo99	c1f-1F-1
6	oo://oo.oo.oo	K1
6	oo://oo.oo.oo/99.99	K1
6	oo://oo.oo/99.99/	o1O1
6	oo:99	k1K2
6	oo:99.99	k3K2
6	oo</oo	o-1
6	oo\`o	i1I1
6	oo’99	c2e-1E-1
6	o°9	e3
6	o°99	c-1e2E2
6	o’oo	g-2o2
77
0	-	b1e-2f-1g2h1k-2F-4G1I-1K-3
0	1 digits	e1O-2
0	2 digits	c2d-1o-2
0	3 digits	k-2o1E2F-2
0	4 digits	E-1
0	5 digits	O1
0	address	f-2k4K2
0	article	o2
0	digits	F1
0	mixed	d-1k1E-2F1K-1O-2
0	range	e1f2k-1o1E-3F2K-1
0	year	d2f-2D1E-1O-3
0	years	D1F1
1	-	a-5b-1d-1f-2g2i-2n1o2E-2F-2H2J-2K-2O-4
1	1 digits	e1f1o-2E1
1	2 digits	c-2f1o-1E1F2O-2
1	3 digits	E2
1	4 digits	d-1
1	5 digits	e-2k1E-2F1
1	address	k4o-2K4
1	digits	c2
1	mixed	e-3k2E-2K1O-4
1	range	d2o-1D-1K-2
1	roman	c2e-1h1E-1
1	year	c1e-2o1O-1
1	years	e-1
2	-	a-4b-3c-1d1e-1f1g4h1i-2j1n-2B-3C1E-2F1G2H3I-1J-1K1N-1O-1
2	1 digits	d-1e2D-1
2	2 digits	c-4e1o1F-3O-1
2	3 digits	c-3e1f1k1o-1F2
2	address	K-1
2	article	c-2e1f1F1
2	digits	e-3f1k-3o2F1
2	mixed	c-2d-2e3f-1m1E3
2	range	b-1f2F1
2	roman	b1c-1
2	year	d2e-1K1
3	-	a-4b-2c2f-1g1h3i-2n2o1A2C2D-1E-2I-5J-3M1N-5O-2
3	1 digits	e2
3	2 digits	d-1j2o1D-2O2
3	3 digits	c1d-2F1
3	4 digits	k1
3	address	k2o1K1O2
3	mixed	b-1c-2e2o1C-2E3F1O1
3	range	b2d-1k1m-2o-2
3	roman	e2g2o-1E2
3	year	b2c-2o-1E1
3	years	b1
4	-	a-1b1c2e2f-1j3k-1D-2E1G-3H-2J-1
4	1 digits	b1e-2o2E-2O2
4	2 digits	d1f-1D1E-2F-2O1
4	3 digits	b2c-2f-1m2E1F-1
4	address	k1
4	digits	c-1
4	mixed	b1c1e-2k-3m1E-2K-4O1
4	range	b2e-2m1D-2E-1F-1
4	roman	e-1C-1E-1I-1
4	year	b4e-2D-1
4	years	c1
5	-	a2b2c-1d-2e-2f-1g-7h-4i1k-4n-3o-2A2C-2D-5E-1F-1G-3H-4I-1J1K-2M-2N-1
5	1 digits	a-1c1e-1E-2
5	2 digits	b1e1f-1D-1E-1
5	article	c1
5	mixed	a3c2e-2o-1E-2
5	range	e-2m1M1
5	roman	a1b1c-2
5	year	a-3c2d2o-1B-1C-1E-1
5	years	d1e2f-1D1
6	-	a6b3c-5d-2e-2g-5h-8i3j-5k-1m-1n-1o-1B2C-4E-1G-3H-6J-3O1
6	1 digits	C-1
6	2 digits	l2o-1L2O-1
6	3 digits	b2
6	4 digits	b2e-1
6	article	a-1b2B1
6	mixed	a-2b1e-1E-1
6	roman	a4e-1A1E-1
6	year	b-3c2d3D3
118
0		d-2o2C1O2
0	9	e1O-2
0	9-99	F1
0	9.99	k-1o2
0	99	d1f1k-2o2D1K-4O-5
0	99-99	e2E-3
0	99o	f3F1
0	99o-99	e3f-3F-3
0	99oo	e2E1
0	o.99	F1
0	o.99-99	f2F2
0	o.o	h2
0	oo	e-1g2h1k-3o-2F-2G1H1K-4O-2
0	oo.99	d1f-1D1
0	oo.99-99	f2F3
0	oo.oo.oo	k-1o1K-1
0	oo/oo	g1
0	oo99	o1
0	oo://oo.oo.oo	K1
0	oo://oo.oo/99.99/	o1O1
0	oo:99.99	f-1k4o-2K2
0	oo:99.99][oo	k1K2
0	oo:99.99o9	k1K1
0	oo:oo-oo/99	f-1k3K3
1		c2
1	9	e1f1o-2E1
1	9-9	e1
1	9-99	d1f-1F-1
1	9.9	c2
1	99	b-3c2e-1f2E1F1K-3O-1
1	99--99	f2F2
1	99-99	c1
1	o	e-2o4E-1O1
1	o99	c-1E1
1	oo	a-5b-1d-1f-2g2n1H1J-1K-1O-4
1	oo-99	c1
1	oo-oo	c-1d1h-1o2D1
1	oo.99	d1
1	oo/oo	e1
1	oo99	c1
1	oo:99.99	e-1o3K2
1	o°9	e1
1	o°99	e1
2		b1c-1d1
2	9	d-1e2D-1
2	99	b-1c-2f2m-1o3O-5
2	99--99	f1F1
2	99-99	c-1f2E1F2
2	99.9	e1E1
2	o	b-1g3i-1O1
2	o.o	g1G1
2	o99	c-1f1F1
2	oo	a-3b-2c-1f1g2h1i-1j2k1n-1B-2E-2F1H3K2O-1
2	oo-oo	g2G1
2	oo.9	e1
2	oo99	e-2E-1K1
2	oo</oo	c1
2	o°99	c1
2	o’oo	o1
3		b2c-2g1o-2G-1O-1
3	9	e2
3	9-9	f-1D1
3	99	b2c-1d-1h-1j1D-2O1
3	99-9	c1f-2k1F-2
3	99-99	b3c-1d-2f1D-2
3	99/99/99	c-1d2D2
3	9o	o1O1
3	9oo	o1O1
3	o	b-3c3g1h2C-3D-1G-1O2
3	o.o	h1
3	o.o.o.o	c1C1
3	o.oo	C-1
3	oo	a-4b-1e2f-1g1h2n2o1A2C3D-1G1I-5J-2M1N-4O-2
3	oo-oo	g1B-2G2
3	oo.o	m1M1
3	oo/oo	h1C-2H1
3	oo:99.99	k2K2
3	o’oo	o2
4		b1c-2h1j2o-3B-2C-2O-2
4	9	b1e-2o2E-2O2
4	9-99	d-1o1
4	99	b4c-2f-2m1n1o-2D-1E-2F-2
4	99-99	b1c1e-3f1D-2
4	99/99	c-1e1E1
4	9oo	n1
4	o	a-1b-4c5d-1h-1i-1o2A-2C1I-3O2
4	o'oo	j1
4	o.o	c-2f1g1o1F1G-1
4	o.o.oo	i1
4	o.oo	b-1
4	oo	b3f-1j3k-1n1o-1A3G-3H-1M-2
4	oo'99	c2
4	oo-oo	b-2c2h-1
4	oo9	e-1f1F1
4	oo99	d1f-2F-2
4	oo</oo	b1
4	oo’99	c1
4	oo’o	m1M1
4	o’oo-oo	c1
5		g-1j-1l1L1
5	9	a-1c1e-1E-2
5	99	a-3d1e1f-1B-2C-2E-3F-2
5	99-99	d2D2
5	99oo	c2C1
5	o	a1d-1e-1g-3h-2i2o-2E-2G-1H-1I-2O-2
5	o.o	a1i2o-2
5	oo	a2b2c-1g-5h-2k-5n-2C-1D-3G-2H-3J2K-3M-1O2
5	oo'99	o1O1
5	oo-oo	b3c-3m1o-1A1C-3
5	oo’o	b1
5	o’oo	b1
6		b-3c3g-1B2
6	9	C-1
6	99	a-2c3d2e-4f-1l2o-1D3E-2L2
6	o	a5b5c-9g-4i2o-2A1B-3C-2D1I-2O-1
6	o.o	a1i1
6	oo	a4d-2e-1g-3h-6i2j-6B1C-3E-1G-2H-5I1J-3O2
6	oo-oo	a-1b3
51
		b2c1d-3e4f-5g2i-4o-1B-3C-8D-5E-8F-5O-5
	)	f-5k2o3B-1E-2F-4
	),	e2f-2D-1F-3
	)-	k1
	).</	b1
	):	e7f-7F-7
	,	a1b2c-1d-1e-1g-2h2o1B-2C-5D-4F-3G-3H-5
	.	a3c-1e-2h-1i-1j2B-5C-10D-3E-2G-4H-3I-1O-2
	.,	B-1O1
	:	e3f-4g-1k3o-3E-2F-6G-3K-2
	;	a-1e5f-1o-2E-1F-1
	?	b1
	@	b1
	]//	b-1c2C2
 		b1d1e-2i2l-3A-3B-5C-5D-2F-4G-7H-4I-5J-4K-2L-2M-5N-4
 	!	c1
 	"	b2g-1B-1C-2F1O-1
 	",	b-2c1o-1C2O-1
 	".	b-2C1
 	":	b1
 	)	a1b1f2g-2h-1o-3D1E1F3G-1
 	),	b-1e-3f2h1o2B1C1D2F2H1
 	).	b-1h1m1B5C1H2M1
 	)."	C1
 	):	b2c-2e-11f12C-1F12G2
 	,	b-1c-1g-2h1k-1A-1B-1D1F2N-1O-2
 	,"	a-1b-3c1o2B3C2O2
 	,""	c1C1
 	-	b1e-2f2g-2o-2A-1B-1C-2D-2F-3G-2K-1
 	.	a-1b-2c1e2i2k1m1o1A1B3E-3F-3G-1I-1J-1
 	."	a1b-3A2B1C2
 	.)	b1g-1o1
 	.),	f1i-3B1C1F1
 	.).	H1
 	.):	c2
 	.,	c-2d1m1B3D2E2I-2
 	.,"	b1B1
 	.-	b-1
 	.:	a-1b1g2G3
 	.;	a2b-2
 	/	k3o-1
 	:	a-3c2d-1e-3f3h-4j-1m-2n-1o2B-2C-5F4G2I-2K-1O-3
 	;	a2b-1c-2B-1C-1E2G-1
 	>	C1
 	>,	E1
 	?.	b-1
 	]	b1A2K1
 	].	b-2c1o-2C1H1
 	^	a1l1A1L1
 	},	e1E1
 	°	e1E-1
343
		9		e-1o1O1
		99	,	d2f-1o1D2F-1O1
		99	.	d3
		o	.	a4b-3f3o-1B-2F4
		oo		a1b-3d-2e1g2h-1i2j1o-1B-3E1I1
		oo	,	a5b-5c-2d1h1m1B-2D1G-2H2M1
		oo	.	C-6N1
		oo	:	g-1G-1
		oo-oo		b1
9				e-1f1
9		9	),	o1O1
9		o	,	c-1g1C-1G1
9		oo		c1e-1f-1o2D-1
9		oo	.	C1
9	),	oo		c-1D-1
9	):	99-99	.	o2O2
9	,	9	),	h1H1
9	,	9	,	f-2o1F-1
9	,	99	,	e-2f3o-2E-2F2O-2
9	,	o99	,	f1
9	,	oo		D1
9	,	oo	,	e1f-1E1F-1
9	,	oo	.	d1g1D1F1
9	.	oo		b-1
9	.	oo	.	C-1
9	:	oo		c2
9	;	oo	:	H1
9	]	oo	,	a1b-1B-1
9-9	,	99		d1
99				b1c-2e-2f2j1o-1C-1E-1J1O-1
99		9	),	d2D2
99		9-o	),	o2
99		99		e-2f1F5O-1
99		99	)	e-1f2D1F2
99		99	),	C-1E1
99		99	):	F1
99		99	,	d1D2
99		99	.	f-2E1
99		99	;	E-2
99		o	.	O2
99		oo		c3e1g-2h2j1o-3C2H2J1O-2
99		oo	,	h1
99		oo	-	E1
99		oo	.	b1c1d-1e-2f-1o2D-1G-1
99		oo	;	e1E2
99		oo/oo		e1
99	)			b-1
99	)	99		k1K2
99	)	99	,	c2f-2k2C1K3
99	)	99	-	f1K-1
99	)	99	:	F2
99	),	99		o1O1
99	),	oo		c-1j1E-1J1
99	),	oo	.	E-1
99	).	oo		b1
99	,			e3f-1
99	,	9		f1
99	,	9	),	F-1
99	,	99		c1d-2e2f-2o1E1F-2O-1
99	,	99	),	O1
99	,	99	,	d-2f2D-1E-1F3
99	,	99-99	.	k-3o3K-3O3
99	,	o	.	f3
99	,	o	°	e1
99	,	oo		b-2c-2d2e2g1h-4j2o-1E1
99	,	oo	,	H-1
99	,	oo	.	f2E-2O1
99	,	o°99	.	f2F2
99	.			o1O2
99	.	99		d-1f2o-2O-2
99	.	o	.	e2f-1o-1E2F-3
99	.	oo		b2c-1i-1j2K-1
99	.	oo	,	H-1
99	.	oo	:	g-2h1k1o1G-1
99	:	99	:	F2
99	:	oo-oo		g-1
99	;	99		o1O1
99	;	oo	:	k-1o2
99	]	o.o	.	a2b-2B-2
99	],	oo		e-1o1E-1
99--99		oo	,	i1
99-99		oo		b-1f2
99-99	),	oo		b-1c1
99-99	,	oo		D-2
99-99	.	99	.	o1O1
99-99	.	oo		c-1d2i1D2K-1O1
99-99	.	oo	,	H-1
99.99		oo	.	k1
99oo		oo		b-2c3
9oo		oo	.	g1G1
9oo		oo	.,	g1G1
^	^			a-5b5A2B5O-2
^	^	99		A1
^	^	99	]	A1
^	^	^	^	a1l1A1L1
^	^	o		a1b-1B-2
^	^	o	.	A-3
^	^	o.o	.	a3b-3B-3
^	^	oo		a1b-1A-6B-5
^	^	oo	,	a2
^	^	oo	.	a-2b2B2
o				C1
o		9		o2O3
o		99		c-2e-1f-1o3O4
o		99	:	e1f-1F-1
o		o		b3e3g2h1i-3o-3C-2E2
o		o	,	a1b-3o2C1O3
o		o	,"	b-2c2C2
o		o	.	b-1C2
o		o'oo		b-1c1
o		oo		b3c1g-1i-1j-1o-3C-2
o		oo	)	c1C1
o		oo	,	h2C1
o		oo	.	C2
o		oo-oo	,	g1
o	,	o		a2b-3f1F2
o	,	oo		a5b-5c2o-1B-4D1
o	,"	o		b-2c2
o	.	99	).	b2B2
o	.	99	,	d2
o	.	99	.	e3f-1E2
o	.	o		a-2c1
o	.	o	,	C1
o	.	o	.	a4b-5o-1B-7
o	.	o	.,	b1B2
o	.	o	:	B1
o	.	o.o	.	B-2
o	.	oo		a-2d2g1h-2i2j-1B3C-3D1O-2
o	.	oo	,	a-4b4c3g-1h-2i-1o2B4C3G-3H-1I-2
o	.	oo	.	a-2b2i-5o3B1O3
o	.	oo	."	B1
o	.	oo	.)	o1
o	.	oo	:	c-1
o	.	oo-oo		B2
o	.	oo-oo	,	c2C2
o	.,			a1
o	.,	99	,	o1O1
o	.,	oo		O1
o	.,	oo	,	a3b-1
o	.;	oo	,	a2b-2
o	:	oo		c-1o1
o	;"	o	@	b1
o	]//	oo		b-1c2
o	°	99	,	o1O1
o'oo		oo		b-1c1
o.-o	.	oo	,	C1
o.o		oo		a-1b1
o.o	,	oo		c2
o.o	.	oo		a3c-3O2
o.o	.	oo	,	a-4b5B4O-1
o.o	.	oo	.	c3g-1m-1o1C2O2
o.o	.,	oo	,	i1
o.o	.:	oo	,	g1
o.o	.;	oo	,	a2b-1
o.o.o	.	oo	,	H2
o.oo	.	oo	.	h1H1
o99		oo	]	K1
o99-99		99	)	f-1F-1
oo				a3b-5c1g4i2B-2C3D-1E1G3O1
oo		9		b2e-1O-2
oo		9	):	e1
oo		9	,	c-2o-1C-1D-3E-1O-1
oo		9	.	g1o2G1O-2
oo		9	:	e-2
oo		9-oo	,	b-1c1C1
oo		99		e-2f-1o1A-1C2D3E2F-1
oo		99	),	c-1g1h1G1H1
oo		99	).	k-2o3K-2O3
oo		99	,	c-1d-4e3f1g1o-3B-1E2F1O-5
oo		99	-	d2
oo		99	.	d-2j2o-1O-2
oo		99	:	e-1f1o1F1O1
oo		99	;	e1o-1O-1
oo		99-99	),	b-1c1C2
oo		99-99	,	c1h1k1H2
oo		99-99	.	o-1O-1
oo		99oo		c1
oo		o		g-1h1o-1B-1C-4
oo		o	,	a2b-3c2B-2C2
oo		o	.	b1c-2e-4i2m-1C-2E-4F-1G-4H-4I-2M-1O-2
oo		o	.,	b-1h-1i1H-1
oo		o	:	B1C-1
oo		o	].	h1H2
oo		o	]//	b-1c2C2
oo		o'oo		c-1e2E2
oo		o'oo	,	c2C2
oo		o'oo	.	o1O1
oo		o.o	.	a1b3c-1g-2C-2G-4H-1
oo		o.o.oo	,"	B1
oo		o9		b2
oo		oo		a1b1c-2g2h-1j-1k1A-3B-4C-8G-4H-2I-3J-7K-1M-1N-1O-2
oo		oo	"	b2c-1C-2
oo		oo	",	b-1m1C1M1
oo		oo	".	b-1
oo		oo	)	e2j1E2J1
oo		oo	),	C3
oo		oo	)-	k1
oo		oo	).	c-1B2
oo		oo	)."	C1
oo		oo	).</	b1
oo		oo	):	G2
oo		oo	,	b-1c-3g-1h3i2o1A2B-1C2G1H1I2
oo		oo	,"	b-4k1n1o2K1N1O2
oo		oo	,""	c1C1
oo		oo	-	C-1
oo		oo	.	a-2b-1c-1d2f4h3i-1j1m2n1A6B7C4D1F3G2H2I2M2N2
oo		oo	."	a1b-2A1C2
oo		oo	.)	c2C2
oo		oo	.),	c1i-2C1
oo		oo	.):	c1C2
oo		oo	.,	g2B2
oo		oo	.-	b-1
oo		oo	:	b3e2g-3h-4i-2j-1k2C-1G-1I-2K2
oo		oo	;	a2b-1
oo		oo	].	b-1
oo		oo	},	e1E1
oo		oo'o		b2
oo		oo-oo		b1g1m1o-1C-1O-1
oo		oo-oo	,	b-3c-2g1o2C-1G1O2
oo		oo-oo	.	m1M1
oo		oo-oo-oo		o-1O-1
oo		oo’o		b2c-1
oo		o’oo		c2g-2o1
oo		o’oo	.	c-1i1C-1I1
oo	"	oo		b2c-1
oo	"	oo	.	c1
oo	",	oo		b-1O1
oo	",	oo	,	e1E1
oo	)	oo		j1
oo	)	oo	:	g-1G-1
oo	),	oo		o-1H2
oo	),	oo	,	d1D1
oo	)-	oo		c1
oo	).	oo		b-2f1o1F1
oo	).	oo	,	G1
oo	,			b-1
oo	,	9		n1o-2O-1
oo	,	9	:	e3f-2F-2
oo	,	9-99		o1
oo	,	99		b-2e2k1D-3F-1K1
oo	,	99	)	b-1
oo	,	99	),	f2F2
oo	,	99	):	e1
oo	,	99	,	e-2f-2h1o3F-3H1O3
oo	,	99	.	c3d-1e-3f2C1E-3F2
oo	,	99-99		b-2D-2
oo	,	9o		c-1e1
oo	,	9oo		n1
oo	,	o		a-3b2i-1B2O1
oo	,	o	,	a-5c5C5
oo	,	o	.	d1m1o-2O-3
oo	,	o	.,	a2b-1d1o-1D1O-1
oo	,	o	.;	a2b-1
oo	,	o.o		a-1b1
oo	,	o.o	,	c2C2
oo	,	o.o	.	a-2b3g1B2C1I-1
oo	,	o.o	.,	a-3b1i1
oo	,	o.o	.:	g1G2
oo	,	o.o	.;	a1b-2
oo	,	oo		a2d-2e-2f-1h1i-1k1o-1B-6C-4D-2E-4F-6G-8H-1J-2
oo	,	oo	).	O1
oo	,	oo	,	a-1b4c3d1g-1h-3i-1o-2A-4C-8D1G-2H-4I-3J-1O-1
oo	,	oo	.	a-4c1e3h-3i2k1o-2B1C-2D-1F-1K1
oo	,	oo	.,	b-1c1i-1C1
oo	,	oo	:	a-1b-2g2o1G2
oo	,	oo	;	H-1
oo	,	oo-oo		h1D-1
oo	,	oo-oo	,	b2c-1
oo	,"	oo		b-1e-2j1o1E-2
oo	,"	oo	,	c-2e1C1E1
oo	,"	oo	.	m1
oo	,"	oo.o	.	o1
oo	-	oo	.	o1O1
oo	.	9		b-1c1d2n-1C2D1F1O-2
oo	.	9	,	c2d-2e-2f2o2C1D-2O3
oo	.	9	.	n2
oo	.	9	:	c1
oo	.	99		d2j-1n1o-2B-1J-1N1O-2
oo	.	99	,	e-1f-1g1C-2G1O-1
oo	.	99	.	b3c-1d-2f-2B4D-2F-2
oo	.	99	;	E1
oo	.	99-99		e1f-2E1
oo	.	99-99	,	d2D2
oo	.	99-99	.	c-1g2o-1G2O-1
oo	.	9o		o1
oo	.	o		c2B1E1
oo	.	o	,	b1
oo	.	o	.	C-1
oo	.	o.o	.	i1G-2
oo	.	oo		a-3d1h2m1G-3H-3J-2K-1O-5
oo	.	oo	,	a3b-2d-1h1A-1B-3C-6D-1E-1G-2H-2I-4O-2
oo	.	oo	.	a-2b3c4f-2g-4h-3n-1o-4B-3C-10E2F-4G-4H-3K-3M-2N-2O-5
oo	.	oo	.,	b3c-3e2g-2E3
oo	.	oo	:	b-2g3h-1i2o-3B-4G1I1
oo	.	oo	>	C1
oo	.	oo-oo	,	H2
oo	.	oo-oo	:	G1
oo	.	oo.oo		o1
oo	.	oo99		h1H1
oo	."	oo		a1
oo	."	oo	:	c1
oo	.)	oo		G1
oo	.),	oo		c1
oo	.),	oo	,	e1E1
oo	.):	oo		c1
oo	.,	oo		b2
oo	.,	oo	,	g-1
oo	.,	oo	.	b2c-2j1C-3J1
oo	:	99	;	k-1o2
oo	:	o	.	a-1g2i1
oo	:	o.o	.	g1
oo	:	oo		a-1b2g2h-1i-1o-1B1C-4E-1G1O-2
oo	:	oo	,	b1h-4C-3H-4
oo	:	oo	.	c1
oo	;	99	.	f3o-3F3O-2
oo	;	oo		a3b-1
oo	;	oo	:	g-1h1H1
oo	?	oo		b1
oo	]	oo		o1
oo	].	oo		b-1c1
oo'99	,	oo		c-1h3H1
oo-9		oo		C1
oo-oo				b-2i1
oo-oo		oo		b2c-2d2g-2m1C1D2
oo-oo		oo	,	b-2j1J1
oo-oo		oo	.	b-1c2g-1C2G-3
oo-oo	,	99	,	f-2o2F-2
oo-oo	,	oo		b-1
oo-oo	.	oo	,	G1
oo.oo/99.99/oo99		99	)	f-1k1F-1
oo/o		oo	.	c-1g1C-1G1
oo/oo		oo		c2
oo99		oo	,	g3h-2G3H-1
oo9o				b-1c1C1
oo:99.99		oo	.	o2
oo</oo	>	oo		b1
oo>oo		oo		c1
oo>oo		oo</oo	>	b2c-1C-1
oo’oo		oo	,	D1
o’oo				G1
o’oo		oo		b2g-1o1
o’oo		oo	:	b2
o’oo	.	oo		i1
257
	-		a-1f1i-1j2m1n1o-3B-3D1E2G1H1J1M-2O-1
	-	",	b3
	-	)	c3f-3g-2h-1o-1F-2G-1O-3
	-	),	c2h-2j-1n-1G-2O-2
	-	)-	k1
	-	).	b1c2j1k-2D-1E-2G-2
	-	)."	b1
	-	):	e2g-1D-2H-2
	-	,	e-2g1h2j-2k-1n-3C-3D-3E-1F-3K-1
	-	,"	b2
	-	-	b-1d2e-1O1
	-	.	a1b3d1e-2f-1g-2h-2o-4D-2E-4F-5G1K-5
	-	."	b3c-1
	-	.),	a2i-2o2O2
	-	.,	h-1o-2
	-	:	h1i-1j-1k-4B-4C-2D-1E1K-1O-1
	-	;	c-1B1
	-	>	O1
	-	?	b2
	-	]	O-2
	-	].	c1d1
	-	]//	b-2o2O2
	-	];	O-1
	-	}	E-1
	access		O1
	access+small		a-1
	access+small	:	o1
	and		h3j-2B-2C-3H-1O-1
	and+small		b2g-1
	edition		n1
	edition	.	o1
	editor	)	b-2o3O3
	editor	.),	i2I-1
	editor	.):	o1O1
	editor+press+edition	)	i1
	editor+press+edition	).	n-1
	editor+press+edition	.	n1N1
	editor+press+edition	.),	O1
	editor+press+edition	.).	o-1
	editor+press+edition	.,	i-1
	editor+small		o-1
	editor+small	.	b-1o1
	identifier	:	k2o-1K1
	identifier	]	k-1o1O1
	in		b2c-1g-1h1i-3C-2
	in	.,	g1
	in	:	b-1i1I1
	issue		c-2e2o1O-1
	issue	.	b-1o2O2
	issue	:	o1
	issue+small	.	o1E1
	journal		b-3c3g2O-1
	journal	,	c2g-2o-1
	journal	.	g2
	journal+status		c1
	journal+status	,	c1
	meeting		c1j2o-2J-1
	meeting	.	J2
	others		a2
	pages	).	f2o-2
	pages	.	c-1f2O1
	press		c-1g2
	press	,	g3
	press	.	g1
	press+edition		b1
	press+edition	,	n2
	press+edition	.	b-1c-1n2
	press+status		g1
	press+status	,	e2
	report		o2B1M-2O-1
	report	).	b-1m1
	report	,	m3o-4
	report	.	b1m-1o2O-1
	report	:	o1O1
	school		b-1c2o-2G-2
	school	,	g2h-4G-1
	school	.	g3o-1
	small		a-1c-1m-3o2B-1C-3G-4H-3I-2J-1O-2
	small	.	a3
	status		c-1o1
	status	,	c2
	status	.	b1
	thesis		c-1m1M1
	thesis	,	o1
	thesis	:	m2o-1
	translator+meeting	.	c1
	volume		b1c-1
	volume	.	e2i-1
	volume	.,	e-1o1O1
"	-		b1B-1
"	-	)	F1
"	-	,	b1
"	in		c-1C-1
",	-		b-1
",	-	.	c1C1
",	in		b-1c1i1C1I1
)	-		c1h-1k1o-4O-2
)	-	,	f1F1
)	-	.	D2
)	small		c-1j1C-1J1
),	-		g1i-1B1G1
),	-	,	e-2h2H1
),	-	.	o2E-2
),	issue	.	e1E1
),	issue+small	.	E1
),	small		o1O1
)-	-	,	k1
).	-		B3C1G1
).	access+identifier	:	o1O1
).	journal		C1
).	thesis		m1M1
)."	-		C1
).</	-	>	b1
):	-		e-1f2F2
):	-	,	e1f-1F-1
,	-		d2e-1f-1h-1i-2m-1D2E-1F-1G1H1I-1J1N1
,	-	)	b1
,	-	),	d1F-1O-1
,	-	),"	b1
,	-	).	d2e1f-1o-2F-1O-1
,	-	,	c2d-2f-1k-1m-2o-1A2B-4E2G1O-1
,	-	-	e-1f1F2
,	-	.	c1e-3h1j-2k-2C1F1N-1O-1
,	-	.,	a1b-1c-2f2g-1h1i2A-2F2
,	-	.:	a1b-2h3H-4
,	-	.;	a1b-2
,	-	:	c-2h1B1F1G1H-3O-1
,	-	;	c2d1h-2G-1
,	access		k1K1
,	access+small		o1
,	and		a3b4c-1h-3o-2B-5C-4G-3I-2
,	editor		i3I2
,	editor	.	o3I-1O3
,	editor+press+edition	.	i1I2
,	editor+press+edition	.,	o1O1
,	editor+small		a-1b2
,	editor+small	.	a1
,	in		b-2o2O1
,	in	:	a-1c1C1
,	issue		e2o-2
,	issue	.	d1D1
,	issue	.:	a-1b1B1
,	issue	°	E1
,	issue+small	.	e3
,	journal		b-1c1h1C1H1
,	journal	.	c1
,	meeting		C1
,	meeting	.	b1B2
,	pages		f1o1E1F2O1
,	pages	.	f1F2O-3
,	press		G2
,	press	.,	g1
,	school		c-1h1o2G1H1
,	small		a-3b-1g1h1i-2o2B5G1O2
,	small	,	G1
,	small	.	h1
,	thesis		o1O1
,	thesis	.	b1
,	volume		e2E1
,	volume	.	b-1c1m1
,"	-		b-2k2B3C1K2
,"	-	.	C1
,"	identifier		o1O1
,"	in		c-1i1C-1I1
,"	report	.	m1M1
-	-		b1A-1
-	-	,	d2
-	-	.	f2
-	-	:	K-1
.	-		h-1i3k-2A3B5C1F-1I-4M1
.	-	)	a1d-1D-1
.	-	),	c1d2
.	-	).	o1
.	-	,	a2d-2f1g1h-1i-1k2m1o-1C1E-3F-1O-2
.	-	.	m-1o-3A2B-1C-3E-1G-1H-2I-1J-1K-1M-2O-4
.	-	.,	b2c3g-1o-2H-1
.	-	..	c2
.	-	:	c-3h3i-2j2B1C-2H4K-2
.	-	;	d1E-1
.	-	>	o1O1
.	-	],	o2
.	access		o1O2
.	access	:	m1o-2M1O-1
.	access	].	o1O1
.	access+identifier		k1
.	and		a3b-2B-1I-2
.	edition		n1N1
.	editor		i1o-1I2O-1
.	editor	.	i-1o1O1
.	editor	.)	i-1o1O1
.	editor	:	i-1o1I-1O1
.	editor+press+edition	.	c-1n2
.	editor+press+edition	.),	i2o-1O-1
.	editor+small		B2C-2
.	identifier		k2K2
.	in		b-3c2o2C2O2
.	in	:	b-1c1I1
.	journal		c2B2C3
.	journal	.	b1j2C-1
.	journal	.,	b1
.	journal+edition	.	C-2
.	meeting		b2c-1
.	meeting	.	c1C2
.	meeting	.,	b2c-1C-1
.	pages	.	f1F2
.	report		m1M1
.	school		g1G1
.	small		a-1b3j-1o-2B-1C-2I-2O-1
.	status		o1O1
.	thesis		o1O2
.	thesis	,	o2
.	thesis	.	o-1
.	translator		b-1o1I2
.	volume		e2E2
.	volume	.	a1c-2e2E1
."	-		c-1o1B1G1O1
."	-	.	c1C1
."	in		c1C1
.)	-		o2
.),	-		f1F1
.),	small		C1
.):	-		c1
.,	-		b1g-1o-1B1G1
.,	-	,	b-2E1
.,	-	.	d2D1
.,	and		a1b-2B-1
.,	editor	.	o1O1
.,	editor	.,	o1O1
.,	small		a-1B2
.:	-	,	G1
.;	-	,	a1b-1
/	-		k1
:	-		a-1c1h-3C-2G-1I-1O-1
:	-	).	b2
:	-	,	C-1H1
:	-	.	e-2f2g1k1F2G2H1K-2
:	-	:	b1e2f-1F-4
:	editor+press+edition		o1O1
:	editor+small		b1B-1
:	meeting		g1G1
:	small		c1B-2
;	-		a1E-2G-2O1
;	-	,	e2E2
;	-	.	e1f-1o-2E2
;	-	:	f1g1F1G1
;	identifier	:	k-1o1
>	-		c1C1
?	-		b1
?	-	).	b2
?	-	.	c1
]	-	.	K1
]//	-		b-1c1C2
^	-	)	l2L2
^	-	-	a1l-3o1A1L-3O1
^	-	.	l2L2
^	-	:	b1B1
},	-		e1E1
166
		-	b3f-1g-1k-4n-2o-3A-1B-4C-1D-4E2F-1G-5H-5I-2J-3K-2M-8N-6
		access+small	a-1b1o1
		and	h2j-2o-1B-1C-3H-1O-2
		and+small	b2g-1
		edition	n2
		editor	o-2I1
		editor+press+edition	i-1n1o1
		editor+small	b-1B-1
		identifier	k3o-2K1
		in	b3c-1g1i-2j1C-1
		issue	b-2c-2e1i1o3O2
		issue+small	b1o1E1
		journal	b-2c4g2h-1C-1O-3
		journal+status	c2
		meeting	c2g-2h1j1o-1O-1
		others	a3b-2c-1
		pages	f2g-1i1F-3
		press	c-2g5h-2i-1j-2o-1G-2
		press+edition	c-1g-2n2O-1
		press+status	c-1e1g3h-1
		report	g-2m2o1B1M-1O-2
		school	b-1c1g3h-4o-3G-5
		small	d1h-1k1m-3o1B-1C-3G-4H-3I-3J-1K-1O-3
		status	o1
		thesis	b-1c-2m2o1
		volume	b1c-2e1o1
	"	-	b-1c4e-3B2C1E-3
	",	-	b4c-1g-1
	".	-	O1
	#	-	m1
	&	-	i2o-1
	(	-	a-1b-2d2e3f-2g2h1i-5j1o-3C-1D3E-2G5H3J2N1O-3
	(	editor	b-3i2o1O1
	(	editor+press+edition	a-1i1o1O1
	(	in	o1O1
	(	report	b-1o1O1
	(	status	o-1
	(	translator	b-1i1I1
	-	-	a-2c1d-2e-3f3j2k1B-2C-1D-2E-2F-5K-2
	/	-	b-1o-1O-1
	:	-	b-1c-1g1o1
	</	-	c-3o3O3
	[	-	b-3c1d1k1o1K3
	[	identifier	k-1o1O1
	[	journal	o1
!		-	c1
"		-	b2B-1
"		in	c-1C-1
"	(	-	F1
",		-	C1
",		in	b-1c1i1C1I1
".		in	c1C1
)		-	d-2k1D1O-1
)		in	b1
)		small	c-1j1C-1J1
)	(	-	d1D1O1
)	:	-	c1
),		-	b-2e-3f1h2i-1C1D1E-2F1G1H2
),		issue	e1E1O-1
),		issue+small	E1
),		small	o1O1
),		volume	E1
),	(	-	o2O2
)-		-	k1
).		-	b-1h1B5C1G1H2
).		access+identifier	o1O1
).		journal	C1
).		thesis	m1M1
)."		-	C1
).</		-	b1
):		-	b1c-1e1C-1E-1G1
,		-	b2d1e-1f-2g-2h2i-1k-2m-4B-3D1K-1M-1O-2
,		access	k1K1
,		access+small	o1
,		and	a3b4c-1h-4o-2B-5C-4G-3I-2
,		editor	b-1c-2i2o2O3
,		editor+press+edition	i1I1
,		identifier	k1
,		in	b-2o1C1
,		issue	a-1e4o-4D1E2O-3
,		issue+small	e4o-1O-1
,		journal	c2h1i-1C2H1
,		meeting	b2B3C1
,		others	j1J1
,		pages	e-1f2o1F3
,		press	c-1g2H-2
,		report	M1
,		school	c-1h1o1G1H1
,		small	a-2b-1c-1e-1g2h3i-1o1B5G1I-1O1
,		translator+meeting	i1
,		volume	a1b-2c1e1E1
,	"	-	a-4b6B5
,"		-	b-2c2k1B3C3K1
,"		identifier	o1O1
,"		in	c-1i1C-1I1
-		-	b2c-2e-2f2g-1o-1A-1B-1C-2D-2F-3G-2K-1
.		-	b-1e1f1g2h1i2o-2A2B4D-1E-3F-2G1H2I-4K-1O-4
.		access	K1O1
.		access+identifier	k2o-1K1O-1
.		and	a2b-1B-1I-2
.		edition	n2N1
.		editor	o1O1
.		editor+press+edition	c-1n1
.		editor+small	B1C-3O-1
.		in	b-4c2i2o2C2I1O2
.		in+and	b1I-1
.		journal	b2c2g-1j2o-3B2O-2
.		journal+edition	C-2
.		meeting	b3
.		pages	f1F2O1
.		press+status	G-1
.		report	g-1m3G-1M2
.		school	g1
.		small	b2j-1B-2C-2I-2O-1
.		status	g-1o3O3
.		thesis	b1c-1o2O1
.		translator	b-1i1o1I2
.		volume	a1c-1e3E3
.	"	-	b2B2
.	(	-	c1e-1C-1O1
.	-	-	c2d2o-1B-1C-2D-1O-1
.	:	-	G-1
.	<	-	b-1c1C2
.	[	access	o2O2
."		-	b-2m-1A1B1C1M-1
."		in	b-1c1C2
.),		-	f1i-1F1
.),		small	C1
.):		-	c1
.,		-	d1o-1B1D1E1O-2
.,		and	a1b-2B-1
.,		editor	o1O1
.,		pages	f1
.,		small	B1
.,	&	-	a1
.,"		-	b1B1
.-		-	b-1
..		-	c-1
.:		-	g1G2
.;		-	a2b-2
/		-	k3o-1
:		-	a-3b1d-2h-4j-1k2m-1o1C-3D-1E-3H1I-3J-1K-2O-3
:		editor+press+edition	o1O1
:		editor+small	b1B-1
:		meeting	g1G1
:		small	c2B-2
:	"	-	C1
;		-	a1c-2e2g1B-2G-1
;		identifier	k-1o1
>		-	b-1C2
>	(	-	b1
?.		-	b-1
@	(	-	b1
]		-	o-1A1K1
].		-	h1H1
]//		-	b-1c2C2
^		-	a1o1A1O1
^	"	-	b1B1
^	(	-	l2L2
^	-	-	a1A1
^	----	-	o1O1
^	---.	-	a2l-1A2L-1
^	[	-	l1L1
^	____	-	a1A1
^	•	-	a-3l4o-1A-3L4O-1
°		-	e1E-1
261
			c-1h1F-1G-1H-1
	9		o-1E1
	9	),	e4
	9	):	e1
	9	,	b-2d1m1
	9	:	e-1
	9	}	E-1
	9-9	,	d1e-1D1
	99		b-1c-2d1f2m2D4E2O1
	99	)	c1e-1f-1
	99	),	d1D1
	99	).	j1E-2
	99	):	D-2
	99	,	b3d-2f3D-4
	99	-	b-1d1
	99	.	b2e-3o-3D-1E-2F-3
	99	:	c1D-1E1
	99	;	b1c-1e2E2
	99	].	d2
	99--99		f2F2
	99-99	),	f1F1
	99-99	).	f2F2
	99-99	,	k1
	99-99	.	b-2e1F-2
	99.9		c-1e1E1
	99/9		e1E1
	99/99/99	.	d1D1
	99oo		b-1c1
	o		b2e-2h2i-2B-3C-4O1
	o	),	e1o-1E1
	o	,	a3b-5c2h-2o2E-1O3
	o	.	a2b-1c-1e-2o1F-3I-2
	o	.,	o-1
	o	:	b-1
	o	].	o1O1
	o	]//	b-2o2O2
	o'oo	.	j1
	o.o	.	b-1h1A1
	oo		c1j1k-1B-3C-3D-2E-4F-3G-3I-3J-1M-1N-1O-4
	oo	",	b2
	oo	".	b1
	oo	)	a1b-3c1o2O1
	oo	),	h-1i2o-1O-3
	oo	)-	k1
	oo	).	c2d-1f1j-1n-2
	oo	)."	b1
	oo	):	c1e1g-1H-2
	oo	,	a-1g2o-1C-2G-1H-1O-2
	oo	,"	b2
	oo	-	O1
	oo	.	a1b2e-1h-3i-1m-4A-3C1J1
	oo	."	b3c-2
	oo	.)	i1
	oo	.),	b-1i1o1I-1O2
	oo	.).	n1o-2O-2
	oo	.,	g1i-2
	oo	:	c-1h2j-1B-2C-1E1H-1
	oo	;	b-1c-1g1B1
	oo	>	c-2o2O2
	oo	?	b2
	oo	]	k-2o2
	oo	].	b1c2o-2
	oo	];	O-1
	oo	|	c1
	oo'o		b1
	oo-99	,	c1
	oo-99	.	c1
	oo-oo		a-1g1m1C-2
	oo-oo	,	h1G-1
	oo.9	.	e1E1
	oo/oo		e1o-1
	oo/oo	,	h1C-2H1
	oo9	),	e-1f1F1
	oo99		k-2o2
	oo99	.	e-1k1K1
	oo://oo.oo.oo/oo		K-1
	oo:99.99		k1K2
	oo:99.99	,	k-2o2
	oo:99.99	.	k1o-1
	oo</oo	>	c1
	oo\`o		i1I1
	oo’o		b1
	oo’oo		c1
	o’oo		c1g-2
	o’oo	,	b1
"	99-99	)	F1
"	oo		b1B-1
",	oo		b-2o-1C1O-1
",	oo	.	c1C1
":	oo		b1
)			c1
)	99		d-1f1F1
)	99	.	f2D1F2
)	99-9	.	o1
)	99-99		K1
)	oo		b1c-1j1B-1J1
),	99		c1
),	99	.	o2D1
),	oo		e1f1B1C2D1E1F1O1
),	oo	,	h1H1
),	oo	.	d1e2E2
),	oo	:	H1
),	oo:99.99o9	.	k1K1
).	oo		b-1B3C1
).</	oo	>	b1
):	9	.	e-1
):	9-99	,	f-2F-2
):	99-99	,	e1F-1
):	99-99	.	e2f-1F-1
):	oo		b1c-1C-1
,			O-1
,	9		n1N1O-1
,	9	),	f1
,	9	,	f-1o1O1
,	9	.	F-1
,	9-99		o1
,	99		d2o1
,	99	).	e1o-1
,	99	,	D1E2
,	99	-	d-1f2D-1F2
,	99	.	c1f-2o1E2
,	99-9	.	c1
,	99-99		c2d1f-1D1
,	99-99	,	b1d-2D-2
,	99-99	.	b3F1
,	9oo		b-1c1o1O1
,	9oo	.	o1O1
,	o		b-2c-2o3C1O2
,	o	,	a2b-1
,	o	.	a1A1D1F1I-1O-4
,	o	.,	a3b-1A-2I-1
,	o	°	E1
,	o'oo		b-1
,	o.o	,	b1
,	o.o	.	I-1
,	o.o	.,	f1i2B1F1
,	o.o	.:	h2
,	o.o	.;	a1b-1
,	o99	.	f1
,	oo		b-1c-1f-1G1H2J1M1O-1
,	oo	)	b1
,	oo	,	a-1b1c3d-1e-1g-1h1m-1o-3A2B-1H1O-1
,	oo	.	b-2c-1h2n1B1C1D1E-1O1
,	oo	.,	c-1G-1
,	oo	.:	H-3
,	oo	:	h1B1G1H-3O-1
,	oo	;	c2h-2
,	oo'99	,	c1
,	oo-oo		d1D1
,	oo-oo	,	g1G1
,	oo.99	.	d1D1
,	oo.99-99	.	f1F2
,	oo.o	.	b1
,	oo:99.99	,	o2
,	oo’99	,	c1
,	o°9	,	e2
,	o°99	,	d-1E1
,	o°99	.	e2E2
,"	o		b-2c2C2
,"	oo		c-2n1o1B4N1
,"	oo	.	m1M1
-	99	.	f2
-	99.oo	:	K-1
-	oo		A-1B-1
.			B-1C-2D-1G-2
.	9		e2n-1N-1O1
.	9	,	f2o-1
.	9	.	d1F-1
.	9	:	c1
.	99		f2o-1D1F1
.	99	)	a1d-1D-1
.	99	),	d2
.	99	).	o1
.	99	,	c1k1E-1
.	99	.	d2e2o-1D1
.	99	:	B-1
.	99	;	c-1d1E-1
.	99-99		f1
.	99-99	.	f1F1
.	99oo	.	e1E1
.	9o		o1O1
.	o		a-1c3B3C2
.	o	,	a1
.	o	.	g1i1A2C-1I-2
.	o	.,	a2
.	o	.:	h1
.	o	:	a1
.	o.o	.	B1
.	o.oo	.	c2
.	oo		b-2c-1d1e2g1i3j1n1A4C1K2N2
.	oo	)	O-1
.	oo	),	c1o1
.	oo	).	b1
.	oo	,	a1b-2c-1e1o2C1E1
.	oo	.	b2d-1h-1k-1n1o-2B-2C-5E-2G-2H-2J-1K-2N-2O-4
.	oo	."	b-1
.	oo	.)	o1O1
.	oo	.),	i1
.	oo	.,	b4g-1h-1o-4C-4H-1M-1O-2
.	oo	..	c3C-1
.	oo	:	c-1e-1i-1j2k1B2H1
.	oo	>	o2O2
.	oo	]	k1
.	oo	],	o3
.	oo	].	o1O1
.	oo-oo		a1B1
.	oo-oo	,	g2h-2G1H-2
.	oo-oo	:	h1H1
.	oo-oo-oo	:	h1H1
.	oo.oo		o1O1
.	oo99		c1
.	oo://oo.oo/99.99/	.	o1O1
.	oo:99.99	,	k2K2
.	oo>oo		C1
."	oo		b-1A1B1C1
."	oo	,	c1C1
.),	oo		B1C1
.).	oo		H1
.):	oo		c1
.,	oo		m1o-2B2C1G1O-1
.,	oo	,	b-2o-1C1
.,	oo	.	b1i-1C-2
.,	oo	.,	O1
.,	oo	:	a-1
.:	oo	,	G1
.;	oo	,	a3b-3
:			b-1c1g1B1C1G1
:	9	,	e1f-1F-1
:	9	.	e-2f2F2
:	99	,	F1
:	99	.	e-2f2F3K1
:	99	:	e1f-1F-1
:	99o-99	.	e2f-1F-1
:	o		b1B-1
:	o	.	g1i1G1I1
:	oo		a-2b1h-3o1B-1C-3I-2
:	oo	).	b2
:	oo	,	b-1c1h1i1C-1H1
:	oo	.	c2H1
;	9		E-1
;	99		E-1
;	99	,	e1E1
;	99	.	D1E1
;	99	:	f1F1
;	oo		a2b-1c-1B-2G-3O1
;	oo	:	g1k-1G1O-1
>	oo		C2
?	oo		b1
?	oo	).	b1
?	oo	.	c1
]//	oo		b-1c1C2
^			b-1B-1
^	9		l1L1
^	9	-	l-1L-1
^	9	.	l2L2
^	99	-	l-1L-1
^	99	.	l1L1
^	99	]	l1L1
^	o	.	a1A1
^	oo		b1o-1B1O-1
^	oo	,	a1A1
207
-			c-1e-1h1G-1
-		9	b1d2f-2m1E-1
-		9-9	d1D1
-		9.99	o1
-		99	b1c-2f1g-2i-1o-1F-3K-2
-		99--99	f1
-		99-99	c-1f1k1
-		99.9	c-2e3E3
-		99/9	e1E1
-		99/99	c-1e1E1
-		99/99/99	d1D1
-		99oo	b-1c1
-		99°o	b1
-		o	a3d-1g1A-2B-4C-4E-4G-3H-1I-3
-		o'oo	j1
-		o-oo	b1
-		o.o	a2b-2c-1h1
-		oo	b1d-4e1g1n-1A-2B-3C-4D-3E-2F-1G-5H-3I-4J-3M-3N-4O-2
-		oo'99	o1
-		oo'o	b1
-		oo-99	c1
-		oo-oo	a-1j1m1o-1C-1G-2O-1
-		oo.oo.oo	k-1o2K-1
-		oo/oo	h1C-1H1
-		oo9	b1
-		oo://oo.oo.oo	K1
-		oo://oo.oo.oo/oo	K-1
-		oo</oo	c1
-		oo\`o	i1I1
-		oo’o	b1
-		o’oo	g-2
-	!	oo	c1
-	"	oo	b2g-1h-1B-1C-2
-	",	99	d1D1
-	",	oo	b-1o-1C1
-	".	oo	b-2
-	":	oo	b1
-	)	99-99	K1
-	)	oo	i-1j1B-2J1
-	),	o	f-1o2F-1
-	),	oo	B2C2O2
-	).	oo	b-1B2C1G1O1
-	).</	oo	b1
-	):	oo	B1G1
-	,	9	e1o-1
-	,	9-99	o1
-	,	99	a-1e2h-2E2O-3
-	,	99-9	c1
-	,	99-99	b4f-2o-1F-2
-	,	9oo	b-2e-1o2E-1O2
-	,	o	a3b-2c-3g-2h-1o2B-1C1G-1I-2
-	,	o'oo	b-1
-	,	o.o	a2c-2i1o-2A-1C-2G-2H-3I-3
-	,	oo	d-1f-2g-2h3E-1F-2
-	,	oo'99	c1
-	,	oo-oo	G1
-	,	oo.o	b1
-	,	oo.o.oo	o1O1
-	,	oo99	c1
-	,	oo:99.99	o2
-	,	oo’99	c1
-	,"	o	b-2c2C2
-	,"	oo	n1o1B4N1O1
-	,""	oo	c1C1
-	-	9	E1
-	-	oo	b1g-2B-1C-2G-2
-	.		a1b1C-3G-2
-	.	9	e1f2E-1O2
-	.	99	d1e2f1m-3o-1
-	.	99-99	b-1f2
-	.	99oo	e1E1
-	.	9o	o1O1
-	.	o	c2e-1f-1h2o-1A1B2E-3F-1I-3
-	.	o.o	a-2i1B1
-	.	o99	c-2e2E1
-	.	oo	b-2e1i2j1m1n1B1C-1G-1J-2N1
-	.	oo-oo	a2c-1G1
-	.	oo-oo-oo	h1H1
-	.	oo.oo	o1O1
-	.	oo99	c1
-	.	oo99-99	m1M1
-	.	oo:99.99	k1K1
-	.	oo>oo	C1
-	.	oo>oo</oo	C1
-	.	o’oo	b1
-	."	oo	b-2A1B1C2
-	.)	oo	b1g-1
-	.),	99	e-1f1E-1F1
-	.),	oo	c1i-2B1C2
-	.).	oo	H1
-	.):	oo	c1
-	.,	oo	B1I-1
-	.,"	oo	b1B1
-	.-	o	o1O1
-	.:	oo	a-1g2G3
-	.;	oo	a3b-2
-	:		b-1c1g1B1C1G1
-	:	o	a-1G1I1
-	:	oo	a-2c1h-3k1B-1C-3G1H1I-4
-	;	oo	a2c-1h-1o-1B-2G-2H-2O-1
-	>	oo	b2C1
-	?	oo	C1
-	?.	oo	b-1
-	]	oo	e1
-	].	oo	b-2c1o-1C1H1
-	°	99	E-1
1 digits		9	e1
1 digits		99	e-3f2D2
1 digits		99-99	e1
1 digits		o	e-1o2O3
1 digits		oo	b1d2C1O-3
1 digits	),	99-99	F-1
1 digits	),	oo	d1D1
1 digits	):	99	e1f-1F-1
1 digits	,	9	e-1F-1
1 digits	,	99	e-2D-2F1
1 digits	,	99-99	F1
1 digits	,	o99	f1F1
1 digits	,	oo	d-2o2D-1F-2O1
1 digits	.	oo	b-1e-1n2o1O-2
1 digits	:	99-99	e1
1 digits	:	oo	c2
2 digits			e1f-1O1
2 digits		9	e2
2 digits		99	d1e-1D1F1
2 digits		o	e-2f2O1
2 digits		oo	b1e-2f-3o2D-3G1
2 digits	)	99-9	f-1F-1
2 digits	).	oo	O1
2 digits	):	99	F1
2 digits	):	99-99	e2f-2F-2
2 digits	,	9	F-1
2 digits	,	99	b1e-1D-2F1
2 digits	,	99-99	e-1f2F3
2 digits	,	oo	c-1h1H1
2 digits	,	o°9	e1
2 digits	.	oo	g-2j2o-1G-2O-2
2 digits	:	99	F2
2 digits	:	99o-99	e2f-1F-1
3 digits		99	f1
3 digits		o	F-1O-2
3 digits		oo	c-2f3
3 digits	,	99	b2f-1
3 digits	,	oo	g1h-1o-1G1H-1O-1
3 digits	,	oo.99	d1D1
3 digits	-	99.oo	K-1
3 digits	:	99-99	f1F3
4 digits		oo	c-1e-2J1O1
4 digits	,	oo	O-1
5 digits	,	oo	g1
^	^		b-1B-1
^	^	9	l1L1
^	^	99	a-1l1A-1L1
^	^	o	a1A1
^	^	oo	b1B1
address		oo	k-2o2O1
address	.	oo	m1M1O1
article		99	d-1
article	,	oo	D1
digits		99	c1d-2D-1
digits	,	oo	d1g-2D1G-2
digits	;	oo	k-1o2
mixed		99	b1d-1e1E2
mixed		oo	a-1b1c-1g-1n2B-1C-6G-2O-3
mixed		oo-oo	o1
mixed	)	oo	b1
mixed	),	99	f-1o2F-1
mixed	,	oo	b-1g1G1
mixed	.	oo	b-1c1C3
range		oo	b-2
range	),	oo	c1C1
range	).	oo	H1
range	,	99	c2D-2
range	,	oo	d1f-1h1D2H1
range	.	oo	c-4g2o1C-3G2O1
range	.	oo://oo.oo/99.99/	k-1o2K-1O2
range	:	9	F1
roman			h1
roman		99	g1
roman		oo	h-1
roman	,	o	a-1b1B1
roman	,	oo	d-1f1h-1D-1F1
roman	.	99	m1
roman	.	o	a2b-2B-1
roman	.	oo	a1c-3i1B-2C-1
roman	:	oo	b2B1
roman	]//	oo	b-1c2C2
year			b1
year		99	c-2e4f-2D1E4F-4
year		o	B-1O1
year		oo	c3n1C3O-1
year	)	99	F1K-1
year	),	99	F1
year	),	oo	c-2e2E2
year	),	oo:99.99o9	k1K1
year	).	oo	b1B1
year	,	99	e1f-2o1D3E1F-2O1
year	,	99-99	f-1o1F-1
year	,	99o	f1F1
year	,	oo	b-1g-1B-1G-1
year	,	o°99	e2E2
year	.		d1
year	.	99	f1F2
year	.	oo	d-1g1B2G1
year	;	99	e1
years		oo	H1
years	,	oo	b-1
196
-		-	b3d1k-2l-1m1o-4A-1B-7C-1D-2E-2F-5H-1I-3K-3L-1M-6N-2O-1
-		access	c1o-1
-		access+small	a-1o1
-		and	e1h3j-2o-1B-1C-1H-1O-2
-		and+small	b2g-1
-		editor	b-2i2
-		editor+press+edition	c-2i1o2O2
-		editor+small	i1O-2
-		identifier	k1K1
-		in	b2c-2h1i-2j1C-3
-		issue	b-2c-2e1i1o3
-		issue+small	e1o1E2
-		journal	b-1c3g2h-1C-2O-1
-		journal+status	c3
-		meeting	c2g-1h2j2o-1
-		others	a3b-2c-1
-		pages	f3i2o-4F1
-		press	c-2g5h-2i-1j-2o-1G-2
-		press+edition	c-2n3
-		press+status	c-1e1g3h-1
-		report	b-1g-2m2o2B1M-1
-		school	b-1c1g3h-4o-3G-4
-		small	d1h-1k2m-3o1B-1C-3G-4H-3I-3J-3O-9
-		status	O-2
-		thesis	b-1c-2m3O-2
-		translator	i1I1
-		translator+meeting	c1
-		volume	b2c-1
-	!	-	c1
-	"	-	b2B-1
-	"	in	c-1C-1
-	"	journal	C-1
-	",	in	b-1c1i1C1I1
-	".	in	c1C1
-	)	-	b-1c1e1h-1B-2C2E2
-	)	small	c-1j1C-1J1
-	),	-	i-1B2C2O1
-	)-	-	k1
-	).	-	b-3B2C2
-	).	thesis	m1M1
-	)."	-	C1
-	).</	-	b1
-	):	-	f1g1B1G2
-	,	-	b2e1f-2g-2h2i-2k-2m-3A-1F-2I-2K-1M-1O-1
-	,	access	k1o-1K1O-1
-	,	and	a3b3c-1h-4o-2B-5C-4G-3I-2
-	,	editor	b-1c-2i2o2O3
-	,	editor+press+edition	i1I1
-	,	in	b-2c1o-1C2O-2
-	,	issue	d1o-2D1E1
-	,	journal	c1h1i-1C1H1
-	,	meeting	b2B3C1
-	,	others	j1J1
-	,	pages	f2F2
-	,	press	c-1g2H-2
-	,	report	M1
-	,	school	c-1h2o2H2
-	,	small	a-1c-3g2h3i-1o2B5G1I-1O2
-	,	translator+meeting	i1
-	,	volume	a1b-1c1
-	,"	-	b-2c2k1B3C2K1
-	,"	identifier	o1O1
-	,"	in	c-1i1C-1I1
-	-	-	b2c-2g-1B-1C-2E1G-2
-	.	-	b-2c2d1e2f3i1k-1n-1o-3A1B5E-3F-3H1I-3K-2O-4
-	.	access	c-1m1o1M1O2
-	.	and	a2I-2
-	.	edition	n2N1
-	.	editor	a-1o1O1
-	.	editor+press+edition	c-1i1n1
-	.	editor+small	a2b-2B1C-2O-2
-	.	identifier	k2K3
-	.	in	b-3c2i2o1C1I2O1
-	.	in+and	b1I-1
-	.	journal	b2c1g-1j2o-2O-1
-	.	journal+edition	C-2
-	.	meeting	b4g-2B-1G-2
-	.	pages	f1F1
-	.	press+status	G-1
-	.	report	m2M1
-	.	small	b3B-2C-2G-1I-2
-	.	status	o2O2
-	.	thesis	b1c-1m1o1O1
-	.	translator	b-1i1o1I2
-	.	volume	e3E3
-	."	-	b-1m-1A1B1C1M-1
-	."	in	b-1c1C2
-	.)	-	o1
-	.),	-	f1i-2F1
-	.),	small	c1C1
-	.):	-	c1
-	.,	-	b1d1g-1o-1B2D1E1O-2
-	.,	and	a1b-1
-	.,	editor	o1O1
-	.,"	-	b1B1
-	.-	-	b-1
-	.:	-	g2G3
-	.;	-	a2b-2
-	:	-	a-3f-1h-3k3C-2E-2F-1G1H1I-3K-1O-2
-	:	editor+press+edition	o1O1
-	:	meeting	b-1g1G1
-	:	small	c2B-3
-	;	-	a1h-1G-1H-2
-	>,	-	E1
-	?	-	b1o-1C-1
-	?.	-	b-1
-	@	-	b1
-	]	-	o-1K2
-	].	-	h1H1
-	},	-	e1E1
-	°	-	e1E-1
1 digits		-	d1e-1f2h-1o-1C-1
1 digits		small	c2C2
1 digits		volume	e1
1 digits	)	-	E1
1 digits	),	-	c-1d2f1D2
1 digits	):	-	e1
1 digits	,	-	d-1e-3f2o1D-3F1O1
1 digits	,	pages	o2F-1
1 digits	.	-	e-1n2
1 digits	:	-	c2
2 digits		-	f-1k-1o2C-2D-1F1O-1
2 digits		meeting	C1
2 digits		pages	O2
2 digits		small	b-1
2 digits	)	-	f-1E-1F-1
2 digits	).	access+identifier	o1O1
2 digits	):	-	e1
2 digits	,	-	c-1e-1f1D-1E-3F1
2 digits	,	pages	F1
2 digits	.	-	g-2j1o-2G-2
2 digits	:	-	e1
3 digits		-	c1k1o-2K1O-3
3 digits		pages	f1F-2O-2
3 digits		small	c-2o2C-1O1
3 digits	,	-	b2c2e-1f-2g1h-1o-2G1H-1K1O-1
3 digits	-	-	K-1
3 digits	.	-	k1
3 digits	:	-	e-2f3F4
4 digits		-	a1b-1J1
4 digits		issue+small	b2e-1
4 digits	):	-	e-1f1F1
4 digits	.	-	e1f-1E1
5 digits	,	-	g1
5 digits	:	-	F-1
^	^	-	a1l1o1A1L1O1
address	.	-	g-1m1o1G-1M1O1
address	/	-	k2
article		-	d-1D-1
article	),	-	F-1
article	,	-	k-1D1
digits		-	c1d-2D-1
digits	):	-	f-1F-1
digits	,	-	d1g-2D1G-2
digits	;	-	O1
digits	;	identifier	k-1o1
mixed		-	b2e2f-1C-4G-2
mixed		edition	n2
mixed		editor+press+edition	n1O-1
mixed		press+edition	o1
mixed	),	-	f-1o2F-1
mixed	):	-	e1f-1
mixed	,	-	e-2f2k-2F3
mixed	,	in	c-1
mixed	.	-	c2C1
range		-	f-3i1G1I1
range	),	-	c1C1F1
range	).	-	H1
range	,	-	c2d2e-2g-1o-3H1O-2
range	.	-	c-3f-1g1o3C-3G1O2
range	.	identifier	O1
roman		-	e-1g1
roman	,	-	b1f1h-1F1
roman	,	issue	a-1b1B1
roman	.	-	c-1i1B-1C-2O-1
roman	.	journal	C1
roman	:	-	b2
roman	:	small	B1
roman	]//	-	b-1c2C2
year		-	b-2c3e2f-4C2D1E1F-5O1
year		and	c-2o2
year		editor+press+edition	n1
year		journal	b-1c1C1
year		small	b1O-1
year	)	-	b-1c1e-1f1E-1F2
year	),	-	c-1e-1E-1F1
year	),	issue	e1E1O-1
year	).	-	b2B3
year	,	-	b1e1f-2o1D2E2F-2
year	,	in	o2O2
year	,	issue	E1
year	.	-	b2e-1g2k-2B2G2K-3
year	.	access	o1O1
year	.	meeting	g1G1
year	;	-	e2o-3O-3
years		-	H1
215
0		9-9	d1D1
0		99	c-1f2E-2
0		o	c1B2C1O1
0		oo	a-5b-2c2d-1e1g2j2A1B5C4E1G2I2J1O1
0		oo-oo	b1
0		oo/oo	c-1h1C-1H1
0	!	oo	c1
0	"	oo	b1i-1
0	",	99	d1D1
0	".	oo	b-2
0	":	oo	b1
0	)		c1
0	)	99	e1D1E1K-2
0	)	99-9	f-1F-1
0	)	o	b1
0	)	oo	a1h-1B-1J1
0	).	oo	b-1B3C1H1
0	).</	oo	b1
0	):	9-99	f-1
0	):	99-99	e2f-1F-1
0	):	oo	b2c-2C-1G1
0	):	oo99	f1F1
0	,"	oo	n1B4N1
0	.		b2C-2G-2
0	.	9	b-1o1O2
0	.	99	b-1c-3d2e4k1K-1
0	.	99-99	F1
0	.	9o	o1O1
0	.	o	b1c2i-1A3B2E-1
0	.	o'oo	B1
0	.	o99	c-1e2E2
0	.	oo	b-3c1i-1j2m2n2o1A3B1H1I1N1O1
0	.	oo-oo	c-1g2B1G1
0	.	oo-oo-oo	h1H1
0	.	oo.oo	o1O1
0	.	oo99	c1
0	.	oo://oo.oo/99.99/	o1O1
0	.	oo:99.99	K1
0	.	oo>oo	C2
0	.	oo>oo</oo	C1
0	.	o’oo	b1
0	."	oo	b-2m-1A1B1C2
0	.)	oo	b1g-1
0	.),	99	e-1f1E-1F1
0	.),	oo	C1
0	.):	oo	c1
0	.,	oo	a-2b1g-2h2m1B1H2
0	.,	oo-oo	B-1
0	.,"	oo	b1B1
0	..	oo	c-1
0	.:	oo	a-1b1g2G3
0	.;	oo	a3b-3
0	:		b-1c1g1B1C1G1
0	:	99	F2
0	:	99o-99	e2f-1F-1
0	:	o	a-1B-1G1I1
0	:	oo	a-2c1h-3B-1C-4G1H1I-4
0	;	99	e2
0	;	oo	a2c-1g1k-2B-2C-1G-1
0	?	oo	C1
0	?.	oo	b-1
0	].	oo	b-1
0	^		b-1B-1
0	^	9	l1L1
0	^	99	a-1l1A-1L1
0	^	o	a1A1
0	^	oo	b1B1
1			c-3h2o2D1
1		9	b2c-3e2E1
1		99	b2e-1
1		99-99	e1f-2F-2
1		99/99/99	d1D1
1		o	a1b-2e1f4o-3B-2
1		o'oo	b1
1		oo	b-1f-2g1h1i-1m1o1A-3B-3C-8D-1E-2G-2H-2I-2J-5M-3O-1
1		oo-oo	c2
1		oo’oo	c1
1	,	9	o1E2
1	,	99	b2f-1D1E1
1	,	o	a3b-1f-1A-1F-1I-1
1	,	o.o	I-1
1	,	o99	f1
1	,	oo	a2g-1m1o-2A-2B-1C-5E-4G-1H-4M2O-4
1	,	oo:99.99	o1
1	,	o°9	e1
1	-	99	f1
1	-	99.oo	K-1
1	-	oo	A-1
1	.	99	c1o-3E1
1	.	99-99	f1F-2
1	.	o	g1
1	.	oo	a2h-2n1A-2B-3C-3G-2H-1
1	>	oo	C2
2			f-1j1
2		9	c-2d1e1o-2
2		99	d2D2F-1
2		99-9	k1m-1K1
2		99-99	b-1f1
2		99.9	e1E1
2		99/99	c-1
2		o	a2o-2O-1
2		o.o	b-1o1G1
2		oo	b1f-2i-2k-3B-4C-4G-7H-3I-2J-2K-2
2		oo-99	c1
2		oo-oo	o1
2		oo://oo.oo.oo	K1
2		oo\`o	i1I1
2		oo’o	b1
2	),	oo	d2h-1H-1
2	,		e1
2	,	9	o1F-2
2	,	99	O-1
2	,	99-99	o1
2	,	o	F1
2	,	o.o	b1c-2f1B2F1
2	,	oo	a-3b2c2e1g-1m-1B1H-3O-3
2	,	oo-oo	g1G2
2	,	o°9	e2
2	,	o°99	c1
2	.	99	K1
2	.	o	a3b-2B-1
2	.	oo	a-3b2i1o1G-1I-1
2	.	oo-oo	a1
2	.,	oo	a1b-1
3			a-1b1i1o-1O1
3		9	b1c-3f-1o1D1O-1
3		99	b2c1d-3k-2m1o1D-2E1F-2
3		99-99	f1
3		o	a3b-2e-2B-3E-1
3		oo	b2d2f2m-5A-3B-3C-3D-1E-3G-5H-1I-2N-1O-2
3		oo-oo	b2c-1j-1m1
3		oo.9	e1E1
3		oo99	e-1
3	),	99-99	f-1F-2
3	),	oo	F1
3	,	99	d2f-2o3F-1
3	,	99-99	b1c1e-2E-1
3	,	o	c-2d1e1D1E1
3	,	o.o	a2g-1B-1
3	,	oo	a-1e-1h1i-2E-1J-2K1
3	,	oo-oo	d1B-1
3	,	oo.99	d1D1
3	,	o°99	e3E3
3	,"	oo	c-1o1O1
3	.	9	e1
3	.	99	d1F-1
3	.	99-99	F1
3	.	o.o	a-1
3	.	oo	B1I-1O-3
3	.),	oo	b1B1
3	.,	oo	b1B2
4			d-2
4		9	b-1c2E-1O1
4		99	b2c-1e1f-1o-1D-1F-1
4		99-99	b-1f2F2
4		9oo	c-1n1
4		o	b1c-3g-1h2j-1o3O2
4		o'oo	j1
4		o.o	i1I1
4		oo	a2b1h-2i-1m1o-1B-1C-4D1E2G-2H-2I-2J-1O-3
4		oo-oo	c-1
4		oo9	e-1f1F1
4		o’oo	b-1c1
4	),	99	f-2o2F-1
4	),	oo	o-2C2H1
4	,		a1
4	,	9	d-1
4	,	99	c1o-2
4	,	99-9	c1f-1F-1
4	,	99-99	b2d-2e1f-1D-2E1F-1
4	,	9oo	o1O1
4	,	o	a2b-2m1
4	,	o.99	f1F1
4	,	o.o	c1
4	,	oo	a-2h-1i1k-1G1
4	,	oo-oo	b1c-1
4	.	99	e-2f2E-2
4	.	99-99	o1
4	.	o	a-1b2B1C1
4	.	oo	a1b-1i1o-1A-1B-1H-1O-3
4	.,	oo	b1B1
5			c2o-1
5		9	e1
5		9.99	o1
5		99	f1o-3
5		99-99	b1k2E-1F-2
5		o	b1e-2f-2g3h-1o2C-6O2
5		oo	a2d-3i3j-1m-2n2B-3C-1D-2E-2O1
5		oo-oo	h2j2o-1B2G-1
5		oo/oo	e1
5	),	99	D2
5	),	99-99	F1
5	),	o	c-1
5	),	oo	b-2c-1g2h2o1G2H2O2
5	,		b1
5	,	9	b1c-1o-1
5	,	9-99	o1
5	,	99	F1O1
5	,	99-99	b1e-2f1E-1F2
5	,	9oo	c2
5	,	o	i-1o1C2
5	,	o.99	e1E2
5	,	o.99-99	F1
5	,	oo	a1b-2f-2g-1h2o1A2C1E2F-1J1O2
5	,	oo-oo	c1h-2H-2
5	,	oo.o.oo	o1O1
5	,	oo99	c1
5	,"	o	b-2c2C2
5	,""	oo	c1C1
5	-	oo	g-1
5	.	99	b2d-1E-1
5	.	o	a2b-2
5	.	oo	b1c-2g-2h-1G-1H-1O-3
5	.,	oo	a2b-1
5	>	oo	b2
230
0			a-2b1c-1h1i-2j1B1F-1H-2
0		9	c1d1e3f-3o-2
0		9-9	e1
0		9.99	o1
0		9/9	e1
0		99	a-1b4c1d-2h-1D-1E1F-3K-1O-2
0		99/99	d1
0		99/99/99	d1D1
0		o'oo	j1
0		o.o	a1b-1h1
0		oo	b3d-1h1j-1k-2m-1A-3B-2C-1D-3F-3G-3H-2I-1K-1M-2O1
0		oo-99	c2
0		oo-oo	b2k-1O2
0		oo.9	e1E1
0		oo.oo.oo	k-1o2K-1
0		oo99	e-1
0		oo://oo.oo.oo	K1
0		oo:99.99	k2o-2
0	"	99-99	F1
0	)		c1
0	)	99	d1D2
0	)	oo	O1
0	),	99	o2D1
0	),	oo	d1
0	),	oo:99.99o9	k1K1
0	):	99	e-1f2F2
0	):	99-99	e2f-1F-1
0	,		O-1
0	,	9	f1
0	,	99	b2c2f-3C-2E1F-2O-3
0	,	99-9	c1
0	,	99-99	b4F1
0	,	99o	f2F1
0	,	9oo	o1O1
0	,	o	a-1b1B2
0	,	o.99	f1F1
0	,	o.99-99	F1
0	,	o.o	a1o-1A-1C-1G-1H-1I-3
0	,	o99	f1
0	,	oo	a-1e-1f-1h2o-1B2C1D1H-3O-2
0	,	oo.99	d1D1
0	,	oo.99-99	f2F2
0	,	oo.o	b1
0	,	o°99	e2E2
0	,"	oo	m1M1
0	-	9	E1
0	-	99	f1
0	-	99.oo	K-1
0	.		c1B-1C-2D-1G-2
0	.	9	c2
0	.	99	c-4d2e1m-1B-1
0	.	99-99	d1f1
0	.	99oo	e1E1
0	.	o.o	a-1h2i1B1
0	.	o.oo	c2
0	.	oo	b3c2d-2e-4f-3j1m1o-2A-1C-5E-1F-1G-2J-3N-2O-2
0	.	oo-oo-oo	h1H1
0	.	oo://oo.oo/99.99/	o1O1
0	.,	oo	a-3o1C-2O2
0	:		b-1c1g1B1C1G1
0	:	9-9	F-1
0	:	99	o1K1
0	:	99o-99	e2f-1F-1
0	:	oo	b2c1h-1
0	;	99	D1
0	;	oo	g1k-1G1O-2
0	?	oo	c1
0	]	oo	e1
0	^		b-1B-1
1			b-2
1		9	c-2d1f1
1		99	h1k-2
1		99-99	f-1
1		o	a1c-1e-1o2F-1O2
1		o'oo	c-1
1		oo	h2k-1m-1n1A-2B-2C3D-2G-1K-4N-4O-4
1		oo-oo	G-1O-1
1		oo/oo	e1
1		oo9	e-1f1F1
1		oo:99.99	o1
1		oo\`o	i1I1
1		o’oo	b-1c2
1	"	oo	b1
1	",	oo	C1
1	)	99	E1
1	)	99-99	K1
1	),	o	o1
1	),	oo	c-2f1F2
1	).	oo	c-2h1H1
1	):	9-99	f-1F-1
1	):	99	e2f-2F-2
1	,	9	e2f-1E2F-3
1	,	99	b1D-1E2O1
1	,	99-99	f1
1	,	o	i1D1O-1
1	,	o.o	b2
1	,	oo	b2c-2i-1j-1k-2n-1A1B-1C-2I-2N-1
1	,	oo:99.99	o1
1	,	o°9	e1
1	,"	oo	n1N1
1	.	9	e2F-1
1	.	99	c1e-2f2k1
1	.	99oo	b1
1	.	9o	o1O1
1	.	9oo	n1N1
1	.	o	a1C-1
1	.	o99	c-2
1	.	oo	a-2c2e1i-1j-1n2B1F1G-1I-1J-3K-1N1O-1
1	.	oo-oo	g2
1	.	oo:99.99	k2K2
1	.,	oo	b-1
1	.;	oo	a3b-3
1	:	99	e-2f3F3
1	:	oo	a-1c-3g2o1G4O1
1	;	99	e1E-1
1	;	oo	G-1
1	>	oo	b2
2			g1
2		9	c1
2		99	c-3E1
2		99--99	f1F1
2		99-99	f2
2		o	a1b-2e-1g1o-1C-1E-1
2		o'oo	b1
2		oo	c1h-1m-2D2E-2G2H-3K1M-1
2		oo-oo	b-1g1
2		oo’oo	c2
2		o’oo	o1
2	".	oo	c1C1
2	)	99	e-1f2E-1F2
2	)	oo	b2
2	),	oo	b-1C2
2	).	oo	c-1
2	,	99	o2E-3F-1
2	,	o	i-1C1
2	,	oo	a-1b2e1j-1o-2I-1O-1
2	,	oo-oo	g1G2
2	,	o°99	c1
2	,"	oo	c2k1o-2B1C2K1O-1
2	.	99	e3E1F-2
2	.	o	g1C-2
2	.	oo	a-1g-4i1j2k2B2G-3K2N-2
2	.	oo-oo	b1
2	.	oo’o	c1
2	."	oo	g-1B1G-1
2	.)	oo	o1
2	.,	oo	b1c-1m1o-1
2	:	oo	b-1c1g1B-2C-1H1O-2
2	;	99	e2E2
2	^	9	l1L1
3		9	c-3e1E1
3		9-9	D1
3		99	b2c-2d-1m2
3		99-99	b1
3		o	b-3c3g2i-1H1O2
3		oo	h-2i2j1k2B-1C-3G-4H-1J-1K1M-2O-4
3		oo-oo	m1
3		oo/oo	c-1h1C-2H1
3	!	oo	c1
3	",	oo	c1C2
3	)	oo	b1c-1C-1
3	),	oo	e2o-1C2E2O-1
3	).	oo	m1o-2B1M1O-2
3	,	99	b-1f2F3
3	,	99-99	b1
3	,	o	a3b-3m1B-2
3	,	oo	e-1g-1h1i-1m-1o1B2C-2E-3I1
3	,	oo-oo	g1G1
3	-	oo	C-1
3	.	99	E-1
3	.	o	b2c1C3
3	.	oo	b-1c-1g1i1k-2m-2n1o2C2G1K-1M-1N1O2
3	.	oo-oo	g1G1
3	.	oo99	c1
3	."	oo	b-1c1C2
3	.),	oo	c1C1
3	.,	oo	B1G1H1
3	:	oo	c2g-2i1B2G-1O-1
3	;	99	D-1
3	?	oo	C2
3	^	9	l-2o2L-2O2
3	^	99	l1L1
3	^	oo	o-1O-1
4		9	b1E-2
4		99	b-2d1
4		99-99	f1F1
4		99/99	c-1e1E1
4		o	a1b-3c1e1g1i1o2C-5O3
4		o'oo	b-2c2
4		oo	c-1i-2j1B-3C-2G-3H-1I-2O-2
4		oo-99	o1O1
4		oo-oo	o-1
4	".	oo	m1M1
4	),	oo	h2H2
4	).	oo	b-1C1
4	,	99	b-1e2E2
4	,	o	a1b-1c-4
4	,	oo	d-1e1h-1o1A2D-2E1G2I1J-2
4	,	oo-oo	o1B-1O1
4	,"	oo	c-2o1C-1O1
4	.	9oo	o1O1
4	.	o	j1C1
4	.	oo	a1c-2h-2j-2o1A2H-2I-1J-1M-1
4	."	oo	c-2C-1
4	.,	oo	c1B2C2
4	:	oo	b1g-1C-2G-3
4	^	9	l1o-2L1O-2
4	^	99	o1O1
5			i1
5		99	b-1c1E-3
5		o	a1b3c-5g-6o-1B-3C-1O-2
5		oo	b-2c3e-3g1i-3j-3m1o1A2C-4E-1J-3O1
5	",	oo	c-1i1C-1I1
5	),	oo	c-3o1C-1O1
5	).	oo	c1B1C2
5	,	99	c2C2
5	,	o	a2b1i-3
5	,	oo	b-3c2g-1i2j1o-2B-2G-2J3M1
5	,"	o	b-2c2C2
5	,"	oo	g2o-1B2G2O-1
5	.	o	B1
5	.	oo	a2b-2c-3d1g1h-1i2o1B-1C-2I1M1
5	.	oo-oo	a1
5	."	oo	b-2
5	.),	oo	B2
5	.,	oo	a2b-2
5	.,	oo-oo	B-1
5	:	o	c1
5	:	oo	b1c-1B-1O1
5	^	oo	b1B1
698
^	^		none	b-1B-1
^	^	9	none	l1L1
^	^	99	none	a-1l1A-1L1
^	^	oo	k1	b1B1
^	^	oo	k5	b1B1
^	^	oo	s2	b-1o1B-1O1
i5		oo	k0	B1
i5		oo	k6	a-1b1
i5	,	oo	k0	c1C1
i5	.	oo	k0	O-1
i5	.	oo	k1	a2b-2B-2
i5	.	oo	k3	a1G-1
i5	.	oo	k5	b-1h-1B-2H-1
i5	.	oo	k6	i1A-1
i5	.	oo	s0	m2o-1
i5	.	oo	s1	b1
i5	.	oo	s2	a-1b2
i5	.	oo	s4	b2c2g-1i-1
i5	.	oo	s6	a2b-1B-1
i5	.,	oo-oo	s2	B-1
k0			none	b1c1g-2B1C1O1
k0		9	none	c-1E-1
k0		99	none	a1b2c-3e2j-1o-3E2F-4
k0		99oo	none	c1
k0		o	k0	o-1
k0		o	k5	a-1
k0		o	none	a-1e-1
k0		o'oo	s0	b-1j1
k0		o.o	i5	G1
k0		oo	k0	b2g-1h-2i-3n-1o-1A-3B-4C-8E-7G-7H-4K-2O-2
k0		oo	k1	b-1e1g1i-2k-1o1C1G-2H-2J-1
k0		oo	k2	a1j-2m-1o-1C-1
k0		oo	k3	b-1c-1h1H-3
k0		oo	k4	b1i-1o1
k0		oo	k5	c-2h1
k0		oo	k6	b-1c-2i3o-1A2
k0		oo	none	b-1
k0		oo	s0	h-3i-1m-2C-1
k0		oo	s1	e-1f1g1i-1j1o-2K1
k0		oo	s2	a1j-2C-1J2
k0		oo	s3	c1h-2o-1
k0		oo	s4	c-2g2h-2o1C-1H-4O1
k0		oo	s5	b2c-1g-2j-1o-2
k0		oo	s6	o-1A1
k0		oo'99	none	o1
k0		oo-oo	k0	b-1
k0		oo-oo	s1	c1
k0		oo\`o	s1	i1I1
k0	",	oo	k0	b-1j1J1
k0	)	99	none	f1F1
k0	)	99-99	none	K1
k0	),	99	none	D-2
k0	,		none	b1
k0	,	9	none	e-1E-1
k0	,	99	none	c1f-2F-2
k0	,	99-9	none	c1
k0	,	99-99	none	b2c-1
k0	,	9oo	none	o2O2
k0	,	oo	k0	b-1e2m-1o3B-4E1I1J1O2
k0	,	oo	k1	C-2
k0	,	oo	k2	c-1h2H1
k0	,	oo	k3	g1G1
k0	,	oo	k5	c-1g1G1
k0	,	oo	k6	c1
k0	,	oo	s0	b-2c2g1h-2B-1G2H-1
k0	,	oo	s1	c1g1h-1
k0	,	oo	s2	b-5c1g1
k0	,	oo	s3	b-1
k0	,	oo	s4	b-2g-2o1J1O1
k0	,	oo	s5	b-1c-1h1H1
k0	,	oo	s6	H1
k0	,	oo’99	none	c1
k0	,"	oo	k0	o2O2
k0	,"	oo	s0	n1N1
k0	,"	oo	s1	c3C3
k0	,"	oo	s2	g1G1
k0	,"	oo	s3	m1M1
k0	.		none	b1C-1
k0	.	99	none	d1D1E-1
k0	.	9o	none	o1O1
k0	.	o	k4	C1
k0	.	o	k6	C2
k0	.	o	none	b1
k0	.	oo	k0	b-2e1g1o-1B2C2G1O-1
k0	.	oo	k2	c-1B1
k0	.	oo	k3	o-2O-2
k0	.	oo	k4	c-1g1h1G1H1
k0	.	oo	none	c-2e1E1
k0	.	oo	s0	m-2n2C2M-2N2O1
k0	.	oo	s1	b2c-1g-1m1M1
k0	.	oo	s2	b-2c-1n2C2N2
k0	.	oo	s3	c-1h2o1H2O1
k0	.	oo	s4	b-2h1C2H1
k0	.	oo	s5	b-2c1C2
k0	.	oo	s6	g1G1
k0	.	oo-oo	s4	b1c-2C-1
k0	."	oo	k0	C1
k0	:		none	b-1c1C1
k0	:	99	none	f1F1
k0	:	oo	k0	b-1c2h-1o-1
k0	:	oo	k1	b3g-2G-2
k0	:	oo	k6	i1
k0	:	oo	s0	b1g-1C1G-1
k0	:	oo	s1	c1
k0	:	oo	s3	b-1
k0	;	oo	s1	g1G1
k1			none	b1
k1		99	none	b1d1
k1		oo	k0	a-1b1e1i-3m-2C-3J-1
k1		oo	k1	c2
k1		oo	k2	g1h2j-1o-2
k1		oo	k3	g-2m1
k1		oo	k4	d1D1
k1		oo	s0	g2
k1		oo	s1	o-2
k1		oo	s2	o1
k1		oo	s3	g-1
k1		oo	s4	g-1j1H-2
k1		oo	s5	O1
k1		oo	s6	h2
k1	).	oo	s4	g1G1
k1	,	99	none	b-1c1
k1	,	99-99	none	c2
k1	,	o	none	e-1m1E-1
k1	,	oo	k0	c2g-2G-2H-1M1
k1	,	oo	k4	c1
k1	,	oo	k5	c1h-2H-2
k1	,	oo	s0	n1N1
k1	,	oo	s5	g-1h-1
k1	.	9	none	f1
k1	.	99	none	m-1F-4
k1	.	o	k6	c-1j1
k1	.	oo	k0	j1o-1C-1J1
k1	.	oo	k1	o-1O-1
k1	.	oo	k2	b-2
k1	.	oo	k3	o1
k1	.	oo	k4	d1D1
k1	.	oo	k5	b-1o1
k1	.	oo	s0	c-1o1O1
k1	.	oo	s2	m1M1
k1	.	oo	s4	g-1G-1
k1	.	oo	s5	a1b-2
k1	:	oo	k0	o2
k2			none	c-4o4
k2		9	none	b1e1E1
k2		99	none	c-1d2e-3f1E-3F1
k2		99-99	none	f1F-1
k2		o	k4	b-2C1
k2		oo	k0	a-1c1g1h1i-2O1
k2		oo	k1	c1o-2
k2		oo	k2	b1g-1o2O1
k2		oo	k3	e2
k2		oo	k4	c1
k2		oo	k6	i1
k2		oo	s0	b1c-1
k2		oo	s1	c2
k2		oo	s2	c1h-1i-2o1
k2		oo	s4	b1c1g-2
k2		oo	s5	c1
k2		oo	s6	c1
k2		oo-oo	k0	m1
k2		oo-oo	s5	b-1c1
k2	,	99	none	c-1e2
k2	,	o	k4	b2
k2	,	oo	k0	b1o-1B-1C2O-1
k2	,	oo	k1	G-1
k2	,	oo	s0	b-1B-1C1
k2	,	oo	s2	h1
k2	,	oo	s5	o1
k2	.	oo	k0	b1i-1B2
k2	:	oo	s5	c1
k2	:	oo	s6	i2
k3			none	g2
k3		99	none	b1o1
k3		o'oo	s0	b2
k3		oo	k0	c1g-1O-1
k3		oo	k1	b-1g-1h2H1
k3		oo	k2	g-1h1o-2
k3		oo	k5	h1H1
k3		oo	k6	c-2g-1i2
k3		oo	s1	b-1c-2h1o1
k3		oo	s2	g-1h2H1
k3		oo	s3	b-1c2
k3		oo	s4	m1
k3		oo	s5	b-1h2H2
k3		o’oo	s2	b-1c2
k3	,	99	none	o1D-2
k3	,	oo	k2	b1g-1
k3	,	oo	k4	H1
k3	,	oo	k5	g2h-1H-1
k3	,	oo	s1	e2
k3	,	oo	s2	c1i-1I-1
k3	,	oo	s4	g2h-2H-1
k3	.	oo	k0	O-1
k3	.	oo	k5	I2
k3	.	oo	s4	a-1b1B1
k3	:	oo	k0	B-1
k3	:	oo	k3	g-2h2G-2
k3	:	oo	k6	G-2
k4		9	none	d1
k4		99	none	o1
k4		oo	k0	h1o1B2
k4		oo	k2	a-2b1B2
k4		oo	k3	g1
k4		oo	k4	c1
k4		oo	k6	c-1
k4		oo	s2	c1
k4		oo	s4	c1
k4		oo	s5	g-1h2
k4		oo	s6	b2
k4	,	o.o	i5	h1
k4	,	oo	k0	a-1G-1
k4	,	oo	k2	a-1
k4	,	oo	k3	g1h-1
k4	,	oo	k4	G1
k4	,	oo	k5	b-1j1B-1J1
k4	,	oo	s0	i-1o2O2
k4	,	oo	s2	a-1
k4	,	oo	s5	H1
k4	,	oo	s6	b-1
k4	.	o	k1	a1
k4	.	o	k4	B1
k4	.	o.o	i5	a-1
k4	.	oo	k0	a-1b3i-1O-1
k4	.	oo	k1	g1G1
k4	.	oo	k2	a1
k4	.	oo	k4	a1b-2B-2
k4	.	oo	k6	b-3c2i1B-1
k4	.	oo	s0	C1
k4	.	oo	s1	a-2c2C2
k4	.	oo	s5	a1g2C-1
k4	.	oo	s6	a2c-1C-1
k4	.	oo-oo	s5	a2b-2B-2
k4	.;	oo	s2	a1b-1
k4	:	oo	k0	B2
k4	:	oo	k4	H1
k4	:	oo	s1	C1
k4	:	oo	s4	G-3
k4	;	oo	k0	H-1
k5		9	none	d1D1
k5		99	none	D-1
k5		o	k1	h1
k5		oo	k0	a1
k5		oo	k2	b-1
k5		oo	s0	i-1o1O1
k5		oo	s1	b-1
k5		oo	s2	g-1B1
k5	)	oo	s1	j1J1
k5	,	oo	k0	a-2c3C2
k5	,	oo	k4	a-1b1B1
k5	,	oo	s0	h-1
k5	,	oo	s2	g2h-2G2
k5	,	oo	s5	a-1b1g1h-1
k5	,	oo	s6	g2h-2G2
k5	.	99	none	d1D1
k5	.	99oo	none	e2f-1E2
k5	.	oo	k0	b1G-1
k5	.	oo	k2	a-1g1G1
k5	.	oo	k5	a1
k5	.	oo	s5	c1B-2
k5	.	oo	s6	g-1i1o1G-1O1
k5	:	oo	k6	o1O1
k6			none	b2h1
k6		o	k4	a2b-1
k6		o	none	a1b-1
k6		oo	k0	o-2B3
k6		oo	k1	c1
k6		oo	k3	b1c-2
k6		oo	k4	g1h-1
k6		oo	k6	o2
k6		oo	s1	a1
k6		oo	s2	a1i3o-1
k6		oo	s3	a1b-2i1
k6		oo	s4	h1i2o-2G1
k6		oo	s5	a1c-1g-2h-2i4o-2
k6		oo	s6	b-1c-1h-1i2
k6	,	o	k4	b1d1D1
k6	,	oo	k0	g-1B2
k6	,	oo	k1	c1h-1
k6	,	oo	k2	c2H1
k6	,	oo	k4	H1
k6	,	oo	k5	H2
k6	,	oo	k6	a1i-1
k6	,	oo	none	g1
k6	,	oo	s1	h2
k6	.	99	none	D-1
k6	.	oo	k0	B-1
k6	.	oo	k1	g1
k6	.	oo	k4	H-1
k6	.	oo	s1	c1h-1H-1
k6	.	oo	s4	c1
k6	.	oo	s5	a-3b3B3
k6	.	oo	s6	a-1b1B2
k6	.,	oo	s5	g1G1
none			none	b2c-1e1
none		9	none	e3D-1E1O-1
none		9/9	none	e1
none		99	none	c1e-3g1m2o1D2E1F-1
none		99--99	none	F1
none		99-99	none	f1F2
none		o	k0	o2O2
none		o	k1	f2O-4
none		o	k4	o-1O-2
none		o	k6	c1
none		o	none	a-1b2c-1
none		o	s1	e-2o4O5
none		o	s2	o1O3
none		o	s4	o2O3
none		oo	k0	a-2c1e-1f1k-3o1C1H-2I1O1
none		oo	k1	b1c2e-1g-1j-1o-1O-1
none		oo	k2	C1E1
none		oo	k3	g2G3O-2
none		oo	k4	b-2o1D-1
none		oo	k6	c-1n-1o2A2B1C-1G2O2
none		oo	none	k-1o1O1
none		oo	s0	o-1B-2G-3
none		oo	s1	k-1n1o2A-1K-1
none		oo	s2	c-2e1j2o-2D-2J2O-3
none		oo	s3	b-2g1C2
none		oo	s4	b-2h1j-1n3
none		oo	s5	b-1B1C1H1
none		oo-oo	s4	b1c-1C-1
none		oo.9	none	e1E1
none		oo/oo	s1	e1h1C-1H1
none		oo9	none	e-1f1F1
none	)	9	none	E-1
none	)	99	none	K-1
none	)	99-9	none	f-1F-1
none	)	oo	k0	B-1
none	)	oo	s4	o1O1
none	),	9	none	F1
none	),	99	none	c1e-1o2
none	),	99-99	none	F-1
none	),	oo	k0	c-1e1E1
none	),	oo	s0	o1O1
none	),	oo	s1	b-1f2g2o-1C1F2G2
none	),	oo	s4	e1E1
none	),	oo:99.99o9	none	k1K1
none	):	9-99	none	f-1F-1
none	):	99-99	none	e2f-1F-1
none	):	oo99	none	f1F1
none	,		none	o-1O-1
none	,	9	none	b1e-1f1o1E-1F-2
none	,	99	none	b3c3d1e-2f-2k-3C-2
none	,	99-99	none	e-3f2F2
none	,	99o	none	f2
none	,	o	k1	F1
none	,	o	k4	a-1b1B1
none	,	o.99-99	none	f2F2
none	,	o99	none	f1
none	,	oo	k0	b-3c1g2h-1m1M1
none	,	oo	k1	d-1o1D-1O1
none	,	oo	k2	H1
none	,	oo	k5	h2H2
none	,	oo	s0	c2g-2G-1
none	,	oo	s1	c-3g2h-1C-2G2H-1O-2
none	,	oo	s2	c-1g1C-2G2
none	,	oo	s4	d1D1
none	,	oo	s5	g-1G-1
none	,	oo.99	none	d1D1
none	,	o°9	none	e3f-1F-1
none	,	o°99	none	d-1e3E3
none	-	99	none	e-2f2D-1F-3
none	-	99.oo	none	K-1
none	-	oo	k6	A-2
none	.		none	e1
none	.	9	none	d1e1f-2E1
none	.	99	none	k2m1o-1E-2
none	.	99-99	none	F1
none	.	o	k4	b-1
none	.	o	k6	C1
none	.	o	none	a1
none	.	oo	k0	m2M2
none	.	oo	k1	o2O1
none	.	oo	k2	j2
none	.	oo	k3	h1H1
none	.	oo	k4	h1H1
none	.	oo	k6	a1
none	.	oo	s0	g2h-1C-2G2H-1
none	.	oo	s1	g1C-2G1O-1
none	.	oo	s2	o1O1
none	.	oo	s3	o2O2
none	.	oo	s4	b-2g-3B-2C3G-2O-2
none	.	oo	s5	C-2O-1
none	.	oo	s6	a2i1
none	.	oo://oo.oo/99.99/	none	o1O1
none	:	99	none	f1F3
none	:	99o-99	none	e2f-1F-1
none	:	oo	k0	c2
none	:	oo	k5	B1
none	:	oo	s2	C-1
none	:	oo	s3	B1
none	;	99	none	e1
none	;	oo	s1	k-1O-2
none	;	oo	s5	h2H2
s0			none	b-1d1D1
s0		9	none	c-2e1
s0		99	none	c1d-1D-1
s0		oo	k0	a-1b3c-1g-1i-1j-1k-1C-2I-1
s0		oo	k1	g2o-1C2
s0		oo	k2	g-1
s0		oo	k3	g1
s0		oo	s0	c-1i-1m1n-1
s0		oo	s1	e-1E-1
s0		oo	s2	g-1C1
s0		oo	s3	j1J1
s0		oo	s4	b-3c1o2
s0		oo	s6	b1h-1
s0	).	oo	k2	c-1C-1
s0	,	99	none	b-1d2D2
s0	,	9oo	none	o1O1
s0	,	oo	k0	a1j1o-1H1
s0	,	oo	k1	c1j-2J-1
s0	,	oo	k2	o2O1
s0	,	oo	k4	g1G1
s0	,	oo	k5	C1
s0	,	oo	k6	h1H1
s0	,	oo	s0	c-1m1n1C-2M1
s0	,	oo	s1	e-1E-1G2
s0	,	oo	s2	b-1e1g1E1G2
s0	,	oo	s3	b1c-2C-3
s0	,	oo	s4	b-1I1
s0	,	oo	s5	G1
s0	,"	oo	s0	c-1k1C-1K1
s0	,"	oo	s1	c-2o1C-1O1
s0	.		none	b1
s0	.	oo	k0	b-4o-1B-1C2O-1
s0	.	oo	k2	b-1c2C2
s0	.	oo	k3	o2O1
s0	.	oo	k6	e1E1
s0	.	oo	s0	b-2j1J1
s0	.	oo	s1	e1E1
s0	.	oo	s2	b2
s0	.	oo	s4	c2g-1C1G-1
s0	.	oo	s5	C1
s0	.	oo-oo	s4	g1G1
s0	."	oo	k0	c1C1
s0	:	99	none	k1K1
s0	:	oo	k4	C1
s0	:	oo	s4	c1C1
s0	>	oo	k0	C1
s1			none	o-1
s1		9	none	c1e1o-1E1
s1		99	none	c3d-2e2o-2D-2
s1		o	s1	c-2o2O3
s1		oo	k0	c-1d1o2D1H1
s1		oo	k1	b2
s1		oo	k3	o-1
s1		oo	k6	c-1
s1		oo	none	E1
s1		oo	s0	k1B1K1
s1		oo	s1	b1o-1B-1C2
s1		oo	s2	j1o1J1
s1		oo	s3	g-1j1
s1		oo	s4	b2c1
s1		oo	s5	C2G1
s1	)	oo	k0	O1
s1	).	oo	k0	G1
s1	,	99	none	f2F2
s1	,	o	k4	a1b-1
s1	,	o	s1	o1
s1	,	oo	k0	b-2c2g-2o2B-1O2
s1	,	oo	k1	b-1g1G1
s1	,	oo	k3	h1H1
s1	,	oo	k5	H1
s1	,	oo	s0	b1
s1	,	oo	s1	a2b-2c1e1o-3C2O-3
s1	,	oo	s2	o1O1
s1	,	oo	s6	b1h1
s1	,"	oo	s1	g1G1
s1	.	9	none	f1
s1	.	99	none	d1e-1E-2F-1
s1	.	oo	k0	b-1J-1
s1	.	oo	k1	c1
s1	.	oo	k2	G1
s1	.	oo	k5	c-3h2
s1	.	oo	s0	b2
s1	.	oo	s1	g1G1
s1	.	oo	s2	c-1m1M1
s1	.	oo	s3	g2h-1H-1
s1	.	oo	s4	C-1
s1	.	oo	s5	g2h-2C-1G2H-2
s1	.,	oo	s5	b2g-2
s1	:	99	none	f-2F-2
s1	:	oo	s0	B1
s1	:	oo	s1	b1
s1	:	oo	s6	g-2h1G-1H1
s1	>	oo	k0	b1
s2			none	j1o-1C1
s2		99	none	e-1f2m1D-2E-1F2
s2		99-99	none	f-1F-1
s2		o	s1	c-1
s2		o	s2	b2c2g3i-4o-2B-3C-8O-2
s2		oo	k0	d1g-1C-1
s2		oo	k1	c-2
s2		oo	k2	A1
s2		oo	k3	b1c-2g2
s2		oo	k4	c-1
s2		oo	k6	a2
s2		oo	s0	b1c-1o1
s2		oo	s1	a-1j1n1
s2		oo	s2	b1o-1O-1
s2		oo	s3	b-1c1
s2		oo	s4	b1
s2		oo	s5	c-2
s2		oo-oo	s6	j1
s2	).	oo	k1	m1M1
s2	,	99	none	E1
s2	,	o	s2	a1b-3o2C1O2
s2	,	o.o	i5	a1b-1
s2	,	oo	k0	h1o-1H1
s2	,	oo	k2	c-2g-1C-1
s2	,	oo	k4	g1
s2	,	oo	k5	B1
s2	,	oo	k6	a3b-2
s2	,	oo	s0	b-1c1
s2	,	oo	s1	o-1
s2	,	oo	s4	b-1h2
s2	,	oo	s5	e-1o1C-1E-1O1
s2	,	oo	s6	a1
s2	,	oo:99.99	none	o2
s2	,"	o	s2	b-2c2C2
s2	-	9	none	E1
s2	.	9	none	e2E2
s2	.	99	none	a1d-3o1D-1
s2	.	o	k5	I1
s2	.	o	s2	a-1c1B1C1
s2	.	oo	k0	b1C-2
s2	.	oo	k1	c1
s2	.	oo	k2	C1
s2	.	oo	k6	h1H1
s2	.	oo	s0	c1g-1G-1O1
s2	.	oo	s2	C-1
s2	.	oo	s3	b2h-2H-2
s2	.	oo	s4	o-1
s2	."	oo	k0	c-1o1C-1O1
s2	:	oo	k0	B-1
s3		9	none	b1
s3		99	none	E1
s3		99-99	none	f1F1
s3		99/99/99	none	d1D1
s3		oo	k0	b1c-2m1o1
s3		oo	k1	b-2c1h1
s3		oo	s2	e1o-2E1
s3		oo	s4	c2
s3		oo	s5	c1
s3		oo	s6	c2
s3	,	oo	k0	o1G-1O1
s3	,	oo	k2	h2
s3	,	oo	k4	H-2
s3	,	oo	k5	c-1h2H2
s3	,	oo	s3	h1
s3	,	oo	s5	h-1
s3	,"	oo	k0	b1
s3	.	99	none	E1
s3	.	oo	k0	c1
s3	.	oo	s0	c2
s3	.	oo	s1	C-1
s3	.	oo	s3	C-1
s3	.	oo	s4	b1c-1
s3	.	oo	s5	b3c-2
s3	.	oo99	none	c1
s3	:	oo	s1	k1
s4			none	c1
s4		99	none	b2c-1e-2o-3E-2
s4		o	k2	a-1
s4		o	k4	a2
s4		oo	k0	b2c-1g-1B3
s4		oo	k1	b1c-1g1
s4		oo	k2	g-2o1
s4		oo	k3	b-3c2g1
s4		oo	k4	g-2h1
s4		oo	k5	g-1o1H2
s4		oo	k6	a1
s4		oo	none	h1
s4		oo	s0	a-1b1j1O-2
s4		oo	s1	a2c-2E1
s4		oo	s2	c-1
s4		oo	s3	c1
s4		oo	s4	a1g1h-3i1o-3O-2
s4		oo	s5	a-1c1
s4		oo	s6	g2h-2
s4	)	oo	k0	b1
s4	),	oo	k0	o1O1
s4	,	o	k0	B-1
s4	,	oo	k0	b-1g-3h1k1K1O-1
s4	,	oo	k2	c-2o1
s4	,	oo	k4	b1h-1H-2
s4	,	oo	k5	a2b-1H1
s4	,	oo	k6	a2h-2
s4	,	oo	s0	i2o-2O-2
s4	,	oo	s3	o1O1
s4	,	oo	s4	b2c-1e-1B1E-1H2
s4	,	oo	s5	c-1h1j1J1
s4	,	oo	s6	g-1h2H1
s4	,	oo-oo	s5	H1
s4	.	9	none	c2n-2o1E-2N-2O2
s4	.	99	none	e3D-2
s4	.	o	k1	c-1
s4	.	o99	none	c-1E1
s4	.	oo	k0	c1C-1
s4	.	oo	k1	h1H1
s4	.	oo	k2	h-1o-1H-1O-1
s4	.	oo	k3	i-1o1O1
s4	.	oo	k4	h1H1
s4	.	oo	k6	b1C-1H-1
s4	.	oo	none	c-1e2E1
s4	.	oo	s1	c-1h1o1C-2H1
s4	.	oo	s2	c3
s4	.	oo	s3	b1o1C-2O2
s4	.	oo	s4	c1o-1
s4	.	oo	s5	c1O1
s4	.	oo/oo	s1	g1
s4	.,	oo	s0	i-1o1O1
s4	.,	oo	s4	c1C1
s4	:	oo	s1	b-2g2o1B-1G2O1
s4	:	oo	s4	g1G2
s4	;	99	none	E1
s5			none	c-1
s5		9	none	b-1o1O2
s5		99	none	b2e1E1
s5		o	k4	c-1
s5		oo	k0	a-2b2c-4g1h3o1H4O1
s5		oo	k1	b-2g1j1
s5		oo	k2	b-1
s5		oo	k3	c1i-1
s5		oo	k4	c1g-1
s5		oo	k5	b-1o1
s5		oo	k6	i2
s5		oo	s1	b3G2
s5		oo	s2	b1c-2g-1n2
s5		oo	s3	c3
s5		oo	s4	b-1g1i1j2o-2C-1
s5		oo	s5	b1c1g-1i-1
s5		oo	s6	h-1
s5	,	9-99	none	o1
s5	,	99	none	o-1
s5	,	o	k4	a1
s5	,	o	k5	a1
s5	,	oo	k0	h1C2
s5	,	oo	k1	H-1
s5	,	oo	k2	a-1b1h2B1
s5	,	oo	k4	b2c-1G-3
s5	,	oo	k6	a3g-2I-1
s5	,	oo	s0	c1i1o-1C1O-1
s5	,	oo	s1	B1
s5	,	oo	s2	a-1b1g-1h1
s5	,	oo	s3	h2
s5	,	oo	s4	h2
s5	,	oo	s5	a1
s5	,	oo	s6	g-1
s5	.	99	none	f2E2F2
s5	.	o	k0	c1
s5	.	oo	k0	c2h-4n1o1H-4N1
s5	.	oo	k3	H1
s5	.	oo	k6	A1
s5	.	oo	s2	h1H2
s5	.	oo	s3	b2C-2
s5	.	oo	s4	g-1
s5	.	oo	s5	j1C-2
s5	.	oo	s6	o1O1
s5	:	oo	k3	c1
s6		99	none	c1d-1j1
s6		oo	k0	a2b-1C1
s6		oo	k2	g1
s6		oo	k3	b1
s6		oo	k4	a-1b1H1
s6		oo	k5	b-1i1
s6		oo	s0	g2i2o-1O-2
s6		oo	s1	b1
s6		oo	s2	a3
s6		oo	s3	c-1g-2o2O1
s6		oo	s4	a-1c1C1G1
s6		oo	s5	a1b-1
s6		oo	s6	i1
s6	).	oo	s4	O1
s6	,		none	b-1c1C1
s6	,	99	none	o2
s6	,	o	k4	a2
s6	,	oo	k0	b1
s6	,	oo	k1	b3c-3h1H-1
s6	,	oo	k2	H3
s6	,	oo	k4	h1
s6	,	oo	k6	b2
s6	,	oo	s0	o1
s6	,	oo	s4	a-1b3g-1h-2B1G-1H-1
s6	,	oo	s6	h1
s6	,	oo-oo	s4	g1G1
s6	,"	oo	k0	b-1c1C1
s6	.	o	k1	a1b-1B-1
s6	.	oo	k0	b-2
s6	.	oo	k1	b-1
s6	.	oo	k2	b-1
s6	.	oo	s4	c2
s6	.	oo	s5	h2C-1H2
s6	.	oo	s6	b1c-1C-1
s6	:	oo	k0	g-1h1H1
s6	:	oo	s2	c1g-1
102
0			b2e-1h-1i-2k-1o-2A-3B-5C-7D-2F-2G-8H-6I-4J-6K-2M-5N-10O-4
0		"	b-2c4e-3C2E-3
0		",	b3c-2
0		".	o1O1
0		(	b-5e3h1i2F1G4H3J2M1N1
0		-	e-2f2j2k1B-1E-1F-4K-2
0		/	c-1e1
0		:	b-1c-2g1o2
0		</	c-3o3O3
0		[	b-2o2K3O1
0	!		c1
0	"		i1B-1I1
0	"	(	F1
0	",		b-1c2C3
0	)		b2d-2g-2j1k1o-1G-1J1O-2
0	)	(	d1o2O1
0	)	:	c1
0	),		b-1e-1f1D1F1
0	)-		k1
0	).		h1m1B5C2H2M1
0	).</		b1
0	):		b1c-1e2f-1C-1G1
0	,		c-2e-1g-2h1i1m-1o1B-3E1F1H-1I-1
0	,	"	b3B4
0	,	(	F-2
0	,"		b-2c1C2
0	,""		c1C1
0	-		b2c-1d2e-1g-2o-2A-1C-1F-2G-2K-1
0	.		b-3e2g1i2j1k2m1n1o1A3B2C-1I-1
0	.	(	b2e-1i1C-2
0	.	-	c1d2o-1B-1C-2D-1O-1
0	.	:	G-1
0	.	<	b-1c1C2
0	.)		b1
0	.),		c1f1i-2B1C2F1
0	.).		H1
0	.):		c2
0	.,		c-1B2I-1
0	.,	&	a1
0	.-		b-1
0	..		c-1
0	.:		a-1G2
0	.;		a2b-2
0	/		k2
0	:		a-3b1d-2h-3m-1o1B-2C-4D-2G2H1I-2K-3O-2
0	:	"	c1C1
0	;		a1c-2e1g1B-2C-1G-1H-1
0	>		C2
0	>	(	b1
0	?		c1C1
0	?.		b-1
0	@	(	b1
0	]		A1
0	].		b-2c1h1C1H1
0	]//		b-1c2C2
0	^		a1b2A1B2
0	^	----	a-1o1A-1O1
0	^	---.	a1A1
0	^	•	a-3l4A-3L4
0q			a1b1c-1d-3g1i-2j-1o2B-2C-1D-1
0q		(	a-1g1G1
0q		-	a-1b1
0q	,		a2b-2c3
0q	,"		b2B2
0q	.		a1
0q	.,		a-1d1D1
0q	.,"		b1B1
0q	^		l-2o2L-2O2
0q	^	[	l2o-1L2O-1
1q			a-3b-1c1e1f-1h-2j1k1o1B-1C1D-2E2G-5I1J1
1q		"	B2
1q		",	b2g-1
1q		&	i1
1q		(	b3c-2i-2D2E-1G1
1q		-	b-2c1
1q		/	b-1c2
1q	,		a2c-3e1k-3B-1D2G2K-1
1q	,	"	a-3b1c1B2C2
1q	-		d-2
1q	.		a3b1d-1f-1g-3j1B-1C-5D-1F-3G-2
1q	.	"	b2B2
1q	.),		c-1
1q	:		g-1k2o-2F-1
1q	^	"	b1B1
1q	°		E-1
2q			a-1c1g1i1C-5D-6E-1F-2G-9H-5I-5J-2K-1M-2O-6
2q		(	c-1d3f-1g-2h-2i1o-2D2
2q		-	f2
2q		[	o1O2
2q	"		b2i-1
2q	",		m1M1
2q	".		b-2
2q	),		F1
2q	).		o1O1
2q	)."		C1
2q	):		e-1f2F2
2q	,		b2d1g-2o1C-7G-2H-2O-2
2q	,"		b-3o2O1
2q	.		b3d-3h-1i-1j-1n-1A-1D-1E-2F-1J-1K-1M-2O-3
2q	."		a1b-2A2B1C1
2q	.,		i-1
2q	:		c2h-2i-2k1o1C-2E-1K1
901
		c-1h1F-1G-1H-1
	a	b-1i1
	ab	n1
	abstract	o3O3
	acad	b-1c1
	accessed	O1
	acm	b-1j1J1
	adam	c1
	address	k1K1
	advances	c-1
	affairs	c1
	age	c3
	agriculture	c1
	aids	g1
	aip	g2G3
	al	a4b-3
	albuquerque	c-1h1H1
	alexandri	b2
	am	C1
	america	c1
	american	g1G1
	an	B1
	analysis	B2
	and	a-1g1h2j-2C-1
	angeles	h1
	anthropological	o1
	anthropology	c1
	antimicrob	C1
	appear	o1
	appli	j1
	applications	c2
	applied	b-1j1
	arbor	c-2h2
	archaeology	j1
	archive	o1
	aristotle	o1
	art	b2
	article	b2c1f2o-2
	artists	c-1g1
	asme	b-1c1
	assessment	g1
	association	g1o-1
	at	c-2g-1k1
	atlantic	b-2c2
	australian	C1
	automation	b1
	b	e1E1
	band	c-1e1E1
	basin	b2
	been	o1
	berlin	g-3h3H2
	berliner	c-1o1
	besançon	g1
	bioinformatics	c1
	biology	b2c-1
	book	b-1g2
	borehole	o1
	boston	h1H1
	boulder	h1H1
	bradley	i-1o1
	branch	g-1o1
	brian	A1
	brief	b-2j1
	bruxelles	g1
	bulletin	c2
	by	b-1c-2i4
	cambridge	b-1
	canada	a-1g3h-2O1
	cancer	b-1c1C3
	care	b-2c2
	catalogue	m1
	cations	j1
	cells	b1c-1
	center	b1g-1
	century	c1
	cern	C1
	chabin	c1
	chicago	h2
	city	h2
	classics	c-1o1
	cliffs	h2
	co	b2
	coal	c1
	collections	c1
	comb	b2g-2
	comment	c-1o1
	commentary	b2c-1
	committee	b1c-1
	companion	b-1c1
	company	g1
	computer	b-1g3
	computing	b-3c2
	conf	J1
	conference	c2g-1o-1
	conferences	c-2o1
	consortium	a2b-1
	control	a1c-1
	corp	g1
	corporation	b-1g2
	corps	b1
	council	b-1g2
	course	J1
	cratering	b1c-1
	cumming	A-1
	cycle	c-1
	d	o-2O-1
	dans	b-1i-1o2I-1O1
	data	c1
	de	a-1g-1m1
	dec	d2
	december	o1D-1
	del	c1
	delhi	h1
	dem	o1
	demo	c1
	den	b-2o2
	der	a-1b1c2i-1
	design	b1
	development	j1C1
	diabetes	C3
	diabetic	b-1
	digits	b2c-3e1i-2k-2m2D-7F-2K-4O-2
	dir	o1O1
	director	o1
	disability	B2
	disease	a1c-1
	district	c-1o3
	doctoral	o1
	doctorat	m1o2
	document	m1
	documents	b-2c2
	dossier	b1
	draft	o2
	econ	c1
	economics	c1o-1
	ed	b-1c-2n1o1O1
	edd	i-2o2O2
	edition	c-1g-2n3O-1
	edn	n2
	eds	b-3i3
	eigenschaften	B1
	electrical	c-1
	electronic	b-2c2
	en	o1
	encyclopedia	c2
	endothelium	b1c-1
	ener	b-1c2
	energy	b1e1g-2
	eng	b-1c1
	engi	c1
	engineering	b-3g2
	engineers	g2
	environmental	b-2c1
	equations	c1
	essai	b-1o1O1
	et	g-1i-1
	eur	C1
	european	o1
	exp	c1C1
	exposition	o1
	fifth	b2c-1
	finance	b-1g1
	for	a1g1
	formation	c1
	foundation	c-1g2
	france	c1
	franche-comté	b-1c1
	francisco	h1
	frederick	i-1o1
	from	a-1o2
	fuel	c-1
	fund	g1
	für	b-1
	genet	c2
	genome	C1
	genomes	a1
	genomics	a-1c1
	geological	j1
	germany	c-1h1H1
	gill	h1
	ginseng	b1
	gl	o1O1
	group	a1c-1
	gruyter	g1
	guidebook	j1
	h	i1
	hague	h1
	hall	g3
	hamilton	g1h-1
	has	c-2o1O1
	health	g1
	heidelberg	g-2h3H1
	held	c-1o1O1
	hesitancy	c-1o1
	historical	c-2j1
	history	b-1c1j1
	honolulu	g-1h1H1
	house	g2
	huff	b2
	ieee	G2
	imaging	c1
	impact	b1
	in	b3c-2i-1C-1
	india	b1
	industrial	g1
	industry	c-1o1
	institute	b-1
	inte	b-1c4
	intelligence	b-2
	intercomparison	a2c-1
	internal	c-1
	international	b1c-2g1
	internet	b-1
	investigation	b2c-2
	ismir	c2
	issue	c-2e1o1
	italic	c-3o3O3
	its	j1
	j	c1
	january	D-1
	japan	h1H1
	japanese	c-2o3
	jersey	g-1h1
	jisbd	c1
	joint	b-1
	joseph	A1
	journal	b-2c3g-2
	jpn	b-1c1C1
	js	a1b-1
	judge	b-2o2
	july	c-1d2
	june	d1
	k	i1
	kaufmann	g1
	l'histoire	b-1c1
	la	o-2
	laboratory	c-1g2
	lake	h2
	land	b1c-1
	language	j1
	languages	b-1c1
	law	b1
	learning	b-2c1g1
	lecture	J-1
	lewis	o1
	library	a2b-1c-1g1
	light	c1
	ligne	m1o-1
	linguistics	c1
	linguistique	o1
	living	c-1
	lncs	c2o-1C2
	london	b-1h3H3
	long-range	m1
	ltd	g1
	m	O1
	macmillan	g1
	magazine	c1
	management	c2
	mar	o1O3
	mass	c-1h2
	materials	c1
	math	b-2j2
	mathematics	b-2c-1j3
	may	c-1
	mechanics	j1
	med	c2
	media	g2
	medical	C-1
	medicine	a2b-2
	meeting	c1h2o-1
	mentale	c1
	methods	b-1c1
	middle	c1
	migration	b-1
	mining	b-3c3
	minsky\`s	i1I1
	missisquoi	c-1j1
	mixed	a1e-1f-3m1o1D-2F-2
	model	c-1
	modeling	b-1c1
	monde	j1
	monographs	b-1j1
	munich	H1
	musical	b-1c1
	n	O-2
	natl	b-1c1
	nature	b-3c1g1C4
	naukowe	c1
	netherlands	g-2h2H1
	networks	c1
	new	b-1g-2h3H3
	ni	b1c-1
	no	o1E2
	notes	c-2j1
	nov	d1
	npp	a2c-1
	nucl	b-1c1
	nuclear	b2c-3g1
	october	c-1d2D1
	of	b-2d1g2i-3B-4C-2O2
	on	a1b-2j-1o1
	opinion	c2
	oxford	h2H1
	p	f2O-5
	pacific	j1
	paper	m1
	papers	c2o-2
	par	b-1o1
	paris	c-2g2h1H2
	participants	a2c-1
	partnership	g1
	patent	c-3d1m2
	pattern	b-1c1
	phd	m1M2
	philosophy	c1
	phys	b-2c2C2
	physical	o1
	pierre	i1I1
	pii	k-1o2O-2
	planetary	b-1c1
	pmcid	k2o-1K1
	pmid	k1K1
	policy	b-2j1
	politique	b1c-1
	pompidou	b1
	population	m1
	post	c2
	pour	b-1c1
	pp	O1
	practice	g-1
	prepared	o1
	presentation	c1
	presented	b-1c1
	press	c-1e1g3h-1
	prevention	a1
	prince	o1
	princeton	G1
	problem	b1c-1
	proc	b-2c2C3
	proceeding	c-1j1
	proceedings	j1J1
	processes	c2
	productivity	g1
	program	c-1
	project	a1
	proof	e2
	proteins	b-1c1C1
	psychology	j1
	publication	o1
	publishing	g2
	quarterly	c3
	r	a1
	range	f2k1o-2F1
	rapids	h2
	recommendations	c-1o1
	regarding	c-1o1
	relativity	b-1c1
	release	g-1
	report	c-2g-2m2o1B1
	reports	m1
	res	C-1
	research	g2o-1
	reserve	b-1
	responses	B1
	review	b1c2
	river	g-1h2
	robert	b-1
	robotics	b1
	rogers	b1
	rpt	o1O1
	rr	o1O1
	s	c-1
	saddle	h1
	school	b2
	scie	c2
	science	c-1g1
	sciences	b1c-1
	scientific	g2C1
	second	b-1
	section	b-2
	seminar	b-2c1
	sep	d-3o3O5
	sept	O-1
	september	D1
	serie	c-1o2
	series	c-2e-1j2o1O3
	sets	b1c-1
	simulation	c1
	singh	a-1b1
	society	b-2c2j1o-1
	sociological	c1
	sociology	b-1c1
	société	c1
	sons	b-1g1
	south	h1H1
	special	b-1c1g-1
	specification	b1c-1
	spectrum	g1
	spots	c-1o1
	spring	D1
	springer	c-2g5o-1G5
	stability	o1
	state	g1
	statistics	c-1
	steel	c1
	stolf	i1
	structure	b1
	studies	b2
	study	a1c-1
	submitted	o-1
	supp	e1E1
	suppl	c-2o3O3
	supplement	c2o-1
	support	b-1c1
	survey	j1
	surveys	j1
	sustainability	c1
	symposium	c1
	system	b-1
	systems	c2
	talk	b-1o1
	technologies	c1
	technology	g2
	telephone	a-1g1
	testing	B1
	text	b-1c1
	the	b1g-2j-1B3
	theoretical	j1
	theory	c1
	thesis	b-1m2
	thomas	b1
	times	c2
	today	b1
	toronto	b-1c-1o1O1
	toxicology	g1
	trans	c1
	transaction	b-1c1C1
	transformations	b-1c1
	travaux	b-1c2C1
	travels	c1
	turkish	b-1o1
	u	g2o-1
	u.s	G1
	und	g-2
	unified	B1
	united	o1
	university	g1h-2G-1
	unpublished	o1O1
	usa	c-4h5H5
	vaccine	c-1o1
	verlag	g1
	vertex	c-1e1E1
	vienna	h1H2
	vols	e2O-1
	w	c1
	wales	o1
	washington	c2g-2
	website	o1
	weekly	c1
	westview	G1
	wieland	a-1b1B1
	wien	c-2h1H1
	wild	A1
	wildlife	g1
	wiley	G1
	with	b2g-1
	works	o1
	writers	b-1c2
	wuhan	H1
	yayınları	c-1j1
	year	a-3d2f-2D2E1O-3
	york	b-1c-1g-1h3o1H-3
	zu	b-2o1
	édition	n-1o2
	г	b1
	т	O1
	し	b1c-1
	の	b1c-1
	中	c1
	会	b-1c1
	南	b-1c1
	号	c-1o2O1
	哲	b-1c1
	國	b-1g1
	報	b-1c2
	学	b-3c3
	學	b-2c1g1
	建	c-2g2
	报	b-2c2
	會	c-2g2
	林	C-1
	生	b1c-1
	的	b1
	究	b1
	第	o1
	築	g1
	醫	c2
	页	f-1o1O2
	권	o1O2
	제	c-3o3O4
	호	o2O3
"	in	c-1C-1
"	range	F1
",	digits	d1D1
",	in	b-1c1i1C1I1
".	in	c1C1
)		c1
)	digits	d-1e1E1K-1
)	mixed	k1K1
)	range	f-1k1F-1
)	the	j1J1
)	year	f1D1F2
),	at	o1O1
),	aus	o1O1
),	digits	c2e-1o1
),	mixed	e-1
),	no	E1
),	range	F-1
).	acm	g2G2
).	ieee	g1G2
).	mixed	k1K1
).	url	o1O1
).</	italic	b1
):	mixed	f1F1
):	range	e2
,		O-1
,	acm	g1
,	actes	b-1c1
,	address	f-1k3K2
,	alexis	a-1b1B1
,	american	c1G1
,	amsterdam	H1
,	an	o1O1
,	and	a2b5c-1h-3o-1B-4C-4G-3I-1
,	ann	h2H2
,	annales	c2C2
,	april	d1e1g-1h-1D2
,	architectural	c1C2
,	architecture	j1
,	article	k-1
,	at	o1O1
,	august	d2D2
,	austin	c2h-1
,	austria	h2
,	autumn	d1D1
,	b.a	a-1b1B1
,	basel	h1
,	belfort	b-1
,	boston	H1
,	bristol	h1H1
,	by	o1O1
,	ca	g-1h2H-2
,	california	H-2
,	cambridge	h1H1
,	canada	b1c-1
,	ch	o2O2
,	church	c1
,	circulation	c1
,	class	b-1c1C1
,	co	g-1h2
,	computer	C2
,	corrected	e2
,	cultural	C1
,	dc	h1
,	de	a-1b2
,	december	d2h-1D2
,	denver	h1H1
,	department	c-1o1
,	digital	b1c-1C-1
,	digits	b1c-1d-1e1o1E2
,	earth	C2
,	ed	i1I2
,	edited	i2I2
,	editors	o2I-1O2
,	elsevier	g1h-1G1H-1
,	england	h1G-1
,	exeter	H1
,	fasc	c-2o1O1
,	france	c1G-1
,	from	o1
,	fuzzy	b1c-1C-1
,	gallimard	h-1
,	general	b-2c2B-1C2
,	geological	c1C1
,	geology	C1
,	geosci	c1C1
,	germany	h1
,	graduate	b-1c1C1
,	grandi	a-1b1
,	gravitation	B1
,	h	a-2d1B1D1
,	h.p	a-1b1B1
,	held	O1
,	hi	H-1
,	hurst	g1h-1H-1
,	ieee	c-1g3G3
,	in	a-1b-3c1i1o2C2I1O1
,	inc	c-1g3
,	international	C1
,	ithaca	H1
,	j	c2C2
,	jacow	g2h-1G2
,	journal	c1C1
,	july	d2D2
,	la	c1C1
,	le	j1C1J1
,	lecture	b1
,	les	G1
,	london	G1H2
,	ma	h2G-3H-3
,	march	d1
,	mathematical	j1J1
,	md	h1H-2
,	melbourne	o1H1
,	meteoritics	C1
,	mexico	b2
,	miguel	a-2b2B2
,	mineola	H1
,	mit	g2G2
,	mixed	b-1c-1d-1e1f2E1F3
,	mono	g1G1
,	montpellier	c1
,	moscow	H2
,	n	e1E1
,	n.j	c1
,	n.p	f1F1
,	naca	g2k-1G2
,	nature	C2
,	netherlands	h1
,	new	g-2h2o1C-2H1
,	nj	h1H-2
,	no	e4o-1O-1
,	nov	D1
,	november	D1
,	nucl	b-1c1C1
,	nuclear	b-1c1B-1C1
,	ny	g-1h2
,	october	o1O1
,	of	j1J1
,	on	h1
,	ontario	j1J1
,	or	h1
,	ottawa	H1
,	oxford	h1H4
,	p	F1O-1
,	pa	h1
,	page	e1E1
,	pages	F1O1
,	paris	g-3h4G-2H6
,	part	c1
,	ph.d	b1
,	phys	C1
,	physics	o1
,	politics	b1
,	pp	f1F1O-1
,	printemps	d1D1
,	proc	B2
,	proceedings	b-1c2C2
,	providence	h1H1
,	puf	g2h-1G2
,	r	i1
,	range	b1e-1f1o1F2
,	rees	g1h-1
,	rennes	H1
,	research	C-2
,	ri	h1
,	roma	h1H2
,	roman	a3b-2h3C1
,	routledge	g2h-2G3
,	s.l	b2
,	scientific	g-1
,	seattle	h1H1
,	sec	b-1g1
,	second	n1N1
,	solid	j1J1
,	south	b1c-1C-1
,	southern	o1
,	special	c-2
,	springer	g2h-1G3
,	springer-verlag	g2G2
,	stability	B-1
,	stuttgart	h2H4
,	sweden	b2c-1
,	tennessee	G-1
,	texas	c2h-2
,	the	g1h2o-1B5G1
,	thèse	o1O1
,	to	o2O2
,	toronto	c-1h2H2
,	trans	i1
,	uk	h1
,	united	h2o-1G-2
,	university	g-1
,	université	G1
,	upper	H1
,	usa	g-2G-1
,	vand	c1
,	victor	c1
,	virtual	h1H2
,	vol	e2E1
,	volume	e2E1
,	warszawa	H1
,	west	H-1
,	wiesbaden	h1H1
,	winter	d1D1
,	workshop	b1c-1C-1
,	year	b1c3d2e-3f-5k-2o1E-1F-2O-2
,	years	b3c1e-1f-2E-2F-1
,	york	G1
,	第	o1O1
,	고려대학교	b1
,	제	o2
,"	arxiv	o1O1
,"	in	c-1i1C-1I1
,"	roman	c1C1
,"	tech	m1M1
-	address	K-1
-	digits	d1e-1F-2
.		B-1C-2D-1G-2
.	a	B1C-3
.	aaai	G1
.	acad	b3c-2C-3
.	acm	g2o-1G2O-1
.	acta	C1
.	address	f-1k2K3O1
.	american	c-2g2B1G2
.	an	b1
.	and	a1I-2
.	appl	c1C1
.	article	e1E1
.	arxiv	k2K2
.	athena	g1G1
.	austin	g-1h2G-1H2
.	available	k2K2
.	b	a-2c2
.	basingstoke	c-1h2H2
.	biochem	C1
.	blood	C1
.	boulder	h1H1
.	cambridge	h1H1
.	center	g1G1
.	current	m1M1
.	cyron	a2b-1B-1
.	dans	o1B-1O1
.	de	a1
.	differential	b-1d1B-1
.	digits	a-1e3f2n-1o-3C-1D-1E-1K-1O1
.	dissertation	o1M-1O1
.	du	B-1
.	ed	c-1i1n1
.	edited	i1I2
.	education	c1C2
.	elsevier	c-1g2G2
.	energies	C1
.	epub	o3O3
.	feigin	a-1b1B1
.	frankfurt	h2H2
.	freeman	g1
.	french	g-1o1G-1I1O1
.	gene	c1C1
.	geologiska	C-1
.	grand	h1H2
.	hum	a-1c1C1
.	ieee	g2G2
.	in	b-4c3i2o1C3I2O1
.	indianapolis	h1H1
.	int	b2
.	intern	c-1o1
.	international	g1C2G1
.	invited	b-1B-1
.	issn	K2
.	italic	o2O2
.	j	c2j1C4
.	jahrhunderts	j1
.	janssen-cilag	g1G1
.	january	d1D1
.	john	g1G1
.	journal	C1
.	july	g1
.	kaplan	b-1o1
.	liverpool	g-1h2G-1H2
.	lncs	C-1
.	lond	b1c-1
.	london	g-1h3H2
.	longmans	g1G1
.	machine	c1C1
.	macmillan	g1G2
.	manuscript	m1M1
.	math	g1C-2
.	memoirs	b1c-1C-1
.	mixed	b2d-2g1B1C-1E-1G1K-2O-1
.	miśkiewicz	a3b-1c-1
.	model	C-1
.	montreal	h1H1
.	morgan	g1G2
.	mémoire	o2O2
.	national	a2c-3C-3
.	nature	C2
.	nauk	b1c-1C-1
.	new	G1H1
.	news	c2C2
.	notes	C-2
.	nov	b3g-3
.	november	c-1d1D1
.	nucl	b1C-1
.	of	g2C-1G-1
.	online	m1M1
.	oxford	b1c-2B1C-1
.	p	o1O1
.	paris	c-2h3H4
.	phd	o1O1
.	phys	b2C-2
.	pitman	G1
.	pmid	k-2o2K-2O1
.	pp	f2F2
.	practice	C-1
.	press	G-1
.	proc	b1
.	pubmed	o1O2
.	pwn	c1C2
.	quantum	C-2
.	r	C-1
.	range	f2E-1
.	rep	m1
.	reprint	n1N1
.	reprinted	c-1n1N1
.	retrieved	o2O3
.	rev	C-2
.	revised	n1N1
.	revista	C-1
.	roman	a1b2c-2o-1B-2C-2I-1
.	rome	g-1
.	routledge	g2h-1G2H-1
.	rueil-malmaison	h1H1
.	san	h1H1
.	sci	b2c-1C-4
.	see	o1O1
.	series	c-2j2
.	shanghai	h1H1
.	soc	c-1g2
.	soins	c2C2
.	springer	g2h-1G3H-1
.	springer-verlag	g2G2
.	stru	c1C1
.	submitted	o2O2
.	são	h1H1
.	the	a-1C1G1
.	tome	e1E1
.	translated	b-1o1I2
.	turnhout	h1H1
.	u.s	a-1b1B1
.	united	c-2g1C-2G1
.	url	k2o-1K1O-1
.	usa	c1h-1H-3
.	van	a1
.	volume	e1E1
.	wall	a1
.	web	c-1m2M2
.	who	c-1o1O1
.	wiley	G1
.	world	c-1g2C-1G2
.	year	b-1d3f-3o1
."	in	b-1c1C2
.),	digits	f1F1
.,	blautia	b2g-2
.,	digits	e1E2
.,	eds	o1O1
.,	hannover	g2
:		b-1c1g1B1C1G1
:	a	b1B-1
:	address	k3o-3
:	an	B-1
:	digits	o1E-2F1
:	ed	o1O1
:	essays	c1
:	harvard	G-1
:	ieee	c-1g1G1
:	international	c-1g1G1
:	le	B1
:	london	H1
:	mixed	e1K-2
:	new	g1G2
:	oxford	g2G2
:	palgrave	G-2
:	peter	G-1
:	proceedings	c1
:	range	f1o-1
:	roman	i1I1
:	sheffield	g-2h2G-2
:	structure	b-1c1
:	university	G-2
:	year	o-1K1
;	digits	d-1e3o-1E1
;	new	H-2
;	pmcid	k-1o1
;	year	d1
^		b-1B-1
^	digits	a-1l2A-1L2
^	year	d1D1
°	digits	E-1
1195
		c-1h1F-1G-1H-1
	1	b1o-1E-3
	1-2	f-1
	103	c1
	11	b2d-1
	12	o1O1
	17	e-2E-1
	189	d1
	191	e1D-1
	194	c-1f1F1
	196	o1
	197	b-1d2D2
	198	d3e-2D4
	199	c-3d5e-3D3
	2	c1d-2o1E-1
	2-3	d1e-1D1
	20	e-1E-1
	200	c4e-2o-1D2
	201	b-1c1
	21	e-1
	215	e-1f1E-1F1
	24	e-1o1
	27	d2j1
	29	e2E1
	3	c-2e2E1
	30	c-1
	310	f1
	37	e1E2
	4	e-1
	42	c1e-1E-1
	5	b-2e1E1
	6	E1
	7	D1
	8	b-1m1
	9	c-2e2E3
	a	b-1i1
	aca	b-1c3o-1
	acm	b-1j1J1
	act	c1
	ada	c1
	adv	b-1
	afr	b1
	age	b-1c3o-1
	al	a4b-3
	alb	c-1h1H1
	alg	c2
	all	o1
	am	C1
	ame	c2j-1G2
	an	B1
	ana	b1B2
	and	a-1g1h2j-1o-1C-2
	ang	h1
	ant	b-1c2g-1
	app	b-1c2g-2j2
	arc	b-1
	ari	o1
	art	f2h-1o-1
	asp	c1
	ass	b-1g3o-1
	at	c-2g-1k1
	b	e1E1
	bar	i1o-2
	bas	b2
	bea	b1
	bee	o1
	ben	g-1B1
	ber	c-1g-3h4o1H3
	bio	c2j-2
	bla	b1
	boo	b-1g3
	bor	o2
	bos	h1H1
	bou	g-1h1H1
	bra	g-1o2
	bri	b-2j1A1
	bru	g2
	bul	c1
	by	b-1c-2i4
	c	b-1c-1o2O1
	cal	h1
	cam	b-2h1H1
	can	c1g2h-1B1C3
	cap	b1
	car	c-1
	cat	b-1m1
	cel	C-2
	cen	c1o-2
	cer	k1C1K2
	cha	b2
	chi	g-2h3H1
	cho	c-1
	cit	b-1h2
	cla	c-1g1
	cli	h2
	co	b2
	col	o1O1
	com	a-2g2m-2
	con	a2b-1j1C-1J1O-2
	cor	c-2g2o-2
	cos	b-1c1C1
	cou	g2J1
	cra	b2c-1
	cri	b2
	cul	b-1c2
	d	o-2O-1
	dan	b-1o2I-1O1
	dat	c2
	de	a-1g-1m1
	dec	c-2d2O-1
	def	b1
	del	g-1A1
	den	b-2o2
	dep	c1g1o-1G1
	der	a-1b1c2i-1
	det	b1
	dev	b-1A-1
	dia	b-1c1C4
	dir	o2O1
	dis	o2B2
	doc	b-2m1o2
	doi	K2
	dos	b1
	dru	a1b-1
	eco	b-1o1O2
	ed	b-1c-2n1o1O1
	edi	b-2c-2n4O-2
	edn	n2
	eds	b-3i3
	edu	c1o-1
	eff	b1
	ele	c-1g3G1
	en	o1
	enc	b-2g1j1
	end	b1c-2
	eng	b-3c1g1o1
	ess	b-1j1o1O1
	et	g-1i-1
	eur	o1C1
	exc	b1
	exe	O1
	exp	b-2C1
	fam	b2
	fea	f1O-1
	fed	b-1
	fer	b-2c2C2
	fie	b2
	fil	b-1c1d1D1
	fin	g1o-1
	flo	b1
	for	a1
	fou	b-1g2
	fra	c2g-2o-1
	fro	a-1o2
	fue	b1c-1
	fun	b1
	gal	b1
	gan	b1c-2
	gen	C2
	geo	b-1
	ger	b1c-2h1H1
	gil	h1
	gra	b1
	gre	c-1j2
	gro	b1c-2H-1
	gui	j1
	gur	a-1b1
	h	i1
	hae	A1
	hal	g3h-1
	has	c-2o1O1
	hel	c-1o1O1
	hes	c-1o1
	his	j2
	hor	o1
	htt	k5o-5K1
	i	o-2
	ide	c1
	iee	c1C-1G2
	ima	c1
	imp	b2
	in	b3c-2i-1C-1
	ind	b-2g2k1K1
	ins	b-2g2
	int	a1h-1o1
	inv	b2
	iss	e1o1
	j	c1
	jah	b1
	jan	b-1d3O-1
	jer	g-1h2
	jos	A1
	jou	b-2c4g-3j-1o1C1
	jud	b-2o2
	jul	c-2d4
	jun	c-1d2
	k	i1
	kau	g1
	kin	c-1
	l	a1
	la	o-2
	lab	g1
	lan	b-2c2
	lat	b1
	law	b1
	lea	b-1c1
	les	c1
	let	C-1
	lig	m1o-1
	lit	b-2c3
	liv	c-1
	lon	b-2h3H3
	m	O1
	mac	g2
	mag	b1g-1
	mai	h2
	man	b1j-1
	mar	b-1c2d2g-2D1O2
	mas	c-1h1
	mat	a-1b-2c-1j5
	may	c-1
	mea	b1
	med	a1b-1g1C-2
	mer	b2A-1
	met	b-2c3g-1j-1o1C-1
	min	b-1c2i1G1I1
	mis	c-2j1
	mod	c-1g1o-2
	mon	b-2c3g-1j2
	mor	b1
	mus	c1
	mut	b1
	n	O-2
	nat	b-3c4g2C4
	nel	b-1i1
	net	b-1c2g-3h2H1
	neu	b-1c2
	new	b-2g-2h3H3
	no	o1E2
	not	j1
	nov	b-1d2
	num	j1J1
	oct	c-2d3
	of	b-2d1g2i-3B-4C-2O2
	off	b1c-2g1
	on	a1b-2j-1o1
	opt	c1
	ove	b1c-1
	p	f2O-5
	pac	j1
	pag	f1o-1
	pan	c-1
	pap	g-1j1o-2
	par	c-2g1o-1
	pat	d1m2o-1
	pen	c-2
	per	c1C-1
	phi	c1g-1
	phy	b-1c2C2
	pie	i1I1
	pla	a-1
	pmi	k1K1
	pol	b1
	pop	m1
	pos	b2g-1
	pot	c-1
	pp	O1
	pra	c2
	pre	b-2c-1e1g2h-1o1O-1
	pri	c-1o2G2
	pro	e1g1j2o-1C1J2
	psy	o-1
	pub	b-1g3
	qua	c1g-2
	r	a1
	rap	h2
	rec	c1
	rei	c-1
	rel	b-1c4g-2
	rep	a-1g-2m3o1B1
	res	a1b-2g3j-1o-3B1C-2
	rev	c2n1o-2
	rhe	b1
	rog	b1
	s	c-1
	sam	b1
	san	c1g-1
	sch	c-1J1
	sci	c-2g3m-1
	sea	g-1
	sec	c1o1O2
	sep	b2c-1o1D1O2
	ser	b-3c-1i1j2I2O3
	sig	b-2c3
	sim	c1o-1G1
	sin	a-1b1
	soc	b-3c4o-2C-1
	son	g1
	sou	g-1
	spe	g-1
	spo	c-1o1
	spr	c-1g3h-1o-1D1G5H-1
	sta	b-1m1
	ste	c1
	sto	i1o-1
	str	b2c-1h2C-2H1
	stu	a1b1c-1o-1
	sub	b4o-1O-1
	sum	b2
	sup	b-1g1o2O2
	sur	j2
	sys	b-1c1j-1
	tal	b-1o1
	tea	l-1o1L-1O1
	tec	g2j-1o-2O-2
	tes	B1
	tex	j1
	the	b1g-2h-1i-2m2B2
	tim	c1
	top	b1
	tra	a-1b-2c3o-1C3O-1
	tre	h1
	typ	c-1
	u	g2o-1
	u.s	G1
	und	g-1
	uni	c-1g3h-3o1B1
	unp	o1O1
	use	b1
	v	c2e-1E-1
	ver	e1E1
	vir	b1
	vis	b1
	vol	b1e2i-1E1
	w	c1
	wal	o1
	wil	c-4g3o1A1G1
	wit	b2g-1
	x	a-1b1
	yor	b-1c-1g-1h3o1H-3
	édi	n-1o2
"	493	b-1c1
"	72-	b1c-1
"	ama	c-1j1
"	cam	b-1j1J1
"	coa	o2O2
"	cog	b-1c1C1
"	dim	o2B-1O2
"	evi	G-1
"	fai	g1
"	gut	k1
"	hen	b-1c2
"	hul	c-2g2
"	in	c-1C-1
"	inf	c1e-1
"	lap	c-3o3O4
"	mis	o2O3
"	rap	b-2o1
"	sea	b1
"	use	o1O1
"	vap	b-2c1g1
",	237	b1c-1
",	2nd	h1H1
",	495	f1F1
",	are	c-1o2O1
",	by	f-1o1O2
",	deh	c2
",	elb	b-1c1
",	exe	c-2g2
",	fin	C1
",	fro	b1c-1C-1
",	hae	c1
",	in	b-1c1i1C1I1
",	ira	c-1g1G1
",	lap	o2
",	loc	b-1g1
",	p	b-2c2
",	rov	F-1
",	sci	a2b-1B-1
",	sui	b-1g1
",	sum	o1O1
",	syl	C-1
".	in	c1C1
)		c1
)	1-4	a3b-1c-1
)	149	f-1k2F-1K2
)	189	b1
)	200	d1D2
)	201	d1
)	com	j1J1
)	dan	F-2
)	loh	o1O1
)	red	o1O1
)	the	j1J1
),	197	i-1o1O1
),	201	d1
),	ari	c1C2
),	at	o1O1
),	cys	g1
),	no	E1
),	vol	E1
).	acm	g2G2
).	doi	o1
).	gir	c1
).	iee	g1G2
).	lit	o1O1
).	sup	c-1g1G1
).	uni	d-1f1D-1F1
).	wan	k1
):	118	e1E1
):	149	c-2o3C-2O3
,		O-1
,	1	e-2f1
,	12	a-1f1E-1I1
,	14	f-1F-1
,	16	b1d-1
,	17	e1E1
,	173	b2
,	177	g-1o4O3
,	193	e1f-1E1F-1
,	194	c-1g1
,	195	d-1D-2
,	196	c2D-2
,	197	d1
,	198	d1f-3D2F-2
,	199	d1e-2O-1
,	2	e1o-2H1O-1
,	20	e-2f2E-1F2
,	200	d2e-2E-2
,	201	b-3c1d4e-2f-2o1C1D3E-1
,	215	e1E1
,	22	a-1b2c-2h1B1H1
,	26	c1
,	273	E1
,	29	j1
,	2nd	O1
,	3	e-2
,	30	e-2f1E-1F1
,	38	g1
,	4	e1F-2
,	40	E-1
,	44	c-2g2
,	482	b-2c2
,	6	e1
,	61	a2c-2g3
,	64	c1e-1o1E-1
,	757	C1
,	8	e1
,	88	g1h-1
,	a	b1
,	aca	g1G1
,	acm	b-1c1
,	aco	b-1n1
,	adv	b-1c1C1
,	aeg	c1e-1E-1
,	age	c2
,	ame	c1g1G2
,	an	o1O1
,	and	a1b5c-1h-3o-2B-3C-4G-3I-1
,	ann	c1h1C1H1
,	ant	h-1O1
,	app	b-1c2C1
,	arc	C2
,	ari	b1c-1
,	art	e-1o2
,	at	o1O1
,	aut	d1D1
,	ava	k1o-1K1O-1
,	bel	h1H1
,	ber	h2H3
,	bla	a-1j1
,	blo	b1c-1
,	bos	H1
,	bre	H1
,	by	O1
,	cad	c1j1
,	cal	h1H-3
,	cam	c-2h1C-1H1
,	can	b1
,	cat	b2g-1G-1
,	cel	g1G1
,	cen	g1
,	cer	c-2k2K2
,	cha	b-1
,	che	C1
,	chi	h2
,	cit	h-1o2H-1O2
,	cla	b-1c1C1
,	clo	b-2o1O1
,	co	g-1h2
,	col	c-1h1j1J1
,	com	b-2c4C4
,	cor	a2b-2e2B-1
,	cou	c-1
,	cro	A-1
,	cry	e2
,	cul	c2
,	cur	g1
,	d	a2
,	dat	b-1d1D1
,	dc	h1
,	de	a-1b3
,	dec	d3h-1D3
,	dem	b-2c2
,	den	h1H1
,	dep	c-1o2B-2
,	dev	B-1O1
,	dey	h1
,	die	b1
,	dig	c-1o1C-1
,	dir	i-1I-1
,	dis	b1
,	div	b-2g1G1
,	doc	b1
,	doi	k1
,	ear	m1C1M2
,	ed	i1I2
,	edi	b-2c-1h-2i3o2I2O2
,	eng	h2G-2
,	env	c1h-2
,	est	c-1
,	et	c-1
,	eur	g1G1
,	exe	H1
,	exp	b1
,	fat	c1e1g-3
,	feb	c-1H1
,	fin	c1
,	flo	H-1
,	fra	c2H-2
,	fro	o1
,	fun	C-1
,	gal	h-1
,	gd	c-2h1o2H1
,	gen	b-2c1B-1C2
,	geo	b-2c4g-2C5G-2
,	ger	b-1h1
,	gic	c1i-1o1G1
,	gra	a-2c2B2C1
,	gre	G-1
,	h	a-2d1B1D1
,	hel	O1
,	hor	o1O1
,	htt	c-2k3o2O2
,	iee	c-1g3G3
,	in	a-1b-3c1i1o2C2I1O1
,	inc	b2c-1g3h-1o-1C-1
,	ind	c-1h1
,	inh	c-1g-2h3H1
,	ins	g1h-1G2
,	iri	b1c-1
,	j	c1C2
,	j.p	A-1
,	jac	a-2g4h-3G3H-1
,	jan	d2D2
,	jon	c1e-1
,	jou	b-1c2C2
,	jul	d2D2
,	jun	d3f-1D3
,	kar	g2G2
,	la	c1C2
,	lat	c1
,	lau	h1
,	le	j1C1J1
,	les	G1
,	let	o1O1
,	lit	c1C2
,	lon	G1H2
,	mac	g1G1
,	mai	d1g-1D1G-1
,	mar	d2D2
,	mas	H-3
,	mat	j1J1
,	may	d2D2
,	mes	c3e-1
,	met	C1
,	mic	b2c-3
,	mil	h2H2
,	min	b-2g3G2H2
,	mol	o-1
,	mos	H2
,	mot	a1
,	mus	k1K1
,	n	e1E1
,	nat	c1C2
,	net	h1
,	new	g-2h2o1C-2H2
,	no	e4o-1O-1
,	nor	b1c-2C-1G-1
,	nov	d4h-1D4
,	n°1	b-1o1
,	o'r	i-1
,	oct	h-1o1O1
,	of	j1J1
,	on	h1
,	one	b-1
,	opt	h1
,	or	h1
,	p	b2F1O-2
,	pac	c2
,	pag	e1E1O1
,	pal	b-1c1g1
,	par	h1H4
,	per	c1C1
,	pha	b2
,	phy	c1C3
,	pn	c-2
,	pol	b1
,	pos	b2
,	pp	f1F1O-1
,	pp.	f2F3
,	pra	c1
,	pre	G1
,	pro	b-1c3C1O-1
,	put	g-1h2
,	qua	g1h-1H-1
,	r	i1
,	ref	B1
,	reg	b1
,	ren	g-1h2H1
,	res	C-2
,	rev	b-2c2C2
,	rog	B-1
,	rou	g2h-1G3
,	rov	b1
,	san	b-2H2
,	sca	b-1
,	sci	g-1G-1
,	sea	j1C-1H1J1
,	sec	g1n1N1
,	see	b1c-1
,	sep	d4h-1D4
,	ser	C-2
,	sha	h-1H-1
,	she	b1c-1
,	slo	H-1
,	soc	c1
,	sol	b-1j1J1
,	son	c2
,	sou	b2c-1o1C-2
,	spa	H-1
,	spe	c-1
,	spr	g4h-2G4H-2
,	sri	g1G1
,	str	b1c-1
,	stu	h2H4
,	sub	b-1c2
,	sun	c2
,	sup	c1
,	swi	h1
,	sym	c2
,	tal	b-1c3g-1h2o-1
,	tan	g-1H1
,	tec	b-2o1O1
,	ten	G-1
,	tex	c2h-2G-1
,	tha	c-1g3h-2
,	the	b-1g1h2B2C1G1
,	tim	h1H1
,	tin	c3
,	to	o2O2
,	tra	b-2h-1i2I1
,	tri	c-1h1
,	tum	b1
,	tyt	b1j-1
,	und	o1O1
,	une	g1G1
,	uni	h2o-1
,	v	m1
,	ven	b2
,	vir	h1H1
,	vol	b-2e5o-1E4O-1
,	w	a1
,	wah	b2
,	wan	o1
,	war	h1H2
,	web	m1M1
,	who	b-1c1
,	win	d1D1
,	wit	c-1
,	wor	c-1
,	wyl	c-1
,	wła	b-1f1F1
,	yor	G1
,	you	c2
,"	1-2	f-1o1F-1O1
,"	149	k2K2
,"	cur	c-1o1C-1O1
,"	in	c-1i1C-1I1
,"	pre	n1N1
,"	tec	m1M1
-	117	A-1
-	18	o1O1
-	198	b1
-	549	e1E1
-	6	E1
-	634	c-1
-	ama	h2
-	ari	a1c-1B-2C-1
-	arr	g1
-	aut	H1
-	bee	b-1c1
-	bla	l-1o1L-1O1
-	blo	O1
-	cl	c-1
-	clo	h1H2
-	dat	C-1
-	den	g1h-1
-	dir	b-1c1C1
-	doc	b-1c1
-	doi	b1c-1
-	dom	e-1o1E-1O1
-	dru	f1F1
-	ear	o1O1
-	eas	H-1
-	el3	e1E1
-	eur	b2
-	exe	e-1f1i1F1
-	fat	c1C1
-	fik	f1F1
-	fon	O1
-	fow	c-1
-	fue	c-1
-	gat	G1
-	gic	o1G-1I1O1
-	hea	e1E1
-	htt	b-1c1h-1C2
-	lad	c-1g1G2
-	lea	h1H1
-	les	o2O2
-	lit	g-2h2G-2H2
-	mas	a-1b1B1
-	mes	e1E1
-	mm	B-1
-	mol	c1
-	mul	g1G1
-	opt	b1c-2B1C-1
-	par	c2
-	pha	f1F1
-	red	k2o-1K1O-1
-	rov	j1
-	sce	o1O1
-	sea	c-1h1
-	ske	a-1b1B1
-	spó	o1O1
-	ste	b2h-1
-	sup	g-1
-	tex	c1
-	to	H1
-	tre	g-1o1G-1O1
-	vse	b-1c1C1
-	you	b1c-1
.		B-1C-2D-1G-2
.	1	E-2
.	12	f1E-1F1
.	139	F1
.	149	f-1k1K2
.	161	c-1g1G1
.	197	d2f-1D3
.	198	d1D2
.	199	D-2
.	2	c1f-1
.	200	a1
.	215	f-1o1
.	27-	A1
.	29	O1
.	36	e1
.	39	e1
.	4	f1
.	54-	a1b-1
.	554	b-1c1
.	586	i1I1
.	6	e1
.	7	o-2E1
.	88	c-1j1C-1J1
.	a	B1C-3
.	aca	b3c-2C-3
.	acm	g2o-1G2O-1
.	ald	c-1
.	ame	g2k2m-1G2K2
.	an	b1
.	ana	C1
.	and	a1b-1I-2
.	app	c2C1
.	art	c1
.	ava	k2K2
.	b	a-2c2
.	bas	h1H2
.	ber	c-1d1e1D2
.	bio	c4C3
.	blo	c1C1
.	boo	c2C2
.	bou	h1H1
.	cam	G1H1
.	car	a1b-1
.	cen	g1G1
.	cha	b2O1
.	chi	C1
.	chr	h1H1
.	cit	G1
.	cla	g1h-1o2G2
.	col	C-1
.	com	c3C2
.	con	c2C2
.	cro	h-1H-1
.	cur	m1M1
.	dan	o2B-1O2
.	dat	e3
.	de	a1
.	deh	b2c-2C-1
.	dep	b1c-1
.	dia	b1
.	dif	b-1d1B-1
.	dis	o1M-1
.	doi	k1K1
.	du	B-1
.	ed	c-1i1n1
.	edi	c-1i2n1o-2I2N1O-2
.	edn	H1
.	edu	c1C1
.	elb	b-1c1
.	ele	b1
.	eng	c1
.	eur	C2
.	eva	b1c-1
.	exp	b-2n1N1
.	fei	a-1b1B1
.	fir	b-1c1
.	fla	b1B1
.	for	j1
.	fra	c-2h2C-1H2
.	fro	c1
.	gen	c2
.	geo	c3C2
.	gim	H1
.	gra	h1H2
.	gup	k1
.	hal	h1
.	han	I1
.	har	g1h-1G1H-1
.	htt	k2K4O1
.	hum	a-1c2C1
.	i	b1h1E-1I-1
.	iee	g2G2
.	imp	b-1
.	in	b-4c3i2o1C3I2O1
.	ind	h1H1
.	int	b2c-1g1C2G1
.	inv	B-1
.	iss	k2K2
.	j	c2j1C4
.	j.p	c1
.	jah	j1
.	jan	c-2g1G1
.	jer	f-1F-1
.	joh	g1G1
.	jou	c1C2
.	jul	g1
.	jun	d1D1
.	kat	b1
.	klo	b-1
.	lan	c3C3
.	liv	h2G-1H2
.	lon	b1c-3h2C-2H1
.	mal	g1G1
.	man	m1M1
.	mar	b1B1
.	mas	m1M1
.	mat	g1C-4
.	mem	b1C-1
.	mic	b2c-1C-1
.	min	g-1
.	mod	C-2
.	mol	C3
.	mon	h1H1
.	mor	g1G2
.	nan	c1C1
.	nat	a1c-2C-1
.	neu	C1
.	new	C1H1O-2
.	nor	g3G2
.	not	C-1
.	nov	b2d1g-3C1D1
.	num	b-1c2
.	o	e-1f1E-1F1
.	of	g2C-1G-1
.	onl	m1M1
.	ope	b1
.	p	o1O1
.	pal	h-1H-1
.	pan	b2
.	pap	c1
.	par	c-1h2B-1H3
.	pen	f1o-1F1O-1
.	phi	C1
.	phy	a-1b1c3
.	plu	g1h-1G1H-1
.	pmi	k-2o2K-2O1
.	pp	f2F2
.	pra	C-2
.	pre	h-1B-1G-2O2
.	pro	a-1b2g-2m2o-1G-2M2O-1
.	qua	C-3G1
.	r	C-1
.	rec	c2
.	reg	g2k-1G2
.	rep	b-1c-2m1n2N2O1
.	ret	c-1o2O3
.	reu	c-1h1o1C-1O1
.	rev	f-1i-1n2o1C-3F-1N2
.	ros	i1
.	rou	g2h-1G2H-1
.	san	g-2h1G-2H1
.	sca	n1o-1N1O-1
.	sch	a2b-1B-1
.	sci	b2C-1
.	sec	e1E1
.	see	o1O1
.	sep	c-1d1D1
.	ser	j2C-1
.	smo	m1M1
.	soc	b2c-1g3C-1
.	soi	c2C2
.	spr	c-1g4h-2G4H-2
.	sri	g1
.	sta	m2C-1E1
.	sto	c-1h1H1
.	str	a-1c1
.	stu	e1f-1j1E1F-1J1
.	sub	o2O2
.	suc	g1h-1G1H-1
.	sum	b2c-1
.	tea	f1F1
.	tec	b-2c1d-2e1m1D-2F1M1
.	tha	H-2
.	the	a-1O-1
.	to	b-1j1
.	tom	e1E1
.	tr	c-1
.	tra	c-1i2o1C-1I3
.	tum	o1O1
.	u.s	a-1b1B1
.	uni	c-1g1C-2G2
.	vol	e2E3
.	w	b1
.	wal	a1
.	web	c-1m2M2
.	whi	g-1G-1
.	who	c-1o1O1
.	wil	a-2b3g-2o-1C-2H-1
.	wor	c-1C-2
.	édi	i-1o1I-1O1
."	193	f-1F-1
."	gra	K1
."	in	b-1c1C2
.),	149	e-1f1E-1F1
.),	the	c1C1
.),	vap	c-1k1C-1K1
.).	mon	c-1g1C-1G1
.,		a1c-2
.,	1-1	h1
.,	128	c1
.,	139	b2
.,	149	b-1k3K2
.,	16	c1
.,	161	c1
.,	18	b-1c1
.,	191	i-2o2O2
.,	194	b-3c3B-2C3
.,	199	d2h-1D1H-1
.,	200	d2D1
.,	201	D1
.,	22	c-2h1o1H1
.,	29-	o1O1
.,	31-	c-2h3
.,	422	c2
.,	503	g1
.,	549	c2
.,	58	c1h-1
.,	581	b1
.,	683	c-1H1
.,	aa	h1
.,	alg	o-1O-1
.,	alo	g2G2
.,	als	b-1c1
.,	ama	g1G1
.,	ant	B-1
.,	ber	D-1
.,	bic	k-1o1K-1
.,	bla	b3g-2
.,	blo	h1H1
.,	bod	b1
.,	cl	c-2g1G1
.,	clo	c-1h2H2
.,	cre	b1
.,	cul	c-2o1O1
.,	dc	F1
.,	de	H1
.,	del	i1
.,	dir	a-1b1B1
.,	dis	a-1b1B1
.,	doi	c-1
.,	dur	h1
.,	eds	o1O1
.,	el3	a1
.,	eli	c2o-1C2
.,	epi	o1O1
.,	evi	H1
.,	evo	g2h-2
.,	fat	b-1c1
.,	ger	b-1c-1n2
.,	get	b-1c2
.,	gra	c-1
.,	gur	K1
.,	hac	b1c-1
.,	han	g2
.,	hea	k1K1
.,	hun	c1g-1
.,	imp	b-1c1
.,	inf	H1
.,	ins	h2G-3H-3
.,	lad	g1h-1G1H-1
.,	les	a-1b1
.,	lit	c1g-1H-2
.,	lm	b1
.,	l’a	g1
.,	n°5	h1H-2
.,	oct	b-2c3
.,	on	b1c-1
.,	opt	h1H4
.,	ord	b1
.,	pan	g-1h3
.,	pat	b2
.,	pb	b1
.,	pha	o1
.,	phy	b-1c2j1J1
.,	pos	c1
.,	pro	g-1
.,	raj	b-1
.,	rat	a2b-1
.,	rea	c1
.,	rio	g-1h2H-2
.,	sag	G1
.,	san	a-1b1B1
.,	slo	b1
.,	som	n1
.,	son	c2
.,	sor	e2E3
.,	ste	b2
.,	sub	n1
.,	sum	c1
.,	sup	c-1h2H3
.,	sym	d1D4
.,	tal	b1c-1C-1
.,	tin	O1
.,	use	b1c-1C-1
.,	van	c1e-1E-2
.,	wel	c1
.,	wil	c-5h4H4
.,	wit	a-1b1H-2
.,	wła	i1
.,	édi	c2f-1F-1
..."	127	e1E1
..."	194	C1
..."	251	e1f-1F-1
..."	33	g-1h1G-1H1
..."	416	e-1f1F1
..."	aid	c2
..."	am	e1f-1F-1
..."	ama	h1H1
..."	bet	a-1o1A-1O1
..."	bos	K-1
..."	by	e1f-1F-1
..."	cho	c-1d1D1
..."	cri	c1C2
..."	dém	g1C-1G1
..."	ezr	c-1h1H1
..."	gel	o1O1
..."	got	k1K1
..."	gup	k-1o2O-2
..."	mac	e1E1
..."	mol	c1C1
..."	nos	h1H1
..."	opt	b-1g2G2
..."	ost	h1H1
..."	put	E1
..."	puz	g2G3
..."	rel	C1
..."	som	o1O1
..."	sou	e-1m1
..."	sti	h1H1
..."	swi	a-1b1B1
..."	tre	b1c-1C-1
..."	tyt	C-1
..."	u	b1g-1
..."	u.s	m1M1
..."	uni	a2c-1
..."	vse	b-1o2O2
..."	wah	k1m-1K1
.:	144	o1
.:	149	k1K1
.:	177	b-1o1O1
.:	bio	B-1
.:	epi	f1F1
.;	cle	g1G1
:		b-1c1g1B1C1G1
:		o2
:	137	a-1b1
:	149	k5K5
:	197	e1f-1F-1
:	353	g1h-1G1H-1
:	429	c2
:	549	G1
:	55	m1M1
:	634	o1O1
:	a	b2
:	acm	e1f-1F-1
:	an	B-1
:	con	b-1c3
:	deh	g1G1
:	ear	c-1j1
:	ed	o1O1
:	edi	o1
:	el3	c1
:	eli	C-1
:	ess	c2
:	for	C1
:	har	c-1
:	his	B-1
:	htt	k2o-2K1
:	hun	b-1
:	hyd	c1
:	iee	c-1g1G1
:	imp	b1c-1
:	int	c-1g1G1
:	inv	B1
:	jr	c-1e1E1
:	kno	h1H1
:	le	B1
:	les	a2b-1B-2
:	lig	A-1
:	lon	H1
:	new	b-2g2G3
:	oct	b1c-1C-1
:	one	c1h-1H-1
:	opt	b1
:	pal	G-2
:	pet	G-1
:	pha	h1H1
:	phy	j2C1J2
:	pot	o1O1
:	pri	G1
:	pro	c2B-2
:	rec	b1
:	rei	F-1
:	sam	b-1o1
:	sec	o1
:	she	g-2h2G-2
:	spó	f1F1
:	sta	b1g-2G-1
:	sto	c1C1
:	str	b-1c1
:	syn	g1G1
:	uni	G-1
:	van	c-2
:	vol	b-2e1E1
:	war	G-1
:	wil	c1h-1H-3
;	12	E1
;	201	d1
;	3	E-1
;	74	E-1
;	new	H-2
;	pub	O1
?	hea	k-1o1
]	cho	e1E1
]	dip	C1
]	f	g1
]	gen	H1
]	lm	C1
]	may	b-1
]	tan	c-1o3O3
]	whe	c-1j1
^		b-1B-1
^	10	a2l-1A2L-1
^	12	l2o-2L2O-2
^	14	l-1o1L-1O1
^	15	l-2o2L-2O2
^	20	o1O1
^	25	l-1o1L-1O1
^	27	l3o-2L3O-2
^	3	l1L1
^	43	o1O1
^	let	a-1b1A-1B1
·	htt	b1
267
-	-	-	a3f-2g-2h1i-2j-1k-4m1n-1o-2B-1C1D-2E-2F-3I-4K-4M-2N-2
-	-	^	a-5b-1c2f1h1i-1m-2n-7E1F-1G1H1K-4M-5N-4O-4
-	-	access	b2c-5d1e-2g2C-1E-2
-	-	access+identifier	c-1d1D1
-	-	access+small	b1
-	-	and	a-2b2c1e-1g-2h-2i-2l2o-1A2B1E-1G-3H-1J1L2
-	-	edition	b-1c1i1I1O1
-	-	editor	a-2b-2g-2i5C-2I2O1
-	-	editor+press+edition	a-3b1c-1e1i3o-3E1I1
-	-	editor+small	b2l3o-3A2C-2L3O-4
-	-	identifier	e-2f2k1C1E1F3K1O1
-	-	in	b2i-2l-1B-3C2G1L-1
-	-	issue	b-2e2g-1l1o1L1
-	-	issue+small	c1g-1j1C4
-	-	journal	a2b5c-2e-2i-4j-2k-1m2B-3C2E-2H-3M1
-	-	journal+status	c2g-1C4
-	-	meeting	a1c3d-1g-2j-2o-3C-1H-1O-2
-	-	pages	a-1b-2d2e2f-3j-1E1F-3H3
-	-	press	c-3g2h1o-3
-	-	press+edition	c-1g1o-1G1
-	-	press+status	h1o-2G1
-	-	report	b-1d1C-1D1
-	-	school	a1d-2g1h1i-3o-1C-3D-1E-1H1O-3
-	-	small	a2c-3d2e-1h1i-1k1o2C-3G-2H2K1
-	-	status	c-1O1
-	-	thesis	b1
-	-	translator+meeting	a-1
-	-	volume	c2g-3C3G-2J-2
-	^	^	b-2c1g-2k2n-5o1D1G1J-1K-1N-2O-5
-	access	-	b-3c-2g2k1C-1O-1
-	access	access+small	b1g-1
-	access+identifier	-	d1
-	access+small	-	a-2b1o1A-1B2O-1
-	and	-	a-3c2j2m-1o-3A-4C-2G-2I-6J-2O-2
-	and	meeting	b1
-	and	press	g1
-	and	school	c1g-1
-	and	small	B-2
-	and+small	-	b2c-1C-1
-	edition	-	b-2c1
-	edition	small	i1
-	editor	-	a-2i4
-	editor	meeting	b2
-	editor	small	a-1b-2c4o-1
-	editor+press+edition	-	b-1e-2i2o1E-2O1
-	editor+press+edition	pages	i1
-	editor+small	-	b1A-1B1C-1I-1
-	identifier	-	b-2c-2f1F1
-	in	-	b2f1g-1h1i-3n1B2H1I-1N1
-	in	press+status	c1
-	in	small	b1o-1C-2
-	in+and	-	a-2b1B1
-	issue	-	e2C1O2
-	issue	small	o1O1
-	issue+small	-	b-1e1g-1h-2j2
-	journal	-	a-1b2i-2A1B2I-1O-2
-	journal	and	C1
-	journal	pages	c-1j2
-	journal	report	o2
-	journal	school	c-1g3G2
-	journal	small	a1b2g-1o-4O-1
-	journal	volume	b-2c4j-1
-	journal+edition	-	b-1C2
-	journal+edition	journal	C1
-	journal+status	-	c3
-	meeting	-	a-2c2o-2B1G1J2O-2
-	meeting	and	c-1e1E1
-	meeting	journal	b2
-	meeting	meeting	b1h1o-1B2H1
-	meeting	small	b-3c3B-1
-	others	-	c1
-	pages	-	b-2c4e1g-2j-2n-3o-3A1E-1K-1N-1
-	pages	^	e-2f2E-2F2
-	pages	small	a-2b2B1
-	press	-	g3G2
-	press+edition	-	b-1n2N1O1
-	press+edition	pages	n1N1
-	press+edition	volume	o2O2
-	press+status	-	g4o-1G2
-	press+status	^	O1
-	report	-	j2m1
-	report	report	c-2g1
-	report	small	b1
-	school	-	o-1C1G-3
-	school	^	c-1g2
-	school	journal	c1
-	school	press+status	o1G3
-	school	small	a-1c-1h3i-1m1o1B1C-1G2H1O-1
-	small	-	b2c-2d1f1h2i-2o-2A1B1C-3E-2F1G-4O-1
-	small	^	b1
-	small	editor+small	l-1o2L-1O1
-	small	journal	a-1B2
-	small	meeting	b2c-2
-	small	pages	g-1
-	small	small	c-1J1O-1
-	thesis	school	m2M1
-	translator	-	b-1o2
-	translator+meeting	-	b1
-	volume	-	b-3c1d3j1n-1A3C3E1H-1
-	volume	in+and	j1
access	-	-	o1O2
access	-	^	k1K1
access	-	access	m1M1
access	access+small	-	O2
access	small	-	k2K2
access+small	-	-	o1
access+small	-	^	k-2o2
access+small	-	volume	a-1o1O1
and	-	-	a2g-2i1m-2o-2B-4C-5G-1H-1I-4J-2
and	-	^	g1h-1
and	-	journal	c-2g1j1
and	-	school	b1
and	-	small	a-1b2g-1
and	-	volume	a-1b-1j1o1
and	others	-	a3b-2B-2
and	small	-	B-1C-2
and	small	small	c-1
and+small	-	-	b2c-1g-1
edition	-	-	b-1n1
edition	-	small	o1
edition	small	-	O1
editor	-	-	b-1o3I-1O3
editor	-	in	i1o-1O-1
editor	-	journal	o-1O-1
editor	-	small	i3o-2O-2
editor	meeting	meeting	o1O1
editor	meeting	small	i1
editor	pages	-	i-2o3I-2O3
editor	small	-	b-1c-1i4I4
editor+press+edition	-	-	c-3g-1n2I1N-2
editor+press+edition	-	and	n1
editor+press+edition	-	pages	n-1o1
editor+press+edition	^	^	n2N1
editor+press+edition	pages	-	i1
editor+press+edition	small	-	i-1o2O2
editor+small	-	-	h2B-1C-2O-1
editor+small	-	small	a-1b1c1
identifier	-	-	c-1k2K1O1
identifier	-	^	k2K2O-4
identifier	^	^	k-1o1O1
in	-	-	a-1g1h-1i1o-1C1H-1I2J-2O-2
in	-	and	b-3c1o1B-1
in	-	editor+small	b-1
in	-	journal	c-3o2C-2O2
in	-	meeting	c-1
in	-	volume	o2O2
in	and	-	a-1b1
in	editor+small	-	c1C1
in	press+status	-	e2E2
in	press+status	^	o1O1
in	small	-	g1
in	small	journal	c-1o1
in+and	-	-	b1c1i-1m1E-1M1O-2
in+and	-	and	c-1
issue	-	-	c-2e2o1
issue	-	journal	b-1c3C2
issue	-	pages	e3o-1E2
issue	-	small	B1
issue	small	small	o1
issue	volume	-	e1E1
issue+small	-	-	e3f-1k1E1
journal	-	-	b1c3g-4i-1G-1H1
journal	-	^	c1
journal	-	access+small	b-1o1O1
journal	and	-	b1c-2C-1
journal	meeting	small	b1o-1O-1
journal	pages	-	c-1j2
journal	report	report	o2
journal	small	-	c1B1C2
journal	small	small	b-1c2C2
journal	volume	-	c4j-1C-1
journal+edition	-	-	b-1c2
journal+edition	editor+press+edition	-	n1N1
journal+status	small	-	b1
meeting	-	-	a-2b3j1o-3B1J1
meeting	-	^	b1c-1C-2
meeting	-	editor+small	b-1C1
meeting	-	in	b1
meeting	-	small	c1o-1
meeting	and	-	c1C1
meeting	in	-	c-2
meeting	meeting	-	b1c-1
meeting	meeting	in	c-1j1
meeting	meeting	meeting	b1B1
meeting	meeting	small	b1
meeting	pages	-	b1
meeting	small	-	b-1c3o-2C-1
meeting	small	small	b-1c1j1C1J1
others	-	-	a2c-1g-1J1
pages	-	-	c-2f5o-4F5O-2
pages	-	^	c-2o3
pages	small	-	b1I1
press	-	-	c2g1i-2o-2C1
press	-	^	c-2g5
press	^	^	g1
press	small	-	c-1g2G1
press+edition	-	-	n2o-1
press+edition	-	^	n1
press+edition	pages	-	n1
press+edition	volume	-	o2
press+status	-	-	e1g1G-1
press+status	-	^	g1
report	-	-	b-2m1o1O1
report	-	^	m1
report	^	^	o-1
report	issue+small	-	B1O-1
report	meeting	-	b1
report	report	-	b-1c-1o3C-1M1O3
report	report	^	m1M1
report	report	issue+small	o1
report	school	small	m1
report	small	small	b2o-1
report	thesis	thesis	O1
report	volume	-	m1
report+status	-	-	k-1o3
report+status	-	^	c-1n2o-1N2
school	-	-	b2c-1G-1
school	-	^	c1
school	-	small	b-1
school	^	^	c-2g2
school	and	-	c1
school	journal	-	c1g-1
school	press+status	-	o2
school	small	-	a1b-2c-1g4j-2B-1C-3G3O-2
small	-	-	c2i-2j-4m-1n-1o-2B1C1G-3I-4J-1
small	-	^	g-1k1o-1
small	-	access	C2
small	-	and	b-1g3o-2B-2J-1
small	-	editor+small	B-2
small	-	in	b3c-1
small	-	in+and	b3c-2
small	-	journal	b-1c2C1G-1
small	-	meeting	j-1J-1
small	-	pages	b1g1C-1G1O1
small	-	report	b1c-1
small	-	school	g-1o3C-1G2
small	-	small	b1O-1
small	-	translator	o1
small	-	volume	c-2g1j2
small	^	^	b2O-1
small	and	-	B1
small	journal	-	b-2c2
small	journal	small	o1B-2C1
small	meeting	-	c-2j-1o2C-1
small	meeting	journal	C1
small	meeting	meeting	j2o-2C-1J3O-1
small	school	small	c1
small	small	-	g-1o-2C-1G-1
small	small	status	c-1
small	status	in	c-1o1C-1O1
status	-	-	b1c-1
status	-	pages	c1
status	small	press	o1
thesis	-	-	b2m2o-3C-1O-3
thesis	-	small	b-1o1B-1O1
thesis	school	small	m2
thesis	small	-	m1o1M1O1
thesis	small	school	o1
thesis	thesis	-	m2M3
translator	-	-	c-1g-1i1I1
translator	small	-	i1I3
translator+meeting	-	-	I1
volume	-	-	c-2e5E4
volume	-	issue+small	E3
volume	-	pages	m1
volume	-	small	e1
volume	pages	-	c1e-1E-1
235
0/0		99-99	d1D1
0/0		o	b-2O1
0/0		oo	o-1
0/0	,	99-99	d1D1
0/0	,	o°99	E1
0/0	.	oo	B2
0/1			c-2g4j1o-4
0/1		9	b3c-1m2o-2D-2
0/1		9-9	D1
0/1		9.9	c1
0/1		99	b-3c-4d5e-1f1m3o-4D4
0/1		99-99	c-2f2k1F1
0/1		99.9	c-1e2E2
0/1		99/99	c-1e1E1
0/1		99oo	b-1c2
0/1		o	a5b-2c-2d-1e-2g-2h1i1o2A-2B-3C-3E-3F-1G-2O3
0/1		o'oo	b-2c1j1
0/1		o.o	a1o-1
0/1		oo	c2d2e-1f-2m-2A-2B-4E-2G-3H-2I-2J-2K1M-3N-5O-1
0/1		oo'99	o1
0/1		oo-99	c1
0/1		oo-oo	c-1g1h1m1C-1G-1O-2
0/1		oo/oo	h1C-1H1
0/1		oo9	c1
0/1		oo99	c1
0/1		oo:99.99	k-2o2
0/1		o’oo	c1
0/1	"	99-99	F1
0/1	"	oo	B-1
0/1	",	oo	b-1C1
0/1	".	oo	b-2
0/1	)	99	D1
0/1	)	oo	b1c-2B-3C-2O1
0/1	),	99	c2f-1
0/1	),	oo	b-2e1h1C2E1
0/1	).	oo	b-1B2C1
0/1	):	9-99	f-2F-1
0/1	):	99-99	e1F-1
0/1	):	oo	b1
0/1	,	9	E-2O-2
0/1	,	99	c-3d6o-4D1E4O-1
0/1	,	99-9	c1
0/1	,	99-99	b3c1e-3E-2
0/1	,	9oo	b-1o3O3
0/1	,	o	a2c-1g-1B-1C2I-2
0/1	,	o'oo	b-1
0/1	,	o.99	E2
0/1	,	o.99-99	f1F1
0/1	,	o.o	a1i1A-1C-1H-1I-2
0/1	,	o.oo	b-1
0/1	,	oo	e1f-1n1C3G2H-1J1
0/1	,	oo-oo	b-1c-2d1g2B-1D1G2
0/1	,	oo.9	e1
0/1	,	oo.o.oo	o1O1
0/1	,	oo:99.99	o2
0/1	,	oo’99	c1
0/1	,	o°99	c1
0/1	,"	o	b-2c2C2
0/1	,"	oo	n1B4C1N1
0/1	,""	oo	c1C1
0/1	-	oo	A-1B-1C-1
0/1	.		c1B-1C-3G-1
0/1	.	9	e2n-1o1E2N-1O1
0/1	.	99	a-1c-4d5e1D3
0/1	.	99oo	b2
0/1	.	9oo	n1N1
0/1	.	o	a1e-1h2i1o-3E-3I-1O-4
0/1	.	o.o	a-1h1H1
0/1	.	o99	c-1e1E1
0/1	.	oo	a-1b1d-4h-1j2k-4m1n1o1A1C-1D-3G-1J-2K-3N2
0/1	.	oo-oo	b1c-2g2B1C-2G2
0/1	.	oo.oo	o1O1
0/1	.	oo99	c1
0/1	.	oo:99.99	k1K1
0/1	."	oo	a1b-1c2A1B1C2
0/1	.)	oo	b1
0/1	.),	99	e-1f1E-1F1
0/1	.),	oo	b1B1
0/1	.,	oo	b-1B2C1H1I-1
0/1	.,"	oo	b1B1
0/1	.-	o	o1O1
0/1	.:	oo	b1g2C-1G3
0/1	.;	oo	a3b-3
0/1	:		B2
0/1	:	o	a-1
0/1	:	oo	a-2b1g2h-1C-4G1H1
0/1	;	oo	a2b-1g1o-1B-2
0/1	?	oo	b2
0/1	].	oo	C1H1
0/1	]//	oo	b-1c2C2
0/1	^	9	l2L2
0/1	^	99	l1L1
0/1	^	oo	b1B1
0/2		99	a-1b2c3d-2o-1D-3
0/2		o	a-1b2o-2O-1
0/2		oo	b-1h1i-1o1C-6D-2O3
0/2		oo-oo	c1
0/2	),	oo	g1G1
0/2	,	99	c3
0/2	,	9oo	n1o-1N1O-1
0/2	,	o.o	f1F1
0/2	,	oo	a1b-2c1d-2h1D-2H1
0/2	.	9	b-1e1
0/2	.	99	a1b2c1e-2D-1E-2
0/2	.	oo	a3b-2c-1d2e1i-1C1D2
0/2	:	99	K1
0/2	^	oo	a1A1
0/3		99	D-1E1
0/3		oo	a1c-1C-1
0/3	,	99	c1d-1D-2
0/3	,	oo	b-2
1/1			f-1g-3h1o2O1
1/1		9	b-1d2e2f-1o-1
1/1		9.99	o1
1/1		99	b2c-2e1o-1E1F-2
1/1		99--99	f1F2
1/1		99/99/99	d1D1
1/1		99°o	b1
1/1		o	b2g3h-3o1C-3G-1I-3O1
1/1		o'oo	b2c-1
1/1		o.o	b-2c-1o1
1/1		oo	a-2c1e-1i1j1k-1n2C-2D-2F-2G-2H-1I-3M-1N-1O-2
1/1		oo-99	c3
1/1		oo-oo	g-1j2k-2O1
1/1		oo.oo.oo	k-1o1K-1
1/1		oo9	e-1f1F1
1/1		oo99	e-1E-1
1/1		oo://oo.oo.oo	K1
1/1		oo://oo.oo.oo/oo	K-1
1/1		oo:99.99	k3o-2
1/1		oo</oo	c1
1/1		o’oo	c-1g-1o3
1/1	"	oo	b2g-1
1/1	)	99	f3k-1F2K-1
1/1	)	99-9	f-1F-1
1/1	)	oo	C1
1/1	),	9	F1
1/1	),	99	o1
1/1	),	99-99	F-1
1/1	),	o	c-1f-1o1F-1
1/1	),	oo	b1f2F2
1/1	),	oo:99.99o9	k1K1
1/1	).	oo	c-1B3
1/1	).</	oo	b1
1/1	):	9	e-1f1F1
1/1	):	99-99	e2F-1
1/1	,	9	e-1f2E2F-1
1/1	,	9-99	o1
1/1	,	99	b-1e1o1
1/1	,	99-99	b2
1/1	,	99o	f2
1/1	,	o	c-1i2
1/1	,	o99	f1
1/1	,	oo	a-2d1e-2g-1h1i-1n-3o-1B-3C-2D1E-1G-1H-2K1N-2O-1
1/1	,	oo-oo	c1C1
1/1	,	oo.99	d1D1
1/1	,	oo.99-99	f1F2
1/1	,	o°9	e2E1
1/1	,	o°99	e2E2
1/1	,"	oo	o1
1/1	.		e1
1/1	.	9	E-1F-1
1/1	.	99	e3f2o-4E1F1O-3
1/1	.	99-99	e-1f2
1/1	.	99oo	e2f-1E2
1/1	.	9o	o1O1
1/1	.	o	c3
1/1	.	o.oo	C-1
1/1	.	o99	f-1
1/1	.	oo	b-2f-2i1C-2H1J1
1/1	.	oo-oo	C1
1/1	.	oo://oo.oo/99.99/	o1O1
1/1	.	oo>oo	C1
1/1	.	oo>oo</oo	C1
1/1	.)	oo	c2g-1C1G-1
1/1	.),	oo	c1C1
1/1	.,	oo	b2g-1i1o-1
1/1	:		c1C1
1/1	:	9-9	F-1
1/1	:	99	f1F3
1/1	:	99o-99	e1f-1F-1
1/1	:	o	c1
1/1	:	oo	b1g-1h-2k1C-3I-2
1/1	;	9	e1
1/1	;	99	e1E2
1/1	;	oo	k-2o1G-1
1/1	>	oo	b2C1
1/1	?	oo	C2
1/2		9	b-1e1o1E1
1/2		99	b2d-2e-1o3D-1
1/2		o	b-3c1
1/2		oo	g2h-1j2k-3C-1H-1K-1O-1
1/2		oo-99	c-1o1O1
1/2		oo/oo	e1
1/2		oo’oo	c1
1/2		o’oo	c1
1/2	)	99	e1
1/2	)	oo	O-1
1/2	),	oo	h1H1
1/2	,	99	b2f-4k-1o1F-2
1/2	,	99-99	f1F1
1/2	,	oo	c-3h1C-4D1
1/2	,	oo99	f-1F-1
1/2	,"	oo	c-1C-1
1/2	.	9	n1N1
1/2	.	99	d-1f-1k2o1D-1O2
1/2	.	oo	b-1c-1d-1m1G-2M1
1/2	.)	oo	o-1
1/2	:	oo	b-2g-2o3B-1C2G-2
1/3			e1
1/3		9	D1
1/3		99	b1d-2D-2
1/3		oo	o2
1/3	,	oo	b-2c3
1/3	.	oo	o1
2/2			c1
2/2		9	E1
2/2		99	o-1
2/2		o	d1
2/2		oo	d-1e2f1h-2j1o1E-1H-1
2/2	)	99	f-1F-1
2/2	),	99-99	f1F1
2/2	),	oo	c-1
2/2	,	99	e-2f2E-1F2
2/2	,	oo	O-3
2/2	.	oo	c-2j1m1C-1M1O-1
2/2	:	oo	j1o-1
2/3		99	b1d-2D-1
2/3		oo	c-2o3
2/3	)	99	k1
2/3	,	99	d-2f-1o2
2/3	,	99-99	f-1o1F-1
2/3	,	o	i-1o1
2/3	,	oo	c3h-1o-1C-1O-2
2/3	.	oo	g2i-1G2
61
-		-	a2c1d-3e-2f-3g2i1k-1l-2A2D-2E-4F-2I-1J-2K-1L-1M-1N-1
-		1 digits	a-2b-2e2g-1k-3o2C-2F-1K-2
-		2 digits	a-1c-3e3f2k-2m-1E2
-		3 digits	b1c-2d-4e2f1k-1D-1E3F1
-		4 digits	d-2k2m1
-		5 digits	d-1e-3g1h1k1o-1E-2
-		address	c-2d-1e-2f-4k5o-1E-1F-1K3O1
-		article	a-2b2e1C2K-3O-2
-		day	o1
-		digits	d-2e-3f2E-2F2K-1
-		mixed	a-1e2f-1h-2i-1k1m1C-1E2M-2
-		range	c-1f3g-2h-2i-1D-2E-1F1G-1K-1O-1
-		roman	a4d-3f-1h2j-1k-3o-4A2D-2F-3G-1H-2K-2O-6
-		year	a-4d4g-1h-2C-2D3K-1O-2
-		years	b2E-1K-2
-	"	-	a-6b3c2i-1o-2B9C2O-2
-	"	2 digits	c4e-3E-3
-	""	-	B1
-	",	-	b5c-1g-2
-	".	-	b2c-2O1
-	&	-	a4b-1h-2i2B-4C-1
-	-	-	c2d1g-1j1o-5A1B-3C-4D-3F-1H-2O-4
-	-	3 digits	F-2
-	-	article	c1
-	-,	-	f-1o1O1
-	----	-	o1O1
-	---.	-	a2b-1l-1A2B-1L-1
-	/	-	c-1e2
-	/	mixed	b-1c2
-	//	-	b2
-	:	-	c-1g1o1G-3
-	<	-	C1
-	</	-	c-3o3O3
-	____	-	a1A1
-	{\\	-	e1E1
-	•	-	a-3l4o-1A-3L4O-1
in		-	e-3i2k-2m1o-1B-2C-6D-4E-3G-3H-3I-6J-3K-3M-5N-5O-9
in		1 digits	b2d2e-2o-1E-1
in		2 digits	f-1j1E-1
in		3 digits	o1F-1
in		mixed	K-1N-1
in		roman	b1
in		year	b3c3d-3o2D-6E-2
in	$	-	C1
in	&	-	h1
in	(	-	a-1b-3c-1e1f1i2n-2o2C-5D2E2F1G4H3J2M1N-1O3
in	(	1 digits	e3f-1n1o-2D-3F-1N1O-2
in	(	2 digits	b1e2f-4D-3F-2O-2
in	(	3 digits	e1
in	(	4 digits	e1
in	(	article	b2
in	(	mixed	c2d-2e-3k-1D-2E-2
in	(	range	d-2e2f2D-2F3
in	(	year	d5e-4f-4D5O-1
in	(	years	f1F1
in	-	-	g1
in	[	-	g-1o2G-2H-2O1
in	[	3 digits	l1L1
in	[	mixed	k2o-2K2O-1
in	[	roman	b-2o2O3
in	[	year	d3
105
early		a2i-2k-1n-1o-3A1E2F1G2H-2J-1K-2O-2
early	"	b1
early	)	C-2
early	),	c-1e1h-1o1C-2O3
early	).	b-1m1C3M1
early	).</	b1
early	):	e-2f3F1
early	,	b2d-1k-2n-1C-4H-1N-2O-1
early	.	b-1d2e-1i-2B2F1G-1I-1K-1N-1O-1
early	.,	b2g-2O1
early	:	b-1h-2F3O1
early	>	b2o-1
early	?	c1
early	^	d1l1D1L1
early(		a4e-2h-1j-1k-1m1n2B-3C-6D-2E-5F-3G-12H-2I-5K-3M-1O-2
early(	)	c2e1f-2B1C2F-2
early(	),	e-3f1F1O-2
early(	).	b2c-1h1B4H2O-1
early(	):	e4f-3F-3
early(	,	a2e-1g-2m-2B-2C-1D-3H-2I-2J-2O-7
early(	,"	c-1o1C-1O1
early(	.	a4b-5f2h-1i2k1E-1K1O-1
early(	.)	c1C1
early(	.),	c2C2
early(	.,	c-2g1i2
early(	/	k1
early(	:	e2f-1C-3F-1H1K-1O-2
early(	^	l3L3
early(q		d-1f-2g2k1m-1o-2C-2G-2H-1I-1M-1O2
early(q	)	e1E1
early(q	,	b-2e-1C-1F1K1
early(q	.	b-1c2k2o-2C-1F-1O-1
early(q	."	i1I1
early(q	:	k1o-1
early(q	^	l-3o3L-3O3
earlyq		b3c-1d1e1f-2h-2i-1k-2m-2o-1D-1F-1G-2H-3O-1
earlyq	"	b1
earlyq	),	C1
earlyq	,	g1
earlyq	,"	c-1C-1
earlyq	.	b2g-1k-2m1K-2M1
earlyq	."	b-1
earlyq	^	l1L1
late		a-1d-1j1m-1A-4B-3C-4E-2F-4G-3I-2J-2M-4N-5O2
late	"	C-1F1
late	)	b1c-2e-3k2B-3C-1O1
late	),	b-2e-1f2C1D2F3
late	)-	k1
late	).	b-2c1B2C1
late	):	f1F2
late	,	c-3f-2g1i1j-1o2B-2D1F-1O2
late	,"	b-2c1g1C2G1
late	,""	c1C1
late	-	d1g-1
late	.	a-2b-1g1j1k1n1o1A2B3E-1G-1I-1J-2N1O1
late	.)	b2c-2C-2
late	.),	c-1f1B1F1
late	.):	c1
late	.,	B2D-1H2I-1
late	.:	G2
late	.;	a2b-2
late	:	a-3b2d-1e-2B-1C-1O-2
late	;	a1b-2e2k-1B-2
late	?	b1
late	].	b-1c2C2H1
late	]//	b-1c2C2
late	^	b1B1
late(		a2c-1d-4e1g-3h-3m-3n-1o3B-3C-2E2G-1
late(	",	C1
late(	)	b2d-2C-2O-3
late(	),	c2o-1E1O-1
late(	).	B1
late(	):	e1f-1F-1
late(	,	a-3c3d-3e-4f2g1i-1k2m-1B2C5D-2E1F3G3J1K1
late(	-	f1K-1
late(	.	a3b1c1d-2f-2h-3i-3n-2o-2A2B-4C-3F-1H-3I-2J-1N-1O-3
late(	.,	a1b-1
late(	:	C-1
late(	^	o1O1
late(q		a-2b2c-1f2i1o1A-1B-1
late(q	"	b1
late(q	",	c1C1
late(q	),	c-1d1C-1D1
late(q	,	b4c-1e1f-2C-4F-1O-1
late(q	,"	c-1n1C-1N1
late(q	.	a2b5c-1i-4j1
late(q	.,"	b1B1
late(q	^	a1o-3A1O-3
lateq		e-1i-2m1o2C-2D-3E-2F-4G-2J-1M-1O-2
lateq	",	c-1
lateq	".	b-1c-1
lateq	)	b1C-1
lateq	),	c-1h1D-1H1
lateq	)."	C1
lateq	,	a1c-2d1e1g-3i-1j-2k-3A-1H-1K-2
lateq	,"	c2B1C3
lateq	.	b1d-4e1g-2j-2k-1o2A-1C-2D-2E-3G-2H-1J-1K-2M-3
lateq	."	a1b-3c1o1A2B1C2O1
lateq	.,	g1D1
lateq	.:	g1G1
lateq	:	h-2C-1F-1
lateq	°	e1
none		a-1d2i1D2
none	,	d2f-1D3
noneq		e-1O1
198
early	0	^	d1l1D1L1
early	1		A1
early	2		a1
early	2	.	D1
early	3		a2c-2o-1B-3O-1
early	3	,	a2c-1C-1
early	3	.	h1i-2B2H1I-1
early	3	:	o1O1
early	4		a-3c-3e2g-1j1B1E3
early	4	,	a1h-2m1n-1C-1M1N-1
early	4	.	b-2c2d2g-2i1m-1o1C2D2G-2M-1
early	4	:	o1O1
early	5		b1i-2n-1o-2E2G1H-4I1
early	5	"	b1
early	5	)	c-2j1C-2J1
early	5	),	e1F-2
early	5	).	m1M1
early	5	,	a-2b3d-1e-2f3h1i-2D-1F3G2H-1I1
early	5	.	b-1h1i-2C-2D-2F1H1K-1N-2
early	5	.,	i2
early	5	:	b-2e1h-1o-1C1G2
early	6		a-1c3d-1e-1j-1m-2o1C1D-1E-1F1J-2
early	6	),	c-1f2o1F2O2
early	6	).	c1C2
early	6	).</	b1
early	6	):	f2
early	6	,	c2e3f-3j-1k-2C-4F-2G-4H-1I-1O-1
early	6	.	b3c-2i-1m1D-3M1
early	6	.,	b3g-3i-1
early	6	:	b1f1g-1F4
early	6	>	b2
early(	0	^	l3L3
early(	1		a-1o1
early(	2		A1
early(	3		a3b-1c-2d2
early(	3	).	b3B4
early(	3	,	a1b-1d2B-2
early(	4		a3h-2j-1n-1o-1C-3H-2
early(	4	,	a-1c2d2g-1C2D1G-1O-1
early(	4	.	C1D-1O-2
early(	4	:	b1c-1
early(	5		a-2c-1e2f-1g1h-2j-4n1o1C-5D-2F-2G-7H-2I-4M-1O-2
early(	5	)	b-2c2C2
early(	5	),	f2F3
early(	5	):	e2f-2F-2
early(	5	,	d-1D-1O-1
early(	5	.	a2b-4f1h-1i3k1m1K1O1
early(	5	.)	c1C1
early(	5	.),	c1C1
early(	5	:	e1f-1C-3F-1H1
early(	6		b-2c3d-3e-4f1h2i-3j1k-2n3o-1C-1D-3E-3G-7H1J1K-3O-4
early(	6	)	e2f-2C1F-2
early(	6	),	e-1o1G1
early(	6	):	e2f-1F-1
early(	6	,	b2d-1C-4D-2H-3J-1O-5
early(	6	.	b-2h-3j2m-1o-1C2H-2O-2
early(	6	.,	c-2g1i1
early(	6	/	k1
early(	6	:	b-2g-1k2
early(q	0	^	l-3o3L-3O3
early(q	3		b1g-1
early(q	4		c1g-1
early(q	5		b3c-1g-1i-1K1
early(q	5	.	i2o-2C-1E1
early(q	6		b-2c1f-1g4h1m-2o-3C-2K-3O2
early(q	6	,	b-2d-2h1D-2K1
early(q	6	.	b-1c4i-2k1E-2K1
early(q	6	:	k2o-1
earlyq	0	^	l1L1
earlyq	4		b3c-2e3i-1o-1E1
earlyq	5		d2f-1j-3o1H-1O-1
earlyq	5	,	d1C-1D1G-2
earlyq	5	.	b1h-1H-1K-1O-1
earlyq	5	."	C1
earlyq	6		b-1c3d-1g-1h-1o-2D-1G-1H-1
earlyq	6	),	C1
earlyq	6	,	b-1g2O-2
earlyq	6	.	i1C-1
earlyq	6	."	c-1g1C-1G1
late	0	^	b1B1
late	1		a-1b3B3
late	1	,	a1B-1
late	1	.	a2B-1
late	2		b1B-2
late	2	,	a-1b1c3j1B2C3J1
late	2	.	a2c-3C-3
late	2	:	B1
late	3		a-1b2c-2f1i-1j3A-1B-2C-1F1G1
late	3	,	a-3c4d-1e1i1n-2o2A2B1C4E1I2N-2O2
late	3	.	a-2c-2e1g1i3n2C-3N2
late	3	:	a-2b1i1B-2
late	4		c-1d-4e1k1m-1n1A-2B-1E-1I-1J-5K2N-1O-2
late	4	),	c1C2
late	4	,	b-2c2f-3g3h-2i-2n2B-3C2F-2G4H-2I-1N1O1
late	4	.	b1c-2d-2e2g-1A1B1C-3G-1N1
late	4	.,	b1B2
late	4	.;	a-1b1
late	4	:	b1g1h-1C-2E1
late	5		c-1d-2e-1f1g-1h2i1j3k-1A-1B-4C-2G-3K-2M-3N-1O-1
late	5	),	g-1G-1
late	5	).	g-2G-2
late	5	):	f1
late	5	,	a3b1c-2h-1j-3m-2n1o2B-1C-2E1I-1J-1N2O2
late	5	,"	c-2g1C-1G1
late	5	,""	c1C1
late	5	.	a-1b-2d1e-1g1o1A1B3E-3G-1H1N-1O1
late	5	.),	e-1f1C1E-1F1
late	5	.,	c1C1
late	5	.:	G1
late	5	.;	a2b-2
late	5	:	b-1c2e-3g3C2G2
late	5	;	a1o-1E1O-1
late	5	?	b2
late	6		a3b-1c1d1e1f-2g1i-3j-2k-1m2n-1C-2E-2F-7G-3J-1O3
late	6	)	c-1e-2k2
late	6	),	b-1f1D1F2O1
late	6	)-	k1
late	6	).	b-2g1G1H1
late	6	):	e-1f1F3
late	6	,	a1b2c-5d1f-3h2i3m2o-2B-4C-5E-1F-1G-2I-2K1O-3
late	6	,"	b-2c2C2
late	6	.	c1h-1i-3j1B2C2F1G-1H-1J-3M-2
late	6	.)	c-1o1C-1
late	6	.,	a-1h1i1H1
late	6	.;	a3b-3
late	6	:	b2g-3h1C-2G-2K-1
late	6	;	e2k-1o1
late(	0	^	o1O1
late(	2		b-1o1B-2
late(	2	,	a-1c1C1
late(	3		j-1
late(	3	,	a-2c4B-2C3
late(	3	.	a2c-1B-4C-3
late(	4		a3d-1A1C-1D-1O1
late(	4	,	b-2c2g1j1k1B2C2G1J1K1
late(	4	.	a1b4c-2C-3
late(	5		b3c-1d-2g-4h-2j3m-3o-1B-2C-4D-1E2H-2J1K1
late(	5	)	b1d-1E1
late(	5	,	c2e-1k2B3C1E1F1K1
late(	5	.	a1b-2c2g1i-1m-1A2C-1
late(	5	.:	B-1
late(	5	:	b-1
late(	6		a-3b-1e1j-2m1o3C1D1F1
late(	6	)	c-1o1O-1
late(	6	),	o-1O-1
late(	6	):	e1f-1F-1
late(	6	,	c-2e-1f1C3F3G1
late(	6	-	f1K-1
late(	6	.	c3e2f-2m1o-3C1E1F-3K1M1O-4
late(	6	:	B1
late(q	0	^	a1o-3A1O-3
late(q	1		A-1
late(q	3		b3o-1
late(q	3	,	a-1
late(q	4		b2g1j-1
late(q	5		b3c-3f2j-1o1D-1O-1
late(q	5	,	b1e1g1h-2C-2G1H-1
late(q	5	,"	c-2n1C-2N1
late(q	5	.	b3o-2K1
late(q	6		a-3b-2g1j2o2
late(q	6	,	a1b1c-1f-1F-1H1
late(q	6	.	a2b2c-2g1i-5o2G1
late(q	6	.,"	b1B1
late(q	6	:	c1C1
lateq	2		b1
lateq	2	.	o1O1
lateq	3		a-1b1g1G1
lateq	3	,	a1B-1
lateq	3	,"	o-1O-1
lateq	3	.	b-1
lateq	3	."	b1B1
lateq	4		a-2b1c-2h2i-2C-2H1N1O-2
lateq	4	",	c-1C-1
lateq	4	,	C1
lateq	4	,"	c1o1C2O1
lateq	4	."	b-2c1C1
lateq	4	:	b-2c1
lateq	5		a1e-1g-2h-1i-2o-2G-5H-4J1
lateq	5	),	D-1
lateq	5	)."	C1
lateq	5	,	a1e1g-5h-2m1D-1G-3H-3M1
lateq	5	,"	b1o-1B1O-1
lateq	5	.	b-1c1i1j-1E-2G-1I1M-2
lateq	5	."	b-2
lateq	5	.),	C1
lateq	5	.,	g2
lateq	5	:	f-1g1K1
lateq	5	;	b1c-1
lateq	6		a1b-2j-3o2D-4E-2F-2J-2
lateq	6	),	c-2h1H1
lateq	6	,	c-2h1C-4D2E-1G1
lateq	6	.	a-3b2d-4f1g-2i1o1C-4D-3E-2G-1
lateq	6	;	b-1c1
none	4	.	b1
none	5		a-2b-2i2
none	5	,	D1
none	5	.	i1
none	6		b2
244
early	-		a1b-2g-1i-2k-1C2D-1I-3J1M2O1
early	-	)	c2O-1
early	-	),	g-1O-2
early	-	).	b3c1g-2o-1O-3
early	-	,	b-1c1e-2g4o-3C-4G1H1O-2
early	-	.	a2e-1g1h1i-2j-1m-3o-1K-1M-2O-3
early	-	.,	b2g-1i2o2I1O1
early	-	..	c1
early	-	..,	o2
early	-	:	c-1m1o-3C-1O-3
early	-	>	c-1o2O2
early	-	];	O-1
early	1 digits		b1e-3E-1
early	1 digits	),	f1
early	1 digits	).	E2
early	1 digits	,	e1
early	1 digits	.	b-2c-2f1E1F2O1
early	1 digits	:	e1
early	2 digits		c-2f2o-1F2
early	2 digits	).	j1
early	2 digits	,	E-2F1
early	2 digits	.	b2c-1o-1O-1
early	2 digits	:	e2
early	3 digits		E1
early	3 digits	.	b2e-2f1
early	address		K3
early	address	.	b1
early	address	:	o1O1
early	address	]	k-1o1O1
early	mixed		b1c-1e-2o3E-2N-1
early	mixed	.	e-4f3k1E-3F4
early	range		k1
early	range	).	d1F1
early	range	.	e-2f2o1
early	range	:	e2f-1F-1
early	year		b-1c1D1
early	year	),	d3
early	year	).	D-3
early	year	.	a-1b1d2D2
early	year	:	e2E2
early(	-		a5e-3h-1j-1A-2D-2E-3J-1O-2
early(	-	)	b-2o1O2
early(	-	).	b-1d1h-1j1m2O-3
early(	-	,	g-1i-2j1m-1o2A1
early(	-	.	a1c-1d2g3o-4C-2D1I-1O-2
early(	-	.)	i2o-1
early(	-	.),	i4o-2O-2
early(	-	.).	n1
early(	-	.,	o-1
early(	-	:	b-3g-1h2k1m-1o2G-1H-2
early(	-	].	O1
early(	1 digits		c1
early(	1 digits	),	e2
early(	1 digits	.	f2o-1
early(	2 digits		d1e-1D1E-2
early(	2 digits	),	E-1
early(	2 digits	,	o1
early(	2 digits	.	l2o-3L2O-1
early(	article	),	e-1f1F1
early(	mixed		b-1c1k-1n1K-1N1
early(	mixed	),	e-1O-1
early(	mixed	.	m1o-2K-3
early(	mixed	>,	e1E1
early(	range		o1
early(	range	.	e4f-3F-3
early(	year		e2D-3E2
early(	year	)	a1d-1
early(	year	.	d-3o2D-3
early(q	-		c-1d-1g1i1k1o-4C-2O-1
early(q	-	,	b-2g1H-1
early(q	-	.	g-3h-2j1C1G-2O2
early(q	-	.),	i-3o3O3
early(q	-	:	k1o-2K1
early(q	1 digits	.	l-1o1F-1L-1O1
early(q	2 digits	,	E2
early(q	2 digits	.	f-1l-2o2F-1L-2O2
early(q	article	,	k2
early(q	roman	,	E1
earlyq	-		b2c-1d1e-2h-1k-3m-2o-1C-1D2G1H-1O-1
earlyq	-	,	b-2c3C2H2
earlyq	-	.	d1o-1E1
earlyq	-	:	h2i-1k-1m1H1K-1M1
earlyq	2 digits		D1
earlyq	2 digits	).	d1
earlyq	2 digits	,	c1E-2
earlyq	2 digits	.	c-1f-1o2F-1
earlyq	3 digits	,	e-1E-1
earlyq	address		K2
earlyq	address	.	o1O1
earlyq	digits		f-1F-1
earlyq	mixed		e1k-1E1K-1
earlyq	mixed	,	e1
earlyq	range		f1
earlyq	range	.	f1
earlyq	year	).	d-3e1D-1
earlyq	year	,	c-1d3
earlyq	year	.	d2D2
late	-		a-1b-1i1j2k-2m-1n1A2C1D-1H2I-1N2O1
late	-	"	B1
late	-	)	b1c-1o2
late	-	),	a-2b2c3g-1G-1
late	-	)-	k1
late	-	).	d-2i-1o2O2
late	-	,	a-1b1c1d-3e-2f-3g2h1i1j-1k-1o-4B-2C-1D-2E-4
late	-	.	d-1e-3g-2h-1i1m-1n2o1A1B1E-2G-1H-2
late	-	.),	c-1o1O1
late	-	.):	i-1o2O2
late	-	.,	a2h-2i2o-1A-2C-3G-2I-2O-1
late	-	.:	h3H-1
late	-	.;	a1b-1g1
late	-	:	a-1c-2g2h2i-1o2B2G2H1O2
late	-	;	b-1g3h-2o1B2O2
late	-	]	O-2
late	-	].	O2
late	1 digits		b-1c-1e4o-1E1
late	1 digits	).	e-1E-1
late	1 digits	):	e1E1
late	1 digits	,	b-2e1o1
late	1 digits	-	l-1o2L-1O1
late	1 digits	.	b1f-1O-1
late	1 digits	:	c1E-1
late	1 digits	]	l2o-1L2O-1
late	2 digits		b-1e2E1F-3
late	2 digits	).	e2f-1
late	2 digits	,	c1e-2f3D-1F1
late	2 digits	-	l-1L-1
late	2 digits	.	b-1d-1e1j1E1
late	2 digits	:	E1
late	3 digits		f-1k-1o3E-1O1
late	3 digits	,	m1
late	3 digits	.	e3f-1o-2E2
late	4 digits		a1
late	5 digits	).	o1O1
late	5 digits	,	h1
late	address	,	K2
late	address	.	k1K2
late	article	,	e1
late	article	.	o1
late	digits		k2o-1
late	digits	.	k-1o2
late	mixed		B1C-1E1F-1
late	mixed	,	e-2k1o1E-2F1K2
late	mixed	.	c-1e2f-1k-3o1E1K-4O2
late	range		e-1m1M1
late	range	)	b-1f1F2
late	range	,	m-1E-1
late	range	.	e-4f5o-2F2
late	roman	.	o-1
late	roman	:	c1
late	roman	]//	b-2o2O3
late	year		b-1c-1d3D4
late	year	),	d1D2
late	year	).	D2
late	year	):	d-1
late	year	,	d3e-3D2E-2
late	year	.	d3f-2D3
late	year	:	d2e-2D1E-2
late	year	;	c-3e1E1
late	years	),	f1F1
late	years	,	b1
late	years	.	f1F1
late(	-		b-1c2e3g-2h-2l3m-3n-1o-1B-1D-1G1K1L3O-2
late(	-	",	b1
late(	-	)	e1E1
late(	-	).	o-2
late(	-	,	a3b1c-2i-1B-1C1
late(	-	.	c3f-3i-2B-2H-1
late(	-	.,	c-2i-1o2O1
late(	-	:	a1b-2c2o-1B-1C3O-2
late(	-	]	o1
late(	1 digits		c-1
late(	1 digits	,	e1
late(	1 digits	.	e2f-1E1
late(	1 digits	}	E-1
late(	2 digits		c-1f1E4
late(	2 digits	)	o2
late(	2 digits	,	e1
late(	2 digits	.	l2o-1L2O-1
late(	2 digits	]	l-2o2L-2O2
late(	3 digits		c-1f2F2
late(	3 digits	,	e3E3
late(	3 digits	-	k1K1
late(	3 digits	.	f2
late(	4 digits		b2e-2
late(	address		k1
late(	address	:	K-2
late(	digits	,	f2F2
late(	mixed		k2E1K1
late(	mixed	.	f-1k3K2
late(	mixed	]	o-1
late(	mixed	].	k3o-1K3
late(	range		e-2f1F1
late(	range	.	e1f-1F-2
late(	roman		c2
late(	roman	.	b-1c1
late(	year		d-1f2F2
late(	year	)	d1D2
late(	year	).	D3
late(	year	.	d-1f2
late(q	-		a-3b3h-3i2l-2C-1H-2L-2O-2
late(q	-	,	g1
late(q	-	.	a4b2c-4e1i-3j2m1E-1M1
late(q	1 digits	,	e1E3
late(q	2 digits		c1F-1
late(q	2 digits	,	c-2e3E4
late(q	4 digits	,	K1
lateq	-		b2c-3e2i-2j1o2A1C-1D1G-1H1
lateq	-	).	a-1
lateq	-	)."	b1
lateq	-	,	a1b-3c-2d1g-1h1o2D2H-1I-2M-1
lateq	-	,"	b1
lateq	-	-	o1O1
lateq	-	.	a3b-2c1d-2e2g-1h-3j-1m1o-1B1F-2G-2H-2M1O-2
lateq	-	."	b2c-2
lateq	-	.,	c2f2i-1o-2F2
lateq	-	.:	h1
lateq	-	:	H2I1O-1
lateq	-	],	o2
lateq	-	°	E1
lateq	1 digits	):	E1
lateq	1 digits	,	c-4e-1f2O1
lateq	1 digits	.	e-1E-1
lateq	1 digits	]	o1O1
lateq	2 digits		e-2l-1o1D2E-1L-1O3
lateq	2 digits	,	c-1e3f-1o-1E1F-1
lateq	2 digits	.	f1E-2
lateq	2 digits	]	l4o-4L4O-4
lateq	article		b-1c1
lateq	article	,	c1e-1
lateq	mixed		b-3c2e1
lateq	mixed	,	c3o-1K-1
lateq	mixed	.	e1E1
lateq	range		b-1d2D2F-2
lateq	range	.	F3
lateq	range	:	f2F1
lateq	roman		e2
lateq	roman	.	c-1
lateq	year	),	D-2
lateq	year	).	d2
lateq	year	):	D-2
lateq	year	.	c2f-3D-3K1
none	mixed	.	d1D1
none	years	.	d1D2
noneq	-	.,	e-1o1O1
203
early	0		g4h-4o-4A2C3G8
early	0	)	C-2
early	0	).	b-1m1C3M1
early	0	).</	b1
early	0	):	e-2f3F1
early	0	.	d1e1h2i-2k-1B3E1F1H2I-2N-1
early	0	.,	b2g-2
early	0	:	b-1h-2F3O1
early	0	?	c1
early	0	^	d1l1D1L1
early	1		a2g1n-1F1H-5
early	1	,	d-1h1i1m1C-1D-1F1G-1H1M1O-3
early	1	.	e-1
early	1	>	C2
early	2		f-1g2i-3B-2C-2E2
early	2	,	a1b-2c2d-1g-2h1C-1F-1G-1
early	2	.	d1k1o-1
early	3		a1b-1e2m-4C-1E2G-3H-4I-1
early	3	),	e2o-1
early	3	,	b1C-3G-2I1
early	4		b1e-2f1g-2m-1o-1F1G-3I2O-1
early	4	),	f1F1
early	4	,	b2i2o-1C-3H-3O-1
early	4	.	b-1f2i-1o1G-1
early	5		b1c-2g-2i1j1C1D-1G-1H2
early	5	"	b1
early	5	),	f-1g1o3F-1G1O3
early	5	,	b1c1h-2i-4o-1H-1
early	5	.	b2c-1o1
early	5	>	b3c-1
early(	0		a-1b-1o2G-3O1
early(	0	)	c2e1f-2B1C2F-2
early(	0	).	b2c-1B3
early(	0	):	e4f-3F-3
early(	0	.	b-6c1k2m1C1K2
early(	0	.)	c1C1
early(	0	.),	c1C1
early(	0	.,	c-1
early(	0	:	e2f-1C-3F-1H1K-1O-2
early(	0	^	l3L3
early(	1		b-3c1e-2f-2g2o1A1C-3F-2H-6K-2
early(	1	,	b-1e1o-1C-2D-2G2H-1O-1
early(	2		b-2d1g2i-2C-2E-1G-1H-4
early(	2	),	F1
early(	2	,	c3G-1H-1O-1
early(	2	.	b2c-1o-2C-2O-1
early(	3		a1e-1h-1i2o-2B-1D-2E-2G-1O-1
early(	3	),	F1
early(	3	,	b-1c-1f-1O-3
early(	3	.	b-1g1
early(	4		a3b-3c1g-2n2C-2G-1I-2O-1
early(	4	),	c1e-1o1C1
early(	4	,	b1f1g-3h-1D-2G-2
early(	4	.	b-1i1o-1D-1H-1
early(	5		b3e-2g-1h1j-2k-3o-2C-5E-3G-3H2I-3O-1
early(	5	),	c-1g1G1
early(	5	,	b3c-1e-2o-1H-3O-3
early(	5	.	a1c-1d-1i1D-1O-1
early(q	0	)	e1E1
early(q	0	.	c2o-1C-1
early(q	0	."	i1I1
early(q	0	:	k1o-1
early(q	0	^	l-3o3L-3O3
early(q	1	,	h-1j1J1
early(q	2	,	c-1e1h1E1G-1
early(q	3		e1h-1
early(q	3	,	k1K1
early(q	3	.	i1k1o-1E1
early(q	4		b1c-2g1j-1k1o-1K-1
early(q	4	,	h-1H-2O1
early(q	5		h1m-3o-1
early(q	5	,	H1
earlyq	0		b-2c2C2
earlyq	0	,"	c-1C-1
earlyq	0	.	c1g-1k-2m1K-2M2O1
earlyq	0	."	b-1
earlyq	0	^	l1L1
earlyq	1		c-1
earlyq	1	,	c1
earlyq	2		d2D1E1
earlyq	2	,	c1d1D1
earlyq	3		b1i-2D-2E-2O-1
earlyq	3	),	f-1o1F-1
earlyq	3	,	o2
earlyq	4		b2i-2o-3O-1
earlyq	4	.	c1
earlyq	5		c3e2g-2h-2j-1o-2
earlyq	5	,	c-1g2G1
late	0		a-4b2f-1B5G-9
late	0	)	b1c-2e-3k2B-3C-1O1
late	0	).	b-2B2
late	0	):	f1F2
late	0	.	a-1b-2d1h-1j1n2o1A4B3E-2G-1N1O2
late	0	.)	b2c-2C-2
late	0	.),	e-1f1E-1F1
late	0	.):	c1
late	0	.,	a-3h1i1H2
late	0	.:	G2
late	0	.;	a2b-2
late	0	:	a-3b2d-1e-2B-1C-1O-2
late	0	;	a1b-2e2k-1B-2
late	0	?	b1
late	0	^	b1B1
late	1		b1d2e3g-1i-1o-3A-3B-4C-3F-5J-5O-1
late	1	,	b1c-1d3f-3h-1i3n1A-3B-1C-4D3F-1G-2H-5I-1O-2
late	1	.	i1o-2A-3B-2E1G-2
late	2		b1e1f1g-3j-1C-3F1G-1J-1
late	2	),	f2F2
late	2	,	a-2b2c-1g2h-1j1o-1F-2G2H-2
late	2	.	b-1e2f-1h1n-1o2B-3G-1I-1O3
late	3		a-1b1c-2e-2f2i2k-2o1A-2B-3C-5E-1J-1O-1
late	3	,	a-1h-2i1A1B1F-1H-1I2
late	3	.	a-2b3c-2f-1h3B3H2I-1O-2
late	3	.),	b1c-1B1C-1
late	3	.,	B1
late	4		a2b1d-2e-1h-1i-1j1k-2m2n-2A-1B-2H-1
late	4	),	g-1F1G-1
late	4	,	g2i-3m1o1B-2D-2G1H1I-2J1K1O2
late	4	.	a-1e-1f1g2B2G2
late	4	.,	B1
late	5		d-2f-1j-1k1o1B-3D-1F-3G1H-1I1K1O1
late	5	),	b-1h2o1H1O1
late	5	)-	k1
late	5	,	a4b-2c-2d-1g-2h2j-1o1A1B-4E2H1O1
late	5	,"	b-2c1g1C1G1
late	5	,""	c1C1
late	5	-	g-1
late	5	.	b1c-1g-2B2C-2G-1O-2
late	5	.,	a1
late(	0		b1A1C-1O1
late(	0	)	b2d-2C-2O-3
late(	0	).	B1
late(	0	):	e1f-1F-1
late(	0	.	b2d-1f-1g1h-2i-2n-1o-1A3B-1C-3E2H-2I-1N-1O-3
late(	0	:	C-1
late(	0	^	o1O1
late(	1		c-1d-2e-1m1o3E1F1K1
late(	1	,	a2c1e-3k1C1F1
late(	1	-	f1K-1
late(	1	.	b1c-1
late(	2		e2B-2
late(	2	),	c1
late(	2	,	a-1b1d-1e-1g1B1C1D-1G1
late(	2	.	b1C1
late(	3		e1f1g-2j-1B-2C1
late(	3	,	a-2c1f1j-1C2
late(	3	.	c1B-1E-1
late(	4		c2e1g-1h-4j-4C-1
late(	4	,	h-1o1
late(	4	.	a2B-1
late(	5		a2c-1i-1j2k2m-2o1C-1
late(	5	,	a-3b-2c1g1j2k2B2C3E2F1G2J2K1
late(	5	.	a1b-2c3B-3
late(q	0		b-1j1A-1
late(q	0	"	b1
late(q	0	",	c1C1
late(q	0	,"	c-1n1C-1N1
late(q	0	.	a-1b3c-3j2
late(q	0	.,"	b1B1
late(q	0	^	a1o-3A1O-3
late(q	1		a-1c-1j1O-1
late(q	1	,	g1G2
late(q	2		a-1c2e-2g1
late(q	2	,	e1f-2F-2
late(q	2	.	K1
late(q	3		e2j-4o2E1O1
late(q	3	,	c-1C-1
late(q	4		b2c-2j-1o1
late(q	5		b5c-3i1
late(q	5	,	b2
late(q	5	.	a1b2c1i-3C1
lateq	0		b-3e-1h2i1C1G-2H2I1J1
lateq	0	",	c-1
lateq	0	".	b-1c-1
lateq	0	)	b1C-1
lateq	0	)."	C1
lateq	0	,"	c2B1C3
lateq	0	.	b1d-2e1g-2i-2A-1B-1C-2F-2I1K-1M-2
lateq	0	."	a1b-3c1o1A2B1C2O1
lateq	0	.,	D1
lateq	0	.:	g1G1
lateq	0	:	h-2C-1F-1
lateq	1		b-1d-1f1g-2j1k-1m2B-1C-2D-1H-2I2N1
lateq	1	,	d-1g-3i-1F-2
lateq	2		e-1h1E-1
lateq	2	,	C2G-1H-2O-3
lateq	2	-	E1
lateq	2	.	e1o2
lateq	3		b2c-1d1e-1i-3o-1F-1G-2O-1
lateq	3	),	f1F1
lateq	3	,	c1d2e1f1g-2i-2F1H-1
lateq	3	.	b-1c1f2h-1F1H-1
lateq	4		a-3c1d2g3i-2j-3C-1E-1O-3
lateq	4	),	D-1
lateq	4	,	c-2f1h3i2o-4C-2E-1F2H2O-3
lateq	4	.	f-1i2
lateq	5		b3c-3d-2e1f-1g-1h-2o1C-5D-4H-2
lateq	5	,	a1b1c-2o2H-1O1
lateq	5	.	i2
none	1		o-1
none	3	,	D1
none	5		b1c-2d1D1
noneq	1		e-1O1`;
