/// Given names that are hardly ever anything else, for lines typed without capitals.
enum EnglishGivenNames {
  /// None that is a word, a month, a holiday, or a place people speak of: those need their capital.
  ///
  /// They stand in the order of the alphabet.
  static let names = SortedWords(
    """
    aad aaliyah aamir aarav aare aarne aaron aarti abbas abbie abby abdel abdelkader abdul \
    abdulaziz abdullah abdullahi abdulrahman abe abeba abebe abel abena abhay abhijit abhilash \
    abhinav abhishek abida abigail abimbola abiodun abiola abner abosede aboubakar abu achara \
    achieng achim adaeze adam adanna adaora addie addison adebayo adebola adebowale adedayo \
    adedeji adel adela adele adelheid adelia adelina adeline adelyn adem adeola adeolu aderonke \
    adesina adesola adetokunbo adewale adeyemi adham adil adina aditi aditya adjoa adnan adolf \
    adolph adriaan adrian adriana adrianna adriano adwoa adèle afanasy afia afolabi afonso \
    afshin aftab afua afzal agapi agata agatha agnes agnese agneta agnieszka agnès agostino \
    agung agus agyei aharon ahlam ahmad ahmed ahmet ahsan ahti aicha aida aiden aiguo aija aiko \
    aila aileen ailsa aimee aimo ainhoa aino aisha aiste aisyah aitor aivar aivars aiysha ajay \
    ajit akachi akane akanksha akash akbar akeem akemi akhil akhtar aki akihiko akihiro akiko \
    akintunde akinyi akio akira akosua akram aksel akshay akshaya aku akua akwasi akweley alaa \
    aladar aladdin alaeddin alain alake alan alana alanna alasdair alastair albane albert \
    alberto albie albina albrecht alcides alden aldo aldous alec alecia aleem alejandra \
    alejandro aleksandar aleksander aleksandra aleksei aleksey aleksi alemayehu alemu alena \
    alenka ales alessandra alessandro alessia alessio alev alevtina alex alexander alexandr \
    alexandra alexandros alexandru alexei alexey alexis alf alfie alfio alfonso alfred algernon \
    algis ali alia alice alicia alicja alin alina alireza alison alistair alister alka alkis \
    alla allan allegra allie allison allyson alma almudena alois alojz alonso aloys alper \
    alperen altan althea alva alvaro alvin alya alyona alyson alyssa alzbeta amadeo amadou \
    amahle amaia amaka amal amalie aman amanda amandine amani amanuel amar amara amari amarjeet \
    amaro amaury ambar ambika ambroise ambrus amedeo ameer amelia amelie amer amin amina aminah \
    aminata amine aminu amir amira amit amita amjad ammar amna amnon amol amos amotz amparo amr \
    amrita amruta amy amélie ana anabela anagha anais analyn anamika anand anandi ananth ananya \
    anas anastasia anastasios anastasis anathi anatole anatoliy anatoly anaïs anca anchali ander \
    anders andor andras andraz andre andrea andreas andree andreea andrei andrej andres andrew \
    andrey andris andriy andrzej andré andrés andy anele anestis anesu aneta anete anett anezka \
    anfisa angela angelica angeliki angelina angeline angelique angelito angelo angelos anggi \
    angharad anghel angie angus angwenyi anh ania anika aniket aniko anil anindya anirudh anis \
    anisa anish anisha anita anja anjali anjana anjum anke ankit ankita ankur ann anna annabel \
    annabelle annalise annapurna anne annegret anneke anneli annelie anneliese annelise anneloes \
    annelore annemarie annemiek annemieke annette annie annika anniken annikki annisa anong \
    anoop anouk ansel anselm ansgar ansh anshul ante antero anthea anthony antigoni antje \
    antoine antoinette anton antonella antonello antonia antonietta antonin antonina antonio \
    antonis antti antun antónio anu anuchit anuj anup anupam anupama anuradha anuradhi anurag \
    anusha anushka anwar anya anze anzhela anzhelika aoife aparna apinya apirak apolline \
    apolonia apoorva apostolis apostolos araceli aranka arantxa arash arata aravind arbaz \
    archana archibald archie arda ardeshir arend areti arezou argyris ariane arianna arie arief \
    ariel ariela ariella arif arifin arik arild arina arindam aris arisa aristea aristide \
    aristidis arja arjun arkadiusz arkady arlene arlo arman armand armando armelle armi armida \
    armin armindo arnab arnau arnaud arne arnel arnie arno arnold arnulfo arpad arpit arpita \
    arrigo arron arsalan arshad arslan artem artemiy arthit arthur arti artin arto artur arturo \
    arturs artyom arun arunas arunima arvid arvind arvo arwa aryan arzu asad asami asanka asante \
    asbjorn asen asep asha ashan asher ashima ashish ashkan ashlee ashleigh ashley ashlyn ashok \
    ashton ashutosh ashwin ashwini asif asim asko aslak aslaug asli asma asmaa asmara assad \
    assaf assunta asta astri astrid asuman atakan atanas atefeh athanasia athanasios athina \
    atieno atif atilla atiq atle atsuko atsushi attila attilio atul aubin aubrey aud aude audra \
    audrey audrius audun augustin augusto auli aulis aurelie aurelien aurelio aurimas aurora \
    aurore ausra ava avani avery avi avigail avinash avital aviva avner avraham avram awino axel \
    axelle aya ayaka ayako ayame ayanda ayaz ayberk aybuke aycan ayda aydin ayelet ayesh ayesha \
    ayfer aygul ayhan ayinde ayla aylin aylwin ayman aymen aymeric aynur ayodeji ayodele \
    ayokunle ayomide ayrton ayse aysegul aysel aysen aysenur aysu aysun aytac aytekin ayumi \
    ayush ayşe azadeh azam azar azhar aziz azizah azlan azman azra azuka azza babajide babak \
    babar babatunde babette babita bader badr bagas bagus bahaa bahar bahman bahram baiba bakari \
    bakr bala balaji balakrishnan balarabe balazs balint balthasar balwinder bambang bamidele \
    bandana bandile banjong banu baozhen baptiste baran barbara barbel barbora baris barnabas \
    barnabe barnaby barney barrie barry bart bartek bartel bartholomew bartlomiej bartosz baruch \
    bas basak basem basit basma bassam bassem bastian bastien basudha batsheva batuhan bayani \
    bayu beata beate beatrice beatrix beatriz becca becka becky bedrich begona begoña begum \
    behnam behnaz behrouz behzad bekele bekir bela belen belgin belinda bella belma ben bence \
    benedek benedetta benedict benedicte benedikt bengt beniamino benigno benito benjamin benji \
    benjie bennie benno benny benoit benoît bente berat berend berengere bergljot berhane \
    berhanu beril berit berk berkan berkay berna bernadette bernadine bernard bernardo bernd \
    bernhard bernice bernie berniece bert bertalan bertha berthold bertie bertil bertram \
    bertrand bess bessie beth bethan bethany betsy bettie bettina bettino betty betul beulah \
    beverly beyza bhagyashree bharati bhaskar bhavana bhavesh bhavin bhavna bhavya bheki \
    bhupinder bhuvan bhuvana bianca bijan bijoy bilal bilel bilge bilkisu billie billy bimal \
    bina bindu bingwen binta birger birgir birgit birgitta birgitte birol birsen birte birthe \
    birute bisera bjarne bjorn björn bjørn blagovest blaise blanca blanche blandine blanka \
    blythe boaz bob bobbie bobby bodo bogdan bogdana boglarka bogumil bogumila boguslaw bohdan \
    bohdana bohumil bohuslav boitumelo bojan bojana bolaji bolanle bongani bongbong boonsri \
    boqin bora borbala boris borislav borivoj borja borje borya boryana bosede bosko bostjan \
    bouchra boutros boyan boyana boyd bozena bozhidar bozidar bozo brad braden bradley brady \
    bram brandi brandie brandon branimir branislav branislava branka branko brayden brenda \
    brennan bret bretislav brett bria brian brianna brianne bridget brielle brigid brigitta \
    brigitte britt britta bronagh bronislaw bronte bronwen bronwyn bruce bruna brunella bruno \
    bryan bryce bryn brynhild bryony buddhika budi budiman buhle buket bukola bulelwa bulent \
    burak burcin burcu burghard burkhard burt busaba bushra busisiwe busra byron caetano cahya \
    cahyono caihong caio caitlin caitlyn caleb calista callum calogero calum calvin camelia \
    cameron camila camilla camille camilo campbell canan candace candela candice caner cansu \
    capucine cara carey carin carina carine carissa carl carla carlene carley carlie carlo \
    carlos carlotta carlton carly carmela carmelita carmella carmelo carmen carmine caro carol \
    carolann carole carolee caroline carolyn carolyne carrie carroll carson carsten cary cas \
    casey caspar casper cassandra cassandre cassie cassius catalin catalina catarina caterina \
    cathal catherina catherine cathleen cathy catrinel cayetano cecil cecile cecilia cecily \
    cedric cees celal celeste celia celina celine celso cem cemal cemil cemile cenek cengiz cenk \
    cesar cesareo cetin cevdet cezar cezary chad chadi chaim chaima chaitanya chaiwat chaka \
    chakrit chalerm chamara chamari chaminda champika chana chanchai chandan chandana chandima \
    chandler chandni chandra chandrakant chandrasekhar chanel changming channarong chantal \
    chantelle chaoyang charalambos charis charlene charles charley charlie charline charmaine \
    charu chatchai chathura chathurika chauncey chava chayan cheikh chelimo chelsie chema chen \
    chenxi chepkoech cherie cherise cheryl chetan chetana chhaya chiamaka chiara chibueze \
    chibuike chibuzo chichi chidera chidi chidiebere chidinma chidubem chieko chiemeka chigozie \
    chihiro chijioke chika chike chikezie chima chimamanda chinaza chinedu chinenye chinmay \
    chinonso chinwe chinyere chioma chipo chirag chisom chitra chiwetel chiyo chiyoko chizoba \
    chloe chloé chloë chonticha chris chrissie chrissy christa christabel christal christel \
    christelle christer christi christiane christie christin christina christine christof \
    christoph christophe christopher christos christy chrysa chrysanthi chrysoula chuck chukwudi \
    chukwuemeka chukwuma chunhua chunyan chus chutima ciara ciaran cicely cicero cigdem cihan \
    cille cillian cindi cindy cinzia ciprian cipriana cira ciril ciro citra claire clara \
    clarence clarice clarissa clarisse clarke claude claudette claudia claudine claudio claudiu \
    claus cleber clelia clemence cleo clifford clint clinton clive clodagh clotilda clotilde \
    clyde clémence codrin codruta cody coen colby colette colin colleen colm conall concepcion \
    concha connie connor conrad constance constanta constantin constantine consuelo cor cora \
    coralie coraline corazon cordelia cordula corentin coretta corey cori corina corine corinna \
    corinne cormac cornel cornelia cornelis cornelius corrado corrie corrine cory cosette cosimo \
    coskun cosmin cosmo costantino costas costel costin courteney courtney craig cressida crina \
    cristal cristi cristian cristiana cristiano cristina cristobal cruz csaba csilla cuifen \
    curtis cyndi cynthia cyprien cyril cyrille cyrus czeslaw cécile céline daan dace dacian \
    dafina dafna dagmar dagny daichi daiki daina dainis dainius daisuke daisy daiva dalal dalia \
    dalibor dalimil dalisay dalit dallin dalma dalton damaso damian damiano damien damini damir \
    damla dammika damon dan dana danae dandan danette dani dania danica daniel daniela danielle \
    danijel danijela danilo danique danni dannie dannielle danny dante danushka danyal danylo \
    daphna daphne daphnee dara darcey darcy daria darina dario darius dariush dariusz darja \
    darko darla darlene darnell darrell darren darrin darryl darshan darshana darunee darya \
    daryl daryn dasun daudi dave david davide davina davood davor davy dawei dawid dawson dayna \
    deana deandre deanna deanne deb debashish debbie debjani debora deborah debra decha decheng \
    declan dedi dedy deena deepa deepak deepali deepika deepti deidre deion deirdre dejan \
    delaney delbert delfin delfina delia delilah delmar delores deloris delphine demba demetrio \
    demetrius dena denes denice denis denisa denise deniz dennis denny denzel derek derick \
    dermot derrick derya desiree desislava desmond despina despoina desta detelina detlef detlev \
    devansh devendra devesh devika devin devlin devon devrim dewi dexter dezso dhananjay \
    dhanashree dhanya dharmendra dharmesh dhaval dheeraj dhruv diah diallo dian diana diane \
    dianna dianne didem didi didier didik diederik diego diep dierk dieter dietmar dietrich \
    digvijay dijana dikeledi dikembe dikla dilan dilani dilara dilek diletta dilhani dilip \
    dillon dilruk dilshan dima dimas dimitar dimitra dimitri dimitrina dimitris dimo dina dinah \
    dincer dinesh dino dinusha diogo dion dionne dionysia dionysis dipak dipali dipika dipti \
    dirceu dirk dita ditte divakar divina divya djamel djibril dlamini dmitri dmitriy dmitry \
    dmytro dobri dobrila dobromil dodie dodong doga dogan dogukan doina dolores domagoj dominic \
    dominik dominika dominique donal donald donatas donatella donatien donato donghyun dongmei \
    donka donna donnie donny donovan doreen dorel doretha dori dorian dorin dorina dorinda doris \
    dorit dorka dorota dorothea dorothee dorothy dorottya dorte dorthe dorthy doru dottie doug \
    dougal dougie douglas dov doyle dragan dragana dragica drago dragomir dragos drahomir \
    drahomira drazen drew dries dror duangjai duarte dubravka duc dudley dulani dulcie dumisani \
    dumitru duncan dunja duong durga dusan dusanka dusko dustin duygu dwayne dwi dwight dylan \
    dympna dyveke eamon eamonn ebba ebbe ebele ebenezer ebere eberhard ebrahim ebru eckart \
    eckhard ed edda eddie edelgard edem edgar edgard edgars edie edilberto edina edita edith \
    edmund edna edoardo edouard edsel edson eduard eduardo edurne edward edwin edwina edyta eero \
    eeva efe effie efi efosa efrain efrat efren efstathios efthymia efthymios eftychia efua \
    egbert egils egle egon eha ehab ehrenfried ehsan ehud eigil eija eiji eiko eila eileen \
    eilidh eilif eilis eimear einar eino eirik eirini eitan eithne eivind ejike ejiro eka \
    ekachai ekaterina ekene eko ekow ekua ekundayo elad elaine elana elazar elbert eldad eleanor \
    eleanora elefteria eleftheria eleftherios elena eleni eleonora elfriede elham eli eliana \
    eliane elias eliezer elif elijah elikem elin elina elio eliot eliran elisa elisabet \
    elisabeth elisabetta elisangela elise eliseo elisha elisheva eliska elissa elitsa eliyahu \
    eliza elizabeth elizaveta elke ella ellemieke ellen elli elliana ellie elliot elliott ellis \
    elma elmar elmer elnaz elnora elodie elof eloi eloisa eloise elouise elroy elsa elsbeth \
    elsebeth elsie elton elva elvira elvis elwood elyse elzbieta emad eman emanuel emanuela \
    emanuele embla emeka emel emelia emelie emeline emem emeric emerita emerson emiko emil \
    emilee emilia emilie emilio emily emin emina emine emir emma emmanouil emmanuel emmanuella \
    emmanuelle emmerich emmett emmi emmie emory emrah emre encarna endah endang eneko enes \
    engelbert engin enid eniko enitan enn enoch enora enrica enrico enrique enver enya enyinnaya \
    enzo ephraim eranga erato erdal erdem erdinc erdogan eren erez ergun erhan erhard eric erica \
    erich ericka erik erika erin erivaldo erkan erkki erland erlinda erling ermanno ernest \
    ernestine ernesto ernie ernst erol errol ersin ersoy ertan ertugrul ervin erwan erwin \
    erzsebet esen eshe esin esko esmaeil esme esmee esmeralda esosa espen esperanza esra essie \
    esteban estefania estela estella estelle esther estrelita estrella eszter ethan ethel \
    etienne etta ettore eudes eugen eugene eugenia eugenie eugenio eugeniusz eulalia eulalie \
    eunice eunji eunjung eusebio eva evan evander evandro evangelia evangeline evangelos \
    evanthia evdokia eveliina evelina evelyn evelyne everett evert evgeni evgenia evgeniy \
    evgeniya evgeny evi evie evren evzen ewa ewald ewan ewen ewout eyal eyerusalem eylem ezekiel \
    ezgi ezinne ezio ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizio \
    facundo fadel fadi fadia fadime fahad fahd faheem fahim fahrettin fahri faisal faiza faizan \
    fajar fakhar falk fangfang fani fanni fanny farah farai faranak farhad farhan farhana fariba \
    farid farida faridah faride faris farooq farouk farrokh farrukh farshid faruk farzad \
    farzaneh fathi fatih fatima fatma fatou fatoumata fatuma faustine fausto fauzi fauziah fawad \
    fawzi faye fayez febri federica federico fedor feifei felecia felicia feliciano felicidad \
    felicie felicien felicitas felicity felicja felipa felipe felix femi femke fengying ferdi \
    ferdie ferdinand ferdinando ferdy ferenc fereshteh fergal fergus ferhat feride feridun ferit \
    fermin fernand fernanda fernando ferruccio fevzi feyza fidel fidelma figen fikile fikre \
    fikret filemon filip filipa filipp filippo filiz finbar findlay finlay finley finnegan fiona \
    fionn fionnuala fiorella firat firouz fitri fitria fiza flaminia flavia flavie flavien \
    flavio flaviu flo florante flordeliza florencia florencio florent florentin florentina \
    florian florica florin floris flossie floyd flynn folake folasade folashade foluke forough \
    forrest fotini fotis fouad fozia fran franca frances francesca francesco francette franci \
    francine francis francisca francisco franciszek franck franco francois franjo frankie \
    franklin frans frantisek franz franziska françois françoise frauke fred freda fredda freddie \
    freddy frederic frederica frederick frederik frederique fredric fredrik freek freja freya \
    frida frieda friedemann friederike friedhelm friedrich frits fritz fritzi frode froilan \
    fruzsina frédéric fuad fuat fulvio fumiko fumio fumiya fumnanya funda funke funmi funmilayo \
    furaha furkan fyodor gabby gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle \
    gabrysia gael gaelle gaetan gaetano gail gakuru galih galina galit galya gamze ganesh garba \
    gareth garfield garret garrett garrick garry garth gary garyfallia gaspard gasper gaston \
    gatluak gaurav gauri gautam gautier gavin gavril gayan gayani gayatri gayle gaynor gaëlle \
    gbenga gebhard gediminas geert geertje geeta geetanjali geetha gejza gemma gena gene \
    genevieve genji genna gennadiy gennady gennaro genowefa geoff geoffrey geoffroy geordie \
    georg george georges georgeta georgette georgi georgiana georgie georgina georgios georgos \
    georgy gerald geraldine gerard gerardo gerasimos geraud gerben gerd gerda gereon gergana \
    gergely gergo gerhard gerhild geri gerlinde germaine germana gernot gero gerri gerrie gerrit \
    gerry gert gertraud gertrud gertrude gesa gesine getachew gethin geza ghada ghasem ghassan \
    ghazal ghazaleh ghazanfar gheorghe ghislain ghislaine gholam ghulam giacomo giada giampaolo \
    giancarlo gianfranco giang gianluca gianmarco gianna gianni giannis gica gideon gidon giedre \
    gihan gijs gijsbert gil gila gilad gilang gilbert gilberto gilda gilles gillian gillie \
    gilmar gina ginette ginka ginny gino gintaras gints gioacchino gioele giora giordano giorgio \
    giorgos giovana giovanni girish gisbert gisela gisele giselle gita gitau giulia giuliana \
    giuliano giulio giuseppe giuseppina giusy gizella gizem gladys gleb glen glenda glenn glenys \
    gloria goitom gokce gokcen gokhan golnaz gonca goncalo goni gonul gonzalo gopal gopi goran \
    goranka gorazd gordana gordon gordy gorka gorm goro gosia gosse gottfried gotthard govind \
    gozde graciela grady graeme graham grainne granville grazia graziella grazyna greg greger \
    gregor gregorio gregory greta gretchen grete grethe grgur griffin griffith grigore grigori \
    grigoris grigoriy grigory griselda gro gry grzegorz guadalupe guangming gudmund gudrun \
    guenole guenter guenther guglielmo gugu guido guihua guilherme guillaume guillermo guinevere \
    guiying gul gulay gulben gulcan gulden guler gulhan gulizar gulnaz gulnur gulsah gulsen \
    gulshan gulsum gulten gunawan gunay gundula gunes gunhild gunilla gunjan gunn gunnar \
    gunnhild gunta gunter gunther guntis guntur gunvor guofeng guoqiang guozhi gurdeep guri \
    gurkan gurmeet gurpreet gus gussie gustaf gustav gustave gustavo guttorm guylaine gwen \
    gwenael gwenaelle gwenda gwendolyn gwyn gwyneth gwynne gyongyi gyorgy gyorgyi gyozo gyula \
    gábor gösta günter günther haakon habib habiba habibullah habtamu hacer hadar hadas hadeel \
    hadi hadiye hadiza hadley hadrien hafeez hafez hafiz hafizah hafsa hagai hagit haider haile \
    hailu haim haitao haitham haiyan hajnalka hakan hakim hakon hal hala haldis haley halide \
    halil halim halima halimah halina hallie haluk halvard halvor halyna hamad hamada hamdan \
    hamdi hamed hamid hamide hamidreza hamish hamisi hammad hamza hana hanaa hanan handan hande \
    handoko hani hania hanife hank hanka hanna hannah hanne hanneke hannele hannelore hannes \
    hanno hannu hans hany haoran haoyu harald hardik hareem hareesh haresh hari hariharan harini \
    haris harish harjit harlan harley harmen harold haroon haroun harpreet harri harriet \
    harriett harriette harrison harry harsha harshad harshal harshit harshita hartmut hartono \
    hartwig haru haruka haruki haruko harun haruna haruto harvey harvinder haryanto hasan \
    hasitha haslinda hasna hassan hassana hasso hatem hatice hattie havard havel haya hayato \
    haydar hayden hayley hayri hayriye haytham haywood hazel hazem heather hector hedda hedi \
    hedley hedvig hedvika hedwig heejin heide heidemarie heidi heike heiki heikki heiko heiner \
    heinke heinrich heinz heitor helder heleen helen helena helene helga helge hella helle \
    helmar helmfried helmi helmut heloisa heloise helve hema hemal hemangi hemant hemming hendra \
    hendrik hendrika hendro henk henning henri henrietta henriette henrik henrike henrique henry \
    henryk herbert herbie herdis heribert heriberto herlina herman hermann hermien herminia \
    hermogenes hernan herschel herta heru herve hervé hery hesham hester hetal hettie hiba \
    hicham hideaki hidekazu hideki hideko hideo hideyuki hien hieronim hieu hikari hikaru hikmet \
    hila hilaire hilal hilario hilary hilda hilde hildegard hildegund hildur hilkka hillary \
    hille hillel hilma hiltrud himani himanshu hina hippolyte hiram hiroaki hirofumi hiroki \
    hiroko hiromi hironobu hiroshi hiroto hiroyuki hiruni hisashi hisham hitesh hitomi hitoshi \
    hiwot hjalmar hlengiwe hoang hobart hoda holger hollie hollis homa homer hongbo hongmei \
    hongwei honorata honore honorine honorio hooman horace horacio horatio horatiu horia horst \
    hortense hortensia hosni hossam hossein houda houman howard howie hristina hristo hrvoje \
    hryhoriy huaiyu hubert hubertus huda huey hugh hughie hugo hugues huguette huib huifang \
    huihui huiling huimin hulya humaira humayun humberto humphrey hunor huong huseyin husnu \
    hussain hussaina hussam hussein huub huyen hyacinthe hyejin hynek hyunjin hyunsoo hyunwoo \
    håkan håvard hélène iago ian iancu ibolya ibrahim ibrahima ibtisam ichiro ida idan idar idil \
    idit ido idris idrissa idun ieva ifeanyi ifeoma ifeyinwa iftikhar ignacio ignatius igor ihab \
    ihor ijaz ikechukwu ikemefuna ikenna iker ikram ila ilan ilana ilaria ilayda ildiko ileana \
    ilham ilhan ilias ilie ilija ilinca iliya iliyana ilja ilka ilkay ilker ilkka ilknur ilmari \
    ilona ilse ilya ilze imad iman imanol imelda imke imogen imogene imola imran imre imtiaz ina \
    inaam inacio inaki inas inayat inbal inci indah inder indika indira indra indrajit indrani \
    indu ineke ines inesa inese inez inga inge ingeborg ingegerd ingela ingemar inger ingjerd \
    ingmar ingo ingolf ingrid ingunn ingvar ingvild inka inkeri inmaculada inna innokenty intan \
    inès inés ioan ioana ioanna ioannis iona ionel ionela ionut iordanis iosif ipek iqbal iqra \
    iracema iraj irawan irem irena irene ireneusz irenke irfan irfana irina iris irit irja irma \
    irmeli irmelin irmgard irmtraud irum irvin irving irwan irwin iryna isaac isabeau isabel \
    isabella isabelle isadora isagani isaiah isam isamu isao isaure isha ishaan ishan ishaq \
    ishita ishmael ishtiaq ishwar isiah isidro isioma ismael ismail ismet isobel isolde israr \
    issa issam issoufou istvan istván isuru itai itamar itay itsuki ittipol itumeleng itzel \
    itzhak itziar itzik iulia iulian iuliana iva ivan ivana ivanka ivar ivars ivaylo ivelin iver \
    ivett ivette ivica ivo ivone ivor iwan iwona iyabo iyad izabela izumi izzati iñigo jaafar \
    jaak jaakko jaan jaana jaap jabari jaber jabu jabulani jacco jacek jacelyn jachym jacinda \
    jacinta jacinto jacira jack jackie jacky jaclyn jacob jacobo jacomijn jacopo jacqueline \
    jacquelyn jacques jacquot jad jada jaden jadranka jadwiga jaehyun jaewon jafar jafari \
    jagdish jagoda jagruti jahan jahangir jaideep jaime jair jake jakob jakub jalal jale jaleel \
    jalil jamal james jamie jamil jamila jamison jamshed jan jana janae janaina janaka jane \
    janelle janessa janet janette janez jani janice janie janina janine janis janna janne jannes \
    jannette jannie janos janusz jaqueline jared jari jarkko jarl jarle jarmila jarmo jaromir \
    jaroslav jaroslava jaroslaw jaroslawa jarrod jaruwan jarvis jasmeet jasmijn jasmin jasmina \
    jasmine jasna jason jaspreet jasvinder jatin jaume javad javaid javed javeria javier javon \
    jawad jaxon jay jaya jayant jayanthi jayanti jayashree jayden jayesh jaylen jayne jaypee \
    jayson jeanette jeanie jeanine jeanne jeannette jeannie jeannine jed jedediah jedrzej jeff \
    jeffrey jejomar jelani jelena jelica jelle jelmer jemima jemma jen jengo jenifer jenna \
    jennie jennifer jenny jeno jens jensen jepkosgei jeppe jerald jeramy jeremiah jeremy jeri \
    jericho jerico jermaine jernej jeroen jerome jerri jerrod jerry jerzy jesper jess jessa \
    jesse jessica jessie jesús jethro jetske jetta jhoanna jiahao jiahui jiajia jiali jialing \
    jianguo jianhua jianjun jianming jianping jianwei jiaqi jiawei jiaying jideofor jigar \
    jignasa jignesh jihane jiho jihoon jihye jihyun jikke jill jillian jim jimena jimin jimmie \
    jimmy jin jindrich jinghua jingjing jingwen jingyi jinky jinlong jinping jintana jintao \
    jinwoo jiri jirina jiro jisoo jitendra jitesh jitka jiwon jiwoo jiyeon jiyoung jiří joachim \
    joakim joan joana joanie joann joanna joanne joao joaquim joaquin joar joceline jocelyn \
    jocelyne jochen jodie jody joe joel joella joelle joely joep joerg joesph joey joginder \
    johan johann johanna johannes john johnathan johnathon johnnie johnny joji jojo joko jolan \
    jolana jolanda jolanta jolene jolie jolien jomar jon jonah jonas jonathan jonathon joni \
    jonty joonas joonho joop joost jordana jordi jordy jordyn jorg jorge jorgen joris jorma jorn \
    jorrit jorunn jos jose josef josefa josefin josefina josefine josefino joselyn joseph \
    josephina josephine josette josh joshua josiah josiane josie josip josipa josje josselin \
    jostein josu josé jouko jouni jovan jovana jovanka jovelyn jovito joyce joze jozef jozica \
    jozsef joão juan juana juanita juanjo jude judit judith judy juergen juha juhan juhani jukka \
    jule jules julia julian juliana juliann julianna julianne julie julien juliet julieta \
    juliette julio julita julius juma jumana jumoke jun junaid jungmin jungwoo junhui junichi \
    junjie junko junwei juraj jurate jure jurgen juris juro jurriaan jussara jussi justin \
    justina justine justyna jutta juvy jyoti jyotsna jérôme józef jörg jørgen jürgen kaan kaare \
    kaarina kaarlo kabelo kabir kabore kacey kacper kadiatou kadir kadri kadriye kaede kagan \
    kagiso kahina kai kaija kailash kaiming kainat kairi kaisa kaitlin kaitlyn kaiwen kaja kajal \
    kajsa kaleb kaleem kalevi kaley kalin kalina kalle kallie kalliopi kalman kaloyan kalpana \
    kalpesh kalyani kamal kamala kamalesh kamara kamarul kamau kambiz kamel kamen kamil kamila \
    kamini kamlesh kamol kamran kamuran kamyar kanako kanchan kanchana kanda kandace kanishka \
    kanya kanyisa kaori kaoru kapil kara karabo karan kare kareem karel karen kari karianne \
    karim karima karin karina karissa kariuki karl karla karlheinz karnjana karol karola \
    karolina karoline karoly karon karsten karthik karthika karthikeyan kartik kartika kartini \
    karuna karyn kasem kasey kashif kasia kaspar kaspars kasper kasun katalin katariina katarina \
    katarzyna katayoun kate katelyn katerina kateryna katharina katharine kathe katherine kathie \
    kathleen kathrin kathryn kathy kati katie katja katlego katlyn katri katrin katrina \
    katsuhiko katsumi katsuo katsuya katya kauko kaushal kaushik kaveh kavita kavitha kavya \
    kawthar kay kaya kaye kayla kayleigh kayode kazim kazimierz kazuhiko kazuhiro kazuki kazuko \
    kazumi kazuo kazuya keara keaton kebede keeley keely kees kehinde keiichi keiji keijo keiko \
    keira keisha keisuke keita keith kelechi kellan kelley kelli kellie kelly kelsey kelvin \
    kemal kemi ken kenan kendall kendra kendrick kenichi kenichiro kenji kenjiro kenley kenna \
    kennet kenneth kenny kensuke kenta kentaro kenton kenyatta kerem kerensa keri kerim kermit \
    kerri kerry kersti kerstin keshav kestutis ketan ketil ketki ketut keven kevin keyvan kfir \
    kgomotso khadija khadijah khadim khairul khairy khaled khaleel khalid khalifa khalil khanh \
    khanyisile khethiwe khizar khloe khoa khosrow khrystyna khumo khurram kian kianoush \
    kiattisak kidane kiera kieran kieron kiki kiley kilian killian kim kimani kimber kimberlee \
    kimberley kimberly kimiko kimmo kinfe kinga kipchoge kipkemboi kirabo kiran kiril kirill \
    kirit kirsi kirsten kirsti kirstie kirstin kirsty kirti kishan kishore kittipong kittisak \
    kivanc kiyomi kiyoshi kizzy kjell kjersti kjetil klaas klara klaudia klaus klavdia kleber \
    klemen klement knut koen kofi kohei koichi koji kojo kokou koldo komal konrad konstantin \
    konstantina konstantinos konstanze koos koray kord korede korey kori korkut kornel kornelia \
    kostas kosuke kotaro kouji kourosh kraisak krasimir krasimira kresimir kris krishna krishnan \
    krisna krista kristal kristaps kristen kristi kristian kristie kristijan kristijonas kristin \
    kristina kristine kristiyan kristjan kristo kristof kristofer kristoffer kristopher kristy \
    kristyna krisztian krisztina krit kriti kritsada kruti krystal krystian krystle krystyna \
    krzysztof ksawery ksenia ksenija kseniya kshitij kubra kulap kulbir kuldeep kulli kulsoom \
    kulwinder kumar kumara kumari kumiko kumud kumudu kunal kunigunde kunio kunle kursat kurt \
    kurtis kusum kuzma kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku \
    kwesi kyla kyle kylie kyllikki kyoko kyosti kyosuke kyra kyriaki kyriakos kyrylo kyungsoo \
    lacey lachezar lachlan lachlann ladan ladislav ladislava laercio laetitia lahiru laia laiba \
    laila laima lainey lajos lakeisha lakisha lakmal lakshan lakshman lakshmi lale laleh lalida \
    lalit lalita lamar lambros lamia lamine lamont lamya lana lancelot landon laney lanfen lanny \
    lanying lara larisa larissa larry lars larysa lasantha lashonda lasse laszlo lata latanya \
    latasha lateef latha latif latifa latisha latonya latoya laura laure laureen lauren laurence \
    laurent laurentiu lauretta laurette lauri laurie laverne lavinia lavonne lawan lawanda \
    lawrence laxman laxmi layal layan layla lazare lea leah leandra leandre leandro leann leanna \
    leanne lebo lebogang lee leeann leela leen leena leendert lefteris leif leila leilani leilei \
    leire lejla lekan lela leland lembit lemuel len lena lene lenka lennart lenny lenora lenore \
    leo leocadia leokadia leola leon leona leonard leonardo leonello leonhard leonid leonidas \
    leonie leonor leonora leontien leontin leopold leora lerato leroy lesa lesedi lesley leslie \
    lessie lestari lesya leszek leta lethabo leticia letizia letlhogonolo lev levent levi lewis \
    lexi leyla lia liam liana liaquat liat libby libor libuse licia lidia lidija lidka lidwina \
    lieke liesbeth lieselotte lieve lieven liezel ligaya lihua liis liisa lijuan lila lilach \
    lilah lilia lilian liliana liliane liling lilis lilith liliya lilla lilli lillian lillie \
    lilly lilo lily lilyana limei liming limor limpho lina linas linda lindani lindelwa lindiwe \
    lindokuhle lindsay lindsey lindy linh linlin linn linnea linus lionel lior liora liping \
    liron lisa lisbet lisbeth lise lisette lissa lital litsa liv livia livio liviu lixia lixin \
    liying liz liza lizbeth lizzie ljiljana ljubica ljubisa ljubomir llewellyn lloyd loes logan \
    loic lois lojze lokesh lola lonneke lonnie lora lorand loredana lorelei loren lorena lorene \
    lorenz lorenza lorenzo loreta loretta lori lorie lorin lorna lorraine lorri lothar lotta \
    lotte lottie loubna louella louie louis louisa louise loukas lourdes lovis lovisa lovro \
    lowell luana luanne luay lubica lubna lubomir lubomira lubos luca lucas lucette lucia lucian \
    luciana luciano lucie lucien lucienne lucile lucilia lucille lucinda lucio lucius lucjan \
    lucretia lucrezia lucy lucyna lucía ludek ludger ludivine ludlow ludmila ludo ludovic ludvig \
    ludwig ludwika luella luigi luigina luis luisa luise luitpold luiz luiza lujza luka lukas \
    lukasz luke lukman lula lulama lulu luminita lungile luningning lupe lurline luther lutz \
    luuk luyanda luzviminda luís lwazi lyall lydia lydie lyle lyman lyndon lyndsay lyndsey \
    lynette lynn lynne lynnette lynsey lynwood lyubomir lyubomyr lyubov lyudmil lyudmila \
    lyudmyla lászló léa maaike maame maarja maarten maartje maayan mabel mabelle macarena macey \
    macharia machiko machteld maciej mackenzie madalina madan maddie maddox madeleine madelief \
    madeline madelyn madge madhav madhavi madhawa madhu madhuri madhusudan mae mael maelle maeve \
    mafalda magali magda magdalen magdalena magdalene magdolna maggie magnus maha mahdi mahela \
    mahendra maher mahesh mahima mahin mahira mahlet mahmoud mahmud mahmut mahnaz mahnoor mahsa \
    mahtab mahwish maie maija maike maiko mairead mairi maisie mait maite maj maja majda majed \
    majeed majid majida makar makeda makena makiko makis makoto maksim maksym malachi malachy \
    malai malaika malak malathi malavika malcolm malee malene malgorzata malik malika malin \
    malinda malini malith malle mallory malo malusi malvina malwina mamadou mamdouh mamoru \
    mampho manabu manal manas manasi mandana mandeep mandi mandira mandisa mandla mandy manee \
    manfred mangesh manish manisha manja manjeet manjiri manjit manju manjula manjunath mannat \
    manny manoel manoj manolis manolo manon manori manpreet mansi mansour mantas manuel manuela \
    manuele manyara maqsood mara marat marc marceau marcel marcela marcell marcella marcelle \
    marcello marcelo marci marcia marcie marcin marcio marco marcos marcus marcy mared mareike \
    mareile marek maren margaret margareta margarete margarida margarita margaux margery margie \
    margit margitta margo margot margret margrethe margriet marguerite mari maria mariah mariam \
    marian mariana mariangela mariann marianne marianthi maribel maribeth marica maricarmen \
    maricel marichka maricris marie marieke mariele mariella marielle marija marijana marije \
    marijke marijn marika mariko marilena marilou marilyn marin marina marinel marinela \
    marinella marinko mario mariola marion marios maris marisa mariska marisol marissa marit \
    marita marites maritza marius mariusz marivic mariya mariza marja marjan marjatta marjo \
    marjolaine marjolein marjorie marjory marjut marketa markku marko markos markus markward \
    marla marlee marlena marlene marlies marlo marloes marlon marmaduke marnie marquita marsha \
    marta marte marten martha martijn martin martina martine martins marton martti marty martín \
    maruska marusya marvin marwa marwan mary maryam maryann maryanne maryellen maryla marylou \
    maryse maryvonne marzena maría masaaki masahiko masahiro masaki masako masami masanori masao \
    masaru masashi masato masayoshi masayuki masego masha masood masoud masoumeh massimiliano \
    massimo masumi matej mateja mateo mateusz matevz mathabo matheus mathew mathias mathieu \
    mathijs mathilda mathilde mathis mathurin matias matija matilda matilde matjaz matous mats \
    matt matteo matthaus matthew matthias matthijs matti mattia mattias matty matvey matyas \
    matěj maud maude maudie maulik maura maureen mauri maurice mauricio maurine maurizio mauro \
    mavis maxence maxim maxime maximilian maximilien maximo maximus maxine maxwell maya mayank \
    mayara maybelle mayra maysa maysoon mayu mayuka mayuko mayumi mayur mayuri mazal mazen \
    mazlan małgorzata mbali mbongeni mbuyiselo mckenna mckenzie meagan meaghan mechthild meelis \
    meena meenakshi meera mees megan megawati megha meghan meghana megumi mehak mehari mehdi \
    mehmet mehran mehrdad mehreen mehrnoosh mehwish mei meifang meifen meihua meike meilin \
    meiling meinhard meinolf meir meirav meiying mekdes mekonnen melaku melania melanie melba \
    melchor melda melek melih melike melina melinda melis melisande melissa melitta meltem melva \
    melvin menachem mengyao menno meral merav mercedes mercedita meredith merete meriel merijn \
    merike merja merle merlin meron merrick merrill mert mervat merve mervi mervin mervyn meryem \
    meryl meseret messaoud mesut metin metka mette mia micaela micah michael michaela michal \
    michalis michał micheal michel michela michele michelle michiel michiko michio mickael \
    mickey midori mieczyslaw mieke mieko miguel miha mihaela mihai mihail mihajlo mihaly mihkel \
    mihnea mihoko mihovil mihret miika mika mikael mikayla mike mikel mikey mikhail mikiko \
    mikkel mikko miklos mikolaj mikos mila milada milan milda mildred milena milica milija \
    milind milinda militsa milivoj miljana milka milla millie milo milorad milos miloslav \
    miloslava milosz miltiadis milton miluse milutin mina minako minal mindaugas mindy minerva \
    minghao mingming mingyu mingzhu minh minho minjae minji minjun minjung minna minnie minoru \
    minseok minsoo mira mirabel mirac miranda mircea mirco mireia mireille mirel mirela mirella \
    miriam mirja mirjam mirjana mirkka mirko mirna miro miroljub miroslav miroslava miroslaw \
    miroslawa mirte mirva misha mitali mitch mitchel mitchell mitesh mithun mitja mitra \
    mitsuhiro mitsuko mitsuo mitsuru mitya mitzi miwako miyako miyoko miyu miyuki mizuho mizuki \
    mladen moataz modupe moeketsi moesha mogens mohamad mohamed mohammad mohammadreza mohammed \
    mohan mohau mohini mohit mohsen moira moises mojca mojgan mojisola mojmir mojtaba mokhtar \
    moleboheng mollie molly momchil momcilo momodou momoko mona monali monica monifa monika \
    monserrat montague montri montse montserrat monty morag moran mordechai moreno morgan \
    morgana morgane moriah moritz morris morten morteza mortimer morton moses moshe mosiuoa \
    mostafa motoko mouna mounir mourad moussa mozes mpho mridula mrinal mrinalini mrunal mthunzi \
    muammer muath mubarak mubashir mudassar mudiwa mueen mugdha muge mughees muhamad muhammad \
    muhammed muhammet muhannad muharrem muhittin muhsin mujahid mujde mukaddes mukesh mukta \
    mukul mulugeta mulyadi mulyono mumbi mumin muna munashe munawar muneeb munehiro munevver \
    munir munira munish murad murali muralidhar murat murdoch muriel murilo murray murtaza \
    murugan musa mushtaq mustafa mustapha mutaz muthoni mutsumi mutua muzaffer muzammil mwangi \
    mwende mykhailo mykola mykyta myles myra myriam myrna myron myroslava myrtle myrto mythili \
    mzwandile märta mónica naama naana nabeel nabeela nabil nabila naci nada nadav nadeem \
    nadeesha nadege nader nadezda nadezhda nadia nadim nadine nadira nadiya nadja naeem nafisa \
    naftali nagaraj nagesh nagihan naguib nahed nahid nahla nahuel nahum naim naima naime naina \
    najam najat najib najla najma najwa nakato nalaka nalan naledi nalin nalini naman namita \
    namono namrata nanako nanami nancy nanda nandini nandipha nandita nandkishore nandor nanette \
    nanna nannie naoki naoko naomi naomichi naor naoto naoya narayan narayanan narcisa narciso \
    naren narendra naresh nargis narong naruemon naseem naseer nasim nasir nasr nasreen nasrin \
    nasser nastaran nastya natalee natalia natalie nataliya natalya natan natasa natasha \
    natercia nathalie nathan nathanael nathaniel nathi natsuki natsuko natsumi nattapong nattaya \
    natthaphon nava naveed naveen navid navin navneet navya nawaf nawal nawarat nayab nayef \
    nayeli nazan nazanin nazar nazia nazih nazim nazli nazmi nazri nazzareno ndeye ndiaye ndidi \
    ndumiso nea neal nebojsa necati necdet necla neculai ned neda nedyalka nedyalko neelam \
    neelima neema neena neeraj neeru neeta neeti neetu nefeli negar negin neha neil nejat nejc \
    nektarios nela nele nelio nell nelli nelson nelu nemanja nenad nenita nerea nerina nermin \
    neslihan nesma nesrin nesrine nestor neta neusa nevena nevenka neville nevin nevzat nezih \
    ngoc ngozi nguyet nhat nhung niall niamh nichola nicholas nichole nick nicki nickolas nicky \
    nico nicola nicolae nicolas nicole nicoleta nicoletta nicolette nidal nidhi niels nienke \
    nieves nigel nighat nihal nihan nihar nihat niilo niina nijole niket niketa nikhil nikhila \
    nikica nikita nikki niklas niko nikola nikolai nikolaos nikolaus nikolay nikole nikoleta \
    nikoletta nikolina nikos niksa nilam nilantha nilay nilesh nilgun nilima niloofar niloufar \
    niloy nils nilton nilufer niluka nima nimal nimali nimet nimfa nimish nimisha nimrod nina \
    ningning nining nino ninon ninoy nipa nir nira niraj niran niranjan nirav nirmal nirmala \
    nirosha nirupama nisha nishant nishanth nishantha nishi nishita nissim nita nitesh nitin \
    nitish nittaya nitya nitzan nivedita niyati nizar njal njeri njoki njoroge nkechi nkem nkiru \
    nkiruka nkosana nkosazana nkosinathi nnamdi nneka nnenna noa noah noboru nobuaki nobuhiro \
    nobuhle nobuko nobuo nobuyoshi nobuyuki noel noelia noelle noemi noemie nofar noha nokuthula \
    nola nolan nolwazi noman nombuso nomfundo nompumelelo nomsa nomthandazo nomvula nomzamo nona \
    nonhlanhla nonie nonso nonthawat noor nopparat nora noraini norazlina norbert norberto norbi \
    nordin noreen norhayati noriaki noriko norio noriyuki norma normah normunds norris nosheen \
    nosipho notburga nothando nouf nour noura novi novita noxolo noémie nqobile nthabiseng \
    ntombi ntombizodwa ntsiki nugroho nuha nuno nunzia nunzio nupur nur nura nuran nuray nurcan \
    nurdan nurgul nurhan nuri nuria nurit nuriye nurliza nurten nurul nusa nusrat nuttapol nuwan \
    nwando nyambura nyaradzo nyasha nynke nyokabi oana obafemi obaid obinna obioma obrad oceane \
    ochieng octave octavia octavian octavio oda oddbjorn oddvar oded odell odete odette odhiambo \
    odile odion odysseas ofelia ofir ofra ogechi ognjen ognyan ogun oguz oguzhan ohad okan \
    okechukwu okonkwo okoth oksana oktavia oktawia oktay ola olabisi oladele olaf olalla olamide \
    olanrewaju olav olavi olavo olawale olayinka oldrich oldriska ole oleg oleh oleksandr \
    oleksandra oleksiy olena olesya olga olgierd olha olimpia olina oliver olivera olivia \
    olivier oliwia olle olli ollie olubunmi oluchi oluf olufemi olufunke olumide olusegun \
    oluseyi olusola oluwaseun oluwatobi olympe omaima omair omar omer omid omobola omolara \
    omondi omotayo ondine ondrej ondřej onni onome onur onyeka onyinye oona opeyemi ophelia \
    ophelie oralie orapin oren oreoluwa orhan ori oriol orit orkun orla orli orly ornella \
    orsolya orson ortrud ortrun ortwin orville osama osamu osborne oscar oskar osman osmo osmond \
    osnat ostap osvald osvaldo oswald oszkar otakar otavio othman otieno otis ottavia ottavio \
    ottilie ottmar otto ottokar ouafa oumar oumou ousmane oussama outi ove ovidiu owain owais \
    owen owethu oya oyelaran oykum oystein ozan ozcan ozge ozgur ozkan ozlem paavo pablo \
    pacifico paco padma padmaja padmini padraig paige paivi palesa pallavi palle paloma pam \
    pamela panagiota panagiotis panayiotis panida pankaj panna panos pantea pantelis panu panya \
    paola paolo paquita parag paramjit paraschiva paraskevas paraskevi paresh parichat parimal \
    parisa parminder parth partha parthasarathy parul parvathi parvati parveen parviz pascal \
    pascale paschalis pascual pasi pasquale pat pathum patrice patricia patricio patrick patrik \
    patrizia patrizio patrycja patryk patsy pattama patti pattie paul paula paulette pauli \
    paulin paulina pauline paulo pavan pavel pavithra pavla pavlo pavlos pavol pawan pawel paweł \
    payal payam payton paz pearlie pedram pedrinho pedrito pedro peeter pegah peggy peijing \
    peiling peishan pekka pelagia pelin pelle penelope pengfei pensri pentti pepe percival percy \
    perihan periklis perla pernilla pernille perrine perry perttu pervenche petar pete peter \
    petko petr petra petre petri petronela petronella petros petru petteri petula petya peyman \
    peyton phailin phairot phebe phelan phil philibert philip philipp philippa philippe phillip \
    philomena phindile phineas phoebe photini phuc phumzile phuong phyllida phyllis pichai \
    piedad piera pierluigi piero pierpaolo pierre pierrette pierrick piet pieter pietro pilar \
    pimchanok pinar pinchas piotr piotrek pippa piret pirjo pirkko piroska piyush plamen plamena \
    pnina polat polina polly pollyanna polona pongsak pontsho pooja poonam poornima pooya \
    pornthip portia pouya prabha prabhakar prabhat prabhjot prabhu prachi pradeep pradeepa \
    pradip pradnya pragati pragya prajakta prakash prakriti pramila pramod pramudya pranali \
    pranav pranay pranjal prapaporn prasad prasanna prasanth prasenjit prasert prasetyo prashant \
    prashanth prashanti prasit pratap prateek pratibha pratik pratiksha pratima praveen praveena \
    pravin prayut preben predrag preecha preetha preeti preeya premysl prerna prescott presley \
    priit primoz priscilla prisha pritam pritesh prithvi priti priya priyam priyanka priyansh \
    priyansha priyantha prunella przemek przemyslaw przemysław puja pulkit punam puneet puria \
    purificacion purnima purva purvi pushkar pushpa puspita putra putri putu pär qadir qais \
    qamar qasim qianqian qiuyue quang quentin quincy quinn quinton quique quitterie quynh rabia \
    rachael rachana racheal rachel rachelle rachid rachida rachita rachna rade radek radha \
    radhakrishnan radhika radim radka radmila radomir radoslav radoslava radoslaw radostin \
    radostina radovan radu rae raegan rafa rafael rafaela rafal rafe raffaele raffaella rafferty \
    rafi rafidah rafik rafiq raghad raghav raghavendra raghu raghunath ragna ragnar ragnhild \
    rahat raheel rahim rahime rahma rahman rahmat rahmawati rahmi rahul raija raimo raimondo \
    raimonds raimund raimundo raina rainer raisa raissa raivo raj rajaa rajan rajani rajat \
    rajeev rajendra rajesh rajeshwari rajinder rajiv rajkumar rajni raju rakefet rakesh rakhi \
    ralf ralph raluca rama ramakrishnan raman ramana ramanathan ramani ramaswamy ramesh rami \
    ramil ramin ramiro ramli ramon ramona ramunas ramya rana randa randal randall randi randolph \
    randy rangan rangana rania ranjan ranjana ranjeet ranjit ranjita ranko ranya raoul raphael \
    raphaela raphaelle raquel rasa rasha rashad rashed rashi rashid rashida rashmi rasim rasmus \
    rastislav ratan ratana ratchanee ratih ratko ratna ratnesh rattana raul rauno raveena ravi \
    ravinder ravindra ravit rawan rawda ray raya rayan raymond rayna raza razak razan razvan \
    raúl reagan reanna reba rebeca rebecca rebekah recep reda redouane reece reem refik refilwe \
    regan reggie regina reginald regine regino regis reham rehan rehana rehman reidar reidun \
    reiji reijo reika reiko reilly reima reiner reinhard reinhart reinhild reinhold reinier \
    reino reinold reinout reka rekha relebogile remco remi remigiusz remington remus remy remzi \
    renae renan renata renate renato renaud rene renee rens renu renuka renzo rené reshma resul \
    rethabile retno reuben revital rex reyes reyhan reynald reynaldo reza rezso rhea rhett rhian \
    rhiannon rhoda rhodri rhona rhonda rhys ria riad rianne ricardo riccardo richa richard \
    richelle richie rick rickie ricky rico rida ridhi ridwan rieko rien rifat rihab riikka riina \
    riitta rik rikako riko riley rima rimantas rimas rimma rina rinaldo rini rino rinus riri \
    rishab rishabh rishi risto rita ritesh ritika ritsuko ritu ritva rivka riya riyad riyadh \
    riza rizal rizalina rizki rizky rizwan rizwana roald roan rob robbie robert roberta roberto \
    robin robina robo robyn rocco rochelle rocio rocío roddy rodel rodelio roderick rodger \
    rodica rodion rodney rodolfo rodolphe rodrigo roel roelof rogan rogelio roger rogerio rogier \
    rohan rohana rohini rohit rok rokas rokuro roland rolande rolando rolf rolly rolv romain \
    roman romana romane romano romeo romina romolo romuald romulo romy ron rona ronald ronaldo \
    ronan ronda ronen ronit ronja ronnel ronnie ronny roopa roos roosmarijn rory rosa rosaleen \
    rosalia rosalie rosalind rosalinda rosalyn rosana rosangela rosanna rosanne rosario rosaura \
    roscoe roseann roseanna roseanne roseline rosella roselyn rosemarie rosemary rosen rosetta \
    roshan roshani roshni rosi rosie rosine rosita rositsa roslan rosli roslyn rosmah rosnah \
    ross rossana rossella rostam rostislav roswitha rotem rotimi rotraud rowan rowena rowland \
    roxana roxanne roxie roy roya royce royston rozita rozsa ruba ruben rubin rubina ruchi \
    ruchika ruchir rudiger rudo rudolf rudolph rudy ruediger rufaro rufus ruggero ruhi rui \
    ruifang rukhsana rumen rumyana runa rune rungnapa ruoxi rupa rupal rupali rupert ruperto \
    rupesh ruprecht ruqayya rusi ruslan ruslana russ russell rustam rustico rustu ruta ruth \
    ruthie ruti rutuja ruud ruvimbo ruwan ruwani ruzena ruzica ryan rylan ryohei ryoichi ryoji \
    ryoko ryosuke ryota ryszard ryuichi ryuji ryuta saad saadat saadet saadia saar saba sabeen \
    sabiha sabin sabina sabine sabri sabrina sachiko sachin sadaf sadao sadhana sadia sadie \
    sadik sadiq saeed saeid saengdao safa safaa safak saffet safia safwan sagar sagarika sagi \
    sahana sahar sahil sahin saida saif saiful saija saima sait sajid sajjad sakari sakchai \
    saket sakina sakine sakshi sakura salah salamatu saleem saleh salena salif salih saliha \
    salim salima salimata sallie sally salma salmah salman saloni salvacion salvatore salwa sam \
    saman samantha samar samart samarth sameena sameer sameera samer samet sami samia samih \
    samiksha samina samir samira samit samita samiullah samkelo sammie sammy sampada sampath \
    samruddhi samson samuel samuele samuli sana sanaa sanam sanath sanda sandeep sander sandhya \
    sandi sandie sandip sandis sandor sandra sandrine sandro sandun sanduni sanela sanele \
    sanford sangeeta sangeetha sangita sangwoo sanja sanjana sanjay sanjaya sanjeev sanjeevani \
    sanjeewa sanjiv sanjiva sanket sanna sanne santi santiago santino santosh sanusi saoirse \
    sapna saqib sara sarah saraswati sarawut sarfraz sari sarika sarit sarita saritha sarka \
    sarmite saroj sarojini sarolta sarthak sarvesh sasha sasikala sasithorn saskia sathish \
    sathya satish satomi satoru satoshi satu saturnin satyajit satyam satyendra saud saul \
    saulius saumya saurabh saurav savas savino savita savitha savitri savo sawsan sawyer sayaka \
    sayed sayuri scarlett scott scottie seamus sean sebald sebastian sebastien seda sedat sedef \
    seema segolene seher sehrish seiichi seija seiji seiko sekai sekou selahattin selam \
    selamawit selami selassie selcan selcuk selda selena selim selin selina selma selorm selvam \
    selvi semih semiha semra semyon sena senad senait senay senem senka senthil seojun seoyeon \
    sepideh seppo septimiu serafino serap seraphina sercan serdar serena serge sergei sergey \
    sergio sergiu serhan serhat serhiy serkan serpil sertac setareh seth setiawan seun seunghyun \
    sevda severine severino sevgi sevil sevilay sevim sevinc seydou sezen sezer shabana shabbir \
    shabir shabnam shadi shafiq shafqat shaghayegh shahar shahbaz shahd shahid shahida shahin \
    shahla shahnaz shahram shahriar shahrul shahzad shahzia shai shaila shailaja shailendra \
    shailesh shaima shaimaa shaina shaked shakeel shakeela shakir shalaka shalini shalonda \
    shambhavi shamim shamima shamsul shamus shana shanaka shane shanelle shani shania shanice \
    shanika shankar shanna shannen shannon shanon shanta shantel shanthi shanti shaohua shaoqing \
    shapour sharad sharada shari sharif sharlene sharmila sharmistha sharon sharona sharron \
    shashank shashi shashikala shashikant shaul shaun shauna shawn shawna shayan shayla shayne \
    shazad shazia shea sheela sheena sheeraz sheetal shefali shehan shehzad sheida sheila \
    shekhar shelby sheldon shelia shelley shelly shena sheree shereen sheri sheridan sherie \
    sherif sherine sherman sherri sherrie sherrill sherwin sherwood sheryl shideh shigeko shigeo \
    shigeru shigeyuki shiho shilpa shimon shimrit shingo shinichi shinji shinobu shinpei \
    shinsuke shinta shintaro shinya shiori shira shireen shiri shirin shirish shirlee shirley \
    shiro shital shiv shiva shivam shivangi shivani shiyu shizuka shizuko shlomi shlomit shlomo \
    shmuel shoaib shobha shobhana shohei shohreh shoichi shoji shona shonda shoshana shota \
    shotaro shraddha shreya shreyas shrikant shripad shruti shubha shubham shubhangi shufen \
    shuhei shuhui shuichi shuji shula shulamit shulan shumaila shunsuke shusuke shuying shuyuan \
    shweta siamak sian siavash sibel sibongile sibusiso sid siddhant siddharth siddhi sidnei \
    sidney sidonie sidra siebe siegbert siegfried sieglinde siegmar siegmund sietske sifiso \
    sigal sigalit sigbjorn sigmar sigmund signe signy sigrid sigrun sigurd sigvard siham sihan \
    sihem siim sikandar silas silja silke silvana silvano silvestro silvia silvina silvio silviu \
    simao simas simeon simge simin siming simon simona simone simonetta simphiwe simran simrit \
    sina sinan sinazo sinclair sindiswa sinead sinem sinikka sinisa siobhan siphesihle sipho \
    siqi siret sirichai sirikit siriporn sirirat sirkka sirpa sisanda sita siti siv sivan sivert \
    sixten siyabonga siyana siyanda sizwe sjoerd sjors skirmante skjalg skye skylar slamet slava \
    slaven slavi slavica slavka slavko slavomir slawomir slimane sloane slobodan slobodanka \
    smadar smita smitha smriti sneha snehal snezana snezhana snorre sobia soeren sofia sofiane \
    sofie sofieke sofiya sofya sofía soha sohail soham sohan soheil sohrab soile solange soledad \
    solene solfrid solomiya solomon solveig somboon somchai somjit somkiat sommai somnath \
    somporn somsak somying sona sonal sonali sonam sondra songul sonia sonja sonke sonya soojin \
    soomin sophia sophie sophronia sorana soraya sorcha soren sorin soroush sota sotiria \
    sotirios sotiris souad soumaya sourav sowmya soyeon soyoung spela spencer spomenka spyridon \
    spyridoula spyros srdan srdjan sreedhar sreekanth sreekumar sreelatha sri sridevi sridhar \
    srikanth srilatha srinivas srinivasan sriram srishti stacey staci stacie stacy staffan stan \
    stanimir stanislav stanislava stanislaw stanislawa stanisław stanko stanley stanton starla \
    stas stathis stavros stavroula stefan stefani stefania stefanie stefanita stefano steffen \
    steffi stefka stein steinar stela stelian stelios stella stepan stepanka stephan stephane \
    stephanie stephen stephenie stergios stevan steve steven stevo stewart stian stig stijn \
    stine stipe stjepan stoyan stoyanka strahinja stratos stu stuart sturla stéphane suad suat \
    subagyo subhash subhashini subira subodh subramanian subrata suchart sucheta suchitra \
    sudarat sudarshan sudath sudeep sudesh sudha sudhakar sudhir sudirman suelen sugandha sugeng \
    suha suhail suharto suhas suhasini sujata sujatha sujeewa sujin sujit sujoy sukanya sukarno \
    suketu sukhdev sukhjit sukhwinder suki sukran sukru sulaiman sulastri sule suleiman suleyman \
    sumaira sumalee suman sumana sumanth sumarni sumathi sumaya sumiko sumire sumit sumita \
    sumitra suna sundar sundaram sundari sunder sune suneel suneeta sungmin sunidhi sunil sunisa \
    sunita sunniva suparman supriya supriyadi surachai suraj suranga suraya surbhi surekha \
    surendra suresh surinder surjit surya suryakant susan susana susann susanna susannah susanne \
    susanti susanto sushant sushil sushila sushma sushmita susie susilo susumu sutrisno suvarna \
    suvi suwannee suwarno suzan suzana suzann suzanna suzanne suzette suzie suzon suzy svante \
    svatopluk svein sven sven-erik svend svenja sverre svetislav svetla svetlana svetlin \
    svetoslav svetoslava svetozar svitlana swantje swapna swapnil swarna swathi swati swen \
    swetha syafiq syahrul sybil sybille sybren sydnee sylvain sylvaine sylvester sylvestre \
    sylvette sylvi sylvia sylviane sylvie sylwester sylwia synne synnove szabolcs szilard \
    szilvia szymon sébastien søren taavi tabassum tabatha tabea tabitha tadao tadas tadashi \
    tadej tadeu tadeusz taegan taehyun taewoo tafadzwa tage taha tahani tahar taher tahir tahira \
    tahseen tahsin taichi taiga taiki taina tainara taisia taisto taiwo taiye takafumi takahiro \
    takaki takako takanori takao takashi takayuki takehiko takehiro takeo takeru takeshi taketo \
    takudzwa takuma takumi takuya talal talat tali talia talib taliesin talitha tamar tamara \
    tamas tamer tami tamia tamika tamiko tammi tammie tammy tamra tamsin tamunotonye tanawat \
    taner tanguy tania tanisha tanja tanmay tansu tanuja tanushree tanveer tanvi tanya tapan \
    tapani tapasya tapio tapiwa tara taraneh taras tarek tarik tariq tariro tarja tarkan tarmo \
    tarun taruna taryn tasha taslima tasneem tassilo tassos tatenda tatiana tatjana tatsuo \
    tatsuya tatum tatyana taufik tauqeer tawanda tawfik tayfun taylan taylor tayyab tayyaba \
    tebogo ted teddy teemu tegan teguh teija tejal tejas tejaswi tejaswini tekin tekla tellervo \
    telma temel temitope tendai tendekai teodor teodora teodoro teofil teofilo teppo terence \
    teresa teresita tereza terhi teri terje tero terrance terrell terrence terri terrie terry \
    teruko teruo tesfaye teshome tess tessa tessel tessie tetiana tetsuo tetsuro tetsuya teun \
    teunis tevfik thabang thabiso thabo thad thaddeus thais thaksin thalia thamer thanakorn \
    thanaporn thanasis thandeka thandi thandiwe thandolwethu thanh thanos thao thapelo tharaka \
    tharindu thawat thea theda thekla thelma themba thembeka thembi thembinkosi theo theocharis \
    theodora theodore theodoros theofilos theoni theophile theophilus theresa therese theun \
    thiago thibaud thibault thibaut thierry thijs thilina thilo thirza thodoris thoko thokozani \
    thomais thomas thomasine thongchai thor thora thorben thorbjorn thore thorleif thornton \
    thorsten thorvald thuan thuraya thurman thurston thushara thusnelda thuy thérèse tia tiago \
    tiana tianyi tiberiu tibor tichaona tierney tiffani tiffany tigist tihamer tihana tihomir \
    tiina tiisetso tiit tijmen tikhon tilda tilde tilen tillmann tilly tilman tilmann tim timea \
    timm timmy timo timofey timothee timothy timur tina tinashe tineke tingting tinotenda tirso \
    titilayo titouan tivadar tiziana tiziano tjark tjasa tjeerd tobias tobin toby tochukwu todd \
    todor todorka toivo tokunbo tolani tolu toluwani tom tomas tomasa tomasz tomek tomer tomi \
    tomio tomislav tommaso tommie tommy tomoe tomohiko tomohiro tomoki tomoko tomomi tomonori \
    tomoya tomoyuki tomás tomáš tongtong toni tonia tony tonya toomaj toomas toon tope topi \
    torben torbjorn torgeir torhild toria torild torill torkel torleif tormod torolf torrance \
    torstein torsten toru torunn torvald toshiaki toshihiko toshihiro toshikazu toshiko \
    toshinori toshio toshiro toshiya toshiyuki touqeer tova tracee tracey traci tracie tracy \
    traian trang traudel traudl traute travis tremaine trent trenton tressa trevor tricia triin \
    trijntje trina trine tripti trish trisha trishna tristan tristane trixie troels trond troy \
    trude trudi trudie trudy truman trung trupti trygve tsanko tsehay tsepo tshepo tsholofelo \
    tsitsi tsubasa tsukasa tsutomu tsuyoshi tsveta tsvetan tsvetelina tsvi tuan tuba tudor tugba \
    tugce tuija tulay tulika tulin tullio tumelo tuncay tuncer tunde tunji tuomas tuomo turan \
    turgay turgut turhan turki tushar tuti tuula tuulikki tuva tuyet twan twila tyler tymon \
    tymoteusz tyra tyree tyrell tyrone tyson tzipi tzipora tzvi ubaid uche uchenna udara uday \
    udin udo udom ufuk ugo ugochi ugonna ugur ujjwal ujwala ukamaka uku ulas uldis ulf uli \
    ulisses ulla ullrich uloma ulrich ulrik ulrika ulrike ulyana ulysse ulysses uma umair umang \
    umar umaru umberto umer umesh umit umur umut unai unal unathi undine unnati unni upendra \
    upul urbain urban urho uri uriel urmas urmila urooj uros urpo urs ursa ursel urska ursula \
    urszula urte urvashi usama usha usman uta utami ute utku uttam utz uwe uzair uzma uzoma \
    vaclav vadim vagner vahap vahid vaibhav vaibhavi vaida vaios vaishali vaishnavi vajira \
    valarie valdas valdemar valdir valdis valentin valentina valentino valentyn valentyna valere \
    valeria valerie valerio valeriu valeriy valeriya valery valter valérie vandana vanesa \
    vanessa vangelis vania vanita vanitha vanja vanya vappu varsha varun varvara vasanth \
    vasantha vasanti vasco vasil vasile vasileios vasilena vasilica vasiliki vasilis vasilisa \
    vasiliy vasily vassiliki vassilis vasudev vasudha vasundhara vasyl vasylyna vatsal vedant \
    vedat vedika vedran veena veera veerle vefa vegard veijo veikko veiko veit velda veli \
    velibor velimir velislava veljko vello velma vemund vendula venkat venkata venkatesan \
    venkatesh venkatraman vera vered verena verity verna vernon veronica veronika veronique vesa \
    veselin veselina vesna vibeke vibha vibhuti vicenta vicente vichai vicki vickie vicky \
    victorien vida vidar vidhi vidhya vidya vidyut viera vigdis viggo vignesh viire vijay vijaya \
    vijayalakshmi vijayan vijeta vikas vikki vikram vikrant viktor viktoria viktoriia viktorija \
    viktoriya vilde vilem vilhelm vilho ville vilma vilmos vimal vimala vinay vinaya vince \
    vincent vincente vincenzo vineet vineeta vinh vinicius vinita vinko vinod vinodini vintila \
    viola violeta viorel viorica vipin vipul vira virag viraj viren virendra virgie virgil \
    virgilio virginie virginijus virpi virve vishakha vishal vishnu vishwanath vishwas vit \
    vitali vitaliy vitaly vitek vitezslav vito vitor vittoria vittorio vivek vivian viviana \
    viviane vivien vivienne vjekoslav vlad vlada vladan vladana vladena vladeta vladica vladimir \
    vladimira vladislav vladlen vlado vlasta vlastimil vlatka vlatko voitto vojin vojislav \
    vojtech vojtěch volkan volker volkhard volkmar volodya volodymyr vratislav vrinda vroni \
    vrushali vsevolod vuk vukasin vusi vusumuzi vyacheslav vytautas véronique waad waclaw wael \
    wafa wafaa wafula wagner wahid wahyu wahyudi wairimu waithera wajdi wajid walburga waldek \
    waldemar waleed walid wallace wallis wally walt walter walterio walton waltraud waltraut \
    wambugu wambui wanchai wanda wangari wangui wanida wanjiku wanjiru wannapa wanpen waqar \
    waqas waraporn warner warren warunee wasantha waseem wasim wassim wataru wati wawan wayan \
    waylon wayne wei weijie weilin weiming weiping weiwei wekesa weldon wenbin wenbo wencke \
    wendelin wendell wendy wenhao wenhui wenjie wenjing wenjun wenli wenling wenqing wenting \
    wenwen wenxin wenzel werner weronika wes wesley wessel westley whitney wibke wibowo wichai \
    widad widodo widya wiebe wiebke wieland wies wieslaw wieslawa wigbert wiktor wiktoria wil \
    wilai wilbert wilbur wilda wiley wilfred wilfredo wilfried wilfriede wilhelm wilhelmina \
    wilhelmine willa willard willem willemijn willi william willie willis wilma wilmer wim \
    winfried winifred winnie winnifred winona winslow winston wipa wira wirat wisnu wissam \
    witold wladyslaw wlodzimierz wojciech wojtek wolfgang wolfram woodrow woojin worku wout \
    wouter wulan wulf wyatt wynne xabier xander xanthe xanthi xaver xavi xavier xaviere xenia \
    xenofon xiangyu xiaobo xiaodan xiaodong xiaofang xiaofei xiaofeng xiaogang xiaohong xiaohua \
    xiaohui xiaojie xiaojing xiaojun xiaolei xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin \
    xiaoming xiaoping xiaoqing xiaowei xiaoxia xiaoyan xiaoying xiaoyu xiaoyun ximena xinhua \
    xinyi xinyu xinyue xiulan xiumei xiuying xiuzhen xochitl xolani xoliswa xuan xuefeng xuemei \
    xueying yaa yaaba yaakov yacine yadira yael yaffa yagmur yago yahya yair yajing yakov yakup \
    yalcin yalda yali yalin yamini yamuna yana yanan yanfei yanhong yanhua yaniv yanjun yanko \
    yanli yanling yanmei yann yannick yannik yannis yanping yanti yanto yanyan yaowalak yaping \
    yaprak yara yarden yared yariv yaron yaroslav yaroslava yaryna yasaman yasar yasemin yaser \
    yash yashas yashoda yashraj yashwant yasin yasir yasmeen yasmin yasmina yasmine yassin \
    yassine yasuhiro yasuko yasunori yasuo yasushi yasuyuki yatin yating yavor yavuz yawen yayoi \
    yazan yefim yegor yehia yehonatan yehoshua yehuda yehudit yejide yejin yekaterina yelena \
    yeliz yelizaveta yemi yemisi yener yesenia yesim yetunde yevgeni yevgeniya yevgeny yevhen \
    yevheniia yewande yfke yiannis yichen yifan yifei yiftach yigal yigit yihan yijun yildirim \
    yildiz yiling yilmaz yimin yiming yingjie yingluck yingying yinka yiorgos yisrael yiting \
    yitzhak yixin yiyang ylenia ylva yngvar yngve yoana yoann yoav yocheved yoel yogendra yogesh \
    yogi yogita yohai yohan yohannes yoko yolanda yolande yonas yonatan yonca yongjun yongming \
    yongqiang yoni yoojin yordan yordanka yosef yoshiaki yoshihiko yoshihiro yoshiki yoshiko \
    yoshimi yoshinobu yoshinori yoshio yoshiro yoshito yoshiyuki yosra yossi yosuke yota yotam \
    youcef youngho youngmin yousaf yousef yousra youssef yrjo ysaline yuanyuan yucel yuchen \
    yudha yudi yuefei yufei yuhan yuhong yuichi yuichiro yuji yujin yukako yukari yuki yukihiro \
    yukiko yukio yuko yuksel yulan yulia yulianti yuliia yulin yuliya yumei yumiko yuming yunfei \
    yuni yunus yunxia yuqing yurdagul yuri yurii yuriko yuriy yury yusef yusril yusuf yusuke \
    yuta yutaka yuting yuto yutong yuval yuvraj yuwei yuxin yuxuan yuya yuzuru yvan yveline yves \
    yvette yvo yvon yvonne zach zachariah zacharie zachary zachery zack zackary zadie zaenal \
    zafar zafer zaharah zaheer zaher zahid zahida zahra zaid zain zainab zainabu zainal zakaria \
    zakariya zakhar zaki zakia zakir zaleha zamfir zander zandile zane zanele zara zarko zawadi \
    zaynab zbigniew zbynek zbyszek zdena zdenek zdenka zdeněk zdislava zdravka zdravko zdzislaw \
    zeca zedong zeeshan zeev zehava zehra zehua zeina zeinab zeke zekeriya zeki zelda zelie \
    zeliha zeljka zeljko zelma zemin zena zenaida zenon zenzele zerihun zerrin zewdu zeyad \
    zeynel zeynep zhana zhanna zhengyi zhenhua zhenzhen zhigang zhihao zhihui zhiming zhiqiang \
    zhivko zhiwei zhiyong zhiyuan zhongwei ziad zied ziga zihan zihao zina zinaida zineb zinhle \
    ziqi zisis zita ziv zivile zivko zixin zixuan ziyi zlata zlatan zlatica zlatina zlatko zodwa \
    zoe zofia zohaib zohar zohra zohreh zoi zola zolani zoleka zolile zoltan zoltán zora zoran \
    zorana zorica zornitsa zoryana zosia zouhair zoya zoé zoë zsanett zsofia zsolt zsombor \
    zsuzsa zsuzsanna zubaidah zubair zubeyde zukiswa zulal zulema zulfiqar zulfiye zulkifli \
    zumrut zunaira zuri zuzana zuzanna zuzka zvezdana zvi zvonimir zvonko zwelethu zygmunt ángel \
    çağla élise émile éric óscar özgür øystein łukasz şule štěpán
    """)

  /// After a given name, what is no surname: how somebody is, or when.
  static let notSurnames: WordSet = [
    "too", "again", "still", "today", "instead", "later", "soon", "now", "first", "alone",
    "themselves", "himself", "herself", "asap", "etc", "away", "back", "gone", "sick", "ill",
    "busy",
    "pls", "ok", "yet", "ideally", "maybe", "only", "leave", "period", "themself", "tho", "though",
    "as", "well", "like", "per", "via", "or", "plus", "w", "re", "same", "half", "part", "full",
    "tops", "max", "min", "about", "around", "roughly", "thinks", "said", "says", "into", "onto",
    "than", "against", "because", "cos", "cuz", "bc", "asked", "told", "took", "went", "came",
    "did",
    "knows", "never", "always", "often", "already", "really", "definitely", "obviously",
  ]
}
