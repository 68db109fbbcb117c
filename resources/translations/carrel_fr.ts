<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BodyReading</name>
    <message>
        <source>A document inside the document is left out. Open it in Word, save it as .docx and import it again.</source>
        <translation>Un document inséré dans le document est laissé de côté. Ouvrez-le dans Word, enregistrez-le en .docx et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>This passage is deleted in the document (a tracked change), so it is left out.</source>
        <translation>Ce passage est supprimé dans le document (suivi des modifications)&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>The table of contents is left out: the course makes its own outline.</source>
        <translation>La table des matières est laissée de côté&#xa0;: le cours construit son propre plan.</translation>
    </message>
    <message>
        <source>This text is hidden in the document, so it is left out.</source>
        <translation>Ce texte est masqué dans le document&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>A sign of the typeface %1 could not be read. Type it in.</source>
        <comment>%1: its name</comment>
        <translation>Un signe de la police %1 n’a pas pu être lu. Saisissez-le.</translation>
    </message>
    <message>
        <source>This stood in a text box beside the text. See whether it is in the right place.</source>
        <translation>Ceci se trouvait dans une zone de texte à côté du texte. Vérifiez que c’est au bon endroit.</translation>
    </message>
    <message>
        <source>[chart]</source>
        <translation>[graphique]</translation>
    </message>
    <message>
        <source>A drawing or chart of Word stood here; only its words came along. Save it as a picture and put that here.</source>
        <translation>Un dessin ou un graphique de Word se trouvait ici&#xa0;; seuls ses mots ont été repris. Enregistrez-le comme image et placez-la ici.</translation>
    </message>
    <message>
        <source>A file is embedded in the document here and does not come along. Save it by itself and add it as a file.</source>
        <translation>Un fichier est incorporé ici dans le document et n’est pas repris. Enregistrez-le à part et ajoutez-le comme fichier.</translation>
    </message>
    <message>
        <source>An equation became plain text. See whether it still says the same, or put a picture of it here.</source>
        <translation>Une équation est devenue du texte simple. Vérifiez qu’elle dit encore la même chose, ou placez ici une image.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The result cannot be written to the standard output.</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>carrel: %1</source>
        <translation>carrel: %1</translation>
    </message>
</context>
<context>
    <name>CourseContent</name>
    <message>
        <source>Page “%1” has a link to a page that is not in the course any more. Remove the link or point it elsewhere.</source>
        <translation>La page «&#xa0;%1&#xa0;» a un lien vers une page qui n’est plus dans le cours. Retirez le lien ou dirigez-le ailleurs.</translation>
    </message>
    <message>
        <source>The logo is no longer in the course, so it is missing in the package. Choose it again in the course settings.</source>
        <translation>Le logo n’est plus dans le cours&#xa0;: il manque dans le paquet. Choisissez-le à nouveau dans les réglages du cours.</translation>
    </message>
    <message>
        <source>A font file of the course is missing, so learners read another typeface. Choose it again in the course settings.</source>
        <translation>Un fichier de police du cours manque&#xa0;: les apprenants liront une autre police. Choisissez-le à nouveau dans les réglages du cours.</translation>
    </message>
    <message>
        <source>Page “%1” has a link to a page of another module. In a package with one part per module it cannot lead there: learners are told to open that part from the LMS&apos;s menu.</source>
        <translation>La page «&#xa0;%1&#xa0;» a un lien vers une page d’un autre module. Dans un paquet avec une partie par module, il ne peut pas y mener&#xa0;: les apprenants sont invités à ouvrir cette partie depuis le sommaire du LMS.</translation>
    </message>
    <message>
        <source>With one part per module, learners can print an attestation of each module, and none of the whole course.</source>
        <translation>Avec une partie par module, les apprenants peuvent imprimer une attestation de chaque module, et aucune du cours entier.</translation>
    </message>
    <message>
        <source>The module “%1” is too large for “%2”: it needs %3 characters of resume memory, and there is room for %4. Split it into several modules.</source>
        <translation>Le module «&#xa0;%1&#xa0;» est trop grand pour «&#xa0;%2&#xa0;»&#xa0;: il lui faut %3 caractères de mémoire de reprise, et il y a de la place pour %4. Divisez-le en plusieurs modules.</translation>
    </message>
    <message>
        <source>Split it into several courses, or export it with one part per module.</source>
        <translation>Divisez-le en plusieurs cours, ou exportez-le avec une partie par module.</translation>
    </message>
    <message>
        <source>Split it into several courses.</source>
        <translation>Divisez-le en plusieurs cours.</translation>
    </message>
    <message>
        <source>The course is too large for “%1”: its %2 pages and %3 questions need %4 characters of resume memory, and there is room for %5.</source>
        <translation>Le cours est trop grand pour «&#xa0;%1&#xa0;»&#xa0;: ses %2 pages et %3 questions demandent %4 caractères de mémoire de reprise, et il y a de la place pour %5.</translation>
    </message>
    <message>
        <source>Page “%1” has a link to a page of a module that is not in this package. It cannot lead there: learners are told that the page is in another part of the course.</source>
        <translation>La page «&#xa0;%1&#xa0;» a un lien vers une page d’un module qui n’est pas dans ce paquet. Il ne peut pas y mener&#xa0;: les apprenants lisent que la page est dans une autre partie du cours.</translation>
    </message>
    <message>
        <source>This package is to ask no other site, and the course shows something of %1, first on page “%2”. Put the file itself into the course, or a link in its place.</source>
        <translation>Ce paquet ne doit demander aucun autre site, et le cours montre quelque chose de %1, d’abord sur la page «&#xa0;%2&#xa0;». Mettez le fichier lui-même dans le cours, ou un lien à la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of more than %1 pixels are made narrower in the package where that makes them smaller. The course keeps its own.</source>
        <translation>
            <numerusform>%n image de plus de %1 pixels est réduite en largeur dans le paquet là où cela l’allège. Le cours garde la sienne.</numerusform>
            <numerusform>%n images de plus de %1 pixels sont réduites en largeur dans le paquet là où cela les allège. Le cours garde les siennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Films stay as large as they are: make them smaller in your film program.</source>
        <translation>Les films restent tels quels&#xa0;: réduisez-les dans votre programme de montage.</translation>
    </message>
</context>
<context>
    <name>CourseOpener</name>
    <message>
        <source>Untitled course</source>
        <translation>Cours sans titre</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Le comptage a été interrompu.</translation>
    </message>
</context>
<context>
    <name>CourseWriter</name>
    <message>
        <source>“%1” and other media are only in the former course file, which cannot be reached now. Your changes are kept on this computer; reconnect the drive, then save again.</source>
        <translation>«&#xa0;%1&#xa0;» et d’autres médias ne se trouvent que dans l’ancien fichier du cours, qui n’est pas accessible en ce moment. Vos modifications sont conservées sur cet ordinateur&#xa0;; rebranchez le disque, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Saving was cancelled. The file is as it was before.</source>
        <translation>L’enregistrement a été annulé. Le fichier est comme avant.</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary “%1” is written in letters that Carrel cannot read.</source>
        <translation>Le dictionnaire «&#xa0;%1&#xa0;» est écrit avec des lettres que Carrel ne sait pas lire.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1, question %2</source>
        <extracomment>%1 is where the question is, %2 its number on the page</extracomment>
        <translation>%1, question %2</translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>This passage is too large or too deep for a block of a course.</source>
        <translation>Ce passage est trop grand ou trop imbriqué pour un bloc d’un cours.</translation>
    </message>
    <message>
        <source>Nothing stands below it, so it became no page.</source>
        <translation>Rien ne se trouve en dessous, ce n’est donc pas devenu une page.</translation>
    </message>
</context>
<context>
    <name>EditSession::Private</name>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
</context>
<context>
    <name>EditableCourse</name>
    <message>
        <source>The course could not be read completely. Check the course file (Verify), then export again.</source>
        <translation>Le cours n’a pas pu être lu en entier. Vérifiez le fichier du cours (Vérifier), puis exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ExportMemory</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Since the last export on %1 (%2): %3</source>
        <extracomment>%1 is a date, %2 the name of a file, %3 how many changes of which sort</extracomment>
        <translation>Depuis le dernier export, le %1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>An image in the text has no description. Learners who cannot see it miss it: say in a few words what it shows.</source>
        <translation>Une image dans le texte n’a pas de description. Les apprenants qui ne la voient pas la manquent&#xa0;: dites en quelques mots ce qu’elle montre.</translation>
    </message>
    <message>
        <source>An image in the text has no file. Choose a picture or remove the image.</source>
        <translation>Une image dans le texte n’a pas de fichier. Choisissez une image ou retirez celle-ci.</translation>
    </message>
    <message>
        <source>The words of a link do not say where it leads. Use words that make sense on their own, such as the title of the page behind it.</source>
        <translation>Les mots d’un lien ne disent pas où il mène. Prenez des mots qui se comprennent seuls, comme le titre de la page visée.</translation>
    </message>
    <message>
        <source>A table has no heading row. Switch it on, so that screen readers can say which column a cell belongs to.</source>
        <translation>Un tableau n’a pas de ligne d’en-tête. Activez-la, pour que les lecteurs d’écran puissent dire à quelle colonne appartient une cellule.</translation>
    </message>
    <message>
        <source>A heading skips a level. Use the levels one after the other: learners move through a text by them.</source>
        <translation>Un titre saute un niveau. Prenez les niveaux l’un après l’autre&#xa0;: les apprenants s’en servent pour parcourir le texte.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>carrel: %1</source>
        <translation>carrel: %1</translation>
    </message>
    <message>
        <source>“carrel --help” lists the commands, “carrel COMMAND --help” explains one.</source>
        <translation>«&#xa0;carrel --help&#xa0;» donne la liste des commandes, «&#xa0;carrel COMMANDE --help&#xa0;» en explique une.</translation>
    </message>
    <message>
        <source>carrel: “%1” exists already, and nothing was changed. Choose another name, or say --force to replace it.</source>
        <translation>carrel: «&#xa0;%1&#xa0;» existe déjà, et rien n’a été modifié. Choisissez un autre nom, ou dites --force pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <source>The course cannot be written: %1.</source>
        <translation>Le cours ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>LmsProfile</name>
    <message>
        <source>expected one of: %1</source>
        <translation>un de ces mots est attendu&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>MediaStore</name>
    <message>
        <source>“%1” is empty. Choose a file with content.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Choisissez un fichier qui contient quelque chose.</translation>
    </message>
    <message>
        <source>The bytes of a media file are missing in the course. Add the file again, or take it from an earlier save.</source>
        <translation>Les octets d’un fichier média manquent dans le cours. Ajoutez le fichier de nouveau, ou reprenez-le d’un enregistrement antérieur.</translation>
    </message>
</context>
<context>
    <name>MembersOf</name>
    <message>
        <source>expected an object in braces, { }</source>
        <translation>un objet entre accolades est attendu, { }</translation>
    </message>
    <message>
        <source>expected a text in quotes</source>
        <translation>un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>expected one line of text without line breaks or tabs</source>
        <translation>une ligne de texte sans saut de ligne ni tabulation est attendue</translation>
    </message>
    <message>
        <source>expected an id: 12 characters a to z and 0 to 9, the first one a letter</source>
        <translation>un identifiant est attendu&#xa0;: 12 caractères de a à z et de 0 à 9, dont le premier est une lettre</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>expected a list in square brackets, [ ]</source>
        <translation>une liste entre crochets est attendue, [ ]</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Créez-le d’abord, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the package a file name that ends in .zip.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Donnez au paquet un nom de fichier qui finit par .zip.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose a new or an empty folder for the package.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas vide. Choisissez un dossier nouveau ou vide pour le paquet.</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>expected the name of a block type, such as “text”</source>
        <translation>le nom d’un type de bloc est attendu, par exemple «&#xa0;text&#xa0;»</translation>
    </message>
    <message>
        <source>expected “course”</source>
        <translation>«&#xa0;course&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>expected a title</source>
        <translation>un titre est attendu</translation>
    </message>
    <message>
        <source>expected a title of at most %1 characters</source>
        <translation>un titre de %1 caractères au plus est attendu</translation>
    </message>
    <message>
        <source>another node has the id “%1” already</source>
        <translation>un autre nœud a déjà l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nodes stand inside each other more than %1 deep</source>
        <translation>des nœuds sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>expected together with “index” only</source>
        <translation>attendu seulement avec «&#xa0;index&#xa0;»</translation>
    </message>
    <message>
        <source>expected, since this version cannot know it for the kind “%1”</source>
        <translation>attendu, puisque cette version ne peut pas le connaître pour le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the number %1 is taken already by %2</source>
        <translation>le numéro %1 est déjà pris par %2</translation>
    </message>
    <message>
        <source>the node “%1” has a number already</source>
        <translation>le nœud «&#xa0;%1&#xa0;» a déjà un numéro</translation>
    </message>
    <message>
        <source>expected the id of a skill of this course</source>
        <translation>l’identifiant d’une compétence de ce cours est attendu</translation>
    </message>
    <message>
        <source>this skill is linked here already</source>
        <translation>cette compétence est déjà liée ici</translation>
    </message>
    <message>
        <source>expected a number above 0, at most 1</source>
        <translation>un nombre au-dessus de 0, au plus 1, est attendu</translation>
    </message>
</context>
<context>
    <name>NodeStore</name>
    <message>
        <source>This course is damaged: its outline has no beginning.</source>
        <translation>Ce cours est endommagé&#xa0;: son plan n’a pas de début.</translation>
    </message>
</context>
<context>
    <name>OutlineActions</name>
    <message>
        <source>New quiz page</source>
        <translation>Nouvelle page de quiz</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nouvelle partie</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no imsmanifest.xml</source>
        <translation>il n’y a pas d’imsmanifest.xml</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>The file “%1” inside the archive is too large to be looked at.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dans l’archive est trop grand pour être examiné.</translation>
    </message>
</context>
<context>
    <name>PageScan</name>
    <message>
        <source>“%1” is no file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>PastDocument</name>
    <message>
        <source>This snapshot was taken with another version of Carrel and cannot be read by this one.</source>
        <translation>Cet instantané a été pris avec une autre version de Carrel et ne peut pas être lu par celle-ci.</translation>
    </message>
</context>
<context>
    <name>ProofEngine</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The player of this package cannot be run. Export the course again, and report it if that does not help.</source>
        <translation>Le lecteur de ce paquet ne peut pas être exécuté. Exportez le cours à nouveau, et signalez-le si cela n’aide pas.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
</context>
<context>
    <name>QuestionReader</name>
    <message>
        <source>Only the first answers in braces were read; the braces behind them stay in the text.</source>
        <translation>Seules les premières réponses entre accolades ont été lues&#xa0;; les accolades suivantes restent dans le texte.</translation>
    </message>
    <message>
        <source>The open question has no model answer yet. Write one: learners compare with it.</source>
        <translation>La question ouverte n’a pas encore de réponse modèle. Écrivez-en une&#xa0;: les apprenants s’y comparent.</translation>
    </message>
    <message>
        <source>“%1” was read as true or false; GIFT writes it in capital letters.</source>
        <comment>%1: true or false</comment>
        <translation>«&#xa0;%1&#xa0;» a été lu comme vrai ou faux&#xa0;; GIFT l’écrit en majuscules.</translation>
    </message>
    <message>
        <source>There are fewer than two options to choose from. Each begins with = (right) or ~ (wrong).</source>
        <translation>Il y a moins de deux propositions à choisir. Chacune commence par = (juste) ou ~ (fausse).</translation>
    </message>
    <message>
        <source>Options that gave a part of the points (%1) give none here: one option is right.</source>
        <comment>%1: percentages</comment>
        <translation>Les propositions qui donnaient une partie des points (%1) n’en donnent aucun ici&#xa0;: une seule est juste.</translation>
    </message>
    <message>
        <source>Options that took points away (%1) give none here.</source>
        <comment>%1: percentages</comment>
        <translation>Les propositions qui retiraient des points (%1) n’en donnent aucun ici.</translation>
    </message>
    <message>
        <source>Several options were right and one of them was enough. Here all right ones have to be chosen: check the question.</source>
        <translation>Plusieurs propositions étaient justes et une seule suffisait. Ici il faut choisir toutes les bonnes&#xa0;: vérifiez la question.</translation>
    </message>
    <message>
        <source>No option gave all points, so none is marked as right. Mark the right one.</source>
        <translation>Aucune proposition ne donnait tous les points, donc aucune n’est marquée juste. Marquez la bonne.</translation>
    </message>
    <message>
        <source>No option gives points, so none is marked as right. Mark the right ones.</source>
        <translation>Aucune proposition ne donne de points, donc aucune n’est marquée juste. Marquez les bonnes.</translation>
    </message>
    <message>
        <source>The options had weights of their own (%1). Here each right one gives the same part of the points and each wrong one takes as much away.</source>
        <comment>%1: percentages</comment>
        <translation>Les propositions avaient chacune leur poids (%1). Ici chaque bonne donne la même part des points et chaque mauvaise en retire autant.</translation>
    </message>
    <message>
        <source>Not every line of the matching question has an arrow: each is written = item -&gt; what belongs with it.</source>
        <translation>Toutes les lignes de l’appariement n’ont pas de flèche&#xa0;: chacune s’écrit = élément -&gt; ce qui va avec.</translation>
    </message>
    <message>
        <source>Nothing stands behind an arrow of the matching question.</source>
        <translation>Rien ne suit une des flèches de l’appariement.</translation>
    </message>
    <message>
        <source>A matching question needs at least two pairs.</source>
        <translation>Un appariement demande au moins deux paires.</translation>
    </message>
    <message>
        <source>“%1” may be read as thousands or as a little more than a whole number. Check it.</source>
        <comment>%1: a number</comment>
        <translation>«&#xa0;%1&#xa0;» peut se lire comme des milliers ou comme un nombre à virgule. Vérifiez.</translation>
    </message>
    <message>
        <source>“%1” stood behind the numbers and was left out.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» suivait les nombres et a été laissé de côté.</translation>
    </message>
    <message>
        <source>An answer gave only %1 % of the points. Here it counts as wrong, with its feedback.</source>
        <comment>%1: a number</comment>
        <translation>Une réponse ne donnait que %1&#xa0;% des points. Ici elle compte comme fausse, avec son retour.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers are written 3.14, 3.14:0.01 or 1..5.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Les nombres s’écrivent 3.14, 3.14:0.01 ou 1..5.</translation>
    </message>
    <message>
        <source>There is no number among the answers.</source>
        <translation>Il n’y a pas de nombre parmi les réponses.</translation>
    </message>
    <message>
        <source>Any answer was right (*). A short text needs words: give them.</source>
        <translation>Toute réponse était juste (*). Un texte court demande des mots&#xa0;: donnez-les.</translation>
    </message>
    <message>
        <source>There is no answer between the braces.</source>
        <translation>Il n’y a pas de réponse entre les accolades.</translation>
    </message>
    <message>
        <source>The words in braces were taken as the answer to type, although there is no = before them. In formulas a brace is written \{.</source>
        <translation>Les mots entre accolades ont été pris pour la réponse à saisir, bien qu’il n’y ait pas de = devant eux. Dans une formule, une accolade s’écrit \{.</translation>
    </message>
    <message>
        <source>Fill in the missing words.</source>
        <translation>Complétez les mots manquants.</translation>
    </message>
    <message>
        <source>The missing word became a gap in its sentence.</source>
        <translation>Le mot manquant est devenu un trou dans sa phrase.</translation>
    </message>
    <message>
        <source>The key “%1” fits none of the answers. Mark the right ones.</source>
        <comment>%1: the text that names the right answers</comment>
        <translation>Le corrigé «&#xa0;%1&#xa0;» ne correspond à aucune des réponses. Indiquez celles qui sont justes.</translation>
    </message>
</context>
<context>
    <name>RepublishReport</name>
    <message>
        <source>Nothing that learners meet is different.</source>
        <translation>Rien de ce que voient les apprenants n’est différent.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n changement sans risque</numerusform>
            <numerusform>%n changements sans risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bring(s) new work</source>
        <translation>
            <numerusform>%n ajoute du travail</numerusform>
            <numerusform>%n ajoutent du travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) scores</source>
        <translation>
            <numerusform>%n change les scores</numerusform>
            <numerusform>%n changent les scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make(s) learners in the middle begin something again</source>
        <translation>
            <numerusform>%n fait recommencer quelque chose aux apprenants en cours</numerusform>
            <numerusform>%n font recommencer quelque chose aux apprenants en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuedRows</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Rescued file %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Fichier sauvé %1</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued course</source>
        <translation>Cours sauvé</translation>
    </message>
    <message>
        <source>Rescued page</source>
        <translation>Page sauvée</translation>
    </message>
    <message>
        <source>Rescued pages</source>
        <translation>Pages sauvées</translation>
    </message>
</context>
<context>
    <name>ReviewDraft</name>
    <message>
        <source>What was kept for this course belongs to another one.</source>
        <translation>Ce qui était gardé pour ce cours appartient à un autre.</translation>
    </message>
    <message>
        <source>Your comments cannot be kept on this computer. Save them before you close this window.</source>
        <translation>Vos commentaires ne peuvent pas être gardés sur cet ordinateur. Enregistrez-les avant de fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>This place is not in the course.</source>
        <translation>Cet endroit n’est pas dans le cours.</translation>
    </message>
    <message>
        <source>Write a comment or suggest other words.</source>
        <translation>Écrivez un commentaire ou proposez une autre formulation.</translation>
    </message>
    <message>
        <source>Write your name first, so that the author knows who says it.</source>
        <translation>Écrivez d’abord votre nom, pour que l’auteur sache qui le dit.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a rien à enregistrer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>SectionReader</name>
    <message>
        <source>What is listed below became objectives of the module. The course says itself what they are.</source>
        <translation>La liste qui suit est devenue les objectifs du module. Le cours dit lui-même ce qu’ils sont.</translation>
    </message>
    <message>
        <source>This list looks like the answers to a question, but none of them is marked as right. Turn it into a question if it is one.</source>
        <translation>Cette liste ressemble aux réponses d’une question, mais aucune n’est marquée comme juste. Transformez-la en question si c’en est une.</translation>
    </message>
    <message>
        <source>By these headings the parts of the table were told apart.</source>
        <translation>Ces titres ont servi à distinguer les parties du tableau.</translation>
    </message>
    <message>
        <source>Untitled page</source>
        <translation>Page sans titre</translation>
    </message>
    <message>
        <source>The storyboard plans here: %1. Add it, then settle this remark.</source>
        <comment>%1: what a picture or a film is to show</comment>
        <translation>Le scénario prévoit ici&#xa0;: %1. Ajoutez-le, puis réglez cette remarque.</translation>
    </message>
    <message>
        <source>This is the text for a speaker. Record it as a sound, keep it as a text, or delete it.</source>
        <translation>C’est le texte d’une voix. Enregistrez-le, gardez-le comme texte ou supprimez-le.</translation>
    </message>
    <message>
        <source>The storyboard notes under “%1”: %2</source>
        <comment>%1: heading of a column, %2: the text in it</comment>
        <translation>Le scénario note sous «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A table put this side by side; here it stands one below the other. See whether the order is right.</source>
        <translation>Un tableau mettait ceci côte à côte&#xa0;; ici, tout se suit. Vérifiez que l’ordre est le bon.</translation>
    </message>
    <message>
        <source>Cells of this table were merged; their text stands in the first of them. See whether the table still says the same.</source>
        <translation>Des cellules de ce tableau étaient fusionnées&#xa0;; leur texte se trouve dans la première. Vérifiez que le tableau dit encore la même chose.</translation>
    </message>
    <message>
        <source>The first row of this table was taken for its headings. See whether it is one.</source>
        <translation>La première ligne de ce tableau a été prise pour ses titres. Vérifiez que c’en est une.</translation>
    </message>
    <message>
        <source>This heading stands above pages that are in tables, so it has no page of its own.</source>
        <translation>Ce titre se trouve au-dessus de pages qui sont dans des tableaux&#xa0;: il n’a pas de page à lui.</translation>
    </message>
</context>
<context>
    <name>SessionEdit</name>
    <message>
        <source>A block keeps its type. Add a new block of the other type instead.</source>
        <translation>Un bloc garde son type. Ajoutez plutôt un nouveau bloc de l’autre type.</translation>
    </message>
    <message>
        <source>Only the course itself stands on its own.</source>
        <translation>Seul le cours lui-même se tient seul.</translation>
    </message>
    <message>
        <source>The place for this no longer exists.</source>
        <translation>L’endroit prévu pour cela n’existe plus.</translation>
    </message>
    <message>
        <source>A module cannot be moved into itself.</source>
        <translation>Un module ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>Modules can be nested at most %1 levels deep.</source>
        <translation>Les modules peuvent être imbriqués sur %1 niveaux au plus.</translation>
    </message>
    <message>
        <source>This skill cannot be stored as it is.</source>
        <translation>Cette compétence ne peut pas être stockée telle quelle.</translation>
    </message>
    <message>
        <source>A skill needs a name of at most %1 characters.</source>
        <translation>Une compétence a besoin d’un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This skill no longer exists.</source>
        <translation>Cette compétence n’existe plus.</translation>
    </message>
    <message>
        <source>The share of a skill lies between 0 and 1.</source>
        <translation>La part d’une compétence se situe entre 0 et 1.</translation>
    </message>
    <message>
        <source>This file cannot be stored as it is.</source>
        <translation>Ce fichier ne peut pas être stocké tel quel.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Un fichier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in this course. Insert the file again.</source>
        <translation>Le contenu de «&#xa0;%1&#xa0;» n’est pas dans ce cours. Insérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>This comment cannot be stored as it is.</source>
        <translation>Ce commentaire ne peut pas être stocké tel quel.</translation>
    </message>
    <message>
        <source>The comment this answers no longer exists.</source>
        <translation>Le commentaire auquel ceci répond n’existe plus.</translation>
    </message>
    <message>
        <source>This cannot be set aside.</source>
        <translation>Cela ne peut pas être écarté.</translation>
    </message>
    <message>
        <source>This setting cannot be stored as it is.</source>
        <translation>Ce réglage ne peut pas être stocké tel quel.</translation>
    </message>
    <message>
        <source>This export number cannot be stored as it is.</source>
        <translation>Ce numéro d’export ne peut pas être stocké tel quel.</translation>
    </message>
    <message>
        <source>The export number %1 is given twice.</source>
        <translation>Le numéro d’export %1 est donné deux fois.</translation>
    </message>
    <message>
        <source>A course has exactly one beginning.</source>
        <translation>Un cours a exactement un début.</translation>
    </message>
    <message>
        <source>This cannot be kept with the course.</source>
        <translation>Cela ne peut pas être conservé avec le cours.</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>The sheet has more than %1 rows. Split it.</source>
        <comment>%1: a number</comment>
        <translation>La feuille a plus de %1 lignes. Partagez-la.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée&#xa0;; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>WordDraft</name>
    <message>
        <source>This stands before the first heading, so it became a page of its own. Keep it, move it, or delete it.</source>
        <translation>Ceci précède le premier titre&#xa0;: c’est devenu une page à part. Gardez-la, déplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>This stands between the heading of the module and that of its first page, so it became a page with the module&apos;s name.</source>
        <translation>Ceci se trouve entre le titre du module et celui de sa première page&#xa0;: c’est devenu une page qui porte le nom du module.</translation>
    </message>
    <message>
        <source>Imported module</source>
        <translation>Module importé</translation>
    </message>
</context>
<context>
    <name>WordPackage</name>
    <message>
        <source>Two files inside this Word file have the same name, so it is not clear what it says. Open it in your word processor, save it as a new .docx file and import that one.</source>
        <translation>Deux fichiers à l’intérieur de ce fichier Word ont le même nom&#xa0;: on ne sait pas ce qu’il dit. Ouvrez-le dans votre traitement de texte, enregistrez-le dans un nouveau fichier .docx et importez celui-ci.</translation>
    </message>
    <message>
        <source>A part of this Word file is missing. It may have been cut off on its way: open it in your word processor and save it again.</source>
        <translation>Une partie de ce fichier Word manque. Il a peut-être été coupé en chemin&#xa0;: ouvrez-le dans votre traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No temporary folder can be made in “%1”. Set TMPDIR to a folder you may write in.</source>
        <translation>Aucun dossier temporaire ne peut être créé dans «&#xa0;%1&#xa0;». Donnez à TMPDIR un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a zip file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier zip.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file “%1” inside the archive is encrypted or packed in an unusual way.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dans l’archive est chiffré ou compressé d’une façon inhabituelle.</translation>
    </message>
    <message>
        <source>The file “%1” inside the archive is too large to be looked at.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dans l’archive est trop grand pour être examiné.</translation>
    </message>
</context>
<context>
    <name>carrel</name>
    <message>
        <source>The drive is full: there is no room left at “%1”. Nothing was lost; free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: il n’y a plus de place à «&#xa0;%1&#xa0;». Rien n’a été perdu&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” would become larger than this drive allows for one file (4 GB on sticks and cards formatted as FAT). Use another drive.</source>
        <translation>«&#xa0;%1&#xa0;» deviendrait plus grand que ce disque ne le permet pour un fichier (4 Go sur les clés et cartes formatées en FAT). Prenez un autre disque.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you do not have the right to, or it is write-protected. Choose another place or change its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: vous n’en avez pas le droit, ou l’endroit est protégé en écriture. Choisissez un autre endroit ou changez ses droits.</translation>
    </message>
    <message>
        <source>The drive with “%1” does not answer as it should. Check the drive or the network connection, then try again.</source>
        <translation>Le disque où se trouve «&#xa0;%1&#xa0;» ne répond pas comme il devrait. Vérifiez le disque ou la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program right now. Close it there or wait a moment, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme en ce moment. Fermez-le là-bas ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved, renamed or deleted; look for it and open it from its new place.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là. Il a peut-être été déplacé, renommé ou supprimé&#xa0;; cherchez-le et ouvrez-le à son nouvel endroit.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a whole. Keep it as it is, and open an earlier save or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être lu en entier. Gardez-le tel quel, et ouvrez un enregistrement antérieur ou une copie.</translation>
    </message>
    <message>
        <source>One text is larger than a course can hold (16 MB). Nothing was changed; shorten it or divide it.</source>
        <translation>Un texte est plus grand que ce qu’un cours peut contenir (16 Mo). Rien n’a été modifié&#xa0;; raccourcissez-le ou divisez-le.</translation>
    </message>
    <message>
        <source>Carrel made a mistake and took this step back; your course is as it was before. Please report it (“%1”).</source>
        <translation>Carrel a fait une erreur et est revenu sur cette étape&#xa0;; votre cours est comme avant. Merci de le signaler («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>This part of the course no longer exists.</source>
        <translation>Cette partie du cours n’existe plus.</translation>
    </message>
    <message>
        <source>The course itself cannot be moved, copied or deleted.</source>
        <translation>Le cours lui-même ne peut être ni déplacé, ni copié, ni supprimé.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>%1: title of a page or module</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>This block was made by a newer version of Carrel. Here it can be moved, copied or deleted, but not changed.</source>
        <translation>Ce bloc a été fait par une version plus récente de Carrel. Ici, il peut être déplacé, copié ou supprimé, mais pas modifié.</translation>
    </message>
    <message>
        <source>This version of Carrel has no such block type.</source>
        <translation>Cette version de Carrel n’a pas ce type de bloc.</translation>
    </message>
    <message>
        <source>This block no longer exists.</source>
        <translation>Ce bloc n’existe plus.</translation>
    </message>
    <message>
        <source>This file is not in the course. Insert it first.</source>
        <translation>Ce fichier n’est pas dans le cours. Insérez-le d’abord.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>%1: name of a field, for example Feedback</comment>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>This comment no longer exists.</source>
        <translation>Ce commentaire n’existe plus.</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>Un commentaire a besoin d’un texte.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Answer comment</source>
        <translation>Répondre au commentaire</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Mark comment as done</source>
        <translation>Marquer le commentaire comme traité</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>Rouvrir le commentaire</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Say in a few words why this is set aside.</source>
        <translation>Dites en quelques mots pourquoi cela est écarté.</translation>
    </message>
    <message>
        <source>Set finding aside</source>
        <translation>Écarter la remarque</translation>
    </message>
    <message>
        <source>Bring finding back</source>
        <translation>Reprendre la remarque</translation>
    </message>
    <message>
        <source>The language is given by its short code, for example “en” or “fr-CH”.</source>
        <translation>La langue est donnée par son code court, par exemple «&#xa0;en&#xa0;» ou «&#xa0;fr-CH&#xa0;».</translation>
    </message>
    <message>
        <source>The pass mark lies between 0 and 100 percent.</source>
        <translation>Le seuil de réussite se situe entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>The planned time lies between 0 and %1 minutes.</source>
        <translation>La durée prévue se situe entre 0 et %1 minutes.</translation>
    </message>
    <message>
        <source>A course needs a title.</source>
        <translation>Un cours a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Rename course to “%1”</source>
        <translation>Renommer le cours en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change course settings</source>
        <translation>Modifier les réglages du cours</translation>
    </message>
    <message>
        <source>This part of the block no longer exists.</source>
        <translation>Cette partie du bloc n’existe plus.</translation>
    </message>
    <message>
        <source>Change module “%1”</source>
        <translation>Modifier le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cut module “%1”</source>
        <translation>Couper le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete module “%1”</source>
        <translation>Supprimer le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate module “%1”</source>
        <translation>Dupliquer le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move module “%1”</source>
        <translation>Déplacer le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paste module “%1”</source>
        <translation>Coller le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename module “%1”</source>
        <translation>Renommer le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change page “%1”</source>
        <translation>Modifier la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cut page “%1”</source>
        <translation>Couper la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete page “%1”</source>
        <translation>Supprimer la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate page “%1”</source>
        <translation>Dupliquer la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move page “%1”</source>
        <translation>Déplacer la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paste page “%1”</source>
        <translation>Coller la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename page “%1”</source>
        <translation>Renommer la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Couper&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Dupliquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Coller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>%1: a block type, for example Image</comment>
        <translation>Renommer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rename course</source>
        <translation>Renommer le cours</translation>
    </message>
    <message>
        <source>Change course</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>“%1” is of no type that a course takes. It takes %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est d’aucun type qu’un cours accepte. Il accepte %2.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Il n’y a plus de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You have no right to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Insert the files in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Insérez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This file is no longer in the course.</source>
        <translation>Ce fichier n’est plus dans le cours.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Un fichier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Insert file “%1”</source>
        <translation>Insérer le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is of another sort than “%2”, so it cannot take its place. Insert it as a new file.</source>
        <translation>«&#xa0;%1&#xa0;» est d’une autre sorte que «&#xa0;%2&#xa0;» et ne peut donc pas prendre sa place. Insérez-le comme nouveau fichier.</translation>
    </message>
    <message>
        <source>Replace file “%1”</source>
        <translation>Remplacer le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename file “%1”</source>
        <translation>Renommer le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is still used on “%2”. Take it out there first.</source>
        <comment>%1: a file, %2: a page</comment>
        <translation>«&#xa0;%1&#xa0;» est encore utilisé sur «&#xa0;%2&#xa0;». Retirez-le d’abord de là.</translation>
    </message>
    <message>
        <source>“%1” is still used in %3 places, first on “%2”. Take it out there first.</source>
        <comment>%1: a file, %2: a page</comment>
        <translation>«&#xa0;%1&#xa0;» est encore utilisé à %3 endroits, d’abord sur «&#xa0;%2&#xa0;». Retirez-le d’abord de là.</translation>
    </message>
    <message>
        <source>Delete file “%1”</source>
        <translation>Supprimer le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete unused files</source>
        <translation>Supprimer les fichiers inutilisés</translation>
    </message>
    <message>
        <source>Only a module has objectives.</source>
        <translation>Seul un module a des objectifs.</translation>
    </message>
    <message>
        <source>Only a page has attempts.</source>
        <translation>Seule une page a des tentatives.</translation>
    </message>
    <message>
        <source>A module needs a title.</source>
        <translation>Un module a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Add module “%1”</source>
        <translation>Ajouter le module «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A page needs a title.</source>
        <translation>Une page a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Add page “%1”</source>
        <translation>Ajouter la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A course, a module and a page each need a title.</source>
        <translation>Un cours, un module et une page ont chacun besoin d’un titre.</translation>
    </message>
    <message>
        <source>A quiz page has at most %1 attempts, or 0 for as many as wanted.</source>
        <translation>Une page de quiz a %1 tentatives au plus, ou 0 pour autant qu’on veut.</translation>
    </message>
    <message>
        <source>The place for this no longer exists.</source>
        <translation>L’endroit prévu pour cela n’existe plus.</translation>
    </message>
    <message>
        <source>A module stands in the course or inside another module.</source>
        <translation>Un module se place dans le cours ou dans un autre module.</translation>
    </message>
    <message>
        <source>A page stands inside a module.</source>
        <translation>Une page se place dans un module.</translation>
    </message>
    <message>
        <source>A block stands on a page.</source>
        <translation>Un bloc se place sur une page.</translation>
    </message>
    <message>
        <source>This part of the course cannot be stored as it is.</source>
        <translation>Cette partie du cours ne peut pas être stockée telle quelle.</translation>
    </message>
    <message>
        <source>This title is too long. Keep it under %1 characters.</source>
        <translation>Ce titre est trop long. Restez en dessous de %1 caractères.</translation>
    </message>
    <message>
        <source>This skill no longer exists.</source>
        <translation>Cette compétence n’existe plus.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Une compétence a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a skill called “%1” already.</source>
        <translation>Il y a déjà une compétence appelée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add skill “%1”</source>
        <translation>Ajouter la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename skill “%1”</source>
        <translation>Renommer la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move skill “%1”</source>
        <translation>Déplacer la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete skill “%1”</source>
        <translation>Supprimer la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link to skill “%1”</source>
        <translation>Lier à la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unlink from skill “%1”</source>
        <translation>Délier de la compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This film is incomplete or damaged, so browsers would not play it. Copy or export it again from where it was made.</source>
        <translation>Ce film est incomplet ou endommagé, et les navigateurs ne le liraient pas. Copiez-le ou exportez-le de nouveau là où il a été fait.</translation>
    </message>
    <message>
        <source>Export or convert it as MP4 with H.264 pictures and AAC sound, then replace it here.</source>
        <translation>Exportez ou convertissez-le en MP4 avec des images H.264 et du son AAC, puis remplacez-le ici.</translation>
    </message>
    <message>
        <source>This film is recorded in HEVC (H.265), as many phones do, and not every browser plays that: some learners would hear sound without a picture, or nothing.</source>
        <translation>Ce film est enregistré en HEVC (H.265), comme le font beaucoup de téléphones, et tous les navigateurs ne le lisent pas&#xa0;: certains apprenants auraient le son sans l’image, ou rien.</translation>
    </message>
    <message>
        <source>This film is in ProRes, a format for editing that no browser plays.</source>
        <translation>Ce film est en ProRes, un format de montage qu’aucun navigateur ne lit.</translation>
    </message>
    <message>
        <source>This film is in AV1, which older phones, tablets and browsers do not play.</source>
        <translation>Ce film est en AV1, que les téléphones, tablettes et navigateurs anciens ne lisent pas.</translation>
    </message>
    <message>
        <source>This film is copy-protected: learners could not play it. Use a film without protection.</source>
        <translation>Ce film est protégé contre la copie&#xa0;: les apprenants ne pourraient pas le lire. Prenez un film sans protection.</translation>
    </message>
    <message>
        <source>This film is in a form of H.264 for studios (10 bit or 4:2:2), which not every browser plays.</source>
        <translation>Ce film est dans une forme de H.264 pour studios (10 bits ou 4:2:2), que tous les navigateurs ne lisent pas.</translation>
    </message>
    <message>
        <source>This film is in a format (%1) that browsers do not play.</source>
        <comment>%1: short technical name</comment>
        <translation>Ce film est dans un format (%1) que les navigateurs ne lisent pas.</translation>
    </message>
    <message>
        <source>The sound of this file is in a format (%1) that not every browser plays.</source>
        <comment>%1: short technical name</comment>
        <translation>Le son de ce fichier est dans un format (%1) que tous les navigateurs ne lisent pas.</translation>
    </message>
    <message>
        <source>This is a QuickTime film (.mov), and not every browser plays those.</source>
        <translation>C’est un film QuickTime (.mov), et tous les navigateurs ne les lisent pas.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The template “%1” does not exist in the language “%2”. It exists in: %3.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’existe pas dans la langue «&#xa0;%2&#xa0;». Il existe en&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Options %1 and %2 say the same. Change one of them or take it out.</source>
        <translation>Les options %1 et %2 disent la même chose. Changez l’une d’elles ou retirez-la.</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Give at least two options.</source>
        <translation>Il n’y a rien à choisir. Donnez au moins deux options.</translation>
    </message>
    <message>
        <source>There are more than %1 options. Learners will not weigh them all, and a SCORM 1.2 report can name only the first %1 by a letter.</source>
        <translation>Il y a plus de %1 options. Les apprenants ne les pèseront pas toutes, et un rapport SCORM 1.2 ne peut nommer par une lettre que les %1 premières.</translation>
    </message>
    <message>
        <source>No option is marked as right, so nobody can score. Mark the right one.</source>
        <translation>Aucune option n’est marquée comme juste, personne ne peut donc avoir de points. Marquez la bonne.</translation>
    </message>
    <message>
        <source>Option %1 is empty. Write it or take it out.</source>
        <translation>L’option %1 est vide. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Option %1 speaks of the options above it, but the options are shuffled. Pin it to its place or word it without &quot;above&quot;.</source>
        <translation>L’option %1 parle des options au-dessus d’elle, mais les options sont mélangées. Fixez-la à sa place ou formulez-la sans «&#xa0;ci-dessus&#xa0;».</translation>
    </message>
    <message>
        <source>Who chooses option %1 is not told why it is wrong. Write feedback for the option or for every wrong answer.</source>
        <translation>À qui choisit l’option %1, on ne dit pas pourquoi elle est fausse. Écrivez un retour pour l’option ou pour toute réponse fausse.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Write feedback for the right answer.</source>
        <translation>À qui répond juste, on ne dit pas pourquoi c’est juste&#xa0;: c’était peut-être un hasard. Écrivez un retour pour la bonne réponse.</translation>
    </message>
    <message>
        <source>This question counts, but allows as many tries as it has options: anyone gets it right in the end. Allow fewer tries or make it practice.</source>
        <translation>Cette question compte, mais permet autant d’essais qu’elle a d’options&#xa0;: tout le monde finit par trouver. Permettez moins d’essais ou faites-en un entraînement.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>The key. Correcting it in a live course does not change scores already sent to the LMS.</source>
        <translation>La clé. La corriger dans un cours en service ne change pas les scores déjà envoyés au LMS.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shown to who chose this option. For a wrong one: what one must have thought to choose it, and why that fails.</source>
        <translation>Montré à qui a choisi cette option. Pour une option fausse&#xa0;: ce qu’il faut avoir pensé pour la choisir, et pourquoi cela ne tient pas.</translation>
    </message>
    <message>
        <source>Keep in place</source>
        <translation>Garder à sa place</translation>
    </message>
    <message>
        <source>This option stays where it is when the others are shuffled.</source>
        <translation>Cette option reste où elle est quand les autres sont mélangées.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Wrong options teach most when each is a mistake that people really make.</source>
        <translation>Les options fausses instruisent le plus quand chacune est une erreur que l’on fait vraiment.</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>un nombre de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>un de ces mots est attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected the id of a stored file, or nothing between the quotes</source>
        <translation>l’identifiant d’un fichier stocké est attendu, ou rien entre les guillemets</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>expected an id: 12 small letters and digits, a letter first</source>
        <translation>un identifiant est attendu&#xa0;: 12 petites lettres et chiffres, une lettre d’abord</translation>
    </message>
    <message>
        <source>expected an id used only once in the list</source>
        <translation>un identifiant utilisé une seule fois dans la liste est attendu</translation>
    </message>
    <message>
        <source>expected a list of entries</source>
        <translation>une liste d’entrées est attendue</translation>
    </message>
    <message>
        <source>expected an entry between { and }</source>
        <translation>une entrée entre { et } est attendue</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the learner reads before answering. Ask about one thing.</source>
        <translation>Ce que l’apprenant lit avant de répondre. Demandez une seule chose.</translation>
    </message>
    <message>
        <source>Feedback when right</source>
        <translation>Retour si juste</translation>
    </message>
    <message>
        <source>Shown below the answer when it is right. Say why it is.</source>
        <translation>Montré sous la réponse quand elle est juste. Dites pourquoi elle l’est.</translation>
    </message>
    <message>
        <source>Feedback when partly right</source>
        <translation>Retour si juste en partie</translation>
    </message>
    <message>
        <source>Feedback when wrong</source>
        <translation>Retour si faux</translation>
    </message>
    <message>
        <source>Shown below the answer when it is wrong. While tries are left, give a hint rather than the answer.</source>
        <translation>Montré sous la réponse quand elle est fausse. Tant qu’il reste des essais, donnez un indice plutôt que la réponse.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Weight of this question in the score that the LMS gets.</source>
        <translation>Poids de cette question dans le score que reçoit le LMS.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How often the learner may answer; 0: as often as wanted. The last answer counts.</source>
        <translation>Combien de fois l’apprenant peut répondre&#xa0;; 0&#xa0;: autant qu’il veut. La dernière réponse compte.</translation>
    </message>
    <message>
        <source>Shuffle the options</source>
        <translation>Mélanger les options</translation>
    </message>
    <message>
        <source>Every learner sees the options in another order, except the pinned ones.</source>
        <translation>Chaque apprenant voit les options dans un autre ordre, sauf celles qui sont fixées.</translation>
    </message>
    <message>
        <source>Counts for the score</source>
        <translation>Compte pour le score</translation>
    </message>
    <message>
        <source>A question counts on quiz pages and is practice elsewhere, unless you say otherwise here. Only questions that count reach the LMS as a score.</source>
        <translation>Une question compte sur les pages de quiz et est un entraînement ailleurs, sauf si vous en décidez autrement ici. Seules les questions qui comptent donnent un score au LMS.</translation>
    </message>
    <message>
        <source>On quiz pages only</source>
        <translation>Sur les pages de quiz seulement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, practice only</source>
        <translation>Non, entraînement seulement</translation>
    </message>
    <message>
        <source>The question is empty. Write what the learner has to answer.</source>
        <translation>La question est vide. Écrivez à quoi l’apprenant doit répondre.</translation>
    </message>
    <message>
        <source>This question counts but gives no points, so it changes no score. Give it a point or make it practice.</source>
        <translation>Cette question compte mais ne donne pas de points, elle ne change donc aucun score. Donnez-lui un point ou faites-en un entraînement.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The player does not speak “%1”. Choose one of: %2.</source>
        <translation>Le lecteur ne parle pas «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A part of the player does not fit this version. Install Carrel again.</source>
        <translation>Une partie du lecteur ne convient pas à cette version. Réinstallez Carrel.</translation>
    </message>
    <message>
        <source>A part of the player is missing in this installation. Install Carrel again.</source>
        <translation>Une partie du lecteur manque dans cette installation. Réinstallez Carrel.</translation>
    </message>
    <message>
        <source>The player could not work out how much it must remember for a learner. Please report this.</source>
        <translation>Le lecteur n’a pas pu calculer ce qu’il doit retenir pour un apprenant. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The file “%1” of the package could not be read completely from the course. Check the course file (Verify), then export again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» du paquet n’a pas pu être lu en entier dans le cours. Contrôlez le fichier du cours (Vérifier), puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The package would contain a file name that not every LMS can store: “%1”.</source>
        <translation>Le paquet contiendrait un nom de fichier que tous les LMS ne peuvent pas stocker&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The package would be larger than 3.9 GB, which zip files and most LMSs cannot hold. Link large videos instead of embedding them, or split the course.</source>
        <translation>Le paquet serait plus grand que 3,9 Go, ce que les fichiers zip et la plupart des LMS ne peuvent pas contenir. Liez les grandes vidéos au lieu de les intégrer, ou divisez le cours.</translation>
    </message>
    <message>
        <source>The package would be empty.</source>
        <translation>Le paquet serait vide.</translation>
    </message>
    <message>
        <source>The package would have %1 files; more than %2 are not safe in an LMS. Remove stored files that are not needed, or split the course.</source>
        <translation>Le paquet aurait %1 fichiers&#xa0;; plus de %2 ne sont pas sûrs dans un LMS. Retirez les fichiers stockés inutiles, ou divisez le cours.</translation>
    </message>
    <message>
        <source>The package was written but did not read back as it should, so it was discarded. The drive may be failing: try again or choose another place.</source>
        <translation>Le paquet a été écrit mais ne se relit pas comme il devrait, il a donc été écarté. Le disque est peut-être défaillant&#xa0;: réessayez ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This file is not a whole zip archive. It may have been cut off on its way: copy or export it again.</source>
        <translation>Ce fichier n’est pas une archive zip entière. Elle a peut-être été coupée en chemin&#xa0;: copiez-la ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>This zip archive is built in a way that Carrel does not open, to be safe. Make it again with an ordinary zip program.</source>
        <translation>Cette archive zip est construite d’une façon que Carrel n’ouvre pas, par sûreté. Refaites-la avec un programme zip ordinaire.</translation>
    </message>
    <message>
        <source>The file “%1” inside the archive is damaged. Copy or export the archive again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dans l’archive est endommagé. Copiez ou exportez l’archive de nouveau.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the archive.</source>
        <translation>Il n’y a pas assez de mémoire pour lire l’archive.</translation>
    </message>
    <message>
        <source>Carrel could not record or take back this change; the course is as it was before. Save it, then close and open it again.</source>
        <translation>Carrel n’a pas pu noter ou reprendre cette modification&#xa0;; le cours est comme avant. Enregistrez-le, puis fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a Carrel course. Choose a file that Carrel saved (its name ends in .carrel); files of other programs are imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cours Carrel. Choisissez un fichier que Carrel a enregistré (son nom finit par .carrel)&#xa0;; les fichiers d’autres programmes s’importent.</translation>
    </message>
    <message>
        <source>You do not have the right to read “%1”. Ask its owner, or copy it to a place of your own.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Demandez à son propriétaire, ou copiez-le à un endroit à vous.</translation>
    </message>
    <message>
        <source>“%1” is not complete: it is %2 bytes long and should have %3. It was probably cut off while being copied; copy it again or open an earlier save.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas complet&#xa0;: il fait %2 octets et devrait en avoir %3. Il a probablement été coupé pendant une copie&#xa0;; copiez-le de nouveau ou ouvrez un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>“%1” is open already: %2 works on it on the computer “%3” since %4. Close it there first, or open a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ouvert&#xa0;: %2 y travaille sur l’ordinateur «&#xa0;%3&#xa0;» depuis %4. Fermez-le d’abord là-bas, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>A media file could not be read back as it was written, so the file was not saved. Check the drive, or save to another one.</source>
        <translation>Un fichier média n’a pas pu être relu tel qu’il a été écrit, le fichier n’a donc pas été enregistré. Vérifiez le disque, ou enregistrez sur un autre.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is not opened, because that could do harm. Ask for the file as Carrel saved it, or open an earlier save.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme et n’est pas ouvert, car cela pourrait nuire. Demandez le fichier tel que Carrel l’a enregistré, ou ouvrez un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its content is not what was saved. Keep it as it is, and open an earlier save or another copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: son contenu n’est pas ce qui a été enregistré. Gardez-le tel quel, et ouvrez un enregistrement antérieur ou une autre copie.</translation>
    </message>
    <message>
        <source>a newer version of Carrel</source>
        <translation>une version plus récente de Carrel</translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation>Carrel %1</translation>
    </message>
    <message>
        <source>“%1” was made by %2, and this version cannot read it. Update Carrel to open it; the file was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait par %2, et cette version ne peut pas le lire. Mettez Carrel à jour pour l’ouvrir&#xa0;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>This course is damaged: a part of its content cannot be read. Open an earlier save.</source>
        <translation>Ce cours est endommagé&#xa0;: une partie de son contenu ne peut pas être lue. Ouvrez un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>This is too much text for one block (more than 16 MB). Spread it over several blocks or pages.</source>
        <translation>C’est trop de texte pour un bloc (plus de 16 Mo). Répartissez-le sur plusieurs blocs ou pages.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so nothing of it was added. Check that it is still there and complete, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout, rien n’en a donc été ajouté. Vérifiez qu’il est toujours là et complet, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read, so nothing of it was added. Add it again when the program that writes it has finished.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant sa lecture, rien n’en a donc été ajouté. Ajoutez-le de nouveau quand le programme qui l’écrit aura fini.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was added.</source>
        <translation>Annulé&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The media file “%1” is missing or incomplete. Add it again.</source>
        <translation>Le fichier média «&#xa0;%1&#xa0;» manque ou est incomplet. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The media file “%1” is damaged: its bytes are not those that were added. Add it again.</source>
        <translation>Le fichier média «&#xa0;%1&#xa0;» est endommagé&#xa0;: ses octets ne sont pas ceux qui ont été ajoutés. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The file is damaged in its structure. Open an earlier save or another copy.</source>
        <translation>Le fichier est endommagé dans sa structure. Ouvrez un enregistrement antérieur ou une autre copie.</translation>
    </message>
    <message>
        <source>The file holds bytes that belong to nothing in the course. Saving it again leaves them out.</source>
        <translation>Le fichier contient des octets qui n’appartiennent à rien dans le cours. L’enregistrer de nouveau les laisse de côté.</translation>
    </message>
    <message>
        <source>The course was changed elsewhere in a way that does not fit to the history kept on this computer. The history begins anew.</source>
        <translation>Le cours a été modifié ailleurs d’une façon qui ne s’accorde pas avec l’historique gardé sur cet ordinateur. L’historique recommence.</translation>
    </message>
    <message>
        <source>This course has no file yet. Choose a name and a place with Save as.</source>
        <translation>Ce cours n’a pas encore de fichier. Choisissez un nom et un endroit avec Enregistrer sous.</translation>
    </message>
    <message>
        <source>“%1” cannot be written where it is. Your changes are kept on this computer; save the course under another name or in another place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit là où il est. Vos modifications sont conservées sur cet ordinateur&#xa0;; enregistrez le cours sous un autre nom ou à un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it, so it was not overwritten. Save your course as a copy, or overwrite theirs.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert, il n’a donc pas été écrasé. Enregistrez votre cours comme copie, ou écrasez l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n change(s) to “%1” on this computer that are not in the file yet. Continue with them, or throw them away, before you open the file.</source>
        <translation>
            <numerusform>Il y a %n modification de «&#xa0;%1&#xa0;» sur cet ordinateur qui n’est pas encore dans le fichier. Continuez avec elle, ou jetez-la, avant d’ouvrir le fichier.</numerusform>
            <numerusform>Il y a %n modifications de «&#xa0;%1&#xa0;» sur cet ordinateur qui ne sont pas encore dans le fichier. Continuez avec elles, ou jetez-les, avant d’ouvrir le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>%1: an entry of a list, for example option</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>%1: an entry of a list, for example option</comment>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>%1: an entry of a list, for example option</comment>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part needs a title.</source>
        <translation>Une partie a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Add part “%1”</source>
        <translation>Ajouter la partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Feedback for this option</source>
        <translation>Retour pour cette option</translation>
    </message>
    <message>
        <source>option</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>option</translation>
    </message>
    <message>
        <source>The stored file “%1” cannot be read completely. Insert it again, then export.</source>
        <translation>Le fichier stocké «&#xa0;%1&#xa0;» ne peut pas être lu en entier. Insérez-le de nouveau, puis exportez.</translation>
    </message>
    <message>
        <source>Makes small private online courses.</source>
        <translation>Fait de petits cours privés en ligne.</translation>
    </message>
    <message>
        <source>Starts a new course from the sample.</source>
        <translation>Commence un nouveau cours à partir de l’exemple.</translation>
    </message>
    <message>
        <source>Starts a new, blank course.</source>
        <translation>Commence un nouveau cours vierge.</translation>
    </message>
    <message>
        <source>A course to open.</source>
        <translation>Un cours à ouvrir.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Cours</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <extracomment>%1 is the name of a field, for example Points.</extracomment>
        <translation>À propos de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1: an entry of a list, for example option</extracomment>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: an entry of a list, for example Option, %2: its number
----------
%1 is the kind of an entry, for example option; %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move, set or delete %1</source>
        <extracomment>%1 is an entry with its number, for example option 2.</extracomment>
        <translation>Déplacer, régler ou supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <extracomment>%1 is an entry with its number, for example option 2.</extracomment>
        <translation>Bonne réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1: an entry of a list, for example option</extracomment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>Choose one or drop it here.</source>
        <translation>Choisissez-en un ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Choose it again or take it off.</source>
        <translation>Choisissez-le de nouveau ou retirez-le.</translation>
    </message>
    <message>
        <source>⚠ An address begins with https:// here.</source>
        <translation>⚠ Ici, une adresse commence par https://.</translation>
    </message>
    <message>
        <source>⚠ This is not a whole address yet.</source>
        <translation>⚠ Cette adresse n’est pas encore complète.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Learners see it above the block.</source>
        <translation>Les apprenants le voient au-dessus du bloc.</translation>
    </message>
    <message>
        <source>For you and your reviewers. Learners do not see it.</source>
        <translation>Pour vous et vos relecteurs. Les apprenants ne le voient pas.</translation>
    </message>
    <message>
        <source>What the LMS receives</source>
        <translation>Ce que reçoit le LMS</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>All pages seen</source>
        <translation>Toutes les pages vues</translation>
    </message>
    <message>
        <source>Pass mark reached</source>
        <translation>Seuil de réussite atteint</translation>
    </message>
    <message>
        <source>All pages seen and pass mark reached</source>
        <translation>Toutes les pages vues et seuil de réussite atteint</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tell the LMS the pass mark</source>
        <translation>Communiquer le seuil de réussite au LMS</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number of minutes</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number: percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Learners read it on every page, and the LMS lists it.</source>
        <translation>Les apprenants le lisent sur chaque page, et le LMS l’affiche dans sa liste.</translation>
    </message>
    <message>
        <source>Language of the course</source>
        <translation>Langue du cours</translation>
    </message>
    <message>
        <source>Screen readers speak it, and the player has its buttons in it. Choose one or type its short code, for example fr-CH.</source>
        <translation>Les lecteurs d’écran lisent dans cette langue, et les boutons du lecteur y sont écrits. Choisissez-en une ou tapez son code court, par exemple fr-CH.</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>What you promise the learners for the whole course.</source>
        <translation>Ce que vous promettez aux apprenants pour tout le cours.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who made the course.</source>
        <translation>Qui a fait le cours.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For whom it is and what it is good for, in two or three sentences.</source>
        <translation>À qui il s’adresse et à quoi il sert, en deux ou trois phrases.</translation>
    </message>
    <message>
        <source>When is it finished?</source>
        <translation>Quand est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>Finished when</source>
        <translation>Terminé quand</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Seuil de réussite</translation>
    </message>
    <message>
        <source>Percent of all points that a learner needs.</source>
        <translation>Part de tous les points, en pour cent, qu’il faut à l’apprenant.</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Signalé comme</translation>
    </message>
    <message>
        <source>The word for a course in which the pass mark was reached. Some LMSs only count “Completed”.</source>
        <translation>Le mot pour un cours dont le seuil de réussite a été atteint. Certains LMS ne comptent que «&#xa0;Terminé&#xa0;».</translation>
    </message>
    <message>
        <source>Some LMSs then decide about passed and failed themselves. Leave it off unless yours asks for it.</source>
        <translation>Certains LMS décident alors eux-mêmes de la réussite ou de l’échec. Laissez désactivé, sauf si le vôtre le demande.</translation>
    </message>
    <message>
        <source>From points to a grade</source>
        <translation>Des points à la note</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <extracomment>%1 is what is wrong with a block.</extracomment>
        <translation>Y aller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>What holds for all of it.</source>
        <translation>Ce qui vaut pour tout le cours.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>It holds modules.</source>
        <translation>Elle contient des modules.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>A chapter of the course, with its own objectives.</source>
        <translation>Un chapitre du cours, avec ses propres objectifs.</translation>
    </message>
    <message>
        <source>Quiz page</source>
        <translation>Page de quiz</translation>
    </message>
    <message>
        <source>A page whose questions count for the score.</source>
        <translation>Une page dont les questions comptent pour le score.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What the learner sees at once: a stack of blocks.</source>
        <translation>Ce que l’apprenant voit d’un coup&#xa0;: une pile de blocs.</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>Bloc inconnu</translation>
    </message>
    <message>
        <source>Made by a newer version of Carrel. It is kept as it is.</source>
        <translation>Fait par une version plus récente de Carrel. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Help about “%1”</source>
        <extracomment>%1 is the name of a block type, for example Single choice.</extracomment>
        <translation>Aide sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select a block, a page or a module to see its settings.</source>
        <translation>Sélectionnez un bloc, une page ou un module pour voir ses réglages.</translation>
    </message>
    <message>
        <source>name the four leaks of a handover</source>
        <translation>citer les quatre fuites d’une relève</translation>
    </message>
    <message>
        <source>After this module you can …</source>
        <translation>Après ce module, vous saurez …</translation>
    </message>
    <message>
        <source>One objective a line, each beginning with what the learner does. Learners see them at the start of the module.</source>
        <translation>Un objectif par ligne, chacun commençant par ce que fait l’apprenant. Les apprenants les voient au début du module.</translation>
    </message>
    <message>
        <source>Counts in the outline instead of the times of its pages.</source>
        <translation>Compte dans le plan à la place des durées de ses pages.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>For you and your reviewers: what the module is about.</source>
        <translation>Pour vous et vos relecteurs&#xa0;: de quoi parle le module.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Helps you keep the course as short as you promised.</source>
        <translation>Vous aide à tenir le cours aussi court que promis.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>Est-ce que cela compte&#xa0;?</translation>
    </message>
    <message>
        <source>The questions on a quiz page count for the score that the LMS gets. On other pages they are practice, unless you say otherwise at the question.</source>
        <translation>Les questions d’une page de quiz comptent pour le score que reçoit le LMS. Sur les autres pages, elles sont un entraînement, sauf si vous en décidez autrement dans la question.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often a learner may do the whole page. The tries of each question are set at the question.</source>
        <translation>Combien de fois l’apprenant peut faire toute la page. Les essais de chaque question se règlent dans la question.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Files of this course</source>
        <translation>Fichiers de ce cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From this computer …</source>
        <translation>De cet ordinateur …</translation>
    </message>
    <message>
        <source>Files that are in this course already:</source>
        <translation>Fichiers déjà présents dans ce cours&#xa0;:</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Add quiz page</source>
        <translation>Ajouter une page de quiz</translation>
    </message>
    <message>
        <source>Add module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Cut page or module</source>
        <translation>Couper la page ou le module</translation>
    </message>
    <message>
        <source>Copy page or module</source>
        <translation>Copier la page ou le module</translation>
    </message>
    <message>
        <source>Paste into the outline</source>
        <translation>Coller dans le plan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate page or module</source>
        <translation>Dupliquer la page ou le module</translation>
    </message>
    <message>
        <source>Delete page or module</source>
        <translation>Supprimer la page ou le module</translation>
    </message>
    <message>
        <source>Move page or module up</source>
        <translation>Monter la page ou le module</translation>
    </message>
    <message>
        <source>Move page or module down</source>
        <translation>Descendre la page ou le module</translation>
    </message>
    <message>
        <source>Move module into the one above</source>
        <translation>Déplacer le module dans celui du dessus</translation>
    </message>
    <message>
        <source>Move module out of its part</source>
        <translation>Sortir le module de sa partie</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>%1: planned time in minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Quiz page: %1</source>
        <comment>%1: its title</comment>
        <translation>Page de quiz&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <comment>%1: its title</comment>
        <translation>Page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>%1: its number, %2: its title</comment>
        <translation>Partie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Module %1: %2</source>
        <comment>%1: its number, %2: its title</comment>
        <translation>Module %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <comment>%1: its title</comment>
        <translation>Cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Trouver un titre</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a page, a module or a part</source>
        <translation>Ajouter une page, un module ou une partie</translation>
    </message>
    <message>
        <source>A course is made of modules, and each module of pages. Begin with the first module.</source>
        <translation>Un cours est fait de modules, et chaque module de pages. Commencez par le premier module.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) found</source>
        <translation>
            <numerusform>%n titre trouvé</numerusform>
            <numerusform>%n titres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No title contains these letters.</source>
        <translation>Aucun titre ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Search: Moodle, Canvas, web …</source>
        <translation>Rechercher&#xa0;: Moodle, Canvas, web …</translation>
    </message>
    <message>
        <source>Search a destination</source>
        <translation>Rechercher une destination</translation>
    </message>
    <message>
        <source>Where will it go?</source>
        <translation>Où ira le cours&#xa0;?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>As the course</source>
        <translation>Comme le cours</translation>
    </message>
    <message>
        <source>Of buttons and messages around the course: Continue, Check, Saved.</source>
        <translation>Celle des boutons et messages autour du cours&#xa0;: Continuer, Vérifier, Enregistré.</translation>
    </message>
    <message>
        <source>Buttons in</source>
        <translation>Boutons en</translation>
    </message>
    <message>
        <source>Language of buttons and messages</source>
        <translation>Langue des boutons et messages</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Dans le dossier %1</translation>
    </message>
    <message>
        <source>Choose at the left where the course will go. Here you see what will be made, what is tracked, and what is left to do.</source>
        <translation>Choisissez à gauche où ira le cours. Vous voyez ici ce qui sera fait, ce qui est suivi, et ce qui reste à faire.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>What is tracked</source>
        <translation>Ce qui est suivi</translation>
    </message>
    <message>
        <source>Reading the course …</source>
        <translation>Lecture du cours …</translation>
    </message>
    <message>
        <source>What is left to do and to know</source>
        <translation>Ce qui reste à faire et à savoir</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>“%1” was written, but a check failed</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit, mais un contrôle a échoué</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«&#xa0;%1&#xa0;» est prêt</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Every file was read back and is whole.</source>
        <translation>Chaque fichier a été relu et est entier.</translation>
    </message>
    <message>
        <source>What was checked in the package</source>
        <translation>Ce qui a été contrôlé dans le paquet</translation>
    </message>
    <message>
        <source>Not checked here. %1</source>
        <translation>Non contrôlé ici. %1</translation>
    </message>
    <message>
        <source>Next, in %1</source>
        <translation>La suite, dans %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No block shows this file</source>
        <translation>Aucun bloc ne montre ce fichier</translation>
    </message>
    <message>
        <source>“%1” is in the course now, but no type of block shows files of this type. Link to it, or take it out again with Undo.</source>
        <comment>%1: name of a file</comment>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans le cours, mais aucun type de bloc ne montre les fichiers de ce type. Faites un lien vers lui, ou retirez-le avec Annuler.</translation>
    </message>
    <message>
        <source>This block was made by a newer version of Carrel. It is kept as it is.</source>
        <translation>Ce bloc a été fait par une version plus récente de Carrel. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>This version of Carrel does not know this block type (%1). It is kept as it is.</source>
        <translation>Cette version de Carrel ne connaît pas ce type de bloc (%1). Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Types of block</source>
        <translation>Types de bloc</translation>
    </message>
    <message>
        <source>No type of block fits. Try another word.</source>
        <translation>Aucun type de bloc ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Search the types of block</source>
        <translation>Rechercher dans les types de bloc</translation>
    </message>
    <message>
        <source>Name, for you only</source>
        <translation>Nom, pour vous seulement</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nom du bloc</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Plus d’actions pour ce bloc</translation>
    </message>
    <message>
        <source>Add a block above</source>
        <translation>Ajouter un bloc au-dessus</translation>
    </message>
    <message>
        <source>Add a block below</source>
        <translation>Ajouter un bloc en dessous</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste a block below</source>
        <translation>Coller un bloc en dessous</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <extracomment>%1 is the place of a block on its page, %2 how many there are</extracomment>
        <translation>Bloc %1 sur %2</translation>
    </message>
    <message>
        <source>Title of the course</source>
        <translation>Titre du cours</translation>
    </message>
    <message>
        <source>No module yet. A module is a chapter: a few pages with one aim.</source>
        <translation>Pas encore de module. Un module est un chapitre&#xa0;: quelques pages avec un seul but.</translation>
    </message>
    <message>
        <source>Who this course is for, and what it helps with</source>
        <translation>À qui s’adresse ce cours, et à quoi il sert</translation>
    </message>
    <message>
        <source>Description of the course</source>
        <translation>Description du cours</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>Move this block</source>
        <translation>Déplacer ce bloc</translation>
    </message>
    <message>
        <source>How does this page begin?</source>
        <translation>Comment commence cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Write what learners need to know, in your own words.</source>
        <translation>Écrivez ce que les apprenants doivent savoir, avec vos propres mots.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questionner</translation>
    </message>
    <message>
        <source>Open with a question: a first guess makes people curious.</source>
        <translation>Ouvrez par une question&#xa0;: deviner d’abord rend curieux.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Pratiquer</translation>
    </message>
    <message>
        <source>Give a task to do at work, with steps and a checklist.</source>
        <translation>Donnez une tâche à faire au travail, avec des étapes et une liste de contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty so far</source>
        <translation>Vide pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Pas encore de page</translation>
    </message>
    <message>
        <source>Title of the module</source>
        <translation>Titre du module</translation>
    </message>
    <message>
        <source>No page yet. A page is what learners see at once: some text, a picture, a question or two.</source>
        <translation>Pas encore de page. Une page est ce que les apprenants voient d’un coup&#xa0;: un peu de texte, une image, une question ou deux.</translation>
    </message>
    <message>
        <source>What this module is about, in a sentence or two</source>
        <translation>De quoi parle ce module, en une phrase ou deux</translation>
    </message>
    <message>
        <source>Summary of the module</source>
        <translation>Résumé du module</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Write what learners can do afterwards</source>
        <translation>Écrivez ce que les apprenants sauront faire ensuite</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of an objective of the module</extracomment>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Add a block …</source>
        <translation>Ajouter un bloc …</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Dupliquer le bloc</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Supprimer le bloc</translation>
    </message>
    <message>
        <source>Cut block</source>
        <translation>Couper le bloc</translation>
    </message>
    <message>
        <source>Copy block</source>
        <translation>Copier le bloc</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>Move block up</source>
        <translation>Monter le bloc</translation>
    </message>
    <message>
        <source>Move block down</source>
        <translation>Descendre le bloc</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>%1: planned time</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Add a block   ( / to search )</source>
        <translation>Ajouter un bloc   ( / pour rechercher )</translation>
    </message>
    <message>
        <source>Previous page: %1</source>
        <comment>%1: title of a page</comment>
        <translation>Page précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <comment>%1: title of a page</comment>
        <translation>Page suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Getting the preview ready</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>No browser could be started. Open this file in a browser of your choice to see the preview: %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez ce fichier dans un navigateur de votre choix pour voir l’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Mots du lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Or a page of this course</source>
        <translation>Ou une page de ce cours</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>A link can lead to a web page (https://…), a mail address, a telephone number (tel:…) or a page of this course.</source>
        <translation>Un lien peut mener à une page web (https://…), à une adresse de courriel, à un numéro de téléphone (tel:…) ou à une page de ce cours.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Read out to learners who do not see it.</source>
        <translation>Lu aux apprenants qui ne la voient pas.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Écrire une légende</translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation>Pas d’image à montrer</translation>
    </message>
    <message>
        <source>Kept, but this version cannot show it</source>
        <translation>Gardé, mais cette version ne peut pas le montrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as Option 2, %2 a field there, such as Feedback
----------
%1: what a text is, for example Feedback of option 2, %2: some words of it
----------
%1 is &quot;To fix&quot; or &quot;Suggestions&quot;, %2 a number
----------
%1 is &quot;Then&quot; or &quot;Now&quot;, %2 a text
----------
%1 names a field of a block, %2 is what it says
----------
%1 is the name of a field, %2 its words
----------
%1 says what changes do, as &quot;Moves scores&quot;, %2 a number
----------
%1 is where something is, %2 a sentence that says what is different there
----------
%1: a kind of block, for example Single choice, %2: its first words
----------
%1 is &quot;Kept, but this version cannot show it&quot;, %2 the words of that piece of text.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste words only</source>
        <translation>Coller le texte seul</translation>
    </message>
    <message>
        <source>Make a link …</source>
        <translation>Créer un lien …</translation>
    </message>
    <message>
        <source>Change the link …</source>
        <translation>Modifier le lien …</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Langue de ce passage</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Texte courant</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Titre plus petit</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Titre le plus petit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation>La première ligne est l’en-tête</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Ajouter une ligne en dessous</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Ajouter une colonne avant</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Ajouter une colonne après</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>More about text</source>
        <translation>Plus d’options de texte</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Code in a sentence</source>
        <translation>Code dans une phrase</translation>
    </message>
    <message>
        <source>Item further in</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Item further out</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Carrel %1

A studio for small private online courses. It works without a server, an account or a cloud.

Free software under the GNU General Public License, version 3 or later. Uses Qt %2, SQLite and KArchive.</source>
        <translation>Carrel %1

Un atelier pour de petits cours privés en ligne. Il fonctionne sans serveur, sans compte et sans cloud.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Utilise Qt %2, SQLite et KArchive.</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <extracomment>%1 is the version of the program, %2 that of Qt</extracomment>
        <translation>À propos de Carrel</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>This file was saved elsewhere since you had it open here. Undo shows what it was before.</source>
        <translation>Ce fichier a été enregistré ailleurs depuis que vous l’avez ouvert ici. Annuler montre ce qu’il était avant.</translation>
    </message>
    <message>
        <source>This file was changed elsewhere, and what could be undone here no longer fits it. Undo begins anew.</source>
        <translation>Ce fichier a été modifié ailleurs, et ce qui pouvait être annulé ici ne s’accorde plus avec lui. L’historique d’Annuler recommence.</translation>
    </message>
    <message>
        <source>This file is read-only: you can work on it and save it elsewhere.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: vous pouvez y travailler et l’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The course is in its file. What Undo can take back stays on this computer and is never in the file you pass on.</source>
        <translation>Le cours est dans son fichier. Ce qu’Annuler peut reprendre reste sur cet ordinateur et n’est jamais dans le fichier que vous transmettez.</translation>
    </message>
    <message>
        <source>%1 was changed or removed by somebody else. Your work is kept on this computer; you can save it under another name.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 a été modifié ou retiré par quelqu’un d’autre. Votre travail est conservé sur cet ordinateur&#xa0;; vous pouvez l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what would be undone, such as: Move page “Four leaks”</extracomment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what would be done again, such as: Move page “Four leaks”</extracomment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Réglages du cours</translation>
    </message>
    <message>
        <source>Some media could not be saved</source>
        <translation>Certains médias n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>The content of these files is nowhere any more, so the saved course lacks it. Add them again: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Le contenu de ces fichiers n’est plus nulle part, il manque donc dans le cours enregistré. Ajoutez-les de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source> (2)</source>
        <extracomment>added to the name of a file, before its ending</extracomment>
        <translation> (2)</translation>
    </message>
    <message>
        <source>Save course</source>
        <translation>Enregistrer le cours</translation>
    </message>
    <message>
        <source>Save course as</source>
        <translation>Enregistrer le cours sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>added to the name of a file, before its ending</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <extracomment>%1 is the name of a file
----------
%1 is the title of a course</extracomment>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Starting the course</source>
        <translation>Préparation du cours</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>%1[*] – Carrel</source>
        <extracomment>%1 is the title of a course; keep the [*]</extracomment>
        <translation>%1[*] – Carrel</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Les commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>File up to date</source>
        <extracomment>%1 is a time or date</extracomment>
        <translation>Fichier à jour</translation>
    </message>
    <message>
        <source>File up to date %1</source>
        <translation>Fichier à jour, %1</translation>
    </message>
    <message>
        <source>All changes kept on this computer</source>
        <translation>Toutes les modifications conservées sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet in the file</source>
        <translation>
            <numerusform>%n pas encore dans le fichier</numerusform>
            <numerusform>%n pas encore dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>not in a file yet</source>
        <translation>pas encore dans un fichier</translation>
    </message>
    <message>
        <source>The language of the course; change it in its settings</source>
        <translation>La langue du cours&#xa0;; elle se change dans ses réglages</translation>
    </message>
    <message>
        <source>How much of what a learning platform keeps between two visits this course needs at most</source>
        <translation>Ce que ce cours occupe au plus de ce qu’une plateforme de formation garde entre deux visites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Language of the course: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Langue du cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resume memory %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mémoire de reprise %1&#xa0;%</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>New course from the sample</source>
        <translation>Nouveau cours à partir de l’exemple</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is the name of a file, %2 its folder</extracomment>
        <translation>Ouvrir %1 (%2)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Go back to the saved file…</source>
        <translation>Revenir au fichier enregistré…</translation>
    </message>
    <message>
        <source>Close course</source>
        <translation>Fermer le cours</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Accès rapide…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved to a file yet</source>
        <translation>
            <numerusform>%n modification, pas encore enregistrée dans un fichier</numerusform>
            <numerusform>%n modifications, pas encore enregistrées dans un fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours; the file was changed elsewhere since</source>
        <translation>
            <numerusform>%n modification de votre part&#xa0;; le fichier a été modifié ailleurs depuis</numerusform>
            <numerusform>%n modifications de votre part&#xa0;; le fichier a été modifié ailleurs depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) newer than the file</source>
        <translation>
            <numerusform>%n modification plus récente que le fichier</numerusform>
            <numerusform>%n modifications plus récentes que le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue “%1”</source>
        <translation>Continuer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open the file as it is</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>Ouvrir le fichier tel quel</translation>
    </message>
    <message>
        <source>Open the file of “%1” as it is</source>
        <translation>Ouvrir le fichier de «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>Jeter…</translation>
    </message>
    <message>
        <source>Throw away the changes to “%1”…</source>
        <translation>Jeter les modifications de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Courses you open or save will be listed here. Start on the right, or drop a course file on this window.</source>
        <translation>Les cours que vous ouvrez ou enregistrez figureront ici. Commencez à droite, ou déposez un fichier de cours sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation>Retirer de cette liste&#xa0;; le fichier reste</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Sample course</source>
        <translation>Cours d’exemple</translation>
    </message>
    <message>
        <source>“A handover that holds”: a whole course to play and change.</source>
        <translation>«&#xa0;Une relève qui tient&#xa0;»&#xa0;: un cours entier à essayer et à modifier.</translation>
    </message>
    <message>
        <source>Blank course</source>
        <translation>Cours vierge</translation>
    </message>
    <message>
        <source>Start with an empty course and its first module.</source>
        <translation>Partir d’un cours vide et de son premier module.</translation>
    </message>
    <message>
        <source>Small private courses, made at your own desk.</source>
        <translation>De petits cours privés, faits à votre bureau.</translation>
    </message>
    <message>
        <source>Recent courses</source>
        <translation>Cours récents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>A course file on this computer or a drive.</source>
        <translation>Un fichier de cours sur cet ordinateur ou sur un disque.</translation>
    </message>
    <message>
        <source>Waiting from last time</source>
        <translation>En attente depuis la dernière fois</translation>
    </message>
    <message>
        <source>Open. Closes what is needed rarely.</source>
        <translation>Ouvert. Replie ce qui sert rarement.</translation>
    </message>
    <message>
        <source>Closed. Opens what is needed rarely.</source>
        <translation>Replié. Ouvre ce qui sert rarement.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This course has no saved file yet to go back to.</source>
        <translation>Ce cours n’a pas encore de fichier enregistré auquel revenir.</translation>
    </message>
    <message>
        <source>Go back to the saved file</source>
        <translation>Revenir au fichier enregistré</translation>
    </message>
    <message>
        <source>The preview cannot start: this computer lets no program listen on its own address 127.0.0.1. The course is not affected.</source>
        <translation>L’aperçu ne peut pas démarrer&#xa0;: cet ordinateur ne laisse aucun programme écouter à sa propre adresse 127.0.0.1. Le cours n’est pas touché.</translation>
    </message>
    <message>
        <source>The preview cannot be opened in the browser: no file can be made in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>L’aperçu ne peut pas être ouvert dans le navigateur&#xa0;: aucun fichier ne peut être créé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A part of a media file is missing in the course. Add the file again, or take it from an earlier save.</source>
        <translation>Une partie d’un fichier média manque dans le cours. Ajoutez le fichier de nouveau, ou reprenez-le d’un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: this place takes %2.</source>
        <extracomment>%1 is a file name, %2 what is wanted, e.g. &quot;pictures (PNG, JPEG, …)&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici. Cet endroit accepte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <extracomment>%1 is date and time; a file name without its ending</extracomment>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>Inserting “%1”</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Insertion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Inserted, with a note</source>
        <translation>Inséré, avec une remarque</translation>
    </message>
    <message>
        <source>This picture cannot be pasted.</source>
        <translation>Cette image ne peut pas être collée.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Off: a mistake that you expect, with feedback of its own.</source>
        <translation>Décoché&#xa0;: une erreur que vous prévoyez, avec son propre retour.</translation>
    </message>
    <message>
        <source>Shown to who typed this. For a mistake: what one must have thought, and why that fails.</source>
        <translation>Montré à qui a écrit cela. Pour une erreur&#xa0;: ce qu’on a dû penser, et pourquoi cela ne tient pas.</translation>
    </message>
    <message>
        <source>Feedback for this answer</source>
        <translation>Retour pour cette réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>No answer counts as right, so nobody can score. Write the right one.</source>
        <translation>Aucune réponse ne compte juste&#xa0;: personne ne peut gagner de point. Écrivez la bonne.</translation>
    </message>
    <message>
        <source>Nobody can foresee all that is typed. Write feedback that helps with every wrong answer.</source>
        <translation>Personne ne peut prévoir tout ce qui sera écrit. Rédigez un retour qui aide après n’importe quelle erreur.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Partie par partie</translation>
    </message>
    <message>
        <source>expected the id of an entry, or nothing between the quotes</source>
        <translation>l’identifiant d’une entrée était attendu, ou rien entre les guillemets</translation>
    </message>
    <message>
        <source>Line %1 is empty. Write it or take it out.</source>
        <translation>La ligne %1 est vide. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 say the same. Change one of them or take it out.</source>
        <translation>Les lignes %1 et %2 disent la même chose. Changez l’une d’elles ou retirez-la.</translation>
    </message>
    <message>
        <source>There are more than %1 lines: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Il y a plus de %1 lignes&#xa0;: noter partie par partie n’est alors pas possible, et la question est notée tout ou rien. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>There are more than %1 lines or choices. Learners will not weigh them all, and a SCORM 1.2 report can name only %1 by a letter.</source>
        <translation>Il y a plus de %1 lignes ou choix. Les apprenants ne les pèseront pas tous, et un rapport SCORM 1.2 ne peut en nommer que %1 par une lettre.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Write feedback for the right answer or for every line.</source>
        <translation>Qui répond juste n’apprend pas pourquoi&#xa0;: c’était peut-être un hasard. Écrivez un retour pour la bonne réponse ou pour chaque ligne.</translation>
    </message>
    <message>
        <source>Who is wrong is not told what to look at. Write feedback for every line or for wrong answers.</source>
        <translation>Qui se trompe n’apprend pas où regarder. Écrivez un retour pour chaque ligne ou en cas d’erreur.</translation>
    </message>
    <message>
        <source>Several options are marked as right, but the learner can choose only one. Leave one right, or use a multiple choice question.</source>
        <translation>Plusieurs options sont marquées comme justes, mais l’apprenant ne peut en choisir qu’une. N’en laissez qu’une, ou prenez une question à choix multiple.</translation>
    </message>
    <message>
        <source>The question asks for several answers, but only one can be chosen. Reword it, or use a multiple choice question.</source>
        <translation>La question demande plusieurs réponses, mais une seule peut être choisie. Reformulez-la, ou prenez une question à choix multiple.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Texte à trous</translation>
    </message>
    <message>
        <source>A bracket has no partner in its paragraph, or a link stands between them, so there is no gap. Add what is missing; write \[ or \] for a bracket that the learner shall read.</source>
        <translation>Un crochet reste seul dans son paragraphe, ou un lien se trouve entre les deux&#xa0;: il n’y a donc pas de trou. Ajoutez ce qui manque&#xa0;; écrivez \[ ou \] pour un crochet que l’apprenant doit lire.</translation>
    </message>
    <message>
        <source>There is nothing between two brackets. Write what belongs into the gap: [like this].</source>
        <translation>Il n’y a rien entre deux crochets. Écrivez ce qui va dans le trou&#xa0;: [comme ceci].</translation>
    </message>
    <message>
        <source>The text has no gap, so there is nothing to answer. Put brackets around what is to be filled in: [like this].</source>
        <translation>Le texte n’a pas de trou&#xa0;: il n’y a rien à répondre. Mettez entre crochets ce qu’il faut remplir&#xa0;: [comme ceci].</translation>
    </message>
    <message>
        <source>There are more than %1 gaps: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Il y a plus de %1 trous&#xa0;: noter partie par partie n’est alors pas possible, et la question est notée tout ou rien. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>More than %1 gaps turn reading into guessing. Keep those that matter, or split the text.</source>
        <translation>Au-delà de %1 trous, on ne lit plus, on devine. Gardez ceux qui importent, ou divisez le texte.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Say what the words have in common, or why they matter.</source>
        <translation>Qui répond juste n’apprend pas pourquoi&#xa0;: c’était peut-être un hasard. Dites ce que les mots ont en commun, ou pourquoi ils importent.</translation>
    </message>
    <message>
        <source>Who is wrong is not told what to look at. Write feedback for wrong words.</source>
        <translation>Qui se trompe n’apprend pas où regarder. Écrivez un retour pour les mots faux.</translation>
    </message>
    <message>
        <source>Shown when some of the answer is right, but not all of it.</source>
        <translation>Affiché quand une partie de la réponse est juste, mais pas tout.</translation>
    </message>
    <message>
        <source>Forgive one slip</source>
        <translation>Pardonner une faute de frappe</translation>
    </message>
    <message>
        <source>One letter wrong, missing, doubled or two swapped still counts as right, in answers of five letters and more. The right spelling is then shown.</source>
        <translation>Une lettre fausse, oubliée, doublée ou deux lettres échangées comptent encore juste, dans les réponses de cinq lettres et plus. La bonne orthographe est alors montrée.</translation>
    </message>
    <message>
        <source>Capitals must be right</source>
        <translation>Les majuscules comptent</translation>
    </message>
    <message>
        <source>Otherwise Noor, noor and NOOR are the same.</source>
        <translation>Sinon Noor, noor et NOOR sont la même réponse.</translation>
    </message>
    <message>
        <source>Accents must be right</source>
        <translation>Les accents comptent</translation>
    </message>
    <message>
        <source>Otherwise relève and releve are the same.</source>
        <translation>Sinon relève et releve sont la même réponse.</translation>
    </message>
    <message>
        <source>expected an area between { and }</source>
        <translation>une zone entre { et } est attendue</translation>
    </message>
    <message>
        <source>expected two opposite corners, [x, y] each</source>
        <translation>deux coins opposés sont attendus, chacun [x, y]</translation>
    </message>
    <message>
        <source>expected 3 to %1 corners, [x, y] each</source>
        <translation>3 à %1 coins sont attendus, chacun [x, y]</translation>
    </message>
    <message>
        <source>expected a point, [x, y]</source>
        <translation>un point est attendu, [x, y]</translation>
    </message>
    <message>
        <source>expected a number above 0</source>
        <translation>un nombre supérieur à 0 est attendu</translation>
    </message>
    <message>
        <source>Picture with its areas</source>
        <translation>Image avec ses zones</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>%1: %2 % from the left, %3 % from the top, %4 % wide, %5 % high.</source>
        <translation>%1&#xa0;: %2&#xa0;% depuis la gauche, %3&#xa0;% depuis le haut, largeur %4&#xa0;%, hauteur %5&#xa0;%.</translation>
    </message>
    <message>
        <source>%1: not drawn yet.</source>
        <translation>%1&#xa0;: pas encore dessinée.</translation>
    </message>
    <message>
        <source>Choose a picture first. Then draw areas on it here.</source>
        <translation>Choisissez d’abord une image. Dessinez-y ensuite des zones ici.</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Pas encore dessinée</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>A space and the sign of percent, as it stands behind a number</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>middle, from the left</source>
        <translation>milieu, depuis la gauche</translation>
    </message>
    <message>
        <source>left edge</source>
        <translation>bord gauche</translation>
    </message>
    <message>
        <source>middle, from the top</source>
        <translation>milieu, depuis le haut</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>bord supérieur</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>diamètre</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>Drag from one corner to the other.</source>
        <translation>Faites glisser d’un coin à l’autre.</translation>
    </message>
    <message>
        <source>Drag from the middle outwards.</source>
        <translation>Faites glisser du milieu vers l’extérieur.</translation>
    </message>
    <message>
        <source>Click corner by corner. Enter or a double click ends, Escape gives up.</source>
        <translation>Cliquez coin après coin. Entrée ou un double clic termine, Échap abandonne.</translation>
    </message>
    <message>
        <source>Draw an area:</source>
        <translation>Dessiner une zone&#xa0;:</translation>
    </message>
    <message>
        <source>Draw an area: %1</source>
        <extracomment>%1: Rectangle, Circle or Polygon</extracomment>
        <translation>Dessiner une zone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part by part: every gap that is right gives its share of the points. All or nothing: only when all are right.</source>
        <translation>Partie par partie&#xa0;: chaque trou juste donne sa part des points. Tout ou rien&#xa0;: seulement si tous sont justes.</translation>
    </message>
    <message>
        <source>The description looks like a file name. Say in a sentence what the picture shows.</source>
        <translation>La description ressemble à un nom de fichier. Dites en une phrase ce que montre l’image.</translation>
    </message>
    <message>
        <source>The picture is no longer in the course. Choose it again.</source>
        <translation>L’image n’est plus dans le cours. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that browsers can show. Choose a PNG, JPEG, SVG, GIF or WebP file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image que les navigateurs peuvent montrer. Choisissez un fichier PNG, JPEG, SVG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>A quiz page draws at most %1 questions, or 0 for all of them.</source>
        <translation>Une page de quiz tire au plus %1 questions, ou 0 pour toutes.</translation>
    </message>
    <message>
        <source>A quiz page takes at most %1 minutes, or 0 for as long as wanted.</source>
        <translation>Une page de quiz dure au plus %1 minutes, ou 0 pour aussi longtemps que souhaité.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>One line each. The learner asks for them one by one, and they cost nothing.</source>
        <translation>Un par ligne. L’apprenant les demande un à un, et ils ne coûtent rien.</translation>
    </message>
    <message>
        <source>A further try costs</source>
        <translation>Un nouvel essai coûte</translation>
    </message>
    <message>
        <source>Where the question counts, the second try takes this much off the score, and the third as much again. What is said to the learner stays right or wrong.</source>
        <translation>Là où la question compte, le deuxième essai enlève autant au score, et le troisième encore autant. Ce qui est dit à l’apprenant reste juste ou faux.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what a further try costs</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A quarter of the score</source>
        <translation>Un quart du score</translation>
    </message>
    <message>
        <source>A third of the score</source>
        <translation>Un tiers du score</translation>
    </message>
    <message>
        <source>Half of the score</source>
        <translation>La moitié du score</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variante de</translation>
    </message>
    <message>
        <source>Questions that ask the same in other words get the same name here. Where a quiz page draws questions, it draws one of them.</source>
        <translation>Les questions qui demandent la même chose avec d’autres mots portent ici le même nom. Là où une page de quiz tire des questions, elle en tire une de celles-ci.</translation>
    </message>
    <message>
        <source>For example: the limit of the cabinet</source>
        <translation>Par exemple&#xa0;: la limite de l’armoire froide</translation>
    </message>
    <message>
        <source>A further try would cost something, but there is only one try. Give more tries or let them cost nothing.</source>
        <translation>Un nouvel essai coûterait quelque chose, mais il n’y en a qu’un. Donnez plus d’essais ou faites qu’ils ne coûtent rien.</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>of the questions</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>Après chaque question</translation>
    </message>
    <message>
        <source>Once handed in</source>
        <translation>Une fois la page remise</translation>
    </message>
    <message>
        <source>Never: only the score</source>
        <translation>Jamais&#xa0;: seulement le score</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Learners may take more time</source>
        <translation>Les apprenants peuvent prendre plus de temps</translation>
    </message>
    <message>
        <source>Questions drawn</source>
        <translation>Questions tirées</translation>
    </message>
    <message>
        <source>When do answers show?</source>
        <translation>Quand les réponses se montrent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Right answers show</source>
        <translation>Les bonnes réponses se montrent</translation>
    </message>
    <message>
        <source>Where the page is handed in as a whole, answers are kept and can be changed until then, and each question has one try.</source>
        <translation>Quand la page est remise d’un bloc, les réponses sont conservées et peuvent être changées jusque-là, et chaque question a un seul essai.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>For pages that are handed in as a whole. The clock also runs while the course is closed; when time is up, what is answered is handed in.</source>
        <translation>Pour les pages remises d’un bloc. Le temps court aussi quand le cours est fermé&#xa0;; quand il est écoulé, ce qui est répondu est remis.</translation>
    </message>
    <message>
        <source>Half of the limit at a time. Learners who read slowly or use a screen reader need it: take it away only where time itself is what you test.</source>
        <translation>La moitié de la limite à chaque fois. Les apprenants qui lisent lentement ou utilisent un lecteur d’écran en ont besoin&#xa0;: ne l’enlevez que là où c’est la vitesse que vous évaluez.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this page count.</source>
        <translation>
            <numerusform>%n question de cette page compte.</numerusform>
            <numerusform>%n questions de cette page comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write more, or every learner gets all of them.</source>
        <translation>Écrivez-en d’autres, sinon chaque apprenant les reçoit toutes.</translation>
    </message>
    <message>
        <source>The page is empty: learners would meet nothing but its title. Add a block or delete the page.</source>
        <translation>La page est vide&#xa0;: les apprenants n’y trouveraient que son titre. Ajoutez un bloc ou supprimez la page.</translation>
    </message>
    <message>
        <source>This is a quiz page, but no question on it counts, so it gives no score. Add a question or make it an ordinary page.</source>
        <translation>C’est une page de quiz, mais aucune question n’y compte&#xa0;: elle ne donne pas de score. Ajoutez une question ou faites-en une page ordinaire.</translation>
    </message>
    <message>
        <source>%1 questions are to be drawn, but only %2 on this page count. Write more, or draw fewer.</source>
        <translation>%1 questions doivent être tirées, mais seulement %2 comptent sur cette page. Écrivez-en d’autres ou tirez-en moins.</translation>
    </message>
    <message>
        <source>The module has no page, so learners find nothing behind its title. Add a page or delete the module.</source>
        <translation>Le module n’a pas de page&#xa0;: les apprenants ne trouvent rien derrière son titre. Ajoutez une page ou supprimez le module.</translation>
    </message>
    <message>
        <source>The module has no objective. Say what learners can do after it: they see what it is good for, and you see what to ask.</source>
        <translation>Le module n’a pas d’objectif. Dites ce que les apprenants sauront faire après&#xa0;: ils voient à quoi il sert, et vous voyez quoi demander.</translation>
    </message>
    <message>
        <source>A link leads to a page that no longer exists, so learners find plain words there. Choose another page or take the link off.</source>
        <translation>Un lien mène à une page qui n’existe plus&#xa0;: les apprenants n’y trouvent que des mots. Choisissez une autre page ou enlevez le lien.</translation>
    </message>
    <message>
        <source>Nobody can reach the pass mark of %1 %: questions without a right answer take too many of the points. Mend those, or lower the pass mark.</source>
        <translation>Personne ne peut atteindre le seuil de réussite de %1&#xa0;%&#xa0;: des questions sans bonne réponse prennent trop de points. Corrigez-les ou baissez le seuil.</translation>
    </message>
    <message>
        <source>“%1” is left here. Learners would read it: write what is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est resté ici. Les apprenants le liraient&#xa0;: écrivez ce qui manque.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les vérifications ont trouvé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The course is being checked…</source>
        <translation>Le cours est en cours de vérification…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Nothing was found. The checks look for what misleads, excludes or does not score; whether the course teaches well, only learners can tell.</source>
        <translation>Rien n’a été trouvé. Les vérifications cherchent ce qui trompe, exclut ou ne compte pas&#xa0;; si le cours enseigne bien, seuls les apprenants peuvent le dire.</translation>
    </message>
    <message>
        <source>Choose one to go there. The list follows what you change after a moment.</source>
        <translation>Choisissez-en un pour y aller. La liste suit ce que vous changez après un moment.</translation>
    </message>
    <message>
        <source>Check the course</source>
        <translation>Vérifier le cours</translation>
    </message>
    <message>
        <source>What the checks of the whole course found</source>
        <translation>Ce que les vérifications de tout le cours ont trouvé</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>The title is still the one that new pages, modules and courses get. Learners find their way by titles: say what it is about.</source>
        <translation>Le titre est encore celui que reçoivent les nouvelles pages, les nouveaux modules et les nouveaux cours. Les apprenants s’orientent par les titres&#xa0;: dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>An address on the web</source>
        <translation>Une adresse sur le web</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Shown before the learner starts it; 0: not shown.</source>
        <translation>Montrée avant que l’apprenant ne le lance&#xa0;; 0&#xa0;: non montrée.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Offer an attestation</source>
        <translation>Proposer une attestation</translation>
    </message>
    <message>
        <source>Learners who are done print or save it on the result page, with their name, the date, the score and the time. It is made in their browser: nobody signs it.</source>
        <translation>Les apprenants qui ont fini l’impriment ou l’enregistrent sur la page de résultat, avec leur nom, la date, le score et le temps. Elle est faite dans leur navigateur&#xa0;: personne ne la signe.</translation>
    </message>
    <message>
        <source>Ask how sure the learner is</source>
        <translation>Demander à l’apprenant s’il est sûr</translation>
    </message>
    <message>
        <source>Before an answer is checked, learners say whether they guess or know. It costs no points; the LMS gets it beside the answer. Not asked on pages that are handed in as a whole.</source>
        <translation>Avant la vérification, les apprenants disent s’ils devinent ou savent. Cela ne coûte pas de points&#xa0;; le LMS le reçoit à côté de la réponse. Pas demandé sur les pages remises d’un bloc.</translation>
    </message>
    <message>
        <source>A colour is given by # and six digits, for example #125e66.</source>
        <translation>Une couleur s’écrit # suivi de six chiffres hexadécimaux, par exemple #125e66.</translation>
    </message>
    <message>
        <source>“%1” is no picture, so it cannot be the logo.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image&#xa0;: ce fichier ne peut pas servir de logo.</translation>
    </message>
    <message>
        <source>The film stops more often than there are questions and tasks below it (%1 of %2), so it does not stop there. Add a question below the film, or delete the stop.</source>
        <translation>Le film a plus d’arrêts qu’il n’y a de questions et de tâches sous lui (%1 pour %2)&#xa0;: il ne s’y arrête pas. Ajoutez une question sous le film, ou supprimez l’arrêt.</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <comment>contrast of two colours</comment>
        <translation>%1&#xa0;:&#xa0;1</translation>
    </message>
    <message>
        <source>Hue and saturation</source>
        <translation>Teinte et saturation</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Custom colours</source>
        <translation>Couleurs personnalisées</translation>
    </message>
    <message>
        <source>Basic colours</source>
        <translation>Couleurs de base</translation>
    </message>
    <message>
        <source>Use the colour of the theme</source>
        <translation>Utiliser la couleur du thème</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <comment>a colour</comment>
        <translation>Celle du thème</translation>
    </message>
    <message>
        <source>Accent colour: %1</source>
        <translation>Couleur d’accent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>On light pages its contrast is %1: easy to read, used as it is.</source>
        <translation>Sur les pages claires, son contraste est de %1&#xa0;: bien lisible, utilisée telle quelle.</translation>
    </message>
    <message>
        <source>On light pages its contrast is %1, too little for text: it is darkened to %2.</source>
        <translation>Sur les pages claires, son contraste est de %1, trop peu pour du texte&#xa0;: elle est assombrie en %2.</translation>
    </message>
    <message>
        <source>On dark pages its contrast is %1: easy to read, used as it is.</source>
        <translation>Sur les pages sombres, son contraste est de %1&#xa0;: bien lisible, utilisée telle quelle.</translation>
    </message>
    <message>
        <source>On dark pages its contrast is %1, too little for text: it is lightened to %2.</source>
        <translation>Sur les pages sombres, son contraste est de %1, trop peu pour du texte&#xa0;: elle est éclaircie en %2.</translation>
    </message>
    <message>
        <source>Plain: white, straight lines</source>
        <comment>a theme of the player</comment>
        <translation>Sobre&#xa0;: blanc, lignes droites</translation>
    </message>
    <message>
        <source>Studio: a coloured band, round corners</source>
        <comment>a theme of the player</comment>
        <translation>Studio&#xa0;: bandeau coloré, coins arrondis</translation>
    </message>
    <message>
        <source>Paper: warm, headings as in a book</source>
        <comment>a theme of the player</comment>
        <translation>Papier&#xa0;: chaleureux, titres comme dans un livre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Of buttons, links and signs, for example the colour of your house.</source>
        <translation>Des boutons, des liens et des pictogrammes, par exemple la couleur de votre maison.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>How the pages look to learners. Each theme is made for light and dark, for telephones and for paper.</source>
        <translation>L’aspect des pages pour les apprenants. Chaque thème est conçu pour le clair et le sombre, pour le téléphone et pour le papier.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Stands beside the title on every page and on paper, always on white.</source>
        <translation>Figure à côté du titre sur chaque page et sur papier, toujours sur fond blanc.</translation>
    </message>
    <message>
        <source>Description of the logo</source>
        <translation>Description du logo</translation>
    </message>
    <message>
        <source>For those who do not see it, for example “Logo of Acme”. Leave it empty if the title says the same.</source>
        <translation>Pour les personnes qui ne le voient pas, par exemple «&#xa0;Logo d’Acme&#xa0;». Laissez vide si le titre dit la même chose.</translation>
    </message>
    <message>
        <source>Questions of this page are required, but only %1 of %2 are drawn: learners who do not get them finish without them. Put what everybody has to answer on a page that draws nothing.</source>
        <translation>Des questions de cette page sont obligatoires, mais seules&#xa0;%1 sur&#xa0;%2 sont tirées&#xa0;: les apprenants qui ne les reçoivent pas terminent sans elles. Mettez ce à quoi chacun doit répondre sur une page sans tirage.</translation>
    </message>
    <message>
        <source>The course is to be finished when all required blocks are done, but no block is required, so it is finished when all pages were seen. Require blocks in their settings, or choose when else it is finished.</source>
        <translation>Le cours doit être terminé quand tous les blocs obligatoires sont faits, mais aucun bloc n’est obligatoire&#xa0;: il est donc terminé quand toutes les pages ont été vues. Rendez des blocs obligatoires dans leurs réglages, ou choisissez une autre règle.</translation>
    </message>
    <message>
        <source>The block is required, but it asks nothing of the learner, so the course is finished without it. Let learners say that they took part or have watched it, or do not require it.</source>
        <translation>Le bloc est obligatoire, mais il ne demande rien à l’apprenant&#xa0;: le cours est donc terminé sans lui. Laissez les apprenants dire qu’ils ont participé ou regardé, ou ne le rendez pas obligatoire.</translation>
    </message>
    <message>
        <source>The block is required, but as it is, nobody can do it: the course would never be finished. Complete it, or do not require it.</source>
        <translation>Le bloc est obligatoire, mais tel qu’il est, personne ne peut le faire&#xa0;: le cours ne serait jamais terminé. Complétez-le, ou ne le rendez pas obligatoire.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>The LMS shows the course as finished only once the learner has done this: answered it, handed it in or ticked it. Learners see that it is required.</source>
        <translation>Le LMS ne montre le cours comme terminé que lorsque l’apprenant a fait ceci&#xa0;: répondu, rendu ou coché. Les apprenants voient que c’est obligatoire.</translation>
    </message>
    <message>
        <source>All required blocks done</source>
        <translation>Tous les blocs obligatoires faits</translation>
    </message>
    <message>
        <source>What a learner has to do before the LMS shows it as finished. Blocks that are required have to be done with each of these: you say so in the settings of the block.</source>
        <translation>Ce qu’un apprenant doit faire avant que le LMS le montre comme terminé. Les blocs obligatoires doivent être faits dans tous les cas&#xa0;: cela se règle dans le bloc.</translation>
    </message>
    <message>
        <source>“%1” is no font file, so it cannot be the typeface. Choose a file that ends in .woff2, .woff, .ttf or .otf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de police et ne peut donc pas servir ici. Choisissez un fichier en .woff2, .woff, .ttf ou .otf.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Every learner would wait for it. Take the font as WOFF2, with the letters of your languages only.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2&#xa0;Mo. Chaque apprenant l’attendrait. Prenez la police en WOFF2, avec les seules lettres de vos langues.</translation>
    </message>
    <message>
        <source>pictures (PNG, JPEG, GIF, SVG, WebP), films (MP4, WebM, MOV), sound (MP3, M4A, WAV, Ogg), captions (WebVTT, SubRip), fonts (WOFF2, WOFF, TTF, OTF) and documents (PDF, Word, Excel, PowerPoint, OpenDocument)</source>
        <translation>des images (PNG, JPEG, GIF, SVG, WebP), des films (MP4, WebM, MOV), du son (MP3, M4A, WAV, Ogg), des sous-titres (WebVTT, SubRip), des polices (WOFF2, WOFF, TTF, OTF) et des documents (PDF, Word, Excel, PowerPoint, OpenDocument)</translation>
    </message>
    <message>
        <source>The maker of this font does not allow it to be embedded. A course hands it on to every learner: ask the maker, or choose another font.</source>
        <translation>L’éditeur de cette police ne permet pas de l’incorporer. Un cours la transmet à chaque apprenant&#xa0;: demandez à l’éditeur, ou choisissez une autre police.</translation>
    </message>
    <message>
        <source>Every question of this quiz is marked as easy, so a good score tells little about who can do it. Ask something harder as well.</source>
        <translation>Toutes les questions de ce quiz sont marquées faciles&#xa0;: un bon score dit peu de qui sait le faire. Posez aussi quelque chose de plus difficile.</translation>
    </message>
    <message>
        <source>The course is to have a font of its own, but its file is missing, so learners read another typeface. Choose the file, or another typeface.</source>
        <translation>Le cours doit avoir sa propre police, mais le fichier manque&#xa0;: les apprenants en liront une autre. Choisissez le fichier, ou une autre police.</translation>
    </message>
    <message>
        <source>About single gaps</source>
        <translation>À propos de chaque trou</translation>
    </message>
    <message>
        <source>The first is about the first gap, and so on; leave empty where there is nothing to say. Shown below the text once the question is closed.</source>
        <translation>La première porte sur le premier trou, et ainsi de suite&#xa0;; laissez vide là où il n’y a rien à dire. Affichées sous le texte une fois la question fermée.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Why this word belongs there, or what others confuse it with.</source>
        <translation>Pourquoi ce mot va là, ou avec quoi on le confond.</translation>
    </message>
    <message>
        <source>Why this word belongs there</source>
        <translation>Pourquoi ce mot va là</translation>
    </message>
    <message>
        <source>sentence</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>phrase</translation>
    </message>
    <message>
        <source>Sentence %1 is about a gap that the text does not have, so nobody reads it. Take it out, or mark the gap in the text.</source>
        <translation>La phrase %1 porte sur un trou que le texte n’a pas&#xa0;: personne ne la lit. Retirez-la, ou marquez le trou dans le texte.</translation>
    </message>
    <message>
        <source>The description has more than %1 characters, and screen readers read it in one go. Keep the gist and move the rest to the long description.</source>
        <translation>La description a plus de %1 caractères, et les lecteurs d’écran la lisent d’un trait. Gardez l’essentiel et déplacez le reste dans la description longue.</translation>
    </message>
    <message>
        <source>Description and caption are the same, so some learners hear it twice. Let the description say what is to be seen.</source>
        <translation>Description et légende sont identiques, certains apprenants l’entendent donc deux fois. Que la description dise ce qui est à voir.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>As you judge it. A quiz page that draws questions draws of easy and hard ones the share that each has on the page. Learners do not see it; it stands beside the question in the letter key of the package.</source>
        <translation>À votre jugement. Une page de quiz qui tire des questions prend des faciles et des difficiles la part que chacune a sur la page. Les apprenants ne la voient pas&#xa0;; elle figure à côté de la question dans la clé des lettres du paquet.</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>difficulty of a question</comment>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Middling</source>
        <comment>difficulty of a question</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>difficulty of a question</comment>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>It changes nothing for learners or the score. It stands beside the question in the letter key of the package, so that you can compare what was known before and after, and Carrel tells you where it does not fit.</source>
        <translation>Cela ne change rien pour les apprenants ni pour le score. Cela figure à côté de la question dans la clé des lettres du paquet, pour que vous puissiez comparer ce que l’on savait avant et après, et Carrel vous dit où cela ne va pas.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>what a question is for</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>What is known before</source>
        <translation>Ce que l’on sait avant</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>what a question is for</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>What is known after</source>
        <translation>Ce que l’on sait après</translation>
    </message>
    <message>
        <source>This question counts for the score, but it is said to be practice, or to ask what is known before: learners would lose points for what they are only about to learn. Let it not count, or say something else about what it is for.</source>
        <translation>Cette question compte pour le score, mais vous dites qu’elle sert à l’entraînement, ou qu’elle demande ce que l’on sait avant&#xa0;: les apprenants perdraient des points pour ce qu’ils vont seulement apprendre. Faites qu’elle ne compte pas, ou précisez autrement à quoi elle sert.</translation>
    </message>
    <message>
        <source>Page Down selects an area, arrow keys move it, with Shift they change its size. Ctrl and Page Down choose a corner of a polygon.</source>
        <translation>Page suivante sélectionne une zone, les flèches la déplacent, avec Maj elles changent sa taille. Ctrl et Page suivante choisissent un sommet d’un polygone.</translation>
    </message>
    <message>
        <source>%1: corner %2 of %3, %4 % from the left, %5 % from the top.</source>
        <extracomment>%1: name of an area; %2 to %5: numbers</extracomment>
        <translation>%1&#xa0;: sommet %2 sur %3, à %4&#xa0;% de la gauche, à %5&#xa0;% du haut.</translation>
    </message>
    <message>
        <source>Choose a shape and draw. What is there can be dragged, also by its corners, or moved with the arrow keys. Ctrl and Page Down choose a corner of a polygon: arrow keys move it, Insert adds one behind it, Delete takes it off, Escape lets go.</source>
        <translation>Choisissez une forme et dessinez. Ce qui est là se tire, aussi par ses coins, ou se déplace avec les flèches. Ctrl et Page suivante choisissent un sommet d’un polygone&#xa0;: les flèches le déplacent, Inser en ajoute un derrière lui, Suppr l’enlève, Échap le lâche.</translation>
    </message>
    <message>
        <source>As in a book, with serifs</source>
        <comment>a typeface</comment>
        <translation>Comme dans un livre, avec empattements</translation>
    </message>
    <message>
        <source>Plain, without serifs</source>
        <comment>a typeface</comment>
        <translation>Sobre, sans empattements</translation>
    </message>
    <message>
        <source>Wide letters that are easy to tell apart</source>
        <comment>a typeface</comment>
        <translation>Lettres larges, faciles à distinguer</translation>
    </message>
    <message>
        <source>A font file of my own</source>
        <comment>a typeface</comment>
        <translation>Mon propre fichier de police</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <comment>a typeface</comment>
        <translation>Celle du thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Of headings and text. Fonts come from the learner&apos;s device or travel in the package: none is fetched from the internet.</source>
        <translation>Des titres et du texte. Les polices viennent de l’appareil de l’apprenant ou voyagent dans le paquet&#xa0;: aucune n’est prise sur Internet.</translation>
    </message>
    <message>
        <source>Font file</source>
        <translation>Fichier de police</translation>
    </message>
    <message>
        <source>WOFF2, WOFF, TTF or OTF. Best is WOFF2 below 100 kB: learners read a font of their device until yours has come. You need the right to pass it on: look into its licence.</source>
        <translation>WOFF2, WOFF, TTF ou OTF. Le mieux&#xa0;: WOFF2, moins de 100&#xa0;ko&#xa0;; les apprenants lisent dans une police de leur appareil jusqu’à l’arrivée de la vôtre. Vous devez avoir le droit de la transmettre&#xa0;: lisez sa licence.</translation>
    </message>
    <message>
        <source>Font file for bold</source>
        <translation>Fichier de police pour le gras</translation>
    </message>
    <message>
        <source>Without one, browsers thicken the letters themselves. Does one file hold all weights (a variable font)? Choose it here, too.</source>
        <translation>Sans lui, les navigateurs épaississent eux-mêmes les lettres. Un seul fichier contient toutes les graisses (police variable)&#xa0;? Choisissez-le ici aussi.</translation>
    </message>
    <message>
        <source>With fewer than all, every learner gets others, and another attempt begins with those not seen yet. Of easy and hard ones each gets the share that they have on the page.</source>
        <translation>S’il y en a moins que toutes, chaque apprenant en reçoit d’autres, et une nouvelle tentative commence par celles qui n’ont pas été vues. Des faciles et des difficiles, chacun reçoit la part qu’elles ont sur la page.</translation>
    </message>
    <message>
        <source>Reports name answers by letters (a,c). What they mean stands in the file “%1” of the package, for you: it opens as a table.</source>
        <translation>Les rapports désignent les réponses par des lettres (a,c). Leur signification se trouve, pour vous, dans le fichier «&#xa0;%1&#xa0;» du paquet&#xa0;: il s’ouvre comme un tableau.</translation>
    </message>
    <message>
        <source>These do not stand together. Choose some of one page or one module.</source>
        <translation>Ces éléments ne sont pas au même endroit. Choisissez-en dans une seule page ou un seul module.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1: a field, for example Feedback, %2: an entry of a list, for example option, %3: its number</extracomment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>This picture is no longer where it was.</source>
        <translation>Cette image n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Décrire une image</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n picture(s)</source>
        <translation>
            <numerusform>Décrire %n image</numerusform>
            <numerusform>Décrire %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n module(s)</source>
        <translation>
            <numerusform>Couper %n module</numerusform>
            <numerusform>Couper %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n module(s)</source>
        <translation>
            <numerusform>Supprimer %n module</numerusform>
            <numerusform>Supprimer %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n module(s)</source>
        <translation>
            <numerusform>Dupliquer %n module</numerusform>
            <numerusform>Dupliquer %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n module(s)</source>
        <translation>
            <numerusform>Déplacer %n module</numerusform>
            <numerusform>Déplacer %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n module(s)</source>
        <translation>
            <numerusform>Coller %n module</numerusform>
            <numerusform>Coller %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n page(s)</source>
        <translation>
            <numerusform>Couper %n page</numerusform>
            <numerusform>Couper %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n page(s)</source>
        <translation>
            <numerusform>Supprimer %n page</numerusform>
            <numerusform>Supprimer %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n page(s)</source>
        <translation>
            <numerusform>Dupliquer %n page</numerusform>
            <numerusform>Dupliquer %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n page(s)</source>
        <translation>
            <numerusform>Déplacer %n page</numerusform>
            <numerusform>Déplacer %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n page(s)</source>
        <translation>
            <numerusform>Coller %n page</numerusform>
            <numerusform>Coller %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n block(s)</source>
        <translation>
            <numerusform>Couper %n bloc</numerusform>
            <numerusform>Couper %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n block(s)</source>
        <translation>
            <numerusform>Supprimer %n bloc</numerusform>
            <numerusform>Supprimer %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n block(s)</source>
        <translation>
            <numerusform>Dupliquer %n bloc</numerusform>
            <numerusform>Dupliquer %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>Déplacer %n bloc</numerusform>
            <numerusform>Déplacer %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n block(s)</source>
        <translation>
            <numerusform>Coller %n bloc</numerusform>
            <numerusform>Coller %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n part(s) of the course</source>
        <translation>
            <numerusform>Couper %n élément du cours</numerusform>
            <numerusform>Couper %n éléments du cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n part(s) of the course</source>
        <translation>
            <numerusform>Supprimer %n élément du cours</numerusform>
            <numerusform>Supprimer %n éléments du cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s) of the course</source>
        <translation>
            <numerusform>Dupliquer %n élément du cours</numerusform>
            <numerusform>Dupliquer %n éléments du cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n part(s) of the course</source>
        <translation>
            <numerusform>Déplacer %n élément du cours</numerusform>
            <numerusform>Déplacer %n éléments du cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n part(s) of the course</source>
        <translation>
            <numerusform>Coller %n élément du cours</numerusform>
            <numerusform>Coller %n éléments du cours</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file. Choose another one.</source>
        <translation>C’est le même fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Replace file “%1” by “%2”</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Remplacer le fichier «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s) smaller</source>
        <translation>
            <numerusform>Alléger %n fichier</numerusform>
            <numerusform>Alléger %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Supprimer %n fichier</numerusform>
            <numerusform>Supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as draft</source>
        <translation>Marquer comme brouillon</translation>
    </message>
    <message>
        <source>Mark as ready for review</source>
        <translation>Marquer comme prêt à relire</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Take the status away</source>
        <translation>Retirer l’état</translation>
    </message>
    <message>
        <source>Only pages and modules have a status.</source>
        <translation>Seuls les pages et les modules ont un état.</translation>
    </message>
    <message>
        <source>The text has changed since it was found.</source>
        <translation>Le texte a changé depuis qu’il a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Take out “%1” (%Ln place(s))</source>
        <extracomment>%1: the words taken out</extracomment>
        <translation>
            <numerusform>Enlever «&#xa0;%1&#xa0;» (%Ln endroit)</numerusform>
            <numerusform>Enlever «&#xa0;%1&#xa0;» (%Ln endroits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” with “%2” (%Ln place(s))</source>
        <extracomment>%1: the words that stood there, %2: those that stand there now</extracomment>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» (%Ln endroit)</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» (%Ln endroits)</numerusform>
        </translation>
    </message>
    <message>
        <source>This did not exist then, so it cannot be brought back.</source>
        <translation>Ceci n’existait pas alors et ne peut donc pas revenir.</translation>
    </message>
    <message>
        <source>Bring back “%1” as it was: %2</source>
        <extracomment>%1 is a title or a type of block, %2 a time such as 10:42, or the name of a snapshot</extracomment>
        <translation>Faire revenir «&#xa0;%1&#xa0;» tel quel&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled; the course is as it was before.</source>
        <translation>Annulé&#xa0;; le cours est comme avant.</translation>
    </message>
    <message>
        <source>This step is no longer in the history. Choose another one.</source>
        <translation>Cette étape n’est plus dans l’historique. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This cannot be brought back: the content of “%1” is no longer kept on this computer.</source>
        <translation>Cela ne peut pas être rétabli&#xa0;: le contenu de «&#xa0;%1&#xa0;» n’est plus conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Un instantané a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This name is too long. Keep it under %1 characters.</source>
        <translation>Ce nom est trop long. Restez sous les %1 caractères.</translation>
    </message>
    <message>
        <source>There is no room for another snapshot. Delete one that you no longer need, then take this one.</source>
        <translation>Il n’y a plus de place pour un autre instantané. Supprimez-en un dont vous n’avez plus besoin, puis prenez celui-ci.</translation>
    </message>
    <message>
        <source>This snapshot was deleted.</source>
        <translation>Cet instantané a été supprimé.</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <extracomment>%1 is the name of a snapshot</extracomment>
        <translation>Revenir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This can only be done with a text.</source>
        <translation>Cela n’est possible qu’avec un texte.</translation>
    </message>
    <message>
        <source>Split text</source>
        <translation>Couper le texte</translation>
    </message>
    <message>
        <source>The block below is no text, so there is nothing to join.</source>
        <translation>Le bloc du dessous n’est pas un texte&#xa0;: il n’y a rien à joindre.</translation>
    </message>
    <message>
        <source>Join texts</source>
        <translation>Joindre les textes</translation>
    </message>
    <message>
        <source>Turn list into question</source>
        <translation>Faire une question de la liste</translation>
    </message>
    <message>
        <source>There is no list in this text. Write the question, and its options as a list below it.</source>
        <translation>Il n’y a pas de liste dans ce texte. Écrivez la question, puis ses réponses en liste au-dessous.</translation>
    </message>
    <message>
        <source>Only a single or multiple choice can become a text.</source>
        <translation>Seul un choix unique ou multiple peut devenir un texte.</translation>
    </message>
    <message>
        <source>Turn question into text</source>
        <translation>Faire un texte de la question</translation>
    </message>
    <message>
        <source>Course title</source>
        <translation>Titre du cours</translation>
    </message>
    <message>
        <source>Module title</source>
        <translation>Titre du module</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>Titre du bloc</translation>
    </message>
    <message>
        <source>Alternative text of a picture (%1)</source>
        <extracomment>%1: a field of a block, for example Text</extracomment>
        <translation>Texte de remplacement d’une image (%1)</translation>
    </message>
    <message>
        <source>Caption (%1)</source>
        <extracomment>%1: a field of a block, for example Text</extracomment>
        <translation>Légende (%1)</translation>
    </message>
    <message>
        <source>There are options here, but no question before them.</source>
        <translation>Il y a ici des propositions, mais aucune question avant elles.</translation>
    </message>
    <message>
        <source>These words are no question: no options follow them. Each begins with a letter and a point or bracket, as A. or A).</source>
        <translation>Ces mots ne sont pas une question&#xa0;: aucune proposition ne les suit. Chacune commence par une lettre et un point ou une parenthèse, comme A. ou A).</translation>
    </message>
    <message>
        <source>There are no options before this answer.</source>
        <translation>Il n’y a pas de proposition avant cette réponse.</translation>
    </message>
    <message>
        <source>There is only one option, so there is nothing to choose from.</source>
        <translation>Il n’y a qu’une proposition, donc rien à choisir.</translation>
    </message>
    <message>
        <source>The question is not finished: no line says ANSWER: and the letter.</source>
        <translation>La question n’est pas terminée&#xa0;: aucune ligne ne dit ANSWER: suivi de la lettre.</translation>
    </message>
    <message>
        <source>The answer “%1” is none of the options.</source>
        <comment>%1: words of the source</comment>
        <translation>La réponse «&#xa0;%1&#xa0;» n’est aucune des propositions.</translation>
    </message>
    <message>
        <source>The lines of the question were joined; Moodle would keep only the last one.</source>
        <translation>Les lignes de la question ont été réunies&#xa0;; Moodle n’en garderait que la dernière.</translation>
    </message>
    <message>
        <source>Lines without a sign of their own were joined to what stands before them.</source>
        <translation>Les lignes sans signe propre ont été réunies à ce qui les précède.</translation>
    </message>
    <message>
        <source>Several letters are named as the answer: it became a multiple choice question, in which all of them have to be chosen.</source>
        <translation>Plusieurs lettres sont données comme réponse&#xa0;: c’est devenu une question à choix multiple, où il faut toutes les choisir.</translation>
    </message>
    <message>
        <source>Aiken</source>
        <translation>Aiken</translation>
    </message>
    <message>
        <source>The simplest text format of Moodle: a question, options in capital letters, and a line that says ANSWER: and the letter.</source>
        <translation>Le format texte le plus simple de Moodle&#xa0;: une question, des propositions en lettres majuscules, et une ligne ANSWER: suivie de la lettre.</translation>
    </message>
    <message>
        <source>What do you ask first at a handover?
A. Was it a quiet night?
B. What is still open?
ANSWER: B</source>
        <translation>Que demandez-vous d’abord à une relève&#xa0;?
A. La nuit a-t-elle été calme&#xa0;?
B. Qu’est-ce qui reste ouvert&#xa0;?
ANSWER: B</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <comment>%1: name of a document</comment>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>Questions as Moodle writes them to a text file: answers in braces, = before the right one and ~ before wrong ones.</source>
        <translation>Des questions telles que Moodle les écrit dans un fichier texte&#xa0;: réponses entre accolades, = devant la bonne et ~ devant les mauvaises.</translation>
    </message>
    <message>
        <source>::Open matters::What do you ask first at a handover? {
=What is still open? #Open matters are lost most easily.
~Was it a quiet night? #You learn how it felt, not what is left.
}

A handover sheet replaces talking. {FALSE#Ask back: paper is never up to date.}</source>
        <translation>::Affaires ouvertes::Que demandez-vous d’abord à une relève&#xa0;? {
=Qu’est-ce qui reste ouvert&#xa0;? #Ce qui est ouvert se perd le plus facilement.
~La nuit a-t-elle été calme&#xa0;? #Vous apprenez une impression, pas ce qui reste à faire.
}

Une feuille de relève remplace la parole. {FALSE#Redemandez&#xa0;: le papier n’est jamais à jour.}</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may open it.</source>
        <comment>%1: name of a file</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il est là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB, more than any list of questions needs. Split it.</source>
        <comment>%1: name of a file</comment>
        <translation>«&#xa0;%1&#xa0;» dépasse 256&#xa0;Mo, plus qu’il n’en faut pour une liste de questions. Partagez-le.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to this computer and try again.</source>
        <comment>%1: name of a file</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout. Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Typed questions</source>
        <translation>Questions saisies</translation>
    </message>
    <message>
        <source>Questions as people type them in a mail or a document: options with letters or dashes, the right one with a star or named below.</source>
        <translation>Des questions telles qu’on les écrit dans un courriel ou un document&#xa0;: propositions avec lettres ou tirets, la bonne avec un astérisque ou nommée en dessous.</translation>
    </message>
    <message>
        <source>1. What do you ask first at a handover?
a) Was it a quiet night?
*b) What is still open?
c) Where is the sheet?
Feedback: Open matters are lost most easily.

2. A handover sheet replaces talking.
Answer: False</source>
        <translation>1. Que demandez-vous d’abord à une relève&#xa0;?
a) La nuit a-t-elle été calme&#xa0;?
*b) Qu’est-ce qui reste ouvert&#xa0;?
c) Où est la feuille&#xa0;?
Retour&#xa0;: Ce qui est ouvert se perd le plus facilement.

2. Une feuille de relève remplace la parole.
Réponse&#xa0;: Faux</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. It was read as Western European (Windows-1252): look at accents and signs, or save it as UTF-8.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées. Il a été lu comme de l’européen occidental (Windows-1252)&#xa0;: regardez les accents et les signes, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The rest was not read: %1 questions are the most that come in at once. Put the rest into a file of its own.</source>
        <comment>%1: a number</comment>
        <translation>Le reste n’a pas été lu&#xa0;: %1 questions sont le maximum en une fois. Mettez le reste dans un fichier à part.</translation>
    </message>
    <message>
        <source>The place where this was to go is not there any more. Choose another one.</source>
        <translation>L’endroit de destination n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is more than 16 MB of text, too much to look through at once. Split the file.</source>
        <translation>Cela fait plus de 16&#xa0;Mo de texte, trop pour être parcouru en une fois. Partagez le fichier.</translation>
    </message>
    <message>
        <source>This is no text. Save it as plain text or as CSV in the program it comes from, and import that.</source>
        <translation>Ce n’est pas du texte. Enregistrez-le en texte brut ou en CSV dans le programme d’origine, et importez ce fichier.</translation>
    </message>
    <message>
        <source>A picture did not come along. Put it into the course and describe it.</source>
        <translation>Une image n’a pas suivi. Mettez-la dans le cours et décrivez-la.</translation>
    </message>
    <message>
        <source>The picture “%1” did not come along. Put it into the course and describe it.</source>
        <comment>%1: name or description of a picture</comment>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas suivi. Mettez-la dans le cours et décrivez-la.</translation>
    </message>
    <message>
        <source>A film, sound or embedded page did not come along. Put it into a block of its own.</source>
        <translation>Un film, un son ou une page intégrée n’a pas suivi. Mettez-le dans un bloc à part.</translation>
    </message>
    <message>
        <source>Program code of the source was left out: it does not belong into a text.</source>
        <translation>Du code de programme de la source a été laissé de côté&#xa0;: il n’a pas sa place dans un texte.</translation>
    </message>
    <message>
        <source>A formula stays as it was typed, with its signs. Write it in words or as a picture.</source>
        <translation>Une formule reste telle qu’elle a été saisie, avec ses signes. Écrivez-la en mots ou en image.</translation>
    </message>
    <message>
        <source>It says which sign stands between the cells.</source>
        <translation>Elle dit quel signe sépare les cellules.</translation>
    </message>
    <message>
        <source>Only the first sheet is read. Move this one to the front, or copy its rows and paste them.</source>
        <translation>Seule la première feuille est lue. Placez celle-ci devant, ou copiez ses lignes et collez-les.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet in a format of its own. Open it in your spreadsheet program and save it as .xlsx or CSV, or copy the rows and paste them here.</source>
        <comment>%1: name of a file</comment>
        <translation>«&#xa0;%1&#xa0;» est une feuille de calcul dans un format à elle. Ouvrez-la dans votre tableur et enregistrez-la en .xlsx ou CSV, ou copiez les lignes et collez-les ici.</translation>
    </message>
    <message>
        <source>question;option1;option2;option3;correct;feedback
What do you ask first at a handover?;Was it a quiet night?;What is still open?;Where is the sheet?;2;Open matters are lost most easily.
A handover sheet replaces talking.;True;False;;False;Ask back.</source>
        <translation>question;proposition1;proposition2;proposition3;bonne réponse;retour
Que demandez-vous d’abord à une relève&#xa0;?;La nuit a-t-elle été calme&#xa0;?;Qu’est-ce qui reste ouvert&#xa0;?;Où est la feuille&#xa0;?;2;Ce qui est ouvert se perd le plus facilement.
Une feuille de relève remplace la parole.;Vrai;Faux;;Faux;Redemandez.</translation>
    </message>
    <message>
        <source>There is nothing in this document that could come into a course.</source>
        <translation>Il n’y a rien dans ce document qui puisse entrer dans un cours.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>A storyboard or a list of questions (.docx): headings become modules and pages, lists and tables with a marked answer become questions.</source>
        <translation>Un storyboard ou une liste de questions (.docx)&#xa0;: les titres deviennent modules et pages, les listes et tableaux à réponse marquée deviennent des questions.</translation>
    </message>
    <message>
        <source>Imported, worth a look: %1</source>
        <extracomment>%1: sentences that say what was lost or guessed in an import</extracomment>
        <translation>Importé, à regarder&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of the template to fill in here: %1. Learners would read the brackets: write what is true for you, or take the words out.</source>
        <extracomment>%1 is a list of what is to be filled in, as “[[name of your company]]”</extracomment>
        <translation>
            <numerusform>%n blanc du modèle à remplir ici&#xa0;: %1. Les apprenants liraient les crochets&#xa0;: écrivez ce qui est vrai chez vous, ou ôtez ces mots.</numerusform>
            <numerusform>%n blancs du modèle à remplir ici&#xa0;: %1. Les apprenants liraient les crochets&#xa0;: écrivez ce qui est vrai chez vous, ou ôtez ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no dictionary “%1”.</source>
        <translation>Il n’y a pas de dictionnaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The dictionary “%1” cannot be read.</source>
        <translation>Le dictionnaire «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The history no longer goes back that far. Choose a later step or a snapshot.</source>
        <translation>L’historique ne remonte plus aussi loin. Choisissez une étape plus récente ou un instantané.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>You have seen what was imported and it is as it should be: it is not listed any more.</source>
        <translation>Vous avez vu ce qui a été importé et c’est bien ainsi&#xa0;: ce ne sera plus dans la liste.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Supprimé depuis</translation>
    </message>
    <message>
        <source>Added since</source>
        <translation>Ajouté depuis</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>at that time</comment>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Compare the whole page</source>
        <translation>Comparer la page entière</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Faire revenir ceci</translation>
    </message>
    <message>
        <source>Back to the history (Esc)</source>
        <translation>Retour à l’historique (Échap)</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l’historique</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Alors et maintenant</translation>
    </message>
    <message>
        <source>The earlier state is being read…</source>
        <translation>Lecture de l’état antérieur…</translation>
    </message>
    <message>
        <source>“%1” then and now</source>
        <extracomment>%1 is the title of a page or the type of a block</extracomment>
        <translation>«&#xa0;%1&#xa0;» alors et maintenant</translation>
    </message>
    <message>
        <source>This did not exist then.</source>
        <translation>Ceci n’existait pas alors.</translation>
    </message>
    <message>
        <source>It is as it was then: nothing has changed.</source>
        <translation>C’est comme c’était alors&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have changed.</source>
        <translation>
            <numerusform>%n autre a changé.</numerusform>
            <numerusform>%n autres ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are as they were.</source>
        <translation>
            <numerusform>%n partie est inchangée.</numerusform>
            <numerusform>%n parties sont inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Tout faire revenir</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <extracomment>%1 is the title of a page or the type of a block</extracomment>
        <translation>Faire revenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It would be deleted if all of it is brought back.</source>
        <translation>Serait supprimé si vous faites tout revenir.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nom de l’instantané</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Renommer l’instantané</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Supprimer l’instantané</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Before these changes</source>
        <translation>Avant ces modifications</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a time, %2 what was done then</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Plusieurs pages</translation>
    </message>
    <message>
        <source>Snapshot “%1”</source>
        <extracomment>%1 is the name of a snapshot</extracomment>
        <translation>Instantané «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the course is here now</source>
        <translation>le cours en est là</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>The history stays on this computer, for 30 days after the course was last open.</source>
        <translation>L’historique reste sur cet ordinateur, 30 jours après la dernière ouverture du cours.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Gives today&apos;s state of the course a name, to go back to it later</source>
        <translation>Donne un nom à l’état actuel du cours, pour y revenir plus tard</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>Rename snapshot (F2)</source>
        <translation>Renommer l’instantané (F2)</translation>
    </message>
    <message>
        <source>Delete snapshot (Del)</source>
        <translation>Supprimer l’instantané (Suppr)</translation>
    </message>
    <message>
        <source>Shows what the selected page or block was then (Space)</source>
        <translation>Montre ce qu’était alors la page ou le bloc sélectionné (Espace)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is the title of a page or module or the type of a block</extracomment>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Every change you make to the course appears here, in words, and you can go back to any of them. Take a snapshot before you try something bigger: it gives the state of today a name.</source>
        <translation>Chaque modification du cours apparaît ici, en toutes lettres, et vous pouvez revenir à n’importe laquelle. Prenez un instantané avant un essai plus important&#xa0;: il donne un nom à l’état du jour.</translation>
    </message>
    <message>
        <source>No change that the history knows was made here.</source>
        <translation>L’historique ne connaît aucune modification faite ici.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are words of a document, %2 is what became of them, such as: Not understood
----------
%1 is &quot;Page: Four leaks&quot;, %2 how far it is, for example &quot;draft&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a block type, %2 its words, %3 what became of the passage, such as: With loss</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>✓ Right: %1</source>
        <extracomment>%1 is the right answer: True or False
----------
%1 is an option or answer</extracomment>
        <translation>✓ Juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Choose something at the left to see what it becomes.</source>
        <translation>Choisissez quelque chose à gauche pour voir ce que cela devient.</translation>
    </message>
    <message>
        <source>In the source, from line %1:</source>
        <translation>Dans la source, à partir de la ligne %1&#xa0;:</translation>
    </message>
    <message>
        <source>In the source:</source>
        <translation>Dans la source&#xa0;:</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste questions. You will see what becomes of them; nothing enters the course before you press Import. These can be read:</source>
        <translation>Choisissez un fichier, déposez-en un ici ou collez des questions. Vous verrez ce qu’elles deviennent&#xa0;; rien n’entre dans le cours avant que vous n’appuyiez sur Importer. On peut lire&#xa0;:</translation>
    </message>
    <message>
        <source>Try this example</source>
        <translation>Essayer cet exemple</translation>
    </message>
    <message>
        <source>Try this example: %1</source>
        <extracomment>%1 is a format, such as GIFT</extracomment>
        <translation>Essayer cet exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns of what comes in</source>
        <translation>Colonnes de ce qui est importé</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste questions</source>
        <translation>Coller des questions</translation>
    </message>
    <message>
        <source>Find the format</source>
        <translation>Trouver le format</translation>
    </message>
    <message>
        <source>Format of the source</source>
        <translation>Format de la source</translation>
    </message>
    <message>
        <source>Which passages are shown</source>
        <translation>Passages affichés</translation>
    </message>
    <message>
        <source>Paste or type questions here. The result follows beside it.</source>
        <translation>Collez ou saisissez des questions ici. Le résultat suit à côté.</translation>
    </message>
    <message>
        <source>Questions to import</source>
        <translation>Questions à importer</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>As quiz pages: they count</source>
        <translation>En pages de quiz&#xa0;: elles comptent</translation>
    </message>
    <message>
        <source>A quiz page has attempts, and the LMS gets its score. Off: practice questions, which do not count.</source>
        <translation>Une page de quiz a des tentatives, et le LMS reçoit son score. Sinon&#xa0;: des questions d’entraînement, qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Title of the new page or module</source>
        <translation>Titre de la nouvelle page ou du nouveau module</translation>
    </message>
    <message>
        <source>On the page “%1”, after the chosen block</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Sur la page «&#xa0;%1&#xa0;», après le bloc choisi</translation>
    </message>
    <message>
        <source>At the end of the page “%1”</source>
        <translation>À la fin de la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>On a new page after “%1”</source>
        <translation>Sur une nouvelle page après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>On a new page in “%1”</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>Sur une nouvelle page dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In a new module</source>
        <translation>Dans un nouveau module</translation>
    </message>
    <message>
        <source>Imported questions</source>
        <translation>Questions importées</translation>
    </message>
    <message>
        <source>No format was recognized in this. Choose one at the top right, or look at the examples under “Paste questions”.</source>
        <translation>Aucun format n’a été reconnu. Choisissez-en un en haut à droite, ou regardez les exemples sous «&#xa0;Coller des questions&#xa0;».</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a format, such as GIFT</extracomment>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a list of things that are kept, %2 their size, as in “undo history (2 MB)”
----------
%1 is what became of passages, such as: With loss; %2 a number
----------
%1 is the title of a page, %2 how many comments stand there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n block(s)</source>
        <translation>
            <numerusform>Importer %n bloc</numerusform>
            <numerusform>Importer %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) came in.</source>
        <translation>
            <numerusform>%n bloc a été importé.</numerusform>
            <numerusform>%n blocs ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <extracomment>%1 is what an import left to look at</extracomment>
        <translation>Regardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description of the picture at: %1</source>
        <extracomment>%1 is a place in the course</extracomment>
        <translation>Description de l’image à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the picture says, in one or two sentences</source>
        <translation>Ce que dit l’image, en une ou deux phrases</translation>
    </message>
    <message>
        <source>Cannot be decoration only</source>
        <translation>Ne peut pas être une simple décoration</translation>
    </message>
    <message>
        <source>Decoration only</source>
        <translation>Décoration seulement</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Seulement celles qui manquent</translation>
    </message>
    <message>
        <source>There is no picture in this course yet. Once there is, you can say here of one after the other what it shows, for learners who cannot see it.</source>
        <translation>Ce cours n’a pas encore d’image. Dès qu’il en aura, vous pourrez dire ici de chacune, l’une après l’autre, ce qu’elle montre, pour les apprenants qui ne la voient pas.</translation>
    </message>
    <message>
        <source>Descriptions of all pictures</source>
        <translation>Descriptions de toutes les images</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) pasted, one for each picture from here on. Undo takes them back.</source>
        <translation>
            <numerusform>%n description collée à partir d’ici. Annuler la retire.</numerusform>
            <numerusform>%n descriptions collées, une par image à partir d’ici. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no picture left.</source>
        <translation>
            <numerusform>%n ligne n’avait plus d’image.</numerusform>
            <numerusform>%n lignes n’avaient plus d’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>Choisissez une image pour la voir en grand.</translation>
    </message>
    <message>
        <source>Long description: %1</source>
        <extracomment>%1 is a text of the author</extracomment>
        <translation>Description longue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every picture says what it shows, or is marked as decoration.</source>
        <translation>Chaque image dit ce qu’elle montre, ou est marquée comme décoration.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. Tab or Enter goes to the next; lines that you paste fill one picture each.</source>
        <translation>
            <numerusform>%n image sans description. Tab ou Entrée passe à la suivante&#xa0;; les lignes que vous collez remplissent une image chacune.</numerusform>
            <numerusform>%n images sans description. Tab ou Entrée passe à la suivante&#xa0;; les lignes que vous collez remplissent une image chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see where it is used.</source>
        <translation>Choisissez un fichier pour voir où il sert.</translation>
    </message>
    <message>
        <source>Insert on the page</source>
        <translation>Insérer sur la page</translation>
    </message>
    <message>
        <source>Replace everywhere…</source>
        <translation>Remplacer partout…</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>Alléger…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où il sert</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Enregistrer des copies…</translation>
    </message>
    <message>
        <source>Looks like “%1”: the same size and shape. If they are the same, replace one by the other.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ressemble à «&#xa0;%1&#xa0;»&#xa0;: même taille, même forme. Si c’est le même contenu, remplacez l’un par l’autre.</translation>
    </message>
    <message>
        <source>Used nowhere. It stays in the course file, but no package takes it along.</source>
        <translation>Ne sert nulle part. Il reste dans le fichier du cours, mais aucun paquet ne l’emporte.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s):</source>
        <translation>
            <numerusform>Sert à %n endroit&#xa0;:</numerusform>
            <numerusform>Sert à %n endroits&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is used.</source>
        <translation>Aucun ne sert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are used.</source>
        <translation>
            <numerusform>%n d’entre eux sert.</numerusform>
            <numerusform>%n d’entre eux servent.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En vignettes</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Documents and the rest</source>
        <translation>Documents et autres</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Plus de 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus lourds d’abord</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Les plus utilisés d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>There is no file yet. Drop pictures, films, sounds and documents here, or on a page: they are kept in the course file, and can be used as often as you like.</source>
        <translation>Aucun fichier pour l’instant. Déposez ici, ou sur une page, des images, des films, des sons et des documents&#xa0;: ils sont gardés dans le fichier du cours et peuvent servir autant de fois que vous voulez.</translation>
    </message>
    <message>
        <source>No file fits. Search for something else, or show all files.</source>
        <translation>Aucun fichier ne convient. Cherchez autre chose, ou affichez tous les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n fichier, %1.</numerusform>
            <numerusform>%n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not used (%1): kept in the course file, never in a package.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n inutilisé (%1)&#xa0;: gardé dans le fichier du cours, jamais dans un paquet.</numerusform>
            <numerusform>%n inutilisés (%1)&#xa0;: gardés dans le fichier du cours, jamais dans un paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n fichier ajouté.</numerusform>
            <numerusform>%n fichiers ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced everywhere.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été remplacé partout.</translation>
    </message>
    <message>
        <source>Replacing “%1”</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Remplacement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replaced, with a note</source>
        <translation>Remplacé, avec une remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n fichier supprimé. Annuler le ramène.</numerusform>
            <numerusform>%n fichiers supprimés. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving copies</source>
        <translation>Enregistrement des copies</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>
            <numerusform>%n fichier enregistré&#xa0;: %1</numerusform>
            <numerusform>%n fichiers enregistrés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking how small they can be</source>
        <translation>Recherche de la taille possible</translation>
    </message>
    <message>
        <source>Making pictures smaller</source>
        <translation>Allègement des images</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are smaller now: %1 less. Undo brings the large ones back.</source>
        <extracomment>%1 is a size, such as 3.2 MB</extracomment>
        <translation>
            <numerusform>%n image allégée&#xa0;: %1 de moins. Annuler ramène la grande.</numerusform>
            <numerusform>%n images allégées&#xa0;: %1 de moins. Annuler ramène les grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Views of the media library</source>
        <translation>Vues de la médiathèque</translation>
    </message>
    <message numerus="yes">
        <source>Descriptions (%n missing)</source>
        <translation>
            <numerusform>Descriptions (%n manque)</numerusform>
            <numerusform>Descriptions (%n manquent)</numerusform>
        </translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pixels, length</source>
        <translation>Pixels, durée</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Photos become JPEG files, turned as the camera held them and without place and time. See-through pictures stay so; drawings (SVG) and moving pictures are left alone. Nothing becomes larger. It is one step: Undo brings the large ones back.</source>
        <translation>Les photos deviennent des fichiers JPEG, dans le sens où l’appareil les a prises, sans lieu ni heure. Les images transparentes le restent&#xa0;; les dessins (SVG) et les images animées ne sont pas touchés. Rien ne devient plus lourd. C’est une seule étape&#xa0;: Annuler ramène les grandes.</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Alléger</translation>
    </message>
    <message>
        <source>Make pictures smaller</source>
        <translation>Alléger les images</translation>
    </message>
    <message>
        <source>How small</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Looking how small they can be…</source>
        <translation>Recherche de la taille possible…</translation>
    </message>
    <message>
        <source>Stopped. Choose how small they are to be.</source>
        <translation>Arrêté. Choisissez jusqu’où les alléger.</translation>
    </message>
    <message>
        <source>Texts and questions</source>
        <translation>Textes et questions</translation>
    </message>
    <message>
        <source>The player</source>
        <translation>Le lecteur</translation>
    </message>
    <message>
        <source>Make pictures smaller…</source>
        <translation>Alléger les images…</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Largest package it takes</source>
        <translation>Taille maximale acceptée</translation>
    </message>
    <message>
        <source>What the package weighs, heaviest first</source>
        <translation>Ce que pèse le paquet, le plus lourd d’abord</translation>
    </message>
    <message>
        <source>The package is being weighed…</source>
        <translation>Pesée du paquet…</translation>
    </message>
    <message>
        <source>There can be no package yet: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Il ne peut pas encore y avoir de paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The package will have about %1. Ask how large one may be and enter it above: many LMSs take no more than 50 to 500 MB.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>Le paquet fera environ %1. Demandez quelle taille il peut avoir et indiquez-la ci-dessus&#xa0;: beaucoup de LMS n’acceptent pas plus de 50 à 500&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The package will have about %1 of the %2 that it may have.</source>
        <extracomment>%1 and %2 are sizes, such as 4.2 MB</extracomment>
        <translation>Le paquet fera environ %1 sur les %2 permis.</translation>
    </message>
    <message>
        <source>The package will have about %1: %2 more than the %3 that it may have. Begin with what is heaviest.</source>
        <extracomment>All are sizes, such as 4.2 MB</extracomment>
        <translation>Le paquet fera environ %1&#xa0;: %2 de plus que les %3 permis. Commencez par le plus lourd.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no page shows (%1) make the course file larger, but not the package.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n fichier qu’aucune page ne montre (%1) alourdit le fichier du cours, mais pas le paquet.</numerusform>
            <numerusform>%n fichiers qu’aucune page ne montre (%1) alourdissent le fichier du cours, mais pas le paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrel does not compress films. Export them smaller from your film program (720 lines are plenty), or show them from the web.</source>
        <translation>Carrel ne compresse pas les films. Exportez-les plus petits depuis votre logiciel de montage (720 lignes suffisent), ou montrez-les depuis le web.</translation>
    </message>
    <message>
        <source>Mark page as draft</source>
        <translation>Marquer la page comme brouillon</translation>
    </message>
    <message>
        <source>Mark page as ready for review</source>
        <translation>Marquer la page comme prête à relire</translation>
    </message>
    <message>
        <source>Mark page as done</source>
        <translation>Marquer la page comme terminée</translation>
    </message>
    <message>
        <source>Page without a status</source>
        <translation>Page sans état</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is planned time in minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Show only pages of one status</source>
        <translation>N’afficher que les pages d’un état</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêtes à relire</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>pages that are finished</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Without a status</source>
        <translation>Sans état</translation>
    </message>
    <message>
        <source>No page has this status.</source>
        <translation>Aucune page n’a cet état.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>%1 is a block, for example &quot;Text: Four leaks&quot;</extracomment>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Turn the list into a question</source>
        <translation>Faire une question de la liste</translation>
    </message>
    <message>
        <source>Turn the question into a text</source>
        <translation>Faire un texte de la question</translation>
    </message>
    <message>
        <source>Join with the text below</source>
        <translation>Joindre au texte du dessous</translation>
    </message>
    <message>
        <source>Earlier states of this block…</source>
        <translation>États antérieurs de ce bloc…</translation>
    </message>
    <message>
        <source>Chosen blocks</source>
        <translation>Blocs choisis</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Ne rien choisir (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) chosen</source>
        <translation>
            <numerusform>%n bloc choisi</numerusform>
            <numerusform>%n blocs choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all blocks of the page</source>
        <translation>Choisir tous les blocs de la page</translation>
    </message>
    <message>
        <source>Split the text at the cursor</source>
        <translation>Couper le texte au curseur</translation>
    </message>
    <message>
        <source>Turn a list into a question, or back</source>
        <translation>Faire une question d’une liste, ou l’inverse</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>Aucune page n’est ouverte</translation>
    </message>
    <message>
        <source>Open the page on which it is to stand, then insert it.</source>
        <translation>Ouvrez la page où il doit se trouver, puis insérez-le.</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Mot suivant à vérifier</translation>
    </message>
    <message>
        <source>Check spelling while writing</source>
        <translation>Vérifier l’orthographe pendant la saisie</translation>
    </message>
    <message>
        <source>No dictionary</source>
        <translation>Pas de dictionnaire</translation>
    </message>
    <message>
        <source>This computer has no dictionary for the language of the course. Install one for Hunspell (on Debian: hunspell-fr, hunspell-en-us and so on) and start Carrel again.</source>
        <translation>Cet ordinateur n’a pas de dictionnaire pour la langue du cours. Installez-en un pour Hunspell (sous Debian&#xa0;: hunspell-fr, hunspell-en-us, etc.) et relancez Carrel.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Every word of this page is in the dictionary or among your words.</source>
        <translation>Tous les mots de cette page sont dans le dictionnaire ou parmi vos mots.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Paste questions…</source>
        <translation>Coller des questions…</translation>
    </message>
    <message>
        <source>Going to another state of the course</source>
        <translation>Passage à un autre état du cours</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <extracomment>%1 is a number; the author changes the name at once</extracomment>
        <translation>Instantané %1</translation>
    </message>
    <message>
        <source>Taking a snapshot</source>
        <translation>Prise d’un instantané</translation>
    </message>
    <message>
        <source>Some files could not be brought back</source>
        <translation>Certains fichiers n’ont pas pu revenir</translation>
    </message>
    <message>
        <source>Everything else is as it was. The content of these files is no longer kept on this computer; add them again where they are missing: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Tout le reste est comme c’était. Le contenu de ces fichiers n’est plus conservé sur cet ordinateur&#xa0;; ajoutez-les de nouveau là où ils manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight of the package</source>
        <translation>Poids du paquet</translation>
    </message>
    <message>
        <source>Storyboard…</source>
        <translation>Storyboard…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Pass over this word</source>
        <translation>Ignorer ce mot</translation>
    </message>
    <message>
        <source>Preview of the sheets</source>
        <translation>Aperçu des feuilles</translation>
    </message>
    <message>
        <source>Laying out the storyboard</source>
        <translation>Mise en page du storyboard</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <extracomment>The name of a file; %1 is the name of the course file</extracomment>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 storyboard</translation>
    </message>
    <message>
        <source>Save the storyboard</source>
        <translation>Enregistrer le storyboard</translation>
    </message>
    <message>
        <source>Printing the storyboard</source>
        <translation>Impression du storyboard</translation>
    </message>
    <message>
        <source>Writing the storyboard</source>
        <translation>Écriture du storyboard</translation>
    </message>
    <message>
        <source>The storyboard is written</source>
        <translation>Le storyboard est enregistré</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Every text, key and feedback of the course, for reading and signing on paper. Blocks are numbered: 2.3-4 is block 4 on page 3 of module 2.</source>
        <translation>Tous les textes, corrigés et retours du cours, pour lire et signer sur papier. Les blocs sont numérotés&#xa0;: 2.3-4 est le bloc 4 de la page 3 du module 2.</translation>
    </message>
    <message>
        <source>These are the first sheets of a long course. What you print or save holds all of it.</source>
        <translation>Voici les premières feuilles d’un long cours. Ce que vous imprimez ou enregistrez le contient en entier.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as text document (.odt)…</source>
        <translation>Enregistrer en document texte (.odt)…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>%1 is the number of the sheet that is shown, %2 how many can be shown</extracomment>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Find in the course</source>
        <translation>Chercher dans le cours</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Remplacer celui-ci</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Mettre à la place</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>In the whole course</source>
        <translation>Dans tout le cours</translation>
    </message>
    <message>
        <source>In this module</source>
        <translation>Dans ce module</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>In titles</source>
        <translation>Dans les titres</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Take out all %Ln</source>
        <comment>number of places</comment>
        <translation>
            <numerusform>Enlever (%Ln)</numerusform>
            <numerusform>Tout enlever (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <comment>number of places</comment>
        <translation>
            <numerusform>Remplacer (%Ln)</numerusform>
            <numerusform>Tout remplacer (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out this one</source>
        <translation>Enlever celui-ci</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>found in a course</comment>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln place(s)</source>
        <comment>of many more that were found</comment>
        <translation>
            <numerusform>Le premier endroit</numerusform>
            <numerusform>Les %Ln premiers endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <comment>on which something was found</comment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word to see every place of it: in titles, texts, options, feedback, alternative texts, captions, objectives and settings. Capitals and accents make no difference.</source>
        <translation>Tapez un mot pour voir chaque endroit où il se trouve&#xa0;: titres, textes, options, retours, textes de remplacement, sous-titres, objectifs et réglages. Majuscules et accents ne font pas de différence.</translation>
    </message>
    <message>
        <source>“%1” is nowhere.</source>
        <extracomment>%1: the words that were looked for</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est nulle part.</translation>
    </message>
    <message>
        <source>Not all of the course was searched, or not for every way to write it: look at what is chosen above.</source>
        <translation>La recherche n’a pas porté sur tout le cours, ou pas sur toutes les façons d’écrire&#xa0;: voyez ce qui est choisi plus haut.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Remplacement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln endroit remplacé. Annuler le ramène.</numerusform>
            <numerusform>%Ln endroits remplacés. Annuler ramène tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left as they were: %1</source>
        <extracomment>%1: the reason, a sentence</extracomment>
        <translation>
            <numerusform>%Ln endroit laissé tel quel&#xa0;: %1</numerusform>
            <numerusform>%Ln endroits laissés tels quels&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Chercher et remplacer…</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Endroit trouvé suivant</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Endroit trouvé précédent</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <extracomment>%1 is a page of the course</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n endroit</numerusform>
            <numerusform>%1&#xa0;: %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Settings of what is selected</source>
        <translation>Réglages de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <extracomment>%1: a block type, %2: the page it is on</extracomment>
        <translation>%1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Go to a page, block or setting, or do something…</source>
        <translation>Aller à une page, un bloc ou un réglage, ou faire quelque chose…</translation>
    </message>
    <message>
        <source>Nothing fits. Modules, pages, settings and commands are found by their names, blocks by their first words and their type.</source>
        <translation>Rien ne convient. Modules, pages, réglages et commandes se trouvent par leur nom, les blocs par leurs premiers mots et leur type.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>The name of a template has at most %1 characters.</source>
        <translation>Le nom d’un modèle a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The name also becomes that of a file: it cannot begin or end with a dot or hold any of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Ce nom devient aussi celui d’un fichier&#xa0;: il ne peut ni commencer ni finir par un point, ni contenir / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>“%1” is the name of one of Carrel&apos;s own templates. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un modèle de Carrel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Choose another name, or delete that one first.</source>
        <translation>Il y a déjà un modèle «&#xa0;%1&#xa0;». Choisissez un autre nom, ou supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The template “%1” is gone already.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’existe déjà plus.</translation>
    </message>
    <message>
        <source>There is no gap to fill in the texts of this course. What else is left to do: Check the course (F7).</source>
        <translation>Il n’y a aucun blanc à remplir dans les textes de ce cours. Ce qui reste à faire d’autre&#xa0;: Vérifier le cours (F7).</translation>
    </message>
    <message>
        <source>Next gap to fill</source>
        <translation>Blanc suivant à remplir</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Blanc précédent</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>The course as it is now is offered whenever you start a new one, with its media and without what reviewers said. What you change in this course later does not change the template.</source>
        <translation>Le cours, tel qu’il est maintenant, vous est proposé quand vous en commencez un nouveau, avec ses médias et sans les remarques des relecteurs. Ce que vous changez ensuite dans ce cours ne change pas le modèle.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Enregistrement du modèle</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Le modèle est enregistré</translation>
    </message>
    <message>
        <source>“%1” is offered on the first page, under “Start from a template”, and by “carrel new”.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>«&#xa0;%1&#xa0;» est proposé sur la première page, sous «&#xa0;Partir d’un modèle&#xa0;», et par «&#xa0;carrel new&#xa0;».</translation>
    </message>
    <message>
        <source>New course from a template…</source>
        <translation>Nouveau cours à partir d’un modèle…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>About %1 min. %2</source>
        <extracomment>What a template holds. %1 is how long learners need, %2 sentences</extracomment>
        <translation>Environ %1&#xa0;min. %2</translation>
    </message>
    <message>
        <source>A template of your own.</source>
        <translation>Un modèle à vous.</translation>
    </message>
    <message>
        <source>Rename the template “%1”…</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Renommer le modèle «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Delete the template “%1”…</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>New course from a template</source>
        <translation>Nouveau cours à partir d’un modèle</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>One module of about ten minutes each, written, with gaps for what only you can know.</source>
        <translation>Un module d’une dizaine de minutes chacun, rédigé, avec des blancs pour ce que vous seul savez.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>how far a page is</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready for review</source>
        <comment>how far a page is</comment>
        <translation>prête à relire</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how far a page is</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Export de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <comment>%1: a number</comment>
        <translation>%1 min de lecture</translation>
    </message>
    <message>
        <source>%1 in texts</source>
        <comment>%1: a number of words</comment>
        <translation>%1 dans les textes</translation>
    </message>
    <message>
        <source>%1 in answers</source>
        <comment>%1: a number of words</comment>
        <translation>%1 dans les réponses</translation>
    </message>
    <message>
        <source>%1 in feedback</source>
        <comment>%1: a number of words</comment>
        <translation>%1 dans les retours</translation>
    </message>
    <message>
        <source>Changes to the collection “%1” wait to be saved: it was opened as a course. Open it again, save or throw away the changes, and close it.</source>
        <translation>Des modifications de la collection «&#xa0;%1&#xa0;» attendent d’être enregistrées&#xa0;: elle a été ouverte comme un cours. Ouvrez-la à nouveau, enregistrez les modifications ou abandonnez-les, puis fermez-la.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Choose another name.</source>
        <translation>Il y a déjà une collection «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The collection “%1” is gone already.</source>
        <translation>La collection «&#xa0;%1&#xa0;» n’existe déjà plus.</translation>
    </message>
    <message>
        <source>My pieces</source>
        <comment>name of an author&apos;s first collection</comment>
        <translation>Mes éléments</translation>
    </message>
    <message>
        <source>Pieces</source>
        <comment>name of the first shelf of a collection</comment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Give the collection a name.</source>
        <translation>Donnez un nom à la collection.</translation>
    </message>
    <message>
        <source>The name of a collection has at most %1 characters.</source>
        <translation>Le nom d’une collection a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Keep in the collection</source>
        <translation>Garder dans la collection</translation>
    </message>
    <message>
        <source>A shelf becomes a module and does not fit onto a page. Choose pieces of it, or put it into the outline.</source>
        <translation>Un rayon devient un module et n’a pas sa place sur une page. Choisissez-en des éléments, ou placez-le dans le plan.</translation>
    </message>
    <message>
        <source>Pieces go onto a page or into a module. Choose one in the outline.</source>
        <translation>Les éléments vont sur une page ou dans un module. Choisissez-en un dans le plan.</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n piece(s)</source>
        <comment>from a collection</comment>
        <translation>
            <numerusform>Placer %n élément</numerusform>
            <numerusform>Placer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in “%1”</source>
        <extracomment>%1: name of a piece from a collection</extracomment>
        <translation>Placer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A question in each row: a spreadsheet (.xlsx, .ods, CSV), or rows copied from one. Columns are known by their names: question, option1, option2, correct, feedback …</source>
        <translation>Une question par ligne&#xa0;: une feuille de calcul (.xlsx, .ods, CSV), ou des lignes copiées d’un tableur. Les colonnes se reconnaissent à leurs noms&#xa0;: question, proposition1, proposition2, bonne réponse, retour …</translation>
    </message>
    <message>
        <source>LMS package (SCORM 1.2)</source>
        <translation>Paquet LMS (SCORM 1.2)</translation>
    </message>
    <message>
        <source>For nearly every LMS. The right one if you are not told otherwise.</source>
        <translation>Pour presque tous les LMS. Le bon choix si l’on ne vous dit rien d’autre.</translation>
    </message>
    <message>
        <source>LMS package (SCORM 2004, 3rd edition)</source>
        <translation>Paquet LMS (SCORM 2004, 3e édition)</translation>
    </message>
    <message>
        <source>For an LMS that asks for SCORM 2004, and for courses too large for SCORM 1.2.</source>
        <translation>Pour un LMS qui demande SCORM 2004, et pour les cours trop grands pour SCORM 1.2.</translation>
    </message>
    <message>
        <source>LMS package (SCORM 2004, 4th edition)</source>
        <translation>Paquet LMS (SCORM 2004, 4e édition)</translation>
    </message>
    <message>
        <source>Only for an LMS that asks for exactly this edition.</source>
        <translation>Seulement pour un LMS qui demande exactement cette édition.</translation>
    </message>
    <message>
        <source>LMS package (cmi5)</source>
        <translation>Paquet LMS (cmi5)</translation>
    </message>
    <message>
        <source>For an LMS with a learning record store that asks for cmi5 or xAPI.</source>
        <translation>Pour un LMS avec un entrepôt de traces (LRS) qui demande cmi5 ou xAPI.</translation>
    </message>
    <message>
        <source>Web folder</source>
        <translation>Dossier web</translation>
    </message>
    <message>
        <source>For a web server, an intranet or a stick. Nobody is told a score: progress stays in the learner&apos;s browser.</source>
        <translation>Pour un serveur web, un intranet ou une clé. Aucun score n’est transmis&#xa0;: l’avancement reste dans le navigateur de l’apprenant.</translation>
    </message>
    <message>
        <source>One HTML file</source>
        <translation>Un fichier HTML unique</translation>
    </message>
    <message>
        <source>Everything in one file that opens with a double click. Nobody is told a score: progress stays in the learner&apos;s browser.</source>
        <translation>Tout dans un fichier qui s’ouvre par un double clic. Aucun score n’est transmis&#xa0;: l’avancement reste dans le navigateur de l’apprenant.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken off the list. The file is still where it was.</source>
        <translation>Retiré de la liste. Le fichier est toujours à sa place.</translation>
    </message>
    <message>
        <source>Saving a copy of the collection</source>
        <translation>Enregistrement d’une copie de la collection</translation>
    </message>
    <message>
        <source>The copy is saved. Whoever receives it takes “Add a collection file…”.</source>
        <translation>La copie est enregistrée. La personne qui la reçoit utilise «&#xa0;Ajouter un fichier de collection…&#xa0;».</translation>
    </message>
    <message>
        <source>Renaming the collection</source>
        <translation>Changement de nom de la collection</translation>
    </message>
    <message>
        <source>Renaming the piece</source>
        <translation>Changement de nom de l’élément</translation>
    </message>
    <message>
        <source>Deleting from the collection</source>
        <translation>Suppression dans la collection</translation>
    </message>
    <message>
        <source>Deleted. Courses that use it keep their copies.</source>
        <translation>Supprimé. Les cours qui l’utilisent gardent leurs copies.</translation>
    </message>
    <message>
        <source>Deleting the collection</source>
        <translation>Suppression de la collection</translation>
    </message>
    <message>
        <source>Deleted. Courses that use its pieces keep their copies.</source>
        <translation>Supprimée. Les cours qui utilisent ses éléments gardent leurs copies.</translation>
    </message>
    <message>
        <source>One that a colleague sent you, or any course to take pieces from.</source>
        <translation>Celui qu’une ou un collègue vous a envoyé, ou n’importe quel cours dont vous voulez reprendre des éléments.</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Ne pas supprimer</translation>
    </message>
    <message>
        <source>Search in all pieces</source>
        <translation>Chercher dans tous les éléments</translation>
    </message>
    <message>
        <source>Add a collection file…</source>
        <translation>Ajouter un fichier de collection…</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>No piece has these words. They are looked for in the names and texts of pieces, in types of blocks and names of shelves.</source>
        <translation>Aucun élément ne contient ces mots. Ils sont cherchés dans les noms et les textes des éléments, dans les types de blocs et les noms des rayons.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. A piece is what you want to use again: a notice, a page that every course begins with, a bank of questions.

Choose blocks on a page or rows of the outline and take “Keep in a collection…” from the Edit menu. Your pieces stand here in every course, and a collection can be sent to colleagues: it is one file.</source>
        <translation>Rien n’est encore gardé. Un élément est ce que vous voulez réutiliser&#xa0;: un avertissement, une page par laquelle commence chaque cours, une banque de questions.

Choisissez des blocs sur une page ou des lignes du plan, puis «&#xa0;Garder dans une collection…&#xa0;» dans le menu Édition. Vos éléments se trouvent ici dans tous les cours, et une collection peut être envoyée à des collègues&#xa0;: c’est un seul fichier.</translation>
    </message>
    <message>
        <source>The collection is called “%1” now.</source>
        <comment>%1: its name</comment>
        <translation>La collection s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a collection file</source>
        <translation>Ajouter un fichier de collection</translation>
    </message>
    <message>
        <source>Collections and courses (*.carrel)</source>
        <translation>Collections et cours (*.carrel)</translation>
    </message>
    <message>
        <source>Added. The file is only read: its pieces can be put into your courses.</source>
        <translation>Ajouté. Le fichier est seulement lu&#xa0;: ses éléments peuvent être placés dans vos cours.</translation>
    </message>
    <message>
        <source>Save a copy of the collection</source>
        <translation>Enregistrer une copie de la collection</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n from the collection for good?</source>
        <comment>pieces and shelves</comment>
        <translation>
            <numerusform>Supprimer définitivement %n élément de la collection&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement ces %n éléments de la collection&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the collection “%1” with all its pieces for good?</source>
        <comment>%1: its name</comment>
        <translation>Supprimer définitivement la collection «&#xa0;%1&#xa0;» et tous ses éléments&#xa0;?</translation>
    </message>
    <message>
        <source>Delete “%1” from the collection for good?</source>
        <comment>%1: name of a piece</comment>
        <translation>Supprimer définitivement «&#xa0;%1&#xa0;» de la collection&#xa0;?</translation>
    </message>
    <message>
        <source>A copy of each module becomes a shelf of its pages, with media and skills. The course stays as it is.</source>
        <translation>Une copie de chaque module devient un rayon avec ses pages, ses médias et ses compétences. Le cours reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>A copy of %n page(s) is kept, with media and skills. You can put it into any course; this one stays as it is.</source>
        <translation>
            <numerusform>Une copie de %n page est gardée, avec les médias et les compétences. Vous pouvez la placer dans n’importe quel cours&#xa0;; celui-ci reste tel quel.</numerusform>
            <numerusform>Une copie de %n pages est gardée, avec les médias et les compétences. Vous pouvez les placer dans n’importe quel cours&#xa0;; celui-ci reste tel quel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %n block(s) is kept as one piece, with media and skills. You can put it into any course; this one stays as it is.</source>
        <translation>
            <numerusform>Une copie de %n bloc est gardée comme élément, avec les médias et les compétences. Vous pouvez la placer dans n’importe quel cours&#xa0;; celui-ci reste tel quel.</numerusform>
            <numerusform>Une copie de %n blocs est gardée comme un seul élément, avec les médias et les compétences. Vous pouvez la placer dans n’importe quel cours&#xa0;; celui-ci reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in a collection</source>
        <translation>Garder dans une collection</translation>
    </message>
    <message>
        <source>Name of the piece</source>
        <translation>Nom de l’élément</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Type a new name to begin another collection or shelf.</source>
        <translation>Saisissez un nouveau nom pour commencer une autre collection ou un autre rayon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeping in the collection</source>
        <translation>Mise dans la collection</translation>
    </message>
    <message>
        <source>Kept in “%1”. Shift+F9 shows your collections, in every course.</source>
        <extracomment>%1: name of a collection</extracomment>
        <translation>Gardé dans «&#xa0;%1&#xa0;». Maj+F9 affiche vos collections, dans tous les cours.</translation>
    </message>
    <message>
        <source>This collection cannot be read.</source>
        <translation>Cette collection est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a collection</comment>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own, %1</source>
        <comment>%1: 3 pieces</comment>
        <translation>La vôtre, %1</translation>
    </message>
    <message>
        <source>From elsewhere, only read; %1</source>
        <comment>%1: 3 pieces</comment>
        <translation>Venue d’ailleurs, seulement lue&#xa0;; %1</translation>
    </message>
    <message>
        <source>A shelf. In the outline it becomes a module of its pages.</source>
        <translation>Un rayon. Dans le plan, il devient un module avec ses pages.</translation>
    </message>
    <message>
        <source>Blocks, to be put on a page</source>
        <translation>Des blocs à placer sur une page</translation>
    </message>
    <message>
        <source>A quiz page: take it whole, or questions of it</source>
        <translation>Une page de quiz&#xa0;: à prendre entière, ou par questions</translation>
    </message>
    <message>
        <source>A whole page</source>
        <translation>Une page entière</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <comment>%1: the piece that a block stands in</comment>
        <translation>Dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>A copy goes after the block or page that is selected (Enter).</source>
        <translation>Une copie va après le bloc ou la page sélectionnés (Entrée).</translation>
    </message>
    <message>
        <source>Put its blocks on the page</source>
        <translation>Placer ses blocs sur la page</translation>
    </message>
    <message>
        <source>The page itself stays here, its blocks are copied onto the page that is open.</source>
        <translation>La page elle-même reste ici, ses blocs sont copiés sur la page ouverte.</translation>
    </message>
    <message>
        <source>Or press F2 in the list.</source>
        <translation>Ou appuyez sur F2 dans la liste.</translation>
    </message>
    <message>
        <source>Open as a course</source>
        <translation>Ouvrir comme un cours</translation>
    </message>
    <message>
        <source>To arrange shelves and change pieces: they are modules and pages.</source>
        <translation>Pour ranger les rayons et modifier les éléments&#xa0;: ce sont des modules et des pages.</translation>
    </message>
    <message>
        <source>A file that you can send to a colleague.</source>
        <translation>Un fichier que vous pouvez envoyer à une ou un collègue.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Le fichier lui-même reste à sa place.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose a piece to see what it says.</source>
        <translation>Choisissez un élément pour voir ce qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>pieces or blocks</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>d’ailleurs</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <comment>%1: its name</comment>
        <translation>Collection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shelf: %1</source>
        <comment>%1: its name</comment>
        <translation>Rayon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Piece: %1</source>
        <comment>%1: its name</comment>
        <translation>Élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>These keys cannot be used. Press one key together with Ctrl or Alt, or a function key.</source>
        <translation>Ces touches ne peuvent pas servir. Appuyez sur une touche avec Ctrl ou Alt, ou sur une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 closes what is open and stays as it is. Choose other keys.</source>
        <extracomment>%1 are keys, such as Esc</extracomment>
        <translation>%1 ferme ce qui est ouvert et reste tel quel. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and for moving around. Choose keys with Ctrl or Alt, or a function key.</source>
        <extracomment>%1 are keys, such as Shift+A</extracomment>
        <translation>%1 sert à écrire et à se déplacer. Choisissez des touches avec Ctrl ou Alt, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is needed in texts. Choose other keys.</source>
        <extracomment>%1 are keys, such as Ctrl+C</extracomment>
        <translation>%1 sert dans les textes. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 opens menus or belongs to your desktop. Choose other keys.</source>
        <extracomment>%1 are keys, such as Alt+F</extracomment>
        <translation>%1 ouvre les menus ou appartient à votre bureau. Choisissez d’autres touches.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are worth a look: “Check the course” lists them.</source>
        <translation>
            <numerusform>%n d’entre eux mérite un coup d’œil&#xa0;: «&#xa0;Vérifier le cours&#xa0;» le montre.</numerusform>
            <numerusform>%n d’entre eux méritent un coup d’œil&#xa0;: «&#xa0;Vérifier le cours&#xa0;» les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep page or module in a collection…</source>
        <translation>Garder la page ou le module dans une collection…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to page…</source>
        <translation>Déplacer vers une page…</translation>
    </message>
    <message>
        <source>Keep in a collection…</source>
        <translation>Garder dans une collection…</translation>
    </message>
    <message>
        <source>Drag to move this block, also onto a page of the outline; with Ctrl, a copy. The Edit menu has the same for the keyboard.</source>
        <translation>Faites glisser pour déplacer ce bloc, aussi vers une page du plan&#xa0;; avec Ctrl, une copie. Le menu Édition offre la même chose au clavier.</translation>
    </message>
    <message>
        <source>Move block to page…</source>
        <translation>Déplacer le bloc vers une page…</translation>
    </message>
    <message>
        <source>Keep block in a collection…</source>
        <translation>Garder le bloc dans une collection…</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill</source>
        <translation>
            <numerusform>%n blanc à remplir</numerusform>
            <numerusform>%n blancs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures in what you pasted did not come along, only its words. Copy a picture alone and paste it, or drop its file on the page.</source>
        <translation>Les images de ce que vous avez collé ne sont pas venues, seulement les mots. Copiez une image seule et collez-la, ou déposez son fichier sur la page.</translation>
    </message>
    <message>
        <source>Putting in</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>It is on the page now. Ctrl+Z takes it back.</source>
        <translation>C’est maintenant sur la page. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>It is in the outline now. Ctrl+Z takes it back.</source>
        <translation>C’est maintenant dans le plan. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Move to page</source>
        <translation>Déplacer vers une page</translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s) to the end of which page?</source>
        <translation>
            <numerusform>À la fin de quelle page déplacer %n bloc&#xa0;?</numerusform>
            <numerusform>À la fin de quelle page déplacer %n blocs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No other page has these letters in its title.</source>
        <translation>Aucune autre page n’a ces lettres dans son titre.</translation>
    </message>
    <message>
        <source>Collections of pieces to use again</source>
        <translation>Collections d’éléments à réutiliser</translation>
    </message>
    <message>
        <source>Clear the keys</source>
        <translation>Effacer les touches</translation>
    </message>
    <message>
        <source>Change to these keys</source>
        <translation>Prendre ces touches</translation>
    </message>
    <message>
        <source>Take and change</source>
        <translation>Reprendre et remplacer</translation>
    </message>
    <message>
        <source>Add these keys</source>
        <translation>Ajouter ces touches</translation>
    </message>
    <message>
        <source>Take and add</source>
        <translation>Reprendre et ajouter</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is the name of a command</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a command in the list to change its shortcut.</source>
        <translation>Choisissez une commande dans la liste pour changer son raccourci.</translation>
    </message>
    <message>
        <source>Remove the shortcut %1</source>
        <extracomment>%1 are keys, such as Ctrl+D</extracomment>
        <translation>Retirer le raccourci %1</translation>
    </message>
    <message>
        <source>%1 is also %2. Take it from there?</source>
        <extracomment>%1 are keys, such as Ctrl+D; %2 one or several names of commands</extracomment>
        <translation>%1 est déjà %2. Reprendre ce raccourci&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is what it has already.</source>
        <extracomment>%1 are keys, such as Ctrl+D</extracomment>
        <translation>%1 est déjà son raccourci.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 are keys, such as Ctrl+D</extracomment>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1 is free here. In another pane it stays %2.</source>
        <extracomment>%1 are keys, such as Ctrl+D; %2 one or several names of commands</extracomment>
        <translation>%1 est libre ici. Dans un autre volet, ce raccourci reste %2.</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <extracomment>%1 is the name of a command, %2 its keys</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant le raccourci %2.</translation>
    </message>
    <message>
        <source>Or press keys</source>
        <translation>Ou appuyez sur des touches</translation>
    </message>
    <message>
        <source>Find what keys do</source>
        <translation>Trouver ce que font des touches</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Standard for all</source>
        <translation>Tous comme à l’origine</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Print all shortcuts…</source>
        <translation>Imprimer tous les raccourcis…</translation>
    </message>
    <message>
        <source>In texts, always the same</source>
        <translation>Dans les textes, toujours les mêmes</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>All shortcuts are as the program gives them.</source>
        <translation>Tous les raccourcis sont ceux du programme.</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>Le dernier changement est annulé.</translation>
    </message>
    <message>
        <source>Paste without its look</source>
        <translation>Coller sans la mise en forme</translation>
    </message>
    <message>
        <source>List entry in, or next cell of a table</source>
        <translation>Élément de liste vers l’intérieur, ou cellule suivante d’un tableau</translation>
    </message>
    <message>
        <source>List entry out, or cell before</source>
        <translation>Élément de liste vers l’extérieur, ou cellule précédente</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 sur %n mot</numerusform>
            <numerusform>%1 sur %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Each module is a part of its own in the LMS, with its own score, progress and status; learners go from one to the next in the LMS&apos;s menu. How the scores become one is a setting of the LMS: Moodle takes the highest, the average or the sum. Open edX starts only the first part.</source>
        <translation>Chaque module est une partie à lui dans le LMS, avec son score, son avancement et son statut&#xa0;; les apprenants passent de l’une à l’autre dans le sommaire du LMS. La façon dont les scores n’en font qu’un est un réglage du LMS&#xa0;: Moodle prend le plus haut, la moyenne ou la somme. Open edX ne lance que la première partie.</translation>
    </message>
    <message>
        <source>This zip archive is one of several parts. Join the parts, or make it again as one file.</source>
        <translation>Cette archive zip est une partie parmi plusieurs. Réunissez les parties ou refaites-la en un seul fichier.</translation>
    </message>
    <message>
        <source>This zip archive has more than 65,535 files or more than 4 GB, which many programs and LMSs cannot read. Make it smaller, or split it.</source>
        <translation>Cette archive zip a plus de 65&#xa0;535 fichiers ou plus de 4&#xa0;Go, ce que beaucoup de programmes et de plateformes ne savent pas lire. Réduisez-la ou divisez-la.</translation>
    </message>
    <message>
        <source>This zip archive has %1 files, more than the %2 that Carrel opens. Pack only the files that are needed.</source>
        <translation>Cette archive zip a %1 fichiers, plus que les %2 que Carrel ouvre. N’y mettez que les fichiers nécessaires.</translation>
    </message>
    <message>
        <source>“%1” in this zip archive unpacks to far more than it is packed, as in archives that are made to fill a drive. It was not opened.</source>
        <translation>«&#xa0;%1&#xa0;», dans cette archive zip, prend une fois décompressé bien plus de place que compressé, comme dans les archives faites pour remplir un disque. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The files in this zip archive have more than %1 together, more than Carrel opens. Make them smaller, or split the archive.</source>
        <translation>Les fichiers de cette archive zip font ensemble plus de %1, plus que Carrel n’ouvre. Réduisez-les ou divisez l’archive.</translation>
    </message>
    <message>
        <source>This file is not a zip archive. If its name says so, it was renamed or damaged: get or export it again.</source>
        <translation>Ce fichier n’est pas une archive zip. Si son nom le dit, il a été renommé ou abîmé&#xa0;: procurez-vous-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The comments of “%1” belong to another course. Nothing was imported: open the course that you sent for review.</source>
        <extracomment>%1: name of a reviewer</extracomment>
        <translation>Les commentaires de «&#xa0;%1&#xa0;» appartiennent à un autre cours. Rien n’a été importé&#xa0;: ouvrez le cours que vous avez envoyé en relecture.</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Importer des commentaires</translation>
    </message>
    <message>
        <source>This text was made by a newer version of Carrel.</source>
        <translation>Ce texte a été fait avec une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>This text has a picture or a table, and the suggestion has another number of paragraphs. Change it by hand.</source>
        <translation>Ce texte contient une image ou un tableau, et la proposition a un autre nombre de paragraphes. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Nothing would be left of the title.</source>
        <translation>Il ne resterait rien du titre.</translation>
    </message>
    <message>
        <source>The title would be too long.</source>
        <translation>Le titre serait trop long.</translation>
    </message>
    <message>
        <source>This text no longer exists. Change the block by hand.</source>
        <translation>Ce texte n’existe plus. Modifiez le bloc à la main.</translation>
    </message>
    <message>
        <source>The brackets of this text would no longer enclose what they do now. Change it by hand.</source>
        <translation>Les crochets de ce texte n’entoureraient plus ce qu’ils entourent. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>This comment suggests no other words.</source>
        <translation>Ce commentaire ne propose pas d’autre formulation.</translation>
    </message>
    <message>
        <source>The block that the reviewer saw has been deleted.</source>
        <translation>Le bloc que le relecteur a vu a été supprimé.</translation>
    </message>
    <message>
        <source>This block was made by a newer version of Carrel.</source>
        <translation>Ce bloc a été fait avec une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>The text has changed since the reviewer saw it. Compare both before you accept the suggestion.</source>
        <translation>Le texte a changé depuis que le relecteur l’a vu. Comparez les deux avant d’accepter la proposition.</translation>
    </message>
    <message>
        <source>Accept suggested wording</source>
        <translation>Accepter la formulation proposée</translation>
    </message>
    <message>
        <source>An editable package holds the whole course, so it cannot be made of one module. Export the whole course, or leave “editable” out.</source>
        <translation>Un paquet modifiable contient le cours entier, il ne peut donc pas être fait d’un seul module. Exportez le cours entier ou renoncez à «&#xa0;modifiable&#xa0;».</translation>
    </message>
    <message>
        <source>An editable package keeps the pictures as they are in the course. Leave “editable” out, or the width of pictures.</source>
        <translation>Un paquet modifiable garde les images telles qu’elles sont dans le cours. Renoncez à «&#xa0;modifiable&#xa0;» ou à la largeur des images.</translation>
    </message>
    <message>
        <source>The module that was to be exported alone is not in the course.</source>
        <translation>Le module à exporter seul n’est pas dans le cours.</translation>
    </message>
    <message>
        <source>The module “%1” has no page, so there is nothing to export. Write a page in it first, or choose another module.</source>
        <translation>Le module «&#xa0;%1&#xa0;» n’a aucune page&#xa0;: il n’y a rien à exporter. Écrivez-y d’abord une page, ou choisissez un autre module.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a schema file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop grand pour être un fichier de schéma.</translation>
    </message>
    <message>
        <source>Of the schema files these are left out, because not every LMS takes such names or folders: %1</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>Parmi les fichiers de schéma, ceux-ci sont laissés de côté, parce que tous les LMS n’acceptent pas de tels noms ou dossiers&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no schema files (.xsd, .dtd).</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient aucun fichier de schéma (.xsd, .dtd).</translation>
    </message>
    <message>
        <source>“%1” holds what learners need and not the course itself, so it cannot be edited. Open the course file it was exported from. A package that can be opened again is made by exporting it as an editable package.</source>
        <translation>«&#xa0;%1&#xa0;» contient ce qu’il faut aux apprenants et non le cours lui-même, il ne peut donc pas être modifié. Ouvrez le fichier du cours dont il vient. Pour obtenir un paquet qui se rouvre, exportez-le comme paquet modifiable.</translation>
    </message>
    <message>
        <source>“%1” was made by another program, and only that program can open it. Ask its author for the texts, and import them.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait par un autre programme, et lui seul peut l’ouvrir. Demandez les textes à son auteur et importez-les.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was exported, so the course in it cannot be trusted and was not opened. Ask for the package as it was exported, or open the course file.</source>
        <translation>«&#xa0;%1&#xa0;» a été changé après son export&#xa0;: le cours qu’il contient n’est pas sûr et n’a pas été ouvert. Demandez le paquet tel qu’il a été exporté, ou ouvrez le fichier du cours.</translation>
    </message>
    <message>
        <source>“%1” was exported by a newer version of Carrel. Open it with that version or a later one.</source>
        <translation>«&#xa0;%1&#xa0;» a été exporté par une version plus récente de Carrel. Ouvrez-le avec cette version ou une suivante.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The LMS profile “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a file, %2 a place in it and what is expected there</extracomment>
        <translation>Le profil de LMS «&#xa0;%1&#xa0;» ne peut pas servir.&#xa0;%2</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on: %2</source>
        <extracomment>%1 is a number of bytes, %2 what the parser says, in English</extracomment>
        <translation>Ce n’est pas du JSON à partir de l’octet&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Expected an object { … }.</source>
        <translation>Un objet { … } est attendu.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be an LMS profile.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop grand pour être un profil de LMS.</translation>
    </message>
    <message>
        <source>“%1” has the same id as “%2”, so it is not used. Give it one of its own.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>«&#xa0;%1&#xa0;» a le même identifiant que «&#xa0;%2&#xa0;»&#xa0;: il ne sert donc pas. Donnez-lui le sien.</translation>
    </message>
    <message>
        <source>There are more than %1 LMS profiles in the folder; only the first ones are used.</source>
        <translation>Il y a plus de&#xa0;%1 profils de LMS dans le dossier&#xa0;; seuls les premiers servent.</translation>
    </message>
    <message>
        <source>There is no LMS profile “%1”. There are: %2; or give a file that ends in .json.</source>
        <extracomment>%1 is a word of the command line, %2 a list of such words</extracomment>
        <translation>Il n’y a pas de profil de LMS «&#xa0;%1&#xa0;». Il y a&#xa0;:&#xa0;%2&#xa0;; ou donnez un fichier qui se termine par .json.</translation>
    </message>
    <message>
        <source>The folder “%1” has more files, or larger ones, than a package can have. Choose the folder that holds the package and nothing else.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a plus de fichiers, ou de plus gros, qu’un paquet ne peut en avoir. Choisissez le dossier qui contient le paquet et rien d’autre.</translation>
    </message>
    <message>
        <source>What the course file remembers of an earlier export cannot be read.</source>
        <translation>Ce que le fichier du cours retient d’un export précédent ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What the course file remembers of an earlier export cannot be read. The next export is remembered anew.</source>
        <translation>Ce que le fichier du cours retient d’un export précédent ne peut pas être lu. Le prochain export sera retenu à nouveau.</translation>
    </message>
    <message>
        <source>One module is so large that the export cannot be remembered in the course file. Divide it to be told next time what a correction does to learners.</source>
        <translation>Un module est si grand que l’export ne peut pas être retenu dans le fichier du cours. Divisez-le pour savoir la prochaine fois ce qu’une correction fait aux apprenants.</translation>
    </message>
    <message>
        <source>Remember the export</source>
        <translation>Retenir l’export</translation>
    </message>
    <message>
        <source>The package is not whole, so it cannot be compared. Export it anew, or take the file as it was downloaded.</source>
        <translation>Le paquet n’est pas complet, il ne peut donc pas être comparé. Exportez-le à nouveau, ou prenez le fichier tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>The player could not say what it keeps of the answers. Please report this.</source>
        <translation>Le lecteur n’a pas pu dire ce qu’il garde des réponses. Merci de le signaler.</translation>
    </message>
    <message>
        <source>These are two different courses: nothing that learners do in one is known in the other.</source>
        <translation>Ce sont deux cours différents&#xa0;: rien de ce que les apprenants font dans l’un n’est connu dans l’autre.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sans risque</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Travail en plus</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Moves scores</source>
        <translation>Change les scores</translation>
    </message>
    <message>
        <source>Begins again for learners in the middle</source>
        <translation>Recommence pour les apprenants en cours</translation>
    </message>
    <message>
        <source>This package was not made by Carrel, so what it keeps of its learners is not known and it cannot be compared. “carrel check-package” looks at packages of other tools, too.</source>
        <translation>Ce paquet n’a pas été fait par Carrel&#xa0;: on ne sait pas ce qu’il garde de ses apprenants, et il ne peut pas être comparé. «&#xa0;carrel check-package&#xa0;» examine aussi les paquets d’autres outils.</translation>
    </message>
    <message>
        <source>The file “%1” of the package cannot be read. Export the course anew, or take the package as it was downloaded.</source>
        <extracomment>%1 is the name of a file in a package</extracomment>
        <translation>Le fichier «&#xa0;%1&#xa0;» du paquet ne peut pas être lu. Exportez le cours à nouveau, ou prenez le paquet tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>“%1” is too large to be compared.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être comparé.</translation>
    </message>
    <message>
        <source>If it is a photo, store it as JPEG, at most %1 points wide.</source>
        <extracomment>%1: a number of points</extracomment>
        <translation>Si c’est une photo, enregistrez-la en JPEG, avec au plus %1 points de large.</translation>
    </message>
    <message>
        <source>It is %1 points wide; more than %2 nobody sees. Make it smaller.</source>
        <extracomment>%1 and %2: numbers of points</extracomment>
        <translation>Elle fait %1 points de large&#xa0;; au-delà de %2, personne ne voit de différence. Réduisez-la.</translation>
    </message>
    <message>
        <source>Store the sound as MP3 with 128 kbit/s.</source>
        <translation>Enregistrez le son en MP3 à 128 kbit/s.</translation>
    </message>
    <message>
        <source>Store the film 1,280 points wide with 2 Mbit/s, or keep it where films are kept and show it from there.</source>
        <translation>Enregistrez le film en 1&#xa0;280 points de large à 2 Mbit/s, ou laissez-le sur un site de vidéos et montrez-le depuis là.</translation>
    </message>
    <message>
        <source>the beginning of the visit</source>
        <translation>le début de la visite</translation>
    </message>
    <message>
        <source>the end of the visit</source>
        <translation>la fin de la visite</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>The platform refused “%1” (error %2).</source>
        <extracomment>%1 is what was refused, such as &quot;status&quot;, %2 the number of an error</extracomment>
        <translation>La plateforme a refusé «&#xa0;%1&#xa0;» (erreur %2).</translation>
    </message>
    <message>
        <source>Status and score in the platform are what the course&apos;s rules give</source>
        <translation>L’état et le score de la plateforme sont ceux que donnent les règles du cours</translation>
    </message>
    <message>
        <source>Each visit begins once and ends once, and says nothing afterwards</source>
        <translation>Chaque visite commence une fois et se termine une fois, puis se tait</translation>
    </message>
    <message>
        <source>The platform refuses nothing</source>
        <translation>La plateforme ne refuse rien</translation>
    </message>
    <message>
        <source>Every value has a form that all platforms take</source>
        <translation>Chaque valeur a une forme que toutes les plateformes acceptent</translation>
    </message>
    <message>
        <source>Within the first second the platform knows that there is more to come</source>
        <translation>Dès la première seconde, la plateforme sait que la suite viendra</translation>
    </message>
    <message>
        <source>The score comes before the status</source>
        <translation>Le score vient avant l’état</translation>
    </message>
    <message>
        <source>No score before the first graded answer</source>
        <translation>Pas de score avant la première réponse notée</translation>
    </message>
    <message>
        <source>Answers are in the platform within three seconds</source>
        <translation>Les réponses sont dans la plateforme en trois secondes</translation>
    </message>
    <message>
        <source>Page, answers and status are there again on the next visit</source>
        <translation>La page, les réponses et l’état sont là à la visite suivante</translation>
    </message>
    <message>
        <source>The platform is found behind a window of another site</source>
        <translation>La plateforme est trouvée derrière une fenêtre d’un autre site</translation>
    </message>
    <message>
        <source>A platform that answers late is found</source>
        <translation>Une plateforme qui répond tard est trouvée</translation>
    </message>
    <message>
        <source>Odd answers of the platform do not break the course</source>
        <translation>Des réponses étranges de la plateforme ne cassent pas le cours</translation>
    </message>
    <message>
        <source>What was reached is never taken back</source>
        <translation>Ce qui est atteint n’est jamais repris</translation>
    </message>
    <message>
        <source>A visit for review changes nothing</source>
        <translation>Une visite de relecture ne change rien</translation>
    </message>
    <message>
        <source>Damaged progress leads to a fresh start</source>
        <translation>Une progression endommagée mène à un nouveau départ</translation>
    </message>
    <message>
        <source>What could not be saved is sent again, and the learner sees it</source>
        <translation>Ce qui n’a pas pu être enregistré est renvoyé, et l’apprenant le voit</translation>
    </message>
    <message>
        <source>The time is that of the clock on the wall</source>
        <translation>La durée est celle de l’horloge</translation>
    </message>
    <message>
        <source>Answers are recorded one after the other, each whole</source>
        <translation>Les réponses sont notées l’une après l’autre, chacune en entier</translation>
    </message>
    <message>
        <source>A visit ends as strict platforms want it</source>
        <translation>Une visite se termine comme le veulent les plateformes strictes</translation>
    </message>
    <message>
        <source>What is sent while the page closes is small enough to arrive</source>
        <translation>Ce qui part quand la page se ferme est assez petit pour arriver</translation>
    </message>
    <message>
        <source>Statements come in the order that cmi5 wants</source>
        <translation>Les déclarations viennent dans l’ordre que veut cmi5</translation>
    </message>
    <message>
        <source>A score stands where cmi5 wants it, and agrees with the pass mark</source>
        <translation>Un score est là où cmi5 le veut, et s’accorde avec le seuil de réussite</translation>
    </message>
    <message>
        <source>The end of a visit arrives</source>
        <translation>La fin d’une visite arrive</translation>
    </message>
    <message>
        <source>no score</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>The platform shows %1, by the course&apos;s rules it is %2.</source>
        <extracomment>both are scores from 0 to 100, or &quot;no score&quot;</extracomment>
        <translation>La plateforme montre %1, d’après les règles du cours c’est %2.</translation>
    </message>
    <message>
        <source>The platform shows “%1”, by the course&apos;s rules it is “%2”.</source>
        <extracomment>both are words such as passed or incomplete</extracomment>
        <translation>La plateforme montre «&#xa0;%1&#xa0;», d’après les règles du cours c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It applies the pass mark of the package by itself. Export without the pass mark in the manifest.</source>
        <translation>Elle applique d’elle-même le seuil de réussite du paquet. Exportez sans le seuil dans le manifeste.</translation>
    </message>
    <message>
        <source>It keeps the grade of the moment in which the course was complete. Let the score complete the course, or put the questions before the last page.</source>
        <translation>Elle garde la note du moment où le cours était terminé. Faites terminer le cours par le score, ou placez les questions avant la dernière page.</translation>
    </message>
    <message>
        <source>“%1” came with something else than the empty text.</source>
        <extracomment>%1 is the name of a call such as Commit</extracomment>
        <translation>«&#xa0;%1&#xa0;» est venu avec autre chose que le texte vide.</translation>
    </message>
    <message>
        <source>The visit did not begin exactly once.</source>
        <translation>La visite n’a pas commencé exactement une fois.</translation>
    </message>
    <message>
        <source>The visit was ended twice.</source>
        <translation>La visite a été terminée deux fois.</translation>
    </message>
    <message>
        <source>“%1” came after the end of the visit.</source>
        <extracomment>%1 is the name of a call such as Commit</extracomment>
        <translation>«&#xa0;%1&#xa0;» est venu après la fin de la visite.</translation>
    </message>
    <message>
        <source>The learner left, and the platform was not told.</source>
        <translation>L’apprenant est parti sans que la plateforme le sache.</translation>
    </message>
    <message>
        <source>Not every platform takes “%2” as “%1” (error %3).</source>
        <extracomment>%1 is what was told, such as &quot;status&quot;, %2 its value, %3 the number of an error</extracomment>
        <translation>Toutes les plateformes n’acceptent pas «&#xa0;%2&#xa0;» comme «&#xa0;%1&#xa0;» (erreur %3).</translation>
    </message>
    <message>
        <source>“%1” came after what has to follow it.</source>
        <extracomment>%1 is what was told, such as &quot;status&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» est venu après ce qui doit le suivre.</translation>
    </message>
    <message>
        <source>The score came after the status: some platforms then lose it.</source>
        <translation>Le score est venu après l’état&#xa0;: certaines plateformes le perdent alors.</translation>
    </message>
    <message>
        <source>The scaled score %1 does not go with the score %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Le score relatif %1 ne va pas avec le score %2.</translation>
    </message>
    <message>
        <source>The record of an answer did not begin with its name and its type.</source>
        <translation>La note d’une réponse n’a pas commencé par son nom et son type.</translation>
    </message>
    <message>
        <source>A question without an answer was told with an empty one; it must be left out.</source>
        <translation>Une question sans réponse a été transmise avec une réponse vide&#xa0;; elle doit être omise.</translation>
    </message>
    <message>
        <source>A commit came right before the end: some platforms refuse it.</source>
        <translation>Un enregistrement est venu juste avant la fin&#xa0;: certaines plateformes le refusent.</translation>
    </message>
    <message>
        <source>The course asked for “%1”, at which some platforms stumble.</source>
        <extracomment>%1 is a word such as exitAll</extracomment>
        <translation>Le cours a demandé «&#xa0;%1&#xa0;», ce qui fait trébucher certaines plateformes.</translation>
    </message>
    <message>
        <source>The platform&apos;s window stays open after Exit.</source>
        <translation>La fenêtre de la plateforme reste ouverte après Quitter.</translation>
    </message>
    <message>
        <source>%1 bytes in one piece: more than 65,535 do not arrive while a page closes.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>%1 octets d’un seul tenant&#xa0;: plus de 65&#x202f;535 n’arrivent pas quand une page se ferme.</translation>
    </message>
    <message>
        <source>“%2” as “%1” was not saved within the first second.</source>
        <extracomment>%1 is what was told, such as &quot;status&quot;, %2 its value</extracomment>
        <translation>«&#xa0;%2&#xa0;» comme «&#xa0;%1&#xa0;» n’a pas été enregistré dans la première seconde.</translation>
    </message>
    <message>
        <source>“%1” was written where “%2” had been reached.</source>
        <extracomment>both are words such as passed or incomplete</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été écrit alors que «&#xa0;%2&#xa0;» était atteint.</translation>
    </message>
    <message>
        <source>The time of the visit became shorter.</source>
        <translation>La durée de la visite a diminué.</translation>
    </message>
    <message>
        <source>%1 seconds were told, the visit took %2.</source>
        <extracomment>both are numbers of seconds</extracomment>
        <translation>%1 secondes ont été transmises, la visite en a duré %2.</translation>
    </message>
    <message>
        <source>A score was written before anything was graded.</source>
        <translation>Un score a été écrit avant que quoi que ce soit soit noté.</translation>
    </message>
    <message>
        <source>The platform was not found: the course ran untracked.</source>
        <translation>La plateforme n’a pas été trouvée&#xa0;: le cours a tourné sans suivi.</translation>
    </message>
    <message>
        <source>An answer on “%1” was not in the platform after three seconds.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Une réponse sur «&#xa0;%1&#xa0;» n’était pas dans la plateforme après trois secondes.</translation>
    </message>
    <message>
        <source>The platform has %1 answers, the learner gave %2.</source>
        <extracomment>both are numbers</extracomment>
        <translation>La plateforme a %1 réponses, l’apprenant en a donné %2.</translation>
    </message>
    <message>
        <source>The next visit began at another page.</source>
        <translation>La visite suivante a commencé à une autre page.</translation>
    </message>
    <message>
        <source>%1 results were not there on the next visit.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 résultats manquaient à la visite suivante.</translation>
    </message>
    <message>
        <source>%1 answers were not there on the next visit.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 réponses manquaient à la visite suivante.</translation>
    </message>
    <message>
        <source>What had been reached was not there on the next visit.</source>
        <translation>Ce qui était atteint manquait à la visite suivante.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>The learner did not see that something was not saved.</source>
        <translation>L’apprenant n’a pas vu que quelque chose n’était pas enregistré.</translation>
    </message>
    <message>
        <source>It was tried %1 times within half a minute.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il y a eu %1 essais en une demi-minute.</translation>
    </message>
    <message>
        <source>Damaged progress was taken for whole.</source>
        <translation>Une progression endommagée a été prise pour entière.</translation>
    </message>
    <message>
        <source>“%1” was written in a visit for review.</source>
        <extracomment>%1 is what was told, such as &quot;status&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été écrit dans une visite de relecture.</translation>
    </message>
    <message>
        <source>The player broke off: %1</source>
        <extracomment>%1 is the message of a program</extracomment>
        <translation>Le lecteur s’est interrompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A request came without the right token.</source>
        <translation>Une requête est venue sans le bon jeton.</translation>
    </message>
    <message>
        <source>The token was asked for twice.</source>
        <translation>Le jeton a été demandé deux fois.</translation>
    </message>
    <message>
        <source>A statement came before what the launch asks for was read.</source>
        <translation>Une déclaration est venue avant la lecture de ce que demande le lancement.</translation>
    </message>
    <message>
        <source>The statement “%1” was sent again with another content.</source>
        <extracomment>%1 is the name of a statement</extracomment>
        <translation>La déclaration «&#xa0;%1&#xa0;» a été renvoyée avec un autre contenu.</translation>
    </message>
    <message>
        <source>The statement “%1” is wrong in “%2”.</source>
        <extracomment>%1 is the name of a statement, %2 a part of it</extracomment>
        <translation>La déclaration «&#xa0;%1&#xa0;» est fausse dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was said twice.</source>
        <extracomment>%1 is the name of a statement</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été dit deux fois.</translation>
    </message>
    <message>
        <source>“failed” was said after “passed”.</source>
        <translation>«&#xa0;failed&#xa0;» a été dit après «&#xa0;passed&#xa0;».</translation>
    </message>
    <message>
        <source>“initialized” was not said first, and once.</source>
        <translation>«&#xa0;initialized&#xa0;» n’a pas été dit en premier, et une seule fois.</translation>
    </message>
    <message>
        <source>Something was said after “terminated”.</source>
        <translation>Quelque chose a été dit après «&#xa0;terminated&#xa0;».</translation>
    </message>
    <message>
        <source>“terminated” did not arrive.</source>
        <translation>«&#xa0;terminated&#xa0;» n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The package is not whole: “%1” is missing or cannot be read. Export the course again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le paquet n’est pas entier&#xa0;: «&#xa0;%1&#xa0;» manque ou ne peut pas être lu. Exportez le cours à nouveau.</translation>
    </message>
    <message>
        <source>This is for a web server or a stick: no learning platform is told anything by it, so there is no tracking to prove. Export the course for a learning platform.</source>
        <translation>Ceci est pour un serveur web ou une clé&#xa0;: aucune plateforme d’apprentissage n’en apprend rien, il n’y a donc pas de suivi à prouver. Exportez le cours pour une plateforme d’apprentissage.</translation>
    </message>
    <message>
        <source>The course has no pages yet: there is nothing that a learner could do.</source>
        <translation>Le cours n’a pas encore de pages&#xa0;: un apprenant n’y aurait rien à faire.</translation>
    </message>
    <message>
        <source>The player in this package is not the one of this version of Carrel, and scripts of unknown origin are not run. Export the course again; if you know where the package comes from, run the proof with --trust-player.</source>
        <translation>Le lecteur de ce paquet n’est pas celui de cette version de Carrel, et les scripts d’origine inconnue ne sont pas exécutés. Exportez le cours à nouveau&#xa0;; si vous savez d’où vient le paquet, lancez la preuve avec --trust-player.</translation>
    </message>
    <message>
        <source>“%1” is no package made by Carrel: only what Carrel&apos;s own player tells a learning platform can be proven. “carrel check-package” looks at packages of other tools.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet fait par Carrel&#xa0;: seul ce que le lecteur de Carrel dit à une plateforme peut être prouvé. «&#xa0;carrel check-package&#xa0;» examine les paquets d’autres outils.</translation>
    </message>
    <message>
        <source>A part of Carrel is missing. Install Carrel again.</source>
        <translation>Une partie de Carrel manque. Installez Carrel à nouveau.</translation>
    </message>
    <message>
        <source>Any other platform</source>
        <translation>Toute autre plateforme</translation>
    </message>
    <message>
        <source>Knows everything</source>
        <translation>Sait tout</translation>
    </message>
    <message>
        <source>Gets everything wrong</source>
        <translation>Se trompe partout</translation>
    </message>
    <message>
        <source>Stops halfway and comes back</source>
        <translation>S’arrête à mi-chemin et revient</translation>
    </message>
    <message>
        <source>Loses the connection</source>
        <translation>Perd la connexion</translation>
    </message>
    <message>
        <source>Needs a second try</source>
        <translation>A besoin d’un second essai</translation>
    </message>
    <message>
        <source>Clicks at random</source>
        <translation>Clique au hasard</translation>
    </message>
    <message>
        <source>Answers nothing</source>
        <translation>Ne répond à rien</translation>
    </message>
    <message>
        <source>The browser crashes</source>
        <translation>Le navigateur plante</translation>
    </message>
    <message>
        <source>Reads every page, answers everything right, leaves by Exit and comes back once.</source>
        <translation>Lit chaque page, répond juste à tout, part par Quitter et revient une fois.</translation>
    </message>
    <message>
        <source>Reads every page and answers everything wrong until no try and no attempt is left.</source>
        <translation>Lit chaque page et répond faux à tout jusqu’à épuiser les essais et les tentatives.</translation>
    </message>
    <message>
        <source>Closes the window after half of the pages and goes on later, on another computer.</source>
        <translation>Ferme la fenêtre après la moitié des pages et continue plus tard, sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The platform cannot be reached for a while in the middle; then it can again.</source>
        <translation>La plateforme est injoignable un moment au milieu&#xa0;; puis elle revient.</translation>
    </message>
    <message>
        <source>Answers wrong first and right the second time, wherever that is allowed.</source>
        <translation>Répond faux d’abord et juste la seconde fois, partout où c’est permis.</translation>
    </message>
    <message>
        <source>Three visits with pages and answers by chance; then the kept progress is damaged.</source>
        <translation>Trois visites avec pages et réponses au hasard&#xa0;; puis la progression gardée est endommagée.</translation>
    </message>
    <message>
        <source>Turns every page and answers nothing; the window is closed by force.</source>
        <translation>Tourne chaque page sans rien répondre&#xa0;; la fenêtre est fermée de force.</translation>
    </message>
    <message>
        <source>The browser disappears right after an answer was saved; the rest follows later.</source>
        <translation>Le navigateur disparaît juste après l’enregistrement d’une réponse&#xa0;; le reste suit plus tard.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>record of an answer</source>
        <translation>note d’une réponse</translation>
    </message>
    <message>
        <source>result of a skill</source>
        <translation>résultat d’une compétence</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>how the visit ends</source>
        <translation>fin de la visite</translation>
    </message>
    <message>
        <source>pages seen</source>
        <translation>pages vues</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered here, since only the screen can: %1.</source>
        <extracomment>%1 is a list of block types</extracomment>
        <translation>Sans réponse ici, car seul l’écran le peut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No answer is fully right by the key: %1. Learners cannot get full points there.</source>
        <extracomment>%1 is a list of block types</extracomment>
        <translation>Aucune réponse n’est tout à fait juste d’après la clé&#xa0;: %1. Les apprenants ne peuvent pas y avoir tous les points.</translation>
    </message>
    <message>
        <source>No answer is wrong by the key: %1.</source>
        <extracomment>%1 is a list of block types</extracomment>
        <translation>Aucune réponse n’est fausse d’après la clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were gone through.</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>Seules les %1 premières pages sur %2 ont été parcourues.</translation>
    </message>
    <message>
        <source>Proven is what the player tells the platform. The platforms here stand in for real ones, and nobody clicked on the screen: try the course once in your own platform before learners do.</source>
        <translation>Ce qui est prouvé, c’est ce que le lecteur dit à la plateforme. Les plateformes remplacent ici les vraies, et personne n’a cliqué à l’écran&#xa0;: essayez le cours une fois dans votre plateforme avant les apprenants.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>not graded</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>non noté</translation>
    </message>
    <message>
        <source>partly right (%1)</source>
        <translation>juste en partie (%1)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>left by Exit</source>
        <translation>quittée par Quitter</translation>
    </message>
    <message>
        <source>the browser disappears</source>
        <translation>le navigateur disparaît</translation>
    </message>
    <message>
        <source>the window is closed</source>
        <translation>la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Visit %1 (%2)</source>
        <extracomment>%1 is a number, %2 is how it ends</extracomment>
        <translation>Visite %1 (%2)</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No learning platform is called “%1”.</source>
        <extracomment>%1 is a name that somebody typed</extracomment>
        <translation>Aucune plateforme d’apprentissage ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No learner is called “%1”.</source>
        <extracomment>%1 is a name that somebody typed</extracomment>
        <translation>Aucun apprenant ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What changed since the last export</source>
        <translation>Changements depuis le dernier export</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The course is being compared…</source>
        <translation>Comparaison du cours…</translation>
    </message>
    <message>
        <source>No export of this course is remembered yet. Each export from now on is, and here you see what a correction does to learners who are in the middle of it.</source>
        <translation>Aucun export de ce cours n’est encore retenu. Chaque export le sera désormais, et vous verrez ici ce qu’une correction fait aux apprenants qui sont en cours.</translation>
    </message>
    <message>
        <source>The course as a whole</source>
        <translation>Le cours dans son ensemble</translation>
    </message>
    <message>
        <source>Your own profile: %1</source>
        <translation>Votre propre profil&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Another format, one part per module, one module only, and the words that the LMS gets.</source>
        <translation>Un autre format, une partie par module, un seul module, et les mots que reçoit le LMS.</translation>
    </message>
    <message>
        <source>Back to the places</source>
        <translation>Retour aux destinations</translation>
    </message>
    <message>
        <source>More choices for: %1</source>
        <extracomment>%1 is a place where a course goes, such as Moodle</extracomment>
        <translation>Autres choix pour&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>To send it to somebody</source>
        <translation>Pour l’envoyer à quelqu’un</translation>
    </message>
    <message>
        <source>For whoever runs the LMS: “%1”. It opens with a double click, can be mailed and printed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Pour qui administre le LMS&#xa0;: «&#xa0;%1&#xa0;». Elle s’ouvre d’un double-clic, peut être envoyée par courriel et imprimée.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Prove tracking…</source>
        <translation>Prouver le suivi…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Follows the place where the course goes. Choose another one only if whoever runs it asks for it.</source>
        <translation>Suit l’endroit où va le cours. N’en choisissez un autre que si la personne qui l’administre le demande.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>A module alone is a course of its own for the LMS, with its own score and status.</source>
        <translation>Un module seul est un cours à part pour le LMS, avec son propre score et son statut.</translation>
    </message>
    <message>
        <source>One part per module</source>
        <translation>Une partie par module</translation>
    </message>
    <message>
        <source>Wide pictures become narrower in the package. The course keeps its own; films stay.</source>
        <translation>Les images larges sont réduites dans le paquet. Le cours garde les siennes&#xa0;; les films restent tels quels.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <extracomment>%1 is a number of pixels</extracomment>
        <translation>%1 pixels de large au plus</translation>
    </message>
    <message>
        <source>Editable package</source>
        <translation>Paquet modifiable</translation>
    </message>
    <message>
        <source>The course goes along, so that you or a colleague can open the package again with File &gt; Open. Comments, findings set aside and history stay out. Learners who look into the files can read it.</source>
        <translation>Le cours est joint, pour que vous ou un collègue puissiez rouvrir le paquet par Fichier &gt; Ouvrir. Commentaires, remarques écartées et historique n’y sont pas. Les apprenants qui regardent dans les fichiers peuvent le lire.</translation>
    </message>
    <message>
        <source>Pass mark in the package</source>
        <translation>Seuil dans le paquet</translation>
    </message>
    <message>
        <source>The course applies its pass mark itself. In the package, the LMS may decide by it as well.</source>
        <translation>Le cours applique lui-même son seuil de réussite. Dans le paquet, le LMS peut aussi décider d’après lui.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>A passed course is</source>
        <translation>Un cours réussi est</translation>
    </message>
    <message>
        <source>The word that the LMS gets. Some count only “completed”, some only “passed”.</source>
        <translation>Le mot que reçoit le LMS. Certains ne comptent que «&#xa0;completed&#xa0;», d’autres que «&#xa0;passed&#xa0;».</translation>
    </message>
    <message>
        <source>As the course says</source>
        <translation>Comme le dit le cours</translation>
    </message>
    <message>
        <source>Without a score it is</source>
        <translation>Sans score, il est</translation>
    </message>
    <message>
        <source>The word for a finished course in which no question counts.</source>
        <translation>Le mot pour un cours fini où aucune question ne compte.</translation>
    </message>
    <message>
        <source>Too few points so far</source>
        <translation>Pas encore assez de points</translation>
    </message>
    <message>
        <source>The word when all is done, the points do not suffice and tries are left. “failed” makes many LMSs lock learners out.</source>
        <translation>Le mot quand tout est fait, que les points ne suffisent pas et qu’il reste des essais. Avec «&#xa0;failed&#xa0;», beaucoup de LMS ferment la porte aux apprenants.</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>S’ouvre dans</translation>
    </message>
    <message>
        <source>The sheet for whoever runs the LMS says it; only cmi5 can say it in the package.</source>
        <translation>La fiche pour qui administre le LMS le dit&#xa0;; seul cmi5 peut le dire dans le paquet.</translation>
    </message>
    <message>
        <source>As suits the LMS</source>
        <translation>Selon le LMS</translation>
    </message>
    <message>
        <source>The same window</source>
        <translation>La même fenêtre</translation>
    </message>
    <message>
        <source>A new window</source>
        <translation>Une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>%1: not usual there</source>
        <extracomment>%1 is the name of a package format</extracomment>
        <translation>%1&#xa0;: inhabituel à cet endroit</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Tout le cours</translation>
    </message>
    <message>
        <source>Since the export of %1 (%2)</source>
        <extracomment>%1 is a day or a time, %2 the name of a file</extracomment>
        <translation>Depuis l’export de %1 (%2)</translation>
    </message>
    <message>
        <source>All of them, with the way to each: Course &gt; What changed since the last export.</source>
        <translation>Tous, avec le chemin vers chacun&#xa0;: Cours &gt; Changements depuis le dernier export.</translation>
    </message>
    <message>
        <source>ends as it should</source>
        <translation>finit comme il faut</translation>
    </message>
    <message>
        <source>does not end as it should</source>
        <translation>ne finit pas comme il faut</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>Enregistrer la trace</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Prouver à nouveau</translation>
    </message>
    <message>
        <source>Prove tracking</source>
        <translation>Prouver le suivi</translation>
    </message>
    <message>
        <source>What will the platform hear of “%1”?</source>
        <extracomment>%1 is the name of a course or a file</extracomment>
        <translation>Que saura la plateforme de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>Pac&amp;kage</source>
        <translation>Pa&amp;quet</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>&amp;Learners, and what the platform ends with</source>
        <translation>A&amp;pprenants, et ce que la plateforme retient</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>What the platform hears</source>
        <translation>Ce que la plateforme entend</translation>
    </message>
    <message>
        <source>P&amp;romises</source>
        <translation>P&amp;romesses</translation>
    </message>
    <message>
        <source>What the platform &amp;hears</source>
        <translation>Ce que la plateforme e&amp;ntend</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>The learners are on their way …</source>
        <translation>Les apprenants sont en route…</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Preuve en cours</translation>
    </message>
    <message>
        <source>Everybody ends as they should: what the course promises reaches the platform.</source>
        <translation>Tous finissent comme il faut&#xa0;: ce que le cours promet arrive à la plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) do not end as they should. Select one to read why.</source>
        <translation>
            <numerusform>%n apprenant ne finit pas comme il faut. Sélectionnez-le pour lire pourquoi.</numerusform>
            <numerusform>%n apprenants ne finissent pas comme il faut. Sélectionnez-en un pour lire pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 parts the %2 longest ones were gone through.</source>
        <extracomment>both are numbers</extracomment>
        <translation>Sur %1 parties, les %2 plus longues ont été parcourues.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Accept wording</source>
        <translation>Accepter la formulation</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Le commentaire</translation>
    </message>
    <message>
        <source>Reply to this comment</source>
        <translation>Répondre à ce commentaire</translation>
    </message>
    <message>
        <source>The block was deleted since the reviewer saw it. The comment stands at the nearest place that is left.</source>
        <translation>Le bloc a été supprimé depuis que le relecteur l’a vu. Le commentaire se trouve à l’endroit le plus proche qui reste.</translation>
    </message>
    <message>
        <source>This place has changed since the reviewer saw it.</source>
        <translation>Cet endroit a changé depuis que le relecteur l’a vu.</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <extracomment>%1 is a kind of comment, %2 a name, %3 a date</extracomment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Accepter quand même</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The words that the reviewer saw:</source>
        <translation>Le texte que le relecteur a vu&#xa0;:</translation>
    </message>
    <message>
        <source>As it is now:</source>
        <translation>Tel qu’il est maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Proposé&#xa0;:</translation>
    </message>
    <message>
        <source>These words are others than the reviewer saw. Compare both before you accept.</source>
        <translation>Ce texte n’est plus celui que le relecteur a vu. Comparez les deux avant d’accepter.</translation>
    </message>
    <message>
        <source>Bold, lists and headings of this text go with it: the suggestion has another number of paragraphs.</source>
        <translation>Le gras, les listes et les titres de ce texte disparaissent&#xa0;: la proposition a un autre nombre de paragraphes.</translation>
    </message>
    <message>
        <source>Only changed places</source>
        <translation>Endroits modifiés seulement</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>comments</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>comments</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open and done</source>
        <comment>comments</comment>
        <translation>Ouverts et faits</translation>
    </message>
    <message>
        <source>Status of the comments shown</source>
        <translation>État des commentaires affichés</translation>
    </message>
    <message>
        <source>Reviewer whose comments are shown</source>
        <translation>Relecteur dont les commentaires sont affichés</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>Kind of the comments shown</source>
        <translation>Sorte des commentaires affichés</translation>
    </message>
    <message>
        <source>Comments on places that have changed or were deleted since the reviewer saw them.</source>
        <translation>Commentaires sur des endroits modifiés ou supprimés depuis que le relecteur les a vus.</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Tous les relecteurs</translation>
    </message>
    <message>
        <source>its place was deleted</source>
        <translation>endroit supprimé</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation>Proposer une autre formulation</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Formulation proposée</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>Garder le commentaire</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Sorte de commentaire</translation>
    </message>
    <message>
        <source>What is wrong, unclear or missing here?</source>
        <translation>Qu’est-ce qui est faux, pas clair ou manque ici&#xa0;?</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <extracomment>%1 is the name of a course file</extracomment>
        <translation>Relecture de %1</translation>
    </message>
    <message>
        <source>Words of the page</source>
        <translation>Textes de la page</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>So that the author knows who says it</source>
        <translation>Pour que l’auteur sache qui le dit</translation>
    </message>
    <message>
        <source>Preview in the browser</source>
        <translation>Aperçu dans le navigateur</translation>
    </message>
    <message>
        <source>Save my comments…</source>
        <translation>Enregistrer mes commentaires…</translation>
    </message>
    <message>
        <source>The course is open for reading: nothing in it can be changed here. Choose a place, write a comment, and save your comments for the author at the end.</source>
        <translation>Le cours est ouvert en lecture&#xa0;: rien ne peut y être modifié ici. Choisissez un endroit, écrivez un commentaire et, à la fin, enregistrez vos commentaires pour l’auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and verdicts</source>
        <translation>
            <numerusform>%n commentaire ou avis</numerusform>
            <numerusform>%n commentaires et avis</numerusform>
        </translation>
    </message>
    <message>
        <source>saved for the author</source>
        <translation>enregistrés pour l’auteur</translation>
    </message>
    <message>
        <source>kept on this computer, not saved for the author yet</source>
        <translation>gardés sur cet ordinateur, pas encore enregistrés pour l’auteur</translation>
    </message>
    <message>
        <source>Write your name first, so that the author knows who says it.</source>
        <translation>Écrivez d’abord votre nom, pour que l’auteur sache qui le dit.</translation>
    </message>
    <message>
        <source>Save my comments</source>
        <translation>Enregistrer mes commentaires</translation>
    </message>
    <message>
        <source>Comments of reviewers (%1)</source>
        <translation>Commentaires de relecteurs (%1)</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Fermer la relecture</translation>
    </message>
    <message>
        <source>Your comments are not saved for the author, and cannot be kept on this computer. Close all the same?</source>
        <translation>Vos commentaires ne sont pas enregistrés pour l’auteur et ne peuvent pas être gardés sur cet ordinateur. Fermer quand même&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n nouveau commentaire</numerusform>
            <numerusform>%n nouveaux commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on places that have changed since</source>
        <translation>
            <numerusform>%n sur un endroit modifié depuis</numerusform>
            <numerusform>%n sur des endroits modifiés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose place was deleted</source>
        <translation>
            <numerusform>%n dont l’endroit a été supprimé</numerusform>
            <numerusform>%n dont l’endroit a été supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>The comments are being read…</source>
        <translation>Lecture des commentaires…</translation>
    </message>
    <message>
        <source>Import comments…</source>
        <translation>Importer des commentaires…</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Envoyer en relecture…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <extracomment>%1 of %2 comments are open</extracomment>
        <translation>%1 sur %2 ouverts</translation>
    </message>
    <message>
        <source>No comments yet.

“Send for review…” writes one file that your reviewers open with a double click, with nothing to install. They comment and send back one small file each. Bring these in with “Import comments…”, or drop them here: each comment then stands at its place, and you see which places you have changed since.</source>
        <translation>Aucun commentaire pour l’instant.

«&#xa0;Envoyer en relecture…&#xa0;» écrit un seul fichier que vos relecteurs ouvrent d’un double-clic, sans rien installer. Ils commentent et renvoient chacun un petit fichier. Importez-les avec «&#xa0;Importer des commentaires…&#xa0;» ou déposez-les ici&#xa0;: chaque commentaire est alors à sa place, et vous voyez quels endroits vous avez modifiés depuis.</translation>
    </message>
    <message>
        <source>No comment fits what is chosen above.</source>
        <translation>Aucun commentaire ne correspond au choix ci-dessus.</translation>
    </message>
    <message>
        <source>Importing comments</source>
        <translation>Importation des commentaires</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Save the list of comments</source>
        <translation>Enregistrer la liste des commentaires</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tableau pour tableur (%1)</translation>
    </message>
    <message>
        <source>The table “%1” could not be written. Choose another folder.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Send it to your reviewers. It opens with a double click, with nothing to install. They comment, save their comments and send that small file back: bring it in with “Import comments…”.</source>
        <translation>Envoyez-le à vos relecteurs. Il s’ouvre d’un double-clic, sans rien installer. Ils commentent, enregistrent leurs commentaires et renvoient ce petit fichier&#xa0;: importez-le avec «&#xa0;Importer des commentaires…&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made smaller, in this file only.</source>
        <translation>
            <numerusform>%n image réduite, dans ce fichier seulement.</numerusform>
            <numerusform>%n images réduites, dans ce fichier seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out so that it can be sent by mail, and their blocks say so:</source>
        <translation>Laissés de côté pour qu’il puisse partir par courriel, et leurs blocs le disent&#xa0;:</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Verdict on the module</source>
        <translation>Avis sur le module</translation>
    </message>
    <message>
        <source>The verdict in a few words</source>
        <translation>L’avis en quelques mots</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>En quelques mots, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Your verdict on “%1” as a whole</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>Votre avis sur l’ensemble de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Writing the review file</source>
        <translation>Écriture du fichier de relecture</translation>
    </message>
    <message>
        <source>Opening the course</source>
        <translation>Ouverture du cours</translation>
    </message>
    <message>
        <source>Comparing with the last export</source>
        <translation>Comparaison avec le dernier export</translation>
    </message>
    <message>
        <source>Review a course…</source>
        <translation>Relire un cours…</translation>
    </message>
    <message>
        <source>it is in an encoding that is not read; UTF-8 is right</source>
        <translation>son codage ne se lit pas ici&#xa0;; UTF-8 convient</translation>
    </message>
    <message>
        <source>it declares entities, which no package needs</source>
        <translation>il déclare des entités, ce dont aucun paquet n’a besoin</translation>
    </message>
    <message>
        <source>it has more elements or attributes than any package needs</source>
        <translation>il a plus d’éléments ou d’attributs qu’aucun paquet n’en a besoin</translation>
    </message>
    <message>
        <source>the archive</source>
        <translation>l’archive</translation>
    </message>
    <message>
        <source>d MMM, HH.mm</source>
        <extracomment>how a time is written in the name of a file: &quot;12 Nov, 14:02&quot;; letters as in QDateTime</extracomment>
        <translation>d MMM, HH.mm</translation>
    </message>
    <message>
        <source>%1 (saved %2)</source>
        <extracomment>%1 is the name of a course, %2 a time</extracomment>
        <translation>%1 (enregistré le %2)</translation>
    </message>
    <message>
        <source>This is a version of another course. Open it as a copy instead.</source>
        <translation>C’est une version d’un autre cours. Ouvrez-la plutôt comme copie.</translation>
    </message>
    <message>
        <source>Go back to the version of %1</source>
        <extracomment>%1 names a version: a time</extracomment>
        <translation>Revenir à la version de %1</translation>
    </message>
    <message>
        <source>“%1” is no drawing that can be shown safely: it is too large or damaged, or repeats itself without end. Save it as PNG in your drawing program, and insert that.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dessin qui puisse être affiché sans danger&#xa0;: il est trop grand ou endommagé, ou se répète sans fin. Enregistrez-le en PNG dans votre programme de dessin, et insérez ce fichier.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a type of block, or &quot;Page&quot;; %2 is a title</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <extracomment>%1 is a block, page or module: Page “Start”</extracomment>
        <translation>Perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lost: %1 in “%2”</source>
        <extracomment>%1 is a block, page or module; %2 is the title of what it stood in</extracomment>
        <translation>Perdu&#xa0;: %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Its own choices are lost, its title is kept: %1</source>
        <extracomment>%1 is a page or module</extracomment>
        <translation>Ses propres choix sont perdus, son titre est gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made anew, because the one before is lost: %1</source>
        <extracomment>%1 is a course, page or module</extracomment>
        <translation>Créé de nouveau, car l’ancien est perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it stood in is lost, so it is in another place now: %1</source>
        <extracomment>%1 is a block, page or module</extracomment>
        <translation>Ce qui le contenait est perdu&#xa0;; il se trouve maintenant ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some letters are damaged and are shown as “�”: %1</source>
        <extracomment>%1 is a block, page or module</extracomment>
        <translation>Quelques lettres sont endommagées et affichées «&#xa0;�&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>The media file “%1” is lost. Add it again.</source>
        <extracomment>%1 is the name of a media file</extracomment>
        <translation>Le média «&#xa0;%1&#xa0;» est perdu. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The media file “%1” is damaged and was kept as it is. Look at it, and add it again if it is broken.</source>
        <extracomment>%1 is the name of a media file</extracomment>
        <translation>Le média «&#xa0;%1&#xa0;» est endommagé et a été gardé tel quel. Regardez-le, et ajoutez-le de nouveau s’il est inutilisable.</translation>
    </message>
    <message>
        <source>A media file came through without its name. It is “%1” in the media library.</source>
        <extracomment>%1 is the name that a media file was given</extracomment>
        <translation>Un média a été sauvé sans son nom. Il s’appelle «&#xa0;%1&#xa0;» dans la médiathèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to skills, or finding(s) set aside, are lost.</source>
        <translation>
            <numerusform>%n lien vers une compétence, ou remarque mise de côté, est perdu.</numerusform>
            <numerusform>%n liens vers des compétences, ou remarques mises de côté, sont perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) or question(s) lost their number in packages. After the next export they are new for learners who have begun.</source>
        <translation>
            <numerusform>%n page ou question a perdu son numéro dans les paquets. Après le prochain export, elle est nouvelle pour les apprenants qui ont commencé.</numerusform>
            <numerusform>%n pages ou questions ont perdu leur numéro dans les paquets. Après le prochain export, elles sont nouvelles pour les apprenants qui ont commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file could not be read from the drive.</source>
        <translation>
            <numerusform>%n partie du fichier n’a pas pu être lue sur le disque.</numerusform>
            <numerusform>%n parties du fichier n’ont pas pu être lues sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is remembered of former exports is lost (%n entries).</source>
        <translation>
            <numerusform>Ce qui est retenu des exports précédents est perdu (%n entrée).</numerusform>
            <numerusform>Ce qui est retenu des exports précédents est perdu (%n entrées).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are damaged beyond reading.</source>
        <translation>
            <numerusform>%n entrée du fichier est illisible.</numerusform>
            <numerusform>%n entrées du fichier sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the course is lost: %1</source>
        <extracomment>%1 is the internal name of a setting of the course</extracomment>
        <translation>Un réglage du cours est perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A skill is lost: %1</source>
        <extracomment>%1 is the name of a skill</extracomment>
        <translation>Une compétence est perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>A comment is lost.</source>
        <translation>Un commentaire est perdu.</translation>
    </message>
    <message>
        <source>A comment stands at the course now, because its block is lost.</source>
        <translation>Un commentaire se trouve maintenant au niveau du cours, car son bloc est perdu.</translation>
    </message>
    <message>
        <source>Rescued: modules: %1, pages: %2, blocks: %3, media files: %4.</source>
        <extracomment>%1 modules, %2 pages, %3 blocks, %4 media files; all are numbers</extracomment>
        <translation>Sauvé&#xa0;– modules&#xa0;: %1, pages&#xa0;: %2, blocs&#xa0;: %3, médias&#xa0;: %4.</translation>
    </message>
    <message>
        <source>All texts are what was saved, down to the letter.</source>
        <translation>Tous les textes sont ceux qui ont été enregistrés, à la lettre près.</translation>
    </message>
    <message>
        <source>Some of what was saved is missing or may be changed: read the course through.</source>
        <translation>Une partie de ce qui a été enregistré manque ou peut être modifiée&#xa0;: relisez le cours.</translation>
    </message>
    <message>
        <source>There is not enough memory left on this computer. Nothing was changed; close other programs, then try again.</source>
        <translation>Il n’y a plus assez de mémoire sur cet ordinateur. Rien n’a été modifié&#xa0;; fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Carrel and could not be brought to this one. The file was not touched. Open it with the older version, and report this.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus ancienne de Carrel et n’a pas pu être adapté à celle-ci. Le fichier n’a pas été touché. Ouvrez-le avec l’ancienne version, et signalez ce problème.</translation>
    </message>
    <message>
        <source>%1 (before version %2)</source>
        <extracomment>Name of a file. %1: name of the course file, %2: number of a version of its format</extracomment>
        <translation>%1 (avant la version %2)</translation>
    </message>
    <message>
        <source>Nothing of a Carrel course was found in “%1”, so nothing could be rescued. Look for an earlier version of the course or another copy.</source>
        <translation>Rien d’un cours Carrel n’a été trouvé dans «&#xa0;%1&#xa0;»&#xa0;: rien n’a pu être sauvé. Cherchez une version antérieure du cours ou une autre copie.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Carrel, and this version cannot rescue what is in it. Update Carrel, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Carrel, et celle-ci ne peut pas sauver son contenu. Mettez Carrel à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, so what is rescued needs another name.</source>
        <translation>Le fichier endommagé reste tel quel&#xa0;: ce qui est sauvé a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>modules, pages and blocks</source>
        <translation>modules, pages et blocs</translation>
    </message>
    <message>
        <source>the list of media files</source>
        <translation>la liste des médias</translation>
    </message>
    <message>
        <source>the settings of the course</source>
        <translation>les réglages du cours</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>findings that were set aside</source>
        <translation>remarques mises de côté</translation>
    </message>
    <message>
        <source>the numbers of pages in packages</source>
        <translation>les numéros des pages dans les paquets</translation>
    </message>
    <message>
        <source>facts about the file</source>
        <translation>données sur le fichier</translation>
    </message>
    <message>
        <source>Damaged: %1.</source>
        <extracomment>%1 is a part of the course, like &quot;comments&quot;</extracomment>
        <translation>Endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>what is in the file now</source>
        <translation>contenu actuel du fichier</translation>
    </message>
    <message>
        <source>whole, %1</source>
        <extracomment>%1 is the size of a file</extracomment>
        <translation>complète, %1</translation>
    </message>
    <message>
        <source>without its media, %1</source>
        <extracomment>%1 is the size of a file</extracomment>
        <translation>sans ses médias, %1</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>ajouté depuis</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <extracomment>%1 is the name of a course file</extracomment>
        <translation>Versions antérieures de %1</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Versions antérieures, la plus récente en premier</translation>
    </message>
    <message>
        <source>Modules and pages of the version</source>
        <translation>Modules et pages de la version</translation>
    </message>
    <message>
        <source>Text of the page in that version</source>
        <translation>Texte de la page dans cette version</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Ouvrir comme copie</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>This computer keeps no version of this course yet. Each time it is saved here, what was in the file before is kept.</source>
        <translation>Cet ordinateur ne garde encore aucune version de ce cours. À chaque enregistrement fait ici, l’ancien contenu du fichier est gardé.</translation>
    </message>
    <message>
        <source>The version is being read…</source>
        <translation>Lecture de la version…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>“%1”, saved %2: %3. Nothing is changed by looking.</source>
        <extracomment>%1 is the title of a course, %2 a time, %3 says how many pages and questions</extracomment>
        <translation>«&#xa0;%1&#xa0;», enregistré&#xa0;: %2&#xa0;; %3. Regarder ne change rien.</translation>
    </message>
    <message>
        <source>%1: then “%2”, now “%3”</source>
        <extracomment>%1 names a field of a block; %2 is what it said in the earlier version, %3 what it says now</extracomment>
        <translation>%1&#xa0;: alors «&#xa0;%2&#xa0;», maintenant «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: deleted since</source>
        <extracomment>%1 is a title or a type of block</extracomment>
        <translation>%1&#xa0;: supprimé depuis</translation>
    </message>
    <message>
        <source>%1: added since</source>
        <extracomment>%1 is a title or a type of block</extracomment>
        <translation>%1&#xa0;: ajouté depuis</translation>
    </message>
    <message>
        <source>%1: changed since</source>
        <extracomment>%1 is a title or a type of block</extracomment>
        <translation>%1&#xa0;: modifié depuis</translation>
    </message>
    <message>
        <source>Different from now</source>
        <translation>Différent d’aujourd’hui</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qui y était écrit</translation>
    </message>
    <message>
        <source>Some media are gone</source>
        <translation>Des médias ont disparu</translation>
    </message>
    <message>
        <source>The content of these files is kept nowhere any more. Add them again: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Le contenu de ces fichiers n’est plus gardé nulle part. Ajoutez-les de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <extracomment>The name of a file; %1 is the name of the damaged one</extracomment>
        <translation>%1 (sauvé)</translation>
    </message>
    <message>
        <source>Save what is rescued</source>
        <translation>Enregistrer ce qui est sauvé</translation>
    </message>
    <message>
        <source>Rescuing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sauvetage de %1</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>Ce qui a été sauvé</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What is lost, damaged or in another place now</source>
        <translation>Ce qui est perdu, endommagé ou déplacé</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Open the rescued course</source>
        <translation>Ouvrir le cours sauvé</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Schema files</source>
        <translation>Fichiers de schéma</translation>
    </message>
    <message>
        <source>The .xsd and .dtd files of a folder go into the package beside its manifest. No LMS that we know needs them; some organisations ask for them.</source>
        <translation>Les fichiers .xsd et .dtd d’un dossier sont placés dans le paquet, à côté de son manifeste. Aucun LMS connu de nous n’en a besoin&#xa0;; certaines organisations les demandent.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>D’un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n undo history(ies)</source>
        <translation>
            <numerusform>%n historique d’annulation</numerusform>
            <numerusform>%n historiques d’annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n version antérieure</numerusform>
            <numerusform>%n versions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was left of %n session(s)</source>
        <translation>
            <numerusform>les restes de %n séance de travail</numerusform>
            <numerusform>les restes de %n séances de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the unsaved work of %n session(s)</source>
        <translation>
            <numerusform>le travail non enregistré de %n séance de travail</numerusform>
            <numerusform>le travail non enregistré de %n séances de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2.</source>
        <extracomment>%1 is the path of a file, %2 a reason in the words of the system</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A course that was never saved</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>Un cours jamais enregistré</translation>
    </message>
    <message>
        <source>“%1”, never saved</source>
        <translation>«&#xa0;%1&#xa0;», jamais enregistré</translation>
    </message>
    <message>
        <source>Courses that are not known any more</source>
        <translation>Cours qui ne sont plus connus</translation>
    </message>
    <message>
        <source>undo history</source>
        <translation>historique d’annulation</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that are in no file</source>
        <translation>
            <numerusform>%n modification qui n’est dans aucun fichier</numerusform>
            <numerusform>%n modifications qui ne sont dans aucun fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read</source>
        <translation>
            <numerusform>%n séance de travail illisible</numerusform>
            <numerusform>%n séances de travail illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Il n’y avait rien à supprimer.</translation>
    </message>
    <message>
        <source>Removed: %1. That gave back %2.</source>
        <extracomment>%1 is a list of things, %2 the size of what they held</extracomment>
        <translation>Supprimé&#xa0;: %1. Place libérée&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted and stayed:</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être supprimé et reste&#xa0;:</numerusform>
            <numerusform>%n fichiers n’ont pas pu être supprimés et restent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it before the end.</source>
        <translation>Vous l’avez arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Looking for recovery data</source>
        <translation>Recherche des données de récupération</translation>
    </message>
    <message>
        <source>Clearing recovery data</source>
        <translation>Effacement des données de récupération</translation>
    </message>
    <message>
        <source>The recovery data is cleared.</source>
        <translation>Les données de récupération sont effacées.</translation>
    </message>
    <message>
        <source>Some recovery data could not be deleted.</source>
        <translation>Certaines données de récupération n’ont pas pu être supprimées.</translation>
    </message>
    <message>
        <source>%1, the last of them %2</source>
        <extracomment>%1 says how much work is in no file, %2 is a time</extracomment>
        <translation>%1, la dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>Clear recovery data</source>
        <translation>Effacer les données de récupération</translation>
    </message>
    <message>
        <source>This computer keeps nothing of courses that are not open.</source>
        <translation>Cet ordinateur ne garde rien des cours qui ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>This computer keeps %1 beside your course files</source>
        <translation>Cet ordinateur garde %1 à côté de vos fichiers de cours</translation>
    </message>
    <message>
        <source>With it undo goes on after a course was closed, snapshots and earlier versions can be had again, and a crash costs nothing. It is for you alone and never part of a file that you send.</source>
        <translation>Grâce à cela, l’annulation continue après la fermeture d’un cours, les instantanés et les versions antérieures peuvent être retrouvés, et une panne ne coûte rien. C’est pour vous seul et ne fait jamais partie d’un fichier que vous envoyez.</translation>
    </message>
    <message>
        <source>Cleared, it cannot be had again: undo then begins anew with the file, snapshots and earlier versions are gone. Your course files stay as they are.</source>
        <translation>Une fois effacé, rien ne le ramène&#xa0;: l’annulation repart du fichier, les instantanés et les versions antérieures ont disparu. Vos fichiers de cours restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) that are open now keep their undo and snapshots; close them first to clear that as well.</source>
        <translation>
            <numerusform>%n cours ouvert en ce moment garde son annulation et ses instantanés&#xa0;; fermez-le d’abord pour effacer cela aussi.</numerusform>
            <numerusform>%n cours ouverts en ce moment gardent leur annulation et leurs instantanés&#xa0;; fermez-les d’abord pour effacer cela aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete work as well that is in no file (%1). Nothing can bring it back.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Supprimer aussi le travail qui n’est dans aucun fichier (%1). Rien ne peut le ramener.</translation>
    </message>
    <message>
        <source>What is kept, by course</source>
        <translation>Ce qui est gardé, par cours</translation>
    </message>
    <message>
        <source>The file is not in its place any more: this may be the last there is of the course.</source>
        <translation>Le fichier n’est plus à sa place&#xa0;: c’est peut-être tout ce qui reste du cours.</translation>
    </message>
    <message>
        <source>Clear recovery data…</source>
        <translation>Effacer les données de récupération…</translation>
    </message>
    <message>
        <source>The package could not be completed. Nothing was changed; please report this.</source>
        <translation>Le paquet n’a pas pu être terminé. Rien n’a été changé&#xa0;; merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>carrel::ArchiveSource</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>carrel::BoxReader</name>
    <message>
        <source>This film has no list of its tracks, so nothing can play it: probably the recording or the copy was cut off. Copy or export it again from where it was made.</source>
        <translation>Ce film n’a pas de liste de ses pistes, rien ne peut donc le lire&#xa0;: l’enregistrement ou la copie a probablement été coupé. Copiez-le ou exportez-le de nouveau là où il a été fait.</translation>
    </message>
</context>
<context>
    <name>carrel::CheckedOutput</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>carrel::Comparing</name>
    <message>
        <source>Cancelled; the course is as it was before.</source>
        <translation>Annulé&#xa0;; le cours est comme avant.</translation>
    </message>
    <message>
        <source>This part of the course existed neither then nor now.</source>
        <translation>Cette partie du cours n’existait pas alors et n’existe pas non plus maintenant.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where in the course something stands</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>carrel::CourseScan</name>
    <message>
        <source>The course has no page yet, so there is nothing to export. Add a module with a page first.</source>
        <translation>Le cours n’a pas encore de page, il n’y a donc rien à exporter. Ajoutez d’abord un module avec une page.</translation>
    </message>
    <message>
        <source>The course file lacks the tracking number of a page or question, so progress could not be kept. Check the file (Verify), or export an earlier save.</source>
        <translation>Il manque au fichier du cours le numéro de suivi d’une page ou d’une question, l’avancement ne pourrait donc pas être gardé. Contrôlez le fichier (Vérifier), ou exportez un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>“%1”: a block of the type “%2” was left out, because this version of Carrel does not know it. A newer version can export it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un bloc du type «&#xa0;%2&#xa0;» a été laissé de côté, car cette version de Carrel ne le connaît pas. Une version plus récente peut l’exporter.</translation>
    </message>
</context>
<context>
    <name>carrel::DraftPlacing</name>
    <message>
        <source>This version of Carrel has no such block type.</source>
        <translation>Cette version de Carrel n’a pas ce type de bloc.</translation>
    </message>
</context>
<context>
    <name>carrel::Finder</name>
    <message>
        <source>This block was made by a newer version of Carrel.</source>
        <translation>Ce bloc a été fait avec une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Captions (%1)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sous-titres (%1)</translation>
    </message>
    <message>
        <source>These captions are not stored as UTF-8. Save the file as UTF-8 and choose it again.</source>
        <translation>Ces sous-titres ne sont pas enregistrés en UTF-8. Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Name of a file</source>
        <translation>Nom d’un fichier</translation>
    </message>
</context>
<context>
    <name>carrel::FolderSource</name>
    <message>
        <source>The folder “%1” is empty.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” cannot be read completely.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>carrel::GiftReading</name>
    <message>
        <source>A comment for those who read the file; courses have no place for it.</source>
        <translation>Un commentaire pour qui lit le fichier&#xa0;; un cours n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>The category %1 became a page.</source>
        <comment>%1: names with arrows between</comment>
        <translation>La catégorie %1 est devenue une page.</translation>
    </message>
    <message>
        <source>The category became a page.</source>
        <translation>La catégorie est devenue une page.</translation>
    </message>
    <message>
        <source>A course has no place for these marks: %1.</source>
        <comment>%1: tags and identifiers of a question</comment>
        <translation>Un cours n’a pas de place pour ces repères&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>carrel::GoingBack</name>
    <message>
        <source>Cancelled; the course is as it was before.</source>
        <translation>Annulé&#xa0;; le cours est comme avant.</translation>
    </message>
</context>
<context>
    <name>carrel::Interpreter</name>
    <message>
        <source>This was taken for a heading by its looks, as the document has no heading styles.</source>
        <translation>Ceci a été pris pour un titre d’après son aspect, car le document n’a pas de styles de titre.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are struck out in the document. They came along as ordinary text: delete what should not be there.</source>
        <translation>
            <numerusform>%n passage est barré dans le document. Il a été repris comme texte ordinaire&#xa0;: supprimez ce qui n’a pas à y être.</numerusform>
            <numerusform>%n passages sont barrés dans le document. Ils ont été repris comme texte ordinaire&#xa0;: supprimez ce qui n’a pas à y être.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted came along, what was deleted did not.</source>
        <translation>Le document a des modifications suivies&#xa0;: ce qui a été inséré est repris, ce qui a été supprimé ne l’est pas.</translation>
    </message>
    <message>
        <source>Comment in the document: %1</source>
        <comment>%1: the text of the comment</comment>
        <translation>Commentaire dans le document&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comment of %1 in the document: %2</source>
        <comment>%1: a name, %2: the text of the comment</comment>
        <translation>Commentaire de %1 dans le document&#xa0;: %2</translation>
    </message>
    <message>
        <source>This passage was not understood. Copy it by hand.</source>
        <translation>Ce passage n’a pas été compris. Copiez-le à la main.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>This became the name of what is imported.</source>
        <translation>Ceci est devenu le nom de ce qui est importé.</translation>
    </message>
    <message numerus="yes">
        <source>Underlining, highlighting and colours of %n passages did not come along: the course has its own look.</source>
        <translation>
            <numerusform>Le soulignement, le surlignage ou la couleur de %n passage n’a pas été repris&#xa0;: le cours a son propre aspect.</numerusform>
            <numerusform>Le soulignement, le surlignage et les couleurs de %n passages n’ont pas été repris&#xa0;: le cours a son propre aspect.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::InventoryWalk</name>
    <message>
        <source>Course settings: logo</source>
        <translation>Réglages du cours&#xa0;: logo</translation>
    </message>
    <message>
        <source>Course settings: font</source>
        <translation>Réglages du cours&#xa0;: police</translation>
    </message>
    <message>
        <source>Course settings: bold font</source>
        <translation>Réglages du cours&#xa0;: police grasse</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <extracomment>%1 is a number, %2 the title of a page</extracomment>
        <translation>Page %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page %1: %2 › %3</source>
        <extracomment>%1 is a number, %2 the title of a page, %3 that of a block or its type, e.g. Image</extracomment>
        <translation>Page %1&#xa0;: %2 › %3</translation>
    </message>
</context>
<context>
    <name>carrel::ModulePages</name>
    <message>
        <source>Page “%1”: a file that is used there is no longer in the course, so it is missing in the package. Insert it again.</source>
        <translation>Page «&#xa0;%1&#xa0;»&#xa0;: un fichier utilisé là n’est plus dans le cours, il manque donc dans le paquet. Insérez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>carrel::Packer</name>
    <message>
        <source>The package could not be written to “%1”. Nothing was changed; try again or choose another place.</source>
        <translation>Le paquet n’a pas pu être écrit à «&#xa0;%1&#xa0;». Rien n’a été modifié&#xa0;; réessayez ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>carrel::PageSource</name>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is larger than a course in one HTML file can be.</source>
        <translation>«&#xa0;%1&#xa0;» est plus gros qu’un cours en un seul fichier HTML ne peut l’être.</translation>
    </message>
    <message>
        <source>“%1” cannot be read completely.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” inside the page is damaged. Copy or export the page again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dans la page est abîmé. Copiez ou exportez de nouveau la page.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>carrel::Pasting</name>
    <message>
        <source>“%1” belongs to a course that is not open any more. Open that course, copy again and paste.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un cours qui n’est plus ouvert. Ouvrez ce cours, copiez de nouveau et collez.</translation>
    </message>
</context>
<context>
    <name>carrel::Pictures</name>
    <message>
        <source>A picture here is only linked to (%1) and does not come along. Save it and add it to the page.</source>
        <comment>%1: an address</comment>
        <translation>Une image n’est ici que liée (%1) et n’est pas reprise. Enregistrez-la et ajoutez-la à la page.</translation>
    </message>
    <message>
        <source>A picture here (%1) is missing in the document or too large. Add it to the page.</source>
        <comment>%1: what it shows, or its file name</comment>
        <translation>Une image (%1) manque ici dans le document ou est trop grande. Ajoutez-la à la page.</translation>
    </message>
    <message>
        <source>A picture here (%1) has a format that browsers do not show, and does not come along. Save it as PNG or JPEG and add it to the page.</source>
        <comment>%1: what it shows, or its file name</comment>
        <translation>Une image (%1) a ici un format que les navigateurs n’affichent pas et n’est pas reprise. Enregistrez-la en PNG ou en JPEG et ajoutez-la à la page.</translation>
    </message>
</context>
<context>
    <name>carrel::Putting</name>
    <message>
        <source>There is nothing in this piece that could go onto a page.</source>
        <translation>Il n’y a rien dans cet élément qui puisse aller sur une page.</translation>
    </message>
</context>
<context>
    <name>carrel::Reader</name>
    <message>
        <source>expected 1, the version of the format</source>
        <translation>1 est attendu, la version du format</translation>
    </message>
    <message>
        <source>expected a list with one of: %1</source>
        <translation>une liste avec un de ces mots est attendue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>not known here; expected one of: %1</source>
        <translation>inconnu ici&#xa0;; un de ces mots est attendu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>expected a word of small letters, digits and hyphens</source>
        <translation>un mot de lettres minuscules, de chiffres et de traits d’union est attendu</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>expected a text of at most %1 characters</source>
        <translation>un texte de&#xa0;%1 caractères au plus est attendu</translation>
    </message>
    <message>
        <source>expected a text, or an object with one for each language: en, fr</source>
        <translation>un texte est attendu, ou un objet avec un texte par langue&#xa0;: en, fr</translation>
    </message>
    <message>
        <source>expected a language: en, fr</source>
        <translation>une langue est attendue&#xa0;: en, fr</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>expected a whole number from 0 on; 0 if it is not known</source>
        <translation>un nombre entier à partir de 0 est attendu&#xa0;; 0 s’il n’est pas connu</translation>
    </message>
    <message>
        <source>expected a list of at most %1 entries</source>
        <translation>une liste de&#xa0;%1 entrées au plus est attendue</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>un de ces mots est attendu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>expected an object with: %1</source>
        <translation>un objet est attendu, avec&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>carrel::Replacer</name>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>This block was made by a newer version of Carrel.</source>
        <translation>Ce bloc a été fait avec une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>Nothing would be left of the title.</source>
        <translation>Il ne resterait rien du titre.</translation>
    </message>
    <message>
        <source>The title would be too long.</source>
        <translation>Le titre serait trop long.</translation>
    </message>
    <message>
        <source>This text was made by a newer version of Carrel.</source>
        <translation>Ce texte a été fait avec une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>The brackets of this text would no longer enclose what they do now. Change it by hand.</source>
        <translation>Les crochets de ce texte n’entoureraient plus ce qu’ils entourent. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Nothing would be left of the name, or too much.</source>
        <translation>Il ne resterait rien du nom, ou il serait trop long.</translation>
    </message>
    <message>
        <source>There is a skill called “%1” already.</source>
        <translation>Il y a déjà une compétence appelée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This file is no longer in the course.</source>
        <translation>Ce fichier n’est plus dans le cours.</translation>
    </message>
    <message>
        <source>The name of a file is not empty and has no / or \ in it.</source>
        <translation>Le nom d’un fichier n’est pas vide et ne contient ni / ni \.</translation>
    </message>
    <message>
        <source>The name of the file would be too long.</source>
        <translation>Le nom du fichier serait trop long.</translation>
    </message>
    <message>
        <source>The captions cannot be read.</source>
        <translation>Les sous-titres ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>carrel::Restoring</name>
    <message>
        <source>What this stood in was deleted. Bring that back instead: it comes with everything in it.</source>
        <translation>Ce qui contenait ceci a été supprimé. Faites plutôt revenir ce contenant&#xa0;: il revient avec tout ce qu’il contenait.</translation>
    </message>
</context>
<context>
    <name>carrel::ShelfReader</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>a part of a course and a module in it</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>carrel::TableReading</name>
    <message>
        <source>This row stands above the names of the columns; it is no question.</source>
        <translation>Cette ligne se trouve au-dessus des noms des colonnes&#xa0;; ce n’est pas une question.</translation>
    </message>
    <message>
        <source>The names of the columns.</source>
        <translation>Les noms des colonnes.</translation>
    </message>
    <message>
        <source>The table has no row with names, so its columns were guessed: the question first, then options, then the right one. If that is wrong, write names above them: question, option1, option2, correct.</source>
        <translation>Le tableau n’a pas de ligne de noms, ses colonnes ont donc été devinées&#xa0;: d’abord la question, puis les propositions, puis la bonne. Si c’est faux, écrivez des noms au-dessus&#xa0;: question, proposition1, proposition2, bonne réponse.</translation>
    </message>
    <message>
        <source>A quotation mark at the beginning of a cell is never closed.</source>
        <translation>Un guillemet au début d’une cellule n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The name became a page with the rows that follow.</source>
        <translation>Le nom est devenu une page avec les lignes qui suivent.</translation>
    </message>
</context>
<context>
    <name>carrel::Teller</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is an entry of a list, such as Option; %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a file that is no longer there</source>
        <translation>un fichier qui n’est plus là</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top, %3 % wide, %4 % high</source>
        <extracomment>all are numbers: per cent of the picture from the left and the top, then width and height</extracomment>
        <translation>à %1&#xa0;% du bord gauche, %2&#xa0;% du haut, largeur %3&#xa0;%, hauteur %4&#xa0;%</translation>
    </message>
</context>
<context>
    <name>carrel::TextWalker</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: a field, for example Hints, %2: number of a line in it</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>carrel::Tracer</name>
    <message>
        <source>The platform refuses “%2” as “%1” (error %3)</source>
        <extracomment>%1 is what was told, such as &quot;status&quot;, %2 its value, %3 the number of an error</extracomment>
        <translation>La plateforme refuse «&#xa0;%2&#xa0;» comme «&#xa0;%1&#xa0;» (erreur %3)</translation>
    </message>
    <message>
        <source>The visit begins</source>
        <translation>La visite commence</translation>
    </message>
    <message>
        <source>The visit ends</source>
        <translation>La visite se termine</translation>
    </message>
    <message>
        <source>Not saved: the platform does not answer</source>
        <translation>Pas enregistré&#xa0;: la plateforme ne répond pas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The platform is told: score %1 of 100</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La plateforme apprend&#xa0;: score %1 sur 100</translation>
    </message>
    <message>
        <source>The platform is told: status “%1”</source>
        <extracomment>%1 is a word such as incomplete</extracomment>
        <translation>La plateforme apprend&#xa0;: état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept: page “%1”</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Gardé&#xa0;: page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The platform is told: score %1 of 100 in a skill</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La plateforme apprend&#xa0;: score %1 sur 100 dans une compétence</translation>
    </message>
    <message>
        <source>The platform is told: the learner will come back</source>
        <translation>La plateforme apprend&#xa0;: l’apprenant reviendra</translation>
    </message>
    <message numerus="yes">
        <source>Kept: the progress, %n character(s)</source>
        <translation>
            <numerusform>Gardé&#xa0;: la progression, %n caractère</numerusform>
            <numerusform>Gardé&#xa0;: la progression, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform is told: %1 % of the pages seen</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>La plateforme apprend&#xa0;: %1&#xa0;% des pages vues</translation>
    </message>
    <message>
        <source>The platform is asked to close the course</source>
        <translation>La plateforme est priée de fermer le cours</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>The platform is told an answer: “%1” – %2, %3</source>
        <extracomment>%1 is a question, %2 an answer such as a,c, %3 a word such as right</extracomment>
        <translation>La plateforme apprend une réponse&#xa0;: «&#xa0;%1&#xa0;» – %2, %3</translation>
    </message>
    <message>
        <source>Kept: the progress</source>
        <translation>Gardé&#xa0;: la progression</translation>
    </message>
    <message>
        <source>The course asks how it was launched</source>
        <translation>Le cours demande comment il a été lancé</translation>
    </message>
    <message>
        <source>The platform is told an answer: %1</source>
        <extracomment>%1 is an answer such as a,c</extracomment>
        <translation>La plateforme apprend une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The platform is told: status “%1”, score %2 of 100</source>
        <extracomment>%1 is a word such as passed, %2 a number</extracomment>
        <translation>La plateforme apprend&#xa0;: état «&#xa0;%1&#xa0;», score %2 sur 100</translation>
    </message>
</context>
<context>
    <name>carrel::check</name>
    <message>
        <source>A second reader cannot open the archive.</source>
        <translation>Un second lecteur ne peut pas ouvrir l’archive.</translation>
    </message>
    <message>
        <source>%1: a second reader finds other content</source>
        <translation>%1&#xa0;: un second lecteur trouve un autre contenu</translation>
    </message>
    <message>
        <source>imsmanifest.xml is there %1 times</source>
        <translation>imsmanifest.xml est là %1 fois</translation>
    </message>
    <message>
        <source>the manifest is %1, not imsmanifest.xml at the root</source>
        <translation>le manifeste est %1, et non imsmanifest.xml à la racine</translation>
    </message>
    <message>
        <source>there is no imsmanifest.xml</source>
        <translation>il n’y a pas d’imsmanifest.xml</translation>
    </message>
    <message>
        <source>%1: method %2, flags %3 and %4</source>
        <translation>%1&#xa0;: méthode %2, indicateurs %3 et %4</translation>
    </message>
    <message>
        <source>the archive has a Zip64 end record</source>
        <translation>l’archive a un enregistrement final Zip64</translation>
    </message>
    <message>
        <source>%1: has a Zip64 field</source>
        <translation>%1&#xa0;: a un champ Zip64</translation>
    </message>
    <message>
        <source>%1: LMSs refuse files of this type</source>
        <translation>%1&#xa0;: les LMS refusent les fichiers de ce type</translation>
    </message>
    <message>
        <source>%1: not every LMS serves files of this type</source>
        <translation>%1&#xa0;: tous les LMS ne servent pas les fichiers de ce type</translation>
    </message>
    <message>
        <source>%1: is a database</source>
        <translation>%1&#xa0;: est une base de données</translation>
    </message>
    <message>
        <source>%1: names %2</source>
        <translation>%1&#xa0;: nomme %2</translation>
    </message>
    <message>
        <source>%1: starts with a byte order mark</source>
        <translation>%1&#xa0;: commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>%1: is not UTF-8</source>
        <translation>%1&#xa0;: n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>masteryscore is “%1”</source>
        <translation>masteryscore vaut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>masteryscore is %1, the course&apos;s pass mark is %2</source>
        <translation>masteryscore vaut %1, le seuil de réussite du cours est %2</translation>
    </message>
    <message>
        <source>the table of what is kept cannot be read</source>
        <translation>la table de ce qui est retenu ne peut pas être lue</translation>
    </message>
    <message>
        <source>up to %1 characters, at most %2 fit</source>
        <translation>jusqu’à %1 caractères, %2 au plus tiennent</translation>
    </message>
    <message>
        <source>%1: a page with an id of %2 characters</source>
        <translation>%1&#xa0;: une page avec un identifiant de %2 caractères</translation>
    </message>
    <message>
        <source>not well-formed, %1</source>
        <translation>mal formé, %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>the default namespace is “%1”</source>
        <translation>l’espace de noms par défaut est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation>%1 organisations</translation>
    </message>
    <message>
        <source>the default is “%1”</source>
        <translation>celle par défaut est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no item</source>
        <translation>il n’y a pas d’élément</translation>
    </message>
    <message>
        <source>%1 is listed but not there</source>
        <translation>%1 est énuméré mais absent</translation>
    </message>
    <message>
        <source>%1 is there but not listed</source>
        <translation>%1 est là mais n’est pas énuméré</translation>
    </message>
    <message>
        <source>a manifest inside the manifest</source>
        <translation>un manifeste dans le manifeste</translation>
    </message>
    <message>
        <source>xml:base on %1</source>
        <translation>xml:base sur %1</translation>
    </message>
    <message>
        <source>“%1” is not in the package</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le paquet</translation>
    </message>
    <message>
        <source>“%1” says %2, which only the LMS may say</source>
        <translation>«&#xa0;%1&#xa0;» dit %2, que seul le LMS peut dire</translation>
    </message>
    <message>
        <source>the namespace is “%1”</source>
        <translation>l’espace de noms est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is nothing to launch</source>
        <translation>il n’y a rien à lancer</translation>
    </message>
    <message>
        <source>there is no cmi5.xml</source>
        <translation>il n’y a pas de cmi5.xml</translation>
    </message>
    <message>
        <source>the player would use %1 characters, there is room for %2</source>
        <translation>le lecteur utiliserait %1 caractères, il y a de la place pour %2</translation>
    </message>
    <message>
        <source>the schema files are for another version of SCORM</source>
        <translation>les fichiers de schéma sont ceux d’une autre version de SCORM</translation>
    </message>
    <message>
        <source>%1: no flow</source>
        <translation>%1&#xa0;: pas d’enchaînement (flow)</translation>
    </message>
    <message>
        <source>%1: its objectives reach other courses</source>
        <translation>%1&#xa0;: ses objectifs touchent d’autres cours</translation>
    </message>
    <message>
        <source>the score that is needed is “%1”</source>
        <translation>le score exigé est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the score that is needed is %1, the course&apos;s pass mark is %2</source>
        <translation>le score exigé est %1, le seuil de réussite du cours est %2</translation>
    </message>
    <message>
        <source>%1: an ID outside of a collection</source>
        <translation>%1&#xa0;: un ID hors d’une collection</translation>
    </message>
    <message>
        <source>%1: its parts are in another order</source>
        <translation>%1&#xa0;: ses parties sont dans un autre ordre</translation>
    </message>
    <message>
        <source>two write %1</source>
        <translation>deux écrivent %1</translation>
    </message>
    <message>
        <source>only the course can show it, exported twice; tests of Carrel do that</source>
        <translation>seul le cours peut le montrer, exporté deux fois&#xa0;; les tests de Carrel le font</translation>
    </message>
    <message>
        <source>only a course whose files have such names can show it; tests of Carrel do that</source>
        <translation>seul un cours dont les fichiers ont de tels noms peut le montrer&#xa0;; les tests de Carrel le font</translation>
    </message>
    <message>
        <source>Two independent readers open the zip and all checksums are right</source>
        <translation>Deux lecteurs indépendants ouvrent le zip et toutes les sommes de contrôle sont justes</translation>
    </message>
    <message>
        <source>A file that was damaged on its way is missing in the LMS, or stops the upload with a message that says little.</source>
        <translation>Un fichier abîmé en route manque sur la plateforme, ou arrête le dépôt avec un message qui dit peu.</translation>
    </message>
    <message>
        <source>Make or copy the package again. If it happens twice, check the drive.</source>
        <translation>Refaites ou recopiez le paquet. Si cela se répète, vérifiez le disque.</translation>
    </message>
    <message>
        <source>Entries are stored or deflated, not encrypted, sizes in front</source>
        <translation>Les entrées sont stockées ou compressées par deflate, non chiffrées, tailles en tête</translation>
    </message>
    <message>
        <source>Many LMSs unpack with old programs that know nothing else, and then skip files or refuse the whole package.</source>
        <translation>Beaucoup de plateformes décompressent avec d’anciens programmes qui ne connaissent rien d’autre&#xa0;; elles sautent alors des fichiers ou refusent tout le paquet.</translation>
    </message>
    <message>
        <source>Pack the files again with an ordinary zip program, without a password.</source>
        <translation>Compressez de nouveau les fichiers avec un programme zip ordinaire, sans mot de passe.</translation>
    </message>
    <message>
        <source>No Zip64 records</source>
        <translation>Pas d’enregistrements Zip64</translation>
    </message>
    <message>
        <source>Zip64 is for archives above 4 GB; LMSs that do not know it find an empty archive.</source>
        <translation>Zip64 est fait pour les archives de plus de 4&#xa0;Go&#xa0;; les plateformes qui ne le connaissent pas trouvent une archive vide.</translation>
    </message>
    <message>
        <source>Pack the files again without Zip64. If the package is that large, link large videos instead of storing them, or split the course.</source>
        <translation>Compressez de nouveau les fichiers sans Zip64. Si le paquet est si gros, mettez des liens vers les grandes vidéos au lieu de les stocker, ou divisez le cours.</translation>
    </message>
    <message>
        <source>No file name leads elsewhere or holds a control character</source>
        <translation>Aucun nom de fichier ne mène ailleurs ni ne contient de caractère de contrôle</translation>
    </message>
    <message>
        <source>Backslashes, “..” and drive letters put files into the wrong folder or outside of it, so LMSs refuse the package or show a course without its files.</source>
        <translation>Les barres obliques inverses, «&#xa0;..&#xa0;» et les lettres de lecteur mettent des fichiers dans un mauvais dossier ou au dehors&#xa0;; les plateformes refusent alors le paquet ou montrent un cours sans ses fichiers.</translation>
    </message>
    <message>
        <source>Pack the files again with a program that writes “/” between folders, from inside the folder of the package.</source>
        <translation>Compressez de nouveau les fichiers avec un programme qui écrit «&#xa0;/&#xa0;» entre les dossiers, depuis l’intérieur du dossier du paquet.</translation>
    </message>
    <message>
        <source>File names are short, lower-case ASCII</source>
        <translation>Les noms de fichiers sont courts, en ASCII minuscule</translation>
    </message>
    <message>
        <source>Spaces, capitals, accents and signs are read differently by servers, so a file that is there is not found.</source>
        <translation>Espaces, majuscules, accents et signes sont lus différemment selon les serveurs&#xa0;: un fichier présent n’est alors pas trouvé.</translation>
    </message>
    <message>
        <source>Rename the files with the letters a to z, digits, “-” and “_”, at most 120 characters with their folders, and name them so wherever they are used.</source>
        <translation>Renommez les fichiers avec les lettres a à z, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», 120&#xa0;caractères au plus avec leurs dossiers, et nommez-les ainsi partout où ils servent.</translation>
    </message>
    <message>
        <source>No two file names differ only by upper and lower case</source>
        <translation>Pas deux noms de fichiers qui ne diffèrent que par les majuscules</translation>
    </message>
    <message>
        <source>On servers with Windows one of the two replaces the other.</source>
        <translation>Sur les serveurs Windows, l’un des deux remplace l’autre.</translation>
    </message>
    <message>
        <source>Rename one of the two, or remove it if both are the same.</source>
        <translation>Renommez l’un des deux, ou supprimez-le si les deux sont les mêmes.</translation>
    </message>
    <message>
        <source>No two files in different folders have the same name</source>
        <translation>Pas deux fichiers du même nom dans des dossiers différents</translation>
    </message>
    <message>
        <source>Some LMSs look files up by their name alone and show the first that they find.</source>
        <translation>Certaines plateformes cherchent les fichiers par leur seul nom et montrent le premier trouvé.</translation>
    </message>
    <message>
        <source>Give each file a name of its own, for instance with its folder in front.</source>
        <translation>Donnez à chaque fichier un nom à lui, par exemple précédé de son dossier.</translation>
    </message>
    <message>
        <source>Every file has an extension that LMSs serve</source>
        <translation>Chaque fichier a une extension que les LMS servent</translation>
    </message>
    <message>
        <source>LMSs refuse packages with files that a server could run, and browsers do not use a file that is served as an unknown type.</source>
        <translation>Les plateformes refusent les paquets dont un serveur pourrait exécuter des fichiers, et les navigateurs n’emploient pas un fichier livré sous un type inconnu.</translation>
    </message>
    <message>
        <source>Remove files that the course does not need; convert the others (pictures to png or jpg, sound to mp3, films to mp4).</source>
        <translation>Supprimez les fichiers dont le cours n’a pas besoin&#xa0;; convertissez les autres (images en png ou jpg, son en mp3, films en mp4).</translation>
    </message>
    <message>
        <source>No hidden files, sources, databases or paths of the author&apos;s computer</source>
        <translation>Pas de fichiers cachés, de sources, de bases de données ni de chemins de l’ordinateur de l’auteur</translation>
    </message>
    <message>
        <source>They make the package larger, and every learner can open them: names of people and projects, drafts and answers get out.</source>
        <translation>Ils alourdissent le paquet, et tout apprenant peut les ouvrir&#xa0;: noms de personnes et de projets, brouillons et réponses sortent.</translation>
    </message>
    <message>
        <source>Remove them from the folder and pack it again; where a path stands in a file, name the file in the package instead.</source>
        <translation>Supprimez-les du dossier et compressez-le de nouveau&#xa0;; où un chemin figure dans un fichier, nommez à la place le fichier du paquet.</translation>
    </message>
    <message>
        <source>Two exports of the same course have the same bytes</source>
        <translation>Deux exports du même cours ont les mêmes octets</translation>
    </message>
    <message>
        <source>Then a checksum says whether the LMS has the version that was tested.</source>
        <translation>Une somme de contrôle dit alors si la plateforme a la version qui a été essayée.</translation>
    </message>
    <message>
        <source>Compare the checksums of two exports.</source>
        <translation>Comparez les sommes de contrôle de deux exports.</translation>
    </message>
    <message>
        <source>Every reference leads to a file of the package or to an https address</source>
        <translation>Chaque renvoi mène à un fichier du paquet ou à une adresse https</translation>
    </message>
    <message>
        <source>What is named and not there stays empty in the course, and what comes over http is blocked by browsers.</source>
        <translation>Ce qui est nommé et absent reste vide dans le cours, et ce qui vient par http est bloqué par les navigateurs.</translation>
    </message>
    <message>
        <source>Put the file into the package under exactly that name, or correct the reference; upper and lower case count.</source>
        <translation>Mettez le fichier dans le paquet sous ce nom exact, ou corrigez la référence&#xa0;; majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Text files are UTF-8 without a byte order mark</source>
        <translation>Les fichiers de texte sont en UTF-8 sans marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Otherwise letters with accents turn into signs, and some LMSs cannot read a manifest that begins with a mark.</source>
        <translation>Sinon les lettres accentuées deviennent des signes, et certaines plateformes ne savent pas lire un manifeste qui commence par une marque.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, in editors that ask: without BOM.</source>
        <translation>Enregistrez le fichier en UTF-8, et sans BOM dans les éditeurs qui le demandent.</translation>
    </message>
    <message>
        <source>Files with accents and spaces in their names are shown in the course</source>
        <translation>Les fichiers dont le nom a des accents et des espaces s’affichent dans le cours</translation>
    </message>
    <message>
        <source>Authors name their files as they like; in the package each has a plain name.</source>
        <translation>Les auteurs nomment leurs fichiers à leur gré&#xa0;; dans le paquet, chacun a un nom simple.</translation>
    </message>
    <message>
        <source>Look at the page that shows the file, in the preview.</source>
        <translation>Regardez dans l’aperçu la page qui montre le fichier.</translation>
    </message>
    <message>
        <source>this is no zip archive, so there is nothing of it to look at</source>
        <translation>ce n’est pas une archive zip, il n’y a donc rien à en regarder</translation>
    </message>
    <message>
        <source>it is a package for xAPI (tincan.xml); choose SCORM where it was made</source>
        <translation>c’est un paquet pour xAPI (tincan.xml)&#xa0;; choisissez SCORM là où il a été fait</translation>
    </message>
    <message>
        <source>it is a package for AICC; choose SCORM where it was made</source>
        <translation>c’est un paquet pour AICC&#xa0;; choisissez SCORM là où il a été fait</translation>
    </message>
    <message>
        <source>it is an activity of H5P, which an LMS takes elsewhere than a SCORM package</source>
        <translation>c’est une activité H5P, qu’une plateforme prend ailleurs qu’un paquet SCORM</translation>
    </message>
    <message>
        <source>it is a website; choose SCORM where it was made</source>
        <translation>c’est un site web&#xa0;; choisissez SCORM là où il a été fait</translation>
    </message>
    <message>
        <source>everything lies in the folder “%1” of the package, the manifest too; what follows was looked for in that folder</source>
        <translation>tout se trouve dans le dossier «&#xa0;%1&#xa0;» du paquet, le manifeste aussi&#xa0;; ce qui suit a été cherché dans ce dossier</translation>
    </message>
    <message>
        <source>everything lies in the folder “%1” of the package, cmi5.xml too</source>
        <translation>tout se trouve dans le dossier «&#xa0;%1&#xa0;» du paquet, cmi5.xml aussi</translation>
    </message>
    <message>
        <source>this is no package of Carrel, so nothing says what its player keeps; answer a whole course in the LMS, close it and open it again to see</source>
        <translation>ce n’est pas un paquet de Carrel, rien ne dit donc ce que garde son lecteur&#xa0;; pour voir, répondez à tout un cours sur la plateforme, fermez-le et rouvrez-le</translation>
    </message>
    <message>
        <source>only the running course can show it: the tracking proof (carrel prove) for a course of Carrel, else a browser</source>
        <translation>seul le cours en marche peut le montrer&#xa0;: la preuve de suivi (carrel prove) pour un cours de Carrel, sinon un navigateur</translation>
    </message>
    <message>
        <source>SCORM types are sco or asset, and nothing of SCORM 1.2 occurs</source>
        <translation>Les types SCORM sont sco ou asset, et rien de SCORM 1.2 n’apparaît</translation>
    </message>
    <message>
        <source>In SCORM 2004 the T of scormType is a capital; spelled as in 1.2 it is not found, and the course is not tracked.</source>
        <translation>En SCORM 2004, le T de scormType est majuscule&#xa0;; écrit comme en 1.2, il n’est pas trouvé et le cours n’est pas suivi.</translation>
    </message>
    <message>
        <source>Write adlcp:scormType, and remove the elements of SCORM 1.2.</source>
        <translation>Écrivez adlcp:scormType et supprimez les éléments de SCORM 1.2.</translation>
    </message>
    <message>
        <source>Completion and success are said by the course, not guessed by the LMS</source>
        <translation>L’achèvement et la réussite sont dits par le cours, et non devinés par le LMS</translation>
    </message>
    <message>
        <source>Otherwise an LMS takes everybody who opened and closed the course for completed and passed.</source>
        <translation>Sinon une plateforme tient pour terminé et réussi le cours de quiconque l’a ouvert et fermé.</translation>
    </message>
    <message>
        <source>Write completionSetByContent and objectiveSetByContent with the value true into the deliveryControls of the item.</source>
        <translation>Écrivez completionSetByContent et objectiveSetByContent avec la valeur true dans les deliveryControls de l’élément.</translation>
    </message>
    <message>
        <source>Completion thresholds are written as this edition wants them</source>
        <translation>Les seuils d’achèvement sont écrits comme cette édition le veut</translation>
    </message>
    <message>
        <source>Written for the other edition they are not read, or the manifest is refused.</source>
        <translation>Écrits pour l’autre édition, ils ne sont pas lus, ou le manifeste est refusé.</translation>
    </message>
    <message>
        <source>3rd edition: a number from 0 to 1 as text; 4th edition: attributes only. Leave it out where the course says itself when it is completed.</source>
        <translation>3e&#xa0;édition&#xa0;: un nombre de 0 à 1 comme texte&#xa0;; 4e&#xa0;édition&#xa0;: des attributs seulement. Omettez-le où le cours dit lui-même quand il est terminé.</translation>
    </message>
    <message>
        <source>A score that is needed is the pass mark of the course</source>
        <translation>Un score exigé est le seuil de réussite du cours</translation>
    </message>
    <message>
        <source>Otherwise the LMS says failed where the course said passed, or the other way round.</source>
        <translation>Sinon la plateforme dit échoué où le cours a dit réussi, ou l’inverse.</translation>
    </message>
    <message>
        <source>Write minNormalizedMeasure as a number from 0 to 1 that is the pass mark, 0.8 for 80 percent.</source>
        <translation>Écrivez minNormalizedMeasure comme un nombre de 0 à 1 qui est le seuil de réussite, 0.8 pour 80&#xa0;%.</translation>
    </message>
    <message>
        <source>The LMS can start the course, and its objectives are its own</source>
        <translation>Le LMS peut lancer le cours, et ses objectifs ne sont qu’à lui</translation>
    </message>
    <message>
        <source>Without flow some LMSs start nothing; objectives that reach other courses mix up results.</source>
        <translation>Sans flow, certaines plateformes ne lancent rien&#xa0;; des objectifs qui touchent d’autres cours mêlent les résultats.</translation>
    </message>
    <message>
        <source>Write flow=&quot;true&quot; in the controlMode of the organization, and objectivesGlobalToSystem=&quot;false&quot;.</source>
        <translation>Écrivez flow=&quot;true&quot; dans le controlMode de l’organisation, et objectivesGlobalToSystem=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>Buttons of the LMS that would end the only part are hidden</source>
        <translation>Les boutons du LMS qui mettraient fin à l’unique partie sont masqués</translation>
    </message>
    <message>
        <source>Learners press “Next”, and the LMS ends the course in the middle.</source>
        <translation>Les apprenants appuient sur «&#xa0;Suivant&#xa0;», et la plateforme ferme le cours au milieu.</translation>
    </message>
    <message>
        <source>Hide continue and previous with adlnav:hideLMSUI.</source>
        <translation>Cachez continue et previous avec adlnav:hideLMSUI.</translation>
    </message>
    <message>
        <source>Sequencing is in order</source>
        <translation>Le séquencement est en ordre</translation>
    </message>
    <message>
        <source>An LMS that reads strictly refuses it; two parts that write the same objective overwrite each other&apos;s result.</source>
        <translation>Une plateforme stricte le refuse&#xa0;; deux parties qui écrivent le même objectif effacent chacune le résultat de l’autre.</translation>
    </message>
    <message>
        <source>Bring its parts into the order of the schema, write IDs in collections only, and let one part write each status of an objective.</source>
        <translation>Mettez ses parties dans l’ordre du schéma, n’écrivez d’ID que dans les collections, et laissez une seule partie écrire chaque statut d’un objectif.</translation>
    </message>
    <message>
        <source>An LMS cuts off what does not fit without a word: learners who come back begin anew.</source>
        <translation>Une plateforme coupe sans rien dire ce qui n’entre pas&#xa0;: les apprenants qui reviennent recommencent.</translation>
    </message>
    <message>
        <source>Split the course, or export it with one part per module.</source>
        <translation>Divisez le cours, ou exportez-le avec une partie par module.</translation>
    </message>
    <message>
        <source>The resume memory leaves room for answers while a page closes</source>
        <translation>La mémoire de reprise laisse de la place aux réponses pendant qu’une page se ferme</translation>
    </message>
    <message>
        <source>The resume memory fits, whatever the learner does</source>
        <translation>La mémoire de reprise suffit, quoi que fasse l’apprenant</translation>
    </message>
    <message>
        <source>SCORM types are sco or asset, and nothing of SCORM 2004 occurs</source>
        <translation>Les types SCORM sont sco ou asset, et rien de SCORM 2004 n’apparaît</translation>
    </message>
    <message>
        <source>With any other word, or a capital letter, Moodle does not track the course; what is of 2004 makes an LMS choose the wrong player.</source>
        <translation>Avec un autre mot, ou une majuscule, Moodle ne suit pas le cours&#xa0;; ce qui est de 2004 fait choisir à une plateforme le mauvais lecteur.</translation>
    </message>
    <message>
        <source>Write adlcp:scormtype in small letters with sco or asset, and remove namespaces of SCORM 2004.</source>
        <translation>Écrivez adlcp:scormtype en minuscules avec sco ou asset, et supprimez les espaces de noms de SCORM 2004.</translation>
    </message>
    <message>
        <source>A mastery score is the pass mark of the course</source>
        <translation>Un score de maîtrise est le seuil de réussite du cours</translation>
    </message>
    <message>
        <source>An LMS that finds one overwrites what the course said: who passed by the course fails in the LMS.</source>
        <translation>Une plateforme qui en trouve un écrase ce qu’a dit le cours&#xa0;: qui a réussi selon le cours échoue sur la plateforme.</translation>
    </message>
    <message>
        <source>Leave it out, or write the pass mark of the course as a whole number from 0 to 100.</source>
        <translation>Omettez-le, ou écrivez le seuil de réussite du cours comme un nombre entier de 0 à 100.</translation>
    </message>
    <message>
        <source>Prerequisites name items of the course</source>
        <translation>Les prérequis nomment des éléments du cours</translation>
    </message>
    <message>
        <source>A part whose prerequisite can never be met stays locked for everybody.</source>
        <translation>Une partie dont le prérequis ne peut jamais être rempli reste fermée à tous.</translation>
    </message>
    <message>
        <source>Leave them out, or write type=&quot;aicc_script&quot; and identifiers of items of this manifest.</source>
        <translation>Omettez-les, ou écrivez type=&quot;aicc_script&quot; et des identifiants d’éléments de ce manifeste.</translation>
    </message>
    <message>
        <source>The bookmark fits</source>
        <translation>Le signet tient dans sa place</translation>
    </message>
    <message>
        <source>A bookmark of more than 255 characters is not stored, and learners do not find back to their page.</source>
        <translation>Un signet de plus de 255&#xa0;caractères n’est pas gardé, et les apprenants ne retrouvent pas leur page.</translation>
    </message>
    <message>
        <source>Export the course again with a current version of its program.</source>
        <translation>Exportez de nouveau le cours avec une version actuelle de son programme.</translation>
    </message>
    <message>
        <source>By these calls, in this order, an LMS knows who finished.</source>
        <translation>C’est par ces appels, dans cet ordre, qu’une plateforme sait qui a terminé.</translation>
    </message>
    <message>
        <source>cmi5.xml says what an LMS launches, under ids of its own</source>
        <translation>cmi5.xml dit ce qu’un LMS lance, sous des identifiants qui lui sont propres</translation>
    </message>
    <message>
        <source>An LMS reads it in place of a manifest: without it, or with an address that leads nowhere, there is no course; equal ids share results.</source>
        <translation>Une plateforme le lit à la place d’un manifeste&#xa0;: sans lui, ou avec une adresse qui ne mène nulle part, il n’y a pas de cours&#xa0;; des identifiants égaux partagent leurs résultats.</translation>
    </message>
    <message>
        <source>Put cmi5.xml at the root of the package, give course, blocks and units absolute ids, each once, and name files of the package exactly.</source>
        <translation>Mettez cmi5.xml à la racine du paquet, donnez au cours, aux blocs et aux unités des identifiants absolus, chacun une fois, et nommez exactement les fichiers du paquet.</translation>
    </message>
    <message>
        <source>Statements begin with initialized and end with terminated, passed once</source>
        <translation>Les énoncés commencent par initialized et finissent par terminated, passed une seule fois</translation>
    </message>
    <message>
        <source>Scores stand in passed and failed only, and agree with the mastery score</source>
        <translation>Les scores ne figurent que dans passed et failed, et s’accordent avec le seuil de maîtrise</translation>
    </message>
    <message>
        <source>Closing the tab is told to the LMS</source>
        <translation>La fermeture de l’onglet est dite à la plateforme</translation>
    </message>
    <message>
        <source>The course starts from a folder, without a server and without other computers</source>
        <translation>Le cours démarre depuis un dossier, sans serveur et sans autres ordinateurs</translation>
    </message>
    <message>
        <source>Browsers refuse module scripts, requests and caption files in pages that were opened from a folder; and learners without internet see nothing that comes from elsewhere.</source>
        <translation>Les navigateurs refusent scripts en modules, requêtes et fichiers de sous-titres dans les pages ouvertes depuis un dossier&#xa0;; et les apprenants sans internet ne voient rien de ce qui vient d’ailleurs.</translation>
    </message>
    <message>
        <source>Put what is loaded into the package, as ordinary scripts and data; captions into the data of the page.</source>
        <translation>Mettez dans le paquet ce qui est chargé, en scripts ordinaires et en données&#xa0;; les sous-titres dans les données de la page.</translation>
    </message>
    <message>
        <source>imsmanifest.xml lies at the root, once</source>
        <translation>imsmanifest.xml se trouve à la racine, une fois</translation>
    </message>
    <message>
        <source>It is the first thing an LMS looks for; if it lies in a folder or is spelled differently, the package is refused as being none.</source>
        <translation>C’est la première chose que cherche une plateforme&#xa0;; s’il est dans un dossier ou écrit autrement, le paquet est refusé comme n’en étant pas un.</translation>
    </message>
    <message>
        <source>Open the folder that holds imsmanifest.xml, select all that is in it, and pack that selection: not the folder itself.</source>
        <translation>Ouvrez le dossier qui contient imsmanifest.xml, sélectionnez tout ce qui s’y trouve et compressez cette sélection&#xa0;: pas le dossier lui-même.</translation>
    </message>
    <message>
        <source>The manifest fits its XML schema</source>
        <translation>Le manifeste suit son schéma XML</translation>
    </message>
    <message>
        <source>An LMS that reads strictly refuses the package; others leave out what they do not understand.</source>
        <translation>Une plateforme stricte refuse le paquet&#xa0;; d’autres omettent ce qu’elles ne comprennent pas.</translation>
    </message>
    <message>
        <source>Correct the manifest where the messages say, or export the course again with a current version of its program.</source>
        <translation>Corrigez le manifeste où les messages le disent, ou exportez de nouveau le cours avec une version actuelle de son programme.</translation>
    </message>
    <message>
        <source>Namespaces and prefixes are the ones LMSs look for</source>
        <translation>Les espaces de noms et préfixes sont ceux que les LMS cherchent</translation>
    </message>
    <message>
        <source>LMSs compare these words letter by letter and do not find the SCORM part of the manifest under others; then nothing is tracked.</source>
        <translation>Les plateformes comparent ces mots lettre à lettre et ne trouvent pas sous d’autres la partie SCORM du manifeste&#xa0;; rien n’est alors suivi.</translation>
    </message>
    <message>
        <source>Write the namespaces of the version of SCORM, the first one without a prefix, and the prefixes adlcp, adlseq, adlnav and imsss.</source>
        <translation>Écrivez les espaces de noms de la version de SCORM, le premier sans préfixe, et les préfixes adlcp, adlseq, adlnav et imsss.</translation>
    </message>
    <message>
        <source>Schema name and version are written exactly</source>
        <translation>Le nom et la version du schéma sont écrits exactement</translation>
    </message>
    <message>
        <source>By these words an LMS decides which version it plays; for others Moodle takes 1.2 and Open edX takes 2004, and results are lost.</source>
        <translation>À ces mots, une plateforme décide quelle version elle joue&#xa0;; pour d’autres, Moodle prend 1.2 et Open edX prend 2004, et des résultats se perdent.</translation>
    </message>
    <message>
        <source>Write “ADL SCORM” and “1.2”, “2004 3rd Edition” or “2004 4th Edition”, without blanks around them.</source>
        <translation>Écrivez «&#xa0;ADL SCORM&#xa0;» et «&#xa0;1.2&#xa0;», «&#xa0;2004 3rd Edition&#xa0;» ou «&#xa0;2004 4th Edition&#xa0;», sans espaces autour.</translation>
    </message>
    <message>
        <source>The manifest needs nothing outside itself</source>
        <translation>Le manifeste n’a besoin de rien hors de lui</translation>
    </message>
    <message>
        <source>LMSs read this one file: what stands in others, or under another base address, is not found.</source>
        <translation>Les plateformes lisent ce seul fichier&#xa0;: ce qui est dans d’autres, ou sous une autre adresse de base, n’est pas trouvé.</translation>
    </message>
    <message>
        <source>Remove xml:base, DOCTYPE and manifests inside the manifest; write metadata into the manifest or leave them out.</source>
        <translation>Supprimez xml:base, DOCTYPE et les manifestes dans le manifeste&#xa0;; écrivez les métadonnées dans le manifeste ou omettez-les.</translation>
    </message>
    <message>
        <source>There is one organization, and it is the default</source>
        <translation>Il y a une organisation, et c’est celle par défaut</translation>
    </message>
    <message>
        <source>Without it an LMS does not know what to show and lists nothing, or the wrong course.</source>
        <translation>Sans cela, une plateforme ne sait pas quoi montrer et n’affiche rien, ou le mauvais cours.</translation>
    </message>
    <message>
        <source>Keep one organization and write its identifier into “default”.</source>
        <translation>Gardez une seule organisation et écrivez son identifiant dans «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>The organization and every item have a title</source>
        <translation>L’organisation et chaque élément ont un titre</translation>
    </message>
    <message>
        <source>The title is what learners choose in the LMS; Open edX cannot import a course without one.</source>
        <translation>Le titre est ce que les apprenants choisissent sur la plateforme&#xa0;; Open edX ne sait pas importer un cours qui n’en a pas.</translation>
    </message>
    <message>
        <source>Write a title for each.</source>
        <translation>Écrivez un titre pour chacun.</translation>
    </message>
    <message>
        <source>Every leaf item points to a resource, no other item does</source>
        <translation>Chaque élément final désigne une ressource, aucun autre ne le fait</translation>
    </message>
    <message>
        <source>An item that leads nowhere shows an empty page, and one that leads somewhere and holds others is launched by some LMSs only.</source>
        <translation>Un élément qui ne mène nulle part montre une page vide&#xa0;; un élément qui mène quelque part et en contient d’autres n’est lancé que par certaines plateformes.</translation>
    </message>
    <message>
        <source>Let the items without items below them name a resource of the manifest, and no other.</source>
        <translation>Que les éléments sans éléments au-dessous nomment une ressource du manifeste, et aucun autre.</translation>
    </message>
    <message>
        <source>Identifiers are unique and well formed</source>
        <translation>Les identifiants sont uniques et bien formés</translation>
    </message>
    <message>
        <source>An LMS keeps results under them: two equal ones share a result, and with dots, blanks or a digit in front older LMSs lose it.</source>
        <translation>Une plateforme garde les résultats sous eux&#xa0;: deux identifiants égaux partagent un résultat, et avec des points, des espaces ou un chiffre au début, d’anciennes plateformes le perdent.</translation>
    </message>
    <message>
        <source>Give each its own identifier of letters, digits, “-” and “_”, a letter first, at most 60 characters. Never change it once learners are in the course.</source>
        <translation>Donnez à chacun son identifiant, de lettres, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», une lettre d’abord, 60&#xa0;caractères au plus. N’en changez jamais une fois que des apprenants suivent le cours.</translation>
    </message>
    <message>
        <source>Items are visible</source>
        <translation>Les éléments sont visibles</translation>
    </message>
    <message>
        <source>Open edX lists only items that say so.</source>
        <translation>Open edX n’affiche que les éléments qui le disent.</translation>
    </message>
    <message>
        <source>Write isvisible=&quot;true&quot; at every item.</source>
        <translation>Écrivez isvisible=&quot;true&quot; à chaque élément.</translation>
    </message>
    <message>
        <source>Launched resources have a type, a SCORM type and an address</source>
        <translation>Les ressources lancées ont un type, un type SCORM et une adresse</translation>
    </message>
    <message>
        <source>Without the SCORM type Moodle takes the course for a file to read and marks it as complete when it is opened.</source>
        <translation>Sans le type SCORM, Moodle prend le cours pour un fichier à lire et le marque terminé dès qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Write type=&quot;webcontent&quot;, the SCORM type “sco” (adlcp:scormtype in 1.2, adlcp:scormType in 2004) and the address of the page.</source>
        <translation>Écrivez type=&quot;webcontent&quot;, le type SCORM «&#xa0;sco&#xa0;» (adlcp:scormtype en 1.2, adlcp:scormType en 2004) et l’adresse de la page.</translation>
    </message>
    <message>
        <source>The launch file exists and is listed in its resource</source>
        <translation>Le fichier de lancement existe et figure dans sa ressource</translation>
    </message>
    <message>
        <source>If it is missing, or spelled differently, learners see an error in place of the course.</source>
        <translation>S’il manque ou s’écrit autrement, les apprenants voient une erreur à la place du cours.</translation>
    </message>
    <message>
        <source>Name the page exactly as the file is called, and list it as a file of the same resource.</source>
        <translation>Nommez la page exactement comme le fichier s’appelle, et citez-la comme fichier de la même ressource.</translation>
    </message>
    <message>
        <source>The first resource with an address is the one that is launched</source>
        <translation>La première ressource avec une adresse est celle qui est lancée</translation>
    </message>
    <message>
        <source>Open edX launches the first one, whatever the items say.</source>
        <translation>Open edX lance la première, quoi que disent les éléments.</translation>
    </message>
    <message>
        <source>Move the resource of the course to the front.</source>
        <translation>Mettez la ressource du cours en tête.</translation>
    </message>
    <message>
        <source>The manifest lists all files and only these</source>
        <translation>Le manifeste énumère tous les fichiers et eux seuls</translation>
    </message>
    <message>
        <source>LMSs that copy only what is listed show a course with holes; what is listed and not there stops the import elsewhere.</source>
        <translation>Les plateformes qui ne copient que ce qui est cité montrent un cours troué&#xa0;; ailleurs, ce qui est cité et absent arrête l’import.</translation>
    </message>
    <message>
        <source>List every file of the package once, spelled as it is, and nothing else; remove files that are not used.</source>
        <translation>Citez chaque fichier du paquet une fois, écrit tel quel, et rien d’autre&#xa0;; supprimez les fichiers qui ne servent pas.</translation>
    </message>
    <message>
        <source>schema “%1”, version “%2”, where the rest of the manifest is of %3</source>
        <translation>schéma «&#xa0;%1&#xa0;», version «&#xa0;%2&#xa0;», alors que le reste du manifeste est de %3</translation>
    </message>
    <message>
        <source>%1: its type is “%2”</source>
        <translation>%1&#xa0;: son type est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: there is no adlcp:%2</source>
        <translation>%1&#xa0;: il n’y a pas de adlcp:%2</translation>
    </message>
    <message>
        <source>%1: it has no address</source>
        <translation>%1&#xa0;: pas d’adresse</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the package</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans le paquet</translation>
    </message>
    <message>
        <source>%1: “%2” is not listed</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas cité</translation>
    </message>
    <message>
        <source>%1 is listed, but the file is called %2</source>
        <translation>%1 est cité, mais le fichier s’appelle %2</translation>
    </message>
    <message>
        <source>the type is “%1”</source>
        <translation>le type est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no item</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un élément</translation>
    </message>
    <message>
        <source>a &lt;base&gt; moves all addresses</source>
        <translation>un &lt;base&gt; déplace toutes les adresses</translation>
    </message>
    <message>
        <source>a script is a module: %1</source>
        <translation>un script est un module&#xa0;: %1</translation>
    </message>
    <message>
        <source>captions are a file of their own: %1</source>
        <translation>les sous-titres sont un fichier à part&#xa0;: %1</translation>
    </message>
    <message>
        <source>another computer is asked at once: %1</source>
        <translation>un autre ordinateur est sollicité aussitôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 works from a server only</source>
        <translation>%1&#xa0;: %2 ne marche que depuis un serveur</translation>
    </message>
    <message>
        <source>there is no index.html, which is where a browser begins</source>
        <translation>il n’y a pas d’index.html, par où commence un navigateur</translation>
    </message>
    <message>
        <source>this needs the schema files of its format, which Carrel does not bring along</source>
        <translation>il faut pour cela les fichiers de schéma de son format, que Carrel ne fournit pas</translation>
    </message>
</context>
<context>
    <name>carrel::cli</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>%1 réussis, %2 échecs, %3 omis</translation>
    </message>
    <message>
        <source>The media files are not part of this output, so it cannot be loaded again. With -o FILE they are written beside the document.</source>
        <translation>Les fichiers média ne font pas partie de cette sortie, elle ne peut donc pas être rechargée. Avec -o FICHIER, ils sont écrits à côté du document.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>writes a course as JSON, the same bytes each time</source>
        <translation>écrit un cours en JSON, les mêmes octets chaque fois</translation>
    </message>
    <message>
        <source>Without -o the document goes to the standard output, without its media. With -o course.json the
media are written into a folder course.media beside it, and “carrel load” makes the same course of both.</source>
        <translation>Sans -o, le document va sur la sortie standard, sans ses médias. Avec -o cours.json, les
médias sont écrits dans un dossier cours.media à côté, et «&#xa0;carrel load&#xa0;» refait le même cours des deux.</translation>
    </message>
    <message>
        <source>The document to write.</source>
        <translation>Le document à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n file(s), %2)</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1 (%n fichier, %2)</numerusform>
            <numerusform>Écrit&#xa0;: %1 (%n fichiers, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume memory: progress and scores take up to %1 of %2 characters; answers use the rest</source>
        <translation>Mémoire de reprise&#xa0;: la progression et les scores prennent jusqu’à %1 caractères sur %2&#xa0;; les réponses utilisent le reste</translation>
    </message>
    <message>
        <source>Work on this course that is not saved yet waits in Carrel Studio; the package is made from the file as it is.</source>
        <translation>Du travail non enregistré sur ce cours attend dans Carrel Studio&#xa0;; le paquet est fait à partir du fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>Third parties: none</source>
        <translation>Tiers&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Third parties, after a click: %1</source>
        <translation>Tiers, après un clic&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>say with -o where the package is to be written.</source>
        <translation>dites avec -o où le paquet doit être écrit.</translation>
    </message>
    <message>
        <source>Which package: %1.</source>
        <translation>Quel paquet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of the player&apos;s own words; without it, the course&apos;s.</source>
        <translation>Celle des mots du lecteur&#xa0;; sans cela, celle du cours.</translation>
    </message>
    <message>
        <source>explains one command</source>
        <translation>explique une commande</translation>
    </message>
    <message>
        <source>prints the version of the program</source>
        <translation>affiche la version du programme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>something was found, or refused because of its content</source>
        <translation>quelque chose a été trouvé, ou refusé à cause de son contenu</translation>
    </message>
    <message>
        <source>the command line cannot be understood</source>
        <translation>la ligne de commande ne peut pas être comprise</translation>
    </message>
    <message>
        <source>a file or drive is missing, full, protected or failing</source>
        <translation>un fichier ou un disque manque, est plein, protégé ou défaillant</translation>
    </message>
    <message>
        <source>Carrel makes small private online courses and packages for learning platforms.</source>
        <translation>Carrel fait de petits cours privés en ligne et des paquets pour les plateformes de formation.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Results go to the standard output, everything else to the standard error output.
The program ends with:</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur standard.
Le programme finit par&#xa0;:</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Ce texte.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned time: %n minute(s)</source>
        <translation>
            <numerusform>Durée prévue&#xa0;: %n minute</numerusform>
            <numerusform>Durée prévue&#xa0;: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks: %1</source>
        <translation>Blocs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Questions and tasks: %1, of which %2 count, for %3 points in all; pass mark %4 %</source>
        <translation>Questions et activités&#xa0;: %1, dont %2 comptent, pour %3 points en tout&#xa0;; seuil de réussite %4&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s), %1</source>
        <translation>
            <numerusform>%n fichier média, %1</numerusform>
            <numerusform>%n fichiers média, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 of %2, by Carrel %3, schema %4</source>
        <translation>Enregistrement %1 du %2, par Carrel %3, schéma %4</translation>
    </message>
    <message>
        <source>says what is in a course file</source>
        <translation>dit ce que contient un fichier de cours</translation>
    </message>
    <message>
        <source>Title, language, what it holds, what counts for the score, media, and which save this is.</source>
        <translation>Titre, langue, contenu, ce qui compte pour le score, médias, et de quel enregistrement il s’agit.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of a file in the help text</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Replace what exists already.</source>
        <translation>Remplace ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Report as one JSON object.</source>
        <translation>Rend compte par un objet JSON.</translation>
    </message>
    <message>
        <source>Untitled course</source>
        <translation>Cours sans titre</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>say with -o FILE where the course is to be written.</source>
        <translation>dites avec -o FICHIER où le cours doit être écrit.</translation>
    </message>
    <message>
        <source>makes a course file from a course written as JSON</source>
        <translation>fait un fichier de cours d’un cours écrit en JSON</translation>
    </message>
    <message>
        <source>Reads the document and its media beside it, checks everything, and writes a course file.
Members and block types this version does not know are kept. docs/course-json.md describes the format.</source>
        <translation>Lit le document et ses médias à côté, contrôle tout, et écrit un fichier de cours.
Les membres et types de blocs que cette version ne connaît pas sont gardés. docs/course-json.md décrit le format.</translation>
    </message>
    <message>
        <source>The course file to write.</source>
        <translation>Le fichier de cours à écrire.</translation>
    </message>
    <message>
        <source>there is no option “%1” here.</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>%1 is missing: carrel %2</source>
        <translation>%1 manque&#xa0;: carrel %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: carrel %2</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop&#xa0;: carrel %2</translation>
    </message>
    <message>
        <source>carrel: there is no command “%1”.</source>
        <translation>carrel: il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“carrel --help” lists the commands, “carrel COMMAND --help” explains one.</source>
        <translation>«&#xa0;carrel --help&#xa0;» donne la liste des commandes, «&#xa0;carrel COMMANDE --help&#xa0;» en explique une.</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>there is no template “%1”; there are: %2.</source>
        <translation>il n’y a pas de modèle «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the template “%1” does not exist in the language “%2”; it exists in: %3.</source>
        <translation>le modèle «&#xa0;%1&#xa0;» n’existe pas dans la langue «&#xa0;%2&#xa0;»&#xa0;; il existe en&#xa0;: %3.</translation>
    </message>
    <message>
        <source>makes a new course file</source>
        <translation>fait un nouveau fichier de cours</translation>
    </message>
    <message>
        <source>The sample course, “A handover that holds”, shows what a course can hold.</source>
        <translation>Le cours d’exemple, «&#xa0;Une relève qui tient&#xa0;», montre ce qu’un cours peut contenir.</translation>
    </message>
    <message>
        <source>Of the course text; without it, yours if there is such a template.</source>
        <translation>Celle du texte du cours&#xa0;; sans cela, la vôtre s’il y a un tel modèle.</translation>
    </message>
    <message>
        <source>Of the course; without it, the template&apos;s.</source>
        <translation>Celui du cours&#xa0;; sans cela, celui du modèle.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n media file(s), %1 checked.</source>
        <translation>
            <numerusform>Le fichier est entier&#xa0;: %n fichier média, %1 contrôlés.</numerusform>
            <numerusform>Le fichier est entier&#xa0;: %n fichiers média, %1 contrôlés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>checks that a course file is whole, down to one letter</source>
        <translation>contrôle qu’un fichier de cours est entier, à une lettre près</translation>
    </message>
    <message>
        <source>Reads everything in the file and compares it with the digests stored in it. Ends with 1 if the file is damaged.</source>
        <translation>Lit tout ce que contient le fichier et le compare aux empreintes qui y sont stockées. Finit par 1 si le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Only this computer can reach this address. Ctrl-C ends the preview.</source>
        <translation>Seul cet ordinateur peut atteindre cette adresse. Ctrl-C met fin à l’aperçu.</translation>
    </message>
    <message>
        <source>shows a course in the browser, as a learning platform would</source>
        <translation>montre un cours dans le navigateur, comme le ferait une plateforme de formation</translation>
    </message>
    <message>
        <source>The course runs beside a panel that says what an LMS would be told; nothing is recorded. Prints the address and runs until Ctrl-C. When the file is saved anew, open pages show the new course.</source>
        <translation>Le cours tourne à côté d’un panneau qui dit ce qu’un LMS recevrait&#xa0;; rien n’est enregistré. Affiche l’adresse et tourne jusqu’à Ctrl-C. Quand le fichier est enregistré de nouveau, les pages ouvertes montrent le nouveau cours.</translation>
    </message>
    <message>
        <source>Prints the address and opens nothing.</source>
        <translation>Affiche l’adresse et n’ouvre rien.</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <extracomment>%1 is &quot;To fix&quot; or &quot;Suggestion&quot;, %2 a place in the course, %3 a sentence
----------
%1: a place in the course, %2: what a text is (Feedback of option 2), %3: some words of it</extracomment>
        <translation>%1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>says what is left to fix in a course, and where</source>
        <translation>dit ce qui reste à corriger dans un cours, et où</translation>
    </message>
    <message>
        <source>Looks for what misleads, excludes or does not score, as the studio does (Check the course). Ends with 1 if anything is left to fix; suggestions alone are no reason.</source>
        <translation>Cherche ce qui trompe, exclut ou ne compte pas, comme le fait le studio (Vérifier le cours). Se termine par 1 s’il reste quelque chose à corriger&#xa0;; les suggestions seules n’en sont pas une raison.</translation>
    </message>
    <message>
        <source>Letter key: %1 in the package says what the letters in an LMS&apos;s report mean</source>
        <translation>Clé des lettres&#xa0;: %1 dans le paquet dit ce que signifient les lettres du rapport de la plateforme</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>with loss</source>
        <translation>avec perte</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>%1 imported, %2 with loss, %3 not supported, %4 not understood</source>
        <translation>%1 importés, %2 avec perte, %3 non pris en charge, %4 non compris</translation>
    </message>
    <message>
        <source>“%1” is in no format that can be imported. Name one with --format: %2.</source>
        <extracomment>%1: name of a file, %2: names of formats</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun format importable. Indiquez-en un avec --format&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Imported questions</source>
        <translation>Questions importées</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>say either --to-page or --new-module.</source>
        <translation>indiquez soit --to-page, soit --new-module.</translation>
    </message>
    <message>
        <source>there is no format “%1”; this version reads: %2.</source>
        <extracomment>%1: what the user wrote, %2: names of formats</extracomment>
        <translation>le format «&#xa0;%1&#xa0;» n’existe pas&#xa0;; cette version lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>puts questions of a foreign file into a course</source>
        <translation>met dans un cours les questions d’un autre fichier</translation>
    </message>
    <message>
        <source>Reads GIFT, Aiken, tables (CSV) and typed questions, and says for each passage what became of it, with its line.
Without --to-page it all goes into a new module at the end. The course file is written anew as a whole. Ends with 1 if anything was not supported or not understood; what was understood is in the course then.</source>
        <translation>Lit GIFT, Aiken, les tableaux (CSV) et les questions saisies, et dit pour chaque passage ce qu’il est devenu, avec sa ligne.
Sans --to-page, tout va dans un nouveau module à la fin. Le fichier du cours est réécrit en entier. Se termine par 1 si quelque chose n’a pas été pris en charge ou compris&#xa0;; ce qui a été compris est alors dans le cours.</translation>
    </message>
    <message>
        <source>Format of the file; without it, it is found.</source>
        <translation>Format du fichier&#xa0;; sans cette option, il est deviné.</translation>
    </message>
    <message>
        <source>Id of the page to put it on (carrel dump shows them).</source>
        <translation>Identifiant de la page de destination (carrel dump les montre).</translation>
    </message>
    <message>
        <source>Title of the new module.</source>
        <translation>Titre du nouveau module.</translation>
    </message>
    <message>
        <source>New pages with questions become quiz pages.</source>
        <translation>Les nouvelles pages avec des questions deviennent des pages de quiz.</translation>
    </message>
    <message>
        <source>Only says what would come in.</source>
        <translation>Dit seulement ce qui serait importé.</translation>
    </message>
    <message>
        <source>say with -o where the storyboard is to be written.</source>
        <translation>dites avec -o où écrire le storyboard.</translation>
    </message>
    <message>
        <source>a PDF needs letters to be drawn, which this program cannot do without a window. Choose File &gt; Storyboard… in Carrel Studio, or write .odt or .html here and print that.</source>
        <translation>pour un PDF, il faut dessiner des lettres, ce que ce programme ne peut pas sans fenêtre. Choisissez Fichier &gt; Storyboard… dans Carrel Studio, ou écrivez ici un .odt ou un .html et imprimez-le.</translation>
    </message>
    <message>
        <source>the name has to end in .odt or .html.</source>
        <translation>le nom doit finir par .odt ou .html.</translation>
    </message>
    <message>
        <source>writes every text, key and feedback for reading and signing</source>
        <translation>écrit tous les textes, corrigés et retours, pour lire et signer</translation>
    </message>
    <message>
        <source>Blocks are numbered (2.3-4: module 2, page 3, block 4); beside each is room for remarks.
Pictures are small, and what describes them stands beside them.</source>
        <translation>Les blocs sont numérotés (2.3-4&#xa0;: module 2, page 3, bloc 4)&#xa0;; à côté de chacun, une place pour les remarques.
Les images sont petites, et leur description figure à côté.</translation>
    </message>
    <message>
        <source>The document to write: .odt or .html.</source>
        <translation>Le document à écrire&#xa0;: .odt ou .html.</translation>
    </message>
    <message>
        <source>Capitals and accents make a difference.</source>
        <translation>Majuscules et accents font une différence.</translation>
    </message>
    <message>
        <source>No parts of longer words.</source>
        <translation>Pas de parties de mots plus longs.</translation>
    </message>
    <message>
        <source>Only titles of the course, modules, pages and blocks.</source>
        <translation>Seulement les titres du cours, des modules, des pages et des blocs.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Left as it was: %1 (%2)</source>
        <extracomment>%1: a place in the course with its text, %2: the reason, a sentence</extracomment>
        <translation>Laissé tel quel&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>finds words in everything people read in a course</source>
        <translation>cherche des mots dans tout ce qui se lit dans un cours</translation>
    </message>
    <message>
        <source>Looks in titles, texts, options, feedback, alternative texts, captions, objectives, skills, settings and names of files. Capitals and accents make no difference unless you say so.</source>
        <translation>Cherche dans les titres, textes, options, retours, textes de remplacement, sous-titres, objectifs, compétences, réglages et noms de fichiers. Majuscules et accents ne font pas de différence, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>puts other words in the place of some, in the whole course</source>
        <translation>met d’autres mots à la place, dans tout le cours</translation>
    </message>
    <message>
        <source>Replaces what find finds and saves the file. Marks, links and ids stay. Where it cannot be done the words stay, and it ends with 1.</source>
        <translation>Remplace ce que find trouve et enregistre le fichier. Mises en forme, liens et identifiants restent. Là où ce n’est pas possible, les mots restent, et la commande finit par 1.</translation>
    </message>
    <message>
        <source>Only say what would be replaced.</source>
        <translation>Dire seulement ce qui serait remplacé.</translation>
    </message>
    <message>
        <source>What to start from: %1, or a template of your own. Without it: blank.</source>
        <translation>D’où partir&#xa0;: %1, ou un modèle à vous. Sans cette option&#xa0;: blank.</translation>
    </message>
    <message>
        <source>checks a package for a learning platform, ours or another one</source>
        <translation>vérifie un paquet pour une plateforme de formation, le nôtre ou un autre</translation>
    </message>
    <message>
        <source>Folder with the schema files of the package&apos;s format, or with a folder for each format, to validate the manifest.</source>
        <translation>Dossier des fichiers de schéma du format du paquet, ou d’un dossier par format, pour valider le manifeste.</translation>
    </message>
    <message>
        <source>“%1” is one file: give -o a name that ends in %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un seul fichier&#xa0;: donnez à -o un nom qui se termine par %2.</translation>
    </message>
    <message>
        <source>A name ending in .zip, or a folder that is empty or does not exist yet; for html a name ending in .html.</source>
        <translation>Un nom qui se termine par .zip, ou un dossier vide ou pas encore créé&#xa0;; pour html, un nom qui se termine par .html.</translation>
    </message>
    <message>
        <source>makes a package for a learning platform, a web folder or one HTML file</source>
        <translation>fait un paquet pour une plateforme de formation, un dossier web ou un fichier HTML unique</translation>
    </message>
    <message>
        <source>The same course gives the same bytes. The package is read back and checked before it takes its name.
Formats:</source>
        <translation>Le même cours donne les mêmes octets. Le paquet est relu et vérifié avant de prendre son nom.
Formats&#xa0;:</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>quiz page</source>
        <translation>page de quiz</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>say with --node what is to be kept.</source>
        <translation>dites avec --node ce qui est à garder.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Putting in</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>say with --piece what to take and with --to where it goes.</source>
        <translation>dites avec --piece ce qui est à prendre et avec --to où cela va.</translation>
    </message>
    <message>
        <source>lists what a collection of pieces to use again holds</source>
        <translation>liste ce que contient une collection d’éléments à réutiliser</translation>
    </message>
    <message>
        <source>Shelves, pieces and their blocks, each with its id. A collection is the name of one of your own or a file; any course file will do: its modules are the shelves, its pages the pieces.</source>
        <translation>Les rayons, les éléments et leurs blocs, chacun avec son identifiant. Une collection est le nom d’une des vôtres ou un fichier&#xa0;; tout fichier de cours convient&#xa0;: ses modules sont les rayons, ses pages les éléments.</translation>
    </message>
    <message>
        <source>keeps parts of a course in a collection, to use them again</source>
        <translation>garde des parties d’un cours dans une collection, pour les réutiliser</translation>
    </message>
    <message>
        <source>Blocks become one piece, each page one of its own, each module a shelf; with media and skills. A collection that is not there is made. Prints the ids of the new pieces.</source>
        <translation>Les blocs deviennent un seul élément, chaque page un élément, chaque module un rayon&#xa0;; avec les médias et les compétences. Une collection qui n’existe pas est créée. Affiche les identifiants des nouveaux éléments.</translation>
    </message>
    <message>
        <source>Id of a block, page or module (carrel dump shows them); several times for several.</source>
        <translation>Identifiant d’un bloc, d’une page ou d’un module (carrel dump les montre)&#xa0;; plusieurs fois pour plusieurs.</translation>
    </message>
    <message>
        <source>Of the piece; without it, what it begins with.</source>
        <translation>De l’élément&#xa0;; sans cela, ce par quoi il commence.</translation>
    </message>
    <message>
        <source>The shelf; without it, the first one. Made if there is none.</source>
        <translation>Le rayon&#xa0;; sans cela, le premier. Créé s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>puts pieces of a collection into a course</source>
        <translation>place des éléments d’une collection dans un cours</translation>
    </message>
    <message>
        <source>Onto a page go blocks, into a module pages, into the course whole shelves as modules; always at the end, with media and skills. Prints the ids of what came in.</source>
        <translation>Sur une page vont des blocs, dans un module des pages, dans le cours des rayons entiers comme modules&#xa0;; toujours à la fin, avec les médias et les compétences. Affiche les identifiants de ce qui est entré.</translation>
    </message>
    <message>
        <source>Id of a shelf, piece or block (carrel pieces shows them); several times for several.</source>
        <translation>Identifiant d’un rayon, d’un élément ou d’un bloc (carrel pieces les montre)&#xa0;; plusieurs fois pour plusieurs.</translation>
    </message>
    <message>
        <source>Id of the page, module or course it goes to.</source>
        <translation>Identifiant de la page, du module ou du cours de destination.</translation>
    </message>
    <message>
        <source>One part per module in a SCORM package, each with its own score and progress.</source>
        <translation>Une partie par module dans un paquet SCORM, chacune avec son score et son avancement.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks every assertion of docs/package-contract.md that a package can show: a zip, a folder, or a course
in one HTML file. What fails comes with the reason and with what to do. Nothing is unpacked.
Ends with 1 if one fails.</source>
        <translation>Vérifie chaque affirmation de docs/package-contract.md qu’un paquet peut montrer&#xa0;: un zip, un dossier ou un cours
en un seul fichier HTML. Ce qui manque est dit avec la raison et avec ce qu’il faut faire. Rien n’est décompressé.
Se termine par 1 si l’une n’est pas tenue.</translation>
    </message>
    <message>
        <source>says what a new package does to learners who began with an earlier one</source>
        <translation>dit ce qu’un nouveau paquet fait aux apprenants qui ont commencé avec un précédent</translation>
    </message>
    <message>
        <source>A and B are packages made by Carrel, as archives, folders or HTML files, or course files: of these, what an export would hold. Each difference is named with its place, and with what learners meet who have finished, are in the middle or begin.</source>
        <translation>A et B sont des paquets faits par Carrel, archives, dossiers ou fichiers HTML, ou des fichiers de cours&#xa0;: de ceux-ci, ce qu’un export contiendrait. Chaque différence est nommée avec son endroit, et avec ce que rencontrent les apprenants qui ont terminé, sont en cours ou commencent.</translation>
    </message>
    <message>
        <source>Sheet for the LMS&apos;s administrator: %1</source>
        <translation>Fiche pour l’administrateur du LMS&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The package has %1, and %2 takes at most %3. It is there all the same: make films or pictures smaller, or export single modules.</source>
        <extracomment>%1 and %3 are sizes, %2 is the name of an LMS</extracomment>
        <translation>Le paquet fait&#xa0;%1, et&#xa0;%2 accepte au plus&#xa0;%3. Il est écrit quand même&#xa0;: réduisez les films ou les images, ou exportez les modules un par un.</translation>
    </message>
    <message>
        <source>Reading the course</source>
        <translation>Lecture du cours</translation>
    </message>
    <message>
        <source>one module is a course of its own: --remember is for the whole.</source>
        <translation>un module est un cours à lui seul&#xa0;: --remember vaut pour le cours entier.</translation>
    </message>
    <message>
        <source>Where it will go: an LMS of “carrel profiles”, or a file that describes one. The format follows it, and a sheet for its administrator is written beside the package.</source>
        <translation>Où il ira&#xa0;: un LMS de «&#xa0;carrel profiles&#xa0;», ou un fichier qui en décrit un. Le format s’y conforme, et une fiche pour son administrateur est écrite à côté du paquet.</translation>
    </message>
    <message>
        <source>The package also holds the course, for “carrel open-package” and for the studio; without comments and history.</source>
        <translation>Le paquet contient aussi le cours, pour «&#xa0;carrel open-package&#xa0;» et pour le studio&#xa0;; sans commentaires ni historique.</translation>
    </message>
    <message>
        <source>Writes the administrator&apos;s sheet also without --profile: NAME-lms.html beside the package.</source>
        <translation>Écrit la fiche de l’administrateur même sans --profile&#xa0;: NOM-lms.html à côté du paquet.</translation>
    </message>
    <message>
        <source>Leaves the administrator&apos;s sheet out.</source>
        <translation>N’écrit pas la fiche de l’administrateur.</translation>
    </message>
    <message>
        <source>Refuses a course that shows something of another site inside a page. Links are allowed: learners follow them or not.</source>
        <translation>Refuse un cours qui montre dans une page quelque chose d’un autre site. Les liens sont permis&#xa0;: les apprenants les suivent ou non.</translation>
    </message>
    <message>
        <source>Keep in the course file what was exported, and save it: the next export says what changed for learners in the middle, and carries their results over.</source>
        <translation>Conserver dans le fichier du cours ce qui a été exporté, et l’enregistrer&#xa0;: le prochain export dit ce qui change pour les apprenants en cours et reprend leurs résultats.</translation>
    </message>
    <message numerus="yes">
        <source>The course has %n module(s), so there is no module %1.</source>
        <translation>
            <numerusform>Le cours a %n module, il n’y a donc pas de module %1.</numerusform>
            <numerusform>Le cours a %n modules, il n’y a donc pas de module %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this module and those below it: its id, or its number among the modules of the course.</source>
        <translation>Seulement ce module et ceux qu’il contient&#xa0;: son identifiant, ou son numéro parmi les modules du cours.</translation>
    </message>
    <message>
        <source>Of the course in the manifest, where an LMS may act by it: sent or left-out. Without it, as the course&apos;s settings say; in cmi5 sent.</source>
        <translation>Celui du cours dans le manifeste, d’après lequel un LMS peut décider&#xa0;: sent ou left-out. Sans cette option, comme le disent les réglages du cours&#xa0;; dans cmi5, sent.</translation>
    </message>
    <message>
        <source>SCORM 1.2: the word for a passed course, passed or completed.</source>
        <translation>SCORM 1.2&#xa0;: le mot pour un cours réussi, passed ou completed.</translation>
    </message>
    <message>
        <source>SCORM: the word for a finished course in which no question counts, completed (the usual) or passed.</source>
        <translation>SCORM&#xa0;: le mot pour un cours fini où aucune question ne compte, completed (d’habitude) ou passed.</translation>
    </message>
    <message>
        <source>SCORM 1.2: the word when all is done with too few points and tries are left, incomplete (the usual) or failed.</source>
        <translation>SCORM 1.2&#xa0;: le mot quand tout est fait avec trop peu de points et qu’il reste des essais, incomplete (d’habitude) ou failed.</translation>
    </message>
    <message>
        <source>Where the LMS should open it, same or new. In SCORM the administrator&apos;s sheet says it, in cmi5 the package too.</source>
        <translation>Où le LMS doit l’ouvrir&#xa0;: same (même fenêtre) ou new (nouvelle). En SCORM, la fiche de l’administrateur le dit&#xa0;; en cmi5, le paquet aussi.</translation>
    </message>
    <message>
        <source>Puts the .xsd and .dtd files of this folder beside the manifest.</source>
        <translation>Met les fichiers .xsd et .dtd de ce dossier à côté du manifeste.</translation>
    </message>
    <message>
        <source>Makes pictures that are wider as narrow as this. The course keeps its own; films stay.</source>
        <translation>Réduit à cette largeur les images plus larges. Le cours garde les siennes&#xa0;; les films restent tels quels.</translation>
    </message>
    <message>
        <source>%1 is not known to take %2.</source>
        <extracomment>%1 is the name of an LMS, %2 that of a package format</extracomment>
        <translation>On ne sait pas si&#xa0;%1 accepte&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 keeps %2 characters of resume memory, and progress and scores may need %3: learners would lose their place.</source>
        <extracomment>%1 is the name of an LMS</extracomment>
        <translation>%1 garde&#xa0;%2 caractères de mémoire de reprise, et la progression et les scores peuvent en demander&#xa0;%3&#xa0;: les apprenants perdraient leur place.</translation>
    </message>
    <message>
        <source>The same package again, if no other choices were made: %1</source>
        <extracomment>%1 is a command for the command line</extracomment>
        <translation>Le même paquet de nouveau, si rien d’autre n’a été choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>makes a course file from a package that was exported as editable</source>
        <translation>fait un fichier de cours d’un paquet exporté comme modifiable</translation>
    </message>
    <message>
        <source>A zip, a folder, or a course in one HTML file. The course has the ids, numbers and settings of the one
that was exported, so learners in it keep their progress when it is exported again.</source>
        <translation>Un zip, un dossier ou un cours en un seul fichier HTML. Le cours a les identifiants, les numéros et les réglages de
celui qui a été exporté&#xa0;; les apprenants en cours gardent donc leur progression quand il est exporté de nouveau.</translation>
    </message>
    <message>
        <source>Own profiles (marked *) are the .json files in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Vos propres profils (marqués *) sont les fichiers .json de&#xa0;%1.</translation>
    </message>
    <message>
        <source>lists the LMSs and other places that export knows</source>
        <translation>liste les LMS et autres endroits que connaît l’export</translation>
    </message>
    <message>
        <source>Each with its id, its name and the package formats it takes, the right one first. An LMS of your own is a file in your folder of profiles; what such a file holds is in docs/lms-profiles.md.</source>
        <translation>Chacun avec son identifiant, son nom et les formats de paquet qu’il accepte, le bon en premier. Un LMS à vous est un fichier dans votre dossier de profils&#xa0;; ce que contient un tel fichier est dans docs/lms-profiles.md.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 parts the %2 longest ones were gone through.</source>
        <extracomment>both are numbers</extracomment>
        <translation>Sur %1 parties, les %2 plus longues ont été parcourues.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 réussis, %2 échoués</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Preuve en cours</translation>
    </message>
    <message>
        <source>there is no platform “%1”; this version knows: %2, all.</source>
        <extracomment>%1 is a name that somebody typed, %2 a list of names</extracomment>
        <translation>il n’y a pas de plateforme «&#xa0;%1&#xa0;»&#xa0;; cette version connaît&#xa0;: %2, all.</translation>
    </message>
    <message>
        <source>there is no learner “%1”; this version knows: %2.</source>
        <extracomment>%1 is a name that somebody typed, %2 a list of names</extracomment>
        <translation>il n’y a pas d’apprenant «&#xa0;%1&#xa0;»&#xa0;; cette version connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no format “%1”.</source>
        <extracomment>%1 is a name that somebody typed</extracomment>
        <translation>il n’y a pas de format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--seed wants a whole number from 0 on.</source>
        <translation>--seed demande un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>--pages wants a whole number from 1 on.</source>
        <translation>--pages demande un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <source>proves what a learning platform will hear of a course, before upload</source>
        <translation>prouve ce qu’une plateforme d’apprentissage saura d’un cours, avant le dépôt</translation>
    </message>
    <message>
        <source>Runs the package&apos;s own player with learners that follow a script, against platforms that stand in for real ones. FILE is a package (zip or folder) or a course.
Ends with 1 if an assertion of docs/package-contract.md is not kept.</source>
        <translation>Fait tourner le lecteur du paquet lui-même avec des apprenants qui suivent un scénario, face à des plateformes qui remplacent les vraies. FILE est un paquet (zip ou dossier) ou un cours.
Se termine par 1 si une assertion de docs/package-contract.md n’est pas tenue.</translation>
    </message>
    <message>
        <source>Which platform: %1, or all.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>La plateforme&#xa0;: %1, ou all.</translation>
    </message>
    <message>
        <source>One learner: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Un seul apprenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of a course: which package it becomes.</source>
        <translation>D’un cours&#xa0;: le paquet qu’il devient.</translation>
    </message>
    <message>
        <source>Of a course: one part per module, as in carrel export.</source>
        <translation>D’un cours&#xa0;: une partie par module, comme dans carrel export.</translation>
    </message>
    <message>
        <source>How many pages each learner goes through; without it, the first 200 with at most 200 questions.</source>
        <translation>Le nombre de pages que parcourt chaque apprenant&#xa0;; sans cela, les 200 premières avec au plus 200 questions.</translation>
    </message>
    <message>
        <source>Of all that happens by chance.</source>
        <translation>De tout ce qui arrive par hasard.</translation>
    </message>
    <message>
        <source>Every word that the platform hears, with its time.</source>
        <translation>Chaque mot que la plateforme entend, avec son heure.</translation>
    </message>
    <message>
        <source>Runs the player of the package even if it is another one than this version&apos;s; only for packages you know.</source>
        <translation>Fait tourner le lecteur du paquet même s’il n’est pas celui de cette version&#xa0;; seulement pour des paquets que vous connaissez.</translation>
    </message>
    <message>
        <source>%1 to send by mail; it opens with a double click.</source>
        <extracomment>%1: a size such as 4 MB</extracomment>
        <translation>%1 à envoyer par courriel&#xa0;; le fichier s’ouvre d’un double-clic.</translation>
    </message>
    <message>
        <source>Left out, to keep it small: %1</source>
        <extracomment>%1: name of a file with its size</extracomment>
        <translation>Laissé de côté, pour qu’il reste petit&#xa0;: %1</translation>
    </message>
    <message>
        <source>say with -o which .html file is to be written.</source>
        <translation>indiquez avec -o quel fichier .html doit être écrit.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 known already</source>
        <translation>%1 nouveaux, %2 mis à jour, %3 déjà connus</translation>
    </message>
    <message>
        <source>%1 on a place that has changed since, %2 on a place that is gone</source>
        <translation>%1 sur un endroit modifié depuis, %2 sur un endroit disparu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>(the place has been deleted)</source>
        <translation>(l’endroit a été supprimé)</translation>
    </message>
    <message>
        <source>(changed since)</source>
        <translation>(modifié depuis)</translation>
    </message>
    <message>
        <source>say either --csv or --json.</source>
        <translation>indiquez soit --csv, soit --json.</translation>
    </message>
    <message>
        <source>writes one file for reviewers to comment on</source>
        <translation>écrit un fichier que les relecteurs peuvent commenter</translation>
    </message>
    <message>
        <source>The file opens with a double click and needs nothing installed. It has at most 20 MB: where the course has more, sound and film are left out and the block says so. Pictures stay as they are; Carrel Studio can make them smaller.</source>
        <translation>Le fichier s’ouvre d’un double-clic, sans rien installer. Il fait au plus 20 Mo&#xa0;: si le cours est plus lourd, sons et films sont laissés de côté et le bloc le dit. Les images restent telles quelles&#xa0;; Carrel Studio peut les réduire.</translation>
    </message>
    <message>
        <source>The file to write: .html.</source>
        <translation>Le fichier à écrire&#xa0;: .html.</translation>
    </message>
    <message>
        <source>Language of the player&apos;s own words.</source>
        <translation>Langue des mots du lecteur.</translation>
    </message>
    <message>
        <source>puts the comments of reviewers into a course</source>
        <translation>place les commentaires des relecteurs dans un cours</translation>
    </message>
    <message>
        <source>Reads the files that reviewers saved, of as many reviewers as you like. The same file twice changes nothing; a newer one brings its comments up to date. The course file is written anew as a whole.</source>
        <translation>Lit les fichiers que les relecteurs ont enregistrés, autant que vous voulez. Le même fichier deux fois ne change rien&#xa0;; un plus récent met ses commentaires à jour. Le fichier du cours est réécrit en entier.</translation>
    </message>
    <message>
        <source>lists the comments of a course</source>
        <translation>énumère les commentaires d’un cours</translation>
    </message>
    <message>
        <source>In the order of the course, each with the number of its block, and whether that has changed since the reviewer saw it.</source>
        <translation>Dans l’ordre du cours, chacun avec le numéro de son bloc, en disant si celui-ci a changé depuis que le relecteur l’a vu.</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>Un tableau pour tableur.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pesée</translation>
    </message>
    <message>
        <source>The largest files:</source>
        <translation>Les plus gros fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>%1  %2, on %3</source>
        <extracomment>%1: a size, %2: a file name, %3: the place in the course where it is used</extracomment>
        <translation>%1  %2, à&#xa0;: %3</translation>
    </message>
    <message>
        <source>Could save about %1. %2</source>
        <extracomment>%1: a size, %2: a sentence that says how</extracomment>
        <translation>Gain possible&#xa0;: environ %1. %2</translation>
    </message>
    <message>
        <source>In all about %1 could be saved.</source>
        <translation>En tout, environ %1 pourraient être gagnés.</translation>
    </message>
    <message>
        <source>The package asks no other site and links to none.</source>
        <translation>Le paquet ne demande aucun autre site et ne renvoie vers aucun.</translation>
    </message>
    <message>
        <source>Other sites:</source>
        <translation>Autres sites&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is shown on page “%2” once the learner clicks</source>
        <translation>%1 s’affiche sur la page «&#xa0;%2&#xa0;» quand l’apprenant clique</translation>
    </message>
    <message>
        <source>%1 is linked to on page “%2”</source>
        <translation>%1 est en lien sur la page «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>About %1: stored files %2, texts %3, player %4</source>
        <extracomment>%1 to %4: sizes</extracomment>
        <translation>Environ %1&#xa0;: fichiers %2, textes %3, lecteur %4</translation>
    </message>
    <message>
        <source>That is more than the %1 that are allowed. Make the largest files smaller, or make several courses of it.</source>
        <translation>C’est plus que les %1 permis. Allégez les plus gros fichiers, ou faites-en plusieurs cours.</translation>
    </message>
    <message>
        <source>say with --limit how many megabytes are allowed, such as --limit 100.</source>
        <translation>dites avec --limit combien de mégaoctets sont permis, par exemple --limit 100.</translation>
    </message>
    <message>
        <source>says what makes a package of the course heavy, and which other sites stand in it</source>
        <translation>dit ce qui alourdit un paquet du cours, et quels autres sites y figurent</translation>
    </message>
    <message>
        <source>Lists the largest files with the page where each is used and what would make it lighter, and every outside address: shown inside a page, or linked to. Nothing is written.</source>
        <translation>Liste les plus gros fichiers avec la page où chacun sert et ce qui l’allégerait, et chaque adresse extérieure&#xa0;: affichée dans une page, ou en lien. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>What the LMS takes; ends with 1 if the package is larger.</source>
        <translation>Ce que le LMS accepte&#xa0;; se termine par 1 si le paquet est plus gros.</translation>
    </message>
    <message>
        <source>say with -o FILE where the rescued course is to be written.</source>
        <translation>indiquez avec -o FICHIER où écrire le cours sauvé.</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>Sauvetage</translation>
    </message>
    <message>
        <source>rescues what can be read of a damaged course file</source>
        <translation>sauve ce qui est lisible d’un fichier de cours endommagé</translation>
    </message>
    <message>
        <source>Writes a new course file with every page, block, setting, comment and media file that can still be read,
and lists what is lost, damaged or stands elsewhere now. The damaged file is not touched.</source>
        <translation>Écrit un nouveau fichier de cours avec chaque page, bloc, réglage, commentaire et média encore lisible,
et énumère ce qui est perdu, endommagé ou déplacé. Le fichier endommagé n’est pas touché.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1 says what was found, for experts, in English</extracomment>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>“carrel salvage” writes a new file with everything that can be read, and “carrel versions” lists earlier saves.</source>
        <translation>«&#xa0;carrel salvage&#xa0;» écrit un nouveau fichier avec tout ce qui est lisible, et «&#xa0;carrel versions&#xa0;» énumère les enregistrements antérieurs.</translation>
    </message>
    <message>
        <source>%1. %2: pages: %3, questions: %4; %5</source>
        <extracomment>%1 is a number in a list, %2 a time, %3 and %4 are numbers, %5 the size of a file</extracomment>
        <translation>%1. %2&#xa0;– pages&#xa0;: %3, questions&#xa0;: %4&#xa0;; %5</translation>
    </message>
    <message>
        <source>%1. %2: cannot be read; %3</source>
        <extracomment>%1 is a number in a list, %2 a time, %3 the size of a file</extracomment>
        <translation>%1. %2&#xa0;– illisible&#xa0;; %3</translation>
    </message>
    <message>
        <source>without media</source>
        <translation>sans médias</translation>
    </message>
    <message>
        <source>what is in the file now</source>
        <translation>contenu actuel du fichier</translation>
    </message>
    <message>
        <source>--take wants a number from the list, 1 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--take attend un numéro de la liste, de 1 à %1.</translation>
    </message>
    <message>
        <source>Nowhere any more, so left out: %1</source>
        <extracomment>%1 is the name of a media file</extracomment>
        <translation>N’existe plus nulle part, donc omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer keeps no version of that course. Only saves that were made on it are kept.</source>
        <translation>Cet ordinateur ne garde aucune version de ce cours. Seuls les enregistrements faits sur lui sont gardés.</translation>
    </message>
    <message>
        <source>lists the earlier saves of a course that this computer keeps</source>
        <translation>énumère les enregistrements antérieurs d’un cours gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>FILE may be damaged or gone. The list is numbered, the newest first; with --take one of them is written as a new course file.</source>
        <translation>FICHIER peut être endommagé ou disparu. La liste est numérotée, du plus récent au plus ancien&#xa0;; avec --take, l’un d’eux est écrit comme nouveau fichier de cours.</translation>
    </message>
    <message>
        <source>The number of the version to write.</source>
        <translation>Le numéro de la version à écrire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a course, %2 what is kept of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>This computer keeps nothing of courses that are not open.</source>
        <translation>Cet ordinateur ne garde rien des cours qui ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>--unsaved-too goes with --clear.</source>
        <translation>--unsaved-too va avec --clear.</translation>
    </message>
    <message>
        <source>lists or removes what this computer keeps of courses beside their files</source>
        <translation>énumère ou supprime ce que cet ordinateur garde des cours à côté de leurs fichiers</translation>
    </message>
    <message>
        <source>That is undo history, earlier versions and work that is in no file yet. With --clear it is deleted for good, but for unsaved work; nothing of a course that is open now is touched. Course files stay as they are.</source>
        <translation>C’est l’historique d’annulation, les versions antérieures et le travail qui n’est encore dans aucun fichier. Avec --clear, tout cela est supprimé définitivement, sauf le travail non enregistré&#xa0;; rien d’un cours ouvert en ce moment n’est touché. Les fichiers de cours restent tels quels.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Le supprime.</translation>
    </message>
    <message>
        <source>Deletes changes as well that are in no file, and cannot be had again.</source>
        <translation>Supprime aussi les modifications qui ne sont dans aucun fichier et que rien ne ramène.</translation>
    </message>
</context>
<context>
    <name>carrel::cli::FilePreview</name>
    <message>
        <source>The changed course cannot be shown, the former one stays: %1</source>
        <translation>Le cours modifié ne peut pas être montré, l’ancien reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The course has changed: open pages show it anew.</source>
        <translation>Le cours a changé&#xa0;: les pages ouvertes se mettent à jour.</translation>
    </message>
</context>
<context>
    <name>carrel::cli::OptionsReading</name>
    <message>
        <source>say with --profile where the package will go, or with --format which one is wanted: %1.</source>
        <translation>dites avec --profile où ira le paquet, ou avec --format lequel est voulu&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>there is no format “%1”; this version makes: %2.</source>
        <translation>il n’y a pas de format «&#xa0;%1&#xa0;»&#xa0;; cette version fait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 has no meaning in the format “%2”.</source>
        <extracomment>%1 is an option of the command line, %2 the name of a package format</extracomment>
        <translation>--%1 n’a pas de sens dans le format «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <extracomment>%1 is an option of the command line, %2 a list of words</extracomment>
        <translation>--%1 est un de ces mots&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>--picture-width is a number of pixels from %1 to %2.</source>
        <translation>--picture-width est un nombre de pixels de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>--picture-width needs Qt Gui, and this program was built without it.</source>
        <translation>--picture-width demande Qt Gui, et ce programme a été construit sans.</translation>
    </message>
    <message>
        <source>“%1” has no parts of its own: --per-module is for SCORM.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de parties à lui&#xa0;: --per-module est pour SCORM.</translation>
    </message>
    <message>
        <source>--module makes a package of one module, --per-module one of all modules as parts: choose one of them.</source>
        <translation>--module fait un paquet d’un seul module, --per-module un paquet de tous les modules en parties&#xa0;: choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>--editable keeps the whole course and its pictures as they are: leave out --module and --picture-width.</source>
        <translation>--editable garde le cours entier et ses images telles quelles&#xa0;: laissez de côté --module et --picture-width.</translation>
    </message>
    <message>
        <source>--sheet and --no-sheet exclude each other.</source>
        <translation>--sheet et --no-sheet s’excluent.</translation>
    </message>
    <message>
        <source>--sheet is for a package in one .zip file that goes to an LMS.</source>
        <translation>--sheet est pour un paquet en un fichier .zip qui va dans un LMS.</translation>
    </message>
</context>
<context>
    <name>carrel::coursejson</name>
    <message>
        <source>expected a whole number from 1</source>
        <translation>un nombre entier à partir de 1 est attendu</translation>
    </message>
    <message>
        <source>another entry of this list has the same id</source>
        <translation>une autre entrée de cette liste a le même identifiant</translation>
    </message>
    <message>
        <source>expected “carrel-course”: this is no course of Carrel</source>
        <translation>«&#xa0;carrel-course&#xa0;» est attendu&#xa0;: ceci n’est pas un cours de Carrel</translation>
    </message>
    <message>
        <source>version: this course is written in version %1 of the format, and this program reads up to version %2. Use a newer Carrel.</source>
        <translation>version&#xa0;: ce cours est écrit dans la version %1 du format, et ce programme lit jusqu’à la version %2. Prenez un Carrel plus récent.</translation>
    </message>
    <message>
        <source>this setting cannot have such a value</source>
        <translation>ce réglage ne peut pas avoir une telle valeur</translation>
    </message>
    <message>
        <source>expected a title</source>
        <translation>un titre est attendu</translation>
    </message>
    <message>
        <source>expected a title of at most %1 characters</source>
        <translation>un titre de %1 caractères au plus est attendu</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux sont attendus</translation>
    </message>
    <message>
        <source>expected an id, by which blocks name this file</source>
        <translation>un identifiant est attendu, par lequel les blocs nomment ce fichier</translation>
    </message>
    <message>
        <source>expected the path of a file, from the folder of this document</source>
        <translation>le chemin d’un fichier est attendu, à partir du dossier de ce document</translation>
    </message>
    <message>
        <source>expected the id of another comment on the same node</source>
        <translation>l’identifiant d’un autre commentaire sur le même nœud est attendu</translation>
    </message>
    <message>
        <source>expected the id of a node of this course</source>
        <translation>l’identifiant d’un nœud de ce cours est attendu</translation>
    </message>
    <message>
        <source>expected a word, such as “remark”</source>
        <translation>un mot est attendu, par exemple «&#xa0;remark&#xa0;»</translation>
    </message>
    <message>
        <source>expected “open” or “done”</source>
        <translation>«&#xa0;open&#xa0;» ou «&#xa0;done&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>expected the name of a check</source>
        <translation>le nom d’un contrôle est attendu</translation>
    </message>
    <message>
        <source>this check is set aside for this node already</source>
        <translation>ce contrôle est déjà écarté pour ce nœud</translation>
    </message>
    <message>
        <source>expected the id of a node that is no longer in the course</source>
        <translation>l’identifiant d’un nœud qui n’est plus dans le cours est attendu</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>The block %1 (%2) names the media “%3”, which the document does not have.</source>
        <translation>Le bloc %1 (%2) nomme le média «&#xa0;%3&#xa0;», que le document n’a pas.</translation>
    </message>
    <message>
        <source>The media file “%1” cannot be read from the course: %2.</source>
        <translation>Le fichier média «&#xa0;%1&#xa0;» ne peut pas être lu dans le cours&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writing the course was cancelled.</source>
        <translation>L’écriture du cours a été annulée.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a database, perhaps a course file</source>
        <translation>une base de données, peut-être un fichier de cours</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>“%1” is %2, and not a course written as JSON.</source>
        <translation>«&#xa0;%1&#xa0;» est %2, et non un cours écrit en JSON.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as JSON: %2 (%3).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme JSON&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read as a course.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui peut être lu comme cours.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most a course document may have.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que %2, le maximum pour un document de cours.</translation>
    </message>
    <message>
        <source>“%1” has objects and lists inside each other more than %2 deep.</source>
        <translation>«&#xa0;%1&#xa0;» a des objets et des listes imbriqués sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 values, the most a course document may have.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 valeurs, le maximum pour un document de cours.</translation>
    </message>
    <message>
        <source>“%1” is no course: expected one object in braces, { }.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cours&#xa0;: un objet entre accolades est attendu, { }.</translation>
    </message>
    <message>
        <source>the file “%1” is not the one the document was written with. Bring that one back, or delete “size” and “sha256” here to take the file as it is now</source>
        <translation>le fichier «&#xa0;%1&#xa0;» n’est pas celui avec lequel le document a été écrit. Remettez celui-là, ou supprimez ici «&#xa0;size&#xa0;» et «&#xa0;sha256&#xa0;» pour prendre le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>A course document can only be loaded into a new, empty course.</source>
        <translation>Un document de cours ne peut être chargé que dans un nouveau cours vide.</translation>
    </message>
    <message>
        <source>Load course</source>
        <translation>Charger un cours</translation>
    </message>
    <message>
        <source>“%1” is refused: expected a path inside the folder of the document, with “/” and without “..”</source>
        <translation>«&#xa0;%1&#xa0;» est refusé&#xa0;: un chemin dans le dossier du document est attendu, avec «&#xa0;/&#xa0;» et sans «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>the file “%1” is missing beside the document</source>
        <translation>le fichier «&#xa0;%1&#xa0;» manque à côté du document</translation>
    </message>
    <message>
        <source>“%1” is refused: it leads out of the folder of the document</source>
        <translation>«&#xa0;%1&#xa0;» est refusé&#xa0;: il mène hors du dossier du document</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1: the file “%2” cannot be opened: %3.</source>
        <translation>%1&#xa0;: le fichier «&#xa0;%2&#xa0;» ne peut pas être ouvert&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a course stands in nothing else</source>
        <translation>un cours ne se place dans rien d’autre</translation>
    </message>
    <message>
        <source>a module stands in the course or in another module</source>
        <translation>un module se place dans le cours ou dans un autre module</translation>
    </message>
    <message>
        <source>a page stands in a module</source>
        <translation>une page se place dans un module</translation>
    </message>
    <message>
        <source>a block stands on a page</source>
        <translation>un bloc se place sur une page</translation>
    </message>
    <message>
        <source>a block of the kind “%1” holds no others</source>
        <translation>un bloc du type «&#xa0;%1&#xa0;» n’en contient pas d’autres</translation>
    </message>
    <message>
        <source>The settings name the media “%1”, which the document does not have.</source>
        <translation>Les réglages désignent le média «&#xa0;%1&#xa0;», que le document ne contient pas.</translation>
    </message>
</context>
<context>
    <name>carrel::coursejson::Storing</name>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
</context>
<context>
    <name>carrel::differencewords</name>
    <message>
        <source>Progress, answers and scores stay as they are.</source>
        <translation>Avancement, réponses et scores restent tels quels.</translation>
    </message>
    <message>
        <source>a web folder</source>
        <translation>un dossier web</translation>
    </message>
    <message>
        <source>one HTML file</source>
        <translation>un fichier HTML unique</translation>
    </message>
    <message>
        <source>%1 with one part per module</source>
        <extracomment>%1 is the sort of a package, as SCORM 1.2</extracomment>
        <translation>%1 avec une partie par module</translation>
    </message>
    <message>
        <source>Who has finished stays finished. Who is in the middle has more to see and to do.</source>
        <translation>Qui a terminé reste terminé. Qui est en cours a davantage à voir et à faire.</translation>
    </message>
    <message>
        <source>The score is out of more points: for those in the middle it falls until they have answered.</source>
        <translation>Le score porte sur plus de points&#xa0;: pour ceux qui sont en cours, il baisse jusqu’à ce qu’ils aient répondu.</translation>
    </message>
    <message>
        <source>Its points no longer count: the scores of those in the middle are out of fewer points from their next visit.</source>
        <translation>Ses points ne comptent plus&#xa0;: les scores de ceux qui sont en cours portent sur moins de points dès leur prochaine visite.</translation>
    </message>
    <message>
        <source>Who has finished stays finished. For all others it holds from their next visit, also for what they have answered already.</source>
        <translation>Qui a terminé reste terminé. Pour tous les autres, cela vaut dès leur prochaine visite, aussi pour ce qu’ils ont déjà répondu.</translation>
    </message>
    <message>
        <source>The package is %2 now, it was %1.</source>
        <extracomment>%1 and %2 are sorts of packages, as SCORM 1.2</extracomment>
        <translation>Le paquet est maintenant %2, c’était %1.</translation>
    </message>
    <message>
        <source>Progress does not go from one sort to another: everybody begins anew in this one, and what was reported stays with the earlier package. For learners who are in the middle, export the same sort as before.</source>
        <translation>L’avancement ne passe pas d’une sorte à l’autre&#xa0;: tout le monde recommence dans celle-ci, et ce qui a été transmis reste avec le paquet précédent. Pour les apprenants en cours, exportez la même sorte qu’avant.</translation>
    </message>
    <message>
        <source>The pass mark is %2 %, it was %1 %.</source>
        <translation>Le seuil de réussite est de %2&#xa0;%, il était de %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Who has passed stays passed. All others are measured by the new mark from their next visit, also for what they have answered already.</source>
        <translation>Qui a réussi a réussi. Tous les autres sont mesurés au nouveau seuil dès leur prochaine visite, aussi pour ce qu’ils ont déjà répondu.</translation>
    </message>
    <message>
        <source>The course is finished by another rule.</source>
        <translation>Le cours se termine selon une autre règle.</translation>
    </message>
    <message>
        <source>The title of the course was changed.</source>
        <translation>Le titre du cours a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The module is new, with %n page(s).</source>
        <translation>
            <numerusform>Le module est nouveau, avec %n page.</numerusform>
            <numerusform>Le module est nouveau, avec %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The module was removed, with %n page(s).</source>
        <translation>
            <numerusform>Le module a été retiré, avec %n page.</numerusform>
            <numerusform>Le module a été retiré, avec %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who stopped there begins at the first page of the course. Points that were earned there no longer count.</source>
        <translation>Qui s’y était arrêté commence à la première page du cours. Les points gagnés là ne comptent plus.</translation>
    </message>
    <message>
        <source>The modules are in another order.</source>
        <translation>Les modules sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The title was changed; it was “%1”.</source>
        <extracomment>%1 is the earlier title</extracomment>
        <translation>Le titre a été modifié&#xa0;; c’était «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The page is new.</source>
        <translation>La page est nouvelle.</translation>
    </message>
    <message>
        <source>Who stopped there begins at the first page of the course.</source>
        <translation>Qui s’y était arrêté commence à la première page du cours.</translation>
    </message>
    <message>
        <source>The page was removed.</source>
        <translation>La page a été retirée.</translation>
    </message>
    <message>
        <source>The page is in another place.</source>
        <translation>La page est à un autre endroit.</translation>
    </message>
    <message>
        <source>The pages are in another order.</source>
        <translation>Les pages sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The page is in another module, which is another part for the LMS.</source>
        <translation>La page est dans un autre module, qui est une autre partie pour le LMS.</translation>
    </message>
    <message>
        <source>What was seen and answered there begins anew: no part knows what learners did in another one.</source>
        <translation>Ce qui y a été vu et répondu recommence&#xa0;: aucune partie ne sait ce que les apprenants ont fait dans une autre.</translation>
    </message>
    <message>
        <source>Texts, pictures or films of the page were changed.</source>
        <translation>Des textes, images ou vidéos de la page ont été modifiés.</translation>
    </message>
    <message>
        <source>What is on the page comes in another order.</source>
        <translation>Ce qui est sur la page vient dans un autre ordre.</translation>
    </message>
    <message>
        <source>The page is a quiz page now.</source>
        <translation>La page est maintenant une page de quiz.</translation>
    </message>
    <message>
        <source>The page is no quiz page any more.</source>
        <translation>La page n’est plus une page de quiz.</translation>
    </message>
    <message>
        <source>Answers that were given stay, and count or do not count as they do for new learners.</source>
        <translation>Les réponses données restent, et comptent ou non comme pour les nouveaux apprenants.</translation>
    </message>
    <message>
        <source>as many attempts as learners like</source>
        <translation>autant d’essais que l’on veut</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>The quiz allows %2, it was %1.</source>
        <extracomment>%1 and %2 say how many attempts</extracomment>
        <translation>Le quiz permet %2, c’était %1.</translation>
    </message>
    <message>
        <source>Attempts that were begun count. Scores stay until somebody tries again.</source>
        <translation>Les essais commencés comptent. Les scores restent jusqu’à un nouvel essai.</translation>
    </message>
    <message>
        <source>When learners see what is right was changed.</source>
        <translation>Le moment où les apprenants voient ce qui est juste a été modifié.</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>aucune limite de temps</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether learners may take more time was changed.</source>
        <translation>La possibilité de prendre plus de temps a été modifiée.</translation>
    </message>
    <message>
        <source>Who is in the middle of the quiz has the new rule at once.</source>
        <translation>Qui est au milieu du quiz a aussitôt la nouvelle règle.</translation>
    </message>
    <message>
        <source>The quiz has %2, it was %1.</source>
        <extracomment>%1 and %2 say how many minutes</extracomment>
        <translation>Le quiz a %2, c’était %1.</translation>
    </message>
    <message>
        <source>Who is in the middle of the quiz has the new time at once, counted from the beginning of the attempt.</source>
        <translation>Qui est au milieu du quiz a aussitôt la nouvelle durée, comptée depuis le début de l’essai.</translation>
    </message>
    <message>
        <source>What a learner has answered stays in the attempt; the rest is drawn anew.</source>
        <translation>Ce qu’un apprenant a répondu reste dans l’essai&#xa0;; le reste est tiré à nouveau.</translation>
    </message>
    <message>
        <source>The page draws from other questions.</source>
        <translation>La page tire parmi d’autres questions.</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>The page asks %2, it was %1.</source>
        <extracomment>%1 and %2 say how many questions</extracomment>
        <translation>La page pose %2, c’était %1.</translation>
    </message>
    <message>
        <source>Who has answered more than that keeps only so many; the points of the others no longer count.</source>
        <translation>Qui a répondu à davantage n’en garde qu’autant&#xa0;; les points des autres ne comptent plus.</translation>
    </message>
    <message>
        <source>The answers are handed in as a whole now.</source>
        <translation>Les réponses sont maintenant remises d’un seul coup.</translation>
    </message>
    <message>
        <source>What was answered counts as handed in, with the score that it had, without what further tries took off. The rest can be answered.</source>
        <translation>Ce qui a été répondu compte comme remis, avec le score obtenu, sans ce que les tentatives suivantes avaient retiré. On peut répondre au reste.</translation>
    </message>
    <message>
        <source>Answers are judged at once now and no longer handed in as a whole.</source>
        <translation>Les réponses sont maintenant jugées aussitôt et ne sont plus remises d’un seul coup.</translation>
    </message>
    <message>
        <source>What was handed in keeps its score, as one try. What was answered but not handed in has to be answered again.</source>
        <translation>Ce qui a été remis garde son score, comme une tentative. Ce qui a été répondu mais pas remis est à refaire.</translation>
    </message>
    <message>
        <source>There is something new to do on the page.</source>
        <translation>Il y a quelque chose de nouveau à faire sur la page.</translation>
    </message>
    <message>
        <source>The question is new.</source>
        <translation>La question est nouvelle.</translation>
    </message>
    <message>
        <source>It does not count: scores stay as they are.</source>
        <translation>Elle ne compte pas&#xa0;: les scores restent tels quels.</translation>
    </message>
    <message>
        <source>Something to do was removed from the page.</source>
        <translation>Quelque chose à faire a été retiré de la page.</translation>
    </message>
    <message>
        <source>What learners did there is no longer asked of them.</source>
        <translation>Ce que les apprenants y ont fait ne leur est plus demandé.</translation>
    </message>
    <message>
        <source>The question was removed.</source>
        <translation>La question a été retirée.</translation>
    </message>
    <message>
        <source>It did not count: scores stay as they are.</source>
        <translation>Elle ne comptait pas&#xa0;: les scores restent tels quels.</translation>
    </message>
    <message>
        <source>It is on another page now.</source>
        <translation>Sur une autre page maintenant.</translation>
    </message>
    <message>
        <source>It is in another module now, which is another part for the LMS.</source>
        <translation>Dans un autre module maintenant, qui est une autre partie pour le LMS.</translation>
    </message>
    <message>
        <source>What was answered there begins anew: no part knows what learners did in another one.</source>
        <translation>Ce qui y a été répondu recommence&#xa0;: aucune partie ne sait ce que les apprenants ont fait dans une autre.</translation>
    </message>
    <message>
        <source>What can be ticked or chosen was changed.</source>
        <translation>Ce que l’on peut cocher ou choisir a été modifié.</translation>
    </message>
    <message>
        <source>What learners ticked or chose there is forgotten; what they have done stays done.</source>
        <translation>Ce que les apprenants y ont coché ou choisi est oublié&#xa0;; ce qu’ils ont fait reste fait.</translation>
    </message>
    <message>
        <source>What can be chosen was changed: added, removed or put in another order.</source>
        <translation>Ce que l’on peut choisir a été modifié&#xa0;: ajouté, retiré ou mis dans un autre ordre.</translation>
    </message>
    <message>
        <source>Who has answered keeps tries and score, but sees the question without the own answer.</source>
        <translation>Qui a répondu garde tentatives et score, mais voit la question sans sa réponse.</translation>
    </message>
    <message>
        <source>The key was changed: other answers are right.</source>
        <translation>Le corrigé a été modifié&#xa0;: d’autres réponses sont justes.</translation>
    </message>
    <message>
        <source>Who has answered keeps the score of then. New answers are judged by the new key.</source>
        <translation>Qui a répondu garde le score d’alors. Les nouvelles réponses sont jugées selon le nouveau corrigé.</translation>
    </message>
    <message>
        <source>The scores of all who are in the middle change with it at their next visit. What was reported of those who have finished stays.</source>
        <translation>Les scores de tous ceux qui sont en cours changent avec elle à leur prochaine visite. Ce qui a été transmis de ceux qui ont terminé reste.</translation>
    </message>
    <message numerus="yes">
        <source>It counts for the score now, with %n point(s).</source>
        <translation>
            <numerusform>Compte maintenant pour le score, avec %n point.</numerusform>
            <numerusform>Compte maintenant pour le score, avec %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count for the score any more.</source>
        <translation>Ne compte plus pour le score.</translation>
    </message>
    <message numerus="yes">
        <source>It gives %n point(s), it was %1.</source>
        <translation>
            <numerusform>Donne %n point, c’était %1.</numerusform>
            <numerusform>Donne %n points, c’était %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its score has %n part(s), it was %1.</source>
        <translation>
            <numerusform>Son score a %n partie, c’était %1.</numerusform>
            <numerusform>Son score a %n parties, c’était %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has answered keeps the same share: all stays all, nothing stays nothing, what was partly right is rounded.</source>
        <translation>Qui a répondu garde la même part&#xa0;: tout reste tout, rien reste rien, ce qui était juste en partie est arrondi.</translation>
    </message>
    <message>
        <source>Further tries take another part of the points.</source>
        <translation>Les tentatives suivantes retirent une autre part des points.</translation>
    </message>
    <message>
        <source>It holds for tries that were made already, from the next visit on.</source>
        <translation>Cela vaut pour les tentatives déjà faites, dès la prochaine visite.</translation>
    </message>
    <message>
        <source>as many tries as learners like</source>
        <translation>autant de tentatives que l’on veut</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>The question allows %2, it was %1.</source>
        <extracomment>%1 and %2 say how many tries</extracomment>
        <translation>La question permet %2, c’était %1.</translation>
    </message>
    <message>
        <source>Tries that were made count. Who has none left sees what is right; who has some left may go on.</source>
        <translation>Les tentatives faites comptent. Qui n’en a plus voit ce qui est juste&#xa0;; qui en a encore peut continuer.</translation>
    </message>
    <message>
        <source>It is required now.</source>
        <translation>Maintenant obligatoire.</translation>
    </message>
    <message>
        <source>Who has finished stays finished. Who is in the middle has to do it.</source>
        <translation>Qui a terminé reste terminé. Qui est en cours doit le faire.</translation>
    </message>
    <message>
        <source>It is not required any more.</source>
        <translation>N’est plus obligatoire.</translation>
    </message>
    <message>
        <source>Who lacks nothing else has finished at the next visit.</source>
        <translation>Qui n’a rien d’autre à faire a terminé à la prochaine visite.</translation>
    </message>
    <message>
        <source>Wording, feedback or pictures of the question were changed.</source>
        <translation>La formulation, le retour ou les images de la question ont été modifiés.</translation>
    </message>
    <message>
        <source>Its wording or look was changed.</source>
        <translation>La formulation ou l’aspect a été modifié.</translation>
    </message>
</context>
<context>
    <name>carrel::gift</name>
    <message>
        <source>A closing brace has no opening one before it. Answers stand between { and }; a brace that belongs to the text is written \{ or \}.</source>
        <translation>Une accolade fermante n’a pas d’ouvrante avant elle. Les réponses se placent entre { et }&#xa0;; une accolade qui fait partie du texte s’écrit \{ ou \}.</translation>
    </message>
    <message>
        <source>The brace before the answers is never closed. Is there a blank line between the answers? A blank line ends a question.</source>
        <translation>L’accolade devant les réponses n’est jamais fermée. Y a-t-il une ligne vide entre les réponses&#xa0;? Une ligne vide termine une question.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::accordion</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the learner reads while the section is closed, and decides by. Say what is in it.</source>
        <translation>Ce qu’on lit tant que la section est fermée, et qui décide de l’ouvrir. Dites ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Shown when the section is opened.</source>
        <translation>Affiché quand la section est ouverte.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichées comme</translation>
    </message>
    <message>
        <source>Folded sections are opened below each other. Tabs stand side by side, and fold where the screen is too narrow. One after the other goes on with Next and Back. Printed, all of it is on the page.</source>
        <translation>Les sections repliées s’ouvrent l’une sous l’autre. Les onglets sont côte à côte, et se replient là où l’écran est trop étroit. L’une après l’autre avance avec Suivante et Précédente. Sur papier, tout est sur la page.</translation>
    </message>
    <message>
        <source>Folded sections</source>
        <translation>Sections repliées</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Many learners open none of them. What everybody must read belongs into the open text, what only some need belongs here.</source>
        <translation>Beaucoup n’en ouvrent aucune. Ce que tous doivent lire va dans le texte, ce qui ne sert qu’à certains va ici.</translation>
    </message>
    <message>
        <source>section</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>section</translation>
    </message>
    <message>
        <source>Section %1 has no title, so nobody knows what is in it. Give it one.</source>
        <translation>La section %1 n’a pas de titre&#xa0;: personne ne sait ce qu’elle contient. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The title of section %1 has more than %2 characters, so the tabs seldom fit side by side and are folded instead. Shorten it.</source>
        <translation>Le titre de la section %1 compte plus de %2 caractères&#xa0;: les onglets tiennent rarement côte à côte et se replient. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The title of section %1 has more than %2 characters and is read like a text. Shorten it.</source>
        <translation>Le titre de la section %1 compte plus de %2 caractères et se lit comme un texte. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Section %1 sounds as if everybody must read it, but many learners open none. Move it into a text or a callout.</source>
        <translation>La section %1 semble s’adresser à tous, or beaucoup n’ouvrent rien. Mettez-la dans un texte ou un encadré.</translation>
    </message>
    <message>
        <source>Section %1 is empty: who opens it finds nothing. Write it or take it out.</source>
        <translation>La section %1 est vide&#xa0;: qui l’ouvre n’y trouve rien. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Section %1 is a single line, which is read faster than opened. Show it openly, or put it into another section.</source>
        <translation>La section %1 tient en une ligne, plus vite lue qu’ouverte. Montrez-la dans le texte, ou mettez-la dans une autre section.</translation>
    </message>
    <message>
        <source>Sections %1 and %2 have the same title, so nobody can choose between them. Change one.</source>
        <translation>Les sections %1 et %2 ont le même titre&#xa0;: personne ne peut choisir entre elles. Changez-en un.</translation>
    </message>
    <message>
        <source>There is no section, so the learner sees nothing here. Add two or delete the block.</source>
        <translation>Il n’y a aucune section&#xa0;: la personne ne voit rien ici. Ajoutez-en deux ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>There is only one section, so there is nothing to choose. Make it a text, or add another section.</source>
        <translation>Il n’y a qu’une section&#xa0;: rien à choisir. Faites-en un texte, ou ajoutez une autre section.</translation>
    </message>
    <message>
        <source>There are %1 sections, and more than %2 closed titles are hard to look over. Make several blocks of them, with a heading each.</source>
        <translation>Il y a %1 sections, et au-delà de %2 titres fermés on ne s’y retrouve plus. Faites-en plusieurs blocs, chacun avec un intertitre.</translation>
    </message>
    <message>
        <source>Sections to open</source>
        <translation>Sections à ouvrir</translation>
    </message>
    <message>
        <source>Sections that learners open as they need them: folded, as tabs, or one after the other.</source>
        <translation>Des sections que chacun ouvre selon ses besoins&#xa0;: repliées, en onglets ou l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::audio</name>
    <message>
        <source>A recording on the web is asked for only after the learner&apos;s click, and needs a connection then. A file is part of the package and always there.</source>
        <translation>Un enregistrement du web n’est demandé qu’après le clic de la personne, et il faut alors une connexion. Un fichier fait partie du paquet et y est toujours.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of an mp3, m4a, ogg or wav file, not of the page that shows it. A start time at its end is kept.</source>
        <translation>Celle d’un fichier mp3, m4a, ogg ou wav, pas celle de la page qui le montre. Un moment de départ à la fin est gardé.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Fichier son</translation>
    </message>
    <message>
        <source>MP3 or M4A plays everywhere.</source>
        <translation>Le MP3 et le M4A se lisent partout.</translation>
    </message>
    <message>
        <source>Everything said, and who says it, as a text. Learners who cannot hear or load the recording work with it alone.</source>
        <translation>Tout ce qui est dit, et qui le dit, en texte. Qui ne peut entendre ou charger l’enregistrement travaille avec lui seul.</translation>
    </message>
    <message>
        <source>The recording is an Ogg file, which older iPhones and Macs do not play. Use it as MP3 or M4A.</source>
        <translation>L’enregistrement est un fichier Ogg, que les iPhone et Mac anciens ne lisent pas. Mettez-le en MP3 ou en M4A.</translation>
    </message>
    <message>
        <source>The recording is a WAV file, about ten times as large as it need be: learners on a phone wait for it. Use it as MP3 or M4A.</source>
        <translation>L’enregistrement est un fichier WAV, environ dix fois trop lourd&#xa0;: sur un téléphone, on l’attend. Mettez-le en MP3 ou en M4A.</translation>
    </message>
    <message>
        <source>There is no recording yet. Paste its address or choose a file.</source>
        <translation>Il n’y a pas encore d’enregistrement. Collez son adresse ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so browsers refuse to play the recording inside a course. Use the https address of the same file.</source>
        <translation>L’adresse ne commence pas par https://, et les navigateurs refusent de lire l’enregistrement dans un cours. Prenez l’adresse https du même fichier.</translation>
    </message>
    <message>
        <source>No recording can be played from this address. Use the address of the mp3, m4a, ogg or wav file itself; of a page, the learner&apos;s browser plays nothing.</source>
        <translation>Aucun enregistrement ne peut se lire à cette adresse. Prenez celle du fichier mp3, m4a, ogg ou wav lui-même&#xa0;; d’une page, le navigateur ne lit rien.</translation>
    </message>
    <message>
        <source>There is no recording yet. Choose a file or paste an address.</source>
        <translation>Il n’y a pas encore d’enregistrement. Choisissez un fichier ou collez une adresse.</translation>
    </message>
    <message>
        <source>The length of the recording is not given. Learners plan better when they know it.</source>
        <translation>La durée de l’enregistrement n’est pas donnée. On s’organise mieux quand on la connaît.</translation>
    </message>
    <message>
        <source>There is no transcript. Learners who cannot hear or load the recording miss it: write what is said.</source>
        <translation>Il n’y a pas de transcription. Qui ne peut entendre ou charger l’enregistrement n’en a rien&#xa0;: écrivez ce qui est dit.</translation>
    </message>
    <message>
        <source>The file is %1 seconds long, not %2. Correct the length: learners plan by it.</source>
        <comment>%1 and %2: whole numbers</comment>
        <translation>Le fichier dure %1 secondes, pas %2. Corrigez la durée&#xa0;: on s’organise d’après elle.</translation>
    </message>
    <message>
        <source>The recording is no longer in the course. Choose it again.</source>
        <translation>L’enregistrement n’est plus dans le cours. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording that browsers can play. Choose an MP3 or M4A file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un enregistrement que les navigateurs lisent. Choisissez un fichier MP3 ou M4A.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>A recording from a file or from the web, with its transcript.</source>
        <translation>Un enregistrement venu d’un fichier ou du web, avec sa transcription.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::callout</name>
    <message>
        <source>Stands out as</source>
        <translation>Se détache comme</translation>
    </message>
    <message>
        <source>The learner reads this word above the passage, with a sign and a colour of its own. Keep warnings for what can do harm.</source>
        <translation>La personne lit ce mot au-dessus du passage, avec un signe et une couleur qui lui sont propres. Gardez les mises en garde pour ce qui peut nuire.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>A look of a callout</comment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>A look of a callout</comment>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>A look of a callout</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>A look of a callout</comment>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A few words below the word for its look. It may be left empty.</source>
        <translation>Quelques mots sous le mot qui annonce le passage. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>One thing, in two or three sentences. The more a passage holds, the less it stands out.</source>
        <translation>Une seule chose, en deux ou trois phrases. Plus un passage est chargé, moins il se détache.</translation>
    </message>
    <message>
        <source>The title says only what the look says already, so learners read it twice. Say what the passage is about, or leave the title empty.</source>
        <translation>Le titre dit seulement ce que le mot affiché dit déjà&#xa0;: on le lit deux fois. Dites de quoi parle le passage, ou laissez le titre vide.</translation>
    </message>
    <message>
        <source>The text begins with its own title, so learners read it twice. Take the words out of one of them.</source>
        <translation>Le texte commence par son propre titre&#xa0;: on le lit deux fois. Retirez ces mots de l’un des deux.</translation>
    </message>
    <message>
        <source>The title has more than %1 characters and is read like a text. Keep a few words and move the rest into the text.</source>
        <translation>Le titre compte plus de %1 caractères et se lit comme un texte. Gardez quelques mots et mettez le reste dans le texte.</translation>
    </message>
    <message>
        <source>This passage has no text: the learner sees a frame around nothing. Write it or delete the block.</source>
        <translation>Ce passage n’a pas de texte&#xa0;: la personne voit un cadre vide. Écrivez-le ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>This passage has %1 words. With more than %2 it is a page of its own and stands out no more: keep the gist, and move the rest to a text.</source>
        <translation>Ce passage compte %1 mots. Au-delà de %2, c’est une page à lui seul et il ne se détache plus&#xa0;: gardez l’essentiel et mettez le reste dans un texte.</translation>
    </message>
    <message>
        <source>There is a heading inside the passage, as if it were a chapter. Use the title for it.</source>
        <translation>Il y a un intertitre dans le passage, comme dans un chapitre. Utilisez plutôt le titre.</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Encadré</translation>
    </message>
    <message>
        <source>A passage that stands out: a note, a tip, a warning, a thing to remember.</source>
        <translation>Un passage qui se détache&#xa0;: une remarque, une astuce, une mise en garde, une chose à retenir.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::categorise</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A word or a few: the learner sees all groups beside every line.</source>
        <translation>Un mot ou quelques-uns&#xa0;: l’apprenant voit tous les groupes à côté de chaque ligne.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What the learner puts into one of the groups.</source>
        <translation>Ce que l’apprenant met dans l’un des groupes.</translation>
    </message>
    <message>
        <source>What belongs to a group</source>
        <translation>Ce qui va dans un groupe</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>The group that is right for this line.</source>
        <translation>Le bon groupe pour cette ligne.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shown below the line when the question is closed. Say why it belongs there.</source>
        <translation>Montré sous la ligne quand la question est close. Dites pourquoi elle va là.</translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation>Pourquoi elle va là</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Two to four are best: all are in view beside every line.</source>
        <translation>De deux à quatre, c’est le mieux&#xa0;: tous sont en vue à côté de chaque ligne.</translation>
    </message>
    <message>
        <source>group</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What is put into the groups. Every learner sees the lines in another order.</source>
        <translation>Ce que l’on met dans les groupes. Chaque apprenant voit les lignes dans un autre ordre.</translation>
    </message>
    <message>
        <source>line</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Part by part: as many parts of the points as lines are right. All or nothing: only when all are.</source>
        <translation>Partie par partie&#xa0;: autant de parts des points que de lignes justes. Tout ou rien&#xa0;: seulement si toutes le sont.</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Give at least two groups.</source>
        <translation>Il n’y a rien à choisir. Donnez au moins deux groupes.</translation>
    </message>
    <message>
        <source>Group %1 has no name. Write it or take it out.</source>
        <translation>Le groupe %1 n’a pas de nom. Écrivez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Two groups have the name of group %1. Change one of them or take it out.</source>
        <translation>Deux groupes ont le nom du groupe %1. Changez l’un d’eux ou retirez-le.</translation>
    </message>
    <message>
        <source>Line %1 belongs to no group. Choose the right one.</source>
        <translation>La ligne %1 ne va dans aucun groupe. Choisissez le bon.</translation>
    </message>
    <message>
        <source>There is nothing to sort. Give at least two lines.</source>
        <translation>Il n’y a rien à classer. Donnez au moins deux lignes.</translation>
    </message>
    <message>
        <source>All lines belong to the same group. Add lines that belong to another one.</source>
        <translation>Toutes les lignes vont dans le même groupe. Ajoutez-en qui vont dans un autre.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Lines that the learner puts into groups.</source>
        <translation>Des lignes que l’apprenant met dans des groupes.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::checklist</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>One thing to do or to check, short enough to be read at a glance.</source>
        <translation>Une seule chose à faire ou à vérifier, assez courte pour être lue d’un coup d’œil.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Shown to learners who ask for it, below the item. Leave it empty where the reason is plain.</source>
        <translation>Affiché sous l’élément à qui le demande. À laisser vide là où la raison est évidente.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>What the list is for, and when the learner goes through it.</source>
        <translation>À quoi sert la liste, et quand l’apprenant la parcourt.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>The learner ticks them at any time and takes ticks away again; the ticks are kept. The LMS is told once, when all are ticked. It gives no points.</source>
        <translation>L’apprenant les coche et les décoche à tout moment&#xa0;; les coches sont gardées. Le LMS est averti une fois, quand tous sont cochés. La liste ne donne pas de points.</translation>
    </message>
    <message>
        <source>item</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>point</translation>
    </message>
    <message>
        <source>Item %1 is long, and what is not read at a glance is ticked unread. Say what to check, and put the reason under Why.</source>
        <translation>L’élément %1 est long, et ce qui ne se lit pas d’un coup d’œil est coché sans être lu. Dites quoi vérifier, et mettez la raison sous Pourquoi.</translation>
    </message>
    <message>
        <source>It is not said what the list is for. Say when the learner goes through it.</source>
        <translation>On ne dit pas à quoi sert la liste. Dites quand l’apprenant la parcourt.</translation>
    </message>
    <message>
        <source>The checklist has no items, so there is nothing to tick. Add some.</source>
        <translation>La liste de contrôle est vide, il n’y a donc rien à cocher. Ajoutez des éléments.</translation>
    </message>
    <message>
        <source>More than %1 items are ticked without being checked. Keep those that are forgotten or that matter most, or make several lists.</source>
        <translation>Au-delà de %1 éléments, on coche sans vérifier. Gardez ceux que l’on oublie ou qui comptent le plus, ou faites plusieurs listes.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Items that the learner ticks, each with a reason for those who ask.</source>
        <translation>Des éléments que l’apprenant coche, chacun avec sa raison pour qui la demande.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::cloze</name>
    <message>
        <source>Put what is to be typed into brackets: Read the sheet [aloud]. A bar divides what counts as right as well: [aloud|out loud]. A * stands for any letters or none.</source>
        <translation>Mettez entre crochets ce qu’il faut écrire&#xa0;: Lisez la feuille [à voix haute]. Une barre sépare ce qui compte juste aussi&#xa0;: [à voix haute|tout haut]. Un * remplace des lettres quelconques ou rien.</translation>
    </message>
    <message>
        <source>Read the sheet [aloud|out loud].</source>
        <translation>Lisez la feuille [à voix haute|tout haut].</translation>
    </message>
    <message>
        <source>A slip is forgiven only in words of five letters and more without a star, and there is none. Write other spellings behind a bar, or switch this off.</source>
        <translation>Une faute de frappe n’est pardonnée que dans les mots de cinq lettres et plus, sans étoile, et il n’y en a pas. Écrivez les autres orthographes derrière une barre, ou désactivez ce réglage.</translation>
    </message>
    <message>
        <source>Gap %1 takes whatever is typed. Write at least one letter beside the star.</source>
        <translation>Le trou %1 accepte tout ce qu’on écrit. Écrivez au moins une lettre à côté de l’étoile.</translation>
    </message>
    <message>
        <source>Gap text</source>
        <translation>Texte à trous</translation>
    </message>
    <message>
        <source>A text whose gaps are filled by typing.</source>
        <translation>Un texte dont on remplit les trous en écrivant.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::clozelist</name>
    <message>
        <source>Put the right word into brackets, and after bars the wrong ones that its list offers too: Read the sheet [aloud|later|twice]. A gap without wrong words of its own offers those of all such gaps.</source>
        <translation>Mettez le bon mot entre crochets, et derrière des barres les mauvais que sa liste propose aussi&#xa0;: Lisez la feuille [à voix haute|plus tard|deux fois]. Un trou sans mauvais mots à lui propose ceux de tous les trous pareils.</translation>
    </message>
    <message>
        <source>Read the sheet [aloud|later|twice]: the right word first.</source>
        <translation>Lisez la feuille [à voix haute|plus tard|deux fois]&#xa0;: le bon mot d’abord.</translation>
    </message>
    <message>
        <source>More wrong words</source>
        <translation>Autres mauvais mots</translation>
    </message>
    <message>
        <source>Offered in every gap that has no wrong words of its own. They fit nowhere, so that the last gap does not solve itself.</source>
        <translation>Proposés dans chaque trou qui n’a pas de mauvais mots à lui. Ils ne vont nulle part, pour que le dernier trou ne se résolve pas tout seul.</translation>
    </message>
    <message>
        <source>Gap %1 offers one word only. Write wrong ones after bars: [right|wrong], or under More wrong words.</source>
        <translation>Le trou %1 ne propose qu’un mot. Écrivez-en de mauvais derrière des barres&#xa0;: [juste|faux], ou sous Autres mauvais mots.</translation>
    </message>
    <message>
        <source>Gap %1 offers a word twice. Change one of them or take it out.</source>
        <translation>Le trou %1 propose un mot deux fois. Changez l’un des deux ou retirez-le.</translation>
    </message>
    <message>
        <source>Every gap has wrong words of its own, so these are offered nowhere. Take them out, or leave a gap with its right word only.</source>
        <translation>Chaque trou a ses propres mauvais mots&#xa0;: ceux-ci ne sont proposés nulle part. Retirez-les, ou laissez un trou avec son bon mot seulement.</translation>
    </message>
    <message>
        <source>Gap text with lists</source>
        <translation>Texte à trous avec listes</translation>
    </message>
    <message>
        <source>A text whose gaps are filled from lists of words.</source>
        <translation>Un texte dont on remplit les trous avec des listes de mots.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::discussion</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>One thing that a contribution contains or does not contain, so that the learner can tick it or leave it.</source>
        <translation>Une chose qu’une contribution contient ou non, pour qu’on puisse la cocher ou la laisser.</translation>
    </message>
    <message>
        <source>An example from my own work …</source>
        <translation>Un exemple de mon travail…</translation>
    </message>
    <message>
        <source>What is discussed</source>
        <translation>Objet de la discussion</translation>
    </message>
    <message>
        <source>A question to which people have different answers, and what makes theirs worth reading: an experience, a decision, a doubt.</source>
        <translation>Une question qui admet plusieurs réponses, et ce qui rend chacune intéressante&#xa0;: une expérience, une décision, un doute.</translation>
    </message>
    <message>
        <source>A good contribution</source>
        <translation>Une bonne contribution</translation>
    </message>
    <message>
        <source>What it contains, one thing on each line. Learners tick what theirs contains before they post it.</source>
        <translation>Ce qu’elle contient, une chose par ligne. On coche ce que contient la sienne avant de la publier.</translation>
    </message>
    <message>
        <source>line</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>About how long a contribution is; 0: not said. The learner sees the number of words while writing.</source>
        <translation>La longueur approximative d’une contribution&#xa0;; 0&#xa0;: non précisée. Le nombre de mots s’affiche pendant qu’on écrit.</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>Réponses aux autres</translation>
    </message>
    <message>
        <source>How many contributions of others each learner answers; 0: not said.</source>
        <translation>À combien de contributions des autres chaque personne répond&#xa0;; 0&#xa0;: non précisé.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The package has no forum: say where the discussion takes place, as learners find it in your LMS.</source>
        <translation>Le paquet n’a pas de forum&#xa0;: dites où se tient la discussion, comme on le trouve dans votre LMS.</translation>
    </message>
    <message>
        <source>in the forum of the course</source>
        <translation>dans le forum du cours</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Lien pour y aller</translation>
    </message>
    <message>
        <source>Opens in a tab of its own. Leave it empty where the address differs from group to group.</source>
        <translation>S’ouvre dans un onglet. Laissez-le vide si l’adresse diffère d’un groupe à l’autre.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>A moment rather than a date, so that the course can be used again.</source>
        <translation>Un moment plutôt qu’une date, pour que le cours puisse resservir.</translation>
    </message>
    <message>
        <source>before the virtual class</source>
        <translation>avant la classe virtuelle</translation>
    </message>
    <message>
        <source>It is not said what a good contribution contains, and many will write &quot;I agree&quot;. Add two or three lines.</source>
        <translation>Il n’est pas dit ce que contient une bonne contribution, et beaucoup écriront «&#xa0;D’accord&#xa0;». Ajoutez deux ou trois lignes.</translation>
    </message>
    <message>
        <source>More than %1 lines are ticked without care. Keep those that tell a good contribution from a poor one.</source>
        <translation>Plus de %1 lignes se cochent sans y penser. Gardez celles qui distinguent une bonne contribution d’une mauvaise.</translation>
    </message>
    <message>
        <source>It is not said how long a contribution is, so some write a word and others an essay. Give a number of words.</source>
        <translation>La longueur d’une contribution n’est pas dite&#xa0;: certains écriront un mot, d’autres un essai. Donnez un nombre de mots.</translation>
    </message>
    <message>
        <source>Contributions of more than %1 words are hardly read by the others, and then nobody answers. Ask for less.</source>
        <translation>Les contributions de plus de %1 mots ne sont guère lues par les autres, et personne ne répond. Demandez moins.</translation>
    </message>
    <message>
        <source>Nobody is asked to answer the others, so contributions stand beside each other. Ask for one or two replies.</source>
        <translation>Il n’est demandé à personne de répondre, et les contributions restent côte à côte. Demandez une ou deux réponses.</translation>
    </message>
    <message>
        <source>More than %1 replies are written to have written them. Ask for one or two, and say what a good one does.</source>
        <translation>Au-delà de %1 réponses, on en écrit pour en avoir écrit. Demandez-en une ou deux, et dites ce que fait une bonne.</translation>
    </message>
    <message>
        <source>It is not said where the discussion takes place, and the package has no forum. Name the place as learners find it.</source>
        <translation>Il n’est pas dit où se tient la discussion, et le paquet n’a pas de forum. Nommez le lieu comme on le trouve.</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so what learners write there can be read on the way. Use the https address of the same place, or leave it empty.</source>
        <translation>L’adresse ne commence pas par https://, et ce qu’on y écrit peut être lu en chemin. Prenez l’adresse https du même lieu, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This is no address that a browser can open. Copy it from the browser&apos;s address line, without a user name in it, or leave it empty.</source>
        <translation>Ce n’est pas une adresse qu’un navigateur peut ouvrir. Copiez-la dans la barre d’adresse, sans nom d’utilisateur, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>It is not said by when. Who comes late finds nobody to answer: name a moment that all have in common.</source>
        <translation>Il n’est pas dit pour quand. Qui arrive tard ne trouve personne à qui répondre&#xa0;: nommez un moment commun à tous.</translation>
    </message>
    <message>
        <source>It is not said what is discussed. Ask a question to which people have different answers.</source>
        <translation>Il n’est pas dit de quoi on discute. Posez une question qui admet plusieurs réponses.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>A contribution that the learner drafts here and posts where all of them meet.</source>
        <translation>Une contribution que la personne prépare ici et publie là où le groupe se retrouve.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::dragwords</name>
    <message>
        <source>Put the words that are to be dragged into brackets: Read the sheet [aloud]. After a bar stands a word of another gap that fits here as well: [aloud|twice].</source>
        <translation>Mettez les mots à glisser entre crochets&#xa0;: Lisez la feuille [à voix haute]. Derrière une barre se trouve le mot d’un autre trou qui va ici aussi&#xa0;: [à voix haute|deux fois].</translation>
    </message>
    <message>
        <source>Read the sheet [aloud] and sign it.</source>
        <translation>Lisez la feuille [à voix haute] et signez-la.</translation>
    </message>
    <message>
        <source>Words that fit nowhere</source>
        <translation>Mots qui ne vont nulle part</translation>
    </message>
    <message>
        <source>They stand among the words as well, so that the last gap does not solve itself. One each line.</source>
        <translation>Ils se trouvent aussi parmi les mots, pour que le dernier trou ne se résolve pas tout seul. Un par ligne.</translation>
    </message>
    <message>
        <source>How often a word can be used</source>
        <translation>Combien de fois un mot peut servir</translation>
    </message>
    <message>
        <source>Once: a word that is used is no longer there; one that belongs into two gaps is there twice. As often as wanted: every word stays where it is, and is there once.</source>
        <translation>Une fois&#xa0;: un mot qui a servi n’est plus là&#xa0;; celui qui va dans deux trous est là deux fois. Autant que l’on veut&#xa0;: chaque mot reste à sa place et n’est là qu’une fois.</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>how often a word can be used</comment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>As often as wanted</source>
        <comment>how often a word can be used</comment>
        <translation>Autant que l’on veut</translation>
    </message>
    <message>
        <source>“%1” is to fit nowhere, but it belongs into a gap. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit aller nulle part, mais va dans un trou. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” stands there twice, so nobody can tell which is which. Take one out.</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois, et personne ne peut les distinguer. Retirez-en un.</translation>
    </message>
    <message>
        <source>There is only one word to choose from. Write words that fit nowhere, or put more words of the text into brackets.</source>
        <translation>Il n’y a qu’un mot au choix. Écrivez des mots qui ne vont nulle part, ou mettez d’autres mots du texte entre crochets.</translation>
    </message>
    <message>
        <source>There are as many words as gaps, so the last one solves itself. Add a word or two that people mix up with the right ones.</source>
        <translation>Il y a autant de mots que de trous, le dernier se résout donc tout seul. Ajoutez un mot ou deux que l’on confond avec les bons.</translation>
    </message>
    <message>
        <source>There are more than %1 words. Learners will not weigh them all, and a SCORM 1.2 report can name only %1 by a letter.</source>
        <translation>Il y a plus de %1 mots. Les apprenants ne les pèseront pas tous, et un rapport SCORM 1.2 ne peut en nommer que %1 par une lettre.</translation>
    </message>
    <message>
        <source>In gap %1 “%2” counts as right as well, but it belongs into no other gap: there will be a word over that is right. Is a wrong word meant? Then write it under Words that fit nowhere.</source>
        <translation>Dans le trou %1, «&#xa0;%2&#xa0;» compte aussi comme juste, mais ne va dans aucun autre trou&#xa0;: un mot juste restera. Est-ce un mauvais mot&#xa0;? Écrivez-le alors sous Mots qui ne vont nulle part.</translation>
    </message>
    <message>
        <source>Drag words into a text</source>
        <translation>Mots à glisser dans un texte</translation>
    </message>
    <message>
        <source>A text whose gaps are filled with words that stand below it.</source>
        <translation>Un texte dont les trous se remplissent avec des mots qui se trouvent dessous.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::file</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A document, a form to fill in, a picture. It is part of the package, and the learner saves it under the name that it has here.</source>
        <translation>Un document, un formulaire à remplir, une image. Il fait partie du paquet et s’enregistre sous le nom qu’il a ici.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>In one or two sentences: what is in it and what the learner does with it, so that nobody has to download it to find out.</source>
        <translation>En une ou deux phrases&#xa0;: ce qu’il contient et ce qu’on en fait, pour que personne ne doive le télécharger pour le savoir.</translation>
    </message>
    <message>
        <source>There is no file yet. Choose one or delete the block.</source>
        <translation>Il n’y a pas encore de fichier. Choisissez-en un ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>It is not said what the file is, so learners have to download it to find out. Say what is in it and what to do with it.</source>
        <translation>Il n’est pas dit ce qu’est le fichier, et il faut le télécharger pour le savoir. Dites ce qu’il contient et ce qu’on en fait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the name of a program, a script, a web page or a document with macros. Mail filters, LMSs and computers block such files because they can do harm. Save it without macros, or as a PDF, and choose that file.</source>
        <translation>«&#xa0;%1&#xa0;» porte le nom d’un programme, d’un script, d’une page web ou d’un document avec macros. Filtres de courrier, LMS et ordinateurs bloquent de tels fichiers, car ils peuvent nuire. Enregistrez-le sans macros, ou en PDF, et choisissez ce fichier-là.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not end as files of its sort do, so learners get it as &quot;%2&quot;. Rename it if that is not what you want.</source>
        <comment>%1 and %2: file names</comment>
        <translation>Le nom «&#xa0;%1&#xa0;» ne se termine pas comme ceux des fichiers de cette sorte, et il sera enregistré sous «&#xa0;%2&#xa0;». Renommez-le si ce n’est pas ce que vous voulez.</translation>
    </message>
    <message>
        <source>The file is no longer in the course. Choose it again.</source>
        <translation>Le fichier n’est plus dans le cours. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of a type that LMSs and browsers refuse or that can do harm, so it is left out of packages. Choose a PDF, an Office or OpenDocument file, a picture, a sound or a film; for anything else, write in a text where learners get it.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un type que les LMS et les navigateurs refusent ou qui peut nuire&#xa0;: les paquets ne le contiennent pas. Choisissez un PDF, un fichier Office ou OpenDocument, une image, un son ou un film&#xa0;; pour le reste, dites dans un texte où on le trouve.</translation>
    </message>
    <message>
        <source>The file has %1 MB. Learners on a phone wait for it and pay for it: offer a smaller one, at most %2 MB, for example with smaller pictures in it.</source>
        <comment>%1 and %2: whole numbers</comment>
        <translation>Le fichier fait %1&#xa0;Mo. Sur un téléphone, on l’attend et on le paie&#xa0;: proposez-en un plus petit, %2&#xa0;Mo au plus, par exemple avec des images réduites.</translation>
    </message>
    <message>
        <source>File to download</source>
        <translation>Fichier à télécharger</translation>
    </message>
    <message>
        <source>A document or another file that the learner saves and keeps.</source>
        <translation>Un document ou un autre fichier que la personne enregistre et garde.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::flashcards</name>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>What the learner sees first: a question, a word, a term.</source>
        <translation>Ce qu’on voit d’abord&#xa0;: une question, un mot, un terme.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>What the learner tries to remember, and sees when the card is turned.</source>
        <translation>Ce dont on essaie de se souvenir, et qu’on voit en retournant la carte.</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Shown on the front, below the words or in their place. It may be left empty.</source>
        <translation>Affichée au recto, sous les mots ou à leur place. Elle est facultative.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What is to be seen in the picture, for learners who cannot see it, without saying what is on the back.</source>
        <translation>Ce qu’on voit sur l’image, pour qui ne la voit pas, sans dire ce qui est au verso.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>The learner turns each card and says whether they knew it. Those they did not know come again, until all are known. It gives no points.</source>
        <translation>La personne retourne chaque carte et dit si elle savait. Celles qu’elle ne savait pas reviennent, jusqu’à ce que toutes soient sues. Cela ne donne pas de points.</translation>
    </message>
    <message>
        <source>card</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>carte</translation>
    </message>
    <message>
        <source>Shuffle the cards</source>
        <translation>Mélanger les cartes</translation>
    </message>
    <message>
        <source>Every learner gets the cards in another order. Switch it off where one card builds on the one before.</source>
        <translation>Chacun reçoit les cartes dans un autre ordre. Désactivez-le là où une carte s’appuie sur la précédente.</translation>
    </message>
    <message>
        <source>A side of card %1 has %2 words. More than %3 nobody remembers as one thing: split the card, or shorten it.</source>
        <translation>Un côté de la carte %1 compte %2 mots. Au-delà de %3, personne ne les retient comme une seule chose&#xa0;: partagez la carte ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>The front of card %1 is empty, so it is left out. Write what is asked, or choose a picture.</source>
        <translation>Le recto de la carte %1 est vide&#xa0;: elle est laissée de côté. Écrivez ce qui est demandé, ou choisissez une image.</translation>
    </message>
    <message>
        <source>The back of card %1 is empty, so it is left out. Write what is to be known.</source>
        <translation>Le verso de la carte %1 est vide&#xa0;: elle est laissée de côté. Écrivez ce qu’il faut savoir.</translation>
    </message>
    <message>
        <source>Both sides of card %1 say the same, so there is nothing to know. Change one.</source>
        <translation>Les deux côtés de la carte %1 disent la même chose&#xa0;: il n’y a rien à savoir. Changez-en un.</translation>
    </message>
    <message>
        <source>Card %1 has the description of a picture, but no picture. Choose one or delete the description.</source>
        <translation>La carte %1 a la description d’une image, mais pas d’image. Choisissez-en une ou supprimez la description.</translation>
    </message>
    <message>
        <source>The picture of card %1 has no description, so who cannot see it cannot know the answer. Say what it shows, but not what is on the back.</source>
        <translation>L’image de la carte %1 n’a pas de description&#xa0;: qui ne la voit pas ne peut pas savoir la réponse. Dites ce qu’elle montre, mais pas ce qui est au verso.</translation>
    </message>
    <message>
        <source>The description of the picture on card %1 says what is on the back. Say what is to be seen instead.</source>
        <translation>La description de l’image de la carte %1 dit ce qui est au verso. Dites plutôt ce qu’on y voit.</translation>
    </message>
    <message>
        <source>There are no cards, so the learner sees nothing here. Add some or delete the block.</source>
        <translation>Il n’y a pas de carte&#xa0;: la personne ne voit rien ici. Ajoutez-en ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>With fewer than %1 cards, each is still in mind when it comes again. Add some, or ask a question instead.</source>
        <translation>Avec moins de %1 cartes, chacune est encore en tête quand elle revient. Ajoutez-en, ou posez plutôt une question.</translation>
    </message>
    <message>
        <source>There are %1 cards, and with more than %2 many learners stop before the end. Make several blocks of them.</source>
        <translation>Il y a %1 cartes, et au-delà de %2 beaucoup s’arrêtent avant la fin. Faites-en plusieurs blocs.</translation>
    </message>
    <message>
        <source>Cards %1 and %2 ask the same, so nobody can know which answer is meant. Change one of them or take it out.</source>
        <translation>Les cartes %1 et %2 demandent la même chose&#xa0;: personne ne peut savoir quelle réponse est attendue. Changez l’une d’elles ou retirez-la.</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>Cartes mémoire</translation>
    </message>
    <message>
        <source>Cards with two sides, to learn by heart: those not known come again.</source>
        <translation>Des cartes à deux côtés, à savoir par cœur&#xa0;: celles qu’on ne savait pas reviennent.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::gallery</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A drawing, a photo, a screenshot.</source>
        <translation>Un dessin, une photo, une capture d’écran.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the picture says, in one or two sentences, for learners who cannot see it. It also tells this picture from the others.</source>
        <translation>Ce que dit l’image, en une ou deux phrases, pour qui ne la voit pas. Cela la distingue aussi des autres.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Shown below the picture, for everyone. It may stay empty.</source>
        <translation>Affichée sous l’image, pour tous. Elle peut rester vide.</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Description longue</translation>
    </message>
    <message>
        <source>For a plan, a chart, a crowded drawing: everything it shows, as a text that learners can open below it.</source>
        <translation>Pour un plan, un graphique, un dessin chargé&#xa0;: tout ce qu’il montre, en un texte que les apprenants peuvent ouvrir dessous.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichées comme</translation>
    </message>
    <message>
        <source>A grid shows all pictures at once, small. One after the other shows each as wide as the text, with buttons to go on. Each opens larger. Printed, all of them are on the page.</source>
        <translation>Une grille montre toutes les images à la fois, en petit. L’une après l’autre montre chacune aussi large que le texte, avec des boutons pour avancer. Chacune s’agrandit. Imprimées, toutes sont sur la page.</translation>
    </message>
    <message>
        <source>A grid</source>
        <translation>Une grille</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Many learners do not go past the first few. The LMS does not learn which ones were looked at.</source>
        <translation>Beaucoup ne vont pas au-delà des premières. Le LMS n’apprend pas lesquelles ont été regardées.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>There is no picture, so the learner sees nothing here. Add two or more, or delete the block.</source>
        <translation>Il n’y a pas d’image&#xa0;: l’apprenant ne voit rien ici. Ajoutez-en deux ou plus, ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>There is only one picture. Show it as an image, which is larger, or add another.</source>
        <translation>Il n’y a qu’une image. Montrez-la dans un bloc Image, plus grand, ou ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>There are %1 pictures, and nobody looks at more than %2. Keep those that show something different.</source>
        <translation>Il y a %1 images, et personne n’en regarde plus de %2. Gardez celles qui montrent autre chose.</translation>
    </message>
    <message>
        <source>Picture %1 has no file, so it is not shown. Choose one or take it out.</source>
        <translation>L’image %1 n’a pas de fichier&#xa0;: elle n’est pas montrée. Choisissez-en un ou retirez-la.</translation>
    </message>
    <message>
        <source>Picture %1 has no description. Learners who cannot see it miss it: say what it shows.</source>
        <translation>L’image %1 n’a pas de description. Elle échappe à qui ne la voit pas&#xa0;: dites ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Pictures %1 and %2 are the same. Take one of them out.</source>
        <translation>Les images %1 et %2 sont les mêmes. Retirez-en une.</translation>
    </message>
    <message>
        <source>The descriptions of pictures %1 and %2 are the same, so who cannot see them cannot tell them apart. Say what differs.</source>
        <translation>Les descriptions des images %1 et %2 sont les mêmes&#xa0;: qui ne les voit pas ne peut pas les distinguer. Dites ce qui diffère.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Several pictures that open larger: as a grid, or one after the other.</source>
        <translation>Plusieurs images que l’on agrandit&#xa0;: en grille, ou l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::glossary</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>As it stands in a dictionary: in the singular, without an article.</source>
        <translation>Comme dans un dictionnaire&#xa0;: au singulier, sans article.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What it means here, in a sentence or two that can be understood without the other terms.</source>
        <translation>Ce qu’il signifie ici, en une phrase ou deux que l’on comprend sans les autres termes.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Autres formes</translation>
    </message>
    <message>
        <source>Plural, abbreviation, another name, with commas between. They stand below the term, and the search finds them.</source>
        <translation>Pluriel, abréviation, autre nom, séparés par des virgules. Ils sont affichés sous le terme, et la recherche les trouve.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The alphabet is that of the course language. Your own order suits few terms that build on each other; long glossaries are searched by letter.</source>
        <translation>L’alphabet est celui de la langue du cours. Votre propre ordre convient à quelques termes qui s’appuient l’un sur l’autre&#xa0;; un long glossaire se parcourt par lettre.</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Those that a learner may meet for the first time. With more than ten terms, there is a search field.</source>
        <translation>Ceux que l’apprenant rencontre peut-être pour la première fois. À partir de onze termes, il y a un champ de recherche.</translation>
    </message>
    <message>
        <source>term</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>terme</translation>
    </message>
    <message>
        <source>Explain the terms in the texts</source>
        <translation>Expliquer les termes dans les textes</translation>
    </message>
    <message>
        <source>In the text blocks of this module, the first place of a page where a term or one of its forms occurs is underlined with dots, and shows the definition when it is pressed. Quiz pages and the page of the glossary are left out.</source>
        <translation>Dans les blocs de texte de ce module, le premier endroit d’une page où figure un terme ou une de ses formes est souligné de points, et un appui montre la définition. Les pages de quiz et la page du glossaire sont laissées de côté.</translation>
    </message>
    <message>
        <source>Term %1 has no definition, so who looks it up learns nothing. Say what it means, or take it out.</source>
        <translation>Le terme %1 n’a pas de définition&#xa0;: qui le cherche n’apprend rien. Dites ce qu’il signifie, ou retirez-le.</translation>
    </message>
    <message>
        <source>The definition of term %1 says only the term again. Say what it means in other words.</source>
        <translation>La définition du terme %1 ne fait que répéter le terme. Dites ce qu’il signifie avec d’autres mots.</translation>
    </message>
    <message>
        <source>The definition of term %1 has more than %2 words and is looked up, not studied. Keep what it means, and move the rest into a text.</source>
        <translation>La définition du terme %1 a plus de %2 mots, alors qu’on la consulte sans l’étudier. Gardez ce qu’il signifie, et mettez le reste dans un texte.</translation>
    </message>
    <message>
        <source>Terms %1 and %2 are the same. Put their definitions together, or say in the term what differs.</source>
        <translation>Les termes %1 et %2 sont les mêmes. Réunissez leurs définitions, ou dites dans le terme ce qui diffère.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice in term %2. Take one out.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le terme %2. Retirez-en un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to term %2 and to term %3, so who looks it up finds two definitions. Take it out of one of them.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au terme %2 et au terme %3&#xa0;: qui le cherche trouve deux définitions. Retirez-le de l’un des deux.</translation>
    </message>
    <message>
        <source>There is no term, so the learner sees nothing here. Add some or delete the block.</source>
        <translation>Il n’y a aucun terme&#xa0;: l’apprenant ne voit rien ici. Ajoutez-en ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>Term %1 is empty. Write it or take it out.</source>
        <translation>Le terme %1 est vide. Écrivez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Terms with their definitions, to be looked up.</source>
        <translation>Des termes avec leur définition, à consulter.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::hotspot</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is there, without saying whether it is right: “Upper left column”. It stands in the list that learners can use instead of the picture.</source>
        <translation>Ce qui s’y trouve, sans dire si c’est juste&#xa0;: «&#xa0;Colonne en haut à gauche&#xa0;». Le nom figure dans la liste que les apprenants peuvent utiliser à la place de l’image.</translation>
    </message>
    <message>
        <source>What is there, for example: upper left column</source>
        <translation>Ce qui s’y trouve, par exemple&#xa0;: colonne en haut à gauche</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where it is in the picture, in percent of its width and height.</source>
        <translation>Où elle est dans l’image, en pour cent de sa largeur et de sa hauteur.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>The key. Correcting it in a live course does not change scores already sent to the LMS.</source>
        <translation>La clé. La corriger dans un cours en service ne change pas les scores déjà envoyés au LMS.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shown to who marked this area, and in the end for a right one that was missed.</source>
        <translation>Montré à qui a marqué cette zone, et à la fin pour une zone juste qui a été manquée.</translation>
    </message>
    <message>
        <source>Feedback for this area</source>
        <translation>Retour pour cette zone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A drawing, a photo, a screenshot in which something is to be found.</source>
        <translation>Un dessin, une photo, une capture d’écran où il y a quelque chose à trouver.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the picture shows, for learners who cannot see it, without giving the answer away.</source>
        <translation>Ce que montre l’image, pour les apprenants qui ne peuvent pas la voir, sans donner la réponse.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Learners set one mark for each right area. Draw what people take for right as well, with feedback of its own.</source>
        <translation>Les apprenants posent une marque par zone juste. Dessinez aussi ce que l’on prend pour juste, avec un retour propre.</translation>
    </message>
    <message>
        <source>area</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>zone</translation>
    </message>
    <message>
        <source>Part by part: a part of the points for every right area that is found. All or nothing: only when all of them are found.</source>
        <translation>Partie par partie&#xa0;: une part des points pour chaque zone juste trouvée. Tout ou rien&#xa0;: seulement quand toutes sont trouvées.</translation>
    </message>
    <message>
        <source>There is no picture to find something in. Choose one.</source>
        <translation>Il n’y a pas d’image où trouver quelque chose. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The picture has no description. Learners who cannot see it miss it: say what it shows, without giving the answer away.</source>
        <translation>L’image n’a pas de description. Elle manque aux apprenants qui ne peuvent pas la voir&#xa0;: dites ce qu’elle montre, sans donner la réponse.</translation>
    </message>
    <message>
        <source>Area %1 has no name, so who uses the list cannot choose it. Say what is there, without saying whether it is right.</source>
        <translation>La zone %1 n’a pas de nom&#xa0;: qui utilise la liste ne peut pas la choisir. Dites ce qui s’y trouve, sans dire si c’est juste.</translation>
    </message>
    <message>
        <source>Areas %1 and %2 have the same name, so nobody can tell them apart in the list. Change one of them.</source>
        <translation>Les zones %1 et %2 ont le même nom&#xa0;: personne ne peut les distinguer dans la liste. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>Area %1 is not drawn yet. Draw it in the picture, or delete it.</source>
        <translation>La zone %1 n’est pas encore dessinée. Dessinez-la dans l’image ou supprimez-la.</translation>
    </message>
    <message>
        <source>Area %1 has fewer than three corners, so it cannot be hit. Draw it again.</source>
        <translation>La zone %1 a moins de trois coins&#xa0;: personne ne peut la toucher. Dessinez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to find. Draw at least one right area, better wrong ones as well.</source>
        <translation>Il n’y a rien à trouver. Dessinez au moins une zone juste, mieux encore des zones fausses aussi.</translation>
    </message>
    <message>
        <source>No area is marked as right, so nobody can score. Mark the right one.</source>
        <translation>Aucune zone n’est marquée comme juste&#xa0;: personne ne peut avoir de points. Marquez la bonne.</translation>
    </message>
    <message>
        <source>Every area is right, so who uses the list instead of the picture has nothing to decide. Draw some that people wrongly believe.</source>
        <translation>Toutes les zones sont justes&#xa0;: qui utilise la liste à la place de l’image n’a rien à décider. Dessinez-en que l’on croit justes à tort.</translation>
    </message>
    <message>
        <source>There are more than %1 areas. Learners will not weigh them all, and a SCORM 1.2 report can name only %1 by a letter.</source>
        <translation>Il y a plus de %1 zones. Les apprenants ne les pèseront pas toutes, et un rapport SCORM 1.2 ne peut en nommer que %1 par une lettre.</translation>
    </message>
    <message>
        <source>More than %1 areas are right: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Plus de %1 zones sont justes&#xa0;: la notation partie par partie n’est alors pas possible, et la question est notée tout ou rien. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Write feedback for the right answer.</source>
        <translation>À qui répond juste, on ne dit pas pourquoi c’est juste&#xa0;: c’était peut-être un hasard. Écrivez un retour pour la bonne réponse.</translation>
    </message>
    <message>
        <source>Who marks another place is not told what to look for. Write feedback for every wrong answer.</source>
        <translation>Qui marque un autre endroit n’apprend pas ce qu’il faut chercher. Écrivez un retour pour toute réponse fausse.</translation>
    </message>
    <message>
        <source>Area %1 reaches out of the picture. Move it back into it.</source>
        <translation>La zone %1 dépasse de l’image. Ramenez-la à l’intérieur.</translation>
    </message>
    <message>
        <source>Area %1 is so small that a finger on a phone misses it. Draw it larger than what is to be found.</source>
        <translation>La zone %1 est si petite qu’un doigt sur un téléphone la manque. Dessinez-la plus grande que ce qu’il faut trouver.</translation>
    </message>
    <message>
        <source>Areas %1 and %2 overlap, and only one of them is right: a mark there counts for area %1. Draw them apart.</source>
        <translation>Les zones %1 et %2 se chevauchent, et une seule est juste&#xa0;: une marque à cet endroit compte pour la zone %1. Séparez-les.</translation>
    </message>
    <message>
        <source>Find in the picture</source>
        <translation>Trouver dans l’image</translation>
    </message>
    <message>
        <source>Places in a picture that the learner finds and marks.</source>
        <translation>Des endroits d’une image que l’apprenant trouve et marque.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::image</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A drawing, a photo, a screenshot.</source>
        <translation>Un dessin, une photo, une capture d’écran.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the picture says, in one or two sentences, for learners who cannot see it.</source>
        <translation>Ce que dit l’image, en une ou deux phrases, pour les apprenants qui ne la voient pas.</translation>
    </message>
    <message>
        <source>Decoration only</source>
        <translation>Décoration seulement</translation>
    </message>
    <message>
        <source>The picture says nothing that is not in the text. Screen readers skip it.</source>
        <translation>L’image ne dit rien qui ne soit dans le texte. Les lecteurs d’écran la sautent.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Shown below the picture, for everyone.</source>
        <translation>Montrée sous l’image, pour tout le monde.</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Description longue</translation>
    </message>
    <message>
        <source>For a plan, a chart, a crowded drawing: everything it shows, as a text that learners can open below it.</source>
        <translation>Pour un plan, un graphique, un dessin chargé&#xa0;: tout ce qu’il montre, en un texte que les apprenants peuvent ouvrir dessous.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as the text, or wider where the screen has room.</source>
        <translation>Aussi large que le texte, ou plus large là où l’écran a de la place.</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Comme le texte</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>The picture is marked as decoration, so its description is never read. Take the mark off or delete the description.</source>
        <translation>L’image est marquée comme décoration, sa description n’est donc jamais lue. Ôtez la marque ou supprimez la description.</translation>
    </message>
    <message>
        <source>The picture has no description. Learners who cannot see it miss it: say what it shows, or mark it as decoration.</source>
        <translation>L’image n’a pas de description. Les apprenants qui ne la voient pas la manquent&#xa0;: dites ce qu’elle montre, ou marquez-la comme décoration.</translation>
    </message>
    <message>
        <source>There is no picture yet. Choose a file or delete the block.</source>
        <translation>Il n’y a pas encore d’image. Choisissez un fichier ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A picture with its description.</source>
        <translation>Une image avec sa description.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::imagechoice</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>All pictures of a question are shown in cards of the same shape, four wide and three high; nothing is cut off.</source>
        <translation>Toutes les images d’une question s’affichent dans des cartes de même forme, quatre de large sur trois de haut&#xa0;; rien n’est coupé.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What is to be seen, for learners who cannot see it: enough to choose by, without saying that it is right or wrong.</source>
        <translation>Ce qu’il y a à voir, pour les personnes qui ne peuvent pas le voir&#xa0;: assez pour choisir, sans dire que c’est juste ou faux.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>A few words below the picture, for everyone. It may stay empty.</source>
        <translation>Quelques mots sous l’image, pour tous. Elle peut rester vide.</translation>
    </message>
    <message>
        <source>The picture of option %1 has no description, so who cannot see it cannot choose. Say what it shows, but not that it is right or wrong.</source>
        <translation>L’image de l’option %1 n’a pas de description&#xa0;: qui ne la voit pas ne peut pas choisir. Dites ce qu’elle montre, mais non qu’elle est juste ou fausse.</translation>
    </message>
    <message>
        <source>Option %1 has no picture. Choose one or take the option out.</source>
        <translation>L’option %1 n’a pas d’image. Choisissez-en une, ou retirez l’option.</translation>
    </message>
    <message>
        <source>Options %1 and %2 show the same picture. Change one of them or take it out.</source>
        <translation>Les options %1 et %2 montrent la même image. Changez l’une des deux ou retirez-la.</translation>
    </message>
    <message>
        <source>The descriptions of options %1 and %2 are the same, so who cannot see the pictures cannot tell them apart. Say what differs.</source>
        <translation>Les descriptions des options %1 et %2 sont les mêmes&#xa0;: qui ne voit pas les images ne peut pas les distinguer. Dites ce qui diffère.</translation>
    </message>
    <message>
        <source>Image choice</source>
        <translation>Choix d’image</translation>
    </message>
    <message>
        <source>A question that is answered by choosing one of several pictures.</source>
        <translation>Une question à laquelle on répond en choisissant une image parmi plusieurs.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::longtext</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>One thing that an answer says or does not say, so that the learner can tick it or leave it.</source>
        <translation>Une seule chose, qu’une réponse dit ou ne dit pas, pour que l’apprenant puisse la cocher ou la laisser.</translation>
    </message>
    <message>
        <source>My answer says …</source>
        <translation>Ma réponse dit…</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Modèle de réponse</translation>
    </message>
    <message>
        <source>Shown beside the learner&apos;s own answer when it is written. Nobody corrects this question: the learner compares, and it gives no points.</source>
        <translation>S’affiche à côté de la réponse de l’apprenant, une fois qu’elle est écrite. Personne ne corrige cette question&#xa0;: l’apprenant compare, et elle ne donne pas de points.</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut y trouver</translation>
    </message>
    <message>
        <source>What a good answer says, one thing on each line. After reading the model answer, the learner ticks what is true of their own. It gives no points.</source>
        <translation>Ce que dit une bonne réponse, une chose par ligne. Après avoir lu le modèle, l’apprenant coche ce qui est vrai de la sienne. Cela ne donne pas de points.</translation>
    </message>
    <message>
        <source>line</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Fewest words</source>
        <translation>Nombre minimal de mots</translation>
    </message>
    <message>
        <source>The learner is asked to write this many words before comparing; 0: as few as they like.</source>
        <translation>L’apprenant doit écrire autant de mots avant de comparer&#xa0;; 0&#xa0;: aussi peu qu’il veut.</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Place pour écrire</translation>
    </message>
    <message>
        <source>It tells the learner how long the answer is meant to be. The room grows when they write more.</source>
        <translation>Elle montre à l’apprenant la longueur attendue. Elle grandit quand il écrit davantage.</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>Une phrase ou deux</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Une demi-page</translation>
    </message>
    <message>
        <source>There is no model answer, so the learner has nothing to compare with. Write one.</source>
        <translation>Il n’y a pas de modèle de réponse&#xa0;: l’apprenant n’a rien à quoi comparer. Écrivez-en un.</translation>
    </message>
    <message>
        <source>The learner has to write %1 words, but the model answer has only %2. Ask for fewer, or write a longer model answer.</source>
        <translation>L’apprenant doit écrire %1&#xa0;mots, mais le modèle de réponse n’en a que %2. Demandez-en moins, ou écrivez un modèle plus long.</translation>
    </message>
    <message>
        <source>It is not said what to look for, and people judge their own answers too kindly without it. Add two to five lines.</source>
        <translation>Il n’est pas dit ce qu’il faut trouver dans la réponse, et l’on est sinon trop indulgent envers soi-même. Ajoutez deux à cinq lignes.</translation>
    </message>
    <message>
        <source>More than %1 lines are ticked without care. Keep those that tell a good answer from a poor one.</source>
        <translation>Plus de %1&#xa0;lignes se cochent sans attention. Gardez celles qui distinguent une bonne réponse d’une réponse faible.</translation>
    </message>
    <message>
        <source>More than %1 words are much to type, most of all on a phone, and many will not. Ask for fewer, or make it a practical activity.</source>
        <translation>Plus de %1&#xa0;mots, c’est beaucoup à saisir, surtout sur un téléphone, et beaucoup y renonceront. Demandez-en moins, ou faites-en une activité pratique.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>A longer answer that the learner compares with a model answer; it gives no points.</source>
        <translation>Une réponse plus longue, que l’apprenant compare à un modèle&#xa0;; elle ne donne pas de points.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::markwords</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Put what is to be marked into brackets: Look [at 06:30]. A star makes of it something that stays together and is wrong: [*as always].</source>
        <translation>Mettez ce qu’il faut marquer entre crochets&#xa0;: Regardez [à 6&#xa0;h&#xa0;30]. Un astérisque en fait quelque chose qui reste ensemble et qui est faux&#xa0;: [*comme toujours].</translation>
    </message>
    <message>
        <source>Look [at 06:30], not [*as always].</source>
        <translation>Regardez [à 6&#xa0;h&#xa0;30], non [*comme toujours].</translation>
    </message>
    <message>
        <source>What can be marked</source>
        <translation>Ce qui peut être marqué</translation>
    </message>
    <message>
        <source>Every word: learners find what is right by themselves. Only what is in brackets: they see what they can choose from; give wrong passages with a star as well.</source>
        <translation>Chaque mot&#xa0;: l’apprenant trouve lui-même ce qui est juste. Seulement ce qui est entre crochets&#xa0;: il voit entre quoi choisir&#xa0;; donnez aussi des passages faux, avec un astérisque.</translation>
    </message>
    <message>
        <source>Every word</source>
        <translation>Chaque mot</translation>
    </message>
    <message>
        <source>Only what is in brackets</source>
        <translation>Seulement ce qui est entre crochets</translation>
    </message>
    <message>
        <source>Part by part: every right mark gives its share of the points, every wrong one takes as much away, down to 0. All or nothing: only when all are marked that are right, and no other.</source>
        <translation>Partie par partie&#xa0;: chaque marque juste donne sa part des points, chaque marque fausse en ôte autant, jusqu’à 0. Tout ou rien&#xa0;: seulement quand toutes les bonnes sont marquées, et aucune autre.</translation>
    </message>
    <message>
        <source>A bracket has no partner in its paragraph, or a link stands between them, so nothing can be marked there. Add what is missing; write \[ or \] for a bracket that the learner shall read.</source>
        <translation>Un crochet n’a pas de pendant dans son paragraphe, ou un lien se trouve entre eux, rien ne peut donc y être marqué. Ajoutez ce qui manque&#xa0;; écrivez \[ ou \] pour un crochet que l’apprenant doit lire.</translation>
    </message>
    <message>
        <source>There is nothing between two brackets. Write what is to be marked: [like this].</source>
        <translation>Il n’y a rien entre deux crochets. Écrivez ce qu’il faut marquer&#xa0;: [comme ceci].</translation>
    </message>
    <message>
        <source>Nothing in the text is right, so nobody can score. Put brackets around what is to be marked: [like this].</source>
        <translation>Rien dans le texte n’est juste, personne ne peut donc avoir de points. Mettez entre crochets ce qu’il faut marquer&#xa0;: [comme ceci].</translation>
    </message>
    <message>
        <source>All that can be marked is right, so there is nothing to decide. Add wrong passages with a star, [*like this], or let every word be marked.</source>
        <translation>Tout ce qui peut être marqué est juste, il n’y a donc rien à décider. Ajoutez des passages faux avec un astérisque, [*comme ceci], ou laissez marquer chaque mot.</translation>
    </message>
    <message>
        <source>More than %1 places are right: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Plus de %1 endroits sont justes&#xa0;: noter partie par partie n’est alors pas possible, et la question est notée tout ou rien. Partagez-la en plusieurs.</translation>
    </message>
    <message>
        <source>More than %1 places can be marked: that is searching rather than reading, and slow with a keyboard. Shorten the text, or let only passages be marked.</source>
        <translation>Plus de %1 endroits peuvent être marqués&#xa0;: c’est chercher plutôt que lire, et c’est lent au clavier. Raccourcissez le texte, ou ne laissez marquer que des passages.</translation>
    </message>
    <message>
        <source>Who marks the right words is not told why they are right: it may have been a guess. Say what they have in common.</source>
        <translation>Qui marque les bons mots n’apprend pas pourquoi ils le sont&#xa0;: c’était peut-être au hasard. Dites ce qu’ils ont en commun.</translation>
    </message>
    <message>
        <source>Who is wrong is not told what to look for. Write feedback for wrong marks.</source>
        <translation>Qui se trompe n’apprend pas ce qu’il faut chercher. Écrivez un retour pour les marques fausses.</translation>
    </message>
    <message>
        <source>Mark the words</source>
        <translation>Marquer les mots</translation>
    </message>
    <message>
        <source>A text in which the learner marks words or passages.</source>
        <translation>Un texte dans lequel l’apprenant marque des mots ou des passages.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::matching</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What stands there, with a list to choose from beside it.</source>
        <translation>Ce qui est là, avec une liste où choisir à côté.</translation>
    </message>
    <message>
        <source>What something belongs to</source>
        <translation>Ce avec quoi quelque chose va</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>The right choice for this line. The same words may serve several lines.</source>
        <translation>Le bon choix pour cette ligne. Les mêmes mots peuvent servir à plusieurs lignes.</translation>
    </message>
    <message>
        <source>The right choice for this line</source>
        <translation>Le bon choix pour cette ligne</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shown below the line when the question is closed. Say why the two belong together.</source>
        <translation>Montré sous la ligne quand la question est close. Dites pourquoi les deux vont ensemble.</translation>
    </message>
    <message>
        <source>Why the two belong together</source>
        <translation>Pourquoi les deux vont ensemble</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Offered with the right choices, and right for no line.</source>
        <translation>Proposé avec les bons choix, et juste pour aucune ligne.</translation>
    </message>
    <message>
        <source>A choice that fits nowhere</source>
        <translation>Un choix qui ne va nulle part</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Each line and what belongs with it. The learner sees the choices in another order.</source>
        <translation>Chaque ligne et ce qui va avec elle. L’apprenant voit les choix dans un autre ordre.</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>paire</translation>
    </message>
    <message>
        <source>Also offered</source>
        <translation>Proposés aussi</translation>
    </message>
    <message>
        <source>Choices that fit nowhere, so that the last line does not solve itself.</source>
        <translation>Des choix qui ne vont nulle part, pour que la dernière ligne ne se résolve pas toute seule.</translation>
    </message>
    <message>
        <source>choice that fits nowhere</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>choix qui ne va nulle part</translation>
    </message>
    <message>
        <source>Part by part: as many parts of the points as lines are right. All or nothing: only when all are.</source>
        <translation>Partie par partie&#xa0;: autant de parts des points que de lignes justes. Tout ou rien&#xa0;: seulement si toutes le sont.</translation>
    </message>
    <message>
        <source>Nothing belongs with line %1. Write its match or take it out.</source>
        <translation>Rien ne va avec la ligne %1. Écrivez ce qui va avec elle ou retirez-la.</translation>
    </message>
    <message>
        <source>Choice %1 that fits nowhere is empty. Write it or take it out.</source>
        <translation>Le choix %1 qui ne va nulle part est vide. Écrivez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Choice %1 that fits nowhere is offered already. Change it or take it out.</source>
        <translation>Le choix %1 qui ne va nulle part est déjà proposé. Changez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>There is nothing to match. Give at least two pairs.</source>
        <translation>Il n’y a rien à associer. Donnez au moins deux paires.</translation>
    </message>
    <message>
        <source>All lines have the same match, so there is nothing to choose from. Change some of them or offer choices that fit nowhere.</source>
        <translation>La même chose va avec toutes les lignes&#xa0;: il n’y a rien à choisir. Changez-en quelques-unes ou proposez des choix qui ne vont nulle part.</translation>
    </message>
    <message>
        <source>With two lines and two choices, one answer gives the other. Add pairs or choices that fit nowhere.</source>
        <translation>Avec deux lignes et deux choix, une réponse donne l’autre. Ajoutez des paires ou des choix qui ne vont nulle part.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Lines that the learner matches with what belongs to them.</source>
        <translation>Des lignes que l’apprenant associe à ce qui va avec elles.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::multiple</name>
    <message>
        <source>All or nothing: every right option and no wrong one. Part by part: right ones ticked less wrong ones ticked, out of all right ones, never below 0.</source>
        <translation>Tout ou rien&#xa0;: toutes les bonnes options et aucune fausse. Partie par partie&#xa0;: les bonnes cochées moins les fausses cochées, sur toutes les bonnes, jamais sous 0.</translation>
    </message>
    <message>
        <source>Only one option is right. Learners look for more: use a single choice question, or say that one may be enough.</source>
        <translation>Une seule option est juste. Les apprenants en cherchent d’autres&#xa0;: prenez une question à choix unique, ou dites qu’une peut suffire.</translation>
    </message>
    <message>
        <source>Every option is right, so ticking all of them is enough. Add one that people wrongly believe.</source>
        <translation>Toutes les options sont justes, il suffit donc de toutes les cocher. Ajoutez-en une que l’on croit à tort.</translation>
    </message>
    <message>
        <source>More than %1 options are right: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Plus de %1 options sont justes&#xa0;: noter partie par partie n’est alors pas possible, et la question est notée tout ou rien. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The question asks for one answer, but several are right. Say that all that apply are to be chosen.</source>
        <translation>La question demande une réponse, mais plusieurs sont justes. Dites de choisir toutes celles qui conviennent.</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>A question with several options, any number of them right.</source>
        <translation>Une question à plusieurs options, dont un nombre quelconque est juste.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::numeric</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As 12.5 or 12,5; 17..19 for all numbers from 17 to 19.</source>
        <translation>Par exemple 12,5 ou 12.5&#xa0;; 17..19 pour tous les nombres de 17 à 19.</translation>
    </message>
    <message>
        <source>A number, or 17..19</source>
        <translation>Un nombre, ou 17..19</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>As it is typed after the number: km, %, €.</source>
        <translation>Comme on l’écrit après le nombre&#xa0;: km, %, €.</translation>
    </message>
    <message>
        <source>Unit, such as km</source>
        <translation>Unité, comme km</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>Vaut</translation>
    </message>
    <message>
        <source>How many of the first unit one of these is: with m first, 1000 for km.</source>
        <translation>Combien de fois la première unité&#xa0;: si m est la première, 1000 pour km.</translation>
    </message>
    <message>
        <source>Every number that counts as right, and mistakes that you expect. The first that fits decides.</source>
        <translation>Chaque nombre qui compte juste, et les erreurs que vous prévoyez. Le premier qui convient décide.</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Peut s’écarter de</translation>
    </message>
    <message>
        <source>How far above or below a number still counts as that number; 0: exactly.</source>
        <translation>Jusqu’où, au-dessus ou au-dessous, un nombre compte encore comme celui-là&#xa0;; 0&#xa0;: exactement.</translation>
    </message>
    <message>
        <source>Off by what</source>
        <translation>Écart compté en</translation>
    </message>
    <message>
        <source>2 percent of 50 is 1: 49 to 51 count.</source>
        <translation>2 pour cent de 50 font 1&#xa0;: de 49 à 51, cela compte.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units that may be typed, the one that your numbers are in first. None: only a number is asked for.</source>
        <translation>Unités que l’on peut écrire, d’abord celle de vos nombres. Aucune&#xa0;: on ne demande qu’un nombre.</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>unité</translation>
    </message>
    <message>
        <source>A unit must be typed</source>
        <translation>Il faut écrire une unité</translation>
    </message>
    <message>
        <source>Who forgets it is reminded and loses no try. Off: a number without a unit is in the first one.</source>
        <translation>Qui l’oublie en est averti et ne perd pas d’essai. Sinon, un nombre sans unité est dans la première.</translation>
    </message>
    <message>
        <source>Answer %1 is empty. Write the number or take it out.</source>
        <translation>La réponse %1 est vide. Écrivez le nombre ou retirez-la.</translation>
    </message>
    <message>
        <source>Answer %1 is no number. Write it as 12.5, or 17..19 for all numbers from 17 to 19; units have a place of their own.</source>
        <translation>La réponse %1 n’est pas un nombre. Écrivez-la comme 12,5, ou 17..19 pour tous les nombres de 17 à 19&#xa0;; les unités ont leur propre place.</translation>
    </message>
    <message>
        <source>Answer %1 is never used: answer %2 takes all its numbers. Put it first, change it or take it out.</source>
        <translation>La réponse %1 ne sert jamais&#xa0;: la réponse %2 prend tous ses nombres. Mettez-la avant, changez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Who rounds otherwise fails: the answer has decimals, and only exactly that counts. Say in the question how to round, or allow to be off.</source>
        <translation>Qui arrondit autrement échoue&#xa0;: la réponse a des décimales, et elle seule compte, exactement. Dites dans la question comment arrondir, ou permettez un écart.</translation>
    </message>
    <message>
        <source>So much may be off that a guess is likely to count. Allow less.</source>
        <translation>L’écart permis est si grand qu’un hasard a des chances de compter. Permettez moins.</translation>
    </message>
    <message>
        <source>Percent of 0 is 0, so only exactly 0 counts. Say by what number it may be off.</source>
        <translation>Un pourcentage de 0 fait 0&#xa0;: seul 0 compte, exactement. Dites de quel nombre on peut s’écarter.</translation>
    </message>
    <message>
        <source>Unit %1 is empty. Write it or take it out.</source>
        <translation>L’unité %1 est vide. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Unit %1 is there twice. Take one of them out.</source>
        <translation>L’unité %1 est là deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>Unit %1 is worth nothing. Say how many of the first unit it is.</source>
        <translation>L’unité %1 ne vaut rien. Dites combien de fois elle vaut la première.</translation>
    </message>
    <message>
        <source>The first unit is what your numbers are in, so it is worth 1.</source>
        <translation>La première unité est celle de vos nombres, elle vaut donc 1.</translation>
    </message>
    <message>
        <source>A unit must be typed, but there is none to type. Write the units or switch this off.</source>
        <translation>Il faut écrire une unité, mais il n’y en a aucune. Écrivez les unités ou désactivez ce réglage.</translation>
    </message>
    <message>
        <source>A question that is answered by typing a number, with or without a unit.</source>
        <translation>Une question à laquelle on répond en écrivant un nombre, avec ou sans unité.</translation>
    </message>
    <message>
        <source>Answer %1 may be read as thousands or as a little more than a whole number. Write it without a sign between thousands, or with more or fewer decimals.</source>
        <translation>La réponse %1 peut se lire comme des milliers ou comme un peu plus qu’un nombre entier. Écrivez-la sans signe entre les milliers, ou avec plus ou moins de décimales.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::ordering</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>One step, event or part. Every line must make sense on its own.</source>
        <translation>Une étape, un événement ou une partie. Chaque ligne doit se comprendre seule.</translation>
    </message>
    <message>
        <source>A line, in its right place</source>
        <translation>Une ligne, à sa place</translation>
    </message>
    <message>
        <source>Lines in the right order</source>
        <translation>Lignes dans le bon ordre</translation>
    </message>
    <message>
        <source>From first to last. Every learner sees them in another order, and never in the right one.</source>
        <translation>De la première à la dernière. Chaque apprenant les voit dans un autre ordre, et jamais dans le bon.</translation>
    </message>
    <message>
        <source>line</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Part by part: a part of the points for every line that follows the right one. All or nothing: only when the whole order is right.</source>
        <translation>Partie par partie&#xa0;: une part des points pour chaque ligne qui suit la bonne. Tout ou rien&#xa0;: seulement si tout l’ordre est juste.</translation>
    </message>
    <message>
        <source>There is nothing to put in order. Give at least two lines, better three or more.</source>
        <translation>Il n’y a rien à mettre dans l’ordre. Donnez au moins deux lignes, mieux trois ou plus.</translation>
    </message>
    <message>
        <source>Two lines have only one wrong order, and it is the one shown first. Add lines, or ask with a single choice.</source>
        <translation>Deux lignes n’ont qu’un mauvais ordre, et c’est celui qu’on montre d’abord. Ajoutez des lignes, ou posez une question à choix unique.</translation>
    </message>
    <message>
        <source>There are more than %1 lines. Nobody puts them all in order, and a SCORM 1.2 report can name only %1 by a letter. Split the question.</source>
        <translation>Il y a plus de %1 lignes. Personne ne les met toutes dans l’ordre, et un rapport SCORM 1.2 ne peut en nommer que %1 par une lettre. Divisez la question.</translation>
    </message>
    <message>
        <source>More than %1 lines are hard to keep in mind. Split the question, or put some of them together.</source>
        <translation>Plus de %1 lignes sont difficiles à garder en tête. Divisez la question, ou réunissez-en quelques-unes.</translation>
    </message>
    <message>
        <source>There are more than %1 lines: scoring part by part is not possible then, and the question is scored all or nothing. Split it into several.</source>
        <translation>Il y a plus de %1 lignes&#xa0;: noter partie par partie n’est alors pas possible, et la question est notée tout ou rien. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Say what the order depends on.</source>
        <translation>Qui répond juste n’apprend pas pourquoi&#xa0;: c’était peut-être un hasard. Dites de quoi l’ordre dépend.</translation>
    </message>
    <message>
        <source>Who is wrong is not told what to look at. Write feedback for wrong orders.</source>
        <translation>Qui se trompe n’apprend pas où regarder. Écrivez un retour en cas d’erreur.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Mise en ordre</translation>
    </message>
    <message>
        <source>Lines that the learner puts in the right order.</source>
        <translation>Des lignes que l’apprenant met dans le bon ordre.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::plan</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A situation that one recognises when it is there, not a wish.</source>
        <translation>Une situation que l’on reconnaît quand elle est là, pas un souhait.</translation>
    </message>
    <message>
        <source>the night shift says &quot;All quiet&quot;</source>
        <translation>l’équipe de nuit dit «&#xa0;Rien à signaler&#xa0;»</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>alors je vais</translation>
    </message>
    <message>
        <source>One thing to do in it.</source>
        <translation>Une seule chose à faire alors.</translation>
    </message>
    <message>
        <source>ask for the four sentences</source>
        <translation>demander les quatre phrases</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How many plans the learner may write: each has a situation, what to do then, and a date. One line is enough to be done.</source>
        <translation>Combien de plans l’apprenant peut écrire&#xa0;: chacun a une situation, ce qu’il fera alors et une date. Une ligne suffit pour que ce soit fait.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What the plan is about. The learner&apos;s words stay in their browser and on the sheet they print or save; the LMS gets only that a plan was made.</source>
        <translation>De quoi parle le plan. Les mots de l’apprenant restent dans son navigateur et sur la fiche qu’il imprime ou enregistre&#xa0;; le LMS apprend seulement qu’un plan a été fait.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Shown in the empty lines, the first example in the first line, until the learner writes there.</source>
        <translation>Affichés dans les lignes vides, le premier exemple dans la première, jusqu’à ce que l’apprenant y écrive.</translation>
    </message>
    <message>
        <source>example</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Follow-up question</source>
        <translation>Question de suivi</translation>
    </message>
    <message>
        <source>Below the lines, for instance what could get in the way. Leave it empty if nothing more is asked.</source>
        <translation>Sous les lignes, par exemple ce qui pourrait gêner. À laisser vide si l’on ne demande rien de plus.</translation>
    </message>
    <message>
        <source>Example %1 is not complete, and learners take it as a model. Write both halves or take it out.</source>
        <translation>L’exemple %1 n’est pas complet, et l’apprenant le prend pour modèle. Écrivez les deux moitiés ou retirez-le.</translation>
    </message>
    <message>
        <source>There are more examples than lines, so the last ones are never seen. Take some out.</source>
        <translation>Il y a plus d’exemples que de lignes, les derniers ne se voient donc jamais. Retirez-en.</translation>
    </message>
    <message>
        <source>It is not said what the plan is about. Say what the learner is to plan.</source>
        <translation>On ne dit pas de quoi parle le plan. Dites ce que l’apprenant doit prévoir.</translation>
    </message>
    <message>
        <source>Who plans more than %1 things at once does fewer of them. Ask for less.</source>
        <translation>Qui prévoit plus de %1 choses à la fois en fait moins. Demandez-en moins.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>The learner plans when to use it on the job, with a sheet and dates for the calendar.</source>
        <translation>L’apprenant prévoit quand s’en servir sur le terrain, avec une fiche et des dates pour l’agenda.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::practical</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>What the learner is to do, where and with whom.</source>
        <translation>Ce que l’apprenant doit faire, où et avec qui.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How long it takes; 0: not shown.</source>
        <translation>Combien de temps cela prend&#xa0;; 0&#xa0;: non montré.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>One after the other; the learner ticks them.</source>
        <translation>L’une après l’autre&#xa0;; l’apprenant les coche.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What there is at the end: a sheet, a photo, a conversation that took place.</source>
        <translation>Ce qu’il y a à la fin&#xa0;: une feuille, une photo, un entretien qui a eu lieu.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What the learner checks before handing in.</source>
        <translation>Ce que l’apprenant contrôle avant de rendre.</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autoévaluation</translation>
    </message>
    <message>
        <source>The learner chooses a level for each criterion. The activity counts as done then; the LMS gets the levels, not a grade.</source>
        <translation>L’apprenant choisit un niveau pour chaque critère. L’activité compte alors comme faite&#xa0;; le LMS reçoit les niveaux, pas une note.</translation>
    </message>
    <message>
        <source>Room for a text</source>
        <translation>Place pour un texte</translation>
    </message>
    <message>
        <source>The learner may write in the course. The text stays in the browser and goes on the hand-in sheet; the LMS never gets it.</source>
        <translation>L’apprenant peut écrire dans le cours. Le texte reste dans le navigateur et va sur la feuille à rendre&#xa0;; le LMS ne le reçoit jamais.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A good piece of work, shown after the self-assessment, to compare.</source>
        <translation>Un bon travail, montré après l’autoévaluation, pour comparer.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Where the work goes: an assignment of the LMS, a mailbox, paper. The package itself cannot take files.</source>
        <translation>Où va le travail&#xa0;: un devoir du LMS, une boîte aux lettres, du papier. Le paquet lui-même ne peut pas recevoir de fichiers.</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Who looks at it: the learner, a colleague, the trainer.</source>
        <translation>Qui le regarde&#xa0;: l’apprenant, un collègue, le formateur.</translation>
    </message>
    <message>
        <source>Entry %1 is empty, and the learner would tick nothing. Write it or take it out.</source>
        <translation>L’entrée %1 est vide, et l’apprenant ne cocherait rien. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Self-assessment is on, but the rubric has no criteria. Add some, or switch self-assessment off.</source>
        <translation>L’autoévaluation est activée, mais la grille n’a pas de critères. Ajoutez-en, ou désactivez l’autoévaluation.</translation>
    </message>
    <message>
        <source>There is no example to compare with, and people judge their own work too kindly or too hard without one. Add one.</source>
        <translation>Il n’y a pas d’exemple à comparer, et sans lui on juge son propre travail trop doucement ou trop durement. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the learner is to do.</source>
        <translation>La consigne est vide. Dites ce que l’apprenant doit faire.</translation>
    </message>
    <message>
        <source>It is not said what there is at the end. Say what the learner shows or hands in.</source>
        <translation>Il n’est pas dit ce qu’il y a à la fin. Dites ce que l’apprenant montre ou rend.</translation>
    </message>
    <message>
        <source>It is not said where the work goes, and the package cannot take files. Name the way, or say that nothing is handed in.</source>
        <translation>Il n’est pas dit où va le travail, et le paquet ne peut pas recevoir de fichiers. Nommez la voie, ou dites que rien n’est rendu.</translation>
    </message>
    <message>
        <source>It is not said how long this takes. Learners plan better when they know it.</source>
        <translation>Il n’est pas dit combien de temps cela prend. Les apprenants planifient mieux quand ils le savent.</translation>
    </message>
    <message>
        <source>Practical activity</source>
        <translation>Activité pratique</translation>
    </message>
    <message>
        <source>Work done outside the course, with brief, checklist and rubric.</source>
        <translation>Un travail fait hors du cours, avec consigne, liste de contrôle et grille.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>A word that does not hurt: &quot;Nearly holds&quot; rather than &quot;Poor&quot;.</source>
        <translation>Un mot qui ne blesse pas&#xa0;: «&#xa0;Tient presque&#xa0;» plutôt que «&#xa0;Mauvais&#xa0;».</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>For the trainer&apos;s grade; the LMS does not get it from the package.</source>
        <translation>Pour la note du formateur&#xa0;; le LMS ne la reçoit pas du paquet.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What is looked at.</source>
        <translation>Ce qui est regardé.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How much it matters beside the other criteria.</source>
        <translation>Combien il importe à côté des autres critères.</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Ce qui est à voir</translation>
    </message>
    <message>
        <source>One sentence for each level: what somebody else would see.</source>
        <translation>Une phrase pour chaque niveau&#xa0;: ce que quelqu’un d’autre verrait.</translation>
    </message>
    <message>
        <source>Level %1 of the rubric has no name. Name it.</source>
        <translation>Le niveau %1 de la grille n’a pas de nom. Nommez-le.</translation>
    </message>
    <message>
        <source>Two levels of the rubric give the same points, so they make no difference to a grade. Change the points or take one level out.</source>
        <translation>Deux niveaux de la grille donnent les mêmes points et ne font donc pas de différence pour une note. Changez les points ou retirez un niveau.</translation>
    </message>
    <message>
        <source>Criterion %1 of the rubric has no name. Say what is looked at.</source>
        <translation>Le critère %1 de la grille n’a pas de nom. Dites ce qui est regardé.</translation>
    </message>
    <message>
        <source>The rubric does not say what is to be seen at level %1 of &quot;%2&quot;. Write it, so that two people judge alike.</source>
        <translation>La grille ne dit pas ce qui est à voir au niveau %1 de «&#xa0;%2&#xa0;». Écrivez-le, pour que deux personnes jugent pareil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more descriptions than the rubric has levels. Take out those that are too many, or add a level.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de descriptions que la grille n’a de niveaux. Retirez celles qui sont en trop, ou ajoutez un niveau.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>The same for every criterion, the lowest first.</source>
        <translation>Les mêmes pour chaque critère, le plus bas d’abord.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>The learner sees the rubric before the work and assesses with it afterwards.</source>
        <translation>L’apprenant voit la grille avant le travail et évalue avec elle ensuite.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>The rubric has criteria but fewer than two levels, so nothing can be told apart. Add levels.</source>
        <translation>La grille a des critères mais moins de deux niveaux, rien ne peut donc être distingué. Ajoutez des niveaux.</translation>
    </message>
    <message>
        <source>No criterion of the rubric has a weight, so no grade can come of it. Give each its weight, 1 for all if they matter alike.</source>
        <translation>Aucun critère de la grille n’a de poids, aucune note ne peut donc en sortir. Donnez à chacun son poids, 1 à tous s’ils importent autant.</translation>
    </message>
    <message>
        <source>step</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>étape</translation>
    </message>
    <message>
        <source>check</source>
        <comment>A thing to check, as it follows Add, Delete, Move</comment>
        <translation>point à contrôler</translation>
    </message>
    <message>
        <source>level</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>criterion</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>critère</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>In words: “within a week”, “before the next class”. A date in the package would have to be exported anew for every group.</source>
        <translation>En mots&#xa0;: «&#xa0;dans la semaine&#xa0;», «&#xa0;avant la prochaine classe&#xa0;». Une date dans le paquet demanderait un nouvel export pour chaque groupe.</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Dans la semaine</translation>
    </message>
    <message>
        <source>The level that your example reaches. The learner sees it beside their own after the self-assessment. May stay open.</source>
        <translation>Le niveau que votre exemple atteint. L’apprenant le voit à côté du sien après l’auto-évaluation. Peut rester ouvert.</translation>
    </message>
    <message>
        <source>It is not said which level the example reaches at &quot;%1&quot;, although it is for other criteria. Choose it, so that learners can compare.</source>
        <translation>Il n’est pas dit quel niveau l’exemple atteint pour «&#xa0;%1&#xa0;», alors que c’est dit pour d’autres critères. Choisissez-le, pour que l’on puisse comparer.</translation>
    </message>
    <message>
        <source>The rubric says which levels the example reaches, but there is no example. Write it.</source>
        <translation>La grille dit quels niveaux l’exemple atteint, mais il n’y a pas d’exemple. Écrivez-le.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::scenario</name>
    <message>
        <source>Choice %1 of situation %2 is empty. Write what one can do there.</source>
        <translation>Le choix %1 de la situation %2 est vide. Écrivez ce que l’on peut y faire.</translation>
    </message>
    <message>
        <source>Choices %1 and %2 of situation %3 say the same. Change one of them or take it out.</source>
        <translation>Les choix %1 et %2 de la situation %3 disent la même chose. Changez l’un d’eux ou retirez-le.</translation>
    </message>
    <message>
        <source>Choice %1 of situation %2 has no consequence. Say what comes of it: that is what one learns from.</source>
        <translation>Le choix %1 de la situation %2 n’a pas de conséquence. Dites ce qui en découle&#xa0;: c’est de là que l’on apprend.</translation>
    </message>
    <message>
        <source>Choice %1 of situation %2 leads nowhere, so learners do not get it. Choose what comes next.</source>
        <translation>Le choix %1 de la situation %2 ne mène nulle part&#xa0;: les apprenants ne le voient pas. Choisissez ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Situation %1 goes on but offers no choice, so the story stops there. Add choices, or make it an end.</source>
        <translation>La situation %1 se poursuit mais n’offre aucun choix&#xa0;: l’histoire s’y arrête. Ajoutez des choix, ou faites-en une fin.</translation>
    </message>
    <message>
        <source>Situation %1 has only one choice, so there is nothing to decide. Add another, or leave its text empty: learners then get “Continue”.</source>
        <translation>La situation %1 n’a qu’un choix&#xa0;: il n’y a rien à décider. Ajoutez-en un autre, ou laissez son texte vide&#xa0;: les apprenants lisent alors «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>There is no situation, so there is nothing to decide. Add one: the story begins with the first.</source>
        <translation>Il n’y a pas de situation, donc rien à décider. Ajoutez-en une&#xa0;: l’histoire commence par la première.</translation>
    </message>
    <message>
        <source>Situation %1 is empty. Write what happens there.</source>
        <translation>La situation %1 est vide. Écrivez ce qui s’y passe.</translation>
    </message>
    <message>
        <source>No way leads to situation %1, so nobody will ever see it. Let a choice lead there, or take the situation out.</source>
        <translation>Aucun chemin ne mène à la situation %1&#xa0;: personne ne la verra jamais. Faites-y mener un choix, ou retirez la situation.</translation>
    </message>
    <message>
        <source>From situation %1 no way leads to an end: who comes there walks in a circle for ever. Let a choice lead out of it.</source>
        <translation>Depuis la situation %1, aucun chemin ne mène à une fin&#xa0;: qui y arrive tourne en rond pour toujours. Faites mener un choix hors de cette boucle.</translation>
    </message>
    <message>
        <source>The story begins with situation 1, and that is an end already. Let it go on and give it choices.</source>
        <translation>L’histoire commence par la situation 1, et c’est déjà une fin. Faites-la se poursuivre et donnez-lui des choix.</translation>
    </message>
    <message>
        <source>No situation is an end, so no way can be judged. Say of the last situation of each way whether it is a good, a middling or a bad end.</source>
        <translation>Aucune situation n’est une fin&#xa0;: aucun chemin ne peut être jugé. Dites de la dernière situation de chaque chemin si c’est une bonne fin, une fin moyenne ou une mauvaise fin.</translation>
    </message>
    <message>
        <source>No way leads to a good end, so nobody can reach all points. Make one of the ends a good one and let a choice lead there.</source>
        <translation>Aucun chemin ne mène à une bonne fin&#xa0;: personne ne peut obtenir tous les points. Faites de l’une des fins une bonne fin, et faites-y mener un choix.</translation>
    </message>
    <message>
        <source>No choice on a way to an end gives points, so the end reached decides. Give points to choices, or choose the end here.</source>
        <translation>Aucun choix sur un chemin vers une fin ne donne de points&#xa0;: c’est donc la fin atteinte qui décide. Donnez des points à des choix, ou choisissez ici la fin.</translation>
    </message>
    <message>
        <source>The best way gives %1 points. More than %2 cannot be kept one by one: scores are rounded down to fifteenths then. Give fewer points.</source>
        <translation>Le meilleur chemin donne %1 points. Au-delà de %2, ils ne peuvent pas être gardés un à un&#xa0;: les scores sont alors arrondis au quinzième inférieur. Donnez moins de points.</translation>
    </message>
    <message>
        <source>All choices of situation %1 give the same points, so the score does not tell them apart. Change some of them.</source>
        <translation>Tous les choix de la situation %1 donnent les mêmes points&#xa0;: le score ne les distingue pas. Changez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>What one can do or say here. Left empty in the only choice of a situation, it reads “Continue”.</source>
        <translation>Ce que l’on peut faire ou dire ici. Laissé vide dans le seul choix d’une situation, il se lit «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>What one can do or say</source>
        <translation>Ce que l’on peut faire ou dire</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Shown at once after this choice: what comes of it, as one would see it.</source>
        <translation>Montrée aussitôt après ce choix&#xa0;: ce qui en découle, comme on le verrait.</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>The situation that comes next. It may be an earlier one.</source>
        <translation>La situation qui vient ensuite. Ce peut être une précédente.</translation>
    </message>
    <message>
        <source>Points on the way</source>
        <translation>Points en chemin</translation>
    </message>
    <message>
        <source>What this choice gives, once on each walk, however often it is made.</source>
        <translation>Ce que donne ce choix, une fois par parcours, même s’il est fait plusieurs fois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only for you: by this name choices are led here. Learners do not see it.</source>
        <translation>Pour vous seulement&#xa0;: c’est par ce nom que les choix mènent ici. Les apprenants ne le voient pas.</translation>
    </message>
    <message>
        <source>Short name of the situation, only for you</source>
        <translation>Nom court de la situation, pour vous seulement</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Stands above the text. Leave it empty where nobody speaks.</source>
        <translation>Se trouve au-dessus du texte. Laissez vide quand personne ne parle.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What the learner sees, hears and knows at this moment.</source>
        <translation>Ce que l’apprenant voit, entend et sait à ce moment.</translation>
    </message>
    <message>
        <source>What the learner sees, hears and knows now</source>
        <translation>Ce que l’apprenant voit, entend et sait maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Whether the story goes on with choices or ends here, and how well.</source>
        <translation>Si l’histoire continue avec des choix ou finit ici, et comment elle finit.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Bonne fin</translation>
    </message>
    <message>
        <source>Middling end</source>
        <translation>Fin moyenne</translation>
    </message>
    <message>
        <source>Bad end</source>
        <translation>Mauvaise fin</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Two to four that somebody could really make.</source>
        <translation>Deux à quatre que l’on pourrait vraiment faire.</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>choix</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Who the learner is in this story and what is at stake. May stay empty.</source>
        <translation>Qui est l’apprenant dans cette histoire et ce qui est en jeu. Peut rester vide.</translation>
    </message>
    <message>
        <source>Who the learner is in this story, and what is at stake</source>
        <translation>Qui est l’apprenant dans cette histoire, et ce qui est en jeu</translation>
    </message>
    <message>
        <source>How often the learner may go through the story to an end; 0: as often as wanted. The last time counts.</source>
        <translation>Combien de fois l’apprenant peut parcourir l’histoire jusqu’à une fin&#xa0;; 0&#xa0;: autant qu’il le veut. La dernière fois compte.</translation>
    </message>
    <message>
        <source>Situations: the story begins with the first</source>
        <translation>Situations&#xa0;: l’histoire commence par la première</translation>
    </message>
    <message>
        <source>What happens, what one can do, and where that leads. Learners see one situation after the other.</source>
        <translation>Ce qui se passe, ce que l’on peut faire et où cela mène. Les apprenants voient une situation après l’autre.</translation>
    </message>
    <message>
        <source>situation</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>situation</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Noté selon</translation>
    </message>
    <message>
        <source>The end reached: a good end gives all points, a middling one half, a bad one none. Points on the way: every choice gives what you say, and the score is a part of what the best way gives.</source>
        <translation>La fin atteinte&#xa0;: une bonne fin donne tous les points, une moyenne la moitié, une mauvaise aucun. Points en chemin&#xa0;: chaque choix donne ce que vous dites, et le score est une part de ce que donne le meilleur chemin.</translation>
    </message>
    <message>
        <source>The end reached</source>
        <translation>La fin atteinte</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A story in which the learner decides and sees what comes of it.</source>
        <translation>Une histoire où l’apprenant décide et voit ce qui en découle.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::shorttext</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As the learner may type it. A * stands for any letters or none, \* for a star itself.</source>
        <translation>Telle que l’apprenant peut l’écrire. Un * remplace des lettres quelconques ou rien, \* est une étoile même.</translation>
    </message>
    <message>
        <source>What the learner may type</source>
        <translation>Ce que l’apprenant peut écrire</translation>
    </message>
    <message>
        <source>Every way of writing that counts as right, and mistakes that you expect. The first that fits decides.</source>
        <translation>Toutes les façons d’écrire qui comptent juste, et les erreurs que vous prévoyez. La première qui convient décide.</translation>
    </message>
    <message>
        <source>Answer %1 is empty. Write it or take it out.</source>
        <translation>La réponse %1 est vide. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Answer %1 fits whatever is typed. Write at least one letter beside the star; for all other answers there is the feedback when wrong.</source>
        <translation>La réponse %1 accepte tout ce qui est écrit. Ajoutez au moins une lettre à l’étoile&#xa0;; pour toutes les autres réponses, il y a le retour en cas d’erreur.</translation>
    </message>
    <message>
        <source>Answers %1 and %2 are the same, so the second is never used. Change one of them or take it out.</source>
        <translation>Les réponses %1 et %2 sont identiques&#xa0;: la seconde ne sert jamais. Changez l’une ou retirez-la.</translation>
    </message>
    <message>
        <source>A slip is forgiven only in answers of five letters and more without a star, and there is none. Write other spellings as answers of their own, or switch this off.</source>
        <translation>Une faute de frappe n’est pardonnée que dans les réponses de cinq lettres et plus, sans étoile, et il n’y en a pas. Écrivez les autres orthographes comme réponses, ou décochez ceci.</translation>
    </message>
    <message>
        <source>Only one way of writing counts as right. Add others that people use, or forgive one slip.</source>
        <translation>Une seule façon d’écrire compte juste. Ajoutez celles que l’on emploie, ou pardonnez une faute de frappe.</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>A question that is answered by typing a word or a few.</source>
        <translation>Une question à laquelle on répond en écrivant un mot ou quelques-uns.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::single</name>
    <message>
        <source>Single choice</source>
        <translation>Choix unique</translation>
    </message>
    <message>
        <source>A question with several options, one of them right.</source>
        <translation>Une question à plusieurs options, dont une est juste.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::slider</name>
    <message>
        <source>Scale from</source>
        <translation>Échelle de</translation>
    </message>
    <message>
        <source>The smallest number that can be chosen.</source>
        <translation>Le plus petit nombre que l’on puisse choisir.</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Échelle jusqu’à</translation>
    </message>
    <message>
        <source>The largest number that can be chosen. The handle stands in the middle first, which is no answer yet.</source>
        <translation>Le plus grand nombre que l’on puisse choisir. Le curseur se trouve d’abord au milieu, ce qui n’est pas encore une réponse.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>How far one number is from the next. Numbers in between that are typed are rounded to it.</source>
        <translation>L’écart d’un nombre au suivant. Les nombres intermédiaires que l’on écrit y sont arrondis.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Shown after every number: min, %, °C. Leave it empty for a plain number.</source>
        <translation>Affichée après chaque nombre&#xa0;: min, %, °C. Laissez vide pour un nombre sans unité.</translation>
    </message>
    <message>
        <source>Unit, such as km</source>
        <translation>Unité, comme km</translation>
    </message>
    <message>
        <source>Counts as right</source>
        <translation>Compte juste</translation>
    </message>
    <message>
        <source>A number, or 40..45 for all numbers from 40 to 45. It is drawn on the scale once the question is over.</source>
        <translation>Un nombre, ou 40..45 pour tous les nombres de 40 à 45. C’est dessiné sur l’échelle une fois la question finie.</translation>
    </message>
    <message>
        <source>A number, or 17..19</source>
        <translation>Un nombre, ou 17..19</translation>
    </message>
    <message>
        <source>Counts half</source>
        <translation>Compte à moitié</translation>
    </message>
    <message>
        <source>A wider range, as 30..60: who lands in it but not in the right one gets half of the points. Leave it empty if close is not good enough.</source>
        <translation>Un intervalle plus large, comme 30..60&#xa0;: qui y tombe sans être dans le bon reçoit la moitié des points. Laissez vide si presque juste ne suffit pas.</translation>
    </message>
    <message>
        <source>Nothing, or 15..25</source>
        <translation>Rien, ou 15..25</translation>
    </message>
    <message>
        <source>Words at the beginning</source>
        <translation>Mots au début</translation>
    </message>
    <message>
        <source>What the smallest number means, as: nobody, never. It stands below it.</source>
        <translation>Ce que signifie le plus petit nombre, par exemple&#xa0;: personne, jamais. Affiché au-dessous.</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>Mots à la fin</translation>
    </message>
    <message>
        <source>What the largest number means, as: everybody, always.</source>
        <translation>Ce que signifie le plus grand nombre, par exemple&#xa0;: tous, toujours.</translation>
    </message>
    <message>
        <source>The scale does not end above its beginning, so nothing can be chosen. Let it run from a smaller number to a larger one.</source>
        <translation>L’échelle ne finit pas au-dessus de son début&#xa0;: on ne peut rien choisir. Faites-la aller d’un nombre plus petit à un plus grand.</translation>
    </message>
    <message>
        <source>The step is 0 or nearly, so the handle cannot be moved. Say how far one number is from the next.</source>
        <translation>Le pas est nul ou presque&#xa0;: le curseur ne peut pas bouger. Dites quel est l’écart d’un nombre au suivant.</translation>
    </message>
    <message>
        <source>The scale has more than %1 steps, which is more than an answer may need of the resume memory. Take a larger step or a shorter scale.</source>
        <translation>L’échelle a plus de %1 pas, plus que ce qu’une réponse peut prendre de la mémoire de reprise. Choisissez un pas plus grand ou une échelle plus courte.</translation>
    </message>
    <message>
        <source>Steps of %1 do not reach %2: the last number that can be chosen is %3. Change the step or the end of the scale.</source>
        <translation>Des pas de %1 n’atteignent pas %2&#xa0;: le dernier nombre que l’on puisse choisir est %3. Changez le pas ou la fin de l’échelle.</translation>
    </message>
    <message>
        <source>Only %1 numbers can be chosen, which is a guess rather than an estimate. Take a smaller step, or ask with a single choice.</source>
        <translation>On ne peut choisir que %1 nombres&#xa0;: on devine plus que l’on n’estime. Prenez un pas plus petit, ou un choix unique.</translation>
    </message>
    <message>
        <source>The scale has more than %1 steps, and on a phone a finger cannot tell them apart. Take a larger step, or ask for a typed number.</source>
        <translation>L’échelle a plus de %1 pas, qu’un doigt ne distingue pas sur un téléphone. Prenez un pas plus grand, ou demandez un nombre à écrire.</translation>
    </message>
    <message>
        <source>This may be read as thousands or as a little more than a whole number. Write it without a sign between thousands, or with more or fewer decimals.</source>
        <translation>Cela peut se lire comme des milliers ou comme un peu plus qu’un nombre entier. Écrivez-le sans signe entre les milliers, ou avec plus ou moins de décimales.</translation>
    </message>
    <message>
        <source>This is no number. Write it as 12.5, or 17..19 for all numbers from 17 to 19; the unit has a place of its own.</source>
        <translation>Ce n’est pas un nombre. Écrivez-le comme 12,5, ou 17..19 pour tous les nombres de 17 à 19&#xa0;; l’unité a sa propre place.</translation>
    </message>
    <message>
        <source>Every number of the scale counts as right, so nothing is asked. Make the range narrower or the scale longer.</source>
        <translation>Chaque nombre de l’échelle compte juste&#xa0;: rien n’est demandé. Resserrez l’intervalle ou allongez l’échelle.</translation>
    </message>
    <message>
        <source>More than half of the scale counts as right, so a guess is likely to count. Make the range narrower or the scale longer.</source>
        <translation>Plus de la moitié de l’échelle compte juste&#xa0;: deviner suffit souvent. Resserrez l’intervalle ou allongez l’échelle.</translation>
    </message>
    <message>
        <source>Only one of %1 numbers counts, and nobody estimates so exactly. Let a range count, or give half of the points for what is close.</source>
        <translation>Un seul nombre sur %1 compte, et personne n’estime aussi exactement. Acceptez un intervalle, ou donnez la moitié des points à ce qui est proche.</translation>
    </message>
    <message>
        <source>The handle stands in the middle first, and that is right: it gives the answer away. Move one end of the scale.</source>
        <translation>Le curseur se trouve d’abord au milieu, et c’est juste&#xa0;: il trahit la réponse. Déplacez une extrémité de l’échelle.</translation>
    </message>
    <message>
        <source>Nothing counts as right, so nobody can answer. Write the number, or a range as 40..45.</source>
        <translation>Rien ne compte juste&#xa0;: personne ne peut répondre. Écrivez le nombre, ou un intervalle comme 40..45.</translation>
    </message>
    <message>
        <source>What counts as right reaches beyond the scale, which runs from %1 to %2. Change the one or the other.</source>
        <translation>Ce qui compte juste dépasse l’échelle, qui va de %1 à %2. Changez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>No number that can be chosen counts as right: steps of %1 from %2 on pass it by. Take a smaller step or let a range count.</source>
        <translation>Aucun nombre que l’on puisse choisir ne compte juste&#xa0;: des pas de %1 à partir de %2 passent à côté. Prenez un pas plus petit ou acceptez un intervalle.</translation>
    </message>
    <message>
        <source>What counts half must hold what counts as right and reach beyond it. Make it wider, or leave it empty.</source>
        <translation>Ce qui compte à moitié doit contenir ce qui compte juste et aller au-delà. Élargissez-le ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Every number of the scale counts at least half, so nobody can be wrong. Make the range narrower or the scale longer.</source>
        <translation>Chaque nombre de l’échelle compte au moins à moitié&#xa0;: personne ne peut se tromper. Resserrez l’intervalle ou allongez l’échelle.</translation>
    </message>
    <message>
        <source>The words have more than %1 characters and take several lines on a phone. Say it in a word or two.</source>
        <translation>Les mots ont plus de %1 caractères et prennent plusieurs lignes sur un téléphone. Dites-le en un mot ou deux.</translation>
    </message>
    <message>
        <source>Who answers right is not told why it is right: it may have been a guess. Say where the number comes from.</source>
        <translation>Qui répond juste n’apprend pas pourquoi&#xa0;: c’était peut-être un hasard. Dites d’où vient le nombre.</translation>
    </message>
    <message>
        <source>Who is wrong is not told what to think of. Say what the number depends on, or what it can be compared with.</source>
        <translation>Qui se trompe n’apprend pas à quoi penser. Dites de quoi dépend le nombre, ou à quoi on peut le comparer.</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>A number that the learner estimates on a scale.</source>
        <translation>Un nombre que l’apprenant estime sur une échelle.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::survey</name>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>One thing that the learner agrees with more or less. Leave out &quot;and&quot;: it would make two statements.</source>
        <translation>Une seule chose, à laquelle l’apprenant adhère plus ou moins. Évitez «&#xa0;et&#xa0;»&#xa0;: cela ferait deux affirmations.</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Je sais …</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation>Un mot ou deux.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Each is answered with one of the levels below. The LMS gets the answers under the learner&apos;s name: a SCORM package cannot be anonymous, and the learner is told so.</source>
        <translation>On répond à chacune par un des niveaux ci-dessous. Le LMS reçoit les réponses sous le nom de l’apprenant&#xa0;: un paquet SCORM ne peut pas être anonyme, et l’apprenant en est averti.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>The same for every statement, from the least to the most. The LMS gets the number of the level, counted from 1.</source>
        <translation>Les mêmes pour toutes les affirmations, du plus faible au plus fort. Le LMS reçoit le numéro du niveau, compté à partir de 1.</translation>
    </message>
    <message>
        <source>level</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>What the answers are for. Learners answer more honestly when they know.</source>
        <translation>À quoi servent les réponses. On répond plus franchement quand on le sait.</translation>
    </message>
    <message>
        <source>Open question at the end</source>
        <translation>Question ouverte à la fin</translation>
    </message>
    <message>
        <source>The learner answers in their own words or leaves it. The text stays in the browser; the LMS gets its first 250 characters. Leave this empty if nothing is to be written.</source>
        <translation>L’apprenant répond librement ou passe. Le texte reste dans le navigateur&#xa0;; le LMS en reçoit les 250 premiers caractères. À laisser vide s’il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>When off, a learner who sends without having answered every statement is told which ones are missing.</source>
        <translation>Si c’est désactivé, l’apprenant qui envoie sans avoir répondu à toutes les affirmations apprend lesquelles manquent.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Plutôt</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Tout à fait</translation>
    </message>
    <message>
        <source>The survey has no statements, so nothing is asked. Add some, or make it an open question.</source>
        <translation>L’enquête n’a pas d’affirmations, donc rien n’est demandé. Ajoutez-en, ou faites-en une question ouverte.</translation>
    </message>
    <message>
        <source>More than %1 statements are answered without thought. Keep those whose answers you will act on.</source>
        <translation>Au-delà de %1 affirmations, on répond sans réfléchir. Gardez celles dont vous tiendrez compte.</translation>
    </message>
    <message>
        <source>Level %1 has no name, and learners would choose nothing. Name it or take it out.</source>
        <translation>Le niveau %1 n’a pas de nom, et l’apprenant ne choisirait rien. Nommez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Levels %1 and %2 have the same name. Change one of them or take it out.</source>
        <translation>Les niveaux %1 et %2 ont le même nom. Changez l’un des deux ou retirez-le.</translation>
    </message>
    <message>
        <source>There are fewer than two levels, so there is nothing to choose between. Add some.</source>
        <translation>Il y a moins de deux niveaux, il n’y a donc rien à choisir. Ajoutez-en.</translation>
    </message>
    <message>
        <source>Nobody tells more than %1 levels apart, and they do not fit beside each other. Take some out.</source>
        <translation>Personne ne distingue plus de %1 niveaux, et ils ne tiennent pas côte à côte. Retirez-en.</translation>
    </message>
    <message>
        <source>It is not said what the answers are for, and people answer as they think is wanted. Say what you will do with them.</source>
        <translation>On ne dit pas à quoi servent les réponses, et chacun répond ce qu’il croit attendu. Dites ce que vous en ferez.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Statements on one scale and an open question; there is no right or wrong.</source>
        <translation>Des affirmations sur une échelle et une question ouverte&#xa0;; rien n’est juste ou faux.</translation>
    </message>
    <message>
        <source>Answers are optional</source>
        <translation>Réponses facultatives</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::table</name>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What stands in this column, with the unit where there is one. Screen readers say it before every cell.</source>
        <translation>Ce que contient cette colonne, avec l’unité s’il y en a une. Les lecteurs d’écran le disent avant chaque case.</translation>
    </message>
    <message>
        <source>Aligned as</source>
        <translation>Alignée comme</translation>
    </message>
    <message>
        <source>Text begins at the same edge. Numbers end at the same edge, digit below digit. Short signs are centred.</source>
        <translation>Un texte commence au même bord. Des nombres finissent au même bord, chiffre sous chiffre. Des signes courts sont centrés.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>How a column is aligned</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>How a column is aligned</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Centred</source>
        <comment>How a column is aligned</comment>
        <translation>Centrée</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Plain text, as short as it can be.</source>
        <translation>Du texte simple, aussi court que possible.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the table shows, in one line above it. Screen readers say it first, and learners decide by it whether to read on.</source>
        <translation>Ce que montre le tableau, en une ligne au-dessus. Les lecteurs d’écran la disent d’abord, et chacun décide d’après elle s’il lit la suite.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Side by side. On a narrow screen a wide table is pushed sideways.</source>
        <translation>Côte à côte. Sur un écran étroit, un tableau large se pousse de côté.</translation>
    </message>
    <message>
        <source>column</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>colonne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>One below the other, with a cell for each column.</source>
        <translation>L’une sous l’autre, avec une case par colonne.</translation>
    </message>
    <message>
        <source>row</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Its cells stand out, stay in view when a wide table is pushed sideways, and screen readers say them with every other cell of the row.</source>
        <translation>Ses cases ressortent, restent visibles quand on pousse un tableau large de côté, et les lecteurs d’écran les disent avec chaque autre case de la ligne.</translation>
    </message>
    <message>
        <source>Note or source</source>
        <translation>Note ou source</translation>
    </message>
    <message>
        <source>Shown below the table: where the numbers come from, what a sign means.</source>
        <translation>Affichée sous le tableau&#xa0;: d’où viennent les nombres, ce que veut dire un signe.</translation>
    </message>
    <message>
        <source>Row %1 is empty. Fill it in or take it out.</source>
        <translation>La ligne %1 est vide. Remplissez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but the table has %3 columns, so its cells stand below the wrong headings or are not shown. Give it a cell for each column.</source>
        <translation>La ligne %1 a %2 cases, mais le tableau a %3 colonnes&#xa0;: ses cases sont sous le mauvais intitulé ou ne s’affichent pas. Donnez-lui une case par colonne.</translation>
    </message>
    <message>
        <source>Row %1 has no name in the first column, so its other cells belong to nothing. Name it, or say that the first column names no rows.</source>
        <translation>La ligne %1 n’a pas de nom dans la première colonne&#xa0;: ses autres cases ne se rapportent à rien. Nommez-la, ou indiquez que la première colonne ne nomme pas les lignes.</translation>
    </message>
    <message>
        <source>Column %1 has no heading, so nobody can tell what its cells say. Write one.</source>
        <translation>La colonne %1 n’a pas d’intitulé&#xa0;: personne ne sait ce que disent ses cases. Écrivez-en un.</translation>
    </message>
    <message>
        <source>Column %1 is empty in every row. Fill it in or take it out.</source>
        <translation>La colonne %1 est vide à chaque ligne. Remplissez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Column %1 holds numbers, but is aligned as text, so they are hard to compare. Align it as numbers.</source>
        <translation>La colonne %1 contient des nombres mais est alignée comme du texte&#xa0;: ils se comparent mal. Alignez-la comme des nombres.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same heading, so nobody can tell them apart. Change one.</source>
        <translation>Les colonnes %1 et %2 ont le même intitulé&#xa0;: personne ne les distingue. Changez-en un.</translation>
    </message>
    <message>
        <source>With fewer than two columns this is no table. Add a column, or make it a list in a text.</source>
        <translation>Avec moins de deux colonnes, ce n’est pas un tableau. Ajoutez une colonne, ou faites-en une liste dans un texte.</translation>
    </message>
    <message>
        <source>The table has %1 columns, and with more than %2 learners lose the line, most of all on a phone. Make two tables of it, or turn columns into rows.</source>
        <translation>Le tableau a %1 colonnes, et au-delà de %2 on perd la ligne, surtout sur un téléphone. Faites-en deux tableaux, ou changez des colonnes en lignes.</translation>
    </message>
    <message>
        <source>The table has no caption, so who cannot see it does not know what it shows. Say it in one line.</source>
        <translation>Le tableau n’a pas de légende&#xa0;: qui ne le voit pas ne sait pas ce qu’il montre. Dites-le en une ligne.</translation>
    </message>
    <message>
        <source>The table has no rows, so the learner sees headings over nothing. Add rows or delete the block.</source>
        <translation>Le tableau n’a pas de ligne&#xa0;: la personne voit des intitulés au-dessus de rien. Ajoutez des lignes ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Rows and columns to look things up and compare them.</source>
        <translation>Des lignes et des colonnes, pour retrouver et comparer.</translation>
    </message>
    <message>
        <source>First column is a heading</source>
        <translation>Première colonne en intitulés</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::text</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the learner reads. Headings, lists, tables, quotes, code, images and links are possible.</source>
        <translation>Ce que lit l’apprenant. Titres, listes, tableaux, citations, code, images et liens sont possibles.</translation>
    </message>
    <message>
        <source>This text is empty: the learner sees nothing here. Write it or delete the block.</source>
        <translation>Ce texte est vide&#xa0;: l’apprenant ne voit rien ici. Écrivez-le ou supprimez le bloc.</translation>
    </message>
    <message>
        <source>Words, with headings, lists, tables and images.</source>
        <translation>Des mots, avec des titres, des listes, des tableaux et des images.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::truefalse</name>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>A sentence that is clearly true or clearly false. Avoid &quot;not&quot;.</source>
        <translation>Une phrase clairement vraie ou clairement fausse. Évitez la négation.</translation>
    </message>
    <message>
        <source>The statement is true</source>
        <translation>L’affirmation est vraie</translation>
    </message>
    <message>
        <source>The key. Correcting it in a live course does not change scores already sent to the LMS.</source>
        <translation>La clé. La corriger dans un cours en service ne change pas les scores déjà envoyés au LMS.</translation>
    </message>
    <message>
        <source>Feedback to &quot;true&quot;</source>
        <translation>Retour à «&#xa0;vrai&#xa0;»</translation>
    </message>
    <message>
        <source>Shown to who says true, whether that is right or wrong.</source>
        <translation>Montré à qui dit vrai, que ce soit juste ou faux.</translation>
    </message>
    <message>
        <source>Feedback to &quot;false&quot;</source>
        <translation>Retour à «&#xa0;faux&#xa0;»</translation>
    </message>
    <message>
        <source>Shown to who says false, whether that is right or wrong.</source>
        <translation>Montré à qui dit faux, que ce soit juste ou faux.</translation>
    </message>
    <message>
        <source>Who answers wrong is not told why. Say what makes the statement true or false.</source>
        <translation>À qui répond faux, on ne dit pas pourquoi. Dites ce qui rend l’affirmation vraie ou fausse.</translation>
    </message>
    <message>
        <source>Who answers right is not told why: every second guess is right. Say what makes the statement true or false.</source>
        <translation>À qui répond juste, on ne dit pas pourquoi&#xa0;: une fois sur deux on devine juste. Dites ce qui rend l’affirmation vraie ou fausse.</translation>
    </message>
    <message>
        <source>After a wrong answer only one is left, so a second try shows nothing. Allow one try.</source>
        <translation>Après une réponse fausse, il n’en reste qu’une, un second essai ne montre donc rien. Permettez un essai.</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>A statement that the learner judges.</source>
        <translation>Une affirmation que l’apprenant juge.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::video</name>
    <message>
        <source>A film on the web is asked for only after the learner&apos;s click, and needs a connection then. A file is part of the package and always there.</source>
        <translation>Un film du web n’est demandé qu’après le clic de l’apprenant, et il faut alors une connexion. Un fichier fait partie du paquet et est toujours là.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of a film on YouTube, Vimeo or a PeerTube site, or of an mp4 or webm file. Copy it from the browser; a start time in it is kept.</source>
        <translation>D’un film sur YouTube, Vimeo ou un site PeerTube, ou d’un fichier mp4 ou webm. Copiez-la du navigateur&#xa0;; un temps de départ qui s’y trouve est gardé.</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Fichier vidéo</translation>
    </message>
    <message>
        <source>MP4 with H.264 plays everywhere.</source>
        <translation>MP4 avec H.264 se lit partout.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>The picture shown before the film starts, also where it cannot play.</source>
        <translation>L’image montrée avant le début du film, aussi là où il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>A WebVTT or SubRip file with the spoken words and their times.</source>
        <translation>Un fichier WebVTT ou SubRip avec les paroles et leurs temps.</translation>
    </message>
    <message>
        <source>Language of the captions</source>
        <translation>Langue des sous-titres</translation>
    </message>
    <message>
        <source>Its short name, such as en or fr.</source>
        <translation>Son nom court, comme en ou fr.</translation>
    </message>
    <message>
        <source>Everything said and shown, as a text. Learners who cannot see, hear or load the film work with it alone.</source>
        <translation>Tout ce qui est dit et montré, en un texte. Les apprenants qui ne peuvent pas voir, entendre ou charger le film travaillent avec elle seule.</translation>
    </message>
    <message>
        <source>There is no film yet. Paste its address or choose a file.</source>
        <translation>Il n’y a pas encore de film. Collez son adresse ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so browsers refuse to show the film inside a course. Use the https address of the same film.</source>
        <translation>L’adresse ne commence pas par https://, les navigateurs refusent donc de montrer le film dans un cours. Prenez l’adresse https du même film.</translation>
    </message>
    <message>
        <source>No film can be played from this address. Use the address of a film on YouTube, Vimeo or PeerTube, or of an mp4 or webm file.</source>
        <translation>Aucun film ne peut être lu à cette adresse. Prenez l’adresse d’un film sur YouTube, Vimeo ou PeerTube, ou d’un fichier mp4 ou webm.</translation>
    </message>
    <message>
        <source>There is no transcript. Learners who cannot see, hear or load the film miss it: write what is said and shown.</source>
        <translation>Il n’y a pas de transcription. Les apprenants qui ne peuvent pas voir, entendre ou charger le film le manquent&#xa0;: écrivez ce qui est dit et montré.</translation>
    </message>
    <message>
        <source>There are no captions. Learners who cannot hear the film, or play it without sound, miss what is said: add a WebVTT or SubRip file.</source>
        <translation>Il n’y a pas de sous-titres. Les apprenants qui n’entendent pas le film, ou le lisent sans son, manquent ce qui est dit&#xa0;: ajoutez un fichier WebVTT ou SubRip.</translation>
    </message>
    <message>
        <source>The language of the captions is not given. Write its short name, such as en or fr.</source>
        <translation>La langue des sous-titres n’est pas donnée. Écrivez son nom court, comme en ou fr.</translation>
    </message>
    <message>
        <source>There is no film yet. Choose a file or paste an address.</source>
        <translation>Il n’y a pas encore de film. Choisissez un fichier ou collez une adresse.</translation>
    </message>
    <message>
        <source>The length of the film is not given. Learners plan better when they know it.</source>
        <translation>La durée du film n’est pas donnée. Les apprenants planifient mieux quand ils la connaissent.</translation>
    </message>
    <message>
        <source>The captions are not stored as UTF-8, so accented letters may come out wrong. Save the file as UTF-8 and choose it again.</source>
        <translation>Les sous-titres ne sont pas stockés en UTF-8, les lettres accentuées peuvent donc mal sortir. Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Line %1 of the captions has a time that cannot be read, so that caption is left out. Write it as 00:01:02.500 --&gt; 00:01:05.000.</source>
        <translation>La ligne %1 des sous-titres a un temps qui ne peut pas être lu, ce sous-titre est donc laissé de côté. Écrivez-le comme 00:01:02.500 --&gt; 00:01:05.000.</translation>
    </message>
    <message>
        <source>The caption at line %1 ends before it begins, so it is left out. Correct its times.</source>
        <translation>Le sous-titre à la ligne %1 finit avant de commencer, il est donc laissé de côté. Corrigez ses temps.</translation>
    </message>
    <message>
        <source>The captions are too long at line %1, and the rest is left out. Use shorter captions or a shorter film.</source>
        <translation>Les sous-titres sont trop longs à la ligne %1, et le reste est laissé de côté. Prenez des sous-titres plus courts ou un film plus court.</translation>
    </message>
    <message>
        <source>The captions file holds no caption that can be read. Choose a WebVTT or SubRip file.</source>
        <translation>Le fichier de sous-titres ne contient aucun sous-titre lisible. Choisissez un fichier WebVTT ou SubRip.</translation>
    </message>
    <message>
        <source>The captions go on after the end of the film. Check that they belong to it, or correct its length.</source>
        <translation>Les sous-titres continuent après la fin du film. Vérifiez qu’ils sont bien les siens, ou corrigez sa durée.</translation>
    </message>
    <message>
        <source>A file of this film is no longer in the course. Choose it again.</source>
        <translation>Un fichier de ce film n’est plus dans le cours. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a film that browsers can play. Choose an MP4 or WebM file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un film que les navigateurs peuvent lire. Choisissez un fichier MP4 ou WebM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that browsers can show. Choose another poster.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image que les navigateurs peuvent montrer. Choisissez une autre affiche.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>A film from the web or from a file, with captions and transcript.</source>
        <translation>Un film du web ou d’un fichier, avec sous-titres et transcription.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Minutes and seconds, as in 1:05</source>
        <translation>Minutes et secondes, comme 1:05</translation>
    </message>
    <message>
        <source>The time of chapter %1 cannot be read, so learners do not see the chapter. Write minutes and seconds, as in 1:05.</source>
        <translation>Le temps du chapitre %1 est illisible&#xa0;: le chapitre n’apparaît pas. Écrivez minutes et secondes, comme 1:05.</translation>
    </message>
    <message>
        <source>Chapter %1 does not begin after the one before it, so the list jumps back and forth. Put the chapters in the order of the film.</source>
        <translation>Le chapitre %1 ne commence pas après celui qui le précède&#xa0;: la liste va et vient. Mettez les chapitres dans l’ordre du film.</translation>
    </message>
    <message>
        <source>Chapter %1 begins after the end of the film, so it leads nowhere. Correct its time or the length of the film.</source>
        <translation>Le chapitre %1 commence après la fin du film&#xa0;: il ne mène nulle part. Corrigez son temps ou la durée du film.</translation>
    </message>
    <message>
        <source>Chapter %1 has no title, so learners cannot tell what they would jump to. Name what is shown there.</source>
        <translation>Le chapitre %1 n’a pas de titre&#xa0;: on ne sait pas où l’on sauterait. Nommez ce qui y est montré.</translation>
    </message>
    <message>
        <source>Chapter %1 has the same title as another one. Say what is different in it.</source>
        <translation>Le chapitre %1 porte le même titre qu’un autre. Dites ce qui l’en distingue.</translation>
    </message>
    <message>
        <source>The time of stop %1 cannot be read, so the film does not stop there. Write minutes and seconds, as in 1:05.</source>
        <translation>Le temps de l’arrêt %1 est illisible&#xa0;: le film ne s’y arrête pas. Écrivez minutes et secondes, comme 1:05.</translation>
    </message>
    <message>
        <source>Stop %1 does not come after the one before it. Each stop asks the next question below the film: put the stops in the order of the film.</source>
        <translation>L’arrêt %1 ne vient pas après celui qui le précède. Chaque arrêt pose la question suivante sous le film&#xa0;: mettez les arrêts dans l’ordre du film.</translation>
    </message>
    <message>
        <source>Stop %1 lies at or after the end of the film, so the film does not stop for it. Correct its time or the length of the film.</source>
        <translation>L’arrêt %1 se trouve à la fin du film ou après&#xa0;: le film ne s’y arrête pas. Corrigez son temps ou la durée du film.</translation>
    </message>
    <message>
        <source>Stop %1 lies at the very beginning, where nothing was shown yet. Put the question above the film, or ask later.</source>
        <translation>L’arrêt %1 se trouve tout au début, où rien n’a encore été montré. Mettez la question au-dessus du film, ou posez-la plus tard.</translation>
    </message>
    <message>
        <source>The film has stops, but its length is not given, so nobody can tell whether they lie within it. Give the length.</source>
        <translation>Le film a des arrêts, mais sa durée n’est pas donnée&#xa0;: on ne peut dire s’ils tombent dedans. Donnez la durée.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Learners see them below the film, with their times, and jump to them.</source>
        <translation>On les voit sous le film, avec leurs temps, et on y saute.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is shown from there on.</source>
        <translation>Ce qui est montré à partir de là.</translation>
    </message>
    <message>
        <source>When it begins.</source>
        <translation>Quand il commence.</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>chapitre</translation>
    </message>
    <message>
        <source>Stops for questions</source>
        <translation>Arrêts pour des questions</translation>
    </message>
    <message>
        <source>At each stop the film pauses for a question that stands below it on the page: at the first stop for the first question or task, at the second for the next. Films on YouTube, Vimeo and PeerTube cannot be paused from here; there the learner reads when to pause.</source>
        <translation>À chaque arrêt, le film s’arrête pour une question qui se trouve sous lui sur la page&#xa0;: au premier pour la première question ou tâche, au deuxième pour la suivante. Les films de YouTube, Vimeo et PeerTube ne peuvent être arrêtés d’ici&#xa0;; on y lit quand le faire soi-même.</translation>
    </message>
    <message>
        <source>When the film pauses.</source>
        <translation>Quand le film s’arrête.</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>Ask who has watched it</source>
        <translation>Demander qui l’a regardée</translation>
    </message>
    <message>
        <source>A button below the film; a film that plays here ticks itself towards its end. The LMS is told that it was watched, and nobody checks it. It gives no points.</source>
        <translation>Un bouton sous le film&#xa0;; un film joué ici se coche lui-même vers la fin. Le LMS apprend qu’il a été regardé, et personne ne le vérifie. Cela ne donne pas de points.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::virtualclass</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>One line, as it stands in the agenda.</source>
        <translation>Une ligne, telle qu’elle figure à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How long it takes. From these the learner is shown when it begins.</source>
        <translation>Combien de temps cela prend. C’est de là que vient l’heure du début affichée à l’apprenant.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Announced by the trainer: the package holds no date and serves one group after the other. Known now: learners see it in their own time and can add it to their calendar, but when it changes, the course has to be exported and put on the LMS again.</source>
        <translation>Annoncée par le formateur&#xa0;: le paquet ne contient pas de date et sert à un groupe après l’autre. Connue dès maintenant&#xa0;: chacun la voit à son heure et peut l’ajouter à son calendrier, mais si elle change, il faut exporter le cours et le remettre sur le LMS.</translation>
    </message>
    <message>
        <source>Announced by the trainer</source>
        <translation>Annoncée par le formateur</translation>
    </message>
    <message>
        <source>Known now</source>
        <translation>Connue dès maintenant</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Year, month, day and time, as 2026-12-03 14:00.</source>
        <translation>Année, mois, jour et heure, comme 2026-12-03 14:00.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The place whose clocks are meant, by its name in the time zone database: Europe/Paris, America/Toronto. Summer time is taken care of.</source>
        <translation>Le lieu dont l’heure est donnée, par son nom dans la base des fuseaux horaires&#xa0;: Europe/Paris, America/Toronto. L’heure d’été est prise en compte.</translation>
    </message>
    <message>
        <source>Link to the class</source>
        <translation>Lien vers la classe</translation>
    </message>
    <message>
        <source>The https address of the meeting. It opens in a new tab when the learner presses “Join”; nothing is asked of it before.</source>
        <translation>L’adresse https de la réunion. Elle s’ouvre dans un nouvel onglet quand on appuie sur «&#xa0;Rejoindre&#xa0;»&#xa0;; rien ne lui est demandé avant.</translation>
    </message>
    <message>
        <source>Other ways to take part</source>
        <translation>Autres moyens de participer</translation>
    </message>
    <message>
        <source>A telephone number, a meeting code, a room. May stay empty.</source>
        <translation>Un numéro de téléphone, un code de réunion, une salle. Peut rester vide.</translation>
    </message>
    <message>
        <source>Telephone number, meeting code, room</source>
        <translation>Numéro de téléphone, code de réunion, salle</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>From the beginning to the end of the class.</source>
        <translation>Du début à la fin de la classe.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>What to do, read or bring before the class.</source>
        <translation>Ce qu’il faut faire, lire ou apporter avant la classe.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>What happens, in order, with the minutes for each.</source>
        <translation>Ce qui se passe, dans l’ordre, avec les minutes de chaque point.</translation>
    </message>
    <message>
        <source>item</source>
        <comment>Of an agenda, as it follows Add, Delete, Move</comment>
        <translation>point</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>What comes after the class: a task, a forum, where the recording is.</source>
        <translation>Ce qui suit la classe&#xa0;: un travail, un forum, où trouver l’enregistrement.</translation>
    </message>
    <message>
        <source>“I took part” button</source>
        <translation>Bouton «&#xa0;J’ai participé&#xa0;»</translation>
    </message>
    <message>
        <source>The learner can say that they took part, and the LMS is told that it was done. Nobody checks it, and it gives no points.</source>
        <translation>L’apprenant peut dire qu’il a participé, et le LMS apprend que c’est fait. Personne ne le vérifie, et cela ne donne pas de points.</translation>
    </message>
    <message>
        <source>In this night the clocks of %1 are put forward, and this time is left out. Choose a time that there is.</source>
        <comment>%1: time zone, as Europe/Paris</comment>
        <translation>Cette nuit-là, %1 passe à l’heure d’été et cette heure n’existe pas. Choisissez une heure qui existe.</translation>
    </message>
    <message>
        <source>In this night the clocks of %1 are put back, and this time comes twice. The first is taken; choose another time to be sure.</source>
        <comment>%1: time zone, as Europe/Paris</comment>
        <translation>Cette nuit-là, %1 passe à l’heure d’hiver et cette heure vient deux fois. La première est prise&#xa0;; choisissez une autre heure pour en être sûr.</translation>
    </message>
    <message>
        <source>The date is said to be known, but it is not given. Write it, or let the trainer announce it.</source>
        <translation>La date est dite connue, mais elle n’est pas donnée. Écrivez-la, ou laissez le formateur l’annoncer.</translation>
    </message>
    <message>
        <source>This is no date and time, so the learner is shown none. Write year, month, day and time, as 2026-12-03 14:00.</source>
        <translation>Ce n’est pas une date avec une heure&#xa0;: l’apprenant n’en verra aucune. Écrivez année, mois, jour et heure, comme 2026-12-03 14:00.</translation>
    </message>
    <message>
        <source>No time zone has this name, so nobody knows when the class is. Write a place as Europe/Paris or America/Toronto.</source>
        <translation>Aucun fuseau horaire ne porte ce nom&#xa0;: personne ne sait quand la classe a lieu. Écrivez un lieu comme Europe/Paris ou America/Toronto.</translation>
    </message>
    <message>
        <source>No time zone has this name. Do you mean %1?</source>
        <comment>%1: time zone, as Europe/Paris</comment>
        <translation>Aucun fuseau horaire ne porte ce nom. Voulez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The link is no whole address that begins with https://, so it is left out. Copy it from the invitation to the meeting.</source>
        <translation>Le lien n’est pas une adresse entière commençant par https://&#xa0;: il est laissé de côté. Copiez-le de l’invitation à la réunion.</translation>
    </message>
    <message>
        <source>It is not said how to get in. Give the link to the class, or a number, a room, or who tells it when.</source>
        <translation>Il n’est pas dit comment entrer. Donnez le lien vers la classe, ou un numéro, une salle, ou qui l’indiquera et quand.</translation>
    </message>
    <message>
        <source>Item %1 of the agenda is empty. Say what happens, or take it out.</source>
        <translation>Le point %1 de l’ordre du jour est vide. Dites ce qui se passe, ou retirez-le.</translation>
    </message>
    <message>
        <source>The agenda takes %1 minutes, but the class has only %2. Shorten the one, or make the other longer.</source>
        <translation>L’ordre du jour prend %1&#xa0;minutes, mais la classe n’en a que %2. Raccourcissez l’un ou allongez l’autre.</translation>
    </message>
    <message>
        <source>There is neither preparation nor agenda, so learners come without knowing what for. Say what to prepare, or what happens.</source>
        <translation>Il n’y a ni préparation ni ordre du jour&#xa0;: on vient sans savoir pour quoi. Dites quoi préparer, ou ce qui se passe.</translation>
    </message>
    <message>
        <source>Virtual class</source>
        <translation>Classe virtuelle</translation>
    </message>
    <message>
        <source>A live session: when, how to get in, agenda, what to prepare.</source>
        <translation>Une séance en direct&#xa0;: quand, comment entrer, ordre du jour, que préparer.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::webpage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy it from the browser when the page has loaded: an address that leads on to another site stays empty in a frame.</source>
        <translation>Copiez-la dans le navigateur une fois la page chargée&#xa0;: une adresse qui mène à un autre site reste vide dans un cadre.</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>What the page is called. It stands above it, and screen readers say it when they come to the frame.</source>
        <translation>Comment s’appelle la page. Ce nom se lit au-dessus d’elle, et les lecteurs d’écran le disent en arrivant au cadre.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>What learners find there and what they are to do with it. It stands above the page, and in its place where it cannot be loaded.</source>
        <translation>Ce qu’on y trouve et ce qu’on en fait. Ce texte se lit au-dessus de la page, et à sa place quand elle ne se charge pas.</translation>
    </message>
    <message>
        <source>May be shown in a frame</source>
        <translation>Peut se montrer dans un cadre</translation>
    </message>
    <message>
        <source>Switch it on only if the owner of the page permits it. After their click, learners see the page here; their browsers call that site then, which sees their internet address and the time. Off: learners get a link, which opens in a tab of its own.</source>
        <translation>Ne l’activez que si la page vous y autorise. Après leur clic, les personnes la voient ici&#xa0;; leur navigateur appelle alors ce site, qui voit leur adresse internet et l’heure. Désactivé&#xa0;: un lien, qui s’ouvre dans un onglet.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Of the frame, never more than fits on the learner&apos;s screen.</source>
        <translation>Celle du cadre, jamais plus que l’écran de la personne.</translation>
    </message>
    <message>
        <source>Small, for a form or a tool</source>
        <translation>Petite, pour un formulaire ou un outil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large, for a page to read</source>
        <translation>Grande, pour une page à lire</translation>
    </message>
    <message>
        <source>Film sites refuse to be shown as a page. Use a video block: it takes this address and shows the film with its transcript.</source>
        <translation>Les sites de films refusent d’être montrés comme page. Prenez un bloc vidéo&#xa0;: il accepte cette adresse et montre le film avec sa transcription.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a computer of your own network, which learners elsewhere do not reach. Use the address under which everyone finds the page.</source>
        <comment>%1: name of a computer</comment>
        <translation>«&#xa0;%1&#xa0;» est un ordinateur de votre propre réseau, qu’on n’atteint pas d’ailleurs. Prenez l’adresse à laquelle tout le monde trouve la page.</translation>
    </message>
    <message>
        <source>The address leads to a file, and browsers do not show files in a frame like this one. Use a file to download, an audio or a video block.</source>
        <translation>L’adresse mène à un fichier, et les navigateurs n’en montrent pas dans un tel cadre. Prenez un fichier à télécharger, un bloc audio ou un bloc vidéo.</translation>
    </message>
    <message>
        <source>The page has no name, so learners who cannot see it do not know what they come to. Write what the page is called.</source>
        <translation>La page n’a pas de nom, et qui ne la voit pas ne sait pas où il arrive. Écrivez comment elle s’appelle.</translation>
    </message>
    <message>
        <source>The name is an address, which screen readers spell letter by letter. Write what the page is called.</source>
        <translation>Le nom est une adresse, que les lecteurs d’écran épellent lettre par lettre. Écrivez comment s’appelle la page.</translation>
    </message>
    <message>
        <source>There is no page yet. Paste its address.</source>
        <translation>Il n’y a pas encore de page. Collez son adresse.</translation>
    </message>
    <message>
        <source>The address does not begin with https://, so browsers refuse to show the page inside a course. Use the https address of the same page.</source>
        <translation>L’adresse ne commence pas par https://, et les navigateurs refusent de montrer la page dans un cours. Prenez l’adresse https de la même page.</translation>
    </message>
    <message>
        <source>This is no address that a browser can open. Copy it from the browser&apos;s address line, without a user name in it.</source>
        <translation>Ce n’est pas une adresse qu’un navigateur peut ouvrir. Copiez-la dans la barre d’adresse, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>It is not said what the page shows. Learners who cannot load it are left with nothing: write what is to be found there and what for.</source>
        <translation>Il n’est pas dit ce que montre la page. Qui ne peut la charger n’a rien&#xa0;: écrivez ce qu’on y trouve et pourquoi.</translation>
    </message>
    <message>
        <source>Web page in a frame</source>
        <translation>Page web dans un cadre</translation>
    </message>
    <message>
        <source>A page of another site, as a link or shown in place when the learner asks for it.</source>
        <translation>Une page d’un autre site, en lien ou montrée sur place quand la personne le demande.</translation>
    </message>
</context>
<context>
    <name>carrel::kinds::workedexample</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is done in this step, in a few words. Stands above it, also while the step itself is still to be found. May stay empty.</source>
        <translation>Ce qui se fait à cette étape, en peu de mots. S’affiche au-dessus d’elle, aussi pendant que l’étape elle-même reste à trouver. Peut rester vide.</translation>
    </message>
    <message>
        <source>What is done in this step</source>
        <translation>Ce qui se fait à cette étape</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui la fait</translation>
    </message>
    <message>
        <source>Shown: the learner reads it. Left to the learner: they try it themselves first, and then compare. Leave the last steps to them.</source>
        <translation>Montrée&#xa0;: l’apprenant la lit. Laissée à l’apprenant&#xa0;: il essaie d’abord lui-même, puis compare. Laissez-lui les dernières étapes.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrée</translation>
    </message>
    <message>
        <source>Left to the learner</source>
        <translation>Laissée à l’apprenant</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Stands above the room to write. Left empty, it reads “What comes next?”.</source>
        <translation>S’affiche au-dessus de la place pour écrire. Laissé vide, on y lit «&#xa0;Que vient ensuite&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Que vient ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>The step itself</source>
        <translation>L’étape elle-même</translation>
    </message>
    <message>
        <source>What is done, and what comes out. Where the learner tries it first, this is what they compare with.</source>
        <translation>Ce qui est fait, et ce qui en sort. Là où l’apprenant essaie d’abord, c’est à cela qu’il compare.</translation>
    </message>
    <message>
        <source>What is done, and what comes out</source>
        <translation>Ce qui est fait, et ce qui en sort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why this step and no other. It is what can be used for the next problem. May stay empty.</source>
        <translation>Pourquoi cette étape et pas une autre. C’est ce qui servira pour le problème suivant. Peut rester vide.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What is to be solved: the situation, the numbers, what is wanted.</source>
        <translation>Ce qu’il faut résoudre&#xa0;: la situation, les nombres, ce qui est demandé.</translation>
    </message>
    <message>
        <source>The situation, and what is wanted</source>
        <translation>La situation, et ce qui est demandé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>From the problem to its solution, in order. The learner sees one after the other. It gives no points.</source>
        <translation>Du problème à sa solution, dans l’ordre. L’apprenant les voit l’une après l’autre. Cela ne donne pas de points.</translation>
    </message>
    <message>
        <source>step</source>
        <comment>As it follows Add, Delete, Move</comment>
        <translation>étape</translation>
    </message>
    <message>
        <source>There are fewer than two steps, so nobody sees how one leads to the next. Add the steps from the problem to its solution.</source>
        <translation>Il y a moins de deux étapes&#xa0;: on ne voit pas comment l’une mène à l’autre. Ajoutez les étapes qui vont du problème à sa solution.</translation>
    </message>
    <message>
        <source>Step %1 is empty and is left out of the package. Write what is done, or take the step out.</source>
        <translation>L’étape %1 est vide et ne sera pas dans le paquet. Écrivez ce qui se fait, ou retirez l’étape.</translation>
    </message>
    <message>
        <source>Every step is shown, and who only reads learns less. Leave the last step to the learner, and more of them in the next example.</source>
        <translation>Toutes les étapes sont montrées, et qui ne fait que lire apprend moins. Laissez la dernière étape à l’apprenant, et davantage dans l’exemple suivant.</translation>
    </message>
    <message>
        <source>The first step is left to the learner, who has not seen anything done yet. Show it, and leave the last ones to them.</source>
        <translation>La première étape est laissée à l’apprenant, qui n’a encore rien vu faire. Montrez-la, et laissez-lui les dernières.</translation>
    </message>
    <message>
        <source>There is no problem, so the steps lead from nowhere. Say what is to be solved.</source>
        <translation>Il n’y a pas de problème&#xa0;: les étapes ne partent de rien. Dites ce qu’il faut résoudre.</translation>
    </message>
    <message>
        <source>No step says why it is done, and without reasons learners copy the steps where they do not fit. Add a “why” where it is not plain.</source>
        <translation>Aucune étape ne dit pourquoi elle se fait, et sans raisons on recopie les étapes là où elles ne conviennent pas. Ajoutez un «&#xa0;pourquoi&#xa0;» là où ce n’est pas évident.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemple résolu</translation>
    </message>
    <message>
        <source>A problem solved step by step; the learner does the last steps, then compares.</source>
        <translation>Un problème résolu pas à pas&#xa0;; l’apprenant fait les dernières étapes, puis compare.</translation>
    </message>
</context>
<context>
    <name>carrel::plaintext::BlockWriting</name>
    <message>
        <source>“%1” is no whole number of points; it gives 1.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de points&#xa0;; la question en donne 1.</translation>
    </message>
    <message>
        <source>Lines without a sign of their own were joined to what stands before them.</source>
        <translation>Les lignes sans signe propre ont été réunies à ce qui les précède.</translation>
    </message>
    <message>
        <source>A comment for those who read the file; courses have no place for it.</source>
        <translation>Un commentaire pour qui lit le fichier&#xa0;; un cours n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>There are answers here, but no question before them.</source>
        <translation>Il y a ici des réponses, mais aucune question avant elles.</translation>
    </message>
    <message>
        <source>A file to hand in cannot be a question of a course. Make it a practical activity.</source>
        <translation>Un fichier à remettre ne peut pas être une question d’un cours. Faites-en une activité pratique.</translation>
    </message>
    <message>
        <source>There is only one option, so there is nothing to choose from.</source>
        <translation>Il n’y a qu’une proposition, donc rien à choisir.</translation>
    </message>
    <message>
        <source>The title became a page with what follows.</source>
        <translation>Le titre est devenu une page avec ce qui suit.</translation>
    </message>
    <message>
        <source>The answer “%1” is none of the options.</source>
        <comment>%1: words of the source</comment>
        <translation>La réponse «&#xa0;%1&#xa0;» n’est aucune des propositions.</translation>
    </message>
    <message>
        <source>No option was marked as right. Mark the right one.</source>
        <translation>Aucune proposition n’était marquée juste. Marquez la bonne.</translation>
    </message>
    <message>
        <source>Every line has a star, so all were taken as answers to type. If they are options, mark only the right one.</source>
        <translation>Chaque ligne a un astérisque, toutes ont donc été prises pour des réponses à saisir. Si ce sont des propositions, ne marquez que la bonne.</translation>
    </message>
    <message>
        <source>“%1” is no number, so the answer has to be exact.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre, la réponse doit donc être exacte.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>No answer stands behind the colon.</source>
        <translation>Aucune réponse ne suit les deux points.</translation>
    </message>
    <message>
        <source>The answer is too long to be typed exactly: it became the model answer of an open question.</source>
        <translation>La réponse est trop longue pour être saisie exactement&#xa0;: elle est devenue la réponse modèle d’une question ouverte.</translation>
    </message>
    <message>
        <source>There is neither a question nor an answer here: it became a text.</source>
        <translation>Il n’y a ici ni question ni réponse&#xa0;: c’est devenu un texte.</translation>
    </message>
    <message>
        <source>No answers were found, so it became an open question. If it has options, begin their lines with a) b) c).</source>
        <translation>Aucune réponse n’a été trouvée, c’est donc devenu une question ouverte. Si elle a des propositions, commencez leurs lignes par a) b) c).</translation>
    </message>
</context>
<context>
    <name>carrel::review</name>
    <message>
        <source>deleted since</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a person, %2: what that person wrote</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list of comments was cancelled.</source>
        <translation>La liste des commentaires a été annulée.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Good as it is</source>
        <translation>Bon tel quel</translation>
    </message>
    <message>
        <source>Good with changes</source>
        <translation>Bon avec des modifications</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Suggests other words</source>
        <translation>Propose une autre formulation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place since then</source>
        <translation>Endroit depuis</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Words seen</source>
        <translation>Texte vu</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Formulation proposée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>“%1” cannot be used: “%2” in it is not as Carrel writes it. Ask the reviewer to save the comments again.</source>
        <extracomment>%1: name of a file, %2: a place in it, for example comments[3].kind</extracomment>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: «&#xa0;%2&#xa0;» n’y est pas tel que Carrel l’écrit. Demandez au relecteur d’enregistrer de nouveau ses commentaires.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. You may lack the right to.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible. Vous n’en avez peut-être pas le droit.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read completely.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most a file of comments may have.</source>
        <extracomment>%1: name of a file, %2: a size such as 8 MiB</extracomment>
        <translation>«&#xa0;%1&#xa0;» dépasse %2, la taille maximale d’un fichier de commentaires.</translation>
    </message>
    <message>
        <source>“%1” holds no comments of a review. Choose the file that the reviewer saved with “Save my comments”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de commentaires de relecture. Choisissez le fichier que le relecteur a enregistré avec «&#xa0;Enregistrer mes commentaires&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Carrel. Update Carrel to import it.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait avec une version plus récente de Carrel. Mettez Carrel à jour pour l’importer.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The review file was not written.</source>
        <translation>Le fichier de relecture n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a file, %2: its size, for example 12 MB</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Block number</source>
        <translation>Numéro du bloc</translation>
    </message>
</context>
<context>
    <name>carrel::review::Lister</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of block, for example Single choice, %2: its first words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>carrel::review::Packing</name>
    <message>
        <source>The review file was not written.</source>
        <translation>Le fichier de relecture n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Its texts alone are too large: split it into several courses.</source>
        <translation>Ses textes seuls sont trop longs&#xa0;: répartissez-les sur plusieurs cours.</translation>
    </message>
    <message>
        <source>These files are large: %1. Make them smaller, or link them instead.</source>
        <translation>Ces fichiers sont lourds&#xa0;: %1. Réduisez-les ou mettez un lien à la place.</translation>
    </message>
    <message>
        <source>The course does not fit into a review file that can be sent by mail. %1</source>
        <translation>Le cours ne tient pas dans un fichier de relecture qui puisse partir par courriel. %1</translation>
    </message>
</context>
<context>
    <name>carrel::richtext</name>
    <message>
        <source>expected true or false</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>expected an address with https, http, mailto or tel, or page: and the id of a page</source>
        <translation>une adresse avec https, http, mailto ou tel, ou page: et l’identifiant d’une page, est attendue</translation>
    </message>
    <message>
        <source>expected a list of text runs</source>
        <translation>une liste de passages de texte est attendue</translation>
    </message>
    <message>
        <source>expected a text run, as {&quot;text&quot;: &quot;...&quot;}</source>
        <translation>un passage de texte est attendu, comme {&quot;text&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>expected a list of items</source>
        <translation>une liste d’éléments est attendue</translation>
    </message>
    <message>
        <source>expected a list of cells</source>
        <translation>une liste de cellules est attendue</translation>
    </message>
    <message>
        <source>expected a cell, as {&quot;runs&quot;: []}</source>
        <translation>une cellule est attendue, comme {&quot;runs&quot;: []}</translation>
    </message>
    <message>
        <source>expected a list of rows</source>
        <translation>une liste de lignes est attendue</translation>
    </message>
    <message>
        <source>expected 1, 2 or 3</source>
        <translation>1, 2 ou 3 est attendu</translation>
    </message>
    <message>
        <source>expected the id of a stored file</source>
        <translation>l’identifiant d’un fichier stocké est attendu</translation>
    </message>
    <message>
        <source>expected the name of a block type</source>
        <translation>le nom d’un type de bloc est attendu</translation>
    </message>
    <message>
        <source>expected a text: a list of blocks or a plain string</source>
        <translation>un texte est attendu&#xa0;: une liste de blocs ou une simple chaîne</translation>
    </message>
    <message>
        <source>expected lists and quotes nested at most %1 deep</source>
        <translation>des listes et citations imbriquées sur %1 niveaux au plus sont attendues</translation>
    </message>
    <message>
        <source>expected a block, as {&quot;type&quot;: &quot;paragraph&quot;}</source>
        <translation>un bloc est attendu, comme {&quot;type&quot;: &quot;paragraph&quot;}</translation>
    </message>
</context>
<context>
    <name>carrel::scorm</name>
    <message>
        <source>The resume memory is %1 % full with scores alone, so learners who come back will see which questions they got right, but rarely what they chose.</source>
        <translation>La mémoire de reprise est pleine à %1&#xa0;% rien qu’avec les scores, les apprenants qui reviennent verront donc à quelles questions ils ont répondu juste, mais rarement ce qu’ils ont choisi.</translation>
    </message>
</context>
<context>
    <name>carrel::storyboard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages were seen</source>
        <translation>toutes les pages ont été vues</translation>
    </message>
    <message>
        <source>the pass mark of %1 % is reached</source>
        <translation>le seuil de réussite de %1&#xa0;% est atteint</translation>
    </message>
    <message>
        <source>all pages were seen and the pass mark of %1 % is reached</source>
        <translation>toutes les pages ont été vues et le seuil de réussite de %1&#xa0;% est atteint</translation>
    </message>
    <message>
        <source>all required blocks are done</source>
        <translation>tous les blocs obligatoires sont faits</translation>
    </message>
    <message>
        <source>Writing the storyboard was cancelled.</source>
        <translation>L’écriture du storyboard a été annulée.</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Juste</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Faux</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each block has a number: 2.3-4 is block 4 on page 3 of module 2. Use it when you write or talk about it.</source>
        <translation>Chaque bloc a un numéro&#xa0;: 2.3-4 est le bloc 4 de la page 3 du module 2. Citez-le quand vous en parlez ou écrivez.</translation>
    </message>
    <message>
        <source>✓ Right and ✗ Wrong say which answers count. Words in square brackets within a text with gaps are what belongs there; a bar parts what else may stand there.</source>
        <translation>✓ Juste et ✗ Faux disent quelles réponses comptent. Dans un texte à trous, les mots entre crochets sont ceux qu’il faut&#xa0;; une barre sépare ce qui peut aussi y figurer.</translation>
    </message>
    <message>
        <source>The column on the right is for your remarks.</source>
        <translation>La colonne de droite est pour vos remarques.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A place in a picture, in percent of its width or height</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>around %1 from the left, %2 from the top of the picture</source>
        <extracomment>%1 and %2 are in percent</extracomment>
        <translation>vers %1 depuis la gauche et %2 depuis le haut de l’image</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A place in an order, and what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a sheet: %1 is its number, %2 the number of all</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>carrel::storyboard::HtmlListener</name>
    <message>
        <source>Storyboard: %1</source>
        <translation>Storyboard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ce document</translation>
    </message>
    <message>
        <source>The storyboard could not be written: %1.</source>
        <translation>Le storyboard n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person who signs</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>carrel::storyboard::OdtListener</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ce document</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person who signs</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>carrel::storyboard::Telling</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting of a block and its value
----------
%1 is a name with a number, as &quot;Situation 2&quot;, %2 how it begins</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as often as wanted</source>
        <comment>tries at a question</comment>
        <translation>autant qu’on veut</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An entry of a list and its number: &quot;Option 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>carrel::storyboard::Walk</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Version du</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>Finished when</source>
        <translation>Terminé quand</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>After this module you can …</source>
        <translation>Après ce module, vous saurez …</translation>
    </message>
    <message>
        <source>attempts: as often as wanted</source>
        <translation>tentatives&#xa0;: autant qu’on veut</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>its questions count for the score</source>
        <translation>ses questions comptent pour le score</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) drawn for each learner</source>
        <translation>
            <numerusform>%n question tirée pour chaque apprenant</numerusform>
            <numerusform>%n questions tirées pour chaque apprenant</numerusform>
        </translation>
    </message>
    <message>
        <source>handed in as a whole</source>
        <translation>remise d’un bloc</translation>
    </message>
    <message numerus="yes">
        <source>time limit of %n minute(s)</source>
        <translation>
            <numerusform>durée limitée à %n minute</numerusform>
            <numerusform>durée limitée à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiz page</source>
        <translation>Page de quiz</translation>
    </message>
    <message>
        <source>A block of a later version of Carrel</source>
        <translation>Un bloc d’une version plus récente de Carrel</translation>
    </message>
</context>
<context>
    <name>carrel::sys</name>
    <message>
        <source>No browser can be opened from here: this computer has no “%1”. Open the address in a browser yourself.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Aucun navigateur ne peut être ouvert d’ici&#xa0;: cet ordinateur n’a pas de «&#xa0;%1&#xa0;». Ouvrez vous-même l’adresse dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>carrel::table</name>
    <message>
        <source>Column %1</source>
        <comment>%1: a number</comment>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>This is no spreadsheet that can be read. Save it as .xlsx or as CSV in your spreadsheet program, and import that.</source>
        <translation>Ce n’est pas une feuille de calcul lisible. Enregistrez-la en .xlsx ou en CSV dans votre tableur, et importez ce fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet holds definitions that no spreadsheet program writes. Save it anew as .xlsx or as CSV.</source>
        <translation>La feuille de calcul contient des définitions qu’aucun tableur n’écrit. Enregistrez-la à nouveau en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program and save it anew as .xlsx or as CSV.</source>
        <translation>La feuille de calcul est endommagée. Ouvrez-la dans votre tableur et enregistrez-la à nouveau en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Open it in your spreadsheet program and save it without one.</source>
        <translation>Le tableur est protégé par un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>carrel::table::RowWriting</name>
    <message>
        <source>A course has no place for the column “%1”: %2.</source>
        <extracomment>%1: name of a column, %2: its words</extracomment>
        <translation>Un cours n’a pas de place pour la colonne «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>%1: a number</comment>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” is no difficulty: easy, middle or hard.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une difficulté&#xa0;: facile, moyen ou difficile.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of points; it gives %2.</source>
        <comment>%1: words of the source, %2: a number</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de points&#xa0;; la question en donne %2.</translation>
    </message>
    <message>
        <source>The answer “%1” is none of the options.</source>
        <comment>%1: words of the source</comment>
        <translation>La réponse «&#xa0;%1&#xa0;» n’est aucune des propositions.</translation>
    </message>
    <message>
        <source>Feedback to an option that is empty was left out: %1</source>
        <comment>%1: words of the source</comment>
        <translation>Le retour d’une proposition vide a été laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are fewer than two options to choose from.</source>
        <translation>Il y a moins de deux propositions à choisir.</translation>
    </message>
    <message>
        <source>No option was marked as right. Mark the right one.</source>
        <translation>Aucune proposition n’était marquée juste. Marquez la bonne.</translation>
    </message>
    <message>
        <source>Several options are right, so it became a multiple choice question.</source>
        <translation>Plusieurs propositions sont justes, c’est donc devenu une question à choix multiple.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>The row gives no answer.</source>
        <translation>La ligne ne donne pas de réponse.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” may be read as thousands or as a little more than a whole number. Check it.</source>
        <comment>%1: a number</comment>
        <translation>«&#xa0;%1&#xa0;» peut se lire comme des milliers ou comme un nombre à virgule. Vérifiez.</translation>
    </message>
    <message>
        <source>“%1” is no pair. Write pairs as item -&gt; what belongs with it.</source>
        <comment>%1: words of the source</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire. Écrivez les paires ainsi&#xa0;: élément -&gt; ce qui va avec.</translation>
    </message>
    <message>
        <source>A matching question needs at least two pairs.</source>
        <translation>Un appariement demande au moins deux paires.</translation>
    </message>
    <message>
        <source>There are fewer than two lines to put in order.</source>
        <translation>Il y a moins de deux lignes à ordonner.</translation>
    </message>
    <message>
        <source>Fill in the missing words.</source>
        <translation>Complétez les mots manquants.</translation>
    </message>
    <message>
        <source>The text has no gap. Put what is to be typed into brackets: [word].</source>
        <translation>Le texte n’a pas de trou. Mettez entre crochets ce qui est à saisir&#xa0;: [mot].</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>La ligne n’a pas de question.</translation>
    </message>
    <message>
        <source>The type “%1” is not known; what it asks was guessed from the answers.</source>
        <comment>%1: words of the source</comment>
        <translation>Le type «&#xa0;%1&#xa0;» n’est pas connu&#xa0;; ce qu’il demande a été deviné d’après les réponses.</translation>
    </message>
    <message>
        <source>The row gives no answer, so it became an open question.</source>
        <translation>La ligne ne donne pas de réponse, c’est donc devenu une question ouverte.</translation>
    </message>
</context>
<context>
    <name>carrel::ui</name>
    <message>
        <source>It counts although this page is no quiz page, because you said so here.</source>
        <translation>Elle compte bien que cette page ne soit pas une page de quiz, parce que vous l’avez dit ici.</translation>
    </message>
    <message>
        <source>You said here that it is practice only, although this is a quiz page.</source>
        <translation>Vous avez dit ici qu’elle n’est qu’un entraînement, bien que ce soit une page de quiz.</translation>
    </message>
    <message>
        <source>Questions count on quiz pages. This page is none.</source>
        <translation>Les questions comptent sur les pages de quiz. Cette page n’en est pas une.</translation>
    </message>
    <message>
        <source>There is one try.</source>
        <translation>Il y a un essai.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n tries, the last one counts.</source>
        <translation>
            <numerusform>Il y a %n essai, et il compte.</numerusform>
            <numerusform>Sur %n essais, le dernier compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The learner may answer again as often as wanted. The last answer counts.</source>
        <translation>L’apprenant peut répondre autant de fois qu’il veut. La dernière réponse compte.</translation>
    </message>
    <message>
        <source>Practice question: it does not count.</source>
        <translation>Question d’entraînement&#xa0;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>It counts, but gives no points: the score stays as it is.</source>
        <translation>Elle compte, mais ne donne pas de points&#xa0;: le score reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>It counts: %n point(s).</source>
        <translation>
            <numerusform>Elle compte&#xa0;: %n point.</numerusform>
            <numerusform>Elle compte&#xa0;: %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answer is reported with right or wrong: the first as %1.</source>
        <comment>%1: the name of the answer in the LMS</comment>
        <translation>Chaque réponse est transmise avec juste ou faux&#xa0;: la première sous le nom %1.</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>word for a finished course in an LMS</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>word for a finished course in an LMS</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>When all pages were seen, the LMS is told “%1” with at least %2 %, and “completed” with less.</source>
        <comment>%1: passed or completed, %2: the pass mark</comment>
        <translation>Quand toutes les pages ont été vues, le LMS reçoit «&#xa0;%1&#xa0;» avec au moins %2&#xa0;%, et «&#xa0;terminé&#xa0;» avec moins.</translation>
    </message>
    <message>
        <source>With at least %2 %, the LMS is told “%1” as soon as all questions are answered. With less it is told “failed” when no try is left.</source>
        <comment>%1: passed or completed, %2: the pass mark</comment>
        <translation>Avec au moins %2&#xa0;%, le LMS reçoit «&#xa0;%1&#xa0;» dès que toutes les questions ont une réponse. Avec moins, il reçoit «&#xa0;non réussi&#xa0;» quand il ne reste plus d’essai.</translation>
    </message>
    <message>
        <source>When all pages were seen and all questions answered, the LMS is told “%1” with at least %2 %. With less it is told “failed” when no try is left.</source>
        <comment>%1: passed or completed, %2: the pass mark</comment>
        <translation>Quand toutes les pages ont été vues et que toutes les questions ont une réponse, le LMS reçoit «&#xa0;%1&#xa0;» avec au moins %2&#xa0;%. Avec moins, il reçoit «&#xa0;non réussi&#xa0;» quand il ne reste plus d’essai.</translation>
    </message>
    <message>
        <source>Nothing: this version of Carrel does not know the block and leaves it out of packages.</source>
        <translation>Rien&#xa0;: cette version de Carrel ne connaît pas le bloc et le laisse hors des paquets.</translation>
    </message>
    <message>
        <source>Nothing: the learner answers nothing here.</source>
        <translation>Rien&#xa0;: l’apprenant ne répond à rien ici.</translation>
    </message>
    <message>
        <source>That it was done. It gives no points.</source>
        <translation>Que c’est fait. Cela ne donne pas de points.</translation>
    </message>
    <message>
        <source>Points: each question that counts gives those that stand at it. That is what questions on quiz pages do.</source>
        <translation>Points&#xa0;: chaque question qui compte donne ceux qui y sont indiqués. C’est ce que font les questions des pages de quiz.</translation>
    </message>
    <message>
        <source>Score: the points reached, in percent of all there are. With 10 points in all, 8 points are 80 %.</source>
        <translation>Score&#xa0;: les points obtenus, en pour cent du total. Avec 10 points en tout, 8 points font 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>%1: one or two sentences</comment>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>A course in which no question counts has no score. It is “completed” when all pages were seen.</source>
        <translation>Un cours dont aucune question ne compte n’a pas de score. Il est «&#xa0;terminé&#xa0;» quand toutes les pages ont été vues.</translation>
    </message>
    <message>
        <source>Grade: the LMS makes it from the score, usually as points out of 100. Which try of several it takes is set there.</source>
        <translation>Note&#xa0;: le LMS la tire du score, en général sur 100 points. C’est là-bas que se règle quelle tentative il retient quand il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>pictures (PNG, JPEG, GIF, SVG, WebP)</source>
        <translation>images (PNG, JPEG, GIF, SVG, WebP)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>films (MP4, WebM, MOV)</source>
        <translation>films (MP4, WebM, MOV)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>sound (MP3, M4A, WAV, Ogg)</source>
        <translation>son (MP3, M4A, WAV, Ogg)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>What a course takes</source>
        <translation>Ce qu’un cours accepte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The archive is whole: two independent readers opened it and every checksum is right.</source>
        <translation>L’archive est entière&#xa0;: deux lecteurs indépendants l’ont ouverte et toutes les sommes de contrôle sont justes.</translation>
    </message>
    <message>
        <source>File names and types are such that every LMS takes them.</source>
        <translation>Les noms et les types de fichiers sont tels que tous les LMS les acceptent.</translation>
    </message>
    <message>
        <source>Nothing of this computer is inside: no hidden files, no paths, no course file.</source>
        <translation>Rien de cet ordinateur n’est dedans&#xa0;: pas de fichiers cachés, pas de chemins, pas de fichier de cours.</translation>
    </message>
    <message>
        <source>Every reference leads to a file of the package, and all texts are readable.</source>
        <translation>Chaque renvoi mène à un fichier du paquet, et tous les textes sont lisibles.</translation>
    </message>
    <message>
        <source>The manifest says what an LMS looks for, and lists exactly the files that are there.</source>
        <translation>Le manifeste dit ce qu’un LMS cherche, et énumère exactement les fichiers présents.</translation>
    </message>
    <message>
        <source>Pass mark, bookmark and resume memory fit, whatever the learner does.</source>
        <translation>Le seuil de réussite, le signet et la mémoire de reprise tiennent, quoi que fasse l’apprenant.</translation>
    </message>
    <message>
        <source>Where to put it</source>
        <translation>Où le mettre</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>A name cannot hold any of these: %1</source>
        <translation>Un nom ne peut contenir aucun de ces caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name that begins with a dot would be hidden. Choose another one.</source>
        <translation>Un nom qui commence par un point serait caché. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is there already and will be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, so that nothing of it is lost.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom, pour que rien n’en soit perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n fichier</numerusform>
            <numerusform>%1 en %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Status: “completed” once all pages have been seen. No question counts.</source>
        <translation>Statut&#xa0;: «&#xa0;terminé&#xa0;» une fois que toutes les pages ont été vues. Aucune question ne compte.</translation>
    </message>
    <message>
        <source>Status: “completed” once all pages have been seen, whatever the score.</source>
        <translation>Statut&#xa0;: «&#xa0;terminé&#xa0;» une fois que toutes les pages ont été vues, quel que soit le score.</translation>
    </message>
    <message>
        <source>Status, once all pages have been seen: “passed” from %1 % of the points on, “completed” below.</source>
        <translation>Statut, une fois que toutes les pages ont été vues&#xa0;: «&#xa0;réussi&#xa0;» à partir de %1&#xa0;% des points, «&#xa0;terminé&#xa0;» en dessous.</translation>
    </message>
    <message>
        <source>Status: “%1” from %2 % of the points on.</source>
        <extracomment>%1 is &quot;passed&quot; or &quot;completed&quot;, %2 a number</extracomment>
        <translation>Statut&#xa0;: «&#xa0;%1&#xa0;» à partir de %2&#xa0;% des points.</translation>
    </message>
    <message>
        <source>Status: “%1” once all pages have been seen, from %2 % of the points on.</source>
        <extracomment>%1 is &quot;passed&quot; or &quot;completed&quot;, %2 a number</extracomment>
        <translation>Statut&#xa0;: «&#xa0;%1&#xa0;» une fois que toutes les pages ont été vues, à partir de %2&#xa0;% des points.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>%1: more than the %3 that %2 takes. Make the films smaller or split the course.</source>
        <extracomment>%1 is &quot;About 1.2 GB&quot;, %2 the name of an LMS, %3 a size</extracomment>
        <translation>%1&#xa0;: plus que les %3 que %2 accepte. Réduisez les films ou divisez le cours.</translation>
    </message>
    <message>
        <source>%1. Many LMSs take no more than 50 to 500 MB: ask yours.</source>
        <extracomment>%1 is &quot;About 120 MB&quot;</extracomment>
        <translation>%1. Beaucoup de LMS n’acceptent pas plus de 50 à 500&#xa0;Mo&#xa0;: renseignez-vous pour le vôtre.</translation>
    </message>
    <message>
        <source>Nothing: no status, no score, no answers. The course itself works as it does in an LMS.</source>
        <translation>Rien&#xa0;: pas de statut, pas de score, pas de réponses. Le cours lui-même fonctionne comme dans un LMS.</translation>
    </message>
    <message>
        <source>Score: the points in percent, from 0 to 100.</source>
        <translation>Score&#xa0;: les points en pour cent, de 0 à 100.</translation>
    </message>
    <message>
        <source>Score: none.</source>
        <translation>Score&#xa0;: aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Answers: of %n question(s), with right or wrong.</source>
        <translation>
            <numerusform>Réponses&#xa0;: de %n question, avec juste ou faux.</numerusform>
            <numerusform>Réponses&#xa0;: de %n questions, avec juste ou faux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1 does not keep them.</source>
        <extracomment>%1 is the name of an LMS</extracomment>
        <translation>Réponses&#xa0;: %1 ne les garde pas.</translation>
    </message>
    <message>
        <source>Nothing is left to fix.</source>
        <translation>Il ne reste rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left to fix. The course can go out all the same; learners will meet them.</source>
        <translation>
            <numerusform>Il reste %n remarque à traiter. Le cours peut partir quand même&#xa0;; les apprenants la rencontreront.</numerusform>
            <numerusform>Il reste %n remarques à traiter. Le cours peut partir quand même&#xa0;; les apprenants les rencontreront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes with the course: nobody else is asked.</source>
        <translation>Tout vient avec le cours&#xa0;: rien n’est demandé à personne d’autre.</translation>
    </message>
    <message>
        <source>After a click, the learner&apos;s browser asks others: %1</source>
        <extracomment>%1 is a list of names of web servers</extracomment>
        <translation>Après un clic, le navigateur de l’apprenant s’adresse à d’autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Carrel</source>
        <translation>Carrel</translation>
    </message>
    <message>
        <source>This course is not in a file yet.</source>
        <translation>Ce cours n’est pas encore dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not in %1 yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore dans %1.</numerusform>
            <numerusform>%n modifications ne sont pas encore dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer whatever you choose, unless you throw them away.</source>
        <translation>Elles sont conservées sur cet ordinateur quel que soit votre choix, sauf si vous les jetez.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans le fichier</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>Throw away the course…</source>
        <translation>Jeter le cours…</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n change(s)…</source>
        <translation>
            <numerusform>Jeter %n modification…</numerusform>
            <numerusform>Jeter %n modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n change(s) to “%1” for good?</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>
            <numerusform>Jeter définitivement %n modification de «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
            <numerusform>Jeter définitivement %n modifications de «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can bring them back. What is in the file stays.</source>
        <translation>Rien ne pourra les ramener. Ce qui est dans le fichier reste.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>“%1” has changes on this computer that are not in the file.</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>«&#xa0;%1&#xa0;» a sur cet ordinateur des modifications qui ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. You can go on with your changes and decide when you save, or open the file as it is; your changes then go on waiting.</source>
        <translation>Le fichier a été modifié ailleurs depuis. Vous pouvez continuer avec vos modifications et décider au moment d’enregistrer, ou ouvrir le fichier tel quel&#xa0;; vos modifications restent alors en attente.</translation>
    </message>
    <message>
        <source>You can go on with them, or open the file as it is; they then go on waiting.</source>
        <translation>Vous pouvez continuer avec elles, ou ouvrir le fichier tel quel&#xa0;; elles restent alors en attente.</translation>
    </message>
    <message>
        <source>Continue (%1)</source>
        <extracomment>%1 says how many changes wait, &quot;14 changes newer than the file&quot;</extracomment>
        <translation>Continuer (%1)</translation>
    </message>
    <message>
        <source>Open the file as it is</source>
        <translation>Ouvrir le fichier tel quel</translation>
    </message>
    <message>
        <source>Somebody works on this course now.</source>
        <translation>Quelqu’un travaille sur ce cours en ce moment.</translation>
    </message>
    <message>
        <source>If you open it anyway, Carrel warns you before one of you writes over the other&apos;s work.</source>
        <translation>Si vous l’ouvrez quand même, Carrel vous avertit avant que l’un de vous n’écrase le travail de l’autre.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since you opened it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Save your course under another name to keep both, or write over what the other person saved.</source>
        <translation>Enregistrez votre cours sous un autre nom pour garder les deux, ou écrasez ce que l’autre personne a enregistré.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écraser %1</translation>
    </message>
    <message>
        <source>Go back to what is in %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Revenir à ce qui est dans %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken out of the course. Undo brings them back.</source>
        <translation>
            <numerusform>%n modification est retirée du cours. Annuler la ramène.</numerusform>
            <numerusform>%n modifications sont retirées du cours. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Carrel courses (*.carrel)</source>
        <translation>Cours Carrel (*.carrel)</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Ouvrir un cours</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day, such as 10:42</extracomment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>It is kept on this computer whatever you choose, unless you throw it away.</source>
        <translation>Il est conservé sur cet ordinateur quel que soit votre choix, sauf si vous le jetez.</translation>
    </message>
    <message numerus="yes">
        <source>Continue (%n change(s) of yours)</source>
        <translation>
            <numerusform>Continuer (%n modification de votre part)</numerusform>
            <numerusform>Continuer (%n modifications de votre part)</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the answer, without right or wrong. It gives no points.</source>
        <translation>Le début de la réponse, sans juste ni faux. Elle ne donne pas de points.</translation>
    </message>
    <message>
        <source>Each answer that the learner compares is reported with its first 250 characters: the first as %1.</source>
        <comment>%1: the name of the answer in the LMS</comment>
        <translation>Chaque réponse que l’apprenant compare est transmise avec ses 250 premiers caractères&#xa0;: la première sous le nom %1.</translation>
    </message>
    <message>
        <source>The answer can be changed until the page is handed in, and counts then.</source>
        <translation>La réponse peut être changée jusqu’à la remise de la page, et compte alors.</translation>
    </message>
    <message>
        <source>Reported once, when it is done, as %1.</source>
        <comment>%1: the name of the answer in the LMS</comment>
        <translation>Transmis une fois, quand c’est fait, sous le nom %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>documents (PDF, Word, Excel, PowerPoint, OpenDocument)</source>
        <translation>documents (PDF, Word, Excel, PowerPoint, OpenDocument)</translation>
    </message>
    <message>
        <source>Each answer under the learner&apos;s name, without right or wrong. It gives no points.</source>
        <translation>Chaque réponse sous le nom de l’apprenant, sans juste ni faux. Elle ne donne pas de points.</translation>
    </message>
    <message>
        <source>Reported whenever the learner sends, a record for each answer: the first ones begin with %1.</source>
        <comment>%1: the name of the answer in the LMS</comment>
        <translation>Transmis chaque fois que l’apprenant envoie, une ligne par réponse&#xa0;: les premières commencent par %1.</translation>
    </message>
    <message>
        <source>When all required blocks are done, the LMS is told “%1” with at least %2 %, and “completed” with less.</source>
        <comment>%1: passed or completed, %2: the pass mark</comment>
        <translation>Quand tous les blocs obligatoires sont faits, le LMS reçoit «&#xa0;%1&#xa0;» à partir de&#xa0;%2&#xa0;%, et «&#xa0;terminé&#xa0;» en dessous.</translation>
    </message>
    <message>
        <source>Required blocks have to be done first, in any case.</source>
        <translation>Les blocs obligatoires doivent d’abord être faits, dans tous les cas.</translation>
    </message>
    <message>
        <source>Status: “completed” once all required blocks are done, whatever the score.</source>
        <translation>Statut&#xa0;: «&#xa0;terminé&#xa0;» dès que tous les blocs obligatoires sont faits, quel que soit le score.</translation>
    </message>
    <message>
        <source>Status, once all required blocks are done: “passed” from %1 % of the points on, “completed” below.</source>
        <translation>Statut, dès que tous les blocs obligatoires sont faits&#xa0;: «&#xa0;réussi&#xa0;» à partir de&#xa0;%1&#xa0;% des points, «&#xa0;terminé&#xa0;» en dessous.</translation>
    </message>
    <message>
        <source>Status: “completed” once all required blocks are done. No question counts.</source>
        <translation>Statut&#xa0;: «&#xa0;terminé&#xa0;» dès que tous les blocs obligatoires sont faits. Aucune question ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>Required: %n block(s), without which the course is not finished.</source>
        <translation>
            <numerusform>Obligatoire&#xa0;:&#xa0;%n bloc, sans lequel le cours n’est pas terminé.</numerusform>
            <numerusform>Obligatoires&#xa0;:&#xa0;%n blocs, sans lesquels le cours n’est pas terminé.</numerusform>
        </translation>
    </message>
    <message>
        <source>captions (WebVTT, SubRip)</source>
        <translation>sous-titres (WebVTT, SubRip)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>fonts (WOFF2, WOFF, TTF, OTF)</source>
        <translation>polices (WOFF2, WOFF, TTF, OTF)</translation>
    </message>
    <message>
        <source>A course in which no question counts has no score. It is “completed” when all required blocks are done.</source>
        <translation>Un cours où aucune question ne compte n’a pas de score. Il est «&#xa0;terminé&#xa0;» quand tous les blocs obligatoires sont faits.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Files that can be imported (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>Fichiers importables (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>With loss</source>
        <translation>Avec perte</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>There is nothing in it that could become a question.</source>
        <translation>Il n’y a rien là-dedans qui puisse devenir une question.</translation>
    </message>
    <message numerus="yes">
        <source>%n as it was</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n tel quel</numerusform>
            <numerusform>%n tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with loss</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n avec perte</numerusform>
            <numerusform>%n avec perte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not supported</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n non pris en charge</numerusform>
            <numerusform>%n non pris en charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n non compris</numerusform>
            <numerusform>%n non compris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;34 passages&quot;, %2 such as &quot;31 as they were, 2 with loss&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Pas encore de description</translation>
    </message>
    <message>
        <source>Decoration: screen readers skip it</source>
        <translation>Décoration&#xa0;: les lecteurs d’écran la sautent</translation>
    </message>
    <message>
        <source>Save copies in a folder</source>
        <translation>Enregistrer des copies dans un dossier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from the course.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu dans le cours.</translation>
    </message>
    <message>
        <source>There is no room for the smaller copies on this computer. Nothing was changed.</source>
        <translation>Il n’y a pas assez de place sur cet ordinateur pour les copies allégées. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) missing</source>
        <translation>
            <numerusform>%n description manque</numerusform>
            <numerusform>%n descriptions manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>No description missing</source>
        <translation>Aucune description ne manque</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s)</source>
        <translation>
            <numerusform>Sert à %n endroit</numerusform>
            <numerusform>Sert à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would become smaller: they are small already, move, or cannot be read here.</source>
        <translation>Aucune ne deviendrait plus légère&#xa0;: elles sont déjà petites, animées, ou illisibles ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): %1 → %2</source>
        <extracomment>%1 and %2 are sizes, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n image&#xa0;: %1 → %2</numerusform>
            <numerusform>%n images&#xa0;: %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stay as they are.</source>
        <translation>
            <numerusform>%n autre reste telle quelle.</numerusform>
            <numerusform>%n autres restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1, not in the package</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>%1, hors du paquet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a size, such as 4.2 MB, %2 a share, such as 12 %</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For screens: 1600 pixels wide</source>
        <translation>Pour les écrans&#xa0;: 1600 pixels de large</translation>
    </message>
    <message>
        <source>For phones: 1000 pixels wide</source>
        <translation>Pour les téléphones&#xa0;: 1000 pixels de large</translation>
    </message>
    <message>
        <source>As wide as they are, compressed anew</source>
        <translation>Même largeur, compressées à nouveau</translation>
    </message>
    <message>
        <source>Some files of this snapshot are gone.</source>
        <translation>Certains fichiers de cet instantané ont disparu.</translation>
    </message>
    <message>
        <source>You can go back without them: blocks that used them then wait for another file. Undo takes it back.</source>
        <translation>Vous pouvez y revenir sans eux&#xa0;: les blocs qui les utilisaient attendent alors un autre fichier. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Go back without them</source>
        <translation>Y revenir sans eux</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”?</source>
        <extracomment>%1 is the name of a snapshot</extracomment>
        <translation>Supprimer l’instantané «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The course stays as it is. The state of that time can then only be reached as far as the history goes back.</source>
        <translation>Le cours reste comme il est. L’état de ce moment ne pourra alors être retrouvé que si l’historique remonte jusque-là.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a sheet of paper: its number</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Nothing could be printed: the printer or the file takes nothing. Choose another one and try again.</source>
        <translation>Rien n’a pu être imprimé&#xa0;: l’imprimante ou le fichier ne prend rien. Choisissez-en un autre et réessayez.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Courses that were started from it stay as they are. The template cannot be brought back.</source>
        <translation>Les cours commencés à partir de lui restent tels quels. Le modèle ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <extracomment>%1 is the name of an LMS, which the user described in a file</extracomment>
        <translation>%1 (le vôtre)</translation>
    </message>
    <message>
        <source>Status: “passed” once all required blocks are done. No question counts.</source>
        <translation>Statut&#xa0;: «&#xa0;réussi&#xa0;» quand tous les blocs obligatoires sont faits. Aucune question ne compte.</translation>
    </message>
    <message>
        <source>Status: “passed” once all pages have been seen. No question counts.</source>
        <translation>Statut&#xa0;: «&#xa0;réussi&#xa0;» quand toutes les pages ont été vues. Aucune question ne compte.</translation>
    </message>
    <message>
        <source>Resume memory: progress and scores take at most %1 % of what the format allows, so learners go on where they left. The rest keeps their answers.</source>
        <translation>Mémoire de reprise&#xa0;: la progression et les scores prennent au plus&#xa0;%1&#xa0;% de ce que permet le format&#xa0;; les apprenants reprennent donc où ils étaient. Le reste garde leurs réponses.</translation>
    </message>
    <message>
        <source>Too few points when all is done: “failed” at once. Many LMSs lock learners out then, although they have tries left.</source>
        <translation>Trop peu de points quand tout est fait&#xa0;: «&#xa0;échoué&#xa0;» aussitôt. Beaucoup de LMS ferment alors la porte aux apprenants, même s’il leur reste des essais.</translation>
    </message>
    <message>
        <source>%1 keeps %2 characters of resume memory, and progress and scores may need %3: learners would lose their place. Choose SCORM 1.2.</source>
        <extracomment>%1 is the name of an LMS</extracomment>
        <translation>%1 garde&#xa0;%2 caractères de mémoire de reprise, et la progression et les scores peuvent en demander&#xa0;%3&#xa0;: les apprenants perdraient leur place. Choisissez SCORM 1.2.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is what is made, such as &quot;LMS package (SCORM 1.2)&quot;, %2 the name of a file or folder</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not known to take this format. Ask whoever runs it, or go back to the usual one under “More choices”.</source>
        <extracomment>%1 is the name of an LMS</extracomment>
        <translation>On ne sait pas si&#xa0;%1 accepte ce format. Demandez à qui l’administre, ou revenez au format habituel sous «&#xa0;Autres choix&#xa0;».</translation>
    </message>
    <message>
        <source>Beside it a sheet for whoever runs the LMS: its settings click by click, and what to create by hand.</source>
        <translation>À côté, une fiche pour qui administre le LMS&#xa0;: ses réglages clic par clic, et ce qui se crée à la main.</translation>
    </message>
    <message>
        <source>Only the module “%1”, as a course of its own: what learners did in the whole course does not count there.</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>Seulement le module «&#xa0;%1&#xa0;», comme un cours à part&#xa0;: ce que les apprenants ont fait dans le cours entier n’y compte pas.</translation>
    </message>
    <message>
        <source>The package is editable: whoever has it can open the course and change it. Comments and history are not in it.</source>
        <translation>Le paquet est modifiable&#xa0;: qui l’a peut ouvrir le cours et le changer. Commentaires et historique n’y sont pas.</translation>
    </message>
    <message>
        <source>The pass mark is in the package: some LMSs then decide by it themselves, and fail whoever has no score yet.</source>
        <translation>Le seuil de réussite est dans le paquet&#xa0;: certains LMS décident alors eux-mêmes d’après lui, et mettent en échec qui n’a pas encore de score.</translation>
    </message>
    <message>
        <source>The pass mark is left out of the package; the course applies it all the same.</source>
        <translation>Le seuil de réussite est laissé hors du paquet&#xa0;; le cours l’applique quand même.</translation>
    </message>
    <message>
        <source>Too large for most mail, which takes 20 to 25 MB: give it on a stick or by a link.</source>
        <translation>Trop grand pour la plupart des messageries, qui acceptent 20 à 25 Mo&#xa0;: donnez-le sur une clé ou par un lien.</translation>
    </message>
    <message>
        <source>It can be mailed. Some offices refuse .html files too: then give a link.</source>
        <translation>Il peut être envoyé par courriel. Certains bureaux refusent aussi les fichiers .html&#xa0;: donnez alors un lien.</translation>
    </message>
    <message>
        <source>Do not mail it: Gmail and others refuse files that hold .js, also inside a zip. Give a link to a shared folder, or upload it to its place yourself.</source>
        <translation>Ne l’envoyez pas par courriel&#xa0;: Gmail et d’autres refusent les fichiers .js, même dans un zip. Donnez un lien vers un dossier partagé, ou déposez-le vous-même à sa place.</translation>
    </message>
    <message>
        <source>The sheet for the LMS could not be written. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>La fiche pour le LMS n’a pas pu être écrite.&#xa0;%1</translation>
    </message>
    <message>
        <source>Carrel courses and editable packages (*.carrel *.zip *.html)</source>
        <translation>Cours Carrel et paquets modifiables (*.carrel *.zip *.html)</translation>
    </message>
    <message>
        <source>%1: %2, on %3</source>
        <extracomment>%1: a file name, %2: a size, %3: the place in the course where it is used</extracomment>
        <translation>%1&#xa0;: %2, à&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. Could save about %2. %3</source>
        <extracomment>%1: what a file is and weighs, %2: a size, %3: a sentence that says how</extracomment>
        <translation>%1. Gain possible&#xa0;: environ %2. %3</translation>
    </message>
    <message>
        <source>What is heavy</source>
        <translation>Ce qui pèse lourd</translation>
    </message>
    <message>
        <source>In all about %1 could be saved.</source>
        <translation>En tout, environ %1 pourraient être gagnés.</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Rescue what is readable…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <source>This computer keeps earlier versions of this course, among them what was saved here last.</source>
        <translation>Cet ordinateur garde des versions antérieures de ce cours, dont le dernier enregistrement fait ici.</translation>
    </message>
    <message>
        <source>What is readable can be rescued into a new file. The damaged one stays as it is.</source>
        <translation>Ce qui est lisible peut être sauvé dans un nouveau fichier. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>The course cannot be opened as it is.</source>
        <translation>Le cours ne peut pas être ouvert en l’état.</translation>
    </message>
    <message>
        <source>Folder of the schema files</source>
        <translation>Dossier des fichiers de schéma</translation>
    </message>
</context>
<context>
    <name>carrel::web</name>
    <message>
        <source>The course has %1 of pictures, sound and video, and browsers open at most %2 in one HTML file. Export it as a web folder, or link large videos instead of embedding them.</source>
        <translation>Le cours a %1 d’images, de son et de vidéo, et les navigateurs en ouvrent au plus %2 dans un fichier HTML. Exportez-le comme dossier web, ou mettez des liens vers les grandes vidéos au lieu de les intégrer.</translation>
    </message>
</context>
<context>
    <name>carrel::word</name>
    <message>
        <source>This stands at the top or the bottom of the paper pages, so it is left out.</source>
        <translation>Ceci se trouve en haut ou en bas des pages imprimées&#xa0;: c’est laissé de côté.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This Word file is built in a way that Carrel does not open, to be safe. Open it in your word processor, save it as a new .docx file and import that one.</source>
        <translation>Ce fichier Word est construit d’une façon que Carrel n’ouvre pas, par prudence. Ouvrez-le dans votre traitement de texte, enregistrez-le dans un nouveau fichier .docx et importez celui-ci.</translation>
    </message>
    <message>
        <source>The document does not say which answer is right. Mark it.</source>
        <translation>Le document ne dit pas quelle réponse est juste. Indiquez-la.</translation>
    </message>
    <message>
        <source>No answers were found for this question, so it became an open one. Add a model answer, or change its type.</source>
        <translation>Aucune réponse n’a été trouvée pour cette question&#xa0;: elle est devenue une question ouverte. Ajoutez une réponse type ou changez de type.</translation>
    </message>
    <message>
        <source>The marks on the answers and the line with the key do not agree; the line was taken.</source>
        <translation>Les marques sur les réponses et la ligne du corrigé ne concordent pas&#xa0;; la ligne a été retenue.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>The file is empty. Choose the Word file (.docx) to import.</source>
        <translation>Le fichier est vide. Choisissez le fichier Word (.docx) à importer.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB. Make its pictures smaller in the word processor, or divide it into several files.</source>
        <translation>Le fichier dépasse 1 Go. Réduisez ses images dans le traitement de texte, ou divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a PDF. Carrel reads Word files: open the document that the PDF was made from and save it as .docx.</source>
        <translation>C’est un PDF. Carrel lit les fichiers Word&#xa0;: ouvrez le document dont vient le PDF et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This Word file is protected with a password. Open it in Word, take the password off (File, Info, Protect Document) and save it.</source>
        <translation>Ce fichier Word est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.</translation>
    </message>
    <message>
        <source>This is a file of an old Word version (.doc). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>C’est un fichier d’une ancienne version de Word (.doc). Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This is a file in rich text format (.rtf). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>C’est un fichier au format RTF (.rtf). Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This is no Word file. Open the document in the program that it was written with and save it as .docx.</source>
        <translation>Ce n’est pas un fichier Word. Ouvrez le document dans le programme avec lequel il a été écrit et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as .docx.</source>
        <translation>C’est un texte OpenDocument (.odt). Ouvrez-le dans LibreOffice ou Word et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no text. Choose a Word file (.docx).</source>
        <translation>C’est un fichier OpenDocument, mais pas un texte. Choisissez un fichier Word (.docx).</translation>
    </message>
    <message>
        <source>This is an Excel workbook, no Word file. Import its questions as a table: save the sheet as CSV.</source>
        <translation>C’est un classeur Excel, pas un fichier Word. Importez ses questions comme tableau&#xa0;: enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, no Word file. Copy its text into a Word document, or paste it into pages.</source>
        <translation>C’est une présentation PowerPoint, pas un fichier Word. Copiez son texte dans un document Word, ou collez-le dans des pages.</translation>
    </message>
    <message>
        <source>This is a course package for an LMS, no Word file.</source>
        <translation>C’est un paquet de cours pour un LMS, pas un fichier Word.</translation>
    </message>
    <message>
        <source>There is no Word document in this file. Open the document in Word and save it as .docx.</source>
        <translation>Il n’y a pas de document Word dans ce fichier. Ouvrez le document dans Word et enregistrez-le en .docx.</translation>
    </message>
</context>
<context>
    <name>carrel::word::CellReading</name>
    <message>
        <source>The document also says, under “%1”: %2</source>
        <comment>%1: heading of a column, %2: the text in it</comment>
        <translation>Le document dit aussi, sous «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key “%1” fits none of the answers. Mark the right ones.</source>
        <comment>%1: the text that names the right answers</comment>
        <translation>Le corrigé «&#xa0;%1&#xa0;» ne correspond à aucune des réponses. Indiquez celles qui sont justes.</translation>
    </message>
</context>
<context>
    <name>carrel::word::PartReading</name>
    <message>
        <source>A part of this Word file is damaged, so it cannot be read. Open it in your word processor, save it as a new .docx file and import that one.</source>
        <translation>Une partie de ce fichier Word est endommagée&#xa0;: il ne peut pas être lu. Ouvrez-le dans votre traitement de texte, enregistrez-le dans un nouveau fichier .docx et importez celui-ci.</translation>
    </message>
</context>
</TS>
