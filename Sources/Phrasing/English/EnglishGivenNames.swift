/// Given names that are hardly ever anything else, for lines typed without capitals.
enum EnglishGivenNames {
  /// None that is a word, a month, or a place people speak of: those need their capital.
  static let names = WordSet(
    """
    aaron abby abdul abdullah abigail abu adam adele adrian agnes agnieszka ahmed aiden aisha akira \
    alan albert alejandro alessandro alex alexander alexandra alexis alfred ali alice alicia alina \
    alison allan allison amanda amara amelia amina amir amit amrita amy ana anders andre andrea \
    andreas andrei andrew andy angela angelo angus anil anita anja anke ann anna anne annette annika \
    anthony antoine anton antonio anya ariel arjun arnold arthur arturo arun asha ashok astrid aurora \
    ayesha barbara barry beatrice beatriz becky ben benjamin bernard bernd beth bettina betty bianca \
    birgit bjorn bob bogdan boris brad brandon brenda brett brian brianna bridget britta bruce bruno \
    bryan caleb callum camila camilla carla carlo carlos carmen carol carole caroline carolyn carrie \
    catherine cathy cecilia cedric celia cesar chandra charles charlie chen cheryl chloe chris \
    christina christine christoph christopher cindy claire clara claudia claus clive colin colleen \
    connor conrad constance corinne craig cristina curtis cynthia cyril daisy damian dan dana daniel \
    daniela danielle danny daphne darius darlene darren daryl dave david deb deborah debbie deepa \
    deepak denis denise dennis derek desmond devon diana diane diego dieter dimitri dirk dolores \
    dominic dominik donald donna doris dorothy doug douglas duncan dylan eddie edgar edith edmund \
    eduardo edward edwin eileen elaine eleanor elena eli elias elisa elizabeth ella ellen elsa emil \
    emily emma emmanuel enrique eric erica erik erika erin ernest esther ethan eugene eva evan \
    evelyn ewa fabian fatima federico felicia felipe felix fernando fiona florian francesca francesco \
    francis francisco franco francois franz fred freddie frederick frieda fritz gabriel gabriela gareth \
    gary gavin geoff geoffrey george gerald gerard gerd gerhard gianni gillian gina giorgio giovanni \
    gisela gita giulia glen glenn gloria gordon graham greg gregor gregory greta guillermo gunnar \
    gustavo hal hamid hana hank hannah hans harald harold harriet harry hasan hassan heather hector \
    heidi heike heinz helen helena helga helmut henk henri henrik henry herbert hilary hiroshi howard \
    hugh hugo ian ibrahim ida ines ingrid irene irina iris isaac isabel isabella ivan jackie jacob \
    jacqueline jacques jake jakob jamal james jamie jan jana jane janet janice janine jared jason \
    javier jay jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie jill \
    jim jimmy jin joan joanna joanne joao jochen joe joel johan johanna johannes john johnny jon jonah \
    jonas jonathan jorge jose josef joseph josephine joshua joyce juan juanita juergen julia julian \
    juliana julie julien juliet julio jun jurgen justin justine kai kamal karen karim karin karl karla \
    kate katharina katherine kathleen kathy katie katrin katya kavita kay keiko keith kelly ken kendra \
    kenji kenneth kerry kevin khalid kim kimberly kirsten klaus krishna kristen kristin kristina \
    kumar kurt kyle lars laszlo laura lauren laurence laurent lawrence leah lee leila lena lenore leo leon \
    leonard leonardo leroy leslie levi liam lidia lila lillian lina linda lindsay lisa liz lloyd lois \
    lorena lorenzo lori lorraine louis louise lourdes luca lucas lucia lucy luigi luis luisa lukas luke \
    lydia lynn magda magdalena maggie malcolm malik mandy manfred manuel manuela marc marcel marcela \
    marcello marcia marco marcos marcus margaret margarita margot maria marian marianne marie marina \
    mario marion marisa marissa marjorie markus marlene marta martha martin martina marvin mary masha \
    mateo matilda matt matteo matthew matthias maureen maurice maya megan mehmet melanie melinda melissa \
    mercedes mia michael michel michelle miguel mikael mike mikhail mila milan milena miriam mitch \
    mohamed mohammed moira mona monica monika morgan muhammad murray mustafa myra nadia nadine naomi \
    natalia natalie natasha nathan neal neha neil nelson nicholas nico nicola nicole nigel niko nikolai \
    nils nina nisha noah noel nora norbert noreen norma olaf oleg olga oliver olivia olivier omar orla \
    oscar oskar otto owen pablo paolo pascal patricia patrick patrizia paul paula pauline pavel pedro \
    peggy perry pete peter petra phil philip philippe phillip phyllis pierre piotr prakash priya rachel \
    rafael raj rajesh ralf ralph ramesh ramon ramona randy raquel rashid raul ravi raymond rebecca regina \
    reinhard renata renate rene ricardo richard rick ricky rita robbie robert roberta roberto robin \
    roderick rodrigo roger roland rolf roman ron ronald ronnie rosa rosalind rosario rosemary ross roy \
    rudolf rudy rupert russell ruth ryan sabine sabrina salma salman sam samantha samir samira samuel \
    sandra sandro sanjay santiago sara sarah sasha scott sean sebastian selma serena sergei sergio seth \
    shane shannon sharon shaun shawn shazia sheila shelley shirley shreya sid sidney siegfried sigrid \
    silke silvia simon simona simone sofia sonia sonja sophia sophie stacey stan stanley stefan stefanie \
    stella stephan stephanie stephen steve steven stewart stu stuart sunil sunita susan susanna susanne \
    suzanne sven svetlana sylvia takashi tamara tanja tanya tara tariq tatiana ted terence teresa terri \
    terry tess tessa theo theodore theresa thierry thomas thorsten tim timothy tina tobias todd tom \
    tomas tomasz tommy toni tony tracey tracy trevor tristan trish troy tyler udo ulrich ulrike ursula uwe \
    valentina valerie vanessa vera verena veronica vicky vijay vikram vincent vincenzo viola virginie \
    vivian vlad vladimir volker wally walt walter wanda warren wayne wei wendy werner wilfred wilhelm \
    willem william wilma winston wolfgang xavier yasmin yemi yolanda yuki yusuf yves yvette yvonne zach \
    zachary zara zeynep zoe \
    abe alec anika ashton bart beverly bret bryce cameron carl carly cassie chad chuck cody courtney \
    deirdre derrick dwayne elise elliot elliott ernie evie garrett gail geraldine gilbert gus gwen \
    harvey imran imre jaime jodie jody josie judith judy kara larry len lenny lorna lottie mabel maeve \
    mae meredith millie mohit molly nancy ned nell nikita nikki pam pamela quentin quinn rahul randall \
    reggie rhonda rohan rowan sally saoirse shelby sinead siobhan sofie sonya sybil tabitha tiffany \
    tilda toby travis tyrone vince winnie yuri zoltan hamish ailsa rory niamh declan gethin rhys \
    aoife ciaran eamonn padraig sven-erik ingo jochen detlef anneliese katja nadja milos jovan \
    jorg goran dragan zoran mirko ivana lucie ondrej jiri marek tomek wojciech magdalena jerzy oksana oleh taras \
    ed ray pat nick jack josh rob drew gene paige \
    amelie benoit anouk tuva lotte hakan emre elif burak ayse fatma deniz mehdi karima leyla omid \
    reza parisa shirin farid nadim rania tarek youssef yusef hicham khadija amira laila zainab \
    bilal hamza idris kwame kofi abena chidi ngozi chinedu emeka amaka tunde folake thabo sipho \
    lindiwe nomsa wanjiru kamau njeri achieng odhiambo juma neema sanjeev sandeep deepika pooja \
    ritu swati anjali kiran manoj vinod girish suresh mahesh nitin nikhil aditya siddharth varun \
    rohit ankit vivek shweta sneha divya meera lakshmi padma harish ganesh farhan imtiaz nasreen \
    shabnam tahir usman zubair minh linh thuy huong tuan quang hoang anh phuong budi agus dewi \
    wayan ketut nurul aziz rahman jiho minjun seojun jiwoo haruto yuto sakura naoko haruka takumi \
    daisuke ryota kaori xiaoming mei weiming bogumil agata kasia gosia zbigniew krzysztof \
    grzegorz andrzej malgorzata jacek marcin piotrek bartosz dorota iwona halina yevgeny dmitri \
    dmitry alexei sergey pavlo mykola olena iryna yulia ksenia anastasia vasily grigori bojan \
    zeljko vesna jelena snezana tihomir kristijan marija ioana andreea mihai radu cristian \
    bogdana gheorghe ilona katalin gabor istvan ferenc zsolt zsuzsa eszter tibor janos ilse \
    jorrit joost maarten wouter sanne femke anneke marijke hendrik ruben thijs pieter cornelis \
    margriet joris wim geert solveig sigurd torbjorn bjarne havard oystein eirik kjell ragnhild \
    gunnhild marit frode terje leif magnus lennart pernilla elin linnea ebba rasmus soren mette \
    birthe jesper jeppe mikkel niels aino eero juha jukka matti mikko pekka sanna tuula timo \
    antti riikka giulio alessia chiara elisabetta federica ilaria silvana stefano emanuele \
    raffaele nunzio joaquim tiago goncalo inesa catarina filipa margarida nuno vasco thiago joana \
    mariana renan luciana rafaela guilherme mauricio ximena yesenia itzel rocio consuelo araceli \
    graciela ignacio gonzalo alvaro nuria montserrat jordi maite aitor iker leire brigitte \
    mathieu thibault guillaume aurelie celine delphine elodie gaelle laetitia maxime romain \
    severine solene sylvain yannick anais clemence noemie fabrice didier lucien \
    amélie jörg rené josé andré björn jürgen günter günther søren zoë chloë zoé chloé sébastien \
    françois françoise léa hélène inès inés jérôme frédéric stéphane éric mónica maría martín \
    andrés jesús raúl ángel iñigo begoña joão antónio tomáš jiří ondřej łukasz małgorzata paweł \
    michał şule ayşe çağla özgür håkan bjørn jørgen øystein håvard gösta märta pär noémie benoît \
    gaëlle agnès anaïs adèle cécile céline clémence thérèse valérie véronique émile élise \
    noor wojtek ingeborg ludo lászló istván gábor zoltán józef stanisław przemysław vojtěch matěj štěpán zdeněk luís tomás \
    sofía lucía rocío óscar hervé
    """.split(separator: " ").map(String.init))

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
