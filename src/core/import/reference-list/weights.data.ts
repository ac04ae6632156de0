/**
 * Made by `npm run learn-references`, not by hand. The format is in weights.ts, the data it was learned from in README.md.
 */
export const weightsData = `0 9 1 7 -7 -3 -5 -12 -3 -3 -2 -1 -3 -4 -5 1 7 0 -3 -1 -3 -4 -1 -1 0 0 -1 -1 2 3 -1 -3 -2 0 0 -1 -1 -1 0 0 0 0 0 1 0 11 -7 -9 -2 -3 -1 0 -1 1 -1 3 2 -2 -2 -1 -2 0 0 0 0 0 0 0 0 0 0 0 0 -10 1 7 2 -1 -3 -2 -1 0 0 0 0 -1 -2 -2 -3 -1 -1 0 0 0 0 0 0 0 0 0 0 2 -1 11 -3 -7 -3 2 -7 -8 -2 -11 -4 -3 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 7 -3 2 10 -6 -3 -2 -1 0 -1 0 -1 -1 -4 0 0 0 0 -1 0 0 0 0 0 0 0 0 -1 -2 2 -1 3 -2 -7 -1 -2 0 -1 0 0 1 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 -1 -4 -2 11 -1 -1 0 0 0 0 0 0 -1 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 -7 1 4 5 -2 -2 1 0 -6 -2 -4 -4 0 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 4 0 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 -4 1 -7 3 -2 1 1 -3 2 -1 0 -2 2 -1 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 -3 -1 -6 0 0 -3 -3 0 0 0 0 0 0 -1 -1 0 -1 0 0 -1 0 0 0 0 0 0 0 0 -15 2 -12 0 2 9 -4 2 -2 -1 1 -1 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -10 -1 -4 0 0 -3 -6 0 0 0 0 0 0 0 -1 0 0 0 0 -1 -1 0 0 0 0 0 0 0 -19 5 -7 -4 11 3 -2 -1 -2 0 -2 0 -3 -1 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 -8 -1 -3 0 0 0 -1 -3 -1 0 0 0 0 5 -1 0 0 0 0 0 0 -1 0 0 0 0 0 0 1 0 -2 2 -5 4 3 -4 -2 0 -3 2 1 -1 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 -4 0 -1 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 -8 -6 5 -1 1 -3 -3 1 -2 0 -1 -1 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2 0 -1 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -6 -2 -7 -6 0 -7 -1 -1 3 0 1 -1 5 2 1 -1 0 0 0 -1 0 0 0 0 -1 0 0 -3 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 -1 0 -1 0 -1 0 0 0 0 0 0 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 -1 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -8 1 -4 -3 3 1 -2 -1 -1 0 2 -1 -3 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 0 -1 0 0 -1 0 0 0 0 0 0 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -4 -2 -4 0 0 5 0 -1 -2 0 -1 3 -6 1 -2 0 0 0 0 0 0 0 0 0 0 0 0 1 0 -3 -4 -2 -1 0 -1 -1 1 -1 0 0 0 -4 1 0 0 0 0 0 0 0 0 0 0 0 0 -2 -1 -4 1 -5 0 -6 1 2 5 -1 -2 -4 3
2 0 1 0 -2 0 0 0 0 0 0 0 -2 0 0 0 -2 0 0 0 -2 0 0 0 -1 0 0 0 -1 0 0 0 -1 0 0 0 -1 0 0 0 1 0 0 0 -1 0 0 0 -1 0 0 0 1 0 0 0
0 0 0 -1 0 0 0 0 0 1 -1 0 0 3 0 -1 0 3 -1 0 0 0 0 1 0 -1 0 0 0 0 0 -1 0 0 0 -1 0 -1 0 1 0 0 0 -2 0 0 0 -1 0 0 0 -1 0 -3 0 2
807
	k-1m-1
a	b1g-1i1o-2
a.m	i1
a.y	b1i-1
aaai	g1
ab	b-1n1o1
abstract	c-1f1o3
acad	b1
academic	g1
academy	a1
accessed	o1
acm	b-2g5h-3o-3
actes	b-1
adam	c1
addison-wesley	g3h-1
address	c-1d-2e-2f-5k6o-1
advanced	b-2j2
advances	c-1
affairs	c1
africa	b1
age	c3g-1
agents	c1
agriculture	c1
agu	g1
aica	g1
aip	g2
al	a4b-2
albuquerque	h1
alexandri	b2
alexis	a-1b1
am	h1
amer	g1
american	b-2g4o-2
ams	g1
amsterdam	c-1h3
an	b2g-2
and	a1j-1m-1o-1
angeles	h1
ann	h2
annales	c2
annual	c2
anthropology	c2
appear	o1
appl	b-1c3
appli	j1
applications	c2
applied	b-2c1
april	d2e1h-1
arbor	c-2h2
archaeology	j1
archive	c-1
aristotle	b-1o1
article	a-2b1d-1
artificial	c-2
artists	g1
arxiv	k1
arxivpreprint	c-2o2
as	o2
asce	c-1g1
ash	c1
ashgate	g1
aspects	b-1c1
assessment	g2
association	a1b-1o-1
astm	c-1j1
at	c-1g-2k1o1
athena	g1
atlantic	b-1c1
audio	b-1
auflage	o1
aug	c-1d2
august	d2
aus	b1c-1o1
austin	g-1
austria	h2
automation	b1
autumn	d1
available	k3o-1
b	c4e1o-1
b.a	a-1b1
b.v	g1
baltimore	h1
band	c-2e2
basin	b1
basingstoke	h2
beaubourg	b1
belfort	b-1
belo	h1
berkeley	h1
berlin	c-1g-2h4
berliner	c-1o1
besançon	g1
bf	e1
biochem	c1
bioinformatics	c2
biol	c2
biology	b2c-1
blackwell	g2
blake	b2
bloomington	h1
bologna	h2
book	b-1g1
bookshelf	g1
boston	g-1h2
boulder	g-1h2
bradley	i-1o1
branch	o1
brazil	b1c-1
brief	b-2j1
bruxelles	g1
bulletin	c1
bureau	b-1
by	b-2c-3i3
ca	g-1h3
cambridge	c-2g-2h3o2
canada	b1c-2g2h-1
cancer	b-1c2
care	b-2c2g1
catalogue	m1
cations	j1
cbc	g1
cell	c1
cells	b2c-1
center	o-1
centre	a-1b2
century	c1
ch	c-1o3
change	b1
chantal	i1
chapel	h1
chapter	o1
chicago	b-1h3
chicxulub	b2
chimie	b-1g1
christian	b1
christopher	h1
church	h-1
citeseer	h-1o1
city	h2
ciudad	a-1b1
class	b-2c2
classics	c-2o1
clean	c-1
cliffs	h1
cnrs	g2
co	b2
coal	c1g-1
cognitive	c1
coll	j2
collaboration	b-1
colorado	c-1
columbus	h1
comment	c-1o1
commentary	b2c-1
committee	c-2
communication	c2
communications	c2
community	b1c-1
companion	b-2c2
company	g1
computer	b-2g2
computing	b-2c2
conference	c3g-1o-1
conferences	c-2o1
consortium	a2b-1
controlling	b-1c1
corp	g2
corporation	b-1g3
corrected	e2
council	b-1g1
course	j1
cratering	b2c-2
current	b-1o1
cvpr	c1
cycle	b1
d	a1o-1
d.c	h1
daedalus	g1
dans	b-1i-1o3
data	c2
date	d1
dc	h2
ddr	c-1h1
de	o-1
death	a-1b1
dec	c-1d3
december	d1h-1o1
delhi	h2
dem	o1
demo	c1
den	b-1o2
denver	g-2h3
depression	b1
dept	g1
deputy	b-1o1
der	b1c1g-1i-1
design	b1
dev	c2
development	j2
diabetes	b-2c2
die	b1
differential	b-2d1
digest	c1
digits	a-3c-2d-3e3f3g-4h-3i-4j-1k-1l1
dir	i-1o3
director	o1
dissertation	c-1o3
district	o2
division	b-2g2
doctorat	c-1m1o1
document	m1
documents	b-1c1
dossier	b2
dover	g1
downers	h2
draft	c-1o1
duke	b-1
décembre	b1
démocratie	b1
e	a-2b2
east	c2
economic	c1
economics	c1
economy	c1
ed	b-2c-3g-2h-1i2n2o2
edd	i-1o2
edinburgh	h2
edited	b-1c-2i4o-2
edition	b-1c-1g-1n4
editorial	b2
editors	b-3i1o2
edn	n2
eds	b-4i3o2
eerdmans	g1
ej	j1
electrical	c-1
electronic	b-2c2
elsevier	c-1g4h-3
en	m1
encyclopedia	c2
endothelium	b2c-2
energies	c1
energy	b1e3g-3
eng	b-2c3
engineering	b-2
engineers	g2
england	h1
englewood	h2
english	o2
entre	b2c-2
environmental	b-3c1
epub	o1
essai	b-1o1
essais	j1
essays	c1
et	a3b-1f1g-1
etudes	b1c-1
eur	b-1c2
evaluation	b1
exhibition	b-1m1
exp	b-2c2
expanded	b-2n2
exposition	o1
fasc	c-2o1
feb	d1
feigin	a-1b1
fifth	b2c-1
files	c1
finance	b-1g2
for	a1
formation	b-2c2
foucault	b1
foundation	g2
france	c3h-1
franche-comté	b-1c1
francisco	h1
frankfurt	h2
frederick	i-1o1
freeman	g2
french	g-1o1
friends	a1b-1
from	a-1b2g-1o2
für	b-2
g	c1
gallimard	h-1
general	b-1c1
generation	b-1c1
genet	c2
geneva	g-2h2
genomics	a-1c1
geological	j1
geology	c1
geomorphology	c1
geosci	b-1c2
germany	b1c-3h2
gill	h1
gl	o1
glikson	b1i-1
global	c-1
globalization	b-1c1
graduate	b-1
grand	h2
grandi	a-1b1
green	h-1
group	a2b-1c-1
gruyter	g1
h	d1
hall	g2
halle	h1
handbook	c2
hannover	g2
harper	g1
health	b-1g1
heidelberg	h2
held	c-2o2
hesitancy	c-1o1
hg	i-2o2
hi	h1
historical	c-1j1
history	j1
honolulu	h2
hors	c-1o1
hot	c-1o1
house	b1g1
how	b2c-2
http	k1
huff	a2i-1
hum	a-1c1
hurst	g1h-1
hutnicze	c1
ieee	b-2g7h-2o-1
illustrated	b-1
impact	b1c-1
in	a-3b-2c2e1g-3i3m-1o1
inc	g3
india	b1
indianapolis	h1
industrial	g1
industry	c-1o1
innovation	c1
innsbruck	h1
institute	g1
int	b2
intelligence	b-2
intercomparison	a1
intern	o1
international	c-2g3
internet	b-1o1
introduction	b2
investigation	b2c-2
iop	g2
iowa	c1g-2
is	b1
isbn	k2o-2
ismir	c1
iso	c1
issn	k1
issue	c-2e2o1
italic	c-4o4
its	c-2j1
j	b-2c2i-1
j.phys	c1
jacow	g2h-1
jahrhunderts	j1
jama	c3h-1
janssen-cilag	g2
january	c-3d3
japan	g-1h1
japanese	c-1o3
jersey	g-1h1
jisbd	c2
johann	i1
joint	b-2c1
journal	b-2c5g-3
jpn	b-1c1
jr	i1
judge	b-1o2
jul	c-1d2
july	c-2d3g1h-2
jun	d2
june	d3h-1
justice	b-1
k	i1
karthala	g1h-1
kaufmann	g1
l'histoire	b-1c1
l'éducation	b1
la	b1o-1
lab	c1
laboratory	g1
lake	c-1h1
lancet	c1
land	c-1
landolt-börnstein	c1
languages	b-1c1
lanham	h1
law	b1
le	a-1c1
learning	b-2c2
lecture	b1c-2j1
leiden	h2
leipzig	h1
leningrad	h1
lett	c3
letter	a-1b2o-1
libraries	b-1
library	a2b-1c-1g2
light	c1
ligne	m2o-1
linguistics	c1
linguistique	o1
liverpool	g-1h2
lncs	c3o-2
lond	b1
london	c-1d-1g-3h5
long-range	m1
longmans	g1h-1
ltd	g2
m	b-1
ma	g-1h3
machine	c2
macmillan	c-1g4h-3
magazine	c1
main	h1
malden	g1h-1
management	c1g-2
manuscript	m1o1
maputo	h1
mar	d1
march	d2
martin	i1
mass	h2
master’s	m1
materials	c1
math	b-1g1j2
mathematical	j1
mathematics	b-3j3
may	c-1d1h-2
md	h1
mdrc	b-1j1
me	b2
med	c3
media	g4
medicine	a1b-2
meeting	b1c1o-2
memoirs	b1c-1
mercedes	b1i-1
methods	b-1c2
mexico	b1c-3h1
michael	i1
middle	c2
miguel	a-1b1
milwaukee	h2
mining	b-2c3
minneapolis	h1
missisquoi	c-1j1
mit	c-1g3o-1
mixed	d-1f-1g-2h-2i-2j-2k2m1
miśkiewicz	a2b-1
model	a1
mol	c1
monde	b-1j1
mono	g1
monthly	c1
montpellier	c1h-1
montreal	h2
morgan	g1
moscow	h1
mu	b1
musical	b-1c1
musée	a-2b2
mémoire	o2
mémoires	b-1c1
n	e2
n.p	f1
n.y	h1
naca	g2
national	a1b-1c-1g2
nationale	b-1g2
nature	b-3c6
nauk	b2
nauka	c2h-1
netherlands	g-2h3
network	c1
new	b-3g-1h5
news	b-2c4
nist	g1
nj	h3
no	c-1e2
notes	c-2j2
notices	c1
nov	c-1d3
november	c-1d4
npp	a1
nr	e2
nuclear	g1
nutrition	a1b-1
ny	g-2h3
oct	d1
october	c-2d2o1
of	a1b-1c1d1g2i-3
on	h2j-1o1
online	c1
ontario	c-2j1
operating	b-1
or	b2g-1h1
orme	g1h-1
oxford	c-2h4
p	f2
pa	h2
page	e1
pages	f2
pain	c1
paper	f1m1
papers	c2o-1
par	b-1o1
paris	b-1c-3d-1h7
participants	a1
parts	b1
patent	c-3d1m3
pediatrics	a1
perspectives	c2
peter	i1
pg	f1
phd	m2
philadelphia	g-1h3
philosophy	c1
phys	b-1c3
physica	b-1c1
physiol	c1
pii	k-1o2
pillsbury	g1
pitman	g1
planetary	b-1c2
pmid	o1
poirier	c1
policy	b-1j1
politics	b2
politique	b1
pompidou	a-1b2
population	b-1m1
post	c2
poster	b2
potsdam	a1
pp	c-1f3
pragmatic	g1
prentice	g2
prepared	o2
preprint	c-2n2
presbyterian	g1
presentation	c2g-1
presented	c1
press	c-2e1g3h-1o1
prince	o1
princeton	g1
printemps	d1
problem	b2c-1
problems	b-2c2
proc	c2
proceeding	c-1j1
proceedings	b1o-2
processes	c2
processing	c1
program	c-1g1
progress	b-2j1
project	a2
proof	e2
properties	b1
proteins	c1
prothrombin	b1c-1
providence	g-1h2
psychological	g1
psychology	j1
publication	o1
published	o1
publisher	g1
publishing	g2
pubmed	o2
puf	g2h-1
pwn	c1
pz	b1
quadrige	g2h-1
quantum	c1
quarterly	c2
random	g1
randomized	b1
range	c-2f4g-3h-3i-2
rapids	h2
reading	h1
recherches	o-1
recognition	c1
recommendations	c-1
rees	g1h-1
regarding	c-1o1
relativity	b-1c1
release	g-1
rep	c1
report	c-1g-2j-1m2o1
reports	m1
reprinted	n1
res	c1
research	g2o-2
reserve	a1
retrieved	o3
reuters	c-1o1
rev	b-2c2n2
review	c1
revised	b-1n2
revue	b-1c1
rheumatology	b1
ri	c-1h1
richard	b1
rims	c-1g1
river	h2
robotics	b1
rogers	b1
roma	h2
roman	a3d-4h1i1k-3o-2
rome	g-2h1
routledge	g5h-4
rr	o1
ruth	a1b-1
s	b1
s.l	b1
saddle	h2
safety	b-1c1
saga	g1
samuel	b1
san	g-1h2
savoirs	b1c-1
school	b2
sci	b2j1
science	b1j1
scientific	g1
seattle	c-2h2
sec	b-1g1
second	b-2n1
section	b-1
see	o1
seminar	b-2c1
sep	d1
sept	c-2d2
september	b1
september/october	e1
ser	c2
serge	i1
serie	h-1o1
series	c-3e-1j5o1
sets	b1c-1
shanghai	h2
sheffield	g-2h3
sigplan	c1
sistedes	c-2i2
siècle	b1
sloan	b1
soc	c-1g2
social	b1
society	c2j1o-2
sociology	b-1c1
société	c1
soins	c4
south	b1c-2h1
southern	o1
sowie	o1
special	b-2g-2m1o1
specification	b1c-1
spie	g2
spots	c-1o1
spring	d1
springer	b-2c-3g7h-4o-1
springer-verlag	g5h-1
stability	o1
state	g2
states	c-1h2
statistics	g1
steel	c1
stolf	i1
stone	c1g-1
studies	b1
study	a2
stuttgart	g-1h4
summary	b2
suppl	c-2e-2o4
supplement	o-2
survey	j1
sustainability	b-1c3
sveriges	b-1c1
sweden	b2c-1
swedish	b-3g1o1
symposium	c2o-1
systems	j-1
são	h1
t	a1i-2
talk	b-1o2
taylor	g1
tech	m3o-2
technology	b-1g2
telegraph	a-1
telephone	a-1g1
texas	h-2
text	b-1c1
texts	j1
the	a-1c2h2i-1
theoretical	j1
theory	c1
thesis	b-1g-1m4
thousand	h1
thèse	m2
times	c3
title	b2
to	c1g-1o2
today	b1
toronto	b-2c-3h3o1
toxicology	c-1g1
traduction	i1
trans	b-1i3
transactions	c2
transformations	b-1c1
translated	b-2i2
transportation	c-1g1
travaux	c1
travels	c1
trends	j1
turkish	b-1o1
turnhout	h1
u	c-1g2o-3
u.s	a-3b3
uk	h1
und	g-2i-1j1
under	o2
une	b1
united	c-2h3
university	g2h-2o2
unpublished	o2
up	h1
upper	h2
url	k1
usa	c-3g-3h4o-1
utrecht	c-1h1
vaccine	c-1o1
van	a2b-1c-1
venise	b1
verso	g1
vertex	c-1e1
vienna	h2
virtual	h2
vol	e3
vols	e2
volume	b-2c-1e4
w	b1
w.d	i1
w.h	g1
wa	h1
wales	o1
wall	a1b-2
washington	c1g-4h2
web	c-1m3o-2
weekly	c1
weinheim	g-1h1
west	c-1h1
westview	g1h-1
who	c-1o1
wiadomósci	c1
wien	c-1h1
wiesbaden	h1
wild	a1
wiley	g3h-2
wiley-interscience	g1
williston	b2
winter	d2h-2
with	b1g-1
women	b-1c2
world	c-1g3o-1
writers	c2
wsom	c1
wt	b-1o1
wydawnictwo	c1
yayınları	c-1j1
year	a-3c1d5e-3f-3g-3h-5i-2k-1l-1
years	b2d1e-1h-1o-1
york	b-1h3o1
youth	c1
zenodo	c2
zu	b-2o1
zur	b1
édition	n-1o2
št	e1
会	b-1c1
南	c1
号	o1
國	b-1g2
報	b-1c2
学	b-1c1
學	b-3c2g1
建	b-2g2
文	c1g-1
日	b-1
會	c-2g2
本	b-1
的	b2c-2
第	c-3o3
築	b-2g2
页	f-1o1
고려대학교	b1
권	o1
제	c-4o4
호	o2
824
	a-1b-3g2i2j1A1B4C3E-1I1J1O2
^	a1l1A1L1
a	b2g-2G-1
a.y	b1i-1
ab	n1
abstract	f1
acad	b3C-2
academy	a1
accessed	e-1o3
acharya	i-1o1O1
acm	b-1e1h1E1H2
actes	b-1
action	c-1O1
actions	c-1o1O1
adam	c2
addison-wesley	H1
address	c-2f-3m1o2C-2F-3K-1M1O1
advanced	b-2j2
advances	c-1
african	c1
age	b-1c2
agents	c2
aip	h-1o1O1
al	a-4b4c2B5C2
alexis	B-1
algebras	J1
algorithm	c-1C-1
algorithms	n1N1
amer	g2
america	c2g-1h-3m1H-2M1
american	b-2e1g4j-1o-3
amsterdam	h1
an	b2g-1
and	a2b1e-2h-1j-1m-1o-3C-1E-2G-1H-4
anežka	a-1b1B1
anglistik	c1
ann	h2
annales	c2
annealing	g1G1
annual	c2
anthropology	e1E1
antiquity	j1J1
appear	C1
appl	c1C-2
appli	j1
applications	c2o-1O-1
applied	b-1c1
april	D-1
archaeology	j1
archive	c-1m1M1
arizona	g1
art	h1H1
article	c2e-2B-2F-2O-2
artificial	c-1
arxiv	c-1o1
asme	C-1
asp	b1
aspects	b-1c2
assessment	g1
association	a1d-1D-1
astm	c-1j1
astrophysics	e4f-2E4F-2
at	c-1h3G1H3
au	b1B1
audio	b-1c1
aug	D-1
august	D-1
aus	b1c-1o1
austin	c1h-2
australia	o2O1
autumn	D-1
available	k2K-2
awwa	c-1o1O1
b	a-1b1e2f-1o1B1E2F-1
b.a	B-1
band	E-1
basin	c-1h1H1
basingstoke	h1
beck	i-1o1O1
belfort	b-1
benjamin	g1h-1G1H-1
berlin	d-1h2
berliner	C1
bf	E-1
bioinformatics	c-1
biology	C1
blake	b1
blog	f1F1
bologna	O1
book	b-1C-1J1
boston	h1
bourgogne	b-1c1C1
breccia	o1O1
bruxelles	g1
bulletin	c1
bureau	b-1
business	g1
by	a1b-1c-3i3A1
cadres	E-2
california	H-1
cambridge	g-3h3o3G-4H-2
canada	b1j1J1
cancer	C-3
care	b-1g1
categorization	o2O2
cbc	g1
ccsl	e1E1
cells	b-2c2C3
center	d1D1
central	c-1
centre	a-1b3
cern	o2
chantal	i1
chap	f1
chapter	e-2o2E-2
chi	c1
chicago	g1
childhood	c1
chimie	b-1g1
choquet-bruhat	b-1c1B-1C1
christian	b1
christopher	h1
city	h2G1
class	C-2
classics	c-1o1
classification	b2o-2O-1
clean	c-1
cliffs	H-1
cnrs	H1
coal	c1g-1
cognitive	c1
coll	j2
college	a-1b1
colorado	c-1
columbia	g2
combinatorics	b1c-1C-1
combustion	g2
communication	g2G1
communications	G1
communities	b-2c2C2
companion	b-2c2
computer	b-1c-1g2o1
computing	b-1c3g-1h2G-1H2
conf	b2
conference	c2o-1
conferences	c-1g1
congress	f1F1
congrès	f-1o1F-1
consortium	B1
contamination	k1K1
context	b1h-1H-1
controlling	b-1c1
corinthians	o1O1
corporation	b-1g1
corrected	e2
council	b-2g1
county	b-2o2O1
course	j1
cousot	a1b-1B-1
crater	b5h-2o-2H-2O-2
culture	g1
current	b-1o1
cvpr	g1G1
d	a1c-2h2i1
dahl	i-1o1O1
dame	h1
dans	i1B2I2
data	c3g-2C2G-1
datos	c2
davis	i-1o1O1
ddr	c-1h1
de	a-1h-1B1H-2
death	A1
dec	D-1
dem	G1
demo	c-1g1G2
den	B1
depression	b2
dept	g1
deputy	b-1o1
der	b1c1g-1i-1
dev	c2
development	c-1j1
di	c2g-1C1
diabetes	b-2c3
dictionary	n-1o1N-1O1
die	b1
differential	B1
digits	b-2d1e-2f2i-3m-1o2A2B-3C-4D-2E-5F2K-1M-4N-2O-1
dir	a-1C1
director	g1G1
disorders	e1E1
dissertation	g2G2
district	o2
division	b-2g1
documents	b-1o1O1
dossier	c2C2
dover	H2
dr	b1c1
draft	c-1d1D1
drugs	b-2c1C1
dube	i-1o1O1
duke	b-1
décembre	b1
démocratie	b1
e	a-1b1
ecol	G1
economic	c1
economy	b-1C-1
ed	b-2c1h1n-2C2G1H1
edited	b-1c-2i4o-2
edition	G1
editions	g1
editorial	b2
editors	c4j-1C5J-1
eds	b-3c2g-1j1C2G-1I-1J1
education	c-1
ejecta	b-2
electrical	c-1
electronic	b-1c2K1
elsevier	c-1g1H2
en	b1m1
ence	j1
encyclopedia	c1
endothelium	C2
energy	b1d1g-1D1
eng	C-2G1
engineering	b-2g3G2
englewood	h1
english	g-1J1
entre	b2c-2
environment	e1
environmental	b-3c1
environnement	g1G1
epub	d2o-1D2
equations	b1c-3g-1h1B1C-2G-1H1
error	C1
et	a3b-1f1g-1
etudes	b1c-1
eur	C-1
europe	h-1
evaluation	b1
evolution	e1E1
exhibition	b-1m1
exp	c1C-1
experiment	d1D1
eyberger	G1
f	a2i1B-1
factor	b1
fasc	e1
fashion	b-1
feb	d1e-1
february	D-1
federal	a1
federico	g1
feigin	B-1
fiction	G1
field	n1N1
fifth	b2c-1
finance	b-1g2
fischer	i-2o1O1
flight	g1G1
focus	c-1O1
for	a2g1
formula	h1H1
foundation	c-1H1O1
france	g1h-1i-1o1H-1I-1O2
frankfurt	h2
français	b-1o1O1
frederick	i-1o1
friends	B1
from	b2K1
future	b-1c1
für	b-2
g	c1o1O1
ga	c-1C-1
gallimard	j1J1
general	b-1c1
generation	c-1C-1
geography	c1e-1E-1
geological	j1
geology	b-1
geosci	C-1
germany	b1
gestion	b1
gf	a1d-1D-1
gill	H-1
glikson	b1
globalization	b-2c1
globecom	c-1d1D1
grade	g1G1
graduate	b-1
grand	h2
grandi	a-1b1
grav	e-1f1E-1F1
gravity	o1O1
group	B2
guide	b-2g1G2
h	o1D-1O1
hamilton	g-1h1H1
handbook	b-1c2
harper	g1
health	b-1g1
held	c-2o2
hg	I1
historical	c-1j1
history	m1M1
hors	c-1o1
hot	c-1o1
how	b2c-2
http	k1
huff	B1
hum	a-1c1
hurst	g2h-2
hutnik	c1
ieee	b-2c2o-1
iliad	h1H1
impact	b1
in	a-3c3g-4i3j1m-2B-1C-8E-2G-2I-4J1
inc	g-1H1
income	o1O1
industrial	g1
industry	o1
infirmier	c-1g1G1
infirmiers	k1K1
innocence	c-1o1C-1O1
innovation	c2
insects	c1C1
institute	b-1
int	b1
intelligence	b-1c2e-1h1E-1H2
intelligent	c1
intern	G1
international	c-2g1
internet	b-2o1
intervention	e-1f1E-1F1
introduction	b1c-2G1
investigation	C2
iop	J1
iowa	c1g-2
isbn	k2o-1
ismir	o1O1
iso	c1
issn	k2
issue	c-1o1
italic	C2
italy	c1
its	c-2j1
j	c4h-2G-2H-2O-1
january	D-2
jisbd	H1
johann	i1
joint	b-2c1
journal	b-2c3e1E1
jr	H1
judge	o2
july	d2D-2
jun	D-1
june	D-1
justice	b-1
k	B-1G1
k.g	i2o-2O-2
kaplan	o1
karlsruhe	b-1
karthala	o1O1
king	a-1b1B1
kriminologie	i-1o1O1
l'histoire	b-1c1
l'ouest	c-1m1M1
la	b1o-1
laboratory	o2O2
lake	c-1
land	b1c-1
language	b-1
languages	b-1
law	c-1f2F2
le	c1
learning	b-2o2C-1O1
lecture	b2c-2
leningrad	g2G2
lett	e2E3
letter	a-1O1
letters	c-2
lhc	k1K1
library	a2b-2
life	i1C-1I1
linguistics	o1O1
literature	b-1
lncs	O1
lond	b1c-1
london	g4h-2G2H-2
long-range	m1
longman	g1h-1H-1
l’autre	f-1o1F-1
l’espace	i1I1
m	c-1h1i3o-3C-1H2O-2
machine	c2
macmillan	H1
making	b1
management	c1G1
manifolds	c1C1
mar	D-1
march	d1e-1E-1
market	c-1C-1
master’s	m1
mat	b1
materials	g1o1G1O2
math	c-1g1j1C-2
mathematical	j1
mathematicalsociety	h1H1
mathematics	j-1G1
may	D-4E-1
mdrc	b-1j1
me	b1
mechanics	b-2g1G1
med	D1
media	f1F1
medicine	b1B2
medioevo	c1
meeting	b-1h1H1
melbourne	o2
memoirs	b1c-1
mercedes	b1i-1
mersin	e1f-1E1F-1
merton	o1O1
methods	c1h-1o1H-1
mexico	h1C1
mi	G1
mice	c-1g1C-1G1
middle	c2
miguel	B-1
mining	b-2c3g-1
minnesota	g-1
missisquoi	c-1j1
mit	g1o-1
mixed	b2k-2m-1n1o1B-2C-1F2N-2O-2
miyoshi	a-1d1D1
mm	B1
model	a1
mol	c1
monde	b-1j1
mono	g1
montpellier	c2h-1
montreal	h1
morgan	g1
multiprocessors	m-1o1M-1O1
musical	b-1c1
musée	a-2b2
mythology	b1c-1C-1
mémoire	o2
mémoires	b-1c1
n	e1E-3O-1
n.y	e-1f1E-1F1
nanowires	C2
nat	b1C-3
national	a1b-1c-1g2
nationale	b-1g2
natl	C-1
nauka	H2
network	b-1c1
networks	c3
neurochir	c-1h1H1
neurophysiology	c-1e1E1
new	b-2g-1h4H-4
news	c2
nj	o1O1
no	c1d-1e1D-1E-6
notes	b1c-2j2
nov	D-1
novels	c1
november	d2e-1E-1
npp	a1
nr	e2
nucl	b2c-1C-1
nuclear	g1
nuclei	o1O1
ny	G1
o	b-1B-2
october	D-1
odyssey	h2H2
of	a1c1e-2g3h-3i-2j2o-4C-1E-1H-4J1
on	a1g1j-2o2G1
ontario	c-2j1
operating	b-1
operations	m1M1
order	n-1o1N-1O1
originale	c2g-1o-1C2G-1
ouellette	o-1O-1
oxford	b1c-1
p	c-1f2o1F-7O2
p.e	i-2o2O2
pacific	b-1j1C1
pages	e1E1F-1
paper	c1e-2f1E-1K1O1
papers	c1
par	b-1i2I1
parameters	C1
paris	b1c-1d1e-2g4h-7o1C-2D2E-1G5O1
park	g2
part	E-1
patent	c-3m3
patient	b-1c2C1
pattern	c1
pediatrics	a1b-1
people	g1G1
permeability	b2c-2C-2
perspectives	b-2c3
peter	i1
pg	d1D1
ph.d	b1m1O-2
phd	m2
phys	b2C-5
physica	b-1c1
physics	b-1c-1e1n-1o2E2N-1
physique	b-1g1G1
pii	k1K2
pitman	H1
planetary	c1
planning	m2
plants	b1
plate	C1
pmid	f-2o3F-2
poirier	c1
policy	b-1j1
politique	b2c-1
pompidou	b1c2C2
population	c-1m1
populations	b-1
portrait	g1G1
potentials	b1c-1C-1
potsdam	a1
pp	e-2f6F-2
pr	b1
pragmatic	g1
prediction	b-1c2C2
prentice	g2
prepared	o2
presbyterian	g1
presentation	c1
presented	c1
press	c-3e1g-2h1o2C-1H1
prince	o1
princeton	g2
printemps	D-1
problem	b2c-1
problems	b-2c2
proc	c2g-1h-1C-4H-1
proceeding	j1
proceedings	c-1d1o-1D1
processes	b-1c1
processing	o2O1
professionnelles	b1
program	m1M1
programming	c-3h1j1o2H1J1O2
progress	b-1j1
project	a2
prothrombin	b1c-1
providence	h1
psychological	g1
psychology	j1
publication	o2O1
publishing	g1
pubmed	K2
pubmedcentral	K1
pz	b1
quantum	c1
quarterly	c-2e1E1
r	b-3c3B-3C2O-1
race	b2
random	g1
randomization	b1c-1C-1
randomized	b1c-1
range	d1e-3f-3g1h1j-1o1C-1F2G2H2I1O1
receptivity	b-1c1C1
recherches	d1o-1D1
recognition	c2
recommendations	c-1
rees	g1h-1
regarding	c-1o1
relativity	b-2c2
rep	m1
report	c-2g1k3m1o-1G3K3
reprint	h-1
reprinted	o1C1
research	b-2g2o-2
reserve	a1
resistance	b-1
resources	h1H2
results	c2
retrieved	o3
reusability	e1E1
rev	c1n2C-1
review	e1E2
revised	n1
revue	b-1c2
rewards	m-2o2M-2O2
rfc	c1
rheumatology	B-1
richard	a-1b2
rights	o-1
rims	G-1
ring	b-1o1O1
robotics	b1g-1
rogers	b1
roman	b1h-2i2o-3A-2H-1O-3
ross	c-1o1C-1O1
rpt	d-1o1
ruth	B1
s	b2i-1o-4E1F-4O-1
saddle	h1
saga	g1
samuel	b1
san	g-1
saskatchewan	g-1G-1
school	b2
schools	M1
sci	c-3h4j1H4
science	b3c-2h-2m-1o1H-2O2
sciences	b1c-1e-1o1E-1
scientific	g-3
seattle	h1H-1
sec	o1
second	b-2n1
section	b-1o1
segmentation	b-2c1C1
seminar	b-1c1
sept	d1D-3
september	b1D-1
september/october	e1
ser	c1E-1
serge	i1
series	j2
service	c-1
sets	b1c-1
shannon	o1O1
shear	b-1o1O1
sheffield	g-2h2G-2
sistedes	i-2o2H1O2
site	b1
siècles	b-1c1C1
sloan	b1
soc	b1c-1C-1
social	b1
society	c2g-2
sociology	b-1
société	c1
solidi	c2
solving	c-1n1N1
sons	o1O1
south	b1c-2
southern	o1
sowie	o1
spaces	b-1o1O1
special	b-2g-2m1o1
species	c-2n1C-1N1
specification	b1c-1
specifications	c-1C-1
spie	d-1e1D-1E1
spots	C1
spring	D-1
springer	b-2g-3h5H6
springer-verlag	g-2h3H4
st	H-1
stanford	m1
state	b-1g3
states	b-1C1G1O-1
steel	c1
steve	a1b-1B-1
stone	c1g-1
structure	b1c-3C-3J1
students	j1J1
studien	j1
studies	b1c-1E1
study	a1
sudbury	o1O1
summary	c-1
summer	d-1D-2
supercomputing	c1
suppl	f1o-1E1F1
supplement	c-3o2E-1O3
support	f1F1
survey	j2
sveriges	C-1
swedish	b-2c1g1C1
symposium	c4
synthèse	b1
systems	c2e-1g1m-1C-1E-1M-1
série	E-1
t	b3i-2B1
talk	b-1o2
tech	m3o-2
technology	b-1g2
telephone	a-1g1
television	g1h-1G1H-1
texas	c-1
text	b-1c1
the	a-1c2g-1h1i-1o-1B-1C-1G-5H-1
theoretical	j1
theories	c1
theory	b-1g1j-1G2
thesis	g2o-1G3
thèse	m2
to	c1g-1o3
tokyo	e1E1
tool	c1
topologicalinsulators	o1O1
torino	I1
toronto	b-1o1
toxicology	c-1g1
tradition	h1H1
traduction	i1
trans	b-1h1i2H1
transactions	c2
transformations	b-1c1
translated	b-2i2
transportation	c-2g1
trap	c-1o1C-1O1
travaux	c1
travels	c1
trends	j1
triage	b1
trial	b-1c1C2
trip	c1e-1E-1
tsunami	o-1
turbulence	c-1o2O2
turkey	b-2o1O1
turkish	c-1
tversky	i-1o1O1
u	c-1g2o-2
u.s	a2c-1B-5C-3G-3
und	g-2i-1j1
under	o2
une	b1
united	c-2h3
university	o1O-2
unpublished	o2
upper	h2
use	o1O1
using	b1
utrecht	c-1h1
vaccine	c-3o3O1
van	a2c-2
vandal	g1G2
venezia	b1
venticinque	a1
verdi	b1
version	b1
vienna	h1
virtual	h1
vol	c1e3E-5
vols	b-1e2n-1
volume	b-2e4E-2
vs	b1c-1C-1
w	i-1B-1
w.d	i1
w.h	g1
wall	a1b-2
washington	c3g-3h3G-1
water	g2
waxman	i-1o1O1
web	O1
week	c1h-1
west	c-1h1
white	h1
who	c-1o1
wiadomósci	c1
wiley	d-1D-1H1
will	j1B-1J1
william	b1g1
williston	b1
winter	D-3
wirtschaftsgeschichte	o1O1
wiss	c-1h1H1
with	b2g-1
women	c2g-1
world	b-1g3
worlds	c-1h1H1
wright	i-1o1O1
writers	c1
writings	b-1e2
wt	B1
ww	i1o-1O-1
wydawnictwo	c1
year	d-3e3i-1j-2B4D3E2J-2O-1
years	h2C1H2
york	g3C-2G1H-2
yorker	D1
z	c2
zarządzanie	c1
zeit	o1O1
zu	b-2o1
zur	b1
à	b1
českým	c2e-2E-2
г	b1c-1h1C-1H1
мисъл	e-1f1E-1F1
с	e-3f5o-1E-3F4
т	e2E3
会	c2
南	c1
國	b-1g2
報	c-1g1G1
学	b-1
學	b-3c1g1
建	b-2g2
情	e1E1
文	c1g-1
日	b-1
本	b-1
析	b-1c1C1
林	c1
的	b2c-2
究	b-2c2C3
第	e-1f2E-1F3
築	b-2g2
述	b1o-1O-1
고려대학교	b1
대하여	b-1c2C2
모형	b1
연구	c-1g1G1
제	e3E3
중심으로	b-1g1G1
특성	C1
호	c-1d2g2o-3C-1D2F1G2
676
	c-1d-1g2
^	b-1k1o1
a	d1g-1i2
a.y	b1i-1
ab	n1
abstract	b3c-2e1
abstracts	b-1o2
acad	c1
academy	a1
accessed	c-1k1
acm	b-1c3f-2
adam	c1
address	f-1g-2h-3k2o1
advanced	b-2
advances	c-1
affairs	c1
africa	c-1
african	c1
age	c2g-1
agents	c1
agriculture	c1
ahmed	l-1o1
aip	b-1i2
al	a3b-2
alexandri	b2
alternative	a1
am	h1
american	b-2c1h3
ames	b-2o2
an	a1o-2
analysis	a2
and	a-2h-1i1o-1
angeles	h1
annales	b1
annual	c3
anthropology	c2
appear	o1
appli	j1
applications	b-1c2
april	g-2k1o-1
arbor	c-2h2
archaeology	j1
architectural	b2c-1
architecture	j1
archive	c-1
aristotle	o1
art	e1g-1
arthritis	b1o-1
article	c1g-1k1
artificial	c-2g1
artists	g1
asme	c1
asp	e1
aspects	b-1c1
assessment	g2
association	b-1
astronomy	b2
astrophysical	a1c-1
at	g-2k1
atlantic	b-1c2
auflage	o1
august	e-1
australian	c-1o1
austria	h1
automation	b1
available	d2o-2
b.v	g1
baltimore	g1
bandung	i-1o1
basin	b1
belfort	b-1
berlin	b-1g1i-2
besançon	g1
biochem	b1
bischoff	o1
black	c1
book	b-1g2
bookshelf	g1
boston	g1
bradley	i-1o1
branch	o1
brian	a-1o1
brief	b-2j1
bristol	g1
bruxelles	g1
bulletin	b2
by	b-1c-4i4
ca	g-1h3
california	g-1h2
cambridge	b1g-1m-2o3
canada	c-1g1
cancer	b1c-1
care	b-3c3g1
carnegie	j2
catalogue	m1
cations	j1
cell	b-1
centre	b2
cern	c-1o2
change	b1c-1
chantal	i1
chapter	b-1g1
chem	b1
chemistry	b1
chicago	h1
chimie	b-1g1
china	h1
chinese	c1
choices	i-1o1
church	c1
city	h2
classics	c-2o1
cliffs	h2
clusters	i-1o1
cnrs	c-1o1
co	b2
coal	c1g-1
cochran	a1o-1
cognitive	e-1
cold	b1
coll	j1
collaboration	a1b-1
collections	b-1c1
collective	b-2
colorado	b1c-1
comment	c-1o1
commentary	b2c-1
committee	c-2
communication	c1i-1
communications	c1
community	b1c-2
companion	b-2c2
company	g1
computational	b-2
computer	b-1c-3d1m2
computing	b-2c2
concepts	c1
conf	g1
conference	c3g-1o-1
conferences	c-2o1
congrès	o2
consortium	a2b-2
copenhagen	c1
corp	g1
corporation	b-1g2
corrected	e2
council	b-1g1
courier	c1
cratering	b2c-2
creed	l-1o1
cs	k2o-1
cultural	c-1o1
cumming	a1l-1
cycle	b1
d	l-1o1
d.c	h1
dans	b-1c1
data	c1
day	c2g-2
dc	h2
de	b-1
december	e-2o1
deep	i2o-2
delhi	h1
dem	o1
den	b-1o2
denver	g2
department	b1g-1m1
der	c1i-1
development	c-1j2
diabetes	b3c-3
diabetic	a1b-1
die	a-1i-2o3
digest	c1
digital	b-1
digits	a-6b-2e2f2g-4h-4i-4j4m2n-1o2
dijon	m1
dir	b2c-2i1
director	o1
disability	b-1o1
district	o2
division	o1
doctoral	o1
doctorat	m1o1
document	m1
documents	b-1c1
draft	o2
démocratie	b1
e	a-2b2
earth	b3c-1
east	c2
economics	c1
economy	c1
ed	b-2g-2h-2i4n2
edited	b-3c3
edition	b-2c-1g-1n4
editors	b4c-1
edn	n2
eds	a-2b-1c-1i5
effects	d-1
eigenschaften	b-1o1
electrical	c-1
electronic	b-1c2
elsevier	b-1
en	o1
encyclopedia	c1
endothelium	b2c-2
energy	b1e3g-3
engineering	b-2
engineers	g2
england	c-2h1
english	o1
entre	b2c-2
environment	b-1c1
environmental	b-1
essais	j1
essays	b-1c1i-1
et	g-1
etudes	c-1
evolution	b-1
exhibition	c1
exposition	o1
f	b1
fifth	b2c-1
files	b-1c2
finance	b-1g2
for	a2
form	e1i-2o1
formation	b-2c2
foucault	b1
foundation	c-1g2
france	c3h-2
franche-comté	b-1c1
francisco	h1
frederick	i-1o1
freeman	g1
french	b1
from	a-2b2g-1o1
février	c1
für	b-2
g	c1
gac/mac	o1
garden	o1
gene	b1c-1
generation	b-1c1
genet	c1
genetic	i-1o1
genome	b2c-2
genomics	a-1
geological	j1
geology	b1
georges	i1
germany	b1
gill	h1
glikson	b1i-1
global	c-1
globalization	b-1c1
grand	b2g-2
green	g1h-1
group	a2b-1c-1g1
grove	h2
grundlehrender	n-1o1
gruyter	g1
hague	h1
hall	g2
hamilton	g1h-1
handbook	b-1c1i2o-2
hans	i-1o1
health	b-1g1
heidelberg	g1
hesitancy	c-1o1
hi	h2
hill	h1
historical	c-1j1
history	j1
horizonte	h1
house	g1
http	k2
huff	b2i-1
hutnicze	c1
iaea	k1
idaho	b1
ieee	b-2c5d-1g-3
illustrated	b-1
image	b-1c1
impact	b2
implications	o1
in	b2c-2f1g-3h2i-3j1o-2
inc	g2
industrial	g1
industry	c-1o1
innovation	c1
innsbruck	g-1h1
institute	b-1
int	b2
intelligence	b-2
intercomparison	a1
intern	o1
international	b2c-4g1o1
internet	b-2o1
investigation	c-2o1
iowa	c1g-1
is	b1
isbn	h1
issue	c-1e1o1
italic	c1
its	c-1j1
j	b4c-1o-1
j.f	c1
j.l	b1
jacow	c-1h2
jan	c1
january	d2
japan	g1
japanese	c-2o3
jerome	a1b-1
jersey	g-1h1
johann	i1
joint	b-1
jonathan	a1
journal	a2c3g-4o2
judge	b-1o2
juin	d-1
july	b-1c2
june	c1f-1h-2
justice	b-1
jürgen	a-1o1
k	b-1i1
kaufmann	g1
knowledge	i-1o2
kyoto	c-1g1
l'histoire	b-1c1
l'éducation	b1
la	o-1
lab	c1
laboratory	g1
lake	c-1h1
land	c-1
languages	b-1c1
large	b1
law	b1g-1
le	o1
learning	b-1c2
lecture	j1
lectures	b-1
leipzig	i1
les	b-1f1i1o-2
lett	b-1c2
library	a2b-1c-2g1
light	c1
ligne	m2o-1
linguistique	o1
lncs	b-1o2
london	b4g2h-1n1o-4
long-range	m1
lr	o1
ltd	g1
ma	b-1g-1h3
macmillan	b1
magazine	c1
mai	c1
main	h1
management	c1g-2
mar	f1
march	c-2h2
martin	i1
mass	h2
materials	c1
math	b-2g1j2o-1
mathematics	b-3j3
may	c2g-2
md	h2
me	b2
med	c2
media	g3
medical	c1
medicine	a1b-2
meeting	c2h1o-2
melbourne	g1
menlo	e1
mercedes	b1i-1
mersin	b-2o1
metastasis	b-1c1
meteoritics	b4o-2
methods	b-2c2
mexico	b2c-1
mi	h1
michael	i2
middle	c1
migration	b-1o1
mineola	g1
mining	b-2c3
ministry	c1
missisquoi	c-1j1
mit	b2
mixed	c1e-2g-2k1o1
model	a1
moduli	b1
monde	b-1j1
morgan	h1
moscow	g1h-2
mu	b1
munich	c2
musical	b-1c1
musée	a-2b2
myers	l-1o1
n	c1
national	b-2c1
nationale	b-1g1
natl	c1
nature	b3c-3
netherlands	h1
new	a-1b-3c-2d-2e-1f1g4j1n3
news	b-2c2
nj	c-2g-1h4
no	g-2h-2o1
notes	c-2j3
notices	c1
november	c-1h2
npp	a1
nuclear	b1c-1g2
nutrition	a1b-1
oaks	h1
october	g-1
of	b-2c2d1e2g3i-3o-3
ohio	h2
ol	c1
on	a1h1j-1o1
online	d1
operating	b-1
opinion	c1
or	a-1b2h1
oral	o1
orme	g1h-1
oxford	b1c2h-1
p	b-2i-1o2
pa	g-1h2
pacific	j1
pages	b1c2e-2g-4j2o-1
palgrave	g2
paper	m1
papers	c2o-2
par	b-1
paradigms	a-1b1
paris	b3c-1g2h-6o-2
parks	j1
participants	a1
patent	c-3d1m3
paulo	h1
pediatrics	a1
perspectives	c1
philadelphia	c-1h1
philosophy	c1
phys	c1
physical	a1
pii	k-2o3
planetary	b-1c2
pmid	d1k-2o2
poirier	c1
policy	j1
politique	b2c-1
pompidou	b1
population	m1
portland	k1m-1
post	c2
pour	c1
power	b-2
pp	b-1c1f2i1j-1o-1
pragmatic	g1
preliminary	b1
prepared	b-1k1o1
presented	c1
press	c-2e2g3h-2
prince	o1
princeton	c-1
problem	b2c-1
problems	b-2c2
proc	b1c-1o1
proceeding	c-2j1
proceedings	b2
processes	c2
processing	c1
program	c-1g1
project	a2
proof	e2
properties	b1
prothrombin	b1c-1
providence	g1
psychological	g1
psychology	j1
publication	c1
publishing	g1
pubmed	k1
pure	b-1o1
pz	b1
quantum	b-2c3
quarterly	c2
r	c1
range	a-2b-3c-2e5f2g-1i2j-2m-2
rapids	h2
recherches	b1
rees	g1h-1
regarding	c-1o1
relativity	b-1c1
release	g-1
rep	m1
report	b-1c-2j-1m2o1
reports	m1
res	b-3c3
research	b-2d1g2m1o-3
resources	c1
responses	b-1d1
retrieved	g2o-1
rev	b-2c2
review	c1
revised	i1
revista	b-2c2
revue	b2
rheumatology	b1
ri	h1
richard	b1
rims	o1
river	h3
robotics	b1
rochester	c-1o1
rogers	a-1b1
roman	c1d-1g-3h1o1
s	b1h1i-1
s.l	b1g-1
saale	h1
saddle	h2
san	c1g1
santé	b2
savoirs	b1c-1
school	b2
sci	j1
science	j1
scientific	b-1c-2g3
sec	b-1g1
section	b-1
seminar	b-2c1
sep	d1
sept	c2
september	d-1h2
septembre	c1
ser	c2
serge	o1
serie	c-1o1
series	b-1c-2j5o-2
sets	b1c-1
sigplan	c1
singapore	g1
sistedes	c-1i2
siècle	b1
sloan	b1
slovenia	c-1h1
soc	c-1g2
social	b2c-1g-1
society	b-1c2j1o-2
société	c1
southern	o1
special	b-2c4
specification	b1c-1
spots	c-1o1
spring	e1
springer	e2g-3h-2
st	n-1o1
stability	o1
state	g2
states	c-1h2
status	b-1c2
stokes	l-1o1
stolf	i1
structure	c1
study	a2
stuttgart	h-3j1n1
survey	j1
surveys	j1
sveriges	b-1o1
swedish	b-1o1
switzerland	g-1h1
symposium	c2
systems	j-1
são	n1
t	a1b1c-2g1i-1
tech	g1o-1
technische	o2
technology	b-2c2g2
telegraph	a-1
telephone	a-1g1
tennessee	g2o-1
testing	a1b-1
texas	g1h-2
text	b-1c1
texts	j1
the	a2c-1d1g-2h2o2
theoretical	j1
thesis	b-1m4
thomas	h1
times	c3
to	c1
tokyo	c1
tome	b-1j1
torino	o1
toronto	c-2o1
toxicology	c-1g1
tr	e1
trans	b1
transactions	c1
transformations	b-1c1
transportation	g1
travaux	a1
travels	c1
turkish	b-1o1
turnhout	e1
u	g1o-2
u.s	a-2b2
un	b1
und	g-2j1
unified	a1b-1
universitat	m1
university	c-2g3h-1i-2m3o2
université	b-1c-1o3
up	h1
using	b1
vaccine	c-1o1
van	c-1l-1o2
vanquished	i-1
vienna	c-1
vol	b-3c3h-1
vols	e2
volume	c-2d1o1
wa	c-1h2
wales	o1
washington	b-3g1m4
web	c-1o1
weekly	c1
west	c-1h2
wiley	o1
william	c-1
with	g-1
women	c1
workers	i-1
world	b1
writers	c2
wuhan	o1
yayınları	c-1j1
year	a4b-1d3e-1g2i-2j-5k-1m-6
years	e1o-1
york	b-2c-1g-1h3
youth	c1
z	c1
zoologischer	o1
zu	b-2o1
édition	n-1o2
москва	b1
с	b1c-1e3
т	d3
会	b-2c1
南	c1
國	c-2g2
報	b-1c2
学	b-1c1
學	b-4c2g1
广	b1o-1
建	b-1c-1g2
文	c1g-1
會	c-2g2
本	b-1
林	c1
的	b2c-2
築	b-2g2
页	e-2f3
고려대학교	b1
제	b-2c2
호	e2
711
	a3b-3c-1d2e2h1i4k-1o-2
^	a4c-3e-2f-2g-3h-3
a	b3f-1g-1h-2i-1
a.y	b1
ab	n1
acad	c-3h4
academy	a1b-1
accelerators	b-1c1
accessed	d-2o2
acm	b-1h1
acs	e1
acta	c-2h1
actes	b-1
activism	b-1
activités	b1
address	c-2e-2f-2g1k3o1
adult	g1
advanced	b-1j1
advances	c-1
aerospace	d1
affective	e1
affine	j1
agents	o1
aip	b2h-1o1
al	a-2b3c-1
alexanderson	b-1g1
algebra	b-1o1
algorithm	c-1j1
amer	g2
america	c1h-2m1
american	c-2e1g3j-1o-3
ames	o1
an	b1o-2
analysis	o-1
and	a8b-1c-1e-2f-3g2h-1i2k-2o-2
annales	c1
annual	h2
anticancer	b-1c1
antiquity	e1
applications	c1
applied	b-1c2d1g-1
approach	b-1c1
aquatic	c1
archaeology	j1
ardennes	o1
area	b1
article	c2e-2f-1k3o-2
artificial	e-1h1
arxiv	k2
as	o1
asp	b1
aspects	b-1c2
assessment	c-1g2
association	a1c-1
astronomical	f1
astrophysics	e1f-1
at	c1e-1g-2h3o-1
au	b1
audio	b-1c2
august	c2
aus	b1c-2
automation	f-2o1
band	h1
basingstoke	h1
biblical	b2
biomedical	c1
bit	c-1o1
blackwell	b-1
blake	b1
book	j1
bourgogne	b-1c1
bulletin	b-1c1e-1f1
bureau	b-1
business	c-3d1g1
by	c-3h-2i3o1
cairns	i-1
calif	g1
california	h-1
cambridge	g-1o4
canada	b2j1
carmichael	i1o-1
case	b1
categorization	o2
cations	g-1h1
cbc	g1
ccsl	h1
center	c1
centre	c3h-1
challenges	c1
chem	c4e-4
chemistry	c-1
cherednik	a-1b1
child	c1
children’s	b-1
chimie	b-2g2
choquet-bruhat	b-1c1
city	g3h-2
class	b-1c1
classics	c-1m1
clinical	e1
coal	b-2c3
coll	j1
college	a-1b3g-1
colorado	c-1
combinatorics	b1c-1
committee	b1c-1
communication	g2h-1o-1
communications	g2
communities	b-2c2
community	g-1h1
companion	b-2c2
company	h1
comprehensive	o1
computational	o2
computer	b-1c-1g2h-2j-2m-1o2
computing	b-2c3d-1h2
conference	c3g-2h-1
conferences	c-1g1
congrès	e1f-1
construction	m1
contamination	e-1f1
controlling	b-1c1
corporation	b-1g1
cosmos	g1
council	b-1g1
county	b-2o2
course	g1h-1j1
crater	b2h-2
critical	c-2
crystallogr	e-1f1
cs	o-1
culture	g2
current	c-2o1
d	a1c-2
dans	i1
data	c2g-3
date	d1
datos	c-2
david	a-1b2
de	a1e1g-1o-2
del	c1
delayed	m-2o2
dem	b1c-1
dept	g1
deputy	b-1g1
der	i-2m1o3
des	c2h-3i1
design	c-2g2
development	b-1
developmental	c1e-1
di	c2g-1h-1
dictionary	n-1o1
difference	h1
digital	c1
digits	a4b-3c-2f3g-1j2m-1n-1o3
dir	a-1c1
direction	b1
director	g1
dissertation	g2
district	o2
division	b-2c1g1
documents	b-1o1
dr	b2
drosophila	c1
drugs	b-1
du	c2
duck	a1b-1
dynamics	b2c-2
démocratie	g1h-1
dějinám	c2e-2
e	b1
early	e-1
earthquake	c-1
ecol	g1
ed	b-2c1g-2i3
edited	b-1c-2i4o-1
editorial	b1
editors	c5j-2
eds	b-3c3o-1
egg	b1
einstein	b1
electronic	b-1c1
elsevier	h1
en	b2c-1
ence	j1
endometrial	b-1c1
energy	b2g-1h-1
engineering	c-2e2f-1g2
england	h1
english	g1h-1
entre	b2c-2
environment	c1
environmental	b-1c2
equations	b2c-3
eriksson	i2o-2
et	c2f1g-3h-1j-1
etudes	b1
evolution	f1
f	b-1e1f-1o1
factoring	n1
fashion	b-1
federal	a1
field	b1c2e-1
fifth	b1c-1
finite	n2o-1
fluid	b1
focus	c-1
footwall	b-1o1
for	a2g3h-3m-1
forest	c1
formula	h1
france	g1h-2o1
francis	o-1
francisco	g1
frankfurt	h2
franz	n1
français	b-1o1
françois	a-1b1
freshman	j1
from	b3c1g-1
future	c3
fuzzy	b1c-1
gallimard	j1
gap	e-1f1
gay	c1
gene	b1
genealogical	o1
general	b-2c1
generation	c-1
geoffrey	a1b-1
geological	j1
geology	b-1
gestion	g1
giblin	i-2o2
ginzburg	c-1k1
global	c-1
globalization	b-2c2
grade	g1
graduate	b-1
grange	g1
gravity	o1
great	b2c-2
growth	o-1
h	b2c-1i-2o3
hall	g-2h2
hamish	g-1h1
handbook	b-1c2
harper	g1
health	b-1g2
held	c-2g1
heterogeneous	m-1o1
higher	c-1
historical	c-1
history	e1
house	b1
how	b2c-2
huff	c1
human	h1
hurst	g2h-2
hutnik	c1
iau	b1c-1
ieee	b-2c2
iliad	b2
image	b-2h-1o2
impact	b3c1h-1o-3
in	a-3c3d-1g-2h-2j1m-2
income	o1
information	b-1g2
innocence	c-1o1
insects	c1
inside	c-2e2
institute	g1
int	b1
intelligence	e-1
intelligent	c1
international	b-1c-2f2g2o1
internet	b-1c1
intervention	e-1f1
introduction	b1c-2h1
iop	c-1
iowa	c1g-2
ismir	h1
issue	c-2f2o2
italic>artemisia	b1
italy	c1d-1
its	c-2j1
j	c3g-2i-2o-1
jerzy	g1
jisbd	h1
johann	i1
joint	b-2c1
joseph	b-1
journal	b-2c2e3f-3o2
jr	c-1j1
judge	o2
june	c1d-3o1
justice	b-1
k	a-2i1
k.c	a-1b1
kaplan	o1
karlsruhe	b-1
l'entretien	g1
l'histoire	b-1c1
l'ouest	m1
la	c-1g2j-2
lab	k1o-1
laboratory	b-1c-1
lake	b2c-3h-1
languages	g2
lattice	c1
law	n-1o1
lawrence	i-1o1
lazy	o1
le	c1g-1
learning	b-2o1
lecture	c-2j1
leibniz	g2
les	d1
lett	e1
library	a2b-2
lie	b-1
life	i1
literature	b-1
logic	c-1e-1h1j1m1
logistics	e1
london	c-1
long-range	m1
longman	g1h-1
loving	c2
l’alto	c1
l’autre	f-1o1
l’environnement	b1
l’espace	i1
m	a1g-1o-1
macromolecular	b2c-2
main	o1
management	c1
manifolds	c1
maria	c1
market	c-1
materials	b-1o2
math	e1
mathematical	c-1g1j1
matter	o1
may	d-2
me	b1
mechanics	b-1c2
medicine	b2c-1g-1
medioevo	c1
meeting	h2o-2
meetup	c1
melbourne	k-1o2
memoirs	b1c-1
mercedes	b1
merging	b1
merton	o1
meteorite	c1
methods	c2h-1o1
mice	c-1g1
michael	b-1c-2j1o1
migration	c2
miner	e1f-1
mining	b-3c4g-2
missisquoi	c-1j1
mixed	c1e-3f2g1j-1o-4
miśkiewicz	a-4c5
monde	b-1h-1j1
money	o1
mono	g1
multi-agent	c-1h1
multiprocessors	m-1o1
museum	b-1
music	b-2c2
musical	b-1c1
mustafa	o1
musée	a-2b1
my	b1
mythology	b1c-1
médiéval	o1
mémoire	o2
mémoires	b-1c1
n	e-1
nat	b2c-1
national	a1b-1c-1g2o-1
nationale	b-1g2
natl	b1
natural	c-3g1h1
nature	c-1
network	b-1c1
networks	c2
neural	b-1c1
new	b-2g2
nj	o1
no	g-3
non	o1
notes	b1c-1j1
notre	h1
nouvelle	c1
novel	c1
npp	a1
o	a-2b1
object-oriented	c-1o1
of	a2d1f-1i-1j1k-2
oja	b1
olga	i-1o1
on	a1d-2g3h-2j-1o1
online	o1
ontario	c-1j1
operating	b-1
operations	m1
optical	g2
option	b1
or	b1
order	c-1n-1o3
oriented	c-1o1
originale	c2g-1o-1
over	m-1o1
oxford	b2
p	c-2d2o2
pa	f-2o2
pacific	b-1
pages	h2o-1
paper	e-2g-1o1
papers	c1
par	b-1i3
parallel	c2
paris	c-1e-2h-6j2o1
park	g1
patent	c-1d1
pattern	c1
pediatrics	a1b-1
permeability	b2c-2
perspectives	b-2c3g-2h1
petra	b-1o1
ph.d	b1
phd	g2
philadelphia	o1
philosophical	o1
phys	b2c1e-1f1
physica	c1
physical	o1
physics	n-1o1
physique	b-1g1
pierre	b1i1o-1
planning	c-2e1m1
pmid	o1
poetic	g1
poirier	c1
policy	b-2
politique	b1
pompidou	b1c1h-1
popular	c-1f1
populations	b-1
potsdam	a1
pour	b-1c1
pp	d2g3o-5
pr	b1
prediction	c1
prepared	o1
presentation	c1
presented	c2
press	c-2f1g-2o4
prince	o1
princeton	o1
print	o1
printing	b-1
problem	c-2n1
problems	b-2c2
proc	b2e2f-1g-1
proceedings	g2o-1
process	c1
processes	b-1c2
processing	c3e-3
professionnelles	b1c-2e1
program	m1
programming	c-2d1j1
progress	b-1j1
psychology	j1
publ	c1e-1
publication	o1
publishers	g-1h2
pubmed	k1
pz	b1
qualitative	g1
quantum	b-1e-1f1g2h-2
r	c2o-1
r.s	o1
radosław	c2
randomization	b1c-1
range	b-1c-2d1e-3f-3h2i2o2
reading	n1
real-time	j1
reasoning	o1
receptivity	b-1c1
recommendations	c-1
regarding	c-1o1
relativity	b-1c1
rené	b-1c1
rep	e-1f1
report	c-2e-1g3k2o-1
reprint	g-1
research	b-2e2f-2j-1
resources	b1
results	c1
retrieval	o1
retrieved	o2
reusability	e1
rev	e1
review	f1o-1
revue	b-1c2
rewards	m-2o2
richard	b1
ring	c-1g1
robotics	b1g-1
rogers	b1
roman	c3e-1f1j-1o-2
ross	c-1o1
russian	h-1
résultats	c1
s	b1c2i-2
saint	b1
santé	b1
school	b1
sci	c-1j1
science	b2e1f-1g1h-1m-1
sciences	b2c-2e-2o2
scientific	e2
sec	o2
second	b-1n-1o1
section	c-1o2
security	c2h-1
seminar	b-1c2
sentence	b1o-1
september	b2
serendipity	b-1
series	b-1j2
sets	b1c-1
shopping	b-1d1
siggraph	c-1d1
simulated	g1
sloan	b1
soc	b1c-2
social	b2e-1
society	b-1c1f1g-2j1o-1
société	c1
software	b2e1g-1o-2
soil	g1
soins	e-2k1
source	j1
southern	a-1o1
sowie	b-1o1
spaces	o1
special	e-1g-2o3
species	n1
specifications	c-1
springer	b-1h1o2
stanford	m2
stanley	a-1b1
state	g2h1
states	g-2
status	c2
stone	c1
strand	b1
string	o1
structural	d1
structure	c-2
student	c-2o1
students	b-1j1
studia	e1
study	a1
style	c1
sudbury	c-1j1
superconductors	c-1o1
suppl	e1
supplement	e1
surface	b-1k1
surgery	c1d-1
survey	g-1
sustainability	c1
sustainable	b-1c1
swedish	b-1g1
symposium	b-1c3g-1h1
synthèse	b1
system	c1
systems	d-1e1f-2h1
t	b3i-1
task	g-1
tbu	b1
tech	g-1k-1m3o-1
technical	b-1c-2g2k3
technology	b-1g1
tectonophysics	m1
telephone	a-1
tesla	f1
testament	c-3o2
the	c1e1f-2h1i-1m-1o-2
their	b2
theories	c1
theory	b-1c1h1j-1
theoryand	d1
thermal	b-1o1
thesis	g3h-1o-1
thèse	m1
time	c1
title	g2h-2
to	o1
tome	b1
tool	c-1g1
toronto	b-1
toxicology	k1
traduction	i1
trans	b-1i2
transactions	b-1c2
transformations	b-1c1
translated	b-1i2
transportation	c-3g2
transverse	b-1o1
travaux	c1
travels	c1
treatment	c1
trends	j1
troyes	f1o-1
tsunami	o-1
turbulence	c-1o2
turkey	b-2o1
turkish	c-1
twentieth	h1
type	b1c-1
u	g1h1o-2
u.s	a3b-1
und	a5g-1h-1j1o1
under	c-1
union	g1
united	c-1
universite	d1
university	d-2m1o2
unpublished	o2
up	f1o-1
upper	h1
usa	o-1
using	b2
vaccine	c-1o1
van	a2c-2
vasiliou	a-1c1
version	c-1g2
victor	g1
vidmanová	a-1b1
virginia	c1
vol	c1
vols	b-1h1n-1
volume	c-2j2o1
von	g-1
w.g	a-1b1
wagner	b1
war	c1
washington	h2
water	b-1g1
watson	b1
western	c1g-1
westview	g-1h1
wheeler	g1
white	g-1h1
who	c-1o1
wiley	o-1
will	j1
william	c-1g2
williston	b1
wiss	c-1h1
with	b1
women	c1
woods	i1o-1
work	b-1
work-life	m1
working	d1g-1
workshops	c1
wydawnictwo	c1
y	b-1c2
year	b1d-1e1f1g-4h1i-1k1
years	g1k1o-1
york	g4h-3
young	g1
z	e-1
zur	b1
é	b-1j1
édition	c2g-2o-1
литературна	e-1f1
т	e4
事	e1
会	c1
南	c1
國	b-1c-1g2
報	c-2g1
學	b-2c-1o2
建	b-2g2
情	o1
文	g-1
日	b-1
本	b-1
林	c1
的	b2c-2
研	b-1c1
究	b-1c2
第	f-1o2
築	b-2g2
综	b1o-1
관한	c-1g1
대하여	b-1c1
모형	b1
제	e-1o3
중심으로	b-2g1
호	g1
566
	b-2d-2f-1g5h-3i1j1o3
^	a-6b-4f3g2h1i-2j-2k3m-2o2
a	a3b-2g-1l1
a.y	b1i-1
ab	n1
abstract	b1
acad	c2
accessed	c-2d1f1
acm	c2e1f-1
address	b2c-3g-1h-1k1o3
advanced	b-1
advances	c-1
affairs	c1
africa	c-1h1
african	c1
agriculture	c1
agu	b1
aip	b-1
al	a1
alexandri	b1
algorithms	i-1o1
alternative	a1
am	b1c-1
american	b-1e1h2
among	i-1o1
amsterdam	e-1
an	a-2c1g1o-1
ancient	b-1
and	a-3d-3f-1h-2i1n1
annales	b1
annual	b-1
anthropology	o1
anzeiger	o1
appli	j1
applications	b-1c2
april	k1o-2
archaeology	j1
architectural	b2
architecture	j1
archive	c-1
aristotle	o1
art	g-1
arthritis	b1o-1
article	a-1c1f-1g-2k1o-1
artificial	c-2g1
asme	c1
aspects	i-1o1
assessment	g2
association	b-1o1
astronomy	b2
astrophysical	b2c-2
at	g-1
atlas	a-1b1
au	c1
auflage	o1
aug	f1
august	h1
aus	o1
australian	c-1o1
automation	b1c-1
available	b6c-3o-2
b	c1
baltimore	g1
basingstoke	c1
belfort	b-1
belknap	e1
berlin	c3e-2
bernard	a2l-1
besançon	g1
biblical	a1b-1
biol	b1
books	c2
bookshelf	g1
bradley	i-1o1
branch	c-1
brazilian	a-1b1
brian	a-1b1
brief	j1
brown	h1
bruxelles	g1
bulletin	b1
by	b-2c1o-4
ca	c-2h2
caini	l-1o1
cambridge	b2m-2n-1o2
care	g1
cations	j1
centre	b2
century	c1
ch	g1
change	b1c-2
chapter	b-1g1
chem	b2c-1
chicago	c-1
chimie	b-1g1
chinese	c1
church	i-1o1
city	g-2h1o1
classics	c-2o1
cnrs	c-2o1
co	b2h-1
coal	b-1c2
cognitive	c1e-1
cold	b1
collections	b-1c1
collective	b-2
colorado	b1
combustion	b2c-1
comm	o1
comment	c-1o1
commentary	b1
commun	b-1
communication	c1o-1
community	b1
companion	b-2c2
company	g1
computational	b-2
computer	g1
computing	b-1c1
conf	b-1
conference	b-1c4d-3e1g-1o-1
conferences	c-2o1
confinement	l-1o1
congrès	o2
consortium	a2b-2
corp	g1
corporation	b-1g1
corps	i-1o1
corrected	e2
courier	c1
cratering	b2c-2
cultural	c-1o1
cycle	b1
d	a-1g-1n-1
d.c	c-1g2
dans	b-1c1
data	c1
david	e1
dc	b-2c-1m3
de	g2i-1
december	k1o1
definition	b1
den	b-1l-1o3
denver	g1
department	h-1
der	a-1b2
des	b2g1o-2
design	b2c-2
development	j2
di	i1
diabetes	b1c-1
die	b1
digest	c1
digital	b-1
digits	a-6b-8c7d3e3g-4h-2i-3j4k-1m1n-9o-1
dijon	m1
dir	b1c-2i2
disaster	d1
disease	g1
district	o2
division	b-1o1
doctorat	o1
documents	b-1c1
dordrecht	b1
drilling	i2o-2
du	c1
dunod	i1
e	l1
earth	b1
east	c1
economy	c1
ed	a-1c-2h-1i5o-2
edited	b-2c2
edition	c-1g1n1
editors	b2c-1
eds	a-2b-2c-2i5
educ	b2c-2
eigenschaften	b-1o1
einstein	b-1c1
electrical	c-1
electronics	c-1
embracing	a1
empirical	a1b-1
en	b2c-2
ence	j1
energy	a-1b2e2g-2
engineering	b-2
engineers	c-1g2
england	c-1
english	b2
entre	b2c-2
environment	c1g1
environmental	b-1
essais	j1
essays	b-1c1
et	a3b-2
exhibition	c1
exposure	b1
f	n-1
factors	b1
feb	a-1c1
fifth	b1c-1
finance	b-1g1
for	a1b-1k1o1
form	b-1
formation	b-2c1
foundation	c-1
fragments	a-1b1
france	b1c1o-1
franche-comté	b-1c1
francisco	g1
frankfurt	b1
frederick	i-1o1
from	a-1b1c1g-1
function	c1
fur	c-3o3
g	a-1c2
gene	b1c-1
genome	b1
geologiska	b-1o1
geology	b1i-2o2
georges	o1
germany	b-1g1
gill	b1
glikson	b1i-1
global	a1c-2
grand	b1g-1
graphics	d1
grav	b-2c2
group	a2b-1c-1g1
grundlehrender	n-1o1
gsa	b1
harvard	h-1n-1
health	g1
heidelberg	o1
hesitancy	c-1o1
historical	c-1j1
history	o-1
http	b-1
iaea	c-1k1o-1
ieee	b-2c3h1
image	b-2c2
imaginaires	c-1
impact	b1c-1
in	a1b2c-2i-1o-1
inc	g1
industrial	g1
innsbruck	c2i-1
institut	o1
institute	b-2c1m2
int	c1
intelligence	b-2g1
intercomparison	a1
international	b2c-4o4
iowa	c1g-1
issue	c2e1o-1
its	j1
j	b4c-4
j.f	c1
jahrbucher	b1
jahre	i-1o1
jan	c1
january	m1
japanese	c-1
jersey	h1
joachim	i-1o1
johann	i1
johanna	a1l-1
jornadas	i-2o2
journal	a4b3c-1d-1g-1h-2o1
jr	l-1o1
judge	b-2g1
julie	a1l-1
july	b-1c3
june	c2h-1
justice	b-1
k	b-1
kaufmann	h1
kyoto	o1
l'histoire	b-1c1
l'éducation	b1
lab	c1
laboratory	g1
lake	b1c-1
land	c-1
languages	b-1c1
lattice	a1b-1
law	b2g-2
learning	b-1
lecture	j-1
leipzig	i1
les	i2
lett	b-2c3
lg	k2
library	c-1g1
life	a2b-1
linguistique	o1
literature	o2
lncs	b-1c1
london	b2n1o-1
long-range	m1
m	d-1l1
ma	b-1g2
macmillan	g1
mai	b-1c1
main	h1
management	g-1
mar	m1
march	c-2o1
mark	l-1o1
marseille	c-1o1
mateo	c1
materials	c1
math	b-1j1
mathematical	b-2c2
mathematics	b-3j3
mathematischen	n-1o1
may	c2
me	b2
med	c1
media	g2
medicine	a2b-3
meeting	c3o-1
menlo	e1
mercedes	b1i-1
mersin	b-2o1
meteoritics	b1
methods	b-2
mexico	b1c-1
migration	o1
mining	b-2c3
ministry	j1
missisquoi	c-1j1
mit	b2o1
mixed	d1e-4f3g-2j-2o1
model	a1c-2
modeling	b-2
monograph	b-2c2
morgan	h1
munich	c1
musical	b-1c1
musée	a-2b2
n	c2
national	b-3
natural	g1
nature	c-1
netherlands	j1
new	a-2b-2c-3h3i2n3
news	c1
nj	h1
no	b-1c2g-2o1
north	g1
north-holland	e1
november	c-1
nr	c1
nuclear	b1h2
number	h1
nutrition	a1b-1
oct	c2
october	o1
octobre	b-1h2
of	e2i-3m2o2
on	a4b-2c1i-1o1
origines	b-1f1
orme	g1h-1
oxford	c1g-2
p	c-1d1e2f-2g1h-3j-2k1o-3
pa	l-2
pacific	j1
pages	b1c-2d2e-2g-3j1o1
palgrave	h1
papers	c1
par	b-1
paris	b3g-1h-4i1
park	e1
parks	j1
participants	a1
patent	d1
paul	n-1o1
paulo	n1
pediatrics	a1
penguin	h1
perspective	c1
perspectives	c1
peter	a1
philadelphia	c-2j1
philosophy	c1
phys	o1
pii	o2
planetary	b-1c2
planning	m1
pmid	d1
poitiers	c1o-1
politique	b1
portland	m-1o1
pour	c1
power	i-1o2
pp	b-3g2h1i1o-3
preliminary	b1
prepared	o1
press	b-2g2h1
prince	o1
princeton	c-1
problem	b2c-1
problems	b-2c2
proc	b1
proceeding	c-2j1
proceedings	b2
processes	c1
processing	c1
program	c-2g1o1
project	a2
proof	e2
prothrombin	b1c-1
providence	g1
psychological	n1
psychology	j1
publication	g-1o1
publications	c-1
pubmed	d2
pure	b-1o1
pz	b1
quarterly	c1
r	a-1l4
rachel	a1l-1
raleigh	g1
range	a-3b-5c6d2e3f-8g-4h1j-1k-2m-2o-2
rapids	b2g-2
regarding	c-1o1
relations	b1
rep	g1
report	c-2m1
reports	m1
res	b-1c2
research	g2o-4
retrieved	g1
rev	b1o1
review	b1g-1
revised	i1
revisited	i-1o1
rheumatology	b1
ri	g1
richard	b2c-1
rims	c-1o1
river	h2
robotics	b1
roman	a-1c2g-1j1l3m1o-2
routledge	n1
rpt	h1
s	d-1
s.l	b1g-1
santé	b1
savoirs	b1c-1
school	b2c-1
sci	c2
science	g-1j1m1
sciences	o1
sec	b-1g1
section	b-2
seminar	b-1
sept	c1
september	h2
septembre	c1
ser	b-2c3
serge	o1
series	b-1c-3j4
session	b1
sheffield	b1c-1
singapore	g1
siècle	b1
sloan	b1
soc	c-1g2
social	b2c-1g-1
society	b-2c1g1
software	c1o-1
solidi	b-1c2
southern	o1
special	b-3c3
specification	b1c-1
springer	g-2j2n-1o2
springs	c1
st	n-1o1
stanford	b-1h1
state	c-2h1k1m-1
structure	b-2o2
study	a2b-1
stuttgart	n1
suhrkamp	c1
survey	j1
sveriges	b-1o1
symposium	c1
são	n1
t	b2c-2g1
technical	m-1
technol	c1
technological	g1o-1
technology	b-3c2g2
telegraph	g1
texas	c-1
the	a2g-2h3i3
theoretical	j1
theory	b-1
through	o1
tierwelt	i-1o1
times	c3
to	c1o-1
tokyo	c1
tome	b-1j1
toronto	c-3g1o1
translated	b-1
transportation	g1
travaux	b-1
type	a-1b1
und	b1e-1j1o-1
undersokningen	b-1c1
university	h2m2
universität	o2
université	c-1m1o2
up	g1
url	c-1d1
usa	b-2g-1h1o1
vaccine	c-1o1
values	i-1o1
victor	i-1
vol	b-3c3j1
volume	b-2o1
von	i1o1
w	b1l-1o1
wales	o1
war	b1
washington	b-3c-2g3m3o-1
web	c-1g1o1
wiley	h-1o1
wiss	c1
with	b1
women	c1
world	b1
writers	b-1c2
wv	c2
yayınları	c-1j1
year	b-4c3d-3e3f4g1h-1m-4n-2o-2
years	e1o-1
york	a-1b-2c-3f1g5h-2i1n3
youth	c1
zhen	l-1o1
zoologischer	b-1o1
zu	b-2o1
à	c1
édition	g1
с	b1c-1e1
会	b-2c1
報	b-2c2
学	b-1c1
學	b-4c2g1
建	c-1g2
文	c1g-1
會	c-2g2
期	c-2o2
的	b2c-2
第	b-2c1
築	c-1g2
西	b1o-1
고려대학교	b1
권	c-1o2
제	b-3g3
호	c-1o2
589
	a	b1
	an	B1
	and	a-1o1
	boston	h1
	co	b1
	cognitive	C1
	dans	i-1o1I-1O1
	digits	f1E-1
	dossier	b1
	essai	b-1o1O1
	ieee	b1c-1
	in	b-2i2C1I2
	journal	C-1
	lecture	c1
	mixed	o1O1
	new	c1
	proceedings	j1J1
	range	d1D1
	roman	b1
	world	g1G1
	year	c-1d1D1
	с	O1
^	digits	l2o1L2O1
^	year	d1D1
a	digits	f-1o1
a	kaplan	o1
a	unified	B1
a.y	glikson	b1i-1
abstract	poster	b1
acad	sci	b3c-1C-2
academy	of	a1
acm	international	c-1j1
acm	new	H1
action		c-1O1
address	address	O1
address	mixed	o1
address	pii	O-2
address	pubmed	o1O2
aip	new	h-1o1O1
algorithm	in	c-1o1C-1O1
am	main	h1
amer	math	g1
america	special	m1M1
american	academy	a1
american	college	b1
american	nuclear	g2
american	psychological	c-1g1
and	applications	c1
and	automation	b1
and	engineering	o1
and	g	c1
and	history	j1
and	ieee	c1
and	international	b1
and	its	c-1j1
and	mixed	c1e-1
and	planetary	c1
and	problems	b-1c1
ann	arbor	c-2h2
annual	meeting	c1
appear	in	C1
appl	phys	C-2
appli	cations	j1
applied	mathematics	j1
april	year	D-1
architectural	design	c1
architecture	and	j1
article	mixed	f1
artificial	intelligence	c-1
aspects	of	b-1c1
assessment	in	b-1g1
association	year	b1d-1D-1
astrophysics	digits	e4f-2E4F-2
at	address	k1o-1
at	the	o1
au	congrès	B1
aug	year	D-1
august	year	D-1
aus	dem	o1
austin	texas	c3h-2
autumn	year	D-1
available	address	K-1
available	at	k1o-1
awwa	italic	c-1o1O1
b	digits	e1E1
b	feigin	a-1b1B1
band	digits	E-1
book	corp	g1
boston		h1
boulder	co	g-1h2
boulder	westview	g1h-1G1
breccia	abstract	b-1o1O1
bulletin	de	b-1c1
bureau	of	b-1c-1g1
by	frederick	i-1o1
cadres	digits	E-2
cambridge	cambridge	g-1o1G-1
canada	ottawa	H1
cbc	news	g1
ccsl	digits	e1E1
cells	nature	C1
center	year	b-1d1D1
chapter	digits	e-2o2E-2
chi	digits	c1
children’s	literature	b-1
class	quantum	C-2
clean	energy	c-1
college	of	b1
combustion	the	G1
companion	to	b-1c2
computational	mathematics	j1
computer	science	c-1o1
conf	proc	b2
conference	montpellier	c1h-1H-1
conference	on	c1
conference	series	b1
corrected	proof	e2
council	on	b-1g1
course	of	j1
dans	les	c1
date	of	d1
datos	jisbd	c2
de	bruxelles	g1
de	chimie	b-1g1
de	doctorat	m1o1
de	gruyter	g1
de	paris	b-1g1
dec	year	D-1
deputy	director	b-1o1
diabetes	care	c1
diabetes	diabetes	C1
digits		e3F-2
digits	acm	c1
digits	address	k4
digits	april	e1
digits	article	c2e-2f2F3
digits	december	D-1
digits	digits	c4d-3e-1f3k-3m1D-4E-2K-2O-3
digits	elsevier	g1G1
digits	issue	e1
digits	jahrhunderts	j1
digits	mixed	b1c1d1e-1f-2k1n-1O-1
digits	nauka	c1C1
digits	no	e1E-2
digits	october	o1D-1O1
digits	of	b-2j1o2J1O2
digits	oxford	g2h-1G2H-1
digits	p	f2O-4
digits	pg	f1F1
digits	pp	o1F-1O1
digits	range	e1D-1F1K-1O-1
digits	stuttgart	h1H1
digits	suppl	e-1o2O2
digits	turnhout	h1H1
digits	vols	e2O-1
digits	winter	d1h-1D1H-1
digits	year	c2e-11f-1o1D-1O-2
digits	years	f2F2
digits	页	o1O2
digits	권	o1O1
digits	호	o2O2
district	of	o1
division	of	b-2g1
doctoral	dissertation	o1
décembre	year	b1
economy	formation	b-1c1
ed	the	c1C1
edited	by	b-1c-2i4o-1
editorial	editorial	b1
editors	proc	b1B1
eds	the	b-1
electronic	range	K1
en	ligne	m2o-1
engineering	digits	o1
engineering	range	e1E1
engineering	spie	c-1g2G2
engineering	year	d1D1
englewood	cliffs	h1
epub	mixed	d1D1
et	al	a4b-4
eur	phys	C-1
european	physical	o1
evolution	roman	e1E1
february	year	D-1
federal	reserve	a1
fifth	international	b1c-1
for	computer	g1
for	health	g-1
for	industrial	g1
for	publication	o1
formula	ann	h1H1
frankfurt	am	h1
from	address	K1
from	the	b1
fuzzy	sets	b1c-1
general	relativity	b-1c1
generation	in	c-1o1C-1O1
geography	digits	c1e-1E-1
geological	society	c1
geological	survey	j1
geosci	model	C-1
germany	abstract	b1
grand	rapids	h2
grav	digits	e-1f1E-1F1
guide	to	c1
h	year	D-1
handbook	of	b-1c2
health	care	b-1g1
held	at	c-2o2
historical	society	c-1j1
history	range	m1M1
hors	serie	c-1o1
hot	spots	c-1o1
hurst	rees	g1h-1
hutnik	wiadomósci	c1
impact	cratering	b1c-1
in	a	b-1c1
in	acm	c-1j1J1
in	archaeology	j1
in	article	c1
in	digits	b1
in	english	o1
in	health	b-1g1
in	japanese	c-1o3
in	mathematics	c-1j2
in	mixed	c1
in	pattern	b-1c1
in	press	e1
in	sistedes	c-1i1
in	the	c-1
infirmier	janssen-cilag	g2G2
information	economy	b-1c1
institute	long-range	m1
institute	of	g1
intelligence	mixed	c1
international	conference	j1
international	law	b1c-1
introduction	london	g1h-1G1H-1
isbn	mixed	k1o-1
ismir	at	o1O1
issue	on	o1
its	appli	j1
january	year	D-2
john	wiley	o1
journal	digits	e1E1
journal	of	b-2c3
july	range	d2
july	year	D-2
jun	year	D-1
june	year	D-1
k.g	eds	i2o-2O-2
la	franche-comté	b-1c1
la	recherche	b1
law	digits	f1F1
le	monde	b-1j1
learning	and	b-1
lecture	notes	c-2j1
lett	digits	e1E1
letter	from	a-1o1O1
library	of	a2b-1
lncs	digits	c1
lncs	pages	O1
lond	a	b1c-1
london	palgrave	G-2
london	routledge	g1h-1
long-range	planning	m1
longman	hurst	g1h-1H-1
machine	learning	c2
maps	wsom	c1
mar	year	D-1
master’s	thesis	m1
mat	nauk	b2c-2
materials	mono	g1G1
math	soc	g1
mathematicalsociety	providence	h1H1
mathematics	digits	c1
mathematics	year	e1E1
may	digits	d2e-1
may	year	D-3
meeting	year	c1
memoirs	of	b1c-1
methods	in	b-1c2
methods	new	h-1o1H-1
mexico	city	h1
middle	east	c1
mixed	address	K1
mixed	digits	f-3o3E-2F-2
mixed	ed	O-2
mixed	edn	n2
mixed	figshare	C1
mixed	hep-th	O1
mixed	in	c-2O1
mixed	mixed	a1d-1f3k-1F4
mixed	pii	O-1
mixed	seattle	h1H1
mixed	year	D1E1
miyoshi	h	a-1d1D1
model	intercomparison	a1
mono	book	g1
montpellier	france	c2h-1
morgan	kaufmann	g1
n	digits	E-3
nat	acad	b1c-1
national	center	b1g-1
national	library	a2b-2
natl	acad	C-1
nauka	moscow	H2
new	delhi	h1
new	jersey	g-1h1
new	psychology	c-1j1
new	york	b-1g-1h3o1H-2
news	release	c1
no	digits	c2e1f-1m-1E-6
notes	in	j1
nov	year	D-1
november	digits	d2e-1E-1
npp	model	a1
nucl	phys	b2c-2
nuclear	society	g1
nuclei	in	o1O1
october	year	D-1
of	aristotle	o1
of	books	c1
of	computer	c-1
of	conferences	c-1o1
of	energy	b3
of	european	c-2o1
of	information	b-1c1
of	justice	b-1
of	language	j1
of	lecture	c-1j2
of	lncs	c2o-1C3
of	management	b1
of	mathematical	J1
of	medicine	a2b-2
of	mixed	c1
of	natural	b-1g1
of	pediatrics	a1b-1
of	rheumatology	b1
of	science	c1
of	theoretical	j1
of	wales	o1
on	impact	b1c-1
on	robotics	b1c-1
on	the	c2
operating	system	b-1
p	digits	f3o-3F-4
p	range	o1F-2
p.e	eds	i-2o2O2
pages	mixed	e1E1
pages	range	f1F-1
paper	digits	f1
paper	no	k1K1
paris	digits	d1e-1D1
paris	les	G1
park	roman	g1
patent	mixed	c-1d1m1
pattern	recognition	c1
perspectives	on	b-1c1
pg	digits	d1D1
ph.d	dissertation	m1
ph.d	thesis	b1
phd	thesis	m2
phys	rev	C-2
physics	mixed	n-1N-1
pierre	de	b1
pii	address	K1
pmid	digits	f-2o3F-2
policy	brief	b-2j1
potsdam	npp	a1
pp	digits	f3
pp	range	f2F-1
pragmatic	bookshelf	g1
prentice	hall	g2
prepared	for	o2
preprint	mixed	o1
preprint	year	K1
presented	at	c1
press	corrected	e2
press	year	o2
printemps	year	D-1
problems	of	b-2c2
proc	mixed	c1
proceedings		b1c-1
proceedings	year	d1D1
processing	mixed	c-1o1O1
programming	mixed	c-1o1O1
progress	in	b-1j1
project	consortium	a2b-1
providence	ri	h1
psychological	association	c-1g1
psychological	monographs	c1
psychology	of	j1
psychology	vol	c1e-1E-1
public	affairs	c1
publication	in	o1
pubmed	pmid	K2
pubmedcentral	pmcid	K1
random	house	g1
range	acm	g1G1
range	address	K1
range	autumn	d1D1
range	december	o1
range	digits	e-4f1D1F1
range	mixed	e1f-1E1
range	range	F1
range	year	c2f-3D-1
relativity	and	b-1c1
report	mixed	k1K1
reprinted	in	C1
research	in	c1
research	institute	m1
resources	toronto	c-1h1H1
retrieval	ismir	c1
rev	ed	n2
review	digits	E1
review	roman	e1E1
rfc	digits	c1
rims	kyoto	G-1
robotics	and	b1
roman	american	b1B1
roman	digits	c-1g1
roman	eds	i2o-1O-1
roman	h	a-1b1B1
roman	international	c-1
roman	le	B1
roman	london	b1
roman	roman	e1
rpt	year	o1
s	a	h1
s	mixed	e2f-1E2
saddle	river	h1
san	francisco	h1
school	of	b1
sci		j1
sci	u	h1H1
sci	usa	c-3h3H3
science	italic	c-1o1O1
science	technical	o1
sciences	and	c-1o1
sciences	de	b1c-2
seattle	wa	h1
second	edition	b-1n1
segmentation		b-1c1C1
sept	year	D-3
serge	stolf	i1
series	digits	E2
session	at	c-1o1
sets	and	b1c-1
sheffield	sheffield	g-2h2G-2
sistedes	eds	i-1o1O1
soc	lond	b1c-1
society	and	b1
society	digits	b1e-1
society	for	c1
society	london	c1
society	of	b-1c1
sociology	of	b-1c1
software	development	j1
solid	mechanics	j1
special	collections	b-1c1
special	issue	c-1o2
special	paper	o-1
special	publication	c1
spie	year	d-1D-1
springer	berlin	H1
springer	heidelberg	H1
springer	netherlands	g-1h1H1
springer-verlag	berlin	g-1h1H2
stanford	research	m1
stanford	university	g2
stone	age	c1g-1
structural	transformations	b-1c1
structure	in	b1C-1
structure	ontario	j1J1
studies	digits	b1
summer	year	d-1D-2
supercomputing	digits	c1
suppl	digits	E1
supplement	series	c-2o2O3
supplement	vol	E-1
sveriges	geologiska	C-1
symposium	on	c2
systems	acm	c-2g2G2
systems	digits	c3e-2E-2
systems	ph.d	m-1o1M-1O1
tech	rep	m1
technical	report	o2
technology	in	c-1o1O1
text	center	c1
the	acm	c1
the	australian	C1
the	fifth	b1c-1
the	international	C1
the	internet	c-1o1
the	netherlands	h1
the	pacific	j1
the	pragmatic	g1
the	roman	c2
the	sciences	c-1o1
the	society	c1
the	works	o1
theoretical	physics	j1
thèse	de	m1o1
to	appear	o1
tool	demo	c1
transactions	on	c1
transformations	and	b-1c1
translated	by	i2
transportation	statistics	c-1
trends	in	c-1j1
trial	diabetes	b-1c1C2
u	hannover	g2
u	s	h1
u.s	national	a2b-2B-2
united	states	c-1h2
university	law	c1g-1
university	press	o1
upper	saddle	h2
vaccine	hesitancy	c-1o1
vandal	pillsbury	g1G2
vienna	austria	h1
virtual	meeting	h1
vol	digits	c1e2E-5
vols	digits	b-1
vols	range	e1
volume	digits	b-1e2E-1
w	eds	i-1o1O1
w.h	freeman	g1
washington	d.c	h1
washington	dc	h2
washington	post	c1
water	resources	b-1c1
web	digits	O1
west	germany	b1
wiadomósci	hutnicze	c1
wiley	year	d-1o1D-1
williston	basin	b1
winter	year	D-3
working	draft	o1
works	of	o1
world	scientific	b-1c-2g3
writings	years	e1
wydawnictwo	adam	c1
year		b1d2f-1k-1F-1
year	a	o1O1
year	acm	c1
year	address	k3K3
year	agu	g1G1
year	and	c-1
year	ch	o1O1
year	computer	C1
year	differential	b-1d1B-1
year	digits	d-5e1o2K-2O1
year	ed	n1
year	ieee	b-1g2G2
year	international	c-1g1G1
year	iop	c-1g2G2
year	j	c1C2
year	machine	c1C1
year	mixed	d-3f-1k1K1
year	nr	e1E1
year	pp	f2F2
year	proceedings	b2
year	range	d-1o2
year	research	b-1
year	springer	g2G2
year	the	B2
year	web	m2M2
year	year	c-3e1f2o-3D3E2O-1
york	city	h1
york	john	g-1o1G-1
york	review	c1
york	times	c3
york	usa	h1
yorker	digits	D1
zu	den	b-2o1
českým	digits	c2e-2E-2
мисъл	digits	e-1f1E-1F1
с	digits	e-2f2E-2F2
中	醫	c1
學	報	b-1c2
學	會	c-2g2
建	築	b-2g2
日	本	b-1
第	digits	e-1f2E-1F2
제	digits	e2E2
호	range	F1
호	year	d1D1
617
	^	d-1o2
	an	a1b-1
	and	o1
	co	b1
	digits	f1o-2
	ieee	b1c-1
	journal	b-1c1
	proceedings	o1
	year	c4
	с	e3
	т	d3
a	unified	a1b-1
a.y	glikson	b1i-1
abstract	abstracts	b-1o1
abstract	ames	b-2o2
abstract	gac/mac	o1
abstract	meteoritics	b2o-2
acad	sci	b1
academy	of	a1
acm	international	c-1j1
acm	new	g1
address	^	f-2k4
address	accessed	k2
address	address	k1o-1
address	pii	k-2o2
address	year	k2
agu	year	g1
aip	new	g2
al	year	c1
am	main	h1
amer	math	g2
america	year	g1
american	academy	a1
american	college	b1
american	nuclear	g2
american	psychological	c-1g1
amsterdam	year	h2
and	applications	c1
and	automation	b1
and	engineering	o1
and	environmental	b-1
and	g	c1
and	history	j1
and	ieee	c1
and	international	b1
and	its	c-1j1
and	new	h1
and	philadelphia	h1
and	planetary	c1
and	problems	b-1c1
angeles	year	g-1h2
ann	arbor	c-2h2
appl	phys	b-1c2
appli	cations	j1
applied	mathematics	j1
april	year	d1
arbor	year	h1
architectural	design	c1
architecture	and	j1
article	^	o1
article	address	e2f-1
article	year	f2
artificial	intelligence	c-2
artists	year	g1
arxivpreprint	year	c-2o2
ash	day	c1
aspects	of	b-1c1
assessment	in	b-1g1
association	year	c-1
at	address	k1o-1
at	the	o1
aug	year	c-1d1
august	year	d1
aus	dem	o1
austin	texas	c2h-2
automation	year	b1c-1
autumn	year	d1
available	address	k1
available	at	k1o-1
b	digits	c2
b	f	b1
b	ol	c1
band	digits	c-2e2
belo	horizonte	h1
berlin	year	g-1h2
book	corp	g1
bookshelf	raleigh	g1
boston		h1
boulder	co	h1
bulletin	de	b-1c1
bureau	of	b-1c-1g1
by	frederick	i-1o1
cambridge	^	h1
cambridge	year	b1
care	digits	b-1c1
cbc	news	g1
ch	digits	o2
chapel	hill	h1
chapter	digits	o1
chicago	chicago	h1
children’s	literature	b-1
citeseer	year	h-1o1
class	quantum	b-2c2
clean	energy	c-1
college	of	b1
companion	to	b-1c2
computational	mathematics	j1
computer	science	c-1o1
conference	on	c1
conference	series	b1
conferences	year	c-1o1
corp	baltimore	g1
corrected	proof	e2
council	on	g1
course	of	j1
current	anthropology	c1
dans	les	c1
date	of	d1
de	bruxelles	g1
de	chimie	b-1g1
de	doctorat	m1o1
de	gruyter	g1
de	paris	b-1g1
dec	year	c-1d2
denver	^	g-1h2
deputy	director	b-1o1
development	year	c1
diabetes	care	b-2c2
digits	^	d-1f1k-2o2
digits	acm	c1e1f-2
digits	address	k1o-2
digits	ahmed	l-1o1
digits	d	l-1
digits	december	d1e-1
digits	digits	c-1d-2f2k-2m1
digits	ed	b-1c1
digits	international	e1
digits	juin	d-1
digits	menlo	e1
digits	mixed	b1e-3f1
digits	no	c-1e1
digits	north-holland	c1
digits	november	f-1
digits	of	b-1e3
digits	pmid	e2
digits	pp	d-2f3m1
digits	range	b-1c-3d-3e5
digits	s	f-1
digits	springer-verlag	c1
digits	stuttgart	n1
digits	turnhout	e1
digits	united	g1
digits	van	l-1o1
digits	vols	e2
digits	year	d2m-1
digits	years	e2
digits	页	e-2f3
dissertation	technische	m-1o2
district	of	o1
division	of	b-2g1
dover	mineola	g1
downers	grove	h2
décembre	year	b1
economics	year	c1g-1
economy	formation	b-1c1
ed	^	n1
ed	new	n1
ed	são	n1
ed	the	i2o-2
ed	torino	o1
edited	by	b-1c-2i4o-2
edition	year	n1
editorial	editorial	b1
editors	proceedings	i2o-2
eds	deep	i2o-2
eds	handbook	i1o-1
eds	les	i-1o1
education	year	b-1c1
en	ligne	m2o-1
energy	year	b1g-1
eng	in	b-1c1
engineering	digits	o1
englewood	cliffs	h2
et	al	a4b-3
eur	phys	b-1c2
european	physical	o1
exp	cell	b-1c1
exposition	year	o1
fifth	international	b1c-1
for	computer	g1
for	health	g-1
for	industrial	g1
for	publication	o1
france	year	c1h-2
frankfurt	am	h1
freeman	year	g1
french	^	o1
from	address	o1
from	the	b1
fuzzy	sets	b1c-1
general	relativity	b-1c1
genet	year	c1
geneva	year	g-1
genomics	year	a-1c1
geological	society	c1
geological	survey	j1
geosci	model	b-1c2
germany	^	c-1h1
gl	n	o1
grand	rapids	h2
guide	to	c1
h	year	a-1d1
handbook	of	b-1c2
health	care	b-1g1
heidelberg	^	h1
held	at	c-2o2
historical	society	c-1j1
honolulu	hi	h2
hors	serie	c-1o1
hot	spots	c-1o1
huff	editors	b1
hurst	rees	g1h-1
hutnicze	year	c1
ieee	^	g2
ieee	year	c-5g5h-1
impact	cratering	b1c-1
in	a	b-1c1
in	acm	c-1o1
in	archaeology	j1
in	article	c1
in	digits	b1
in	english	o1
in	health	b-1g1
in	japanese	c-1o3
in	mathematics	c-1j2
in	mixed	c1
in	pattern	b-1c1
in	press	e2
in	roman	i1
in	sistedes	c-1i1
in	the	b1c-1
inc	year	g2
information	economy	b-1c1
institute	long-range	m1
institute	of	g1
intelligence	berlin	j1
international	conference	j1
international	law	b1c-1
isbn	mixed	k2o-1
italic	digits	c-1o2
italy	year	c1
its	appli	j1
j	proceedings	b1o-1
jacow	year	g2h-1
jama	year	c1
janssen-cilag	year	g2
january	digits	c-1
january	year	d2
japanese	^	o1
jersey	year	g-1h1
john	wiley	o1
journal	of	b-2c3
july	^	g1
july	range	d1
jun	year	d1
june	year	d1
la	franche-comté	b-1c1
la	recherche	b1
language	vol	c-1j1
law	digits	b1c-1
le	monde	b-1j1
learning	and	b-1
learning	digits	g1
lecture	notes	c-2j1
leiden	year	h1
leipzig	year	h1
letter	from	a-1b1
lg	^	k1
library	of	a2b-1
ligne	address	m2o-1
lncs	pages	c2o-1
lond	a	b1c-1
london	^	g-3h3
london	palgrave	g2h-2
london	year	b1g-3h3
long-range	planning	m1
longmans	green	g1h-1
machine	learning	c2
macmillan	year	g2h-1
mar	year	d1
mass	year	h2
master’s	thesis	m1
math	digits	c1
math	soc	g1
may	digits	d1
meeting	digits	b2c-1
memoirs	of	b1c-1
methods	in	b-2c3
mexico	city	h1
middle	east	c1
mixed	^	d-2k2
mixed	accessed	e1
mixed	address	d1e-1k-1
mixed	cs	k2
mixed	digits	c-2f-1k1o2
mixed	ed	o1
mixed	edn	n2
mixed	european	c1
mixed	mixed	e3
mixed	p	e1
mixed	pages	c2e-1
mixed	pii	k-1o2
mixed	range	d1e2
mixed	volume	o1
mixed	washington	b-1c-1m2o1
mixed	year	e-1k2
model	intercomparison	a1
mono	book	g1
montpellier	france	c1h-1
morgan	kaufmann	g1
n	digits	c-1e2
naca	year	g2
national	center	b1g-1
national	library	a2b-2
nature	year	b-2c3
nauk	digits	b2c-2
nauka	moscow	h-1
netherlands	^	h1
netherlands	year	g-1h2
new	delhi	h1
new	jersey	g-1h1
new	psychology	c-1j1
new	york	b-2c-1h3o1
news	release	c1
no	article	k1
no	digits	e3f-3m-2o1
notes	in	j1
nov	year	c-2d2
november	digits	c-1d1
npp	model	a1
nr	digits	e1
nuclear	society	g2
october	year	c-1d1o1
of	aristotle	o1
of	books	c1
of	computer	c-1
of	conferences	c-1o1
of	energy	b3
of	european	c-1
of	information	b-1c1
of	justice	b-1
of	language	j1
of	lecture	c-1j2o-1
of	lncs	o2
of	management	b1
of	medicine	a2b-2
of	natural	b-1g1
of	pediatrics	a1
of	rheumatology	b1
of	science	c1
of	theoretical	j1
of	wales	o1
on	impact	b1c-1
on	robotics	b1c-1
on	the	c2
online	address	m1
operating	system	b-1
orme	^	g1h-1
oxford	oxford	h1
p	range	f1
page	digits	e1
pages	^	f3o-2
pages	digits	o1
pages	range	f2
paper	digits	f1j1
paris	^	g1
paris	digits	c-2h1
paris	year	g-1h2
patent	digits	m1
patent	mixed	c-1d1
perspectives	on	b-1c1
pg	digits	f1
phd	thesis	m2
phys	digits	b3c-1
phys	rev	b-2c2
phys	status	c1
pierre	de	b1
pmid	digits	o1
policy	brief	b-2j1
poster	eds	b1
potsdam	npp	a1
pp	address	f-1o1
pp	digits	f2
pp	range	f2
pragmatic	bookshelf	g1
prentice	hall	g2
prepared	for	o2
preprint	mixed	o1
preprint	year	n2
presented	at	c1
press	corrected	e2
press	year	g1
printemps	year	d1
problems	of	b-2c2
proc	natl	c1
proc	year	b1
proceedings		b1c-1
proceedings	digits	b1c-1
proceedings	of	j1
program	mixed	c-1g1
progress	in	b-2j1
project	consortium	a2b-2
providence	ri	h1
psychological	association	c-1g1
psychological	monographs	c1
psychology	of	j1
public	affairs	c1
publishing	year	g1
pubmed	pmid	o2
quadrige	^	g1h-1
random	house	g1
range	^	f2o2
range	address	f1
range	december	f-1o1
range	digits	f-1
range	in	b-1f2
range	june	e1
range	new	f1
range	range	e2f-1
range	springer	f1
range	year	d1
relativity	and	b-1c1
release	^	c1g-1
report	^	c1o-2
report	mixed	o1
report	no	m2
report	university	m1
report	washington	b-2m2
reprinted	in	n1
research	in	c1
research	institute	m1
retrieved	from	o1
rev	ed	n2
review	digits	c1
ri	year	h1
rims	kyoto	c-1g1
robotics	and	b1
roman	^	f1
roman	digits	e-1g2
roman	year	a2
routledge	^	g3h-2
routledge	year	g2h-1
s	a	h1
s	digits	f1o-1
s	mixed	f-1o2
s.l	year	b1
saddle	river	h2
san	francisco	h1
school	of	b1
sci		j1
sci	digits	b3c-2
sci	paris	c1
sci	year	b1
science	digits	j2
science	pages	c-1j1
science	springer	c1j-1
science	technical	o2
sciences	and	o1
sciences	de	b1c-2
scientific	singapore	g1
seattle	wa	h2
second	edition	b-1n1
see	address	o1
sept	year	c-2d2
serge	stolf	i1
series	digits	c-1e-1o1
series	in	b-1
series	vol	b1
series	year	c-1j1
session	at	c-1o1
sets	and	b1c-1
shanghai	china	h1
sheffield	year	g-2h2
soc	year	g1
society	and	b1
society	digits	b1
society	for	c1
society	of	b-1c1
sociology	of	b-1c1
software	development	j1
solid	mechanics	j1
special	collections	b-1c1
special	issue	c-1o3
special	paper	o-1
special	publication	c1
spie	year	g1
spring	year	d1
springer	^	g1
springer	berlin	g1
springer	heidelberg	g2
springer	year	c-1g3
springer-verlag	new	g1
stanford	research	m1
stanford	university	g2
stone	age	c1g-1
structural	transformations	b-1c1
studies	digits	b1
stuttgart	year	h2
suppl	digits	c-2o2
suppl	range	e-1o1
supplement	vol	c-1e1
sveriges	geologiska	b-1c1
symposium	on	c2
symposium	pp	b1
systems	digits	c1
systems	year	b1
são	paulo	h1
tech	rep	m1
technical	report	o2
texas	year	c2h-1
the	acm	c1
the	australian	c-1o1
the	fifth	b1c-1
the	hague	h1
the	internet	c-1o1
the	journal	b-1o2
the	pacific	j1
the	pragmatic	g1
the	roman	c2
the	society	c1
the	works	o1
theoretical	physics	j1
thesis	cambridge	m-1o1
thesis	university	m1
thousand	oaks	h1
thèse	de	o1
to	appear	o1
to	the	b-1
toronto	roman	c-1h1
transactions	on	c1
transformations	and	b-1c1
translated	by	i2
transportation	statistics	c-1
trends	in	c-1j1
turnhout	year	h1
u	s	h1
u.s	department	b1
united	states	c-1h2
university	law	c1g-1
university	press	o2
university	year	g1
up	year	h1
upper	saddle	h2
usa	^	h1
usa	digits	c-2h2
usa	year	c-1h2
vaccine	hesitancy	c-1o1
verso	london	g1
virtual	meeting	h1
vol	digits	e3o-1
vols	cambridge	b1
vols	digits	e1
volume	digits	b-1e3
w.h	freeman	g1
washington	d.c	h1
washington	dc	h2
washington	post	c1
water	resources	b-1c1
web	digits	c-1m2
west	germany	b1
wiadomósci	hutnicze	c1
wiesbaden	year	h1
wiley	new	g1
wiley	year	o1
williston	basin	b2
winter	year	d2h-1
working	draft	o1
works	of	o1
world	scientific	b-1c-2g3
wydawnictwo	adam	c1
yayınları	no	c-1j1
year		b2
year	^	d2f-2
year	address	d-1f-1o3
year	computer	c-1d1
year	digits	c-5d3k1
year	effects	a1d-1
year	ieee	b-1c2
year	p	d3
year	pp	c1d1
year	proceedings	b1
year	range	d1e-1
year	research	b-1d1
year	springer	e1
year	t	b1
year	the	d1
year	volume	c-1d1
year	year	b2c3d-2e-5f2o-2
years	cambridge	e1
years	edited	e1
years	new	c1
york		g1
york	city	h1
york	john	h-1o1
york	review	c1
york	times	c3
york	year	g-3h1o2
zenodo	year	c2
zu	den	b-2o1
中	醫	c1
學	報	b-1c2
學	會	c-2g2
建	築	b-2g2
日	本	b-1
第	digits	c-3o3
页	^	f-1o1
제	digits	c-4o4
79
	k-1m-1C-2D-2E-6F-3G-3H-3K-2N-1
9	a-2e3g-2h-1j-1k-4C-3D-1F-2K-3O-1
9-9	e2f-2F-3
9-99	e-1f1o1D-1E-1
9-oo	b1
9.99	o2
9.o	o1O1
9/9	e3
99	a-4c-1d3e1f2g-4h-4i-4j-1n-1A-1B-5C-3D1G-3H-2J-2K-6M-4N-3O-3
99--99	e-3f3F3
99-9	k2
99-99	c-1f3g-3h-3i-2o-3B-2C-2G-1K-2M-1O-6
99.9	c-1e2E2
99.99	k1
99.oo	o1K-1O1
99/9	c-2e1E2
99/99	d2e1
99/99/99	c-1d3e-1D3E-1
99_99	f1
99o	f3F1
99o-99	e3f-3F-3
99oo	c2d-1e2k-2o-3E2K-2
9oo	b-3c1e-1f-1n2o1E-2N2O1
9oo9o	a1
o	a3b-2c-1d-3e-3i2j-2k-5m-2n-3o3B-2C-1D-3E-4F-2G-1H-2I-4J-2K-4M-4N-2O3
o'oo	c2j1
o-oo	b2
o.-o	a2
o.9	e1
o.99	f2E1F2
o.99-99	e-2f3F4
o.o	a2b-2c-2d-2h2i2o-3A2C-2D-2H-1O-2
o.o.o.o	c1C1
o.oo	a1b-1i1
o9	e2
o99	f3k-1E1F3K-1
o99-o99	f1F1
o99o	b1
o99oo99	f1F1
o9o	b2c-1
oo	c1d-2f-2g1h2i1j1k-2l-2n1o1A2D-2E-1F-1I-1J-1K-2L-2M-1N-2O-1
oo'99	c1e-1o1E-1
oo-99	b1c1e-2E-2
oo-oo	a-1b1e-2g2h-2k-3C-2G1O-1
oo-oo-99-99	m1
oo-oo-oo	h3H3
oo-oo/oo	c-1o1O1
oo.9	e4f-3E2F-2
oo.99	d2e-1f-1D1
oo.99-99	f3F4
oo.o.oo	o1O1
oo.oo	o1C1
oo.oo.oo	o2K-1
oo/oo	d1h1o-3H1O-2
oo9	c1e-2
oo99	c2e-2f-2o1B1E-2F-2
oo99-99	m1M1
oo://oo.oo	k1K1
oo://oo.oo.oo	K2
oo://oo.oo.oo/99.99	K2
oo://oo.oo.oo/o	K1
oo://oo.oo.oo/oo	k1
oo://oo.oo/99.99/	o1O1
oo://oo.oo/oo	K1
oo:99	k1K1
oo:99.99	e-2f-2k4o1E-1F-1K4
oo:99.99][oo	k1K1
oo:99.99o9	f-1k2F-1K2
oo:oo-oo/99	f-2k3F-1K3
oo</oo	c1o-2O-1
oo>oo	C1
oo>oo</oo	C1
oo’99	c3e-1E-1
oo’o	m1o-2M1
oo’oo	c1
o°9	e3f-2F-2
o°99	d-2e3E3
o’oo	b1C-1
o’oo-oo	c1
50
	a-1b-3g2i2j1A1B4C3E-1I1J1O2
9	d1e-2f1i-3j-3k-3n1o2A1B-2C-1D-1I-1J-2K-1M-1N-2O-1
9-9	D-2F2
9-99	f-1H1
9-o	o1
99	d-2e1f2g-1i-2k2o1A2B2C-2F3G-1M-1
99--99	g1h-1i1G1H-1I1
99-9	O1
99-99	b-2d1f-3h3D1F2H3O1
99/99/99	d-2e2E2
99o	c2o-1
99oo	c1o-2
9o	e1
9oo	b-2n2O-3
9oo9o	a1
^	a1l1A1L1
o	b1c-1e3f1h-2i1j-6k-4m-2n-3o-2A-9B-1E2F-3G-5H-6I-9J-4K-3M-3N-2
o'oo	c1e2m1E2M1
o-oo	H1
o.-o	b-1
o.o	a2c-1h-3i2j-1A-4B-1C-2G-3H-3I-2
o.o.o	h-1H-1
o.o.oo	C-1
o.oo	b2c-1i-1o1B1C-2O2
o9.9.9	C1
o99	k-1F-1
o99-99	e-1
o99o	b2c-2
o9o	b2c-1
oo	c1d1e1f-1i1k2l-5B-1C-1D-2E-3F-4G-1H-1I-2J-3K-2L-4M-2N-2O-2
oo'99	c-2h1H2O1
oo-oo	a-1b2c-1d-3e-3k-1m1o1B-2C-3D-4E-2
oo-oo-oo	c2
oo-oo/oo	c-1o1
oo.99	D-1
oo.o	m1O-2
oo.oo	b-2o1
oo/9	g1h-1G1H-1
oo/oo	o-1
oo9	F-1
oo99	b-1f-1h2H2
oo://oo.oo.oo	g1G1
oo:99.99	o2O1
oo:99.99/o.oo.99	m1M1
oo</oo	b1c-2
oo>oo	c1o-1
oo’o	b1o-1B-1
oo’oo	c1
o°99	f2F3
o’oo	d-1f-1g-2i1o1B-2F-1I1O-1
51
	c-1d-1g2
9	a-3c1e1f2g-1h-3j1k-2
9--9	c1e-2
9-9	c-1e1h1
9-99	c1h-2o1
9-o	e-1o1
99	a2b-3d3f1h-1i-3o1
99--99	b-1e2
99-9	c1o1
99-99	a-1c-3e4f1i1j-2o-3
99-oo	b1
99.9	c1
99.oo	k1
99/9	c1
99/99/99	c1g-1
99oo	c1f-1
9oo	b1
^	b-1k1o1
o	a-1b-1d1e3g-3h1i2j-2k-3m-2n-2o-2
o'oo	c1j1o-1
o.99	c1
o.99-99	e2
o.o	b-2g-1h1i1l1
o.o.oo	l-2o2
o.oo	b-1i1l-2o1
o99-99	o1
o99-o99	e1
o99o	b1c-1
o9o	b2
oo	b2d-2e-3g1h1i1n1o1
oo-oo	e-1f-3g2h-1j2k1o-1
oo-oo-99-99	m1
oo.99	d1
oo/99	k1o-1
oo/oo	o1
oo9	h1
oo99	b-1k1
oo://oo.oo.oo	o2
oo://oo.oo.oo/99.99	e-1k-1o2
oo://oo.oo.oo/o	k-1o1
oo://oo.oo.oo/oo	b1d-2f1k1
oo://oo.oo/99.99/	o1
oo://oo.oo/99.99/o	e1f-1
oo:99	d-1o1
oo:99.99	b1c-1f1o1
oo:99.99/99oo99	e1
oo>oo	b2
oo’o	b1c-1
oo’oo	c2
o°99	d1
o’oo	g-2
146
	9-9	d1D1
	99	c-2f2E-3
	o	o1A1C1O1
	oo	a-1b-2c2d-2e1g2i2j1B4C2E1H-1I1J1
	oo/oo	c-1h1C-1H1
9		e3f-1F-2
9	9	f1
9	99	b-1c1d2e-3f1O-2
9	99-99	e2
9	9oo	O1
9	o	e-1o1O2
9	o99	e-1f2F2
9	oo	b-1i-2j-2m-1n2B-2I-1J-2O-4
9	oo.99	f-1o2F-1O2
9-9	99	D-2
9-99	oo	H1
9-o	99	o1
99		c-1d2e1k-2F-1K-1
99	9	e2k-1O-1
99	9-9	e1
99	9-99	e-2
99	9/9	e2
99	99	b1c3d-3e-1f2C-3K-4O-1
99	99-9	f-1
99	99-99	d-1f2o1F2
99	99.oo	o1K-1O1
99	99o	f1F1
99	99o-99	e2f-2F-2
99	99oo	f1
99	9oo	n1N1
99	o	c-3f2o1C-1O1
99	o.99	f1F1
99	o99	f2F2
99	oo	c-2f-1j1m-1o1A1B3
99	oo.99	d1D1F1
99	oo/oo	e1
99	oo99	f-1F-1
99	oo:99	k1K1
99	oo:99.99	f-2k3F-1K3
99	oo:99.99][oo	k1K1
99	oo:99.99o9	f-1k2F-1K2
99	oo:oo-oo/99	f-2k2K2
99	o°9	e2f-1F-1
99	o°99	e2E2
99--99	oo	g1h-1i1G1H-1I1
99-9	oo	O1
99-99	99	D1
99-99	oo	b-4d1f-2h3o1H3O1
99-99	oo://oo.oo/99.99/	o1O1
99o	oo	b-1c2o-1C1
99oo	oo	c1o-2
9oo	oo	b-2n2o1O-3
^	9	l1L1
^	99	a-1l1A-1L1
^	o	a1A1
^	oo	a1b1A1B1
o		a1
o	9	E1
o	99	a-3c-3d2e4f2m1o-5D2E3
o	99oo	e2f-1E2
o	o	a1g1h3A-4B-3E-2I-3
o	o'oo	b-1c1
o	oo	a3c1d-3e-3h-5i2j-5m-2n-2o-1A-7B-2D-3E-1G-4H-5I-8J-3
o'oo	oo	b-1c1m1M1
o-oo	oo	H1
o.-o	oo	b-1
o.o	o	a-2b1c1B2C1
o.o	oo	a3b-1c-2h-3i2A-3B-2C-2G-3H-2I-2
o.o	oo-oo	B-1
o.o.o	oo	h-1H-1
o.o.oo	oo	C-1
o.oo	oo	b1c-1i-2o2B1C-2O2
o9.9.9	oo	C1
o99	o99	e1
o99-99	99	e-1
o99o	oo	b2c-2
o9o	oo	b2c-1
oo		d-1e-3g2C-2E-2G-3H-1
oo	9	c-1d2e2n1C-1F-3N1
oo	9-99	o1
oo	9.99	o2
oo	99	c-1d4e1g-2h-3i-3j-1k1m-1o1B-1C-3F-1K-1M-1N-2O-6
oo	99--99	f2F1
oo	99-99	b2c-1f2g-2h-3i-2o-5C-1
oo	99.9	c-1e2E2
oo	99.99	k1
oo	99/9	c-2e1E2
oo	99/99	e1
oo	99/99/99	c-1d3e-1D3E-1
oo	99_99	f1
oo	99o	E1
oo	99oo	c1f1o-1F1
oo	9o	O1
oo	9oo	b-3c1n1o2E-2O1
oo	o	a3b-2d-1e-1f-2h-1i2k-2m-1n-2o1B-2C-2E-3F-2I-2K-1M-2N-1
oo	o'oo	a-1j1
oo	o-oo	b1
oo	o.-o	a1
oo	o.99	E1
oo	o.o	a1b-2c-3d-1h2i2o-1C-2D-1H-1
oo	o.oo	b-1c1
oo	o99	c-1e1E2
oo	o9o	b1c-1
oo	oo	a-3c2e2g1h3i1j2k1n1A1D-1F-1J-1
oo	oo'99	c1e-1o1E-1
oo	oo-99	c1e-2E-2
oo	oo-oo	a-3g1B1O-1
oo	oo-oo-99-99	m1
oo	oo-oo-oo	h1H1
oo	oo-oo/oo	c-1o1O1
oo	oo.99	d2
oo	oo.oo	o2
oo	oo.oo.oo	o2K-1
oo	oo/oo	c1
oo	oo99	c2e-1E-1O-2
oo	oo99-99	m1M1
oo	oo://oo.oo	K1
oo	oo://oo.oo.oo	K2
oo	oo://oo.oo.oo/o	K1
oo	oo://oo.oo/oo	K1
oo	oo:99.99	e-1k1o1E-1
oo	oo>oo	C1
oo	oo’99	c2e-1E-1
oo	oo’o	m1o-1M1
oo	o’oo	b2
oo	o’oo-oo	c1
oo'99	oo	c-2h1H2O1
oo-oo	99	D-2
oo-oo	9oo	n1N1
oo-oo	oo	a-1b2g-1m1C-3H1J1
oo-oo	oo-oo	g1
oo-oo-oo	oo	c2
oo-oo/oo	oo	c-1o1
oo.99	99	D-1
oo.o	oo	O-2
oo.oo	oo	b-2
oo/oo	99	e1D-2
oo99	99	d1
oo99	oo	h2H2
oo://oo.oo.oo	oo	g1G1
oo:99.99	oo	O1
oo:99.99/o.oo.99	oo	m1M1
oo</oo	oo	b2c-2
oo’o	oo	b1o-1B-1
o’oo	o	f-1o1F-1
o’oo	oo	c-1g-1i1B-1I1
152
	9	c1
	99	c1f1o-2C-2O-1
	^	d-1o2C1O2
	o	c-2d1e3l1L1O-1
	oo	a1e-1i-1m-1C-2D-1G-5H-1
9	9	c1e-3E-1
9	9-99	E1
9	99	b-1c-1d1e1D-1E-2
9	99-99	b-1c-1e4f1E3
9	^	O-2
9	o	o-2
9	oo	a-1f-1k-1l2o1C-2E-2F-6L2
9-9	99	D1
9-9	99-99	e2f-1
9-9	oo	F-1
9-99	^	F1
9-99	oo	f1
9-oo	oo	b1
9.99	^	o2
9.o	oo	o1O1
99		b1c-2e1
99	9	c-3f2F1
99	9--9	c1e-1
99	9-99	E1
99	9-o	e-1o1E-1
99	99	d1o-1C-1E2K-2O-3
99	99-99	c-1e3E4
99	99.oo	k1K1
99	^	d1k-2o2K-4O-5
99	o	b1c-4D1F1O2
99	o.oo	l-2o2L-2O2
99	oo	a-2b1c1d2e-1h-4i-3j-1l2o-3B-2C-2E-5F-3K-7L2M-2N-1O-3
99	oo-oo	b-1c3e-1
99	oo://oo.oo.oo/oo	d-1o1
99	oo:99	d-1o1D-1
99	oo:99.99	f1F1
99	o°99	D-3
99--99	oo	f3F2
99-9	oo	f-1k2F-1
99-99	99	D-2F-1
99-99	99-99	E1
99-99	^	e2E-2O-1
99-99	oo	e-2f4g-1h-1i-2o-1B-1C-1D-1E-4F2
99-99	oo://oo.oo/99.99/o	e1f-1E1F-1
99.9	99	e1E1
99.99	^	k1
99/99	99	e1
99o	99	e1E2
99o	^	f3F1
99o-99	^	e3f-3F-3
99oo	^	e3E2
99oo	oo	c2o-2
9o	oo	O1
9oo	oo	b-2n2o1E-1N2O1
o		b1
o	9	c-1o3E-1O1
o	99	a2b-2g-1o3C-3F-1G-1H-2O3
o	99-99	f1F2
o	99oo	f-1o1F-1O2
o	o	a-1c1g1h2C2G2
o	o'oo	b-1c1
o	oo	a2d-1e-1h-2i2j-4k-1m-2n-2B-2C-1E-3F-3G-3H-1I-3M-1O-2
o'oo	oo	c2j1
o-oo	oo	b1
o.-o	oo	a1
o.99-99	^	f2F2
o.o	99	b1
o.o	^	g-1h2
o.o	o	a2b-1
o.o	oo	a1b-2c-2i2A2B-1C-2H-1
o.o	oo-oo	a-1b1B1
o.oo	oo	a1b-1i1
o99	99	c-1f1F1
o99	oo	f1F1
o99o	oo	b1c-1
o99oo99	oo	f1F1
o9o	oo	b2c-1
oo		b-2g3o1G-3
oo	9	a-1b-2c2e2h-2j1k-1o-1B1H-2J1M-1
oo	9-99	c2h-1O-1
oo	99	b-2c1d2f-1g1i-3k-2o-1C3D2E1I-3J-4K-2O-2
oo	99-9	c1
oo	99-99	a-1b1c-1i1j-1k1o-2C-2E-3F2K2
oo	99.9	c1
oo	99.99/oo.99	O-1
oo	99.99/oo.99.99	O-1
oo	99/9	c1
oo	99/99/99	c1g-1C1
oo	99oo	c1
oo	^	g1h2j-1k-3o-1E-2F-2H1K-5O-2
oo	o	b-1c1d-3g-3i2j-2A5B1G-3I1O-1
oo	o'oo	j1C-1
oo	o.99	c1
oo	o.o	b-2g-1i2A1C-2H2I3
oo	o.oo	b-1c1C2
oo	oo	a-2b1d-3f-3g2h2i1j2k-2n1o2A-3C-2D-5E-1F-2G1I-2O1
oo	oo-oo	a1h-1j2o-1O-1
oo	oo-oo-99-99	m1
oo	oo.99	d1
oo	oo/oo	o1O1
oo	oo9	h1H1
oo	oo99	b-1g1
oo	oo://oo.oo.oo	o2
oo	oo://oo.oo.oo/o	k-1o1
oo	oo://oo.oo.oo/oo	k2o-2
oo	oo://oo.oo.oo/~oo	O1
oo	oo://oo.oo/99.99/	f-1o1O1
oo	oo:99.99	c-1o1
oo	oo>oo	b2
oo	oo’o	b1c-1
oo	o°99	c1
oo	o’oo	b1g-3
oo'99	oo	e-1o1E-1
oo-99	99	c1
oo-oo	99	b2c-4d1g2h-2D1G1O-1
oo-oo	9oo	b1
oo-oo	^	g-1O1
oo-oo	oo	g2C-1O-2
oo-oo-99-99	oo	m1
oo-oo-oo	oo	h2H2
oo-oo/oo	oo	c-1o1O1
oo.9	^	e1f-2E1
oo.99	99	d1
oo.99	^	f-1
oo.99-99	^	f2F3
oo.o.oo	oo	o1O1
oo.oo	oo	b-1
oo.oo.oo	^	k-1o2K-1
oo/oo	99	o-1O-1
oo9	oo	b1
oo99	99	C1
oo99	oo	b1c2
oo://oo.oo.oo	^	K1
oo://oo.oo.oo/o	^	K1
oo://oo.oo/99.99/	^	o1O1
oo:99.99	99	e-1o3
oo:99.99	^	f-1k3o-1F-1K2
oo:99.99	oo	k1K2
oo:99.99][oo	^	k1K1
oo:99.99o9	^	k1K1
oo:oo-oo/99	^	f-2k3F-1K3
oo</oo	99	c3
oo</oo	oo	b1
oo>oo	oo	C1
oo>oo</oo	99	C1
oo’99	oo	c1
oo’o	oo	m1o-2M1
o°99	99	c1
o°99	o	e2E2
o°99	oo	e1E1
o’oo	oo	b1g-1C-1
o’oo-oo	oo	c1
213
		9-9	d1D1
		99	c-2f2E-3
		o	o1A1C1O1
		oo	a-1b-2c2d-2e1g2i2j1B4C2E1H-1I1J1
		oo/oo	c-1h1C-1H1
9		9	e2
9		99	e-4f1D3
9		o	o2O3
9		oo	b1d1j-1o-1C1F-1O-3
9	),	99-99	F-1
9	),	oo.99	f-1o2F-1O2
9	,	9	e-2o1F-1
9	,	99	e-2D-2F1
9	,	99-99	F1
9	,	oo	d-1o1D-1F-1
9	.	oo	b-2e-1n2O-2
9	:	99-99	e1
9	:	oo	b-1c2
9-9	,	99	D-2
9-99		oo	o1
9-o	),	99	o1
9-oo	,	oo	b-1c1C1
99			c-1
99		9	e3
99		9-9	e2
99		99	c2k-1o1D1E1
99		o	e-1f1o1E1O1
99		oo	c1e-2B-1C2E-2
99		oo/oo	e1
99	)	9	E-1
99	)	99	d-1K-1
99	)	99-9	f-2F-1
99	)	99-99	f1F1
99	),	99	f1F1
99	),	oo	c-2e2o-1E2
99	),	oo:99.99o9	k1K1
99	).	oo	B2
99	):	99	e-2f3F3
99	):	99-99	e2f-1
99	,	99	b2c1f-2o1F-1
99	,	99-99	o1F1
99	,	o	F1
99	,	oo	c-1o-1C-1D2M1O-2
99	,	oo.99	d1D1
99	,	o°9	e2f-1F-1
99	,	o°99	e2E2
99	-	99	d-1f2D-1F-2
99	-	99.oo	K-1
99	.		d1
99	.	9	d1f-2
99	.	99	d-1k1
99	.	oo	d-1j2B3J1O-1
99	:	99	f1F3
99	:	99-99	f1
99	:	99o-99	e2f-2F-2
99	:	oo	b1o1O1
99	;	9	e1
99	;	99	e1
99	;	oo	h1H1O1
99--99		oo	i1I1
99-99		oo	b-1h1H1
99-99	),	oo	b-1c1C2
99-99	,	oo	d1h1D2H2
99-99	.	oo	o1
99-99	.	oo://oo.oo/99.99/	o1O1
99o		oo	b-1c1
99oo		oo	c1o-2
9oo		oo	b-2n2O-3
^	^	9	l1L1
^	^	99	a-1l1A-1L1
^	^	o	a1A1
^	^	oo	a1b1A1B1
o			C1
o		9	E2
o		99	c-2e2f1o-1E2F1
o		o	b1h2o-1C-8O-1
o		o'oo	b-1c1
o		oo	a-2b4d-1g-2i-4B1C-2D-1O2
o	,	o	b-2o2C1O2
o	,	oo	b-3c4d-1g2o-1B-3C4D-1G2
o	,"	o	b-1c1C1
o	.		b-1
o	.	9	f2
o	.	99	f2m1o-3
o	.	99-99	F-2
o	.	99oo	e2f-1E2
o	.	o	a3b-2g1h1A-3B-3I-2
o	.	oo	a4b-2h-4i3j-1n-1A-6B-3C-3G-5H-3I-6O-1
o	.,	99	d1D2
o	.,	oo	a1h-2B1H-2I-1
o	:	oo	o1B1C-2
o	].	oo	C2H1
o	]//	oo	b-1c2C2
o	°	99	E-1
o'oo	,	oo	c1g-1
o-oo	.	oo	h1H1
o.o		oo	a-1b1B3
o.o	,	o	a-1c1C1
o.o	,	oo	c3C3
o.o	.	oo	a5b-1c-2h-4A-3B-6C-4G-6H-4I-2O-1
o.o	.,	oo	a-1g-1h1i1B1
o.o	.,	oo-oo	B-1
o.o	.:	oo	g1G1
o.o.o	.	oo	h-1H-1
o.o.oo	,	oo	B1
o.o.oo	,"	oo	B1
o.o.oo	.	oo	b-1
o.oo		oo	i-2o2O2
o99-99		99	e-1
o99o		oo	b2c-2
o9o		oo	b2c-1
oo			g1h1j1B1G-3
oo		9	c-2d3E-1
oo		9.9	c1
oo		9.99	o1
oo		99	b1d2i-1k-1D-2F-2O-2
oo		99--99	f1
oo		99-99	c-1f1k1
oo		99.9	c-2e3E3
oo		99/9	e1E1
oo		99/99	e1E1
oo		99/99/99	d1D1
oo		99oo	c1
oo		9oo	b-1
oo		o	a3b-3i2A-2B-2C-2E-2I-2
oo		o'oo	a-1j1
oo		o-oo	b1
oo		o.o	a2b-2c-1h1
oo		oo	a1e1f2g2i2j2A-3B-7C-9G-6H-3I-5J-2M-3N-3O-3
oo		oo'99	o1
oo		oo-oo	j1C-2G-2
oo		oo.99	d1e-1E-1
oo		oo.oo.oo	k-1o2K-1
oo		oo://oo.oo.oo/o	K1
oo		oo://oo.oo.oo/oo	K-1
oo		oo’o	c-1
oo		o’oo	g-3
oo	"	oo	b1g-1h-1C-1
oo	",	oo	b-1
oo	".	oo	b-2
oo	":	oo	b1
oo	)	99-99	K1
oo	)	oo	b-1c1i-1B-1C1J1O1
oo	),	oo	C2O2
oo	)-	oo	c1
oo	).	oo	b-2B2C1O1
oo	).</	oo	b1
oo	):	oo	c-1G2
oo	,		a1
oo	,	9	o-1O-1
oo	,	9-99	o1
oo	,	99	b-1e1f1E1F1O-3
oo	,	99-99	b5f-2E-1F-2
oo	,	9oo	b-1o2O2
oo	,	o	a1c-1f-2h-1i1m1A-2F-2I-2O-2
oo	,	o.99	E1
oo	,	o.o	a1c-2i1B-1C-1H-2I-2
oo	,	oo	a-1b1c-1d-1g-2h3j-1B3E-1I1
oo	,	oo-oo	a-1b1
oo	,	oo.o	b1
oo	,	oo:99.99	o2
oo	,	oo’99	c1
oo	,"	oo	b-4n1C2N1
oo	,.	oo	G1
oo	-	9	E1
oo	-	oo	g-2C-2G-2
oo	.		b2c1C-3G-1
oo	.	9	b-3c2e1E-1O1
oo	.	99	a1d1e1m-3C-1E-1
oo	.	99-99	f1
oo	.	99oo	f1F1
oo	.	9o	o1O1
oo	.	o	c1A2
oo	.	o.oo	c1
oo	.	o99	c-3e2E2
oo	.	oo	a-6g1h1i-1j2m1n2A5B5D1G1H2I2N2O1
oo	.	oo-oo	g1B2G1
oo	.	oo.oo	o1O1
oo	.	oo99	c2
oo	.	oo>oo	C2
oo	."	oo	b-2B1C1
oo	.)	oo	b1g-1
oo	.),	oo	c2i-1B2C2
oo	.),	o’oo	b1c-1C-1
oo	.):	99-99	F1
oo	.):	oo	c1
oo	.,	oo	b-1h1i-1o1H2O1
oo	:	99	f-2k1F-2
oo	:	o	G1
oo	:	oo	a-3b1c1h-2m-1B-1C-2H2I-3
oo	;	oo	a2B-2G-2H-1
oo	>	oo	C2
oo	?,	oo	c1C1
oo	|	oo	C-1
oo'99		oo	H1
oo'99	,	oo	o1O1
oo-oo		99	D-1
oo-oo		oo	b2g-2B-1C-2
oo-oo	,	99	D-1
oo-oo	,	oo	H1
oo-oo	.	oo	g-1m1G-1M1
oo-oo-oo		oo	c1
oo-oo-oo	,	oo	c1C1
oo.99	,	99	D-1
oo.o	.	oo	b1O-2
oo.oo		oo	b-2o1
oo/oo		99	e1D-1
oo99		oo	h1H1
oo:99.99		oo	O1
oo:99.99/o.oo.99	.	oo	m1M1
oo</oo	>	oo	b2c-1
oo’o		oo	b2o-1
o’oo	.	oo	i1I1
241
		9	c1
		99	c1f1o-2C-2O-1
		^	d-1o2C1O2
		o	c-2d1e3l1L1O-1
		oo	a1e-1i-1m-1C-2D-1G-5H-1
9		99	d-1D-1
9		99-99	b-1e1
9		^	e2E2
9		oo	c-3d2e1C-1D2F-2
9	),	99-99	e-1f1
9	),	oo	e2
9	).	99	E2
9	).	^	E-1
9	,	9	e-2E-1
9	,	99	d2
9	,	99-99	e1
9	,	oo	c-1d-1o1
9	-	oo	l-1o1L-1
9	.	^	O-1
9	.	oo	E-3O1
9	:	99-99	E2
9	:	oo	c2
9	]	oo	l4o-3L4O-3
9-9	,	99	d1e-1D1
9-99		oo	o1
9-99	,	99	f-2F-1
9-99	.	^	f1
9.99		^	o1
99		9	f1F1
99		9-o	e-1o1E-1
99		99	b-2k-1E2
99		^	c1d-1f1F1
99		o	f1F1O2
99		oo	d2l4o-2D3E-2F-1L4O-2
99	)	99-9	e-1
99	)	^	d2D2
99	)	oo	a1
99	),	99	c1E1
99	).	^	e2f-2D1F-1
99	).	oo	d1D-2E-1
99	,	9	c-2f1F1
99	,	99	b1c-1h1o-1F-2O-1
99	,	99-99	e3E5
99	,	o	c-1d2D2
99	,	oo	f2h-1m2C-1E-1
99	,	oo-oo	c1
99	,	o°99	D-3
99	-	99	e-1f3F2
99	-	99.oo	f-1k1F-1K1
99	.		D1
99	.	99	e-3f1k1E-2K1
99	.	^	d2f1O-3
99	.	o	b1
99	.	oo	a-2b1d-1e1f-3j1l1F-3L1
99	.	oo-oo	c1l-1o1L-1O1
99	:	99	e3f-1F-1
99	:	oo	b1
99	;	99	c-1e1D2E1
99	;	oo	b1d-1
99	?	99	f1
99	]	oo	l2o-1L2O-1
99--99		oo	f2F2
99-9	.	oo	c1
99-99		99	E1
99-99		99-99	e1E1
99-99		oo	c1F-2
99-99	)	oo	f1F2
99-99	),	oo	f2F2
99-99	).	oo	d1f1
99-99	,	99	D-1
99-99	,	oo	b1k1
99-99	.	^	e3E-2
99-99	.	oo	b1
99-99	.	oo://oo.oo/99.99/o	e1f-1E1F-1
99o		oo	b-1c1
99o	.	^	f2F2
99o-99	.	^	e3f-3F-3
99oo		oo	c2o-2
99oo	.	^	e3E2
9o		oo	O1
9oo		oo	b-2e-1n2o1N1
o			b1
o		9	c-2o3O2
o		99	o2C-2O2
o		o	c2h2C2H1
o		o'oo	b-1c1
o		oo	b2g-1o-3O-4
o	)	oo	b1
o	),	oo	e1E1
o	,	99	c1
o	,	o	b-2o2O2
o	,	oo	a3b-3c1B-2E-1
o	.	99	a1c-1e-1m1D1
o	.	99-99	f1F2O-1
o	.	99oo	f-1o2F-1O2
o	.	^	f-1o1
o	.	o	g2o-2C1G1O-1
o	.	oo	f1g2h-1i2o-3A3C-1F-1G-1I-1O-8
o	.,	oo	a3o-1I-2
o	:	oo	B-3
o	;	o	b1B1
o	;	oo	C1
o	].	o	b1o-1O-1
o	].	oo	b-2c-1o4O5
o	]//	oo	b-2o2O2
o	°	99	e2E1
o'oo	.	oo	b-1j1
o.99-99	.	^	f1F2
o.o	,	99	b1
o.o	.	99	h1
o.o	.	^	h2
o.o	.	oo	g1h-2i1A3C-1G1
o.o	.,	oo	a-1i2
o.o	.,	oo-oo	a-1b1B1
o.o	.:	oo	h2
o.oo		oo	c-1i1
o99		99	c-2f1F1
o9o		oo	b2c-1
oo			b-1g2j1n1G-2H1
oo		9	c1j2o-2B2E-2F-1J1
oo		9-99	c1
oo		9.9	c1
oo		99	b-2c3d2g-2k-3A2C4H2K-1M-2N1O-1
oo		99-9	c1
oo		99-99	f1k2o-1C-1F2K2O-1
oo		99oo	c1
oo		^	b2i1k-3o-2H1M1O-5
oo		o	a2b-3e2h-1i2A3C-1E2H-1O-4
oo		o'oo	a-1j1
oo		o.o	b-1c-1h1o2H1
oo		o.o.o	C1
oo		oo	e2f1g2i1j2o3B1G1J2K1M1N1O1
oo		oo-oo	g1h-1j1C1
oo		oo.99	d1
oo		oo99	g1
oo		oo://oo.oo.oo	o1
oo		oo://oo.oo.oo/o	k-1o1
oo		oo://oo.oo.oo/oo	k1o-1
oo		oo’o	b1c-1
oo		o’oo	g-2
oo	",	oo	b4c-1
oo	".	oo	b1
oo	)	99	f1o-3E1
oo	)	oo	b-1c-1o3O1
oo	),	99	c3o-3
oo	),	oo	a-1b2c-1h-1i1H-1
oo	)-	oo	c1
oo	).		a-1g1
oo	).	99	h1H1
oo	).	^	c2o1H-1
oo	).	oo	b1g-1n-1G-1O-1
oo	).	oo/oo	o1O1
oo	).	oo>oo	b1
oo	):	oo	H-1
oo	,		a2c-1i1
oo	,	9	c3g-2C2
oo	,	9-99	o1
oo	,	99	a-3c-2e-1g2h1j2n1o-1B1G3
oo	,	99-99	c1i3
oo	,	99/99/99	c2g-1C1
oo	,	9oo	b2
oo	,	o	b-1c3g-1i1j-2A4B1C2G-1
oo	,	o.99	c1
oo	,	o.o	g-1i2I3
oo	,	oo	c-1d-2e1f-2g2h2i-2m-1n-1o-2A-4B-2C-4D-2E1I-4J-4M-2N-1O-3
oo	,	oo-oo	b3c-1
oo	,	oo.99	c1
oo	,	oo9	h1H1
oo	,	oo:99.99	o1O1
oo	,	o°99	c1
oo	,"	oo	b1
oo	-	9	o1O1
oo	-	oo	b-1c1
oo	.		b-3c3
oo	.	9	b-1c1e1C-1
oo	.	99	a2g-1i-2j-1n-1o1C1D2G-3H-4K-2M1
oo	.	99-99	c-1g1H-2
oo	.	^	b-2c-1d1g2h2k-1o-2E-2F-1H1O-2
oo	.	o	a-1b3C-1I1O1
oo	.	o.oo	b-2c2C2
oo	.	o99	c1K1
oo	.	oo	a-1b3c2d-2f-1g-3h-1i-1n2A-1B-1D-1N-1O2
oo	.	oo-oo	a3b-1c-1j1
oo	.	oo://oo.oo/99.99/	f-1o1O1
oo	."	oo	b2c-2B-1
oo	.)	oo	i1
oo	.),	oo	b-3i1o1I-1O2
oo	.),	o’oo	b1
oo	.).	oo	n1O-2
oo	.,	99	b2C-4G-1
oo	.,	o	i-1
oo	.,	oo	b-1c-1g1i1j1o1C-2H-2
oo	.:	oo	h2H-1
oo	:		a2b-1
oo	:	99-99	H1
oo	:	99.99	k1
oo	:	o	B2O1
oo	:	oo	a-1b-3g1h5i-1o-2B1G2I2O-1
oo	;	9	g1
oo	;	99	d1g2h-1
oo	;	oo	i1O1
oo	>	oo	c-1C-1O1
oo	?	oo	b1
oo	]	99.99/oo.99.99	O-1
oo	]	^	O1
oo	],	oo	o2
oo	].	oo	b1c2o-3
oo	|	oo	b-2c2
oo'99	,	oo	c2e-1E-1
oo-99	,	99	c1
oo-oo		99	c-2g1G1
oo-oo		oo	a-1C-2G-1
oo-oo	,	99	b1c-2h-1
oo-oo	,	oo	b-2g2h-2G2H-2
oo-oo	:	oo	h1H1
oo-oo-99-99	,	oo	m1
oo-oo-oo	:	oo	h2H2
oo.9		oo	e1E1
oo.9	.	^	e1f-2E1
oo.99		99	c1
oo.99	,	99	d1
oo.99	.	^	f-1
oo.99-99	.	^	f2F3
oo.oo		oo	b-1o1O1
oo/oo		99	e1
oo99		oo	o1
oo99	.	^	k1o-2
oo://oo.oo/99.99/	.	^	o1O1
oo:99.99		oo	k1K2
oo:99.99	,	99	e-1o3
oo:99.99	.	^	f-1k3
oo:99.99][oo	].	^	k1K1
oo:99.99o9	.	^	k1K1
oo:oo-oo/99	.	^	k1
oo’o		oo	m1o-1M1
o°99	,	99	c1
o°99	,	oo	e1E1
o°99	.	o	e1E1
o’oo		oo	b-1o1C-1
o’oo	,	oo	b3
o’oo-oo	,	oo	c1
38
	a-1c1f1h-1i1j2l-1o2
!"	a1
"	a-1b2
",	b4c-1
".	b2
)	a1c2j-1l1m-1
),	b1c2e1g-2h-3i1j-2k-1o-1
)-	k1
).	a-1b2d3f-1g-2h-2i-1k-4n-2
)."	b1
):	e2g-1
,	a1b-2g2j-1k-2l-2m1n-1o-2
,"	b3c-1
,.	c1
,:	h1
-	e-4l-2
.	a1f2h-2m-1n1
."	b4c-3
.),	a1b-3i2
.).	n1
.,	a3b-2e-4g1h-2i2k-2
..	c1
..,	o1
.:	c-1h4
.;	g1
/	k2o-1
:	a-1b-2d-2e1h5o1
://	k1
;	c-1d1g2h-2j-1
>	o1
>.	b1
?	b2f1
]	d-1l1
],	o2
].	f-2g-1o2
]//	b-2o2
|	b-2c2
°	e2
38
	b2e-1g1l-3o1A-1B-5C-6D-3E-2F-5G-7H-4I-6J-3K-2L-2M-7N-4O-1
!"	a1
"	b1g-1B-1C-2F1
",	b-2c1o-1C2O-1
".	b-2C1
":	b1
)	a1b2g-2C-1D2G-1
),	e-1f1h1o2B1D2E1F1H1
).	b-1h1m1B5H2M1O1
)."	C2
).</	b1
):	b1c-2e1k-1C-1G2
,	b-1c-3g-2h1i1j-1k-1m-2o1A-2C-1E1F1H-1O-1
,"	a-1b-2o1B3C1O1
,.	G1
-	b1c-1e-1f2g-2o-1B-1C-3D-2F-3G-2K-1
.	b-2e2i1j1k1m1o1A2B3C-1D-1E-2F-1G-2I-2J-2
."	b-3B1C2
.)	b1g-1o1
.),	i-2B2C1
.):	F1
.,	c-1d2B2D1E1I-1
.-	b-1o1O1
.:	a-1g2G3
/	f-1k2o-1
:	a-4b1c1d-2h-4j-1k2m-2B-2C-4D-1E-2G2H1I-2K-2O-3
;	a2c-2e1B-1C-2D1G-2
>	b2o-1
>,	E1
?	b1
?,	c1C1
]	a1A2
].	o-1C1H1
]//	b-1c2C2
^	a1l1A1L1
|	C-1
},	e1E1
°	e1E-2
32
	e1h2i1l-5
!"	a2
"	b1g-1
",	b-3e1
".	b-2
":	b1
)	b2d-2e-2g-5h-1k2
),	e-2f2g-1h2
).	c-1h-1m1
):	b1c-1d1e-3g-1o2
,	a-2b-1c-1d1e3f1g-3h-3i1m-1
,"	b-1g-2j1o3
-	d2f-2
.	a-5b3c-2f-2h2j-1k1o2
."	b-2o1
.),	a2b-1c2d-2e1i-1
.,	a3b-2e-1f3j-1
.:	a-1g1
.;	a2b-1
/	k1
:	a-4b3e-3g2h-3m-2o1
;	a4b-1c-2g-2o2
>	b1o-1
>,	e1
?,	c1
]	a3b-2
],	e-1o1
].	c2
]//	b-1c3
];	k-1o1
^	a4c-3e-2f-2g-3h-2
°	o1
36
	a1c1d-1l-3m1n-1o2
"	b1
",	b2c-1
".	b1
)	a3c-4f-2g4h-1j-1
)),	o1
),	b3c-5e2f-4h2i1
)-	k1
).	c-2d2e-4f4h-1i-1k1m1o-1
):	c-4e2f-2g-1h2
,	a-3b-2d-2e1g3i-1k-1n-2
,"	b2c-1
,:	o1
-	b1c-2d2e1
.	d1e1g-2h-3m-2
."	b4c-3
.)	i3
.),	c-3i5o-1
.).	n1
.,	a2b-3c-3g1h-2i4m1o-2
..,	b-1o1
.:	b-1g-2h4
.;	g1
/	k1o1
:	a-2c1e-1f1g-8h4i2j-3n3
://	k1
;	a2b-5c3d3j-2m-1o-3
>	c3
>]	b1
]	o1
],	o2
].	b5c1e-2g-1
];	o1
^	b-1k1o2
|	b-2c2
}	e1
23
	a2d-1h-1k1l-4A1B-2C-2D-4E-1F-2G-3H-3I-3J-5K-3L-4M-3N-4O-4
"	a-6b3c4e-5o-1B7C3E-4O-2
""	B1
"(	h1H1
",	b4c-2g-2C-1
".	b2c-2
$	c1C1
&	a3b-3i1n1o-1B-4
(	a-2b-3c-2d2e2i2k-2m-1o1B-1C-5D3E-2F2G4H3J1K-3O2
*†	o1O1
-	b-1c1d1e-1f2j2o-2A1B-4C-5D-5E-4F-6G-2H-2K-4O-1
----	o1O1
---.	a3b-1A2B-1
/	b-1e1o-1
//	b2c-1
:	b-2g4h-1G-2
<	C2
</	c-3o3O3
>	c-1o1C-1
[	b-1f-1g-2l1o3C-1G-2H-2K3L1O2
{\\	e1E1
•	a-3l5o-1A-3L5O-1
№	e2
15
	b1d1e-1f-1l-2o2
"	a5b-3c-1d1
",	b3c-1g-1
#	f1
&	b-1i1n1o-1
(	a2b2c-2d-3e4f-1g-2h-5i6j-3k2m-4n-1o-5
(;	c1
-	a-3b-2c1e-4f4h1j2k1o-2
/	b-1e1
//	b2
:	b-1g6h-3
<	b2d-1
=	b1
[	b3c-3g-2h1
^	b-1k1o1
22
	h-1i1l-7n-1o1A-3C-5D-1E-2F-1G-2H-2I-4J-4K-4L-7M-3N-3O-2
"	a-4b2h1i-1B-4C-3G-1
",	b-10c6e1h1i2j2A1C9E1H1I2J2
".	b-4c3o1C3O1
&	a4b-2c-2g1h-2i2n1o-2C-6H-3O-2
(	a1b1g-1h-3i-2m-1n1o1A2B1C1D-4H-4I-1J-3K-1M-6N-4O-4
-	b5c-6d1k2o1A-1C-9D3K3O2
----	a-2o1B1
---.	a-3b3B4
/	c-1d1e-1h2C-2D2H2
//	b-6c7C8
:	c-1g3h-1C-2G-1
<	b2o-3O-2
=	b1
>	C1
?	b2
[	a2c2g-4j-1k2A2C2D-1E-1G-2K1O-2
^	a1l1A1L1
____	B1
{\\	E-1
•	a2A3B1
№	e3f-1
67
		a1b2g1h-1k-2l-1A-1B-5C-5D-5F-3G-11H-6I-6J-5K-3M-9N-7O-3
	"	b-1c3e-4B3C2E-4
	",	b4c-1g-1
	".	c-1O1
	#	f1
	&	b-1i1n1o-1B-1
	(	a-2b-3d2e3f-1h1i1o-1B-1C-4D3E-2G4H3J2N1
	-	a-1b-1d-1e-2f2h1j2B-2C-2D-2E-2F-5K-2
	/	b-1e1
	//	b2c-1
	:	b-2g4h-1
	</	c-3o3O3
	[	b-2d1o3K3O2
!"		a1
"		b2g-1B-1C-1
"	(	F1
",		b-2c1C2
".		b-2C1
":		b1
)		a1b2d-2k1o-1C-1J1O-3
)	(	d1o1D1O2
),		b-1f1h2D2E1F1H2O-1
),	(	o1O1
).		b-1h1m1B5G1H2M1O1
)."		C2
).</		b1
):		c-2e1k-1C-1G2
,		b-1c-3g-2h1i1k-2m-1o1A-2B-2C-1F2H-1K-1O-1
,	"	a-4b4B4C1
,	№	e2
,"		a-1b-2o2B3C1O1
,.		G1
-		b1c-1e-1f2g-2o-1B-1C-3D-2F-3G-2K-1
.		b-2e1i1j1k2m2A2B3C-1D-2E-2F-1G-1J-1O-2
.	"	b2B2
.	(	b1c-1i1C-1
.	*†	o1O1
.	-	c2d2o-1B-1C-2D-1O-1
.	<	b-2c1C2
."		b-3B1C2
.)		b1g-1
.),		i-2B2C1
.):		F1
.,		b-1d2B1D1E1I-1
.,	"	b1B1
.-		b-1o1O1
.:		a-1g1G3
/		f-1k2o-1
:		a-4b1c1d-2h-4j-1k2m-2o1B-2C-5D-1E-2G1H1I-2K-2O-3
;		a2c-2e1B-2C-2D2G-2
>		C1
?	(	b1
?,		c1C1
]		a1A2
]	[	O1
].		o-1C1H1
]//		b-1c2C2
^		a1b1A1B1
^	"	b1B1
^	(	l2o-1L2O-1
^	-	a1A1
^	----	o1O1
^	---.	a2A2
^	[	l1L1
^	•	a-3l5o-1A-3L5O-1
|		C-1
°		e1E-2
63
		a-1c2d3g1j2k-1m1o2
	"	a1b-2o1
	",	b3c-1g-1
	#	f1
	&	b-1n1
	(	a2b2c-2d-3e5f-3g-2h-5i5j-1k3m-3n-1o-4
	-	a-3d-1e-5f4h1j2k1o-2
	/	b-1e1
	//	b2
	:	b-1g5h-2
	[	b3c-4h2o1
	^	b2d-4e-2f3g-1i1
!"		a1
"		a-1c1
"	(	b1
",		b4c-1
".		b2
)		a1c1e-4l1
)	(	e3o-1
)	^	f-1o1
),		a-1b1c2e2g-2h-2i1j-2k-1
)-		k1
).		b1c-1d2g-2i-1k-1n-1o-1
).	"	a-1g1
).	<	b1
).	^	c1e1f-3h-1o2
)."		b1
):		e2g-1
,		b-2c1f-2g1h1k-1l-1n-1o-2
,	"	a4c-1
,	(	b2e-2f1g1
,	[	e1
,"		b3c-2
,.		c1
,:		h1
-		e-4l-2
.		b2d-2e-1g-2h-3n1
.	(	a2b-2i1
.	-	b-4c2
.	[	d1
.	^	b-4c-2d1e1g1h1
."		b4c-3
.)	(	i2
.),		a1b-3i2o1
.).		n1
.,		a2b-1e-3g1h-2i1k-1
..,		o1
.:		h3
.;		g1
/		k1
:		a-1b-2c-1d-2e1h5o1
://		k1
;		c-2g2h-2j-1o-1
;	(;	c1
>		c-1o1
?		b2f1
]		l1
]	(	o1
],		o2
].	^	f-2o1
]//		b-2o2
|		b-2c2
°		e2
252
			b1f-1A-3B-7C-2D1E1I-1J-1K-1M-2O-3
		"	b1
		",	b1
		)	d1e3g-2h-1o-1E1O-1
		),	c2e-1f1g-1h-4i1E-3F1G-1H-3
		)-	k1
		).	b1d-2h-2j1m1n-3D-2E-3O-1
		)."	b1
		):	c1d2e-1o-1H-1
		,	a-2f-1g3h-1i-2j1A3C-3E1F-3G-1H-2
		,"	b2c-1
		,.	c1
		-	o-1
		.	a2d-1e-2h-5o-1A-1C2D-3K-1O1
		."	b4c-2
		.)	O1
		.),	b-1i2
		.).	n1o-3O-2
		.):	e1
		.,	e-1g1
		:	a-4b-1c2e1h2j-2k-1m-1o1E1
		;	d2e-1D1E-1O1
		>,	o1O1
		?	b1
		]	o1
		].	c2O1
		]//	b-2o2O2
	"		b2c-1C-1
	"	,	b1
	"	.	b1
	",		b-2m1M1
	",	.	c1C1
	":		b1
	)		b3c-1e-1j2k2o-2C-2E-2J2
	)	)	D1
	)	.	D2
	),		G1O1
	),	,	e-1g2o-1G2
	),	.	e2f-1g-1o2E2F-1
	)-		c1
	)-	,	k1
	).		b-1B3C2
	).	,	g1C1G1
	)."		C2
	):		f1F1
	):	,	e1
	,		a2b-4c-2e1f1B-2C2F1G1H1K1M1O-1
	,	)	b1c-2
	,	,	c-1f-2h2B-3E2F-2G2H1
	,	.	b-1c1d-1f-3g-1h3i2k-2B-1C2D-1E1F-2I2K-1O-1
	,	.,	c-2i2B1
	,	.:	H-1
	,	:	a-1d-1h2B2
	,	;	d1D1
	,"		b-1i1n1B2C1I1N1
	,"	,	C1
	,"	.	b-1
	,.		G1
	-		C-1
	-	,	d1
	.		b-2d1e1i1m2n1A2B6C3G1I2M2N1
	.	)	a2d-1g1D-1O-1
	.	).	o1
	.	,	a-1c-1e-1k2o2A1C1E1I1K2O1
	.	.	b-2c1f2k-3n1A4C2D1F4H-1I-2K-1O-1
	.	."	a1b-1B-1
	.	.,	b1
	.	.:	h2H1
	.	:	a-1b-2c-1h3j2k1B1H3
	.	;	E-1
	.	]	k1
	.	],	o3
	."		b-2o1C1O1
	.),		c1B1C1
	.,		a1b-1c-1g1o-2
	.,	,	g1
	.-	.:	o1O1
	:		a-2b3e2g-3h-4o2C-2E1G-3H-2
	:	,	c2e-2f3h-1C-1F3
	:	.	b1o-1H1
	;		a3b-2o-1B-2E-2
	;	,	e1E2
	;	:	f1F1
	>		b1
	?	).	b2
	?,		c1C1
	]	.	K1
	]	].	O1
	]//		b-1c2C2
	},		e1E1
"			b2c-2C-1
"	.		c2
",			b-2
",		,	c1
",		.	o1O1
".			b-1
":			b1
)			b1k1K1
)		).	o1
)		,	j1
)		:	O1
)		].	K1
)	)	.	f1F1
)	,	,	c1g-1G-1
)	,	.	C1
)	-	.	f1
)	-	:	K-1
)	.		B1
)	:	.	F1
),			e-1f2E-1
),		,	h2o-1H2
),		.	c-1J1
),	,	,	g-2h2G-2
),	,	.	d1f2D1
),	.	,	E-1
),	.	.	f-2o1F-2
).			c-2C-1
).		,	c1
).		.	f1F1
).		]	O-1
).	,	,	G1
).	:	.	g1G1
):	.		o1O1
):	.	.	o1O1
,			a-4b-2c-1d1e1f1g1j3k2m-3B-4C-4D-1G-4K3
,		)	c3i-2O1
,		),	c1d-2e2O-1
,		).	d3f-2o-2D1
,		):	d-2e1D-1
,		,	d-1g-1i-1j-3m2n1o-1C-2D-4E-2G-1O1
,		.	a3b-1d1e3f-1g-2B1F-6O-3
,		.),	i-3o3O3
,		.,	n1o-1O-1
,		:	a4b-2e-2h-1o1B-5
,		;	d-2e2E2
,	)	.	o1O1
,	),		o-1
,	),	,	h1
,	):	,	f-2F-2
,	,		a-3b3c2e-1g-1h-2i-1C-2D1E-1F-1G-2K1
,	,	,	a2c2d-1g-1o-2B-1C-6D1H-1O-1
,	,	.	a-1b2d-1e-2h-2o3C-1F2H-2O1
,	,	.,	b-1h2i1
,	,	;	h-1
,	-	,	d1
,	.		a-3c4d-1e-1f1g-1h-3i2B2C2E-3G-2H-1I-2J-3K1
,	.	).	d1
,	.	,	e2i-3E-4
,	.	.	c-1f3o-5B-1C-9E-1F2O-2
,	.	.),	i2o-2O-2
,	.	:	b1e-1H1
,	.,		a-1b1B1
,	.,	.	D1
,	.,	.,	i2
,	:		o1K-1
,	:	,	e2f-2g1F-2
,	:	.	g2G2
,"			b-1j2J1
,"		,	c1
,"		.	o2O2
,"	,		c-2e1E1
,"	,	,	C1
,"	.	,	o1
-	.		o1O1
.			b-2c-1d2i1k1o1B2D2E1G-1H-1J-2K-1
.		)	c1e-3
.		),	H1
.		):	e1
.		,	d2i1n-1o-2D2
.		.	a-2g-3k-2n1C-2D2E-2F-1
.		.)	i2o-2O-2
.		.):	i-1o1O1
.		.,	b1
.		:	a-3c-4e2h3k1o-2B2E1H-1
.	).		c-2B2C-2
.	,		a-3b3c3f-2B1F-1G1
.	,	).	d2o-1
.	,	,	a-2b2c1K-1
.	,	.	f1h1i-1B1D2E-3I-3
.	,	:	b-1H-4
.	.		a1e2f-3k-3m-2o1B-3C-6D1E2F-4K-1M-1O2
.	.	,	a1b-1c2o-1B-2G-1
.	.	.	a-1b3c2d-1e1f-6g-1h1B-2C-8F-7G-1K-2N-2
.	.	:	i-1k2o-1C-1K2O-1
.	."		B1
.	.)		c-1o1
.	.),		e-1f1E-1F1
.	.,		c-2B1
.	.,	.	i-1
.	:		b-3g4B-2C-1G2K-1O-1
.	:	,	g-1h1
.	:	.	I2
.	;		o1
.	>		C1
."			b-2
."		,	c-1
.)			C1G1
.),			c1
.),		,	c2g-1
.),		.),	a1
.),	,		e1E1
.,			g1o-1B-2
.,		),	e2E1
.,		):	o1O1
.,		,	a1c-2
.,	,		b-1o1B-1O1
.,	,	.,	a2
.,	.		j1C-1J1
.,	.	.	b2c-1C-1
.,	.,	.,	O1
:			a-3b3c1i-1k-2o-1B1C-4H1
:		)	k1
:		,	c-2i1o2
:		.	g1k2o-4G1O-2
:		:	g1h-3
:	,		C-3G-1J1
:	,	,	c1h-2H-3
:	,	.	f2j1F2J1
:	.		c-2i1o2C-2O2
:	.	.	g2
:	.	:	o1
:	:		G-1
:	:	.	f2F3
:	;		O1
;			a2b-2o1
;		):	e1
;	.	.	f2o-2F2O-1
;	:		H1
;	:	,	g-1h1H1
>,	:	:	e2f-1F-1
?			C1
?.			c1
]	.		a2b-2B-2
]//			b-1c2
];		]	k-1o1O1
^			a-2b2o1A2
^		,	A-1
^		.	b1
^	,		b2B2
^	,	,	a1
^	,	.	a1
^	,	:	a2b-1B-1
^	-		A-1
^	.		a1A1
^	.	,	A-1
^	.	:	a1
^	^		l1L1
^	^	)	l2o-1L2O-1
^	^	-	a1l-2A1L-2
^	^	.	a1l1A1L1
^	^	]	l1L1
°	,		o1O1
271
			a-1c2d-1e1f-1g-1m1n-1o2B-4C-5E1F-2H-3I-2M-3N-3O-2
		"	b1
		)	a3b-3c-1d1g2h-1E2
		)),	o1O1
		),	b2c-4f1i2A1D2F1O1
		)-	k1K1
		).	c-2f3g1h-2j2m1n-1E-3F1N-2O-1
		):	c-3d2h1D3E1O2
		)].	O1
		,	a-4b-2g3i-1j3o-2A-2B1C-3D-1G-3O-4
		,"	b2c-1
		,.	c1
		-	b1o-1
		.	a2d2e-3h-3j1k1o-1A1E-3H-1I-3K-2
		."	b4c-3
		.)	i3
		.),	c-2i3o-1
		.).	n2o-1N2
		.,	g2C3
		:	a-3b-1c2g-3h4C-1H1O-2
		;	b-4c3o-2C4H1
		]	o1
		].	b3c1o-1
		^	b1c-2d-2e1g-2E4F2H1
	",		b2
	)		a-1o1
	)	)	c-1e3E2
	)	).	f2o-2
	)	,	c2o1O1
	)	.	a1b-2c4e-2O-1
	)	^	f-1o1K1
	),		d-1e1i1
	),	,	c2
	),	.	d2O-3
	)-	,	k1
	).		g2D-1
	).	,	c1m2o-1
	).	.	n-1o1
	).	:	j1
	).	;	h1H1
	).	^	c1e1g-1E-2O-1
	):		d-2h1o1D-2O2
	):	,	c1E1
	):	.	d1e2o-2E-2
	,		a1c-1d-2e1g1h-2i-1m2o-2A-2C-2D-3F-2G2H1O-2
	,	)	b2c-2o1
	,	),	D1
	,	).	h2H2
	,	,	a-2g4h-1j-1m-3o-1A-1D1H-5
	,	.	a-1c1d1g-1o1C-3E-1G-8O2
	,	.,	a1b-1c-2i2A3
	,	.:	h2
	,	:	b3c1d-2g-3m1o-2H-8
	,	°	c1
	-	,	d1
	.		a4d-2e-1f1g1h-1j-3m-2o-5C-1D-1E-5F-3G2O-3
	.	,	a-2b4d-2e-2f-2g-2j1m1n-2o3D-1E-2O1
	.	.	a-3b1c-1k-2m-2o3C3F-1O3
	.	:	a-1b1c-1f-1g-3i2k1n2o-3D-1F-1O-1
	.	;	b-2d2D2
	.	],	O2
	.	^	b-3d2f1h-1k-1o-1C-1E-1F-1G-3K-4
	."		b4c-2
	.),		a2b-2i1
	.),	,	i-2o3O2
	.).		o-1
	.):		o1O1
	.,		o-1O-2
	.,	,	o1C1O1
	.,	.	o-1
	.;	;	g1
	:		e1g-1h2j-2k-2o1C-6H-2I1K-3
	:	,	b-2c2E1
	:	.	c-1g1E1
	:	;	K1
	;		b-1e2D-3E3
	;	,	D1
	;	.	c2e-1g1D-1E-1
	;	:	b2c-2d1D6
	>	:	o1O2
	>,	:	O1
	]		O-1
	]	^	o2
	].		b1o-1
	].	:	c1O1
	]//		b-2o2O2
	];		O-1
	|		c1
"			b1c-1B-1C-1
"	)		F1
",			b-3C1
",		,	c1C1
",	.	^	c1C1
".			b-1
":			b1
)			b2C-2
)		).	K1
)		,	j1J1
)		].	f2F2
)	,		f2F2
)	,	.	E2
)	-	:	f-1k1F-1K1
)	.		b-1
)	.	^	o1
)	:	.	E1
),			B1
),		,	O1
),		.	o-2O-2
),	,		h1D-1
),	,	,	g1G1
),	,	.	D1
),	.	.	f-2o1F-1
),	.	^	g-1o2
).			b-1B3
).		,	c1g-1C1
).		.	B2O1
).		:	C1
).		]	k-1o1
).		^	k1K1
)."			C1
).</	>		b1
):	,		f1F1
):	,	.	e1f-2F-2
):	.		F1
):	.	:	e-1f1F2
):	.	^	e1
,			a-3b-1d1e1f-2g2h-1j2m-3o2C2F-2G2I1J3M-2
,		)	h1G2H3
,		),	d-2e1f-4h2o1D-2F-4
,		).	e-3f1g1o-1C-1E-3F3G1H-2K2O-3
,		):	e3f-1E3F-1
,		);	H1
,		,	c-1g-1h-1i-1j-4m2n1B-1C-1E1I-3J-5M2N1O2
,		.	a3c-1e1g-4h-1B-1D2G-3H2O1
,		.,	n1o-1N1
,		:	a2c-2f1g-2h-1o1C-1F1G-2H-3
,		^	c2e-3f2h1E-2F1H2O-2
,	),	,	d1e1o-1
,	),	.	e-1D-1
,	).		d3
,	).	^	d1e1
,	,		b1c1d-1e-1h1i-1o-2B-3C-5D-1I-1O-2
,	,	),	e-2f1E-2F1H1
,	,	).	g-2h3G-2H1
,	,	,	d-2k1o-1B1C1G2H1K1
,	,	.	e2f-2h-3k-2o2C1D1E4F-3G1H-3K-1O1
,	,	.,	b-1i1I2
,	,	;	b2g-1G-1H-2
,	.		d-1B2D-1E-1I1
,	.	).	d1D1
,	.	,	a1b2d-3e1h-2i-1B-1C-4D-3E1I-3
,	.	.	a-2b-2d-2o1C4G1H-3
,	.	:	e-1f2E-1F2
,	.	^	b-1c-4h2E1G1O-3
,	.,		f1B1F1
,	.,	,	b-1o1I-1O1
,	.,	.,	i1
,	.:		h1H-3
,	.:	,	h1
,	:		c1d-2o1H-5
,	:	,	H2
,	:	.	h1H-1I1
,	;	.	c1
,	;	:	b1
,	;	^	d1
,"			b-1o1B1C1O1
,"		,	C1
,"		.	k1K1
,"	,		c1C1
,"	,	,	c-1g1C-1G1
,"	,	.	C1
,"	.	,	m-1o1M-1O1
,.			G1
-			A-1
-		,	A1
-	,		d1
-	.	^	f1
-	:	.	K-1
.			a2b-3i1k2m1n2B2E-1F-3I1J1K1M1N2O1
.		)	b1c-2g3o1G2
.		),	g1G1
.		).	h-2C2H-1
.		):	e1
.		,	h-1i1n-2o-2A3C2G1I-1N-1O-1
.		.	a-2b-1c4f2g-4k-2A1C-1E-2F2G-1J-1K-2
.		.),	i1
.		.,	b1C-5
.		:	h2H2K1
.		;	c3h-1C8H-1
.		^	c2d-1h-1m1C3F-2H-1M1
.	)		a2d-1i1o-1D-1
.	),		o1
.	).		d1
.	).	^	o2
.	,		a2g1h-3k-1n-1G1H-2K-1M-1
.	,	).	h-1O1
.	,	,	a-1e1g3h-2j1B1C2E-1G1H-2
.	,	.	e-1k3m1o-1A-4B-1E-3K2O-3
.	,	.,	i1
.	,	.:	h2H2
.	,	:	b-3c1g-4h2G-3H3
.	.		i1n2o-5B-3C-3D1E-2H-2M-1O-4
.	.	,	b3c-2h-1C-5
.	.	.	a-2c3d-1e-1g-1i-2C-3G-1I-1
.	.	:	e3f-2F-1
.	.	;	C2
.	.	^	c-3g1o2F2K-2
.	."		a1b-1B-1
.	.),		i2o-2O-2
.	.,		a2
.	.,	,	b2C-1
.	.,	.	c3
.	:		g1h1i-1j2o-1B1C1G1H2
.	:	,	h2H3
.	:	.	i-1o1I-1
.	:	/	o1O1
.	;		d1
.	>		o2O2
.	]	^	k1
."			b-2B1C2
."		,	c-1o1C-1O1
."		.	j1J1
.)			o2
.),			c1B3C1
.),		,	c1g-1C1G-1
.):			C1
.,			a-1g1o-1B1C1
.,		,	a1c-2
.,	,		o-1
.,	,	.,	a1
.,	.		D1
.,	.	.	C-1
.,	.,		i1
.-	.:	,	o1O1
.:	,	.	G1
:			a-3b2c2i-2o-1B-3C-3O-1
:		),	e1f-1F-1
:		,	c-1i1o2G-2
:		-	C1
:		.	b-1g1i-1E1G1
:		:	g1h-2G1H-1
:		^	e-1o1K-1
:	,		b-1c2
:	,	).	G1
:	,	,	g-2G-3
:	,	.	c-4h1G1H1
:	.	.	e-2g2F2G2
:	.	:	o1
:	.	^	k1o-2F1G1H1K-3
:	:		g1G1
:	:	.	e2f-1F-3
;			a2b-1B-1C-1G-3
;		):	E-2
;		:	O1
;	,		e2E2
;	.	:	E1
;	:	.	f1F1
>			C2
?		,	C1
?	).		b1
?.			C1
].			C1
]//			b-1c2C2
^			a-1b1l2A-1B1L2
^		,	a2b-1o-2A2B-1O-2
^	-		a1l-2A1L-2
^	.		o1O1
^	.	,	a1A1
^	]		l1L1
^	]	,	o1O1
^	]	.	l1L1
107
-		c1f-1g1i1j2l-1o2A2B1C1D-1E-2F-1H1I-1L-1
-	"	a-1b1
-	",	b3c-1
-	".	b2
-	)	a1c1j-1
-	),	b1c1g-1h-2i2j-1o-1B-1G-1H-3O-2
-	)-	k1o-1
-	).	b2c1g-1h-1i-1n-2D-2G-2H-1J-1
-	)."	b1
-	):	b-1c1D-1H-2
-	,	a1b-2c1d-3e-4f-5g2h2k-6m-1o-1A1B-2E-4F-4G1J-7K-4M-3N-2
-	,"	b2c-1
-	,.	c1
-	,:	h1H1
-	-	a-1c1
-	.	a2k-3m-1C-1H-2J-1K-4N-2
-	."	b3c-3B-1
-	.),	b-2i2o1I-3O1
-	.).	n1O-2
-	.,	a2b-1e-3g1h-3i1A-1C-3G-5H-5I-2M-2
-	..	c1
-	..,	o1
-	.:	c-1h4
-	.;	g1
-	:	b-2c-1d-1e-1f-1h5k2B2H1I2K1O-1
-	://	k1
-	;	g3h-2O1
-	>	o1O2
-	>.	b1
-	?	b2
-	]	o1O-1
-	],	o2
-	].	g-1o1O4
-	];	O-1
-	|	b-2c2
-	°	e2E1
1 digits		b-1e2o-1C-1D1
1 digits	)	c1E-2
1 digits	),	e3
1 digits	).	d1f-1
1 digits	):	e2E1
1 digits	,	c-1e1F-2
1 digits	-	l-1o1L-1
1 digits	.	l2D-2L2
1 digits	:	c2
1 digits	;	e-1E-1
1 digits	}	E-1
2 digits		a-1b-1f3o1D3E1O2
2 digits	),	e1
2 digits	).	d1e1f-1j1o-1
2 digits	,	b-1e1D-6
2 digits	.	c-1e1j1l2o-1D-2F-1L2
2 digits	:	e2E1F-1
2 digits	;	b1
3 digits		b-1c-3d-2f2k-2o3F1
3 digits	),	e2E1
3 digits	,	e1E2
3 digits	.	b1o-1
3 digits	:	e2E2
4 digits		f-1
4 digits	,	d-1k1
4 digits	.	o1
5 digits	).	o2O1
5 digits	,	f-1g1h1
5 digits	:	e-1f1E-1F1
address		f-1k4K2
address	,	k1K1
address	.	f-2k2K2
address	/	k1
address	/.	K1
address	:	K-2
article		f1k-2o1C1F2
article	,	e2E1F-1
digits		e-4f1k1o-1F2
digits	.	f1o1
mixed		e2f-1k1n1E2F-3N1
mixed	!"	a1
mixed	)	f1
mixed	),	e-2o2
mixed	,	c2e-1K1O-1
mixed	.	c-1D1F2K-2O1
mixed	:	o1O1
mixed	;	D1
mixed	>,	e1E1
mixed	]	k1o-2
mixed	].	K1
range		b-1c-1e-2f2k1F1M1
range	)	F1
range	),	e2
range	).	f2F1
range	,	f1o-1
range	.	d-2e1f2k-1o2D-2K-2
range	:	F-1
roman		c1g2E-1
roman	,	a1e2
roman	.	a2b1c-1i1A2B-1
roman	]//	b-2o2O3
year		b-2c-1d3D2F2
year	)	c1d1e-2
year	),	c1d2e-6
year	,	b2d2e-2D1
year	.	c1d2e-1f-3D1
year	:	c2
year	;	c-2e1D1E1
years		c1
years	),	f1F1
years	.	F1
293
-		-		c1h2i1j2B-2C-5D-1E-4F-1G-4I-2J-1K-1M-2N-2O-2
-		-	",	b1
-		-	".	b1
-		-	)	b-2c3f1
-		-	),	c3e-1h-2i2G-1O-2
-		-	)-	k1
-		-	).	c1d-2G-1O-1
-		-	):	c1h1H-1
-		-	,	d-2e1g2o-4C-3E-2G-1H-3I-3O-5
-		-	,"	b2c-1
-		-	,.	c1
-		-	-	c1
-		-	.	a2b1c-1f1h-1j1k-1m-2A-1J1O2
-		-	."	b3c-2
-		-	.)	i2
-		-	.),	a1b-2i1o1I-1O1
-		-	.).	o-1
-		-	.):	O1
-		-	.,	a1g2h-2o-1
-		-	.;	g1
-		-	:	b-2h2j-3C-2I1O-3
-		-	;	g2B1
-		-	>	O1
-		-	],	c1
-		-	].	b1c1
-		-	|	c1
-		1 digits		e1
-		1 digits	.	c-1
-		1 digits	:	e-2
-		1 digits	;	e-1
-		1 digits	}	E-1
-		2 digits		d-1e2f1D-1E1O1
-		2 digits	).	d2e-1j1E-1
-		2 digits	.	j1F-2
-		2 digits	:	E1
-		2 digits	;	b1
-		3 digits		c-3e1o-1E1
-		3 digits	,	e1
-		3 digits	.	b1e-1E-2
-		4 digits	,	e1E1
-		5 digits	,	h1
-		digits	,	c-1
-		mixed		k1o-2O-1
-		mixed	),	o2O2
-		mixed	.	c-1E-1K-1O1
-		mixed	].	o1
-		range		c-2f1
-		range	).	f1F1
-		range	,	c1d1e-1f-1k1D1F-3
-		range	.	b-1
-		roman		c1
-		roman	,	c2
-		roman	:	e1
-		roman	]//	b-2o2O2
-		year		b-1c-2d3D3
-		year	)	d3D3
-		year	).	d-2e1D-2
-		year	):	D-1
-		year	,	b3D-1
-		year	.	b1c1
-		year	;	c-1d3e-1D1
-		years	),	f1F1
-	"	-		b2c-2B-1C-2
-	"	-	.	b1
-	",	-		b-2C1
-	":	-		b1
-	)	-		b1j1B-2J1
-	)	-	.	b-1
-	)	range		K1
-	),	-		b1h-1o1B2O2
-	),	-	.	f-1o1F-1
-	),	year	,	D-1
-	),	year	.	D1
-	).	-		b-2B2G1O1
-	).	-	,	g1C1G1
-	)."	-		C2
-	).</	-	>	b1
-	):	-		B1
-	,	-		b-1c-1g-1o1C1H2J1M1
-	,	-	)	b2c-1
-	,	-	,	b1c1d-1e-1i-1o-3B-3E-1G2O-1
-	,	-	.	c-1f-3g-2h2B1F-2I-1
-	,	-	.,	a1b-2c-3i2A-1B1G-1I-2
-	,	-	.:	a4b-2h2B-1H-3
-	,	-	:	h2o2H-3
-	,	-	;	c1G-1
-	,	1 digits	,	e3E1
-	,	1 digits	.	c1
-	,	2 digits		b-2c-1d2D2E-1
-	,	2 digits	,	E1
-	,	3 digits		e2o-2E2
-	,	3 digits	,	E1
-	,	mixed		c-2e2k1E2K1
-	,	mixed	,	c1f-2o1F-2
-	,	mixed	.	e-2E-2
-	,	mixed	;	d1D1
-	,	range	.	b2
-	,	roman		g1
-	,	roman	.	b-1h1m1
-	,	year		C1
-	,	year	),	D-1
-	,	year	).	d1o-2
-	,	year	,	d1D2
-	,	year	.	d-1o2D-2
-	,	years		c2f-1F-1
-	,	years	.	b2
-	,"	-		b-1n1o1B3C1N1O1
-	,"	-	.	b-1
-	,.	-		G1
-	-	-		B-1C-1
-	.	-		b-2i3m1A2B4C2M1N1O2
-	.	-	)	O-1
-	.	-	),	c1o1
-	.	-	).	b1
-	.	-	,	b-1j-2o2A-1C2
-	.	-	,:	h1H1
-	.	-	.	c3e-4i-1j1o-3A1B-2C-6E-3G-4H-1I-2J-2M-1N-1O-4
-	.	-	."	a1b-1B-1
-	.	-	.),	i2o-1O-1
-	.	-	.,	b2c2h-3o-1C-2H-2M-2
-	.	-	.:	h2H1
-	.	-	:	b-1c-2g1h2j2G1H2
-	.	-	]	k1
-	.	-	],	o3
-	.	1 digits		b-2e2O1
-	.	1 digits	,	c1f2
-	.	1 digits	.	o1E-2
-	.	1 digits	:	b-1c1
-	.	2 digits		c2e-2
-	.	2 digits	,	F1
-	.	2 digits	.	e1E1
-	.	3 digits	.	e2f-1
-	.	4 digits	,	K1
-	.	mixed		c1e-1E-1
-	.	mixed	,	m2
-	.	mixed	.	E1
-	.	range		m1M1
-	.	roman	,	c-1e1
-	.	roman	.	b2e1
-	.	year		D1
-	.	year	)	a1d-1D-1
-	.	year	.	d2
-	.	year	;	d1
-	."	-		b-2o2B1C1O2
-	.)	-		c-1o1
-	.),	-		c1B2C1
-	.):	-		c1
-	.,	-		o-1B1C1
-	.,	-	,	g1o-1G1
-	.,	-	.	i-2C-2
-	.,	-	.,	i1O1
-	.,	-	:	a-1
-	.-	-	.:	o1O1
-	.:	-	,	G1
-	:	-		a-3b1e1h-3m-1B-2C-2I-1
-	:	-	).	b2
-	:	-	,	c1i1H1
-	:	-	.	c1g1G3H1
-	:	-	:	g1h-1G1
-	:	3 digits		k-3o3
-	:	address		k1
-	:	address	.	K-1
-	:	address	/	K1
-	:	digits		k3o-2
-	:	mixed		c1
-	:	roman	.	I1
-	:	year	.	K1
-	;	-		a2b-1B-1G-2
-	>	-		C1
-	?	-		b1
-	?	-	).	b1
-	?,	-		c1C1
1 digits		-		c1e-1f-1C1F-2O-1
1 digits		-	,	e-1o1O2
1 digits		-	.	c-1e2n-1
1 digits		mixed	),	c2
1 digits	)	range	.	e1
1 digits	),	mixed	.	f-1o1F-1O2
1 digits	):	digits	,	e2f-1F-1
1 digits	):	range	,	e1
1 digits	):	range	.	f1F1
1 digits	,	-		f-1F-1
1 digits	,	-	.	c-1
1 digits	,	1 digits	,	e-1o1O1
1 digits	,	1 digits	.	f2
1 digits	,	2 digits	,	F1
1 digits	,	mixed		O1
1 digits	,	year	.	D-1
1 digits	.	-		o-1
1 digits	.	-	.	o1
1 digits	:	-		b-1c2
1 digits	:	range	,	e1
1 digits	:	range	.	e-1f1F2
2 digits		-		b2c-1d-1e3D-2O-1
2 digits		-	,	e-3o2O2
2 digits		-	.	D-1O1
2 digits		1 digits	).	e2E2
2 digits		range	,	F1
2 digits		year	),	d1D2
2 digits	)	range	.	o1
2 digits	):	range	.	e1f-1F-1
2 digits	,	-		c-1
2 digits	,	-	,	h1H1
2 digits	,	1 digits	),	e-1f1
2 digits	,	4 digits		e-1f2F3
2 digits	,	mixed		e1
2 digits	,	mixed	.	F1
2 digits	,	year		D-2
2 digits	,	year	,	d1D1
2 digits	.	-		j1o-1O-2
2 digits	.	-	,	j1
2 digits	:	mixed	.	e2f-1F-1
2 digits	:	range	.	e1f-1
3 digits		-		c-3C-2
3 digits		-	.	f1F-2O-1
3 digits		3 digits		e-1f1
3 digits	,	-		o-1O-1
3 digits	,	digits		c1
3 digits	,	mixed	.	d1D1
3 digits	-	address	:	K-1
4 digits		-		b-2j2J2
5 digits	,	year	.	D1
^	^	-		a1A1
^	^	-	,	a1A1
^	^	-	.	a2A2
^	^	1 digits	)	l1L1
^	^	1 digits	-	l-1L-1
^	^	1 digits	.	l2L2
^	^	2 digits	.	l2L2
address		-		o1O3
address		-	]	O-1
address		address	]	k-1o1O1
address	,	-		g1G1
address	.	-		m1o1M1O1
digits	):	range	,	f-2F-2
digits	,	-		d1D1
digits	,	-	,	c1g-1G-1
digits	.	-	:	k-1o1
digits	;	-		O1
mixed		-		b2d1e-2o-1B-1C-5D2
mixed		-	).	n-1o1
mixed		-	,	c-1d1h1
mixed	),	4 digits	.	f-1o1
mixed	,	-	.	b-1c1C1
mixed	,	mixed	,	f2F2
mixed	,	mixed	.	F1
mixed	.	-		c2
range		-	,	i1I1
range		-	.	f-1h1H1
range		2 digits	)	e-1
range		mixed	.	e1f-1E1
range	),	-		c1C2
range	,	-		d2g-1D2G-1
range	,	address		K1
range	,	year	.	D-2
range	,	year	:	c2d-1
range	.	-		c-2g2C-2G2
roman		-		c3
roman		-	,	b1
roman		5 digits	,	g1
roman	,	-		b1c-1f1E-1F1
roman	.	-		c-1i2B-3
roman	.	-	,	b-2B-1
roman	.	-	.	C-2G-1
roman	.	3 digits	,	m1
roman	:	-		B1
year		-		c3o-3B-1C3K1O-2
year		-	),	e1E1
year		-	):	o1O1
year		-	.	d-1C1
year		-	;	d2
year		2 digits		E1
year		3 digits		e1E1
year		year	;	d-2e2D1E2
year		year	].	d1
year	),	-	.	d1e1o-1E2
year	),	range	.	o1
year	).	-		b1g-1B2C-1G-1
year	,	-		b-1o1
year	,	-	).	d3
year	,	-	,	g-3G-3
year	,	-	.	f1F2
year	,	2 digits		f2F2
year	,	3 digits		e-1f-2o3E-1F-2O3
year	,	3 digits	.	e1E1
year	,	range	.	f-1o1
year	,	year	.	D3
year	.	-		d2o-1B2O-1
year	.	-	.	d-2g3o-1G3O-1
year	.	-	:	k-1o2K-1O2
year	.	2 digits		d-1o1O1
year	.	3 digits		f2o-1F2O-1
year	;	3 digits		E-1
222
-		-	e3g2i2j2k-1l-1o2A1B1D-3L-1
-		1 digits	a-2b-1c1f-1h-1j2B1E-3F-1J1M-1
-		2 digits	a-1b-3c2d2f2g-3k-1m-3C3H-1M-1O2
-		3 digits	b2c-1j3o-1C1
-		4 digits	F1
-		5 digits	h1
-		^	b2d-3i1C1H2
-		address	k1K-3
-		article	b1
-		digits	k-1o1K-1
-		mixed	f-1k1B1
-		range	c2g-2h-3k1F2K1O-2
-		roman	c1C-2
-		year	a2b-1c2d1e-1f-2j-1k-3m-1o-2D1E-3F-1G1H3K-1O-4
-	"	-	a-1b1
-	",	-	b3c-1
-	".	-	b2
-	)	-	o1
-	)	^	c1
-	)	year	f1o-2E1
-	),	-	b2e1g-1h-1i1B-1H-2O-1
-	),	year	c2o-2
-	).	-	b1d1i-1n-1G-3O-1
-	).	^	c1o1H-1
-	).	year	h1H1
-	)."	-	b1
-	):	-	b-1c1h1H-1O1
-	):	range	D-1
-	,	-	a2b-1d-3e-3f-3g2h1m-2n-2o-1B-2C-4D-3E-2J-5M-2N-2O-2
-	,	1 digits	c3g-3C3
-	,	2 digits	b-2c4g-4h-1C5G-4H-4
-	,	3 digits	b1j3o-2G2
-	,	address	c1
-	,	article	c1
-	,	day	c2g-1C1
-	,	mixed	c2h1
-	,	range	b-2h1i4H1
-	,	roman	b-1c2g-1h1A1C2
-	,	year	a-1b2c-5d1e-2g3n1o1C-2D2G3H1O1
-	,"	-	a1b1
-	,:	-	h1H1
-	-	-	a-1c1
-	-	1 digits	o1O1
-	.	-	a1b1c2d-3e-3g-1h-2i2j1n1o-2A1B-1D-2E-5F-5H-1N-2
-	.	1 digits	b-1c1e1f1C-2F2
-	.	2 digits	b2c-2d-1f-2h-1m2o1C-3F-1M2O1
-	.	3 digits	c-1h1m-1E1F1
-	.	^	b-2c-1f-1g2h2C-1F-2G1H1K-1O-1
-	.	address	c2f-1C1
-	.	article	c1O1
-	.	mixed	m1o1
-	.	range	c-3f2g2F3H-1O-4
-	.	roman	b2c-1B2
-	.	year	a3c3d2g-3m-2C3D3E-2F-2G-3H-2O-3
-	."	-	b3c-3B-1
-	.),	-	a1b-2d1h-1i2D1I-3O1
-	.).	-	n1O-2
-	.,	-	a2b-2c-1e-2g1h-1i1A-1C-1G-1H-3I-2
-	.,	1 digits	f1
-	.,	2 digits	C-2
-	.,	year	G-2
-	..,	-	o1
-	.:	-	c-1h4
-	.;	year	g1
-	:	-	b-2h6o-2B2G1H2I2M-1O-2
-	:	3 digits	k-3o2K-3O4
-	:	address	h-3k1m2o1H-2M1
-	:	digits	k2o-3K3O-3
-	:	mixed	k2K1
-	:	range	H1
-	;	-	O1
-	;	1 digits	g1
-	;	2 digits	d1
-	;	year	g2h-1
-	>	-	C-2
-	>	3 digits	c3o-2O-2
-	>.	-	b1
-	?	-	b2
-	]	address	O-2
-	]	year	o1
-	],	-	o2
-	].	-	c1O2
-	].	^	O2
-	];	address	O-1
-	|	-	b-2c2
1 digits		-	d1e1o-1C-1D2
1 digits		2 digits	e-2f2F2
1 digits		^	e2E2
1 digits		mixed	c2e-2E-2
1 digits		year	e2f-1F-2
1 digits	),	-	e3
1 digits	),	range	f1
1 digits	).	3 digits	E2
1 digits	).	^	E-1
1 digits	):	mixed	E1
1 digits	):	years	E1
1 digits	,	-	c-1d-1o1
1 digits	,	1 digits	e-2E-1
1 digits	,	2 digits	e2
1 digits	,	3 digits	e1
1 digits	,	range	e2E1
1 digits	,	year	c1d2e-1E-2
1 digits	-	-	l-1o1L-1
1 digits	.	-	l2E-3L2
1 digits	.	^	O-1
1 digits	.	address	E1
1 digits	.	year	e-1
1 digits	:	-	c2
1 digits	:	range	E2
1 digits	]	-	l1o-1L1O-1
2 digits		-	a-1e-1f3D3O1
2 digits		1 digits	E1
2 digits		2 digits	E-2
2 digits		3 digits	e1E1
2 digits		^	f2
2 digits		mixed	d1e-2o1D2E-2
2 digits		year	e1o1E3O1
2 digits	)	range	e-1
2 digits	),	year	e1E1
2 digits	).	-	d1j1E-1
2 digits	).	^	e2f-1
2 digits	,	-	b-1c2d-2D-1E-1F-1
2 digits	,	1 digits	f1F1
2 digits	,	2 digits	f1
2 digits	,	3 digits	e1E2
2 digits	,	range	e1E2
2 digits	,	year	c-6d2
2 digits	.	-	c-2d-2j1l2L2
2 digits	.	^	c1
2 digits	.	address	e1
2 digits	.	year	e-1f1E-1
2 digits	;	-	b1
3 digits		-	c-2o1O1
3 digits		1 digits	E-1
3 digits		3 digits	F1
3 digits		^	k-1o2
3 digits		range	c1
3 digits		year	E1
3 digits	),	-	e2E1
3 digits	,	-	e2f-1E2F-1
3 digits	,	year	f1
3 digits	-	address	f-1k1F-1K1
3 digits	.	-	E-1
3 digits	.	^	f1o-1E2
3 digits	:	range	E1
4 digits	,	-	e-1E-1
4 digits	,	address	K1
4 digits	.	year	f1
5 digits	,	-	g1
5 digits	,	year	h1
address		-	O1
address		^	k2
address	,	year	K1
address	.	-	k1K2
address	.	^	f-1k2O1
address	:	address	k1
address	:	mixed	o1O1
article	,	-	k1
article	,	address	e2f-2F-2
digits		^	k1
digits		year	c1e-2
digits	,	-	e-1
digits	,	year	e2f-2F-2
mixed		-	c1e1f-2n1B1C-1D-3E1F-2K2N1
mixed		^	e-2
mixed		year	c-2k2o-2
mixed	!"	mixed	a1
mixed	),	-	o1O1
mixed	,	-	c2d-1e-3f1m1o-3E-1F1
mixed	,	mixed	e2
mixed	,	year	e-1o2D-2E-2
mixed	.	-	f-1K-1O1
mixed	.	^	d-2F1K-3
mixed	.	address	d2f1o-1F1
mixed	;	^	d1D1
mixed	>,	range	e1E1
mixed	]	-	o-1
mixed	].	^	K1
range		-	b-1e-1k1M1
range		^	f3F4
range	)	-	f1F1
range	).	-	f2F1
range	,	-	k1
range	,	year	d2
range	.	-	f1
range	.	^	e1o1E-3
range	.	address	E1
roman		-	a-1c2
roman		5 digits	g1
roman		roman	e1
roman	,	-	a1e2g-1E1
roman	.	-	b1c-1i1A2
roman	.	3 digits	m1
roman	:	-	c1
roman	]//	-	b-1o1O1
year		-	b-2d2e2E1
year		2 digits	c-2d2D2
year		^	c2F1
year		address	d-1o1
year	)	-	a1
year	)	^	d2D2
year	)	digits	D-1
year	)	year	c1d1
year	),	-	c1
year	),	range	d2e-1
year	).	-	D-1
year	).	^	e1D1
year	,	-	b1d2D1
year	,	2 digits	D2
year	,	3 digits	d1D2
year	,	mixed	d1
year	,	range	d-1E1
year	,	year	b1d-1
year	.	-	c2D1
year	.	^	c-2d2f-1
year	:	-	c2
year	;	2 digits	c-3d2
year	;	3 digits	e1D2E1
year	;	year	c1
years		-	c1
years	),	-	f1F1
years	.	^	F1
166
-	-	-	c2d-3f-3g2i2j1k-1B2D-2E-3F-3G-1H-1I-1J-4K-2N-2O-1
-	-	1 digits	a-2c-1e1C-2E2F-2
-	-	2 digits	e2h-1i-1k-1m-2D-1E2O-4
-	-	3 digits	c-1d-4e5m-1o-3D-3E2O-2
-	-	4 digits	k1o-1
-	-	5 digits	d-1h2
-	-	address	k2O1
-	-	article	a-1b2c-1E2
-	-	digits	c-2d-1o1
-	-	mixed	b-1g-2h-2i-2j-1k2m1n1B2M-1N1
-	-	range	c-2f4g-2h-2i-2k-1D-3F1K-1O-2
-	-	roman	a2d-3f-3h2i1k-1D-2F-3G-1H-2
-	-	year	a-2b-2d5f-2g-1h-3i-1o2C-2D4E-1F-2O-1
-	-	years	b2c1d1e-1f-1D1E-1F-1
-	1 digits	-	i-2j-2m-1n1o1B-1D-2J-1
-	1 digits	1 digits	F-3
-	1 digits	3 digits	e-1F1
-	1 digits	article	f2F2
-	1 digits	mixed	b1c1f-1F-1O1
-	1 digits	range	e-1f1F1
-	1 digits	years	e2
-	2 digits	-	c-2h2j2C-1D-1H2
-	2 digits	1 digits	e2
-	2 digits	2 digits	e1D-1E-2F-2
-	2 digits	3 digits	e1
-	2 digits	4 digits	e-2f3F3
-	2 digits	digits	f1F2
-	2 digits	mixed	D-1F1K-2O-2
-	2 digits	range	f1F1
-	2 digits	year	e-6o1
-	2 digits	years	e-3f2F2
-	3 digits	-	c-2f1k1C-1O1
-	3 digits	2 digits	e-1
-	3 digits	3 digits	e-1
-	3 digits	4 digits	e2f-1F-1
-	3 digits	digits	c1
-	3 digits	mixed	F1
-	4 digits	-	e-1j2J2
-	4 digits	address	K-1
-	4 digits	year	D1
-	address	-	m1M1
-	address	address	k-1o1O1
-	article	-	B-1H1
-	article	2 digits	d1
-	article	article	e1
-	digits	-	d1k-2o2D1K-1
-	digits	range	e1
-	mixed	-	a-1m-1n1D1O-1
-	mixed	1 digits	E-2
-	mixed	range	f1F2
-	mixed	year	o-1E1
-	range	-	b-2c-1d2f-4g2h3o-2D1G2H3K1O-2
-	range	2 digits	o1
-	range	mixed	e1f-1E1
-	range	year	c2D-2
-	roman	-	b1e-2f1h-1i2o-3C-2E-2F1H-1O-3
-	roman	3 digits	e-1m1
-	roman	5 digits	g1
-	year	-	j-1k-1B3C2E1K-1
-	year	1 digits	E2O-1
-	year	2 digits	d-3e3f-2o2E3F-2O1
-	year	3 digits	e3f-3o2E3F-3O2
-	year	5 digits	e-2E-2O1
-	year	address	k1K1
-	year	digits	f1F1
-	year	mixed	d-2e1k-2E1K-2
-	year	range	f-1o2F-1
-	year	year	c-3d3o-1D2
-	years	-	b-2h2o-1C1H2
1 digits	-	-	b-2c1h2i-1H3
1 digits	-	1 digits	E-1
1 digits	-	2 digits	e-1f2
1 digits	-	3 digits	f-1D1F-1
1 digits	-	mixed	n-1
1 digits	-	range	F1
1 digits	-	year	D-2
1 digits	-	years	e1
1 digits	1 digits	-	f-1g-1h1o2F-2G-1H1
1 digits	1 digits	mixed	o1O1
1 digits	mixed	-	g1h-1G1H-1
1 digits	range	-	g-1o1G-1O1
1 digits	range	address	k2o-1K2O-1
1 digits	range	range	F1
1 digits	year	-	d1
1 digits	year	3 digits	k1K1
2 digits	-	-	a2b-1c-3h2j2o-1B-3C-1G-1J1
2 digits	-	1 digits	e1o-1
2 digits	-	address	K2
2 digits	-	mixed	e1
2 digits	-	range	d1e-1D1
2 digits	-	roman	E1
2 digits	-	year	d-2o2D-2
2 digits	1 digits	-	d1o-1O-1
2 digits	1 digits	1 digits	f1
2 digits	1 digits	3 digits	F2
2 digits	1 digits	digits	e2f-1F-1
2 digits	1 digits	mixed	e-1
2 digits	1 digits	range	f2F1
2 digits	1 digits	year	d2
2 digits	2 digits	-	f-1O1
2 digits	2 digits	mixed	F1
2 digits	2 digits	range	e1
2 digits	mixed	4 digits	f-1o1
2 digits	range	-	k-2o3K-2O3
2 digits	range	address	k-2o3K-2O3
2 digits	year	-	g-1G-1
2 digits	year	2 digits	f2F2
2 digits	year	3 digits	f1F1
2 digits	year	range	f1F2
2 digits	year	year	d-3e2E2
3 digits	-	-	g-1o2G-3O3
3 digits	-	mixed	k1
3 digits	1 digits	range	e2f-1F-1
3 digits	3 digits	mixed	d1D1
3 digits	digits	year	c1d-1D-1
3 digits	year	mixed	k1K1
4 digits	-	-	b-2C1J-1
4 digits	address	-	g1G1
5 digits	-	-	g1
^	-	-	a2d-2A-1D-2O-1
^	1 digits	-	a1A1
^	2 digits	-	a1A2
^	^	-	a2A2
^	^	1 digits	l1L1
^	^	2 digits	l1L1
^	^	3 digits	l1L1
^	^	year	d1D1
address	-	-	K2
address	mixed	-	d-1o1
address	year	3 digits	k1
article	-	-	c1G1
digits	-	-	d1
digits	2 digits	-	f-1o1O1
digits	range	year	D-1
mixed	-	-	a-1g1j-1o-2D-2G2O-2
mixed	-	mixed	o-1E-1
mixed	mixed	mixed	a1f1F2
range	-	-	b-2c-2h3i2o-1
range	-	2 digits	o1O1
range	-	year	d1o-1D-2
range	2 digits	range	f-1F-1
range	year	-	d-1
roman	-	-	c2g-1G-3
roman	year	-	o-1B1O-1
year	-	-	b2g-3h1j1k-1B-1C-3E-2F-1G-1H2I-1J2K-2O-1
year	-	1 digits	d3
year	-	2 digits	f1E-1
year	-	3 digits	e1f-1E2
year	-	address	k1K1
year	-	mixed	e2E1
year	-	range	F-3
year	-	year	b1D1
year	2 digits	-	d-1e-1f3o1
year	2 digits	mixed	e1
year	2 digits	range	f1F2
year	3 digits	-	O-2
year	3 digits	3 digits	f1
year	3 digits	mixed	k2K2
year	address	-	k1O-1
year	digits	mixed	k1K2
year	mixed	-	n1o-2
year	year	-	B1O-1
year	year	3 digits	E-2
year	year	mixed	o2O2
year	year	year	d-1
years	-	-	b-2g1O1
222
-			0/0	b1
-			0/1	a1b-2c1d1e-1f-1g-1
-			0/2	g-1h1o-2
-			0/3	a1c1
-			1/1	a-5c3d1f1g2j2k2m3o1
-			1/2	b1d-1e4h-2j1
-			1/3	b1o3
-			2/2	b1c1h-2
-			2/3	d-2j-1k1o1
-		"	0/1	a-1c1
-		".	0/1	b2
-		)	0/1	a1f1
-		)	1/1	b1
-		),	0/1	b1
-		),	0/2	o-1
-		).	0/1	g1o-1
-		).	1/1	d3g-2h-2j1o1
-		,	0/1	a2d-3f-2h-1
-		,	0/2	c-1g1i1
-		,	0/3	h1
-		,	1/1	c1e-1g2i1k-1m-1o-2
-		,	1/2	b-2c1d-1e-3g-2h4
-		,	1/3	b-1c2
-		,	2/2	g2
-		,	2/3	b-1c2
-		,"	0/1	b2c-1
-		-	0/1	c2
-		.	0/1	a2b-2c2g-4h-4i1j1k-2n2o-1
-		.	0/2	a1i-2
-		.	1/1	b2e-2f-1i-1k-3m-4o1
-		.	1/2	b1c-3e-2g3i1k1m1o-4
-		.	2/2	b1c-2i2
-		.	2/3	g1i-2
-		."	0/1	b3c-1
-		.,	0/1	o-1
-		.,	0/2	a1o-1
-		.,	1/1	c2h-1i1
-		.,	1/2	c-1o2
-		..,	1/1	o1
-		.:	0/1	h3
-		.:	1/1	h2
-		.;	0/1	g1
-		:	0/1	g2i-1o-1
-		:	1/1	c-1g-1h4k1
-		:	1/2	b-2c-1m1o1
-		:	2/2	c-1h1
-		;	0/1	g4h-3
-		;	1/1	d1
-		>	1/1	b2o-2
-		>,	1/1	c1
-		>.	1/1	b1
-		?	0/1	b2
-		]	1/1	k1o-1
-		].	1/1	b1o-2
-		|	0/1	b-2c2
-		°	1/1	e2
-	"		0/1	a-6b3c1d1
-	"		0/2	b1
-	"		1/1	c1
-	"		1/2	c1
-	"	."	0/1	a1b-1
-	",		0/1	b3c-1
-	",		1/1	b1
-	".		0/1	b1
-	".		1/1	c-1
-	$	;	0/1	c1
-	&		0/1	a3b-2c2
-	&		1/1	b-1c-1i2n1
-	&		1/2	b1
-	(		0/1	c-4f1g6i-1o-2
-	(		1/1	b-1f-1g-4h-2j2m2o2
-	(		1/2	e1
-	(		2/3	o1
-	(	)	0/1	e1o-2
-	(	)	1/1	b-2o1
-	(	)	1/2	c3
-	(	),	0/1	a-2c1
-	(	),	0/2	b-1
-	(	),	1/1	c1e1o-3
-	(	)-	0/1	k1
-	(	).	1/1	b3c1h-3o-1
-	(	):	0/1	c1
-	(	,	0/1	b-3d2g3o-3
-	(	,	0/2	b1
-	(	,	1/1	c-2h1
-	(	.	0/1	o1
-	(	.	1/1	b-1f1
-	(	.)	1/1	i2o-1
-	(	.),	0/2	i-1o1
-	(	.),	1/1	b-2i3
-	(	.):	0/1	o2
-	(	:	0/1	b-1h3
-	*†		1/1	o1
-	-		0/1	b-1c2d-2e-2h1j3
-	-		0/2	b1c-1
-	-		1/1	c-2d4o-1
-	----		0/1	o1
-	---.		0/1	a2
-	/		0/1	c-1e1
-	//		0/1	b2c-1
-	:		0/1	b-1g4
-	</	>	1/1	c-2o2
-	[		0/1	h1o-2
-	[		1/1	b2o-4
-	[	]	0/1	o1
-	[	].	0/1	b-2o4
-	[	].	0/2	b1o-1
-	[	].	1/1	o1
-	{\\		0/1	e1
-	•		0/1	a-3l4o-1
-	№		1/1	e2
1 digits			0/0	e1
1 digits			0/1	c-1e3
1 digits			1/1	f2
1 digits			1/2	e1
1 digits			1/3	d1
1 digits		,	0/1	c-2e1
1 digits		,	1/1	o1
1 digits		,	1/2	e1
1 digits		-	0/1	l-1o1
1 digits		.	0/1	b2l2
1 digits		.	1/1	o1
1 digits		.	1/2	n1
1 digits		:	0/1	e-1
1 digits		:	1/1	e1
1 digits	(	)	1/1	b1
1 digits	(	),	1/1	f1
1 digits	[	]	0/1	l1
1 digits	[	]	0/2	l-1o1
2 digits			0/1	b-1c1e1l1o-1
2 digits			1/1	f3
2 digits			1/2	o3
2 digits			1/3	c-1e1
2 digits			2/2	e-1f2
2 digits		).	1/1	j1
2 digits		,	0/1	c-5e3
2 digits		,	1/1	e2
2 digits		,	1/2	e-1
2 digits		.	0/1	d-2j1l2
2 digits		.	1/1	o-1
2 digits		:	1/1	e2
2 digits		;	0/1	b1
2 digits	"	,	0/1	c2e-1
2 digits	(	)	1/1	c-1
2 digits	(	),	1/1	e1
2 digits	(	).	1/1	f-1
3 digits			0/1	c-4f1
3 digits			1/1	c1e-1f1k-3o2
3 digits			1/2	b-1o1
3 digits			2/3	f-1
3 digits		,	0/1	f2
3 digits		,	0/2	e-2
3 digits		,	1/1	f1
3 digits		,	1/2	e1
3 digits		.	1/1	b1c-2o-2
3 digits		:	1/1	e1
3 digits	(	),	1/1	e1
4 digits		,	0/1	d-1k2
5 digits		,	0/1	g1h1
5 digits		:	1/1	e-1f1
address			0/1	k1
address		.	1/1	f-1k2
article			0/1	f1
article		,	0/1	e2
digits			0/1	e-2f3
digits		,	1/1	f1
digits		.	1/1	o1
mixed			0/1	c-2e4f-2o1
mixed			0/2	o-1
mixed			1/1	e-3
mixed			1/2	e-1k2
mixed		,	0/1	d-2e-1k1
mixed		,	1/1	e2
mixed		,	1/2	c2
mixed		.	0/1	o2
mixed		.	2/2	e1
mixed	(	)	0/1	f1
mixed	(	),	1/1	c1e-1
mixed	(	),	1/2	o1
mixed	[	].	1/1	k2
range			0/1	e-2f1m1
range			1/1	e-2k2o1
range			1/2	e1
range		,	0/1	d1k1m-1
range		.	1/1	b-1c-1f2k-1
range		.	2/3	f-1o2
range	(	)	0/1	b-1
range	(	).	1/1	f2
roman			0/1	g1
roman		,	0/1	a1e1
roman		,	1/1	e1g-1
roman		.	0/1	a2b1e-1
roman		.	1/1	i1
roman		:	0/1	b-1
roman	[	]//	0/1	b-1o2
year			0/1	b-4c-3d7
year			0/2	b1c1d-1o-2
year			1/2	c1d-2f2
year		),	1/2	c3d-2
year		).	1/2	d-2e1o2
year		,	0/1	c-3d6e-1
year		,	0/2	c2d-1
year		,	1/2	c-3d2
year		,	1/3	c1d-2
year		.	0/1	d6f-3
year		.	0/2	c1o-1
year		.	1/2	d-1o1
year		:	0/1	d1
year		:	0/2	c1
year		;	0/1	c-1d2
year		;	1/2	c-1e1
year	(	)	0/1	d3
year	(	)	0/2	a1
year	(	),	1/2	c-1d4e-1
year	(	).	0/1	d2
year	[	].	1/2	d2
years			0/1	c2
years		,	0/1	d-1
years		.	0/0	d1
years		.	0/1	e1
years		.	1/1	f2
years	(	),	0/1	f1
212
-	-	-	a3b3c-2d-4e-1f-4g2h1i2k-8l-2m-3n1o1A1B1C-3D-7E-2F-4G-2H-1I-1K-7L-2M-1N-1
-	-	1 digits	a-3b-3c2g3h-2j-1o1C-1G1
-	-	2 digits	b-4c7e-2g-6i-1j1o-1C2G-2H-1O-1
-	-	3 digits	e-2g-3i-1j5o-2E-1J2M-1
-	-	4 digits	i1k1K1
-	-	^	c-2e1g2C1F1H2K-1
-	-	address	g-2k2K3M1O-1
-	-	article	b1g-1C1
-	-	digits	c-2o2O2
-	-	mixed	d1g-1h1i2j-1B-2C2G-1H1M1
-	-	range	a-2b-3c2g-1h2i1m-1o-1I-2M-2
-	-	roman	a-1c2g-1j1m1A1C-1O-1
-	-	year	a1b-3c2d-1e1f1g2j-3k-1m-1n-1o-2E-1G2J-1K-1O-5
-	-	years	b1
-	1 digits	-	a-2b2c-1f2C-2E-1F1
-	1 digits	1 digits	b-2c3e-1C1E-1
-	1 digits	^	b-1c3f-1
-	1 digits	mixed	O1
-	1 digits	range	b-2c4g-1
-	1 digits	year	c-1e1j1C-1J2
-	2 digits	-	c-4e3h-3i-1o2D-2E2H-3M1O6
-	2 digits	1 digits	b-1c4e-1o-2C2O-2
-	2 digits	2 digits	c-2o1C-2E2F1
-	2 digits	3 digits	b1
-	2 digits	^	b1o-1C-1D1F-1
-	2 digits	mixed	c-1m1o2
-	2 digits	range	b-1c5g-3j-1o-1C3
-	2 digits	year	b-4c5e-1g-2h-1j1C3H-2O-2
-	3 digits	-	b1c-7e3g3j4m-3C-1E3G2
-	3 digits	1 digits	o-2
-	3 digits	2 digits	c3
-	3 digits	3 digits	b2
-	3 digits	^	c2k-3o2K-3O4
-	3 digits	range	c4e-1g-1
-	3 digits	year	c1e-1o-1
-	4 digits	-	k1o-1
-	4 digits	range	C-1
-	4 digits	year	F1
-	^	^	d-1e-1f-2g2h1k-1E-2F-3G2I-1K-3O-1
-	address	-	M1
-	address	^	c1f-2g-1h-3k1m1H-1K-2O-1
-	address	year	b3
-	article	-	b2k1o-2
-	article	^	c1
-	digits	-	c-1K1
-	digits	^	O-1
-	mixed	-	g-1m2o-2B2
-	mixed	1 digits	o1O1
-	mixed	3 digits	c-1g1
-	mixed	^	d-1f-1k1F-1
-	mixed	mixed	c2
-	mixed	range	c1
-	mixed	year	b-1d1k1C-1K2
-	range	-	a-1c-2e-1f3g-2i2C-3F4
-	range	^	b-2c2D-1E-1F2O-4
-	range	year	c1h-2
-	roman	-	g-2h1i1B1C-3H-1I1O1
-	roman	1 digits	h1H1
-	roman	2 digits	b-1c4C1
-	roman	3 digits	m1
-	roman	year	A1
-	year	-	a7b2c-4e-5f-3j-2k-2m-3C-5E-4F-3H1I-1M-1O-1
-	year	1 digits	b-1c4g-2h-2C1
-	year	2 digits	b-6c5d1C4H1
-	year	3 digits	a-3b-2g6h-2C6G2H-2
-	year	^	a-5g1h1i-1k-2C-2D1F-5G1K-1O-2
-	year	address	b2g-1o2
-	year	mixed	c-2d2D2
-	year	range	b1c-4d4e-2C-1D5H3
-	year	year	o-2
-	years	-	b1
1 digits	-	-	a-2c1f-1l2C-2L2
1 digits	-	1 digits	e2
1 digits	-	^	o-1
1 digits	-	range	e-2o2E-3O1
1 digits	-	year	c-3d1e3f-2o-1D1F-2
1 digits	1 digits	-	o1
1 digits	1 digits	1 digits	c1e-1E-1
1 digits	1 digits	range	c1
1 digits	2 digits	year	c1
1 digits	3 digits	year	E1
1 digits	^	^	O-2
1 digits	address	^	e2E1
1 digits	mixed	-	c1e-1E-1
1 digits	range	^	e2f1E1
1 digits	range	year	E1
1 digits	year	^	e-1E-1F-1
1 digits	year	range	e1E-2
1 digits	years	year	E1
2 digits	-	-	a-1b1c1d-2e-2j1D-3E-4F-2O1
2 digits	-	1 digits	e1
2 digits	-	3 digits	f1F1
2 digits	-	^	d2e-4f3o-1D1E-4F3
2 digits	-	mixed	E1
2 digits	-	range	c1e1
2 digits	-	roman	l2o-1L2O-1
2 digits	-	year	c-3e2o1D1E2F-4O2
2 digits	1 digits	-	E1
2 digits	1 digits	2 digits	E1
2 digits	1 digits	3 digits	f1F1
2 digits	2 digits	-	e-1f2F1
2 digits	2 digits	range	E-1
2 digits	^	^	f1o-1F-1
2 digits	address	address	e2f-1F-1
2 digits	mixed	-	d1D1
2 digits	mixed	4 digits	e-1o1E-1
2 digits	mixed	^	e2E1
2 digits	range	^	e2E3
2 digits	year	-	d2f-2F-2
2 digits	year	3 digits	e2E2
2 digits	year	^	e-2f2E-1F3
2 digits	year	address	e-1o1O1
2 digits	year	range	e2E1
2 digits	year	year	c-2d1
3 digits	-	-	d-1l1o-1E-3L1O-1
3 digits	-	^	o1O2
3 digits	-	range	e1E2
3 digits	-	year	e2
3 digits	1 digits	years	e-1f1E-1F1
3 digits	3 digits	year	f1F1
3 digits	^	^	k-1o2E3F-1O-2
3 digits	range	^	c1E2
3 digits	year	4 digits	e1f-1
3 digits	year	^	e-2f2
3 digits	year	mixed	e-2F1
3 digits	year	range	e3f-1F-1
4 digits	-	year	e-1E-1
4 digits	year	^	d-1f1
5 digits	-	-	g1
5 digits	^	^	O1
5 digits	range	^	e-1f1E-1F1
5 digits	year	^	k1
address	-	-	k1K1
address	-	address	k-1o1O1
address	^	^	f-2k4K3O1
address	mixed	-	K-1
address	year	-	K2
article	-	-	a-2b2
article	-	address	k-1o1
article	^	^	o1
article	address	^	e1
article	year	-	e1E1
article	year	mixed	f1F1
digits	-	year	f1
mixed	-	-	c1e-4g-1i-1k1m2o-1B1C-2E-7K2
mixed	-	1 digits	e2E2
mixed	-	3 digits	c-1o1O1
mixed	-	^	k2o-2O-1
mixed	-	mixed	e1E1
mixed	-	range	c2d-2e1
mixed	-	year	d-1k-1D-1E2F1K-2O1
mixed	^	^	d-2k2E-2O-2
mixed	address	-	d2f1o-1F1
mixed	address	address	o1O1
mixed	mixed	^	e1
mixed	range	^	d1e2D1E2
mixed	year	-	c2
mixed	year	2 digits	e1E1
mixed	year	3 digits	E1
mixed	year	^	e-4k2o1D-1E-4K1O-2
mixed	year	address	e-1E-1
mixed	year	mixed	c1e-1E-1
mixed	year	range	c-2e3E3
range	-	-	c-2e-5f4i-1D-3E-3F1
range	-	address	f-1k2F-1K1
range	-	range	e1
range	-	year	b-2f2F2
range	^	^	f2o2E-3F1K-1
range	address	^	E1
range	address	article	F-1
range	range	^	e3f-1E1F-1
range	year	-	D1E1
range	year	^	d2E-2
range	year	range	e3f-3E1F-3
roman	-	-	a2i1B-1I-1
roman	-	1 digits	e1E1
roman	-	range	c1
roman	3 digits	-	m1
roman	5 digits	-	g1
roman	^	^	f1
roman	year	-	a1c-2e1
roman	year	^	c1e-2E-2
year	-	-	a-2c2d3f-2k-1o-1B-1C-1D3F-1
year	-	1 digits	b2c-2
year	-	2 digits	d2
year	-	3 digits	b1d-1
year	-	4 digits	b-1d1D1
year	-	^	e1D-1E1
year	-	mixed	c1
year	-	range	c2d2e-3E-1
year	-	year	c1d-1
year	1 digits	1 digits	D-2
year	1 digits	range	D2
year	2 digits	-	d2
year	2 digits	1 digits	d1
year	2 digits	range	c-2d2D6
year	3 digits	range	D3
year	^	^	d2f-2D1E-1O-3
year	address	-	d1
year	address	^	o2
year	address	mixed	d-2o2
year	digits	year	d-1D-1
year	mixed	-	D-2
year	mixed	^	D2
year	range	^	d4e-2D3
year	range	address	d-1e2D-1
year	range	year	c1d-1D-1
year	year	-	b1c1
year	year	^	c4d-2e-2f1o-1D-2E-1
year	year	year	d-1
years	-	-	c2e1
years	^	^	F1
33
-	b2d2e-1f-1g-1h1i-1l-2n-3o-2A2B2D-1E-4F-3I-8J-2K-4L-2M-6N-3O-3
access	k2C-2K2O2
access+identifier	k1
access+small	a-1b2g-1o2C-1
and	a2g-1m-2o-2B-9C-7E-1G-5H-3I-5J-2O-3
and+small	b1g-1
edition	b-2g-1n4N1
editor	b-6c-3h-1i5o3C-2I2O4
editor+press+edition	b-2c-3g-2h-1i2n2o2G-1I2O1
editor+small	b1g-1i1o-2B-1C-4O-3
identifier	c-2k3C-2K2
in	a-1b-2c2i2m-1o1C3H-2I3J-4O2
in+and	b2m1o-1E-1I-1M1O-3
issue	c-3e4f-2g-2o1E3F-2I-1
issue+small	c-1e2E1O-2
journal	b-2c4e-2i-2m-1n-2C1E-1G-2I-3M-2O-2
journal+edition	b-2c2n2C-1N1
journal+status	c1
meeting	c3e-3i-2j1m-2n-2o-2B3C1M-1O-5
others	a3b-1c-1g-1j2o-1J1
pages	c-3e-3f5g-2h-1k-1C-2F4G-3H-2
press	a-1b1c-2g6h-1i-2o-3H-3O-3
press+edition	b-1c-1g-1n4
press+status	c-2e1g3h-1o1G-3
report	b-2c-2e-2g-3h-2k-1m5o2B1C-2G-1K-1M2O1
report+status	c-2n2C-1N2
school	a1b-2g5h-1i-2j-1m-1o-3B-2C-5G2J-1O-3
small	b1e-3h1k1m-3n-4C-2D-2E-2F-1G-2H-2I-5J-1K-3M-3N-1O-2
status	g-2o2G-1O1
thesis	b-2c-3g-4h-2i-1m5n-1o2C-4G-3H-1M2O1
translator	b-1c-2g-2i3o1I4
translator+meeting	b-1i3I2O-1
volume	a2b-2c-2e6g-2i-2n-1C-3E5G-2O-1
32
-	d1g1l-6n1o2A1D-2E1H-2I-2J-3L-5M-1N-1
^	a1l1A1L1
access	b-1c-1k1o2O-1
access+small	b2K1
and	a4b1d-1e-3g-1h-1j-1k-1m-2o-3B-2C-1E-2H-5
and+small	b2g-1
edition	b-1c-1n2
editor	a-2b-3c2g-3h-2i3o-3B1C5G-3I2
editor+press+edition	b-2c1h1n-2C2G1H1
editor+small	b2g-2G-1
identifier	c-2e-4f-5k4o2E-3F-5K-5O-2
in	a-2c3d-2g-1i2j1k-1m-2C-6D-1E-3G-3I-1J1
in+and	b2e-2g-1h-1m1B-1C-1
issue	b1c-2e3g-1h-2o1C-2E-5G-1O2
issue+small	c1d-1e1D-1E-6
journal	b-1d1e2f-1h1i-1j-2k-1o1C-2D2E3F-1G-4K-1O-1
journal+edition	c1n2C-1
journal+status	e1E2
meeting	c2j1k-1m-2o-1B-3C-6G-1H1J-3O-1
others	a-4b4c1g-1j2B5C2
pages	c-1e-3f7g-2k-2o-1C-1E-2F-4G-2O1
press	e-2g1E-1G-2H2
press+edition	G1
press+status	c-3e1g-2h1o2C-1H1
report	b-2c-1e-1g-1k3m3F-1G1K3M-1
school	a2b-1c-1g2i-1j-2C-3G-1
small	b2d-3e-5f-1h-1k-2m-3n-3o-2B-1C-4D-2E-4G-3H-5I-2K-2O-4
status	o1
thesis	c-2g1h-2m3C-1G3H-1O-3
translator	b-2c-2i2o1
translator+meeting	b-1h1i2H1
volume	d-2e6f-4g-2i-2n-1D-1E-5F-3N-1
32
-	a2b2g-1j-1k1l-2n-1
^	b-1k1o1
access	d2h1o-3
access+small	a-2b2g-1o1
and	a-2i1m-2o-2
and+small	b1g-1
edition	b-1e-1i1n2
editor	a-4b-1g-3h-2i6j-1o-4
editor+press+edition	b-2g-2h-2i4n2
editor+small	d1g-1i2
identifier	b-1c-1g-1o1
in	b2f1g-2h2i-1o-3
in+and	a-1
issue	e4g-2j-1o2
issue+small	g-2h-2o1
journal	a2b2c2e-1h-3i-2k-1o-1
journal+edition	b-2c2
journal+status	c1
meeting	a1c1d-3n-2o1
others	a3b-1c-1
pages	c1f2g-4k-1
press	c-2g4i-2o-1
press+edition	b-2c-1g-1n4o1
press+status	c-2e2g3h-2
report	c-2m3
school	b-4g3i-3m3
small	a1d1h2i1k1m-4n-4
status	i-1o2
thesis	c-1g-1i-1m3o1
translator	b-2e1
translator+meeting	b1
volume	b-3c2d3e1h-2i-2j1n-3
31
-	a-2b1c1e1i-1k1l-6m2n1o1
^	a4c-3e-2f-2g-3h-3
access	d-2o4
access+small	b3c1g-1
and	a8b-1d-1e-2h-2i2k-2m-1o-1
and+small	b1g-1i-1
editor	a-2b-4c3d-2e-1g-2h-2i4o-4
editor+press+edition	b-2c1g-2i3
editor+small	b3f-1g-1h-2i-1
identifier	d-1e-2k1o3
in	a-2c2d-2h-1i1j1k-1m-3
in+and	b2o-2
issue	c-3d1h-1i-1o3
issue+small	g-3
journal	b-1c2d1e3f-4g-1i-2j-1k-2
journal+edition	e1
journal+status	f1o-1
meeting	b-2c1f1h4j1k1m-1o-2
others	a-2b3c-2
pages	c-2d4e-1j-2
press	f-2h3
press+edition	c2
press+status	c-2f1g-2o4
report	b-3c-2e-4g2k5m3
school	a2b-3c-2d-2g1k1
small	b3e1f-1h-2k-3m-4n-1o-2
status	h-2o2
thesis	b1c-3g5h-2o-2
translator	c-2i2o1
translator+meeting	b-1i2
volume	a-1c-1e2i-1j1
29
-	a2b1f-1h-1l-2o-1
^	a-6b-4f3g2h1i-2j-2k3m-2o2
access	b1c-2d2e-2g1o-2
access+identifier	c-1d1
access+small	a-1b1c1g-1
and	a-1d-2e-1h-3i1l2n1o-2
and+small	b1
edition	i1
editor	a-2b-2g-2h-1i6j-1
editor+press+edition	a-1c-2h-1i5o-2
editor+small	a3b-2g-1l1
identifier	f3
in	b2c-1e-1g-1l-1o-1
issue	e1g-4j-1o1
issue+small	b-1c2g-2o1
journal	a1b3d-2g-2h-2i-2m1
journal+edition	b1o1
journal+status	b1g-1
meeting	c2d-2i-2j-1o2
pages	a-1b-2c-2d1e1f-4i2j1o-1
press	c-4g2o-2
press+edition	c-2g2n1o-2
press+status	b-2g2h1
report	c-2g1o1
school	a1b-4g1h2i-2m3o2
small	d1g-1h4j-2n-4o2
thesis	b3
translator	b-2
volume	a-3b-1c3e-1g-1h-3i-3j2n-2o2
117
-		d1j1k-1l-1m2n2A-1B-4C-2D-3F-2G-6H-3I-3J-3M-3N-3
-	!"	a1
-	"	b1g-1B-1C-2F1
-	",	b-2c1o-1C2O-1
-	".	b-2C1
-	":	b1
-	)	a1b3c-2g-2k1C-4D3
-	),	c-1e-1f1h2o2D1H2
-	).	m1A1B5C1H1M1O1
-	).</	b1
-	):	b1c-3e1k-1G2
-	,	a1b-1c-3g-2i2k-1m-2o1A-2C-1E1H-3O-1
-	,"	a-1b-2o2B3O1
-	,.	G1
-	,</	c1o-1O-1
-	-	b1c-1e-1f2g-1o-1C-3D-2F-3G-1K-1
-	.	a-1b-1d2e-1f-3g2i-1j1k2n2o2A5B4F2K1N2
-	."	b-2c1B1C2
-	.,	b-1c-3h2i1C-3H1
-	.-	b-1o1O1
-	.:	a-1g3h-1B2C-1G4
-	/	f-1k2o-1
-	:	a-3b3e1f1g2h-4i-2k-3B-3C-4F1G2H1I-1J-1K-2O-2
-	;	a1c-2e1B-2C-2G-2
-	>	b2o-1
-	>,	E1
-	?	b1
-	?,	c1C1
-	]	a1A2K2
-	].	h3H4
-	]//	b-1c2C2
^	^	a1l1A1L1
access		e-1o3K-2
access+small		b2
and		a4b1d-1e-3g-1j-1k-1m-2o-3B-3C-2E-2G-1H-5
and+small		b2g-1
edition		b-2n1
edition	.	g1G1
editor		c-2i3
editor	)	b-2c3C3
editor	,	b1j-1B1J-1
editor	.	b-2c1i1o-1C2I1
editor	.):	c1
editor	.,	C1
editor	:	I1
editor+press+edition		g1o-1G1
editor+press+edition	.	c-2h1i3H1
editor+press+edition	.)	o1
editor+press+edition	.),	c1i-1C1
editor+press+edition	.,	c1C1G1
editor+small		a-1b3o-1C-2
editor+small	.	a3b-3i1B-2C1
editor+small	.,	o1O1
editor+small	:	o1
identifier		e-2f-1o2E-2
identifier	:	f-3k3F-3K-3
in		a-2c2d-1g-2i1j1C-6D-1E-2
in	.	c-2g2B-1
in	.,	g2h-1
in	:	a-1b-4c4g-2i3G-2I-2
in+and		b1m1
in+and	,	b1
in+and	.	B-1
in+and	:	B1
issue		b2c-2e1o1E-1O2
issue	,	E-1
issue	.	e2D-1
issue	.:	B-1
issue	°	e1E-2
issue+small		f2
issue+small	.	c1e1f-3E-5
journal		b-3c-1d2h5j-1D2E1H4
journal	,	b3e1h-6C-1E1H-5
journal	.	b1c2h-1B1C-4G-1H-1O-2
journal	].	c2C4
journal	},	e1E1
journal+edition	.	n3C-1
journal+status		o-1
journal+status	,	e1E1
meeting		b-2c2g1j1o-2J-1
meeting	,	f1g-1F1
meeting	.	b4c-1h1i-2B-1C-5H1I-1
others		a-3b3B4
others	,	a-4c4C4
others	.	g-2j2B1
others	.,	b2B2
pages		c-1f1F-3
pages	,	h1H1
pages	.	a2b-1d-1e-2f7h-2k-1B-3C-2E-1F-3H-1O2
pages	.,	d1D1
press		g2
press	,	h1C-1H1O1
press+edition	,	h-1H-1
press+status	,	e2g-1h1H1
press+status	.	o1O1
report		b-1c-2k2m1o1K3
report	,	e-1g1E-1G1
report	.	d1m1D1
report+status	,	o2
school		a1b-1e1j-2H-3O1
school	,	c-2d1g-1C-2D1G-2H1
school	.	g2
small		b3d-3e-4f-2h-2i-1k-1m-3n-3o-3B-2C-6D-4E-3G-4H-4I-1K-1O-3
small	),	C1
small	.	a2b-2i2B-1
small	.,	i1
small	:	K-1
status		o3C1
thesis		c-2g-1m3
thesis	).	g1G1
thesis	,	g4o-1G4
thesis	.	g-2m1G-2O-2
translator		b-1c-1i2
translator+meeting	.	b-1h1i2C-1H1
volume		b-2e3i-1E-3
volume	,	E-1
volume	.	a-1d-1e5f-4i-1n-1o-1B1E-1F-3N-1O-1
119
-	-	c1d3e-2f-1h2i-1l-5m1A2B2C2E-1G2I-5J-2K-1L-4M-3O-3
-	access	k2C-1K2O2
-	access+identifier	k1
-	access+small	a-1b2C-1
-	and	a2m-3n-1o-4B-7C-7E-1G-5H-3I-5J-2O-2
-	and+small	b1
-	edition	b-2n4N2O-1
-	editor	b-6c-2h-1i5o3C-1I2O3
-	editor+press+edition	b-1c-1g-2h-1i2n1o3G-1I2O1
-	editor+small	a1b1e-1o-1B-2C-4O-3
-	identifier	c-3k3C-2K3
-	in	a-1b-2c2i2m-1o1B-1C2H-3I4J-3O2
-	in+and	b3m1M1O-2
-	issue	c-4e4f-2g-1o2E3F-1
-	issue+small	c-1e3o-1O-1
-	journal	c3e-2i-3m-1n-1o-1C1E-1G-3I-2M-2O-2
-	journal+edition	b-2c2n2N1
-	journal+status	b1
-	meeting	a-1b-1c4e-2g-1j1n-1o-3B1C1G1J1O-4
-	others	j2J1
-	pages	a1c-3e-3f4h-3C-2F3G-2H-2
-	press	a-1g4i-1o-4O-2
-	press+edition	g-1n3
-	press+status	g2G-2
-	report	b-1c-1e-1g-2h-1j1m4B1C-2G-1M3O1
-	report+status	c-1n2C-1N2
-	school	a1b-2g4h-1i-1m-1o-2B-2C-4G2O-2
-	small	a-1b4c-2e-3g-2h2i-5j1m-2n-3o2C-2D-1E-2F-1I-6K-1M-2N-1
-	status	g-2o2G-1O2
-	thesis	c-3g-1m4C-4G-1M3O1
-	translator	b-1c-1i2o1I3
-	translator+meeting	b-2i3I3O-1
-	volume	b-2c-3e6g-2n-1C-2E5G-2
^	-	l1o1L1O1
^	small	a1A1
access	-	o2K-2
access	access+small	o1
access	small	k1
access+small	-	A1K1
access+small	small	b1
and	-	a2e-2h-1k-1m-2o-3B-1E-2H-5
and	meeting	b2
and	others	a4b-3
and+small	-	b2
edition	-	o-2
editor	-	a-1c3g-3h-1C3G-4
editor	meeting	c2j-1B1C2J-1
editor	pages	I2
editor	small	b-3c-1i4o-1
editor+press+edition	-	b-1n-1C1G1H1
editor+press+edition	small	b-1c2C2
editor+small	-	b2g-2
identifier	-	c-1e-4f-5k3o1E-3F-5K-4O-1
in	-	d-2e-4i2j1m-1C-4D-1E-2G-2J1
in	and	a-1b1
in	editor+small	b-2c1
in	pages	b-1h1
in	press+status	e1
in	school	c1
in	small	g1
in+and	-	b1e-2h-1m1B-1C-2
issue	-	c-2e3C-2E-4O3
issue	small	c-1o2
issue	volume	E-1
issue+small	-	c1d-1e1D-1E-6
journal	-	c-1d2e3f-3i-2B1D2E4F-2G-2I-1O-2
journal	and	c-1
journal	identifier	k-1o1K-1
journal	in	h1H1
journal	issue	c3
journal	meeting	b1C-1
journal	report	c1m-2
journal	school	c-1g2
journal	small	b-2c3g-2h-1j-1H-1
journal	volume	c1e-1E-1
journal+edition	-	C-1
journal+edition	editor+press+edition	n2
journal+status	-	e1E2
meeting	-	b3c-2f1C-4F1H1
meeting	in	b1c-1j1
meeting	meeting	b2c-1o-1C-1J-1
meeting	pages	o1
meeting	small	b-2c4o-2
others	-	a-3b2c2g-1j1B4C2I1
pages	-	b-2e-2f7k-2o-1E-1F-4G-1K-1O2
pages	editor+small	h1
pages	small	b2g-1
press	-	c2h1D1H2
press	in	o1
press	press	b1
press+edition	-	g1n-1C-1G2
press+status	-	c-3e1g-3h1o2C-1H1
report	-	b-2j-1k3m2o-3K3
report	report	b-1c-1g-1m2o3
report	school	g1G1
report	small	o-2
report	volume	e-1m1E-1
school	-	a-1b1g-2B1C-2O1
school	and	b1g-2
school	journal	c1
school	press+status	o1
school	small	a3b-3c-1g3j-1o-1
small	-	b3c1d-2e-5g1h-1j-1m-3n-3o-4C-2D-2E-3G-1H-4K-1O-2
small	editor	i2o-2
small	journal	a1b-1g-1C-1
small	meeting	c-3g1o1
small	school	b3g-2o-1
small	small	a1
status	-	g2o-2
status	in	C1
status	small	c-1o3
thesis	-	c-1g3h-1o-1G3
thesis	small	m1
thesis	thesis	g-1m3O-2
translator	-	c-1i1
translator	small	i1
translator+meeting	-	b-1h1i1H1
volume	-	a-1c1d-1e5f-4n-1o-2D-1E-5F-3N-1
volume	in+and	b-1
132
-	-	a2b2d2e-1f-2g-2h1l-1m1n-5o-2E-2F-5I-3J-1K-4L-1M-5N-8
-	^	b-1k2m-1n-5o1D1G1H1K-1N-3O-4
-	access	b-1d2h1k1o-3D3O-3
-	access+small	a-2b2c1
-	and	a-1c1i1m-2n-2o-3A-4B-2C-3G-3I-6J-1N-1O-2
-	and+small	b1
-	edition	b-1e-1i1n2E-1N2
-	editor	a-3b-1c1g-2h-2i5j-1o-3B1C-1
-	editor+press+edition	g-2h-1i4E-2G-1N1O1
-	editor+small	b1c1d1h-1A-1B2C-2
-	identifier	b-1c-1h1o1G-1H1
-	in	b1f1g-2h3i-3o-2B1I-2
-	in+and	a-1C2
-	issue	e4g-2o2C1E1O2
-	issue+small	b-2c1g-2h-2j1C1E1
-	journal	b3c1h-2i-2k-1n-1o-2A2C2O-6
-	journal+edition	b-2c2C3
-	journal+status	c1
-	meeting	a1c3d-3g-1n-1o-3B1C-3D-3H1J1O-4
-	others	J1
-	pages	b-1c2f2g-2j-2n-4o-2A1B1E-3F1G1I-1K-2N-1
-	press	c-1g3o-3G4
-	press+edition	b-1n3o1N3O1
-	press+status	g3h-1G3
-	report	c-1m3o-2D-1G-1M1O-3
-	school	b-3g2i-3G2O-4
-	small	b3c-2d1g-2h3i-3m-1n-2A1B1C-1E-2F1G-3H1
-	status	g-1
-	thesis	b1m3o-2M2
-	translator	b-1o2
-	translator+meeting	b1
-	volume	b-3d3i-2j2n-2A3C3H-1N-1O-1
access	-	M1
access	access+small	o1O2
access	small	k1K1
access+small	-	a-1o3C-1
access+small	small	b1
and	-	m-2o-2B-7C-5G-3H-3I-4J-2O-3
and	meeting	b2
and	others	a3b-2B-2
and	small	b1B-1C-2
and+small	-	b1
edition	-	b-1n2O-2
editor	-	b-2i2I-2O1
editor	meeting	b-2o2O3
editor	pages	i-2o2I-2O2
editor	small	b-3c-2i4I3
editor+press+edition	-	b-1c-3g-2i2n1o2G-1I2N-4
editor+press+edition	^	n1
editor+press+edition	small	o1O1
editor+small	-	b1e-1g-2h1C-3G-1O-2
identifier	-	c-1k3C-1K2
identifier	^	k-1o1O1
in	-	i1m-1o1C1H-2I3J-2O2
in	and	a-1
in	editor+small	b-1c1
in	pages	b-1h1H1
in	press+status	e2E1
in	small	g1
in+and	-	b2m1E-1I-1M1O-2
in+and	journal	c-1
issue	-	c-2e3f-1E2F-1I-1
issue	small	c-1o2
issue	volume	c-1e1E1
issue+small	-	c-1e2E1O-2
journal	-	c3e-2g-1i-2m-2n-1G-1I-3
journal	^	c2
journal	and	c-1C-1
journal	in	c1
journal	journal	C-1O1
journal	meeting	b1o-2O-1
journal	pages	c-1j1
journal	report	m-1o1
journal	school	c-1g2
journal	small	b-2c4g-1C4
journal	volume	c3C-2
journal+edition	-	c4
journal+edition	editor+press+edition	n2N1
journal+edition	journal	C-1
journal+status	-	c3
meeting	-	b4c-1e-1B2O-1
meeting	in	b1c-1j1
meeting	journal	c1C2
meeting	meeting	b2c-1j1o-1B2C-2
meeting	pages	b2c-1
meeting	school	C1
meeting	small	b-2c3o-2C1
meeting	volume	c1
others	-	a3g-1J1
others	editor+press+edition	c-1
pages	-	a1b-1c-2e-2f5h-2F5H-2
pages	editor+small	h1
press	-	a-1g4h-1i-1o-4G-1O-2
press	^	g1
press	in	c-1
press	small	g1G2
press+edition	-	b-1g-1n2
press+edition	pages	n1
press+edition	volume	o1
press+status	-	e1g2G-2
report	-	b-2e-1g-1m2o1
report	^	c1
report	issue+small	m1B1O-1
report	report	c-2g-1m2o2C-2M2O2
report	school	m1
report	small	o-2
report+status	-	c-2n2C-1N2
school	-	c1g2i-1o-4
school	^	c-2g2
school	and	b1g-2
school	journal	c1
school	press+status	o2G-2
school	small	a2b-3c-1g3j-1o-1B-2C-3G4O-2
small	-	b1e-3h1j-2k1m-3n-3A1D-1E-1G-3H-1I-6J-2K-3M-3N-1
small	^	b1O-1
small	and	B1
small	journal	b-2g-2o1B-1
small	meeting	c-3g1o2J1
small	pages	a-1
small	press+status	G1
small	school	b2o-1G1
small	small	C-2O-1
small	status	O1
status	small	b-1o3O3
thesis	-	c-2m3C-2M-1O1
thesis	school	b-1m3
thesis	small	g-1o2
thesis	thesis	b-1m2M3
translator	-	c-1g-1i1I2O-1
translator	small	i1I2
translator+meeting	-	i2I1
volume	-	a1b-1c-2e5C-2E5
91
-	-	d-1f-3g2j1k-1n2o1A1B1D-2E-2F-3H-1J-2K-2N-2
-	1 digits	e2f-1k-3o1C-2D-1E2F-1K-1
-	2 digits	d2f1h-1m-2E1O-1
-	3 digits	b1c-4d-3f2E3F1
-	4 digits	d-2k2E1K-2O-1
-	5 digits	d-2e-3h2E-2
-	address	d-1e-1f-4k4K6
-	article	o-1C1E1K-2O-1
-	digits	e-2f2F2
-	mixed	b-1f-1h-2k2m1n1o1C-2E1K2M-1N2
-	range	c-1e1f2g-2h-2i-1m1D-2F3G-1K-2O-2
-	roman	a2d-2h1i1k-2B-2F-2H-1I-1
-	year	a-1c3d4e-2f-3g-1h-3k-2B-3C-2D1K-5O-6
-	years	b1c1E-1K-1
^	-	a2A2
^	1 digits	l1L1
^	2 digits	l1L1
^	3 digits	l1L1
^	year	d1D1
access	-	b-1k2o1
access+small	-	b2
access+small	address	K1
and	-	a4b1e-2g-1h-1j-1m-2o-3B-2C-1H-5
and	mixed	c2e-1E-1
and+small	-	b2g-1
edition	-	c-1n1
editor	-	a-2b-3c2g-2h-2i3o-2B1C5G-3I1
editor+press+edition	-	b-1c1h1n-2C2G1H1
editor+small	-	a1b1g-2B-1G-1
editor+small	1 digits	o1
identifier	3 digits	k-2o4
identifier	address	k1
identifier	article	o1
identifier	digits	f-1k1F-1
identifier	mixed	k2
identifier	range	k1
in	-	a-2b-1c2g-1i2j1m-1C-6G-3I-1J1
in	1 digits	b1
in	mixed	c1
in+and	-	b2g-1h-1m1B-1C-1
issue	-	c-2g-1h-1o3C-2E-1O2
issue	1 digits	e2E-2
issue+small	-	f2
issue+small	1 digits	e2E-1
issue+small	2 digits	E-1
issue+small	3 digits	c2E-2
issue+small	4 digits	K1
journal	-	b-3c1e-1h1i-1j-1C-2E-1G-4O-1
journal	1 digits	e-1
journal	2 digits	c-3e2E3
journal	3 digits	e2E2
journal	year	c-2d2D3
journal+edition	-	c1n2C-1
journal+status	roman	e1E1
meeting	-	c1h1j1m-2B-3C-6G-1H1J-3
meeting	mixed	c3
meeting	range	f2F2
others	-	a-4b3c1g-1j2B5C2
pages	-	b1e-1g-2G-1O2
pages	1 digits	f3o-1
pages	2 digits	e-1f2
pages	3 digits	o-2F-1
pages	mixed	e2o-1E3
pages	range	f3o1F-4
pages	year	D1
press	-	e-1g1E-1G-2H2
press+edition	-	G1
press+status	-	c-3e2g-2h1o1C-1H1
press+status	year	o2
report	-	b-2d1g-1k2m3D1G1K3M-1
report	roman	e-1m1E-1
report+status	mixed	o1
report+status	year	K1
school	-	a2b-1g2i-1j-1C-3O1
school	2 digits	b1
school	4 digits	f1F1
small	-	c1e-3h-2k-3m-3n-3o-1B-1C-3G-3H-4I-1K-2O-3
small	1 digits	b2
small	5 digits	g1
small	mixed	b2c1e-1k-1
status	-	o2
thesis	-	c-2g1h-2m3C-1G3H-1O-3
translator	-	b-2c-1i2o1
translator+meeting	-	b-1h1i2H1
volume	-	b1e2g-1i-1
volume	1 digits	b-1c2e1E-1
volume	2 digits	e2E-4
volume	3 digits	e1m1
volume	mixed	n-1
volume	range	e1f-1
volume	roman	b-1e1
827
	b1
	c-1o2
	c1
	k-1m-1
1	c1
1-1	b1
1-1	f1
1-1	h2
1-2	a1b-1
1-2	e1f-1
1-2	f-1o1
10	a2f-1
11	e1
117	a2b-1
12	l2o-1
127	e1
128	c1
129	c1
133	b2c-1
135	e1
139	c-1i2
139	f1
14	e1f-1l-1o2
144	c-1
144	o2
149	b-2c-3e-3f-6g-1k9
149	e-1
15	l-1o1
151	f1
16	b1d-1
16	d1
161	b-3g3
161	c-1g1
17	e1
17	o1
173	b1
177	c-1f1h-1o3
177	d1o-1
18	b-1c1
18	f-1
189	e1
191	b-1g1
191	i-1o2
193	e1
194	b-1
194	f1
194	g1
195	c2
196	c1e-2o1
197	d6f-3o-1
197	i-2o2
198	c-2d3f-3o2
199	b-1c1
199	c-3d5e-7
199	c-3d5h-1
2	a-1c2f-2n2o1
2	g-1h1
2-3	d1
20	d1e-3f1l-1
200	c3d3e-6f-4o-1
201	a-3b-3c1d5f-2k-2
207	e-1f1
21	n1
213	b1
215	e-1o2
215	e2
22	b2c-2h3
22	c-1o1
23	b1d-1o1
238	c1
25	l-1o1
251	e1f-1
251	k-1o2
26	c1
27	b-1c2
27	b-1d2e-2l5o-2
273	e1
29	c-1e3f-1
29	c-2j1
2nd	b-2o2
2nd	d-1
2nd	h1
3	c-3e2l2o1
3	o1
31-	c-2h2
310	f2
33	e1
33	g-1h2
353	g1h-1
36	e2
37	e2
39	e2
429	c2
44	g2
482	b-2c2
493	c1
493	e1f-1
495	e-1f2
5	d2
5-4	c1
5.ª	e1
503	b1
503	o1
549	c1
549	e1f-1
55	m2
554	b-1c1
554	e1
58	c1
581	b2
586	i1
597	h1
6	b1d-1e2
61	a3b-2g3
61	e1f-1
634	c-3o3
65	g1
7	d1o-1
8	b-1e1
88	c-2j1
88	g1h-1
89-	c1
890	b-1
890	g1
9	c-2e1
97-	c2e-1
a	b1g-1i1o-2
aa	h1
aca	g2
acc	a-1b1
acc	b-1c1o1
acm	b-2g5h-3o-3
aco	c-1n1
ada	c1
adv	b-1c1j1
aeg	c1
age	c2
age	c4g-1h-1o-1
aid	c2
al	a4b-2
alb	c-1
alg	c1
all	o1
alo	g3o-2
als	e1
am	e1f-1
am	h1
ama	c-1j1
ama	g1
ama	h1
ame	a-1b-2c2g3j-1o-3
ame	f1
ame	k1m-1
an	b2g-2
and	a1m-1o-1
and	g1
ang	a-1c1g-1
ann	b-2c3g-1h2j-2
ant	c1g-1h-1
app	b-2c3g-2
arc	a-1b-1c3j2
are	o1
ari	c-1o1
ari	c1
arr	c3
art	g1h-1j1
as	i1
as	o2
asp	c2
ass	a1b-1g3o-1
asy	i1
at	c-1g-2k1o1
aud	b-1n1
aut	c-2d1
ava	k3o-1
b	c4e1o-1
bad	h1
bal	c1
bas	b2c-2h1
bay	c1
bea	b1
bea	b2
beh	b2
bel	b-1g-1h3
ben	a1i1
ben	c1
ber	b-2c-4g-2h6
ber	c-1d1e2g-1h-1
bic	o1
bio	c4o-2
bla	a-1b2
bla	c-2j2
bla	l-1o1
bli	g1
blo	c-1
boo	b-1c1g2h-1o-2
bor	b-1o2
bos	g-1h2
bos	k1
bou	g-1h3
bra	b-1
bra	b1c-2g-1o2
bre	b1
bri	b-2g-1
bru	g1
by	b-2c-3i3
by	e3f-2
by	f-1o1
c	a1b-3c-1e-1o2
c-s	g1
cal	b1
cal	g-2h2
cam	b-1c-2h3i-1o2
cam	b-1j1
can	a-1
cap	b2
car	a2c-2o-1
car	h2
cat	g-2m1
cel	c1h-1
cen	b2h-1j-1o-2
cer	b1
cer	e-1k3
cha	a1b1c-2k-1o2
che	c1
che	o-1
chi	c1g-3h4o-3
chr	b2g-1h1i-2
cit	o2
cl	c-1g1
cla	b-1g3h-2o1
cla	f-1
cle	c-1
cli	c1
cli	g1
cli	g1
clo	b-2c-2h4
co	b2
coa	c1
coa	o1
cog	b-1c1
cog	c1
col	a1c-1g-2h1j1
com	a-1b-3c3g2h-1m-1
con	b-2c3g-1h-1o2
cor	e2g3h-2o-3
cos	b-1c1
cou	g1
cou	o-1
cra	b3c-1
cri	b2
cri	c2
cro	h-1
cry	e2
cu	h-1
cul	c-1o2
cul	g2h-1
cur	b-1
d	a1o-1
dan	b-1o3
dat	c3d1g-2o-1
dat	e2
dav	a2
dc	h2
de	h2
de	o-1
dec	b1c-3d3h-2
def	b1
deh	c-1
del	b-1
del	i1
dem	b-1c2
dem	c2g-2
den	b-2c-1g-2h3o2
den	g1h-1
dep	c-2g2
der	b2c1g-1i-1
des	a1
dev	b1
dev	c1j2o-2
dey	h2
dia	b-1c1
die	b1
dif	b-1d1
dim	b-1o1
dip	f2
dir	a-1b1
dir	b-1c1
dir	i-2o3
dis	a-1b3
dis	b2c-1i-1j-1o2
div	b-2c1g2
doc	a-1c1g-1m1o1
doi	f-1k1o1
dos	b2o-1
dri	b1
dri	b1c-1
dru	b-1
dru	f1
dur	h2
dyn	b1
dém	b1
e	a-2b2
ear	m2
eas	c2
eas	h1
eco	b-3c2h-1o2
ed	b-2c-3g-2h-1i2n2o2
edi	a-1b-4c-6g-1h-1i5n5
edn	n2
eds	b-4i3o2
edu	c1o-1
eff	b1
el3	a1
el3	d-1
elb	b-1c1
ele	g3
eli	c1
eli	c3o-2
en	m1
enc	b-2c1g1j2
end	b1
enf	b1
eng	b-4c1o2
env	b-1c3h-1
epi	b1
epi	n2
ess	b-3g-1k1o1
est	b1c-2
et	a3b-1f1g-1
eur	b1i-1
eur	c-1g1
eur	j-1
eva	b2
evo	c1
evo	g2h-2
exe	c-2g2
exe	f1l-1o1
exe	i1
exp	b1
exp	n1
ezr	c-1h1
ezr	g2
fai	b-2g2
fam	b2c-1
fat	a-1e3g-4
feb	c-1h1
feb	d2
fed	b-1g1
fei	a-1b1
fer	b-3c1
fie	b2
fie	e2f-2
fik	f1
fil	d1
fin	g2
fir	c1g-1
fir	f-1
fon	b-1
fon	b1o1
for	b-1j1
for	j-1
fou	g1h-2
fow	e1
fra	c3g-2h1o-2
fro	a-1b1c1g-2o2
fro	g1
fun	b1
g	c1
gal	h-1i1
gam	g1
gan	b2c-2
gat	g1
gd	c-1g-2o2
gei	e-1k1
gel	o1
gen	c2g-3h2o-1
geo	b-3c6g-1o-2
ger	b1c-3h2
ger	c-2n2
get	c2
gic	c1o1
gil	h1
gim	c-2h3
got	i1
got	k1
gra	a-2b2c-1h1
gre	c-1h1j2
gro	a2c-3i1
gro	b1
grü	h1
gup	k-1o2
gup	k1
h	d1
hae	c1
hal	c-1h1
hal	c-2g-1h3
hal	c-2g1
han	a2b-2c2
han	h2
har	g2h-1
hea	e2
hea	g1
hea	k1
hel	c-2o1
hen	b-1c2
hes	c-1o1
hil	c-1h1
his	j2
hiv	g2
hoo	o2
hor	c-2o2
how	b2c-2
htt	b-1f-2k8o-5
htt	g-1o2
htt	g1
hul	b-2g2
hum	c1
hun	c2g-2
hyd	c1
i	b2c1o-2
i	e-1g1h2
iee	b-2g7h-2o-2
ike	e1
ima	c1
imp	b3c-1
imp	c1
imp	e1
in	a-3b-2c2e1g-3i3m-1o1
inc	b1c-1g4h-1o-2
ind	b2c-1
ind	h1k2
inf	c1e-1
inf	c2
inh	c-2g-1h3
ins	b-2c-1g3h-3
ins	g-1h3
int	b-1c1g2h-2
inv	c-1
ira	g2
iri	c-1o1
is	b1
isb	k2o-2
isp	c2
iss	c-1e1f-2k2
j	b-2c2i-1
j.p	c1
jab	h1
jac	a-3c1g2
jac	a2b-2g1h-3
jah	b2g-1j1
jam	a1
jam	c2h-1
jan	b-1c-5d4g1h-1i1
jer	g-1h1
joh	b-1
jon	b-1
jon	c1
jou	b-1c4g-3
jr	i1
jud	b-1o2
jul	b1
jul	c-3d5h-2
jun	c-2d5f-1g-1
k	i1
kam	a1
kar	g2
kau	g1
kin	c-1
klo	c1
kno	h1
kun	c1
kwa	c1
l	a3b-2i1
l'é	b1
l'é	d1f-1
l.h	c2
la	b1o-1
lab	b2g2
lad	c-1g5h-4
lad	j1
lai	f1
lan	b-2c4h1
lap	c-4o4
lat	b1c-2
lat	c1
law	b1
le	a-1c1
lea	b-2c2
lea	c-1h1
len	h1
les	c-1o3
les	g1
let	a-1c3
lif	h1
lig	m2o-1
lin	o2
lit	c2
lit	g-4h1
liv	h1
lm	b1
lm	c1
loc	b-1g1
lon	c-2d-1g-3h5
lov	c-1o1
l’a	c2
l’a	g2
m	b-1
mac	g3h-4
mad	b-1
mag	c2
mai	c-1d1g-2h2
mam	b1
man	g-2
mar	a1b-3c1d4e-1g-1h-2i1
mas	a-1b1
mas	h2m2
mat	b-2c-1j5
mat	c2
may	c-2d3h-2
may	k1
mcm	b1
mea	b1
med	a1b-2c2g3h-1
med	e1
med	e1
mer	c-1o-1
mes	c1
met	b-2c5g-2o2
mh	g1h-1
mic	b1c-3i1
mic	b2c-1
mil	b-1h2
min	b-2c1
min	b-2c1i1
mis	g-1j1
mis	o2
mod	b1g1o-2
mol	c1
mol	c3g-1o-2
mon	b-1c1g-1j2
mos	g-1
mul	g1
mul	o1
mus	a-2b1c1
mus	b1k1
n	e2
nat	b-3c3g3h-1j-2
nel	b-1i1
net	c1g-2h3
net	k1
neu	c1d-1o-1
new	b-3c1g-2h5i-1o-1
no	c-1e2
non	b1
nor	c-1g1
not	c-2j2
nov	d6e-1g-1h-1
num	j1
n°1	c2
n°1	o1
n°5	h1
o	e-1f1
o'r	c1
oct	c-3d4h-1o1
oct	c3h-2
of	a1b-1c1d1g2i-3
off	c-2g2o-1
on	b1
on	h2j-1o1
one	b-2
one	c1
onl	c1
ope	e2f-2
ope	g1
opt	b2c-2
opt	c-2h4
opt	c1
or	b2g-1h1
ord	b1
ord	b1
ort	b-1c1
ost	e1
ost	h1
p	b1
p	f2
pac	c2
pag	c-3f4h-1
pal	g1h-1
pan	b1c-3h1
pan	g-2h3
pap	c1f1g-1j1
par	c-2d-1h4j-1o-2
par	c2
par	g2h-1
pat	b2
pat	d1g-2m2o-1
pau	b1
pb	b1
pea	c-2
pen	f1o-1
pen	g1
per	c2h-1o-1
pet	i1
ph.	a1b-1
pha	b1
pha	f2
pha	g-1h1o1
phi	c1g-2h3
phy	a-1b-1c2j3
phy	a-1b-1c3h-1
pla	b2
plu	g1h-1
plu	o1
pmi	o1
pn	c-1
pol	b-1c1
pol	b1h-1o-2
pop	a1b-2m1
pos	b2c2g-3h-1o1
pot	a1
pot	o1
pow	b1i-1
pp	c-1f3
pp.	e-1f1k-1o1
pra	c1
pre	b-4g3h-5n1o2
pri	c-2o2
pro	c2e1g-3j1o-4
psy	c2o-1
pub	b-2c-1g2k-2o3
put	h2
puz	g2
qua	h-2j-1n1
rab	i1
raj	b-1
raj	c1
ran	g1
rap	b-2o1
rap	c-1h2
rat	a1c-1
rea	h1
rec	b2c1g-1
red	b2
red	k1
reg	g2
reg	o1
rel	a1b1
rel	c3g-1
ren	b1g-1
ren	h1
rep	a-2g-2h-1j-2m3n2o1
res	a2b-1g2o-5
ret	c-1g-1o3
reu	c-1o1
rev	b-2c3i-2j-2n3
rev	f-1o1
rhe	b1c-1
rhe	b2
rin	b1
rio	g-1h3
rob	i1
rog	b1
rog	e2f-2
roo	b1
ros	i2
rou	g5h-3
rov	b1
rov	g-2j1
row	g1
rus	b1c1
rus	o1
s	b1
sac	n1
sag	g2
san	a-1
san	c1g-4h2i-1
san	e1
sas	h2
sca	o-1
sce	m2
sch	a3c-1
sci	b1c-1g1h-2j1m-1
sea	b1
sea	c-1h1
sea	g1j1
sea	h2
sec	b-2n1o3
see	o1
sel	b1
sen	b1
sep	b2c-5d5h-1o-2
ser	b-2h-3j5
she	b1
she	g-3h2
sig	c2
sim	a2g1o-1
sin	b1
slo	a-1b2
slo	b1g-1
sma	c2
smo	b-1m1
smo	b1
soc	c3o-3
sof	g-1
soi	c4
sol	b-1
som	b-1n1o1
son	c3h-1
son	c4
sor	a-1b1
sor	c-1e2
sou	b2c-3g-1o1
sou	m1
spa	b1
spa	c2
spe	c-1f1g-2m1o1
spo	c-1o1
spr	b-2c-4g8h-6o-3
spó	f1
spó	o1
sri	a-1g1
sri	g1
sta	b-2h1j-3m3
sta	c1
ste	a2i-1
ste	b1
ste	h-1i1
sto	c1g-1i1o-1
str	a-1b1h1
stu	e1f-1
stu	h3o-2
sub	a-1b3g-1
sub	b-2
suc	g1h-1
sug	g1
sui	b-1g2
sum	a-1b2
sum	h-1
sum	o1
sun	c2
sup	c-1g1
sup	c-1j-1o2
sup	c2g-3h3
sur	a-1j2
sym	b2c1g-1o-1
sym	b2d2f-1o-1
sys	j-2
t	a1i-2
t	e-1
tal	b-1o2
tal	c2g-1o-2
tan	g-2h2
tan	o1
tay	g1
tec	b-1c1
tec	b-2c1h-2m2
tec	b1d-3f2
ten	b2
ter	i1
tes	b1
tex	b-1c1h-3i-1j2
tex	c1
tha	a1c-1g2h-1
tha	h3
the	a-3b-1c2i-3m3
the	b-1
tin	c2
to	c1g-1o2
top	a-1b2
tr	h1
tra	a-2b-3c3i4m-1
tre	c-1j1
tre	g-1o1
tri	b1
tum	b1d-1
tum	o1
tyt	c2
u	c-1g2o-3
u	c1e-1
u.s	a-3b3
unc	b-1c1
und	g-3i-1j1o1
une	b1c-1g1
uni	a1
uni	c-3g4j-2
uni	d-1f1
unp	o2
use	b1
use	b1
use	o1
v	e-3m1
van	a2b-2
vap	b-3c2g1
vee	c1g-2
ven	b1g-1
ver	e1h-3
vir	h1
vit	b1i-1
viv	g1
voi	f1
vol	b-3c-1e7f-2g-2i-2o-2
vse	b-2o2
w	b1
wah	b1c-1
wal	a1b-3
war	h1
was	g-3h2
was	g1
web	m3
whi	a-1b1g-1
who	b-1c1
who	c-1o1
wil	a-1b2c-4g5h-4
wil	b1c-3g-3h4o-1
win	d2g-2h-2
wit	b1
wit	b2
wor	g1
wła	b-1f2
wła	c-1i1
yor	b-1h3o1
yor	k1
yos	e2
you	e-2f2
édi	c1
édi	i-1n-1o3
829
	b-2
	b1i-1
	k-1m-1
-11	c1
-14	m1o1
-37	h2
-39	b3c-2
-39	f1
-60	b1
-64	e1f-1
-76	o1
-82	d2
-86	b-1g3
.-h	b-1j1
.-h	j1
000	d-1
000	g1
002	b-2c-2k2o1
002	c2
003	b-2
005	a2d-2
006	c1d2
006	d1
008	c1d1f-2
009	c1f-2
010	c1
010	m1
011	d2f-2o-1
011	f1
011	g2
012	e-1
012	h2
013	d1
014	c-2
014	o1
015	b-2c2
016	d1
0th	a2
0th	e1
1	c1
10	a2f-1
101	c2f-2
109	f2
11	e1
11	h1
116	c1
116	g1
12	c-1g-2o2
12	l2o-1
128	j1
131	c-1j1
14	e1f-1l-1o2
145	o1
149	e-1f1
15	l-1o1
150	j1
154	c-1h2
15a	a-1o2
15a	d1o-1
16	d1
17	o1
18	f-1
2	a-1c2f-2n2o1
2	d1
2-3	d1
2-3	i1
20	d1e-3f1l-1
200	o2
201	e1f-1
206	b-1
21	n1
215	c1
215	e-1
22	d1
224	b-1j1
229	e-1f1
23	b1d-1o1
23	c2
24	c2
24	e1
243	f1
246	f-1
25	c1
25	l-1o1
259	f2
269	e1f-1
27	b-1d2e-2l5o-2
273	i-2o2
273	n2
275	e-1f2
275	f-1
29	c-1e3f-1
2nd	b-2o2
3	c-3e2l2o1
3	c2
310	h1
312	b1i-1
32	b-1o2
33	e1
33	f1
335	c1
346	b-1c1
347	j2
36	e2
37	e2
38	g1h-1
405	e1
405	j1
416	c1
42	h2
429	b-1o1
43	g2
484	c1
5	d2
50	b-3c2g1
500	b1c-2g2
502	e2f-2
502	o-1
54	i2
546	e2f-2
549	e2f-2
55	c-1
587	b1c-2
598	h1
6	b1d-1e2
603	g2
65	b1
680	c2e-1
680	g-1o1
684	m1
687	b-2c1
7	d1o-1
739	a1
74	k1
8	b-1e1
88	g1
9	c-2e1
904	o1
911	c-2g2
943	k1
948	b3g-1
953	d-1o1
966	c2
967	b-2c1
969	c1
969	o1
970	h1
972	d1
977	f-1
977	g1
98	e1
981	o2
983	f-1
985	c-1h2
985	o1
990	b-1
990	o1
991	d1
991	m2
992	b-1c1
993	a-1b1
994	c1
995	d3
995	g-1h3
996	d2
997	d2e-1
998	c-2d3
^	b2c-2
^	g-1
a	b1g-1i1o-2
a.e	b2f-1
aas	h2
aca	g1
acm	b-2g5h-3o-4
act	c-2f1i-1o3
ade	b1c-2
ade	f1
ady	c2
ady	o1
ael	c-1i1
age	a-1e1h-3
ago	b-1g-1h4
ain	b2g-1
ais	c1
ais	h-1j1
ake	a-1b3c-2h1
aks	m2
al	a4b-2
al	b1g-1
al	g-1o1
ale	a-2b4c-2
ale	b1c-1g2h-2
all	a1b-4g3h-2i1o-1
all	i-1o3
als	b1
am	h1
ama	c2h-2
ami	e1
ams	g2
an	b2g-2
ana	b1c2
and	b2
and	c-1h3j-1m-1o-1
ang	a1g-2o1
ang	c-2h-2j1o2
ani	c-1g1
ani	j1
ann	b-2c-1o2
ann	c2
ano	a-2b1
ano	k-1o1
ano	o1
ans	c-1h-2i2o2
ans	c1
ans	e1f-1
ant	b1
aos	b-1
aos	e2
aph	a-1c2
aph	b-2c2
ard	h-2
are	c1o-1
ari	a1
ark	f-1o1
ark	g1
ars	a1
art	b1
art	b1c1g-1o-2
art	g2
ary	c-1d3h-2
as	o2
ase	a1
ase	b2o-1
ase	o1
ass	b-1h2
at	c-1g-2k1o1
at	k2
ata	c2g-1
ate	b-1g1
ate	c-1d1g3h-1
ath	a-1b-2g1j2o-1
ato	c2g-2
ato	o1
atz	o1
aul	e1
aus	b1c-2o1
aus	c1
ave	b1c-2
ave	h1
aw	k1o-1
awa	b-1c1
awa	h1
ays	a-1b-2c1i1n1
ays	c3
azy	h1
b	c4e1o-1
ba	c-1g2
bac	g-1h3
ber	b-1g2
ber	c-3d6e1f-2g-2h-5o1
bes	c1
bia	e-1
bin	b1
ble	g2
ble	k3
bor	h1
bot	g1
by	b-2c-3i3
c	a1b-3c-1e-1o2
c	c1
c	g1
cal	b-1g1j3o-2
cal	b2c1g-2h-1m1
cal	e-2m1
can	b-2c1g3o-3
ced	g1
ced	j2
cer	b-1c2
chi	c2
cht	c-2h2
cia	c1
cke	i1
cle	b1
co	b2
co	e1f-1
col	c-1o1
col	c1
col	d1
cta	n1
cts	c1g-2
cze	b3g-1
cze	c1
cze	i1
d	a1o-1
d.c	h1
dad	n2
dah	b1e3g-4
dah	c-1h1
dal	b1c1
das	c1
day	b2c2
dc	h2
de	a2
de	o-1
ded	b-2n2
den	c-2h3
den	c1
der	b3g-4
des	b2c-2h-2
dev	c2
dge	b-3c-2g2o3
dge	b1g1
dia	g3o-1
dic	c-1
die	b1c1i-1
don	b1
don	c-2d-1g-2h5
don	k1
dua	o1
dée	b2g-2h1
e	a-2b2
ead	c-2o1
ead	d2
eal	c-1g-1h2
ean	c-1
ear	c-2o2
eat	a-1b1
eb	a-1c1
eca	b-2f1i1
ech	b1
ech	g2h-2m3o-3
ect	a2
ect	c-1g-1o3
ed	b-2c-3g-2h-1i2n2o2
ed	g-2h2
edn	n2
eds	b-3i3o2
eee	b-2g7h-2o-2
een	b-1g2h-1
eer	c-1h-1o1
eer	e-1g1h2
ees	g1h-1
eft	g1
ein	b-2c1g-1
eir	c1
eld	c-1g-2h3o2
eli	f1
ell	f-1
ell	g2h-2
els	b-1c2i-1
elt	c2g-1
em	c1
ems	j-2
en	m1
ene	b3
ens	b2
ent	b-1d1g1m4o-1
ent	e1f-1
ept	c-3d2g1
erg	b-1c2
erg	c-1g-1h3
ern	g1h-1o2
ers	c2g1i-2o-1
ese	g-1o2
eso	h1
ess	b-3c-2g5h-2j1
est	b1c1g-2h1
et	a3b-1f1g-1
ets	b2
ety	b-1c2j1o-2
eux	e1f-1
eve	o1
ews	c4
ext	b-1
ext	c1
ext	c1
eys	o1
f72	a-1b1
f72	g1
ffs	h1
fic	b1
fic	c-1g2
fic	f1
fly	b1
for	a1
ftd	g1
g	c1
gee	c-2m3
gen	c1g-2h2
ger	c-4g6h-5o-2
ges	b-3c2f2
ght	b-1
gic	c1
gle	g-1h3
gna	h2
gua	h1
gua	h1
gyn	b3
h	d1
hah	c-1e2
ham	h2
han	a1b-2
hen	c-1g1
her	h1
hes	b1o-1
hic	b-1c2
hin	c-1h2
hj	b1
hla	n1
hoi	d1
hon	c1
how	b2c-2
i	b2c1o-2
iac	c1
ial	b1
ial	d1m1
ian	b-1f1
ian	c3g-2h-1o-2
ica	c1g-1
ica	c2g1h-3
ice	b-1j1
ice	c-3g3
ich	b1h1
ico	b1c-4h1
ics	a-2b-1c3g-1h-2j3o-2
idd	b2c-1
idd	d1
ids	b1n-1
ids	h2
ids	h2
ief	b-2j1
ier	e1
ier	g4h-4o-2
ies	c-2e-2g-1j4
ies	f1
iew	b-1c1
iew	c1h-1o-1
ign	k1m-1
igt	c1
iii	b2
iii	b3g-1
ild	a1b-2c1
ile	c2
ill	c-2g1h2
ima	c-1
ime	c-1m1o1
ime	c1
in	a-3b-2c2e1g-3i3m-1o1
in	b-1e-3o4
inc	c-1g3
ind	b-1
ine	a2b1g-3
ine	c1g-1h2
ing	a-2b1c3g-1i-1j-3
ino	a1b-1
ins	c2
ins	e1
ins	h-2
iol	b-1c5
ion	a-1b4c-1h-6i-2j-5n3
ion	d1
ior	f1l-1o1
ior	g2
ior	o-1
ips	k1
ire	b-2c1
iri	c-1e1
iro	b-3c4
iro	h1
is	b1
is	c1e-1
ise	b1
ise	c2
ish	b-2g1h-2i-1o3
isi	i-1o2
ism	a-1c1
ist	b-2
ite	b1
ite	o1
ith	a1b1g-1
ity	b-1g2j-2m-1
ium	a2c1o-2
ive	j-1
ivo	c-1h1
j	b-2c2i-1
j	c1
ja	b-1j1
jr	i1
jul	c-1d2
k	i1
ker	c3
ker	g1h-1
kj	o1
kra	b1
l	a3b-2i1
l.5	o1
l.c	o1
l.h	e1
la	b1o-1
la	e-1f1
lak	b1
lam	a-1b1g-1h-1i1
lan	b-1g3h-2j-1
lar	k1
law	b1
lay	a1h-1
le	a-1c1
led	c-2d1h1
lem	b1
ler	a1b-2
les	a-1b-1c3
ley	b-3c-4g5h-3i1
ley	h1
lic	b2c-2e1g-1
lie	b2c-1
lie	e1
lin	g-1h4
lip	a1
lka	k-1
lle	b-1c3g-4h2
lli	b-1
lli	b-2g2
lls	b2c-2h1
lls	b2g-1
lm	b-1g2
lms	g1
log	g-1h2
lon	c-4g1h2
lor	h-1
los	g-1h1
low	b1
low	b1c-2
lth	b-1g1
lu	e1f-1
m	b-1
m	b1
man	a1g3h-3i1o-1
mar	b2c-2
mar	d1
may	a-1g2
may	c-1d1h-2
med	c1o1
med	c2
mer	g1
mer	o1
mes	c1h-2
mic	b-1c1
mid	i1
mid	o1
mmy	c1
mv	b1
n	e2
nal	b-1n1
nal	b-2c1j1
nce	c1h-2j1m-2o-1
ncy	h1
ncy	o1
nde	c1
nds	a2b-1c-1g-3h4j1k1
nds	b-2c2
nds	h1
ned	b1
ned	c1e-1
nek	c-1j1
ner	a-2b3g-1h-2
ner	c-2h-1i1o1
nes	b1c-1o-1
nes	c1
net	b-2c2
new	b-3g-1h5
ney	b1
nge	b2c-2
ngh	b1
ngs	b3c-2
ngs	e1
ngs	g-2
nia	b2
nic	c1
nie	o1
nis	b2c-2
nis	g1
nne	b1
no	c-1e2
no	c-2g6h-2
non	b2c-2
non	e-1o1
non	h1
not	c-1h1
nov	b-2c1o1
nov	c-1d3
now	c2
nti	b-2g2
nts	a2g-2
o	h2
oal	c1g-1
ock	e1f-1
ods	b-1c2
of	a1b-1c1d1g2i-3
off	b-1c2
off	b-2o1
off	c-1i1
ogy	b-3c5g-2j1o-5
ole	c-3o3
ols	e2
oma	c-1h2
oma	g1
omb	g-2h3
ome	b1g-3
omm	c1
omy	c2
on	h2j-1o1
on	o1
ona	b-1
one	c1
one	g1
ons	b1g2h-1j-1o-2
ood	g-1h2
ook	b-1g1
ook	b-2c3
ook	e2
oom	c2
oop	c-1o1
oop	f2
oor	l-1o1
oor	o1
or	b2g-1h1
ord	a1b-1c-3h4
ore	c-3h2n1
ori	d1
ork	b-2h3o1
ors	b2
ors	c-3o2
ort	b-2c-2h1m2o1
ory	g2
ory	o-1
ost	c2
oud	c-1d2
ouh	h3
ous	b-1c1
ous	c2
out	b1h1
own	g2h-2
ows	c-2o1
ows	o1
oyd	d1
p	f2
p.a	b-1
pan	g1
pan	g1h-1
pan	h1
pdf	k3m1o-3
pen	c-2g2
per	b-1f1m1
phy	c3
phy	d1
phy	d1
phy	k2
pic	b-1
pp	c-1f3
ppo	b-1
pse	c4o-2
que	b-1c1g-2i-1o1
r.l	b-1c1
r.m	c-1d3
r=0	f1
ral	b-2c2g1
ras	a-1c1
raz	b-1c-3h3
raz	b1i-1
rce	a2i-1
rce	b2
rch	d2e-1g2h-3j-1
red	b3g-1
ree	b1
res	b-1c2g1
rev	b-2c3n2
rev	c-3g-3h4o-1
rev	c1
rge	b1g-1i1
ria	b2g-1h2o-2
ric	b1c-2
rio	c-1
ris	b-1c2
ris	c-4d-1h6
rks	g1h-1
rle	b1
rly	e1f-1
rom	a-1b2g-1o3
ron	b-1c3
roy	g2
rse	j1
rso	g1h-1
rta	c-1n1
rts	c1h-1o-2
rts	h2
rtz	e1
s	b1
sal	b-1n1o1
sar	c-1g3o-1
sbn	b2
sbn	h1
sbn	k2o-2
sch	c-2d3g-1h-1
sed	c-1o3
sed	c-2n2o2
sel	g2h-1
sel	h1
sen	a1
ser	c1h-1
ses	b3h-2
ses	c1
sic	b-2o1
sic	b1
sin	b2c-2g-1j2
sis	c-2g-1j1m4
ska	b1i-1
ska	e1f-1
sma	c1
sma	g1
sme	c1
sme	c1
son	a3c-4g2i1
spy	c1
sse	c-1
sts	g2
sue	c-2e2o1
sue	g3o-2
sue	o1
sée	a-2b2
t	a1i-2
tal	c-2g1i1
tas	a-1b1
tas	c1
tas	e1
ted	b-6c-2e2g-1h1i4j-2n1o2
ted	c-2o1
ted	e1
ter	c-1d2g2h-1m-1
tes	g-2j2
tex	c-1e1
tex	c1g-1
th	c1h-2j1
th	g1
the	a-1c2h2i-1
thm	m1o-1
thy	c1
tic	b2c-1g-1j-1
tic	o2
tie	b1
tif	c2
tin	b1
tin	c1g-2i1
tka	h1
tle	c-2h2
to	c1g-1o2
ton	c-2h4
tor	e1
tor	f-1o2
tor	h-1
tr	a-1c-2h-2n2o3
tro	c1
try	c1h-1
tte	c1
u	a-1b2
u	c-1g2o-3
u.s	a-3b3
ual	c1o-1
ude	g-1h2
uel	a-1b3c-1
uer	c1
uer	k1
ues	b2g-1
ule	c-1
ult	b1
ult	c1
ulx	o1
uly	c-2d3g1h-2
uma	g2h-1
ume	a2b-2c-1
ume	b-2e4
ume	e-1f1
und	b1g-1i-1
und	g1
une	d3h-1
ure	a-2c2h-1j2o-1
urg	c-2g-1h4
urn	k1
ury	g1
use	b2c-3
ust	d2
uth	b-1o1
uth	c-1h1
uty	b-1o1
uty	b1c-1
v	e-3m1
v	e1f-1
v.j	a2c-1g-1h3
val	c2h-1
val	c4
van	a2b-1c-1
van	c-1j1
ved	c-1d3
ved	c-2o2
ver	b-1c-2h4o-1
ves	c2g-2o-1
vid	b-1c2
vie	f-1o1
vol	e1
vol	e3
w	b1
way	b-1c4
who	c-1o1
who	k1
xts	j1
y	c-2k1
y	k1
ych	a-1
ych	h1
you	c-1h3
zed	b1
zed	c-1j1
zej	f1o-1
zle	c-4o4
zle	h2
zra	o1
ème	m1
ünd	e1f-1
łki	b-1c1
ści	k-1o2
753
	2-3	d1e-1D1
	994	D-1
	a	b1
	an	B1
	and	a-2c-1e1o1E1
	ans	i-1o1I-1O1
	c	b1
	cal	C-1
	co	b1
	cta	n1
	eee	b1c-1
	ier	b2
	ies	b-1
	in	b-2i2C1I2
	ing	A-1
	les	c1C1
	mic	j1J1
	nal	C-2
	nce	j1
	new	c1
	ney	A-1
	ngs	j1J1
	nts	c1
	sis	c-2j2C-1J2
	son	b1i-1
	ton	h2
	ure	c1j-1
	use	c-1h1C-1H1
-21	ble	g1G1
-70	1	o1O1
-76	ppo	b-1
-76	rev	c-3h3H3
002	red	O1
003	in	e1o-1O-1
005	ced	c-1g1
006	4	f1F1
006	ial	b-1d1B-1
006	ngs	b1c-1
006	off	b-1c1
010	sis	m1
011	011	d-1e1E1
011	a	o1O1
012	3	d1
012	ria	h1
013	013	d1D1
016	pdf	m1M1
107	969	c1
12	1	e-1f1
128	ons	j1
149	ors	i1o-1O-1
155	ism	c1
2	3	E1
2	983	e1f-1F-1
2	ed	n1
2-3	ine	h2
20	4	E1
224	ief	b-2j1
241	ure	b-1
25	no	E1
3	ols	e1
3	pp	f-1o1F-1
32	pp	f-1o1O1
33	201	e1f-1F-1
33	ior	l-1o1L-1O1
39	ars	a1
4	005	e1
43	new	h-1o1O1
5	ber	d-1o1D-1O1
5	of	c1C1
5	pp	F-1
54	tor	f-1o1
587	on	b1c-1
607	lon	b1
65	ftd	g1G1
7	3	e-1o1O1
7	art	b1c-1
952	eds	i2o-2O-2
981		c1C1
988	in	o1O1
991	sis	m2
991	zed	c-1j1
993	ief	b2c-2
996	3	o1
996	ges	f-1o1F-1O1
998	eer	g1
^	10	a2A2
^	12	l3o-2L3O-2
^	13	o1O1
^	14	l-1o1L-1O1
^	15	l-1o2L-1O2
^	20	l-1o1L-1O1
^	25	l-1o2L-1O2
^	27	l5o-2L5O-2
^	3	l2o-1L2O-1
^	ter	a-1b2A-1B2
a	1	o1
a	cal	c2
a	lan	o1
a	phy	d1
ace	ion	i1I1
acm	nal	c-1j1
acm	new	H1
act	ing	b1c-1
act	ter	b2
age	ics	c1
aks	de	m1o1
ale	awa	H1
ale	ure	b-1g1
all	per	H1
als	of	b-1c1
am	ain	h1
an	405	e1E1
an	in	o1O1
an	ion	b1g-1o1
ana	cia	H1
and	aph	a-1g1
and	cal	m-1o1M-1O1
and	del	A1
and	eee	c1
and	ent	c2
and	ern	c1C1
and	g	c1
and	h	a-1
and	ics	g2
and	ids	h2
and	ing	o2
and	its	c-1j1
and	ity	b-1c2
and	nal	b1c-2
and	nce	c2
and	ons	b-1c1
and	ory	j1
and	tal	b-1
and	ual	b1
and	ure	b1
ann	bor	c-2h2
ans	her	h1H1
ans	les	c1
ape	art	C-1
ape	th	b3c-1C-2
ard	c	C1
ard	ers	b1
ard	ian	b-1f1F1
are	ent	j1
are	ion	b2c-2
ars	002	b1B1
ars	ang	c-1o1
ars	of	a1
ary	2nd	o1O1
ary	ies	c1
ary	mes	C-1
ary	of	a2c-1
ase	del	a1
at	the	o1
ate	ays	c1
ate	ent	C1
ate	of	d1
ate	on	b-1g1
ato	dic	h1
ats	tr	n1N1
ays	a	b1c-1
ays	ion	b-1n1
b	ier	c1
ben	way	b2c-2
ber	011	e1
ble	at	k1o-1
ble	de	b-1g2
ble	y	k1K1
bot	oto	G-1
by	ick	i-1o1
c	eds	i1
c	nal	b1c-1
cal	ary	b1c-2
cal	ety	j2
cal	ics	b-2j1
cal	ion	c1
cal	nal	c1
cal	nte	o1O1
cal	ort	o2
can	cal	c-1g1
can	ear	g2
can	ege	b1
can	ion	c-1
can	ist	c1
can	ore	b1c-1
ced	ess	m1M1
ced	o	h1
cer	sis	C-1
ces	and	c-1o1
ces	de	b2c-2
ces	in	c-1
cia	act	b-1o1O1
cts	of	c2
cts	ous	c1C1
cze	que	b1
cze	ris	h1H1
dad	ed	n2o-1
dah	ion	c1
dal	ury	g1G2
dan	med	g1
de	ion	b1c-1
de	les	g1
de	ris	b-1g1
de	tal	i1
de	ter	g1
del	son	a1
der	co	g-1h2
der	iew	g1h-1G1
des	eds	i-1o1O1
des	nts	c1
des	ues	b1c-1
dge	dge	g-1o1G-1
dia	and	g2
dio	thm	m2o-1
dom	use	g1
don	and	h1
don	ave	G-2
don	dge	g1h-1
dow	ady	K-1
du	ris	b-1c1
dua	ber	o1
dée	no	g2G2
dée	of	b1
e	cal	e-1m1
e	uth	a1b-1B-1
ean	all	i-1o1I-1O1
ean	ath	a-1b1
ean	cal	o1
ean	ity	b1
ean	lka	k-1o1K-1
ean	not	h1
ear	act	b-1o1O1
ear	ety	g1
ear	in	C1
ear	ity	o1
ect	ium	a2b-1
ect	ral	o1
ed	the	c1C1
eds	ann	c-1o2C-1
eds	the	b-1
eft	2	c2e-2E-2
ege	of	b1
eld	at	c-2o2
eld	eld	g-2h2G-2
ell	ed	i2o-2O-2
ems	acm	c-2g2G2
ems	ced	c-1j1C-1J1
ems	h.d	m-1o1M-1O1
ems	of	b-2c2
en	que	o1
ene	in	b1c-1
eno	ous	b-1c1
ent	011	d1D1
ent	and	c-1
ent	ies	c-3o2O3
ent	in	b-1g1
ent	ion	m1
ent	try	c-1o1
ent	vol	E-1
erb	h	a-1b1B1
erg	eux	e1f-1F-1
ern		c1
ern	ion	c2
ers	003	e1E1
ers	al	g-1o1
ers	and	b1
ers	ari	a1
ers	in	b-1c3
ers	ngs	b1c-1
ers	nov	k1K2
ers	to	o1
ert	ble	b-1g1
ert	ime	m1o1
ess	008	d-1o1D-1
ess	der	g-1
ess	dia	g1
ess	in	b-1j1
ess	ted	e2
et	al	a4b-4
et	des	i-1
et	ent	b-1j1
et	nts	b-1c1
ets	and	b1c-1
ety	28	b1
ety	and	b1
ety	don	c1
ety	for	c1
ety	nce	h1H1
ety	of	b-1
eux	p	f-1o1O1
ews	ase	c1
ext	ter	c1
f72	man	g1
fic	are	C1
fic	ion	b1
for	ial	g1
for	ion	o1
for	lth	g-1
for	tal	b-1c1
for	ter	g1
ftd	ook	g1
ftw	ory	c-2g2
gde	000	c1d-1D-1
gde	ise	c2
gee	of	c-1o1
gee	tas	e1
ger	erg	g-1h2H2
ger	lin	H1
ger	nds	g-1h1H1
ges	ska	C-1
gua	lam	b1
h	ion	B-1
h.d	ion	m2
h.d	sis	b1
hah	ays	b1c-1
her	ill	h1
hic	raz	c-1h1H1
hon	911	c-2g2
ial	ial	b1
ial	ion	c1
ial	nce	c-2
ial	per	o-1
ial	ses	B1
ial	sue	c-1o2
ial	tes	b-1c1C2
ica	ial	m1M1
ice	all	g2
ice	nal	c-1g1C-1G1
ico	ity	h1
ics	002	J1
ics	and	h1H1
ics	fic	b1
ics	in	c2
ics	ive	c-1o1
ics	ley	g1G1
ics	of	c1
ics	pse	c2o-1C3
idd	ase	a1
idd	nal	b1c-1
ide	to	c1
ids	am	h1
ier	and	c1
ier	nce	c1h-1
ier	new	H1
ies	and	g-1
ies	et	b-1c1
ies	ics	C1
ies	in	j1
ies	of	b1c-1
ies	val	c2g-1C2G-1
in	1	E-2
in	2	E2
in	6	b1
in	a	b-1c1
in	acm	c-1j1J1
in	c	i1
in	cal	c-1
in	des	c-2i2
in	els	b-1c1
in	ern	b-1c1
in	ese	c-2o2
in	ess	e1
in	ics	j2
in	ing	b-1c1
in	ion	c1
in	ish	b-1o3
in	lth	b-1g1
in	ner	c-1o1
in	off	b-1
in	res	c1
in	the	c-1
in	urg	h1H1
ine	ing	c1
ine	ncy	c-1o1
ine	ver	h1
ing	002	c-1o1O1
ing	015	c2
ing	acm	c1
ing	act	b-2o2O2
ing	and	b-2c2
ing	ess	j1J1
ing	ies	c-1
ing	led	c-1h1H1
ing	les	a-1b1B1
ing	man	g1G1
ing	new	c1C1
ing	per	o1C-1O1
ing	ted	n1N1
ing	tem	b-1
ing	ter	b1
ing	the	c1
ing	uth	c1
ino	f	I1
ion		O1
ion	002	b-1k1K1
ion	12	e-1f1E-1F1
ion	36	A-1
ion	ana	h1H1
ion	and	b2
ion	at	o1
ion	de	c-1i1
ion	don	g3h-2G3H-2
ion	ent	b2g-1
ion	et	b2c-1
ion	ger	G1
ion	ign	b1c-1
ion	in	o2I2O1
ion	ins	b-1c1C1
ion	ion	c1g-1o-1
ion	j	b1o-1O-1
ion	lic	o1O1
ion	nce	b-1g2
ion	ngs	b1C-1
ion	of	g2o-1
ion	omy	b-1c1
ion	on	a1
ion	rts	m1
ion	son	h1H1
ion	the	G1
ion	to	c2
ion	ual	A-1
ire	de	b-2c2
ire	en	o1
ise	the	C1
ish	ja	c-1j1J1
ish	nal	b-1
ish	omb	h1
ish	ric	o1
ism	new	g1G1
ite	ion	b1
its	-37	G1
its	ami	e1E1
its	eca	f1
its	ème	m1
ity	age	e1E1
ity	and	c1
ity	ess	c-1o1
ity	in	b-1o1O1
ity	ity	c1C1
ity	law	c1g-1
ium	ics	C2
ium	on	b-1c3
ive	ent	c1
j	als	b-1g1
j	ing	c-1
ja	ics	j1
k	ish	b-1g1B-1G1
ker	oma	m1
la	tte	c1
lak	roy	g1
lam	ins	c3h-2
lam	s	G1
lam	x	A1
lan	ted	o1
lay	502	K1
le	ire	b-1c1
le	nde	b-1j1
led	ity	c-1g1
lem	ing	b2c-2
les	hes	b1c-1
lic	in	b1
lip	ann	i1
lka		c-1d1D1
lls	ure	C1
lon	act	b1
lor	ork	c1
los	les	h1
low	ort	o1
lth	20	e-2f2E-2F2
lth	are	b-1g1
lya	ife	B1
m	360	O1
m	ner	c1
man	rst	g1h-1H-1
mba	th	c1
med	mid	K2
mer	ath	g1
mes	et	b-1c1
mor	no	a1
mv	ans	b-1c1
nal	ary	a2b-2
nal	cal	b1
nal	dah	c-1
nal	ent	c-1m1
nal	ics	b-2j1
nal	ing	c2
nal	ion	o1
nal	law	b1c-1
nal	nce	j1
nal	of	b-2c3
nal	ogy	c-1g1
nal	ter	b1g-1
nce	and	b1
nce	at	o1O1
nce	cal	o1
nce	ier	c1h-1H-1
nce	ies	b1
nce	in	b-1O1
nce	ion	c-1
nce	lic	c-1o1O1
nce	lle	c1
nce	of	o1
nce	ogy	j1
ncy	in	b1c-1C-1
nde	ice	b-1j1J1
nds	for	B1
nds	in	c-1j1
ner	art	H1
net	ics	c-1o1
new	lic	c-1o1O1
new	ogy	c-1j1
new	ork	b-1g-1h3o1H-2
new	sey	g-1h1
ngs		c-1
no	lin	g-1h2H2
nov	dge	g1G2
now	603	c-1g2G2
nts	ain	C1
oal	lls	j1
ods	in	b-1c2
ods	new	h-1o1H-1
ody	ych	h1
of	age	j1
of	and	b-1c1
of	cal	c-1g1j2o-1J1
of	ces	o1
of	ean	c-2o1
of	ent	b1d1g-1
of	ial	b1c-1
of	ian	c1
of	ice	b-1
of	ics	a1b-1
of	idd	b1c-1
of	ine	a2
of	ion	b-2g3
of	les	o1
of	ogy	a-1
of	ral	b-1
of	ska	b1i-1
of	sme	c1
of	tle	o1
of	ure	j2
off		b-1c1
ogy	.-h	j1
ogy	and	b-3c2
ogy	dah	c-1o1O1
ogy	ent	b-1c-1e1E1
ogy	ies	j1
ogy	in	o1O1
ogy	ion	b2
ogy	of	j1
ogy	ogy	C-1
ogy	ure	j1
ogy	vol	c2e-1E-1
ohn	ley	o1
oma	ers	b-1c1
oma	nge	m1
oma	of	g1
omb	992	b-1c1
ome	ing	o1O1
omy	ion	b-1c2
on	act	b1c-1
on	ics	b2c-1
on	ing	b-1c1
on	ogy	b-2g1
on	the	c2
one	age	c1g-1
one	and	a-1g1
one	j	m1
one	of	b-1c-1g1
oni	nti	b-2g2
ons		b1
ons	014	c-1d1D1
ons	016	d1D1
ons	and	c1
ons	du	g2
ons	ers	o1O1
ons	ess	g1G1
ons	in	c-1
ons	ing	c-1o1
ons	nal	m1M1
ons	on	b-1c1
ons	ord	B1
ons	via	b1c-1C-1
ood	ffs	h1
ook	of	b-1c2
ook	way	C-1
ord	ity	g1
ord	rch	m1
ork	at	o1O1
ork	iew	c1
ork	ity	h1
ork	mes	c3
ork	ohn	g-1o1G-1
ors	ets	b1c-1
ory	and	b1
ory	eca	i1
oss	the	c-1o1C-1O1
oud	002	b2
ous	ons	c1
own	nov	o1
pan	ews	g1
pan	in	O1
pdf	aca	g2G2
per	der	O1
per	no	k1K1
pes	948	c1
ple	-86	b-1g2
pse	ges	O1
que	in	i1I1
que	off	o1
ral	ign	c1
ral	ion	o1
ral	ity	b-1c1
ral	ons	b-1c1
ras	a	B-1
ray	eft	g1G1
rch	ies	b-1
rch	in	c1
red	for	o2
ree	993	a-1b1B1
ree	tin	C1
rev	ed	n2
rev	gyn	b1
rev	red	b3
rgk	014	o1O1
ric	rev	h1
rio	cal	c-1j1
ris	7	d1D1
ris	ed	o1O1
ris	les	G1
ris	res	b-1c1
rks	of	o1
rom	ian	A1
rom	ors	b1c-1C-1
rom	sed	a1b-1
rom	the	b1
ron	v.j	c1
rro	2	e1f-1E1
rse	of	j1
rst	ees	g1h-1
s	a	h1
s	de	c-1
sar	fic	b-1c-2g3
sed	de	b1
sem	mer	c1
shi	h	a-1d1D1
sic	42	c1e-1E-1
sic	den	b-2o1
sin	al	c1
sis	for	b1
sis	ion	B1
son	eca	B1
son	ed	i1o-1O-1
son	in	c-1o1O1
sse	by	a-1o1A-1O1
sue	ess	g1
sue	on	o1
tal	ing	c1
tal	ion	b1c-1
tal	l.c	c-1o1
tal	ook	e2
tas	ani	H2
ted	by	b-2c-3i4
ted	for	o1
ted	in	i-1o1C1
ted	tes	c-1h2
ter	002	b-1
ter	7	e-1o1
ter	ces	b-1
ter	in	b1
ter	ion	c1
ter	nce	o1
ter	rom	a-1o1O1
ter	sis	o1O1
tes		g-1
tes	are	c1
tes	in	b1j1
tes	ion	G1O-1
tes	tes	C1
th		j1
th	cze	c1
th	del	C-1
th	u	h1H1
the	acm	c1
the	ank	o1O1
the	ber	g1h-1G1H-1
the	cal	c1
the	ces	c-1o1
the	ety	c2
the	fic	j1
the	ian	C1
the	ion	b1c-1
the	lam	i1
the	nal	C1
the	nce	o1
the	net	c-1o1
the	ogy	b-1c1
the	rks	o1
the	sed	o1O1
the	way	C-2
the	you	h1H1
thm	in	c-1o1C-1O1
thm	res	b-1c1C1
tic	of	o1
tin	429	b-1o1O1
tin	de	b-1c1
tin	sar	g1G1
tin	tr	o1O1
to	15a	o1
to	ear	o1
ton		h1
ton	ave	h1
ton	d.c	h1
ton	dc	h2
ton	ost	c1
ton	sin	b1
ton	ted	i-1o1O1
tor	ion	b-1g1G1
try	ent	c-1o1
u	s	h1
u	ver	g2
u.s	nal	a2b-2B-2
ual	ing	h1
uct	128	j1
uct	dah	b3
uct	eir	c1
ues	des	b2c-1
ula	ann	h1H1
ulx	273	g1
ume	1	e1
und	zra	o1
une	502	e1f-1F-1
unt	54	i1
ure	and	b2c-3j2
ure	de	b-1g1
ure	in	C-2
ure	ion	c1
ure	rio	j1J1
ure	tes	b1c-2j1
uty	tor	b-1o1
v	116	g1
ved	005	b1
ves	on	b-1c1
via	ese	C-2
w	eds	i-1o1O1
w.j	eds	i-2o2O2
way	rev	C-2
x	vid	b-1c2
yer	33	F1
zed	lls	B1
zra	hen	G1
èle	nds	b-1c1C1
894
		b-2
		c1
		k-1m-1
	.	b1i-1
-21		b-1c1
-21	,	b1
-37		h2
-39		b1c-2
-60		b1
-64	.	e1f-1
-76		o1
-86	.	b-1g2
.-h		b-1j1
.-h		j1
000		d-1
000	,	d-1
002		c1
002		o1
002	),	c-1o1
002	.	b-2d1k2
002	.	c2
002	.,	b2c-1
003		b-2d2
003	.	b-1c1
003	;	e1
005	)	a1d-2
005	,	f-1
006		c-1
006	)	c2d-1
008	.	f-1
009	.	c1
010		c1
010		m1
010	;	d-1e1
011		d2
011		g1
011	).	e1
011	;	d-1e1
012		c-1f1
013	,	d1
014		c-1
014		o1
015		c1
015	.	c1
016	.	d2
0th		a2
1		b-1c1n1
1	),	e-1f1
1	,	e1
1	.	b2c-1
1	:	b-1
1	;	e-1
10	-	a2o-2
10	.	e2f-3
10	]	l-1o1
101	,	c1f-1
109	.	f1
116	,	c1
116	,	g1
12		c1e-3f1
12	),	o1
12	.	o1
12	]	l2o-2
128		j1
13		c1
131		c-1j1
14		c1
14		e1
14	.	e1
14	.	l-1o1
145	.	o1
149		e-1f1
154	,	h1
15a		a-1
15a	.	d1o-1
17	)	o1
18	,	d1
19		e1
2	),	e1
2	,	c1
2	.	b-1n1
20		e-3f1
20	,	c1
20	.	l-1o1
200		o2
201	,	e1f-1
206		b-1
21	.	n1
215		e-1
224		b-1j1
23		c2
23	.	l-1o1
24		c1
24	,	e1
25		c1
25		d1
25	,	c1
25	.	l-2o2
259	.	f1
27	).	b-1
27	.	l5o-2
273		n1
275		e1f-1
275	:	e-1f1
28	.	b1
29		e1
2nd		b-2o2
3		c-2e2
3	).	e-1
3	,	c-1e1o1
3	.	l6o-2
3	]	l-1o1
310		h1
312		b1i-1
32		b-1o2
347	.	j2
38	,	g1h-1
4		e-1
4	,	e1
4	.	l-1o1
405	,	e1
42		c1e-1
42	,	h2
43	,	g2
5	.	o-1
50		b-3c1g1
500		g2
502		o-1
54		i2
546	.	e2f-2
549	.	e2f-2
55		c-1
587		b1c-2
598	,	h1
6		d-1e1
61		e-1
65		b1
680		c2e-1
680		o1
680	,	c1
684		m1
687		b-1c1
7	,	c-1
7	.	e-1
739		a2b-2
74		k1
76		h1
8	,	b-1m1
88		g1
904	.	o1
911	,	g1
93		o1
948	,	b1
953	.	d-1o1
966	,	c2
967		b-1
969		c1
969	.	o1
981	,	o1
983	,	f-1
990		b-1
990	,	c-1
991		m2
992		b-1c1
993	,	a-1b1
994	),	d-1
995		d2
995	,	h1
996		d1
998	),	c-1d1
^		b1
^		b2c-2
a		a-1b3h1o-3
a	.	a2b-3c-1i1o1
a	:	b-1
a.e		b2f-1
aas	,	h2
aca		g2
acm		b-1c2o-1
acm	,	c-2g4h-2
acm	.	g2
act		b2c-1f1
act	).	o3
ade	,	o1
ael		c-1i1
age		c1e1o-2
age	,	b2c-1g2
age	.	o1
ago	,	h3
ain		b1
ais	,	h-1j1
ake		b2c-2
aks		m2
al		a1
ale		a-1b2c-1g1
ale		b1c-1
ale	,	g2h-1
all		b-3g1
all	,	g2
all	.),	o2
als	.	b1
am		h1
ama		c1
ami	,	e1
ams		g1
an		b2g-2
ana		b1
ana		c2
and		a1c-1h2j-1m-1o-1
and	,	c-1e1h1
ang		g-2o1
ang		h-1j1
ang	,	c-2o1
ani		g2
ani		j1
ann		b-1c-1h2
ann		c1
ann	,	g2
ano		a-1
ans		c1
ans		o2
ans	,	g1h-1o2
ans	.	e1f-2
ans	.	i2
ant		b2
ant	,	c1
aos		b-1c1
aos	.	e2
aph		c1
aph	).	a-1g1
aph	.	b-1c2
ard	,	h-2
are		g1
ari		a1
ark	.	f-1o1
ars		a1
art		a-1b1c1
art	,	g-2
art	,	g2
ary		b-2d3h-1
ary	.	b1c-1
as		o2
ase		a1
ase		b2c-2
ase	.	c1g-1
ash	,	c1
ass	.	b-3
at		c-1g-2o2
at	:	k1
ata		c1
ate		b-1g1
ate		c-1d1g2
ath	,	a-1b1
ath	.	b-4c1g1
ato		c1g-2
aus		b2c-2o1
ave		b1c-2
aw		k1o-1
awa		b-1c1
ays		b-2c1n1
ays		c2
ays	.	i1
b	),	e1
b	.	a-2b2
b	;	a-2c1
ber		b3c-4d3e1f-1h-1o1
ber	,	d3h-2
ber	,	g1h-1
ber	.	d3h-1
ber	:	h1
bes		c1
bin		b1
ble		g2
ble		k2
ble	:	k1
bor		h1
bor	,	h1
bot	,	c-1g1
by		b-1c-3i3
c		c1
c		o1
c	]//	b-2o2
cal		b-1g1j3o-2
cal	,	e-1m1
cal	,	g-1m1
cal	.	c1
can		b-2c1g3o-3
ced		g1
ced		j2
cer		b-1c2
ces		c-1g1
ces	,	o2
ces	.	c1
cht		c-2h1
cia	,	c1
cle		o1
cle	)	f1
co	.	b1
co	.	e1f-1
cze		b2c-1
cze	,	c1
cze	.	i1
dad		n2
dah		e2g-3
dah	.	b2c-1g-1
day		b1c1g-1
dc	,	h1
ded	.	b-2n2
den		b-2h2o2
den		c1
den	,	c-1
der		b2g-3
der	,	g-2
des		c-1
des	,	g2
dev		c1
dge		o2
dge	,	b-3h2o1
dge	.	g1
dge	.	g2
dge	:	o1
dia		c1g1
dom		g1
don	,	g-2h3
don	.	g-3h3
don	:	b-1g3
don	://	k1
dow	]	k1
dow	],	o3
dua		o1
dée		b2g-1
e	.	b1
ead		c-1
ead	.	d1
eal	,	c-2g-1h3
ean		c-1
ear		c-3g1o2
ear	,	c1
eat	.,	a-1b1
eb		a-1c1
eca		b-2i1
eca	,	f1
ech	.	h-1m2
ect		a2
ect		g-1o3
ed	).	n-1
ed	,	g-1h2
ed	.	b-1c-3i1n2
ed	.),	i1
ed	.).	n1
ed	.,	o2
eds	)	b-2o2
eds	.	i1
eds	.),	b-1i3
eee		b-2c1g2o-1
eee	,	c-3g5
eel		c1
eer		g2
eer	,	h-1o1
ees	,	g1h-1
ege		b1
ein		o1
eld		o2
eld	,	g-1h2
eli	.,	f1
ell		c1
els	,	c2
ems		c1
en		m1
ene		b3
ent		b-2d1g2h-1m3o-1
ent		e1f-1
ent	,	b2c-1o-1
ent	.	g-1j2
ept	.	c-2d2
erg	,	c-1g-2h4
ern		g1
ern	.	c-1o1
ers		b-2c1h1
ers	,	o-2
ers	.	b2c-2
ert		b-1
ese		o1
ese	),	c-1
eso	,	h1
ess		b-2g2j1
ess	,	b-2c-2e1g3
est		b1g-1h1
et		a3b-1f1g-1
ets		b2c-1
ety		c2g-1o-2
eux	.	e1f-1
eve	,	o1
ews		b-1c3
ext		b-1c1
f72		a-1b1
f72	.	g1
ffs	,	h1
fic		g-1
fic	,	c-2g3
fic	.	g1
for		a1
ftd		g1
g	.	a-1c2
gee		c-1
gee	.	c-1m3
gen		h2
gen	,	b-1
ger		c-3g4h-2
ger	,	g3h-2
ges		b-1c1f2o1
ges	,	b-1
ges	.	b-1c1f1o-1
gic		c1
gle	:	h1
gua	,	c-1h1
gua	,	h1
h	.	d1
h	.:	a-1b1
ham	,	h1
han		b-1
hen	,	g2h-2
her		h1i-1
hes		c1o-1
hes	,	b1
hic		b-1c2
hin	,	h1
hip	.	c1e-1
hla		n1
hoi		d1
how		b2c-2
i	,	b1
iac		c1
ial		d1m1
ial	:	b1
ian		c3g-2o-2
ian	).	b1o-2
ica		c2h-1
ica	.	b1
ice		c-2g3
ick		i-1
ico		c-2h1
ico	,	b2c-1
ics		b-1c3o-1
ics	,	a-1c1j2
ics	.	a-1j1
idd		b2c-1
ids		h2
ier		c-2g2
ier	).	b2
ier	,	c2h-2
ier	.	g1
ies		e-1j1o1
ies	,	g-1j3
ies	.	b2c-1
ies	:	c-2j2
iew		b-1c1
iew		c1o-1
iew	,	g2h-1
ign		c1
ign	,	b1
iii	.	b1
ild		a1b-2c1
ill		b1
ill	,	g1
ill	.	h1
ime		b-2c1
ime	,	m1
in		a-1c1e1g-2i2o1
in		c-1o2
in	.	b-1c2o1
in	:	a-1b-4c3h-1i3
ina	.	b1
inc	.,	g2
ine		a1b1c-1
ine		c1g-1h2
ine	,	b1c1g-2h1
ine	.	a2b-2
ine	:	m1
ing		a-3b1c2h-3i-1j-2o-3
ing	.	b2c1g-2
ing	:	h1
ing	;	g1
ins		c2
ins	.	e1
iol		c2
iol	.	c2
ion		a-2b5c-3g1h-2j-2o-2
ion	)	b-2o2
ion	,	a-1c2g-1h-4j-2n2o1
ion	.	n2
ior	]	l-1o1
ips	,	k1
ire		b-3o1
ire	.	c1
iro		c1
iro	.	b-2c2
iro	:	h1
is	,	c1e-1
ise	,	b2
ish		g1
ish	).	o1
isi	.),	i-2o2
ist	,	b-1
ite		b1h1
ith		b1g-1
ity		g1
ity	,	b-2g3h-2o1
ity	:	b-1h2
ium		c1o-1
ive		c1
ive	,	c1
ive	.	b1c-2
j		c2
j	.	c2
ja		b-1j1
jr	.	i1
k	.	e1
kai	,	g1
ker		c2
ker	,	g2h-1
kj		o1
l.c	,	c-1o1
l.h	,	e1
la		b1o-1
la		e-1f1
lak		b1
lam		b1g-1i1
lan		b-1g1j-1
lan	,	g1h-1
lar		k1
lay	,	a1
le		a-1c1
led		d1
led	,	c-1h1
lem		b2c-1
ler		b-2
les		b-1c3
les	.	a-2
ley		b-1c-2i2
ley	,	c-2g3h-3
ley	.	i-1o1
lic	>	c-1o1
lic	>.	b1
lie	.	e1
lin		h2
lin	.	h2
lka		k-1
lle		c1
lle	,	c1
lli		b-2g2
llo		i1
lls		c-2
lls	,	b1g-1
lls	,	h1
lm		b-1g2
lms		g1
log	,	g-1h1
lon		b1
lon	,	c-1g1
lon	.	c-3h2
los		g-1h2
low		b1
low		c-2
lth		b-1g1
m		a1
m	].	b-1o2
man		g3h-1o-1
mar		b2c-2
mar		d1
may		a-1g2
may		c-1
med		o2
med	.	c2
mer		c-1
mer	,	c1
mer	.	g1
mes		b-1c1
mic		b-1c1
mid		k-1o1
mis		d1
mmy		c1
n		c2
n	°	e2
nal		b-2c1
nal	.	n1
nce		m-1
nce	,	g2h-3j2o-2
nce	.	c2j-1
ncy		o1
ncy	,	h1
nde		b-1
nds		b-1c1
nds		j1
nds	,	a1b-1g-2h3
nds	.	h1
ned		b1
ned		c1e-1
ned	.	l-1o1
nek		c-1j1
ner		b3
ner		c-2i1o1
ner	,	c2
nes		b1o-1
nes	,	c-1
net		b-2c2
new		b-3g-1h5
ngh		b1
ngs		b2c-1
ngs	,	b1
nic		c1
nie		o1
nis		b1
nis	,	g1
no		c-2g3
no		f2o-1
no	,	g4h-1
no	.	e1f-3
non		b2c-2
non		o1
not		c-1h1
nov		b-2o1
nov		c-2d2
nov	:	k1o-1
now		c2
nti		b-2g2
nts		b-1c2g-3
nté		c2
oal		c1g-1
ock	.	e1f-1
ods		b-2c3
of		a1b-1c1d1g2i-3
off		b-1o1
off		b-2c2
off		i1
ogy		b-4c4o-3
ogy	,	c2g-1
ogy	.	b1
ole		b-1
ole		c-3o3
ols	.	b-1e3
oma		c-1
oma	:	h1
omb	,	g-1h2
ome	,	g-1
omm		c1
omy		c2
on		a1j-1o1
on		o1
one		b-1
ons		g1o-1
ons	.	c1
ood		h1
ook		b-2c3
ook	,	b-1g1
oop		c-1o1
oor		o1
oor	.	l-1o1
or		b1
ord	,	b-1c-2h3
ord	:	h2
ore		c-3n1
ork		b-1c3g-1h1
ork	,	g-3h3o1
ork	.	h2
ork	:	c-1g4h-1
ors		b2
ors		c-2
ors	,	i2o-2
ors	.	b-1i-2o5
ort		c-3m2o1
ort	).	m1
ort	,	b-1c1o-1
ort	:	o1
ory	.	b-2g2
ost		c1
oud		c-1d1
ous		a-1c2
ous	:	a1
out		b1
out	,	h1
ows		o1
ows	.	c-2o1
ows	.	c1
oyd	.	d1
p	.	f2
p.a	:	b-1
pan		g1
pan		h1
pan	.	g1h-1
pdf		k2m1o-2
pen		c-1g2
per		f1m-2
per	,	m3o-2
per	.	o1
phy		c1
phy		d1
phy	,	c1
pp		f2
pp	.	c-1f2
ppo		b-1
pse		c1
pse	,	c2o-1
que		b-1c1
que	,	c1g-1h1
que	.	o1
r		b-1
r.l		b-1c2
r.m	.	d1
ral		b-2c2g1
ral	:	b1c-1
ras		c1
ras	,	a-2b2
raz		b1i-1
raz	,	c-1h2
rce		a1b-1
rce		b1
rch		b-1c-1d1g2
rch	,	b3
red	).	b2
res		b-2c2g1
rev		c-3h3
rev	,	c1
rev	,	g-2
rev	.	b-2c1n2
rev	.	h1
rge		g-1i1
ria		b1
ric		b1c-2
ric	,	h-1o1
ric	.	h1
rio		b-1
rio	,	b1
ris		b1c-2g1
ris		c1
ris	)	c-1h2
ris	,	g-4h3
ris	.	g2
ris	:	h2
rly	.	e1f-1
rom		a-1b2g-1o1
ron	,	a1
ron	,	e1
ron	.	b-1c2
roy	.,	g1
rse		j1
rso	,	g1h-1
rst	,	g1
rta		n1
rts		c2
rts	,	j1
rts	.	h2
rts	.	m1
rtz	,	e1
s		c-1
s		h1
s	.	b1
sal		n1
sar		c-1g3
sbn		k2o-1
sch		c-1d2
sch	,	e1
sed		c-2n2o2
sed	.	c-1o3
sen		a1
ses	,	c1
ses	:	b1
sey	,	g-1h1
sic		b-2o1
sin		b2c-2g-1j2
sis		j1
sis	,	m1
ska		b1i-1
sma	,	g1
sme		b1c-1
sme	,	b-2c2
sme	.	c1
son		a2c-3i1
son	,	c-2g3i-1
son	:	h1
spy		c1
sts		h1
sts	,	g1
sts	,	h-2
sue		c-2o2
sue		g1
sue	,	o1
sée		a-2b2
t	.	i-2
tal		c-2i1
tas	.	a-1b1
tas	.	c2
tas	.	e1
ted		b-6c-1e2g-2h2i4j-2o2
ted		c-1o1
ter		c-2d2g2m-1o1
ter	)	b1
ter	,	a2
ter	.	g-1
tes		g-3j2
tex		c1g-1
th		b-1c2h-2
th	.,	b1
the		a-1c2h2i-1
tic		b3c-2g-1
tic		o2
tic	.	c1
tie		b1
tif		c2
tin	,	c2
tka		h1
tle	,	h1
tle	.	o1
to		c1g-1o2
ton		c-1h2
ton	,	b-1c-2g-1h4
tor		b1
tor		e1
tor	,	b-2o2
tor	.	f-1o2
tr		a-1g1n1
tr	,	b-1c-3g-2n2o4
tro	:	c1
try		b-1o1
try	,	b2
try	:	g1h-1
tte		c1
u		b1
u		h1o-1
u.s	.	a-3b3
ual		c1o-1
uel		b2c-1
uel	.	a-1b1
uer	,	k1
ues		b1g-1
ule		c-1
ulx	.	o1
uly		c-1d3
uly	.	g1
ume		b-1c-1e4
ume	.	a2b-1
ume	.	e-1f1
und		b1g-1i-1
und	,	c-1g1
une		o1
une	.	d1
ure		c1j2
ure	,	c1
ure	.	b1
urg		h1
urg	,	c-1h2
urn		k1
use		b1
use	,	c-1
ust		d1
uth		b1c-2h1
uth	."	a1b-1
uty		b-1o1
uty	,	b1c-1
v	,	e-1
v	.	e1f-1
v	.	m1
v.j		a2g-1h2
val		c3
val	,	c1
val	,	c2h-1
van		a2c-1
van		c-1j1
ved		c-1d2
ved		c-1o3
ver		c-1
ver	,	h1
ver	.	h2
ves		b-1c3g-1
vie	.	f-1o1
vol	.	e1
vol	.	e4o-2
w	.	b2c-2
way	.	b-1c3
who		c-1o1
who		k1
y		b1c-2k1
ych		a-1
ych	,	h1
you		h1
zed		c-1j1
zej		f1o-1
zle		c-4o4
zle	,	h1
zra		o1
ème	,	m1
ünd		e1f-1
łki		b-1c1
ści	]	k-1o1
16
i5	a3b-3d-3h1i2o-1A1D-2H-2O-1
k0	a-5b3c1d-3e3g-2h-1i-3j1k-3m2o3A-2B1C-2D-2F-2G-5H-4J-4
k1	c2d-1e1f1i-3o-1A-1B2D-1G-4H-3I-1J-2K-2O-5
k2	a-3h5j-1m-1n-3o-3B2G-1H5I1O-4
k3	b-3c-2d2f-2g4h2i-2j-1B-4C-3D1E-1I-1J-1K-1O-3
k4	a1b-1d2f-3g1h3j-2k-1m-2n-2o-5C-2D2F-2H3I-2J-3O-10
k5	a3b-4c-4g-1h4i4m-1B-1C-5H6O-4
k6	a6b-5c-3d1h-3i6j-4k-1m-2n-5o-2A2B-2C-1H-1I-3N-1O-2
none	a-2b2c-2d2e3f3g-8h-7i-5j-9k3m1o1B-2C-7G-11H-15I-5J-11K-2M-10N-2O-3
s0	a-5b3d-2e-3g-1h-12m2n2o3D-2E-5H-11I-1J-2M-2O2
s1	a-3c1d-1f1h-5i-6k3m-1o2C1F2G2H-8J-2K2M-1N-2O1
s2	a-2b-1c3f-1g1h-2i-3j2n1B2G1H-4I-2J1M1
s3	a-1b-1c2d-2e-3g-3h2m3o-1D-2E-2G-2O3
s4	a-2b-1c1e-1f-1k-2m-2n2A1C2D-1G2K-1M-4O2
s5	a2b-2d-2e-4f-1g-1i3j2m-3o-2E-6G1H4I-1J1M-2
s6	a3b-3c-2d-2e-3g2i4j-1k-1m-2n-3o-2A2B-1C-2D-2G2I-1O-1
17
^	a1l1A1L1
i5	a2c-1h-4i2j-1m1A-6B-1C-2G-4H-4I-4M-3O-1
k0	a-1c1g1h-1i-1k1m3n1o1A3B-7C1E-3F-1H-3K1M2
k1	f1g1h-3i-3k1B-2C-4D1E-2F-3H-3I-1K1
k2	a-6b-1c2d1g-1h1i1m-1o-1B1C-1F-1G-4J-2K-1O-2
k3	a-3c-1d1e-2g-2h4o1B1C-2D-2E-3H3
k4	a-1f-3h3j-2k-1m-1o-2A-2C-1D-2F-2G-3H-6O-3
k5	b1c-2h-2i3m-1n-1A-2B2C-1F-3I-2O-2
k6	a2h-3i4j-5m-2n-4o-2A-4B5C-3D-1G1H-2I-6O-2
none	a-1e-1f1j-2l-2m-1n2o4A2B2E-1F2J-2M-3N-2
s0	a-2b1h-3i-1k3n-3o1B-6C3F-1H-1M-1N-1
s1	b-1c1d1e2g-1h-3i-2k2m-2B-3C1F-3H-2J-3K-2M-3N-3O1
s2	a1b-1c1e1h-2i-1j1m1n1o-1B-1C-1D-1G-1K-4M-1O-2
s3	g-3h2i1m2o-4C-4D1E1G-1I2J-2K-1M-2O-3
s4	a-2b1c1e2g-2i-2k-1m-1n-4o-1A-2B-3C-4G-3H-1I-3J-1K-1M-3N-4
s5	d-3e-1g-1h3j2k-4m-2n2o-2B2C-3G-1H3I-6J-2K-4M-1O-2
s6	a1d-2f-1g-1i1j-2k-1m-2n-3B2D-1G-1I-2J-3M-1O-1
17
^	b-1k1o1
i5	b-2i1
k0	a1b2h-2i-3j1n-1o1
k1	a2b-2g1i-2j1l1n-3o1
k2	a-3b3d-2e-1h2i-1j-1k-2m2
k3	a-2b-2c-1e3g3h1i-1k1n-1
k4	b-1d-2g1h2j-2k-2m2n2o-3
k5	b-3e-1g1h-1i2l1m-2o1
k6	a4b-2c-4e-2g-1h-1i6j-4k-1l1m-2n-4o-2
none	b-2d2e2f1g-2h-3i-3j-2k2l-3o3
s0	a-3b3d-2f-2g-3h-5k3m1o1
s1	a-3b-1c1e2g-2k-1n1
s2	a-1c1e-1g-3h3k3l1n2o-2
s3	a-1c3e-1g-2h1i-2m1o-2
s4	a-2c1e-1g-1j-1k-1l-2m-1o-2
s5	c-1d-2e-1g1h-1i2j-1k-2m-1o-3
s6	b-2c-1d-2e-2g1i3m-2o1
234
^	i5	a1A1
^	k1	b2B2
^	none	b-1l2o1B-1L2O1
i5	k0	B1O-1
i5	k1	a2b-1
i5	k5	h-1H-1
i5	k6	i1
i5	s0	m2
i5	s1	b1B2
i5	s2	b1i-1B-2
i5	s4	a2g-2i-2
i5	s5	a1
k0	i5	g2o-1G1O-1
k0	k0	c2e2h-2i-2j1m1n-1A-1B-4C-2G-3H-2J-2O-1
k0	k1	b-1e1f1h-1k-1m1B-1F1G-5H-2O-3
k0	k2	b-1g1h1i1j-1B1H2
k0	k3	b-2c-1g3j-1G3H-3M1O-3
k0	k4	a-2d1h2i-1o1D1G2
k0	k5	c-3g1h1i1C-2G2
k0	k6	a3b-2g-1h-1i3o-1A3
k0	none	b1c-1e1g-2j-4k3n-1C-1H-1K2M-1N-1O2
k0	s0	a-1c2g-2h-4i-2m-1n3o1B-1H-3N2O1
k0	s1	a2e-1f1h-3m2o-1B-2G1H-3
k0	s2	b-1c1m1n1J1N1
k0	s3	b-2i-1m2o-1C1G2H1M2
k0	s4	a-2b-1c-2e1h-1C1J2O2
k0	s5	c-1g-1h3o-2C2H2
k0	s6	h1o-1A1G3I1
k1	i5	A1
k1	k0	i-1B-2C-4H-3
k1	k1	b2h-2o-2C-2H-1O-1
k1	k2	h2j-1o-1C1G-1
k1	k3	b-2g-1o2
k1	k4	b-2d1h1o-1B-1D1G-1H2
k1	k5	B-1
k1	none	a-1b2e1f-1g-2h-1E-1F-5G-1O-5
k1	s0	g1h-2j-2o2C1O2
k1	s1	g1h-2n1o-2H-1
k1	s2	g1h-3B2G1H-2
k1	s3	c-1
k1	s4	c-1j1o-1
k1	s5	h-1C2F1G-1O1
k2	k0	a-1c1i-2j-1H-3
k2	k1	j-1o-2C-1G-3
k2	k2	b2g-2o2G-1
k2	k3	e1
k2	k4	a-1c2h1C2
k2	k6	i3
k2	none	a-1b1c-3d1g-1C-1F-1O-1
k2	s0	b1c-1i1
k2	s1	a-1b2c2g-1G-1
k2	s2	a-2H-1
k2	s3	a-1c2
k2	s4	g-1h1B-2H2
k2	s5	b-2c3h-1B-1
k2	s6	b-1c1C1G-1
k3	k0	a-2
k3	k1	b-1h2C-1O1
k3	k2	b1c-1
k3	k3	g-2h3G-2
k3	k5	g2h-1I1
k3	k6	c-1i2G-1
k3	none	d2e-3h-1E-2O-3
k3	s0	b2o1
k3	s1	b-1c-2e2o1H-2
k3	s2	h1i-1G-1I-1
k3	s3	b-2c2
k3	s4	a-1b1h-2m1
k3	s5	b-1c1h1H1
k3	s6	a-1
k4	i5	h1
k4	k0	a-3b1o2B2G-2H-1O-1
k4	k1	b1h1o-1B-1
k4	k2	b2
k4	k3	g3h-2
k4	k4	c2
k4	k5	c-1i2j1B-2H-1J1
k4	k6	B-1
k4	none	b-2d2f-2h1F-2
k4	s0	C-1O1
k4	s1	b1c1B2C2
k4	s2	o2O2
k4	s3	c1
k4	s4	c1B-1G-1
k4	s5	h2C-1
k4	s6	a1c-2
k5	k0	b2B3G-1
k5	k1	h1C1
k5	k2	g1
k5	k4	b1c-1B1
k5	k5	H1
k5	k6	a2h-1B-1
k5	none	d1o-1F-1
k5	s0	b1
k5	s1	j1
k5	s2	a-1c2g2h-3o-2B2G3O-1
k5	s4	h-2i1G1H-1
k5	s5	a2h-1
k5	s6	c-1h-1i2o1B-1O1
k6	k0	o-1B1
k6	k1	a-1c2g1h-2B4
k6	k2	a-1b2c2i-1B2H1
k6	k3	g-1
k6	k4	a1d1o-1B-1D1
k6	k5	a1b-1H2
k6	k6	a1i-1o2C-1G-2
k6	none	c-2d2
k6	s1	c1B-1G2H-2
k6	s2	g-1i1o-1G-1
k6	s3	c2i1
k6	s4	a1d-1D-1
k6	s5	b2c-2h-3i3B1G2
k6	s6	b-1g1h-3i3C-1
none	i5	g-1o-1
none	k0	a-2d-1h-1i1k-4m2o1G1H-2I1M3O1
none	k1	b1d-1f2h-2j-3D-1F1H-1J-2O-1
none	k2	b-1h2o-3E1H1O-2
none	k3	g1o-1G2O-3
none	k4	g-1o-2O-4
none	k5	c-1h2o-1G-2H2
none	k6	a1b-2c-1g3G1
none	none	b3c1d-2f2g-2h-5j-3k2l-1n-1B-1C-3D-1E-2F2G-5H-5J-2M-4N-1O-3
none	s0	b1h-4m-2B-1C-1G-1H-3
none	s1	a-2c-1d-2e-1g1h-2k1o2B1C-1D1G1H-1
none	s2	b-1c-1g1h-1j1B1F1J1
none	s3	o2B1C3O3
none	s4	a2b-1c-1d1e-2g-1i-2m-2n2o2C2O1
none	s5	b-1c1e-1f-2g-1h2j-1B1G-2H2
none	s6	a2b-1h1H1
s0	i5	c-1o2O2
s0	k0	b1g-2h-2m1B-4C2G-1K1M1O-4
s0	k1	c1f-1g1C2G1J-1
s0	k2	a-1b-4c2g-2i1o2C2D-1
s0	k3	g2O1
s0	k4	g2i-1G1
s0	k5	b-1h1C1H2
s0	k6	E1
s0	none	c-3d1g-3k1o1C-2D2
s0	s0	b1h-2i-2j1k2m3B-1H-1K1O-1
s0	s1	b3e-1E-1
s0	s2	c1g-2h-1i-2m-1o2C1E1H-3
s0	s3	b3c-3h2o-2B1C-2H1J1
s0	s4	b-2c3C3
s0	s5	b-3g1h-1G2I1
s0	s6	c-2
s1	k0	c-2d1e2g-1h-2o2B-4D1H-2J-2O1
s1	k1	B-1O-1
s1	k3	b-2c1H1
s1	k4	H1
s1	k5	h2H1
s1	k6	a1b-2g2C2
s1	none	a-2c2e1g-2h-2k2o-3C-4F-2K-1O-5
s1	s0	h-1k1m-1B1C-2K1
s1	s1	h-2j-2o-1B-2C3G2H-1
s1	s2	c-2o1K-1M1
s1	s3	j1o-1
s1	s4	b2i-2C-1O1
s1	s5	g1h-2j1G1H-1
s1	s6	c-1g-2h3G-2H1
s2	k0	b1d1g-2B-1C-2
s2	k1	h-1B1H-1M1O-2
s2	k2	b-1g-1A1G-1H2
s2	k3	c-2g1
s2	k4	g1
s2	k5	a1h1H2
s2	k6	a3b-1C-2H1
s2	none	c-1e2g-2j1n2D-1K-2
s2	s0	j-2m2G-1
s2	s1	a-2c-1j1n1G1
s2	s2	b1g2o-1B-1H-2
s2	s3	b1c1h-1o-1H-1
s2	s4	c1g-2h1
s2	s5	e-1h-1o2C-2E-1
s2	s6	a2b-2j1
s3	k0	b2c-2o1C-2
s3	k1	b-1h1
s3	k2	h2
s3	k4	c-1i1H-1
s3	k5	c-1h2H2
s3	none	k-1o-1D1E2
s3	s0	b1O1
s3	s1	g-2
s3	s2	c1o-2C-2G-1
s3	s3	b-2I1
s3	s4	g-2h2G-1H2
s3	s5	b3c-2h-1C-3H-1
s3	s6	g1G1
s4	i5	a1
s4	k0	a-2b1c1g-3i-2C1G-3H-2I-1
s4	k1	b2f-1C-1F-1G-1
s4	k2	b2g-3G-2O-1
s4	k3	b-3c1i-1O1
s4	k4	G-3
s4	k5	a1c1g-2H2
s4	k6	a2h-3B-2C-2H-1I-1
s4	none	d1e2f2g-1i-2k-1n-2o-2B-2C-2F1H-1N-3
s4	s0	a-2b1j1
s4	s1	a1i-1o1B-2
s4	s2	a-1b2
s4	s3	g-1o1B-2C-2O2
s4	s4	g1o-2G1
s4	s5	g-1j1C-3H2O1
s4	s6	g1h-1i2
s5	i5	a2
s5	k0	a-1c-2g1h2o1G2H1N1O2
s5	k1	b-1j1B1
s5	k2	h1C-2
s5	k3	c1g-1i-1G-1H1
s5	k4	b1g-1j1G-2H1
s5	k5	g1G1
s5	k6	a2c-1i2o-1
s5	none	e-1h-1D2F1K-1
s5	s0	i1
s5	s1	b2h-1B4G1
s5	s2	b1g-2n2o-1O-1
s5	s3	c2h1o-1C-2
s5	s4	a-1c1o-2N1
s5	s5	a-1b2c1i-1j1n-1o-1C-1
s5	s6	c1h-1G-2H-1
s6	i5	B1
s6	k0	c2g-1h3B-1C4G-2H3
s6	k1	a2c-2B-1H-1
s6	k2	b1H2
s6	k3	a-1b2
s6	k4	a1c-1H1
s6	k5	h-1i2
s6	k6	c-1B1C-1
s6	none	b-1d-2C1
s6	s0	g1i1B2
s6	s1	b1B-1
s6	s2	a1c2g-3i-1G-2
s6	s3	c-2g-2o3O2
s6	s4	a-2c2h-2o1C1H-2O1
s6	s6	g-2o-1C-2
240
i5	^	g-1h2
i5	k0	a3b-2B-2I-2
i5	k1	a2b-1
i5	k4	b1A1
i5	k6	g1G1
i5	none	c2G-1O-2
i5	s0	a-1i1m2o-1M2O-1
i5	s2	b2B2
i5	s4	a2c1i-2
i5	s5	I1
k0	^	c2e1g-2j-1k-1m1H-4M1
k0	i5	o2
k0	k0	a-1b1c1d1e2h-3i-4j1o1C-1E1G-3H-4I1J-1
k0	k1	a-1b-1g1h-1m1J1M2
k0	k2	b1h-1j-2o-1B-1C-1H-5O-1
k0	k3	h1m-1o2G1H3I1O-2
k0	k4	a-2h2i-2m3H-1
k0	k5	a-1b-2g-1h1j1
k0	k6	c-1g-1i3C-1O1
k0	none	a-2b1c1d-2e2f1g-1j-3m2o-2C3G1O-2
k0	s0	a-2b1c1g-2h-2i-2j1B1C-1G-1J-2
k0	s1	a2e-2g-2i-1j1k-1o1C1H-2
k0	s2	a1b2j-4o-1O-1
k0	s3	c1
k0	s4	a-4c-2g1h-1C-1I-2
k0	s5	b3c-1g-2h1j-3n1o-1G-2H-1O-1
k0	s6	i-1o2I-1O3
k1	^	o1H-2O-1
k1	i5	a-2b1I1
k1	k0	c1h1i-2m-1o-2A-1B2C-1H1I-1J-1M-1O-4
k1	k1	b1c2g-2C-1
k1	k2	c-1h2o-3C3
k1	k3	b-1g-1o1C2
k1	k4	g2
k1	none	a-1b1g-3j1E1G-4H-3O-2
k1	s0	b1j-2B1H-2O1
k1	s1	c1j-1n1o-2C-2N1
k1	s2	b-1g1G1O-2
k1	s3	c-1
k1	s5	c-1g2
k1	s6	h1C2H2
k2	^	h2o-2H1
k2	k0	j-2B1I-1
k2	k1	g1o-2G1O-1
k2	k2	c-2g-1h2H3
k2	k3	e2E1G-4
k2	k4	h1C-1
k2	k5	b-1g1
k2	k6	b-2i1I2
k2	none	c-1g-2h2A1C-3G-3H4
k2	s0	b2c-2H-2
k2	s1	c3C1
k2	s2	B1
k2	s3	c1B1
k2	s4	a-3b3g-2
k2	s5	b-2c1
k2	s6	I1
k3	^	g3o-2
k3	k0	a1b-1g1h-1B-2C-1G-1
k3	k1	a1b-3
k3	k2	b1o-1B-1G-2
k3	k3	h1H1
k3	k4	o1
k3	k5	c-1g3i-1G2O1
k3	k6	c-1h-2i2
k3	none	b-3d2D1G-1H-1
k3	s0	b3g-2
k3	s1	b-2c-2e3h3H3
k3	s3	b-1c1
k3	s4	b1h-2m1H-1
k3	s5	b-2g2o-1G2
k3	s6	a-1G1
k4	^	d2o-2H2
k4	i5	h1H2
k4	k0	a1b-2c-1g2o1B-2
k4	k1	b2g-2h1o-2C1
k4	k3	g3h-2H-3
k4	k4	a-1c2B1H1I-2
k4	k5	b1c-1g-1h1i1H1
k4	k6	H2
k4	none	a2d2o-1B-1C-3D2E1G-1O-6
k4	s1	a1g-2h1C-1G-2
k4	s3	c1
k4	s4	g1H-4
k4	s5	g1o-1C2
k4	s6	c-2B1
k5	^	H1
k5	k0	a4b-2B-3C-2
k5	k2	a-1B2H1
k5	k4	c-1
k5	k6	g1G1
k5	none	c-3g2h2o-2C-1G-1H3
k5	s1	b-1
k5	s2	b-2c1B-1J1
k5	s4	g-2h2H2I1
k5	s5	a1
k5	s6	a-1c-1i2H1
k6	^	b1g1
k6	k0	b-1c1i2o-1
k6	k1	a3b-3h-2B-2G1H-1
k6	k2	c2g-2H-2
k6	k3	a-1b2H1
k6	k4	c-1g2H-2I-1
k6	k5	b-1g3h-1o1I-1
k6	k6	a2b-2i-1B-2
k6	none	a1c-2d2g2h-3i2o-1C-3D2O-2
k6	s0	a1b-2O1
k6	s1	h1B1C1H1
k6	s2	a1i1H-1
k6	s3	a1b-2c2i1
k6	s4	a1c-1g-2i2j-1B-2
k6	s5	a1c-2g-2i3B-3G-2
k6	s6	b-1h-1i2A1C-2
none	^	b-2f1g-3h-3k1o3C1D1F1H-2K-1O-2
none	i5	o-2
none	k0	a-2b1d1g-1j-2m1o-3C-2D1E-2G-1H-1O-2
none	k1	b3c-2l1C-2E-2L2
none	k2	c2d-2g-1k-1m1o-1D-2G-1H-1K-1O-1
none	k3	c-2d1e1E1
none	k4	c-1d-1m2E-3
none	k5	c1e-1l2o-3E-3L2O-2
none	k6	b2c-2g1l2n-1E-1L2N-1O-2
none	none	c-2d1e2f1g-3h-3k2l-2n-4C-3D-2E3F-1G-4H-5K-2L-2M-4N-3O-7
none	s0	b1f-2k4o-2D-1E-1F-2K2O-4
none	s1	a-1d1e2h-1i-1k-1C-4E2K-1O2
none	s2	b-2h-1k2l1o-1E2L1O-2
none	s3	o-2C-1E-2
none	s4	b1g-2h-1l-2m-4n2o1B-2C-2D-1E-3G-2L-2N1O2
none	s5	b1d-1e-1o1D-2E-2O2
none	s6	f-1E-1F-2
s0	^	b1c2h-4o1C1H-1
s0	k0	a-2b1c-1h-2o2H-1I-2J-3O1
s0	k1	o-1C-2G1J1
s0	k2	a-1c1d1g-4h-1i-1j-1m2C2D1G-1O2
s0	k3	c-1g2G-1
s0	k4	b2i-1n1
s0	k5	b1c-1
s0	k6	j1
s0	none	a-1b-2c2d-1e-1h-5k1n2o1C3D-2E-3G-1H-3K1
s0	s0	b1c-1g-3i-1m1K1M2O1
s0	s1	b2m-1n-1C-1J1
s0	s2	b1g-3G-2
s0	s3	b1
s0	s4	c1h-2i-1o1
s0	s5	b1g-1i-1C-2
s0	s6	b2c-1h-1
s1	^	b-1c1h-2k2H-3
s1	k0	e3h-2i-1B2H-4I1M1O-1
s1	k1	a-1b3c1G-1
s1	k3	c1C-1
s1	k4	c1g-1
s1	k5	b3c-2
s1	k6	a2o-1A-1
s1	none	a-1b-3c1e-2g-1h-2k2m1o2C3D1F2G-2H-2K2O1
s1	s0	m-1o2O3
s1	s1	a-1b1c-1e1g2h-2n1o-1C2E2G2O-1
s1	s2	b3c-1C-3
s1	s3	c-1j1o-1C-1G1
s1	s4	b1c2g-2o-3C2I1
s1	s5	c-2h-2G2H-2
s1	s6	c-1G3
s2	^	c-1d2o-2C-1F1G2H-2
s2	k0	b2d1g-2h-2i-2j1o1B1D1G-1H-2J2O1
s2	k1	b-2j-1o2O2
s2	k2	b-1c1H-2
s2	k3	c-2g1
s2	k4	c1B1H-3
s2	k5	a2c-1i-1B-2
s2	k6	a1B-2H-1O-1
s2	none	a-1c2d-1e1f-1g-1i-2j1n1B3G-1H-2J1K-1
s2	s0	e1j-1m2B2C-2E1M2O-1
s2	s1	a-2h-1j1m1n1G-1M1N1
s2	s2	a-1c1g2i1o-2C3G1
s2	s3	i-1G1
s2	s4	b2c-1h2o-1C-2H3O-2
s2	s5	h-1H-2
s2	s6	g-1h1j1H2
s3	^	c1H-2
s3	k0	c-2h1m1o2B1O2
s3	k1	b-2h2
s3	k2	j1
s3	k4	b-1c-1h3C-1H2I1
s3	k5	b-1c1i1
s3	none	c1d-1e-1h-1o1D-1H-2M-1O1
s3	s0	b1c2
s3	s1	a-1b-1o1B-2C3H-1O2
s3	s2	j1o-2C-1J2
s3	s3	M1
s3	s4	c1g-1C2
s3	s5	b1g-1C-2
s3	s6	b-3c2
s4	^	n1G-1H2
s4	i5	I1
s4	k0	a1i1
s4	k1	b1i-1C1G1
s4	k2	b2n-1o2
s4	k3	b-3c1g1k1o-1K1
s4	k4	h2n2o-1A1G-1H1I1
s4	k5	b-2c3h-1C2O-1
s4	k6	i2o-2A-1B-1G-2I1
s4	none	b1d1g-1h-2i-1o1H-2O4
s4	s0	a-2b3j1C2
s4	s1	B-2
s4	s2	b1c-1o-2B-2C-2O-2
s4	s3	a1b-1c2g-1h1H2
s4	s4	h1i-1n-1B2H1
s4	s5	a-2b-1c2h-3j1C-1H-1J1
s4	s6	c-1g3i1n1o-1H-1I1
s5	^	c-2g2h1G2H3
s5	k0	B1
s5	k1	a1b-2h2A-1H1
s5	k2	b-2o1C1H2O2
s5	k4	h-2j1A2C-1
s5	k5	C-1
s5	k6	g-1i2A-1G-3
s5	none	b1d-2e-3C1D-1E-4G1O1
s5	s0	g-1i2o-1G-1H1
s5	s1	a1h-2B-2H-1
s5	s2	b1g-3n2C-1
s5	s3	h1G1H1
s5	s4	c2o-1C-1H-2O-1
s5	s5	b1c1i-2n-1o-1H2
s5	s6	c1g1h-2H-1
s6	^	G1H-1
s6	i5	g1G1
s6	k0	a2c-2g1C-3G2
s6	k1	c-2i-1j2
s6	k2	b3g2h-4G1H-5
s6	k3	a-1H1
s6	k4	c-1G1
s6	k5	i2H-1I1
s6	k6	a1A-1
s6	none	c1d-1i2A1C-3H2
s6	s0	a2b-2i2o1B-1O1
s6	s1	b2
s6	s2	a1b-2g-2h2C1G-1
s6	s3	g-3o1G-2H1O1
s6	s4	b-1g1G1
s6	s5	b-2i2H1
s6	s6	b-1c1G-3H2
563
^	^	i5	a1A1
^	^	k1	b2B2
^	^	none	b-1l2o1B-1L2O1
i5		k0	B2
i5	,	k6	a-1c1C1
i5	.	k0	G-1
i5	.	k1	a2b-1B-1
i5	.	k5	h-1H-1
i5	.	k6	a1i1
i5	.	s0	m2o-1
i5	.	s1	b1B1
i5	.	s2	b1
i5	.	s4	a2g-1i-2
i5	.	s5	a1
i5	.,	s2	B-1
k0		i5	b-1G1
k0		k0	b2e1h-2i-2j1m1n-1A-1B-4C-6E-1G-7H-3J-1K-1O-3
k0		k1	e2g1h-1o1G-2H-2J-1O-1
k0		k2	a1j-2o-2C-1
k0		k3	b-2g1h1o1H-2
k0		k4	a-1i-2o1
k0		k6	a2g-1i3o-1A2
k0		none	b1c-2e1f1j-3k2m1
k0		s0	a-1b1c1g-2h-2i-2j1B-1C-1
k0		s1	a2e-1f1o-3C-2K1O-2
k0		s2	a1b2h1C-2G-1J1
k0		s3	h-1o-1
k0		s4	a-1c-2g1h-2j-1H-3O2
k0		s5	b2c-2g-2h1j-2o-2
k0		s6	b2h1A1
k0	",	k0	b-1i2j1I2J1
k0	)	none	K1
k0	),	none	D-2
k0	).	k0	c1C1
k0	,	k0	a-1o3B-3C-1J1O2
k0	,	k1	b2c-1o-2C-4
k0	,	k2	c-3h2H2
k0	,	k3	c-1g2G2
k0	,	k5	c-1g1G1
k0	,	k6	c1
k0	,	none	f-1B-1F-1
k0	,	s0	g1C-1G1
k0	,	s1	b1g2h-2G2H-2
k0	,	s2	b-5c2
k0	,	s3	C2
k0	,	s4	g-1o1O2
k0	,	s5	b-2h2H2
k0	,"	k0	b-2o2O2
k0	,"	s0	n1N1
k0	,"	s1	c2g-1C2G-1
k0	,"	s2	g1o-1G1O-1
k0	.	k0	b-2c1h2o-1B1C2H2
k0	.	k2	i1B1I1
k0	.	k3	o-1O-1
k0	.	k4	c-1h1H1
k0	.	k6	g1C1G1
k0	.	none	c-1o1C-3E-1O2
k0	.	s0	b-2c1g1n1C1G1N1
k0	.	s1	b-1m2C1M2
k0	.	s2	c-1n2C1N2
k0	.	s3	b-1c-1h1H1
k0	.	s4	h1j1C2H1J1
k0	.	s5	C2
k0	.	s6	g2G2
k0	."	k0	C1
k0	:	k0	b-1c2
k0	:	k1	b3c-1f1g-3F1G-3
k0	:	k2	b1
k0	:	k6	b-1i1
k0	:	none	b-1g1G1K-1
k0	:	s0	C1
k0	:	s1	g-1G-1
k0	:	s2	b-1c1
k0	;	s1	G1
k1		k0	m-1B-1C-2H-1J-2
k1		k1	c1g-1o-1
k1		k2	h2o-2
k1		k3	b-1g-1m1
k1		k4	c-1
k1		none	b2F-2
k1		s0	j-2o1B-2
k1		s1	f1n1o-2
k1		s3	c-1g-1
k1		s4	H-2
k1		s5	O1
k1		s6	h1
k1	).	s4	g1G1
k1	,	i5	A1
k1	,	k0	b1g-1G-1M1
k1	,	k1	b1h-2
k1	,	k4	c1
k1	,	k5	c1h-2H-2
k1	,	none	d-1m1D-1
k1	,	s1	b1
k1	,	s4	b2G1
k1	,	s5	f1h-1F1
k1	.	k0	G1
k1	.	k1	o-1O-1
k1	.	k2	b-2c1h1C2H1
k1	.	k3	o1
k1	.	k4	d1g-1D1G-1
k1	.	k5	b-1o1
k1	.	none	c1E-2F-4
k1	.	s0	B1C1
k1	.	s2	c-1g1G1
k1	.	s4	G-1
k1	.	s5	a1b-2B-1
k1	.	s6	G1
k1	."	s1	g1G1
k1	."	s4	j1J1
k1	:	k0	c-1o1
k1	°	none	e1E-1
k2		k0	a-1g1j-2
k2		k1	o-1
k2		k2	o2O1
k2		k3	e1
k2		k4	c2C1
k2		k6	i2C-1
k2		none	b1c-2d2e-1g-1
k2		s0	b1c-1
k2		s1	c2
k2		s2	a-1i-1o1
k2		s3	c1
k2		s4	a-2b2c1g-1
k2		s5	c2
k2	,	k0	c1C1J1
k2	,	k1	c-2G-1
k2	,	k2	b1G1
k2	,	k4	a-2b1h1
k2	,	none	c-2e3E2
k2	,	s2	H-1
k2	,	s4	b-2h2B-1H1
k2	,	s5	h-1
k2	.	k0	i-1C1
k2	:	k0	c1
k2	:	k2	g-1o1
k2	:	s1	b1
k2	:	s5	c1
k2	:	s6	i1
k3		k0	c1
k3		k1	h2H1
k3		k2	b1
k3		k5	b-1H2
k3		k6	c-1i2
k3		none	d1e-1
k3		s0	b2g-2
k3		s1	b-2h1o1
k3		s2	g-1h2H1
k3		s3	b-1c2
k3		s4	m1
k3		s5	b-1c1h1H2
k3		s6	a-1
k3	,	k0	B1
k3	,	k5	g3h-2H-2
k3	,	none	o1O-2
k3	,	s1	e2o-1
k3	,	s2	i-1I-1
k3	,	s4	g2h-2H-2
k3	.	k0	O-1
k3	.	k5	I1
k3	.	s1	O1
k3	.	s4	a-2b2B1
k3	:	k0	B-1
k3	:	k3	g-2h2G-2
k3	:	k6	g-1o1G-1
k4		k0	B1
k4		k1	b2o-1
k4		k2	c1B2
k4		k3	g1
k4		k4	a-2b2c1B2
k4		k5	h1
k4		none	a-1d1o1
k4		s2	c1o1O1
k4		s5	b1g-1h2i-1
k4		s6	b1
k4	,	k0	a-1c2g1C2
k4	,	k1	h1
k4	,	k3	g1h-1
k4	,	k4	G1
k4	,	k5	b-1j1B-1J1
k4	,	s0	o1O1
k4	,	s2	b1B1
k4	,	s4	b-1B-1
k4	,	s5	H2
k4	.	k0	b2O-1
k4	.	k1	g1G1
k4	.	k4	a2b-3B-3
k4	.	k5	b1i1
k4	.	k6	a1b-2B-2
k4	.	s1	C2
k4	.	s5	a1b-2g2B-2
k4	.	s6	a1b1c-2
k4	.,	s4	g1
k4	.:	s0	B-1
k4	:	k0	B1
k4	:	k1	B-1
k4	:	k4	H1
k4	:	s1	C1
k4	:	s4	G-2
k5		k0	b1B3
k5		k1	h1
k5		k4	a1
k5		k6	i1
k5		s4	a1
k5	)	s1	j1J1
k5	,	k0	c2
k5	,	k2	B-1
k5	,	k4	a-1b1B1
k5	,	s2	g2h-2G2
k5	,	s4	H-1
k5	,	s5	g1h-1
k5	,	s6	g2h-2G2
k5	.	k5	a2B-2
k5	.	k6	a1
k5	.	none	o-1F-1
k5	.	s2	c1
k5	.	s5	a1
k5	.	s6	g-1i2o1G-1O1
k5	:	k6	o1O1
k6		k0	o-2B2
k6		k1	b-1
k6		k2	b1
k6		k4	h-1
k6		k5	b-1i1
k6		k6	b-2o2
k6		s0	O1
k6		s2	c-2i2
k6		s3	a1b-2i1
k6		s4	a2c-1d-1h1G1
k6		s5	a3g-2h-2i3o-2B-1
k6		s6	b-1h-1i3
k6	,	k0	b1g-1B2
k6	,	k1	b1c1h-1B1
k6	,	k2	c3H1
k6	,	k4	d1D1H2
k6	,	k5	H2
k6	,	k6	i-2
k6	,	none	a1g1
k6	,	s1	h1
k6	,	s5	b1
k6	,	s6	a1c2
k6	.	k0	B-2C-1
k6	.	k4	a1H-1
k6	.	s1	a-1c2g1h-1G1H-1
k6	.	s2	B2
k6	.	s5	a-3b3B3
k6	.	s6	g1B1G1
k6	.,	s5	c-1g1G1
k6	:	none	e1E1
none		k0	a-1c1e-1i1k-3o1H-2I1O2
none		k1	b1c2f2j-2o-1B1C1J-1O-5
none		k2	E1
none		k3	g2G3O-2
none		k4	a1b-2g-1h1D-1
none		k5	b1
none		k6	g1n-2o1A2B1
none		none	f1g1j-1m1n-1E2O-1
none		s0	g-1j1o-1B-1G-3
none		s1	d-1e-2f-1g-2i-1o3E-1G-4O2
none		s2	b-1e2j2D-1E1J1
none		s3	b-1C1
none		s4	b-1c-1d1n2o1E-1O1
none		s5	b-1c1h1C1G-2
none		s6	c-1
none	!"	none	a1
none	)	k0	b1
none	)	none	c1o-1D1K-1O-3
none	)	s4	o1O1
none	),	k0	c-1e1E2
none	),	none	c2e-3o2D1E-1
none	),	s0	o1O1
none	),	s1	b-1f1g2o-1C1F2G2O-1
none	),	s4	E1
none	).	k0	O-1
none	).	s0	g1G1
none	):	none	e2
none	,	k0	b-3f1g2h-1m2B-1E-1F1H-1M1
none	,	k1	d-1e2D-1
none	,	k3	e1
none	,	k4	a-1C1
none	,	k5	h2H2
none	,	none	b4c3d-1e-2f1k-1o2B-2C-3D-1F1
none	,	s0	c3g-1G-1
none	,	s1	c-3h-2C-1H-2O-1
none	,	s2	d1g2o-2B1D2G2O-2
none	,	s5	g-2G-2H1
none	-	k6	A-2
none	-	none	e-1f2D-2F-3K-1
none	.	k0	a-2b1d1g1k-1m2G1M2
none	.	k1	o2O2
none	.	k2	j1
none	.	k3	h1H1
none	.	k6	a2
none	.	none	b2d1f-2k1F1
none	.	s0	h-1C-1H-1
none	.	s1	k1o-1C-1O-1
none	.	s2	c-1o1O1
none	.	s3	C1O1
none	.	s4	c1g-1i-1C2G-1O-2
none	.	s5	b1c-2g1C-3G1O-2
none	.	s6	b-1i1
none	.,	k0	a1b-1B-1
none	/	none	f-1k1
none	:	k0	c3
none	:	k5	B1
none	:	none	f2k-1F1O-2
none	:	s0	g-1G-1
none	:	s2	C-1
none	:	s3	b1c-2g1B1G1
none	;	none	e2
none	;	s0	O1
none	;	s5	h2H2
none	>,	none	F1
s0		k0	a-1b2c-1g-2i-1j-1m1o1I-1O-2
s0		k1	o-1C1
s0		k2	c2g-1
s0		k3	g2
s0		k4	b2
s0		none	c-2g-1o2D-1K-2
s0		s0	g-2i-1m1
s0		s1	b2n-1K1
s0		s2	c1g-2o1C2
s0		s3	c-1j1J1
s0		s4	b-2o2
s0		s6	h-1
s0	).	k2	b1
s0	,	k0	c-1j2o-1H1O-1
s0	,	k1	c1j-1
s0	,	k2	o2O1
s0	,	k4	g1G1
s0	,	k5	b-1c1C1
s0	,	none	c-2k1D1K1
s0	,	s0	c-1o-1C-1M1
s0	,	s1	e-1E-1
s0	,	s2	b-1c1e1g1E1G1
s0	,	s3	b2c-2B1C-2
s0	,	s4	C1
s0	,	s5	b-1g1h-1i1G2I1
s0	,"	s0	c-1k1C-1K1
s0	,"	s1	c-1o1C-1O1
s0	.	k0	b-2c1j1k1o-1C1I1K1
s0	.	k2	b-1c1g-2C1G-2
s0	.	k3	o2O1
s0	.	k6	b-1e1i1E1
s0	.	none	b2k-1
s0	.	s0	b-1j1J1
s0	.	s1	e1E1
s0	.	s2	b2m-1M-1
s0	.	s4	c1G1
s0	.	s5	b-1c1C2
s0	.),	s3	b1c-1C-1
s0	:	k3	G-1
s0	:	k4	C1
s0	:	none	K2
s0	>	k0	C2
s1		k0	d1g-1i1m1o2D1H1
s1		k1	b1
s1		k3	b-1g1
s1		k5	g1
s1		none	c3d-2e2f-2k1o-4D-1E2F-3K-1
s1		s0	k1B1K1
s1		s1	B-1C1O2
s1		s2	b1c-2o2
s1		s3	j1
s1		s4	b3c1
s1		s5	C2G1
s1	,	k0	g-2i1o1H-1I1O1
s1	,	k1	G1
s1	,	k2	g1
s1	,	k3	h1H1
s1	,	none	c-2d1f1n1o-1B1D1F1
s1	,	s1	b-1c1g-1o-1C3O-1
s1	,	s2	b-2
s1	,	s6	b1h1
s1	,"	s1	g1G1
s1	.	k0	b-2c1
s1	.	k5	c-2h2
s1	.	none	d2f1k-1E-3F-3
s1	.	s0	b2C-1
s1	.	s1	G1
s1	.	s2	c-1m1M1
s1	.	s3	g2
s1	.	s4	i-1C-1G1
s1	.	s5	g2h-1G2H-1
s1	:	k0	B-3
s1	:	none	f-1k3F-1
s1	:	s5	g1
s1	:	s6	g-1h1G-1H1
s1	>	k0	b1
s1	]	none	K1
s2		k0	d1i-1B-1
s2		k1	c-1
s2		k2	b-2c1A1
s2		k3	b1c-2g1G1
s2		k6	a2c-1
s2		none	a-1j1n1C1E-1K-1
s2		s0	b1c-2m2
s2		s1	n1
s2		s2	b1g2o-3B-4C-7O-4
s2		s4	a-1b2
s2		s5	c-2
s2		s6	b-1j1
s2	).	k1	m1B1M1
s2	,	k0	g-1H1
s2	,	k2	c-2g-1C-2G-1
s2	,	k4	a1h-1
s2	,	k6	a2b-1C-1
s2	,	none	c-1e2
s2	,	s0	i1o-1O-1
s2	,	s1	b1
s2	,	s2	b-1o2C2H-1O2
s2	,	s4	a1g-1h1
s2	,	s5	c1e-1E-1
s2	,	s6	a2b-1
s2	,"	s2	b-1c1C1
s2	-	none	E1
s2	.	k0	j1C-2
s2	.	k1	c2B1
s2	.	k5	H1I1
s2	.	none	a1c-2d-2e2D-1
s2	.	s0	c1g-2o1G-2O1
s2	.	s1	c-1
s2	.	s2	a-1c1
s2	.	s3	b2
s2	.	s4	o-1
s2	."	k0	c-1o1C-1O1
s3		k0	c-2o2B1
s3		k1	b-2C1
s3		k4	b-1i1
s3		none	c-2d1f1o-1D2F2
s3		s0	b2
s3		s2	e1o-2E1
s3		s4	c3
s3		s6	c2
s3	,	k2	h2
s3	,	k4	H-2
s3	,	k5	h1H2
s3	,	s0	o1O1
s3	,	s2	c1
s3	,	s3	h1
s3	,	s4	h2H1
s3	,	s5	c-1h-1C-1G1
s3	,"	k0	b1
s3	.	none	c1E1
s3	.	s0	c2
s3	.	s2	C-1
s3	.	s3	c1I1
s3	.	s4	b2c-1
s3	.	s5	b3c-1C-2
s3	.	s6	G1
s4		k0	a-2b3c-1B2
s4		k1	a-1b1
s4		k2	c1g-2o1
s4		k3	b-2c1g1
s4		k4	h1
s4		k5	g-1H2
s4		none	c1i-1n1o-3E-1
s4		s0	a-1b2i-1j1o-1O-2
s4		s1	a1c-1
s4		s2	b1c-1i1
s4		s3	b-1c3g-1
s4		s4	g2h-1i1o-3O-2
s4		s5	a-1c2
s4		s6	b1c-1g3h-1
s4	),	k0	o1O1
s4	,	k0	c2g-2h1C1
s4	,	k1	f-1o1F-1
s4	,	k2	b1c-2C-1
s4	,	k3	c1
s4	,	k4	H-2
s4	,	k5	a1b-1H1
s4	,	k6	a3b-1c1h-2
s4	,	none	b1d1e-1E-1
s4	,	s0	b-1i1
s4	,	s3	o1O1
s4	,	s4	c-2e-1g-1h2E-1
s4	,	s5	c-2g-1h2j1H2J1
s4	,	s6	b-1g-2h1H1
s4	.	k0	c3g-1G-2
s4	.	k2	o-1O-1
s4	.	k3	i-1o1O1
s4	.	k6	C-2I-1
s4	.	none	b-1e4f2n-2B-1D-2N-2O1
s4	.	s1	h1H1
s4	.	s2	c2
s4	.	s3	b2c-2C-1O1
s4	.	s4	c1i-1o-2
s4	.	s5	h-1o1H-1O1
s4	.	s6	i1
s4	.,	s4	c1C1
s4	.,	s6	G1
s4	:	s1	b-2g1o1B-1G1O1
s4	:	s4	g1G2
s5		k0	a-1c-3g1h3B-1H4O1
s5		k1	b-1j1
s5		k2	b-1
s5		k3	i-1
s5		k4	g-1h1j1H2
s5		k5	b-1o1
s5		k6	i1
s5		none	b1d-1
s5		s0	i1
s5		s1	b1G2
s5		s2	n2o-1
s5		s3	c3h-2H-2
s5		s4	a-2g1j1o-2C-1O-1
s5		s5	b1i-2j-1n-1
s5		s6	h-1
s5	,	i5	a1
s5	,	k2	h2C-1
s5	,	k4	b2h-1B1G-2H-1
s5	,	k6	a1
s5	,	none	D1
s5	,	s1	B1
s5	,	s2	b1g-1h2
s5	,	s3	h2
s5	,	s4	h2
s5	,	s5	h-1
s5	,	s6	c2g-2G-1
s5	.	k0	c2h-4n1o2H-4N1O1
s5	.	k2	C-1
s5	.	k3	H1
s5	.	k6	A1
s5	.	none	f1F2
s5	.	s3	b1C-2
s5	.	s4	n1N1
s5	.	s5	j1C-2
s5	.	s6	o1O1
s5	:	s5	c1
s6		i5	g1
s6		k0	C1
s6		k1	b-1B-1
s6		k2	b1
s6		k3	b1
s6		k4	H2
s6		k5	i1
s6		k6	a1b-1
s6		s0	b-1g1i2o-1O-2
s6		s1	b1
s6		s2	a2b-1
s6		s3	c-2g-2o2O1
s6		s4	b-2c1g1C1G1
s6		s5	a1b-2i1
s6		s6	c1h-1
s6	).	s4	o1O1
s6	,	i5	b1B1
s6	,	k0	b1g-1B-1
s6	,	k1	b2c-2
s6	,	k2	H2
s6	,	k6	b2c-1B1
s6	,	none	b-1o1C2
s6	,	s0	o2
s6	,	s1	B-1
s6	,	s2	g-1G-1
s6	,	s4	a-1b1o1B1O1
s6	,	s6	C-1
s6	,"	k0	b-1c1C1
s6	.	k0	b-1c1
s6	.	k1	a2b-2B-2
s6	.	s4	c1
s6	.	s5	c-1h2H2
s6	.	s6	b2
s6	:	k0	H1
594
i5		k0	a2b-2B-1
i5	.	^	h1
i5	.	k0	I-1
i5	.	k4	b1
i5	.	k6	b-1g1G1
i5	.	s0	m2o-1M2O-1
i5	.	s2	b1
i5	.	s4	a1c2i-1
i5	.	s5	I1
i5	.,	none	c1
i5	.,	s0	a-1i1
i5	.,	s2	a-1b1B1
i5	.;	none	g1
k0		^	m1M1
k0		i5	b-1o2
k0		k0	c1d1e2g1i-2j1m1n-1C-2E1G-2H-2I1J-1O-1
k0		k1	b-1e1g2m1o1J1M2
k0		k2	a1b-1h-1j-2o-1B-1H-4
k0		k3	b-1c-1e1h2o1G1H3I1O-2
k0		k4	a-1b1h1i-2H-1
k0		k5	O-2
k0		k6	b-1g-1i3C-1O1
k0		none	a-2d-2e2f2h1j-2C4D-1E1H1M-3
k0		s0	a-2c1g-2h-1i-1j1G-1J-2
k0		s1	a2j1k-1C1M1
k0		s2	b2j-4G1O-1
k0		s4	a-2g1j-1o-1
k0		s5	b2c-1g-2h1j-1G-2H-1
k0		s6	b1g-2i-1o3I-1O3
k0	)	none	e1f1E1
k0	),	none	d1D1
k0	),	s4	c-1o1
k0	).	k0	b-1j1
k0	).	k4	b-1m2
k0	).	k5	b-2o2O2
k0	).	s0	b2o-1O-1
k0	,	k0	a-5b1c2g-2h-1o-1B1C2G-2
k0	,	k1	c3o-2
k0	,	k3	g-1
k0	,	k4	b-1c-1h1j1
k0	,	k5	j1
k0	,	none	a-1b2c2h-3o-2G2H-2
k0	,	s0	b2c1
k0	,	s1	b1g-1
k0	,	s3	b1
k0	,	s4	b1c2h-1
k0	,	s6	g1h-1
k0	.	^	c3e2o-2H-2
k0	.	k0	a1n1N1
k0	.	k4	m1
k0	.	k5	b-1
k0	.	none	b1m1M2O-2
k0	.	s0	o1
k0	.	s4	b2c-3j2
k0	.	s5	g-1
k0	:	k0	b-1c2B-1O2
k0	:	k1	b2C-1
k0	:	k6	b-1i1I2
k0	:	none	b-1k1M1O-2
k0	:	s0	c-1j1
k0	:	s2	b-2c1
k0	;	none	g2
k1		k0	h1i-1o-1A-1B3C-1H2J-1M-1O-4
k1		k1	c1
k1		k2	h3o-2C3
k1		k3	b-1c1g-1C2O1
k1		k4	G1
k1		none	b3g-2j1o-1E-2H-1
k1		s0	a-1b1j-2B1O1
k1		s1	b-1c1n1o-1C-1N1
k1		s2	b-1g1G1
k1		s4	b-2H1
k1		s5	b1
k1		s6	h1C2H2
k1	,	i5	a-1I1
k1	,	k0	b2
k1	,	k1	b1
k1	,	k2	c-1j1
k1	,	k4	b1
k1	,	none	g-2j1m2
k1	,	s1	c1
k1	,	s2	c-2
k1	,	s4	b1
k1	,"	k0	b-1c1
k1	.	^	o2G-1
k1	.	k0	b-1
k1	.	none	b-1h1O-1
k1	.	s1	C-1
k1	.	s3	g1
k1	:	k0	c-1o1B-1
k1	:	none	o1
k1	°	none	e1
k2		k0	j-1B1
k2		k1	o-1C1M1
k2		k2	h-1G2
k2		k3	c-1e2o1E1G-3
k2		k6	b-2i2C1I2
k2		none	b2c-4d1g-2h1A1C-2D1G-2H3
k2		s0	b1c-1
k2		s1	a-1b1c2
k2		s2	a-1B1C1
k2		s3	c1B1
k2		s4	a-2b2g-1
k2		s5	c2
k2	),	s5	o1
k2	).	none	c-1h1H1
k2	):	k0	o1O1
k2	,	k0	b1
k2	,	k1	c-1g1H1
k2	,	k2	g-1h2H1
k2	,	k5	g1
k2	,	none	h1C-2E1H1
k2	,	s0	b1
k2	,	s2	h2
k2	,	s5	b-1
k2	.	^	c-1h3o-3H2
k2	.	k0	C-1
k2	.	k2	c-1h2H2
k2	.	none	c3
k2	:	k0	c1
k2	:	k2	b-1h1H2
k2	:	none	k1
k2	:	s6	i1I1
k3		k0	b-1C-2
k3		k1	b-1G1
k3		k2	b1B-1
k3		k4	o1
k3		k5	b-1g3
k3		k6	c-1i2
k3		none	b-1d1g2
k3		s0	b2g-2
k3		s1	b-3h2o1H3
k3		s3	b-1c2
k3		s4	h-1m1
k3		s5	b-1g2G2
k3		s6	a-1
k3	,	k0	a2b-2g1B-1
k3	,	none	b-1h2o2D1
k3	,	s1	c-1e3
k3	,	s2	c1
k3	,	s4	c-1
k3	,	s6	G1
k3	.	k0	o1
k3	.	k5	i-1o1O1
k3	.	none	g1
k3	:	k0	a-1b1
k3	:	k6	h-1o1
k3	:	s5	h1
k4		^	c1
k4		k0	b-2B-2
k4		k1	b2o-1C1
k4		k2	c1
k4		k3	g1
k4		k4	c1
k4		k5	h1H1
k4		k6	b1H1
k4		none	h-1C-2D1G-2
k4		s2	c1
k4		s4	G-2
k4		s5	b1g-1h2i-1C1H2
k4	,	i5	H1
k4	,	k0	g2H-1
k4	,	k1	h1H1
k4	,	k3	g1h-1H-2
k4	,	k4	g-2G-2H3
k4	,	s2	h1
k4	,	s5	g1
k4	.	^	d2H2
k4	.	k0	B1
k4	.	k4	I-1
k4	.	k5	a-1b2i1
k4	.	k6	C1
k4	.	none	O-2
k4	.	s1	a1c-1h1
k4	.	s4	c-1C-1
k4	.	s5	g2
k4	.	s6	b1
k4	.:	s0	a-1b1B1
k4	:	k0	a1
k4	:	k1	a-1b1
k4	:	k4	g2
k4	:	s4	g2h-2G2H-3
k4	;	k0	H1
k4	;	k4	B1
k4	;	s5	c1C1
k5		k0	a2b-1B-2C-2H-1
k5		k1	h1
k5		k4	a1
k5		k6	I1
k5		none	c-2h1H1
k5		s2	o1B-1J1
k5		s4	i1
k5	)	s1	c-1h2H2
k5	,	k2	a-1B1H2
k5	,	none	G-1H2
k5	,	s1	c1
k5	,	s4	h2H1
k5	,	s5	g1
k5	.	none	b-1c-1g2h2
k5	.	s4	I1
k5	.	s6	a-1i2
k6		^	b1
k6		k0	b-1c1o-2B-3
k6		k1	a2b-3
k6		k3	b1H1
k6		k4	h-1G1H-1
k6		k5	i1
k6		k6	b-2o1
k6		none	e1C-1E1
k6		s1	B1
k6		s2	c-2i2
k6		s3	b-2i1
k6		s4	a1c-3g-1i1B-2C-1H1
k6		s5	a2c-1g-2i3o-2B-2C1G-1
k6		s6	b-1i3A1C-2G1
k6	,	k0	a3b-1B-1
k6	,	k1	c2h-2H-1
k6	,	k2	c3h-2H-3
k6	,	k4	c-1g2h-1
k6	,	k5	g3h-2
k6	,	k6	i-2
k6	,	none	c-2g2h-1i2
k6	,	s1	h2H2
k6	,	s5	b1i1
k6	,	s6	c2
k6	.	^	g2h-1
k6	.	k0	a-1b1i1B2
k6	.	k1	g1G1
k6	.	k2	i-1o1
k6	.	k4	h1i-1
k6	.	k5	c-1
k6	.	none	c-2d1D1
k6	.	s1	a-1c1C1
k6	.	s3	c1
k6	.	s6	o1
k6	:	k0	a1
k6	:	s2	b1
k6	].	s2	b1o-1O-1
none		^	d-3e-2f2o1C1F2
none		k0	e2f-2g-1o-2B-1D1F-3O-2
none		k1	e-1E-2
none		k2	B1D2O-2
none		k3	c-2d2D2
none		k4	e-2D1E-1
none		k5	b1d-1e-1E-1
none		k6	a-2l5n-2A-2L5N-2
none		none	a-1b-2c1d-2f1h-1C-2D-1E1K-1O-4
none		s0	c-1k2o-1K1O-2
none		s1	a-1d-2e2n1C-2D-1E3O2
none		s2	e1g1o-1B1D-1E2O-2
none		s4	c-1d2e4f-1g-1l-1m-1n1G-1L-1N2
none		s6	b1l-1L-1
none	!"	none	a1
none	)	^	d1f-1D2
none	)	k0	a1d-1f2D-1F3
none	)	none	c2f-1o-1F-1O-3
none	),	k0	c-3d3D2O1
none	),	k2	b-1c2d-1f1F1
none	),	none	c2D-1E-1F-1O-3
none	),	s1	d2e2
none	),	s4	c2
none	),	s5	c-1o1O1
none	).	^	e1f-2E-1F-2
none	).	k0	f1D-1
none	).	k2	b2
none	).	none	d-1e2E2
none	).	s0	d1
none	).	s1	d2
none	):	none	d1e2E1
none	,	k0	d-1e1m1E1
none	,	k1	d1E-2
none	,	k2	c1d-1m1D-3
none	,	k3	c-1k1
none	,	k4	b3e1f-2F-2
none	,	k5	D4
none	,	k6	f3F2
none	,	none	b2c-2d1e1f1g-1k-2m-3O-2
none	,	s0	E1
none	,	s1	m1D2F-1
none	,	s2	b-2k2E2K-1
none	,	s4	c2e-4f2k1m-1E-3K2
none	-	k6	a2l-1A2L-1O-2
none	-	none	e-2f1E-2
none	-	s5	o1O1
none	.	^	b-1e1f1g-1F1K-5
none	.	k0	b4e-2o-1C-1D2E-1
none	.	k1	b1f-1F-1
none	.	k2	e1l-1F-1L-1
none	.	k3	e1E1
none	.	k4	b-2c-1l2m1L2
none	.	k5	E-2
none	.	k6	o2O1
none	.	none	b2c-3d2e-2f2k1o-4D1F1O-2
none	.	s0	b-2c1
none	.	s1	o-1D-3E1F1O-2
none	.	s2	e-1
none	.	s4	b2c-2o2O3
none	.	s5	d-2l3E-1L3
none	.	s6	f-1i1l2o-2F-1L2O-1
none	/	none	k1
none	:	k0	c1C-1
none	:	k1	b1
none	:	k2	c1e-1
none	:	none	c-3e3k-2o1E3F-2K-3O1
none	:	s0	c1
none	:	s2	c2e-1C1
none	;	none	c-2d1e1D1E1
none	;	s5	b1
none	>,	none	e1E1
none	?	none	f1
none	]	k5	l2o-2L2O-2
none	]	k6	l4o-4L4O-4
none	]	none	l-1o2L-1O1
none	]	s5	l-1o2L-1O2
none	].	^	f-2o1F-1K1O-2
s0		^	o-1C1
s0		k0	a-1b2c-1j-1o2B1G-2J-2O1
s0		k1	o-2G1J1
s0		k2	c1d1g-1D1
s0		k3	c-1g2h1j1
s0		k4	b1
s0		k5	b1
s0		none	c2e-2g-2h-1k2C2K1O-3
s0		s0	g-3m2o1K1M3O1
s0		s1	b2n-1C-2J1
s0		s2	g-2G-1
s0		s4	b-1o2
s0		s5	J1
s0		s6	b2
s0	)	k0	o1O1
s0	)	k1	b-2
s0	)	k3	b-1o2O2
s0	,	i5	c1
s0	,	k0	c-2i2j2o-2B-2C-2G1O-2
s0	,	k1	c1
s0	,	k2	c1g-1m1C2
s0	,	none	a-1g1h-4n1C3
s0	,	s0	c-1
s0	,	s1	b1c-1o1
s0	,	s4	c1i-1G1
s0	,	s5	b1g-1i-1G-1O1
s0	.	^	h-3
s0	.	k0	O1
s0	.	k2	b2i-1
s0	.	k5	o1
s0	.	k6	j1I1
s0	.	none	c2o-2
s0	.	s1	b-2c3C-1O1
s0	.	s2	b1i-1o1O2
s0	.	s5	b1
s0	.),	k0	i2o-1
s0	.),	s3	b1o-1O-1
s0	.,	k1	o1O1
s0	:	k0	b1B1
s0	:	none	k-1o2
s0	>	k0	c-1o1C-1O1
s0	>	none	c-1o2O2
s0	].	^	O2
s1		^	g1h-1k1o-2O-1
s1		k0	e1i1m1C-1G-1I2J-1M1
s1		k1	b2
s1		k3	b-1g1
s1		k5	g1G1
s1		k6	A-1G1
s1		none	a-1b-2c1d-1e-1g-1h-1j2k2o1C2O1
s1		s0	b-2f1o2B-1C-1O4
s1		s1	b2e2o-4C2E1O-3
s1		s2	b2c-2C-2
s1		s3	j1
s1		s4	b2c1o-2I1
s1		s5	b2c-1g-2o1
s1	),	none	c1
s1	).	none	a-1g1
s1	,	k0	b-2g2o1G2H-1
s1	,	k1	o1
s1	,	k2	g2G2
s1	,	k5	b3
s1	,	none	a2g1C2O3
s1	,	s0	B1
s1	,	s1	b-1c-1g2o1C1E1G3O1
s1	,	s5	b-2g2C1
s1	,	s6	c-1h1G1H1
s1	.	^	b-1g-1k1
s1	.	k0	a1b-4B-1C2
s1	.	k2	b1n1
s1	.	k5	c-1h1H1
s1	.	none	c-2d1f1g-2o2D2F3
s1	.	s1	b-2g2
s1	.	s2	C-1
s1	.	s3	c-1
s1	.	s4	o-2C3
s1	:	k0	a-2b2B4
s1	:	none	k2o-1K2
s1	:	s0	a1
s1	:	s1	b1
s1	:	s5	g1G1H-1
s1	:	s6	G1
s1	>	none	c2o-2O-2
s1	>,	none	c4
s1	]	none	o1O-1
s1	];	none	O-1
s2		k0	b1d1g-1D1J1O-1
s2		k1	o1
s2		k2	c2
s2		k3	c-2
s2		k4	B1
s2		k6	a2c-2
s2		none	a-2g-1h-1j2B2H-1J1
s2		s0	c-1m2C-2M2
s2		s1	j1n1o1B-1N1
s2		s2	a-1c1g2C2G2
s2		s4	a-1b1h1H2
s2		s5	c-3O1
s2		s6	b-1j1
s2	),	none	c2
s2	).	k1	g1
s2	,	k0	c2h-1
s2	,	k2	c-1h2
s2	,	k5	a1
s2	,	k6	c2
s2	,	none	b-1c2h1o-3G-1
s2	,	s1	m1M1
s2	,	s3	G1
s2	,	s4	h1
s2	,	s5	c2h-1
s2	,	s6	c1g-1
s2	-	none	O1
s2	.	^	c-2d1D1G2H-2
s2	.	k0	b-1j1C1
s2	.	k3	g1
s2	.	k5	b1i-1O1
s2	.	none	b1d-2B1O1
s2	.	s2	c1C1
s2	.	s4	b2c-2n1
s2	.),	k0	o2O2
s2	.),	none	O1
s2	.),	s3	i-1o1O1
s2	:	k0	B1
s2	:	none	o1K-2
s2	]	^	k1
s3		k0	c-2o2C1O2
s3		k1	b-1
s3		k4	b-1i1B-1I1
s3		none	b-1h-1o2C-1D-1O1
s3		s0	b2
s3		s1	b-1o2B-2O2
s3		s2	j1o-2J1
s3		s4	c3C2
s3		s6	c1
s3	,	k2	c-1h2H2
s3	,	k4	c-1h2H1
s3	,	none	b2o-1
s3	,	s0	c2
s3	,	s2	c1
s3	,	s5	c1g-2
s3	.	^	c1
s3	.	k5	i1
s3	.	none	b-1c3
s3	.	s0	b-1c1
s3	.	s1	b-1c2C2
s3	.	s3	m1M1
s3	.	s4	c-1
s3	.	s5	C-1
s3	.,	none	b1
s3	:	k2	H-2
s3	:	s6	h1H1
s4		k0	B-1G-1
s4		k1	a-1G1
s4		k2	g-1C2
s4		k3	b-2c1g1k1G1K1
s4		k5	c2h-1H-1
s4		k6	i1C1
s4		none	c1i-1o-1E-1
s4		s0	a-2b2i-2j1C2
s4		s1	a1B-1
s4		s2	b3c-2
s4		s3	b-1c2g-2
s4		s4	g1o-1B2
s4		s5	a-1c2G-1J1
s4		s6	b1c-1g2h-1
s4	).	s4	n-1o1
s4	,	k0	c-1
s4	,	k1	g-1H2
s4	,	k2	c-1
s4	,	k4	G-1
s4	,	k5	b-1c2
s4	,	k6	A-2
s4	,	none	b2e-1g-1
s4	,	s1	C1
s4	,	s4	H1
s4	,	s5	h-1m1G1
s4	,	s6	c-1g2
s4	.	^	n1H2O-1
s4	.	k0	b-4c2n1C1
s4	.	k1	b1o2
s4	.	k2	n-1
s4	.	k4	n1
s4	.	k6	a-2I2
s4	.	none	b-1e1g-1h-2E2H-2O2
s4	.	s1	b1C1
s4	.	s3	G2
s4	.	s4	c1i-1C2
s4	.	s5	C-2O1
s4	.	s6	b-1i2I1
s4	.)	k0	O1
s4	.),	k0	i5o-5O-5
s4	.),	k2	i-1o1O1
s4	.),	s1	i2o-2O-2
s4	.),	s2	i1o-1O-1
s4	.),	s3	o1O1
s4	.),	s6	i-1o1O1
s4	.):	k0	i-1o3O3
s4	.):	s4	o-1O-1
s4	.,	k1	O1
s4	.,	k4	o-1
s4	.,	none	o1O1
s4	.,	s4	n-1o3O2
s4	.,	s5	g1
s4	.,	s6	o-1
s4	.:	s4	o1O1
s4	:	k0	B1
s4	:	none	h1
s4	:	s1	h2H1
s4	:	s2	h1H1
s4	:	s4	h2
s5		^	g-2h2i1H3
s5		i5	C1
s5		k0	a-1b1B2C1H-1
s5		k1	b-2j1A-1
s5		k2	O1
s5		k4	c1g-1j1G-1
s5		k5	b-2o1
s5		k6	b-1i1G-1
s5		none	c2d-1h-2j1o-1B1C1
s5		s0	b-1
s5		s1	g-2
s5		s2	n2C-1J1
s5		s3	c1
s5		s4	a-1j1o-2H-2
s5		s5	b2i-2j-1n-1C-1
s5	,	k0	a1c-1
s5	,	k1	h1
s5	,	k2	b-2h2H2
s5	,	k4	g1h-1G1
s5	,	k6	b2g-2H-2I1
s5	,	none	b-2c-2h1i1j-1o1C2G2
s5	,	s1	h-2H-2
s5	,	s2	g-3h1
s5	,	s3	c-1h1H1
s5	,	s4	b-2c1
s5	,	s5	b1
s5	.	^	c-2g3i-1H1
s5	.	k0	c-1i2
s5	.	k2	b-1c1C1
s5	.	k6	a-1A-1O1
s5	.	none	b2c-2e-2o3E-3O3
s5	.	s1	g1
s5	.	s4	c1
s5	.	s5	c2C1J1
s5	.,	none	b1c-1f1F1
s5	:	k1	a1
s5	:	k2	H1
s5	:	s6	g1G1
s6		i5	g1G1
s6		k0	c-1h1C-1H1
s6		k1	j2
s6		k2	b2C-1
s6		k3	a-1b1
s6		k4	g2h-2G1H-2
s6		k5	i1I1
s6		k6	a2b-1A1
s6		none	a1g-1o-1C-2
s6		s0	b-2g1i2B-1
s6		s1	b1
s6		s2	b-1
s6		s3	g-2o1G-2O1
s6		s4	a2b-2
s6		s5	b-2
s6		s6	c1A-1G-2
s6	,	k0	b2h-1
s6	,	k2	g1h-2G1H-3
s6	,	k3	H1
s6	,	k4	h1
s6	,	k5	b1
s6	,	k6	A-2
s6	,	none	c-1i2o2A1H3
s6	,	s0	o1O1
s6	,	s2	c-1g-2h2
s6	,	s4	g1G2
s6	,	s5	g1h-1
s6	,	s6	a1b-2A1H2
s6	.	^	g2G1
s6	.	k0	a1
s6	:	s5	H1
662
^	^	^	b-1k1o1
i5	^	^	h1
i5	k0	k0	i-1
i5	k0	k2	i1
i5	k4	k5	a-1b1
i5	none	none	c1h-1
i5	s4	i5	b1i-1
k0	^	^	b-1c1e3g-2h1
k0	i5	s5	o1
k0	k0	^	b-3e1g-1h1
k0	k0	i5	i1
k0	k0	k0	a5b1e-2h-3i-3n-1
k0	k0	k1	b-2c2d-2g1h3j-1m-2o-1
k0	k0	k2	a-1b1g1j-2
k0	k0	k3	a1c-4g-2h1o5
k0	k0	k4	c-1m2
k0	k0	k5	b-2j2
k0	k0	k6	o-1
k0	k0	none	a1b-1c1d4e-2j-2
k0	k0	s0	b-2c1d-1e2g1i-3n1o1
k0	k0	s1	b1c-1d1g-1j2o-3
k0	k0	s2	b3g-1j-1o-1
k0	k0	s3	b1i-1o1
k0	k0	s4	g-1j2
k0	k0	s6	j1
k0	k1	k0	b-1g1j-2
k0	k1	k2	b1c-3g2j1o-2
k0	k1	k3	a-2b2g-2
k0	k1	none	h-2j1
k0	k1	s0	m2
k0	k1	s1	b-2c3
k0	k1	s2	b1c-1
k0	k1	s3	c-1o1
k0	k1	s4	j1o-1
k0	k2	k0	g-2o1
k0	k2	k1	c1
k0	k2	k6	b1
k0	k2	none	c1e-1g-1
k0	k2	s2	g2
k0	k2	s4	b2c-2h1
k0	k2	s5	g2
k0	k3	^	c-1g4h-1
k0	k3	k0	b-3c3g1h-1o1
k0	k3	k1	o1
k0	k3	k2	c-1
k0	k3	k4	g-2o1
k0	k3	k6	c-1
k0	k3	none	b-2g4h-2i-2
k0	k3	s0	b2c-1
k0	k3	s2	c-2j2
k0	k3	s4	b-1n2
k0	k3	s5	b1
k0	k3	s6	b1
k0	k4	k0	a-1o2
k0	k4	k1	m2
k0	k4	k2	b-1
k0	k4	s1	b1
k0	k4	s6	b1c-1
k0	k5	k0	c1
k0	k5	k3	b-2j1
k0	k5	s4	c1
k0	k6	k0	b3
k0	k6	k1	b-2c1
k0	k6	k2	b1
k0	k6	k4	b-1
k0	k6	k6	i-1o1
k0	k6	none	a-1g1
k0	k6	s5	c-2
k0	k6	s6	b-2c2i1
k0	none	^	b-2c3e2f2g-2h-1
k0	none	k0	c-1d1e1o1
k0	none	k2	b2c-2m1o-1
k0	none	k3	b1c-1
k0	none	k6	c-1o2
k0	none	none	b-2c4h-3j-5k1
k0	none	s0	b1c-2g1
k0	none	s1	b1c1h-2o-2
k0	none	s2	b1c-1
k0	none	s4	m-2o2
k0	s0	^	g-1o1
k0	s0	i5	c1
k0	s0	k0	a1d1j1m-1
k0	s0	k1	c-1
k0	s0	k3	c1
k0	s0	k6	j1
k0	s0	none	a1
k0	s0	s0	a-1b1
k0	s0	s2	c-1
k0	s1	^	c3g-2
k0	s1	k0	a2b-1j1
k0	s1	k1	c1o-1
k0	s1	k2	c-1o1
k0	s1	k4	o1
k0	s1	k5	b1c-1
k0	s1	k6	a1
k0	s1	none	g-1j2o-1
k0	s1	s0	b1
k0	s1	s2	g1
k0	s1	s4	c-2o3
k0	s2	k0	a1c-1g-1
k0	s2	k1	b2
k0	s2	k2	b-1c1
k0	s2	k5	c-1o1
k0	s2	k6	c-1h1
k0	s2	none	b1c-1o-2
k0	s2	s1	b-1c1
k0	s2	s3	b1
k0	s2	s5	b1
k0	s2	s6	c1
k0	s3	k0	a-1b2c-2
k0	s3	none	c2
k0	s3	s0	a1b-1
k0	s3	s2	c2
k0	s4	^	g2h-1
k0	s4	k0	o-1
k0	s4	k5	g1
k0	s4	none	b-1g-1
k0	s4	s5	c-1g1
k0	s5	k0	b1c-1g-1h1
k0	s5	none	c1
k0	s5	s0	b1
k0	s5	s1	g1
k0	s5	s2	b-2g-1n1o2
k0	s5	s4	b1
k0	s5	s5	b1
k0	s6	k0	b1
k0	s6	none	a-1
k1	^	^	e-2f-1h2o2
k1	i5	k0	b1
k1	k0	^	c-1g2
k1	k0	k0	a4b-2h-1i-2o2
k1	k0	k1	c1
k1	k0	k2	c1
k1	k0	k3	c1
k1	k0	none	b1o-3
k1	k0	s0	b-1c2
k1	k0	s1	c1j1
k1	k0	s2	b2
k1	k1	k0	b1
k1	k1	k1	c-1
k1	k1	none	c1g-1
k1	k1	s0	b-1
k1	k2	k0	b-1c-1
k1	k2	none	b2c-2j1
k1	k3	k2	b1
k1	k3	s0	b1c-1
k1	k4	k1	g1
k1	k6	none	b-1
k1	none	^	c-3e-1h3o2
k1	none	k0	b1
k1	none	k1	o1
k1	none	k4	b-1g1m2
k1	none	k6	c-1
k1	none	none	b1c1e3g-4
k1	none	s1	c2g-2
k1	s0	k3	g1
k1	s0	none	g-2o-1
k1	s0	s1	c-2g1
k1	s0	s4	b1
k1	s1	k0	o-1
k1	s1	none	c2
k1	s2	k0	c1
k1	s2	k1	b-1o1
k1	s3	none	c-1o1
k1	s3	s1	g1
k1	s4	k1	o2
k1	s4	k3	b-1
k1	s4	none	c2
k1	s4	s0	c-1
k1	s4	s5	g1
k1	s5	none	g1
k1	s5	s5	b-1o1
k1	s6	none	b2c-2
k2	^	^	f1o-1
k2	k0	k0	i-1m2
k2	k0	k1	c1
k2	k0	k2	c-1i-1o1
k2	k0	none	b1
k2	k0	s1	b-2c2
k2	k0	s2	b2c-1
k2	k0	s5	b1g-2m1
k2	k1	k1	g1
k2	k1	s0	c1
k2	k2	k0	m2o-1
k2	k2	k1	g1
k2	k2	k2	b1c2g-1m-1o1
k2	k2	k3	b2g-3
k2	k2	none	b-1c1
k2	k3	none	o2
k2	k4	none	l-1o1
k2	k4	s1	c1
k2	k6	none	b1
k2	none	^	b3h-1
k2	none	k4	c1
k2	none	k5	c1
k2	none	none	b-2c3g-1
k2	none	s1	c1d-1
k2	none	s4	j2
k2	none	s5	b2c-2
k2	s0	k0	c-1g2
k2	s0	s0	i1o-1
k2	s0	s1	b3c-1
k2	s2	k0	o1
k2	s2	k1	b-1g2
k2	s2	s3	b-1f1
k2	s3	k0	i-1o1
k2	s3	s2	i-1
k2	s4	k2	n-1o1
k2	s4	k3	e1
k2	s4	k6	b1
k2	s4	none	g-1
k2	s4	s5	c1
k2	s4	s6	c-1h1
k2	s5	k0	c-1
k2	s5	s0	a-1
k2	s5	s4	b-2c2
k3	^	^	c-1g2o-2
k3	k0	k3	b-1j1
k3	k0	none	b-2c1
k3	k1	k0	c2
k3	k2	k0	b1c-1
k3	k2	s0	b2c-1
k3	k2	s5	b-1c1
k3	k4	none	h-1o1
k3	k5	none	b-2
k3	k6	k4	g1
k3	k6	s3	i1
k3	k6	s6	h-1o1
k3	none	^	c1e1g-1
k3	none	k4	f1
k3	none	none	g-1h1o1
k3	s0	k0	b2c-1
k3	s0	s1	b1
k3	s1	k0	c-1e2
k3	s1	s5	b1g-1
k3	s4	^	h-1
k3	s4	s4	b-1
k3	s4	s5	m1
k3	s5	^	g-1
k3	s6	none	b1
k4	^	^	g1h-1
k4	k0	k3	g1
k4	k1	i5	b-1m2
k4	k1	s0	o1
k4	k1	s2	b1
k4	k1	s4	l-1o1
k4	k4	^	g1h-1
k4	k4	none	h-1
k4	k5	k0	c1
k4	none	^	c-2f-2
k4	none	k1	b1
k4	none	k4	o1
k4	none	none	a-1
k4	none	s1	c1
k4	s3	s5	c1
k4	s4	^	h1
k4	s5	k1	l-1
k4	s6	none	c-1
k5	^	^	g1
k5	k0	k0	b-2c2i-1o2
k5	k2	none	c1
k5	k3	^	b-1j1
k5	k5	k5	c1
k5	k5	s5	l-1o1
k5	k6	k6	o1
k5	none	^	g2
k5	none	k2	e-1
k5	none	none	b-2c1
k5	none	s5	b-1g2
k5	none	s6	o1
k5	s0	k0	i-1o1
k5	s2	k4	c-1o1
k5	s2	k6	c1
k5	s5	none	c-1i1
k5	s6	^	i1
k6	^	^	b2
k6	k0	k0	a1
k6	k0	k3	i1
k6	k0	s2	a-1
k6	k0	s6	b1
k6	k1	k0	b1
k6	k1	none	c1
k6	k1	s5	a1
k6	k2	k0	o1
k6	k2	s3	b1
k6	k4	none	g1
k6	k4	s4	h1l-1
k6	k4	s5	l-1o1
k6	k5	k6	l-1o2
k6	k5	none	g1
k6	k6	k0	b-2i1
k6	k6	k2	i-1
k6	k6	k4	b1
k6	none	^	e-2f2
k6	none	k5	b-1j1
k6	none	none	b-2c1
k6	none	s4	a-1o2
k6	s0	k0	b-1
k6	s1	k0	a2b-2
k6	s3	k5	i1
k6	s4	s0	b1i-1
k6	s4	s6	i1
k6	s5	^	o1
k6	s5	k0	b1c-2
k6	s5	s3	c-1
k6	s6	k0	b-1c1
k6	s6	k1	i-1
k6	s6	none	i1o1
k6	s6	s0	b-1i2
k6	s6	s5	o1
none	^	^	a-6b-2c2f1i-3j-2k1o2
none	k0	k0	b3e-2f-1o-2
none	k0	k1	c-3m2
none	k0	k2	a1b1e-1
none	k0	k3	h1
none	k0	k4	b1
none	k0	k6	b2
none	k0	none	d-2e2
none	k0	s0	c-2
none	k0	s1	d2e-1o-1
none	k0	s2	c-2
none	k1	^	b2c-3
none	k1	k0	b2g1
none	k1	k1	c1
none	k1	k3	o1
none	k1	none	e3f-1h-3j-1o-3
none	k2	k0	m1
none	k2	k1	e-1
none	k2	none	c-1g-1h-1
none	k2	s5	c-1o1
none	k3	^	k1
none	k3	k3	c-1
none	k3	none	c-2h1
none	k4	^	o1
none	k4	none	o-3
none	k5	none	g4
none	k6	none	m1
none	none	^	a-2b-4c5e1f1g-4h-3i-1j-2m-3n-1
none	none	k0	b2c2d-2e-4
none	none	k1	a-1b-1c-3d2e2f-1g6
none	none	k2	b-2c2
none	none	k4	c-1
none	none	none	a-5b-5c6d1e2g-6h-2i-1m-3n-3o-1
none	none	s0	g1o-2
none	none	s1	b-2c2g-3
none	none	s2	b-2m1o1
none	none	s4	c2o1
none	s0	^	f1
none	s0	k0	c-1e-1o1
none	s0	k2	m1
none	s0	none	b-2c-2h2
none	s0	s0	c-1
none	s1	^	c-1
none	s1	k0	b3c-1
none	s1	none	e-2f1k-3o1
none	s1	s1	a2c-2o2
none	s1	s3	b1c-1
none	s2	^	c-1
none	s2	k0	c-2j1
none	s2	k1	b1c-2
none	s2	k6	o1
none	s2	none	b-3k3
none	s2	s1	o1
none	s2	s2	b-1
none	s2	s4	b1c-1n1
none	s3	none	c-1
none	s4	k0	m-2n1o2
none	s4	k6	e1i1
none	s4	none	a-1e2g-1i-1
none	s4	s0	b1
none	s4	s4	i1
none	s5	k3	i-2o2
none	s5	k6	e1
none	s5	none	c-1
none	s6	k0	c-1j1
none	s6	k4	l-1o1
s0	^	^	h-2
s0	i5	s5	c1
s0	k0	k0	b2c-1d-3h-1j1o-1
s0	k0	k3	c1f-1
s0	k0	none	o1
s0	k0	s0	b2c-1g-1i-1j1o1
s0	k0	s1	b-1g2
s0	k0	s2	a2m-1
s0	k1	k0	b1
s0	k1	k2	o1
s0	k1	none	c2
s0	k1	s0	c2g-1
s0	k2	k0	m2
s0	k2	k2	b-1
s0	k2	none	c-1m1o2
s0	k3	s1	g1
s0	k4	none	o-1
s0	k5	none	g1o1
s0	k6	none	b-1j1
s0	none	^	b-1h-1o1
s0	none	k0	b1c-1
s0	none	k1	c-3
s0	none	k4	e1
s0	none	none	b-1c4g-1h-1k-2o-2
s0	none	s2	b-2k1
s0	none	s4	a-2c2
s0	s0	k0	c-1d1j2
s0	s0	k2	o1
s0	s0	none	b2c-1g-1
s0	s0	s0	b1c-1
s0	s0	s1	b-2c3
s0	s1	k0	c1
s0	s1	none	b2c-1
s0	s1	s0	b-2c2
s0	s1	s4	b2
s0	s2	s0	c-1j1
s0	s3	s0	b1i-1
s0	s4	none	g-1
s0	s4	s3	o1
s0	s5	k0	c1
s1	^	^	b-2c1f2g-2k3
s1	k0	k0	a1j-2o1
s1	k0	k1	i1o-1
s1	k0	k2	b-1c2
s1	k0	k3	g-1i2
s1	k0	none	b3c-3j1
s1	k0	s0	b-1
s1	k0	s1	j1
s1	k0	s2	a1
s1	k0	s4	g1
s1	k0	s5	c-2n1
s1	k0	s6	c1
s1	k1	k0	o1
s1	k1	s0	b2
s1	k1	s4	b1
s1	k2	k0	b-2c1
s1	k2	k2	b2c-3o2
s1	k3	k5	b-1g1
s1	k3	none	c1
s1	k4	none	b-2c2
s1	k5	s2	b1
s1	k6	k2	a2l-1
s1	none	^	c-2d2e-1f4g2k-2m1n-1
s1	none	k0	b-2c2g2
s1	none	k1	a-2
s1	none	k5	b2
s1	none	k6	o1
s1	none	none	c2e1f-3g-1j-2
s1	none	s1	b-1c3e1f-1g-1
s1	none	s2	j1
s1	none	s5	c1
s1	none	s6	j1
s1	s0	k0	a3b-3
s1	s0	k2	c-1i1
s1	s0	none	f1
s1	s0	s5	b1
s1	s1	k0	a2c-1o1
s1	s1	none	c-1e1g2n1o-3
s1	s1	s1	b3c-3
s1	s1	s4	c1
s1	s1	s5	o1
s1	s2	k0	b1o2
s1	s2	none	b-2g1
s1	s2	s3	b-1c1
s1	s2	s4	b1
s1	s4	k4	c-2o1
s1	s4	none	b-1c1
s1	s4	s3	b1
s1	s4	s4	b1
s1	s4	s5	b1
s1	s5	^	c-1m1
s1	s5	k2	g1
s1	s5	k5	o1
s1	s5	none	o1
s1	s5	s2	o1
s2	^	^	b1e-2f2g-1h2o-2
s2	k0	i5	k1
s2	k0	k0	a3b2c-2g-1j-1o2
s2	k0	k1	c1h-1
s2	k0	k2	b-1c1
s2	k0	s0	a2o-1
s2	k1	none	g2
s2	k1	s3	b-1d1
s2	k2	k0	a-1
s2	k2	none	c-1h2
s2	k2	s4	c2e-1
s2	k3	k2	c-1
s2	k4	s2	b-1o1
s2	k6	k6	e1
s2	k6	s1	c1
s2	none	^	k3o-1
s2	none	k0	a1
s2	none	k2	b-1
s2	none	none	b-2c4e1g-1i-1o-2
s2	none	s0	c-1
s2	none	s2	b-2c-1n1o1
s2	none	s4	c-2j1
s2	s0	k0	b-2
s2	s0	k3	b-1g1
s2	s0	none	b-1
s2	s0	s1	c1
s2	s1	k0	b-2c1
s2	s1	none	b-1
s2	s1	s2	b1c-1
s2	s1	s3	b1c-1
s2	s1	s4	b2
s2	s2	k0	b2g-1
s2	s2	none	b-4c3
s2	s2	s1	c-1
s2	s2	s2	a-1b2c-2g1o-1
s2	s3	s1	b1
s2	s4	k1	b2
s2	s4	k2	c-1
s2	s4	none	c1
s2	s4	s4	b1c-1
s2	s4	s6	n1
s2	s5	none	b-1c1
s2	s5	s1	b1
s2	s6	k1	c-1
s2	s6	none	c1
s3	^	^	g-1
s3	k0	k0	h1i-2o1
s3	k0	k1	c-2j1
s3	k0	s0	o1
s3	k1	s0	b-1
s3	k4	s5	c-1
s3	k5	s6	i1
s3	none	k2	b-1
s3	none	none	c1g1h-2
s3	s0	k0	b1i-1o-1
s3	s0	k6	g1
s3	s1	none	h1
s3	s2	none	c2o-1
s3	s2	s1	c1
s3	s3	none	g1
s3	s5	k0	b-1
s3	s5	k5	b-1c2
s3	s5	none	b1
s4	^	^	c-4g3o-1
s4	i5	s4	b1
s4	k0	k0	a1b-2i1o-1
s4	k0	k2	g1k1m-1
s4	k0	k3	n2o-1
s4	k0	k5	n1
s4	k0	k6	b1c-1
s4	k0	s1	b1c-1
s4	k0	s4	c-1
s4	k0	s6	b-1c1
s4	k1	none	b1
s4	k1	s0	b1
s4	k2	k3	h1
s4	k2	none	k1
s4	k2	s2	o1
s4	k2	s4	b1n-1o1
s4	k2	s5	b2o1
s4	k3	k0	a1
s4	k3	k2	b-1c2
s4	k3	k6	b-1c1
s4	k3	s1	o-1
s4	k3	s4	c2
s4	k4	k3	o1
s4	k5	k0	i-2o1
s4	k5	none	c2e-1
s4	k6	k0	a2l-3o1
s4	k6	k4	n-1o1
s4	k6	s5	a-1b1l-1o1
s4	none	^	b-2d-3e3g-1h1j3o-2
s4	none	k0	b2c-2
s4	none	k1	b-2c4j-2
s4	none	none	c2d2e3g-6h-2o-3
s4	none	s0	c-1
s4	none	s1	c1g-3h3
s4	none	s3	c1
s4	none	s4	b3j-2
s4	s0	k0	b1
s4	s0	k3	c-1j1
s4	s0	s3	b1i-1
s4	s0	s4	b1
s4	s1	none	b1c-2
s4	s1	s0	a1b-1
s4	s1	s5	b2c-2
s4	s1	s6	o2
s4	s2	k6	l-1o1
s4	s2	none	h-1
s4	s2	s5	l-1
s4	s3	s0	o1
s4	s3	s5	c1
s4	s4	^	h1
s4	s4	k0	g1o1
s4	s4	k4	o1
s4	s4	k6	n-1o1
s4	s4	none	b1c2g-2o-1
s4	s4	s4	b2
s4	s5	k4	g1
s4	s5	s0	m1
s4	s5	s4	o2
s4	s6	k1	g2h-1
s4	s6	k6	n1
s4	s6	none	b1h1o-1
s4	s6	s5	b-1i1
s4	s6	s6	l-1o1
s5	^	^	c-3g3h-2o1
s5	k0	k0	c-1
s5	k0	k2	b1
s5	k0	k3	o1
s5	k0	s1	l-1o1
s5	k1	s4	a1o-1
s5	k2	k0	b2
s5	k2	k3	g2
s5	k2	none	c2
s5	k2	s1	b-1c1
s5	k4	none	g1h-2
s5	k4	s1	g1
s5	k5	none	c2
s5	k5	s2	b-1o1
s5	k6	k2	e1
s5	k6	s2	c-1
s5	k6	s5	l-2o1
s5	none	^	b-2c-2d-1g-1h5
s5	none	k1	c-2h1
s5	none	none	c1g-1o-2
s5	none	s0	j1
s5	none	s1	c-1g2h-1
s5	s0	k3	m1
s5	s0	none	g1h-1
s5	s1	none	c2
s5	s1	s2	o1
s5	s1	s4	g1
s5	s1	s5	b1c-1
s5	s2	k0	g-1
s5	s2	k4	o1
s5	s2	none	c-2n1
s5	s2	s5	b-1c1
s5	s2	s6	b-1o1
s5	s4	k3	b-1c1
s5	s4	k6	b-1c1
s5	s4	none	c1g-1
s5	s4	s4	i-1
s5	s4	s5	b-2c1o1
s5	s4	s6	b1c-2
s5	s5	k0	b1i-1
s5	s5	none	b1g-1
s5	s5	s2	o1
s5	s5	s4	b1o-1
s5	s5	s5	c1
s6	i5	k0	b-1
s6	k0	k0	a-1c1
s6	k0	k3	o-1
s6	k0	s1	c-1o1
s6	k1	none	j1
s6	k3	none	o1
s6	k5	s5	o1
s6	k6	k0	b-1
s6	k6	k6	a2l-2
s6	k6	none	a-1o1
s6	k6	s4	a1
s6	k6	s6	b-1
s6	none	^	g1h-2o1
s6	none	none	a-1c2i-1o1
s6	none	s6	b-1
s6	s0	k0	i1
s6	s2	none	c1
s6	s5	s5	i-1o1
s6	s6	k5	l-1o1
s6	s6	none	h-2
s6	s6	s4	g1h-1
833
^	^	i5	a1A1
^	^	k1	b2B2
^	^	none	b-1l2o1B-1L2O1
^	k1	k0	O1
^	none	k0	a-1
^	none	s4	B1
^	s2	k0	a-1b1B1
^	s2	s1	o1
^	s5	k6	a2A1
^	s6	k6	b1B1
i5	k1	k0	a2b-2
i5	k5	k4	a-1b1B1
i5	k6	k2	H1
i5	k6	s0	i1o-1
i5	k6	s1	c1B-2
i5	none	none	E1F1
i5	none	s2	e1E1
i5	s5	k6	a-1b1B1
k0	i5	k6	i1
k0	i5	s0	m1
k0	i5	s2	b1
k0	i5	s4	a1
k0	i5	s5	a1
k0	k0	k0	a3c2e2i-1k1m1o-3B-2C-2G-2J-2K1O-2
k0	k0	k1	a1b-2f1g3j-1F1G-2O-1
k0	k0	k2	a-2g1H1
k0	k0	k3	c-4d1g2D1G3H-2O-2
k0	k0	k4	c-2d1g1h1C-1D1G1H1
k0	k0	k5	b1c-1g1C-1G2
k0	k0	k6	a2c-1g-1i1A1O-1
k0	k0	none	c1g-4j-2k2n-1o2G-1H-2N-2O2
k0	k0	s0	c1g1i-1j2n2H-1N1
k0	k0	s1	c1h-3m1G2H-3M1
k0	k0	s2	c1m2o-3C1G-2H1I-1J1O-1
k0	k0	s3	b-4g1C3G3
k0	k0	s4	c-1g-1h-1C2H-2O2
k0	k0	s5	c-2h1o-1H1J1
k0	k0	s6	c-1g3G3
k0	k1	k0	c-1e-1h-3o2C-3E-1H-2O-2
k0	k1	k1	o-3C-1O-1
k0	k1	k2	C1
k0	k1	k4	b-1h1H1
k0	k1	none	b-2c-2e2m1D1E2F-1K1O-2
k0	k1	s0	n1o-1C1
k0	k1	s1	f1g1o-1
k0	k1	s2	h-2H-2
k0	k1	s3	b-2
k0	k1	s4	c-2h1j1G2
k0	k1	s5	c1h-1C1H-1
k0	k1	s6	h-1H-1
k0	k2	k0	a-2g-1o1B3
k0	k2	k1	a-1g2m1B1
k0	k2	k2	h1H1
k0	k2	k4	c1C2
k0	k2	k6	i2
k0	k2	none	f-1o1B1E1F-3
k0	k2	s1	b2
k0	k2	s2	a-1b-1c2g1i-1
k0	k2	s4	b1c-1h1H1
k0	k2	s6	c1
k0	k3	k0	c1g-1h1
k0	k3	k1	g1
k0	k3	k5	g2
k0	k3	k6	g-1i1o1G-1
k0	k3	s0	b2c-1
k0	k3	s1	c-1o1
k0	k3	s2	i-1G-1I-1O1
k0	k4	k0	c-2o2C-1
k0	k4	k1	b1
k0	k4	k4	b-1c1H-1
k0	k4	k5	c-1i1
k0	k4	k6	a1B-1
k0	k4	s4	a1b-1B-1G-1
k0	k4	s5	h1
k0	k4	s6	a1c-1
k0	k5	k0	b-1
k0	k5	k2	g1
k0	k5	s2	b-1c2
k0	k5	s6	g-1o1G-1O1
k0	k6	k0	a-1b2c1
k0	k6	k1	b-1c2h-1
k0	k6	k5	a1b-2
k0	k6	k6	o1
k0	k6	s4	h1
k0	k6	s5	c-2g-1i3
k0	k6	s6	a1b-3g1i2
k0	none	k0	b-2c3h-1i1o-2C1I1J1O-2
k0	none	k1	b1
k0	none	k2	c-1
k0	none	k3	d-1e1
k0	none	k6	n-1o1
k0	none	none	d1f-2k-2C-2D1E3F-2O-2
k0	none	s0	D1
k0	none	s1	b-1d-2g1C-2G1O-2
k0	none	s2	b-2c1e1C3
k0	none	s3	C1
k0	none	s4	b-1e-1n1
k0	none	s5	b-1g-1h2H1
k0	s0	i5	o1O1
k0	s0	k0	h-1j1k1o-2B-2H-1K1O-1
k0	s0	k2	b-2h2H2
k0	s0	none	c-1d-1e1o1E1
k0	s0	s0	b1m2o-2
k0	s0	s1	c-3g1o1G1
k0	s0	s2	c1e1i-1m-1C1E1I-1M-1
k0	s0	s3	c-2j1J1
k0	s0	s4	G-1H1
k0	s0	s5	i1I1
k0	s0	s6	b1
k0	s1	k0	a2b-3d1g-1m1o1C4D1
k0	s1	k2	H-2
k0	s1	k3	b-1
k0	s1	k6	g2
k0	s1	none	k1o-2F-1
k0	s1	s0	k1o1G-2K1
k0	s1	s1	b2o-1C-1
k0	s1	s6	g-2h2G-1H2
k0	s2	k0	a1c-1j1C-2G2
k0	s2	k2	b-2c1
k0	s2	k3	G-1
k0	s2	s0	c-1m1O1
k0	s2	s1	b-1c-1h1n1C-1H1
k0	s2	s4	h1
k0	s2	s5	H1
k0	s2	s6	c1H-1
k0	s3	k0	c-2
k0	s3	s0	c1O1
k0	s3	s2	b-2c2
k0	s3	s3	g-1
k0	s3	s4	h1H1
k0	s4	i5	i1
k0	s4	k0	b1H-1
k0	s4	k3	c2g-2
k0	s4	k5	H1
k0	s4	k6	C-1
k0	s4	none	c2e1D-1E-1
k0	s4	s1	o1
k0	s4	s4	b2h-1C-2
k0	s4	s5	c-1j1J1
k0	s4	s6	c-1i1
k0	s5	k0	g-2n1o1N1O1
k0	s5	k2	b-1
k0	s5	k4	c-1
k0	s5	none	e-2f1E-2F1
k0	s5	s0	g1
k0	s5	s2	c-1g-1n1
k0	s5	s3	c2
k0	s5	s4	b1i-1O1
k0	s5	s5	c1i-1G2
k0	s6	i5	b1B1
k0	s6	k0	c1C3H1
k0	s6	k1	a1
k0	s6	k5	i1
k0	s6	none	c3
k0	s6	s1	b1
k0	s6	s5	h1
k0	s6	s6	b2
k1	k0	k0	a3c-2g-1o3C-2G-1O2
k1	k0	k1	b2m1o-1
k1	k0	k2	b1c-1B2
k1	k0	k6	A1
k1	k0	none	b1o-1E1
k1	k0	s0	a-1c2g1o-1
k1	k0	s1	a-1j1
k1	k0	s2	a1c-1
k1	k0	s4	g2G2
k1	k0	s5	g1
k1	k0	s6	H1
k1	k1	i5	A1
k1	k1	k0	c1g-3G-1
k1	k1	k1	b1k1K1
k1	k1	k5	c1h-1H-1
k1	k1	none	e-3E-3
k1	k2	k0	g1m1H-1
k1	k2	none	c-1f3F2
k1	k2	s5	c1
k1	k3	k2	b-2c1
k1	k3	s0	b1c-1
k1	k3	s1	b-1o1
k1	k4	s4	h-1
k1	k5	k0	a-1o1B1
k1	k6	s1	g1G1H-1
k1	none	k0	c-1
k1	none	k1	d-2D-1
k1	none	none	b1d-1m1
k1	none	s1	d1e-1o-1D1
k1	none	s2	c-2e1
k1	none	s5	h1H1
k1	s0	k0	o1
k1	s0	k1	c-1
k1	s0	none	c2d-1
k1	s0	s2	c1
k1	s0	s5	b-1
k1	s1	k0	c-2g2C-2
k1	s1	k2	b-1
k1	s1	s0	c-1f1
k1	s2	none	c1e-1E-1
k1	s2	s2	C1
k1	s2	s4	c1
k1	s3	s3	i1I1
k1	s4	k0	b2
k1	s4	k1	f-1o1F-1
k1	s4	none	b1d-1D-1
k1	s4	s0	j1
k1	s4	s3	c-1C-1
k1	s4	s4	o1O1
k1	s5	k0	g1G1
k1	s5	k2	o1
k1	s5	s5	C-1
k1	s5	s6	c1
k1	s6	k0	g-1
k1	s6	s2	i-1o1O1
k2	k0	k0	b-2g2i-2j-1o2C1
k2	k0	k1	o-2
k2	k0	k3	c1
k2	k0	none	O1
k2	k0	s0	o1
k2	k0	s1	g-1
k2	k0	s2	b1c-1o2G1H-1O2
k2	k0	s4	c-1j1C-1J2O1
k2	k0	s5	g-1
k2	k1	k0	b-1c2
k2	k1	k1	a-1b1
k2	k1	k2	m1
k2	k1	none	D-1
k2	k1	s0	o2O2
k2	k1	s4	g1
k2	k1	s5	f1F1
k2	k2	k0	b1
k2	k2	k2	g-1o1
k2	k3	none	o1D-1
k2	k3	s1	e2
k2	k6	s6	i1
k2	none	k0	o-2O-2
k2	none	k1	O1
k2	none	k2	g1G2H-1
k2	none	none	b1c1d-1e-2o1C2F-1
k2	none	s0	o1
k2	none	s1	O1
k2	none	s4	j1
k2	none	s5	h2H2
k2	s0	k0	g1j-1C1
k2	s0	k1	c1
k2	s0	s0	b-1c2
k2	s1	k1	b1
k2	s2	k0	o1
k2	s2	k1	B1
k2	s2	k2	b1
k2	s2	none	b1
k2	s2	s5	e-1o1E-1O1
k2	s3	k0	o1O1
k2	s4	k1	b-1
k2	s4	s5	o1O1
k2	s5	none	o1
k2	s5	s0	b-2c1
k2	s5	s6	o1O1
k3	k0	k0	b-1c1g2
k3	k0	k1	b-1
k3	k0	s1	b1c-1
k3	k1	k0	O1
k3	k2	k0	b1c-1g1
k3	k2	s0	b2c-2
k3	k2	s5	b-1
k3	k3	s4	g1h-1H-1
k3	k4	k5	a-1b1B1
k3	k6	s3	i1
k3	k6	s6	g-1o1
k3	none	k0	O1
k3	none	k1	c1o-1
k3	none	k2	f-1o1F-1O1
k3	none	none	f-1o2D-2E-1F-1O1
k3	none	s3	o2O2
k3	s0	k0	b1c-2I1
k3	s0	k1	b-1
k3	s0	k2	c1
k3	s0	none	o1
k3	s0	s0	b2n-1
k3	s1	k0	e2H1
k3	s1	s5	g2h-2G2H-1
k3	s2	k1	m1M1
k3	s2	k5	I1
k3	s3	k1	C1
k3	s4	k0	h1
k3	s4	s4	C-1
k3	s5	s1	b-1c1C1
k3	s5	s3	c2
k3	s6	s6	A1
k4	k0	k0	a-1b2g-2o2C-2
k4	k0	k1	c-1o1
k4	k0	k3	g2
k4	k0	k4	o1
k4	k1	k0	b1o-1
k4	k1	s2	b-1g1
k4	k2	k0	i-2o1O1
k4	k2	k2	o1O1
k4	k3	k6	i1
k4	k3	s4	g1h-1
k4	k4	k0	B1
k4	k4	none	h1
k4	k4	s2	i-1o1O1
k4	k5	k0	c2B1
k4	k5	k1	h1
k4	k5	k2	B-1
k4	k5	s2	b-1j1
k4	k6	k0	a-2c1o1O1
k4	k6	k1	B1
k4	k6	k4	a1B-1
k4	none	k0	d1g-1
k4	none	k3	G1
k4	none	k4	a-1b1B1
k4	none	none	c2d-2e1f-1D-3
k4	none	s4	b1B1
k4	none	s5	B1
k4	s0	k0	c-1
k4	s0	s2	o1
k4	s1	k0	B-1
k4	s1	s2	m1M1
k4	s1	s5	g1G1
k4	s2	k0	b-1c2B-1C1
k4	s2	k2	A1
k4	s2	s0	i1o-1O-1
k4	s2	s1	b-1c1
k4	s3	s4	b1c-1
k4	s4	k3	i-1o1O1
k4	s4	k4	b1
k4	s4	none	c-2o3C-1
k4	s4	s3	b-1
k4	s5	k0	b1c-2g2B1
k4	s6	k0	c2C2
k4	s6	k1	a1B-1
k4	s6	k5	b1
k4	s6	none	b-1
k4	s6	s4	g-1G-1
k5	i5	k6	a-1
k5	k0	k0	a-1o1O1
k5	k0	k1	b1
k5	k1	k5	b-1o1
k5	k1	none	C1
k5	k2	none	d1
k5	k4	k0	B-1
k5	k4	k5	b-1j1B-2J1
k5	k4	s5	B-1
k5	k5	s0	i-1o1O1
k5	k5	s4	o1O1
k5	k6	k0	c1C1
k5	k6	k2	a-1b1
k5	k6	k6	B1
k5	k6	s4	g1i-1G1O1
k5	k6	s6	a-2b2B2
k5	none	k0	B-1
k5	none	none	e-1f2D-1F1
k5	s0	s0	c-1k1C-1K1
k5	s1	s5	b-1
k5	s2	k6	C-1
k5	s2	s1	j1
k5	s4	s1	c1
k5	s4	s4	c1
k5	s5	s0	i2o-1O-1
k5	s5	s5	j1J1
k5	s6	s3	g-1o1
k5	s6	s4	h-1o1O1
k6	i5	k6	a-1
k6	i5	s0	i3o-3O-3
k6	k0	k0	b1c-1
k6	k0	k1	c1g-1
k6	k0	s0	g1
k6	k0	s6	a-1b1
k6	k1	s3	g1
k6	k4	k2	B1
k6	k4	k4	g-1h1H1
k6	k4	s0	B1
k6	k4	s4	b1
k6	k5	s5	i-1
k6	k6	k0	C-1
k6	k6	k5	H1
k6	k6	k6	b1g-1
k6	k6	none	a-1b1
k6	k6	s5	b1
k6	none	k0	b2c-1C-1
k6	none	k1	B1
k6	none	k5	B1
k6	none	none	b1g1D-1
k6	none	s4	i-1o1
k6	s0	k0	c-1j1B-1C-1J1
k6	s1	k5	h1H1
k6	s1	s5	G-1
k6	s2	k0	a1
k6	s2	s2	c1i1o-1O-1
k6	s2	s4	b-1
k6	s4	k0	b1
k6	s4	none	D2
k6	s4	s0	b1o-2O-2
k6	s4	s1	b-1o1O1
k6	s4	s3	O1
k6	s4	s5	b1
k6	s4	s6	i1
k6	s5	k0	C1
k6	s5	k2	c-1g1
k6	s5	k6	a1c-1i1
k6	s5	s2	h1G-1H2
k6	s5	s4	b-1i1n1o-1N1O-1
k6	s5	s5	B1
k6	s6	k0	b-1
k6	s6	k6	a2
k6	s6	none	d-1C1D-1
k6	s6	s0	i2o-1O-1
k6	s6	s4	a-2c1g2C1G2
k6	s6	s5	c-2g2G2
k6	s6	s6	a-1b1B1
none	i5	k1	a2b-2B-2
none	k0	k0	b-1c3e-1o-1B2J2O-3
none	k0	k1	a-1b1c-2e1j2o-3
none	k0	k3	c1
none	k0	k6	b-1i2
none	k0	none	b2c-3d-4e2o-2D-3F-1K2
none	k0	s0	C3
none	k0	s1	m1o-3K2
none	k0	s2	b-2n1N1
none	k0	s4	c1
none	k0	s5	c2
none	k0	s6	c-1h1i1A1H2I1
none	k1	k0	c1g2j-2
none	k1	k1	o-1
none	k1	none	e1f1o-2E-2F-4
none	k1	s1	g-1
none	k2	k0	c-1g1
none	k2	k4	c1
none	k2	none	c-1f-1
none	k3	k1	h1H1
none	k3	k3	h1G-1
none	k3	none	D-1
none	k4	k5	h-1
none	k4	s0	B-1
none	k5	k6	o1O1
none	k5	none	E1F-2
none	k6	k1	g1
none	k6	k4	d1D1
none	k6	k6	O1
none	k6	none	a1b-1B-1
none	k6	s2	i1
none	k6	s5	a2b-2B-2
none	none	k0	f1h-2k-1B-1C-3O-1
none	none	k1	g-1o2F2G-1O-1
none	none	k2	b-1c2f2o-3
none	none	k6	C1
none	none	none	b2e-3f2g-2k4C-7E-10F2G-1K2O-2
none	none	s0	b1g-3o1G-3K1O2
none	none	s1	e-3f-1o3
none	none	s2	d1
none	none	s3	o1O1
none	none	s4	h-1o2H-1O3
none	none	s6	b-1
none	s0	k1	c1
none	s0	k2	h-1o1D-1
none	s0	k4	g1h-1G1H-1
none	s0	none	c-1F-2
none	s0	s0	c-2M1
none	s0	s1	K1
none	s0	s4	h1H1
none	s1	k0	b2c-1e1o-3
none	s1	k3	O1
none	s1	none	d1e-2f2D1E-1N-1
none	s1	s1	c-2g1C-2G2
none	s1	s2	c-2C-2J1
none	s2	k0	d1
none	s2	none	d-1e1
none	s2	s1	b1o-1
none	s2	s2	a-1c1g1
none	s2	s4	h2
none	s3	k0	b1
none	s3	none	d1D1
none	s4	k0	b2c-1o1B1
none	s4	k4	H1
none	s4	k5	h1
none	s4	k6	b-1
none	s4	none	b1c-2f4o-2D-1E-1F3
none	s4	s0	a-1c2
none	s4	s3	b-1o1O1
none	s4	s4	c-1h1H1
none	s4	s6	g1
none	s5	k0	o1H-1
none	s5	k3	c2
none	s5	s0	h1
none	s5	s1	g1
none	s5	s4	g1
none	s5	s5	b2c-2
none	s6	k0	g-1h2H1
none	s6	k1	B-1
s0	i5	k0	m-1o1
s0	k0	i5	I1
s0	k0	k0	a-1h-1j1o1C2H-1
s0	k0	k1	b-3c2g-1o1
s0	k0	k2	c-1g1h-1
s0	k0	k3	b-2c-1h1i1
s0	k0	k6	c1
s0	k0	none	b-1e1C-1D1
s0	k0	s0	b2g-2o1N1
s0	k0	s1	b-2c1g1C2
s0	k0	s2	a1g1
s0	k0	s3	c-3o2C-1O2
s0	k0	s4	b-2
s0	k0	s5	C1
s0	k1	k0	b2c-1o-2
s0	k1	k2	c1
s0	k1	none	d-2o1D-2
s0	k1	s0	c2
s0	k1	s1	c-1g2
s0	k2	k0	b-1c1
s0	k2	k1	c1g-1
s0	k2	k2	o1
s0	k2	none	e1E1
s0	k3	k0	o1
s0	k3	s1	g1
s0	k3	s2	g-1h2H2
s0	k4	k1	c1
s0	k4	s5	c-1
s0	k5	none	d1D1
s0	k5	s1	g1
s0	k6	none	e2
s0	none	k0	C1
s0	none	none	e1k1o-3E-1O-3
s0	none	s1	f-1h1H1
s0	none	s2	c-3j3C-2J2
s0	s0	k0	g-1j1m2C2M1
s0	s0	k1	C1
s0	s0	k4	c1C1
s0	s0	k5	g1
s0	s0	none	c-2d1k1o-1D1
s0	s0	s0	C-1
s0	s0	s1	c3e-1g-2j1o-1E-1
s0	s0	s4	b-1c4C2
s0	s1	k4	h1H1
s0	s1	none	e-1E1F-1
s0	s1	s1	c3E-1
s0	s1	s2	c2
s0	s1	s4	c2C3
s0	s1	s5	b-2c2C2
s0	s2	k3	G1
s0	s2	k6	h1H1
s0	s2	s0	b1c-1g-1o2
s0	s2	s1	c-2e1E1
s0	s2	s2	b-1
s0	s2	s6	h1H1
s0	s3	s0	b1c-1
s0	s3	s2	b3c-3e1E1
s0	s4	k0	b-1o1
s0	s4	none	D1
s0	s4	s1	e1E1
s0	s4	s3	c1
s0	s4	s4	H-1
s0	s5	none	c-1j1
s0	s5	s3	h1
s0	s6	k1	b2
s0	s6	k2	H1
s0	s6	none	D-2
s1	k0	k0	g-1i1j-4m1C-3M1
s1	k0	k2	o1
s1	k0	k3	c1h-2o1C1
s1	k0	none	b2c-5e-1D-1K2
s1	k0	s0	b-1c2
s1	k0	s1	c1j1
s1	k0	s2	C-1
s1	k0	s5	b-2c-2h2i1n1H1
s1	k1	k0	e1o-2E1
s1	k1	s0	b2g-1
s1	k1	s1	c1
s1	k1	s5	o1O1
s1	k2	k0	b-1c1
s1	k2	k4	H1
s1	k2	s4	b-1
s1	k3	k5	b-1g1
s1	k5	s6	g1h-1G1
s1	none	k0	k-1E1O1
s1	none	k1	f2o-1
s1	none	k2	h1H1
s1	none	k5	h1H1
s1	none	none	c1e1k-1o1E3K-2
s1	none	s0	o-2C-1G1O-1
s1	none	s1	e-2g2o1C2F-1G2K-1O2
s1	none	s2	C-1
s1	none	s3	g1
s1	none	s4	b-2c1d1g-1h1C2G-1H1
s1	none	s5	c2
s1	none	s6	g1G1
s1	s0	k1	f-1o1C-1F-1G1
s1	s0	k2	b-1i1B-1C1
s1	s0	k3	g1
s1	s0	none	k1o-1K1
s1	s0	s0	k1
s1	s0	s1	b3c-2C-1
s1	s0	s2	g1G1
s1	s0	s3	h1
s1	s0	s5	G1
s1	s1	k0	b2c-4g-1i1o2C-1O2
s1	s1	none	d-1e4o-2B1D-1E4
s1	s1	s1	a1B-2C4
s1	s1	s4	c-1C-2O1
s1	s1	s6	h1H1
s1	s2	k0	c-2C-1
s1	s2	k2	H1
s1	s2	s0	c1
s1	s2	s3	b1
s1	s2	s4	b1
s1	s2	s5	c-1o1
s1	s3	none	e2E2
s1	s4	k1	b1
s1	s4	none	E-1
s1	s4	s2	d1D1
s1	s4	s4	C-1
s1	s5	k0	b-1c2
s1	s5	k5	o1
s1	s5	none	e2E3
s1	s5	s3	b1
s1	s5	s6	G-2
s2	k0	i5	G1
s2	k0	k0	c-1d1g-1j2
s2	k0	k1	b-1c1o1
s2	k0	k2	c1g-1
s2	k0	none	o1
s2	k0	s0	b2
s2	k0	s1	a2b-1c-1C-1
s2	k0	s2	c1g-1
s2	k0	s4	c-1
s2	k1	k0	c1
s2	k1	k3	m1
s2	k1	none	b2e-1E-1
s2	k1	s0	c-1
s2	k2	k0	c2h-1
s2	k2	s0	h1
s2	k3	k2	c-1
s2	k3	none	e-1E-1
s2	k3	s5	g-1
s2	k5	s2	b1G1
s2	k6	k6	h1
s2	none	k0	b-1c1m1I1M1
s2	none	k1	f-2g1o2F-2G1O2
s2	none	none	d-2o1E2
s2	none	s0	b1
s2	none	s1	b-1g1B-1C1O-1
s2	none	s2	b-1f-1o3O3
s2	none	s3	c2C2
s2	none	s4	C1
s2	none	s6	h1H1
s2	s0	k0	b1
s2	s0	k1	g1
s2	s0	k3	b-1g1
s2	s0	s0	C1
s2	s0	s4	c-2g1o1G2
s2	s1	k0	b-1n1
s2	s1	none	c1D-1F-1
s2	s1	s2	b1c-1
s2	s1	s4	c-2g1
s2	s1	s5	o2
s2	s2	k0	b4g-2o-2C-1O-1
s2	s2	none	b-3d1e1f1o-1C1D1E2F2
s2	s2	s0	b-1
s2	s2	s1	o1C2O2
s2	s2	s2	b2B-1G-1
s2	s2	s6	g2h-2H-2
s2	s4	s3	b-1
s2	s4	s4	C1
s2	s5	none	c2E2
s2	s6	k1	c-1
s2	s6	s3	h1
s3	k0	k0	o-1
s3	k0	k1	b1c-2j1
s3	k0	s0	b1c-2o2
s3	k0	s1	c-1g1G1
s3	k0	s4	c-1
s3	k1	s4	c1
s3	k4	k0	B1
s3	k4	k6	i1
s3	none	k2	e1g-1E1
s3	none	none	c1E-2
s3	none	s4	h1H1
s3	s0	k0	b1c-2
s3	s0	none	c-1d1D1
s3	s0	s6	H1
s3	s1	k1	g1G1
s3	s1	s2	c1
s3	s2	k2	h1H1
s3	s2	k3	b1
s3	s3	k4	i1
s3	s3	none	b-1e1E2
s3	s4	k1	b2c-1
s3	s4	none	c-3e1O1
s3	s4	s3	C-1
s3	s5	k0	c-2h3H3
s3	s5	k4	H1
s3	s5	none	o1O1
s3	s5	s3	b1c-1C-1
s3	s6	k2	o1O1
s3	s6	s5	c1
s4	k0	k0	b-1c1i1o-1C-1I1
s4	k0	k1	b2
s4	k0	k5	b-1
s4	k0	s0	c1
s4	k0	s1	b2c-1
s4	k0	s2	a-1i1
s4	k0	s4	c-1
s4	k1	k0	a-1b2
s4	k1	k3	o1
s4	k1	k5	H1
s4	k1	none	f-2
s4	k1	s3	b1
s4	k1	s4	J1
s4	k2	none	b1
s4	k2	s2	o1
s4	k2	s5	o1
s4	k3	k3	h1
s4	k3	k5	I1
s4	k3	k6	g1
s4	k4	k0	C1
s4	k4	k3	h-1
s4	k4	none	e1E1
s4	k4	s4	b-1
s4	k4	s6	c-2
s4	k5	k6	B-1
s4	k6	k2	c2
s4	k6	none	b-1e1g1E1
s4	k6	s5	b1G1
s4	none	k0	b-2C2
s4	none	k4	c1
s4	none	none	f2k-1o-1D1E3F1K-1
s4	none	s1	c-1e1
s4	none	s4	a1O-2
s4	none	s5	g-2G-2H1
s4	none	s6	h-2H-2
s4	s0	s3	b1C-1
s4	s0	s4	c-1
s4	s1	k5	c-1h1
s4	s1	none	d1e-2E-3
s4	s1	s0	B2
s4	s1	s4	b1c-1
s4	s1	s5	G1
s4	s2	k6	a1
s4	s2	none	E1
s4	s2	s2	b1
s4	s3	k0	B1
s4	s3	none	b2c-1
s4	s3	s1	b-1o1
s4	s3	s2	c1
s4	s3	s5	b2c-1
s4	s4	k0	o-1
s4	s4	k1	b2
s4	s4	k2	g-1h1
s4	s4	k4	i1I1
s4	s4	none	E1
s4	s4	s1	g1
s4	s4	s2	b1
s4	s5	k1	j1
s4	s6	k4	b1
s4	s6	s4	a-1B1
s5	i5	none	f1F1
s5	i5	s0	i-2o2O2
s5	k0	k6	c-1g1i-1
s5	k0	s0	c1
s5	k0	s2	b-1c1
s5	k1	none	f-1
s5	k1	s1	b2
s5	k2	s5	b1
s5	k4	k0	g1
s5	k4	k1	g1B-1G1
s5	k4	k5	h1
s5	k4	s2	o1O1
s5	k5	k1	C1
s5	k5	s2	B1
s5	k6	s5	G1
s5	none	k0	b1O1
s5	none	k1	c-1
s5	none	k4	b1
s5	none	none	D1
s5	none	s0	j1
s5	none	s2	c-1o1
s5	none	s4	h1o-1
s5	none	s5	c-2g2C-2
s5	s0	k2	b1
s5	s0	k3	h1
s5	s0	s0	j1C-1J1
s5	s0	s3	b2B1
s5	s1	k0	a-1c1h-1o1H-1O1
s5	s1	s5	b1
s5	s2	k0	b1g-1
s5	s2	none	n1
s5	s3	s5	b1c-2
s5	s4	k3	g1
s5	s4	none	b-1n1
s5	s4	s1	h1H1
s5	s4	s4	g1C-1G2
s5	s4	s5	c1
s5	s5	k0	b1i-1
s5	s5	s1	b1c-1
s5	s5	s4	j1
s5	s5	s5	n-1
s5	s6	s0	b-1
s6	i5	s1	b1B1
s6	i5	s2	B-1
s6	k0	k0	a-1c2
s6	k0	k3	h2
s6	k0	k6	i1
s6	k1	k0	o1O1
s6	k1	s2	B1
s6	k2	k0	b-1
s6	k2	s0	b1
s6	k3	s4	a-1b1
s6	k4	s6	b1
s6	k5	s2	b1
s6	k6	k0	a1B-1
s6	k6	s0	i-1o1O1
s6	k6	s2	a-1b1
s6	none	k0	B1C-2
s6	none	none	d1
s6	none	s0	b-1c1
s6	none	s1	e1
s6	none	s3	H1
s6	none	s4	b-1c1B-1
s6	none	s5	b1
s6	s1	none	E-1
s6	s2	k0	o1O1
s6	s2	none	a1d-1D-1
s6	s3	k0	c-1o1
s6	s3	k4	c-1
s6	s4	k1	a-1g1
s6	s4	s1	B-1
s6	s4	s3	c1
s6	s4	s6	c1
s6	s5	k5	c1
s6	s5	s5	h-1
s6	s6	k0	B-1
s6	s6	k2	b1
s6	s6	s3	c-1o1O1
s6	s6	s4	C1
s6	s6	s6	a1
105
0n		a2b-4c1d-1i1j1m-2o-3A4B-3H1I-3J1M-1
0n	)	b3
0n	),	i1H1
0n	).	b1
0n	,	a3b-2c-1d-3e-4i3j-1m-1n-2A1B-4D-1G1H3O-4
0n	,:	h1H1
0n	.	b-1c1d-1g1k-1m-1n-2A-3C-3E1H3I-4O1
0n	:	c-4g2h4i-2C-1G1H4
0n	;	g1
0t		a-4b2c1e2f2g2i-4j1m1o3A-2B1C-1D-1F1J-2N1O1
0t	"	b1
0t	",	b1
0t	".	b1
0t	)	h-2o2H-1O1
0t	),	g-1O-1
0t	)-	k1
0t	).	c1h-2o1G-1H-2
0t	,	a-3c3d-1e-1f-1g3h-2i-3j2k-2m1n1o-2H-4J-2M-2
0t	,"	b2c-1
0t	,.	c1
0t	-	c1
0t	.	a-1b2d-1e1f1g-2h-1i-2m1n1B-4C-2G-1H-8I1M1O-1
0t	."	b3c-2
0t	.),	i2o-2O-2
0t	.,	e-1g2m1C-2
0t	:	a-3c2m1o1B1C1G1H-4K-1
0t	://	k1
0t	;	g2h-2
0t	>	o1O2
0t	>.	b1
0t	?	b2
0t	]	O-2
0t	];	O-1
0t	|	b-1c1
1n		a3b-3e-1i1j1m-2n-2A1C1G2H1I-4O-2
1n	)	c-1h2i-1H2
1n	).	g-1o-2
1n	,	a1c-4g2h3i-1C-2G1H3
1n	.	c-1d2f-2g3i1n-2o-1A1F-1G2H-1
1n	.),	i1o-3O-3
1n	.,	a2b-2g1o-1
1n	:	a1c-2g-1h3C-1H1
1n	;	a-1c1B1
1n	].	c-1o2O2
1t		a-5c2e-1f-2g-2h-1j2m1o3B1C1G-2J2K1M1O-1
1t	)	c3o-1O-1
1t	),	c1e1h-1o-1E1O-1
1t	).	b1c1
1t	,	h1i-1C1H-2
1t	.	h2j-1n-1o-3B4C1G1I-1O-1
1t	.),	b-1i-1o3I-1O4
1t	.,	b2c-1C-1
1t	:	c-1g3h-1k2B3H-3K3
1t	;	o1O1
1t	]	k1
1t	],	o3
1t	].	O2
1t	°	e1
2n		b-2i2o-3B-2G2I-2
2n	),	c1
2n	,	a1b1g-2i1A-1B-1
2n	.	c1e-1g1h-2i2n-1A2B1E-3H-1
2n	.,	a-1c2g-1h-2i3B1G-1
2n	.:	h1
2n	.;	g1
2n	:	a3b-3h2H1
2t		a-3c1f-2m2o1B3C1E1H1I1M1
2t	).	a-1g1
2t	,	a-3b3e-1i-3j-2o2C-1D1O1
2t	.	c1e-2g-1i-4j2m-1B-2D-1G-4H-2I-1
2t	:	b-1g-1h3i1B1I1
3n		a3b-2g-3h-2i6j-4m-1o-1A3C-3
3n	).	n-1
3n	,	a2b-2c-2i1
3n	.	a3b-2c-3i1n2I3
3n	."	B-1
3n	.)	O1
3n	.),	i1
3n	.).	n1
3n	.,	b-1o2O1
3n	:	a2b-1h1B-1
3t		g-2j-1m1B2H-1M2O-1
3t	,	b-1c-2e2g-1h2H1
3t	:	h-1o1
none		a-3c-1e1f3g-1h-2i-2j-2k2C-2E1F1G-5H-5I-3J-4L1M-2
none	!"	a1
none	",	b1
none	)	c1l1E-1F1L1O-4
none	),	c2e1D-1E-1O-2
none	).	c-2d2k-2o-2E-2O-3
none	):	e2f-1o-1E1
none	,	b1e2f1g-4h-3i-3j-3m1n-2o-2C-4D-1F-1G-3H-4M-3N-1O-4
none	-	e-3l-2o1A1E-2L-2
none	.	a-1b2c-1d1f2g-3h-2k1l1B-5C-3E-2F1G-2H-2I-1K-2L1M-4
none	."	b1
none	/	k2
none	/.	K1
none	:	a-1e2k-2E2F-2K-3
none	;	b1c-2D1
none	>,	e1E1
none	?	f1
none	]	l1L1
none	].	f-2F-1K1O-4
none	]//	b-2o2O3
none	}	E-1
264
0n		0n	b1c1j-1C-1
0n		0t	a-3b1d-1e1h1i1m-1n1o-2B1E1G-2H2O-2
0n		1n	a3b-3h2j1o-2C-2O-2
0n		1t	a6b-4c-1g1h-1i1o-1O-1
0n		2n	c-1g2
0n		2t	a1b1g2h-2i-2G1
0n		3n	b-1g-1o1O1
0n		3t	c1
0n		none	b-1i-2n1B-3E-2
0n	)	0t	B-1
0n	,	0n	a-3b3c2d-1h1B4C1D-1H2
0n	,	0t	a-3b2g-4h2i-1j-2o3B4C2G-5H-2I-2J-1
0n	,	1n	a2c-3i1o-2B-1C-2G1I-1O-2
0n	,	1t	a-1b2c-1g-3B3C-2G-1H-2
0n	,	2n	b2g-3h-2i1o-2B2C-2G-1H-1
0n	,	2t	b1c2g-1B-1G-4H-1
0n	,	3n	a7b-2B-4C-2I-1
0n	,	none	a2b-2B-1O-2
0n	,"	0t	B1
0n	.	0n	g-1h1i-2B-1
0n	.	0t	a1c2g-3h-2k-1n1o3B1G-3H-1K-1N2O2
0n	.	1n	c1g-1o1G-1O2
0n	.	1t	G-1H1
0n	.	2n	h1H1
0n	.	2t	b2
0n	.	3n	A1C-1
0n	.	none	b-2e2f2n-2o1B-1F2N-2O1
0n	:	0n	H1
0n	:	0t	g1o1G2O1
0n	:	1t	G1
0t		0n	b-2h1A2O1
0t		0t	b3c2f3h-3i-5j2k-2m1o1A-5B-8C-8D-1E-4G-7H-4I-3J-2K-4M-3N-4O-2
0t		1n	a-2c-1d1g2h1i-2o1C-1D1
0t		1t	a-1b-2c1g1i-1k2n-1B-1C-1G-3H-6I-1J1K3
0t		2n	o-2H-2
0t		2t	a-2b3c-1g-1i-2C-2D-1G-1H1O-3
0t		3n	a3b-1c-3g-3h1i4j-2o-3A1H2
0t		3t	g-2m1
0t		none	c-1e3f3g-3i-1j-2k1n2o-3E2H-2K-1M-1
0t	"	0t	b1C-1
0t	",	0n	g1G1
0t	",	0t	b-1c2g-1i1C2G-1I1
0t	",	2t	c-1
0t	".	0n	h1H1
0t	".	1t	b-1c1C1
0t	".	2t	b-1c1C1
0t	)	0n	b-1c2C2
0t	),	2t	c-1
0t	).	0n	c1C1
0t	).	0t	b-2c3C4
0t	).	1n	c-1C-2
0t	).	2t	c-2m1B2C-2G1M1
0t	)."	0t	C1
0t	,	0n	a2b-1c-2h1i-1j1B-2H2J2
0t	,	0t	a-1b-2g1i1j-1o3B-5C1G1I1O4
0t	,	1n	a-1c2g2i-1B1C2G3
0t	,	1t	a-2b3h1o-2B2
0t	,	2n	a2b-3e-1f1g1i1o-1B-2E-1F1
0t	,	2t	c-1i-1I-1
0t	,	3n	a3b-1c1g-1G-1I2
0t	,	3t	C-2H-1
0t	,	none	c-1d1e2h-1C-1D1E2O-1
0t	,"	0t	b-4c1n1C2N1
0t	,"	1t	k1K1
0t	,"	2n	o1O1
0t	,"	2t	c-2o2C-2O2
0t	-	none	E1
0t	.	0n	b-1h1m-1A1H2I-1M-1
0t	.	0t	a-3b-4c2g1m3n2A1B5C3I2K-1M2N2O2
0t	.	1n	c-1g3C2E1G4
0t	.	1t	b4h-2B1H-2O-1
0t	.	2n	b-3c1h1j1o-3H1J1O-2
0t	.	2t	b-3c1g-2i2B2C3G-1I2
0t	.	3n	b-2c-1g2h-2i3o-2G3H-2
0t	.	3t	c1g-2G-1
0t	.	none	a-1f3g-3h-2o1C-4E-4F-4G-3H-2I-2
0t	."	0t	b-1c1C2
0t	."	1n	c-1j1C-1J1
0t	."	2t	b-1c1C1
0t	.):	none	F1
0t	.,	2t	h1H1
0t	.,	none	a-1
0t	:	0n	b-1c3g1o-2C1G1H1
0t	:	0t	b2c-1e2g-3k2o-1B-2C-3G-3O-2
0t	:	1t	c1g-1G-1
0t	:	none	b-1k1o-2
0t	;	0t	a1
0t	>	0t	C1
0t	>,	none	E1
0t	>.	0t	C1
0t	?	0t	b2
0t	]	none	K1
1n		0n	g2h-5j1C-1H-2
1n		0t	a-1b1c-2g1B3O-1
1n		1n	a1c2o-1
1n		1t	c2h1i-2o1O1
1n		2n	g2i-1G1
1n		2t	b1o1
1n		3n	a1b-1c1g-1i1o-1
1n		none	a-1b2f-1
1n	,	0n	a2c-1g1G1H2
1n	,	0t	a-3b2c1f-1i1o-2C1F-1H-2O-5
1n	,	1n	b1c-1g-2G-3H-2
1n	,	2n	a1g1h-2G1H-2
1n	,	2t	h1H-2
1n	,	3n	b1B1
1n	,	3t	g2h-1G2
1n	,	none	f-2o2F-2
1n	.	0n	a4b-2c-1g1h-2o1A-2B-3C-4G-2H-2
1n	.	0t	a-2b3c1i-1o-1B3O-2
1n	.	1n	a3c-2h-1i1B-3C-1G-2I-2
1n	.	1t	a-2b1c-1h1H1
1n	.	2n	a-1i2
1n	.	2t	a-3c2B2
1n	.	3n	B-2
1n	.	none	c-1e2f2o-6D-1
1n	.,	0n	g2h-2H-2
1n	.,	none	b-1d2
1n	:	0n	g2
1n	:	0t	B1C-1G1H1
1n	:	3n	o1O1
1n	].	0t	C2
1t		0n	b-1c2g-1h1
1t		0t	a-2c1h-1o-1C-5H-3
1t		1n	b-1c1o-1
1t		1t	J1
1t		none	c-1d2e-1f-3j1F-3
1t	)	0t	b1
1t	,	0n	a4b-4c-2g1B-1G2
1t	,	0t	g-1h-1j2B-3G-1H-1
1t	,	1t	g1C1G1
1t	,	2n	a1
1t	,	2t	c-1h1H1
1t	,	none	e-1E-1
1t	.	0n	g1G1
1t	.	0t	b2c-2g1i-1k2o-1C-2I-1K2
1t	.	1n	c-1C-1
1t	.	1t	b1c-1
1t	.	2n	h1C-1H1
1t	.	2t	C-2
1t	.	3n	h1
1t	.	none	a1c1E-1
1t	:	0n	g1
1t	:	0t	h-1
1t	:	3n	g-1o1G-1
1t	:	none	f-1k2F-1K-1
1t	°	none	e1E-1
2n		0n	a-1b2h-2
2n		0t	a-4o2B1C-1O1
2n		1n	a2b-1h-2i2o-1
2n		1t	b-1h-1
2n		2t	b-2h1
2n		none	b1o-1
2n	),	0t	O1
2n	,	0n	o1O1
2n	,	0t	B-1G-1
2n	,	1n	a-1b2g-3G-3
2n	,	1t	c3h-1
2n	,	2n	a1
2n	.	0n	a3h-3A-2B-2C-4H-3
2n	.	0t	a3c-2g-1m1B-5C-6G-4M-2O-1
2n	.	1n	a1b1c-2h-2C-2H-1
2n	.	2t	b2g1C-1
2n	.	none	c1E1
2n	.,	0n	c-1g1G1
2n	.,	0t	b-1o1O1
2n	.,	1n	a-1
2n	.,	1t	B-1
2n	.,	3n	b1B1
2n	:	0t	B1
2t		0n	b2j-1
2t		0t	a-2c1e2i-2m3o-1A-1B-5C-4G-2H-1
2t		1t	a-1b-1c1o2O1
2t		2t	b-1c2o-1
2t		none	b2c-1d-1e-3g-1o3D-2E-2K-1
2t	)	0t	b-1
2t	,	0n	h-1
2t	,	0t	a-1m2G1H-2M2
2t	,	1t	i-1o1I-1O1
2t	,	2t	b2H-1
2t	,	none	b2f-2D-1F-2
2t	.	0n	b1g-2C-3G-2
2t	.	0t	c-1h-3i-1j1o1C-2H-3
2t	.	1n	b-2c-1d1h1o-1D1H1
2t	.	2t	g1
2t	.	3n	I1
2t	.	none	e1E2
2t	:	0n	i1
2t	:	0t	B-1
3n		0n	a2b-3c-2g-2i5j-1B-1C1
3n		0t	c2O1
3n		1n	i3o-1G1
3n		1t	i2
3n		2n	o1
3n	,	0n	B2G-1
3n	,	0t	G-1
3n	,	1n	b-2j1B-1J1
3n	,	1t	h1
3n	,	none	B1
3n	.	0n	B2
3n	.	0t	a1b-1c2h-1B-1H-1
3n	.	3n	i2
3n	.	none	b1d1
3n	.)	none	c-1o1C-1
3n	.),	0t	B1
3n	.),	2t	c1C1
3n	.,	2n	c1C1
3n	:	0t	B2
3n	:	none	e1E1
3t		0t	h1m2
3t		none	c2
3t	,	0n	h2
3t	,	0t	H-1
3t	."	0t	c-2o1C-2O1
3t	:	3t	g-1o1G-1
^	^	0t	a1b1A1B1
^	^	2n	a2A2
^	^	none	b-1l2o1B-1L2O1
none		0n	c-1g-1h2i1k-1B1G-1H2I1
none		0t	a-2b1d-2e-3h-2k-1m-2o2B-1E-1F-3H-2I1J1N-2O1
none		1n	a2b-1c-1e-1f-1h1o2A2G-1O2
none		1t	b-4c3e1h-3i-1j1k-1n2C3D-1H-1
none		2n	a-1c1d2B1C2
none		2t	d1g-1
none		3n	b-3n2o1
none		none	f1g1j-1m1n-1E2O-1
none	!"	none	a1
none	)	0n	o1O1
none	)	0t	b1c-2C-2O-2
none	)	none	c1o-1D1K-1O-3
none	),	0n	d1g-1G-1O1
none	),	0t	b-2c-2e1f2g2o-1E1F2G2
none	),	1n	e1E1
none	),	none	c2e-3o2D1E-1
none	).	0n	B1
none	).	0t	c-1B2
none	):	none	e2
none	,	0n	h-1C1
none	,	0t	b-2c-1g2h-1j-1k-1C-2D2F1G2H-1M1O-1
none	,	1n	a-1c1g-1h1B1C1G-1H1
none	,	1t	c-1g1G1O-1
none	,	2t	d-1g1G2
none	,	3t	e1
none	,	none	b4c3d-1e-2f1k-1o2B-2C-3D-1F1
none	-	0n	A1
none	-	3n	A-1
none	-	none	e-1f2D-2F-3K-1
none	.	0n	a4b-4e-2j1o-1B-4O-4
none	.	0t	a-1c-1f-2g1h-1m1C-1G1H-1M1
none	.	1n	f1F1
none	.	1t	j1k-2o1J1K-1O1
none	.	2n	a-2b1B1
none	.	2t	o1B3
none	.	none	b2d1f-2k1F1
none	.,	0t	a1b-1o-1O-1
none	/	none	f-1k1
none	:	0t	c1B-1
none	:	1n	B1
none	:	1t	C-1
none	:	none	f2k-1F1O-2
none	;	0n	h1H1
none	;	0t	o1O2
none	;	none	e2
none	>,	none	F1
293
0n		0n	a-1b1c1j-1B1G-1
0n		0t	a-1b-1c2h-2m-1n1A-1B-1C2H-1I-2
0n		1n	a2b-4c1j1A4B-2
0n		1t	a5b-4c-2g1B-4C-2G2H-1
0n		2n	C1
0n		2t	b1h-2G1H-2
0n		3n	b-2c-1i4G-2
0n		^	g-3h1i2H3
0n		none	j1o-1C-2G-3H1
0n	)	0t	b1
0n	),	none	H1
0n	,	0n	c1g2h-2j1B-1C1
0n	,	0t	a5b-1c-1g-1j-1o3B-4C2G-3O-1
0n	,	1n	m1o-1A3H2I-1
0n	,	1t	a1g-1B-1
0n	,	2n	a1c-2h-2H-1I1
0n	,	2t	c3g-1
0n	,	3n	a2I1
0n	,	none	b-1c-1e-2g2i3G3H2
0n	.	0n	a-2b2c3g-1i-1
0n	.	0t	a4b-4c-1i2B-1C-2
0n	.	1n	a-1c2j1
0n	.	1t	h1H1
0n	.	2t	a2C1
0n	.	3n	a-1o2A-1
0n	.	3t	b1
0n	.	^	c-3g2H3
0n	.	none	h-3o2E2O1
0n	.,	0n	g1
0n	.,	none	b1
0n	:	0n	c-1g2G2H1
0n	:	0t	h2H2
0n	:	3n	h1H1
0t		0n	a-2g1i-1j-1C-5G2I-2
0t		0t	a-2b2c2d1e4f3g2h-2i-5j2m2n2o2A-3C-2G-1I1M1N2O1
0t		1n	a-2b1i-2B-1C2I-2O-3
0t		1t	a-2b-1g1h1j-1k-2o2B3G3H2J-2
0t		2n	g-1m1G-2I-1
0t		2t	a-2b2d1g-1i-2C1D1G-1H-1
0t		3n	a2b-2c-2g-1i4j-2B-2H-2I1
0t		3t	g-2h1O-1
0t		^	b2f1h-3o-2H-3M1O-5
0t		none	a-1b-1c2f2g-2i-2k2n1A1C4F2M-3
0t	",	0t	b1
0t	)	0n	b-2o2
0t	)	0t	o2O2
0t	)	none	a1f1E1
0t	),	0n	c-2o3
0t	),	0t	O-1
0t	),	none	c2o-2
0t	).	0n	O2
0t	).	0t	b1
0t	).	1n	b-1m2
0t	).	1t	b2
0t	).	2t	g1
0t	).	^	o1
0t	,	0n	a-2b2g4i-2m-2o-1C-3G2O-1
0t	,	0t	a-3b1c2h-2j1o-2B1C4G-3H-4
0t	,	1n	b3c-1i-2C-1
0t	,	1t	a-2b2g-3h3j-1G-2
0t	,	2n	b-2c3h-2
0t	,	2t	b1c-2g1h-1m1C-2
0t	,	3n	a1i-1
0t	,	3t	m-2o3G-2
0t	,	none	b-2c1e1i-1j1n1C2G1H-1
0t	,"	0t	b1
0t	-	none	O1
0t	.	0n	a-2b1c-1g-1i3j1o-3C-3I1O-2
0t	.	0t	a3b-3g3i-3j-1B-4C1I-2J1M2
0t	.	1n	b2c-2g-3n1
0t	.	1t	c2g-1i-2
0t	.	2n	b2o-3O-2
0t	.	2t	b3C-1
0t	.	3n	b-2i3n2o-2I1
0t	.	3t	b2
0t	.	^	b-2c1e1F-1H-4
0t	.	none	a-1c1d-1f1j-2n-1C1F2G-1M1O-2
0t	."	0t	b2c-1
0t	.),	0t	o-1
0t	.,	0n	o1
0t	.,	none	c1o-1
0t	:	0n	g1o-1G2H-1
0t	:	0t	a-1b1c1g-3h-4B1G-1H-3O1
0t	:	1t	c2
0t	:	2t	H-2
0t	:	none	b-2h-2m1o2H-2
0t	;	none	g2
0t	>	0t	c-1C-1
0t	?	0t	b2
0t	]	none	O-1
0t	],	none	c1
0t	].	2t	c1o-2
0t	];	none	O-1
0t	|	0t	b-1c1
1n		0n	g2h-3j1B2C1G3H-1
1n		0t	c-2j1B-2G1H-1J1
1n		1n	a2b-1c2A1B2C2
1n		1t	b-1c2h1G-1H2
1n		2n	a1g1i-1C-2
1n		2t	G1
1n		3n	a1b-2c1g-1C2G-2H1
1n		^	b1c-1
1n		none	c2h-1C-2H-1O-1
1n	)	0t	c-1h2H2
1n	).	0t	b1
1n	,	0n	a1b-3g2
1n	,	0t	c-2g-1h3o1C-1H1
1n	,	1n	c-2
1n	,	1t	G1H1
1n	,	2n	c2
1n	,	2t	h1
1n	,	none	b2c-1g1h-2i2o1H-1
1n	.	0n	g1A1B2
1n	.	0t	a2c1o-1B-1O-1
1n	.	1n	c-1i1
1n	.	2n	a-2b1i1
1n	.	^	g2o-1D1G2
1n	.	none	b-1c-2d1H-1
1n	.):	0t	o1O2
1n	.):	2n	i1o-1O-1
1n	.:	0n	o1O1
1n	:	0n	b-1G1
1n	:	0t	a2
1n	:	1n	h1H1
1n	:	1t	b1
1n	;	1n	b1B1
1n	;	2n	c1C1
1t		0n	a-1c2g-1C2
1t		0t	a-3c1g-1j1C-1G-1I1J3M1O-1
1t		1n	g1h-1C1
1t		1t	c1
1t		2t	C-1
1t		none	b-2f-1j2o2C2H-1
1t	)	none	c1
1t	),	0t	e1E1
1t	),	none	c1
1t	):	0t	o1O1
1t	,	0n	a2b-3c2C1H-1
1t	,	0t	a-1b2c-2g1i-1C-2G1
1t	,	1n	c1
1t	,	none	a-1c1g-1C2G-2
1t	.	0t	a2o-1G2
1t	.	1n	o1C-1
1t	.	1t	b2c-1B1
1t	.	2t	b-1J1
1t	.	3n	b-1h1H1
1t	.	^	f1o-2D1
1t	.	none	c3B1C1
1t	.),	0t	b-1i-1o3O4
1t	.),	none	O1
1t	.,	none	b2c-1
1t	:	0t	g2B2H-2
1t	:	3n	h-1o1
1t	:	none	k2K3
1t	]	^	k1
1t	].	^	O2
1t	°	none	e1
2n		0n	a-1b1h-1B1G1H-1
2n		0t	a-1b-1c1B-1
2n		1n	a1h-2i2C-1H-2
2n		2t	b-3h1B-2H1
2n		none	o-1
2n	,	0n	a2h-1
2n	,	0t	g1
2n	,	1n	H3
2n	,	1t	c2h-1H-1
2n	,	2n	b1
2n	,	2t	c-2
2n	,	3n	A-2
2n	,	none	g-2h1G-1
2n	.	0n	c1A2G1
2n	.	0t	a-2g1h-2i1m1B2H-1I-3
2n	.	1n	g-1G-1I2
2n	.	2t	g2i-2G2
2n	.	3n	i1
2n	.	^	G-2H2
2n	.	none	c1E-2
2n	.,	0t	i2
2n	.,	1n	i1
2n	.,	1t	a-1b1B1
2n	.,	none	f1F1
2n	.;	none	g1
2n	:	0t	a1b-1
2t		0n	a-1b2C-2
2t		0t	a-2c1e1i-3m2o-2B3C2E1I-1M2O-1
2t		1n	C1I1
2t		1t	o1C2
2t		2t	c1h-1H-2
2t		3n	c-1C-2
2t		^	c-1
2t		none	b1c-1e-2f-2g-3h1o2C-3G-2H3O1
2t	).	none	a-1c-1g1h1H1
2t	,	0n	c-1H-2
2t	,	0t	b1c-1h1i-1G2
2t	,	1n	b1
2t	,	2t	c-1g-1h2G-1
2t	,	3n	b-1
2t	,	none	a-1b2c1h-3D1G-1H-1O1
2t	.	0n	c1C3
2t	.	0t	j2B-1C1
2t	.	3n	i-1o1O1
2t	.	^	c-1h2
2t	.	none	b2c1h-1C-2
2t	.,	none	c1
2t	:	0n	i1I1
2t	:	0t	B1
2t	:	2t	h1H2
3n		0n	a2b-2c-3g-2h-2i5j-1C-3H-1I2
3n		0t	a1c2o-1H1
3n		1n	b-1g-1i3A1G-3I-3
3n		1t	i1
3n		2n	o1
3n		3n	A1
3n		none	a1
3n	,	0n	b-1g2h-2H-1
3n	,	0t	a1
3n	,	1n	g1
3n	,	2t	b1g-1
3n	,	none	h1
3n	.	0n	I1
3n	.	0t	i-1n2B1
3n	.	1n	n2
3n	.	3n	i1I3
3n	.	3t	n-1
3n	.	^	n2o-1
3n	.	none	c-3D1
3n	.),	0t	i2
3n	.),	1n	i-1o1O1
3n	.),	1t	i2o-2O-2
3n	.),	2t	i-1o1O1
3n	.,	0t	o1O1
3n	.,	1t	o-1
3n	.,	2n	o1O1
3n	:	0t	a2b-1B-1
3t		0t	m2C-2M2O-1
3t		none	b1o-1B1C1
3t	,	0t	e1
none		0n	a1o-1B-2D-1
none		0t	a-3e2f2g-1i-2j-2l1B1E1G-2H-1J-1K-1L1N-2
none		1n	b1c-2d2f-1D1E-4
none		1t	b-2d2e-1f-1j2n2B-2D2F-2N1
none		2t	b1c-1d2f-2k1o-3C-3D2E-1F-3K2O-2
none		3n	a-1b-1l1n1o1L1N1
none		^	d-3e-2f2o1C1F2
none		none	a-1b-2c1d-2f1h-1C-2D-1E1K-1O-4
none	!"	none	a1
none	)	0n	b1
none	)	0t	a1d-1f2D-1F2
none	)	^	d1f-1D2
none	)	none	c2f-1o-1F-1O-3
none	),	0t	c-1d3e3f-2D1F-1
none	),	1t	d-1
none	),	none	c2D-1E-1F-1O-3
none	).	0n	e-1
none	).	0t	d2D-1
none	).	2t	b2
none	).	^	e1f-2E-1F-2
none	).	none	d-1e2E2
none	):	none	d1e2E1
none	,	0n	c2e-2E-3F-1
none	,	0t	b-1e2f-2h-1j-1k1m2o-1C-1E1F-3
none	,	1n	c-2e1D2E1
none	,	2t	d-2e-4f1m2D-2E-1F1
none	,	3n	e-2f1F1
none	,	3t	k1E1
none	,	none	b2c-2d1e1f1g-1k-2m-3O-2
none	-	0n	a-1l-2o3L-2O2
none	-	3n	a1A1
none	-	none	e-2f1E-2
none	.	0n	d-1l1E-3L1O1
none	.	0t	b2f-2k2o-2C-4F-1K2
none	.	1n	l2E-2F-1L2
none	.	1t	e1f1k-2D-1E2F2O-3
none	.	2t	b1F-1
none	.	3n	b-1d2D2
none	.	^	b-1e1f1g-1F1K-5
none	.	none	b2c-3d2e-2f2k1o-4D1F1O-2
none	/	none	k1
none	:	0t	b1c2e-2C-2E-2
none	:	1t	c2e-1C1
none	:	2t	e-1
none	:	none	c-3e3k-2o1E3F-2K-3O1
none	;	0n	b1
none	;	none	c-2d1e1D1E1
none	>,	none	e1E1
none	?	none	f1
none	]	0n	l4o-3L4O-3
none	]	0t	l1o-2L1O-1
none	]	1n	o1O1
none	]	2n	l2o-2L2O-1
none	]	none	l-1o2L-1O1
none	].	^	f-2o1F-1K1O-2
none	]//	0t	o1O1
2
-	a1b1d-9k1l-3o2A1B1C-3D-9E-2F-2G-2H-2I-4J-4K-3L-3M-4N-4O-1
month	b-3c-8d16e-3f-4g-4h-10i1j-1k-1m-2B-4C-1D11E-2F-2G-5H-10O-4
24
-	-	a1b1d-2e-2f-3g1h1i1k-1l-1o1B1C-1D-2E-4F-3G-1I-2J-3K-2L-1M-2N-3
-	1 digits	a-2d-1e4g-2h-1k-4C-2D-1F-2K-3O-1
-	2 digits	d-3e4f2h-1i-1m-3o-1D-2E1F-1O-1
-	3 digits	b1c-2d-4e1f2k-2o1D-2E2
-	4 digits	d-3k2D-1O-1
-	5 digits	d-3e-4g1h2E-3
-	address	d-2e-2f-5k6o-1E-1F-1K4O1
-	article	a-2b1d-1D-1F1K-4O-3
-	digits	d-2e-3f1E-1F1K-2
-	mixed	f-1g-2h-2i-2j-2k2m1o1C-1E1H-2M-2
-	range	c-4d-4e1f5g-2h-2i-2D-3F2G-1K-2O-2
-	roman	a2d-3h1i1k-3o-1B-1D-3F-3H-3I-1K-2
-	year	a-3b-1c2d5e-2f-2g-2h-4i-2B-3C-3D9K-3O-7
-	years	b1c1d1e-1o-1C-1D2E-2K-2
^	-	a2A2
^	1 digits	l1L1
^	2 digits	l1L1
^	3 digits	l1L1
^	year	d1D1
month	-	b-2c2h-2o-1M1O-1
month	1 digits	d4e-3E-3
month	2 digits	c-2d4e-5E-4
month	range	c1d3e-2f-2F-1
month	year	b2c-1e-4o1D-15E-3
34
-	-	a2b1d-2e-1f-2g1i1k-1l-3o1A2B1C-2D-3E-3F-2G-1H-1I-2J-2K-2L-3M-1N-3
-	1 digits	a-2d-2e2k-3C-2D-6F-1K-1L1
-	2 digits	a-2c-1d-1e3f1h-1i-1j1m-2D-12L1
-	3 digits	b1c-1d-4e1f2l1D-1E1L1
-	4 digits	c-1d-4k2o-1D-2
-	5 digits	d-1e-3g1h2k1E-2
-	address	e-1f-1k4K3
-	article	a-2b2C1K-1
-	digits	c1e-1
-	mixed	c1f-2g-1h-1i-2j-2C-2E1F-1K1M-2
-	range	c-1f3g-1h-1i-2o-2D-5O-3
-	roman	a3d-3e1f-4i1k-2B-1D-2F-3H-2I-1K-1
-	year	a-3c2d4e-3f-1h-3i-1B-2C-3D2F-1K-1O-5
-	years	b1c1E-1
^	-	d-1e-1f-2g2h1k-1E-2F-3G2I-1K-3O-1
^	1 digits	O-2
^	2 digits	f1o-1F-1
^	3 digits	k-1o2E3F-1O-2
^	5 digits	O1
^	address	f-2k4K3O1
^	article	o1
^	mixed	d-2k2E-2O-2
^	range	f2o2E-3F1K-1
^	roman	f1
^	year	d2f-2D1E-1O-3
^	years	F1
month	-	b-5c6g-6h2i2j-1C2G-6H-4
month	1 digits	c-2d2f-1D3E-3
month	2 digits	d2e-1f-2o1D4F-3O2
month	3 digits	e1f-1
month	4 digits	c1
month	digits	f1
month	mixed	D-1E1
month	range	e-1f1
4
0	a1k1l-3o1A1C-2D-2E-1F-2G-2H-2I-4J-4K-3L-2M-4N-3
0q	a1c-1i-2j-2B-2C-2
1q	a-4b3d-2f-2h-1m-2n-5o-1B1C-2F-3H-1K-2N-3O-1
2q	a-4b-1f2g-1h-1k-1m1n-1o1C-1D-1E-3G-2H-2I-1K-2O-3
38
0		a2b1h-1k1l-4A2C-1D-2F-1G-2H-2I-4J-5K-3L-3M-4N-4O-3
0	"	a-3c4e-3B5C3E-3
0	",	b1
0	".	c-1O1
0	$	c1C1
0	&	a3b-2n1B-4
0	(	b-4e2h1i2j-1k-1o2B-1C-4D1E-1F2G3H2K-2N1O2
0	*†	o1O1
0	-	c1d2j2o-3B-3C-4D-4E-4F-5H-2K-4
0	----	o1O1
0	---.	a1A1
0	/	c-1e1
0	//	b2c-1
0	:	b-1g4h-1G-2
0	<	C2
0	</	c-3o3O3
0	>	c-1o1C-1
0	[	b-2c1f-1g-1o3G-2H-2K3O2
0	{\\	e1E1
0	•	a-4l5A-4L5
0	№	e1
0q		a2d-1g-1i-2l-1o2B-1C-2G-1L-1O1
0q	(	a-2g1G1
0q	-	b2
0q	---.	a1
0q	[	l2o-1L2O-1
1q		a-2d-2e1f-2h-2i1m-1n-4B-5C-2D-1F-3G-1H-2I1K-1N-2
1q	"	a-4b4d-1B5O-2
1q	"(	h1H1
1q	",	b3g-1
1q	".	b2
1q	&	b-1
1q	(	b4c-2i-2D3G1
1q	-	b-4c3
2q		a-4b-2f1h-1m1o1D-2E-2G-2H-2I-1K-1O-3
2q	(	d2e1g-1h-3i1D2
2q	-	f1g-1
2q	[	h1o1O2
60
0		b2j1l-2m1n1A-2B-5C-6D-1E-2F-3G-6H-3I-5J-4K-2L-1M-4N-4
0	!"	a1
0	"	i1B-1C-1F1I1
0	",	c2C2
0	)	a1g-1j1k1C-1D2J1
0	),	e-1f1o1B1D1
0	).	b-1h1m1B5C1H2M1
0	).</	b1
0	):	c-1e2B1C-1G1
0	,	c-1g-2h1j-1m-1o1A-2E2H-1K1O-1
0	,"	b-2C1
0	,.	G1
0	-	b1c-1d2g-1o-2C-2F-1G-2K-1
0	.	b-3d2e1g1j1k1A3B3E-1G-1I-2
0	.)	b1g-1o1
0	.),	f1B2F1
0	.,	c-1B1E1H1I-1
0	.-	b-1o1O1
0	.:	a-1G2
0	/	f-1k2
0	:	a-4b1d-2e1h-4i1m-2B-1C-4D-2G2H1I-1K-3O-2
0	;	a2c-2e1B-2C-2D1G-1H-1
0	>	b2o-1
0	>,	E1
0	?,	c1C1
0	]	A1
0	].	H1
0	]//	b-1c2C2
0	^	l1o1L1O1
0	},	e1E1
0q		a-1b1c-1B-4O-1
0q	,	a2b-2c3
0q	,"	b2B2
0q	.	a1
0q	.,	d1D1
0q	^	a1A1
1q		a-2f-1g1h-1m-4n-2C1F-1
1q	)	b2
1q	),	h1D-1H1
1q	,	a-1b2c-1e1f-2k-2C1D2G2K-2
1q	-	d-1
1q	.	b3d-1f-1g-3j1o-1C-5E-2F-3G-2H-2O-1
1q	.),	c-1C-1
1q	:	c2g-2k2o-2G-2
1q	^	b1B1
2q		a-3c1d1o-1C-4D-3E-1F-4G-5H-3I-3K-2M-2O-2
2q	"	b3i-1I-1
2q	",	m1M1
2q	".	b-2C1
2q	":	b1
2q	),	D1
2q	).	o1O1
2q	)."	C2
2q	):	f2F3
2q	,	c-3d1f1g-1o1C-5E-1F1G-1H-1O-1
2q	,"	b-3o1C1
2q	.	a1b3d-3g-1h-2n-1C-3D-1E-2F-1G-1J-1K-2M-1O-2
2q	."	b-2B1C1
2q	.),	c2C2
2q	:	b-1e-2g1i-1o1C-1E-2K1O-1
2
-	a1d-1h-1k2l-4n-1A2B1C-2D-2E-1F-2G-3H-3I-3J-4K-3L-3M-3N-4O-2
in	d2f-3g-1i2k-2l1o2A-1B-6C-7D-1E-6F-3I-4K-2L1M-2
26
-	-	a2d-2e-3f-3g1k-1l-3m-1A2B2C-1D-3E-4F-3G-2H-1I-2J-3K-2L-2M-1N-3O-1
-	1 digits	a-2b-1e3g-1k-3o1C-2F-1K-2
-	2 digits	a-1b-1c-1e2f3h-1k-2m-2E1
-	3 digits	c-2d-4e1f2k-2D-1E2
-	4 digits	d-3e-2k2
-	5 digits	d-1e-3g1h2o-1E-2
-	address	d-1e-2f-5k6E-1F-1K3O1
-	article	a-1C1E1K-3O-2
-	digits	d-2e-2f2k1E-2F2K-1
-	mixed	a-1e2g-1h-1i-2j-1B1C-1E2F1K-1M-1
-	range	c-1f3g-3h-2i-2D-2G-1K-1O-1
-	roman	a3b1d-3f-2h1i1k-2o-4A1B-1D-2F-2H-2I-1K-1O-5
-	year	a-4d4h-2B-2C-2D3K-1O-3
-	years	b2c1o-1E-1K-2
in	-	a1b-2c-1e1i3k-4m1n-1o1A-1B-4C-6G1I-3K-4N-3O1
in	1 digits	b4f-2l1n1o-1D-2E-2F-2L1N1O-1
in	2 digits	b1e2f-6D-4E-3F-4
in	3 digits	b1d-1f-1F-2O-1
in	4 digits	e1
in	5 digits	o2O1
in	address	K2
in	article	b2k-1o1
in	mixed	a2b1d-1e-3E-3O-1
in	range	c-2f2D-1F1
in	year	c2d2e-4f-5E-4F-2O-5
in	years	d2e-1D2
53
-	-	b2e-1g-1h1j-1l-3n-2o-4A2B2E-3F-2I-6J-3K-4L-3M-5N-3O-3
-	access	b-1k2C-1K2O1
-	access+identifier	k1
-	access+small	a-1b2o2C-1
-	and	a3m-2n-1o-2B-9C-7E-1G-4H-5I-5J-2O-2
-	and+small	b1g-1
-	edition	b-2n2o1
-	editor	a-1b-3c-4h-1i3o4C-2I2O4
-	editor+press+edition	b-2c-3g-2n2o2I1O1
-	editor+small	b2g-1o-1C-4I-1O-4
-	identifier	c-2k3C-2K2
-	in	a-1b-2c2e1i2m-1C3H-1I3J-3
-	in+and	b2o-1I-1O-1
-	issue	c-3e4f-1g-1o2E3F-1I-1
-	issue+small	c-1e2E1O-1
-	journal	b-2c5e-2i-3m-1n-2o-2C1E-1G-2I-3M-2O-4
-	journal+edition	b-2c2n2C-1N1
-	journal+status	c1
-	meeting	c2e-2i-2j1m-2n-2o-1B3C2O-4
-	others	a3b-1g-1i1j2J1
-	pages	a1c-3e-3f4g-2h-1o1C-2F4G-3H-2I1
-	press	a-1b1c-2g5h-1i-2o-3H-3O-2
-	press+edition	b-1c-1g-1n3
-	press+status	c-2e1g3G-2
-	report	b-1c-2e-2g-4h-1k-1m5o2B1C-2G-2M3O1
-	report+status	c-2n2C-1N2
-	school	a2b-3g5h-1i-1m-1o-3B-2C-5G2J-1O-3
-	small	b1e-3f-1h1i-1k1m-4n-2o2C-2D-2E-2F-1G-2H-1I-5K-3M-3O-1
-	status	g-2o3G-1O2
-	thesis	c-3g-4h-1i-1m5o2C-4G-3M2O2
-	translator	c-2g-1i2I2
-	translator+meeting	i2I3
-	volume	a2b-3c-2e6g-2i-1C-3E4G-2
in	-	b1d2e1f-5i-3j1k-1l1n-2o2A-1B-4C-6D-1E-6F-5G1I-3J1K-2L1M-2O-1
in	access	o1O2
in	access+small	c1
in	and	b1g-1
in	edition	n2
in	editor	b-4i3o1O2
in	editor+press+edition	i2
in	in	j-2o1O1
in	issue	b1o-1O-1
in	journal	b1c-2C-1O1
in	meeting	b1o-2C-2
in	others	h1
in	pages	f2o-1F1O-2
in	press	g1
in	press+edition	n1
in	school	b1
in	small	b-2c3i1j2o-3
in	thesis	O-2
in	translator	b-1i1I1
in	volume	b2o-1
36
0	0	a-3b-2c2h1k1m1n-4B3C-2E-1H3I-1J-6K-2N-3O-1
0	1	a-1c-2d-2h1i-1k1n1o2A2B3E-1G2H2I-1J-2K1O2
0	2	a-1d-2h-1l4A2B4D-1I1J-1L4
0	3	a-3b-1c1e1B2C3G1J1M-1N1O1
0	4	a2b-3h-2m1n-1o1A5B1G-1H-1
0	5	a-1b-1c2d2g1h-1o1A1E-1O2
1	0	b2c-3d-1h2i-1k1o-1B-2C-4E-1F-1G-2H-5I-1O-4
1	1	d-1B-2C-4E2G-1H-1I-2K-3O-4
1	2	d1e-2g-1h2k-1m-2B-3C-1
1	3	b-1e1f1g1h-4A-1B-3C-2G-2H-3J-1O-1
1	4	a2d-1e1m1A-1B-3C-5G-3H1I-2J-1
1	5	b-1i1o1A-1C-4G-2
2	0	b2c-1e1h1i-3j-3F1G-4H-5I-2O3
2	1	c-1d2e-1f-1h-1i1m-3o-1B1C-4D2E-1F-3H-3O-4
2	2	a-2c-1e1g2h-2C-2E-2F-1G-1H-2O-1
2	3	a2b-1e2g-2h-1k1o-1C-2F1G-1K2
2	4	a1b-2c1h1j1G-1I-2K-2
2	5	c-1h1j-1m2o-1C-2I-1J-2
3	0	a-3b2c-1h-1m-1n-1C-4F-1G-2H-1J-3M-1N-1
3	1	c-1d2f1i-1j-1m-1G-5H1K-1N-1O-3
3	2	a2d1g-2h-2m-4n2C-2D1H-1I-1J-1N1
3	3	a-2b1f-2g-2i1m1C-2F-2G-1H-1J-1M-2N-1
3	4	e2g2j-1C2D-1E1G-1J-1M2
3	5	e-2g-1j-2n-1o-3B-2C-1E-1H-1O-2
4	0	a1f2g-3i1j-3k-3m-2n-1B1C-3D-2G-5K-2N-3O-3
4	1	c-1d-1e-2f2g-1i-1o1B-1C-3E-1F3J-2N-2
4	2	c1d-1e1f-1o-3B-2C1D-1E-1F-1G1I-1K-1O-3
4	3	a-1f-2g2k2F-2H1K1O-3
4	4	e-2i1j-1o-1B-1H-1J-1
4	5	c1e-1h-1i-1j-3C-2E-1G-1O1
5	0	b4e-2h-1j-1k-1o-1E-3G-1H-2M-1N-1
5	1	a3b2d-2j-2o-2A1B-3D-1F-1H1
5	2	g-2h1j-2k1D-1F-2I-2O1
5	3	a1b-2f1i2j-1k1D-1H-2I-1J-1
5	4	b-1e1g3h-2i1j-1m-2o2E2G2O2
5	5	c1g-2i-6j3o2J2
61
0		a-5b-2g2h2j1o2A1B5C4E-1H1I1J1O3
0	!"	a1
0	"	b3i-1I-1
0	",	b-1
0	".	b-2C1
0	":	b1
0	)	a1b2g-2C-1D2G-1
0	).	f-1m1B5M1O1
0	)."	C2
0	).</	b1
0	):	b1c-2e1k-1C-1G2
0	,"	o1B3
0	,.	G1
0	.	a-3b-2c1d1e2f-2j2k1m2o2A5B4D-1H1I1M1O2
0	."	b-3B1C2
0	.)	b1g-1o1
0	.):	F1
0	.,	a-2c-1e1h2i1m1B1E2H2
0	.-	b-1o1O1
0	.:	a-1g2G3
0	:	a-4b1c1d-2h-4j-1k2m-2B-2C-4D-1E-2G2H1I-2K-2O-3
0	;	a2c-2e1B-1C-2D1G-2
0	?	b1
0	?,	c1C1
0	^	a1l1A1L1
1		b-1g1i-1m1o2A-2B-4C-7D-1F-1G-3H-3I-2J-5M-4O-2
1	,	f-2g-2h1o-1A-2B-1C-5G-1H-3I-2K1M1O-3
1	-	f1A-1K-1
1	.	a4d-2f1h-2o-3A-2B-4C-3D-1F-1G-3H-1K-1O-2
1	/	k1
1	>	c2C2
1	]	a1A2
2		d2g1i-2m1A-2B-2C-7D1E-1G-5H-3I-1J-2M-1O-1
2	),	h-1F1H-1
2	,	e2m-3F-1H-2I-2O-4
2	.	c-2d1f-1i1B-1C-2E-2F-2G-3I-2
2	.,	b-1B-1
2	>,	O1
3		b1d2g-1i1k-1A-3B-6C-7D-2F-3G-5H-1I-3J-1M-1N-3O-2
3	),	e1O-1
3	,	c-2d1g-1k-1m-1o2C-1D1E2J-1
3	,"	c-1o1C-1O1
3	.	b-1i2k1m-1E-2I-1O-1
3	.),	B1
3	.,	B1
3	°	E-1
4		k-2n1B-3C-4G-2H-2I-2J-3K-3M-2O-3
4	),	c1e-1f1g-3G-2H1O-4
4	,	a-1d-1i1j-1k-1D-2O-1
4	.	b-1e-2f1D-1E-5H-1I-2O-4
4	.,	B1
5		b2c-1d-1f-1i2j-2k1m-2n-2B-1C-4D-3F-2G-2H-1I-1J-1N-5O1
5	"	C-1
5	),	b-3c-1e-1g3h2k-1o2C1D2G3H2K-1O2
5	)-	k1
5	,	a1d-1e-1i-2B-1C2F2G2I-1
5	,"	b-2c1C2
5	.	a2b2d-2g-1h-1k-2o1B1C-2E-3F-4H-1I-3K-1O-1
5	>	b3c-1
5	]//	c1C1
5	},	e1E1
71
0		a-1b3d-1f3n-2o-2C-1D-1E-2G-1J-1N-1O-4
0	!"	a1
0	",	b1
0	".	b2
0	)	a1c2j-1l1m-1F1I-1L1O-1
0	).	a-1b2d1g-2h-2i-1k-4C-1E-4G-3H-1J-2K-1M-1O-1
0	)."	b1
0	):	e2g-1D-1H-3
0	,"	b1
0	,.	c1
0	,:	h1H1
0	.	a-3b2c2d2h-2i-1o-2B-1D2H-2I-2J-1K-3
0	."	b4c-3B-1
0	.),	b-1d1i1o1D1I-2O1
0	.,	e-2f2g2h-1i2B1C-3E-1F2G-4H-4M-2
0	..	c1
0	..,	o1
0	.:	c-1h4H-1
0	.;	g1
0	/.	K1
0	:	a-1b-2d-2e1h5o1B2C-1E2F-2H1I1
0	://	k1
0	;	c-1d1g2h-2j-1
0	>.	b1
0	?	b2f1
0	].	b1c2f-2g-1F-1
0	];	O-1
1		b1d1f1k1B1C-1D1F2H1I-4J-2M1
1	),	b1d1E-1O-4
1	).	j1
1	,	c-2f1h2B-2C-1D-1H1I1O-1
1	-	e-1
1	.	a2c-2d-2m-3C-1D-1F1G-2K-1
1	.).	n1
1	.,	i1
1	>	O1
1	]	O-3
1	],	o1
1	].	b-1o2O2
2		c1e2g-1m-2n2B1D1F-2H1I-1M-1N2
2	),	c4d-2e2o-2D-3O-2
2	).	n-1o1E2
2	,	c-2d2g1h-1n-1A1B-4C-1K-2N-1O2
2	-	f1
2	.	d-2e-2i1C-2E-2H-2N-2O-1
2	.,	O-1
3		a-2b-1e2g1h-1i2j1k3m1n1o1C2E1F1G1K3M-1
3	),	a-1b1c2d-1i1o-1
3	)-	k1
3	).	b1
3	,	c2d-1e1g2h-1j-2m-1o-2A-1D-2F-1H-1M-3O-1
3	.	b-1c-2i1m1C-2E-2
3	.,	a1i-1o1
4		a2b-2d-1f1g1h-1i1j1l-2o3A1D-1E1G-1H-2L-2O1
4	",	b1
4	),	b-1d2f1D2F1
4	,	d-2e2f-2g-1h-1k-2m2n-2C-1D-3F-2G-1I-2K-2M-1
4	-	o-1A1O-1
4	.	c-3e2i1j1E1I-2
4	.,	a1
4	]	l3o-2L3O-2
4	].	O1
5		a-2b-1c2d1f-1k-1l3m2n-3o2C-1E-1F-2J1L3O2
5	),	c-2e1
5	,	b-2c4e-2i-3m1o-3A1C-1E-3G1O-3
5	-	l-2o1L-2O1
5	.	a5b-2c-3i1l1B-3L1
5	.),	a1
5	.,	a2
5	]	o1O1
5	].	b2o-2O-2
9
0/0	c-1d5f-2g-1i1k-2o-3D6E1F-1G-1K-1
0/1	a2c-1d3g-1h-2i-1j-1k-3l-2n-1o-2A1C-1E-1F-3G-2H-2I-4J-3K-3L-2M-3N-2
0/2	a2c2d-1e-2f-1i-1j-2k-2m-3o-2C-1D-2E-2M-1O1
0/3	a2b1d-2h1o-1C-1D-3
1/1	a-7b2e3f3i1j1k4l-1m2o2B2D-5F2G-1H-1I-1J-1L-1M-1N-2
1/2	c1d-3f-1n-2o2B-2C-3D-2E-1F-1G-2J-1N-1O-1
1/3	b2c2d-5g-3h-1i-1j-1n1o2C-3D-3E-3F-1O-2
2/2	a-3d1e-2h-1k1o1E-2F1O-2
2/3	c1d-5e-3f-2h1i-1j-2k2o3C-1D-3E-2F-3O-2
61
0/0	-	i2G-1
0/0	1 digits	e1E1
0/0	mixed	d3D3E1
0/0	years	d4f-1D4F-1
0/1	-	a3d-1e-3f-1k-3l-3m-1o-1A2E-3F-2G-1H-1I-3J-2K-2L-3M-2N-1
0/1	1 digits	a-2b2c-2e2l1C-1D-2F-1L1
0/1	2 digits	a-1d-2e2j1D-3E3F-1
0/1	3 digits	d-2f1l1m1o-2L1
0/1	4 digits	d-3f1k1D-2
0/1	5 digits	d-1g1h1
0/1	address	k1
0/1	article	a-2b1d-1e1f1o1D-1E2
0/1	mixed	d-4h-1k1o1D-5E1O1
0/1	range	f2g-1o-1D-1F1
0/1	roman	a3b1d-2g1o-1B-2D-2E-1
0/1	year	a-2b-7c-8d16e-7f-7o-4D7E-3F-3
0/1	years	c2d-3D-3E-1
0/2	-	a2d-1f1j-1m-2C-2D-3F1H1O1
0/2	2 digits	d1e-1
0/2	mixed	o-1
0/2	roman	b-1
0/2	year	b2c5d-2o-6D-2K1
0/3	-	a4h1B-1
0/3	year	b1d-2D-3
1/1	-	a-7b2c2d2g2h2i1j2k1m2n1o2B2E-2F-1N-2
1/1	1 digits	e1f1k-2m-1D-1K-1
1/1	2 digits	c-1e4o-1F-1O-4
1/1	3 digits	b2c-2d-2f2k-2m-1o1E4
1/1	4 digits	b1
1/1	5 digits	e-2f2o1E-2F2O1
1/1	address	e-2f-3k3E-1F-1K2O2
1/1	article	F1K-2
1/1	digits	e-3f3E-2F3
1/1	mixed	d-1f-1k1m2O-2
1/1	range	b-1c-5f3m1D-2E-1K-2O-4
1/1	roman	b1c-1e1g-1i2o-2E1O-1
1/1	years	b2d-2f2F2
1/2	-	c1d-3e3i1n-1B-1C-3E1G-1M1N-1
1/2	1 digits	b-3e2f-1n1o1N1
1/2	2 digits	c-1e-2o2E-3O3
1/2	3 digits	e1o1E2F-1
1/2	5 digits	k1
1/2	address	k2K2
1/2	mixed	e-2E-3
1/2	roman	o1
1/2	year	d-2o3C-1D-2E1F2K-1O-4
1/3	-	d-1g-2h-1i-1j-1o3C-2D-3O-1
1/3	1 digits	d1D1
1/3	2 digits	c-2e2
1/3	year	b2c3d-4e-2f1D-3E-1
2/2	-	a-3d1h-1o1O-4
2/2	1 digits	b1o1
2/2	2 digits	e-2f1E-2F1
2/2	address	k2K4
2/2	mixed	f-1K-1
2/2	roman	c1
2/3	-	b-1d-3i-1j-2o2C-1D-1F1O-2
2/3	1 digits	d2
2/3	address	k1
2/3	range	f-1o2F-1
2/3	year	b2d-4o1D-1
84
0/0		c-1d2i1D2
0/0	,	c-1d2D2
0/0	.	c1B1
0/1		a1d4e-2f1i-2n-1o-2B-4C-3E-1F-3G-3H-2I-4J-3M-5N-6
0/1	!"	a1
0/1	"	B-1F1
0/1	",	b-1C1
0/1	".	b-3C1
0/1	)	a1b2c-3B-3C-2D1J1
0/1	),	b-2h1C2D1H1
0/1	)-	k1
0/1	).	b-2A1B2C1O1
0/1	):	e1
0/1	,	a1b-1c-2d1h-1m-1A-2C2F2G2H-1O1
0/1	,"	a-1b-2k1B2C1K1
0/1	-	B-1C-1
0/1	.	e1f-1g-1j1k-1m1o-1A3B1C-3E-2F-3G-3I-2J-2N1O-3
0/1	."	c1B1C2
0/1	.)	b2c-1
0/1	.),	b2g-1B2G-1
0/1	.,	e1B2E1
0/1	.-	o1O1
0/1	.:	g2C-1G3
0/1	.;	a1
0/1	:	a-4b2h-2k-1m-1B-1C-5H1K-1
0/1	;	a1g1B-1G-1O-1
0/1	?	b1c-1
0/1	]	A2
0/1	].	h1C1H2
0/1	]//	c1C1
0/1	^	l1o1L1O1
0/1	|	C-1
0/1	},	e1E1
0/2		d-3e-1C-5D-3E-1O2
0/2	"	b1
0/2	)	b1d-1D-1
0/2	),	g1C-1G1
0/2	,	c2e-1g-2o-3B1G-1H1O-1
0/2	.	a2b2d1i-2o-2C-1
0/2	.,	a1
0/2	:	c1o-1K1
0/3		a1b1d-1C-2D-1
0/3	,	c1d-2D-3
1/1		a-5b2c1d1e1f1g2h1i1j1k1m3n3o1B-2C-3D-3G-5H-2I-2J-2O-2
1/1	"	c-1C-1
1/1	)	b1k2B2E-2K1
1/1	),	b1c-2d-2f2h-2o2F1H-1
1/1	).	B4
1/1	).</	b1
1/1	,	b1c-2e1g-2i1n-2B-2C-3E2F1G-1H-1K1O-1
1/1	,"	g-1o2G-1O1
1/1	,.	G1
1/1	-	c-1
1/1	.	b-2e2f1i2n-2o1B1D-2G-1N-2
1/1	.)	c2g-1C1
1/1	.),	b-2c2C2G1
1/1	.,	f1i1o-1
1/1	/	f-1k2
1/1	:	b1c1h-3k1C-2E-3G1I-1K-3O-2
1/1	;	d-2e2h1E2
1/1	>	b2o-1
1/1	?	b-1c2C2
1/1	°	e1E-1
1/2		b2d-3e1f-1h-2k-3n-2o1B-2C-3D-2H-2
1/2	)	b-1c1k-1D2E1
1/2	),	c2d-1C1
1/2	):	F1
1/2	,	c-1e1f-2j-2k-1C-4F-1H-2O-2
1/2	,"	c-2o1C-2O1
1/2	.	b-1d-2e-2k2n1C1D-1E-1G-1M1
1/2	.,	g1
1/2	:	b-3g-2o2C1G-1
1/2	>,	O1
1/3		b1d-2e2i-1o1C-2D-3
1/3	,	b1c3d-2e-1g-1h-1D-1E-1
1/3	.	c1E-1
2/2		c1d2f-3g-2h-2o2C-2D-1E1G-1H-1
2/2	),	c-1G1
2/2	):	o1
2/2	,	e-2f1h2j-1o-1C2D1E-1F2O-4
2/2	.	a-1c-2f3h-1i2j1k1o-1C-1K1
2/3		d-4e-1g-1h1j-1o3D-2E-1H-2
2/3	,	c3d-3f-2o2C-3O-3
2/3	.	g2i-3G2O-1
33
0	0/1	l1o1L1O1
1	0/1	a3d-1D-1O-3
1	0/2	a1
2	0/0	d1D1
2	0/1	b2g-3h-2o1B2G-3H-2
2	0/2	D1
3	0/1	a1c-1d-1f2h-2j-3m-1A-1B-2C-2F1G2H-1J-2
3	1/1	a-1b2d2e-1f-2g-2i-2o2C1E-1G-1I-1O1
3	1/2	b2d2o-1B-1
4	0/1	c-1d1e2f-2g1j1k1n1A2F-1H-1K1
4	0/2	a-1b2e1i-1o-3C-2O-2
4	1/1	a-2b1d-2e2g-1j1k2C-1E1G-1J-1
4	1/2	b1g-1h-1i1j-1n1N2
4	2/2	c-2o-1C-1
4	2/3	b2
5	0/0	a-3b-1d3i2o-2D4E2
5	0/1	a1b-1d4f1g1i2k1o-2D1E2I-2J-1M-1N-1
5	0/2	a2b1d-2e-2h1m-1n1o-1D-1G-1H1O2
5	0/3	a3b3c-2d-2D-2
5	1/1	a-4b-1e2f3h1i3k2m3C-1D-2E-1F1O-2
5	1/2	b1c1d-6e-1g1h-2k-1m1o4B-1D-2H-1M1
5	1/3	b3c-2n1o-1
5	2/2	b2c1e-2f2h-2i-2j-4F2O-5
5	2/3	c2d-3g-2h1j-2
6	0/0	d1e-1h1D1
6	0/1	a-2b-2c1d2e-1g-1i-3j-3k-3n-2o-3A-1B-1C2D1E-3G-2I-4J-1K-4N-2O-1
6	0/2	b-3c3d-1g2i-1o1C-2D-3E-2O1
6	0/3	b-4c4h1o-2D-1
6	1/1	a-1b-2c-1d-2e1f2h-1j-2k2m-1n1o1D-4F1G-2H-3I-2J-1K-1M-2N-2O-1
6	1/2	a-3e2h2i-2m-1n-3C-4E-2G-1H1N-1O-1
6	1/3	c4d-5g-1h-2i-1j-1o3C-3D-3E-3F-1O-2
6	2/2	a-3b-2f-1g-3i3j3C-1E-1
6	2/3	b-1d-3e-4f-3i-1k1m-1o4C-1D-2E-3F-3O-3
105
0	9	l1L1
0	99	a-1l1A-1L1
0	o	a1A1
0	oo	a1b1A1B1
1	o	a3
1	oo	a2d-1D-1
2	99	d3D5
2	o	a4
2	o.o	a-1b2B1
2	oo	a1g-3h-3G-3H-2
3	99	a-1d5e-2D4E-1
3	99-99	f1
3	9oo	o2O2
3	o	a2c-1B-1I-2
3	oo	b2c-2e2h-1i-1m-1A-2C-1D-1E2G1J-1
3	oo-oo	g1B-3G1
4		o-1B-1
4	9	b-2c-1e1n1o1E1N1O1
4	99	a-1c-2d1n1B-2D2
4	99-9	k1m-1K1
4	99-99	c1
4	9oo	c-1o2O3
4	o	a-2b4c-4e1g-2h1C-1D1G-2
4	o'oo	b-1j1
4	o.o	a3b-3A1B-1
4	oo	d-3f-1h-1j3n1B1C-1D-2N1
4	oo-oo	b2B3
4	oo-oo-oo	h1H1
4	oo.9	e1E1
4	oo/oo	h1C-1H1
5		b2e-1f1j1o-1C-1G-1H-2O-5
5	9	b1o-1C-1F-1
5	9-9	d1f-1D1
5	9-99	f1
5	9/9	e1
5	99	b-1d1e2f3g-2h-3o-1C-1E1F1K-2N-1O-2
5	99--99	f1F2
5	99-99	b4c-2f2k-1o-2K-1
5	99.9	E1
5	99/9	c-1
5	99/99	e1
5	99/99/99	d2D2
5	99oo	e1C1E1
5	9o	O1
5	9oo	b-1n2o-1N2O-2
5	o	c-5d-2g1h-1i3k-1m-1o2C-2E-2F-2H-1O1
5	o.99-99	f2F3
5	o.o	b-1c-2h2i1o-1O-1
5	o.o.oo	b-1
5	o.oo	i1
5	oo	a-2c2f-2g1h2n1o1H1K-2N-3
5	oo-99	c1
5	oo-oo-99-99	m1
5	oo.o.oo	o1O1
5	oo.oo	b-1
5	oo99	c2
5	oo:99.99	e-1f-1k3o1E-1K3
5	oo:oo-oo/99	f-1k2K2
5	o°99	c2
5	o’oo	b-1c2
6		d1e2f-2k-1C-1E-3F-3G-3K-2O1
6	9	b1e2k-2n-1D-1E-1F-2O-3
6	9-9	E-1F-1
6	9-99	o1D-1
6	9.99	o1
6	9/9	e1
6	99	b2d-2g-1h-1i-2o2C-2D-2K-4O-5
6	99--99	e-2f2F2
6	99-9	f-1F-1
6	99-99	f2h-1D-2O-2
6	99.oo	o1K-1O1
6	99/99/99	d1D1
6	99_99	f1
6	99o	b-1c1f2
6	99o-99	e3f-3F-3
6	99oo	c1k-1o-1K-1
6	9oo	c2o-1O-2
6	o	b-5c4e-3k-1o3B-3C1I-4O3
6	o'oo	c2
6	o.99-99	f1F1
6	o.o	a1b1o-2
6	o99	f2k-2F2
6	o99o	b1c-1
6	o99oo99	f1F1
6	o9o	b2
6	oo	a-1b-4g1h3k-1m-1E-3I-2N-2O-1
6	oo'99	e-1o1E-1
6	oo-oo	g2h-1G1H-1
6	oo-oo/oo	c-1o1O1
6	oo.9	e2f-2E1
6	oo.99	d3e-2f-1D2E-2
6	oo.99-99	f2F2
6	oo.oo.oo	o1K-1
6	oo/oo	o-1
6	oo9	e-2
6	oo99	f-1k1E-1F-1
6	oo://oo.oo.oo	K1
6	oo://oo.oo.oo/99.99	K2
6	oo://oo.oo/99.99/	o1O2
6	oo:99	k1K1
6	oo:99.99	k2K2
6	oo’99	c2e-1E-1
6	o°9	e3
6	o°99	c-1e2E2
6	o’oo	b1c-1g-2o1C-1
72
0	-	d-1e-1f-2g2h1k-1E-2F-3G2I-1K-3O-1
0	1 digits	O-2
0	2 digits	f1o-1F-1
0	3 digits	k-1o2E3F-1O-2
0	5 digits	O1
0	address	f-2k4K3O1
0	article	o1
0	mixed	d-2k2E-2O-2
0	range	f2o2E-3F1K-1
0	roman	f1
0	year	d2f-2D1E-1O-3
0	years	F1
1	-	a-5b-2d-1g2h1i-1o2E-2G1H2K-3O-1
1	1 digits	c-1e2f2o-1F-1
1	2 digits	c-1f1o-1E1F1O-2
1	3 digits	c1E2O1
1	4 digits	d-1
1	5 digits	e-2k1E-2
1	address	k4o-2K3
1	mixed	e-2k2E-2K2O-4
1	range	d2o-1D-1
1	roman	E-1
1	year	c1e-3o1O-1
1	years	e-1
2	-	a-6b-4c-1f2g3h1i-2j1n-2o1D2E-2G3H2I-2K1N-2O-2
2	1 digits	c-1e2D-2
2	2 digits	c-1e2o1E1F-2
2	3 digits	c-4e1k1o-2F1
2	5 digits	c2
2	address	K-1
2	article	c-2f1F1
2	digits	e-3f2k-1o1F1
2	mixed	c-1d-2e3f-2m1E3F-1
2	range	b-1f2F2
2	roman	h1
2	year	c-2d2e-1o1D1K1
3	-	a-7b-4c2h3i-1k1n3o1B-1C1D-2E-3I-4J-3N-5O-2
3	1 digits	e3f-1
3	2 digits	b1c-2d-1j2o2D-1O2
3	3 digits	c1d-2
3	4 digits	k1
3	address	k2K1O1
3	mixed	b-1e1C-2E2F2O1
3	range	c-2e2f1m-1o-2
3	roman	e2g1E2
3	year	b1c-1d2e1f-2D-1E1
3	years	b2d-1D-1
4	-	a-3c2i1j2B-3E1G-3H-1O1
4	1 digits	e-1o1E-2O1
4	2 digits	D1E-1F-2O1
4	3 digits	b3c-2f-2m1F-2
4	mixed	d1k-4m1n1E-2K-4
4	range	b2e-2D-1E-1F-1
4	roman	b1C-2I-1
4	year	b2e-1
4	years	c1
5	-	b2d-1e-1g-5h-3j1k-2m2n-2C-2D-4E-2G-3H-3K-1M-2
5	1 digits	c1d1e-1E-1L1
5	2 digits	f-1
5	3 digits	c-2f1
5	mixed	a1c2e-1m-1o-1
5	range	e-1m1M1
5	roman	a1i1B-1C1E-1
5	year	a-2c2d2B-2C-1
5	years	d2e2f-1D2
6	-	a5b1c-3d-2e-1g-6h-6i3j-5k-2m-4n-4A1B2C-3D-2G-1H-5J-2O1
6	1 digits	C-1
6	2 digits	c1l2o-1L2
6	article	b1
6	mixed	b2o-1
6	roman	a2A1
6	year	b-2c2d2D3
124
0		d-1o2C1O2
0	9	O-2
0	9-99	F1
0	9.99	o2
0	99	d1k-2o2K-4O-5
0	99-99	e2E-2O-1
0	99.99	k1
0	99o	f3F1
0	99o-99	e3f-3F-3
0	99oo	e3E2
0	o.99-99	f2F2
0	o.o	g-1h2
0	oo	g1h2j-1k-3o-1E-2F-2H1K-5O-2
0	oo-oo	g-1O1
0	oo.9	e1f-2E1
0	oo.99	f-1
0	oo.99-99	f2F3
0	oo.oo.oo	k-1o2K-1
0	oo://oo.oo.oo	K1
0	oo://oo.oo.oo/o	K1
0	oo://oo.oo/99.99/	o1O1
0	oo:99.99	f-1k3o-1F-1K2
0	oo:99.99][oo	k1K1
0	oo:99.99o9	k1K1
0	oo:oo-oo/99	f-2k3F-1K3
1		c2F-1
1	9	c-1e2f2o-1F-1
1	9-9	e1
1	9-99	d1F-2
1	99	b-2c2f2E1F1K-3O-1
1	99-99	f1
1	o	b-1e-2g1k-1o3O1
1	o.o	b1g-1
1	oo	a-5b-1d-1e1f-1g2h1m1E-2G2H2K-1O-2
1	oo-99	c2e-1E-1
1	oo-oo	d1h-2o1D1
1	oo.99	d1
1	oo99	c2C1
1	oo:99.99	e-1o3K2
1	o°99	e1
2		c-2e1
2	9	c-1e2D-2
2	9-9	f-1F-1
2	99	b-1c-4d1f2m-1o2E1O-3
2	99--99	f1F1
2	99-99	c-1f3F3
2	99.9	E1
2	o	g3C-1O1
2	o.o	g2G2
2	o99	c-2f1F1
2	o99oo99	f1F1
2	oo	a-5b-3f2g2h2i-2j1n-1D1E-2F1G1H2K2N-1O-1
2	oo-oo	c-1g2G2
2	oo.9	e1
2	oo.99	e-2E-2
2	oo99	e-2E-1K1
2	o°99	c1E1
2	o’oo	o1
3		c-2n1O-1
3	9	e3f-1
3	9-9	D1
3	9-99	f1
3	9.9	c1
3	99	b2c-2e1f-1j1D-3
3	99-9	f-2k1F-2
3	99-99	b3c-2d-3f1D-3F1
3	99.oo	o1O1
3	99/99/99	d2D2
3	9o	O1
3	9oo	b-1o2O1
3	o	b-4c3h2C-4O1
3	o.o	c1
3	o.oo	C-1
3	oo	a-7b-3c1f-2h2i-2n3o1C4D-2I-4J-2N-4O-2
3	oo-oo	B-1G1
3	oo/oo	h1C-1H1
3	oo:99.99	k1K2
3	oo>oo	C1
3	o°99	e1E1
4		b2c-2j2o-4B-2C-3D-1E-1O-1
4	9	e-1o1E-2O1
4	9-99	d-1
4	99	b3c-2f-3m1n1E-1F-4K-1
4	99-99	c1e-1D-3
4	99/99	e1E1
4	99oo	f1F1
4	o	b-4c2d-1o2C1E-1I-3O2
4	o'oo	j1
4	o.o	a3b-1c-2f1F1
4	o.o.oo	b-1i1
4	o.oo	b-1i1C1
4	oo	a-3c2d1f-1g-1j2n2o-1B-2E2G-2
4	oo'99	c1
4	oo-99	c-1o1O1
4	oo-oo	c1C1G-1
4	oo9	e-1f1F1
4	oo99	d1f-2F-2
4	oo’99	c1
4	oo’o	m1M1
4	o’oo	c1o-1
4	o’oo-oo	c1
5		o-1
5	9	c1d1e-1E-1L1
5	99	a-4d2h1i-1k-1o-1B-3C-2E-1F-1
5	99-99	a-1d2e1D2
5	99o	b-1c1
5	99oo	c2
5	o	a-2g-1i2o-1C2I-1O-1
5	o'oo	b-1c1
5	o.o	a1i1o-2A2I1
5	o99o	b1c-1
5	oo	a1b1e-1g-5h-3j1k-3m1n-2A1C-2D-3E-2G-3H-2K-2M-1O1
5	oo'99	o1O1
5	oo-oo	c-2m1C-3
5	oo-oo/oo	c-1o1O1
5	oo’o	b4c-1
5	o’oo	b2C-1
6		b-2c2g-1B1
6	9	C-1
6	99	a-1b-2c3d2l1o-1D3L1
6	o	a5b2c-5g-5i1o-3A2B-2C-2D1I-3O-2
6	o'oo	a-1b1
6	oo	a3b-2d-1h-6i3j-4m-3n-3o1B2C-2D-2H-4I1J-2O3
6	oo-oo	b3B1
47
		c1d-3e4f-5g2o-2B-5C-8D-5E-6F-6G-1O-4
	!"	a1
	)	b1f-5k1o2B-1C-1E-1F-5
	),	e3f-2D-1F-3
	).</	b1
	):	e7f-6F-6
	,	e-3f-1g-1h3o1B-2C-4D-3F-4G-1H-5
	.	a3e-3h-2i-1j1B-5C-9D-3E-3G-4H-4I-1O-3
	.,	B-1D-1
	:	b1c-1e3f-3g-2k3o-2E-3F-5G-4K-1
	;	a-1e3f-1E-3F-1
	]	O1
	]//	b-1c2C2
 		b2d1e-2l-2o1A-1B-5C-5D-2F-4G-7H-4I-6J-3K-2L-2M-7N-4
 	"	b1g-1C-2F1
 	",	b-2c1o-1C2O-1
 	".	b-2C1
 	":	b1
 	)	a1f3g-2o-3E1F3G-1J1
 	),	b-1e-3f2h1o2B1D3F2H2
 	).	b-1h1m1B5H2M1
 	)."	C2
 	):	b1c-1e-12f12g1F12G2
 	,	b-1c-3g-2i1k-2m-1o1A-2D2E1F2O-1
 	,"	a-1b-2o1B3C1O1
 	,.	G1
 	-	e-1f2g-2o-1B-1C-3D-2F-3G-2K-1
 	.	b-2e2i1k1m1o1A2B4E-2F-1G-1I-1J-1
 	."	b-3B1C2
 	.)	b1g-1o1
 	.),	i-2B2C1
 	.):	c1
 	.,	c-1d2o-1B3D3E1I-1
 	.-	b-1o1O1
 	.:	a-1g2G3
 	/	f-1k2o-1
 	:	a-4c2d-1e-4f2g1h-4j-1m-2o1B-2C-4F4G3H1I-2K-1O-3
 	;	a3c-2B-1C-2D1E4G-2
 	>	b1
 	>,	E1
 	?,	c1C1
 	]	a1A2
 	].	o-1C1H1
 	^	a1l1A1L1
 	|	C-1
 	},	e1E1
 	°	e1E-2
329
				C1
		99	,	d1D2
		99	.	d4
		o	.	a5b-3c-2f4o-1B-3F5
		o.o	.	a2b-1B-1
		oo		b-1d-2e1g2i2o-2B-2C-1E1
		oo	,	a2b-2c-2e1g-2h2m1B-1G-3H1M1
		oo	.	n1o-1C-5N1O-1
		oo	:	G-1
9				e-1f1
9		9	),	o2O2
9		99	),	d1
9		o	,	c-1g2o-1C-1G2
9		oo		f-1o1C1D-2O1
9		oo	.	n-1
9	):	99-99	.	o1O2
9	,			e2
9	,	9	),	h1H1
9	,	9	,	f-2o1F-1
9	,	99	,	e-2f2o-2E-2F2O-1
9	,	oo		D1
9	,	oo	,	e1f-1E1F-1
9	,	oo	.	d1D1
9	.	oo		b-1
9	:	oo		b-1c2
9	:	oo	,	e1
9	;	oo	:	H1
9-9	,	99		d1
99				e-1f2o-1O-2
99		9	),	d2f1D2F1
99		9-o	),	o1
99		99		e-2f2F5O-1
99		99	)	f2k-1D1F2K-1O-1
99		99	),	d-1o-1C-1E2F1O-1
99		99	,	d1D2
99		99	.	f-1E1
99		99	;	E-2
99		o	.	C-1O2
99		oo		b-2c3e1g-3h1j2o-5C2H1J1
99		oo	,	H-1
99		oo	.	d-2e-1f-1o2
99		oo/oo		e1
99	)	99		k1K2
99	)	99	,	c2f-2g-1k2C1G-1K2
99	)	99	-	K-1
99	)	99	.	K1
99	)	99	:	F1
99	),	99		o1O1
99	),	oo		J1
99	),	oo	.	E-2F-1
99	).	oo		b2c-1g-1
99	,	9		f1
99	,	9	),	F-1
99	,	99		c2d-2e2f-2o2E2F-1O-1
99	,	99	,	d-2f3E-1F4
99	,	99-99	.	k-3o3K-3O3
99	,	o	.	e-1f3F-1
99	,	o	°	e1
99	,	oo		b-1c-2d2e3g2h-3k-1o-1E1
99	,	oo	,	H-1
99	,	oo	.	d-2e2f2D-2E-1
99	,	o°99	.	f1F2
99	.			o1O2
99	.	99		d-1e1f2o-1O-1
99	.	o	.	e2o-2E2F-3
99	.	oo		b2j2
99	.	oo	,	b-1B-1
99	.	oo	:	g-2h1o3G-1
99	:	9-9	:	F1
99	:	99	:	F2
99	:	oo-oo		g-1h1H1
99	;	99		o2O2
99	;	oo		K1
99	;	oo	.	O1
99	]	o.o	.	a2b-2B-2
99	],	oo		e-1o1
99-99	),	oo		b-1c1
99-99	,	oo		h1D-1
99-99	.	99	.	o1O1
99-99	.	oo		d1D2O1
99-99	.	oo	,	H-2
99.99		oo	.	k1
99oo		oo		c3
9oo		oo		b-1
9oo		oo	.	g1o-1G1
9oo		oo	.,	g1G2
^	^			a-4b5B5O-2
^	^	99	]	A1
^	^	^	^	a1l1A1L1
^	^	o	.	a2b-1A-2B-1
^	^	o.o	.	a3b-3B-3
^	^	oo		a3b-2A-7B-5
^	^	oo	,	a2
^	^	oo	.	a-3b3B3
o		9		o2O3
o		99		c-2o4O4
o		99	:	e1f-1F-1
o		o		b2e3h1o-2B-2C-2E3O-1
o		o	,	b-1o2C2O2
o		o	,"	b-1c1C1
o		o	.	C2
o		o'oo		c1
o		oo		b2g-2h-1o-2
o		oo	".	b-1c1C1
o		oo	,	h1C1
o		oo	.	c3g-1C3
o		oo-oo		b1
o		oo-oo	,	g1
o	,	o		b-2f2F2
o	,	oo		a6b-6c2o-2B-6
o	,	oo	,	g2G2
o	,"	o		b-1c1
o	.	99	).	b1B1
o	.	99	,	d4
o	.	99	.	e3f-1E2F-1
o	.	o		a-3B3
o	.	o	,	c1C1
o	.	o	.	a5b-5c1g2B-7
o	.	o	.,	B1
o	.	oo		a-2d2h-2i3j-1B3C-2O-2
o	.	oo	,	a-4b3c1g-1o3B3O2
o	.	oo	.	a-2b2c1g-1i-3o3B2O3
o	.	oo	."	B1
o	.	oo	.)	o1
o	.	oo-oo	,	c1C1
o	.,	99	,	o1O1
o	.,	oo		O1
o	.,	oo	,	a2
o	:	oo		c-1o1
o	;	oo		a1
o	]//	oo		b-1c1
o	°	99	,	o1O1
o'oo		oo		c1
o'oo		oo	.	g1G1
o'oo	,	oo		g-1
o'oo	,	oo	,	g1G1
o.o		oo		a-1b1
o.o	,	o	.	c1
o.o	.	oo		a3c-2o1O2
o.o	.	oo	,	a-2b4B3
o.o	.	oo	.	c1
o.o	.),	99		E1
o.o	.,	oo	,	B-1
o.o	.,	oo	.,	c1C1
o.o	.:	oo		g1
o.o.o	.	oo	,	H1
o.o.oo	,	oo		b1
o99-99		99	)	f-1F-1
o99o		oo		b1c-1
o9o		oo		b1
oo				b-5c1d-1g4i2C2D-2E1H-1I1O2
oo		9		D-1O-1
oo		9	):	e1f-1F-1
oo		9	,	b1c-2g1o-1C-1D-1G1O-2
oo		9	.	O-1
oo		9	:	e-1
oo		9-oo	,	b-1c1C1
oo		99		c1e-1f-1B-2C2D2E3F-1O-1
oo		99	)	d1
oo		99	),	g1G1
oo		99	).	k-2o3K-2O3
oo		99	):	e-1o1
oo		99	,	c-3d-2e3f1g2k-1o-2C-2E2O-6
oo		99	-	d1
oo		99	.	b-2c2d-2e1j2o-1C2K-2O-2
oo		99	:	e-2f1o1F1O1
oo		99-99	),	b-1c1C2
oo		99-99	,	g-1h2k1G-1H2
oo		99-99	.	c1g1o-1C1G1O-1
oo		99o		b-1c1
oo		99oo		c1
oo		o		g-1h1i-1C-4
oo		o	,	a2b-2B-1
oo		o	.	b2c-1e-3h-1i2B1C-3E-3G-3H-4I-3O-4
oo		o	.,	a1b-2g1h-2i2B-1H-2
oo		o	:	o1C-2
oo		o	].	h2H2
oo		o	]//	b-1c2C2
oo		o'oo		b1c-2e1E2
oo		o'oo	,	c2C2
oo		o'oo	.	o1O1
oo		o.o	.	a2b2c-2g-2C-3G-3
oo		o.o.oo	,"	B1
oo		o99o		b1c-1
oo		oo		b2g1h-1A-2B-3C-7D-2G-5H-3I-4J-6K-1M-2N-1O-2
oo		oo	"	g-1C-1
oo		oo	",	b-2m1M1
oo		oo	":	b1
oo		oo	)	b-1j1C1J2O1
oo		oo	),	C2
oo		oo	)-	k1
oo		oo	).	B1
oo		oo	):	c-1g1G2
oo		oo	,	c-3g-2h3i2j-1o1C2G1H1I2O-1
oo		oo	,"	b-4n1o2C1N1O2
oo		oo	,.	G1
oo		oo	-	C-2
oo		oo	.	a-3b-3d1f4h2j2m1n2A7B8C5F3G1H2I2M1N2
oo		oo	."	b-2C1
oo		oo	.)	c1C1
oo		oo	.),	c1i-2C1
oo		oo	.,	a-1c-1g1B3
oo		oo	.-	b-1o1O1
oo		oo	:	a-2b2c1e2g-2h-4j-1k2G-1I-1K1
oo		oo	;	a2B-1G-1H1
oo		oo	?,	c1C1
oo		oo	},	e1E1
oo		oo'o		b1
oo		oo-oo		b1C-1
oo		oo-oo	,	b-3c-2g1o2C-2G1O2
oo		oo-oo	.	g-1m1C1M1
oo		oo-oo-oo	,	c1C1
oo		oo’o		b2c-1
oo		o’oo		c2g-2
oo		o’oo	.	i1I1
oo	"	oo		b1c-1
oo	"	oo	.	c2
oo	",	oo		b-2
oo	",	oo	,	e1E1
oo	":	oo		b1
oo	)	oo		j1
oo	),	oo		h1o-1H2
oo	),	oo	,	d1D1
oo	)-	oo		c2
oo	).	oo		b-2f1F1
oo	).	oo	,	g1h-1G1
oo	,			a1b-1
oo	,	9		f1o-2
oo	,	9	:	e2f-2F-2
oo	,	9-99		o1
oo	,	99		b-2e2g-1k1o-2D-3G-1K1O-2
oo	,	99	)	o1O1
oo	,	99	),	f2F2O-1
oo	,	99	):	e1
oo	,	99	,	d-1e-1f-3h1o4E1F-3H1O3
oo	,	99	.	c3e-3f3h-2o-1C1E-3F3H-1O-1
oo	,	99-99		D-2
oo	,	99-99	.	h1o-1H1O-1
oo	,	o		a-4b3e2i-2o1B2E1O2
oo	,	o	,	a-2c3C3
oo	,	o	.	h1i1m1B-1C-1G-1O-2
oo	,	o	.,	d1o-1B1D1O-1
oo	,	o.o		a-1b1B3
oo	,	o.o	,	a-2c3C3
oo	,	o.o	.	a-1b2i-1B1
oo	,	o.o	.,	a-2i1B1
oo	,	oo		e-1f-1g-1k2o-1B-5C-4D-1E-3F-6G-6J-2
oo	,	oo	).	o1O1
oo	,	oo	,	b3c2d1h-4i-2j-1o-4C-8D1G-2H-3I-3J-2O-3
oo	,	oo	.	a-3c1e1h-4i2o-2B2C-3F-2J-1M-1
oo	,	oo	.,	C1
oo	,	oo	:	b-1g2h-1o1G2
oo	,	oo'99	,	o1O1
oo	,	oo-oo		B-1D-1
oo	,	oo-oo	,	b1g-2h1H1
oo	,	oo.o	.	b1
oo	,"	oo		b-3c1e-2j2o1E-2J1
oo	,"	oo	,	c-2e1C1E1
oo	,"	oo.o	.	o1
oo	-	oo	.	o1O1
oo	.	9		b-2c2d2n-1C2D1O-3
oo	.	9	,	c1d-3e-3f4h-1o3C1D-3H-1O3
oo	.	9	.	n2
oo	.	9	:	b-1c1
oo	.	99		d2e-2
oo	.	99	).	B1
oo	.	99	,	c1o-2O-3
oo	.	99	.	b3c-2d-1f-2g2B3C-2D-2F-2G2
oo	.	99	;	E2
oo	.	99-99		e1f-1E1
oo	.	99-99	,	d2D2
oo	.	99-99	.	g1o-2G1O-2
oo	.	9o		o1
oo	.	o		a-1c2E1
oo	.	o	,	b1
oo	.	o	.	C-1
oo	.	o.o	.	h-1i2G-1
oo	.	oo		a-2b-2d3h2m2n1G-1H-5I-1K-1O-5
oo	.	oo	,	a2b-3d-1h3B-4C-3D-1E-1F1H-1I-2O-1
oo	.	oo	.	a-1b4c3f-2g-1h-1i-1n-2o-3B-4C-13E1F-3H-1K-2M-2O-4
oo	.	oo	.,	c-1e2E3H1
oo	.	oo	:	b-2g2i2o-3B-5I1O-1
oo	.	oo	>	C1
oo	.	oo-oo	,	H1
oo	.	oo-oo	.	C-1
oo	.	oo.oo		o1
oo	.	oo99		h1H1
oo	."	oo		b-2o1
oo	.)	oo		G1
oo	.),	oo		c2
oo	.),	o’oo		b1c-1
oo	.,	oo		b-1
oo	.,	oo	,	C-1D1
oo	.,	oo	.	c-3j1C-4J1
oo	:	99		c1
oo	:	99	;	O1
oo	:	o	.	g1i1
oo	:	o.o	.	g1
oo	:	oo		a-3b2g2h-1i-1m-1o-1B1C-4G1O-2
oo	:	oo	,	b2c1h-4C-3H-5
oo	:	oo	:	G-2
oo	;	99	.	f3o-3F3O-3
oo	;	oo		a2b-1
oo	;	oo	:	g-1h1H1
oo	?	oo		b1
oo	?,	oo		c1
oo	]	oo		o1
oo'99	,	oo		c-2h2H1
oo-9		oo		C1
oo-oo				b-1
oo-oo		oo		c-2d1g-1m1C1D1
oo-oo		oo	",	c-1j1C-1J1
oo-oo		oo	,	c1g-1C1G-1
oo-oo		oo	.	c2m1B1C2G-1M1
oo-oo	,	99	,	f-2o2F-2
oo-oo	,	oo	,	b1g-1
oo-oo-oo-oo		oo	,"	g1G1
oo.o	.	oo		b1
oo.oo/99.99/oo99		99	)	k1
oo/oo		oo		c2
oo99		oo	,	g2h-1G2H-1
oo:99.99		oo	.	o2
oo</oo	>	oo		b2
oo>oo		oo</oo	>	b2c-1C-1
oo’o		oo		b1
o’oo		oo		g-2o1
o’oo		oo	,	c1
o’oo		oo	:	b2c-1
o’oo	.	oo		i1
254
	-		c1d1f1g1j2k1m2o-3B-3D1E2I-2J1O-1
	-	",	b2
	-	)	c2f-3g-2h-1F-2O-2
	-	),	c3d-1e1h-3i1j-1E-1G-2H-1O-2
	-	)-	k1
	-	).	b2h-1j1k-1D-1E-2G-1
	-	):	e2f-1g-1o-1D-2H-3
	-	,	e-1h1j-2n-4C-3D-1F-2H-1
	-	,"	b2c-1
	-	,.	c1
	-	-	d1e-1
	-	.	a1b3c-1d2h-2j1k-1o-6E-2F-5K-3
	-	."	b4c-2
	-	.),	a2i-2o2O2
	-	.):	e1
	-	.,	g1h-1o-2
	-	:	e1h2i-1j-1k-3B-2D-1E2K-1
	-	;	B1
	-	>	O1
	-	?	c1
	-	]	O-2
	-	].	c1
	-	]//	b-2o2O2
	-	];	O-1
	-	}	E-1
	access		O1
	access+small		b2g-1
	and		h3j-1m-1B-2C-3H-1
	and+small		b3g-1
	edition		n2
	edition	.	o1
	editor		i1I1
	editor	)	b-2o3O3
	editor	.),	b-1i2
	editor	.):	o1O1
	editor+press+edition	).	n-1
	editor+press+edition	.	n1
	editor+press+edition	.)	O1
	editor+press+edition	.).	n1o-1
	editor+press+edition	.,	i-1o1
	editor+small		h1B1
	editor+small	.	b-1
	identifier	:	k2K1
	identifier	]	k-1o1O1
	in		a-1b2g-1h1i-2H1O1
	in	:	b-1i1I1
	issue		c-1e1o1
	issue	.	o1O2
	issue	:	o1
	issue+small	.	c-1o1E1
	journal		b-2g2
	journal	,	c2g-3j1o-1
	journal	.	c1j-1
	journal+status		c1
	journal+status	,	c1
	meeting		c1j1o-2C-1
	meeting	,	b2c1g-1
	meeting	.	J2
	others		a1
	pages	)	f1o-1
	pages	.	f2O1
	press		g1
	press	,	g3
	press	.	b1
	press+edition		b1
	press+edition	,	n2
	press+edition	.	b-1n2o1
	press+status		g1
	press+status	,	c-1e2g1
	report		g-1o1B1M-1
	report	).	b-1m1
	report	,	m3o-3
	report	.	c2g-1m-1o1O-2
	report	:	o1O1
	school		c2g-1j-1C-1G-2
	school	,	c-2g3h-4j1G-1
	school	.	c2g1o-1
	small		d1m-2o1B-2C-3G-5H-2I-2J-1O-1
	small	.	a1
	small	:	k1o-1
	status		c-2o2
	status	,	c2
	thesis		m1M1
	translator+meeting	.	c1
	volume		b1c-1
	volume	.	e2
"	-		B-1
"	-	)	F1
"	-	,	b1
",	-		b-1
",	-	.	c2C2
",	in		b-1i1I1
".	-		c-1
)	-		b1k2o-2J1O-1
)	-	)	D1
)	-	.	o1D2
)	and		c1
)	in		c-1C-1
),	-		B1G1
),	-	,	e-2h2H2
),	-	.	e-1o2D1E-2
),	issue	.	e1E1
),	pages	.	o1
),	small		o1O2
)-	-	,	k1
).	-		g1o1B3G1
).	-	,	C1
).	-	:	h1H2
).	small		C1
).	thesis		m1M1
)."	-		C1
).</	-	>	b1
):	-		f1F1
):	-	,	e1f-1F-1
,	-		b-1d2f-1i-4j1n1o2B-2C1D1E-2F-1G1H2I-2J2N1O1
,	-	)	b2
,	-	),	F-2O-2
,	-	).	d3f-1o-2
,	-	,	b2c2d-2f-1i-1j-1m-2n-1o-1B-2E2G1O-3
,	-	-	F1
,	-	.	b1e-3g-1h1j-2k-2C1I-1N-1
,	-	.,	c-2f2g-1h1i2B1F2
,	-	.:	a2b-2h3H-4
,	-	:	c-1d-1h2B2C-2H-4O-1
,	-	;	c1d1h-1G-1
,	and		a4b3g-1h-3o-2B-4C-3G-2I-1
,	editor		c-1i3o-1I2O-1
,	editor	.	b-2o4I-1O4
,	editor+press+edition	.	i1I2
,	editor+small		b1
,	in		b-3i1o2C1I1O1
,	in	.	b1
,	in	:	b-1c1C1
,	issue		e2o-1
,	issue	.	d1D1
,	issue	.:	a-1b1B1
,	issue+small	.	e3
,	journal		b-2c1h1H1
,	journal+edition	.	b-1C1
,	meeting		g1G1
,	meeting	.	B2
,	pages		o2F1O2
,	pages	.	f1F2O-2
,	press		g2G2
,	press	.,	g1
,	school		o1C-2G1
,	small		a-3g1h1i-3o3B3C2H2I-1J1O2
,	small	,	G1
,	small	.	h2o-1
,	status		c1
,	thesis	.	b1
,	volume		e2E1
,	volume	.	m1
,"	-		k2B2K2
,"	-	,	c1C1
,"	-	.	c1C1
,"	identifier		o1O1
,"	in		i1I1
-	-		B-1
-	-	,	d2
-	-	.	f2
-	-	:	K-1
.	-		a-1h-1i3j1k-2A3B5C1E-1F-1G1I-4J1
.	-	)	a2d-1D-1
.	-	),	c1d1
.	-	).	d1o1
.	-	,	c1d-2g1k1m1n-1o-1A-1C3E-2F-1G1O-2
.	-	,:	h1H1
.	-	.	a-1c2e1f-2g2j-2m-1o-1B-2C-4G-1H-2O-2
.	-	."	a1b-1B-1
.	-	.,	c4o-2H-1O-1
.	-	.:	h1H1
.	-	:	c-3h3i-2j2k-1B1C-2H3K-2
.	-	;	g1E-2
.	-	]	k1o-1
.	-	],	o3
.	access		o1O2
.	access	:	m1o-1M1O-1
.	access+identifier		k1
.	and		a3b-2B-3
.	edition		b-1n1N1
.	editor		i1I2
.	editor	)	i1o-1O-1
.	editor	.	o1O1
.	editor	:	i-1o1I-1O1
.	editor+press+edition	.	c-1n1
.	editor+press+edition	.),	i2o-1O-1
.	editor+small		b2B2C-1
.	identifier		k1K1
.	in		b-3c2i2o1C2I2O1
.	in	.	c-1
.	in	:	b-2c2C1
.	issue	,	c-1e1E1
.	journal		B1C2
.	journal	.	j2C-3
.	journal	.,	b1
.	journal+edition	.	C-2
.	meeting		b1J-1
.	meeting	.,	b2c-1
.	pages	.	f1F2
.	press+status		G-1
.	report		b-1c-1m1o1O1
.	school		c-1h1C-1H1
.	small		b3c-2g1j-1m-1o-2C-2G-1M-1O-1
.	status		o2O2
.	thesis		b1
.	thesis	,	o2M-3O1
.	thesis	.	o-1
.	translator		o1I2
.	translator+meeting	.	I1
.	volume		e2E2
.	volume	.	e2E1
."	-		c-1B1
."	in		b-2c1C1
.)	-		o2
.),	-		b1
.),	small		c1C1
.,	-		o-1B1
.,	-	,	b-1g1G1
.,	-	.	d2D1
.,	and		a2b-1B-1
.,	editor	,	i1
.,	editor	.,	o1O1
.,	small		a-1B1
.-	-	.:	o1O1
.:	-	,	G1
:	-		a-1c1f-1h-4o2C-2I-1K-1O-2
:	-	).	b2
:	-	,	C-2H1
:	-	.	e-2f1k1o-2F2G2H1K-3
:	-	:	e1f-1h-1F-4
:	editor+press+edition		O1
:	editor+small		B-1
:	issue+small		f1F1
:	school		b-1g1
:	small		c2B-2
;	-		a1c-1g-1o1E-1G-3O1
;	-	,	e2E2
;	-	.	f-1D1
;	-	:	f1g1F1G1
;	small		a1
>	-		C2
>,	-		O1
?	-	).	b2
?	-	.	c1
]	-	.	K1
]//	-		b-1c1C1
^	-		l1L1
^	-	)	l2o-1L2O-1
^	-	-	a1l-2A1L-2
^	-	.	l2L2
^	-	]	l1L1
^	small		a1A1
},	-		e1E1
162
		-	b2i1k-3m1n-3o-3B-4C-1D-4E1G-5H-4I-2J-3K-3M-6N-6O-1
		access	c1
		access+small	b2g-1
		and	a-1h3j-1m-1C-3H-1O-1
		and+small	b3g-1
		edition	n2
		editor	c-1i1
		editor+press+edition	i-2n2o1
		editor+small	h1o1C-1
		identifier	k2
		in	b2i-2j1H1
		issue	c-2e1o2O1
		issue+small	o1E1
		journal	b-1c3h-2o-1C-2O-2
		journal+status	c2
		meeting	c2e-1g-1j1n-1o-1C-1
		others	a3b-1c-1
		pages	f2F-3
		press	c-1g4h-2o-1G-2
		press+edition	b-1c-1g-1n3O-1
		press+status	c-2e1g3
		report	g-3m2o1B1O-2
		school	b-1c1g3h-2o-2C-2G-5
		small	a1d1e-1g-1k1m-2n-1B-2C-2G-5H-3I-2J-1K-1O-2
		status	o1
		thesis	b-2c-1m3
		translator	b1
		volume	c-2e2o1
	"	-	b-2c3e-4B3C2E-4
	",	-	b4c-1g-1
	".	-	c-1O1
	#	-	f1
	&	-	b-1i1n1o-1B-1
	(	-	a-2d2e3f-3g2h1i-6j1o-3B-1C-3D3E-3G4H4J3K-1N1O-2
	(	editor	b-4i2o2O2
	(	editor+press+edition	i2O1
	(	in	o2O2
	(	report	b-1O1
	(	translator	b-1i1I1
	-	-	a-1b-1d-1e-2f2h1j2B-2C-2D-2E-2F-5K-2
	/	-	b-1e1
	//	-	b2c-1
	:	-	b-2g4h-1
	</	-	c-3o3O3
	[	-	b-2c2d1k1o2K3
	[	and	h1
	[	identifier	k-1o1O2
!"		-	a1
"		-	b1B-1
"	(	-	F1
",		in	b-1i1I1
)		-	a1b1d-2O-1
)		and	c1
)		in	b1c-1C-1
)	(	-	d1D1
),		-	b-2e-3f2h2B1D2E-1F1H3O-1
),		small	o1O2
),		volume	e1E2
),	(	-	o1O1
).		-	b-1h1B4G1H2
).		small	C1
).		thesis	m1M1
)."		-	C2
).</		-	b1
):		-	c-2e1k-1G2
,		-	d1e-3g-2h3i-2k-3m-2B-3D1G1I-4K-1O-1
,		and	a3b3g-1h-3o-2B-4C-3G-2I-1
,		editor	b-2c-2i3o2I1O2
,		editor+press+edition	i2I2
,		editor+small	B-1
,		identifier	k1
,		in	b-2o1C1H-1
,		issue	a-1d1e5o-3D1E3O-2
,		issue+small	e3
,		journal	b-1c1h1o1H1I-1
,		journal+edition	b-1C1
,		meeting	B2G1
,		others	j1J1
,		pages	c-1e-2f2h-1o2F3
,		press	g2H-1
,		school	g2C-2G2
,		small	a-1c-1e-1g2h4i-2o1B2E-1G1H1I-2J1O1
,		status	c1
,		volume	e1E1
,	"	-	a-4b5B4
,	№	-	e2
,"		-	a-1c1k2B3C2K2
,"		identifier	o1O1
,"		in	i1I1
,"		thesis	m1M1
,.		-	G1
-		-	b1c-1e-1f2g-1o-1B-1C-3D-2F-3G-2K-1
.		-	b-1e1g2i2m-1o-2A2B4C-1D-1E-2F-2G1H1I-2K-1M-1O-4
.		access	k1K1
.		access+identifier	k2o-1O-1
.		and	a1b-1B-3
.		edition	b-1n2N1
.		editor	o1O1
.		editor+press+edition	c-1n1
.		editor+small	a2C-2O-1
.		identifier	k1K1
.		in	b-4c3h-1i3o1C3H-1I2O1
.		in+and	b1
.		issue	e1
.		journal	b1c1j2o-1B1
.		journal+edition	c1C-2
.		meeting	b3c-1o-1J-2
.		pages	a1f1F2O1
.		press+status	G-2
.		report	b-1c-2m3C-1M1
.		school	h1C-2H1
.		small	b3c-2g1m-1o-1C-2G-2I-1M-1O-2
.		status	g-1o3G-1O3
.		thesis	b2c-1g-1o1C-1M-1
.		translator	o1I2
.		translator+meeting	I1
.		volume	c-1e3C-1E2
.	"	-	b2B2
.	(	-	O1
.	(	editor	i1
.	(	editor+press+edition	i1
.	*†	-	o1O1
.	-	-	c2d2o-1B-1C-2D-1O-1
.	<	-	b-2c1C2
.	[	access	o1O1
."		-	B1
."		in	b-2c1C1
.)		-	g-1
.),		-	g-2G-1
.),		small	c1C1
.):		-	F1
.,		-	d2B1D1G1H1
.,		and	a2b-1B-1
.,		editor	o1O1
.,		small	a-1B1
.,	"	-	b1B1
.-		-	b-1o1O1
.:		-	G2
/		-	f-1k2o-1
:		-	a-3b1d-2h-4i1k2m-1o1C-4D-1E-3H1I-3K-1O-3
:		editor+press+edition	O1
:		editor+small	B-1
:		issue+small	f1F1
:		school	b-1g1
:		small	c2B-2
;		-	a2c-2e2D2G-1
;		small	a1
>		-	C2
]		-	A1K1
].		-	h1C1H1
]//		-	b-1c2C2
^		-	b1o1B1O1
^		small	a1A1
^	"	-	b1B1
^	(	-	l2o-1L2O-1
^	-	-	a1A1
^	----	-	o1O1
^	---.	-	a2A2
^	[	-	l1L1
^	•	-	a-3l5o-1A-3L5O-1
|		-	C-1
°		-	e1E-2
255
			a-1F-1G-2
	9	),	e3
	9	).	d1
	9	):	e1
	9	.	c-1
	9	:	e-2
	9	;	e-1
	9	}	E-1
	9-9	),	e1
	9-9	,	d1e-1D1
	9-99	,	c2
	9.9		c1
	99		b-1c-2d1f2m1D3E3O1
	99	)	d1e-1f-1D1
	99	),	D1
	99	).	f-1j1E-2
	99	):	D-1
	99	,	b1d-2f1m1D-3
	99	.	b2c1e-2j1o-1E-3F-4
	99	:	E2
	99	;	b1c-2e2D1E2
	99--99		f2F2
	99-99		e1E3
	99-99	),	f1F1
	99-99	).	f1F2
	99-99	):	e-1
	99-99	,	k1
	99-99	.	b-1
	99/9		e1E1
	99/99/99	.	d1D1
	99o		b-1c1
	99oo		b-1c1
	o		b1e-1g-1h3B-2C-4G-1O2
	o	)	o-2O-1
	o	),	e1o-1E1O-1
	o	,	b-4c2e-1h-2o1E-2O3
	o	.	b-1e-2g1i1o1B2F-3I-2
	o	.,	o-2O-1
	o	].	o2O2
	o	]//	b-2o2O2
	o'oo	.	b-1j1
	o.o	.	h1
	o.o	.;	g1
	o.oo		i1
	oo		c1g1j2o1B-4C-3D-1E-3F-3G-1I-2M-3N-2O-4
	oo	",	b1
	oo	".	b1
	oo	)	b-2c1o1O1
	oo	),	c1h-2i2o-1O-2
	oo	)-	k1
	oo	).	c1n-2D-1
	oo	):	e1D-1H-2
	oo	,	g1o-4C-3G-1H-2O-3
	oo	,"	b1
	oo	,.	c1
	oo	-	c1
	oo	.	a1b3c-1h-2m-3o-1A-2C1I1
	oo	."	b3c-2
	oo	.)	i2
	oo	.),	b-2i1o1I-1O2
	oo	.).	n1o-2O-1
	oo	.):	o1O2
	oo	.,	c-1e-1g1i-1
	oo	:	b-3e1h2j-2C-2H-1I1
	oo	;	d1g1
	oo	>	c-2o2O2
	oo	]	k-3o3
	oo	].	b1c2o-2
	oo	];	O-1
	oo	|	c1
	oo-99	,	c1
	oo-oo		a-1b1g1C-2
	oo-oo	,	b-1
	oo.9	.	e1E1
	oo.99		c1
	oo/oo		e1
	oo/oo	,	h1C-1H1
	oo9		c1
	oo99		k-1o2
	oo99	.	k1K1
	oo://oo.oo.oo/o		K1
	oo://oo.oo.oo/oo		K-1
	oo:99.99		k1K2
	oo:99.99	,	k-2o2
	oo’o		b1c-1
	oo’oo		c2
	o’oo		b-1c1g-2
	o’oo	,	b2
"	99-99	)	F1
"	oo		b2c-1C-1
",	oo		b-2c1o-1C2O-1
",	oo	.	c2C2
".	oo		b-1
":	oo		b1
)	99		d-1f2F2
)	99	)	D1
)	99	.	f2D1F2
)	99-9	.	o1
)	99-99		K1
)	99-99	,	f1F1
)	99-99	.	e1
)	oo		b1c-2j1C-1J1
),	99		c2
),	99	.	o1D1
),	o	.	f-1
),	oo		c-1f2B1C2E1F2O1
),	oo	,	c-2h2G1H1
),	oo	.	d1e1E1
),	oo.99	.	o1O1
),	oo:99.99o9	.	k1K1
).	oo		B4
).	oo	,	g1G1
).</	oo	>	b1
):	9-99	,	f-2F-1
):	99	.	f1F1
):	99-99	,	e1
):	99-99	.	e2
,			f1O-1
,	9		c-1O-1
,	9	),	f1
,	9	,	o1O1
,	9	.	c1
,	9-99		o1
,	99		d2o1E-1
,	99	),	D-1
,	99	).	e1
,	99	,	d1D2E3
,	99	-	F1
,	99	.	e1f-1D-1E3
,	99-9	.	c1
,	99-99		c1d1f-1D1F-1
,	99-99	,	b2d-2D-2
,	99-99	.	b3e-1F1
,	9oo		b-1o1O1
,	9oo	.	o1O1
,	o		c-1o3C1O2
,	o	,	a2
,	o	.	m1C1I-1O-3
,	o	.,	a2I-1
,	o.o	,	a1
,	o.o	.,	a-1f1i2B1F1
,	o.o	.:	h1
,	o99	.	f1
,	oo		b-1c-1e1f-1o-1G1H2J2M1O-1
,	oo	)	b2c-1
,	oo	).	d1
,	oo	,	a-2b2c2d-2e-2g-1h2i-2o-3D-1E-1O-1
,	oo	.	c-1g-1h2C1M1O1
,	oo	.,	b-1h1i1
,	oo	.:	h1H-3
,	oo	:	c-1h3o2B1H-4
,	oo	;	c1G-1
,	oo-oo		d1D1H1
,	oo-oo	,	g1h-1G1
,	oo.99	.	d1D1
,	oo.99-99	.	f2F2
,	oo.o	.	b1
,	oo:99.99	,	o2
,	oo’99	,	c1
,	o°9	,	e2
,	o°99	,	e1E1
,	o°99	.	e1E1
,"	o		b-1c1C1
,"	oo		i1n1o1B3I1N1
,.	oo		G1
-	99	,	d1
-	99	.	f1
-	99.oo	:	K-1
.			a1c1B-2C-2D-1F-1G-2
.	9		b-1e2O1
.	9	,	f1
.	9	:	b-1c1
.	99		c1f1o-1D1
.	99	)	a1d-1D-1
.	99	),	d1
.	99	).	o1
.	99	,	k1E-1
.	99	.	c-2d2e2f-2o-2D1
.	99	;	E-1
.	99-99	.	f1
.	99o	.	f1
.	99oo	.	e2E2
.	9o		o1O1
.	o		c2e-1B1C2E-1
.	o	,	a1
.	o	.	b1B-1C-2I-1
.	o	.,	a2
.	o	.:	h1
.	o.oo	.	c2
.	o99		E1
.	o99	.	f-1
.	oo		b-2d1i3k1m1n2o1A3B2C1K1M1N2O1
.	oo	)	o-1O-1
.	oo	),	c1o1
.	oo	).	b1
.	oo	,	b-2c-2e2g1o3A-1B-1C1E2
.	oo	,:	h1H1
.	oo	.	b2c2d-2e-1h-1i-2k-1m-1o-1B-3C-7E-1G-2H-1J-1K-2M-2N-2O-4
.	oo	."	a1b-1B-1
.	oo	.)	O1
.	oo	.),	i3o-1O-1
.	oo	.,	b3h-2i-2o-3C-4H-1M-2O-1
.	oo	:	c-1e-1h1i-1j2B1H1K-1
.	oo	>	o2O2
.	oo	]	k1
.	oo	],	o3
.	oo-oo		B2
.	oo-oo	,	g2h-2B-1G2H-2
.	oo-oo	.	b-1c1C1
.	oo-oo	:	h1H1
.	oo.oo		o1O1
.	oo99		c2
.	oo://oo.oo/99.99/	.	o1O2
.	oo:99.99	,	k1K2
."	oo		b-2B1C1
.),	oo		c1B2C1
.),	o’oo		b1c-1C-1
.):	oo		c1
.,	oo		m1o-1B2C1I-1
.,	oo	,	o-1
.,	oo	.	C-2
.,	oo	.,	i1O1
.,	oo	:	a-1
:			B1
:	9	,	e1f-1F-1
:	9	.	e-3f2F3
:	99		c1f-2o1
:	99	,	f2F1
:	99	.	e-2F2K1
:	99	:	e1
:	99o-99	.	e2f-2F-2
:	o		b1B-1
:	o	.	g1i1G1
:	oo		a-3b1f1h-4m-1o2B-1C-3F1I-2
:	oo	).	b2
:	oo	,	c1C-2H1
:	oo	.	c1H1
:	oo	:	g1h-1G1
;	99		e1
;	99	,	E1
;	99	.	D1
;	99	:	f1F1
;	oo		a3b-2c-1g-1o1B-2C-1G-3O1
;	oo	:	g1G1
>	oo		C2
?	oo	).	b1
?,	oo		c1C1
]//	oo		b-1c1C1
^	9	)	l1L1
^	9	-	l-1L-1
^	9	.	l2L2
^	99	]	l2L2
^	o	.	a3A3
^	oo		a1b1o-2A1B1O-2
^	oo	,	a1A1
185
-			a-1g1h1G-1
-		9	d2f-1
-		9-9	d1D1
-		9.9	c1
-		9.99	o1
-		9.o	o1O1
-		99	a-3c-2d1e1f2g-2i-2k-1o-1B-1D-1F-1K-1O-1
-		99--99	f1
-		99-99	c-2k1
-		99.9	c-2e3E3
-		99/9	e1E1
-		99/99	e1E1
-		99/99/99	d1D1
-		99oo	b-1c2
-		9oo	b-1
-		o	a2b-2h1i2o1C-4E-4G-3I-3
-		o'oo	a-1c1j1
-		o-oo	b1
-		o.o	a2b-2c-1h1
-		oo	b1d-2e1f1g2i1j1A-1B-2C-5D-2F-1G-5H-3I-4J-1M-4N-4O-2
-		oo'99	o1
-		oo-oo	g1j1o-1B-1C-3G-3O-2
-		oo.99	d1e-1E-1
-		oo.oo.oo	k-1o2K-1
-		oo/oo	h1C-1H1
-		oo://oo.oo.oo/o	K1
-		oo://oo.oo.oo/oo	K-1
-		oo</oo	c2
-		oo’o	b1c-1
-		o’oo	g-2
-	"	oo	b1g-1h-1C-1
-	",	oo	b-1o-1C1
-	".	oo	b-2
-	":	oo	b1
-	)	99-99	K1
-	)	oo	i-1B-2J1O1
-	),	o	f-1o1F-1
-	),	oo	B2C2O2
-	).	oo	b-2g1B2C1G1
-	).</	oo	b1
-	):	oo	B1G2
-	,	9	e1o-1O-1
-	,	9-99	o1
-	,	99	b-1e2E2O-4
-	,	99-99	b5f-2E-1F-1
-	,	9oo	b-1e-1o2E-1O2
-	,	o	a2b-2c-1f-2m1o2A-2B-1C2F-2I-5
-	,	o.o	a1c-2o-1B-1C-1H-2I-2
-	,	oo	a-1d-1f-2g-2h3B1F-1J1
-	,	oo-oo	G1
-	,	oo.o	b1
-	,	oo.o.oo	o1O1
-	,	oo:99.99	o2
-	,	oo’99	c1
-	,"	o	b-1c1C2
-	,"	oo	b-1B3C1O1
-	,.	oo	G1
-	-	9	E1
-	-	oo	g-2B-1C-3G-2
-	.		a2c2B-2C-3G-1
-	.	9	b-2c2e1f2n-1o1E-1F-1N-1O2
-	.	99	d2e2f1m-3C-1
-	.	99-99	f2
-	.	99oo	e1E2
-	.	9o	o1O1
-	.	9oo	N1
-	.	o	a2c1e-1f-2h1m-1n-1B-1E-3F-1I-1
-	.	o.o	a-1i2
-	.	o99	c-3E2
-	.	o99-99	o1
-	.	oo	b-2i1m1C-1G-1J-2N1
-	.	oo-oo	g1B2G1
-	.	oo-oo-oo	h1H1
-	.	oo.oo	o1O1
-	.	oo99	c2
-	.	oo>oo	C2
-	.	oo>oo</oo	c1C1
-	."	oo	b-2c1B1C2
-	.)	oo	b1g-1
-	.),	oo	c2i-1B2C2
-	.),	o’oo	b1c-1C-1
-	.):	99-99	F1
-	.):	oo	c1
-	.,	oo	b-1B2H1O1
-	.-	o	o1O1
-	.:	oo	a-1g1G3
-	:	99	f-1k1
-	:	o	b1
-	:	oo	a-3b1h-2k1m-1o1B-1C-3G1H2I-3
-	;	oo	a2c-1B-2C-1G-2H-2O-1
-	>	oo	b2C1
-	?,	oo	c1C1
-	].	oo	b-1o-1C1H1
-	|	oo	C-1
-	°	99	E-1
1 digits		9	e2
1 digits		99	e-4f1D3
1 digits		o	o2O3
1 digits		oo	b1d1j-1o-1C1F-1O-3
1 digits	),	99-99	F-1
1 digits	),	oo.99	f-1o2F-1O2
1 digits	,	9	e-2o1F-1
1 digits	,	99	e-2D-2F1
1 digits	,	99-99	F1
1 digits	,	oo	d-1o1D-1F-1
1 digits	.	oo	b-2e-1n2O-2
1 digits	:	99-99	e1
1 digits	:	oo	b-1c2
2 digits			e1
2 digits		9	e3
2 digits		99	D1F1
2 digits		o	e-2f2O1
2 digits		oo	b2e-1f-2o2D-2
2 digits	)	99-9	f-2F-1
2 digits	):	99	F1
2 digits	):	99-99	e2f-1F-1
2 digits	,	99	e-1D-2O-1
2 digits	,	99-99	e-1f2F2
2 digits	,	o°9	e1
2 digits	.	oo	g-2j2o-2G-2O-3
2 digits	:	99	F1
2 digits	:	99o-99	e2f-2F-2
3 digits		99	e-2f1D1
3 digits		o	O-2
3 digits		oo	c-1f2
3 digits	,	99	b1c2f-2F-2
3 digits	,	oo	g1h-1o-1G1H-1O-1
3 digits	,	oo.99	d1D1
3 digits	-	99.oo	K-1
3 digits	:	99	F1
3 digits	:	99-99	e-1f2F3
4 digits		oo	e-1j2J2
^	^	9	l1L1
^	^	99	a-1l1A-1L1
^	^	o	a1A1
^	^	oo	a1b1A1B1
address		oo	k-2o3O1
address	,	oo	g1G1
address	.	oo	m1M1
article	,	o99	e1
digits		99	c1d-1
digits	,	oo	d1g-1D1G-1
digits	;	oo	O1
mixed		99	E1
mixed		oo	b1c-1g-1n2C-6D1G-2O-2
mixed		oo-oo	o1
mixed	!"	9oo9o	a1
mixed	),	99	f-2o2F-1
mixed	,	o.99-99	F1
mixed	,	oo	b-1D1
mixed	.	oo	b-1C2
range		oo	b-1i1I1
range	),	oo	c1C2
range	).	oo	h1H1
range	,	99	c3D-1
range	,	oo	d1f-1g-1h1D2G-1H2
range	.	oo	c-2g1o2C-2G1O1
range	.	oo://oo.oo/99.99/	k-1o1O1
roman		99	g1
roman		o	c-1e1
roman		oo	c1h-1
roman	,	o	a-1b1B1
roman	,	oo	b1f1g1E-1F1G1
roman	.	99	m1
roman	.	oo	a1c-1i1B-3C-1
roman	:	oo	B1
roman	]//	oo	b-1c2C2
year		99	e3f-1E3F-2O1
year		o	c-1E1O1
year		oo	b-1c4o-2C3O-2
year	)	99	K-1
year	),	99	D1
year	),	oo	e2o-1E2
year	),	oo:99.99o9	k1K1
year	).	oo	b1B2
year	,	99	c-1f-2o1D3E2F-2O2
year	,	99-99	f-1o1
year	,	oo	g-1m1G-1M1
year	,	o°99	e2E2
year	.		d1
year	.	99	f2F2
year	.	oo	g1B3G1
year	;	9	e1
year	;	99	e1
years	.	oo	c1o-1C1
197
-		-	b2d1j1k-1l-1m2o-2A-1B-3C-2D-2E-2F-4G-2H-1I-3K-3M-3N-1O-1
-		access	c2
-		access+small	b1g-1o1
-		and	a-1h3j-1m-1o-1B-1H-1O-2
-		and+small	b3g-1
-		editor	b-3i3o1O1
-		editor+press+edition	i1o1O2
-		editor+small	h1C-1O-2
-		in	b2c-1i-2C-2H1O1
-		in+and	c1
-		issue	c-2o2
-		issue+small	e1o1E2
-		journal	c2h-2C-3
-		journal+status	c3
-		meeting	c2g-1j1o-2
-		others	a3b-1c-1
-		pages	f3o-3F1
-		press	c-2g4h-2o-1G-2
-		press+edition	c-2n3
-		press+status	c-2e1g3
-		report	g-3m2o2B1M-1
-		school	b-1c1g3h-2o-2C-2G-4
-		small	a1k1m-2B-2C-2G-4H-3I-2J-3K-1O-9
-		status	O-1
-		thesis	b-1c-1m4O-1
-		translator	i1
-		volume	b1c-1
-	"	-	b1B-1
-	"	journal	C-1
-	",	in	b-1i1I1
-	)	-	o-1B-2C2J1
-	)	and	c1
-	)	in	b1c-1C-1
-	),	-	B2C1
-	),	small	o1O1
-	)-	-	k1
-	).	-	b-3g1B2C1G1
-	).	thesis	m1M1
-	)."	-	C2
-	).</	-	b1
-	):	-	g1B1G2
-	,	-	f-2g-2h3i-1k-2m-2B-1F-2G1I-4J1K-1O-1
-	,	and	a3b3g-1h-3o-2B-4C-3G-2I-1
-	,	editor	b-2c-2i2o2O2
-	,	editor+press+edition	i2I2
-	,	editor+small	B-1
-	,	in	b-2c2C3O-1
-	,	issue	d1e2D1E2
-	,	issue+small	E1
-	,	journal	h1o1H1
-	,	journal+edition	b-1C1
-	,	meeting	b1B2
-	,	others	j1J1
-	,	pages	f2F2
-	,	press	g2H-1
-	,	school	o1
-	,	small	a-2c-1e-1g2h4i-2o2B3C1E-1G1H1I-2O2
-	,	status	c1
-	,	volume	c1
-	,"	-	a-1c1k2B2C2K2
-	,"	identifier	o1O1
-	,"	in	i1I1
-	,.	-	G1
-	-	-	g-1B-1C-2E1G-1
-	.	-	b-1d1e1f2i1k-2m-2n-1o-2A2B4C-1E-3F-2I-2K-3M-2O-2
-	.	access	m1o1M1O2
-	.	and	B-2
-	.	edition	b-1n2N1
-	.	editor+press+edition	c-1n1o-2
-	.	editor+small	a1C-1
-	.	identifier	k3K3
-	.	in	b-4c3h-1i3B-1C2H-1I2
-	.	in+and	b1
-	.	issue	e1
-	.	journal	b1c1j2
-	.	journal+edition	C-2
-	.	meeting	b4c-2g-1G-1J-2
-	.	press+status	G-2
-	.	report	b-1c-2m2C-1M1
-	.	school	h1C-1H1
-	.	small	b2c-1j-1m-1C-2G-2I-1M-1
-	.	status	o2O3
-	.	thesis	b2c-1g-1o1C-1M-1
-	.	translator	o1I2
-	.	translator+meeting	I1
-	.	volume	e3C-1E3
-	."	-	B1
-	."	in	b-2c1C1
-	.)	-	g-1o1
-	.),	-	g-2G-1
-	.),	small	c1C1
-	.):	-	F1
-	.,	-	d1B2E1G1H1O-1
-	.,	and	a2b-1B-1
-	.,	editor	o1O1
-	.,	small	a-1B1
-	.-	-	b-1o1O1
-	.:	-	g1G3
-	:	-	a-3b2f-2h-3i1k3m-1C-2E-2F-2H2I-2O-2
-	:	editor+press+edition	O1
-	:	issue+small	f1F1
-	:	school	b-1g1
-	:	small	c1B-3
-	;	-	a1G-2H-2
-	>	-	c1C1
-	>,	-	E1
-	]	-	K1
-	].	-	h1C1H1
-	|	-	C-1
-	},	-	e1E1
-	°	-	e1E-2
1 digits		-	c2d1e-2f1o-2C-1
1 digits		small	c3C3
1 digits		volume	b-1e1
1 digits	)	-	D1E1
1 digits	),	-	d2D2O1
1 digits	):	-	e1
1 digits	,	-	d-1e-3f1o2D-3E-1F1O1
1 digits	,	pages	o2F-1
1 digits	.	-	n2O-1
1 digits	:	-	b-1c2
2 digits		-	f-1k-2o3C-2F2
2 digits		pages	O2
2 digits	)	-	f-2E-1F-1
2 digits	),	-	f1F1
2 digits	,	-	c-1e-3f2D-1E-3F1O-2
2 digits	,	pages	F1
2 digits	.	-	g-1j2o-2G-1K-1O-2
2 digits	.	access	O-1
2 digits	:	-	e2
3 digits		-	o-1K1O-3
3 digits		pages	f2F-1O-2
3 digits		small	c-2o2C-2O2
3 digits	,	-	b2c2f-2h-1H-1
3 digits	-	-	K-1
3 digits	.	-	f-1k1
3 digits	:	-	e-1f2F4
4 digits		-	b-2
4 digits	.	-	e1f-1E1
5 digits	:	-	F-1
^	^	-	l1o1L1O1
^	^	small	a1A1
address		-	o1
address	,	-	g1G1
address	.	-	g-1m1o1G-1M1O2
address	/	-	k1
article	),	-	F-1
article	,	-	k-2D1
article	-	-	d1
digits		-	c1d-1
digits	):	-	f-2F-2
digits	,	-	d1g-1D1G-1
digits	.	identifier	k-1o1
digits	;	-	O1
mixed		-	b2e2g-1n-1o-1C-4G-2
mixed		edition	n2
mixed		editor+press+edition	n1O-2
mixed		meeting	C-1
mixed	!"	-	a1
mixed	),	-	f-1o2F-1
mixed	):	-	e1f-1F-1
mixed	,	-	e-3f2D1E-1F3
mixed	,	in	c-2o1O1
mixed	,	school	G1
mixed	.	-	c1e-1
mixed	>,	-	F1
range		-	f-2o1I1
range	),	-	c1C2
range	).	-	h1H1
range	,	-	c2d2e-2f-1g-1o-3D1G-1H1O-3
range	.	-	c-2g1o2C-2G1O2
roman		-	c1e-2g2
roman		meeting	b1c-1
roman	,	-	b2f1F1
roman	,	issue	a-1b1B1
roman	.	-	c-1i1B-3C-1
roman	:	small	B1
roman	]//	-	b-1c2C2
year		-	b-2c2e3f-3o-2B-1C2E2F-4O-1
year		and	c-1o1O1
year		editor+press+edition	n1
year		editor+small	o1O1
year		journal	b-1c1C2
year		meeting	b2c-1
year		small	b1
year	)	-	c1d-1F1
year	),	-	e-2f2D1E-2F2
year	).	-	b2o1B2C-1
year	):	-	o1
year	,	-	b2d-1e1f-2g-2D3E2F-2G-2
year	,	in	o1O1
year	-	-	d-1
year	.	-	c1g1k-2B2G1K-3
year	.	access	o1O1
year	.	meeting	C-1
year	;	-	e2o-2O-2
years	.	-	o-1O-1
208
0		9-9	d1D1
0		99	c-2f2E-3
0		o	b-1c1A1C2O1
0		oo	a-5b-1c2e1g1j2o1B5C3E1I1J1
0		oo/oo	c-1h1C-1H1
0	!"	9oo9o	a1
0	"	oo	b2i-1I-1
0	".	oo	b-2
0	":	oo	b1
0	)	99	e1o-1D1K-1
0	)	99-9	f-1F-1
0	)	o	b2o-1
0	)	oo	b1c-1o1B-1C-1J1O1
0	).	oo	B4G1
0	).</	oo	b1
0	):	9	o1
0	):	9-99	f-1
0	):	99	f1F1
0	):	99-99	e2F-1
0	):	oo	b1c-2G2
0	,"	oo	B3C1
0	,.	oo	G1
0	.		b1c1C-2G-1
0	.	9	b-3c1o1O2
0	.	99	c-2d1e3k1C-1K-2
0	.	99-99	F1
0	.	99oo	f1F1
0	.	9o	o1O1
0	.	o	b1c2g-1A2B2E-1
0	.	o.oo	c1
0	.	o99	e1E2
0	.	o99-99	o1
0	.	oo	a-1b-2g1j2m2n1o2A3B1H1I2K-1N1O2
0	.	oo-oo	g2B3G2
0	.	oo-oo-oo	h1H1
0	.	oo.oo	o1O1
0	.	oo99	c2
0	.	oo://oo.oo/99.99/	k-1o2K-1O2
0	.	oo:99.99	K2
0	.	oo>oo	c1C2
0	.	oo>oo</oo	c1C1
0	."	oo	b-2B1C2
0	.)	oo	b1g-1
0	.),	oo	c1C1
0	.),	o’oo	b1c-1C-1
0	.):	99-99	F1
0	.):	oo	c1
0	.,	o	o-1
0	.,	oo	a-2g-1h2i1m1B1H2
0	.,	oo-oo	B-1
0	.:	oo	a-1g1G3
0	:		B1
0	:	9-99	e-1
0	:	99	e-1k1F1
0	:	99o-99	e2f-2F-2
0	:	o	b1B-1
0	:	oo	a-3b1c1h-3m-1o1B-1C-4G1H1I-4
0	;	99	e2D1
0	;	oo	a2c-2B-2C-2G-2
0	?,	oo	c1C1
0	^	9	l1L1
0	^	99	a-1l1A-1L1
0	^	o	a1A1
0	^	oo	a1b1A1B1
1			b2c-2f-1o-1D1
1		9	b2c-2e2E1
1		99	c-2o2E1
1		99/99/99	d1D1
1		o	b-1e1f5i1o-5B-1O-2
1		o'oo	b1
1		o.o	a2g1
1		oo	a-1b-2c1d1i-1m2o2A-2B-2C-6E-2G-1H-2J-4M-2
1		oo-oo	B-1
1		o’oo	c-1
1	,	9	o2E2
1	,	99	c1e1f-1E1
1	,	o	a1
1	,	o.o	B-1I-2
1	,	oo	c1f-1h1m1o-2B-1C-4E-2F-1G-1H-3M2O-4
1	,	oo:99.99	o1
1	,	o°9	e1
1	-	99	f1
1	-	99.oo	K-1
1	-	oo	A-1
1	.	99	c1o-2E1
1	.	99-99	F-2
1	.	oo	a4b-1g-1h-1i1B-3C-2G-2O-1
1	>	oo	C2
2			c-1j2
2		9	c-3E-1
2		99	d1D3
2		99-9	k1m-1K1
2		99.9	e1E1
2		o	o-1O-1
2		o.o	b-1o1
2		oo	b1d1i-1k-2B-3C-5E-1G-6H-3I-1J-1
2		oo-oo	o1
2		oo://oo.oo.oo/o	K1
2	),	99	d-1
2	),	oo	d2h-1H-1
2	,		b-1e2C1
2	,	9	f-1o1F-3
2	,	99-99	o1
2	,	o	a3b-1c-2C-1
2	,	o.o	f1B1F1
2	,	oo	a-1b1e1g-1m-1o-1H-2O-3
2	,	oo-oo	g2G2
2	,	o°9	e2
2	.	99	K1
2	.	o	a3b-2B-1
2	.	oo	c-3i2C-2G-2
2	.,	oo	b-1B-1
3		9	c-2d2D2
3		99	b1d-1k-2m1o1D-2E1F-2
3		99-99	f1E1F2
3		9oo	o1
3		o	a1b-2c1e-1i1B-1H1
3		oo	a1b1d2e1i1m-2n1A-2B-5C-4D-2E-2G-3H-1N-1O-1
3		oo-99	c1
3		oo-oo	m1
3		oo.9	e1E1
3		oo99	e-1K1
3		o’oo	g-1
3	),	99	D1
3	),	99-99	f-1F-2
3	,	9	f1F1
3	,	99	e-1o3
3	,	99-99	b1c1e-1
3	,	o	d1D1
3	,	o.o	a2g-1
3	,	oo	a-2c-2h1B2J-1
3	,	oo-oo	B-2
3	,	oo.99	d1D1
3	,	o°99	e3E3
3	,"	oo	c-1o1C-1O1
3	.	9	e1
3	.	99	d1D1F-1
3	.	o	b1
3	.	o.o	i1
3	.	oo	i1I-1
3	.),	oo	B1
3	.,	oo	B1
3	°	99	E-1
4			n1
4		9	c1E-1
4		99	b2c-1D-1F-1
4		99-99	f2F1
4		9oo	n1
4		o	c-1g-1h2i-1o4C-3O3
4		o'oo	b-1j1
4		o.o	i1I1
4		oo	f-1h-1o-1B-1C-3D2E1G-1H-1I-3J-2K-1O-3
4		oo-oo	c-2
4		oo9	e-1f1F1
4	),	9	F1
4	),	99	o1
4	),	o	f-1o1F-1
4	),	oo	g-2h1o-2G-1H1O-1
4	,	9	c1d-1e1F-1
4	,	99	e1o-1
4	,	99-9	c1f-1F-1
4	,	99-99	b2d-1D-1
4	,	9oo	o1O2
4	,	o	m1E-1
4	,	o.99	f1F1
4	,	oo	a-1e-1i1j-1o-1G1
4	,	oo-oo	b1
4	.	99	e-1f1E-3
4	.	99-99	o1
4	.	o	b1
4	.	oo	a2b-2o-1I-2O-3
5			a-1c2
5		9	c1o-2
5		9-99	c2
5		9.99	o1
5		99	c1e1j1o-3
5		99--99	f1F1
5		99-99	b1k2F-2
5		9oo	c1
5		o	e-1f-1g2h-2o2C-5O2
5		o.o	b1
5		oo	a3b1c-2d-3e-1i2j-2m-3o-2B-2C-1D-3E-2N-1
5		oo-oo	h1j2o-1G-1
5		oo.99	c1
5		oo/oo	e1
5	"	oo	C-1
5	),	99	D1
5	),	99--99	f-1o1F-1O1
5	),	99-99	F1
5	),	o	o1
5	),	oo	b-3c-1g2h2C2G2H2O2
5	,	9	b3c-2o-1E-1O-1
5	,	9-99	o1
5	,	99	b1c1f-1
5	,	99-99	b2F1
5	,	9oo	c2
5	,	o	a-1b-1c1i-2o2C3
5	,	o.99	E1
5	,	o.99-99	f1F1
5	,	oo	a3b-1f-2g-1h2i-2C1F-2G1H1O1
5	,	oo-oo	c1
5	,	oo.o.oo	o1O1
5	,"	o	b-1c1C1
5	.	99	a1b2c-1d-1E-2
5	.	o	a3b-4B-1
5	.	oo	a2b1g-1h-3o1C-2G-1I-2O-2
5	>	oo	b2
5	]//	oo	c1C1
219
0			a-3b1i-1j1F-1G-1H-1
0		9	d1e2f-2o-2
0		9-9	e1
0		9.99	o1
0		99	a-2b3c2d-1D-1F-3O-2
0		99-99	f1F1
0		99/99	d1
0		99/99/99	d1D1
0		o	O-2
0		o'oo	b-1j1
0		o.o	a1b-1c-1h1
0		oo	a-1b3e1j-1k-2A-3C-1D-3F-3G-5H-1I-2K-1M-1
0		oo-oo	b2O2
0		oo.9	e1E1
0		oo.oo.oo	k-1o2K-1
0		oo99	e-1
0		oo:99.99	k1o-1
0	"	99-99	F1
0	)	99	D2K-1
0	)	oo	o1O2
0	),	99	o2D2
0	),	oo.99	o1O1
0	),	oo:99.99o9	k1K1
0	):	9	o1
0	):	99	e-1f3F3
0	):	99-99	e2
0	,		b1f1O-1
0	,	9	f1
0	,	99	b2c3e1f-3C-1E2F-1O-3
0	,	99-9	c1
0	,	99-99	b4e-1F1
0	,	99o	f2
0	,	9oo	o1O1
0	,	o.99	f1F1
0	,	o.99-99	F1
0	,	o.o	o-1I-2
0	,	o99	f1
0	,	oo	a-1c-1e-1f-2h3i-1B2C1D1H-4
0	,	oo.99	d1D1
0	,	oo.99-99	f2F2
0	,	oo.o	b1
0	,	o°99	e1E1
0	-	99	f1
0	-	99.oo	K-1
0	.		c1B-1C-2D-1F-1G-2
0	.	9	b-1c2E-1
0	.	99	c-3d2e1m-1
0	.	99-99	f2
0	.	99o	f1
0	.	99oo	e2E2
0	.	o	b-1B-1
0	.	o.o	a-1h1i2
0	.	o.oo	c2
0	.	o99	f-1
0	.	oo	a2b1c2d-3e-2f-4i-1j1n-1o-2B-1C-6D-1F-1G-2I-1J-3M-1N-2O-2
0	.	oo://oo.oo/99.99/	o1O2
0	.,	99	o1
0	.,	oo	a-2i1o1C-2O2
0	:		B1
0	:	99	F1K1
0	:	99o-99	e2f-2F-2
0	:	oo	b2h-2G1
0	;	99	D1
0	;	oo	g1o-1G1
0	]	oo	O1
0	^	9	l1L1
1			b-2n1
1		9	c-1d2f1D1
1		99	k-2
1		99-99	E1F-1
1		o	b1e-2C-1H-1O1
1		o'oo	b1
1		oo	c-1e2h3i1m-1n1B-4C2D-2G-1I1K-4N-2O-3
1		oo-oo	c-1G-1
1		oo/oo	e1
1		oo:99.99	o2
1		oo</oo	c1
1		o’oo	c2
1	"	oo	b2C-1
1	)	99-99	K1
1	),	o	f-1o2
1	),	oo	c-1f1o-1D1F2
1	):	9-99	f-2F-1
1	):	99	e1f-1F-1
1	):	oo	G1
1	,	9	E1F-2
1	,	99	e-1o1D-2E2O1
1	,	99-99	b1e-1f2F1
1	,	o	d1i1D1O-1
1	,	o.o	b1
1	,	oo	a1b1c-1i-3k-1n-2C-3H1I-3
1	,	oo-oo	d1D1
1	,	oo:99.99	o1
1	,"	oo	n1N1
1	.	9	b-1e2
1	.	99	c1e-2f1
1	.	9o	o1O1
1	.	o	a2c1C-1I-1
1	.	o99	c-2E1
1	.	oo	a-2c2j-1n1B1G-1H1J-3K-2
1	.	oo:99.99	k1K2
1	."	oo	c2C2
1	.:	oo	G1
1	:	99	e-2f1F2
1	:	oo	c-2e-1g2o1G3O1
1	;	99	e2
1	;	oo	o1G-1
1	>	oo	b2
2			g1
2		9	e-1E-1
2		99	c-2e1o1E2
2		99--99	f1F1
2		99-99	f1
2		o	e-1h1i-1C-1E-1
2		o'oo	b1
2		oo	c2d1h-1i1m-2C-1D2E-1G1K2
2		oo-oo	c-1g1
2		oo.99	c1
2		oo’oo	c2
2		o’oo	o1
2	".	oo	b-1c2C2
2	)	99	f1F1
2	),	oo	C2O1
2	).	oo	c-2C-2O1
2	):	99	e-1f2F2
2	,	99	b1d-1o2E-1F-2
2	,	99-99	c1f-2F-2
2	,	oo	a-1b1d-1j-1o-2I-3
2	,	oo-oo	g1G2
2	,	o°99	c1
2	,"	oo	g-1k1o-1B1G-1K1O-1
2	.	99	e1F-2
2	.	o	c1C-2
2	.	oo	g-3j2k2B2G-2H1K2N-1
2	.	oo-oo	b1C-1
2	."	oo	b1B1
2	.,	oo	c-1m1o-1
2	:	o	G1
2	:	oo	e1i-1B-1C-1H1O-2
2	;	99	e2E3
2	^	99	l2o-1L2O-1
3		9	c-3e2
3		9-9	D1
3		99	b2c-3d-1e-2m2D-1
3		99-99	b1
3		9oo	o1
3		o	a-2b-4c2f1g1o1E-1H1O2
3		oo	d2g1h-2k2A-2B-3C-1G-3H-3J-2M-2O-4
3		oo-oo	c-1m1
3		oo/oo	h1C-1H1
3	"	oo	b2c-1C-1
3	",	oo	c2C3
3	)	99	e1
3	),	oo	e2g1E2G1
3	).	oo	m1o-1M1
3	,	99	d1f2o-3F2
3	,	99-99	b2
3	,	o	a1b-2m1B-2E1I-1
3	,	oo	a-1b1c1g-1B2C-2E-2I2J1
3	,	o°99	e1E1
3	,"	oo	C1
3	,"	oo:99.99	k1K1
3	-	oo	C-1
3	.	99	m1
3	.	9oo	n1N1
3	.	o	b1C2
3	.	oo	b-1c-3d1e1g2i2k-2m-2o3B-1D1G1K-1M-2N1O3
3	.	oo-oo	b-1g1G1
3	."	oo	b-2
3	.,	oo	c-1h1B1H1
3	:	oo	b-1c3g-1i2B1C-2G-1O-1
3	^	9	l-1o2L-1O2
3	^	oo	o-1O-1
4		9	b1E-1
4		99	b-2
4		99-99	b-1f2F1
4		99/99	e1E1
4		9oo	c1
4		o	b-1c-2e1g3i1o2C-4E1O3
4		o'oo	b-2c1
4		oo	a2b1e-1j2B-1C-2G-2H-2I-4J1
4		oo-99	o1O1
4		oo-oo	c2
4	),	oo	h1H2
4	,	99	b-1c-1d1e2D1E2
4	,	o	b-1c-1g1o1G1I-1
4	,	oo	a-1c-1e1g1h-1i1j-2C1D-1E1G2I1J-4
4	,	oo-oo	o1B-1O1
4	,"	oo	c-1C-1
4	.	9oo	n-1o1N-1O1
4	.	o	c-1B-2
4	.	oo	a1b-2g2h-3o2A1B1H-2I-1M-2
4	.),	oo	c1C1
4	.,	oo	c2i-1C2
4	:	oo	g-1C-2G-1
4	^	9	l1o-2L1O-2
4	^	99	o1O1
4	^	oo	a1A1
5		99	b-1d1o-1D1E-1
5		o	a3c-2g-7B-3O-1
5		oo	a-2b-1c2e-2g1h-1i-1j-2n-3A2C-5D-1H-2J-4O1
5	",	oo	c-1i1C-1I1
5	)	oo	c-1C-1
5	),	oo	c-1O1
5	).	oo	c2B2C3
5	,	99	b-2c2C2
5	,	oo	b-3c2g-1h1j2m1o-1C1G-2J3M1
5	,"	o	b-1c1C1
5	,"	oo	g2B1G2
5	.	o	G1
5	.	oo	a1b-2c-2d1h-1j1m1o2B-1C-1H-1J2M1
5	."	oo	b-1c1C1
5	.),	oo	B2
5	.,	oo-oo	B-1
5	:	oo	o1B-2O2
5	;	oo	a1
5	?,	oo	c1C1
5	^	9	a-1o1A-1O1
5	^	99	l1L1
661
^	^	9	none	l1L1
^	^	99	none	a-1l1A-1L1
^	^	oo	k1	b1B1
i5		oo	k0	B2
i5	,	o	k6	a-1c1C1
i5	.	oo	k0	G-1
i5	.	oo	k1	a2b-2B-2
i5	.	oo	k5	h-1H-1
i5	.	oo	k6	a1i1
i5	.	oo	s0	m2o-1
i5	.	oo	s1	b1
i5	.	oo	s2	b1
i5	.	oo	s4	a2g-1i-2
i5	.,	oo-oo	s2	B-1
k0			none	C1
k0		9	none	c-2
k0		99	none	b2c-4e4o-2E3F-5
k0		99-99	none	c-1
k0		99oo	none	c1
k0		o	k0	b1
k0		o	none	e-1
k0		o'oo	s0	b-2j1
k0		o.o	i5	G1
k0		oo	k0	b1c1e1h-2i-2j1m2n-1A-1B-4C-6G-6H-3J-1K-1O-3
k0		oo	k1	e1g1h-1o1G-2H-1J-1
k0		oo	k2	a1j-2o-2C-1
k0		oo	k3	b-2g1h2o2H-2
k0		oo	k4	i-2
k0		oo	k5	c-1i1
k0		oo	k6	a2c-1g-1i3o-1A2
k0		oo	s0	a-1b1c1g-2h-2i-1o1
k0		oo	s1	a3b-1e-1f1o-2K1
k0		oo	s2	a2h1C-1G-1J1
k0		oo	s3	g1h-1i-1o-1
k0		oo	s4	a-1c-1g1h-2j-1H-3O2
k0		oo	s5	b2g-2h1j-1
k0		oo	s6	b1h1A1
k0		oo'99	none	o1
k0		oo'o	s0	b1
k0		oo-99	none	c1
k0		oo-oo	s1	b1c1
k0		oo-oo	s2	b1
k0		oo.99	none	d1e-1E-1
k0		oo99	none	k1K1
k0	",	oo	k0	b-1i2j1I2J1
k0	)	99-99	none	K1
k0	),	99	none	D-2
k0	).	oo	k0	c1C1
k0	,	99	none	f-1C1F-1
k0	,	99-9	none	c1
k0	,	99-99	none	b4c-1
k0	,	9oo	none	o2O2
k0	,	oo	k0	a-1o3B-3C-1J1O2
k0	,	oo	k1	b1C-3
k0	,	oo	k2	c-3h2H2
k0	,	oo	k3	c-1g2G2
k0	,	oo	k5	c-1g1G1
k0	,	oo	k6	c1
k0	,	oo	s0	g1C-1G1
k0	,	oo	s1	g2h-2G2H-2
k0	,	oo	s2	b-5c3
k0	,	oo	s3	C2
k0	,	oo	s4	g-2o1G-1O2
k0	,	oo	s5	b-2h2C1H2
k0	,	oo’99	none	c1
k0	,"	oo	k0	b-2o2O2
k0	,"	oo	s0	n1N1
k0	,"	oo	s1	c2g-1C2G-1
k0	,"	oo	s2	g2G2
k0	.		none	b2C-2
k0	.	99	none	d1D2E-1F1
k0	.	99oo	none	f1F1
k0	.	9o	none	o1O1
k0	.	o	k6	C2
k0	.	oo	k0	b-2c1h2o-1B1C2H3
k0	.	oo	k2	i1B1I1
k0	.	oo	k3	o-1O-1
k0	.	oo	k4	h1H1
k0	.	oo	k5	g1G1
k0	.	oo	k6	g1G1
k0	.	oo	none	c-1e1E1
k0	.	oo	s0	b-1c1g1m-2n1C1G1M-2N1O1
k0	.	oo	s1	m2M2
k0	.	oo	s2	c-1n2N2
k0	.	oo	s3	b-1c-1h1H1
k0	.	oo	s4	b-2C2
k0	.	oo	s5	c1C2
k0	.	oo	s6	g2G2
k0	."	oo	k0	C1
k0	."	oo	s1	C1
k0	:	oo	k0	b-1c2
k0	:	oo	k1	b2f1g-3F1G-3
k0	:	oo	k2	b1
k0	:	oo	k6	i1
k0	:	oo	s0	C1
k0	:	oo	s2	b-1c1
k0	;	oo	s1	G1
k1			none	b1
k1		99	none	b2d1e-2
k1		oo	k0	m-2B-1C-2H-1J-2
k1		oo	k1	c1g-1
k1		oo	k2	h2o-2
k1		oo	k3	b-1g-1m1
k1		oo	s0	g1j-2o1B-1
k1		oo	s1	b-1f1n1o-1
k1		oo	s4	H-2
k1		oo	s5	O1
k1		oo	s6	h1
k1		oo-oo	s0	b1
k1	).	oo	s4	g1G1
k1	,	99	none	b-2c1
k1	,	99-99	none	c2
k1	,	o	none	e-1m1C1E-1
k1	,	o.o	i5	A1
k1	,	oo	k0	b1g-1G-1M1
k1	,	oo	k1	b1h-2
k1	,	oo	k4	c1
k1	,	oo	k5	c1h-2H-2
k1	,	oo	s1	b1
k1	,	oo	s4	b1
k1	,	oo	s5	h-1
k1	.	9	none	E-1
k1	.	99	none	c1m-1F-4
k1	.	99-99	none	o1
k1	.	oo	k0	G1
k1	.	oo	k1	o-1O-1
k1	.	oo	k2	b-2c1h1C2H1
k1	.	oo	k3	o1
k1	.	oo	k4	d1g-1D1G-1
k1	.	oo	k5	o1
k1	.	oo	s0	O1
k1	.	oo	s2	c-1g1G1
k1	.	oo	s4	G-1
k1	.	oo	s5	b-1
k1	.	oo	s6	G1
k1	."	oo	s1	g1G1
k1	."	oo	s4	j1J1
k1	:	oo	k0	c-1o1
k2		9	none	b2
k2		9-99	none	f-1
k2		99	none	e-2f1o1E-2F1
k2		99-99	none	f1F-1
k2		o	k4	b-1C1
k2		oo	k0	a-1g1j-1
k2		oo	k1	o-1
k2		oo	k2	o2O1
k2		oo	k3	e1
k2		oo	k4	c2
k2		oo	k6	i1
k2		oo	none	e1E1
k2		oo	s0	b1c-1g-1
k2		oo	s1	a-1c2
k2		oo	s2	a-1i-1o1
k2		oo	s3	c1
k2		oo	s4	a-2b1c1
k2		oo-oo	k0	m1
k2		oo-oo	s5	b-1c1
k2	,	99	none	e1
k2	,	99-99	none	e1E1
k2	,	o	k4	a-2b1
k2	,	oo	k0	c1C1J1
k2	,	oo	k1	c-1G-1
k2	,	oo	k2	b1G1
k2	,	oo	k4	h1
k2	,	oo	s2	H-1
k2	,	oo	s4	b-2h1B-1
k2	,	oo	s5	h-1
k2	.	oo	k0	i-1C1
k2	:	oo	k0	c1
k2	:	oo	k2	g-1o1
k2	:	oo	s1	b1
k2	:	oo	s5	c2
k2	:	oo	s6	i1
k3			none	g1
k3		99	none	o1
k3		o'oo	s0	b1
k3		oo	k0	c1
k3		oo	k1	h2H1
k3		oo	k2	b1
k3		oo	k5	b-2H2
k3		oo	k6	c-1i2
k3		oo	s0	c1g-1
k3		oo	s1	b-3h1o2
k3		oo	s2	g-1h2H1
k3		oo	s3	b-1
k3		oo	s4	m1
k3		oo	s5	b-1c1h1H2
k3		oo	s6	a-1
k3		o’oo	s0	b1c-1
k3		o’oo	s2	b-1c2
k3	,	99	none	o2
k3	,	oo	k0	B1
k3	,	oo	k5	g2h-2H-2
k3	,	oo	s1	e2o-1
k3	,	oo	s2	i-1I-1
k3	,	oo	s4	g2h-2H-2
k3	.	oo	k0	O-1
k3	.	oo	k5	I1
k3	.	oo	s4	a-1b1B1
k3	:	oo	k0	B-1
k3	:	oo	k3	g-2h2G-2
k3	:	oo	k6	g-1o1G-1
k4		99	none	d1o1
k4		o	k4	a-1b1B2
k4		o	k5	h1
k4		oo	k1	b2o-1
k4		oo	k2	c1B2
k4		oo	k3	g1
k4		oo	k4	c1
k4		oo	k6	b1
k4		oo	s2	c1o1O1
k4		oo	s5	b1g-1h2i-1
k4		oo	s6	b1
k4	,	oo	k0	a-1c2g1C2
k4	,	oo	k1	h1
k4	,	oo	k3	g1h-1
k4	,	oo	k4	G1
k4	,	oo	k5	b-1j1B-1J1
k4	,	oo	k6	a1
k4	,	oo	s0	o1O1
k4	,	oo	s2	b1B1
k4	,	oo	s4	b-1B-1
k4	,	oo	s5	H2
k4	.	oo	k0	b1O-1
k4	.	oo	k1	g1G1
k4	.	oo	k4	a3b-3B-3
k4	.	oo	k6	b-2c1B-2
k4	.	oo	s1	C2
k4	.	oo	s5	a1b-3g2B-2
k4	.	oo	s6	a1b1c-2
k4	.,	oo	s4	g1
k4	:	oo	k0	B1
k4	:	oo	k4	h1G-1H1
k4	:	oo	s1	C1
k4	:	oo	s4	G-2
k5		9	none	d1D1
k5		o	k1	h1
k5		o	k5	a-1
k5		oo	k0	b1B3
k5		oo	k6	i1
k5		oo	s2	B1
k5		oo	s4	a1
k5	)	oo	s1	j1J1
k5	,	oo	k0	c2
k5	,	oo	k4	a-1b1B1
k5	,	oo	s2	g2h-2G1
k5	,	oo	s5	g1h-1
k5	,	oo	s6	g2h-2G2
k5	.	99	none	d1e-1D1
k5	.	99oo	none	e2f-1E2
k5	.	oo	s2	c1
k5	.	oo	s5	a1
k5	.	oo	s6	g-1i2o1G-1O1
k5	:	oo	k6	o1O1
k6			none	b1
k6		oo	k0	o-2B2
k6		oo	k1	b-1
k6		oo	k2	b1
k6		oo	k4	h-1
k6		oo	k5	i1
k6		oo	k6	b-2o2
k6		oo	s0	O1
k6		oo	s2	b-1c-1i2
k6		oo	s3	a1b-2i1
k6		oo	s4	a2c-1h1G1
k6		oo	s5	a2g-2h-2i3o-2
k6		oo	s6	h-1i2
k6	,	o	k4	d1D1
k6	,	oo	k0	b1g-1B2
k6	,	oo	k1	a-1b1c1h-1B1
k6	,	oo	k2	c3H1
k6	,	oo	k4	H2
k6	,	oo	k5	H2
k6	,	oo	k6	a1i-2
k6	,	oo	none	g1
k6	,	oo	s1	h1
k6	,	oo	s5	b1
k6	,	oo	s6	c2
k6	.	oo	k0	B-2C-1
k6	.	oo	k4	H-1
k6	.	oo	s1	c2g1h-1G1H-1
k6	.	oo	s5	a-3b3B3
k6	.	oo	s6	a-1b2g1B2G1
k6	.,	oo	s5	c-1g1G1
none			none	B-1C-1F-1
none		9	none	e4E1O-1
none		9-9	none	f-1
none		99	none	e-2f1g1m2D2E1F-1
none		99--99	none	f1F1
none		99-99	none	F2
none		o	k0	o1O1
none		o	k1	f2O-4
none		o	k4	a1
none		o	none	b1c-2
none		o	s1	e-3o4O5
none		o	s2	b-1c1E1O1
none		o	s4	o2O3
none		oo	k0	a-1c1e-1i1k-3H-2I1O1
none		oo	k1	c3j-2o-1C1J-1
none		oo	k2	E1
none		oo	k3	g2G3O-2
none		oo	k4	h2D-1
none		oo	k6	c-2g1n-2o2A2B1C-1
none		oo	none	O1
none		oo	s0	j1o-1B-2G-3
none		oo	s1	k-1o1K-1O-1
none		oo	s2	c-2e1g1j2A1C-1D-1J2O-1
none		oo	s3	b-1C1
none		oo	s4	b-1d2n2o-1C2O-1
none		oo	s5	h1C1G-2
none		oo	s6	c-1
none		oo-oo	s1	o1
none		oo-oo	s4	c-1C-1
none		oo.9	none	e1E1
none		oo/oo	s1	h1o-1C-1H1O-1
none	!"	9oo9o	none	a1
none	)	99	none	D1K-1
none	)	99-9	none	f-1F-1
none	)	oo	k0	b1
none	)	oo	s4	o1O1
none	),	9	none	f1F1
none	),	99	none	c1e-1o2
none	),	oo	k0	c-1e1E2
none	),	oo	s0	o1O1
none	),	oo	s1	b-1f1g2o-1C1F2G2O-1
none	),	oo	s4	E1
none	),	oo.99	none	o1O1
none	),	oo:99.99o9	none	k1K1
none	).	oo	k0	O-1
none	).	oo	s0	g1G1
none	):	9	none	o1
none	):	9-99	none	f-1
none	):	99	none	f1F1
none	):	99-99	none	e2f-1F-1
none	,		none	o-1
none	,	9	none	b1e-1f1o2F-1
none	,	99	none	b3c4d1e-1f-2k-2o1C-1
none	,	99-99	none	e-2f2o1F2
none	,	99o	none	f1
none	,	o	k4	a-1b1B1
none	,	o.99-99	none	e-1f2F2
none	,	o99	none	f1F1
none	,	oo	k0	b-3g2h-1m2B-1E-1H-1M1
none	,	oo	k1	d-1o1D-1O1
none	,	oo	k3	e1
none	,	oo	k4	C1
none	,	oo	k5	h2H2
none	,	oo	s0	c3g-1G-1
none	,	oo	s1	b1c-2g1h-1C-1G1H-1O-1
none	,	oo	s2	c-1g2o-1C-1D1G2
none	,	oo	s5	g-3h1G-3H1
none	,	oo.99	none	D1
none	,	o°9	none	e2f-1F-1
none	,	o°99	none	d-1e3E3
none	-	99	none	e-1f2D-1F-3
none	-	99.oo	none	K-1
none	-	oo	k6	A-2
none	.		none	e2F-1
none	.	9	none	d1f-2
none	.	99	none	k2m1o-1E-2
none	.	oo	k0	a-2b1d1g1m2G1M2
none	.	oo	k1	o2O1
none	.	oo	k2	j1
none	.	oo	k3	h1H1
none	.	oo	k6	a1
none	.	oo	none	K-1
none	.	oo	s0	h-1C-1H-1
none	.	oo	s1	o-1C-1O-1
none	.	oo	s2	o1O1
none	.	oo	s3	g-1o1C1G-1O1
none	.	oo	s4	c1g-2i-1C2G-2O-2
none	.	oo	s5	c-1C-3O-2
none	.	oo	s6	i1
none	.,	oo	k0	a1b-1B-1
none	:	9-99	none	e-1
none	:	99	none	e-1f2F3
none	:	99o-99	none	e2f-2F-2
none	:	oo	k0	c3
none	:	oo	k5	B1
none	:	oo	s2	C-1
none	:	oo	s3	b1c-2g1B1G1
none	;	9	none	e1
none	;	99	none	e1
none	;	oo	s0	O1
none	;	oo	s5	h2H2
s0			none	c-1d1g-1D1
s0		9	none	c-2
s0		99	none	c1d-1f-1D-2
s0		oo	k0	a-1b2c-1g-1j-1m1o2I-1O-2
s0		oo	k1	o-2C1
s0		oo	k2	c2g-1
s0		oo	k3	g1
s0		oo	k4	b1
s0		oo	s0	g-1i-1m1
s0		oo	s1	b2n-1K1
s0		oo	s2	c1g-2o1C2
s0		oo	s3	j1J1
s0		oo	s4	b-2o2
s0		oo	s6	h-1
s0	).	oo	k2	b1
s0	,	99	none	d1D1
s0	,	oo	k0	c-1j2o-1H1O-1
s0	,	oo	k1	c2j-1
s0	,	oo	k2	o2O1
s0	,	oo	k4	g1G1
s0	,	oo	k5	c1C1
s0	,	oo	s0	c-1o-1C-1M1
s0	,	oo	s1	e-1E-1
s0	,	oo	s2	b-1c1e1g1E1G1
s0	,	oo	s3	b2c-2B1C-2
s0	,	oo	s4	C1H1
s0	,	oo	s5	b-1g1h-1i1G2I1
s0	,"	oo	s0	c-1k1C-1K1
s0	,"	oo	s1	c-1o1C-1O1
s0	.		none	b2
s0	.	oo	k0	b-2c1j1k1o-1C1I1K1
s0	.	oo	k2	b-1c1g-2B-2C1G-2
s0	.	oo	k3	o2O1
s0	.	oo	k6	b-1e1i1E1
s0	.	oo	s0	b-1j1J1
s0	.	oo	s1	e1E1
s0	.	oo	s2	b2m-1o1M-1
s0	.	oo	s3	b1
s0	.	oo	s4	c3g-1
s0	.	oo	s5	b-1c1C2
s0	.	oo-oo	s0	C1
s0	.	oo-oo	s4	g2G2
s0	:	99	none	K1
s0	:	oo	k3	G-1
s0	:	oo	k4	C1
s0	>	oo	k0	C2
s1		9	none	c1e1E2
s1		99	none	b-1c2d-1e2o-1
s1		o	k0	b-1c1
s1		o	s1	c-2o2O3
s1		oo	k0	c-1d1g-1i1m1o2D1H1
s1		oo	k1	b1
s1		oo	k3	b-1g1
s1		oo	k5	g1
s1		oo	none	E1
s1		oo	s0	k1B1K1
s1		oo	s1	b2o-3B-1C2
s1		oo	s2	o1O1
s1		oo	s3	j1
s1		oo	s4	b3
s1		oo	s5	c1C2G1
s1		oo99	none	o1
s1	,		none	B1
s1	,	99	none	e-1f2E-1F2
s1	,	o	s1	o1
s1	,	oo	k0	g-2i1o1H-1I1O1
s1	,	oo	k1	G1
s1	,	oo	k2	g1
s1	,	oo	k3	h1H1
s1	,	oo	s1	a3b-1c2g-1o-4B-1C3O-3
s1	,	oo	s5	a1
s1	,	oo	s6	b1h1
s1	,"	oo	s1	g1G1
s1	.	9	none	f1
s1	.	99	none	c1e-1f-1E-1F-2
s1	.	o99-99	none	o1
s1	.	oo	k0	b-2c1
s1	.	oo	k5	c-2h2
s1	.	oo	s0	b2C-1
s1	.	oo	s1	g1G1
s1	.	oo	s2	m1M1
s1	.	oo	s3	g2
s1	.	oo	s4	g1C-1G1
s1	.	oo	s5	g2h-1G2H-1
s1	:	99	none	k1
s1	:	oo	k0	B-3
s1	:	oo	s5	g1
s1	:	oo	s6	g-1h1G-1H1
s1	:	oo99	none	k1
s1	>	oo	k0	b1
s2			none	j1n1C1
s2		9	none	o-1
s2		99	none	f1D-1E-2F2
s2		o	s1	c-1
s2		o	s2	b1g2o-2B-3C-7O-2
s2		oo	k0	d1B-1
s2		oo	k1	b1
s2		oo	k2	b-1c1A1
s2		oo	k3	b1c-2g1G1
s2		oo	k6	a2b-1c-1
s2		oo	s0	b1c-2m2
s2		oo	s1	j1n1
s2		oo	s2	o-1O-1
s2		oo	s4	a-1b2c1
s2		oo	s5	c-2
s2	).	oo	k1	m1B1M1
s2	,	99	none	E1
s2	,	o	k6	C-1
s2	,	o	s2	b-2o2C2O2
s2	,	oo	k0	g-1H1
s2	,	oo	k2	c-2g-1C-2G-1
s2	,	oo	k4	h-1
s2	,	oo	k6	a2b-1
s2	,	oo	s0	i1o-1O-1
s2	,	oo	s1	b1
s2	,	oo	s2	g1G1
s2	,	oo	s4	a1g-1h1
s2	,	oo	s5	e-1o1C-1E-1O1
s2	,	oo	s6	a1
s2	,	oo:99.99	none	o2
s2	,"	o	s2	b-1c1C1
s2	-	9	none	E1
s2	.	9	none	e2E2
s2	.	99	none	a1d-2D-1
s2	.	o	s2	C1
s2	.	oo	k0	j1C-1
s2	.	oo	k1	c1
s2	.	oo	k5	H1
s2	.	oo	k6	g-1h1H1
s2	.	oo	s0	g-1o1G-1O1
s2	.	oo	s1	c-1
s2	.	oo	s3	b2
s2	.	oo	s4	o-1
s2	.	oo	s5	C-1
s2	."	oo	k0	c-1o1C-1O1
s3		9	none	b1c-1
s3		99	none	D1
s3		99-99	none	b-1f1F1
s3		99/99/99	none	d1D1
s3		oo	k0	b1c-2o2B1
s3		oo	k1	b-2C1
s3		oo	k4	b-1i1
s3		oo	s0	b2
s3		oo	s2	e1o-1E1
s3		oo	s4	c3
s3		oo	s6	c2
s3	,	oo	k2	h2
s3	,	oo	k4	H-2
s3	,	oo	k5	h1H2
s3	,	oo	s2	c1
s3	,	oo	s3	h1
s3	,	oo	s4	h1
s3	,	oo	s5	c-1h-1C-1G1
s3	,"	oo	k0	b1
s3	.	oo	s0	c2
s3	.	oo	s3	c1I1
s3	.	oo	s4	b2c-1
s3	.	oo	s5	b3c-1
s3	.	oo	s6	G1
s4		99	none	b2e-1n1o-3E-2
s4		o	k4	a1
s4		oo	k0	a-1b3c-2B2O1
s4		oo	k1	a-1b1
s4		oo	k2	c1g-2o1
s4		oo	k3	b-2c1g1
s4		oo	k4	h1
s4		oo	k5	g-1H2
s4		oo	s0	a-1b2i-1j1o-1O-2
s4		oo	s1	a1c-1
s4		oo	s2	b1c-2i1
s4		oo	s3	b-1c2
s4		oo	s4	a2g1h-1i1o-3O-2
s4		oo	s5	a-1c2
s4		oo	s6	b1c-1g3h-1
s4	),	oo	k0	o1O1
s4	,	o	k0	B-1
s4	,	o	k1	f-1o1F-1
s4	,	oo	k0	c2g-2h1B1C1
s4	,	oo	k2	b1c-2C-1
s4	,	oo	k3	c1
s4	,	oo	k4	b2H-2
s4	,	oo	k5	a1b-1H1
s4	,	oo	k6	a2b-1c2h-2
s4	,	oo	s0	i2o-1O-1
s4	,	oo	s3	o1O1
s4	,	oo	s4	c-2e-1g-1h2H1
s4	,	oo	s5	c-2h1j1J1
s4	,	oo	s6	g-1h1H1
s4	.	9	none	c2n-2o1E-2N-2O2
s4	.	99	none	c-1e3D-3
s4	.	o	k1	c-1
s4	.	oo	k0	c3g-1G-2
s4	.	oo	k2	o-1O-1
s4	.	oo	k3	i-1o1O1
s4	.	oo	none	e2
s4	.	oo	s1	c-1h1o1H1
s4	.	oo	s2	c2
s4	.	oo	s3	b2c-2o1C-1O1
s4	.	oo	s4	c1i-1o-1
s4	.	oo	s5	h-1o1H-1O1
s4	.	oo	s6	c1
s4	.,	oo	s4	c1C1
s4	.,	oo	s6	G1
s4	:	oo	s1	b-2g1o1B-1G1O1
s4	:	oo	s4	g1G2
s5		9	none	o1O1
s5		99	none	b1D1
s5		o	k4	H1
s5		oo	k0	c-3g1h3H4O1
s5		oo	k1	b-1j1
s5		oo	k2	b-1
s5		oo	k5	o1
s5		oo	k6	i1
s5		oo	s0	i1
s5		oo	s1	b2G2
s5		oo	s2	n2
s5		oo	s3	c3h-2H-2
s5		oo	s4	a-1b1j1o-2C-1O-1
s5		oo	s5	b2i-1j-1n-1
s5		oo	s6	h-1
s5	,	9-99	none	o1
s5	,	o	none	i1
s5	,	o.o	i5	a1
s5	,	oo	k2	h2C-1
s5	,	oo	k4	b1h-1G-2
s5	,	oo	k6	a1
s5	,	oo	s2	b1g-1h2
s5	,	oo	s3	h1
s5	,	oo	s4	h3
s5	,	oo	s5	h-1
s5	,	oo	s6	c2g-2G-1
s5	.	99	none	f2E1F2
s5	.	oo	k0	c2h-4n1o2H-4N1O1
s5	.	oo	k2	C-1
s5	.	oo	k3	H1
s5	.	oo	k6	A1
s5	.	oo	s3	b1C-2
s5	.	oo	s4	n1N1
s5	.	oo	s5	j1C-2
s5	.	oo	s6	o1O1
s5	:	oo	s5	c1
s6		o	k1	a1b-1B-1
s6		o.o	i5	g1
s6		oo	k0	C1
s6		oo	k2	b1
s6		oo	k3	b1
s6		oo	k4	H2
s6		oo	k5	i1
s6		oo	k6	a1b-1
s6		oo	s0	b-1g1i2o-1O-2
s6		oo	s1	b2
s6		oo	s2	a2b-1
s6		oo	s3	g-1o2O1
s6		oo	s4	b-2c1g1C1G1
s6		oo	s5	b-1i1
s6		oo	s6	c1h-1
s6	).	oo	s4	o1O1
s6	,		none	b-1c1C1
s6	,	99	none	o2
s6	,	o	k4	a1
s6	,	o.o	i5	a-1b1B1
s6	,	oo	k0	b1g-1
s6	,	oo	k1	b2c-2
s6	,	oo	k2	H2
s6	,	oo	k6	b2B2
s6	,	oo	s0	o2
s6	,	oo	s1	B-1
s6	,	oo	s4	a-2b2o1B2O1
s6	,	oo	s6	C-1
s6	,"	oo	k0	b-1c1C1
s6	.	o	k1	a1b-1B-1
s6	.	oo	k0	b-1c1
s6	.	oo	s4	c1
s6	.	oo	s5	c-1h2H2
s6	.	oo	s6	b2
s6	:	oo	k0	H1
100
0			a1b3h-1k-2m1A-2B-4C-6D-1F-2G-9H-4I-6J-5K-3M-7N-10O-3
0		"	b-2c4e-3C2E-3
0		",	b1
0		".	c-1O1
0		#	f1
0		&	n1
0		(	b-5e3h2i2B-1C-2F1G4H3J1M1N1
0		-	e-1f1j2o-1B-2E-1F-4K-2
0		/	c-1e1
0		//	b2c-1
0		:	b-1g4h-1
0		</	c-3o3O3
0		[	b-2o3K3O1
0	!"		a1
0	"		i1B-1C-1I1
0	"	(	F1
0	",		c2C2
0	)		a1b1d-2j1k1C-1J1O-2
0	)	(	d1D1O2
0	),		f1D1
0	).		b-1h1m1B5C1H2M1
0	).</		b1
0	):		c-1e2B1C-1G1
0	,		c-1e-1g-2h1j-1k-1m-1o1A-2B-1E1F1H-1I-1
0	,	"	a-1b2B4
0	,	(	F-2
0	,	№	e1
0	,"		b-2C1
0	,.		G1
0	-		b1c-1d2g-1o-2C-2F-1G-2K-1
0	.		b-2d1e1g1j1k2m1n1A3B3O-1
0	.	(	b1c-1i1C-1
0	.	*†	o1O1
0	.	-	c2d2o-1B-1C-2D-1
0	.	<	b-2c1C2
0	.)		b1g-1
0	.),		f1B2F1
0	.,		b-1B1H1I-1O1
0	.-		b-1o1O1
0	.:		a-1G2
0	/		f-1k2
0	:		a-4b2d-2e1h-4i1m-2o1B-1C-4D-2G1H1I-1K-2O-2
0	;		a2c-3e1B-2C-1D2G-1H-1
0	>		C1
0	?		C1
0	?,		c1C1
0	]		A1
0	]	[	O1
0	].		H1
0	]//		b-1c2C2
0	^		a1b2A1B2
0	^	----	o1O1
0	^	---.	a1A1
0	^	[	o1O1
0	^	•	a-4l5A-4L5
0q			d-3o1B-3D-1
0q		(	a-2g1G1
0q		-	b2
0q	,		a2b-2c3
0q	,"		b2B2
0q	.		a1
0q	.,		d1D1
0q	^		l-1o2L-1O2
0q	^	[	l2o-1L2O-1
1q			a-2b-1c1f-1g2h-2m-3n-1o1B-1C2D-2E2G-2H-1I1
1q		"	B2
1q		",	b3
1q		".	b1
1q		&	b-1
1q		(	b5c-2i-2D2G1
1q		-	b-4c3
1q	)		b1
1q	),		h1D-1H1
1q	,		b2c-1e1f-2k-2D2G2K-2
1q	,	"	a-2b2c1B2C2
1q	-		d-1
1q	.		e1g-3j1C-5E-1F-3G-2H-2
1q	.	"	b2B1
1q	.),		c-1C-1
1q	:		c2g-2k2o-2G-2
1q	^	"	b1B1
2q			a-3c1f-1h1C-4D-6F-2G-7H-5I-4J-1K-1M-2O-4
2q		(	d3e1f-2g-1h-2i1D2
2q		-	f1g-1
2q		[	h1O1
2q	"		b2i-1I-1
2q	",		m1M1
2q	".		b-2C1
2q	":		b1
2q	)		c1
2q	),		D1
2q	).		o1O1
2q	)."		C2
2q	):		f2F3
2q	,		c-2d1g-1o1C-5H-1O-1
2q	,"		b-3o1C1
2q	.		a1b3d-3h-2n-1C-3D-1E-2F-1G-1J-1K-2M-1O-2
2q	."		b-2B1C1I1
2q	.),		c2C2
2q	:		b-1e-2g1i-1o1C-1E-2K1O-1
859
		a-1F-1G-2
	a	h1C-1O-1
	ab	b-1n1o1O1
	abstract	o3O3
	acad	c1
	academy	a1
	accessed	O1
	acm	j1J1
	adam	c1
	address	k2o-1
	advanced	b-2
	advances	c-2
	affairs	c1
	africa	b2
	age	c3g-1
	agriculture	c1
	aip	g2G3
	al	a4b-2
	albuquerque	h1H1
	alexandri	b2
	am	h1C1
	american	g1o-1G1
	an	o-1B2
	analysis	B1
	and	a-1b-1e1h3i1j-1C-2
	angeles	h1
	anthropology	c2
	antimicrob	C1
	appear	o1
	appli	j1
	applications	b-1c2
	applied	b-1
	arbor	c-2h2
	archaeology	j1
	architectural	b1c-1
	archive	c-1
	aristotle	o1
	article	b1f1
	artificial	c-2g1
	artists	g1
	asme	c1
	assessment	g2
	association	b-1
	at	k1
	atlantic	b-1c1
	aug	d1
	australian	C1
	automation	b1
	b	a1e1E1
	b.v	g1
	band	c-2e2E2
	basin	b1
	berlin	g-2h3H2
	besançon	g1
	biology	b1c-1
	black	c1
	book	b-1g2
	bookshelf	g1
	boston	h1H1
	bradley	i-1o1
	branch	o1
	brian	A1
	brief	b-2j1
	bruxelles	g1
	bulletin	c2C1
	bureau	b-1
	by	b-2c-3i4
	cambridge	H1
	canada	g3h-2O1
	cancer	b-1c2C3
	care	b-2c2g1
	catalogue	m1
	cations	j1
	cells	b1c-1
	centre	b2
	century	c1
	cern	C1
	change	b1c-1
	chicago	h2
	chicxulub	b1
	chimie	b-1g1
	christian	b1
	church	h-1
	city	h2
	classics	c-2o1
	cliffs	h1
	co	b2
	coal	c1g-1
	cognitive	C1
	comment	c-1o1
	commentary	b2c-1
	committee	c-2
	communication	c1o-1
	communications	c1
	community	b1c-1
	companion	b-1c2
	company	g1
	computer	g1
	computing	b-2c2
	conf	c-1
	conference	c3g-1
	conferences	c-2o1
	congrès	B1
	consortium	a2b-1
	corp	g1
	corporation	b-1g3
	council	b-1g1
	cratering	b2c-2
	cumming	A-1
	current	C1
	cycle	b1
	d	o-2O-1
	dans	b-1i-1o2I-1O1
	data	c1
	de	a-1g-1
	death	a-1b1
	dec	d1
	december	o1D-1
	delhi	h2
	dem	o1
	demo	c1
	den	b-1o2
	der	c1i-1
	design	b1
	development	j2
	di	a-1
	diabetes	b-2c2C4
	diabetic	b-1
	digest	c1
	digital	b-1
	digits	a-1b1c-2e2i-2k-2m2o-1B-1D-6F-3K-3O-1
	dir	o1O2
	director	o1
	disability	B1
	dissertation	m-1o1
	district	o2
	doctoral	o1
	doctorat	m1o1
	document	m1
	documents	b-1c1
	dossier	b2
	draft	o2
	démocratie	b1
	e	a-1b2
	east	c2
	economics	c1
	economy	c1
	ed	b-1n2o2O1
	edd	i-2o2O2
	edited	I1
	edition	b-1c-1g-1n4
	edn	n2
	eds	b-3i3
	eigenschaften	B1
	electrical	c-1
	electronic	b-2c2
	en	o1
	encyclopedia	c1
	endothelium	b2c-2
	energy	b2e2g-3
	eng	b-1c1
	engineering	b-2c1
	engineers	g2
	english	o1
	environmental	b-2c1
	essai	b-1o1O1
	et	a1g-1i-1
	european	o1
	exhibition	c1
	exp	b-1c1C1
	exposition	o1
	fifth	b2c-1
	finance	b-1g2
	for	a1
	formation	b-2c2
	foundation	g2
	france	c2
	franche-comté	b-1c1
	francisco	h1
	frederick	i-1o1
	from	b1g-1o1
	für	b-2
	g	c1
	generation	b-1c1
	genet	c1
	genomics	a-1c1
	geological	j1
	germany	c-1h1H1
	gill	h1
	gl	o1O1
	group	c-1
	gruyter	g1
	guidebook	j1
	hall	g2
	handbook	c1
	health	b-1g1
	heidelberg	h2H1
	held	o1O1
	hep-th	O1
	hesitancy	c-1o1
	historical	c-1j1
	history	j1
	honolulu	H1
	house	g2
	huff	b2
	hutnicze	c1
	ieee	b-1c1
	impact	b1
	in	b2c-1i-1j1
	industrial	g1
	industry	c-1o1
	intelligence	b-2
	intercomparison	a1
	international	b2c-3g1C-1
	internet	b-2o1
	investigation	b2c-2
	is	b1
	ismir	c1
	issue	c-1o1
	italic	c-3o3O3
	its	c-1j1
	j	b-1c2
	january	d1
	japan	h1H1
	japanese	c-1o3
	jersey	g-1h1
	jisbd	c2
	joint	b-2c1
	journal	b-1c4g-2
	judge	b-1o2
	july	c-2d2
	justice	b-1
	kaufmann	g1
	l'histoire	b-1c1
	la	o-1
	laboratory	g1
	lake	c-1h1
	land	c-1
	languages	b-1c1
	law	b1
	learning	b-1c1
	lecture	J-1
	library	a2b-1c-2g2
	light	c1
	ligne	m2o-1
	linguistics	c1
	linguistique	o1
	lncs	c2o-1C3
	london	g-1h3H3
	long-range	m1
	ltd	g1
	m	O1
	macmillan	g1
	magazine	c1
	main	h1
	management	c2g-2
	mass	h1
	materials	c1
	math	b-1j2
	mathematical	J1
	mathematics	b-3j3
	med	b-1c2
	media	g3
	medical	C-1
	medicine	a1b-2
	meeting	c2o-2
	mercedes	b1i-1
	metastasis	C-1
	methods	b-2c2
	michael	i1
	middle	c2
	mining	b-2c3
	missisquoi	c-1j1
	mixed	f-3D-2E-1
	model	a1c-1
	mol	c1
	monde	b-1j1
	musical	b-1c1
	musée	a-2b2
	n	O-2
	nationale	b-1g1
	natl	c1
	nature	b-3c2C4
	netherlands	g-2h2H1
	new	g-2h4H3
	news	b-2c2
	nj	h1
	no	o1E2
	notes	c-2j2
	notices	c1
	nov	c-1d1D1
	november	d1
	npp	a1
	nuclear	c-1g2
	nutrition	a1b-1
	october	c-2d2D1
	of	a1b-1c1d1g1i-3B-4C-2O1
	on	j-1o1
	operating	b-1
	oxford	h3H2
	p	f2o-1F-1O-4
	paper	m1
	papers	c2o-1
	par	o1
	paris	c-2g2H2
	participants	a1
	patent	c-3d1m3
	pediatrics	a1
	phd	m2M2
	philosophy	c1
	phys	b-2c2C2
	pii	k-1o2O-2
	planetary	b-1c2
	pmcid	k1
	pmid	K2
	policy	b-1j1
	politique	b1
	pompidou	a-1b1
	population	m1
	post	c2
	pour	b-1c1
	pp	O1
	pragmatic	g1
	prentice	g1
	prepared	o1
	presented	c1
	press	c-2e1g3
	prince	o1
	problem	b2c-1
	problems	b-1c2
	proc	b-2c2C3
	proceeding	c-2j1
	proceedings	b1c-1J1
	processes	b-1c2
	processing	c1
	program	c-2g1
	project	a2b-1
	proof	e2
	properties	b1
	proteins	C1
	prothrombin	b1c-1
	psychological	g1
	psychology	j1
	publication	o1
	publishing	g1
	pz	b1
	quarterly	c2
	range	c-2f3D-1F2
	rapids	h2
	recognition	c1
	recommendations	c-1o1
	regarding	c-1o1
	relativity	b-1c1
	release	g-1
	report	g-2j-1m2o1B1
	reports	m1
	res	c1C-2
	research	g2o-2
	reserve	a1
	resources	c1
	responses	B1
	review	c2
	rheumatology	b1
	richard	b1
	river	h2
	robotics	b1
	rogers	b1
	roman	a1b-1c1
	rr	o1O1
	s	h1
	saddle	h2
	samuel	b1
	santé	b1
	savoirs	b1c-1
	school	b2
	science	b1j1
	scientific	b-1c-1g3
	second	b-2o1O1
	section	b-1
	seminar	b-2c1
	sept	c-2d1D2
	september	D1
	serie	c-1o1
	series	c-2j4o1O3
	sets	b1c-1
	sistedes	i1
	siècle	b1
	social	b1
	society	b-1c2j1o-2
	société	c1
	special	b-2c2g-1
	specification	b1c-1
	spots	c-1o1
	spring	d1D1
	springer	g4G5
	stability	o1
	state	g2
	states	c-1h2
	statistics	c-1
	steel	c1
	stolf	i1
	studies	b2
	study	a2
	suppl	c-2o3O3
	supplement	c3o-1
	survey	j1
	sustainability	c1
	symposium	c1o-1
	systems	j-1
	technical	O-1
	technology	g2
	telegraph	a-1
	telephone	a-1g1
	testing	B1
	texas	g1
	text	b-1c1
	texts	j1
	the	a-1g-3B1
	theoretical	j1
	theory	c1
	thesis	b-1m4o-2
	times	c3
	title	b1
	to	c1g-1O-1
	toronto	b-1o2O1
	toxicology	c-1g1
	transformations	b-1c1
	transportation	g1
	travaux	C1
	travels	c1
	turkish	b-1o1
	u	g1o-2H1
	u.s	a-1b1G1
	und	g-2
	unified	B1
	united	o1
	university	g1h-3o2
	unpublished	o1O1
	up	h1
	usa	c-5h5H5
	vaccine	c-1o1
	vertex	c-1e1E1
	vienna	H2
	vols	e2O-1
	w.d	i1I1
	wales	o1
	washington	c1g-1
	weekly	c2
	wien	c-2h1H1
	wild	A1
	wiley	G1
	william	i-1
	with	b2g-1
	women	c1
	workshop	c1
	world	G1
	writers	c2
	wuhan	H1
	yayınları	c-1j1
	year	a-3c1d2e-1f-1C-1D1O-3
	years	d1D1
	york	b-1g-1h3o1H-2
	youth	c1
	zu	b-2o1
	édition	n-1o2
	会	b-1c1
	南	c1
	号	o1O1
	國	b-1g2
	報	b-1c2
	学	b-1c1
	學	b-3c2g1
	建	b-1c-1g2
	文	c1g-1
	會	c-2g2
	本	b-1
	林	C-1
	的	b2c-2
	築	b-2g2
	页	f-1o1O2
	권	o1O1
	제	c-2o3O4
	호	o2O3
!"	mixed	a1
"	range	F1
",	advanced	c-1j1C-1J1
",	in	b-1i1I1
)	and	c1
)	in	c-1C-1
)	mixed	f-1k1F-1
)	range	f-1k1
)	year	f2o-1D2F2
),	at	o1O1
),	aus	o1O1
),	digits	c1e-1o1
),	mixed	e-2
).	acm	g2G2
).	chapter	B1
).	ieee	c-1g2G2
).	the	c1C1
).</	italic	b1
):	digits	o1
):	mixed	F1
):	range	e2
,		f1O-1
,	a	B-1
,	a.y	b1i-1
,	abstract	f1F1
,	actes	b-1c1
,	addison-wesley	g1G1
,	address	f-1k4K3
,	alexis	a-1b1B1
,	amsterdam	h1H1
,	an	o1O1
,	and	a3b4g-1h-3i-1o-1B-3C-3G-2I-1
,	ann	h2H2
,	annales	c1C2
,	april	d1e1h-1D1
,	architectural	c2C2
,	article	k-1
,	at	o1O1
,	august	d2D1
,	austin	c2
,	austria	h2
,	autumn	d1D1
,	b.a	a-1b1B1
,	berlin	H1
,	ca	g-1h2H-2
,	california	H-2
,	cambridge	c-1h1H1
,	ch	o2O2
,	class	b-1c1C1
,	co	g-1h2
,	computer	C2
,	corrected	e2
,	cultural	C1
,	culture	C-1
,	dc	h2
,	de	i-1
,	december	d2h-1D2
,	denver	H1
,	department	o1
,	digital	b1c-1C-1
,	digits	b1d-2e1k-1o1E2
,	décembre	b1
,	earth	C2
,	ed	i2I2
,	edinburgh	H1
,	edited	c-1i2I2
,	editors	b-2o2I-1O2
,	elsevier	g1G1
,	england	h1G-2
,	et	i1
,	fasc	c-2o1O1
,	for	B1
,	france	c1G-2
,	friends	a1b-1
,	fuzzy	b1c-1C-1
,	gallimard	h-1
,	general	b-1c1B-1C1
,	geology	C1
,	germany	h1
,	graduate	b-1
,	grandi	a-1b1
,	h	a-1d1D1
,	hi	h1
,	hurst	g1h-1H-1
,	ieee	g3C1G4
,	in	b-4c1i2o2C2H-1I2O1
,	inc	g3
,	international	g1C1G1
,	ithaca	H1
,	j	c1
,	j.l	A1
,	jacow	g2h-1G2
,	journal	b-1c2
,	jr	i1
,	july	d1D1
,	la	g1C1
,	le	C1
,	lecture	b1
,	london	G2H2
,	ma	g-1h2G-2H-3
,	march	d2D2
,	mathematical	J1
,	md	h1H-2
,	melbourne	H1
,	meteoritics	C1
,	mexico	b2c-2
,	miguel	a-1b1B1
,	mit	g2G2
,	mixed	b-1d-1e1f2h-1C-1E2F2
,	mono	g1G1
,	montpellier	c1h-1H-1
,	moscow	H2
,	n	e1E1
,	n.p	f1F1
,	naca	g2G2
,	nature	C2
,	nauka	c1C1
,	new	g-1h2o1C-2H2
,	nj	H-2
,	no	e3
,	nucl	C1
,	ny	g-2h3G-1
,	oct	D1
,	october	o1O1
,	of	j1J1
,	ohio	H-1
,	on	h1
,	ontario	c-1j1J1
,	or	h1
,	ottawa	H1
,	oxford	g1G2H3
,	p	F2O-1
,	pa	h1
,	page	e1E1
,	pages	o1F1O2
,	paris	g-3h4G-2H6
,	ph.d	b1
,	phys	C2
,	poster	b1
,	pp	f1F1O-1
,	printemps	d1D1
,	proc	B2
,	proceedings	b-1c2C2
,	progress	b-2
,	providence	h1H1
,	puf	g2h-1G2
,	range	b2e-2f2F3
,	rees	g1h-1
,	research	c-1g1C-2
,	rev	b-1C1
,	revue	c1
,	ri	h1
,	roma	H1
,	roman	a1b-3h3i1
,	routledge	g2h-2G2
,	s.l	b1
,	scientific	b1
,	seattle	h1H1
,	sec	b-1g1
,	second	n1N1
,	southern	o1
,	spain	H-2
,	special	c-1
,	springer	g2G4
,	springer-verlag	g3G3
,	stuttgart	h2H4
,	sweden	b2c-1
,	switzerland	H-1
,	tennessee	G-2
,	texas	c3h-2
,	the	b-3c1g1h3o-1B2C2G1H1
,	to	O1
,	toronto	c-1h2H2
,	u.s	G-1
,	uk	h1
,	under	O1
,	united	g-1h3G-3
,	upper	H1
,	usa	g-2G-1
,	vol	e1E1
,	volume	e1E1
,	w	b1i-1I-1
,	warszawa	H1
,	west	b1H-1
,	westview	g1h-1G1
,	wiadomósci	c1
,	wiesbaden	h1H1
,	year	c2d2e-3f-5o1F-2O-2
,	years	b3c1e-1f-2E-1F-1
,	第	o1O1
,	고려대학교	b1
,	제	o1
,"	arxiv	o1O1
,"	in	i1I1
-	address	K-1
-	digits	d1e-1f1F-2
.		a1c1B-2C-2D-1F-1G-2
.	a	a2C-2
.	aaai	G1
.	acad	b2c-2C-3
.	acm	g2o-1G2
.	address	k1o1K3O1
.	aica	g1G1
.	american	a-1c-1g2B1G2
.	an	b1
.	appl	c1
.	article	C1E1
.	ash	c1C1
.	ashgate	g1G1
.	astrophysical	C2
.	athena	g1G1
.	austin	h1H1
.	available	k2K2
.	b	a-1c2
.	basingstoke	h1H1
.	berlin	h1
.	biochem	C1
.	blake	b1B1
.	cambridge	h1H2
.	christopher	h1H1
.	current	m1M1
.	d	b-1B-1
.	dans	o1B-2O1
.	differential	b-1d1B-1
.	digits	c1d-2e3f2m-1o-2C-1D-1K-2
.	dissertation	o1M-3O1
.	ed	c-2n1N-1O-1
.	edited	i1I2
.	education	C1
.	elsevier	c-1g2G2
.	epub	o1O1
.	et	a1
.	european	C1
.	feigin	a-1b1B1
.	frankfurt	h2H2
.	freeman	g1
.	french	g-1o1G-1I1O1
.	gene	C1
.	geologiska	C-1
.	glikson	b1i-1
.	grand	h1H2
.	huff	a2b-1B-1
.	hum	a-1c1C1
.	ieee	g2G2
.	in	b-4c3h-1i2B2C3I2
.	indianapolis	h2H2
.	int	b2c-1
.	intern	c-1o1
.	isbn	k1
.	issn	K1
.	italic	o2O2
.	j	C2
.	jahrhunderts	j1
.	janssen-cilag	g2G2
.	july	g1
.	kaplan	o1
.	la	g-1G-1
.	liverpool	g-1h2G-1H2
.	lond	b1
.	london	g-2h3G-2H2
.	longmans	g1h-1G1H-1
.	macmillan	g1G1
.	manuscript	m1M1
.	math	g1
.	memoirs	b1c-1C-1
.	mixed	b1m1O-2
.	miśkiewicz	a1
.	morgan	g1G2
.	mémoire	o2O2
.	national	a1c-2g1C-3G1
.	nature	c2C4
.	nauk	b2c-2
.	new	G1
.	news	c1C1
.	north-holland	g1G1
.	november	c-1d1D1
.	nucl	b2c-2C-2
.	of	g2C-2G-1
.	online	m1M1
.	oxford	b1c-1B1C-1H1
.	p	O1
.	paris	c-1h3H3
.	phys	b1C-3
.	pillsbury	g1G2
.	pitman	g1G1
.	pmid	k-1o1K-1O1
.	pp	f1F1
.	preliminary	B-1
.	press	G-2
.	proc	b2
.	pubmed	o2O2
.	pwn	c1C1
.	quantum	C-2
.	range	f2k-1o1D-1E-2F-1
.	rep	m1
.	reprinted	n1N1
.	retrieved	o2O3
.	rev	c1C-2
.	revised	b-1n1N1
.	revista	C-2
.	roman	b3c-1e1B-1C-3I-1
.	rome	g-1
.	routledge	g2h-1G2H-1
.	san	h1H1
.	sci	b2c-1C-3
.	see	o1O1
.	series	c-1j2
.	shanghai	h1H1
.	soc	c-2g2
.	soins	c2C2
.	springer	g3G4
.	springer-verlag	g2G2
.	stanford	m1M1
.	submitted	o2O2
.	sustainability	C1
.	são	h1H1
.	technical	o1O1
.	the	B1C1
.	thesis	b1
.	tome	e1E1
.	trans	I1
.	translated	o1I2
.	turnhout	h1H1
.	und	b-1
.	united	c-2g1C-2G1
.	url	k2o-1O-1
.	usa	c2h-1H-3
.	volume	e1E1
.	wall	a1
.	web	c-1m2M2
.	who	c-1o1O1
.	wiley	g1G1
.	world	g1G1
.	year	b-1c-3d3f-1o1
.	zenodo	c1C1
.	中	G1
."	in	b-2c1C1
.),	the	c1C1
.):	range	F1
.,	and	a2b-1
.,	digits	e2E3
.,	eds	o1O1
.,	hannover	g2
.,	year	d1
/	article	k1
:		B1
:	a	B-1
:	address	k2o-2
:	agu	g1G1
:	american	c-1g1G2
:	an	B-1
:	article	F1
:	cambridge	o1
:	digits	o2E-2
:	ed	O1
:	harper	g1G1
:	harvard	G-1
:	john	g-1o1
:	le	B1
:	ministry	c1
:	mixed	e1K-3
:	new	b-1g1G2
:	no	f1F1
:	palgrave	G-2
:	range	f1
:	roman	I1
:	sheffield	g-2h2G-2
:	the	c1
:	year	K1
;	american	a1
;	digits	d-2e3
;	new	H-1
;	year	D1
^	digits	l2o1L2O1
^	year	d1D1
°	digits	E-2
1134
		a-1F-1G-2
	1	b1d1e1E-4
	1-2	f-1
	11	b1
	12	E-1F-1
	13	b1
	16	d1
	17	e-2o1E-1
	177	d1o-1D1
	191	e1D-1
	194	f1F1
	196	o1
	197	d3D3
	198	d1e-2D3
	199	c-3d4e-3D2
	2	c1e-2E-2
	2-3	d1D1
	200	c3e-2o-2D2
	201	b-2c1e1
	21	n1
	215	e-1f1E-1F1
	24	e-1o1
	27	b-1d2e-1E-1
	28	b1
	29	c-1e2E2
	3	c-1e2E1
	310	f1
	37	e2E2
	4	e-1
	5	b-1e1E2
	6	o-1E2
	8	b-1m1
	9	c-2e2E2
	a	h1C-1O-1
	aca	a1b-2c1
	acc	b-1c1
	acm	j1J1
	ada	c2
	afr	b1
	age	b-1c4g-1
	al	a4b-2
	all	o1
	am	h1C1
	ame	a-1c2o-2G1
	an	o-1B2
	ana	B1
	and	a-1b-1h3i1C-2
	ang	g-1h1
	ant	b-1c1g-1
	app	b-1c1g-1j1
	ari	c-1o1
	art	f1g1j1o-2
	asp	c2
	ass	b-2g3
	at	k1
	aut	c-1
	b	a1e1E1
	bas	b1
	bea	b1
	beh	b1
	ber	c-1g-2h3o1H3
	bib	b1
	bio	c1
	boo	b-1g3o-1
	bor	o2
	bos	h1H1
	bou	g-1
	bra	b1c-1o2
	bri	b-2A1
	bru	g1
	bul	c1
	by	b-2c-3i4
	c	b-1c-1o2O2
	cal	h1
	cam	b-1H2
	can	b-1g2h-1C3O1
	cap	b1
	car	b1c-2o-1
	cat	c-1m1
	cel	C-2
	cen	b2j-1o-1
	cer	k2C2K2
	cha	b2c-2
	chi	c1g-1h3o-2
	chr	b2
	cit	h1
	cla	c-2
	cli	h1
	co	b2
	coa	c1
	com	a-2b-3c2g2
	con	b-1c1o2J1O-1
	cor	c-2g2o-1
	cos	b-1c1C1
	cou	g1
	cra	b3c-1
	cri	b1
	cul	g1
	cur	C1
	d	o-2O-1
	dan	b-1o2I-1O1
	dat	c3
	de	a-1g-1
	dec	c-1o1
	del	b-1h1A1
	dem	c1g-1o1
	den	b-2o2
	dep	g1o-1
	der	i-1
	dev	j2o-1A-1
	dia	b-2c2C4
	dig	b-1c1
	dir	b1i-1o2O1
	dis	b2j-1m-1o2
	doc	a-1b-1m1o2
	doi	K1
	dos	b2o-1
	dri	b1
	dru	b-1
	dyn	B2
	dém	b1
	e	a-1b2
	eas	c2
	eco	b-2c1o2O2
	ed	b-1n2o2O1
	edi	b-2c-2g-1n4I1O-1
	edn	n2
	eds	b-3i3
	edu	g1
	ele	g3G1
	en	o1
	enc	b-2g1j2
	eng	b-3c1e-1g2o2E-1
	env	b-1c1
	ess	b-2o2O1
	et	a1g-1i-1
	eur	o1
	evo	c1
	exe	l-1o1L-1O1
	exp	C1
	fam	b2c-1
	fer	b-2c2C2
	fie	b2
	fil	d1D1
	fin	g2
	for	j-1
	fou	g1
	fra	c4g-1
	fro	b1g-2o1
	fue	b1
	fun	b1c-1
	g	c1
	gal	b1c-1
	gan	b2c-2
	gen	h1C2
	geo	b-1c2
	ger	b1c-1h1H1
	gil	h1
	got	i1
	gra	b1c-2g1
	gre	b-1j2
	gro	c-3H-1
	gui	j1
	hae	A1
	hal	g2h-1
	hea	b-1g1i1
	hel	O1
	hes	c-1o1
	his	c-1j2
	hor	o1
	htt	k6o-5O-1
	i	c1o-1
	iee	b-1c2
	ima	c1
	imp	b2c-1
	in	b2c-1i-1j1
	ind	k1K1
	inf	c1
	int	c1h-1o1C-2
	inv	b3c-1
	is	b1
	iss	o1
	j	b-1c2
	jah	b1
	jam	a1
	jan	b-1c-1d3i1D1
	jer	g-1h1
	jon	b-1
	jou	c2g-3
	jud	b-1o2
	jul	c-3d3
	jun	c-2d1
	kau	g1
	l'é	b1
	la	o-1
	lab	b1g2
	lan	b-1c1
	lat	b1
	law	b1
	lea	c1
	les	c1g-1
	let	c1
	lig	m2o-1
	lin	o1
	lit	c1
	lon	g-1h3H3
	m	O1
	mac	g1
	mai	c-1h1
	man	c1g-2
	mar	b-3c3d2g-1
	mas	h1
	mat	b-2c-1j5
	med	a1b-2c1g2C-2
	mer	b2A-1
	met	b-3c3o1C-2
	mic	c-1
	mis	c-2j1
	mod	c-1g1o-2B-1
	mon	c1g-1j2
	mor	b1
	mus	a-2c1
	n	O-2
	nan	b1
	nat	b-3c3g1C3
	nel	b-1i1
	net	c1g-2h2H1
	new	b-2c1g-2h4o-1H3
	no	o1E2
	not	c-2j1
	nov	d2
	num	j1J1
	oct	c-2d3
	of	a1b-1c1d1g1i-3B-4C-2O1
	off	c-2g2o-1
	on	j-1o1
	opt	c1
	ord	b1
	p	f2o-1F-1O-4
	pag	c-1f2
	pan	g1
	pap	g-1j1
	par	b2c-2g2o-1H1
	pat	d1g-2m3
	per	c1C-2
	phi	c1
	phy	C2
	pie	b-1
	pla	b2
	pmi	K2
	pop	m1
	pos	b1c1g-1
	pp	O1
	pre	b-3g2h-1o2O-1
	pri	c-2o3
	pro	e1h-1j1o-2J3
	psy	c1
	pub	b-2c-1g3o1
	qua	g-1n1
	rap	h2
	rec	b1
	reg	o1
	rel	c3g-1
	ren	b1
	rep	g-1j-1m2B1
	res	a2b-1g2j-1o-3B1C-2
	rev	c2j-1o-2
	rhe	b2
	rog	b1
	s	h1
	san	c1
	sch	a1c-1
	sci	c-1g2h-1
	sec	b-2o2O2
	sep	b1c-3d2e1o-1D2O-1
	ser	b-2c-1j3I1O2
	sig	c1
	sim	a1g1G1
	sin	b1
	slo	b1
	sma	c2
	smo	b1
	soc	b-1c4o-2
	sol	c1
	sou	g-1
	spe	f1
	spo	c-1o1
	spr	d1g3o-1D2G5H-1
	sta	b-3h1j-2B1
	ste	i1
	sto	i1
	str	b1c-1h1C-1H1
	stu	a1
	sub	b3o-2O-1
	sum	b1
	sup	b-2j-1o2O2
	sur	j2
	sym	b1o-1
	sys	j-1
	tec	g1o-2O-2
	ten	b1
	tes	B2
	tex	b-2j1
	the	a-2g-2m4B1
	tim	c2
	to	c1g-1O-1
	tra	a-1c5o-2C2O-1
	tri	b1
	u	g1o-2H1
	u.s	a-1b1G1
	und	g-1
	uni	c-1g3h-4j-1o2B1
	unp	o1O1
	use	b1
	v	c1e-1E-1
	ver	e1E1
	vii	c2
	vol	c-1e3i-1E1
	wal	b-1
	wil	c-2g3i-1o1A2
	wit	b3c-1g-1
	yor	b-1g-1h3o1H-2
	édi	n-1o2
"	493	c1
"	890	b-1
"	ama	c-1j1
"	bee	G1
"	cam	b-1j1J1
"	coa	o1O1
"	dim	b-1o1B-1O1
"	evi	G-1
"	fai	b-2g2
"	gut	k1
"	hea	k1
"	hen	b-1c2
"	hul	b-1c-1g2
"	inf	c1e-1
"	kar	G-1
"	kwa	b1
"	lap	c-2o3O4
"	mis	o2O3
"	rap	b-2o1
"	rus	o1O1
"	sea	b1
"	use	o1O1
"	vap	b-3c2g1
",	28	b-1
",	2nd	h1H1
",	adv	c-1j1C-1J1
",	are	o1O1
",	but	c1C1
",	by	f-1o1O2
",	exe	c-2g2
",	fin	C1
",	fro	b1
",	hae	c1
",	in	b-1i1I1
",	ira	G1
",	lap	o1
",	loc	b-1g1
",	rov	F-1
",	sui	b-1g2
",	sum	o1O1
",	syl	C-1
)	117	a1
)	149	f-1k2F-1K2
)	200	D2
)	201	d1
)	and	c1
)	c-s	g1G1
)	com	j1J1
)	cor	c2
)	dan	F-2
)	in	c-1C-1
)	jul	b1
)	loh	o1O1
)	sec	c1
),	1	F1
),	197	i-1o1O1
),	200	d1D2
),	201	d1
),	238	c1
),	503	o1O1
),	892	B1
),	ari	C1
),	at	o1O1
),	cer	A1
),	cys	g1
),	geo	g1
),	pp.	O1
),	vol	e1E2
).	acm	g2G2
).	cha	B1
).	iee	c-1g2G2
).	lit	o1O1
).	sup	c-1g1G1
):	135	e1f-1F-1
):	149	c-2o2C-2O2
,		c-1f1O-1
,	1	e-1f1
,	12	e-1f1E-1I1
,	17	e2E1
,	173	b1
,	177	o3O2
,	193	e1f-1E1
,	194	g2
,	195	o1D-1
,	196	c2D-2
,	197	d1
,	198	d1f-2D1F-2
,	199	c-1d3e-2
,	2	e2o-2E1H1O-1
,	20	e-2f2E-1F2
,	200	c1d1e-2f-2D1E-2F-1
,	201	b-2d3e-3f-3C1D2E-2
,	215	e2E2
,	22	b2c-2h1H1
,	24	E1
,	26	c1
,	27	b-1c2
,	273	e1E1
,	29	c-1j1
,	3	b1e-2O1
,	30	e-2f1E-1F1
,	38	g1
,	4	f-1F-2
,	40	E-1
,	44	g2
,	482	b-1c1
,	6	d-1D-1E1
,	61	a3b-2g2
,	757	C2
,	8	e1F-1
,	88	h-1
,	a	B-1
,	aca	g1G1
,	acc	a-1b1
,	aco	c-1n1
,	aeg	c1
,	age	b-1c2
,	ame	G1
,	an	o1O1
,	and	a2b4g-1h-3i-1o-1B-2C-4G-2I-1
,	ann	h1H1
,	ant	O1
,	app	b-2c2C2
,	arc	b-1c1C3
,	art	c-1o2
,	at	o1O1
,	aut	d1D1
,	bel	h1
,	ber	c-1h2H3
,	bla	j1
,	bre	H1
,	cal	h1H-3
,	cam	c-2h1C-1H1
,	can	b2c-1
,	cat	b2g-1
,	cen	g1
,	cer	c-2k2K2
,	chi	g-1h2
,	cit	o1O1
,	cla	b-1c1C1
,	clo	b-1o2O1
,	co	g-1h2
,	col	c-2h1j1J1
,	com	c2o-1C3O-1
,	cor	e2
,	cro	A-1
,	cry	e2
,	cul	c1
,	d	a2
,	dat	d1D1
,	dc	h2
,	de	i-1
,	dec	d2h-1D2
,	def	b1B-1
,	dem	b-1c1
,	den	h1H1
,	dep	o1B-1O1
,	dev	O1
,	dey	h2
,	dia	b1c-1
,	dig	C-1
,	dir	i-1o1I-1O1
,	dis	b2
,	div	b-2g1G1
,	doc	b1
,	doi	k1K1
,	dri	b1c-1
,	ear	m2C1M2
,	ed	i2I2
,	edi	b-3c-2i3o1I2O1
,	eng	g-2h2G-2
,	env	h-1
,	est	b1c-1
,	et	i1
,	exp	b1
,	fat	b1e2g-3
,	feb	c-1d1D1H1
,	fin	b-1
,	for	B1
,	fra	c1h-1H-3
,	gal	h-1
,	gd	c-1g-1h1o2H1
,	gen	B-1H1
,	geo	b-2c5g-2C5G-2
,	ger	h1
,	gic	c1i-2o1
,	gra	a-2b1c1B1
,	gre	G-2
,	h	a-1d1B2D1
,	hal	c-1h1
,	han	b-1
,	hor	o1O1
,	htt	c-2k3o2O2
,	iee	g4C1G4
,	in	b-4c1i2o2C2H-1I2O1
,	inc	b1g3h-1o-2G-1O-1
,	ind	b1
,	inh	c-1g-1h3H1
,	ins	g2h-2G3
,	int	g2C1G2
,	isp	c1
,	jac	a-1g4h-3G3H-2
,	jam	H-1
,	jan	d2D2
,	jon	c1e-1
,	jou	b-2c3C2
,	jr	i1
,	jul	d2D2
,	jun	d3f-1D3
,	kar	g1G1
,	la	g1C1
,	lan	h1H1
,	lat	c1
,	lau	h2
,	le	C1
,	let	o1O1
,	lit	C2
,	lon	G2H1
,	mac	g1h-1G1
,	mai	d1D1
,	mam	b1
,	mar	a1d2B-1D2
,	mas	H-2
,	mat	J1
,	may	d1D2
,	med	e1E1
,	mes	c2e-1
,	met	C1
,	mic	b2c-2
,	mil	g-1h1H1
,	min	b-3g2G1H1
,	mon	b-1c2
,	mos	H2
,	mus	k1K1
,	n	e1E1
,	nat	C1
,	new	g-1h2o1C-2H2
,	no	e3
,	nor	b1c-1G-1
,	nov	d3D3
,	n°1	o1
,	oct	h-1o1O1
,	of	j1J1
,	on	h1
,	one	b-2
,	opt	h2H1
,	or	h1
,	p	b1F1O-2
,	pac	c2
,	pag	o1F1O2
,	pal	b-1c2h-1
,	par	h2H5
,	per	c2C1
,	pha	b1
,	phy	b-2c3C4
,	pmi	o-1
,	pol	b1
,	pop	a-1
,	pos	b2
,	pp	f1F1O-1
,	pp.	f3F3
,	pre	G1
,	pro	b-2c3g-1h1C3H1O-1
,	put	h2
,	qua	g1h-1H-1
,	ran	g1G1
,	ref	B1
,	reg	b1c-1
,	res	g1C-2
,	rev	b-3c2C1
,	rhe	b1c-1
,	rob	c1
,	rog	B-1
,	roo	b1
,	rou	g2h-1G2
,	rov	b1
,	san	H2
,	sci	b1c-1
,	sea	j1C-1H1J2
,	sec	n1N1
,	sep	d2h-1D2
,	ser	c1h-1C-2
,	she	b1
,	slo	H-1
,	soc	g-1
,	sol	b-1
,	son	c2
,	sou	b2C-2
,	spa	c1H-2
,	spr	c-1g5h-3G5H-2
,	sri	a-1g1G1
,	str	b1
,	stu	c-1h3H5
,	sub	c1
,	sum	h-1
,	sun	c2
,	sup	c2
,	sur	a-1b1B1
,	swi	H-1
,	sym	b1d1e-2E-2
,	tal	c3g-1o-2
,	tan	g-1
,	tec	b-2c2h-1O1
,	ten	G-2
,	tex	c2h-2G-1
,	tha	c-1g2h-1
,	the	b-3c1h3B2C2G1H1
,	tin	c2
,	to	O1
,	top	a-1b1B1
,	tra	b-2i1o1
,	tyt	c2
,	u.s	G-1
,	und	O1
,	une	g1G1
,	uni	g1C-1G2H-2
,	v	m1
,	ven	b2
,	ver	b1h-1H-1
,	vit	i-1
,	vol	b-1e4o-1E3
,	w	b1i-1I-1
,	wah	b2c-1
,	war	h1H2
,	who	c1
,	wil	G1
,	wis	h1
,	wor	b2c-1C-1
,	wyl	c-1
,	wła	b-1f2F2
,	you	c2
,"	1-2	f-1o1F-1O1
,"	149	f-1k3F-1K3
,"	cur	c-1o1C-1O1
,"	in	i1I1
,"	pre	n1N1
-	117	A-1
-	18	d1
-	194	b1c-1
-	3	o1
-	482	c2
-	549	e1f-1E1
-	890	g1G1
-	ama	g-1h2G-1H1
-	aut	H1
-	bla	l-1o1L-1O1
-	blo	O1
-	clo	H1
-	cu	c1h-1H-1
-	dat	C-1
-	den	g1h-1
-	dir	b-1c1C2
-	doc	c1
-	dom	e-1o1E-1O1
-	dru	f1F1
-	eas	h1
-	el3	e1E1
-	eur	b2i-1
-	eva	d1D1
-	exe	f1i1F1
-	fat	c2C2
-	fik	f1F1
-	fon	o1O1
-	fow	c-1
-	gat	g1G1
-	gic	o1G-1I1O1
-	gro	b1i-1
-	hea	e1E1
-	htt	b-2c1C3G1
-	klo	c1
-	lad	c-1g2G2
-	lea	c-1h1H1
-	les	o2O2
-	lif	H-1
-	lit	g-1h1G-1H1
-	mas	a-1b1B1
-	mes	E1
-	mul	g1G1
-	opt	b1c-2B1C-1H1
-	par	c2
-	ph.	a1b-1B-1
-	pha	f2F2
-	red	k2o-1O-1
-	rov	j1
-	sea	c-1h1
-	spó	o1O1
-	ste	b1h-1
-	sup	g-1h1H1
-	tan	h1H1
-	tex	c1
-	to	H1
-	tre	g-1o1G-1O1
-	tum	A1
-	vse	b-1c1C1
-	you	b1
.		a1c1B-2C-2D-1F-1G-2
.	1	E-2
.	1-2	a1b-1
.	12	e-1f1E-1F1
.	139	F1
.	149	f-1k2K1
.	161	c-1g1G1
.	197	d2f-1D3
.	199	D-1
.	2	b-1c1f-1
.	200	a1D1
.	201	c-3d1
.	215	f-1o1
.	27-	A1
.	29	O1
.	2nd	o1
.	39	e1
.	4	f1
.	554	b-1c1
.	586	i1I1
.	7	o-2E1
.	88	c-1j1J1
.	a	a2C-2
.	aca	b2c-1C-3
.	acm	g2o-1G2
.	ame	c-1g3k2m-2C-1G3K2
.	an	b1
.	and	b-1
.	ang	a-1
.	app	c1C1
.	ava	k2K2
.	b	a-1c2
.	bas	h1H1
.	ben	c-1i1
.	ber	c-2d1e1D1
.	bio	c4C3
.	bla	b1B1
.	blo	c1C1
.	cal	C1
.	cam	h1H1
.	chr	h1i-1H1
.	cla	g1h-1o1G1H-1
.	col	C-2
.	com	c2C2
.	con	c1C2
.	cop	b-1
.	cou	o-1
.	cre	c1
.	cri	C1
.	cro	h-1H-1
.	cur	m1M1
.	d	b-1B-1
.	dan	o2B-2O2
.	dat	e3
.	deh	b2c-2
.	dev	c1
.	dia	b1
.	dif	b-1d1B-1
.	dis	b1C-1M-3
.	doi	K1
.	eco	c1C1
.	ed	c-2n1N-1O-1
.	edi	i3n2o-2C-1I2N1O-2
.	edn	H1
.	edu	C1
.	elb	b-1c1
.	ele	b1
.	eli	c1
.	enc	o1
.	eng	a1b-1
.	et	a1
.	eur	C1
.	eva	b1
.	exp	b-2c2n1N1
.	fed	c1
.	fei	a-1b1B1
.	fir	c2g-1
.	for	j1
.	fra	h2H2
.	fro	c1
.	gen	b1c2
.	geo	c3C2
.	gim	h1H1
.	gra	h1H2
.	gup	k1
.	gur	b-1
.	han	I1
.	har	h-1G1H-1
.	htt	k1o1K3O1
.	hum	c1C2
.	i	b2h2E-1
.	iee	g2G2
.	in	b-4c3h-1i2B2C3I2
.	ind	h2H2
.	inf	c1C1
.	int	b3c-2g1G1
.	inv	B-1
.	isb	k1
.	iss	k1K2
.	j	C2
.	j.p	c1
.	jah	j1
.	jan	c-2g2G2
.	jul	g1
.	jun	d1D1
.	kam	a1
.	kat	b1
.	la	g-1G-1
.	lan	c3C3
.	liv	g-1h2G-1H2
.	lon	c-2h2G-1H1
.	man	m1M1
.	mat	b1C-2
.	mcm	b1
.	mem	C-1
.	mic	b2c-1C-2
.	min	g-2h1G-1H1
.	mis	c1
.	mol	C2
.	mor	g1G2
.	nat	g1G1
.	neu	C1
.	new	b1C2O-2
.	nor	g2
.	nov	d2D2
.	o	e-1f1E-1F1
.	oct	c1C1
.	of	g2C-2G-1
.	onl	m1M1
.	p	O1
.	p.a	m1
.	pal	h-1H-1
.	pan	b2c-2
.	par	g1h2B-1H3
.	pen	f1o-1F1O-1
.	phy	b1c2
.	plu	g1h-1G1H-1
.	pmi	k-1o1K-1O1
.	pp	f1F1
.	pre	c-1o1G-1O2
.	pro	b2g-1m2o-1G-1M2
.	pub	o1O1
.	qua	b-1c1C-2
.	rec	c1
.	reg	g2G2
.	rep	b-1c-1h-1m1n2C-1N2O2
.	res	j1
.	ret	o2O3
.	reu	c-1o1C-1O1
.	rev	b-2c1f-1n2C-2F-1N2
.	ros	i2
.	rou	g2h-1G2H-1
.	san	g-1h1G-1H1
.	sca	n1o-1N1O-1
.	sch	a1B-1
.	sci	b2
.	sec	e1E1
.	see	o1O1
.	ser	j2
.	smo	m1M1
.	soc	b1c-2g3
.	soi	c2C2
.	spr	c-2g5h-1G5H-1
.	sri	g1
.	sta	m3C-2M1
.	stu	e1f-1j1E1F-1J1
.	sub	o2O2
.	suc	g1h-1G1H-1
.	sum	b2
.	sup	e1E1
.	sur	c1
.	tea	f1F1
.	tec	b-1d-3D-2
.	tha	H-3
.	the	a-2b1B1C1M-1O-2
.	to	b-1
.	tom	e1E1
.	tr	c-1h1
.	tra	b-1c-1i3o1C-1I4
.	tum	o1O1
.	und	b-1
.	uni	h1C-2H1
.	vol	e2E2
.	wal	a1
.	web	c-1m2M2
.	whi	g-1G-1
.	who	c-1o1O1
.	wil	a-1b2o-2C-2
.	wor	c-1
.	édi	i-1o1I-1O1
."	193	f-1F-1
."	gra	K1
."	in	b-2c1C1
.),	149	e-1f1E-1F1
.),	the	c1C1
.),	vap	c-1k1C-1K1
.,		b1h-1
.,	1-1	h2
.,	128	c1
.,	149	b-1c-2k2C-1K2
.,	161	G1
.,	177	f1F1
.,	18	b-1c1
.,	191	i-3o2O2
.,	194	b-2c2C2
.,	199	c-1d2h-1D1
.,	22	c-1h1o1H1
.,	31-	c-2h3
.,	37	O1
.,	422	c1
.,	549	c2
.,	58	c1
.,	aa	h1
.,	alo	g1G2O-1
.,	ama	g1G1
.,	ant	B-1
.,	app	c1
.,	bas	b1
.,	bea	b1
.,	bic	k-1o1K-1
.,	bla	b1
.,	bra	b-1
.,	cl	c-1g1G1
.,	cli	c1
.,	clo	c-1h2H2
.,	cul	c-1o1O1
.,	de	H1
.,	deh	b-1o1
.,	del	i1
.,	dir	a-1b1B1
.,	dis	a-1b1B1
.,	dur	h1
.,	eds	o1O1
.,	el3	a1
.,	eli	c2o-1C3
.,	epi	o1O1
.,	eur	c-2g1
.,	evo	g2h-2
.,	gd	b1
.,	ger	c-2n2
.,	get	c3
.,	gur	K1
.,	han	g2
.,	hun	c1g-1o1
.,	imp	b-1c1
.,	ins	g-1h2G-2H-3
.,	lad	g1G1
.,	lai	f1F1
.,	lit	g-1G-1H-2
.,	lm	b1
.,	lov	c-1
.,	l’a	g1
.,	mul	o1O1
.,	n°5	h1H-2
.,	oct	b-1c3
.,	on	b1
.,	opt	e1f-1g1G2H3
.,	ord	b1
.,	pan	g-2h3G-1
.,	pat	b2
.,	pha	b-1o1
.,	phy	a-1c1
.,	pro	g-1
.,	raj	b-1
.,	rat	a1c-2
.,	rio	g-1h2H-2
.,	sag	c-1g1G1
.,	san	a-1b1B1
.,	slo	a-1b1
.,	smo	c1
.,	som	b-1n1o1O1
.,	son	c2
.,	sor	e2E2
.,	ste	b2
.,	sup	h1H2
.,	sym	D1
.,	tal	b1c-1C-1
.,	tem	H1
.,	tha	h1
.,	the	b-1
.,	u	e-1E-1
.,	unc	b-1c1
.,	use	b1c-1C-1
.,	van	c2E-2
.,	vap	b1
.,	wil	c-5h5H4
.,	wit	b1g1G1H-2
.,	édi	c2f-1F-1
..."	127	e1E1
..."	194	C1
..."	251	e1f-1F-1
..."	33	g-1h1H1
..."	416	e-1f1F1
..."	aid	c2
..."	am	e1f-1F-1
..."	bet	a-1o1A-1O1
..."	bos	K-1
..."	by	e1f-1F-1
..."	cho	c-1d1D1
..."	cli	g1
..."	cri	c1C2
..."	ezr	c-1h1H1
..."	gam	g1G1
..."	gel	o1O1
..."	got	k1K1
..."	gup	k-1o2O-2
..."	jab	h1H1
..."	mac	e1E1
..."	nos	h1H1
..."	ost	h1H1
..."	pp.	b1
..."	put	E1
..."	puz	g2G3
..."	rab	i1I1
..."	sac	n1N1
..."	sou	e-1m1
..."	sti	h1H1
..."	tre	b1c-1C-1
..."	u	b1
..."	u.s	m1M1
..."	uni	a1
..."	viv	g1G2
..."	vse	o2O2
..."	wah	k1m-1K1
..."	you	b1c-1
.:	144	o1
.:	149	k1K2
.;	cle	G1
.;	lad	j1J1
:		B1
:		o2
:	1	f-1
:	137	a-1b1
:	149	k4K5
:	197	e1f-1F-1
:	251	k-1o1
:	353	g1h-1G1H-1
:	429	c3
:	549	G1
:	55	m1M1
:	634	o1O1
:	a	B-1
:	ame	a-1f1F1
:	an	B-1
:	arc	a-1b1
:	cam	o1
:	con	b-1c2
:	deh	b-1g1B-1G1
:	ed	O1
:	el3	c1
:	eli	C-1
:	for	C1
:	gen	c1
:	har	c-2
:	htt	k1o-1K1
:	hyd	b-1c2
:	imp	b1
:	ins	G1
:	inv	B1
:	joh	g-1o1
:	jr	e1E1
:	kno	h1H1
:	le	B1
:	lig	A-1
:	min	c1
:	new	b-2g2G2
:	no	f1F1
:	nor	G1
:	oct	b2c-2
:	opt	b2c-2
:	pal	G-1
:	pha	h1H1
:	phy	j2C1J2
:	pot	o1O1
:	pow	b1i-1
:	pro	B-2
:	pub	G1
:	rec	b1
:	sam	o1
:	she	g-2h2G-2
:	sta	g-1G-1
:	ste	a2b-1B-1
:	sto	c1g-1C1
:	str	c1
:	the	c1
:	van	b1c-1e1
:	vol	b-2e1E1
:	war	G-1
:	wil	c1h-2H-3
;	29	E-1
;	3	E-1
;	74	E-1
;	new	H-1
;	pub	O1
?	5.ª	e1f-1
]	97-	c2e-1E-1
]	cho	e1E1
]	cl	b1
]	dip	C1
]	f	b-1g1
]	gen	H1
]	lm	c1C1
]	may	k1K1
]	nae	c1C1
]	tan	o1O1
^	10	a2A2
^	12	l3o-2L3O-2
^	13	o1O1
^	14	l-1o1L-1O1
^	15	l-1o2L-1O2
^	20	l-1o1L-1O1
^	25	l-1o2L-1O2
^	27	l5o-2L5O-2
^	3	l2o-1L2O-1
^	let	a-1b1A-1B1
·	htt	b1
273
-	-	-	a3c1f-2g-1i-2m2n-1o-3D-1E-2F-2G1I-6K-3M-2N-3
-	-	^	a-5b-2c4h2i-1m-1n-5o-1B-1C2D1F-2G2H1K-4M-4N-3O-3
-	-	access	b1c-4d1e-2f1g2E-1F1
-	-	access+identifier	c-1d1D1
-	-	access+small	b2B1
-	-	and	a-1b1c1d-2e-1h-3l2o-1A3D-1G-3H-2L2
-	-	and+small	b1
-	-	edition	i1I1
-	-	editor	a-1b-2g-2h-1i4C-1
-	-	editor+press+edition	a-1b2c-1i3o-2
-	-	editor+small	l3o-2A1L3O-3
-	-	identifier	e-1f2E1F4K1
-	-	in	e-1i-1l-1L-1
-	-	in+and	c1
-	-	issue	g-1o2
-	-	issue+small	b-1c3g-1C4
-	-	journal	b4d-1e-3i-3m2o1A-2B-2C2E-2H-3M1O1
-	-	journal+edition	b1c-1o1
-	-	journal+status	c1C3
-	-	meeting	c4d-2g-1j-2o-3C-2G-1J-1O-2
-	-	pages	a-2b-1c-3d2e1f-3g1h1i2j-1E1F-5H2
-	-	press	c-4g1h1o-2
-	-	press+edition	c-2g2o-1G2
-	-	press+status	b-2c1h1
-	-	school	a1b-2c1g2h1i-2o-3C-3E-1F-1H1O-3
-	-	small	a2c-3d2e-1g1h2i-2k1m-1o3B-1C-2G-2H1K2
-	-	thesis	b1
-	-	volume	b1c1e-1g-2h-1i-2C1D1E-1G-1J-2
-	^	^	b-1k2m-1n-5o1D1G1H1K-1N-3O-4
-	access	-	b-2c-1g2k2o-1C-1E1O-1
-	access	access+small	D2
-	access	small	o-1
-	access+small	-	a-2c1A-1B1
-	and	-	a-1m-2n-1o-3A-3B-1C-2G-2I-6J-1O-2
-	and	meeting	b2c-1
-	and	others	H1
-	and	press	g1
-	and	small	a-1B-1C-2
-	and+small	-	b1
-	edition	-	b-1n1N1
-	edition	small	i1
-	editor	-	a-2b2c-3i3B1
-	editor	and	e1
-	editor	meeting	b1c-1
-	editor	small	a-1b-3c3i1o-1
-	editor+press+edition	-	b-1c2e-2g-1i2o1E-1G-1O1
-	editor+press+edition	small	i1
-	editor+small	-	a-1b1c1A-2B2C-2
-	identifier	-	b-1c-1h1o1G-1H1O1
-	in	-	b1f1g-2h2i-2B1I-2J1
-	in	small	o-1
-	in+and	-	B1C1
-	issue	-	e2o2C1O2
-	issue	small	o1O1
-	issue+small	-	b-2c1g-2h-2j1C1E1
-	journal	-	b2i-1A1C1O-2
-	journal	^	c2g-1
-	journal	in	c1g-1
-	journal	pages	c-1j1
-	journal	report	o1
-	journal	school	c-2g2C-1G1M1
-	journal	small	a1b4g-1o-2G-2
-	journal	volume	b-2c4
-	journal+edition	-	C1
-	journal+edition	journal	b-1c1C1
-	journal+status	-	c3
-	journal+status	small	b1
-	meeting	-	h1B2C-3H1J2O-1
-	meeting	and	c-1e1E1
-	meeting	journal	b1c-1
-	meeting	meeting	b1c1d-1o-2B1
-	meeting	pages	b1
-	meeting	small	a1b-3c3B-1
-	pages	-	b-2c3e1g-2j-2n-3o-3A2E-1G1H-1I-1K-2N-1O-1
-	pages	^	e-3f2E-3F2O1
-	pages	small	a-1b1B2
-	press	-	g3C2G2
-	press	^	G2
-	press+edition	-	b-1n2o1N1
-	press+edition	pages	n1N1
-	press+edition	volume	o1O2
-	press+status	-	g3o-1G3
-	press+status	^	G-1O1
-	report	-	b-1c-1j1m1O-1
-	report	issue+small	a1b-1
-	report	report	b1g2o-1G1
-	report	small	o-1
-	school	-	b-1g3o-2C2G-2
-	school	^	c-2g2
-	school	and	g-1
-	school	journal	c2
-	school	press+status	g1h-1o1G4
-	school	small	h2i-1o1B1C-1G1
-	small	-	b2c-1d1h2i-3j-1m-1A1D1E-2F1G-4
-	small	^	b1g-1
-	small	editor+small	l-1o2L-1O1
-	small	journal	a-1b1B2
-	small	meeting	b2c-2
-	small	school	o-2
-	small	small	c-2o1B-1C-1
-	thesis	school	m2M1
-	thesis	thesis	b1
-	translator	-	b-2o2
-	volume	-	b-2c1d3i-2j1n-1A3C3H-1
-	volume	in+and	j1
access	-	-	o1O2
access	-	^	c1o-1O-1
access	-	access	m1M1
access	access+small	-	o1O2
access	small	-	k1K1
access+small	-	^	k-1o3
access+small	small	-	b1
and	-	-	a2g-1m-2o-2B-4C-4G-2H-2I-3J-1
and	-	^	g1
and	-	journal	c-2g1j1
and	-	school	g-1
and	-	small	a-2b2g-2
and	-	volume	a-1b-1o1
and	meeting	-	b1c-1
and	others	-	a3b-1B-1
and	small	-	B-1C-2
edition	-	-	b-1n2
editor	-	-	o2I-1O2
editor	-	in	i1
editor	-	journal	i1
editor	-	meeting	o2O2
editor	-	small	i3o-2O-2
editor	meeting	meeting	o2O2
editor	meeting	small	b-1i1O1
editor	pages	-	i-2o2I-2O2
editor	small	-	b-3c-1i4I3
editor+press+edition	-	-	c-2g-1i2n2I2N-2
editor+press+edition	-	pages	o1
editor+press+edition	^	^	n1
editor+press+edition	small	-	o1O1
editor+small	-	-	b1h1C-3O-1
editor+small	-	small	c1
identifier	-	-	c-1k1o1O1
identifier	-	^	k2K2
identifier	^	^	k-1o1O1
in	-	-	b1i1j1o-2B1C2I2O-2
in	-	and	b-1o1C1O1
in	-	editor	i1C-1I1
in	-	editor+small	b-1
in	-	journal	b1c-2o1C-2O1
in	-	meeting	c-1o1C-1O1
in	-	pages	c1
in	-	small	b-1c1
in	-	volume	o2O2
in	and	-	a-1
in	editor+small	-	b-1c1
in	pages	-	b-1
in	pages	editor+small	h1H1
in	press+status	-	e2o-1E1
in	small	-	g1
in	small	journal	o1
in+and	-	-	b1c1m1o-2M1O-2
issue	-	-	c-3e2o1
issue	-	journal	b-1c3o-1C1
issue	-	pages	e2E1
issue	-	small	b1B1
issue	small	small	c-1o1
issue	volume	-	c-1e1E1
issue+small	-	-	e2k1E1
journal	-	-	c4g-2i-2m-1o-2G-2I-1O-2
journal	-	^	g1
journal	-	and	b1
journal	^	^	c2
journal	and	-	c-1C-1
journal	meeting	small	b1o-1O-1
journal	pages	-	c-1j1
journal	report	report	o2
journal	school	-	m1
journal	small	-	c2C3
journal	small	small	b-1c2C1
journal	volume	-	c3C-2
journal+edition	-	-	c4
journal+edition	editor+press+edition	-	n1N1
journal+status	-	-	c2
journal+status	small	press	c1
meeting	-	-	b4c-2j1o-2B1J2
meeting	-	^	b1C-1
meeting	-	editor+small	C1
meeting	-	in	b1
meeting	-	volume	b1c-1
meeting	in	-	b1c-1j1
meeting	journal	small	C2
meeting	meeting	-	b1c-1C-1
meeting	meeting	in	j1
meeting	meeting	meeting	B1
meeting	pages	-	b2c-1
meeting	small	-	c2o-2C-1
meeting	small	small	b-2c2j1C2J1
meeting	volume	-	c1
others	-	-	a1c-1g-1J1
pages	-	-	f6i-1o-3F6I-1O-1
pages	-	^	f1o2
pages	editor+small	-	h1
press	-	-	c3g2h-1o-2
press	-	^	c-1g4
press	^	^	g1
press	small	-	c-1g2G2
press+edition	-	-	n2o-1
press+edition	pages	-	n1
press+edition	volume	-	o1
press+status	-	-	e1g2
report	-	-	b-2c-1m2O1
report	-	^	m1
report	-	pages	j1
report	^	^	c1
report	issue+small	-	m1B1O-1
report	report	-	c-1m1o3C-2M1O3
report	report	issue+small	o1
report	school	small	m1o-1
report	small	small	b1o-1
report+status	-	-	c-1k-1o3
report+status	-	^	k1n2o-2N2
school	-	-	b2G-1
school	-	^	g2
school	-	small	b-1
school	^	^	c-2g2
school	and	-	g-2
school	journal	-	c1g-1
school	press+status	-	o2
school	small	-	a1b-1c-1g3j-2o-2C-3G4O-2
school	small	journal	c1
small	-	-	c2e-2g1j-2m-2n-1o-1G-2H-2I-4M-2
small	-	^	g-1k1
small	-	access	c1C1
small	-	and	g3o-1B-2
small	-	editor+small	B-1
small	-	in	b2c-1
small	-	in+and	b1c-1
small	-	issue	c1
small	-	journal	b-1c1g-1G-1
small	-	pages	b1c-2j-1O2
small	-	school	g-3o3G1
small	-	small	b3c-1j-2G-1J-1O-2
small	-	translator	o1
small	-	volume	c-2g2j2
small	^	^	b1O-1
small	and	-	B1
small	journal	-	b-1c2g-1o-1
small	journal	small	o1B-1C2
small	meeting	-	c-1j-1o2
small	meeting	journal	C2
small	meeting	meeting	j2o-1C-1J2O-1
small	meeting	school	c-1o1
small	pages	-	a-1b1
small	press	-	g1
small	school	-	b1
small	school	small	c2G1
small	small	-	g-2j1o-1C-2
small	small	meeting	o1
small	small	school	c1
status	-	-	b1
status	small	press	o1
thesis	-	-	b3m1o-4C-1O-3
thesis	-	school	m1o1
thesis	-	small	B-1
thesis	school	small	m3
thesis	small	-	m1o1O1
thesis	small	school	o2
thesis	thesis	-	b-1m3M3O-1
thesis	thesis	small	m-1M-1
translator	-	-	g-1i1I2
translator	small	-	i1I2
translator+meeting	-	-	I1
volume	-	-	c-1e4o-1C-1E3
volume	-	issue	e1
volume	-	issue+small	E2
volume	-	pages	E-1
volume	-	small	e1E1
220
0/0		99-99	d1D1
0/0		o	a1b-2
0/0		oo	a-1b2
0/0	,	o°99	E1
0/0	.	oo	c1
0/1			b2c-2g1i-1j2o-2
0/1		9	b1c-2
0/1		9.9	c2e-1E-1
0/1		99	a-1b-2c-4d6f1i-1j1m3o-3D3E1
0/1		99-99	b-1c-1f2k1F1
0/1		99.9	c-1e2E2
0/1		99/99	e1E1
0/1		99o	b-1c1
0/1		o	b-1c1d-1e-2g-1h2C-2E-3G-1O2
0/1		o'oo	a-1c1j1
0/1		o.o	a2
0/1		o99o	b1c-2
0/1		oo	a2d1e-1i-1m-1B-3C-2E-1F-1G-1H-2I-2J-2M-3N-4O-2
0/1		oo'99	o1
0/1		oo'o	b1
0/1		oo-oo	c-1g2C-2G-2O-2
0/1		oo.99	d1e-1E-1
0/1		oo/oo	h1C-1H1
0/1		oo9	c1
0/1		oo:99.99	k-2o2
0/1		oo’o	b1
0/1		o’oo	c2
0/1	!"	9oo9o	a1
0/1	"	99-99	F1
0/1	",	oo	b-1C1
0/1	".	oo	b-2h1H1
0/1	)	99	D1
0/1	)	oo	a1b2c-3B-3C-2J1
0/1	),	99	c2f-1F-1
0/1	),	oo	b-2C3
0/1	).	oo	b-1B1
0/1	):	9-99	f-2F-1
0/1	):	99-99	e1
0/1	,	9	b1E-2O-1
0/1	,	99	b-1c-2d5o-4E2
0/1	,	99-99	b3c1d-2e-3f1D-1E-2
0/1	,	9oo	b-1e-1o3E-1O3
0/1	,	o	a1c-2e-1i-1m1A-2C1I-4
0/1	,	o.99	E1
0/1	,	o.99-99	f1F1
0/1	,	o.o	a1H-1I-1
0/1	,	o.oo	b-1
0/1	,	oo	e2f-1o-1B2C2G2J1
0/1	,	oo-oo	c-2d2g2D2G2
0/1	,	oo.9	e1
0/1	,	oo.o.oo	o1O1
0/1	,	oo:99.99	o2
0/1	,	oo’99	c1
0/1	,"	o	b-1c1C2
0/1	,"	oo	b-1o-1B3C2O-1
0/1	-	oo	B-1C-1
0/1	.		a1c2B-2C-4
0/1	.	9	c1e1n-1N-1O1
0/1	.	99	b-1c-2d4e3D3
0/1	.	9oo	n1N1
0/1	.	o	a2c1e-1h2o-3B-2E-2G-2I-1O-3
0/1	.	o.o	i1
0/1	.	o99	e1E1
0/1	.	oo	a2c-1d-2h-1j1k-5n1A1C-3D-1G-2J-2K-4N2O-2
0/1	.	oo-oo	c-2g2B2C-1G2
0/1	.	oo.oo	o1O1
0/1	.	oo:99.99	k1K1
0/1	."	oo	c1B1C2
0/1	.)	oo	b2c-1
0/1	.),	oo	b1g-1B2G-1
0/1	.,	oo	b-1h1B2H1
0/1	.-	o	o1O1
0/1	.:	oo	g1C-1G2
0/1	.;	oo	a1
0/1	:		B1
0/1	:	oo	a-3b1c1h-2C-4H1
0/1	;	oo	a2g1o-2B-2G-1
0/1	?	oo	b1
0/1	].	oo	h1C1H2
0/1	]//	oo	c1C1
0/1	^	9	l2L2
0/1	^	99	l1L1
0/1	^	oo	b1B1
0/1	|	oo	C-1
0/2		9	b1
0/2		99	a-1b2c4d-2e-1o-3D-2
0/2		o	b-1o-1O-1
0/2		oo	b1c-2d-1h1o2C-4D-3O3
0/2	)	99	d-1
0/2	),	oo	c-1g1C-1G1
0/2	,	99	c2
0/2	,	o	a1b-1
0/2	,	o.o	f1F1
0/2	,	oo	a-1g-1h1B1G-1H1
0/2	.	9	b-2
0/2	.	99	a1
0/2	.	oo	a1c-1i-2
0/2	.,	oo	a1
0/2	:	99	K1
0/3		99	b1d-1D-1
0/3		oo	a1o-1C-1
0/3	,	99	d-1D-2
0/3	,	oo	b-1
1/1			c-2i2
1/1		9	d2e2f-2E-1
1/1		9.99	o1
1/1		99	b1c-2e1m-1E1F-1
1/1		99--99	f2F2
1/1		99/99/99	d1D1
1/1		o	a-4b-1c-2g4h-3i1o2C-3I-2O1
1/1		o.o	b-1
1/1		oo	a-3b2c2g2h2j1m3n2C-1D-2F-1G-3H-1O-3
1/1		oo-99	c2
1/1		oo-oo	j2k-1O1
1/1		oo.oo.oo	k-1o2K-1
1/1		oo9	e-1
1/1		oo99	K1
1/1		oo://oo.oo.oo/oo	K-1
1/1		oo:99.99	k2o-1
1/1		oo</oo	c2
1/1		o’oo	c-3o2
1/1	"	oo	c-1C-1
1/1	)	99	e-1f2E-1F2
1/1	)	99-9	f-1F-1
1/1	)	o	b1
1/1	)	oo	O1
1/1	),	9	F1
1/1	),	99	o1
1/1	),	o	f-1o1F-1
1/1	),	oo	b2c-1f2h-1F2
1/1	),	oo.99	o1O1
1/1	),	oo:99.99o9	k1K1
1/1	).	oo	B3
1/1	).</	oo	b1
1/1	):	99-99	e1
1/1	,	9	e-1f2E2F-1
1/1	,	9-99	o1
1/1	,	99	e2o1E2
1/1	,	99-99	b3
1/1	,	99o	f2
1/1	,	o	i2O-1
1/1	,	oo	c-1e-2f-1g-1j1n-3B-2C-3D1E-1M1N-3
1/1	,	oo-oo	c2g-1C1
1/1	,	oo.99	d1D1
1/1	,	oo.99-99	f2F2
1/1	,	o°9	e2E1
1/1	,	o°99	e2E2
1/1	,"	oo	g-1o2G-1O1
1/1	,.	oo	G1
1/1	.		d1F-1
1/1	.	9	o1E-1F-1
1/1	.	99	e2f2o-3O-2
1/1	.	99-99	f2
1/1	.	99o	f1
1/1	.	99oo	e2f-1E2
1/1	.	o	c2g1
1/1	.	o.oo	C-1
1/1	.	o99	f-1
1/1	.	o99-99	o1
1/1	.	oo	b-2c1d1f-3i2o1B1J1O1
1/1	.	oo-oo	c1C2
1/1	.	oo://oo.oo/99.99/	o1O2
1/1	.	oo>oo	C2
1/1	.	oo>oo</oo	c1C1
1/1	."	oo	g1G1
1/1	.)	oo	c2C1
1/1	.),	oo	b-2c2C2G1
1/1	:	9-99	f1
1/1	:	99	o1F2
1/1	:	99o-99	e1
1/1	:	oo	b2c1h-2k1C-2G1I-2
1/1	;	9	e1
1/1	;	99	e2E2
1/1	;	oo	h1o1O1
1/1	>	oo	b2C1
1/1	?	oo	b-1c1C2
1/2			c1
1/2		9	e1o1
1/2		99	b1c-1d-1o3D-2
1/2		o	b4g-5
1/2		oo	b1d-1e2g2h-2i-2j1k-2n-1C-2H-1O1
1/2		oo-99	c-1o1O1
1/2		oo/oo	e1
1/2		o’oo	c1
1/2	)	99	e1D1E1
1/2	)	oo	b-1o1
1/2	,	99	c1d-1f-4o2F-3O-2
1/2	,	o	i1
1/2	,	oo	c-3C-5H-1
1/2	,"	oo	c-2o1C-2O1
1/2	.	9	n1N1
1/2	.	99	d-1k2o1D-1O1
1/2	.	o	c-2o1O1
1/2	.	oo	b-1e-1m1o-1G-1M2
1/2	."	oo	C1
1/2	.,	99	o1
1/2	:	oo	b-3c1g-1o2B-1C1G-1
1/3			e1
1/3		99	d-2e1D-3
1/3		oo	o2C-1D-1
1/3	,	oo	c2d-1h-1
1/3	.	99	c1e-1E-1
2/2		9	E1
2/2		o	c-1d2
2/2		oo	b1c1d-1g-2h-1o2C-1G-1
2/2	)	99	f-1F-1
2/2	),	99-99	F1
2/2	),	oo	c-1g1G1
2/2	,	9	b1
2/2	,	99	e-1f2F2
2/2	,	oo	h2j-1C2O-3
2/2	.	oo	c-2h-1i1j1k1C-2
2/2	;	99	E-1
2/3		99	b1d-3D-2
2/3		oo	o2H-2
2/3	,	99	d-1o2
2/3	,	99-99	f-1o1F-1
2/3	,	o	i-2o2
2/3	,	oo	c3h-1o-1C-2O-2
2/3	.	oo	g2i-3o1G1
65
-		-	a2c1d-3e-3f-3g2k-1l-2A2B-1D-2E-3F-2G-1H-1I-2J-3K-1L-2M-1N-2O-1
-		1 digits	a-2b-2e3g-1k-3o1C-2F-1K-2
-		2 digits	a-1c-3e3f3k-1m-2E2
-		3 digits	c-2d-3e2f2k-1D-1E3F1
-		4 digits	d-2e-1k2
-		5 digits	d-1e-3g1h2o-1E-2
-		address	d-1e-2f-5k5E-1F-1K4O1
-		article	a-1C1E1K-3O-2
-		digits	d-2e-2f2k1E-2F2K-1
-		mixed	a-1e2g-1h-1i-2j-1m1B1C-1E2M-1
-		range	c-1f3g-3h-2i-2D-2G-1O-1
-		roman	a3d-3f-2h1i1k-2o-4A1B-1D-2F-2H-2I-1K-1O-5
-		year	a-4d5f-1h-2B-2C-2D3K-1O-3
-		years	b2c1o-1E-1K-2
-	"	-	a-6b3c1o-2B7C3O-2
-	"	2 digits	c4e-4E-3
-	""	-	B1
-	",	-	b4c-2g-2C-1
-	".	-	b2c-2
-	&	-	a3b-3i1n1B-4
-	*†	-	o1O1
-	-	-	b-2c1d1g-2h1j2o-3A1B-3C-5D-3E-1F-2H-2O-3
-	-	2 digits	F-1
-	-	3 digits	F-2
-	-	article	c1
-	-	mixed	O1
-	-	year	d-1f1
-	----	-	o1O1
-	---.	-	a3b-1A2B-1
-	/	-	c-1e2
-	/	mixed	b-1c1
-	//	-	b2c-1
-	:	-	b-2g4h-1G-2
-	<	-	C2
-	</	-	c-3o3O3
-	{\\	-	e1E1
-	•	-	a-3l5o-1A-3L5O-1
-	№	-	e2
in		-	a3h-2i1k-1m2o-2B-3C-4D-6E-3G-3H-3I-5J-4K-4M-7N-5O-11
in		1 digits	b2d1e-2E-1
in		2 digits	f-1E-3O1
in		3 digits	b1e-2o2F-2
in		article	o1
in		mixed	a1k-1K-2N-1
in		range	d1F-1
in		roman	b1
in		year	b3c2d-4o2D-6E-2
in	$	-	c1C1
in	(	-	b-4c-2e1h1i2n-3o2C-4D3F1G4H3J2M1O3
in	(	1 digits	b1e3f-1o-1D-3F-1O-1
in	(	2 digits	e2f-4D-3F-3O-2
in	(	3 digits	e2
in	(	4 digits	e2
in	(	5 digits	o1O1
in	(	article	b2
in	(	mixed	b1c1d-1e-3o1D-1E-2
in	(	range	c-1d-2e1f2D-2F3
in	(	roman	o-1
in	(	year	d4e-7f-4D4O-2
in	(	years	d1f1D1F1
in	-	-	g1
in	[	-	g-2k-1o2C-1G-2H-2O1
in	[	mixed	k2o-1K2
in	[	roman	b-2o2O3
in	[	year	d2
105
early		d1g1j1o-1C-2E2G-1H-4J-2M-1O-2
early	"	b1
early	",	c1C1
early	)	b1C-2
early	),	e1h-1O2
early	).	m1C2M1
early	).</	b1
early	):	e-2f2
early	,	a2b1d-2k-2C-3D-1N-1
early	,"	c1C1
early	.	a-1d3e-1k-1B3C-1E-1H1K-1O-1
early	.)	o1
early	.,	O1
early	:	b-1c1h-2o1F3
early	>	b1o-1
early	?	b-2
early	^	d1l1D1L1
early(		a4c2d1e-2j-2m3n3B-3C-6D-2E-3F-3G-12H-2I-2K-2O-3
early(	)	c2e1f-1B2C2F-1
early(	),	c-1e-2f1F1O-2
early(	).	c-1h2B3H2
early(	):	e4f-3F-3
early(	,	a2e-1g-1j-2m-1B-2D-3H-2I-1J-3O-6
early(	,"	c-1o1C-1O1
early(	-	d1
early(	.	a3b-5f2g1h-1i2j1k2B-2C1E-1F-1G1H-1K2
early(	.)	c1C1
early(	.),	b-2c3C3
early(	.,	c-1i1
early(	/	k2
early(	:	b1c-1e2f-2o-1C-2F-1K-2O-2
early(	^	l3o-1L3O-1
early(q		b1f-2i-1j-2k1o-2A1I-2O1
early(q	)	c1C1
early(q	,	b-2c-1e-2F1J1K1
early(q	,"	o1O1
early(q	.	c2e1f-1g-1k1o-3C-1F-2O-2
early(q	.,	b-1
early(q	:	c1k1
early(q	^	a-1l-1o2A-1L-1O2
earlyq		a-2c1d1f-1h-2i1j1k-4m-2o-1E-1F-1G-2H-2O-3
earlyq	),	C1
earlyq	,	b-2c4g1j-1O-1
earlyq	,"	i1I1
earlyq	.	k-1m1o-1C-1F-1K-1M1O-1
earlyq	:	f1F1
late		a-1d-1k-2A-2B-2C-3E-3F-3G-2I-4J-4K-3M-3N-5
late	!"	a1
late	"	B-1C-1F1
late	)	a1c-2e-1k2B-2C-1J1
late	),	b-1c1e-1f1B1C1D1F1
late	)-	k1
late	).	b-2g-1B1
late	):	f2F2
late	,	b-1c-4e1f-1o1A-1B-2C-1D1E2H-1O1
late	,"	b-2g1C1G1
late	.	a-2b-1c-1e1f-1m1n1o1A3B3E-2G-3I-1J-1N1O2
late	.)	b2c-2o1C-2
late	.),	b1c-2f1B2C-2F1
late	.,	a-1B2D-1H1
late	.-	o1O1
late	.:	g1G2
late	:	a-4b2e-2f1h-1i1C-3E1G1H1O-1
late	;	a1e1g1B-1C-1D1
late	].	h1C2H2
late	]//	b-1c2C2
late(		a2d-3e2g-4h-3m-2o2B-3C-1E3F1G-1H-1K1
late(	",	c1C2
late(	)	c-2o1C-1O-1
late(	),	e1o-1E2O-1
late(	):	e1f-1F-1
late(	,	a-2c4d-2e-2f2g2i-1k2B2C5E2F4G2K2O-1
late(	-	K-1
late(	.	a3b2d-2e1f-2h-3i-3o-3B-3C-2D-1E1F-2H-3I-2J-2O-3
late(	.,	a1b-1
late(	:	c1C-1
late(q		c-2d-1f1g2j-2C-1D-1
late(q	"	b2
late(q	",	c1C2
late(q	".	C1
late(q	)	c1
late(q	),	D1
late(q	,	b2e2f-2C-2F-2O-2
late(q	,"	n1N1
late(q	.	b4c-2e-1i-2j2C-1E-1
late(q	:	c2C1
late(q	^	a1o-2A1O-2
lateq		e-2f-1h2D-3E-1F-2G-2M-2O-3
lateq	",	c-2C-1
lateq	".	b-2h1H1
lateq	),	c-2h1D-1H1
lateq	)."	C1
lateq	,	b1c-2d1e1f1g-3k-2o1D1E-1H-1K-2M1
lateq	,"	b-1B1C2
lateq	-	d-1
lateq	.	d-3e1f1g-2h-1o2B-1C-4D-1E-4G-2J-1K-1M-2
lateq	."	b-1o1B1C1O1
lateq	.),	c1g-1C1G-1
lateq	.,	c-1D1
lateq	:	c1h-2k1C-1F-1
lateq	°	e1
none		d1i1o-2D2
none	,	d1f-1D2
none	.	c1
noneq		c-1
202
early	0	^	d1l1D1L1
early	1		A2
early	1	,	b1B1
early	2		a1B-1
early	3		a1b1c-2B-1C1
early	3	,	a2c-1B-1C-1
early	3	.	b2i-2B3
early	3	:	o1O1
early	4		a-2b1c-2d-2e2j2B1C-1D-1E2J-2
early	4	,	a1f-2i1F-2O-1
early	4	.	b-1c1d2g-3i2m-1n1D1G-2I1
early	4	:	c1g-1G-1O1
early	5		d2e-1k1m1n-2o-2C-1E1H-4I1O-2
early	5	"	b1
early	5	)	c-1j1C-1J1
early	5	),	e1f-1F-2
early	5	).	m1M1
early	5	,	d-2e-2f4o-1D-1F3G1H-1O-1
early	5	,"	c1C1
early	5	.	b-1h2i1n-1C-2D-2H2I-2N-2O-1
early	5	.)	o1
early	5	:	b-2i1G1
early	5	>	C1
early	5	?	b-1
early	6		b-1c2g1j-2k-1m-3O-1
early	6	)	c1
early	6	),	c-1f1F1O2
early	6	).	C2
early	6	):	f2
early	6	,	b2c1e2f-2g-2k-2C-2F-1G-6
early	6	.	c-1d1g1h-1i-3j1C-2D-3
early	6	.,	i-1
early	6	:	F3
early	6	>	b2
early(	0	^	l3o-1L3O-1
early(	3		a3b-1c-1d2O1
early(	3	).	b1B2
early(	3	,	a1d2
early(	4		a3c-2h-1j-1k1m1C-2O2
early(	4	).	B1
early(	4	,	c1d2i-1C2D1
early(	4	.	K1O-1
early(	4	:	b1
early(	5		e1f-2g3j-5m1n1o2C-4D-1F-3G-5H-5I-3O-2
early(	5	)	b-1c2C1
early(	5	),	f3F3
early(	5	).	b-1c1C1
early(	5	):	e2f-2F-2
early(	5	,	c1g-1i1C2O-1
early(	5	.	a2b-5c-1i3n1I1O1
early(	5	:	b1c-1e2f-1C-2F-1
early(	6		b-2c3d-4e-3g-1h3j1m1n3C-2D-4E-3G-5K-2O-6
early(	6	)	e1f-1F-1
early(	6	),	c-1e-1o2
early(	6	).	c-1
early(	6	):	e2f-2F-2
early(	6	,	b3d-4C-4D-3E1H-3O-6
early(	6	-	d1
early(	6	.	b-2g1h-1i1j2k1G2J1O-1
early(	6	.),	b-2c1C1
early(	6	.,	c-1i3
early(	6	/	k2
early(	6	:	k2G1
early(q	0	^	a-1l-1o2A-1L-1O2
early(q	1		A1
early(q	4		b1g-1
early(q	5		b3c-2g-4K1
early(q	5	,	d1g1h-1D1
early(q	5	.	i1o-2E1
early(q	6		b-1c2f-1g2j-2o-4C-1K-2
early(q	6	,	b-2c-2h2j1F1I1J1K1
early(q	6	.	b-1c2e2i-1
early(q	6	:	k2
earlyq	3		a-1c1
earlyq	4		b5c-4
earlyq	5		b2c-1d1g1h-1j-4E-2F-1O-2
earlyq	5	,	c1i-2D2
earlyq	5	.	e1o-1M1O-1
earlyq	6		b-2c3d-1g-3i2j3k-2o-2J1
earlyq	6	),	C1
earlyq	6	,	b-2c3d-1i1j-1o-2F1O-3
earlyq	6	.	c-1i1C-3
earlyq	6	."	g2G2
late	1		a-1b2A-1B2
late	1	,	a2
late	1	.	a3b-2B-2
late	2		a1B-2
late	2	,	a-2b2c3g-1B2C3G-1
late	2	.	b2c-3B1C-3
late	2	:	B3
late	3		c1f1h-1A-1B-2F1O1
late	3	,	a-1b-3c4d-1e1g1i2n-2o1C5D-1E1G1I1N-2O2
late	3	.	a-1c-3e1i1n2C-3N2
late	3	.,	b1
late	3	:	a-2B-3
late	4		c-2d-3g2i-1j-1k1n1A-1E-4J-5K1O-1
late	4	)	b-1B-1
late	4	),	C1
late	4	,	b-2d-1f-3g1n2B-2F-3G4N1
late	4	.	a-3c-1e2g-2h1i1o1B1C-3G-2N1O1
late	4	.),	B1
late	4	.,	B1
late	4	:	b1h-2C-2E1
late	5		a-2c1d-1f2g-1h2i1j2B-1G-1H1J-1K-1M-2
late	5	)	b1
late	5	),	f1g-1F1G-1
late	5	).	b-1g-2B1G-1
late	5	,	a1c-4f1j-2n1o2B-3C-3E2H1J-1N1O2
late	5	,"	g1G1
late	5	.	b-2e-2g1o1A1B1E-2I-2J-1O1
late	5	.),	f1F1
late	5	.,	g1G1
late	5	.-	o1O1
late	5	.:	G1
late	5	:	b-1c2e-3f1g1h-1C1F1G2H1
late	5	;	o-1E2O-2
late	5	?	b2
late	6		a1b-2d2e2f-1h-1i-1j-4k-2m2n-1C-3D-1E-2F-5G-5H-1J-1K-2O2
late	6	)	b1c-2k2
late	6	),	b-1g1D1G1O1
late	6	)-	k1
late	6	).	b-1
late	6	):	e-1f1F2
late	6	,	b3c-3d2f-2g-3h1m2o-1B-4C-3D1G-2H-2I-2O-2
late	6	,"	C1
late	6	.	c1f-1h-1i-4j1n-2o-1B3C4G-2K-1M-2N-1
late	6	.)	c-1o1C-1
late	6	.,	g-1h1D-1H2
late	6	:	b1c-2e-1f1h2C-2K-2
late	6	;	o1E-1
late	6	].	C2
late(	1		a-1
late(	2		b-1o1B-2
late(	2	,	a-2b1B1
late(	3		j-3
late(	3	,	c3B-3C2
late(	3	.	a3c-2B-4C-3
late(	3	.:	B1
late(	4		c1d-2B-1C-1D-1
late(	4	),	f-1F-1
late(	4	,	b-1c2e-1h-1k1B2C2G1K1
late(	4	.	a2b3c-3h-2C-4H-2
late(	5		a2d-1g-4i1j2k1m-2o-2B-2C-3E3H-1K1O-1
late(	5	)	b1f1F1
late(	5	,	b-1c1h2k1B2C1E1F2H1
late(	5	.	b-1c2m-1M-1
late(	5	.:	B-1
late(	5	:	e1B1
late(	6		b-1e1h-2i-1j-5o3C2D2F2
late(	6	)	o1
late(	6	),	o-2O-2
late(	6	):	e1f-1F-1
late(	6	,	e-1f2g2C2E1F3G1
late(	6	-	K-1
late(	6	.	a-1c3e2f-2g1h-2m1o-3C2E1F-4H-2M1O-3
late(q	0	^	a1o-2A1O-2
late(q	1		A-1
late(q	3		b1
late(q	4		g1
late(q	4	."	j1J1
late(q	5		b3c-4f1g-2j-3o2D-1O-1
late(q	5	"	b1
late(q	5	,	e1f-1g1G1
late(q	5	,"	c-1n1C-1N1
late(q	5	.	b4c-2e-1o-2K1
late(q	6		b-2c-2d-1e1g2j3C-1E1O1
late(q	6	,	f-2F-1
late(q	6	.	o1
late(q	6	:	c2C1
lateq	1		a2B-2
lateq	2	,	b1B2
lateq	3		c-2C-1G1
lateq	3	,	a1
lateq	3	.	B-1
lateq	3	."	B1
lateq	3	:	B-1
lateq	4		a-3b3c-2g-1h1i-1o-1B1H1O-1
lateq	4	",	c-1C-1
lateq	4	,	C2
lateq	4	,"	c2C2
lateq	4	."	b-2
lateq	4	:	b-1
lateq	5		a-1c1d1i1j1o-1G-5H-3J2O-1
lateq	5	),	D-1
lateq	5	)."	C1
lateq	5	,	d-1e1f1g-3D-1G-1M2
lateq	5	,"	m1o-2B1M1O-2
lateq	5	.	a1b-2c1f-1E-2G-1M-1O-2
lateq	5	.,	g1
lateq	5	:	c1f-1G-1K1
lateq	5	;	b1c-1
lateq	6		b1c2d-2e-2h1i-2j-2m-2o2D-4E-1F-2J-3
lateq	6	),	c-2h1H1
lateq	6	,	c-2k-1C-3D2E-2G1O-1
lateq	6	.	b2d-3f1g-1h-1k-1o1C-5D-3E-2
lateq	6	."	c-1o1O1
lateq	6	:	c-1g1h-1G2
none	4	.	b1
none	5		i1
none	5	.	C1
none	6	,	d1D2
noneq	5		b1c-2
259
early	-		c2h-2j2k-2m1o1I-2J1K-1M1O3
early	-	)	b-1c3
early	-	),	c1e1g-1h-2H-1O-3
early	-	).	b3g-1o-1O-3
early	-	,	b-1e-4g2h1o-3B2C-1G2H1O-1
early	-	.	a3c2e-2f-1h2i-1m-2o-2C-1H1J-1K-1M-2O-2
early	-	.,	c-1i1o2O1
early	-	..,	o1
early	-	:	c-1g-2h1o-2H-2O-1
early	-	>	c-1o2O2
early	-	]	k1
early	-	].	o-1
early	-	];	O-1
early	1 digits		e-1E-1
early	1 digits	)	b1
early	1 digits	),	f1
early	1 digits	).	E2
early	1 digits	.	c-2f1E1F2
early	1 digits	:	e1E1
early	2 digits		b-1c-1f3o-2
early	2 digits	).	j1
early	2 digits	,	f1E-2F1
early	2 digits	.	b1c-2o-1
early	2 digits	:	e2
early	3 digits		E1
early	3 digits	.	b2e-1f1
early	address		K2
early	address	/	K-1
early	address	]	k-1o1O1
early	mixed		e-2o2N-1
early	mixed	.	b1c-2e-5f2k1D-2E-3F2O1
early	range		e2k1E1
early	range	).	F1
early	range	.	e-4f4o1
early	range	:	e2f-1F-1
early	roman	,	e1E1
early	year		b-2c1d2D2
early	year	)	c1
early	year	),	d2
early	year	).	D-1
early	year	,	b1
early	year	.	d2D2
early	year	:	e2E2
early	years	.	F1
early(	-		a6c2d1j-2k2m2n1o2J-1K1M1O-1
early(	-	)	b-1o1O1
early(	-	).	d2h-1m1O-4
early(	-	):	h1o1O1
early(	-	,	b2h-2i-1j1m-2G-1
early(	-	.	a1b1c-2d2e-1g3j-2o-3G2I-1K-1O-2
early(	-	.)	i2
early(	-	.),	b-2i4o-2O-1
early(	-	.).	n2
early(	-	.,	o-2
early(	-	:	b-1c-3h4k1C-1H-2I1
early(	1 digits		b-1c1n1N1
early(	1 digits	),	e2
early(	1 digits	.	f2
early(	2 digits		e-1D1E-2
early(	2 digits	),	e1E-1
early(	2 digits	,	o1
early(	2 digits	.	c1l1o-2L1
early(	3 digits		f1F1
early(	article	),	e-1f1F1
early(	mixed		n1o-1N1
early(	mixed	),	e-1o1
early(	mixed	.	m1o-2K-3
early(	mixed	>,	e1E1
early(	range	.	e4f-3F-3
early(	year		c2d-3D-4E1
early(	year	).	d1
early(	year	.	b1d-3o2D-2
early(	year	:	c1d-1
early(q	-		b1c-1j-2l2o-4C-2L2O-1
early(q	-	,	b-4g3h1
early(q	-	.	c3e-1g-3h-2j1C2E-1K1O3
early(q	-	.),	i-2o2O2
early(q	-	.,	b-1
early(q	-	:	c1o-2C-1H1K1
early(q	1 digits	.	l-1L-1
early(q	2 digits		f1
early(q	2 digits	,	E3
early(q	2 digits	.	f-1l-2o2F-1L-2O2
early(q	article	,	e-1k1E-1
earlyq	-		a-2e-2h-2i1k-3m-2C-2D1E-2H-1K-1
earlyq	-	,	b-4c4C1H1
earlyq	-	.	o-2E1
earlyq	-	."	b1
earlyq	-	.),	i1
earlyq	-	:	h2K-1M1
earlyq	1 digits		d1D1
earlyq	2 digits		d2D2
earlyq	2 digits	,	c1E-2
earlyq	2 digits	.	f-1o2F-1
earlyq	address		K2
earlyq	mixed		e1E1
earlyq	mixed	,	e2
earlyq	range		f1
earlyq	range	.	f1F1
earlyq	year	).	e1
earlyq	year	,	d2D1
earlyq	year	.	d2o-1D1
late	-		a-1d-2e2i1j1k-1l-1C1D-2G-1H1I-2J-1K-1M-2
late	-	"	a-1B1
late	-	)	a1o1
late	-	),	b1c1i1
late	-	)-	k1
late	-	).	d-1o1O1
late	-	,	a-1c1d-3f-1o-3A1B-3D-2E-2G1I1
late	-	,"	b1
late	-	-	o-1
late	-	.	b-1d-2f1g-2i2m-1n2o1A-1G-1H-1
late	-	.)	O1
late	-	.),	i-1o1O1
late	-	.):	i-1o2O2
late	-	.,	a1c-1i1C-2G-3I-2O-1
late	-	.:	c-1h2O1
late	-	.;	g1
late	-	:	a-1c-1e-1g2h2j-1k-1o2B2G2H1O2
late	-	;	c1g3h-3B1H-1O1
late	-	]	O-2
late	-	].	o1O2
late	-	|	b-1c1
late	1 digits		b-2e2o-2
late	1 digits	).	E-1
late	1 digits	):	e1E1
late	1 digits	-	l-1o2
late	1 digits	.	b3F-1
late	1 digits	:	c1E-1
late	1 digits	]	l2o-1L2O-1
late	2 digits		c1d-1e1E1F-2
late	2 digits	).	e2E1
late	2 digits	,	e-1f3D-2
late	2 digits	.	d-1e1f1j1
late	2 digits	;	b1
late	3 digits		f-1k-1o4F-1
late	3 digits	,	e-1f1
late	3 digits	.	e3f-2o-1E1
late	4 digits		b-1f-1
late	4 digits	,	c-1E1
late	4 digits	.	f1
late	5 digits	).	o1O1
late	5 digits	,	h1
late	address	,	K1
late	address	.	K2
late	article	,	e3
late	digits	.	o1
late	mixed		o-1B1E1K1
late	mixed	!"	a1
late	mixed	,	e-2k2o1E-2K2
late	mixed	.	e1k-3o2K-2O2
late	mixed	].	o1
late	range		m1F1M1
late	range	)	f1F2
late	range	,	d1m-1
late	range	.	e-6f5F2
late	roman		b1
late	roman	,	b1
late	roman	.	a1
late	roman	:	b-1
late	roman	]//	b-2o2O2
late	year		b-1c-3d5D4
late	year	)	d1
late	year	),	D2
late	year	).	D1
late	year	,	c-3d3D3
late	year	.	d2f-2D2
late	year	:	d2e-3D1E-3
late	year	;	c-2e1E1
late	years		c1
late	years	),	f1F1
late	years	,	b1
late	years	.	f2F3
late(	-		b-2c2e2f2g-2h-2l1m-2G1K2L1O-1
late(	-	)	f1E1
late(	-	,	a3c-1h-1i-2B-1
late(	-	.	a2c1f-2g-2i-1A1B-2
late(	-	.,	b1c-1i-1o2C-1O1
late(	-	:	a3b-2c2o-1C3H-1O-2
late(	-	]	o1
late(	-	].	o1O2
late(	1 digits		b1c-3E1
late(	1 digits	,	e2E1
late(	1 digits	.	e1f-1l1E1L1
late(	2 digits		c-2e2E5
late(	2 digits	)	e-1o2
late(	2 digits	,	e3E1
late(	2 digits	.	l1o-1L1
late(	2 digits	]	l-2o2L-2O2
late(	3 digits		c-1E2
late(	3 digits	,	e2E3
late(	3 digits	.	f1
late(	4 digits		F2
late(	address	:	K-1
late(	article		f1k-1o1F1
late(	article	,	e1
late(	digits		f1F2
late(	digits	,	f1F1
late(	mixed		b1f-1k2
late(	mixed	,	b1
late(	mixed	.	f-2k3o-1K2
late(	mixed	:	o1O1
late(	mixed	]	o-1
late(	mixed	].	k2o-1K2
late(	range		e-2f1o1F1
late(	range	.	e1f-1o1
late(	roman		c2e-2E-2
late(	year		f2F3
late(	year	)	d3D3
late(	year	).	D3
late(	year	,	b1d-1
late(	year	.	f1
late(q	-		b1h-2j-2l-3n1o-1A2C-1E-1L-3N1O-2
late(q	-	,	g2G1
late(q	-	.	a2b1c-2h-1i-1j2m1o1E-1
late(q	-	:	b-1j1
late(q	1 digits	,	e2E2
late(q	2 digits		c1F-1
late(q	2 digits	,	c-2e3E4
late(q	4 digits	,	K1
late(q	mixed		c-1
late(q	year	).	D-1
late(q	year	.	d1D3
lateq	-		a-1b1c-2h2o2G-1J1
lateq	-	).	a-1g1
lateq	-	,	a1b-1g-3i1o2D1H-1I-1O-2
lateq	-	,"	b1
lateq	-	-	O1
lateq	-	.	b-2c1d-2e2h-3m1F-1G-1M2O-1
lateq	-	."	b1c-1B-1
lateq	-	.,	c3f2i-1o-3F2O-1
lateq	-	:	G1H3
lateq	-	],	o2
lateq	1 digits		e1f-1E1
lateq	1 digits	,	c-3f1o1O1
lateq	1 digits	.	e-1
lateq	2 digits		e-1o1D2O3
lateq	2 digits	,	c-4e5
lateq	2 digits	.	E-1
lateq	2 digits	]	l4o-4L4O-4
lateq	3 digits	.	f1
lateq	4 digits	,	c1e-1E-2
lateq	article		b-1c1
lateq	mixed		b-2c1e2F-2
lateq	mixed	,	c3K-1
lateq	mixed	.	e1E1
lateq	range		d2D2F-1
lateq	range	.	o1F1
lateq	range	:	f1F1
lateq	roman		c-1e2E1
lateq	year	),	D-2
lateq	year	):	D-1
lateq	year	,	e-2E-1
lateq	year	.	c1f-2D-2K1
lateq	years	,	e1
none	-	,	C1
none	mixed	.	d1D1
none	years	.	d1D1
noneq	-		b1c-2
198
early	0		b2o-2A2
early	0	",	c1C1
early	0	)	b1C-2
early	0	).	m1C2M1
early	0	).</	b1
early	0	):	e-2f2
early	0	.	c1d1h1k-2n-1B3D-1F1H1
early	0	.)	o1
early	0	.,	g-2G-1
early	0	:	b-1c1h-2o1F3
early	0	?	b-2
early	0	^	d1l1D1L1
early	1		j1B1G1H-5O-2
early	1	,	e-1i1F1G-1M1O-3
early	1	.	e-1E-1F-1
early	1	>	C2
early	2		b1e-1h-1i-3j1m2B-1C-2
early	2	,	c1d-3g-2C-2D-3F-1G-1
early	2	.	d2o-2
early	2	>,	O1
early	3		e1f-1h-1i1m-2E2H-3
early	3	),	e1o-2O-1
early	3	,	o1C-3G-1I1J-1
early	4		b1d1e-2f2g-1o-2C-1G-1I1
early	4	),	f1o-1F1
early	4	,	b1g1i1o-2C-2H-1O-2
early	4	.	b-1f1F1
early	5		a2b-1c1n-1o-2C1G-1H2O-1
early	5	"	b1
early	5	),	o2O3
early	5	,	b1c2h-2i-3H-1
early	5	.	b2c-2i-1o2
early	5	>	b2c-1
early(	0		b-3c1o2E1O1
early(	0	)	c2e1f-1B2C2F-1
early(	0	).	B3
early(	0	):	e4f-3F-3
early(	0	.	b-5g1k2m1C2G1I2K2
early(	0	.)	c1C1
early(	0	.),	C1
early(	0	.,	c-1G1
early(	0	:	b1c-1e2f-2o-1C-2F-1K-2O-2
early(	0	^	l3o-1L3O-1
early(	1		b-1f-2g3h-1k1C-3F-2H-7K-2O-1
early(	1	,	e1g1h2o-2C-2D-1G2H-1O-2
early(	2		d2g3i-1C-3E-1H-3I1
early(	2	),	F1
early(	2	,	c2g-2G-2O-1
early(	3		a2d1e-1g3D-1E-1G-1
early(	3	),	f2F2
early(	3	,	c-1d1e-1i1H1O-3
early(	3	.	c-1C-1G1
early(	4		a3d-1g-2m1n3o1C-1N1O-3
early(	4	),	e-1o2
early(	4	,	d-1g-3D-2G-2
early(	4	.	O-1
early(	5		b2e-2g-4i4j-1k-2n-1o-2C-5D-1E-2G-3I-2O-2
early(	5	),	g1G1
early(	5	,	b2e-2h-2o-1E-1H-4O-3
early(	5	-	d1
early(	5	.	a2d-1i2D-1O-1
early(	5	.,	i1
early(q	0		b-2c2A1
early(q	0	)	c1C1
early(q	0	,"	o1O1
early(q	0	.	c3o-1C-1
early(q	0	:	c1k1
early(q	0	^	a-1l-1o2A-1L-1O2
early(q	1	,	j1J1
early(q	2		E-1
early(q	2	,	c-1h1H1
early(q	3		e2g-2i-1
early(q	3	,	h1
early(q	3	.	k1E1
early(q	4		b2c-2g2i1j-3o-1
early(q	4	,	e-1g1h-1o1G1H-2O1
early(q	5		c1i-2o-2
earlyq	0		b-1c1C1
earlyq	0	,"	i1I1
earlyq	0	.	k-1m1E1K-1M1
earlyq	0	:	f1F1
earlyq	1		c-1i1o1J1
earlyq	1	,	e2
earlyq	2		c-2d3i1D2E1O-1
earlyq	2	,	b-2c3d1D1
earlyq	2	.	O-1
earlyq	3		d1e-1j2o-1D-2E-2O-1
earlyq	3	),	f-1F-1
earlyq	3	,	i-2o2
earlyq	4		b1o-1C-1D-1O-1
earlyq	4	,	b-1c2
earlyq	5		c2d-2j-4o-2
earlyq	5	,	d-1e-1g1
late	0		a-5b2f-1B5C1E-1
late	0	!"	a1
late	0	)	a1c-2e-1k2B-2C-1J1
late	0	).	b-2g-1B1
late	0	):	f2F2
late	0	.	a-3b-1f-1k1m1n2A4B4C1E-3G-1N1O1
late	0	.)	b2c-2o1C-2
late	0	.),	e-1f1E-1F1
late	0	.,	a-2h1B1H2
late	0	.-	o1O1
late	0	.:	g1G2
late	0	:	a-4b2e-2f1h-1i1C-3E1G1H1O-1
late	0	;	a1e1g1B-1C-1D1
late	1		a-1b1d1e1f1i-1A-5B-3C-2E-1F-5G-2J-3
late	1	,	c-2d4e-1f-3h-1i2j-2n1A-1B-1C-5D5F-1G-2H-3I-2J-2O-3
late	1	.	a2b-3e2i1o-1B-4E2
late	2		e2f2g-2h1j-1k-1n1o-1C-1D-2G-1K-1
late	2	),	c1f1F1
late	2	,	a-2b1c-3g2j1B1G1H-5
late	2	.	a1b-1e2f-2h1n-1o2B-2G-3H1O2
late	2	.,	b-1B-1
late	3		c-2e-2f1i2k-2o-1A-1B-5C-3D2E-2F1J-3O-3
late	3	,	d-2h-2i1B1E1F-1H-2I2
late	3	.	a-2b2g-2h2B2G-2H2
late	3	.),	b1c-1B1C-1
late	4		a1b-1d-1e-2f1h-1j2k-2m1n-3o-2B-2E-1G-1
late	4	),	g-1G-1
late	4	,	a-2i-1m1B-1D-2H1I-2O1
late	4	.	b1c1e-2g2B1C-2G1
late	4	.,	o-1B1
late	5		b-2c2d-1e1f-1i-2j-1k2o2C-2D-1F-2H-1K2O2
late	5	),	b-2f-1h2C1H1O1
late	5	)-	k1
late	5	,	a2b-1c-2e1g-2h2j-1o1B-4D1E2H2O1
late	5	,"	b-2g1C1G1
late	5	.	b2k-1B2E-2I-1O-1
late	5	.,	i-1
late	5	]//	c1C1
late(	0		o1O1
late(	0	)	c-2o1C-1O-1
late(	0	):	e1f-1F-1
late(	0	.	b2d-1e1f-1g1h-2i-3o-2A2B-3C-3D-1E3H-2I-1J-2O-3
late(	0	:	c1C-1
late(	1		a2b-1c-1e-2o3B-1C-1E2F1K1
late(	1	,	c2e-1o-1C1F1O-1
late(	1	-	K-1
late(	1	.	b2c-2
late(	2		f2B-3O-1
late(	2	,	a-1b1e-1g1C1G1
late(	3		a-1b1e3f1g-2j-3o1B-2E2
late(	3	,	e-2f1B-1C2F2
late(	3	.	a1b-1C2E-1
late(	4		c2e3g-2h-4j-5o1C-1
late(	4	,	g1h-1k-1o2C1G1K-1
late(	4	.	c1B-2C1
late(	5		c-2h-2j4k2
late(	5	,	a-1b-4c2d-1g2h1j1k2B3C2D-1E3F1G2J2
late(	5	.	a1b-2c2B-1
late(q	0		b-1c-1j2A-1C1
late(q	0	"	b1
late(q	0	",	c1C2
late(q	0	".	C1
late(q	0	)	c1
late(q	0	,"	n1N1
late(q	0	.	b3c-2j2C-1
late(q	0	:	c2C1
late(q	0	^	a1o-2A1O-2
late(q	1		O-1
late(q	1	,	G1
late(q	1	.	c1
late(q	2		c2
late(q	2	,	e1f-2F-2
late(q	2	.	K1
late(q	3		b-1e2j-1o1D-1O1
late(q	4		j-1
late(q	5		b4c-4
lateq	0		a1b-3h2i1j1C3H2I2J1
lateq	0	",	c-2C-1
lateq	0	".	b-2h1H1
lateq	0	)."	C1
lateq	0	,"	b-1B1C2
lateq	0	.	b1d-2g-1i-3o1C-3E-1F-1H1K-1M-1
lateq	0	."	b-1o1B1C1O1
lateq	0	.),	g-1C1G-1
lateq	0	.,	D1
lateq	0	:	c1h-2k1C-1F-1
lateq	1		d-1f2g-4k-1m2B-1C-3D-1H-1I1
lateq	1	,	b1e1g-2F-2G-1O1
lateq	2		h2
lateq	2	,	h-2C2H-3O-3
lateq	2	.	e2o2
lateq	3		b3c-2g-1h-1i-2o-1D-1G-2O-3
lateq	3	),	f1F1
lateq	3	,	d2f1h-1i-2D1F1H-1
lateq	3	.	b-1f1h-1i1H-1
lateq	4		a-3b-1c2d2f-1g1i-3j-2m-2o2C-1D1H-1I-1
lateq	4	),	o1D-1
lateq	4	,	c-1h2i3j-1o-3B-1C-1E-2H1J-1O-3
lateq	4	.	f-1o1
lateq	5		b2d-2e-1g2m-2C-3D-4H-2
lateq	5	),	c-2
lateq	5	,	b1c-2e-2o2E-2G2O1
none	0	.	c1
none	3	,	d1D1
none	5		d1D1`;
