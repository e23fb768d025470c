"""Words by which an ending is told: what opens sentences, what is short for a word, what says nothing by itself."""

from __future__ import annotations

#: Words with which a sentence opens, and hardly anything else begins in capitals.
_OPENERS_LISTED = """
    The This That These Those There Then They Their He She It We You His Her Its Our My But And Or Nor So Yet An In On
    At By For From With Without After Before When While If As However Meanwhile Not Now Both Each Under Despite Although
    Though Since Until What Why How Where Whether Most Many Some Few Several Others Another Nobody Nothing None No
    Everyone Everybody Someone Somebody Anyone All Any Every Only Even Still Also Once Again Here Today Yesterday
    Tomorrow Later Earlier Instead Perhaps Maybe Never Soon Often Such Neither Either Half More Less Nearly Almost About
    Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions
"""
OPENERS = frozenset(_OPENERS_LISTED.split())
#: People and things of which news is told in the plural, or without an article: words that are nobody's name.
_NOUNS_LISTED = """
    Police Ministers Officials Officers Workers Nurses Doctors Teachers Lawyers Judges Jurors Prosecutors Engineers
    Inspectors Investigators Neighbours Neighbors Residents Villagers Farmers Fishermen Voters Critics Supporters Fans
    Players Soldiers Troops Guards Rebels Pilots Sailors Passengers Drivers Customers Buyers Sellers Investors Traders
    Analysts Experts Scientists Researchers Students Pupils Parents Children Women People Families Friends Colleagues
    Members Delegates Diplomats Senators Lawmakers Politicians Protesters Protestors Strikers Unions Employers Employees
    Managers Owners Tenants Landlords Tourists Visitors Guests Witnesses Victims Survivors Rescuers Firefighters Divers
    Volunteers Activists Reporters Journalists Editors Historians Economists Banks Companies Firms Shops Schools
    Hospitals Prisons Ports Airlines Airports Trains Flights Ferries Ships Roads Bridges Houses Prices Rents Wages Taxes
    Costs Profits Losses Shares Stocks Bonds Exports Imports Inflation Unemployment Temperatures Storms Floods Fires
    Rain Snow Crowds Crews Planes Rescue Traffic Demand Supply Production Results Polls Tickets Talks Elections Reports
    Records Documents Papers Plans Delays Doubts Tempers Spirits Breakfast Lunch Dinner Everything Anything
    Parliament Electricity Water Damage Repairs Work Construction Trade Tourism
    Leaders Chiefs Mayors Governors Clerks Priests Monks Nuns Patients Prisoners Detectives Burglars Thieves Smugglers
    Regulators Auditors Accountants Contractors Suppliers Rivals Opponents Fighters Militants Gunmen Refugees Migrants
    Vikings Romans Mourners Worshippers Readers Viewers Listeners Users Subscribers Donors Sponsors Coaches Referees
    Cyclists Motorists Pedestrians Commuters Shoppers Boys Girls Plumbers Electricians Builders Carpenters Cleaners
"""
NOUNS = frozenset(_NOUNS_LISTED.split())
#: Words that make no statement of what stands before them: without any other, it is still to come.
_NO_VERB_LISTED = """
    the a an this that these those his her its our their my your in on at by for from with without of to into onto over
    under between among against about around across along through during since until till before after within outside
    inside near off up down out per via plus minus like unlike as than and or nor but also both either neither not only
    just even still now then later earlier early late soon shortly long once twice again almost nearly exactly roughly
    about some any each every all most many few several more less half other another such same own former current late
    new old top senior big small first second third fourth last next past two three four five six seven eight nine ten
    eleven twelve twenty thirty hundred thousand million billion only back here there today yesterday tomorrow tonight
    morning afternoon evening night noon midnight year years month months week weeks day days hour hours minute minutes
    st mr mrs ms dr prof
"""
NO_VERB = frozenset(_NO_VERB_LISTED.split())
#: What is short for a word, and so may end on a full stop in the middle of a sentence.
_SHORT_LISTED = """
    rt temp info avg pop alt mr mrs ms mx dr drs prof rev revd hon pres gov lt col maj gen brig capt cmdr cdr
    cpl sgt pvt pte adm sen rep supt det insp amb atty msgr messrs mme mlle fr br sr jr st ste mt ft pt esq
    ald asst dep jan feb mar apr jun jul aug sept oct nov dec mon tue tues thu thur thurs fri inc corp co cos
    ltd plc bros assn mfg dept univ govt natl intl vol ext ver apt apts rm bldg rte hwy tel approx est max min
    viz vs ibid ca cf esp incl ave blvd rd sq yd mi km cm mm kg lb lbs oz gal tbsp tsp hr hrs yr yrs mo mos wk
    wks ala ariz calif colo conn fla ind kan ky md mich minn mont neb nev okla ore penn tenn tex va vt wis wyo
    abbr misc orig repr trans
"""
SHORT = frozenset(_SHORT_LISTED.split())
#: Names in initials that the world knows; any other two are somebody's.
_KNOWN_LISTED = """
    U.S U.K U.N E.U D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va U.A.E U.S.A U.S.S.R P.R B.C A.D C.E B.A B.S M.A
    M.D Ph.D J.D D.D M.P V.P T.V P.S P.O Q.C K.C G.P I.Q O.K D.J P.R P.E A.I I.D a.m p.m A.M P.M m.p.h k.p.h M.P.H
"""
KNOWN = frozenset(_KNOWN_LISTED.split())
#: Before "U.S." these make it part of a longer name.
_MAKES_ADJECTIVE_LISTED = """
    a an this that every each no any some two three four five six seven eight nine ten many most all several other
    another former current top senior new old big first last his her its their our said says say that because whether
    if when believes believed argued insisted warned denied
"""
MAKES_ADJECTIVE = frozenset(_MAKES_ADJECTIVE_LISTED.split())
_BEFORE_A_NOUN_LISTED = "in to from of at by for with into through across over against about within near"
BEFORE_A_NOUN = frozenset(_BEFORE_A_NOUN_LISTED.split())
_TOWN_BEFORE_SAINT_LISTED = (
    "Port Fort Mount Sault Bay East West North South Lake Hotel Cape Church Old New Little Saint Square"
)
TOWN_BEFORE_SAINT = frozenset(_TOWN_BEFORE_SAINT_LISTED.split())
#: Nouns that a letter tells apart: "Plan B".
_LETTERED_LISTED = """
    plan plans group wing terminal deck vitamin hepatitis type grade class section appendix gate hall block ward zone
    unit team model exhibit option part route line series schedule level tier flight letter war act phase chapter volume
    article title annex area building bus camp category channel column company dock drive dormitory factor figure form
    gate influenza item key league lot lane mode note page panel pier platform point pool product project row sector
    shed shelter site slot stage stand station step studio substance table test track train truck type variant version
    well world witness prisoner patient person agent candidate bank firm country student worker suspect mr ms mrs
"""
LETTERED = frozenset(_LETTERED_LISTED.split())
_DETERMINERS_LISTED = "a an the this that his her its their our my one no every each another"
DETERMINERS = frozenset(_DETERMINERS_LISTED.split())
#: What always goes on, whatever follows.
ALWAYS = frozenset(("e.g", "i.e", "viz", "cf", "vs", "v", "esp", "incl", "ca", "Ca", "a.k.a", "f.k.a"))
