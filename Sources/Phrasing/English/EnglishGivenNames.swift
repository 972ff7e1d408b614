/// Given names that are hardly ever anything else, for lines typed without capitals.
enum EnglishGivenNames {
  /// None that is a word, a month, a holiday, or a place people speak of: those need their capital.
  ///
  /// They stand in the order of the alphabet.
  static let names = SortedWords(
    """
    aad aada aadesh aadhya aadi aaditya aafke aage aakash aake aakriti aaliyah aalok aaltje \
    aamir aamna aanchal aanya aapo aarathi aarav aare aarne aarni aaro aaron aart aarti aarush \
    aarushi aasa aase aashild aashish aashna aasim aasma aastha aatos aatu aayush aayushi \
    abanoub abayomi abbas abbi abbie abbondio abby abdallah abdel abdelaziz abdelhamid \
    abdelkader abdelkarim abdellah abdelrahman abdiaziz abdifatah abdikarim abdinasir abdirahman \
    abdirashid abdisalam abdiwali abdo abdou abdoulaye abdul abdulaziz abdulhamid abdulkadir \
    abdulkarim abdulla abdullah abdullahi abdulrahim abdulrahman abdulrasheed abdulsalam abdur \
    abdurrahman abe abeba abebe abebech abeer abel abelardo abena abenezer abera abhay abhijeet \
    abhijit abhilash abhimanyu abhinandan abhinav abhinaya abhiram abhishek abhyuday abid abida \
    abidemi abigail abigel abimbola abiodun abiola abisola abiy abner abolfazl abosede aboubakar \
    abraham abram abrar abreham abrehet abu achal achara achieng achille achilleas achim achini \
    achmad achyut adaeze adailton adalbert adalberto adalbjorg adalgisa adalheidur adaline \
    adalsteinn adalyn adalynn adam adamantia adamantios adamina adan adanech adanna adaobi \
    adaora adarsh addie addison addisu addyson adebanjo adebayo adebola adebowale adedapo \
    adedayo adedeji adedoyin adeeb adeel adegoke adekola adekunle adel adela adelaida adele \
    adeleke adelheid adelia adelina adeline adelka adelmo adelola adelyn adelynn adem ademar \
    ademir ademola adenike adeniyi adeola adeolu aderonke adesewa adesina adesola adesuwa \
    adetokunbo adetola adetoun adetutu adewale adewumi adeyemi adeyinka adham adhiambo adhira \
    adhitya adi adib adil adila adilson adina adinda aditi aditiya aditya adityan adja adjei \
    adjoa adjoua admir adnan adolf adolfo adolph adorjan adri adriaan adrian adriana adrianna \
    adriano adriele adrien adrienn adrienne adrijan adrijana adugna adunni adva adwait adwoa \
    adèle aegidius aegir aeman aernout aeron aerona aesa aevar afaf afanasiy afanasy afework \
    affoue afia afife afnan afolabi afolake afonso afra afriyie afroditi afroz afsana afsaneh \
    afshan afsheen afshin aftab afua afzal agaba agah agapi agastya agata agatha agathe agathi \
    agda aggeliki aggelos agis aglaya agnar agne agnes agnese agneta agnete agnethe agnieszka \
    agnieta agnès agostina agostinho agostino agoston agrafena agripina agung agus agusta \
    agustin agustina agyei agyeman ahalya ahana aharon ahlam ahmad ahmadi ahmadreza ahmed ahmet \
    ahou ahsan ahti ahto ahuva aibhlinn aicha aida aidas aideen aiden aifric aiga aigars aigbe \
    aiguo aija aikaterini aiko aila ailbhe aileas aileen aili ailish ailsa ailton aiman aimee \
    aimen aimi aimo ainars aine ainembabazi ainhoa aini aino ainsley ainslie ainul ainun aira \
    airi aisha aishah aishani aishwarya aisling aissata aissatou aiste aisyah aitana aitor aivar \
    aivaras aivars aive aiyana aiysha ajay ajeet aji ajinkya ajit ajitesh ajith ajla ajmal ajna \
    akachi akane akanksha akankwasa akari akash akbar akeem akello akemi akhil akhila akhilesh \
    akhona akhtar aki akif akihiko akihiro akihito akiko akim akinola akinori akintola akintunde \
    akinwale akinwumi akinyi akio akira akis akissi akito akiva akiyo akiyoshi akmal akos akosua \
    akoth akpan akpene akram akrivi aksel akseli akshara akshat akshata akshay akshaya akshita \
    aku akua akul akulina akunna akvile akwasi akweley akwesi alaa alaattin aladar aladdin \
    alaeddin alain alaina alake alan alana alanna alannah alar alara alasdair alassane alastair \
    alayna alban albane albena alberico albert albertina alberto albie albin albina albino \
    albrecht alcides alda alden aldis aldo aldona aldous aleah alec alecia alecsandru aled aleem \
    aleena aleida alejandra alejandrina alejandro alejo aleko alekos aleks aleksa aleksandar \
    aleksander aleksandr aleksandra aleksandras aleksandrina aleksandrs aleksanteri aleksei \
    aleksej aleksey aleksi aleksis aleksiya alemayehu alemitu alemnesh alemu alen alena alenka \
    ales alessandra alessandro alessia alessio alesya aletta alev alevtina alex alexander \
    alexandr alexandra alexandre alexandros alexandru alexei alexey alexia alexios alexis \
    alexsandro alf alfhild alfian alfie alfio alfons alfonsina alfonso alfred alfreda alfredo \
    algernon algimantas algirdas algis ali alia aliana alican alice alicia alicja alick alida \
    alif aliki alin alina aline alioune alireza alisa alise alisha alison alissa alisson \
    alistair alister alivia alix aliya aliye aliyu aliz aliza aljaz alje aljosa alka alkis \
    alkistis alkmini alla allan allegra allen allie allison allyson alma almantas almaz almedin \
    almedina almir almira almos almudena alois aloisia alojz alojzia alojzy alok alon alondra \
    aloni alonso aloys alpana alparslan alpaslan alpay alper alperen alpesh alphonsa alphonse \
    alpo altan altay althea aluisio alun alva alvar alvaro alvilde alvin alvis alvise alvydas \
    alwena alwin alwine alwyn alya alyona alyosha alysha alyson alyssa alzbeta alzira amadeo \
    amador amadou amahle amaia amaka amal amala amalia amalie aman amancio amanda amandeep \
    amandine amandio amane amani amanuel amar amara amarachi amardeep amare amari amarjeet \
    amarjit amarnath amaro amauri amaury amaya ambar ambika ambra ambreen ambrish ambrogio \
    ambroise ambroz ambrus amedeo ameen ameena ameer ameera ameesha ameet amel amela amelia \
    amelie amelka amenan amer amerigo ameya amichai amie amiel amila amilcar amin amina aminadav \
    aminah aminata amine aminu amir amira amirah amirali amiram amirhossein amirmohammad \
    amirreza amirul amish amisha amit amita amitabh amital amitava amitesh amiyah amjad ammar \
    ammerens ammini amna amnon amol amolika amornrat amos amotz amparo ampofo amponsah amporn \
    amr amra amrei amrit amrita amritpal amruta amulya amy amya amélie ana anabel anabela \
    anabella anacleto anagha anahi anahita anais analise analyn anamaria anamarija anamika anan \
    anand anandi anant ananth anantha ananya anargyros anas anastas anastasia anastasiia \
    anastasija anastasios anastasis anastasiya anastazija anastazja anasuya anasztazia anat \
    anathi anatole anatoli anatolii anatoliy anatoly anaïs anca anchal anchalee anchali ancuta \
    andelka andelko ander anders andi andile andjela andjelija andjelina andjelka andjelko \
    andoni andor andra andrada andras andraz andre andrea andreas andree andreea andrei andreia \
    andreina andrej andreja andrejka andrejs andres andreu andrew andrey andreza andri andriana \
    andries andrii andrija andris andrius andriy andronikos andrus andrzej andré andrés andy \
    aneela anees aneesa aneesh aneesha aneira aneirin anel anela anele anelia anelija anelisa \
    anest anestis anesu aneta anete anett anetta anette aneurin anezka anfisa angad angana \
    angela angele angeles angelica angelika angeliki angelina angeline angelino angelique \
    angelito angelo angelos anggi anggita anggraini angharad anghel angie angmo angus angwenyi \
    anh ania anica aniceto anicka aniek aniela anika aniket aniko anil anila anina anindita \
    anindya anirban aniruddha anirudh anis anisa anisah anish anisha anisio anisoara anissa \
    anisur anisya anita anitha anitta aniya aniyah anja anjali anjana anju anjum anjuman anka \
    anke anker anki ankica ankit ankita ankur ankush ann anna annabel annabell annabella \
    annabelle annakarin annalee annaleigh annalena annalisa annalise annaliza annamaria annamma \
    annapurna annarita annbritt anne annegret annegrete anneke annelene anneli annelie annelien \
    annelies anneliese anneline annelise anneloes annelore annelotte annemarie annemette \
    annemiek annemieke annemijn annerose annet annette anni annick annie anniek anniina annika \
    anniken annikki annina annisa annita annmarie annsofi annsofie annukka annunziata anoek \
    anong anoop anoopa anosha anotida anouar anouk anoushka ansel anselm anselmi anselmo ansgar \
    ansh anshika anshu anshul anshuman ansis ansley anssi ansu antal antanas antans antara ante \
    antek antero anthea anthi anthonie anthony anthoula antia antigoni antje antoaneta antoine \
    antoinette anton antonela antonella antonello antoni antonia antonieta antonietta antonija \
    antonijo antonin antonina antonino antonio antonios antonis antonius antoniya antony antoon \
    antoun antra antti antun antwan antónio anu anubhav anucha anuchit anuj anuja anumita anumol \
    anuoluwapo anup anupam anupama anuradha anuradhi anurag anurak anusha anushka anushree \
    anuwat anvesh anvi anvita anwar anwara anwen anwuli anya anyango anze anzhela anzhelika \
    anzhelina aodh aodhan aoibhe aoibheann aoibhinn aoife aonghas aparajita aparecida aparna \
    apeksha apichart apichat apinya apio apirak apisit apiyo apolinario apollinaria apolline \
    apolonia apoorv apoorva apostolia apostolis apostolos apurva aqeel aqib aqsa araba arabella \
    araceli aradhana aradhya aranka arantxa arantza aranya aranza aranzazu arash arastoo arata \
    aravind aravinda aravindan arbaz archana archibald archie archit archita arda ardal ardalan \
    ardavan ardeshir ardi ardian ardiansyah ardo arduino areeba areej arek arend areti areum \
    arezoo arezou arfa arghya argiro argyrios argyris argyro arham ariadna ariadni ariana ariane \
    arianna arianne arianwen arie arief ariel ariela ariella arielle arif arifa arifin arifur \
    arijana arijit arik arild arina arindam arinze ario aris arisa arisara arissa aristarkh \
    aristea aristeidis aristide aristides aristidis aristita aritz arja arjan arjen arjit arjo \
    arjun arka arkadi arkadiusz arkadiy arkady arlene arlete arlindo arlo armaan arman armand \
    armanda armando armelle armenio armi armida armin armina armindo arna arnab arnaldo arnaldur \
    arnar arnas arnau arnaud arnav arnbjorg arnd arndis arndt arne arnel arney arnfinn arngrimur \
    arngunnur arni arnie arnis arno arnold arnoldas arnon arnor arnost arnout arnstein arnt \
    arnthor arnulf arnulfo arohi aroldo aron aronne arooj arpad arpan arpana arpit arpita arrigo \
    arron arsaell arsalan arsen arsene arseni arsenii arsenije arseniy arseny arshad arsham \
    arshdeep arshia arslan artem artemios artemiy arthit arthur arti artin arto arttu artturi \
    artur arturas arturo arturs artyom arun aruna arunas arundhati arunee aruni arunima \
    arunkumar arve arved arvi arvid arvind arvinder arvis arvo arvydas arwa arwel arwen arwyn \
    arya aryaman aryan arzu asad asadullah asaf asahiko asako asal asami asanda asanka asante \
    asbjoern asbjorn asdis aseem asela asen asena asep aseye asgeir asger asgerdur asghar asha \
    ashan ashanti ashenafi asher ashfaq ashika ashild ashima ashiqur ashis ashish ashita ashkan \
    ashlea ashlee ashleigh ashley ashlie ashlyn ashlynn ashmita ashok ashraf ashraful ashton \
    ashutosh ashvin ashwath ashwin ashwini asier asif asifa asiimwe asim asimina asit asiya \
    asiye asja askell asko aslak aslaug asle asli aslihan asma asmaa asmara asmir asmita asmund \
    asmundur asnate aspa aspasia asrun assad assaf assane assen assia assitan assunta asta astha \
    asthildur astri astrid astridur astuti asuka asuman asumi aswathy aswin asya asyraf atakan \
    atanas atanaska atara atchara ateeq atefeh atena athanasia athanasios atharv atharva \
    athenkosi athina athira athit athul atieno atif atika atilay atilla atim atin atinuke atiq \
    atiqur atish atiya atle atli atoosa atousa atso atsuko atsumi atsuo atsushi attapol atte \
    attila attilio atuhaire atul aubin aubree aubrey aubriana aubrie aubrielle aud aude audhild \
    audra audrey audrina audrius audrone audun audunn audur augusta augustas auguste augustin \
    augustinas augusto augustyn auke aukje aukusti aulay auli aulia aulis auma aune auni aurea \
    aurel aurelia aurelian aureliano aurelie aurelien aurelija aurelio aurica aurimas aurora \
    aurore ausra ausrine austeja austra auvo ava avani avantika avdotya avela avelino averie \
    avery avgerinos avgoustos avi avia aviad avichai avigail avihai avihu avijit avinash avinoam \
    aviral avishag avishai avishek avital aviv aviva avneet avner avraham avram avri avumile \
    awais awino awuor awwal axel axelina axelle axente aya ayaan ayabonga ayaka ayako ayala \
    ayalew ayame ayami ayan ayana ayanda ayane ayano ayat ayato ayaz aybars ayberk aybuke ayca \
    aycan ayda aydan aydemir ayden aydin ayebare ayele ayelen ayelet ayesh ayesha ayfer aygul \
    ayhan ayinde ayisha aykut ayla aylin aylwin ayman aymane aymen aymeric aynur aynura ayo \
    ayobami ayodeji ayodele ayokunle ayomide ayomikun ayotunde ayoub ayrton ayse aysegul aysel \
    aysen aysenur aysha aysin aysu aysun aytac aytekin ayten ayu ayub ayumi ayumu ayush ayushi \
    ayushman ayşe azadeh azam azamat azar azariah azat azeb azeem azhar azhari azin azita aziz \
    aziza azizah azize azizul azlan azman azmat azmi azola azra azrul azubuike azucena azuka \
    azumi azura azusa azwan azza azzurra baaba baard babacar babajide babak babalwa babar \
    babatope babatunde babette babirye babis babita babitha babu bachir bader badis badr \
    badreddine badri baerbel bagas bagus bahaa bahadir bahador bahar bahareh bahattin bahman \
    bahram baiba baidyanath baiju bailee bairbre baird bakari bakary bakhtawar bakr bala \
    balachandra balaji balakrishna balakrishnan balamurugan balarabe balasubramaniam \
    balasubramanian balazs baldassarre baldev baldur baldvin balint balraj balram baltasar \
    balthasar balvinder balwant balwinder bambang bamidele banafsheh bandana bandile banjong \
    bankole bansi banu bao baoguo baohua baojun baongoc baoyu baozhen baptiste bara baraa \
    barabal baran barbara barbaros barbel barbora barbro bardia bardur barend barica baris \
    barkha barkin barna barnabas barnabe barnaby barnali barney barra barrie barry bart bartek \
    bartel bartholomew bartlomiej bartol bartolome bartolomeo bartos bartosz bartu baruch barun \
    barunka barwaqo bas basak basant basanti basavaraj basem bashar bashir basia basilio basit \
    basma basmah bassam bassem bastiaan bastian bastien basudha batikan batool batsheva battista \
    batuhan batul baturalp batya bauke baukje bautista bayani baylee bayu bayuaji baz \
    bazyli bazza \
    bea bearnard beata beate beathag beathan beathe beatrice beatrijs beatrix beatriz beca becca \
    becci becka beckie becky bedia bedirhan bedri bedrich bedriye bedwyr begona begoña begum \
    behcet behdad behice behnam behnaz behnoosh behnoush behrad behrang behrooz behrouz behzad \
    behzat beibhinn beitske bekele bekir bela belay belaynesh belen belgin belinda belkacem \
    belkis bella bellamy belma belmiro bembem ben benas benazir bence bendeguz benedek benedetta \
    benedetto benedict benedicte benedicto benedikt benedikta benedikte benedita benedykt bengi \
    bengisu bengt bengta bengu beni beniamin beniamino benicio benigno beniko benita benito \
    benjamas benjamin benjawan benji benjie bennie benno bennu benny benoit benoy benoît bente \
    bentlee berat beray berber beren berend berengere berfin berfu berglind bergljot bergros \
    bergsveinn bergthor bergthora bergur berhane berhanu beril berit berivan berk berkan berkant \
    berkay berke berkin berna bernabe bernadet bernadeta bernadett bernadetta bernadette \
    bernadine bernard bernarda bernardete bernardica bernardino bernardo bernd berndt bernhard \
    bernhardt bernice bernie berniece bernt berra berrak berrin bert berta bertalan bertan \
    bertel bertha berthe berthold bertie bertil bertille bertine bertram bertrand bertus besim \
    besra bess bessie betelhem beth bethan bethanie bethany bethelhem betje betsan betsy bette \
    bettie bettina bettino betty betul beulah bev beverley beverly bex beyhan beyza beza \
    bhabesh bhagat \
    bhagyashree bhairav bhairavi bhanu bharath bharathi bharati bhargav bhargava bhargavi \
    bhaskar bhaskaran bhaswati bhavana bhaven bhavesh bhavik bhavika bhavin bhavini bhavna \
    bhavya bhawna bheki bhekisisa bhekithemba bhim bhola bhoomika bhumi bhumika bhupendra \
    bhupesh bhupinder bhushan bhuvan bhuvana bhuvanesh bhuvaneshwari biagio bianca bianka bibbi \
    bibek bibiana bice bich bidisha bidyut bieke bijal bijan bijay bijoy bikash bikram bilal \
    bilel bilge bilgehan bilgin biljana bilkisu billie billy bilqis bilyana bimal bimo bina \
    binbin bincy bindhu bindiya bindu bineta bingbing bingwen binh binnaz binnur binod binoy \
    binta binu binyamin bipasha bipin bipul birce biren birender birendra birger birgir birgit \
    birgith birgitt birgitta birgitte birgul birhanu birkir birna birol birsen birta birte \
    birthe birtukan biruk birute bisenija bisera biserka bishnu bishoy bisrat bistra biswajit \
    biswanath bita bitopan bizuayehu bjarke bjarki bjarne bjarney bjarni bjarnveig bjarte bjoerg \
    bjoern bjoernar bjorg bjorgvin bjorn bjornar björn bjørn blagica blagoja blagovest \
    blagovesta blagoy blahoslav blaise blakely blanaid blanca blanche blandine blanka blathnaid \
    blaz blaza blazej blazena blazenka blythe boakye boaz bob boban bobbi bobbie bobby bochra \
    bodhi bodie bodil bodo bodvar boel boerge boerje bogdan bogdana bogi boglarka bogna bogoljub \
    bogomil bogomila bogumil bogumila boguslaw boguslawa bohan bohdan bohdana bohumil bohumila \
    bohumir bohus bohuslav bohuslava boipelo boitumelo bojan bojana boje bokang bolaji bolanle \
    boldizsar boleslaw bolette bolu boluwatife bomi bonga bongani bongbong bonginkosi bongiwe \
    bontle boonchai boonmee boonsri boonyarit boqin bora boram borana borbala borek borge bori \
    boriana boris borislav borislava borivoj borivoje borja borje borka borko borkur borna borut \
    borya boryana bosede bosiljka bosko bosse bostjan botond boubacar bouchra boudewijn bouke \
    boukje boushra boutros bowen boyan boyana boyang boyd boyko boyu bozena bozenna bozhidar \
    bozhidara bozica bozidar bozidara bozidarka bozo bracha brad braden bradley bradly brady \
    braeden braelyn braelynn brage brahim bram brandan brandi brandie brandon branimir branimira \
    branislav branislava branka brankica branko branok branson brantley branwen braulio braxton \
    brayan brayden braydon breana breandan breanna breanne brechtje brecken breeanna breffni \
    brenda brendan brenden brendon brenna brennan brentley bret bretislav brett brezislav bria \
    brian briana brianna brianne brid bridget bridgette bridie briella brielle brigid brigida \
    brigita brigitta brigitte brijesh briley brimir brinda brinley brion briseida brita brith \
    britney britt britta brittani brittney brittni brixton brodie brody brona bronach bronagh \
    brone bronek bronislav bronislaw bronislawa bronius bronson bronte bronwen bronwyn brookelyn \
    brooklynn bruce bruna brunella brunetto brunhilde bruno bryan bryanna bryanne bryce brycen \
    brychan brygida brylee bryleigh bryn bryndis brynhild brynhildur brynja brynjar brynjolfur \
    brynlee brynmor brynn bryony bryson buddhadev buddhika buddhini buddug budi budiman budimir \
    buhle buket bukola bukunmi bulcsu bulelani bulelwa bulent bunyarit burak burcin burcu \
    burghard burhan burkhard burkhardt burt busaba busayo bushra busisiwe busola busra buyisiwe \
    bwalya byaruhanga byron byungchul byunghun byungjun caatje caden cadfael cadi cadoc cador \
    caetano cagan cagatay cagdas cagla caglar cagri cahide cahit cahya cahyo cahyono caiden \
    caihong cailean caio cairistiona cait caitlin caitlyn caitriona caixia caiyun cajsa calan \
    caleb calista calixto callie callum calogera calogero calum calvin camdyn camelia cameron \
    camila camilla camille camillo camilo cammie campbell camryn canan canberk candace candela \
    candice candido candra caner cangul cansel cansin cansu caoilainn caoilfhionn caoimhe \
    caoimhin capucine cara caradog caren carey caridad carin carina carine carissa carl carla \
    carlee carleigh carlene carles carley carlie carlien carlijn carlinhos carlito carlo carlos \
    carlota carlotta carlton carly carme carmela carmelina carmelita carmella carmelo carmen \
    carmina carmine carmit caro carol carola carolann carole carolee caroleen carolien carolin \
    caroline carolyn carolyne carolynn carolynne caron carrie carroll carson carsten carsyn cary \
    caryl caryn carys cas casey caspar casper cassandra cassandre cassandro cassiano cassidy \
    cassie cassio cassius catalin catalina catarina catelijne caterina cath cathal cathaoir \
    catharina catherina catherine cathleen cathrin cathrine cathryn cathy catinca catrin catrina \
    catrinel catriona caua cauan cayden caydence cayetana cayetano cayla ceallach cearbhall \
    cebisile cebo cecil cecile cecilia cecilie cecily cecylia ced cedomir cedric cees \
    cefin ceinwen \
    ceiri ceiros celal celalettin celeste celestino celia celina celine celio celso cem cemal \
    cemalettin cemil cemile cemre cendrine cenek cengiz cengizhan cenk cerasela ceren ceri \
    ceridwen cerys cesar cesare cesareo cesira ceslovas cetin cevat cevdet ceyda ceyhan ceyhun \
    ceylan cezar cezara cezary chacko chad chadi chaeeun chaewon chaeyoung chagit chaim chaima \
    chaimae chaitali chaitanya chaitra chaiwat chaiya chaiyaporn chaka chakradhar chakrit \
    chalerm chalermchai chalita chaman chamara chamari chamil chamila chaminda champika chana \
    chanaka chanan chanchai chanda chandan chandana chander chandima chandler chandni chandra \
    chandrakala chandrakant chandran chandrasekhar chandrashekar chandrashekhar chandresh \
    chandrika chanel chanelle changho changhong changhoon changmin changming changqing chanida \
    chanin channarong chanoch chanon chantal chantel chantelle chanthra chanuka chaochao chaoqun \
    chaoyang charalambos charalampos charan charanjit charbel charikleia chariklia charilaos \
    charis charissa charita charith charlee charleigh charlene charles charley charli charlie \
    charline charlize charlot charlotta charlotte charmaine charo charoen charu charulata charvi \
    chasity chatchai chathura chathuranga chathuri chathurika chatree chauncey chava chavdar \
    chawalit chaya chayan chayanon chayaphon chayapol chaz chazza chebet cheikh cheikhou \
    chelagat chelimo chelsey chelsie chema chemutai chen chenai chenchen chengetai chenglong \
    chenguang chengyu chenhao chenxi chenyang chenyu cheolsu chepkemoi chepkoech chepngetich \
    cheptoo cheri cherie cherise cherono cherrylyn cheruiyot cheryl cheryll chetan chetana \
    chetna cheyanne chhavi chhaya chiahao chiaki chiamaka chiara chiaying chibueze chibuike \
    chibuzo chibuzor chichi chidera chidi chidiebere chidimma chidinma chidozie chidubem chie \
    chiebuka chiedozie chiedza chieko chiel chiemeka chigozie chigusa chiharu chihiro chihming \
    chijindu chijioke chika chikako chikaodi chike chikezie chikodi chikondi chileshe chilufya \
    chima chimamanda chimaobi chimdi chimezie chiming chinami chinasa chinatsu chinaza chinedu \
    chinelo chinenye chinmay chinmayi chinonso chintan chinwe chinweike chinwendu chinyere \
    chioma chipo chirag chiranjeev chiranjeevi chiranjit chisato chisom chisomo chito chitose \
    chitra chitralekha chittaranjan chiwetel chiyo chiyoko chizoba chizoma chizuko chizuru chloe \
    chloé chloë choden chokchai chonlada chonticha chris chrissie chrissy christa christabel \
    christal christanto christel christelle christer christi christiaan christiane christie \
    christien christin christina christine christodoulos christof christoffer christoforos \
    christoph christophe christopher christos christy chronis chrysa chrysanthi chrysanthos \
    chrysi chrysoula chryssa chuanyu chuck chuka chukwudi chukwuebuka chukwuemeka chukwuka \
    chukwuma chulsoo chunghsien chunhua chunhui chunlan chunlei chunli chunmei chunxia chunyan \
    chunying chus chutima chutimon cian ciara ciaran cicely cicero cici cidalia cierra cigdem \
    cihan cihangir cihat cille cillian cindi cindy cintia cinzia ciprian cipriana cipriano cira \
    ciril ciro citra civan claes claire clara clarence claretta clarice clarisa clarissa \
    clarisse clarke clasine claud claude claudemir claudette claudia claudie claudine claudinei \
    claudineia claudio claudiomir claudiu claus clayton clea cleber cledwyn cleide cleiton \
    clelia clemence clemens clemente clementina cleo cleonice cleusa clifford clint clinton \
    cliodhna cliona clive clodagh clodoaldo clotilda clotilde clyde clémence codrin codrut \
    codruta cody coen coenraad coinneach colan colbie colby coleen colette colin colinda coline \
    colleen colm colman colmcille colson colten colum comhghall conall concepcion concetta \
    concettina concha conchita conchobhar conchubhar connell connie connor conny conor conrad \
    consolata constanca constance constanta constantin constantine constanze consuelo cor cora \
    coralee coralie coraline corazon cordelia cordula corentin coretta corey cori corina corine \
    corinna corinne cormac corneel cornel cornelia cornelis corneliu cornelius corradino corrado \
    corrie corrina corrine corry cortney cory cosette cosima cosimo coskun cosmin cosmina cosmo \
    costantino costanza costas costel costica costin coumba courteney courtney craig cressida \
    crina crisanto crisostomo crispin cristal cristi cristian cristiana cristiane cristiano \
    cristin cristina cristobal cristoforo cristovao cristy cruz csaba csanad csenge cseperke \
    csilla csongor ctibor ctirad cuan cuauhtemoc cuifen cuiping cuiying cullen cuneyt cuong \
    curro curtis custodio cveta cvetka cvetko cvijeta cvijetin cynan cyndi cynfor cynthia \
    cynwrig cyprien cyriel cyril cyrill cyrille cyrus czarek czeslaw czeslawa cécile céline daan \
    dace dacian dadang daeho daehyun daejung dafina dafna dafnat dafne dafni dafydd dagbjort \
    dagfinn dagim dagmar dagmara dagmawi dagnija dagny dagobert dagrun dagur dahye dahyun daiana \
    daiane daibhi daichi daiga daigo daiki daina dainis dainius daire dairine dairmuid daisie \
    daisuke daisy daithi daiva dajana daksh daksha dakshesh dakshina dalal dalia dalibor dalila \
    dalimil dalisay dalit dalius daliute daljeet daljit dallin dalma dalton dalva damari damaris \
    damaso damian damiano damianos damiao damien damilare damilola daming damini damion damir \
    damira damith damjan damjana damla dammika damodar damon dan dana danae danai danail \
    dananjaya dandan danette dani dania danial danica daniek daniel daniela daniele daniella \
    danielle daniil daniila danijel danijela danika danil danila danilo danique danit danita \
    daniyal danjuma danka danko danne danni dannie dannielle danny dante danushka danuta danute \
    danya danyal danyang danylo daphna daphne daphnee dapo dara daragh darcey darci darcie darcy \
    darek daria dariana dariel dariia darija darijan darijo darin darina darinka dario darius \
    dariush dariusz dariya darja darko darla darleen darlene darmawan darnell darpan darrel \
    darrell darren darrian darrin darrion darryl darryn darshan darshana darshil darshini \
    darshit darta daruka darunee darya daryl daryn daryna daryoush dasha dashiell dasun \
    dattatreya daudi dave davey david davide davidek davidino davina davood davor davorin \
    davorka davy dawa dawei dawid dawit dawood dawson daxton daya dayana dayanand dayna dayo daz \
    dazza deaglan deana deandra deandre deangelo deanna deanne dearbhaile dearbhla deb debabrata \
    debajyoti debanjan debarati debashis debashish debasis debasish debasmita debbi debbie debby \
    debebe debi debjani debjit debola debora deborah debra debraj debs decebal decha \
    decheng declan \
    dedi dedra dedy deeksha deena deepa deepak deepali deependra deepesh deepika deepinder \
    deeptanshu deepthi deepti defne degmo deian deianira deidra deidre deimante deiniol deio \
    deion deirdre deise deividas dejan dejana dejen deji deki delali delaney delara delaram \
    delbert delfin delfina delia delilah delmar delores deloris delphia delphine delroy delwyn \
    delyth demarcus demba demeke demelza demet demetria demetrio demetrius demi demid demilade \
    demir demirhan demyan dena denes denice denilson denis denisa denise denisha denitsa deniz \
    dennis denny denys denzel denzil deolinda deonte deorsa deqa derbhla dereje derek derick \
    derk dermot derrick dervis dervla derya desanka deshan desi desideria desiderio desiree \
    desislav desislava desmond deso despina despoina dessalegn desta destinee deswita detelina \
    detlef detlev devaki deval devan devang devangi devansh devanshi devanshu devante devaraj \
    devashish deven devendra devesh devika devin devina devjit devlin devon devonte devora \
    devorah devraj devrim devyani devyn dewanti dewayne dewi dexter deyan dezso dganit dhairya \
    dhammika dhanalakshmi dhananjay dhanashree dhanesh dhanraj dhanush dhanushka dhanvi dhanya \
    dhara dharam dharani dharmendra dharmesh dharmik dhaval dhea dheeraj dhia dhiraj dhiren \
    dhirendra dhriti dhritiman dhrubajyoti dhruv dhruva dhruvi dhwani diaa diah diallo dian \
    diana diane dianna dianne diarmaid diarmait diarmuid dicle didem didi didier didik diede \
    diederik diego diem dienaba diep dierk dieter dietlinde dietmar dietrich dieuwertje dieuwke \
    diganta digvijay dijana dikeledi dikembe dikgang dikla dilan dilani dilara dilawar dilay \
    dilek diletta dilhani dilhara dilini dilip dillon dilma dilpreet dilruba dilruk dilrukshi \
    dilsad dilshad dilshan dilwyn dilyana dilys dima dimana dimas dimcho dimeji dimitar dimitra \
    dimitri dimitrie dimitrina dimitrios dimitris dimo dimos dimosthenis dimuth dimuthu dina \
    dinah dinara dincer dinda dindo dineke dineo dinesh dini dinie dinis dinkar dinko dino dinu \
    dinuka dinusha diogo dion dionisio dionisis dionne dionysia dionysios dionysis diorbhail \
    diosdado dipak dipali dipankar dipen dipesh dipika dipti dirceu dirk dirkje disha dishant \
    dita ditebogo ditlev ditte divakar divij divina divna divya divyansh divyanshi divyanshu \
    divyesh diya djalma djamel djamila djeneba djibril djordje djurdja djurdjica djuro dlamini \
    dmitri dmitrii dmitrij dmitriy dmitry dmytro doaa dobri dobrica dobrila dobrin dobrinka \
    dobrivoje dobromil dobromir dobroslav dobroslawa dochia dodie dodong doerte doga dogan \
    dogukan doina doireann dolag dolapo dolina dolma dolores domagoj domantas domas domen \
    domenica domenico domhnall domhnull domina domingos dominic dominick dominik dominika \
    dominique dominque dominykas domitilla domnica domokos donagh donal donald donalda donaldina \
    donat donata donatas donatella donatello donatien donato donavan doncho donell dongdong \
    dongha donghae donghoon donghyuk donghyun dongjin dongjun dongliang dongmei dongmin \
    dongsheng dongsoo dongwoo dongwook dongxu dongyan donka donko donna donnacha donncha \
    donnchadh donnie donny donovan donte donya donyo doortje dordje doreen dorel doretha dori \
    dorian doriana doriano dorien dorijan dorin dorina dorinda doris dorit dorjee dorka dorle \
    doron dorota dorotea dorothea dorothee dorothy dorottya dorrit dorte dorthe dorthea dorthy \
    doru doruk dottie doug dougal dougie douglas doutzen douwe dov dovile dovydas doyin doyle \
    dragan dragana dragica dragisa drago dragoljub dragomir dragos dragoslav dragoslava dragutin \
    drahomir drahomira drahoslava drashti drazen drazenka drazenko drew driek dries drishti \
    driss drofn dror duaa duangjai duangkamol duarte dubhaltach dubravka dubravko duc duccio \
    dudley duduzile dugald duilio dujam duje dulani dulcie dulcineia duminda dumisa dumisani \
    dumitra dumitru duncan dunja dunya duong durda durdica durga durgesh durk durkje durmus duro \
    durukan dusan dusana dusanka dushmantha dushyant dusica dusko dustin duy duyen duygu dvir \
    dvora dwain dwarakanath dwayne dwi dwight dwynwen dyah dyan dyana dyfan dyfrig dylan dylano \
    dylis dympna dyri dyveke dzana dzejla dzenan dzenana dzenita dzevad dzifa dzintars dzintra \
    dzung eabha eachann eadaoin ealga eamon eamonn eanna earlene eavan ebba ebbe ebe ebele \
    ebenezer ebere eberhard ebow ebrahim ebrar ebru ebtisam ebuka ebun ecaterina ecem eckart \
    eckehard eckhard eckhardt ecrin ed edanur edda eddie eddy ede edelgard edelmira edeltraud \
    edeltraut edem ederson edgar edgaras edgard edgardo edgars edie edilberto edilson edimar \
    edin edina edip edita edite edith edivaldo ediz edmilson edmond edmondo edmund edmundo edna \
    edoardo edouard edsel edson eduard eduarda eduardo edurne edvaldo edvard edvin edvinas \
    edvins edward edwin edwina edyta eea eefje eelco eeli eelis eelke eelkje eemeli eemil eerik \
    eerika eerikki eero eesha eeshan eetu eeva eevi efan efe efekan effie efi efisio efosa \
    efrain efrat efrati efren efstathia efstathios efstratia efstratios efthimios efthymia \
    efthymios efthymis eftychia eftychios efua egbe egbert eggert egidijus egidio egil egill \
    egils egita egle egon egor eha ehab ehimen ehrenfried ehsan ehtesham ehud eibhlin eichi \
    eiddwen eideard eider eidur eifion eigil eiichi eija eiji eike eiko eila eilean eileen \
    eilert eilidh eilif eilis eilish eiluned eiman eimantas eimear eimhear eimuntas einar einari \
    einars einat einav eini einion einir eino eira eireann eirian eirik eirikur eirill eirin \
    eirini eirinn eirlys eirwen eirwyn eirys eita eitan eitaro eithne eivind eivor ejgil ejike \
    ejiro ejnar ejvind eka ekachai ekansh ekaterina ekene ekin ekkachai ekkehard ekkehart eko \
    ekong ekow ekrem ekta ektoras ekua ekundayo ekuwa elad eladio elahe elaheh elain elaina \
    elaine elana elango elazar elba elbert elcin elda eldad eldar eldin eldon eleana eleanna \
    eleanor eleanora eleazar elefteria eleftheria eleftherios elek elemer elena eleni elenor \
    eleonora eleonore eleri elettra eleutheria elfa elfed elfi elfriede elfyn elham eli elia \
    eliana eliane elianna elias eliav elie elielson elien elies eliezer elif elifnur eligio \
    eligiusz eliisa eliise elijah elikem elin elina elinam eline elinor elio elior eliot eliott \
    eliran elis elisa elisabet elisabeth elisabetta elisangela elisavet elise eliseo eliseus \
    elisha elisheva eliska elissa elita elitsa eliya eliyahu eliza elizabet elizabeth elizaveta \
    elka elkana elke ella ellemieke ellen elles elli elliana ellie ellinor elliot elliott ellis \
    elliw ellsworth elly elma elmar elmer elmeri elmir elmira elna elnaz elnora elod elodie elof \
    eloi eloisa eloise elora elorm elouise elowen eloy elpida elpidio elroi elroy elsa elsbeth \
    elsebeth elselien elsemieke elsi elsie elske elspeth elton eluned elva elvan elvedin elviira \
    elvio elvir elvira elvis elvy elvyra elwin elwood elwyn elyashiv elyse elyssa elza elzbieta \
    ema emaan emad eman emanuel emanuela emanuele embla emeka emel emelia emelie emeline emelita \
    emely emem emenike emer emeric emerita emerson emersyn emese emidio emiel emika emiko emil \
    emile emilee emilia emilian emiliana emiliano emilie emilien emilija emilio emilis emiliya \
    emily emin emina emine emir emira emirhan emiri emlyn emma emmaline emmalyn emmalynn \
    emmanouela emmanouil emmanuel emmanuella emmanuelle emmanuil emmelie emmeline emmely \
    emmerich emmet emmett emmi emmie emmy emoke emory emrah emre emrecan emrys emy emyr enas \
    encarna encarnacion endaf endah endale endalkachew endang endel endre enea eneko enes enfys \
    engelbert engin eni enid eniko enio eniola enisa enitan enlli enn enno enobong enoch enok \
    enora enric enrica enrichetta enrico enrique ensio enver enya enyinnaya enyonam enza enzo \
    eoghain eoghan eoghann eoin epameinondas ephraim ephrem eppu eralp eran erandi eranga erato \
    eray erbil ercan ercole ercument erdal erdem erdinc erdogan erel eren erez erfan ergin ergul \
    ergun erhan erhard eriberto eric erica erich erick ericka erik erika eriko eriks erin erina \
    erivaldo erja erkan erki erkin erkka erkki erkut erla erland erlandas erlangga erlend \
    erlendur erlinda erling erlingur erma ermanno ermelinda ermenegildo ermes ermias ermin \
    ermina erminia erminio ermioni erna ernad ernawati ernest ernesta ernestas ernestina \
    ernestine ernesto ernests ernie erno ernst erol errikos errol ersan ersilia ersin ersoy \
    ertan ertugrul erturk erum ervin ervins erwan erwin eryk erzsebet erzsi esad esam esat esben \
    ese eseld esen esfandiar esha eshan eshani eshe eshel eshita eshwar esi esin esinam eskil \
    eskild eskinder esko esma esmaeil esme esmee esmeralda esosa espen esperanza esra esraa \
    essam essi essie esteban estefania estela estella estelle ester estevan estevao esther \
    estrelita estrella eswari esyllt eszter etai etain etela etelka ethan ethel ethelyn etienne \
    etim etinosa etsuko etta etti ettore euan eubh euclides eudes eugen eugene eugenia eugenie \
    eugenio eugeniusz eulalia eulalie eulogio eunbi eunha eunhee eunhye eunice eunji eunjin \
    eunjoo eunju eunjung eunkyung eunmi eunsook eunsun eunwoo eunyoung euplio eusebio eusebiu \
    eustachy eva evagelia evaggelia evaldas evalds evalyn evamaria evan evander evandro \
    evangelia evangelina evangeline evangelos evanthia evaristo evdokia evdokiya evelien \
    eveliina evelin evelina eveline evelyn evelyne evelynn everaldo everett everleigh everly \
    evert everton evette evgeni evgenia evgenii evgeniia evgenios evgeniy evgeniya evgeny evi \
    evicka evie evija evita evka evren evrim evripidis evy evzen ewa ewald ewan ewart ewelina \
    ewen ewout eyad eyal eyasu eydis eyerusalem eyglo eyjolfur eylem eylul eymen eynat eyob \
    eyrun eystein eysteinn eythor eyvind eyvindur ezana ezekiel ezel ezequiel ezgi ezinne ezio \
    ezra ezzat fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio \
    fabrizia fabrizio fachtna facundo fadel fadhil fadhilah fadi fadia fadil fadime fadl fadli \
    faduma fadwa fahad fahd faheem fahim fahima fahmi fahmida fahrettin fahri fahriye fahrudin \
    fahrul faidon faidra faik faina faisal faiz faiza faizah faizal faizan fajar fakhar fakhri \
    falak falguni fali falk falko fangfang fangyuan fani fanis fannar fannberg fanney fanni \
    fanny faolan fara farah farahnaz farai faramarz faranak faraz farbod fardad fardin fardoon \
    fareed fareeda farhad farhah farhan farhana farhat farhiya faria fariba faribourz farid \
    farida faridah faride fariha farirai faris farnaz farnoosh farnoush farokh farooq farouk \
    farrokh farrukh farshad farshid fartun faruk faruq farzad farzana farzaneh farzin fasil \
    fatai fatema fatemeh fathi fathia fathur fatih fatiha fatima fatimah fatime fatin fatma \
    fatmanur fatou fatoumata fatuma fausta faustine faustino fausto fauzan fauzi fauzia fauziah \
    fawad fawaz fawzi fawzia fawzy fayaz faycal faye fayez faysal fayza fazli fearchar feargal \
    fearghal fearghus febri febriana febrianti fedde fedele fedelma federica federico fedir \
    fedja fedor fedra fehmi feidhelm feidhlim feifei feije feike feikje feiyang feiyu fekadu \
    fekerte felecia felice felicia feliciana feliciano felicidad felicie felicien felicitas \
    felicity felicja feliks felim felipa felipe felisa feliu felix femi femke fenfen fenglan \
    fengxia fengying fenil fenna fenne feodor ferda ferdi ferdian ferdie ferdinand ferdinando \
    ferdous ferdy ferdynand ferenc fereshteh fereydoun fergal ferghus fergus ferhan ferhat \
    ferhunde feri ferid feride feridun feriha ferit ferko fermin fernand fernanda fernande \
    fernandinho fernando fernao feroz feroze ferran ferre ferruccio ferruh fethi fethiye feven \
    fevzi feyza feyzullah fezile ffion fflur ffraid fiachra fiadh fida fidaa fidel fidelma fien \
    fientje fiete figen fiifi fikadu fikile fikir fikirte fikre fikret fikri fikriye fikru \
    filemon filiberto filio filip filipa filipe filipp filippa filippo filippos filiz filofteia \
    filomena filothei fily finbar finbarr findlay finja finlay finley finn finnbogi finnegan \
    finnian finnja finnur finola fintan fiona fionn fionnan fionnbharra fionnghal fionnghuala \
    fionnlagh fionnuala fionnula fiorella fiorello fiorentino fiorenza fiorenzo firas firat \
    firdaus firdous firehiwot firouz firouzeh firoz firuze fiseha fitra fitri fitria fitriani \
    fitsum fiyinfoluwa fiza fjola flaminia flaminio flavia flaviano flavie flavien flavio flaviu \
    flavius flemming flo floarea floortje floraidh florante flordeliza florea florencia \
    florencio florent florentin florentina florentine florentino florentyna florian floriane \
    florica florin florina florine floris flosi flossie floyd flynn foad foivos fokko folake \
    folant folarin folasade folashade folke folorunsho foluke foma forough forouzan forrest \
    fortunata foteini fotini fotios fotis fouad fouzi fouzia fowsiya fozia fragkiskos framroze \
    fran franca frances francesc francesca francesco francette franci francielle francien \
    francine francis francisca francisco franciska franciszek franciszka franck franco francois \
    francoise frane franek franjo franka frankie franklin franny frano frans frantisek \
    frantiska franz \
    franzi franziska françois françoise fraser frauke frazer fred freda fredda freddie freddy \
    frederic frederica frederick frederieke frederik frederikke frederique fredi fredric \
    fredrick fredrik fredrika fredrikke freek freerk freja freny freya freydis freyja freyr \
    freysteinn frida fridbjorn fride fridgeir fridolin fridrik fridrika frieda friedel \
    friedemann frieder friederich friederike friedhelm friedlinde friedrich frithjof fritiof \
    fritjof frits fritz fritzi frixos frode froilan froso frosso frouke froukje froydis fruzsina \
    fryderyk frédéric fuad fuat fuka fulin fulop fulvia fulvio fulya fumi fumie fumihiko \
    fumihiro fumika fumiko fumio fumito fumiya fumnanya funda fundiswa fungai funke funmi \
    funmilayo funmilola funsho furaha furio furkan furqan fusako fusun futoshi fuyuko fuyumi \
    fychan fyodor gabby gabe gabi gabija gabika gabin gabina gabor gabriel gabriela gabriele \
    gabrielius gabriella gabrielle gabrijel gabrijela gabrysia gaby gachanja gadi gael gaelle \
    gaetan gaetana gaetano gaeun gagan gagandeep gaia gail gajanan gajendra gakuru galateia \
    galia galih galin galina galit galo galuh galya gamuchirai gamze ganapathi gancho gandharv \
    ganesan ganesh ganka ganza garba garbine gardar gareth garfield gargi garima garmon garret \
    garrett garrick garry garth gary garyfallia gasana gaspar gaspard gaspare gasper gaston \
    gatete gathoni gatis gatluak gaurang gaurav gauravi gauri gaurika gautam gautami gautham \
    gauthier gautier gav gavin gavina gavino gavriil gavril gavrila gawen gayan gayani gayathri \
    gayatri gayle gaynor gayoung gaz gazza gaëlle gbemisola gbenga gbolahan gboyega gcobani \
    gearoid gebhard gebremariam gebremedhin gedas gede gediminas geert geertjan geertje geertrui \
    geesje geeske geeta geetanjali geetha geethanjali geetika geir geirthrudur gejza gellert \
    gelu gemma gena genadiy genaro gencho gene genet genevieve genilson genji genna gennadi \
    gennadii gennadiy gennady gennaro genoveffa genoveva genowefa genta geoff geoffrey geoffroy \
    geonwoo geordie georg george georgel georges georgeta georgette georgi georgiana georgie \
    georgii georgina georgios georgiy georgos georgy geovana geovanna geraint gerald geraldine \
    geraldo gerallt gerard gerardo gerasimina gerasimos geraud gerben gerbrand gerbrich gerd \
    gerda gerdien gerdur gereon gerfried gergana gergely gergo gerhard gerhardt gerhild geri \
    gerie gerjan gerli gerlind gerlinde gerlof germaine germana germano gerner gernot gero \
    gerolamo gerold gerolf gerri gerrie gerrit gerritjan gerry gerson gert gerta gertie gertjan \
    gertraud gertraude gertrud gertrude gertrudis gesa gesche gesine gestur getachew getahun \
    gethin getnet geza ghada ghadeer ghaith ghanshyam ghasem ghassan ghazal ghazala ghazaleh \
    ghazanfar ghazi gheorghe gheorghita ghillie ghina ghinwa ghislain ghislaine ghita gholam \
    ghulam giacinta giacinto giacoma giacomina giacomo giada giampaolo giampiero gian giancarla \
    giancarlo giandomenico gianfranca gianfranco giang giangiacomo gianluca gianluigi gianmarco \
    gianmaria gianna gianni giannina giannino giannis giannoula gianpaolo gianpiero gica gichuki \
    gicu gideon gidi gidon giedre giedrius gigi gihan gijs gijsbert gijsje gil gila gilad gilang \
    gilat gilbert gilberte gilberto gilda giles gili gillean gilleasbuig gilles gillian gillie \
    gilmar gilson gimhan gimhani gina ginalyn ginette ginevra ginka ginny gino ginta gintaras \
    gintare gintautas gints gioacchino gioele giora giordana giordano giorgia giorgina giorgio \
    giorgos giorsal giosue giota giouli giouliana giovana giovanna giovanni giovannino giraldo \
    gireesh giri giridhar girija girish girisha girma girmay girolamo girts gisa gisbert gisela \
    gisele gisella giselle gislaine gisli gissur gita gitanjali gitartha gitau gitika gitit \
    gitta gittan gitte gitti giuditta giulia giuliana giuliano giulietta giulio giuseppa \
    giuseppe giuseppina giustina giustino giusy gizachew gizella gizem gizi gjermund gjertrud \
    gladwyn gladys glauber glaucia glauco gleb glen glenda glenn glenys glesni glodis gloria \
    glyn glynis glynn gobind gobnait goca godelieve godfrey goedele goeran goesta goete goetz \
    goffredo goitom gojko gokalp gokay gokberk gokce gokcen gokhan gokmen goksel goksu goktug \
    gokturk gokul golnar golnaz golnoosh golshan gonca goncalo goni gonnie gontran gonul \
    gonzague gonzalo gopal gopalakrishnan gopi gopika gopinath goran gorana goranka gorazd \
    gordan gordana gordon gordy gorica gorka gorkem gorm gormlaith goro goronwy gosia gospodin \
    gosse gosta gottfried gotthard gottlieb gotz goulven govert govind govinda govindan \
    govindaraj gowri gowtham gozde graca graciela graciete gracjan grady graeme graham grainne \
    grania granville grazia graziana graziano graziele graziella grazyna greer greeshma greetje \
    greg grega greger gregers gregg gregoire gregor gregoria gregorio gregory greta gretchen \
    grete gretel grethe grgur grietje griffin griffith grigor grigore grigori grigorii grigorios \
    grigoris grigoriy grigory grimur griselda grisha gro gronw grozdana gruffudd gruffydd gry \
    grzegorz grzes grzesiek guadalupe gualtiero guanghui guangming guangyu gudbjartur gudbjorg \
    gudbrand gudbrandur gudfinna gudjon gudlaug gudlaugur gudmund gudmunda gudmundur gudni gudny \
    gudridur gudrun gudsteinn gudvardur guendalina guenole guenter guenther guglielma guglielmo \
    gugu gugulethu guido guifang guihua guilan guilherme guilhermina guillaume guillem \
    guillemette guillermina guillermo guinevere guiomar guirong guixiang guiying guizhen gul \
    gulay gulbahar gulben gulbrand gulcan gulcin gulden guled guler gulhan gulin gulistan \
    gulizar gullan gulnara gulnaz gulnur gulsah gulsen gulseren gulshan gulsum gulten gulumser \
    gumersindo gunars gunawan gunay gunborg gunbritt gunda gundel gunder gundula guner gunes \
    gungor gunhan gunhild gunilla gunjan gunlaug gunn gunnar gunnhild gunnhildur gunnlaug \
    gunnlaugur gunnthorunn gunnur gunnveig gunnvor gunseli gunta guntars gunter gunther guntis \
    guntram guntur gunvald gunver gunvi gunvor guodong guofeng guohui guojun guoliang guoping \
    guoqiang guoqing guowei guoxiang guozhi guozhong gurbaksh gurbuz gurcan gurdeep guri \
    gurinder gurjeet gurkan gurleen gurli gurmeet gurmukh gurnam gurpreet gursel gursharan \
    gursimran gursoy gurtej gurvinder gus gussie gustaf gustav gustave gustavo gustavs gustaw \
    gustl guto guttorm guus guven guylaine guzin gvidas gwawr gweirydd gwen gwenael gwenaelle \
    gwenan gwenda gwendal gwendoline gwendolyn gwenfair gwenllian gwenn gwenno gwenola gwern \
    gwilym gwion gwladys gwyn gwyneth gwynfor gwynne gyda gylfi gyongyi gyorgy gyorgyi gyozo \
    gyrid gyrithe gytis gyula gyuri gábor gösta günter günther haakan haakon haavard haben habib \
    habiba habibat habibollah habibullah habibur habimana habtamu hacer hachiro hadar hadas \
    hadassa hadassah hadeel hadeer hadi hadia hadis hadiya hadiye hadiza hadley hadrien haein \
    haejin haeun haewon hafdis hafeez hafez hafid hafidz hafiz hafizah hafizuddin haflidi hafsa \
    hafsah hafsteinn hafthor hafwen hagai hagar hager haggai hagit hagos haibin haibo haico \
    haider haifeng haihong haihua haije haijing haijun haile hailemariam hailey hailong hailu \
    haim haiming haipeng haiping haitao haitham haixia haiyan haiyang haiying haiyun hajar hajer \
    hajnalka hajo hajra hajrudin hajun hakan hakeem hakim hakima hakimi hakizimana hakki hakon \
    haktan hal hala haldis haldun haleh haley halfdan halid halida halide halil halim halima \
    halimah halimat halime halina halis halit hallah halldis halldor halldora hallgeir \
    hallgerdur hallgrimur hallie hallur hallvard hallvardur halszka haluk halvar halvard halvdan \
    halvor halyna hamad hamada hamdan hamdi hamdiye hamdy hamed hamid hamida hamide hamidreza \
    hamish hamisi hamit hammad hamoon hamou hampus hamza hana hanaa hanafi hanan hanane hananeh \
    hanbyul handan handayani hande handoko haneen haneul hanga hanh hani hania hanif hanife \
    hanin hanine hanis hank hanka hanna hannah hanne hanneke hannele hannelore hannes hanni \
    hannie hanno hannu hanoch hans hansa hansani hansi hansika hansjoerg hansjorg hansjuerg \
    hansjuergen hansjurg hansjurgen hansol hanspeter hansruedi hansueli hanum hanuman hany \
    haochen haojie haokip haoming haonan haoran haotian haowen haoxuan haoyang haoyu haoyuan \
    haralambie haralampos harald haralds haraldur hardeep hardi hardik hareem hareesh haresh \
    hargun hari harihar hariharan harika harikrishnan harilaos harini hariprasad haris harisa \
    harish harisha harith haritha harjeet harjinder harjit harjot harkirat harlan harleen harley \
    harman harmanpreet harmeet harmen harmke harneet harnoor harold haroldo haroon haroun harpal \
    harpreet harri harrie harriet harriett harriette harrison harro harry harsha harshad \
    harshada harshal harshani harshavardhan harshika harshil harshini harshit harshita harshitha \
    harshvardhan hartmut hartono hartwig haru haruhi haruhiko haruka haruki haruko harumi harun \
    haruna harunobu haruo haruto haruyo harvey harvinder haryanto hasan hasanah hasanain hashan \
    hasib hasibe hasina hasini hasitha haslinda hasmukh hasna hasnaa hasnah hassan hassana \
    hassane hasse hassiba hasso hasti hatem hatice hatidza hatim hatsue hatsumi hattie hauke \
    haukur hauwa havard havel hawa hawys haya hayate hayati hayato haydar hayden haydn hayleigh \
    hayley hayoon hayri hayriye hayrunnisa haytham haywood hazal hazel hazem haziq hazwan \
    heather heba hector hedda heddwyn hedi hedieh hedinn hedley hedva hedvig hedvika hedwig \
    heejin heejung heesun heeyoung hefin heida heidar heide heidelinde heidemarie heiderose \
    heidi heidrun heigo heike heiki heikki heiko heili heimir heimo heiner heini heinke heino \
    heinrich heinz heitor helder heledd heleen helen helena helene heleno helga helge helgi heli \
    helia helio helja heljae helka hella helle helma helmar helmfried helmi helmut helmuth \
    helmuts heloisa heloise helve helvi hema hemal hemalatha hemang hemangi hemant hemanth \
    hemendra hemlata hemming hendra hendri hendrik hendrika hendrikje hendrikus hendro hengameh \
    heni henk henkjan henna hennadii henni henning henno henny henok henri henrieta henriett \
    henrietta henriette henriikka henrik henrikas henrike henrikke henriks henrique henry henryk \
    henryka heramb herbert herbie herbjorn herdi herdis heribert heriberto herlina herlinde \
    herman hermann hermawan hermela hermien hermina hermine herminia herminio hermod hermogenes \
    hernan herschel herta hertha hertta heru herve hervé hery hesham hessel hester hetal hettie \
    hetty hetvi heulwen hewan hiba hibaq hibo hicham hicran hidayah hidayat hidayati hidayet \
    hidde hideaki hidehiko hidekazu hideki hideko hidemi hidenori hideo hidetaka hidetoshi \
    hideyuki hielke hien hiep hieronim hieronymus hieu hikari hikaru hikmat hikmet hila hilaire \
    hilal hilario hilary hilda hilde hildegard hildegund hildegunde hildegunn hildigunnur hildur \
    hilja hilkka hilla hillar hillary hille hillel hilma hilmar hilmi hiltrud himangshu himani \
    himanshi himanshu himjyoti himmat himmi hina hinako hinnerk hinrich hinrik hippolyte hira \
    hiral hiram hiranya hiren hiresh hiro hiroaki hirofumi hirohito hiroka hirokazu hiroki \
    hiroko hiromasa hiromi hiromichi hiromitsu hiromu hironobu hironori hiroshi hirotaka hiroto \
    hiroya hiroyo hiroyoshi hiroyuki hiruni hisae hisako hisao hisashi hisato hisaya hisayo \
    hisayoshi hisham hiske hitendra hitesh hiteshi hitomi hitoshi hiwot hjalmar hjalti hjoerdis \
    hjordis hjorleifur hjortur hlengiwe hlib hlif hlin hlodver hlubi hlumelo hlynur hoai hoang \
    hoanganh hoanh hobart hoda hodan hodaya hoiyan hojin hojun holger hollie hollis holmfridur \
    holmgeir homa homayoun homer homi hongbin hongbo hongfei hongjie hongjuan hongjun hongli \
    hongliang honglin hongling hongmei hongmin hongnhung hongtao hongwei hongxia hongxing \
    hongyan hongyang hongyi hongying hongyu hongyun honoka honorata honorato honore honorine \
    honorio honza honzik hooman hoorieh horace horacio horatio horatiu hordur horea horia hormoz \
    hormuz horst hortense hortensia hortenzia hoseok hosni hossam hossein hotaka houari houda \
    houman houshang houssam howard howell howie hoyin hoyoung hrafn hrafnhildur hrafnkell hrefna \
    hreidar hreinn hridaya hridhaan hridoy hrishikesh hrisimir hristian hristijan hristina \
    hristiyan hristo hristos hrithik hritik hrolfur hronn hrvoje hrvojka hryhorii hryhoriy \
    hsiaoming hsinyi hsiuying huaiyu huana huanhuan huaping hubert hubertus hubrecht huda huey \
    hugh hughie hughina hugo hugrun hugues huguette huib huibert huifang huifen huihui huijuan \
    huijun huiling huimin huiping huiqin huiwen huixin huiying hulda hulya humaira humayun \
    humberto humphrey hunain hungyi hunor huong huriye husain husam husamettin husein huseyin \
    husna husniye husnu hussain hussaina hussam hussein huu huub huug huw huy huyen huzaifa \
    hwayoung hyacinthe hyein hyejin hyejung hyekyung hyemin hyeri hyerim hyesoo hyesun hyewon \
    hyeyoung hylke hynek hyojin hyoju hyojung hyungmin hyunjin hyunjoo hyunju hyunjun hyunjung \
    hyunmin hyunseok hyunsik hyunsoo hyunsu hyunwoo hyunwook hyunyoung hywel håkan håvard hélène \
    iacob iacopo iagan iago iain iakovos ian iancu ianis ianto iara iarla iarlaith iasonas \
    iasonos ibai ibolya ibomcha ibotombi ibou ibraheem ibrahim ibrahima ibtisam ibtissam icaro \
    ichika ichiro ida idalia idalina idan idar iddo idhant idil idir idit ido idowu idris idriss \
    idrissa idun idunn ieke ieme iestyn ieuan ieva ifan ifana ifeanyi ifechukwu ifeoluwa ifeoma \
    ifeyinwa iffat ifigenia ifor ifrah iftekhar iftikhar ifunanya iga iggy iginio iglika ignac \
    ignacio ignacy ignas ignasi ignat ignatios ignatius ignaz ignazia ignazio ignjat igone igor \
    igoris ihab ihne ihor ihsan iida iikka iina iines iiris iiro iis iita iivari ijaz ijeoma \
    ijsbrand ika ikars ikechukwu ikemefuna ikenna iker ikhlas ikhsan ikram ikramul ikshita ikue \
    ikuko ikumi ikuo ila ilakkiya ilan ilana ilango ilanit ilari ilaria ilario ilarion ilayda \
    ilbey ilda ildar ildefonso ildi ildiko ileana ilektra ilene ilenia ilgin ilgvars ilham \
    ilhami ilhan ilia ilian iliana ilianna ilias ilidio ilie ilija ilina ilinca ilinka iliya \
    iliyana ilja iljana ilka ilkay ilke ilker ilkka ilknur ilko illes illia illtud illtyd ilmar \
    ilmari ilmars ilme ilmo ilnur ilona ilonka ilpo ilse ilta ilwad ilya ilyana ilyas ilyes ilze \
    imaan imad imalka iman imane imanol imants imbi imelda imen imesha imke imma immacolata \
    immanuel imogen imogene imoh imola impi imran imrana imre imrich imtiaz ina inaam inacio \
    inaki inanc inara inas inass inaya inayat inbal inbar inci indah inder inderjeet inderjit \
    inderpal indika indira indra indrajeet indrajit indrani indranil indrek indri indriani \
    indridi indu indumathi ineke ines inesa inese inessa inez ineza inga ingalill ingamaj ingar \
    ingars ingbert inge ingebjorg ingeborg ingebrigt ingegerd ingela ingelin ingelise ingelore \
    ingemar inger ingerid ingi ingibergur ingibjorg ingimar ingimundur ingjerd ingmar ingo \
    ingolf ingolfur ingrid ingrida ingrun inguna ingunn ingvald ingvar ingvild inho inhye inigo \
    iniobong inioluwa inka inkeri inma inmaculada inna innes innocenzo innokentiy innokenty \
    inonge insaf inseong insook insung intan intissar inès inés ioachim ioan ioana ioann ioanna \
    ioannis iolanda iolo iolyn iona ionel ionela ionica ionut iordanis iorwerth iosif ioulia \
    ioulios ipek ippolita ippolito ipshita ipsita iqbal iqra iracema iradukunda iraj iraklis \
    irati iratxe irawan irek irem iren irena irene ireneusz irenka irenke iresha irfan irfana \
    iria irina irineu iringo irini iris irisz irit irja irma irmantas irmela irmeli irmelin \
    irmgard irmhild irmi irmina irmtraud irmtraut iro irum irvin irving irwan irwin iryna isaac \
    isabeau isabel isabela isabell isabella isabelle isac isadora isagani isaia isaiah isaias \
    isak isam isamu isao isaura isaure isbeal iseabail iselin iseult isha ishaan ishak ishan \
    ishani ishank ishant ishaq ishara ishfaq ishika ishimwe ishita ishmael ishrat ishtiaq ishwar \
    ishwari isiah isidor isidora isidoro isidoros isidro isil isioma iskender iskren \
    isla isleifur \
    ismael ismail ismat ismet ismi ismini ismo ismunandar isobel isold isolde isotta israa israr \
    issa issam issoufou issy isto istvan istván isuru itai italo itamar itay itoro itsuki itsuko \
    ittipol itumeleng itzel itzhak itziar itzik iulia iulian iuliana iuliu iustin iustina iva \
    ivailo ivan ivana ivanka ivanna ivano ivar ivars ivaylo ivelin ivelina iver iveta ivete \
    ivett ivette ivi ivica ivie ivika ivko ivo ivona ivone ivonne ivor iwan iwao iwo iwona iya \
    iyabo iyad iyanuoluwa iyinoluwa iza izaak izaan izabel izabela izabella izan izaskun izel \
    izet izhar izidor izsak izudin izumi izwan izydor izzah izzati izzatul izzet izzettin izzy \
    iñigo jaafar jaagup jaak jaakkima jaakko jaakob jaan jaana jaanek jaanika jaanus jaap \
    jaapjan jabari jabbar jaber jabir jabu jabulani jabulile jacca jacco jacek jacelyn jachym \
    jacinda jacinta jacinto jacira jack jackie jacky jaclyn jacob jacoba jacobine jacobo jacobus \
    jacomijn jacopo jacqueline jacquelyn jacques jacqui jacquie jacquot jad jada jaden jadranka \
    jadranko jadson jadvyga jadwiga jadzia jaeho jaehoon jaehwan jaehyuk jaehyun jaejin jaemin \
    jaesung jaewon jaewook jaeyoung jafar jafari jafet jagadeesh jagadish jagannath jagat \
    jagdeep jagdish jagjit jagmeet jago jagoda jagpreet jagruti jahan jahanara jahangir jahid \
    jahidul jahnabi jahnavi jai jaideep jaikumar jaime jaimin jaimon jaimy jainam jaipal \
    jaiprakash jair jairaj jairo jaisal jaishankar jaishree jaison jaka jakab jake jakica \
    jakkrit jakob jakobina jakov jakrapong jakub jalal jale jaleel jaleesa jalil jalila jalmari \
    jamal jamaludin jameel jameela james jameson jamie jamil jamila jamison jamshaid jamshed jan \
    jana janae janaina janaka janaki jandira jane janek janelle janessa janet janette janez \
    jangmi jani janice janicka janie janik janika janin janina janine janis janita janith janja \
    janka janko janna jannat janne janneke jannes jannetje jannette jannicke jannie jannik \
    jannike jannine jannis janos janosch janusz janwillem jaqueline jarda jared jarek jari jarka \
    jarkko jarl jarlath jarle jarmila jarmilka jarmo jarno jaromir jaroslav jaroslava jaroslaw \
    jaroslawa jarrod jarthrudur jaruska jaruwan jarvis jasbir jasdeep jase jasenka jasiek jasim \
    jasir jasjit jaskaran jaskirat jasleen jasmeet jasmijn jasmin jasmina jasmine jasminka jasna \
    jason jaspal jaspreet jassem jassi jassim jasvinder jaswant jaswinder jatin jatinder \
    jatuporn jaume jaunius javad javaid javed javeria javi javier javiera javon jawad jawaher \
    jawaria jaxon jay jaya jayalakshmi jayant jayanta jayanth jayanthi jayanti jayaprakash \
    jayaraj jayaram jayaraman jayashree jayasri jayati jayden jayendra jayesh jayita jaylen \
    jaymar jayna jayne jaypee jayshree jayson jaz jazmin jeanette jeanie jeanine jeanne \
    jeannette jeannie jeannine jeannot jeb jed jedediah jedidiah jedrzej jeet jeetendra jeevan \
    jeevitha jeewan jeewani jef jeff jefferson jeffery jeffrey jefri jegor jehangir jehannes \
    jejomar jekabs jekaterina jelagat jelani jelco jelena jelica jelimo jelisaveta jelizaveta \
    jelka jella jelle jellie jelmer jeltje jem jemima jemma jen jena jenalyn jengo jenifer \
    jenifry jenish jenn jenna jenneke jennelyn jenni jennie jennifer jenny jennylyn jeno jens \
    jensen jente jeongeun jeonghoon jeongmin jeongwoo jepchirchir jepkemoi jepkosgei jeppe \
    jeptoo jerald jeramy jere jeremi jeremiah jeremie jeremy jeri jeric jerica jericho jerico \
    jerko jermaine jernej jerneja jeroen jerom jerome jeronimo jerop jerri jerrod jerry jerzy \
    jesper jesperi jess jessa jesse jessica jessie jestin jesus jeswin jesús jethro jetse jetske \
    jetta jette jevgeni jevgenij jevgenija jez jhanvi jharna jhilmil jhoanna jhon jhun jiahao \
    jiahe jiahui jiajia jiale jiali jialiang jialin jialing jiamin jiaming jianfei jianfeng \
    jianguo jianhua jianhui jianjun jianmin jianming jianping jianqiang jianwei jianwen jianxin \
    jianyu jianzhong jiaqi jiarui jiawei jiawen jiaxin jiaxuan jiayan jiayi jiaying jiayu jiayue \
    jibin jiby jide jideofor jieun jieying jigar jigme jigna jignasa jignesh jigyasa jihae \
    jihane jihee jiho jihoon jihye jihyo jihyun jiji jijo jiju jikke jil jildou jill jillian jim \
    jimbo jimena jimin jimmie jimmina jimmy jin jinah jinal jincy jindra jindrich jindriska \
    jineesh jinesh jinfeng jingfei jinghua jingjing jingru jingwei jingwen jingxuan jingya \
    jingyi jingyu jingyuan jinhee jinho jinhui jinhyuk jinju jinky jinkyung jinlan jinling \
    jinlong jinmei jinming jino jinping jinseok jinsoo jinsook jinsu jintana jintao jinto jinu \
    jinwei jinwoo jinxia jinying jinyoung jinyu jirapat jirapon jiraporn jirawan jirawat jirayu \
    jiri jirina jirka jiro jisha jishnu jisoo jisook jisu jisun jisung jiten jitender jitendra \
    jitesh jithin jithu jitin jitka jitse jitske jitte jittra jivika jiwon jiwoo jiwoong jiyeon \
    jiyong jiyoon jiyoung jiyun jiří joachim joacim joakim joan joana joanie joann joanna joanne \
    joao joaquim joaquin joaquina joar jobin jobish joby jocelia joceline jocelyn jocelyne \
    jochem jochen jocke jockie jodi jodie jody joe joel joella joelle joelma joely joens joep \
    joeran joerg joergen joern joesph joey joginder johan johann johanna johanne johannes john \
    johnathan johnathon johnnie johnny joji jojo joko jokull jola jolan jolana jolanda jolande \
    jolanta jolanthe jolene jolie jolien jolijn jolina jolita jomar jomon jomy jon jona jonah \
    jonalyn jonas jonatan jonathan jonathon jongho jonghoon jonghyun jongmin jongsoo jongwoo \
    joni jonina jonna jonne jonny jons jonte jonty jooeun joohee joohyun joona joonas joonatan \
    joonho joonhyuk joonseo joonyoung joop joosep jooseppi joosje joost jooyeon jooyoung joppe \
    joran jordana jordanka jordao jordi jordy jordyn jorg jorge jorgelina jorgen jorick jorid \
    jorien jorik jorin jorinde joris jorma jorn jorre jorrit jorun jorundur jorunn jory jos \
    joscha joschka joschua jose josef josefa josefien josefiina josefin josefina josefine \
    josefino joseline joselito joselyn josemon josep joseph josephina josephine josette josh \
    joshua josiah josiane josias josie josien josimar josine josip josipa josje josko jossan \
    josselin jost jostein josu josua josue josune josva josy josé joudi jouke joukje jouko \
    joumana jouni jouri jovan jovana jovanka jovelyn jovica jovito jovo jowan jowanet joyce joze \
    jozef jozefien jozefina jozek jozica jozko jozo jozsef jozsi joão juan juana juancho juanita \
    juanito juanjo juanjuan juanma juanpa jucelino juci jude judicael judit judita judith judy \
    juerg juergen jugal juha juhaina juhan juhana juhani juhee juhi juho juhyun jukka jule julek \
    jules julia julian juliana juliane juliann julianna julianne juliano julie julien julienne \
    juliet julieta juliette julija julijan julijana julika julio julita julius juma jumadi \
    jumana jumoke jun junaid junaidi junfeng junghee junghoon junghwa junghwan junghyun jungkook \
    jungmin jungsoo jungwon jungwoo junhao junho junhong junhua junhui junhyuk junhyung junichi \
    junichiro juninho junji junjie junjun junko junliang junming junpei junseo junseok junsu \
    junwei junwen junxi junya junyan junyi junying junyoung junyu juozapas juozas jupp juraci \
    juraj jurate jure jurek jurg jurga jurgen jurgis jurgita juri jurica jurij juris juriy \
    jurjen juro jurre jurriaan jurrian juscelino jussara jussi justas justin justina justinas \
    justine justino justus justyna jusuf jutamas juthamas jutta juul juuli juuso juvy juwairiya \
    juyeon juyoung jwala jyothi jyothika jyothsna jyoti jyotika jyotirmoy jyotish jyotishman \
    jyotsna jyrae jyri jyrki jytte jérôme józef jörg jørgen jürgen kaan kaapo kaare kaarel \
    kaarina kaarlo kaatje kabelo kaberi kabir kabore kabwe kacey kaci kacper kadek kader kadi \
    kadiatou kadidiatou kadir kadri kadriye kaede kafeel kafui kagabo kagan kagiso kahina kaho \
    kai kaia kaido kaie kaija kaikhushru kailas kailash kaiming kainat kairi kairit kaisa kaisu \
    kaita kaitlin kaitlyn kaito kaiwen kaizad kaja kajal kajetan kajol kajsa kajus kala kalai \
    kalaivani kalani kalanit kaleab kaleb kaleem kaleigh kalervo kalev kalevi kaley kalim kalin \
    kalina kalinka kalju kalkidan kalle kallie kalliopi kallirroi kalman kalmer kalomoira \
    kaloyan kalpana kalpani kalpesh kalpita kalsang kalthoum kalyan kalyani kamakshi kamal \
    kamala kamalakar kamalesh kamalika kamaljeet kamalpreet kaman kamara kamarul kamau kambiz \
    kamel kamelia kameliya kamen kamer kamiel kamil kamila kamilla kamille kamini kamlesh kamma \
    kamogelo kamohelo kamol kamolchanok kamonwan kamran kamsiyochukwu kamuran kamyar kana kanae \
    kanak kanako kanami kanan kanata kanchan kanchana kanda kandace kanella kanerva kangkana \
    kangmin kanika kanishk kanishka kannan kannika kanokwan kansiime kanta kanwal kanwaljit \
    kanya kanyarat kanyisa kanza kaori kaoru kaoruko kapembwa kapil kapila kara karabo karam \
    karamjit karan karandeep karanveer kare kareem kareema karel karen karena kari karianne \
    kariina karim karima karimi karin karina karine karishma karissa karita karitas kariuki karl \
    karla karlheinz karli karlien karlijn karlis karlo karly karmen karmo karnjana karol karola \
    karolien karoliina karolin karolina karoline karolis karoly karon karsten karteek karthi \
    karthick karthik karthika karthikeya karthikeyan kartik kartika kartikay kartikeya kartini \
    karuna karunakaran karunya karyn kasem kasey kashaf kashif kashish kashmala kashvi kasia \
    kasidit kasimawo kaska kaspar kaspars kasper kasra kassahun kasturi kastytis kasun kat \
    katalin katariina katarina katarzyna katayoun kate katelijn katelijne katell katelyn \
    katelynn katende katerina katerine kateryna kath katharina katharine kathayoun \
    kathe katherine \
    katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katica katie \
    katinka katiuscia katja katka katla katleen katlego katlyn katre katri katrien katriina \
    katrijn katrin katrina katrine katsuhiko katsuhiro katsuhito katsuko katsumi katsunori \
    katsuo katsutoshi katsuya katsuyuki kattis katy katya katyusha kaua kaukab kauko \
    kauno kausalya \
    kausar kaushal kaushalya kaushik kaushiki kausik kaustav kaustubh kaveesha kaveh kaveri \
    kavin kavindi kavindu kavish kavita kavitha kavya kawthar kay kaya kayahan kayan kaye kayla \
    kaylee kayleigh kayley kaylie kaylin kayo kayode kayoko kayra kaz kazem kazik \
    kazim kazimiera \
    kazimieras kazimierz kazuaki kazue kazuhide kazuhiko kazuhiro kazuhisa kazuhito kazuki \
    kazuko kazuma kazumasa kazumi kazunari kazunori kazuo kazushi kazutaka kazuto kazutoshi \
    kazuya kazuyo kazuyoshi kazuyuki kazys keabetswe kealan kealeboga keamogetse keanu keara \
    keaton kebede kedar keegan keelan keeley keely keertana keerthana keerthi kees keeva kefilwe \
    kehinde keigo keiichi keiichiro keiji keijo keiko keila keira keiran keisha keisuke keita \
    keitaro keith keiti keitumetse keiu kekeli kelechi kelemen kellan kelley kelli kellie kelly \
    kelsey kelsie kelvin kemal kemi kemigisha kemunto ken kenan kendall kendi kendra kendrick \
    kenechukwu keneilwe keneuoe kenez kengo kenichi kenichiro kenji kenjiro kenley kenna kennet \
    kenneth kenny kensa kenshin kensuke kenta kentaro kenth kento kenton kenyatta kenza kenzie \
    kenzo kepa kerem keremcan kerensa kerenza keri kerill kerim kerime kerli kermit kerra kerri \
    kerrie kerrin kerry kerryn kersten kersti kerstin kerttu kertu kerubo keshav keshava \
    kessarin kestutis ketaki ketan ketil ketill ketki ketut kev keval keven kevin keyur keyvan \
    keza kfir kgaogelo kgomotso kgosi kgothatso khadeeja khadija khadijah khadim khadra khady \
    khairi khairuddin khairul khairunnisa khairy khaled khaleda khaleel khalid khalida khalifa \
    khalil khaloud khang khanh khanhlinh khansa khanyi khanyisile khanyiso khawla khaya \
    khayalethu khethiwe khiem khizar khizra khloe khoa khoi khosrow khoula khrystyna khue \
    khulekani khuloud khumo khuong khuram khurram khurshed khurshid khushboo khushbu khushi \
    khushnuma khushroo khwezi kian kiana kianoush kiara kiarash kiattisak kibet kibrom kicki \
    kidan kidane kidist kidus kiely kiera kieran kieron kierra kieu kiggundu kihyun kiia kiichi \
    kiira kike kikelomo kiki kikue kikuko kiley kilian killian kim kimanh kimani kimathi kimber \
    kimberlee kimberley kimberly kimi kimia kimie kimihiro kimiko kimio kimiya kimmo kimmy \
    kimngan kimon kina kincso kineret kinfe kinga kinjal kinman kinnari kinsey kinuthia kinza \
    kioko kioumars kipchoge kipchumba kipkemboi kipkoech kiplagat kipriyan kiprono kiprotich \
    kiptoo kipyego kira kirabo kiran kiranjit kiransree kirara kiriaki kiriakos kiril kirilka \
    kirill kirilo kirit kirollos kiros kirra kirsi kirsikka kirsten kirsti kirstie kirstin \
    kirstine kirsty kirtan kirthi kirthika kirti kirubakaran kisan kishan kishor kishore kitti \
    kittichai kittipong kittisak kittiya kiumars kivanc kivilcim kiyoko kiyomi kiyoshi kiyotaka \
    kizza kizzy kjartan kjeld kjell kjellaug kjellfrid kjersti kjerstin kjetil klaas klaasje \
    klabbe klairi klara klarka klas klaske klaudia klaudija klaudiusz klaus klavdia klavdija \
    klavdiya klavs klazien kleanthis kleber kleio klemen klemens klement kleopatra klim klyment \
    knud knut kobby kobi kobina koby kodwo koen koenraad koert koffi kofi kohei koichi koichiro \
    koji kojiro kojo kokeb koketso kokoro kokou kolawole kolbeinn kolbrun koldo kolfinna kolinda \
    koloman kolya komail komal komalpreet komang komkrit komsan konan kondwani konny konrad \
    konradin konsta konstantia konstantin konstantina konstantinos konstanty konstanze koorosh \
    koos korakot korawit koray korbinian kord kordian kordula korede korey korhan kori korir \
    korkut kornel kornelia kornelija kosei koshi kosi kosisochukwu kosmas kostadin kostantinos \
    kostas kostiantyn kostis kostya kosuke kotaro kotomi kotone kotryna kouadio kouakou kouame \
    kouhei kouichi kouji kouki kourosh koushik kousuke kouta kozue kraisak krasen krasi krasimir \
    krasimira krastyo kremena kresimir kreso kresten krijn krille krina kripa kris krish krishan \
    krishanu krishna krishnakant krishnakumar krishnamurthy krishnan krishnapriya krishnaveni \
    krishnendu krisna kriss krista kristal kristaps kristbjorg kristel kristen kristi kristian \
    kristiana kristiane kristians kristie kristien kristiina kristijan kristijana kristijonas \
    kristin kristina kristine kristinn kristiyan kristiyana kristjan kristjana kristo kristof \
    kristofer kristoffer kristopher kristrun kristupas kristy kristyna kriszta krisztian \
    krisztina krit krithik krithika kriti kritika kritsada kritsana krsto krum krunal kruno \
    krunoslav krunoslava krupa krupali kruti krutika krysia krystal krystallia krystian krystle \
    krystyna krzys krzysiek krzysztof ksawery ksenia kseniia ksenija kseniya kshama kshitij \
    kshitija ksyusha kuba kubilay kubo kubra kuda kudakwashe kudret kudzai kudzaishe kukua kulap \
    kulbir kuldar kuldeep kuldip kuljeet kuljit kullervo kulli kulsoom kulsum kulthida kulwant \
    kulwinder kumar kumara kumaran kumari kumi kumiko kumud kumuda kumudu kunal kundan kunga \
    kunigunde kunihiko kunihiro kuniko kunio kunj kunjal kunle kuno kuriakose kurnia kurniawan \
    kurniawati kurosh kursat kurt kurtis kurtulus kurumi kusal kushal kustaa kusum kusuma kutay \
    kutlu kutluay kuukua kuzma kveta kvetoslav kvetoslava kvetuse kwabena kwadwo kwaku kwame \
    kwamena kwanghee kwangsoo kwangsu kwasi kweku kwesi kwodwo kyalo kyeongsu kyla kyle kylee \
    kyleigh kylian kylie kyllikki kynan kyoesti kyohei kyoichi kyoji kyoko kyomugisha kyosti \
    kyosuke kyota kyra kyran kyriaki kyriakos kyrillos kyrre kyrylo kyuhyun kyunghee kyungho \
    kyungmi kyungmin kyungsoo kyungsook kyungwon laarni labhras labiba labros lacey lachezar \
    lachie lachlan lachlanina lachlann laci ladan ladda ladislao ladislav ladislava laercio \
    laerke laetitia lahiru laia laiba laila lailani laima laimis laimonas laimonis laimute laine \
    lainey lais laiyin lajos lakeisha lakhan lakhbir lakhdar lakhwinder lakisha lakmal lakmali \
    lakshan lakshay lakshita lakshitha lakshman lakshmana lakshmanan lakshmi lakshmipathi \
    lakshya lale laleh lali lalida lalit lalita lalitha lalji lalremruata lalrinpuii lalruatfela \
    lalthanmawia lamar lamberto lambros lamia lamiaa lamija lamine lamis lamkhogin lammert \
    lamont lamprini lampros lamya lana lananh lancelot lancy landon laney lanfen lanfranco lanny \
    lanre lanying laoise laoiseach lara laras larbi larisa larissa larry lars larysa \
    lasairfhiona lasantha lashonda lasith lasma lassana lasse lassi laszlo lata latanya latasha \
    latchezar lateef latha latif latifa latifah latifat latife latika latinka latisha latonya \
    latoya laufey lauge lauma laura lauraine laure laureen laureline laurelle lauren laurence \
    laurens laurent laurentiu laurenz lauretta laurette lauri laurie laurien laurin laurinda \
    lauris laurits lauritz laurynas laust lautaro lavanya laverne lavi lavina lavinia lavonne \
    lavrenty lawan lawanda lawrence lawrie laxman laxmi layal layan layla lazar lazare lazaro \
    lazaros lazo lea leah leana leander leandra leandre leandro leane leann leanna leanne lebo \
    lebogang lebohang leda lee leeann leela leelavathi leelo leen leena leendert leentje leesha \
    leevi lefa lefki lefteris lehel lehlohonolo leho leida leif leifur leila leilani leilei \
    leire leise leiv leja lejla lekan lekha lekshmi lela leland lelle lembit lemlem lempi lemuel \
    len lena lenard lenart lene leni lenka lenke lennard lennart lennert lenni lennie lenny \
    lenora lenore leo leocadia leokadia leola leon leona leonard leonarda leonardo leonardos \
    leonas leonel leonello leonhard leonid leonida leonidas leonie leonilde leonoor leonor \
    leonora leonore leonti leontien leontin leontina leontine leontiy leopold leopoldina \
    leopoldo leora leos lepa lera lerato lerke leroy les lesa lesedi lesego lesia leslaw lesley \
    leslie lessie lestari lesya leszek leta lethabo leticia letitia letizia letlhogonolo letta \
    lettie leul lev levana levent levente levi levin lewis lexi lexie leyla lia liad liam liana \
    liane liangliang lianne liaquat liat liban libby liberio libor libuse libuska licia licinio \
    lida lidet lidewij lidia lidiane lidiia lidija lidiya lidja lidka lidor lidwina lidy lidya \
    lieke liene liepa liesa liesbeth liese liesel lieselot lieselotte liesje liesl lieve lieven \
    lieze liezel liezl ligaya ligia ligita lihi lihong lihua lihui liina liis liisa liisi liisu \
    lijie lijing lijo liju lijuan lijun likhith likhitha lila lilach lilah lili lilia lilian \
    liliana liliane lilianna lilibet lilien liliia liling lilis lilita lilith liliya lilja \
    liljana lill lilla lillan lillemor lilli lillian lillie lilly lilo lilou lily lilyana \
    limbani limei limin liming limor limpho lina linah linards linas linda lindani lindelwa \
    lindiwe lindokuhle lindomar lindsay lindsey lindy linea linesh lingling lingyu lingyun linh \
    linlin linn linnea linsey linto linus lioba lionel lior liora lipika liping liqin liqing \
    liqun liraz liron lisa lisandro lisanne lisaveta lisbet lisbeth lise liselot liselott \
    liselotte lisen lisetta lisette lisha lisl lison lissa lital litsa litty liubov liudmila \
    liudmyla liuyang liv liva livia livija livio liviu livnat livvy liwayway liwei liwen liwia \
    lixia lixin liya liyan liyana liying liyuan liz liza lizbeth lizette lizwi lizzie lizzy \
    ljerka ljilja ljiljana ljuba ljubco ljubica ljubinka ljubisa ljubislav ljubo ljubomir \
    ljubomirka ljubov ljudmila ljupco ljupka lleu lleucu llew llewellyn llifon llinos llion \
    llorenc lloyd lluis llyr llywelyn loay lobke lobsang lochan lochlann lodewijk loek loes \
    loftur logan loic loick lois loisl lojze loke lokendra lokesh lola lolade lolita lollo lona \
    londeka londiwe longfei longin longwei lonneke lonnie lopa lopamudra lora loraine lorand \
    lorant lorcan loredana lorelei lorella loren lorena lorene lorenz lorenza lorenzo loreta \
    loretta lori loriana lorie lorin loris lorna lorne lorraine lorri lotfi lothar lotje lotta \
    lotte lotten lotti lottie lou louane loubna louella louie louis louisa louise louison loukas \
    loukia loula lourdes lova loviisa lovis lovisa lovise lovre lovro lowell lowen lowenna lowie \
    lowri loyiso lozan luan luana luanne luara luay luba lubaba lubabalo lubega lubica lubinda \
    lubna lubomir lubomira lubomyr lubor lubos luboslav lubov luca lucas lucelia lucero lucette \
    lucho lucia lucian luciana luciane luciano lucica lucie lucien lucienne lucija lucila lucile \
    lucilia lucilla lucille lucinda lucineia lucio lucius lucja lucjan lucka lucrecia lucretia \
    lucrezia lucy lucyna lucía ludde ludek ludger ludivine ludlow ludmila ludmilla ludo ludolf \
    ludovic ludovica ludovico ludovit ludvig ludvik ludwig ludwik ludwika luella lughaidh luigi \
    luigia luigina luis luisa luisana luise luisella luisinho luismi luitgard luitpold luitzen \
    luiz luiza lujain lujza luk luka lukas lukasz luke lukman lukne lukrecija lukyan lula lulama \
    lulu luluk luminita luned lungelo lungile lungisa luningning luong lupe lupita luqman lurdes \
    lurline lut lutfi lutfiye lutgarde luthando luther lutz luu luuk luukas luyanda luyao \
    luzviminda luís lwandile lwazi lweendo lyall lyanne lyda lydia lydie lyes lyka lykke lyle \
    lylou lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lynwood \
    lyosha lyova lysette lyuba lyuben lyubka lyubomir lyubomira lyubomyr lyubomyra lyubov lyuda \
    lyudmil lyudmila lyudmyla lyydia lyyli lászló léa maab maaike maame maanasa maanvi maaret \
    maaria maarika maaris maarit maarja maarjo maarten maartje maaya maayan maaz mabel mabelle \
    mabli mabyn macarena macey macharia machiel machiko machteld maciej maciek mackenzie macsen \
    mactar madalin madalina madan maddalena maddie maddox maddy madeleine madelief madeline \
    madelon madelyn madge madhav madhava madhavan madhavi madhawa madhu madhubala madhukar \
    madhulika madhumita madhumitha madhur madhura madhuri madhurima madhushani madhusudan \
    madhusudhan madi madiha madis madlen madoc madog madoka mads mae mael maelle maelys maeva \
    maeve mafalda magali magda magdalen magdalena magdalene magdalini magdi magdolna maggie \
    magnar magne magnea magnhild magno magnus mags maha mahad mahadev mahalakshmi maham maharani \
    mahasti mahavir mahbub mahbuba mahbubur mahdi mahdieh mahdis maheen maheesha mahela mahendar \
    mahendra maher mahesh maheshwar maheshwari mahfuz mahi mahika mahima mahin mahinda mahipal \
    mahir mahira mahiro mahlet mahmood mahmoud mahmud mahmuda mahmure mahmut mahnaz mahnoor maho \
    mahon mahrukh mahsa mahshid mahtab mahvish mahwish mahyar maialen maianh maiara maibritt \
    maica maicon maidei maider maido maie maija maiju maik maike maikel maiken maiko maila \
    mailin maimouna maimunah maina mainio mainor mair maire mairead mairearad mairi \
    mairin mairis \
    mairtin maisa maisie mait maitane maite maithili maitiu maitreyi maitri maj maja majbritt \
    majd majda majed majeed majid majida majken majlis makafui makanaka makar makda makeda \
    makedonka makena maki makiko makio makis makoto makram maksim maksimilian maksimilijan \
    maksym maksymilian maky malachi malachy malai malaika malak malar malathi malati malavika \
    malay malcolm malcolmina malcom maldwyn malee maleeha malek malena malene malgorzata malhar \
    maliha maliheh malik malika malin malina malinda malinga malini malith malka malki malle \
    mallika mallikarjun mallory malo malou malsawma malsawmi malsha malte malthe malusi malvika \
    malvina malwina malwine mamadou mamata mamdouh mamen mamiko mamo mamoon mamoru mamoun mampho \
    mamta mamun manabu manaf manahil manaka manal manami manan manar manas manasa manasi manasvi \
    manat manato manav manavi mandakini mandana mandar mandeep mandi mandira mandisa mandla \
    mandlenkosi mandy manee maneesh maneesha manel manfred manfredi mangal mangala mangesh \
    manijeh manika manikandan manikanta manimala manish manisha manit manja manjari manjeet \
    manjinder manjiri manjit manjot manju manjula manjunath manjunatha manjusha manjushree manli \
    manlio manmeet manmohan mannat manny manoel manohar manoj manol manola manoli manolis manolo \
    manon manoochehr manop manorama manori manos manou manouchehr manpreet manrico mansi mansoor \
    mansour mansoureh mansukh mansur mantas manthos manu manuel manuela manuele manushi \
    manvendra manvi manvir manwinder manya manyara manyi manzi manzoor maolra mapalo maqbool \
    maqsood mara maral maram marat marc marceau marcel marcela marcelina marcelino marcell \
    marcella marcelle marcellina marcelline marcellino marcello marcelo marci marcia marcial \
    marcie marcilio marcin marcio marco marcos marcus marcy mardiana mared mareen mareike \
    mareile marek mareka mareks maren margaret margareta margarete margareth margaretha \
    margarethe margarida margarit margarita margaux marged margery margherita margie margit \
    margita margitta margje margo margot margreet margret margrete margrethe margriet margrit \
    margrith marguerite margund margunn margus marharyta mari maria mariagrazia mariah mariajose \
    mariam mariama marian mariana mariane marianela mariangela mariann marianna marianne mariano \
    marianthi mariarosa mariazinha maribel maribeth marica maricar maricarmen maricel maricela \
    marichka maricris marie mariek marieke mariel mariela mariele mariella marielle marieluise \
    marieta marietta mariette marife mariia marija marijan marijana marije marijeta marijke \
    marijn marijne marijus marika mariko marilda marilena marilene marili marilia marilisa \
    marilo marilou marilu marilyn marilza marin marina marinel marinela marinella marinka \
    marinko marinos mario marioara mariola mariolina marion marios maris marisa marisela \
    marisella mariska marisol marissa maristela marit marita marites maritess maritte maritza \
    marium marius mariusz marivic mariya mariyam mariyan mariyana mariza marja marjaana marjan \
    marjana marjanne marjatta marje marjeta marjo marjolaine marjolein marjoleine marjolijn \
    marjon marjorie marjory marjukka marjut markella marketa marketta markica markku marko \
    markos markus markward marla marlee marleen marlen marlena marlene marli marlieke marlies \
    marlina marlis marlise marlo marloes marlon marlou marlous marmaduke marnie marnix maro \
    maroun marquita marrit marsaili marsali marsha marta marte marten martha marthe marti \
    martial martien martijn martim martin martina martine martinka martino martins marton martta \
    martti marty martyn martyna martynas martín maruf maruska marusya maruthi marvin marwa \
    marwah marwan mary marya maryam maryan maryana maryann maryanne maryellen maryem maryla \
    maryline marylou maryna maryse marysia maryvonne marzena marzia marzieh marzio marziyeh \
    maría masa masaaki masae masafumi masaharu masahide masahiko masahiro masahito masakazu \
    masaki masako masami masamichi masanobu masanori masao masaru masashi masataka masato \
    masatoshi masatsugu masaya masayo masayoshi masayuki masego masha mashael masih masood \
    masoud masoumeh massamba massen massimiliana massimiliano massimo massoud mastura masud \
    masuma masumi matan matanel matas matea matei matej mateja matejka mateo mateus mateusz \
    matevz mathabo mathai mathea matheus mathew mathias mathieu mathijs mathilda mathilde mathis \
    mathivanan mathurin mathys mati matias matija matilda matilde matina matiss matjaz matleena \
    mato matoula matous mats matsuko matt matteo matthaios matthaus matthew matthias matthieu \
    matthijs matthildur matti mattia mattias mattie mattis matty matus matvei matvey matvii \
    matviy matyas matylda matz matěj maud maude maudie maulana maulik mauno maura maurane \
    maureen mauri maurice mauricio maurilio maurine maurits mauritz maurizia maurizio mauro \
    maurycy mausam mausumi mavis mawada mawuena mawuli mawunyo maxence maxim maxime maximilian \
    maximiliane maximiliano maximilien maximin maximino maximo maximos maximus maxine maxwell \
    maya mayada mayako mayank mayar mayara maybelle mayeul mayowa mayra maysa maysoon mayssa \
    mayte mayu mayuka mayuko mayumi mayur mayura mayuree mayuresh mayuri mazal mazen mazhar \
    maziar mazin mazlan mazlina mazni mazyar małgorzata mbali mbaye mbithe mbongeni mbugua mbuso \
    mbuyiselo mcebisi mckenna mckenzie mduduzi meabh meadhbh meagan meaghan mebrahtu mechthild \
    mechtild medard medha medhat medhavi meeli meelika meelis meena meenakshi meenal meera \
    meerab meeri mees meeta meetu megan megawati megha meghan meghana meghna megumi megumu mehak \
    mehari mehboob mehdi mehedi meher mehernosh mehmet mehmetcan mehmood mehnaz mehpare mehr \
    mehran mehrdad mehreen mehri mehrnaz mehrnoosh mehrnoush mehrshad mehrunnisa mehrzad mehtap \
    mehul mehwish mei meifang meifen meihua meik meike meiko meili meilin meiling meimei \
    meindert meinert meinhard meinir meinolf meinrad meinte meintje meinwen meiqi meir meirav \
    meirion meixia meiyan meiying meiyu meizhen mekdes meklit mekonnen melaku melangell melania \
    melanie melaniya melat melati melba melchiorre melchor melda melek meleri melih meliha \
    melike melikshah melina melinda melis melisa melisan melisande melissa melita melitta melker \
    melodie melpomeni meltem melusi melva melvin melvyn melwyn memduh menachem menahem menashe \
    menderes menekse menelaos mengdi mengjiao mengjie mengmeng mengqi mengting mengxue mengyao \
    mengyu mengyuan menna menno menotti mensur menzi meral meraud merav merce mercedes mercedita \
    merche meredith merel merete merethe merfyn meric meriel meriem merih merijn merika merike \
    merilin merin meritxell merja merle merlijn merlin meron meropi merrick merrill merryn \
    mersad mersiha mert mertcan mervat merve mervi mervin mervyn meryem meryl mesele meseret \
    mesfin meskerem messaoud mesut mete metehan methinee metin metka metod metodija mette meurig \
    mevlida mevlut mewen mfundo mhairi mhlengi mia mibu micaela micah michael michaela michail \
    michal michala michalina michalis michał micheal micheala michel michela michelangelo \
    michele michelina micheline michelle michi michie michiel michihiro michiko michio michiru \
    michiyo mickael micke mickey micky midori mieczyslaw miek mieke mieko mientje miep mieszko \
    migle miglena miguel miguelangel miha mihael mihaela mihai mihail mihailo mihaita mihajlo \
    mihalis mihaly mihangel miharu mihee mihkel mihnea miho mihoko mihovil mihret mihyun miia \
    miika miikka miina mijin mijo mijung mika mikael mikaela mikako mikayla mike mikeal mikel \
    mikelis mikey mikhail mikhailo mikhaylo mikhei miki mikias mikie mikihiko mikiko mikio \
    mikiya mikiyas mikk mikkel mikkeline mikko miklos miko mikolaj mikos miksa miku mikulas \
    mikus mikyung mila milad milada milagros milan milana milanka milcho milda mildred milen \
    milena milene milenko mileta mileva milica milija milijana milind milinda milinko militsa \
    milivoj milivoje milja miljana milka milko milla millicent millie milly milo milojka milomir \
    milorad milos milosav miloslav miloslava milosz milota milou miloud milovan miltiadis milton \
    miltos milus miluse milutin milvi milvia mimi mimmi mimmo mina minah minahil minako minakshi \
    minal minati mincheol mincho minda mindaugas mindy minea mineko minenhle minerva mingche \
    minghao minghua minghui mingjie mingjun mingliang mingming mingwei mingxia mingxuan mingyang \
    mingyu mingyue mingzhe mingzhu minh minha minhaj minhanh minhee minho minhyuk minja minjae \
    minjeong minji minjoon minju minjun minjung minka minkyu minkyung minmin minna minni minnie \
    minoo minori minoru minos minseo minseok minsik minsoo minsu minsung minttu minwoo minyoung \
    mio mioara mira mirabel mirabela mirac mirain miralem miran miranda miray mircea mirco \
    mireia mireille mirek mirel mirela mirella miren miri miriam mirit mirja mirjam mirjami \
    mirjana mirka mirkka mirko mirna miro miroljub miron mirona miroslav miroslava miroslaw \
    miroslawa mirsad mirsada mirsini mirta mirte mirthe mirto mirva mirza misa misaki misako \
    misato misbah misel misha mishaal mishti misi miska misko mislav misook misun misuzu mital \
    mitali mitar mitch mitchel mitchell mitesh mithat mithilesh mithra mithun mitja mitko mitra \
    mitsos mitsue mitsugu mitsuharu mitsuhiko mitsuhiro mitsuko mitsunori mitsuo mitsuru \
    mitsutaka mitsuyo mitsuyoshi mittal mitya mitzi miwa miwako miyabi miyako miyeon miyo miyoko \
    miyoshi miyoung miyu miyuki miyuri mizan mizanur mizue mizuho mizuki mizuko mjoll mladen \
    mladenka mlungisi mmabatho moacir moataz moaz mobeen mobin moctar modestas modesto modise \
    modolf modou modris modupe moeen moeidur moeka moeketsi moeko moelwyn moesha moez mofe \
    mogens mohab mohamad mohamadreza mohamed mohammad mohammadali mohammadreza mohammed mohamud \
    mohan mohanad mohanan mohand mohandas mohannad mohanraj mohau mohd mohib mohibul mohini \
    mohit mohita mohnish mohsen mohsin moira moireach moises moiz mojca mojgan mojisola mojmir \
    mojtaba mokgadi mokhtar moleboheng molefe mollie molly momchil momcilo momena momin momina \
    momir momodou momoe momoka momoko mona monali monem moni monica moniek monifa monika monique \
    monir monira monirul monisha monna monserrat monsurat montague monther monthira montri \
    montse montserrat monty monvydas monwabisi moonika moraa morag moran morayo mordechai morena \
    morenike moreno morfudd morfydd morgan morgana morgane moriah moritz moriya morna morris \
    morten morteza mortimer morton morven morwen morwenna mosa mosab moses mosfiqur moshe mosima \
    mosiuoa moslem mostafa mostofa mosunmola motaz motheo motoko motti motty mouad mouloud mouna \
    mounir mounira mourad moushumi moussa moustafa mousumi moutaz moya mozes mozhdeh mozhgan \
    mphatso mpho mpumelelo mridul mridula mriganka mrinal mrinalini mrinmoy mrityunjay mrudula \
    mrunal mrunali msizi mstislav mstyslav mthokozisi mthunzi muaaz muadh muamer muammar muammer \
    muath muazzez mubarak mubashir mubeen mubeena mucahit mudassar mudassir mudiwa mueen muez \
    mufaro mugabo mugdha muge mughain mughees mugisha mugo mugur mugurel muhaimin muhamad \
    muhamed muhammad muhammed muhammet muhannad muharrem muhittin muhsin muhumuza muinat \
    muireall muireann muirgheal muiris muirne mujahid mujdat mujde mujeeb mujib mujibur mukaddes \
    mukamana mukami mukasa mukerrem mukesh mukhtar mukremin mukta muktha mukti mukul mukund \
    mukunda mukundan mulatu mulenga mulu mulualem mulugeta mulyadi mulyani mulyono mumbi mumbua \
    mumin mumtaz muna munashe munawar muneeb muneer muneera munehiro munevver munir munira \
    muniraj munish munmi munther munyaneza munyaradzi munzir murad murali muralidhar \
    muralidharan murari murat murathan murchadh murdina murdo murdoch muriel murilo muris \
    murithi murni murray murshid murtada murtagh murtaza murugan murugesan musa musab musarrat \
    musfiq mushfiqur mushtaq muskaan muskan muslima musoke musonda mustafa mustafizur mustapha \
    mutale mutasim mutaz mutesi muthoka muthoni muthu muthukumar muthulakshmi muthuraman mutinta \
    mutlu mutsa mutsuko mutsumi mutsuo mutua mutuku muyiwa muzaffar muzaffer muzammil mvuyo \
    mwaba mwajuma mwanaisha mwangi mwansa mwape mwende mwikali mwongeli mxolisi myduyen myfanwy \
    myghal mykhailo mykhaylo mykola mykyta mylene myles mylinh myra myrddin myrfyn myriam myrna \
    myron myroslav myroslava myrsini myrte myrthe myrtle myrto mythili mythri myunghee myungsoo \
    mzwandile märta mónica naama naana nabam nabeeha nabeel nabeela nabil nabila nabilah nabirye \
    nabukenya nacer nacera nachman nachum naci naciye nada nadav nadech nadeem nadeera nadeesha \
    nadege nader nadezda nadezhda nadia nadiah nadica nadiia nadim nadin nadine nadir nadira \
    nadiya nadja nadun nadya nadzieja nadzirah naeem naeema naemi nafees nafeesa nafisa \
    nafissatou nafiz nafsika naftali nafula nagaraj nagaraja nagarajan nagarjuna nagendra nagesh \
    nageshwar nageswara nagham naghmeh nagihan naglaa naglis naguib nagwa nahal nahed naheed \
    nahia nahid nahida nahit nahla nahoko nahom nahuel nahum nahyun naiara naida naila naim \
    naima naime naimur naina nainesh nainika najam najat najeeb najib najiba najla najlaa najma \
    najmul najwa nakato nakimuli nakku nakshatra nakul nakyung nalaka nalan naldo naledi naliaka \
    nalin nalinee nalini nalubega namal naman namgyal namhee nami namie namik namiko namit \
    namita namitha namjoon namono namra namrata namratha namukasa namukolo namuli nanae nanako \
    nanami nanang nanao nancy nanda nandan nandana nandha nandhini nandi nandini nandipha \
    nandish nandita nandkishore nandor nanette nanjala nanna nanne nannie nannon nansubuga nanw \
    nao naoaki naohiro naoimh naoise naoki naoko naomi naomichi naor naoto naoual naoya naoyuki \
    napaporn napat naphat narasimha narasimhan narayan narayana narayanan narcis narcisa narciso \
    nardine naree naren narendar narender narendra naresh narges nargess nargis nariman narin \
    narinder narisara narmada narong narongchai narongsak narottam naruemon narumon naseem \
    naseer naser nashit nashwa nasim nasima nasimiyu nasir nasira nasiruddin nasr nasreen nasrin \
    nasser nassim nassima nastaran nastasya nasteho nastia nastya natacha natalee natalia \
    natalie nataliia natalija natalina nataliya natalka natalya natan natanel natarajan natasa \
    natascha natasha natasja natassa natasza natcha natchaya nate natercia natesh nathalia \
    nathalie nathan nathanael nathaniel nathapong nathi natnael natnicha natsue natsuki natsuko \
    natsume natsumi natta nattakarn nattapon nattapong nattaporn nattawat nattawut nattaya \
    natthaphon natukunda natwar nauman naureen nauris naushad nava navaneet navaneeth navaneetha \
    navdeep naveed naveen naveena navid navin navina naviya navjot navkiran navneet navpreet \
    navroop navya nawaf nawal nawarat nawaz nawel nawfal nayab nayan nayana nayanmoni nayantara \
    nayden nayef nayeli nayeon nayomi nayoung nayyar nazan nazanin nazar nazareno nazaret \
    nazarii nazario nazia nazif nazife nazih nazila nazim nazir nazire nazish nazli nazlican \
    nazma nazmi nazmiye nazmul nazneen nazri nazrul nazzareno ncumisa ndanu ndayisenga ndeye \
    ndiaye ndidi ndubuisi nduku ndumiso nduta nea neal neasa nebiyat nebiyu nebojsa necati \
    necdet nechama necip necla necmettin necmiye neculai ned neda nedelcho nedeljka nedeljko \
    nedim nedime nedka nedyalka nedyalko nedzad neel neela neelabh neelakshi neelam neelesh \
    neelima neema neena neenu neeraj neeraja neerav neeru neesha neeta neetha neethu neeti neetu \
    nefeli nefise negar negash negasi negin neha nehad nehal nehali nehama nehemia nehir nehru \
    neil nejat nejc nekane nektaria nektarios nela nele neli nelie nelio nell nelleke nelli \
    nellie nello nelly nelma nelson nelu nelut nelya nemanja nenad nengah nenita neno nepomuk \
    nerea nereida nergish neri nerijus nerina neringa nerio nermeen nermin nermina nerys nese \
    nesibe neslihan nesma nesrin nesrine nessa nesta nestor nestoras neta netanel nethmi netra \
    netta neus neusa neuza nev neveen neven nevena nevenka nevenko neville nevin nevine nevio \
    nevra nevriye nevyana nevzat neza nezahat nezha nezih nezihe ngan ngangom ngawang nghi nghia \
    ngina ngoc ngocanh ngone ngonidzashe ngozi nguyen nguyet nhan nhat nhi nhlakanipho nhlanhla \
    nhu nhung nhut nia niall niallan niamh nicanor nicasio niccolo nichapa nichapat nichita \
    nichola nicholas nichole nick nicke nicki nicklas nickolas nicky nicla niclas nico nicola \
    nicolae nicolai nicolaj nicolas nicolau nicole nicoleta nicoletta nicolette nicolien \
    nicoline nicolo nicu niculina nicusor nida nidaa nidal nidhi nidhin nidhish niek nieke niels \
    nienke nieves nigar nige nigel nigella nighat nigist nihad nihal nihan nihar niharika nihat \
    nihel nihit niilo niina nijo nijole nika nikesh niket niketa niketh nikhil nikhila nikhilesh \
    nikhita nikhitha niki nikica nikifor nikiforos nikita nikitas nikitha nikki niklas niklaus \
    niko nikodem nikodim nikodimos nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay \
    nikole nikoleta nikolett nikoletta nikolija nikolina nikoline nikoo nikos niksa nikulas \
    nikunj nilam nilanjan nilanjana nilanka nilantha nilay nilda nilde nilesh nilgun nili nilima \
    nilmini niloofar niloufar niloufer niloy nils nilson nilsu nilton nilufa nilufar nilufer \
    niluka nilza nima nimal nimali nimco nimesh nimesha nimet nimfa nimish nimisha nimmi nimmy \
    nimra nimrah nimrat nimrod nina ninel ninetta ningning ningsih ninian nining nino ninon \
    ninoslav ninoy nipa nipaporn nipuna nipuni nir nira niraj niraja niral niran niranjan \
    niranjana nirav nirbhay nirit nirmal nirmala nirmalya nirosha niroshan niroshini nirupam \
    nirupama nirut nirvaan nisa nisanur nisar nisarat nisarg nischal nisha nishad nishani \
    nishant nishanth nishantha nishat nishi nishita nishith nishitha nishkarsh nishtha nisse \
    nissim nita nitai nitaya nitesh nitha nithila nithin nithish nithya nitika nitin nitish \
    nitsan nittaya nitya nityanand nitzan niusha nivedita niveditha nives nivesh nivetha nivriti \
    niwat niyati niyazi niyonzima niyousha nizam nizar njaal njabulo njal njall njambi njeri \
    njoki njoroge njuguna nkechi nkechinyere nkem nkiru nkiruka nkosana nkosazana nkosinathi \
    nkululeko nkurunziza nnaemeka nnamdi nneka nnenna noa noah noam noboru nobuaki nobue \
    nobuhiko nobuhiro nobuhle nobuko nobuntu nobuo nobuyoshi nobuyuki noel noeleen noelia noelie \
    noeline noelle noemi noemia noemie nofar noga noha nohr noirin nojus nokulunga nokutenda \
    nokuthula nokwanda nola nolan noluthando nolwazi nolwenn nomaan nomalanga noman nombulelo \
    nombuso nomcebo nomfundo nompumelelo nomsa nomthandazo nomthandeko nomvula nomzamo nona \
    nongnuch nonhlanhla nonie nonkululeko nonna nonoka nonso nontando nonthawat nontobeko noomi \
    noor noora nooran nooreen noorhayati noortje nooshin noppadon nopparat noppawan nora norah \
    noraini noralf norazlina norbert norberto norbi norbu nordin nordine noreen norfaizah \
    norhayati noriaki norie norihiko norihiro norihito noriko norimichi norina norio noritaka \
    noriyo noriyoshi noriyuki norliza norma normah normunds norris norunn norwin nosheen noshin \
    noshir nosipho nosisa notburga nothando noud nouf noufal nouha nour noura nouran noureddine \
    nourhan noushin novak novi noviana novica novita noxolo nozipho nozomi nozomu noémie nqaba \
    nqobile nshuti ntando ntandoyenkosi nthabiseng nthati ntina ntinos ntokozo ntombi \
    ntombizodwa ntsako ntsiki ntwali nuala nuanchan nubaid nudrat nugroho nuh nuha nujhat nukhet \
    numan nuno nunzia nunzio nuppu nupur nur nura nurah nuraini nuraisyah nuran nuray nurcan \
    nurcihan nurdan nurettin nurfarah nurgul nurhan nurhayat nurhayati nurhidayah nuri nuria \
    nurit nuriye nurjanah nurlaila nurliza nursel nursen nursyafiqah nurten nurul nurullah nusa \
    nusaiba nusrat nusret nutan nutcha nuttapol nuttapong nuutti nuwagaba nuwan nuwani nuzhat \
    nwachukwu nwamaka nwando nyaboke nyambura nyaradzo nyasha nyawira nyncke nynke nynne nyokabi \
    nyoman nyra nyree oana oane oanh obafemi obaid obaida obaidullah obdulia oberdan obi \
    obiageli obianuju obinna obioma obiora obrad obren oceane ochieng octav octave octavia \
    octavian octavie octavio oda odair oddbjoern oddbjorn oddgeir oddmund oddny oddone oddrun \
    oddur oddvar oddvin oded odelia odell odeta odete odett odette odeya odharnait odhiambo \
    odhran odile odilia odilo odilon odinaka odion odo odoardo odon odongo odunayo odysseas oeds \
    oege oerjan oernulf oesten oeystein oeyvind ofelia ofer ofir ofira ofra ogechi ogechukwu \
    oghenekaro oghenetega ogmundur ognian ognjen ognjenka ognyan ogochukwu ogonna ogun oguz \
    oguzcan oguzhan ogwen ohad ohene ohto oier oighrig oihana oihane oili oindrila oisin oiva \
    oivind ojas ojasvi okan okechukwu okello okezie okko okon okonkwo okoth oksana oktavia \
    oktawia oktawian oktay ola olabisi oladapo oladele oladimeji oladipo olaf olafia olafur \
    olajide olajumoke olakunle olalekan olalla olamide olanrewaju olatunde olatunji olaug olav \
    olavi olavo olawale olayemi olayinka olcay oldrich oldriska ole olebogeng oleg olegario \
    olegs oleh olek oleksa oleksandr oleksandra oleksii oleksiy olena olesia olesya olexandr \
    olexiy olga olgica olgierd olha olimpia olimpio olina olindo oline olinka olita oliver \
    olivera olivia olivier oliviero oliviu oliwia oliwier olle olli ollie olof olov olubunmi \
    oluchi oludayo oluf olufemi olufunke olufunmilayo olumide olumuyiwa olusegun oluseun oluseyi \
    olusola oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatobiloba \
    oluwatosin oluwole olver olwen olwenna olwyn olya olympe omaima omair omar ombeline ombretta \
    omer omero omid omkar omnia omobola omolara omolola omondi omotayo omotola omowunmi omoyele \
    omprakash omrane omri onalenna onder ondina ondine ondra ondrasek ondrej ondřej onkar onni \
    onno onofre onofrio onome onthatile onur onyango onyebuchi onyeka onyekachi onyinye \
    onyinyechi oona oonagh opeyemi ophelia ophelie ophir ophira opiyo oralie oranit oranuch \
    orapin oratile orawan orazio orban orcun oren oreoluwa orest oreste orestis orfeas orfhlaith \
    orhan orhun ori oriane orietta oriol orit oritse orjan orkun orla orlagh orlaith orlanda \
    orlane orli orlin orly orna ornanong ornella ornulf orr orsi orsola orsolina orsolya orson \
    ortrud ortrun ortwin orvar orville orvokki orysia orysya osagie osahon osama osamu osaro \
    osas osaze osborne oscar oshada oshadi oshrat oshri osian osip osita oskar oskari oskars \
    osman osmar osmarina osmo osmond osmund osnat ossi ossur ostap osten ostoja osvald osvaldas \
    osvaldo oswald oswaldo oswin oszkar otakar otavio othman othmar otieno otilia otis otmar \
    otoha otso ott ottar ottarr ottavia ottaviano ottavio ottelien ottilia ottilie ottmar otto \
    ottokar ottorino otylia ouafa ouma oumaima oumar oumayma oumou ourania ouseph ousmane \
    oussama ousseynou outi ovadia ove ovidijus ovidiu oviya owain owais owen owena owethu owino \
    owusu oya oyelaran oyin oyindamola oyinkansola oykum oystein oyvind ozan ozay ozcan ozden \
    ozer ozge ozgun ozgur ozkan ozlem oznur ozzie ozzy paal paap paavali paavo pablo pachara \
    pacifico pacita paco pacome padma padmaja padmanabhan padmapriya padmavathi padmavati \
    padmini padraic padraig padraigh padraigin paeivi paeivikki pagona paige pailin paivi \
    paivikki pakho pakorn palak palaniswami palash palesa palina pallab pallav pallavi palle \
    palmira palmiro paloma paluck pam pamela panadda panagiota panagiotis panashe panayiota \
    panayiotis panca pancho pandu panida panisara pankaj pankhuri pankrat panna pannalal panni \
    panos pantea panteleimon pantelis panu panuwat panya paola paolina paolino paolo paqui \
    paquita parag parambir paramesh parameswaran paramita paramjeet paramjit paraschiva \
    paraskevas paraskevi parasuram paresh parham paria parichat parickshit paridhi parikshit \
    parimal parinaz parineeta parineeti parisa parissa pariya parmeet parminder parmjit parmod \
    parnika parsa partap parth partha parthasarathi parthasarathy parthiban parthiv parul \
    parvaneh parvathi parvathy parvati parveen parvez parvin parvinder parviz parwaiz parya \
    pasakorn pasan pascal pascale pascaline paschalina paschalis pascoe pascual pasi pasindu \
    pasqua pasquale pasqualina pasqualino pat patchara patcharaporn patcharee patcharin \
    pathompong pathum patiphan patiwat patralekha patrice patricia patricio patrick patrik \
    patrika patrizia patrizio patrycja patryk patsy pattama pattarapon pattaraporn patti pattie \
    patxi paul paula paulami paule pauleen paulette pauli paulien pauliina paulin paulina \
    pauline paulinho paulino paulius paulo paulus pavan pavani pavao pavel pavithra pavitra \
    pavla pavle pavlin pavlina pavlo pavlos pavol pawan pawel paweł pawinee payal payam payel \
    payman payton paz pazit peadar pearlie peder pedram pedrinho pedrito pedro peerapat \
    peerapong peeter peetu pegah peggy peichen peig peigi peijing peijun peiling peipei peishan \
    peiwen peiyi peiyu pejman pekka pelageya pelagia pelin pelinsu pelle pema pencho penda \
    penelope pengcheng pengfei pengyu penina penka penri pensri pentti pepa pepe pepita peppi \
    percis percival percy pere peredur perihan periklis perin perla perlita permata pernilla \
    pernille perra perran perrine perry persefoni persida pertti perttu pervenche pervez pervin \
    peta petar pete petek peter peteris pether peti petja petko petr petra petrana petranka \
    petras petre petri petrica petrija petrina petrisor petro petroc petronela petronella petros \
    petroula petru petrus petruska petruta petter petteri petula petur petya peyman peyton \
    peyvand phailin phairot phakamani phakamile phakphum phalguni phanindra phanuphong phebe \
    phelan phichit phil phila philani philasande philibert philine philip philipp philippa \
    philippe philis phillip phillipa phillipp phillis philomena philomene phimchanok phindile \
    phineas phiroze phiwe phiwokuhle phoebe phongsakorn phongsathorn photini phuc phumelele \
    phumeza phumla phumlani phumzile phung phuntsok phuoc phuong phuonganh phuwadol phyllida \
    phyllis pichai pichaya piedad piedade pien piera pierangela pierangelo pierfrancesco \
    piergiorgio pierina pierino pierluigi piermario piero pierpaolo pierre pierrette pierrick \
    pierrot piet pieter pieterjan pieternel pietje pietro pihla piia pijus pilar pilvi pimchanok \
    pimlada pimpisa pinaki pinar pinchas pinchen pinelopi pinja pintu pinuccia pinuccio piotr \
    piotrek pippa pippo piran piret pirgit pirita pirjo pirkka pirkko pirmin piroska piumi \
    piyachat piyali piyanuch piyaphat piyaporn piyarat piyawan piyawat piyush pjetur plamen \
    plamena platon pleun pleuni plinio ploypailin pnina pohan polat polina polly pollyanna \
    polona polychronis polyxeni pompeo pompiliu poncio poneh pongpat pongrac pongsak pongsakorn \
    ponlawat pontsho pooja poojitha poonam pooneh poongodi poornima poorva poorvi poorya pooya \
    popke porfirio porkodi pornchai pornpan pornpimol pornthip portia potap poul pouria pouya \
    pouyan povilas povl prabal prabath prabha prabhakar prabhakaran prabhas prabhat prabhath \
    prabhav prabhjot prabhleen prabhu prabir prabodh prabowo prachi prachya pradeep pradeepa \
    pradip pradipta pradnya pradyumna prafful prafulla pragathi pragati pragna pragya prahalad \
    prahlad prajakta prajna prajwal prajwala prakash prakhar prakriti prakruthi pralay pramila \
    pramit pramod pramodh pramono pramudya pranali pranamya pranav pranavi pranay pranee praneet \
    praneeth pranesh pranita pranitha pranjal pranjali pranoti pranoy pranshu prantik prapai \
    prapaporn praphan prapti prarthana prasad prasana prasanna prasannakumar prasanth prasenjit \
    prasert prasetya prasetyo prashant prashanth prashanthi prashanti prashasti prasit praskovya \
    prasoon prasun pratama pratap prateek prateeksha prateesh prathamesh prathap pratheesh \
    prathiba prathibha prathik prathima prathyusha pratibha pratik pratiksha pratima pratishtha \
    pratiwi pratul pratyush pratyusha praveen praveena pravesh pravin pravina prawit prayut \
    prayuth preben predrag preecha preetam preetha preetham preethi preeti preetika preeya \
    preeyanuch preksha prema premal premchai premchand premek premjit premkumar premlata premysl \
    prerana prerit prerna prescott preslav preslava presley priit primoz priscila priscilla \
    priscille prisha pritam pritesh pritha prithika prithvi prithviraj priti pritish pritpal \
    priya priyadarshan priyadarshini priyal priyam priyamvada priyanjali priyank priyanka \
    priyansh priyansha priyanshi priyanshu priyantha priyanto priyasha priyesh prodromos \
    proinsias prokhor prokofiy prokop prokopis prospero prue prunella przemek przemyslaw \
    przemysław pubudu puiu puja puji pujitha pulak pulasthi puleng pulin pulkit punam puneet \
    punit punita purab puran puria purificacion purna purnama purnendu purnima purnomo purush \
    purushottam purva purvesh purvi pushkar pushpa pushpak pushpalatha pushpendra pushpita puspa \
    puspita putra putri puttipong putu pyarelal pyotr pyrros pyry pär qaali qadir qais qaiser \
    qamar qamer qasim qays qhawe qiangqiang qianqian qianwen qianyu qiaoling qinghong qinghua \
    qinglin qingqing qingsong qingwei qingyun qiniso qiong qiuxia qiuyan qiuying qiuyue quang \
    quanming qudsia quentin quim quincy quinn quinten quinto quinton quique quirico quirijn \
    quirin quirine quirino quiteria quitterie quoc qurat quy quyen quynh quynhanh raakel raanan \
    raashi rabab rabah raban rabbie rabea rabia rabiah rabih rabindra rabindranath rach rachael \
    rachan rachana racheal rachel rachelann rachele rachelle rachid rachida rachit rachita \
    rachmat rachmawati rachna radana rade radek radha radhakrishnan radhe radhesh radhey radhika \
    radi radik radim radina radisav radivoj radivoje radka radko radmila radmilo radmir radoje \
    radojica radojka radomir radosav radoslav radoslava radoslaw radost radostin radostina \
    radovan radu radwa radwan radwane rae raed raeda raegan raelene rafa rafael rafaela rafail \
    rafal rafat rafay rafe rafeeq raffael raffaele raffaella rafferty rafi rafia rafidah rafik \
    rafiq rafiqul raghad raghav raghava raghavan raghavendra raghda raghnall raghu raghunandan \
    raghunath raghuram raghuveer ragini ragna ragnar ragne ragnheidur ragnhild ragnhildur ragni \
    ragnvald ragnvi rahaf rahardjo rahat rahayu raheel raheela raheem rahel rahele raheleh rahi \
    rahim rahima rahime rahma rahmad rahmadi rahman rahmat rahmawati rahmi rahul raibeart raido \
    raif raigo raihan raihana raihanah raija raik raila raili raima raimar raimo raimond \
    raimonda raimondas raimondo raimonds raimund raimunda raimundo raina rainer raisa raissa \
    raivis raivo raj rajaa rajab rajabu rajalakshmi rajan rajani rajaram rajarshi rajasekar \
    rajasekhar rajashree rajat rajdeep rajeev rajeevan rajendar rajender rajendra rajendran \
    rajesh rajeshwar rajeshwari rajeswari rajib rajinder rajini rajinikanth rajitha rajiv rajka \
    rajkiran rajko rajkumar rajkumari rajlakshmi rajmohan rajnandini rajneesh rajni rajnish \
    rajpal rajrani rajshekhar rajshree raju rajul rajveer rajvi rajvir rajwinder rakefet rakel \
    rakesh rakhee rakhi rakib rakibul raksha rakshit rakshita rakshitha rakul ralf ralitsa \
    rallou ralph raluca rama ramachandra ramachandran ramadhan ramadhani ramakant ramakrishna \
    ramakrishnan raman ramana ramanan ramanathan ramandeep ramani ramanjit ramanpreet ramanuj \
    ramanujam ramaswamy ramata ramazan ramdan rameen rameez ramesh rameshwar rameswari rami \
    ramia ramil ramila ramin ramires ramiro ramisha ramiz ramla ramlah ramli ramnath ramneek \
    ramon ramona ramprasad ramsay ramtin ramunas ramune ramy ramya ramyasri ramzi rana ranabir \
    ranald ranbir randa randal randall randeep randhir randi randolph randy rangan rangana \
    ranganath ranganathan rangga rania raniya ranjan ranjana ranjeet ranjini ranjit ranjita \
    ranjith ranjitha ranka ranko rannveig ranveer ranvir ranya raoul rapeepat raphael raphaela \
    raphaele raphaelle raquel rares rasa rasel rasha rashad rashed rasheda rasheed rasheedat \
    rashi rashid rashida rashidah rashidat rashmi rashmika rasika rasim rasko rasma rasmus \
    rasoul rastislav rastko ratan ratana ratchada ratchanee ratchanok rateb rati ratib ratih \
    ratka ratko ratna ratnakar ratnasari ratnesh rattana rattanaporn rattapoom rauha raul raunak \
    rauni rauno raveena ravi ravichandran ravikant ravikiran ravikumar ravina ravindar ravinder \
    ravindra ravindran ravindranath ravisankar ravishankar ravit ravneet ravpreet rawan rawand \
    rawda rawiwan rawya ray raya rayan rayane rayansh rayhan rayko raymond raymonde raymund \
    rayna rayyan raz raza razak razan razia raziya razvan razzaq raúl reabetswe reagan reanna \
    reba rebeca rebecca rebecka rebeka rebekah rebekka recep reda redha rediet redouane reece \
    reelika reem reema reena reenu reeta reetika reetta reetu refik refika refilwe regan reggie \
    regiane regimantas regina reginald reginaldo regine regino regis regula rehaan reham rehan \
    rehana rehema rehman reidar reidun reidunn reigo reija reiji reijo reika reiko reilly reim \
    reima reimar reimo reimund reina reinaldo reinder reiner reinhard reinhardt reinhart \
    reinhild reinhilde reinhold reinholds reinier reinilde reinis reino reinold reinout reint \
    reio reiya rejhana reji rejin reka rekha relebogile relli relu remco remedios remi remigio \
    remigiusz remington remko remo remon remus remy remya remzi remziye rena renae renan renars \
    renat renata renate renatka renato renaud rendani rene renee reni renia renjini renjith \
    renju renny renos rens rense renske renu renuka reny renza renzo rené reona resat resham \
    reshma reshmi resul rethabile retno reto reuben revanth revathi revathy revital rex reyansh \
    reyes reyhan reynald reynaldo reynante reynir reza rezaul rezso rezwan rhea rheinallt rhett \
    rhiain rhian rhianna rhianne rhiannon rhisiart rhoda rhodd rhodri rhona rhonda rhonwen \
    rhuaridh rhun rhydian rhys ria riad rian riana rianna rianne riaz riazul ricarda ricardas \
    ricardinho ricardo ricards riccarda riccardo richa richard richelle richie rick rickard \
    rickie ricky rico rida riddhi riddhima ridha ridhi ridhima ridho ridhwan ridvan ridwan \
    ridzuan rieke rieko rieks riemer rien rienk riet rifaat rifat rifki rifqi rigas rigmor \
    rigoberto rigzin rihab rihana rihards rihito riho riia riikka riin riina riitta rijad rijo \
    rijul rijwan rik rika rikako rikard rikhil riki rikiya rikke rikkert riko riku rikuo rikuto \
    riley rima rimantas rimas rimjhim rimke rimma rimpi rimple rimsha rimvydas rina rinako \
    rinaldo rinat rinchen rincy rineke rini rinke rinkesh rinki rinku rinky rino rinske rinsy \
    rintaro rintje rintu rinus rinze riona rionach riordan riri risa risako rishab rishabh \
    rishav rishi rishika rishikesh rishiraj rishit rishita rishul riska riski rismawati risto \
    rita ritam ritchie ritesh rithika rithvik ritik ritika ritsert ritsuko ritu ritul \
    ritupam rituparna \
    rituraj ritva ritvars ritvik ritwik rivka riya riyad riyadh riyansh riza rizal rizalina \
    rizka rizki rizky rizwan rizwana roald roan roanne rob roba robban robbe robbert robbie \
    robel robert roberta robertas roberte robertino roberto robi robin robina robo robson robyn \
    robynne rocco roch rochelle rochus rocio rocío rodanthi roddy rodel rodelio roderich \
    roderick rodger rodica rodion rodney rodolfo rodolphe rodrigo rodrigue roee roei roel \
    roeland roelf roelie roelof roeltje roffe rogan rogelio roger rogerio rogier rohan rohana \
    rohini rohit rohitash rohith roise roisin roji rok rokas rokaya rokhaya rokia roksana \
    roksolana rokuro roland rolanda rolandas rolande rolando rolands rolant rolf rolly rolv \
    romain romaisa roman romana romane romano romanos romaric romario romel romeo romeu romica \
    romilda romildo romilly romina romolo romuald romualdas romualdo romulo romy ron rona ronak \
    ronald ronaldinho ronaldo ronan ronda ronen ronghua rongrong roni ronit ronja ronnat ronnel \
    ronnie ronny ronson roopa roopali roopam roope roopesh roopika roos roosa roosmarijn roozbeh \
    ropafadzo roque rorisang rory rosa rosalba rosaleen rosalia rosalie rosalina rosalind \
    rosalinda rosalinde rosaline rosalyn rosamaria rosamund rosana rosangela rosanna rosanne \
    rosaria rosario rosaura roscoe rosdiana roseane roseann roseanna roseanne roseli roseline \
    rosella roselyn rosemarie rosemary rosemeire rosen rosendo rosenwyn roser rosetta roshan \
    roshani rosheen roshini roshnee roshni rosi rosie rosilda rosimeire rosina rosine rosinha \
    rosita rositsa rositza roslan rosli roslyn rosmah rosmari rosmarie rosnah ross rossana \
    rossano rossella rossen rossitza rosslyn rostam rostik rostislav rostyslav roswitha rotem \
    rotich rotimi rotraud roula roumpini rounak rouzbeh rowaida rowan rowel rowena rowin rowland \
    roxana roxane roxanna roxanne roxie roxy roy roya royce royston roz roza rozalia rozalija \
    rozemarijn rozi roziah rozita rozsa ruadhan ruaidhri ruairaidh ruairc ruairi ruairidh ruan \
    ruaraidh ruari ruaridh ruba rubab rubaba rubaiya rubel ruben rubens rubin rubina ruchi \
    ruchika ruchir ruchira ruchita rudi rudiger rudo rudolf rudolfs rudolph rudra rudransh \
    rudresh rudy ruedi ruediger ruel rufaro rufina rufino rufus ruggero ruggiero rugile rugved \
    ruhama ruhani ruhi ruhul rui ruifang ruihua ruiko ruiqi ruixue ruiyang rujuta ruka rukaya \
    rukhsana rukhsar rukia rukiye rukmani rukmini rulin rumaisa rumana rumbidzai rumen rumena \
    rumeysa rumiko rumyana runa runar rune rungnapa rungrat rungroj rungtiwa runi runolfur \
    runqing runze ruolan ruonan ruoxi ruoyu rupa rupal rupali rupam rupert ruperto rupesh \
    rupinder rupjyoti rupprecht ruprecht rupsa ruqaya ruqayya ruqia ruqiyo ruri ruriko rusdi \
    rushabh rushali rushdi rushdia rushi rushikesh rushil rusi ruslan ruslana rusli ruslina \
    rusmini russ russell rustam rustem rustico rustom rustu ruta rute rutendo rutger ruth ruthie \
    ruti rutuja rutvi rutvik rutwik ruuben ruud ruut ruvimbo ruwan ruwani ruxandra ruya ruza \
    ruzaini ruzbeh ruzena ruzgar ruzica ryad ryan rylan rylana rylee ryo ryohei ryoichi ryoji \
    ryoko ryoma ryosuke ryota ryotaro ryoya rysiek ryszard rytis ryu ryuhei ryuichi ryuji \
    ryunosuke ryurik ryusei ryusuke ryuta ryutaro ryuya saad saada saadat saadet saadia saana \
    saanvi saar saara saartje saba sabah sabahat sabahattin sabahudin sabari sabariah sabarinath \
    sabarish sabatino sabbir sabeen sabelo sabiha sabin sabina sabine sabino sabir sabira sabita \
    sabreen sabri sabrija sabrina sabrine sabriye saburo sabyasachi sacha sachi sachie sachiko \
    sachin sachini sachintha sachit sachiyo sadaf sadako sadanand sadao sade sadegh sadek sadeq \
    sadeta sadettin sadhana sadhbh sadhika sadhna sadia sadie sadik sadiq sadiqa sadiye sadman \
    sadullah saeed saeeda saeedeh saeid saeko saengdao saevar safa safaa safak safdar safet \
    saffet safia safina safitri safiya safiye safiyya safwan safwat sagal sagar sagarika saghar \
    sagheer sagi sagit sagnik sahaj sahana sahand sahar sahasra sahel sahib sahil sahin sahithi \
    sahla sahra saibh saichon saida saif saifuddin saiful saifullah saija saikat saila sailaja \
    sailesh saima saimi saira sairam saisha saisunee sait saiteja sajal sajan sajawal sajeda \
    sajeev sajid sajida sajin sajith sajitha sajjad saju sakari sakchai sakda saket sakib sakie \
    sakiko sakina sakine sakis saksham sakshi saksit sakthi sakthivel sakura sakurako saladin \
    salah salaheddine salahuddin salam salama salamatu salar saleem saleema saleh saleha salena \
    salete salha salif salih saliha salil salila salim salima salimata saliou salka salla sallie \
    sally salma salmah salman salmane salomao salome saloni salvacion salvatore salvina salvor \
    salwa sam samah saman samaneh samanta samantha samanthi samar samarjeet samarpita samart \
    samarth samatar sambhav sambit sambor samed sameeksha sameena sameer sameera sameh samer \
    samet samhita sami samia samidha samih samiha samiksha samim samin samina samir samira samit \
    samita samiul samiullah samkelo sammar sammie sammy sampada sampath samppa sampurna samra \
    samrat samrawit samreen samriddhi samridh samridhi samrit samruddhi samson samu samuel \
    samuela samuele samukelisiwe samukelo samuli samyak samyukta samyuktha sana sanaa sanae \
    sanam sanan sanat sanath sanaullah sanaz sanchari sanchit sanchita sanda sandaruwan sandeep \
    sander sandesh sandhya sandi sandie sandija sandile sandip sandipan sandis sandisiwe sandor \
    sandra sandrine sandro sandun sanduni saneesh sanel sanela sanele sanelma sanford sangam \
    sangchul sangeet sangeeta sangeetha sanghee sangho sanghoon sanghyun sangita sangmin sangram \
    sangsoo sangwoo sangwook sanika sanit sanita saniya sanja sanjana sanjay sanjaya sanjeet \
    sanjeev sanjeeva sanjeevani sanjeewa sanjib sanjiban sanjin sanjit sanjiv sanjiva sanjivani \
    sanjog sanjoy sanjukta sankalp sankar sankaran sankarshan sanket sanmeet sanna sanne sanni \
    sannie sanoj sanskar sanskriti sanskruti santanu santeri santhi santhosh santi santiago \
    santina santino santosh santoshi santosini santtu sanu sanusi sanvi sanya sanyi sanyukta \
    sanziana saoirse saori saowalak sapir sapna saptarshi saputra saqib sara sarada sarah sarala \
    sarang sarantis saranya saras saraswathi saraswati sarat sarath saravana saravanan sarawut \
    saray sarbjit sardar sareh sarfaraz sarfraz sargam sari sarifah sarika sarina sarit sarita \
    saritha sarka sarla sarmad sarmila sarmistha sarmite saroj saroja sarojini sarolta sarrah \
    sarthak sarun sarunas sarvani sarvenaz sarvesh sarvjeet sarwar sarwat sasa sasan sascha \
    sasha sashank sashi sashka sasho sasi sasikala sasikarn sasikumar sasiprapa sasithorn \
    sasiwimon saskia sathaporn sathish sathvik sathvika sathya sathyan satinder satish satnam \
    satoko satomi satoru satoshi satpal satria satrio satsuki satu saturnin satvik satwik satya \
    satyajeet satyajit satyam satyanarayana satyaprakash satyavathi satyen satyendra saud saul \
    saule sauli saulius saumil saumitra saumya saumyadeep saurabh saurav sauvik savan savas \
    saveliy savely saverio saveta savi savina savino savio savita savitha savitri savo savva \
    savvas sawa sawako sawsan sawyer saya sayaka sayako sayali sayan sayani sayantan sayantani \
    sayantika sayed sayeda sayeed sayoko sayumi sayuri sayyid sbongile sbusiso scarlett schorsch \
    scilla scott scottie sead seada seadhna seamas seamus sean seana seanan seb \
    sebald sebastiaan \
    sebastian sebastiana sebastiano sebastiao sebastien sebastijan sebbe sebestyen sebhat seble \
    sechaba seckin seda sedat sedef sedem seema seenu sefa sefakor sefika segev segolene segun \
    seher sehrish seid seigo seiichi seiichiro seija seiji seiko seipati seishiro seita seitaro \
    seiya sejal sejin sejun sekai sekou selahattin selam selamawit selami selasi selassie selcan \
    selcuk selda selen selena selene selim selin selina selja sello selloane selma selman selmin \
    selorm selva selvakumar selvam selvaraj selvi selwa selwyn sema semanur semen semhar semih \
    semiha semina semir semira semra semyon sena senad senada senait senan senara senay sencer \
    senem senija senja senka senni senol senthil senthilkumar senuri senyo senzo seohyun seojin \
    seojun seokjin seonag seonaid seonghyun seongjin seongmin seonmi seoras seosaimhin seosamh \
    seoyeon seoyoon seoyoung sepehr sepideh seppi seppo septian septiana septimiu serafeim \
    serafim serafima serafin serafina serafino serap seraphina seray serban sercan serdal serdar \
    seren serena serenay serge sergei sergej sergey sergi sergii sergio sergiu sergiusz sergiy \
    serhan serhat serhii serhiy serkan serpil serra sertac servaas servet serwaa seryozha sesan \
    sesselja setareh seth sethu setiawan setsuko setsuo settimio setu setyo setyowati seulgi \
    seumas seun seunghee seungho seunghoon seunghwan seunghyun seungmin seungwoo seungyeon \
    seungyoung seval sevasti sevastyan sevcan sevda sevdalin sevdalina severi severin severina \
    severine severino sevgi sevgul sevil sevilay sevim sevinc sevket sevtap seweryn seyda seydi \
    seydou seyfi seyhan seyi seyit seyma seynabou seyoum sezai sezen sezer sezgin sezin shaban \
    shabana shabani shabbir shabir shabnam shachar shadab shadi shadia shadman shafaq shafi \
    shafiq shafiqah shafiqul shafqat shaghayegh shagufta shahab shahar shahbaz shahd shaheen \
    shaheer shahid shahida shahidul shahin shahina shahjahan shahla shahmeer shahnawaz shahnaz \
    shahram shahriar shahril shahrokh shahrukh shahrul shahryar shahrzad shahzad shahzadi \
    shahzaib shahzia shai shaiju shaila shailaja shailendra shailesh shaili shaily shaima \
    shaimaa shaina shaista shaju shaked shakeel shakeela shakib shakil shakila shakir shakira \
    shaktisinh shakuntala shalabh shalaka shalev shalini shalonda shaloo shalu shalva shama \
    shamaila shambhavi shambhu shamik shamil shamim shamima shamis shamiso shamita shamli shamsa \
    shamsul shamus shana shanaka shanaya shane shanelle shani shania shanice shanika shankar \
    shankara shanmugam shanmukh shanna shannan shannen shannon shanon shanshan shanta shantala \
    shantanu shantel shantelle shanthi shanti shanza shaobo shaofeng shaohua shaohui shaojun \
    shaoqing shaowei shapour shaquib sharad sharada sharanya sharareh sharath shari sharif \
    sharifa sharifah sharifful sharifuddin sharjeel sharlene sharmila sharmin sharmistha sharon \
    sharona sharron sharvari sharvil sharyn shashank shashi shashikala shashikant shashikumar \
    shashini shashwat shashwati shaswata shatakshi shatha shatrughan shaukat shaul shaun shauna \
    shaunak shaunna shaurya shavonne shawn shawna shay shaya shayan shayla shayma shaymaa shayna \
    shayne shaz shazad shazia shazwan shazza shea sheeja sheela sheema sheena sheeraz sheetal \
    shefali shehan shehani sheharyar shehla shehnaz shehroz shehryar shehzad sheida sheila \
    sheilagh shekar shekhar shelagh shelby sheldon shelia shelley shelly shema shena shenghua \
    shengnan shenouda sheonaidh sheree shereen sheri sheridan sherie sherif sherin sherine \
    sherlyn sherman sherri sherrie sherrill sherryl shervin sherwin sherwood sheryl shevaun \
    shewit shibu shideh shiela shigeaki shigehiro shigeko shigemi shigenobu shigeo shigeru \
    shigetoshi shigeyoshi shigeyuki shihan shihao shiho shijie shijin shijo shiju shikha shiki \
    shilpa shilpi shima shimelis shimi shimon shimrit shinako shingai shingo shinichi shinichiro \
    shinji shinjiro shinnosuke shino shinobu shinpei shinsuke shinta shintaro shinya shiori \
    shipra shiqi shira shiran shireen shiri shirin shirish shirit shirl shirlee shirley \
    shiro shishir \
    shital shiv shiva shivakumar shivam shivangi shivani shivansh shivanshi shivappa shivaraj \
    shivaram shivaun shivendra shivika shivprasad shivraj shiwei shiying shiyu shiyun shizue \
    shizuka shizuko shizuo shlok shlomi shlomit shlomo shmuel shmulik shoaib shobha shobhana \
    shobhit shobhita shoeb shogo shohag shohei shohreh shoichi shoji shoko shokry shola shoma \
    shona shonagh shonda shosh shoshana shoshi shosuke shota shotaro shoumik shourya shouxin \
    shoya shozo shraddha shradha shravan shravani shravya shreedhar shreeja shreenidhi shreeram \
    shreetama shreya shreyan shreyansh shreyas shreyash shreyashi shreyasi shri shridevi \
    shridhar shrikant shrikanth shrinivas shripad shriram shrishti shristi shriya shriyansh \
    shruthi shruti shrutika shuai shuang shuangshuang shubh shubha shubham shubhangi shubhankar \
    shubhi shubhra shubhrangshu shuchi shuchir shuchita shufang shufen shuggie shuhei shuhua \
    shuhui shuichi shuja shujaat shuji shujuan shujun shuklaji shuko shukri shula shulamit \
    shulan shuli shulin shumaila shumei shumin shun shunichi shunji shunpei shunsuke shunta \
    shuntaro shunya shuping shuqin shusaku shusuke shuta shuting shutong shuwen shuxian shuyan \
    shuyi shuying shuyu shuyuan shuzhen shveta shweta shwetank shwetha shyam shyama shyamal \
    shyamala shyamali shyamsundar shyju shyni siamak sian siana siani siavash sibe sibeal sibel \
    sibeso sibi sibilla sibin sible sibonelo sibongile siboniso sibren sibusiso sibylle sicco \
    sid siddarth siddhant siddhanth siddharth siddhartha siddhesh siddhi siddiq siddiqa siddique \
    sideris sidharth sidika sidnei sidney sidonia sidonie sidonio sidra sidsel siebe siebren \
    siegbert siegfried sieglinde siegmar siegmund siegrid siegrun siegward siem siemen siencyn \
    siets sietse sietske sieuwke sifiso sigal sigalit sigbjoern sigbjorn sigbritt sigfrid sigfus \
    sigge siggeir siggi sighvatur sigi sigismund sigita sigitas sigmar sigmund sigmundur signe \
    signy sigrid sigridur sigrun sigthor sigtryggur sigurbjorg sigurbjorn sigurd sigurdur \
    sigurgeir sigurjon sigurlaug sigurros sigursteinn sigurveig sigvald sigvaldi sigvard sigve \
    siham sihan sihem sihle sihyun siim siina siiri sijbrand sijia sijin sijmen sijo siju \
    sikandar sikelelwa silas sileas silja silka silke sille silvan silvana silvaneide silvano \
    silverio silvester silvestre silvestro silvia silvie silvija silvije silvina silvio silviu \
    silviya silvo simao simar simarjeet simas simay simbarashe simcha simen simeon simge simin \
    simina siming simion simisola simo simon simona simonas simone simonetta simos simphiwe \
    simran simranjeet simranjit simranpreet simrat simrit sina sinan sinazo sinclair sindhu \
    sindhuja sindi sindisiwe sindiswa sindre sindri sinead sineidin sinem sinethemba sini \
    sinikka sinisa sinja sinjini sintayehu sintija siobhan siofra siomha sioned sioni sionyn \
    siphesihle siphiwe sipho siphokazi siqi sira siraj sirajul siraphop siret sirianne sirichai \
    sirikan sirikit sirilak sirin sirinapa siriol siriporn sirirat sirisha siriwan siriwat sirje \
    sirkka sirkku sirko sirli siro sirpa siru sisanda sisay sisse sissel sita sitara sitaram \
    sithara sithembile sithembiso siti sitki sitthichai sitthiphon siubhan siuming siv siva \
    sivakumar sivan sivani sivaramakrishnan sivaraman sivasankari sive sivert siviwe siwan \
    sixten siya siyabonga siyabulela siyamthanda siyana siyanda siyi siying siyu siyuan sizwe \
    sjaak sjaan sjak sjef sjoerd sjoerdtje sjon sjors sjouke sjoukje sjur skafti skaidrite \
    skaiste skarphedinn skhumbuzo skirmante skjalg skuli skye skylar sladana sladjan sladjana \
    slamet slava slavcho slaven slavi slavica slavisa slavka slavko slavoljub slavomir slavomira \
    slawek slawomir slawomira slimane sloane slobodan slobodanka smadar smangele smaragda \
    smaranda smilja smiljan smiljana smita smitha smriti smruthi smruti snaebjorn snaedis \
    snaefridur snaevar sneha snehal snehashish snehith snehitha snezana snezhana snezhina \
    sniedze snigdha snjezana snjolaug snorre snorri sobha sobia soelvi soenke soeren soes soffan \
    soffia sofia sofian sofiane sofica sofie sofieke sofiia sofija sofiya sofoklis sofronis \
    sofus sofya sofyan sofía sogand soha sohaib sohail sohaila soham sohan sohee soheil soheila \
    sohel sohini sohni sohrab sohyun soile soizic sojan sojin sokhna sokratis solange solborg \
    solbritt soledad solene solenn solenne solfrid solgunn solihin solmaz solomiia solomiya \
    solomon solrun solvei solveig solveiga solvi somanath somboon somchai somesh somhairle somin \
    somjai somjit somkiat somkid somluck sommai somnath somnuk somphong sompong somporn somsak \
    somsri somto somtochukwu somwang somying sona sonakshi sonal sonali sonam sondra soner \
    songlin songul sonia sonika sonja sonke sonny sonthaya sonu sonya sooah soobin soohyun \
    soojin soojung sookyung soomin sooyeon sooyoung soph sophia sophie sophronia soraia sorana \
    sorawit soraya sorcha soren sorin sorina sorine sorley soroush sosina sosuke sota sotaro \
    sotiria sotirios sotiris souad soudabeh soufiane souhail souhila soujanya soukaina soula \
    souleymane souma soumaya soumen soumi soumik soumita soumitra soumya soumyadeep soumyajit \
    soundarya sourabh souradeep sourav sousan sousuke souta souvik souzana sowjanya sowmya \
    soyeon soyoung spandan spaska spasoje spela spencer speranta sphelele sphiwe spiridon \
    spiridoula spiros spomenka spoorthi spyridon spyridoula spyros sravan sravani sravanthi \
    sravya srdan srdjan srdjana srecko sreedhar sreeja sreejesh sreejith sreekanth sreekumar \
    sreelakshmi sreelatha sreenath sreeni sreenivas sreenivasulu sreeraj sreeram sreya sri \
    sridevi sridhar srihari srihitha srijan srijana srijani srijith srikant srikanth srikar \
    srikrishna srilatha srilekha srimathi srinath srinidhi srinivas srinivasa srinivasan srinjoy \
    sriparna sripriya sriram srirupa srishti srisuda srivatsa srividya sruthi sruti ssali \
    ssemakula stace stacey staci stacie stacy staffan stamatia stamatina stamatis stan \
    stana standa \
    stanimir stanimira stanislas stanislav stanislava stanislaw stanislawa stanislovas stanisław \
    stanka stanko stanley stanoje stanton stanyslav stanzin starla stas stasa stasys staszek \
    stathis stavros stavroula stef stefan stefana stefani stefania stefanie stefaniia stefanija \
    stefanita stefaniya stefano stefanos stefany steffan steffen steffi steffo stefka stein \
    steinar steingerdur steingrimur steinn steinthor steinunn stela stelian steliana steliani \
    stelianos stelica stelios stella stellan steluta stepan stepanida stepanka steph stephan \
    stephane stephanie stephen stephenie stephie stergiani stergios steva stevan steve \
    steven stevica \
    stevie stevo stewart sthembiso stian stien stig stiina stijn stijntje stilian stiliyan stina \
    stine stipan stipe stisse stjepan stjepka stoicho stoil stojan stojanka stojna stoyan \
    stoyanka strahinja stratis stratos struan stu stuart sture sturla stuti styliani stylianos \
    styrbjoern styrbjorn styrkar styrmir stéphane suaad suad suada suat subagyo subash subba \
    subhadeep subhadra subhajit subham subhankar subhas subhash subhashini subhashree subhasis \
    subhasish subho subhodeep subhra subin subira subodh subramani subramaniam subramanian \
    subramanya subramanyam subrata subroto sucdi suchada sucharita suchart suchat sucheta suchi \
    suchismita suchita suchithra suchitra sudarat sudarmono sudarshan sudarshana sudath sudeep \
    sudeepa sudeepta sudesh sudeshna sudha sudhakar sudhamsh sudhanshu sudheer sudhir sudip \
    sudipta sudirman suelen sueli sufen sugako sugandha sugandhi suganya sugata sugeng sugiarto \
    suha suhaib suhail suhaila suhaimi suhair suhani suharti suharto suhartono suhas suhasini \
    suhua suhyun suja sujan sujana sujata sujatha sujay sujeet sujeewa sujin sujit sujith sujoy \
    sujung sukanya sukarno sukesh suketu sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhmani \
    sukhmeet sukhpreet sukhum sukhvinder sukhwinder suki sukie sukjin sukran sukriti sukru \
    sukumar sulabha sulagna sulaiman sulastri sule suleiman sulejman sulekha suleman sulevi \
    suleyman suliman sulistyo suljo sulo sulochana sultana suma sumaira sumaiya sumalee suman \
    sumana sumanta sumanth sumarni sumathi sumati sumaya sumayya sumbal sumedh sumedha sumeet \
    sumesh sumet sumeyra sumeyye sumiati sumie sumika sumiko sumin sumio sumire sumit sumita \
    sumitha sumithra sumitra summaya sumona suna sunaina sunan sunanda suncica sundar sundaram \
    sundararajan sundaresan sundari sundeep sunder sundus sune sunee suneel suneet suneeta \
    suneetha sunetra sungho sunghoon sunghwan sunghyun sungjae sungjin sungmin sungsoo sungwon \
    sungwoo sunhee sunhwa sunidhi sunil sunila sunisa sunita sunitha sunmi sunmin sunniva sunoj \
    sunyoung suoma suong supachai supakit supaluk supansa supaporn suparat supardi suparman \
    suparna suphachai suphawadee suphi suping suprabha suprabhat supreet supreetha supriadi \
    supriti supriya supriyadi supriyanto supriyo supun surabhi surachai surachet suradet surafel \
    suraj surajit suranga suranjan suranjana surapong surasak suraya surbhi sureeporn surekha \
    surender surendra surendran suresh sureshkumar sureyya surinder suriya surjeet surjit \
    suruchi surupa surya suryadi suryakant suryanarayana suryani suryansh suryaprakash suryaveer \
    susan susana susann susanna susannah susanne susanta susantha susanti susanto sushant \
    sushanta sushanth susheel susheela sushil sushila sushma sushmita sushmitha sushobhan \
    sushovan sushruth susi susie susilo susmita sussi susumu susy sutapa suthep sutida sutrisno \
    suvarna suvi suvidha suvrat suwanna suwannee suwarno suwat suwit suyanto suyash suyeon suyog \
    suyoung suzan suzana suzann suzanna suzannah suzanne suzette suzhen suzi suzie suzon suzue \
    suzuko suzune suzy svajone svala svana svanberg svandis svanhildur svanhvit svante svantje \
    svanur svatava svatopluk svatoslav svava svea svein sveinbjorn sveinn sveinung sven \
    sven-erik svend svenja svenn svenning sverker sverre sverrir sveta svetislav svetla svetlana \
    svetlin svetlozar svetoslav svetoslava svetozar sviatoslav svilen svilena svitlana svjetlana \
    svyatoslav swaantje swaathi swagata swagatika swami swaminathan swanand swantje swapan \
    swapna swapnali swapneel swapnil swara swarna swarnali swarnima swarup swarupa swathi swati \
    swayam swen swenja sweta swetha swikriti syafinaz syafiq syafiqah syahrul syaiful syakir \
    syamala syarif syarifah syazwan syazwani sybe sybil sybille sybren sydnee syed sylke sylvain \
    sylvaine sylvana sylvester sylvestre sylvette sylvi sylvia sylviane sylvie sylwester sylwia \
    synne synnoeve synnova synnove sytse sytske szabina szabolcs szandra szczepan szidonia \
    szilard szilveszter szilvi szilvia szofi szofia szonja szuyu szymek szymon sébastien søren \
    taavetti taavi taba tabassum tabatha tabea tabish tabita tabitha tadaaki tadahiro tadao \
    tadas tadashi tadayoshi tadayuki taddeo tade tadeas tadej tadeja tadek tadele tadeo tadesse \
    tadeu tadeusz tadhg taegan taeho taehoon taehyun taehyung taejin taeke taeko taemin taewon \
    taewoo taeyang taeyeon taeyoung tafadzwa tafara tage taha tahani tahar taher tahereh tahir \
    tahira tahmid tahmina tahreem tahseen tahsin taichi taiga taija taiki taimi taimoor taimur \
    taina tainara tais taisei taishi taisia taisiia taisiya taisto taisuke taito taivo taiwo \
    taiye tajana tajda takaaki takae takafumi takahide takahiko takahiro takahisa takahito \
    takaki takako takamasa takamitsu takanobu takanori takao takashi takato takatoshi takaya \
    takayo takayoshi takayuki takehiko takehiro takehito takeo takeru takeshi taketo takeya \
    takeyuki takis takondwa taku takudzwa takuji takuma takumi takuo takuro takuto takuya talal \
    talan talat talha tali talia talib taliesin talita talitha tallulah talulah talya tamaki \
    tamako tamal tamami tamanna tamao tamar tamara tamas tambet tamer tami tamia tamika tamiko \
    tamim tamina tamio tamir tamires tamiru tammi tammie tammy tamotsu tamra tamrat tamsin \
    tamsyn tamuno tamunotonye tamzin tanapat tanapol tanapon tanawat tanay tanaya tanbir \
    tancredi tanel taneli taner tanguy tania tanim tanish tanisha tanishka tanishq tanishtha \
    tanith tanja tanjila tanjim tanju tanmay tanmayee tanmoy tannaz tansel tansu tanu tanuj \
    tanuja tanushree tanveer tanvi tanvir tanwen tanya tanyarat tanzeela tanzila tanzim tapan \
    tapani tapasi tapasya tapati tapio tapiwa tara tarald taran taraneh tarang tarangini \
    taranjeet taranjit tarannum taranpreet taras tarasik tarcisio tarek tareq tarik tariku \
    tarini tariq tariro tarja tarjei tarkan tarmo tarsila taru tarun taruna tarunima tarushi \
    tarvo taryn tasbih tasha tashi taskin taslima tasmia tasneem tasnim tasos tasoula tassilo \
    tassos tatana tatenda tatiana tatiane tatjana tatsuhiko tatsuhiro tatsuki tatsuko tatsuma \
    tatsumi tatsunori tatsuo tatsuro tatsuto tatsuya tatsuyuki tatu tatum tatyana taufan taufik \
    taufiq tauno tauqeer tauri tauseef tausif tautvydas tavish tawan tawanda tawfeeq tawfik \
    tawfiq tawhid tayeb tayfun tayfur taylan taylor tayyab tayyaba tayyar tazio teake tearlach \
    teatske tebello tebogo tecwyn ted teddy tedjo teele teemu teerapat teerapong teerasak \
    teerawat teet tega tegan tegau tegen tegid teguh tegwen tegwyn tehila tehmina tehreem teija \
    teije teiji teiko teis tejal tejas tejashree tejashwini tejaswi tejaswini tejesh tejinder \
    tejpal tekin tekla tekle teklu telemaco teleri tellervo telma telmo temel temenuzhka \
    temesgen temidayo temiloluwa temistocle temitayo temitope tena tendai tendekai tengfei tenho \
    teniola tenzin teo teodor teodora teodoro teodors teodosi teodosia teofil teofilo teoman \
    teppo tere terence terenzio teresa terese teresia teresio teresita tereza terezia terezinha \
    terezka terhi teri terje tero terrance terrell terrence terri terrie terry teruaki teruhiko \
    teruhisa teruko terumi teruo teruyo teruyoshi teruyuki tesfahun tesfalem tesfaye tesfu \
    teshome tesni tess tessa tessel tessie teta tetiana tetsuji tetsuo tetsuro tetsushi tetsuya \
    tetsuyuki tetyana teun teunis teuntje teus teuvo tevfik tewodros tewolde tezcan thabang \
    thabani thabiso thabo thach thad thaddaeus thaddeus thaina thais thaksin thakur thaleia \
    thales thalia thalita thamarai thamer thamsanqa thana thanachai thanakorn thanaphat \
    thanaphon thanapon thanaporn thanasis thanassis thanathorn thanawat thandeka thandi thandiwe \
    thando thandokazi thandolwethu thangaraj thangboi thanh thanhthao thanin thanos thanyarat \
    thao thapelo tharaka tharakan tharald tharanga tharani tharindu tharun tharushi thato thawat \
    thawatchai thaworn thea theda theerapong theis thejas thekla thelma themba thembani thembeka \
    thembekile thembelani thembi thembinkosi themis themistoklis thenmozhi theo theocharis \
    theodoor theodor theodora theodore theodoros theodosia theodosis theofanis theofilos \
    theologos theoni theophile theophilus thera theres theresa therese theresia theun thiago \
    thibaud thibault thibaut thidarat thielo thieme thiemo thien thierno thierry thies thijmen \
    thijs thilaga thilina thilini thilo thinh thiphaine thipsuda thiru thirumal thirumalai \
    thirunavukkarasu thirza thisara thitima thitiporn thoa thoai thobeka thobile thodora \
    thodoris thoibi thoko thokozani thokozile thom thomais thomas thomasina thomasine thomaz \
    thongchai thor thora thoralf thorarinn thorben thorbjoern thorbjorg thorbjorn thordis \
    thordur thore thorey thorfinn thorfinnur thorge thorgeir thorgerdur thorgils thorgrimur \
    thorhalla thorhallur thorhildur thorir thorkell thorkil thorkild thorlakur thorleif \
    thorleifur thormod thormodur thornton thorstein thorsteina thorsteinn thorsten thorunn \
    thorvald thorvaldur thorvardur thrainn throstur thuan thuc thuha thuhuong thulani thuli \
    thulisile thuong thupten thuraya thure thuridur thurman thurston thushara thusnelda thuy \
    thuyen thuylinh thuytrang thyge thyra thérèse tia tiago tiana tianci tianhao tianqi tianyang \
    tianyi tianyu tianyuan tiarnach tiarnan tiberiu tibi tibor tichaona tichomir tidhar tiede \
    tiegan tieme tiemen tien tiernan tierney tiffani tiffany tigist tihamer tihana tihomir \
    tihomira tiia tiina tiisetso tiit tiiu tijana tijl tijmen tijn tijo tijs tikhomir tikhon \
    tilahun tilak tilda tilde tilen tilla tillmann tilly tilman tilmann tilo tilottama tim timea \
    timeo timi timm timmy timo timofei timofey timon timos timotej timoteo timothee timothy \
    timucin timur tina tinashe tincuta tindra tineke tingting tinna tinne tino tinotenda tinto \
    tintu tinu tipawan tiphaine tiril tirion tiro tirso tirth tirtha tirthankar tirunesh tirza \
    tisha titia titika titilayo titilope titin tito titouan titta titus tivadar tiyamike tiziana \
    tiziano tizita tjaard tjalling tjark tjasa tjebbe tjeerd tjelvar tjitske tjitte tjorven \
    tlotlo toader toai toan tobbe tobechukwu tobenna tobi tobias tobiasz tobiloba tobin toby \
    tochi tochukwu todd todor todorka toichi toine toini toirdhealbhach toivo tojo toke tokiko \
    tokuko tokunbo tolani tolga tolgahan tolu tolulope tolunay toluwani tolya tom tomaisin tomas \
    tomasa tomasek tomass tomasz tomaz tombi tomek tomer tomi tomica tomiko tomio tomislav \
    tomislava tomiwa tomke tommaso tommi tommie tommy tomo tomoaki tomoe tomohiko tomohiro \
    tomohisa tomohito tomoka tomokazu tomoki tomoko tomomi tomonari tomonori tomos tomoya tomoyo \
    tomoyoshi tomoyuki tomás tomáš tonci tonda tonderai tongtong toni tonia tonino tonis tonje \
    tonko tonny tono tonu tony tonya toomaj toomas toon tooraj tope topi topias toqeer toral \
    toralf torao torben torbjoern torbjorn tord torfi torgeir torgny torgrim torgunn torhild \
    tori toria toribio toril torild torill torin torjus torkel torkil torkild torleif torleiv \
    tormod torodd torolf torquato torquil torrance torrie torstein torsten toru torun torunn \
    torvald toshi toshiaki toshie toshiharu toshihide toshihiko toshihiro toshikazu toshiki \
    toshiko toshimi toshimitsu toshinori toshio toshiro toshiya toshiyuki toshko tosin totka \
    totyo toufic toufik toufique touko toula touqeer touraj tova tove towhid towhidul toya toyin \
    toyoko toyosi tracee tracey traci tracie tracy trahaearn traian trang tranquillo traudel \
    traudi traudl traugott trausti traute travis trayan treasa trefor tremaine trent trenton \
    tressa trevelyan trevor triantafyllia triantafyllos tricia trienke trieu trifon triin triine \
    triinu trijn trijntje trina trine trinh trini tripti trish trisha trishala trishna tristan \
    tristane tristen tristram trixie triyono troels trofim trond troy truc trude trudel trudi \
    trudie trudy truida truls truman trung truong trupti trushna truus tryfon tryggve tryggvi \
    trygve trym trystan tsakane tsanko tsega tsegaye tsehay tseko tsepiso tsepo tsering \
    tshegofatso tshepang tshepiso tshepo tshiamo tsholofelo tsige tsion tsipi tsitsi tsubasa \
    tsugumi tsukasa tsuneo tsutomu tsuyako tsuyoshi tsveta tsvetan tsvetana tsvetanka tsvetelin \
    tsvetelina tsvetomir tsvetomira tsvetoslav tsvi tszching tuan tuananh tuathal tuba tudor \
    tudora tudorel tudorita tudur tugay tugba tugberk tugce tugkan tugrul tuija tuire tulay \
    tulika tulin tullia tullio tulsi tumaini tumelo tumi tumisang tumusiime tumwesigye tunahan \
    tunca tuncay tuncer tunde tunji tuomas tuomo tuong tuovi turan ture turgay turgut turhan \
    turi turid turkan turki turkka turlough turo turyasingura tushar tusharika tuti tuukka tuula \
    tuuli tuulia tuulikki tuur tuva tuve tuvia tuyen tuyet tvisha tvrtko twan twila twisha twm \
    txema tycho tyge tyko tyler tymofii tymofiy tymon tymoteusz tymur tyra tyree tyrell tyrone \
    tyson tysse tytus tyyne tzachi tzeni tzion tzipi tzipora tzippi tzivia tzofia tzur tzuyu \
    tzvi tzvika ubaid ubaidullah ubaldo ubbo ubirajara ubiratan ubong uche uchechi uchechukwu \
    uchenna udara udari uday udaya udayan udayanga udaykumar udeme udeshika udin udita udo udoka \
    udom ueli uffe ufuk ufuoma ugljesa ugne ugo ugochi ugochukwu ugonna ugur ugurcan uilke \
    uilleam uinseann uisdean ujjal ujjval ujjwal ujjwala uju ujwala ukamaka ukrit uku ulas ulbe \
    ulderico uldis ulf ulfar ulfur ulhas uli uliana ulises ulisse ulisses uljas ulku ulla ullas \
    ulle ulli ullrich uloma ulpu ulrica ulrich ulrik ulrika ulrike ulrikke ultan ulvi ulviye \
    ulyana ulysse ulysses uma umaima umair umaira umairah umama umamaheswari umang umanga \
    umapathi umar umaru umashankar umay umberta umberto umeko umer umesh umi umit umran umuhoza \
    umur umut umutcan umutoni umwali unai unal unarine unathi unchalee undine unnar unnati unni \
    unnikrishnan unnimaya unnsteinn unnur unoma untung uolevi upasana upendo upendra upinder \
    upul uraiwan urbain urban urbano urdur urho uri uriel urien uriya urja urko urmas urmi \
    urmila urmimala urmo urooj uros urpo urs ursa ursel ursina urska ursula ursule urszula urte \
    urvashi urvi urvil usama usanee uschi usha ushasi ushma usko usman ustin ustina ustym uta \
    utami ute utkarsh utkarsha utku utpal utsav uttam uttara uttkarsh utz uuno uvini uwase uwe \
    uwera uwimana uxue uyai uyen uzair uzi uzma uzoamaka uzochukwu uzoma vaani vaclav vaclava \
    vadim vadym vaeino vaggelio vaggelis vagner vahap vahid vahit vahur vaia vaibhav vaibhavi \
    vaida vaidas vaidehi vaidotas vaidyanathan vaijayanthi vaike vaino vaios vaishali vaishnav \
    vaishnavi vaiva vajira vajk valarie valborg valda valdas valdecir valdemar valdemars valdete \
    valdimar valdir valdis valdomiro valentin valentina valentino valentyn valentyna valer \
    valera valere valeri valeria valeriano valerie valerii valeriia valerija valerio valeriu \
    valeriy valeriya valery valgard valgeir valgerdur valia vallabh valli vallo valma valmiki \
    valmir valter valters valto valtteri valtyr valur valya valérie vamsee vamshi vamsi vanaja \
    vanda vandana vanderlei vanderson vanesa vanessa vanessza vangelis vani vania vanisha vanita \
    vanitha vanja vanlalruata vanna vanni vanshika vanya vappu varad varada varadarajan \
    varalakshmi varaporn vardhan vardhman varghese varkey varnika varnita varpu varsha varshini \
    varshitha varun varuni varunika varvara varya vasa vasant vasanta vasanth vasantha vasanthi \
    vasanti vasavi vasco vasek vasia vasil vasile vasileios vasilena vasili vasilica vasilichia \
    vasilii vasilije vasiliki vasilina vasilios vasilis vasilisa vasiliy vasilka vasily vasja \
    vaso vassiliki vassilis vasso vasu vasudev vasudeva vasudevan vasudha vasuki vasundhara \
    vasya vasyl vasylyna vasylysa vatroslav vatsal vatsala vaughan vaughn vazul vebjoern vebjorn \
    vecihi vedad vedant vedanth vedanti vedat vedavati vedika vedis vedran vedrana veena veenu \
    veera veerendra veeresh veerla veerle veeti vefa vegar vegard vehbi vehid veijo veikka \
    veikko veiko veit veith velda veli velibor velichka velichko velimir velimirka velin velina \
    velislav velislava velissarios veljko veljo velko vello velma vemund vendel vendela vendelin \
    vendula vendulka venera veneranda veneta venetia veniamin veniero venkat venkata \
    venkatachalam venkatakrishnan venkataraman venkataramana venkatesan venkatesh venkateswara \
    venkateswaran venkateswarlu venkatraman venla ventseslav ventsislav ventsislava venu \
    venugopal vera verca verdiana vered verena verica verity verna verner verneri vernon \
    veronica veronika veronique verunka vesa vesela veselin veselina veselinka veselko vesile \
    vesna vesteinn vestina veta vetri vetrivel viacheslav vianney viara vibeke vibha vibhav \
    vibhor vibhu vibhuti vica vicent vicenta vicente vichai vicki vickie vicky victoire victoras \
    victoriano victorien victorine victorino victorita vida vidal vidar vidas vidhi vidhya vidir \
    vidisha vidit vidmantas vidmante vidoje vidor vidosava vidya vidyadhar vidyasagar vidyut \
    vieno viera vierka vigdis vigfus viggo vighnesh viglundur vignesh vihaan vihan vihra vihtori \
    viire viive viivi vija vijay vijaya vijayakumar vijayalakshmi vijayan vijayashree vijender \
    vijendra vijesh vijeta vijeth vika vikas vikash viki vikki vikram vikramaditya vikramjit \
    vikrant vikranth viktor viktoras viktoria viktorie viktoriia viktorija viktoriya vilads \
    vilai vilas vilborg vildan vilde vilem vilfred vilgot vilhelm vilhelmiina vilhelmina \
    vilhelms vilhjalmur vilho viliam vilija vilim vilja viljami viljar viljo vilko villads ville \
    villu villy vilma vilmantas vilmer vilmos vilppu vimal vimala vimbai vimukthi vina vinamra \
    vinay vinaya vinayak vinayaka vince vincenc vincent vincente vincenza vincenzo vincze \
    vindhya vineel vineesh vineet vineeta vineeth vineetha vinesh vineta vinh vinicio vinicius \
    vinit vinita vinith vinitha vinka vinko vinod vinodh vinodhini vinodini vinoth vinothini \
    vintila vinu vinura vinzent vinzenz vioara viola violaine violeta violetta viorel viorela \
    viorica vipasha vipin viplav vipul vira viraat viraf virag viraj viraja viral virat viren \
    virendar virender virendra viresh virge virgie virgil virgile virgilio virgiliu virginie \
    virginija virginijus virginio virinder viroj virpi virve vishaal vishakh vishakha vishal \
    vishalakshi vishali vishesh vishnu vishnupriya vishnuvardhan vishrut vishruth vishva \
    vishvajeet vishwa vishwajeet vishwajit vishwanath vishwas vismaya visnja vissarion \
    viswanathan vit vitali vitalii vitalij vitalija vitalijs vitalijus vitalik vitaliy vitaliya \
    vitaly vitek vitezslav vithika vito vitomir vitor vitthal vittore vittoria vittorina \
    vittorino vittorio vitus vitya viv vivaan viveca vivek viveka vivekanand vivekananda \
    vivekanandan vivencio vivi vivian viviana viviane vivianne vivien vivienne vjatscheslav \
    vjekoslav vjekoslava vjeran vlad vlada vladan vladana vladanka vladas vladena vladeta \
    vladica vladimir vladimira vladimirka vladimiro vladislav vladislava vladlen vladlena vlado \
    vladut vladyslav vladyslava vlaho vlasis vlasta vlastimil vlastimila vlastislav vlatka \
    vlatko voica voicu voitto voja vojin vojislav vojislava vojka vojko vojo vojta vojtech \
    vojtěch volkan volker volkert volkhard volkmar volodia volodimir volodya volodymyr voula \
    vova vratislav vratko vreni vrinda vroni vrunda vrushali vrushank vsevolod vuk vukan vukasin \
    vuokko vuong vural vusi vusumuzi vuyani vuyisile vuyiswa vuyo vuyokazi vyacheslav vyara vyom \
    vyshnavi vytautas vyte vytenis vytis véronique waad waceera wacek wacera wachira wachirawit \
    waclaw wadad wael wafa wafaa wafiq wafiy wafula wagner wahab wahaj waheeb waheed waheeda \
    wahiba wahid wahida wahyu wahyudi wahyuni waikit waiman wairimu waithera waiyee wajahat \
    wajdi wajeeha wajid wajiha wakako wakana wakeel walaa walburga waldek waldemar waldir waldo \
    waldtraud waleed walentyna waleria walid wallace walle wallis wally walt walter walterio \
    walther walton waltraud waltraut waluyo wamaitha wambugu wambui wanchai wanda wandee \
    wanderley wanderson wandile wandrille wangari wangechi wangui wanida wanjala wanjiku wanjiru \
    wanling wannapa wannee wannes wanpen wanyama wanyi wanying wanyonyi wanza waqar waqas \
    waranya waraporn warawut warin warner warren warrick warsame warunee wasan wasana wasantha \
    wasay waseem wasif wasim wasima wassim wasswa wastl waswa wataru watchara watcharapong wati \
    wawan wawrzyniec wayan waylon wayne weerachai weerapong weerasak wei weibin weichen weidong \
    weiguo weihan weihao weihong weihua weijian weijie weijun weili weiliang weilin weilong \
    weimin weiming weiping weiqi weiqiang weiting weiwei weixiang weixiong weiyi weizhen weizhi \
    weizhong wekesa weldon welington wenbin wenbo wenchao wenche wencke wenda wendela wendelin \
    wendell wendi wendimu wendong wendy wenfeng wenhao wenhua wenhui wenjia wenjie wenjing \
    wenjuan wenjun wenkai wenke wenli wenliang wenling wenlong wenmin wenqi wenqian wenqiang \
    wenqing wentao wenting wenwen wenxia wenxin wenxuan wenya wenyan wenyi wenying wenyu wenyuan \
    wenzel wenzhe wera werner wernher weronika wes wesley wessel westley weverton wezi whitney \
    wiam wibke wibowo wichai wichit wictor widad widi widia widodo widya widyastuti wiebe wiebke \
    wiebren wieger wieke wieland wiem wiene wieneke wies wieslaw wieslawa wietse wietske wigbert \
    wijaya wijbe wijnand wiktor wiktoria wil wilai wilaiwan wiland wilbert wilbur wilco wilda \
    wiley wilf wilfred wilfredo wilfrid wilfried wilfriede wilhelm wilhelmina wilhelmine wilian \
    willa willads willard wille willeke willem willemien willemijn willemijne willemina willemke \
    willi william willian willibald willie willis wilma wilmar wilmer wim wimon winai wincenty \
    wineke winfried wingyan winifred winnie winnifred winona winrich winslow winston wioleta \
    wioletta wipa wipawee wira wirat wiroj wirote wisam wisnu wissam witold witoon wittawat \
    wittaya witthaya wivianne wiwik wladyslaw wladyslawa wlodek wlodzimierz wobbe wojciech \
    wojtech wojtek wolfgang wolfhard wolfi wolfram woltera wondimu wondwossen wonho wonjae \
    wonjun woobin woodrow woohyun woojin woosung worapong worawit worawut worknesh worku \
    worlanyo wout wouter wubbo wubet wulan wulandari wulf wullie wunmi wuraola wyatt wybren wyn \
    wynford wynn wynne wynona wytse wytske xabi xabiel xabier xander xandra xanthe xanthi \
    xanthippi xaver xaveria xavi xavier xaviere xenia xenofon xerxes xianfeng xiangdong xianghua \
    xiangjun xianglin xiangyu xianming xiaobin xiaobing xiaobo xiaochen xiaodan xiaodong \
    xiaofang xiaofei xiaofeng xiaogang xiaohong xiaohu xiaohua xiaohui xiaojie xiaojing xiaojun \
    xiaokang xiaokun xiaolan xiaolei xiaoli xiaoliang xiaolin xiaoling xiaolong xiaoman xiaomei \
    xiaomin xiaoming xiaonan xiaoning xiaopeng xiaoping xiaoqiang xiaoqin xiaoqing xiaorong \
    xiaorui xiaosong xiaoting xiaotong xiaowei xiaowen xiaoxia xiaoxiao xiaoxin xiaoxu xiaoxuan \
    xiaoyan xiaoyang xiaoyi xiaoying xiaoyu xiaoyue xiaoyun xiaozhen xiaozhou xiaqing ximena \
    ximo xingxing xingyu xinhua xinlei xinming xinran xinru xinrui xintong xinwei xinyan xinyi \
    xinying xinyu xinyuan xinyue xiufang xiufen xiuhua xiujuan xiulan xiuli xiuling xiumei \
    xiumin xiuping xiuqin xiuying xiuyun xiuzhen xiuzhi xoan xochitl xola xolani xolile xoliswa \
    xose xristos xrysa xuan xuanyi xudong xuefei xuefeng xuehua xuejun xueli xuelian xuemei \
    xueqin xuewen xueyan xueyi xueying xuezhi xufeng xuming yaa yaaba yaacov yaakov yacine \
    yacouba yadav yadira yadu yaeko yael yafei yaffa yafit yagiz yagmur yago yahaira yahui yahya \
    yair yajie yajing yajuan yajun yakir yakiv yakov yakubu yakup yalan yalcin yalda yali yalin \
    yaling yamei yamikani yamila yamile yaming yamini yamuna yana yanan yanbin yandisa yanet \
    yaneth yanfang yanfei yanga yangchen yangyang yanhong yanhua yanhui yani yanick yanina yanis \
    yanisa yanitsa yaniv yanjie yanjun yanka yankho yanko yanli yanlin yanling yanmei yanmin \
    yann yannic yannick yannik yannis yanping yanqing yanru yanti yanto yanuar yanxia yanyan yao \
    yaowalak yaowapha yaoyao yaping yaprak yaqi yaqin yaqoob yaqub yara yarden yardena yared \
    yaritza yariv yaron yaroslav yaroslava yaryna yas yasaman yasar yasas yaseen yasemin \
    yasen yaser \
    yash yasha yashas yashasvi yashaswi yashaswini yashika yashoda yashodhara yashovardhan \
    yashpal yashraj yashvardhan yashvi yashwant yashwanth yasin yasir yasiru yasmeen yasmiin \
    yasmin yasmina yasmine yasodha yasra yassen yasser yassin yassine yassmine yasuaki yasue \
    yasuharu yasuhiko yasuhiro yasuhisa yasuhito yasuko yasumasa yasunari yasunori yasuo yasushi \
    yasutaka yasutoshi yasuyo yasuyoshi yasuyuki yatharth yatin yatindra yating yatish yavor \
    yavuz yawen yaxin yaya yayan yayoi yayra yayuk yayun yazan yazdi yazeed yazid yazmin ybe yde \
    yebin yeeman yeeun yefim yefrem yeganeh yegor yehia yehonatan yehor yehoshua yehuda yehudit \
    yeison yeji yejide yejin yejun yekaterina yekta yelda yelena yelisey yeliz yelizaveta \
    yelyzaveta yemi yemisi yemisrach yena yener yenny yentel yentl yeonhee yeonju yeonwoo yeray \
    yerim yesenia yeshi yeshiwork yesica yesim yessica yetunde yeukai yeva yevgen yevgeni \
    yevgenia yevgeniy yevgeniya yevgeny yevhen yevhenii yevheniia yevheniya yewande yewon yfke \
    yiannis yiannoula yichen yifan yifei yiftach yigal yigit yigitcan yihan yihao yihsuan yihui \
    yijia yijie yijun yildiray yildirim yildiz yilin yiling yilmaz yimin yiming yinan yingchun \
    yinghua yinghui yingjie yingluck yingxin yingying yinka yinon yiorgos yiota yiping yiqi \
    yiran yirmiyahu yishai yisrael yiting yitong yitzchak yitzhak yiwen yixin yixuan yiyang yiyi \
    yiyun yize yizhou ylenia ylfa ylva ymke yngvar yngve yngvi yngvild ynse ynyr yoana yoann \
    yoav yocelyn yochai yochanan yocheved yochi yodit yoel yoeri yogendra yogesh yogeshwar yogev \
    yogi yogita yogitha yohai yohan yohana yohani yohann yohannes yohei yoichi yoichiro yojana \
    yoko yolaine yolanda yolande yolotzin yomi yona yonas yonatan yonathan yonca yongchao \
    yonggang yongho yonghong yonghua yonghui yongjie yongjin yongjun yongliang yonglin yongmei \
    yongming yongping yongqiang yongsheng yongsoo yongwei yongxin yoni yonina yoojin yoojung \
    yoona yoonah yoonhee yoonjung yoonseo yoram yordan yordanka yordanos yorgos yori yorick \
    yoriko yorrick yosef yoseph yoshi yoshiaki yoshie yoshifumi yoshiharu yoshihiko yoshihiro \
    yoshihisa yoshihito yoshikazu yoshiki yoshiko yoshimasa yoshimi yoshimitsu yoshinobu \
    yoshinori yoshio yoshiro yoshitaka yoshito yoshitomo yoshiyuki yosita yosra yossef yossi \
    yosuke yosyp yota yotam youcef youen youenn youna younes younghee youngho younghoon youngjae \
    youngjin youngjoo youngju youngjun youngmi youngmin youngsoo youngsook younis younus youri \
    yousaf yousef yousif yousra youssef youstina youyou yovel yrja yrjana yrjo yrjoe yrsa \
    ysaline ysella yseult ysolde yua yuanyuan yucel yuchao yuchen yuda yudha yudhishthir yudhvir \
    yudi yudistira yuefei yuehua yuenling yueyue yuezhen yufang yufei yufen yufeng yug yugandhar \
    yuhan yuhang yuhao yuheng yuhong yuhsuan yuhua yuhui yui yuichi yuichiro yuika yuina yuito \
    yujeong yuji yujia yujian yujie yujin yujing yujiro yujuan yujun yuka yukako yukari yuki \
    yukie yukihiko yukihiro yukiko yukina yukinari yukino yukinobu yukinori yukio yukito yukiyo \
    yukiyoshi yuko yuksel yukta yukti yukun yulan yulia yulian yuliana yulianti yulianto yuliia \
    yulin yuling yuliya yuliyan yumei yumeka yumeko yumeng yumi yumie yumika yumiko yumin yuming \
    yumna yuna yunfei yunfeng yunhee yunho yuni yuniarti yuning yunlong yunosuke yunpeng yunseo \
    yunus yunusemre yunxia yunyun yupin yuping yuqi yuqian yuqin yuqing yura yuran yurdagul yuri \
    yuridia yurie yurii yurika yuriko yurina yuriy yurong yury yusaku yusef yusei yushi yusof \
    yusoff yusra yusril yustyna yusuf yusuff yusuke yuta yutaka yutaro yuthana yuthika yuting \
    yuto yutong yutthana yuuka yuuki yuuko yuumi yuusuke yuuta yuuto yuval yuvan yuvika yuvraj \
    yuvrani yuwei yuwen yuxia yuxiang yuxin yuxuan yuya yuyan yuyang yuying yuze yuzhen yuzhu \
    yuzo yuzuki yuzuru yvain yvan yveline yves yvette yvo yvon yvonne zaara zac zacarias zach \
    zachariah zacharias zacharie zacharoula zachary zachery zack zackary zadie zaenal zafar \
    zafeiria zafeiris zafer zafiris zaharah zahari zaharia zahava zaheer zaher zahi zahia zahid \
    zahida zahide zahir zahira zahra zahraa zaid zaida zaidi zain zaina zainab zainabu zainal \
    zaineb zaini zainuddin zainul zaira zak zakaria zakariya zakhar zakhele zaki zakia zakir \
    zakiya zaklina zal zalak zalan zaleha zama zaman zamfir zamfira zamir zamokuhle zamri zamzam \
    zanda zander zandile zandra zane zanele zaneta zanis zankhana zara zarah zareen zareena \
    zarin zarina zarine zarko zarqa zawadi zayan zayd zayed zayn zaynab zbigniew zbynek zbysek \
    zbyszek zdena zdenek zdenka zdenko zdeno zdeněk zdislava zdravka zdravko zdzislaw zdzislawa \
    zeba zeca zedong zeel zeenat zeeshan zeev zehava zehra zehua zeina zeinab zekai zeke \
    zekeriya zeki zekiye zelalem zelda zelia zelie zeliha zelinda zeljana zeljka zeljko zelma \
    zelmira zemfira zemin zena zenaida zenebe zenek zeno zenon zenzele zenzi zephyrin zerihun \
    zeritu zerrin zev zewditu zewdu zeyad zeynab zeynel zeynep zeynepnur zeyu zezinho zhaleh \
    zhana zhanghao zhanna zhaohui zhaoxia zhelyazko zhenghao zhenghua zhenguo zhengwei zhengyi \
    zhengyu zhenhua zheni zhenya zhenyu zhenzhen zhigang zhihao zhihong zhihua zhihui zhijian \
    zhijie zhijun zhiliang zhilin zhiling zhiming zhipeng zhiping zhiqiang zhiqing zhivka zhivko \
    zhiwei zhixiang zhixin zhixiong zhiyi zhiying zhiyong zhiyu zhiyuan zhiyun zhizhong \
    zhongming zhongwei zhuoran zhuoyi zhuqing zia ziad ziaul ziaur ziba zichen zied ziga \
    zigmantas zigmars zigurds zihan zihao zijad zijian zijun zikhona zikora zilda zillah \
    zilvinas zimo zina zinab zinaida zinash zineb zineddine zinhle zinoviia zinoviy zintle ziqi \
    zirui zisis zita zitong ziv ziva zivana zivile zivka zivko zivorad zixin zixuan ziya ziyad \
    ziyan ziyanda ziyang ziyi ziyu zjef zlata zlatan zlatica zlatina zlatka zlatko zlatoslava \
    zobaida zobia zodwa zoe zoey zofia zografia zoha zohaib zohar zohra zohreh zoi zoia zola \
    zolani zoleka zoli zolile zoltan zoltán zongze zora zoraida zoran zorana zoriana zorica \
    zorina zorka zornitsa zoryana zosia zothanpuia zoubir zouhair zoulikha zowie zoya zoé zoë \
    zrinka zrinko zsanett zselyke zsigmond zsofi zsofia zsoka zsolt zsombor zsuzsa zsuzsanna \
    zsuzsi zubaida zubaidah zubair zubby zubeyde zubin zuhaib zuhair zuhal zuhra zuhtu zuhura \
    zukiswa zuko zulaihat zulaika zulaikha zulal zulema zuleyha zuleyma zulfadli zulfiqar \
    zulfiye zulhilmi zulkarnain zulkifli zulmira zumra zumrut zunaira zuraida zuraidah zuri zuza \
    zuzana zuzanka zuzanna zuzia zuzka zvezdan zvezdana zvi zvika zvjezdana zvone zvonimir \
    zvonka zvonko zwaantje zwelethu zweli zydre zydrunas zygfryd zygmunt zyta ángel çağla élise \
    émile éric óscar özgür øystein łukasz şule štěpán
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
