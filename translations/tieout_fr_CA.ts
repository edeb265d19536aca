<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>tieout</name>
    <message>
        <source>Check the network connection, then try again. A scheduled sync tries again by itself.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez. Une synchronisation planifiée réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A scheduled sync tries again by itself.</source>
        <translation>Réessayez dans quelques minutes. Une synchronisation planifiée réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync checks %1 first and sends nothing twice.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation vérifie d’abord dans %1 et n’envoie rien deux fois.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>The ledger on this computer cannot be used.</source>
        <translation>Le registre sur cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de clés de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not finished.</source>
        <translation>L’ouverture de session dans %1 n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Ouvrez de nouveau une session dans %1.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Cette opération est impossible.</translation>
    </message>
    <message>
        <source>Install the newest version of Tieout.</source>
        <translation>Installez la plus récente version de Tieout.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêt sur demande.</translation>
    </message>
    <message>
        <source>Start it again when you are ready. What was done stays done.</source>
        <translation>Relancez l’opération au moment voulu. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Votre session %1 est fermée.</translation>
    </message>
    <message>
        <source>Connect %1 again under Configure Settings, Connections.</source>
        <translation>Reconnectez %1 sous Configurer les paramètres, Connexions.</translation>
    </message>
    <message>
        <source>%1 was connected without a permission that Tieout needs.</source>
        <translation>%1 a été connecté sans une autorisation dont Tieout a besoin.</translation>
    </message>
    <message>
        <source>Connect %1 again and accept every permission.</source>
        <translation>Reconnectez %1 et acceptez toutes les autorisations.</translation>
    </message>
    <message>
        <source>%1 does not allow this for the person who is signed in.</source>
        <translation>%1 ne permet pas cette opération à la personne dont la session est ouverte.</translation>
    </message>
    <message>
        <source>Ask your %1 administrator for the right, then try again.</source>
        <translation>Demandez le droit à votre administrateur %1, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not know this record, or you may not see it.</source>
        <translation>%1 ne connaît pas cet enregistrement, ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Check in %1 that the record still exists and that you can see it.</source>
        <translation>Vérifiez dans %1 que l’enregistrement existe toujours et que vous pouvez le voir.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 demande de ralentir.</translation>
    </message>
    <message>
        <source>Try again later. A scheduled sync tries again by itself.</source>
        <translation>Réessayez plus tard. Une synchronisation planifiée réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The calls that %1 allows for today are used up.</source>
        <translation>Les appels que %1 permet pour aujourd’hui sont épuisés.</translation>
    </message>
    <message>
        <source>Wait until tomorrow, or choose a lower sync frequency.</source>
        <translation>Attendez à demain, ou choisissez une fréquence de synchronisation moins élevée.</translation>
    </message>
    <message>
        <source>%1 says that this already exists.</source>
        <translation>Selon %1, cet élément existe déjà.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 a refusé l’opération.</translation>
    </message>
    <message>
        <source>Fix the cause in %1, then try again.</source>
        <translation>Corrigez la cause dans %1, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 a connu une erreur interne.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read.</source>
        <translation>%1 a envoyé une réponse illisible.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, send the history of the run to support.</source>
        <translation>Réessayez plus tard. Si le problème se reproduit, envoyez l’historique de la synchronisation au soutien technique.</translation>
    </message>
    <message>
        <source>A change was sent to %1, but the answer was lost.</source>
        <translation>Une modification a été envoyée à %1, mais la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Close Tieout everywhere and start it again. If it happens again, send this message to support.</source>
        <translation>Fermez Tieout partout, puis redémarrez-le. Si le problème se reproduit, envoyez ce message au soutien technique.</translation>
    </message>
    <message>
        <source>Open your keychain&apos;s own program and fix what it reports, then try again. Tieout keeps secrets nowhere else.</source>
        <translation>Ouvrez le programme de votre trousseau de clés et corrigez ce qu’il signale, puis réessayez. Tieout ne garde de secrets nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The setup cannot be used.</source>
        <translation>La configuration ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Another sync is going on.</source>
        <translation>Une autre synchronisation est en cours.</translation>
    </message>
    <message>
        <source>Wait until the other sync has ended.</source>
        <translation>Attendez la fin de l’autre synchronisation.</translation>
    </message>
    <message>
        <source>Ask your IT department whether a proxy or a virus scanner opens secure connections.</source>
        <translation>Demandez à votre service informatique si un serveur mandataire (proxy) ou un antivirus inspecte les connexions sécurisées.</translation>
    </message>
    <message>
        <source>Ask your IT department whether a proxy or a virus scanner opens secure connections; this computer has to trust its authority.</source>
        <translation>Demandez à votre service informatique si un serveur mandataire (proxy) ou un antivirus inspecte les connexions sécurisées; cet ordinateur doit faire confiance à son autorité de certification.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Open any page in the browser and sign in to the network, then try again.</source>
        <translation>Ouvrez une page quelconque dans le navigateur et connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in to %1 again, and finish the page in the browser.</source>
        <translation>Ouvrez de nouveau une session dans %1 et allez jusqu’au bout de la page dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in to %1 again and allow the access.</source>
        <translation>Ouvrez de nouveau une session dans %1 et autorisez l’accès.</translation>
    </message>
    <message>
        <source>This edition of Xero is not supported.</source>
        <translation>Cette édition de Xero n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Choose an organization of the United States, or allow other editions (unsupported) under Configure Settings, Advanced.</source>
        <translation>Choisissez une organisation des États-Unis, ou autorisez d’autres éditions (sans prise en charge) sous Configurer les paramètres, Options avancées.</translation>
    </message>
    <message>
        <source>Your level on Procore&apos;s ERP Integrations tool could not be read.</source>
        <translation>Votre niveau dans l’outil Intégrations ERP de Procore n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check the tool&apos;s name under Configure Settings, Advanced. If it is right, ask your Procore administrator which level you have.</source>
        <translation>Vérifiez le nom de l’outil sous Configurer les paramètres, Options avancées. S’il est exact, demandez à votre administrateur Procore quel est votre niveau.</translation>
    </message>
    <message>
        <source>Your level on the project&apos;s Commitments tool could not be read.</source>
        <translation>Votre niveau dans l’outil Engagements du projet n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator which level you have on this project&apos;s Commitments tool.</source>
        <translation>Demandez à votre administrateur Procore quel est votre niveau dans l’outil Engagements de ce projet.</translation>
    </message>
    <message>
        <source>The app is not installed in your company in %1.</source>
        <translation>L’application n’est pas installée dans votre compagnie dans %1.</translation>
    </message>
    <message>
        <source>Ask your %1 administrator to install the app in the company, then try again.</source>
        <translation>Demandez à votre administrateur %1 d’installer l’application dans la compagnie, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not show this organization to Tieout.</source>
        <translation>%1 ne montre pas cette organisation à Tieout.</translation>
    </message>
    <message>
        <source>Connect %1 again and choose the organization there. If it is connected, ask its administrator for the right.</source>
        <translation>Reconnectez %1 et choisissez-y l’organisation. Si elle est connectée, demandez le droit à son administrateur.</translation>
    </message>
    <message>
        <source>A kept copy of an attachment is missing or was changed.</source>
        <translation>Une copie conservée d’une pièce jointe est manquante ou a été modifiée.</translation>
    </message>
    <message>
        <source>Look at the line in Procore, and attach there what is missing.</source>
        <translation>Examinez la ligne dans Procore, et joignez-y ce qui manque.</translation>
    </message>
    <message>
        <source>This is left to a later sync.</source>
        <translation>Ce travail est laissé à une synchronisation ultérieure.</translation>
    </message>
    <message>
        <source>Nothing to do: a later sync does it by itself.</source>
        <translation>Rien à faire&#xa0;: une synchronisation ultérieure s’en charge d’elle-même.</translation>
    </message>
    <message>
        <source>Somebody else attached files to the line in the meantime.</source>
        <translation>Entre-temps, quelqu’un d’autre a joint des fichiers à la ligne.</translation>
    </message>
    <message>
        <source>Look at the line, then attach what is still missing.</source>
        <translation>Examinez la ligne, puis joignez ce qui manque encore.</translation>
    </message>
    <message>
        <source>Fix the cause, then try again.</source>
        <translation>Corrigez la cause, puis réessayez.</translation>
    </message>
    <message>
        <source>The payment needs you first.</source>
        <translation>Le paiement requiert d’abord votre intervention.</translation>
    </message>
    <message>
        <source>See the next step that is shown for the payment.</source>
        <translation>Voyez la prochaine étape indiquée pour le paiement.</translation>
    </message>
    <message>
        <source>More payments than usual were removed in Xero.</source>
        <translation>Plus de paiements que d’habitude ont été supprimés dans Xero.</translation>
    </message>
    <message>
        <source>Check the bills in Xero, then allow the voids or restore the payments.</source>
        <translation>Vérifiez les factures fournisseurs dans Xero, puis autorisez les annulations ou rétablissez les paiements.</translation>
    </message>
    <message>
        <source>%1 accepted a change and shows something else.</source>
        <translation>%1 a accepté une modification, mais affiche autre chose.</translation>
    </message>
    <message>
        <source>Look at the line in %1 before you change anything again.</source>
        <translation>Examinez la ligne dans %1 avant de modifier quoi que ce soit d’autre.</translation>
    </message>
    <message>
        <source>The bill cannot be linked.</source>
        <translation>La facture fournisseur ne peut pas être liée.</translation>
    </message>
    <message>
        <source>Choose another bill.</source>
        <translation>Choisissez une autre facture fournisseur.</translation>
    </message>
    <message>
        <source>A file of %1 could not be read.</source>
        <translation>Un fichier de %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check in %1 that the file opens, then try again.</source>
        <translation>Vérifiez dans %1 que le fichier s’ouvre, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not offer this call.</source>
        <translation>%1 n’offre pas cet appel.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 a refusé l’ouverture de session.</translation>
    </message>
    <message>
        <source>Sign in to %1 again, in the browser.</source>
        <translation>Ouvrez de nouveau une session dans %1, au moyen du navigateur.</translation>
    </message>
    <message>
        <source>The books in %1 changed again and again while they were read.</source>
        <translation>Les livres dans %1 ont changé sans cesse pendant leur lecture.</translation>
    </message>
    <message>
        <source>%1 shows no payment lines where some are known.</source>
        <translation>%1 n’affiche aucune ligne de paiement là où certaines sont connues.</translation>
    </message>
    <message>
        <source>Look at Payments Issued of the commitment in %1. If you see its lines there, sync again.</source>
        <translation>Consultez les Paiements émis de l’engagement dans %1. Si vous y voyez ses lignes, synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>%1 does not say which files are attached to a line.</source>
        <translation>%1 n’indique pas quels fichiers sont joints à une ligne.</translation>
    </message>
    <message>
        <source>Change the attachments in %1 itself.</source>
        <translation>Modifiez les pièces jointes directement dans %1.</translation>
    </message>
    <message>
        <source>Close the other program that has the file open (a backup or a database viewer, for instance), then try again.</source>
        <translation>Fermez l’autre programme qui a ouvert le fichier (une sauvegarde ou un visualiseur de bases de données, par exemple), puis réessayez.</translation>
    </message>
    <message>
        <source>Sync: the damaged file is set aside and kept, and a new ledger is filled from Xero and Procore.</source>
        <translation>Synchronisez&#xa0;: le fichier endommagé est mis de côté et conservé, et un nouveau registre est rempli à partir de Xero et de Procore.</translation>
    </message>
    <message>
        <source>A file of Tieout on this computer cannot be used.</source>
        <translation>Un fichier de Tieout sur cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Check that the disk has space and that you may read and write there, then try again.</source>
        <translation>Vérifiez que le disque a de l’espace et que vous pouvez y lire et y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in to the desktop again. Tieout keeps secrets nowhere else.</source>
        <translation>Installez Trousseau de clés GNOME ou KWallet et rouvrez votre session sur l’ordinateur. Tieout ne garde de secrets nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Create a keyring in Passwords and Keys, or connect again in the window and choose a password when the keychain asks for it.</source>
        <translation>Créez un trousseau dans Mots de passe et clés, ou reconnectez-vous dans la fenêtre et choisissez un mot de passe quand le trousseau de clés le demande.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or open Tieout&apos;s window and sync there.</source>
        <translation>Déverrouillez le trousseau de clés, ou ouvrez la fenêtre de Tieout et synchronisez à partir de là.</translation>
    </message>
    <message>
        <source>Try again and enter the password.</source>
        <translation>Réessayez et entrez le mot de passe.</translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s password prompt behind other windows, or sign in to the desktop again.</source>
        <translation>Cherchez la demande de mot de passe du trousseau de clés derrière d’autres fenêtres, ou rouvrez votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The sync is not set up.</source>
        <translation>La synchronisation n’est pas en service.</translation>
    </message>
    <message>
        <source>Choose organization, company and frequency under Configure Settings.</source>
        <translation>Choisissez l’organisation, la compagnie et la fréquence sous Configurer les paramètres.</translation>
    </message>
    <message>
        <source>This profile belongs to another organization or company.</source>
        <translation>Ce profil appartient à une autre organisation ou à une autre compagnie.</translation>
    </message>
    <message>
        <source>Open the profile of this pair, or add one for it.</source>
        <translation>Ouvrez le profil de cette paire, ou ajoutez-en un pour elle.</translation>
    </message>
    <message>
        <source>The client id or the secret of your app is missing.</source>
        <translation>L’ID client ou le secret de votre application manque.</translation>
    </message>
    <message>
        <source>Enter it under Configure Settings, Connections.</source>
        <translation>Entrez-le sous Configurer les paramètres, Connexions.</translation>
    </message>
    <message>
        <source>%1 does not accept your app.</source>
        <translation>%1 n’accepte pas votre application.</translation>
    </message>
    <message>
        <source>Compare client id, secret and redirect address with your app&apos;s page at %1.</source>
        <translation>Comparez l’ID client, le secret et l’adresse de redirection avec la page de votre application chez %1.</translation>
    </message>
    <message>
        <source>Choose a default browser for this computer, then sign in again.</source>
        <translation>Choisissez un navigateur par défaut pour cet ordinateur, puis ouvrez de nouveau une session.</translation>
    </message>
    <message>
        <source>Copy it from the browser once more.</source>
        <translation>Copiez-le de nouveau à partir du navigateur.</translation>
    </message>
    <message>
        <source>An address was refused.</source>
        <translation>Une adresse a été refusée.</translation>
    </message>
    <message>
        <source>Correct the addresses in the endpoints file, and add the profile again.</source>
        <translation>Corrigez les adresses dans le fichier d’adresses, puis ajoutez de nouveau le profil.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Tieout.</source>
        <translation>Les paramètres ont été écrits par une version plus récente de Tieout.</translation>
    </message>
    <message>
        <source>The ledger does not know this record.</source>
        <translation>Le registre ne connaît pas cet enregistrement.</translation>
    </message>
    <message>
        <source>Sync first, or choose one that is listed.</source>
        <translation>Synchronisez d’abord, ou choisissez un enregistrement de la liste.</translation>
    </message>
    <message>
        <source>Procore does not show you this record.</source>
        <translation>Procore ne vous montre pas cet enregistrement.</translation>
    </message>
    <message>
        <source>Check the number, and that you can see its project in Procore.</source>
        <translation>Vérifiez le numéro, et assurez-vous de pouvoir voir son projet dans Procore.</translation>
    </message>
    <message>
        <source>The project is not one of those chosen for the sync.</source>
        <translation>Le projet ne fait pas partie de ceux choisis pour la synchronisation.</translation>
    </message>
    <message>
        <source>Choose it under Configure Settings, Projects.</source>
        <translation>Choisissez-le sous Configurer les paramètres, Projets.</translation>
    </message>
    <message>
        <source>The payment has no line in Procore.</source>
        <translation>Le paiement n’a pas de ligne dans Procore.</translation>
    </message>
    <message>
        <source>Bring the payment over first: sync, and decide what it asks.</source>
        <translation>Inscrivez d’abord le paiement dans Procore&#xa0;: synchronisez, puis décidez de ce qu’il demande.</translation>
    </message>
    <message>
        <source>The line cannot be changed now.</source>
        <translation>La ligne ne peut pas être modifiée maintenant.</translation>
    </message>
    <message>
        <source>Sync first, and decide what the payment asks then.</source>
        <translation>Synchronisez d’abord, puis décidez de ce que le paiement demandera alors.</translation>
    </message>
    <message>
        <source>Nothing can be decided about the payment now.</source>
        <translation>Rien ne peut être décidé au sujet du paiement maintenant.</translation>
    </message>
    <message>
        <source>Sync first: what it asks then can be decided.</source>
        <translation>Synchronisez d’abord&#xa0;: ce qu’il demandera alors pourra être décidé.</translation>
    </message>
    <message>
        <source>The bill is not linked to an invoice.</source>
        <translation>La facture fournisseur n’est liée à aucune facture.</translation>
    </message>
    <message>
        <source>Link the bill to its subcontractor invoice, then try again.</source>
        <translation>Liez la facture fournisseur à sa facture de sous-traitant, puis réessayez.</translation>
    </message>
    <message>
        <source>Copies of attachments are in the way.</source>
        <translation>Des copies de pièces jointes bloquent l’opération.</translation>
    </message>
    <message>
        <source>Compare them with the line, remove the folder, then try again.</source>
        <translation>Comparez-les avec la ligne, supprimez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The demo company does not behave as expected.</source>
        <translation>L’entreprise de démonstration ne se comporte pas comme prévu.</translation>
    </message>
    <message>
        <source>Start the demo again. If it happens again, send this message to support.</source>
        <translation>Relancez la démonstration. Si le problème se reproduit, envoyez ce message au soutien technique.</translation>
    </message>
    <message>
        <source>Another computer has locked this profile.</source>
        <translation>Un autre ordinateur a verrouillé ce profil.</translation>
    </message>
    <message>
        <source>If Tieout no longer runs on this profile there, give the lock up.</source>
        <translation>Si Tieout n’y travaille plus sur ce profil, levez le verrou.</translation>
    </message>
    <message>
        <source>The sign-in to %1 cannot begin.</source>
        <translation>L’ouverture de session dans %1 ne peut pas commencer.</translation>
    </message>
    <message>
        <source>Close the program that uses these ports, then sign in again.</source>
        <translation>Fermez le programme qui utilise ces ports, puis ouvrez de nouveau une session.</translation>
    </message>
    <message>
        <source>A sign-in to %1 is already going on.</source>
        <translation>Une ouverture de session dans %1 est déjà en cours.</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it, before you begin another.</source>
        <translation>Terminez-la dans le navigateur, ou abandonnez-la, avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>Another Tieout is renewing the same sign-in to %1.</source>
        <translation>Une autre instance de Tieout renouvelle la même session %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Sign in: tieoutctl connect %1.</source>
        <translation>Ouvrez une session&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again and accept every permission: tieoutctl connect %1.</source>
        <translation>Ouvrez de nouveau une session et acceptez toutes les autorisations&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again, and finish the page in the browser: tieoutctl connect %1.</source>
        <translation>Ouvrez de nouveau une session et allez jusqu’au bout de la page dans le navigateur&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again and allow the access: tieoutctl connect %1.</source>
        <translation>Ouvrez de nouveau une session et autorisez l’accès&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in with the browser, without --no-browser: tieoutctl connect %1.</source>
        <translation>Ouvrez une session au moyen du navigateur, sans --no-browser&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in and enter it: tieoutctl connect %1.</source>
        <translation>Ouvrez une session et entrez-le&#xa0;: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Set it up: tieoutctl setup.</source>
        <translation>Mettez-la en service&#xa0;: tieoutctl setup.</translation>
    </message>
    <message>
        <source>Choose it, with commas between several: tieoutctl settings set projects NUMBER.</source>
        <translation>Choisissez-le, avec des virgules s’il y en a plusieurs&#xa0;: tieoutctl settings set projects NUMBER.</translation>
    </message>
    <message>
        <source>Link the bill, then try again: tieoutctl links --suggest, tieoutctl link.</source>
        <translation>Liez la facture fournisseur, puis réessayez&#xa0;: tieoutctl links --suggest, tieoutctl link.</translation>
    </message>
    <message>
        <source>Add another profile for this pair: tieoutctl profile add NAME.</source>
        <translation>Ajoutez un autre profil pour cette paire&#xa0;: tieoutctl profile add NAME.</translation>
    </message>
    <message>
        <source>Choose an organization of the United States, or allow others (unsupported): tieoutctl settings set edition.allow-others true.</source>
        <translation>Choisissez une organisation des États-Unis, ou autorisez-en d’autres (sans prise en charge)&#xa0;: tieoutctl settings set edition.allow-others true.</translation>
    </message>
    <message>
        <source>Check the tool&apos;s name: tieoutctl settings get rights.erp-tool-name. If it is right, ask your Procore administrator which level you have.</source>
        <translation>Vérifiez le nom de l’outil&#xa0;: tieoutctl settings get rights.erp-tool-name. S’il est exact, demandez à votre administrateur Procore quel est votre niveau.</translation>
    </message>
    <message>
        <source>If Tieout no longer runs on this profile there, give the lock up: tieoutctl unlock.</source>
        <translation>Si Tieout n’y travaille plus sur ce profil, levez le verrou&#xa0;: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>Check the bills in Xero, then allow that many: tieoutctl sync --allow-voids NUMBER; or restore the payments.</source>
        <translation>Vérifiez les factures fournisseurs dans Xero, puis autorisez ce nombre d’annulations&#xa0;: tieoutctl sync --allow-voids NUMBER; ou rétablissez les paiements.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer has locked the profile since %3, with the file %4.</source>
        <translation>%1 (processus %2), sur cet ordinateur, verrouille le profil depuis %3, au moyen du fichier %4.</translation>
    </message>
    <message>
        <source>%1 (process %2) on another computer, &quot;%3&quot;, has locked the profile since %4, with the file %5.</source>
        <translation>%1 (processus %2), sur un autre ordinateur, «&#xa0;%3&#xa0;», verrouille le profil depuis %4, au moyen du fichier %5.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (without its last character)</source>
        <translation>%1 (sans son dernier caractère)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (without its last %n characters)</source>
        <translation>
            <numerusform>%1 (moins %n caractère à la fin)</numerusform>
            <numerusform>%1 (moins les %n derniers caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with one more character at its end)</source>
        <translation>%1 (avec un caractère de plus à la fin)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (with %n more characters at its end)</source>
        <translation>
            <numerusform>%1 (avec %n caractère de plus à la fin)</numerusform>
            <numerusform>%1 (avec %n caractères de plus à la fin)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (character %2: %3)</source>
        <translation>%1 (caractère %2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 (different from character %2 on)</source>
        <translation>%1 (différent à partir du caractère %2)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Not checked, since something before it is missing.</source>
        <translation>Non vérifié, car un élément qui précède manque.</translation>
    </message>
    <message>
        <source>Checked per invoice: --invoice ID.</source>
        <translation>Se vérifie par facture&#xa0;: --invoice ID.</translation>
    </message>
    <message>
        <source>Checked per invoice: see Check This Invoice.</source>
        <translation>Se vérifie par facture&#xa0;: voyez Vérifier cette facture.</translation>
    </message>
    <message>
        <source>No organization and company are chosen.</source>
        <translation>Aucune organisation ni compagnie n’est choisie.</translation>
    </message>
    <message>
        <source>Choose them: tieoutctl setup --organisation ID --company ID --frequency hourly.</source>
        <translation>Choisissez-les&#xa0;: tieoutctl setup --organisation ID --company ID --frequency hourly.</translation>
    </message>
    <message>
        <source>Choose them in the settings (Connections).</source>
        <translation>Choisissez-les dans les paramètres (Connexions).</translation>
    </message>
    <message>
        <source>Procore lists no tool that looks like ERP Integrations.</source>
        <translation>La liste d’outils de Procore n’en contient aucun qui ressemble à Intégrations ERP.</translation>
    </message>
    <message>
        <source>Switch ERP Integrations on in Procore, or name the tool under settings, rights.erp-tool-name.</source>
        <translation>Activez Intégrations ERP dans Procore, ou nommez l’outil dans les paramètres&#xa0;: rights.erp-tool-name.</translation>
    </message>
    <message>
        <source>Switch ERP Integrations on in Procore, or name the tool in the settings (Advanced).</source>
        <translation>Activez Intégrations ERP dans Procore, ou nommez l’outil dans les paramètres (Options avancées).</translation>
    </message>
    <message>
        <source>Procore lists the ERP Integrations tool.</source>
        <translation>L’outil Intégrations ERP figure dans la liste d’outils de Procore.</translation>
    </message>
    <message>
        <source>1 invoice is linked to its bill.</source>
        <translation>1 facture est liée à sa facture fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are linked to bills.</source>
        <translation>
            <numerusform>%n facture est liée à sa facture fournisseur.</numerusform>
            <numerusform>%n factures sont liées à des factures fournisseurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice is linked to a bill yet, so Tieout cannot tell whether invoices are exported.</source>
        <translation>Aucune facture n’est encore liée à une facture fournisseur; il est donc impossible de savoir si les factures sont exportées.</translation>
    </message>
    <message>
        <source>Switch the export of subcontractor invoices on in Procore, or link by hand: tieoutctl links --suggest.</source>
        <translation>Activez l’exportation des factures de sous-traitants dans Procore, ou liez-les manuellement&#xa0;: tieoutctl links --suggest.</translation>
    </message>
    <message>
        <source>Switch the export of subcontractor invoices on in Procore, or link invoices and bills by hand.</source>
        <translation>Activez l’exportation des factures de sous-traitants dans Procore, ou liez manuellement les factures et les factures fournisseurs.</translation>
    </message>
    <message>
        <source>You can see no project in Procore.</source>
        <translation>Vous ne voyez aucun projet dans Procore.</translation>
    </message>
    <message>
        <source>Ask to be added to the projects.</source>
        <translation>Demandez qu’on vous ajoute aux projets.</translation>
    </message>
    <message>
        <source>You can see 1 project.</source>
        <translation>Vous voyez 1 projet.</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n projects.</source>
        <translation>
            <numerusform>Vous voyez %n projet.</numerusform>
            <numerusform>Vous voyez %n projets.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot see the invoice&apos;s project %1.</source>
        <translation>Vous ne pouvez pas voir le projet %1 de la facture.</translation>
    </message>
    <message>
        <source>Ask to be added to the project.</source>
        <translation>Demandez qu’on vous ajoute au projet.</translation>
    </message>
    <message>
        <source>The invoice&apos;s project is not among those chosen for the sync.</source>
        <translation>Le projet de la facture ne fait pas partie de ceux choisis pour la synchronisation.</translation>
    </message>
    <message>
        <source>Choose it: tieoutctl settings set projects.</source>
        <translation>Choisissez-le&#xa0;: tieoutctl settings set projects.</translation>
    </message>
    <message>
        <source>Choose it in the settings (Projects).</source>
        <translation>Choisissez-le dans les paramètres (Projets).</translation>
    </message>
    <message>
        <source>The project %1 takes part.</source>
        <translation>Le projet %1 est inclus.</translation>
    </message>
    <message>
        <source>The vendor has a contact in Xero: that of the bill.</source>
        <translation>Le fournisseur a un contact dans Xero&#xa0;: celui de la facture fournisseur.</translation>
    </message>
    <message>
        <source>Procore does not say whether the vendor is linked to a contact in Xero.</source>
        <translation>Procore n’indique pas si le fournisseur est lié à un contact dans Xero.</translation>
    </message>
    <message>
        <source>Check the vendor in Procore&apos;s company directory.</source>
        <translation>Vérifiez le fournisseur dans le Répertoire de la compagnie dans Procore.</translation>
    </message>
    <message>
        <source>With Xero, syncing commitments is optional.</source>
        <translation>Pour Xero, la synchronisation des engagements est facultative.</translation>
    </message>
    <message>
        <source>The commitment is among those of its project.</source>
        <translation>L’engagement fait partie de ceux de son projet.</translation>
    </message>
    <message>
        <source>The commitment is not among those you can see.</source>
        <translation>L’engagement ne fait pas partie de ceux que vous pouvez voir.</translation>
    </message>
    <message>
        <source>Check in Procore whether it was deleted or is private.</source>
        <translation>Vérifiez dans Procore s’il a été supprimé ou s’il est privé.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator to give %1 Admin on the Commitments tool of the project %2.</source>
        <translation>Demandez à votre administrateur Procore le niveau Admin dans l’outil Engagements du projet %2 pour %1.</translation>
    </message>
    <message>
        <source>You have Admin on the Commitments tool of the project %1.</source>
        <translation>Vous avez le niveau Admin dans l’outil Engagements du projet %1.</translation>
    </message>
    <message>
        <source>Payments Issued was open when a line was written there; Procore does not say whether it still is.</source>
        <translation>L’onglet Paiements émis était ouvert quand une ligne y a été écrite; Procore n’indique pas s’il l’est toujours.</translation>
    </message>
    <message>
        <source>Procore does not say whether Payments Issued is open; the first write will show it.</source>
        <translation>Procore n’indique pas si l’onglet Paiements émis est ouvert; la première écriture le montrera.</translation>
    </message>
    <message>
        <source>See Enable Payments in the commitment&apos;s advanced settings.</source>
        <translation>Voyez Activer les paiements dans les Paramètres avancés de l’engagement.</translation>
    </message>
    <message>
        <source>The ledger does not know this subcontractor invoice.</source>
        <translation>Le registre ne connaît pas cette facture de sous-traitant.</translation>
    </message>
    <message>
        <source>Sync, or check the id: tieoutctl invoices.</source>
        <translation>Synchronisez, ou vérifiez l’ID&#xa0;: tieoutctl invoices.</translation>
    </message>
    <message>
        <source>Sync, then check it again.</source>
        <translation>Synchronisez, puis vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Invoice %1 is the bill %2 in Xero.</source>
        <translation>La facture %1 est la facture fournisseur %2 dans Xero.</translation>
    </message>
    <message>
        <source>Approve it and send it to the ERP in Procore; or link it: tieoutctl links --suggest, tieoutctl link.</source>
        <translation>Approuvez-la et envoyez-la à l’ERP dans Procore; ou liez-la&#xa0;: tieoutctl links --suggest, tieoutctl link.</translation>
    </message>
    <message>
        <source>Approve it and send it to the ERP in Procore; or link it to its bill by hand.</source>
        <translation>Approuvez-la et envoyez-la à l’ERP dans Procore; ou liez-la manuellement à sa facture fournisseur.</translation>
    </message>
    <message>
        <source>The sync schedule was never set, and only payments made after that take part.</source>
        <translation>L’échéancier de synchronisation n’a jamais été choisi, et seuls les paiements effectués après ce choix sont inclus.</translation>
    </message>
    <message>
        <source>Set it: tieoutctl setup --frequency hourly; never is a choice too.</source>
        <translation>Choisissez-le&#xa0;: tieoutctl setup --frequency hourly; never est aussi un choix.</translation>
    </message>
    <message>
        <source>Choose it in the settings (Sync schedule). Never is a choice too.</source>
        <translation>Choisissez-le dans les paramètres (Échéancier de synchronisation). Jamais est aussi un choix.</translation>
    </message>
    <message>
        <source>The schedule is set: never. Sync on demand.</source>
        <translation>L’échéancier est choisi&#xa0;: jamais. Synchronisez à la demande.</translation>
    </message>
    <message>
        <source>The schedule is set: %1.</source>
        <translation>L’échéancier est choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 payment was seen since the setup.</source>
        <translation>1 paiement a été vu depuis la mise en service.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments were seen since the setup.</source>
        <translation>
            <numerusform>%n paiement a été vu depuis la mise en service.</numerusform>
            <numerusform>%n paiements ont été vus depuis la mise en service.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payment has been seen since the setup.</source>
        <translation>Aucun paiement n’a été vu depuis la mise en service.</translation>
    </message>
    <message>
        <source>Pay a bill in Xero, then sync.</source>
        <translation>Payez une facture fournisseur dans Xero, puis synchronisez.</translation>
    </message>
    <message>
        <source>No payment of its bill has been seen.</source>
        <translation>Aucun paiement de sa facture fournisseur n’a été vu.</translation>
    </message>
    <message>
        <source>Pay the bill in Xero, then sync.</source>
        <translation>Payez la facture fournisseur dans Xero, puis synchronisez.</translation>
    </message>
    <message>
        <source>Its bill was paid before the sync was set up; such payments never take part.</source>
        <translation>Sa facture fournisseur a été payée avant la mise en service de la synchronisation; de tels paiements ne sont jamais inclus.</translation>
    </message>
    <message>
        <source>Type such a payment into Procore by hand.</source>
        <translation>Saisissez un tel paiement manuellement dans Procore.</translation>
    </message>
    <message>
        <source>1 payment of its bill was seen.</source>
        <translation>1 paiement de sa facture fournisseur a été vu.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of its bill were seen.</source>
        <translation>
            <numerusform>%n paiement de sa facture fournisseur a été vu.</numerusform>
            <numerusform>%n paiements de sa facture fournisseur ont été vus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s settings can be read.</source>
        <translation>Les paramètres du profil sont lisibles.</translation>
    </message>
    <message>
        <source>Sync, then make links and decisions again.</source>
        <translation>Synchronisez, puis refaites les liens et les décisions.</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>Le registre est en bon état.</translation>
    </message>
    <message>
        <source>No sync is going on.</source>
        <translation>Aucune synchronisation n’est en cours.</translation>
    </message>
    <message>
        <source>Make sure that Tieout no longer runs on this profile there; then give the lock up: tieoutctl unlock.</source>
        <translation>Assurez-vous que Tieout n’y travaille plus sur ce profil; ensuite, levez le verrou&#xa0;: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>Make sure that Tieout no longer runs on this profile there; then give the lock up.</source>
        <translation>Assurez-vous que Tieout n’y travaille plus sur ce profil; ensuite, levez le verrou.</translation>
    </message>
    <message>
        <source>The keychain can be read.</source>
        <translation>Le trousseau de clés est lisible.</translation>
    </message>
    <message>
        <source>Signed in to %1; nothing is chosen that could be asked.</source>
        <translation>Session %1 ouverte; rien n’est encore choisi sur quoi interroger ce service.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>No service gave its time.</source>
        <translation>Aucun service n’a donné l’heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>L’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>L’horloge de cet ordinateur retarde de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <translation>L’horloge de cet ordinateur avance de %1.</translation>
    </message>
    <message>
        <source>Let the computer set its clock from the network.</source>
        <translation>Laissez l’ordinateur régler son horloge à partir du réseau.</translation>
    </message>
    <message>
        <source>The edition of the organization is supported.</source>
        <translation>L’édition de l’organisation est prise en charge.</translation>
    </message>
    <message>
        <source>%1 may sync payments.</source>
        <translation>%1 peut synchroniser les paiements.</translation>
    </message>
    <message>
        <source>No line read so far was written by another payment sync.</source>
        <translation>Aucune ligne lue jusqu’ici n’a été écrite par une autre synchronisation de paiements.</translation>
    </message>
    <message>
        <source>No payment line of the company has been read yet, so nothing is known of another payment sync.</source>
        <translation>Aucune ligne de paiement de la compagnie n’a encore été lue; on ne sait donc rien d’une autre synchronisation de paiements.</translation>
    </message>
    <message>
        <source>Sync, then run the doctor again.</source>
        <translation>Synchronisez, puis relancez doctor.</translation>
    </message>
    <message>
        <source>Sync, then check again.</source>
        <translation>Synchronisez, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>No line was written by another payment sync since you confirmed that it is off.</source>
        <translation>Aucune ligne n’a été écrite par une autre synchronisation de paiements depuis que vous avez confirmé qu’elle est désactivée.</translation>
    </message>
    <message>
        <source>Another program seems to be writing payments to this company: line %1 carries the mark %2.</source>
        <translation>Un autre programme semble écrire des paiements dans cette compagnie&#xa0;: la ligne %1 porte la marque %2.</translation>
    </message>
    <message>
        <source>Make sure that Procore&apos;s own payment sync, or another program&apos;s, is off; then confirm it: tieoutctl settings set changes.other-sync-off now.</source>
        <translation>Assurez-vous que la synchronisation des paiements de Procore, ou celle d’un autre programme, est désactivée; ensuite, confirmez-le&#xa0;: tieoutctl settings set changes.other-sync-off now.</translation>
    </message>
    <message>
        <source>Make sure that Procore&apos;s own payment sync, or another program&apos;s, is off; then confirm it in the settings (Changes in Xero).</source>
        <translation>Assurez-vous que la synchronisation des paiements de Procore, ou celle d’un autre programme, est désactivée; ensuite, confirmez-le dans les paramètres (Changements dans Xero).</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Aucune synchronisation n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>Sync: tieoutctl sync.</source>
        <translation>Synchronisez&#xa0;: tieoutctl sync.</translation>
    </message>
    <message>
        <source>Sync for the first time.</source>
        <translation>Synchronisez une première fois.</translation>
    </message>
    <message>
        <source>The last sync did not end well: %1</source>
        <translation>La dernière synchronisation s’est mal terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>See tieoutctl history, then sync again.</source>
        <translation>Voyez tieoutctl history, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>See Sync History, then sync again.</source>
        <translation>Voyez l’Historique des synchronisations, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The last sync left payments that wait or need you.</source>
        <translation>La dernière synchronisation a laissé des paiements en attente ou qui requièrent votre intervention.</translation>
    </message>
    <message>
        <source>The last sync ended with problems: %1</source>
        <translation>La dernière synchronisation s’est terminée avec des problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>See what needs you: tieoutctl payments --state attention, --state failed, --state waiting.</source>
        <translation>Voyez ce qui requiert votre intervention&#xa0;: tieoutctl payments --state attention, --state failed, --state waiting.</translation>
    </message>
    <message>
        <source>See the payments that need you.</source>
        <translation>Voyez les paiements qui requièrent votre intervention.</translation>
    </message>
    <message>
        <source>A sync is going on.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>The last sync completed.</source>
        <translation>La dernière synchronisation s’est terminée normalement.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time.</source>
        <translation>Un autre programme écrit dans %1 et n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk is full, gone or damaged.</source>
        <translation>La lecture ou l’écriture de %1 a échoué&#xa0;: le disque est plein, absent ou endommagé.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1.</source>
        <translation>Il n’y a plus d’espace sur le disque pour %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 is not a ledger of Tieout.</source>
        <translation>%1 n’est pas un registre de Tieout.</translation>
    </message>
    <message>
        <source>The ledger %1 refused an operation.</source>
        <translation>Le registre %1 a refusé une opération.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>The ledger has no open intent %1: it has ended already or was never written.</source>
        <translation>Le registre n’a pas d’intention %1 ouverte&#xa0;: elle est déjà terminée ou n’a jamais été écrite.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>rows of %1 refer to rows that do not exist</source>
        <translation>des lignes de %1 renvoient à des lignes qui n’existent pas</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder %2 does not exist and cannot be created either.</source>
        <translation>Impossible de créer %1&#xa0;: son dossier %2 n’existe pas et ne peut pas être créé non plus.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>Impossible de créer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>Impossible de renommer %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is empty, and the log of its changes is not</source>
        <translation>il est vide, alors que le journal de ses modifications ne l’est pas</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite is older than 3.40, which Tieout needs.</source>
        <translation>La version de SQLite de cet ordinateur est antérieure à 3.40, dont Tieout a besoin.</translation>
    </message>
    <message>
        <source>its header names a version that Tieout never had</source>
        <translation>son en-tête indique une version que Tieout n’a jamais eue</translation>
    </message>
    <message>
        <source>its tables are not the ones that Tieout created</source>
        <translation>ses tables ne sont pas celles que Tieout a créées</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
    <message>
        <source>Its bill is no longer linked to invoice %1.</source>
        <translation>Sa facture fournisseur n’est plus liée à la facture %1.</translation>
    </message>
    <message>
        <source>Its bill was linked by hand to invoice %1.</source>
        <translation>Sa facture fournisseur a été liée manuellement à la facture %1.</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1: %2</source>
        <translation>Le registre n’a pas pu être copié dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1.</source>
        <translation>Le registre n’a pas pu être copié dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be upgraded to version %2: %3 of its rows refer to rows that do not exist.</source>
        <translation>%1 ne peut pas être mis à niveau vers la version %2&#xa0;: %3 de ses lignes renvoient à des lignes qui n’existent pas.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a ledger of Tieout.</source>
        <translation>%1 est une base de données d’un autre programme, et non un registre de Tieout.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tieout (ledger version %2; this program knows up to %3). It was left unchanged.</source>
        <translation>%1 a été écrit par une version plus récente de Tieout (version de registre %2; ce programme connaît les versions jusqu’à %3). Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The ledger does not know the payment %1.</source>
        <translation>Le registre ne connaît pas le paiement %1.</translation>
    </message>
    <message>
        <source>The program ended before this run did. The next run goes on where it stopped.</source>
        <translation>Le programme s’est terminé avant cette synchronisation. La prochaine reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The ledger does not know the run %1.</source>
        <translation>Le registre ne connaît pas la synchronisation %1.</translation>
    </message>
    <message>
        <source>%1 contains a word that this version of Tieout does not know: &quot;%2&quot;.</source>
        <translation>%1 contient un mot que cette version de Tieout ne connaît pas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A step of a larger change was given up.</source>
        <translation>Une étape d’une modification plus vaste a été abandonnée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked to another bill (%2). If that is wrong, unlink it first.</source>
        <translation>La facture %1 est liée à une autre facture fournisseur (%2). Si c’est une erreur, déliez-la d’abord.</translation>
    </message>
    <message>
        <source>Remove every such payment in Xero and sync, so that its line is voided; then link, and enter it again.</source>
        <translation>Supprimez chacun de ces paiements dans Xero et synchronisez, pour que sa ligne soit annulée; ensuite, liez, puis saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>1 payment of this bill is on another invoice in Procore.</source>
        <translation>1 paiement de cette facture fournisseur est inscrit sur une autre facture dans Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of this bill are on another invoice in Procore.</source>
        <translation>
            <numerusform>%n paiement de cette facture fournisseur est inscrit sur une autre facture dans Procore.</numerusform>
            <numerusform>%n paiements de cette facture fournisseur sont inscrits sur une autre facture dans Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment of another bill is on this invoice in Procore.</source>
        <translation>1 paiement d’une autre facture fournisseur est inscrit sur cette facture dans Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of another bill are on this invoice in Procore.</source>
        <translation>
            <numerusform>%n paiement d’une autre facture fournisseur est inscrit sur cette facture dans Procore.</numerusform>
            <numerusform>%n paiements d’une autre facture fournisseur sont inscrits sur cette facture dans Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice %1 is not linked to a bill.</source>
        <translation>La facture %1 n’est liée à aucune facture fournisseur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Both have the number %1.</source>
        <translation>Les deux portent le numéro %1.</translation>
    </message>
    <message>
        <source>The numbers %1 and %2 have the same digits.</source>
        <translation>Les numéros %1 et %2 ont les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Both name the vendor %1.</source>
        <translation>Les deux nomment le fournisseur %1.</translation>
    </message>
    <message>
        <source>The vendors %1 and %2 may be the same.</source>
        <translation>Les fournisseurs %1 et %2 sont peut-être le même.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Les deux sont de %1.</translation>
    </message>
    <message>
        <source>The amounts %1 and %2 are close.</source>
        <translation>Les montants %1 et %2 sont proches.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Les deux ont la même date.</translation>
    </message>
    <message>
        <source>Days between their dates: %1.</source>
        <translation>Nombre de jours entre leurs dates&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The decision of %1 was withdrawn, since the sync did not begin.</source>
        <translation>La décision de %1 a été retirée, car la synchronisation n’a pas commencé.</translation>
    </message>
    <message>
        <source>The decision was withdrawn, since the sync did not begin.</source>
        <translation>La décision a été retirée, car la synchronisation n’a pas commencé.</translation>
    </message>
    <message>
        <source>%1 decided to issue it anyway.</source>
        <translation>%1 a décidé de l’émettre quand même.</translation>
    </message>
    <message>
        <source>Somebody decided to issue it anyway.</source>
        <translation>Quelqu’un a décidé de l’émettre quand même.</translation>
    </message>
    <message>
        <source>%1 decided to void the line.</source>
        <translation>%1 a décidé d’annuler la ligne.</translation>
    </message>
    <message>
        <source>Somebody decided to void the line.</source>
        <translation>Quelqu’un a décidé d’annuler la ligne.</translation>
    </message>
    <message>
        <source>%1 decided to leave it as it is.</source>
        <translation>%1 a décidé de le laisser tel quel.</translation>
    </message>
    <message>
        <source>Somebody decided to leave it as it is.</source>
        <translation>Quelqu’un a décidé de le laisser tel quel.</translation>
    </message>
    <message>
        <source>%1 decided to try again.</source>
        <translation>%1 a décidé de réessayer.</translation>
    </message>
    <message>
        <source>Somebody decided to try again.</source>
        <translation>Quelqu’un a décidé de réessayer.</translation>
    </message>
    <message>
        <source>%1 decided to adopt the line that was there.</source>
        <translation>%1 a décidé d’adopter la ligne qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Somebody decided to adopt the line that was there.</source>
        <translation>Quelqu’un a décidé d’adopter la ligne qui s’y trouvait.</translation>
    </message>
    <message>
        <source>%1 decided to create another line.</source>
        <translation>%1 a décidé de créer une autre ligne.</translation>
    </message>
    <message>
        <source>Somebody decided to create another line.</source>
        <translation>Quelqu’un a décidé de créer une autre ligne.</translation>
    </message>
    <message>
        <source>%1 decided to restore the line.</source>
        <translation>%1 a décidé de rétablir la ligne.</translation>
    </message>
    <message>
        <source>Somebody decided to restore the line.</source>
        <translation>Quelqu’un a décidé de rétablir la ligne.</translation>
    </message>
    <message>
        <source>%1 decided to accept the text as Procore shows it.</source>
        <translation>%1 a décidé d’accepter le texte tel que Procore l’affiche.</translation>
    </message>
    <message>
        <source>Somebody decided to accept the text as Procore shows it.</source>
        <translation>Quelqu’un a décidé d’accepter le texte tel que Procore l’affiche.</translation>
    </message>
    <message>
        <source>%1 Reason given: &quot;%2&quot;</source>
        <comment>decision, note</comment>
        <translation>%1 Raison donnée&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so no sync starts. If the tool has another name in your company, name it in the settings: Advanced, or rights.erp-tool-name.</source>
        <translation>Procore n’a pas indiqué votre niveau dans l’outil Intégrations ERP; aucune synchronisation ne démarre donc. Si l’outil porte un autre nom dans votre compagnie, nommez-le dans les paramètres&#xa0;: Options avancées, ou rights.erp-tool-name.</translation>
    </message>
    <message>
        <source>To sync payments you need level Admin on Procore&apos;s ERP Integrations tool, or to be an accounting approver.</source>
        <translation>Pour synchroniser les paiements, vous devez avoir le niveau Admin dans l’outil Intégrations ERP de Procore, ou être approbateur comptable.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so settings cannot be changed.</source>
        <translation>Procore n’a pas indiqué votre niveau dans l’outil Intégrations ERP; les paramètres ne peuvent donc pas être modifiés.</translation>
    </message>
    <message>
        <source>To change settings you need level Admin on Procore&apos;s ERP Integrations tool.</source>
        <translation>Pour modifier les paramètres, vous devez avoir le niveau Admin dans l’outil Intégrations ERP de Procore.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so links cannot be changed.</source>
        <translation>Procore n’a pas indiqué votre niveau dans l’outil Intégrations ERP; les liens ne peuvent donc pas être modifiés.</translation>
    </message>
    <message>
        <source>To link or unlink an invoice by hand you need level Admin on Procore&apos;s ERP Integrations tool.</source>
        <translation>Pour lier ou délier une facture manuellement, vous devez avoir le niveau Admin dans l’outil Intégrations ERP de Procore.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so payment lines cannot be changed.</source>
        <translation>Procore n’a pas indiqué votre niveau dans l’outil Intégrations ERP; les lignes de paiement ne peuvent donc pas être modifiées.</translation>
    </message>
    <message>
        <source>To change a payment line you need level Admin on Procore&apos;s ERP Integrations tool, or to be an accounting approver.</source>
        <translation>Pour modifier une ligne de paiement, vous devez avoir le niveau Admin dans l’outil Intégrations ERP de Procore, ou être approbateur comptable.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on this project&apos;s Commitments tool.</source>
        <translation>Procore n’a pas indiqué votre niveau dans l’outil Engagements de ce projet.</translation>
    </message>
    <message>
        <source>To see payment lines you need Read Only or more on this project&apos;s Commitments tool.</source>
        <translation>Pour voir les lignes de paiement, vous devez avoir au moins le niveau Lecture seule dans l’outil Engagements de ce projet.</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Cette action est inconnue.</translation>
    </message>
    <message>
        <source>No payment method is chosen for the account %1.</source>
        <translation>Aucun mode de paiement n’est choisi pour le compte %1.</translation>
    </message>
    <message>
        <source>Choose a method for the account in the settings (Payment methods), then sync again.</source>
        <translation>Choisissez un mode pour le compte dans les paramètres (Modes de paiement), puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>With this payment, %1 would be issued on the invoice, but only %2 is due.</source>
        <translation>Avec ce paiement, le total émis sur la facture serait de %1, alors que seul un montant de %2 est dû.</translation>
    </message>
    <message>
        <source>Compare the bill in Xero with the invoice in Procore. If the payment is right, issue it anyway.</source>
        <translation>Comparez la facture fournisseur dans Xero avec la facture dans Procore. Si le paiement est exact, émettez-le quand même.</translation>
    </message>
    <message>
        <source>Neither Procore nor Xero says what is due on the invoice, so Tieout cannot check whether this payment is too much.</source>
        <translation>Ni Procore ni Xero n’indique ce qui est dû sur la facture; Tieout ne peut donc pas vérifier si ce paiement est de trop.</translation>
    </message>
    <message>
        <source>Line %1 in Procore still shows the amount of a payment that was removed in Xero. With both, %2 would be issued on the invoice, but only %3 is due.</source>
        <translation>La ligne %1 dans Procore affiche toujours le montant d’un paiement qui a été supprimé dans Xero. Avec les deux, le total émis sur la facture serait de %2, alors que seul un montant de %3 est dû.</translation>
    </message>
    <message>
        <source>Resolve the removed payment first: once its line is at 0.00, a sync on demand brings this one over. If both amounts are right, issue it anyway.</source>
        <translation>Réglez d’abord le paiement supprimé&#xa0;: une fois sa ligne à 0,00, une synchronisation à la demande inscrit celui-ci. Si les deux montants sont exacts, émettez-le quand même.</translation>
    </message>
    <message>
        <source>A payment of the same bill, made before the sync was set up, has been removed since. This payment may replace it.</source>
        <translation>Un paiement de la même facture fournisseur, effectué avant la mise en service de la synchronisation, a été supprimé depuis. Ce paiement-ci le remplace peut-être.</translation>
    </message>
    <message>
        <source>Check whether Procore already has a line for it. If not, issue it anyway.</source>
        <translation>Vérifiez si Procore a déjà une ligne pour ce paiement. Sinon, émettez-le quand même.</translation>
    </message>
    <message>
        <source>More than one invoice is linked to the bill: %1.</source>
        <translation>Plus d’une facture est liée à la facture fournisseur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlink the wrong one, then sync again.</source>
        <translation>Déliez la mauvaise facture, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Procore has more than one line for this payment (lines %1).</source>
        <translation>Procore a plus d’une ligne pour ce paiement (lignes %1).</translation>
    </message>
    <message>
        <source>Open the commitment in Procore and ask Procore&apos;s support to remove the extra line.</source>
        <translation>Ouvrez l’engagement dans Procore et demandez au soutien technique de Procore de supprimer la ligne en trop.</translation>
    </message>
    <message>
        <source>Procore shows a different %1 from the one that was sent: sent %2, shown %3.</source>
        <translation>Pour «&#xa0;%1&#xa0;», Procore affiche une autre valeur que celle envoyée&#xa0;: envoyé %2, affiché %3.</translation>
    </message>
    <message>
        <source>Open the line in Procore and compare it with Xero.</source>
        <translation>Ouvrez la ligne dans Procore et comparez-la avec Xero.</translation>
    </message>
    <message>
        <source>Somebody changed the line in Procore: %1 should be %2 but is %3.</source>
        <translation>Quelqu’un a modifié la ligne dans Procore&#xa0;: pour «&#xa0;%1&#xa0;», la valeur devrait être %2, mais elle est %3.</translation>
    </message>
    <message>
        <source>Open the line in Procore and correct it, or restore it. If the payment was removed in Xero, void the line.</source>
        <translation>Ouvrez la ligne dans Procore et corrigez-la, ou rétablissez-la. Si le paiement a été supprimé dans Xero, annulez la ligne.</translation>
    </message>
    <message>
        <source>Somebody deleted the line in Procore.</source>
        <translation>Quelqu’un a supprimé la ligne dans Procore.</translation>
    </message>
    <message>
        <source>If the payment is right in Xero, restore the line; otherwise leave it.</source>
        <translation>Si le paiement est exact dans Xero, rétablissez la ligne; sinon, laissez-le tel quel.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero, but Procore refused to set its line to 0.00. %1</source>
        <translation>Le paiement a été supprimé dans Xero, mais Procore a refusé de mettre sa ligne à 0,00. %1</translation>
    </message>
    <message>
        <source>If a right is missing, anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool; then void the line again. If Procore keeps the line locked, only Procore&apos;s support can change it: prepare a support request.</source>
        <translation>S’il manque un droit, toute personne ayant le niveau Admin dans l’outil Répertoire du projet peut vous donner le niveau Admin dans son outil Engagements; ensuite, annulez de nouveau la ligne. Si Procore garde la ligne verrouillée, seul le soutien technique de Procore peut la modifier&#xa0;: préparez une demande au soutien technique.</translation>
    </message>
    <message>
        <source>Xero does not say whether this payment was made before or after the sync was set up.</source>
        <translation>Xero n’indique pas si ce paiement a été effectué avant ou après la mise en service de la synchronisation.</translation>
    </message>
    <message>
        <source>Check in Procore whether it already has a line. If not, create one; if it does, leave the payment as it is.</source>
        <translation>Vérifiez dans Procore si le paiement a déjà une ligne. Sinon, créez-en une; s’il en a une, laissez le paiement tel quel.</translation>
    </message>
    <message>
        <source>Xero shows a status that Tieout does not know: %1.</source>
        <translation>Xero affiche un statut que Tieout ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the payment in Xero.</source>
        <translation>Vérifiez le paiement dans Xero.</translation>
    </message>
    <message>
        <source>Xero now shows a different %1 from the one in Procore: it was %2 and is now %3.</source>
        <translation>Pour «&#xa0;%1&#xa0;», Xero affiche maintenant une autre valeur que celle dans Procore&#xa0;: c’était %2, c’est maintenant %3.</translation>
    </message>
    <message>
        <source>Compare the payment in Xero with its line in Procore.</source>
        <translation>Comparez le paiement dans Xero avec sa ligne dans Procore.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; its line in Procore still shows the amount.</source>
        <translation>Le paiement a été supprimé dans Xero; sa ligne dans Procore affiche toujours le montant.</translation>
    </message>
    <message>
        <source>Void the line (set it to 0.00), or leave it as it is.</source>
        <translation>Annulez la ligne (mettez-la à 0,00), ou laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; it is still to be decided whether a new payment takes over its line.</source>
        <translation>Le paiement a été supprimé dans Xero; il reste à décider si un nouveau paiement reprend sa ligne.</translation>
    </message>
    <message>
        <source>Decide about the new payment, or void the line (set it to 0.00).</source>
        <translation>Décidez du nouveau paiement, ou annulez la ligne (mettez-la à 0,00).</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; its line in Procore was left unchanged, as your settings say.</source>
        <translation>Le paiement a été supprimé dans Xero; sa ligne dans Procore a été laissée inchangée, comme le veulent vos paramètres.</translation>
    </message>
    <message>
        <source>Compare Xero with Procore.</source>
        <translation>Comparez Xero avec Procore.</translation>
    </message>
    <message>
        <source>Xero took money back without removing the payment: bill %1 shows %2 paid, but its payments add up to %3.</source>
        <translation>De l’argent a été repris dans Xero sans que le paiement soit supprimé&#xa0;: la facture fournisseur %1 indique un montant payé de %2, mais le total de ses paiements est de %3.</translation>
    </message>
    <message>
        <source>Look in Xero for a voided check or a reversal on this bill. Remove the payment there, and the next sync sets its line to 0.00; or leave it as it is and correct Procore yourself.</source>
        <translation>Cherchez dans Xero un chèque annulé ou une contrepassation sur cette facture fournisseur. Supprimez-y le paiement, et la prochaine synchronisation met sa ligne à 0,00; ou laissez-le tel quel et corrigez vous-même dans Procore.</translation>
    </message>
    <message>
        <source>Not in Procore: money was taken back on this bill in Xero without removing a payment. Bill %1 shows %2 paid, but its payments add up to %3.</source>
        <translation>Absent de Procore&#xa0;: de l’argent a été repris sur cette facture fournisseur dans Xero sans qu’un paiement soit supprimé. La facture fournisseur %1 indique un montant payé de %2, mais le total de ses paiements est de %3.</translation>
    </message>
    <message>
        <source>Look in Xero for a voided check or a reversal on this bill and remove the payment it belongs to. If this payment is valid, issue it anyway.</source>
        <translation>Cherchez dans Xero un chèque annulé ou une contrepassation sur cette facture fournisseur, et supprimez le paiement auquel il se rattache. Si le présent paiement est valable, émettez-le quand même.</translation>
    </message>
    <message>
        <source>It is unclear which removed payment this one replaces (%1).</source>
        <translation>On ne sait pas quel paiement supprimé celui-ci remplace (%1).</translation>
    </message>
    <message>
        <source>Compare the bill in Xero with the commitment in Procore. Void the line of the payment that is gone for good, or create another line for this one.</source>
        <translation>Comparez la facture fournisseur dans Xero avec l’engagement dans Procore. Annulez la ligne du paiement qui a disparu pour de bon, ou créez une autre ligne pour celui-ci.</translation>
    </message>
    <message>
        <source>This payment replaces one that was removed in Xero, but somebody changed that payment&apos;s line %1 in Procore: %2 should be %3 but is %4.</source>
        <translation>Ce paiement en remplace un qui a été supprimé dans Xero, mais quelqu’un a modifié la ligne %1 de ce dernier dans Procore&#xa0;: pour «&#xa0;%2&#xa0;», la valeur devrait être %3, mais elle est %4.</translation>
    </message>
    <message>
        <source>Restore the line, which also hands it over to this payment, or create another line. What happens to the old line is then decided with the removed payment.</source>
        <translation>Rétablissez la ligne, ce qui la cède aussi à ce paiement, ou créez une autre ligne. Le sort de l’ancienne ligne se décide alors avec le paiement supprimé.</translation>
    </message>
    <message>
        <source>Procore already has a line on this invoice that looks like this payment (line %1).</source>
        <translation>Procore a déjà sur cette facture une ligne qui ressemble à ce paiement (ligne %1).</translation>
    </message>
    <message>
        <source>If that line is this payment, adopt it. If it is another payment, create another line.</source>
        <translation>Si cette ligne correspond à ce paiement, adoptez-la. S’il s’agit d’un autre paiement, créez une autre ligne.</translation>
    </message>
    <message>
        <source>Turn the other payment sync off and confirm that in the settings, or sync on demand.</source>
        <translation>Désactivez l’autre synchronisation de paiements et confirmez-le dans les paramètres, ou synchronisez à la demande.</translation>
    </message>
    <message>
        <source>Procore refused to correct the line. %1</source>
        <translation>Procore a refusé de corriger la ligne. %1</translation>
    </message>
    <message>
        <source>If a right is missing, anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool; then try again. If Procore keeps the line locked, only Procore&apos;s support can change it: prepare a support request.</source>
        <translation>S’il manque un droit, toute personne ayant le niveau Admin dans l’outil Répertoire du projet peut vous donner le niveau Admin dans son outil Engagements; ensuite, réessayez. Si Procore garde la ligne verrouillée, seul le soutien technique de Procore peut la modifier&#xa0;: préparez une demande au soutien technique.</translation>
    </message>
    <message>
        <source>Files that were attached to this line are missing in Procore and could not be put back: %1. %3 Copies: %2.</source>
        <translation>Des fichiers qui étaient joints à cette ligne manquent dans Procore et n’ont pas pu y être remis&#xa0;: %1. %3 Copies&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Open the line in Procore and attach what is missing. Then retry.</source>
        <translation>Ouvrez la ligne dans Procore et joignez ce qui manque. Ensuite, essayez de nouveau.</translation>
    </message>
    <message>
        <source>A line of the commitment cannot be read, so Tieout writes nothing to the commitment: %1</source>
        <translation>Une ligne de l’engagement est illisible; Tieout n’écrit donc rien dans l’engagement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the commitment&apos;s Payments Issued in Procore and compare them with Xero.</source>
        <translation>Ouvrez les Paiements émis de l’engagement dans Procore et comparez-les avec Xero.</translation>
    </message>
    <message>
        <source>The payment is in %1, the commitment in %2. Tieout never converts currencies.</source>
        <translation>Le paiement est en %1, l’engagement en %2. Tieout ne convertit jamais de devises.</translation>
    </message>
    <message>
        <source>Correct the currency in Xero or in Procore, then sync again.</source>
        <translation>Corrigez la devise dans Xero ou dans Procore, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Procore refused the line. %1</source>
        <translation>Procore a refusé la ligne. %1</translation>
    </message>
    <message>
        <source>Check in Procore that payments are enabled in the commitment&apos;s Advanced Settings, then sync again.</source>
        <translation>Vérifiez dans Procore que les paiements sont activés dans les Paramètres avancés de l’engagement, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Procore does not let you work on the payments of this commitment. %1</source>
        <translation>Procore ne vous laisse pas travailler sur les paiements de cet engagement. %1</translation>
    </message>
    <message>
        <source>Anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool in Procore. Then sync again.</source>
        <translation>Toute personne ayant le niveau Admin dans l’outil Répertoire du projet peut vous donner le niveau Admin dans son outil Engagements dans Procore. Ensuite, synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Procore does not show the commitment of this payment.</source>
        <translation>Procore n’affiche pas l’engagement de ce paiement.</translation>
    </message>
    <message>
        <source>Check in Procore that the commitment exists and that you can see it, then sync again.</source>
        <translation>Vérifiez dans Procore que l’engagement existe et que vous pouvez le voir, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The amounts of this payment cannot be compared: %1</source>
        <translation>Les montants de ce paiement ne peuvent pas être comparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the payment in Xero and the invoice in Procore.</source>
        <translation>Vérifiez le paiement dans Xero et la facture dans Procore.</translation>
    </message>
    <message>
        <source>In Procore, read back and equal.</source>
        <translation>Dans Procore, relu et identique.</translation>
    </message>
    <message>
        <source>Removed in Xero; the line in Procore stands at 0.00.</source>
        <translation>Supprimé dans Xero; la ligne dans Procore est à 0,00.</translation>
    </message>
    <message>
        <source>Not in Procore yet.</source>
        <translation>Pas encore dans Procore.</translation>
    </message>
    <message>
        <source>The next sync brings it over.</source>
        <translation>La prochaine synchronisation l’inscrira.</translation>
    </message>
    <message>
        <source>Not in Procore yet. %1</source>
        <translation>Pas encore dans Procore. %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync tries again by itself.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>Removed in Xero; its line in Procore still shows the amount.</source>
        <translation>Supprimé dans Xero; sa ligne dans Procore affiche toujours le montant.</translation>
    </message>
    <message>
        <source>The next sync sets the line to 0.00.</source>
        <translation>La prochaine synchronisation met la ligne à 0,00.</translation>
    </message>
    <message>
        <source>It was sent to Procore, but the answer was lost.</source>
        <translation>Il a été envoyé à Procore, mais la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync checks Procore first and sends nothing twice.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation vérifie d’abord dans Procore et n’envoie rien deux fois.</translation>
    </message>
    <message>
        <source>A change to its line was started, and the line has not been read back yet.</source>
        <translation>Une modification de sa ligne a été commencée, et la ligne n’a pas encore été relue.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync finishes the change and reads the line back.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation termine la modification et relit la ligne.</translation>
    </message>
    <message>
        <source>Made before the sync was set up.</source>
        <translation>Effectué avant la mise en service de la synchronisation.</translation>
    </message>
    <message>
        <source>The bill is not linked to an invoice in the projects you can see.</source>
        <translation>La facture fournisseur n’est liée à aucune facture des projets que vous pouvez voir.</translation>
    </message>
    <message>
        <source>If this bill belongs to a subcontractor invoice, export the invoice from Procore or link the two by hand.</source>
        <translation>Si cette facture fournisseur correspond à une facture de sous-traitant, exportez la facture à partir de Procore ou liez les deux manuellement.</translation>
    </message>
    <message>
        <source>Not a payment of a bill, but a refund, a receipt or an applied credit.</source>
        <translation>Ce n’est pas le paiement d’une facture fournisseur, mais un remboursement, un encaissement ou un crédit appliqué.</translation>
    </message>
    <message>
        <source>Removed in Xero before it was in Procore.</source>
        <translation>Supprimé dans Xero avant d’être dans Procore.</translation>
    </message>
    <message>
        <source>The amount is zero or negative.</source>
        <translation>Le montant est nul ou négatif.</translation>
    </message>
    <message>
        <source>Its project is not one of those chosen for the sync.</source>
        <translation>Son projet ne fait pas partie de ceux choisis pour la synchronisation.</translation>
    </message>
    <message>
        <source>Choose the project in the settings (Projects).</source>
        <translation>Choisissez le projet dans les paramètres (Projets).</translation>
    </message>
    <message>
        <source>Removed in Xero and entered again; its line in Procore now belongs to the new payment.</source>
        <translation>Supprimé dans Xero et saisi de nouveau; sa ligne dans Procore appartient maintenant au nouveau paiement.</translation>
    </message>
    <message>
        <source>Removed in Xero; its line was deleted in Procore.</source>
        <translation>Supprimé dans Xero; sa ligne a été supprimée dans Procore.</translation>
    </message>
    <message>
        <source>Retry it to take it up again.</source>
        <translation>Reprenez-le pour qu’il soit de nouveau traité.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 Last proved %2.</source>
        <comment>sentence, moment</comment>
        <translation>%1 Dernière concordance établie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 The next scheduled sync tries again, too.</source>
        <comment>advice</comment>
        <translation>%1 La prochaine synchronisation planifiée réessaie aussi.</translation>
    </message>
    <message>
        <source>%1 A scheduled sync tries again once a day: the next one after %2.</source>
        <comment>advice, moment</comment>
        <translation>%1 Une synchronisation planifiée réessaie une fois par jour&#xa0;: la prochaine après %2.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>introuvable à présent</translation>
    </message>
    <message>
        <source>none are left</source>
        <translation>il n’en reste aucune</translation>
    </message>
    <message>
        <source>Payment %1 was set aside and is read again by a sync on demand, or within a day (%2).</source>
        <translation>Le paiement %1 a été mis de côté et sera relu par une synchronisation à la demande, ou d’ici un jour (%2).</translation>
    </message>
    <message>
        <source>Subcontractor invoice %1 was set aside and is read again by a sync on demand, or within a day (%2).</source>
        <translation>La facture de sous-traitant %1 a été mise de côté et sera relue par une synchronisation à la demande, ou d’ici un jour (%2).</translation>
    </message>
    <message>
        <source>A file&apos;s address redirects to this computer.</source>
        <translation>L’adresse d’un fichier redirige vers cet ordinateur.</translation>
    </message>
    <message>
        <source>A file&apos;s address keeps redirecting.</source>
        <translation>L’adresse d’un fichier ne cesse de rediriger.</translation>
    </message>
    <message>
        <source>The file&apos;s storage answered HTTP %1.</source>
        <translation>L’espace de stockage du fichier a répondu HTTP %1.</translation>
    </message>
    <message>
        <source>A request to %1 was refused: the sign-in is for %2.</source>
        <translation>Une requête à %1 a été refusée&#xa0;: la session est pour %2.</translation>
    </message>
    <message>
        <source>The next call is possible in %1.</source>
        <translation>Le prochain appel sera possible dans %1.</translation>
    </message>
    <message>
        <source>The CA file %1 of the endpoints cannot be read: %2. A sandbox that ended takes its file with it: start it again and add a profile for it.</source>
        <translation>Le fichier d’autorité de certification %1 du fichier d’adresses est illisible&#xa0;: %2. Un bac à sable qui se termine emporte son fichier&#xa0;: relancez-le et ajoutez un profil pour lui.</translation>
    </message>
    <message>
        <source>The CA file %1 of the endpoints holds no certificate in PEM.</source>
        <translation>Le fichier d’autorité de certification %1 du fichier d’adresses ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>A header contains a line break.</source>
        <translation>Un en-tête contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>La réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The answer broke off or cannot be read.</source>
        <translation>La réponse a été interrompue ou est illisible.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The answer is larger than Tieout accepts.</source>
        <translation>La réponse est plus volumineuse que ce que Tieout accepte.</translation>
    </message>
    <message>
        <source>The address %1 is refused: %2.</source>
        <translation>L’adresse %1 est refusée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation>elle est incomplète</translation>
    </message>
    <message>
        <source>it contains a user name or a password</source>
        <translation>elle contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>only https is accepted, and http for this computer itself</source>
        <translation>seul https est accepté, ainsi que http pour cet ordinateur même</translation>
    </message>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>La réponse était HTTP %1.</translation>
    </message>
    <message>
        <source>The answer points to another address (%1), which Tieout does not follow.</source>
        <translation>La réponse renvoie à une autre adresse (%1), que Tieout ne suit pas.</translation>
    </message>
    <message>
        <source>an unnamed authority</source>
        <translation>une autorité sans nom</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <translation>Le certificat de %1 a été émis par %2, à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by nobody but itself, so it proves nothing.</source>
        <translation>Le certificat de %1 n’a été émis que par lui-même; il ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The certificate that %1 showed is for another address: %2.</source>
        <translation>Le certificat que %1 a présenté est pour une autre adresse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Le certificat de %1 n’est pas encore valide (pas avant&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 offers only an old version of TLS that is no longer safe.</source>
        <translation>%1 n’offre qu’une ancienne version de TLS qui n’est plus sûre.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>L’ouverture de session a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1 %2</source>
        <translation>La page d’ouverture de session a refusé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Signing in without a browser works only with services on this computer (a sandbox).</source>
        <translation>L’ouverture de session sans navigateur ne fonctionne qu’avec des services sur cet ordinateur (un bac à sable).</translation>
    </message>
    <message>
        <source>The sign-in page did not lead back to Tieout (HTTP status %1).</source>
        <translation>La page d’ouverture de session n’a pas ramené à Tieout (statut HTTP %1).</translation>
    </message>
    <message>
        <source>The sign-in page redirects in circles.</source>
        <translation>La page d’ouverture de session redirige en boucle.</translation>
    </message>
    <message>
        <source>No redirect address of the form http://localhost:PORT/path is configured.</source>
        <translation>Aucune adresse de redirection de la forme http://localhost:PORT/path n’est configurée.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the ports on which Tieout waits for the sign-in (%1).</source>
        <translation>Un autre programme sur cet ordinateur utilise les ports sur lesquels Tieout attend l’ouverture de session (%1).</translation>
    </message>
    <message>
        <source>An address of %1&apos;s sign-in is missing, or is neither https nor on this computer: &apos;%2&apos;.</source>
        <translation>Une adresse de l’ouverture de session de %1 manque, ou n’est ni en https ni sur cet ordinateur&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that is going on.</source>
        <translation>Cette adresse n’appartient pas à l’ouverture de session en cours.</translation>
    </message>
    <message>
        <source>Paste the whole address to which the browser was sent.</source>
        <translation>Collez l’adresse complète vers laquelle le navigateur a été envoyé.</translation>
    </message>
    <message>
        <source>This is not a code.</source>
        <translation>Ce n’est pas un code.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The client secret of your app is missing.</source>
        <translation>Le secret client de votre application manque.</translation>
    </message>
    <message>
        <source>%1 offers no code to copy.</source>
        <translation>%1 n’offre aucun code à copier.</translation>
    </message>
    <message>
        <source>The sign-in page could not be opened.</source>
        <translation>La page d’ouverture de session n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was lost.</source>
        <translation>La réponse du service d’ouverture de session s’est perdue.</translation>
    </message>
    <message>
        <source>Not permitted: %1.</source>
        <translation>Non permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No sign-in is waiting for a code.</source>
        <translation>Aucune ouverture de session n’attend de code.</translation>
    </message>
    <message>
        <source>The sign-in already has its answer.</source>
        <translation>L’ouverture de session a déjà sa réponse.</translation>
    </message>
    <message>
        <source>The sign-in has expired, was revoked or was used elsewhere (%1).</source>
        <translation>La session a expiré, a été révoquée ou a été utilisée ailleurs (%1).</translation>
    </message>
    <message>
        <source>The sign-in service answered: %1.</source>
        <translation>Le service d’ouverture de session a répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sign-in gave no permission to stay connected (offline_access).</source>
        <translation>L’ouverture de session n’a pas donné l’autorisation de rester connecté (offline_access).</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Personne n’a encore ouvert de session.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Aucune session n’était ouverte.</translation>
    </message>
    <message>
        <source>The secrets are removed from this computer, but %1 did not confirm the end of the connection: %2 Remove Tieout under the connected apps of %1.</source>
        <translation>Les secrets sont supprimés de cet ordinateur, mais %1 n’a pas confirmé la fin de la connexion&#xa0;: %2 Supprimez Tieout des applications connectées de %1.</translation>
    </message>
    <message>
        <source>The sign-in service of %1 did not answer.</source>
        <translation>Le service d’ouverture de session de %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The sign-in has expired, was revoked or was used elsewhere.</source>
        <translation>La session a expiré, a été révoquée ou a été utilisée ailleurs.</translation>
    </message>
    <message>
        <source>The answer to a renewal of the sign-in was lost on the way, and Xero accepts the old one for half an hour only.</source>
        <translation>La réponse à un renouvellement de la session s’est perdue en route, et Xero n’accepte l’ancienne que pendant une demi-heure.</translation>
    </message>
    <message>
        <source>The answer to a renewal of the sign-in was lost on the way, and Procore accepts each renewal only once.</source>
        <translation>La réponse à un renouvellement de la session s’est perdue en route, et Procore n’accepte chaque renouvellement qu’une seule fois.</translation>
    </message>
    <message>
        <source>The client id of your app is missing.</source>
        <translation>L’ID client de votre application manque.</translation>
    </message>
    <message>
        <source>Not the whole file was sent (HTTP %1).</source>
        <translation>Le fichier n’a pas été envoyé au complet (HTTP %1).</translation>
    </message>
    <message>
        <source>The file that was sent is empty.</source>
        <translation>Le fichier envoyé est vide.</translation>
    </message>
    <message>
        <source>The file was sent without its length, so nobody can tell whether all of it arrived.</source>
        <translation>Le fichier a été envoyé sans sa taille; il est donc impossible de savoir s’il est arrivé au complet.</translation>
    </message>
    <message>
        <source>A page was sent instead of the file.</source>
        <translation>Une page a été envoyée à la place du fichier.</translation>
    </message>
    <message>
        <source>The app is not connected to this company in Procore; an administrator of the company has to install it.</source>
        <translation>L’application n’est pas connectée à cette compagnie dans Procore; un administrateur de la compagnie doit l’installer.</translation>
    </message>
    <message>
        <source>HTTP status %1.</source>
        <translation>Statut HTTP %1.</translation>
    </message>
    <message>
        <source>Procore said: %1</source>
        <translation>Réponse de Procore&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>La liste a changé sans cesse pendant sa lecture.</translation>
    </message>
    <message>
        <source>No keychain (Secret Service) is running in this session.</source>
        <translation>Aucun trousseau de clés (Secret Service) n’est actif dans cette session.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring yet.</source>
        <translation>Le trousseau de clés n’a pas encore de trousseau par défaut.</translation>
    </message>
    <message>
        <source>The keychain is locked, and a scheduled sync never asks for its password.</source>
        <translation>Le trousseau de clés est verrouillé, et une synchronisation planifiée ne demande jamais son mot de passe.</translation>
    </message>
    <message>
        <source>The keychain stayed locked because its password prompt was closed.</source>
        <translation>Le trousseau de clés est resté verrouillé, car la demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau de clés a refusé.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to work with a passphrase (256 MiB).</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour travailler avec une phrase secrète (256&#xa0;Mio).</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Une partie manque.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>La phrase secrète est erronée, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>The connection file is incomplete or was changed. %1</source>
        <translation>Le fichier de connexion est incomplet ou a été modifié. %1</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters: it protects your company&apos;s access to Procore.</source>
        <translation>La phrase secrète doit compter au moins %1 caractères&#xa0;: elle protège l’accès de votre entreprise à Procore.</translation>
    </message>
    <message>
        <source>A connection file holds the client ids of both services, Procore&apos;s client secret, the company and the organization. Connect both services and choose both first.</source>
        <translation>Un fichier de connexion contient les ID client des deux services, le secret client de Procore, la compagnie et l’organisation. Connectez d’abord les deux services et choisissez l’une et l’autre.</translation>
    </message>
    <message>
        <source>The file is too large to be a connection file.</source>
        <translation>Le fichier est trop volumineux pour être un fichier de connexion.</translation>
    </message>
    <message>
        <source>This is not a connection file, or part of it is missing.</source>
        <translation>Ce n’est pas un fichier de connexion, ou une partie manque.</translation>
    </message>
    <message>
        <source>The connection file has version %1, but this Tieout reads version %2. Use the Tieout that wrote it, or a newer one.</source>
        <translation>Le fichier de connexion est de la version %1, et ce Tieout lit la version %2. Utilisez le Tieout qui l’a écrit, ou une version plus récente.</translation>
    </message>
    <message>
        <source>The connection file cannot be opened. %1</source>
        <translation>Le fichier de connexion ne peut pas être ouvert. %1</translation>
    </message>
    <message>
        <source>The connection file opened, but its content was not written by Tieout.</source>
        <translation>Le fichier de connexion s’est ouvert, mais ce n’est pas Tieout qui a écrit son contenu.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The endpoints cannot be read. %1</source>
        <translation>Le fichier d’adresses est illisible. %1</translation>
    </message>
    <message>
        <source>The endpoints cannot be used. %1</source>
        <translation>Le fichier d’adresses ne peut pas être utilisé. %1</translation>
    </message>
    <message>
        <source>%1 is larger than any file of Tieout.</source>
        <translation>%1 est plus volumineux que tout fichier de Tieout.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A sync of the profile &quot;%1&quot; is going on.</source>
        <translation>Une synchronisation du profil «&#xa0;%1&#xa0;» est en cours.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; exists already.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; exists already; upper and lower case do not tell two profiles apart.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe déjà; les majuscules et les minuscules ne suffisent pas à distinguer deux profils.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: use 1 to 64 letters, digits, - and _, and no - at the beginning.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un profil&#xa0;: utilisez de 1 à 64 lettres, chiffres, - et _, sans - au début.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Add it with: tieoutctl profile add %1</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Ajoutez-le avec&#xa0;: tieoutctl profile add %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>Le dossier %1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The folder of the profile &quot;%1&quot; cannot be renamed.</source>
        <translation>Le dossier du profil «&#xa0;%1&#xa0;» ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Tieout (settings version %1; this program knows up to %2).</source>
        <translation>Il a été écrit par une version plus récente de Tieout (version de paramètres %1; ce programme connaît les versions jusqu’à %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of this setting. Allowed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de ce paramètre. Valeurs permises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a time of day from 00:00 to 23:59</source>
        <translation>une heure du jour, de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>a name such as America/Chicago, or nothing for the time zone of this computer</source>
        <translation>un nom comme America/Toronto, ou rien pour le fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>now, never, or a time like 2026-11-20T14:02:07.123Z</source>
        <translation>now, never, ou un moment comme 2026-11-20T14:02:07.123Z</translation>
    </message>
    <message>
        <source>now, or a time in the past</source>
        <translation>now, ou un moment passé</translation>
    </message>
    <message>
        <source>all, or project numbers with commas between them</source>
        <translation>all, ou des numéros de projet séparés par des virgules</translation>
    </message>
    <message>
        <source>a part of the tool&apos;s name, at most 100 letters</source>
        <translation>une partie du nom de l’outil, 100 lettres au plus</translation>
    </message>
    <message>
        <source>How often payments are synced by themselves</source>
        <translation>Fréquence à laquelle les paiements sont synchronisés automatiquement</translation>
    </message>
    <message>
        <source>Time of day of the daily sync</source>
        <translation>Heure de la synchronisation quotidienne</translation>
    </message>
    <message>
        <source>Sync on Monday to Friday only</source>
        <translation>Synchroniser du lundi au vendredi seulement</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Fuseau horaire de l’échéancier</translation>
    </message>
    <message>
        <source>a name such as America/Chicago; empty for this computer&apos;s</source>
        <translation>un nom comme America/Toronto; vide pour celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Sync once after the computer wakes up, when a sync was missed</source>
        <translation>Synchroniser une fois au réveil de l’ordinateur, si une synchronisation a été manquée</translation>
    </message>
    <message>
        <source>What happens to a payment line when its payment was removed in Xero</source>
        <translation>Ce qu’il advient d’une ligne de paiement quand son paiement a été supprimé dans Xero</translation>
    </message>
    <message>
        <source>When it was confirmed that no other payment sync writes into the company</source>
        <translation>Moment où il a été confirmé qu’aucune autre synchronisation de paiements n’écrit dans la compagnie</translation>
    </message>
    <message>
        <source>The projects whose payments are synced</source>
        <translation>Les projets dont les paiements sont synchronisés</translation>
    </message>
    <message>
        <source>Sync organizations outside the United States too; unsupported</source>
        <translation>Synchroniser aussi des organisations hors des États-Unis; sans prise en charge</translation>
    </message>
    <message>
        <source>Part of the name of Procore&apos;s ERP Integrations tool in your company</source>
        <translation>Partie du nom de l’outil Intégrations ERP de Procore dans votre compagnie</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>un texte quelconque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no account: write methods. and the account&apos;s id.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun compte&#xa0;: écrivez methods. suivi de l’ID du compte.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Known: %2.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;». Paramètres connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Payment method of payments made from an account in Xero</source>
        <translation>Mode de paiement des paiements effectués à partir d’un compte dans Xero</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be used and was left as it is. %2</source>
        <translation>Le fichier de paramètres %1 ne peut pas être utilisé et a été laissé tel quel. %2</translation>
    </message>
    <message>
        <source>Nothing can be decided about this payment now. %1</source>
        <translation>Rien ne peut être décidé au sujet de ce paiement maintenant. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for this payment now; possible: %2. %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible pour ce paiement maintenant; choix possibles&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>The payment&apos;s bill is not linked to an invoice.</source>
        <translation>La facture fournisseur du paiement n’est liée à aucune facture.</translation>
    </message>
    <message>
        <source>Reading payments made before the setup, %1 of %2</source>
        <translation>Lecture des paiements effectués avant la mise en service, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading bills from Xero</source>
        <translation>Lecture des factures fournisseurs dans Xero</translation>
    </message>
    <message>
        <source>The payments of bill %1 wait (%2).</source>
        <translation>Les paiements de la facture fournisseur %1 sont en attente (%2).</translation>
    </message>
    <message>
        <source>The history of payment %1 could not be read (%2).</source>
        <translation>L’historique du paiement %1 n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>Commitment %1 is not among those of its project.</source>
        <translation>L’engagement %1 ne fait pas partie de ceux de son projet.</translation>
    </message>
    <message>
        <source>Subcontractor invoice %1 is in none of the projects that could be read. Project %2: %3</source>
        <translation>La facture de sous-traitant %1 ne se trouve dans aucun des projets qui ont pu être lus. Projet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Reading payments from Xero</source>
        <translation>Lecture des paiements dans Xero</translation>
    </message>
    <message>
        <source>Reading payments from Xero, %1 of %2</source>
        <translation>Lecture des paiements dans Xero, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading subcontractor invoices from Procore: %1</source>
        <translation>Lecture des factures de sous-traitants dans Procore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project %1: %2</source>
        <translation>Projet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files that were attached to the line are missing in Procore. Copies are kept, and the next sync puts them back.</source>
        <translation>Des fichiers qui étaient joints à la ligne manquent dans Procore. Des copies sont conservées, et la prochaine synchronisation les y remet.</translation>
    </message>
    <message>
        <source>It is not known yet whether Procore made the change. The next sync checks that first and goes on from there.</source>
        <translation>On ne sait pas encore si Procore a effectué la modification. La prochaine synchronisation vérifie d’abord cela et reprend à partir de là.</translation>
    </message>
    <message>
        <source>Procore accepted the files but does not show them on the line.</source>
        <translation>Procore a accepté les fichiers, mais ne les affiche pas sur la ligne.</translation>
    </message>
    <message>
        <source>Procore accepted the change but still shows another payment number.</source>
        <translation>Procore a accepté la modification, mais affiche toujours un autre numéro de paiement.</translation>
    </message>
    <message>
        <source>Procore accepted the files but shows %1 instead of %2. Check the line in Procore before you attach anything again, or the files may be there twice.</source>
        <translation>Procore a accepté les fichiers, mais affiche %1 au lieu de %2. Vérifiez la ligne dans Procore avant d’y joindre autre chose, sinon les fichiers pourraient s’y trouver deux fois.</translation>
    </message>
    <message>
        <source>Procore does not say which files are attached to this line, so one that got lost could not be put back. Nothing was changed.</source>
        <translation>Procore n’indique pas quels fichiers sont joints à cette ligne; un fichier perdu ne pourrait donc pas y être remis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; of the line could not be downloaded, so it could not be put back if it got lost. Nothing was changed. %2</source>
        <translation>La pièce jointe «&#xa0;%1&#xa0;» de la ligne n’a pas pu être téléchargée; si elle se perdait, elle ne pourrait donc pas y être remise. Rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Procore&apos;s answer does not list the line&apos;s attachments.</source>
        <translation>La réponse de Procore ne donne pas la liste des pièces jointes de la ligne.</translation>
    </message>
    <message>
        <source>Somebody else attached files to this line in the meantime (%1). Nothing was sent.</source>
        <translation>Entre-temps, quelqu’un d’autre a joint des fichiers à cette ligne (%1). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The copy %1 of an attachment cannot be used: %2</source>
        <translation>La copie %1 d’une pièce jointe ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 contains copies of attachments from a change that Tieout does not know. They may be all that is left of the files.</source>
        <translation>Le dossier %1 contient des copies de pièces jointes provenant d’une modification que Tieout ne connaît pas. C’est peut-être tout ce qui reste des fichiers.</translation>
    </message>
    <message>
        <source>the folder cannot be created.</source>
        <translation>le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>it cannot be moved to %1.</source>
        <translation>impossible de la déplacer vers %1.</translation>
    </message>
    <message>
        <source>its content is not the copy of &quot;%1&quot; that was kept.</source>
        <translation>son contenu n’est pas la copie de «&#xa0;%1&#xa0;» qui avait été conservée.</translation>
    </message>
    <message>
        <source>A file without a name cannot be attached.</source>
        <translation>Un fichier sans nom ne peut pas être joint.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; contains a character that is not allowed in the name of an attachment.</source>
        <translation>Le nom de fichier «&#xa0;%1&#xa0;» contient un caractère qui n’est pas permis dans le nom d’une pièce jointe.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is longer than %2 bytes.</source>
        <translation>Le nom de fichier «&#xa0;%1&#xa0;» compte plus de %2 octets.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>It is not known yet how the last change of this payment&apos;s line ended.</source>
        <translation>On ne sait pas encore comment la dernière modification de la ligne de ce paiement s’est terminée.</translation>
    </message>
    <message>
        <source>This payment has no line in Procore. %1</source>
        <translation>Ce paiement n’a pas de ligne dans Procore. %1</translation>
    </message>
    <message>
        <source>Only a synced payment&apos;s line can be changed here. %1</source>
        <translation>Seule la ligne d’un paiement synchronisé peut être modifiée ici. %1</translation>
    </message>
    <message>
        <source>Somebody changed this line in Procore: its %1 is &quot;%2&quot; and was &quot;%3&quot;.</source>
        <translation>Quelqu’un a modifié cette ligne dans Procore&#xa0;: pour «&#xa0;%1&#xa0;», la valeur est «&#xa0;%2&#xa0;»; c’était «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A payment number is a whole number from 1 to %1.</source>
        <translation>Un numéro de paiement est un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Payment number %1 is taken on this commitment: line %2, %3 of %4, invoice number &quot;%5&quot;, has it.</source>
        <translation>Le numéro de paiement %1 est déjà pris dans cet engagement&#xa0;: c’est celui de la ligne %2, %3 du %4, numéro de facture «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>No file to attach was named.</source>
        <translation>Aucun fichier à joindre n’a été nommé.</translation>
    </message>
    <message>
        <source>An attachment of this line has no name in Procore, so it could not be put back if it got lost. Attach the file in Procore.</source>
        <translation>Une pièce jointe de cette ligne n’a pas de nom dans Procore; si elle se perdait, elle ne pourrait donc pas y être remise. Joignez le fichier dans Procore.</translation>
    </message>
    <message>
        <source>The line would have two attachments named &quot;%1&quot;. Rename the file first.</source>
        <translation>La ligne aurait deux pièces jointes nommées «&#xa0;%1&#xa0;». Renommez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The attachments of this line would come to %1. Tieout changes lines with up to %2, since it keeps a copy of each while it does; attach the file in Procore.</source>
        <translation>Les pièces jointes de cette ligne totaliseraient %1. Tieout modifie les lignes qui en ont jusqu’à %2, car il garde une copie de chacune pendant l’opération; joignez le fichier dans Procore.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>numéro de facture</translation>
    </message>
    <message>
        <source>check number</source>
        <translation>numéro de chèque</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>the sync&apos;s data on the line</source>
        <translation>les données de la synchronisation sur la ligne</translation>
    </message>
    <message>
        <source>Its line %1 was not in the list.</source>
        <translation>Sa ligne %1 n’était pas dans la liste.</translation>
    </message>
    <message>
        <source>Its bill changed in Xero while this sync was reading.</source>
        <translation>Sa facture fournisseur a changé dans Xero pendant la lecture par cette synchronisation.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The sync is not set up: choose the organization, the company and a sync frequency first.</source>
        <translation>La synchronisation n’est pas en service&#xa0;: choisissez d’abord l’organisation, la compagnie et une fréquence de synchronisation.</translation>
    </message>
    <message>
        <source>The ledger of this profile belongs to another company in Procore. Add another profile for this one.</source>
        <translation>Le registre de ce profil appartient à une autre compagnie dans Procore. Ajoutez un autre profil pour celle-ci.</translation>
    </message>
    <message>
        <source>The ledger of this profile belongs to another organization in Xero. Add another profile for this one.</source>
        <translation>Le registre de ce profil appartient à une autre organisation dans Xero. Ajoutez un autre profil pour celle-ci.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Tieout supports Xero organizations of the United States only; the country of %1 is %2.</source>
        <translation>Tieout ne prend en charge que les organisations Xero des États-Unis; le pays de %1 est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>payment number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <translation>Joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Payment number %1 instead of %2.</source>
        <translation>Numéro de paiement&#xa0;: %1 (auparavant&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Procore shows files there that Tieout does not know: %1.</source>
        <translation>Procore y affiche des fichiers que Tieout ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Accepted as Procore shows it. %1</source>
        <translation>Accepté tel que Procore l’affiche. %1</translation>
    </message>
    <message>
        <source>The company has no project %1 that you can see.</source>
        <translation>La compagnie n’a pas de projet %1 que vous puissiez voir.</translation>
    </message>
    <message>
        <source>The company has no projects %1 that you can see.</source>
        <translation>La compagnie n’a pas de projets %1 que vous puissiez voir.</translation>
    </message>
    <message>
        <source>There is no subcontractor invoice %1 in the projects of this sync.</source>
        <translation>Il n’y a pas de facture de sous-traitant %1 dans les projets de cette synchronisation.</translation>
    </message>
    <message>
        <source>There are no subcontractor invoices %1 in the projects of this sync.</source>
        <translation>Il n’y a pas de factures de sous-traitants %1 dans les projets de cette synchronisation.</translation>
    </message>
    <message>
        <source>The ledger of this profile was missing or empty. The next sync fills a new one from Xero and Procore: payments made before the setup stay out, and a payment&apos;s line is found by the payment&apos;s mark on it. Links made by hand and decisions have to be made again; a payment that somebody chose to leave may be written.</source>
        <translation>Le registre de ce profil était manquant ou vide. La prochaine synchronisation en remplit un nouveau à partir de Xero et de Procore&#xa0;: les paiements effectués avant la mise en service restent exclus, et la ligne d’un paiement est retrouvée grâce à la marque du paiement qu’elle porte. Les liens faits manuellement et les décisions sont à refaire; un paiement que quelqu’un avait choisi de laisser tel quel pourrait être inscrit.</translation>
    </message>
    <message>
        <source>The ledger of this profile was damaged. It was kept as %1, and a new one is filled from Xero and Procore by the next sync, which finds a payment&apos;s line by the payment&apos;s mark on it. Links made by hand and decisions have to be made again; a payment that somebody chose to leave may be written. Move that file away to end this notice.</source>
        <translation>Le registre de ce profil était endommagé. Il a été conservé sous le nom %1, et la prochaine synchronisation en remplit un nouveau à partir de Xero et de Procore; elle retrouve la ligne d’un paiement grâce à la marque du paiement qu’elle porte. Les liens faits manuellement et les décisions sont à refaire; un paiement que quelqu’un avait choisi de laisser tel quel pourrait être inscrit. Déplacez ce fichier ailleurs pour mettre fin à cet avis.</translation>
    </message>
    <message>
        <source>Another time the ledger was missing or empty, with the same effect.</source>
        <translation>Une autre fois, le registre était manquant ou vide, avec le même effet.</translation>
    </message>
    <message>
        <source>If you have a copy, put it back. Delete the empty file %1 to end this notice.</source>
        <translation>Si vous en avez une copie, remettez-la en place. Supprimez le fichier vide %1 pour mettre fin à cet avis.</translation>
    </message>
    <message>
        <source>Comparing payments with Procore, %1 of %2</source>
        <translation>Comparaison des paiements avec Procore, %1 sur %2</translation>
    </message>
    <message>
        <source>Writing payments to Procore, %1 of %2</source>
        <translation>Inscription des paiements dans Procore, %1 sur %2</translation>
    </message>
    <message>
        <source>Another program is syncing this profile.</source>
        <translation>Un autre programme synchronise ce profil.</translation>
    </message>
    <message>
        <source>Tieout cannot see whether it still runs there.</source>
        <translation>Tieout ne peut pas voir s’il y fonctionne toujours.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written.</source>
        <translation>Le fichier de verrouillage %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The lock %1 stays: a program that is running holds it, or the file cannot be removed.</source>
        <translation>Le verrou %1 reste en place&#xa0;: un programme en marche le détient, ou le fichier ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>No project is chosen for the sync.</source>
        <translation>Aucun projet n’est choisi pour la synchronisation.</translation>
    </message>
    <message>
        <source>Project %1 is not among those chosen for the sync.</source>
        <translation>Le projet %1 ne fait pas partie de ceux choisis pour la synchronisation.</translation>
    </message>
    <message>
        <source>A payment that was removed in Xero still has its line in a project that is not chosen for the sync. Choose the project and sync, or correct the line in Procore.</source>
        <translation>Un paiement qui a été supprimé dans Xero a toujours sa ligne dans un projet qui n’est pas choisi pour la synchronisation. Choisissez le projet et synchronisez, ou corrigez la ligne dans Procore.</translation>
    </message>
    <message>
        <source>%1 %2 on bill %3</source>
        <comment>amount, currency, bill</comment>
        <translation>%1 %2 sur la facture fournisseur %3</translation>
    </message>
    <message>
        <source>How a change in Procore ended is not known, because its project is no longer chosen for the sync: %1. Choose the project and sync; the sync looks first and sends nothing twice.</source>
        <translation>On ne sait pas comment une modification dans Procore s’est terminée, car son projet n’est plus choisi pour la synchronisation&#xa0;: %1. Choisissez le projet et synchronisez; la synchronisation vérifie d’abord et n’envoie rien deux fois.</translation>
    </message>
    <message>
        <source>Procore allows %1 calls an hour: about %2 of %3 payments before %4, all by about %5.</source>
        <translation>Procore permet %1 appels par heure&#xa0;: environ %2 paiements sur %3 avant %4, tous vers %5.</translation>
    </message>
    <message>
        <source>The clocks of Xero, Procore and this computer disagree by more than five minutes. Payments made from %1 on take part. Check this computer&apos;s clock.</source>
        <translation>Les horloges de Xero, de Procore et de cet ordinateur diffèrent de plus de cinq minutes. Les paiements effectués à partir de %1 sont inclus. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Bill %1 could not be compared with its payments (%2).</source>
        <translation>La facture fournisseur %1 n’a pas pu être comparée avec ses paiements (%2).</translation>
    </message>
    <message>
        <source>Comparing bills in Xero with their payments</source>
        <translation>Comparaison des factures fournisseurs dans Xero avec leurs paiements</translation>
    </message>
    <message>
        <source>The daily reading of all recent payments from Xero is left to a later sync: it needs more than its share, a third of today&apos;s remaining calls. Payments that changed are synced all the same.</source>
        <translation>La lecture quotidienne de tous les paiements récents de Xero est laissée à une synchronisation ultérieure&#xa0;: elle exige plus que sa part, soit le tiers des appels qui restent aujourd’hui. Les paiements qui ont changé sont synchronisés malgré tout.</translation>
    </message>
    <message>
        <source>Reading all recent payments from Xero</source>
        <translation>Lecture de tous les paiements récents dans Xero</translation>
    </message>
    <message>
        <source>Checking lines in Procore, %1 of %2 commitments</source>
        <translation>Vérification des lignes dans Procore, %1 engagements sur %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Engagement %1</translation>
    </message>
    <message>
        <source>Xero shows none of the payments that have lines in Procore.</source>
        <translation>Xero n’affiche aucun des paiements qui ont une ligne dans Procore.</translation>
    </message>
    <message>
        <source>Xero shows none of the bills whose payments have lines in Procore.</source>
        <translation>Xero n’affiche aucune des factures fournisseurs dont les paiements ont une ligne dans Procore.</translation>
    </message>
    <message>
        <source>The payments changed again and again while they were read.</source>
        <translation>Les paiements ont changé sans cesse pendant leur lecture.</translation>
    </message>
    <message>
        <source>The answer does not hold payment %1.</source>
        <translation>La réponse ne contient pas le paiement %1.</translation>
    </message>
    <message>
        <source>Xero refused the list as too long to be read at once: %1</source>
        <translation>Xero a refusé la liste, trop longue pour être lue d’un seul coup&#xa0;: %1</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Le jeton d’accès a expiré.</translation>
    </message>
    <message>
        <source>The consent lacks a scope.</source>
        <translation>Il manque une portée (scope) au consentement.</translation>
    </message>
    <message>
        <source>Xero did not accept the access token.</source>
        <translation>Xero n’a pas accepté le jeton d’accès.</translation>
    </message>
    <message>
        <source>The organization is no longer connected, or you may not see this in it.</source>
        <translation>L’organisation n’est plus connectée, ou vous n’avez pas le droit d’y voir cet élément.</translation>
    </message>
    <message>
        <source>Xero said: %1</source>
        <translation>Réponse de Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer does not say what time it is at Xero.</source>
        <translation>La réponse n’indique pas l’heure chez Xero.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy C&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>Copy &amp;Answer</source>
        <translation>Copier la &amp;réponse</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Configure &amp;Settings…</source>
        <translation>Configurer les &amp;paramètres…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Subcontractor &amp;Invoices</source>
        <translation>&amp;Factures de sous-traitants</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>Sync &amp;History</source>
        <translation>&amp;Historique des synchronisations</translation>
    </message>
    <message>
        <source>&amp;Why Pane</source>
        <translation>Volet &amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Filter Pane</source>
        <translation>&amp;Volet des filtres</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Sync Payments for Synced Invoices</source>
        <translation>&amp;Synchroniser les paiements pour les factures synchronisées</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Sync Se&amp;lected Invoices</source>
        <translation>Synchroniser les factures sé&amp;lectionnées</translation>
    </message>
    <message>
        <source>Sync T&amp;his Project</source>
        <translation>Synchroniser ce &amp;projet</translation>
    </message>
    <message>
        <source>Previe&amp;w Selected Invoices…</source>
        <translation>Aperçu &amp;des factures sélectionnées…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Link Invoices and &amp;Bills…</source>
        <translation>Lier les &amp;factures aux factures fournisseurs…</translation>
    </message>
    <message>
        <source>Open Payment in &amp;Procore</source>
        <translation>Ouvrir le paiement dans Pro&amp;core</translation>
    </message>
    <message>
        <source>Open Payment in &amp;Xero</source>
        <translation>Ouvrir le paiement dans &amp;Xero</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Set Up Tieout…</source>
        <translation>Mettre Tieout en &amp;service…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Check Everything…</source>
        <translation>&amp;Tout vérifier…</translation>
    </message>
    <message>
        <source>Check This In&amp;voice…</source>
        <translation>&amp;Vérifier cette facture…</translation>
    </message>
    <message>
        <source>What Do the &amp;Icons Mean?</source>
        <translation>Que signifient les &amp;icônes?</translation>
    </message>
    <message>
        <source>&amp;About Tieout</source>
        <translation>À propos &amp;de Tieout</translation>
    </message>
    <message>
        <source>Choose the sync schedule</source>
        <translation>Choisissez l’échéancier de synchronisation</translation>
    </message>
    <message>
        <source>Both services are connected. Choose how often payments for synced invoices are brought over; that choice also sets the moment from which payments count as new.</source>
        <translation>Les deux services sont connectés. Choisissez à quelle fréquence les paiements des factures synchronisées sont inscrits dans Procore; ce choix fixe aussi le moment à partir duquel un paiement compte comme nouveau.</translation>
    </message>
    <message>
        <source>Continue Setting Up…</source>
        <translation>Poursuivre la mise en service…</translation>
    </message>
    <message>
        <source>Tieout is not set up yet</source>
        <translation>Tieout n’est pas encore en service</translation>
    </message>
    <message>
        <source>Connect Procore and Xero, choose the company and the organization, then the sync schedule. Nothing is written anywhere until the schedule is chosen.</source>
        <translation>Connectez Procore et Xero, choisissez la compagnie et l’organisation, puis l’échéancier de synchronisation. Rien n’est écrit nulle part tant que l’échéancier n’est pas choisi.</translation>
    </message>
    <message>
        <source>Set Up Tieout…</source>
        <translation>Mettre Tieout en service…</translation>
    </message>
    <message>
        <source>You are signed out of Xero</source>
        <translation>Votre session Xero est fermée</translation>
    </message>
    <message>
        <source>You are signed out of Procore</source>
        <translation>Votre session Procore est fermée</translation>
    </message>
    <message>
        <source>No payment is brought over until you sign in again. Nothing that was synced is lost.</source>
        <translation>Aucun paiement n’est inscrit tant que vous n’ouvrez pas de nouveau une session. Rien de ce qui a été synchronisé n’est perdu.</translation>
    </message>
    <message>
        <source>Connect Xero…</source>
        <translation>Connecter Xero…</translation>
    </message>
    <message>
        <source>Connect Procore…</source>
        <translation>Connecter Procore…</translation>
    </message>
    <message>
        <source>Opening the ledger</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>Le trousseau de clés de cet ordinateur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This edition of Xero is not supported</source>
        <translation>Cette édition de Xero n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Open Advanced Settings…</source>
        <translation>Ouvrir les options avancées…</translation>
    </message>
    <message>
        <source>You may view payments but not sync them</source>
        <translation>Vous pouvez voir les paiements, mais pas les synchroniser</translation>
    </message>
    <message>
        <source>Check My Rights Again</source>
        <translation>Vérifier de nouveau mes droits</translation>
    </message>
    <message>
        <source>Another computer has locked this profile</source>
        <translation>Un autre ordinateur a verrouillé ce profil</translation>
    </message>
    <message>
        <source>Give Up the Lock…</source>
        <translation>Lever le verrou…</translation>
    </message>
    <message>
        <source>No synced invoices yet</source>
        <translation>Pas encore de factures synchronisées</translation>
    </message>
    <message>
        <source>A subcontractor invoice appears here once it was exported from Procore and is linked to its bill in Xero. The first sync looks for them.</source>
        <translation>Une facture de sous-traitant apparaît ici une fois qu’elle a été exportée de Procore et qu’elle est liée à sa facture fournisseur dans Xero. La première synchronisation les cherche.</translation>
    </message>
    <message>
        <source>Sync Payments for Synced Invoices</source>
        <translation>Synchroniser les paiements pour les factures synchronisées</translation>
    </message>
    <message>
        <source>ERP Integrations · Xero</source>
        <translation>Intégrations ERP · Xero</translation>
    </message>
    <message>
        <source>Schedule, payment methods, changes in Xero, connections (Ctrl+,)</source>
        <translation>Échéancier, modes de paiement, changements dans Xero, connexions (Ctrl+,)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Company in Procore: %1
Organization in Xero: %2</source>
        <translation>Compagnie dans Procore&#xa0;: %1
Organisation dans Xero&#xa0;: %2</translation>
    </message>
    <message>
        <source>Demo company: everything here is made up, and nothing leaves this computer.</source>
        <translation>Entreprise de démonstration&#xa0;: tout ici est inventé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Tieout</source>
        <translation>Tieout</translation>
    </message>
    <message>
        <source>Give up the lock?</source>
        <translation>Lever le verrou?</translation>
    </message>
    <message>
        <source>If a Tieout on the other computer is still working on this profile, both could write to Procore at the same time. Give the lock up only if that computer is gone or no longer uses this profile.</source>
        <translation>Si un Tieout sur l’autre ordinateur travaille encore sur ce profil, les deux pourraient écrire dans Procore en même temps. Ne levez le verrou que si cet ordinateur n’existe plus ou n’utilise plus ce profil.</translation>
    </message>
    <message>
        <source>Give Up the Lock</source>
        <translation>Lever le verrou</translation>
    </message>
    <message>
        <source>Stop the sync and quit?</source>
        <translation>Arrêter la synchronisation et quitter?</translation>
    </message>
    <message>
        <source>The payment on its way is finished first, then the window closes. What was done is kept, and the next sync goes on from there.</source>
        <translation>Le paiement en cours est d’abord mené à terme, puis la fenêtre se ferme. Ce qui est fait est conservé, et la prochaine synchronisation reprend à partir de là.</translation>
    </message>
    <message>
        <source>Stop and Quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>%1 — Tieout</source>
        <comment>company</comment>
        <translation>%1 — Tieout</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title. text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What you see is the last known state.</source>
        <translation>Ce que vous voyez est le dernier état connu.</translation>
    </message>
    <message>
        <source>Xero or Procore could not be reached. %1</source>
        <translation>Xero ou Procore était injoignable. %1</translation>
    </message>
    <message>
        <source>This profile is set up. Use Configure Settings.</source>
        <translation>Ce profil est en service. Utilisez Configurer les paramètres.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select one payment first.</source>
        <translation>Sélectionnez d’abord un paiement.</translation>
    </message>
    <message>
        <source>Show What Needs You</source>
        <translation>Afficher ce qui requiert votre intervention</translation>
    </message>
    <message>
        <source>Sync This &amp;Invoice</source>
        <translation>Synchron&amp;iser cette facture</translation>
    </message>
    <message>
        <source>Sync T&amp;hese Projects</source>
        <translation>Synchroniser ces &amp;projets</translation>
    </message>
    <message>
        <source>Previe&amp;w This Invoice…</source>
        <translation>Aperçu &amp;de cette facture…</translation>
    </message>
    <message>
        <source>Select one invoice first.</source>
        <translation>Sélectionnez d’abord une seule facture.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Sélectionnez d’abord une facture.</translation>
    </message>
    <message>
        <source>1 row was written to %1.</source>
        <translation>1 ligne a été écrite dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This payment has no page there.</source>
        <translation>Ce paiement n’y a pas de page.</translation>
    </message>
    <message>
        <source>The sync is set up. 1 payment made before now is not included.</source>
        <translation>La synchronisation est en service. 1 paiement effectué jusqu’ici n’est pas inclus.</translation>
    </message>
    <message numerus="yes">
        <source>The sync is set up. %Ln payments made before now are not included.</source>
        <translation>
            <numerusform>La synchronisation est en service. %Ln paiement effectué jusqu’ici n’est pas inclus.</numerusform>
            <numerusform>La synchronisation est en service. %Ln paiements effectués jusqu’ici ne sont pas inclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment belongs to no invoice in the projects you can see.</source>
        <translation>Le paiement n’appartient à aucune facture des projets que vous pouvez voir.</translation>
    </message>
    <message>
        <source>1 payment brought over</source>
        <translation>1 paiement inscrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments brought over</source>
        <translation>
            <numerusform>%Ln paiement inscrit</numerusform>
            <numerusform>%Ln paiements inscrits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 voided</source>
        <translation>1 annulation</translation>
    </message>
    <message>
        <source>1 updated</source>
        <translation>1 mise à jour</translation>
    </message>
    <message>
        <source>Nothing new to bring over</source>
        <translation>Rien de nouveau à inscrire</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 requiert votre intervention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln requiert votre intervention</numerusform>
            <numerusform>%Ln requièrent votre intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still waiting</source>
        <translation>1 encore en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln encore en attente</numerusform>
            <numerusform>%Ln encore en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 The next sync goes on from here.</source>
        <translation>Arrêt. %1 La prochaine synchronisation reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>The sync could not finish. %1</source>
        <translation>La synchronisation n’a pas pu aller jusqu’au bout. %1</translation>
    </message>
    <message>
        <source>Sync since %1</source>
        <translation>Synchronisation en cours depuis %1</translation>
    </message>
    <message>
        <source>Last sync %1 failed</source>
        <translation>Dernière synchronisation (%1)&#xa0;: échec</translation>
    </message>
    <message>
        <source>Last sync %1, stopped</source>
        <translation>Dernière synchronisation (%1)&#xa0;: arrêtée</translation>
    </message>
    <message>
        <source>Last sync %1, 1 payment</source>
        <translation>Dernière synchronisation (%1)&#xa0;: 1 paiement</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln payments</source>
        <translation>
            <numerusform>Dernière synchronisation (%1)&#xa0;: %Ln paiement</numerusform>
            <numerusform>Dernière synchronisation (%1)&#xa0;: %Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Pas encore de synchronisation</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>next only when you start it</source>
        <translation>prochaine seulement quand vous la lancez</translation>
    </message>
    <message>
        <source>A sync that runs out of them waits or goes on later; nothing is lost.</source>
        <translation>Une synchronisation qui les épuise attend ou se poursuit plus tard; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>1 payment was removed in Xero. Void its line in Procore?</source>
        <translation>1 paiement a été supprimé dans Xero. Annuler sa ligne dans Procore?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were removed in Xero. Void their lines in Procore?</source>
        <translation>
            <numerusform>%Ln paiement a été supprimé dans Xero. Annuler sa ligne dans Procore?</numerusform>
            <numerusform>%Ln paiements ont été supprimés dans Xero. Annuler leurs lignes dans Procore?</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Les afficher…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Contrat de sous-traitance</translation>
    </message>
    <message>
        <source>Purchase Order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not known: Procore did not say it when the commitments of this project were last read.</source>
        <translation>Inconnu&#xa0;: Procore ne l’indiquait pas à la dernière lecture des engagements de ce projet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contract Sum</source>
        <translation>Montant du contrat</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Schedule, as %1</source>
        <comment>person</comment>
        <translation>Échéancier, au nom de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Procore does not show it back</source>
        <translation>Procore ne l’affiche pas en retour</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Open Connections…</source>
        <translation>Ouvrir les connexions…</translation>
    </message>
    <message>
        <source>Choose Schedule…</source>
        <translation>Choisir l’échéancier…</translation>
    </message>
    <message>
        <source>Choose Projects…</source>
        <translation>Choisir les projets…</translation>
    </message>
    <message>
        <source>Open Changes in Xero…</source>
        <translation>Ouvrir Changements dans Xero…</translation>
    </message>
    <message>
        <source>Sync Payments</source>
        <translation>Synchroniser les paiements</translation>
    </message>
    <message>
        <source>Link by Hand…</source>
        <translation>Lier manuellement…</translation>
    </message>
    <message>
        <source>Show Payments</source>
        <translation>Afficher les paiements</translation>
    </message>
    <message>
        <source>Show Sync History</source>
        <translation>Afficher l’historique des synchronisations</translation>
    </message>
    <message>
        <source>Open in Procore</source>
        <translation>Ouvrir dans Procore</translation>
    </message>
    <message>
        <source>Open in Xero</source>
        <translation>Ouvrir dans Xero</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Cannot be told from here</source>
        <translation>Impossible à déterminer d’ici</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>With a difference</source>
        <translation>Avec un écart</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not linked to a bill in Xero.</source>
        <translation>Non liée à une facture fournisseur dans Xero.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The bill in Xero and the invoice in Procore have different numbers.</source>
        <translation>La facture fournisseur dans Xero et la facture dans Procore portent des numéros différents.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Invoice #</source>
        <translation>Nº&#xa0;de facture</translation>
    </message>
    <message>
        <source>Bill #</source>
        <translation>Nº&#xa0;de facture fournisseur</translation>
    </message>
    <message>
        <source>Billing Period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Billing Date</source>
        <translation>Date de facturation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Solde à payer</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Last Payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Last Proved</source>
        <translation>Concordance établie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Paid %</source>
        <comment>heading of percentages</comment>
        <translation>%&#xa0;payé</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Hors synchronisation</translation>
    </message>
    <message>
        <source>Being changed; synced again once it is proved.</source>
        <translation>Modification en cours; de nouveau synchronisée une fois la concordance établie.</translation>
    </message>
    <message>
        <source>Procore no longer lists this line. The next sync finds out what became of it.</source>
        <translation>Procore n’a plus cette ligne dans sa liste. La prochaine synchronisation détermine ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Procore does not show the method.</source>
        <translation>Procore n’affiche pas le mode de paiement.</translation>
    </message>
    <message>
        <source>%1, voided; %2 in Procore</source>
        <translation>%1, annulé; %2 dans Procore</translation>
    </message>
    <message>
        <source>%1: the line in Procore and the bill in Xero have different numbers.</source>
        <translation>%1&#xa0;: la ligne dans Procore et la facture fournisseur dans Xero portent des numéros différents.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Payment #</source>
        <translation>Nº&#xa0;de paiement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Check #</source>
        <translation>Nº&#xa0;de chèque</translation>
    </message>
    <message>
        <source>Bill # in Xero</source>
        <translation>Nº&#xa0;de facture fournisseur dans Xero</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>ERP · Tieout</source>
        <translation>ERP · Tieout</translation>
    </message>
    <message>
        <source>ERP · %1</source>
        <comment>the mark of another program on a payment line</comment>
        <translation>ERP · %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuellement</translation>
    </message>
    <message>
        <source>Written by Tieout. It is not locked in Procore now.</source>
        <translation>Écrite par Tieout. Elle n’est pas verrouillée dans Procore en ce moment.</translation>
    </message>
    <message>
        <source>Synced with ERP by Tieout, and locked in Procore: only its payment number and its attachments can be changed.</source>
        <translation>Synchronisée avec l’ERP par Tieout, et verrouillée dans Procore&#xa0;: seuls son numéro de paiement et ses pièces jointes peuvent être modifiés.</translation>
    </message>
    <message>
        <source>Written by another program, which marked it &quot;%1&quot;. Tieout does not touch it.</source>
        <translation>Écrite par un autre programme, qui l’a marquée «&#xa0;%1&#xa0;». Tieout n’y touche pas.</translation>
    </message>
    <message>
        <source>Typed by hand in Procore. Tieout does not touch it.</source>
        <translation>Saisie manuellement dans Procore. Tieout n’y touche pas.</translation>
    </message>
    <message>
        <source>Change it in Procore.</source>
        <translation>Modifiez-la dans Procore.</translation>
    </message>
    <message>
        <source>The payment of this line is not known on this computer. Sync first.</source>
        <translation>Le paiement de cette ligne n’est pas connu sur cet ordinateur. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Procore&apos;s list no longer has this line. Sync first.</source>
        <translation>La liste de Procore ne contient plus cette ligne. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>It is not known yet how the last change of this line ended. Sync first.</source>
        <translation>On ne sait pas encore comment la dernière modification de cette ligne s’est terminée. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Only the line of a synced payment can be changed. %1</source>
        <translation>Seule la ligne d’un paiement synchronisé peut être modifiée. %1</translation>
    </message>
    <message>
        <source>A payment number is a whole number, 1 or more.</source>
        <translation>Un numéro de paiement est un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <source>Payment number %1 is taken on this commitment, by the payment of %2 on %3.</source>
        <translation>Le numéro de paiement %1 est déjà pris dans cet engagement, par le paiement de %2 du %3.</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Rien de trouvé</translation>
    </message>
    <message>
        <source>%1 of 100, tie</source>
        <translation>%1 sur 100, à égalité</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>It was unlinked by hand.</source>
        <translation>Le lien a été supprimé manuellement.</translation>
    </message>
    <message>
        <source>It was unlinked by %1.</source>
        <translation>Le lien a été supprimé par %1.</translation>
    </message>
    <message>
        <source>No bill that was paid since the setup looks like it.</source>
        <translation>Aucune facture fournisseur payée depuis la mise en service ne lui ressemble.</translation>
    </message>
    <message>
        <source>Another one fits as well.</source>
        <translation>Une autre convient tout autant.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Vendor in Xero</source>
        <translation>Fournisseur dans Xero</translation>
    </message>
    <message>
        <source>Bill Total</source>
        <translation>Total de la facture fournisseur</translation>
    </message>
    <message>
        <source>Bill Date</source>
        <translation>Date de la facture fournisseur</translation>
    </message>
    <message>
        <source>Procore</source>
        <translation>Procore</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Manuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Linked By</source>
        <translation>Lié par</translation>
    </message>
    <message>
        <source>Linked On</source>
        <translation>Lié le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; in Procore it stands at 0.00.</source>
        <translation>Le paiement de %1 du %2 a été supprimé dans Xero; dans Procore, il est à 0,00.</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; its line in Procore is still to be settled.</source>
        <translation>Le paiement de %1 du %2 a été supprimé dans Xero; sa ligne dans Procore reste à régler.</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; it is not in Procore.</source>
        <translation>Le paiement de %1 du %2 a été supprimé dans Xero; il n’est pas dans Procore.</translation>
    </message>
    <message>
        <source>Paid %1 on %2</source>
        <translation>Somme de %1 payée le %2</translation>
    </message>
    <message>
        <source>Paid %1 by check %2 on %3</source>
        <translation>Somme de %1 payée par chèque nº&#xa0;%2 le %3</translation>
    </message>
    <message>
        <source>%1; in Procore, but the line there is not as it should be at the moment.</source>
        <translation>%1; dans Procore, mais la ligne n’y est pas comme elle devrait l’être en ce moment.</translation>
    </message>
    <message>
        <source>%1; not in Procore.</source>
        <translation>%1; pas dans Procore.</translation>
    </message>
    <message>
        <source>%1; not in Procore yet.</source>
        <translation>%1; pas encore dans Procore.</translation>
    </message>
    <message>
        <source>%1; in Procore.</source>
        <translation>%1; dans Procore.</translation>
    </message>
    <message>
        <source>%1; in Procore as payment %2.</source>
        <translation>%1; dans Procore, sous le numéro de paiement %2.</translation>
    </message>
    <message>
        <source>%1, voided</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Paid From</source>
        <translation>Payé à partir de</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Vos propres dates…</translation>
    </message>
    <message>
        <source>Create line</source>
        <translation>Créer la ligne</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Annuler la ligne</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Create 1 payment line for %1</source>
        <translation>Créer 1 ligne de paiement pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln payment lines for %1</source>
        <translation>
            <numerusform>Créer %Ln ligne de paiement pour %1</numerusform>
            <numerusform>Créer %Ln lignes de paiement pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Void 1 line: set it to 0.00</source>
        <translation>Annuler 1 ligne&#xa0;: la mettre à 0,00</translation>
    </message>
    <message numerus="yes">
        <source>Void %Ln lines: set them to 0.00</source>
        <translation>
            <numerusform>Annuler %Ln ligne&#xa0;: la mettre à 0,00</numerusform>
            <numerusform>Annuler %Ln lignes&#xa0;: les mettre à 0,00</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 line</source>
        <translation>Modifier 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lines</source>
        <translation>
            <numerusform>Modifier %Ln ligne</numerusform>
            <numerusform>Modifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write nothing to Procore</source>
        <translation>Ne rien écrire dans Procore</translation>
    </message>
    <message>
        <source>Leave 1 payment for a later sync</source>
        <translation>Laisser 1 paiement à une synchronisation ultérieure</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln payments for a later sync</source>
        <translation>
            <numerusform>Laisser %Ln paiement à une synchronisation ultérieure</numerusform>
            <numerusform>Laisser %Ln paiements à une synchronisation ultérieure</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave 1 payment that needs a decision</source>
        <translation>Laisser de côté 1 paiement qui demande une décision</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln payments that need a decision</source>
        <translation>
            <numerusform>Laisser de côté %Ln paiement qui demande une décision</numerusform>
            <numerusform>Laisser de côté %Ln paiements qui demandent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Fail at 1 payment</source>
        <translation>Échouer pour 1 paiement</translation>
    </message>
    <message numerus="yes">
        <source>Fail at %Ln payments</source>
        <translation>
            <numerusform>Échouer pour %Ln paiement</numerusform>
            <numerusform>Échouer pour %Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Would</source>
        <translation>Effet prévu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Line created</source>
        <translation>Ligne créée</translation>
    </message>
    <message>
        <source>Line voided</source>
        <translation>Ligne annulée</translation>
    </message>
    <message>
        <source>Line proved</source>
        <translation>Concordance de la ligne établie</translation>
    </message>
    <message>
        <source>Line adopted</source>
        <translation>Ligne adoptée</translation>
    </message>
    <message>
        <source>Line restored</source>
        <translation>Ligne rétablie</translation>
    </message>
    <message>
        <source>Line handed over</source>
        <translation>Ligne cédée</translation>
    </message>
    <message>
        <source>Payment # changed</source>
        <translation>Nº&#xa0;de paiement modifié</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Accepted as shown</source>
        <translation>Accepté tel qu’affiché</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lien établi</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Lien supprimé</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>1 line created</source>
        <translation>1 ligne créée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines created</source>
        <translation>
            <numerusform>%Ln ligne créée</numerusform>
            <numerusform>%Ln lignes créées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment needed you at its end</source>
        <translation>1 paiement requérait votre intervention à la fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments needed you at its end</source>
        <translation>
            <numerusform>%Ln paiement requérait votre intervention à la fin</numerusform>
            <numerusform>%Ln paiements requéraient votre intervention à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Completed, with problems</source>
        <translation>Terminée, avec des problèmes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview by %1</source>
        <translation>Aperçu par %1</translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Un aperçu&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The sync is going on.</source>
        <translation>La synchronisation est en cours.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Started By</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Needs You</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Calls to Xero</source>
        <translation>Appels à Xero</translation>
    </message>
    <message>
        <source>Calls to Procore</source>
        <translation>Appels à Procore</translation>
    </message>
    <message>
        <source>What It Left Undone</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>About Tieout</source>
        <translation>À propos de Tieout</translation>
    </message>
    <message>
        <source>Tieout %1</source>
        <translation>Tieout %1</translation>
    </message>
    <message>
        <source>Brings each payment of a bill in Xero, exactly once, to Payments Issued in Procore, and proves to the cent that the two books tie out.

Free software under the Apache License 2.0. Uses Qt %1, QCoro, QtKeychain, SQLite and simdjson.

Xero and Procore are named to describe what Tieout works with. Tieout belongs to neither.</source>
        <translation>Inscrit chaque paiement d’une facture fournisseur dans Xero, exactement une fois, dans les Paiements émis de Procore, et prouve que les deux livres concordent au cent près.

Logiciel libre sous licence Apache 2.0. Utilise Qt %1, QCoro, QtKeychain, SQLite et simdjson.

Xero et Procore sont nommés pour décrire ce avec quoi Tieout fonctionne. Tieout n’appartient ni à l’un ni à l’autre.</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Search number, title, vendor, amount</source>
        <translation>Rechercher numéro, titre, fournisseur, montant</translation>
    </message>
    <message>
        <source>Search number, title, vendor, project or amount</source>
        <translation>Rechercher un numéro, un titre, un fournisseur, un projet ou un montant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, next step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No commitments are known yet. The first sync reads them from Procore.</source>
        <translation>Aucun engagement n’est encore connu. La première synchronisation les lit dans Procore.</translation>
    </message>
    <message>
        <source>No commitment fits this search. Press Esc to show all of them.</source>
        <translation>Aucun engagement ne correspond à cette recherche. Appuyez sur Échap pour les afficher tous.</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>no difference</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>&amp;Back to Commitments</source>
        <translation>&amp;Retour aux engagements</translation>
    </message>
    <message>
        <source>Open in &amp;Procore</source>
        <translation>Ouvrir da&amp;ns Procore</translation>
    </message>
    <message>
        <source>Parts of the commitment</source>
        <translation>Parties de l’engagement</translation>
    </message>
    <message>
        <source>Payments Issued</source>
        <translation>Paiements émis</translation>
    </message>
    <message>
        <source>Paid in Xero</source>
        <translation>Payé dans Xero</translation>
    </message>
    <message>
        <source>Issued in Procore</source>
        <translation>Émis dans Procore</translation>
    </message>
    <message>
        <source>Invoices of the commitment</source>
        <translation>Factures de l’engagement</translation>
    </message>
    <message>
        <source>No subcontractor invoice of this commitment is known.</source>
        <translation>Aucune facture de sous-traitant de cet engagement n’est connue.</translation>
    </message>
    <message>
        <source>Invoices (%1)</source>
        <translation>Factures (%1)</translation>
    </message>
    <message>
        <source>1 thing is missing before payments can appear.</source>
        <translation>1 élément manque encore pour que des paiements puissent apparaître.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before payments can appear. Begin with the first.</source>
        <translation>
            <numerusform>%Ln élément manque encore pour que des paiements puissent apparaître. Commencez par le premier.</numerusform>
            <numerusform>%Ln éléments manquent encore pour que des paiements puissent apparaître. Commencez par le premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. 1 thing is worth a look.</source>
        <translation>Rien ne manque. 1 élément mérite votre attention.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing. %Ln things are worth a look.</source>
        <translation>
            <numerusform>Rien ne manque. %Ln élément mérite votre attention.</numerusform>
            <numerusform>Rien ne manque. %Ln éléments méritent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Check Invoice %1</source>
        <translation>Vérification de la facture %1</translation>
    </message>
    <message>
        <source>Check Everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Copies all of it as text, for your administrator or for support</source>
        <translation>Copie le tout sous forme de texte, pour votre administrateur ou pour le soutien technique</translation>
    </message>
    <message>
        <source>Checking. If a sync is going on, this waits for its end.</source>
        <translation>Vérification en cours. Si une synchronisation a lieu, la vérification en attend la fin.</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Historique des synchronisations</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>No sync has run yet. The first one appears here when it ends.</source>
        <translation>Aucune synchronisation n’a encore eu lieu. La première apparaîtra ici une fois terminée.</translation>
    </message>
    <message>
        <source>What happened in this sync</source>
        <translation>Ce qui s’est passé pendant cette synchronisation</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Select one sync above to see what it did with each payment.</source>
        <translation>Sélectionnez une synchronisation ci-dessus pour voir ce qu’elle a fait de chaque paiement.</translation>
    </message>
    <message>
        <source>Nothing happened to any payment.</source>
        <translation>Aucun paiement n’a été touché.</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>Sélection&#xa0;: 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What Do the Icons Mean?</source>
        <translation>Que signifient les icônes?</translation>
    </message>
    <message>
        <source>An invoice shows the worst state of its payments.</source>
        <translation>Une facture affiche le pire état de ses paiements.</translation>
    </message>
    <message>
        <source>Subcontractor Invoices</source>
        <translation>Factures de sous-traitants</translation>
    </message>
    <message>
        <source>Search vendor, invoice, bill, check, amount</source>
        <translation>Rechercher fournisseur, factures, chèque, montant</translation>
    </message>
    <message>
        <source>Search vendor, invoice, bill, check number or amount</source>
        <translation>Rechercher un fournisseur, une facture, une facture fournisseur, un numéro de chèque ou un montant</translation>
    </message>
    <message>
        <source>Sync Payments for Synced &amp;Invoices</source>
        <translation>Synchroniser les paiements pour les factures s&amp;ynchronisées</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Ends the preview</source>
        <translation>Met fin à l’aperçu</translation>
    </message>
    <message>
        <source>Ends the sync after the payment that is on its way</source>
        <translation>Met fin à la synchronisation après le paiement en cours</translation>
    </message>
    <message>
        <source>Brings every new payment of a synced invoice from Xero to Procore (F5)</source>
        <translation>Inscrit dans Procore chaque nouveau paiement d’une facture synchronisée, à partir de Xero (F5)</translation>
    </message>
    <message>
        <source>Shows what a sync would do, and writes nothing (Ctrl+Shift+P)</source>
        <translation>Montre ce que ferait une synchronisation, et n’écrit rien (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>The payment on its way is finished first.</source>
        <translation>Le paiement en cours est d’abord mené à terme.</translation>
    </message>
    <message>
        <source>No invoice fits this filter. Press Esc to show all of them.</source>
        <translation>Aucune facture ne correspond à ce filtre. Appuyez sur Échap pour les afficher toutes.</translation>
    </message>
    <message>
        <source>No synced invoices yet. Export an invoice from Procore and link it to its bill in Xero.</source>
        <translation>Pas encore de factures synchronisées. Exportez une facture de Procore et liez-la à sa facture fournisseur dans Xero.</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Change Payment &amp;Number</source>
        <translation>Modifier le nº&#xa0;de paie&amp;ment</translation>
    </message>
    <message>
        <source>The lines could not be read from Procore. %1 %2</source>
        <comment>sentence, next step</comment>
        <translation>Les lignes n’ont pas pu être lues dans Procore. %1 %2</translation>
    </message>
    <message>
        <source>No line of this commitment is known yet.</source>
        <translation>Aucune ligne de cet engagement n’est encore connue.</translation>
    </message>
    <message>
        <source>A sync is going on. The lines are read when it has ended.</source>
        <translation>Une synchronisation est en cours. Les lignes seront lues à sa fin.</translation>
    </message>
    <message>
        <source>Reading the lines from Procore…</source>
        <translation>Lecture des lignes dans Procore…</translation>
    </message>
    <message>
        <source>Nothing was issued on this commitment yet. Once a bill of its invoices is paid in Xero, the next sync brings the payment here.</source>
        <translation>Rien n’a encore été émis pour cet engagement. Une fois que la facture fournisseur de l’une de ses factures est payée dans Xero, la prochaine synchronisation inscrit le paiement ici.</translation>
    </message>
    <message>
        <source>No line of this commitment is known here. Look again to read them from Procore.</source>
        <translation>Aucune ligne de cet engagement n’est connue ici. Choisissez Relire pour les lire dans Procore.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Nothing was attached: %1 is not a file on this computer. Save it first.</source>
        <translation>Rien n’a été joint&#xa0;: %1 n’est pas un fichier sur cet ordinateur. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Nothing was attached. Drop the files on a payment.</source>
        <translation>Rien n’a été joint. Déposez les fichiers sur un paiement.</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Numéro de paiement</translation>
    </message>
    <message>
        <source>Something else is on its way to or from Procore. Wait until it has ended.</source>
        <translation>Autre chose est en route vers Procore ou en provenance de Procore. Attendez la fin.</translation>
    </message>
    <message>
        <source>A sync is going on. Lines can be changed when it has ended.</source>
        <translation>Une synchronisation est en cours. Les lignes pourront être modifiées à sa fin.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The payment number is %1 now, read back from Procore.</source>
        <translation>Le numéro de paiement est maintenant %1, relu dans Procore.</translation>
    </message>
    <message>
        <source>Fetching &quot;%1&quot;…</source>
        <translation>Récupération de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;…</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Looking for bills that may belong to these invoices…</source>
        <translation>Recherche de factures fournisseurs qui pourraient correspondre à ces factures…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Invoices that are linked to no bill</source>
        <translation>Factures qui ne sont liées à aucune facture fournisseur</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Numéro de la facture fournisseur</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>Pourquoi; conservé dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Bill in Xero:</source>
        <translation>&amp;Facture fournisseur dans Xero&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>Every invoice is linked to its bill.</source>
        <translation>Chaque facture est liée à sa facture fournisseur.</translation>
    </message>
    <message>
        <source>Select an invoice to see which bill may belong to it, and why.</source>
        <translation>Sélectionnez une facture pour voir quelle facture fournisseur pourrait lui correspondre, et pourquoi.</translation>
    </message>
    <message>
        <source>1 more bill is looked at when this is opened again.</source>
        <translation>1 facture fournisseur de plus sera examinée à la prochaine ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bills are looked at when this is opened again.</source>
        <translation>
            <numerusform>%Ln facture fournisseur de plus sera examinée à la prochaine ouverture.</numerusform>
            <numerusform>%Ln factures fournisseurs de plus seront examinées à la prochaine ouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of the bill first.</source>
        <translation>Entrez d’abord le numéro de la facture fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Délier</translation>
    </message>
    <message>
        <source>Invoices that are linked to a bill</source>
        <translation>Factures qui sont liées à une facture fournisseur</translation>
    </message>
    <message>
        <source>No invoice is linked to a bill yet.</source>
        <translation>Aucune facture n’est encore liée à une facture fournisseur.</translation>
    </message>
    <message>
        <source>Invoice %1 is no longer linked to a bill. Its lines in Procore stay.</source>
        <translation>La facture %1 n’est plus liée à une facture fournisseur. Ses lignes restent dans Procore.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked.</source>
        <translation>La facture %1 est liée.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked. The next sync brings 1 payment to Procore.</source>
        <translation>La facture %1 est liée. La prochaine synchronisation inscrit 1 paiement dans Procore.</translation>
    </message>
    <message numerus="yes">
        <source>Invoice %1 is linked. The next sync brings %Ln payments to Procore.</source>
        <translation>
            <numerusform>La facture %1 est liée. La prochaine synchronisation inscrit %Ln paiement dans Procore.</numerusform>
            <numerusform>La facture %1 est liée. La prochaine synchronisation inscrit %Ln paiements dans Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link Invoices and Bills</source>
        <translation>Lier les factures aux factures fournisseurs</translation>
    </message>
    <message>
        <source>Procore links an invoice to its bill when it exports it. Where it did not, link the two here; the payments of the bill then come over with the next sync.</source>
        <translation>Procore lie une facture à sa facture fournisseur au moment où il l’exporte. S’il ne l’a pas fait, liez les deux ici; la prochaine synchronisation inscrit alors les paiements de la facture fournisseur.</translation>
    </message>
    <message>
        <source>Not Linked (%1)</source>
        <translation>Non liées (%1)</translation>
    </message>
    <message>
        <source>Linked (%1)</source>
        <translation>Liées (%1)</translation>
    </message>
    <message>
        <source>Payments Issued for invoice %1 — %2</source>
        <translation>Paiements émis pour la facture %1 — %2</translation>
    </message>
    <message>
        <source>No payment was made for this invoice since the sync was set up. Once its bill is paid in Xero, the next sync brings the payment here.</source>
        <translation>Aucun paiement n’a été effectué pour cette facture depuis la mise en service de la synchronisation. Une fois sa facture fournisseur payée dans Xero, la prochaine synchronisation inscrit le paiement ici.</translation>
    </message>
    <message>
        <source>This invoice is not linked to a bill in Xero. Export it from Procore, or link it by hand (Sync, Link Invoices and Bills).</source>
        <translation>Cette facture n’est liée à aucune facture fournisseur dans Xero. Exportez-la de Procore, ou liez-la manuellement (Synchronisation, Lier les factures aux factures fournisseurs).</translation>
    </message>
    <message>
        <source>Select an invoice above to see its payments.</source>
        <translation>Sélectionnez une facture ci-dessus pour voir ses paiements.</translation>
    </message>
    <message>
        <source>&amp;Sync These</source>
        <translation>&amp;Synchroniser ces paiements</translation>
    </message>
    <message>
        <source>Nothing was written. A sync would now:</source>
        <translation>Rien n’a été écrit. Voici ce que ferait maintenant une synchronisation&#xa0;:</translation>
    </message>
    <message>
        <source>What a sync would do, payment by payment</source>
        <translation>Ce que ferait une synchronisation, paiement par paiement</translation>
    </message>
    <message>
        <source>No payment would change. Everything that is paid in Xero is in Procore.</source>
        <translation>Aucun paiement ne changerait. Tout ce qui est payé dans Xero est dans Procore.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>&amp;Look Around in the Demo Company</source>
        <translation>&amp;Découvrir l’entreprise de démonstration</translation>
    </message>
    <message>
        <source>Void These Lines?</source>
        <translation>Annuler ces lignes?</translation>
    </message>
    <message>
        <source>These payments were removed in Xero, and their lines in Procore still show the amounts. That many at once can be a mistake in Xero, so Tieout asks first. A voided line stays in Payments Issued with 0.00; its notes say what it was. A line that somebody changed in Procore is asked about by itself.</source>
        <translation>Ces paiements ont été supprimés dans Xero, et leurs lignes dans Procore affichent toujours les montants. Un tel nombre d’un seul coup peut être une erreur dans Xero; Tieout vous le demande donc d’abord. Une ligne annulée reste dans Paiements émis à 0,00; ses notes indiquent ce qu’elle était. Une ligne que quelqu’un a modifiée dans Procore fait l’objet d’une question distincte.</translation>
    </message>
    <message>
        <source>&amp;Void This Line</source>
        <translation>&amp;Annuler cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Void These %Ln Lines</source>
        <translation>
            <numerusform>&amp;Annuler cette ligne (%Ln)</numerusform>
            <numerusform>&amp;Annuler ces %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Payments that were removed in Xero</source>
        <translation>Paiements qui ont été supprimés dans Xero</translation>
    </message>
    <message>
        <source>Stop the sync?</source>
        <translation>Arrêter la synchronisation?</translation>
    </message>
    <message>
        <source>Stop and Open</source>
        <translation>Arrêter et ouvrir</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>A profile is for one organization in Xero and one company in Procore, with a ledger of its own. Give it a short name: letters, digits, - and _.</source>
        <translation>Un profil vaut pour une organisation dans Xero et une compagnie dans Procore, et il a son propre registre. Donnez-lui un nom court&#xa0;: lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Remove the profile &quot;%1&quot;?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Its settings, its sign-ins and its ledger are deleted from this computer, and with the ledger everything that Tieout knows about the payments it brought over. Nothing changes in Xero or Procore. If you set up the same companies again, payments made until then are not included.</source>
        <translation>Ses paramètres, ses sessions et son registre sont supprimés de cet ordinateur et, avec le registre, tout ce que Tieout sait des paiements qu’il a inscrits. Rien ne change dans Xero ni dans Procore. Si vous remettez en service la même organisation et la même compagnie, les paiements effectués jusque-là ne sont pas inclus.</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>%1 (its settings cannot be read)</source>
        <translation>%1 (ses paramètres sont illisibles)</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1 (pas encore en service)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>company (profile)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Demo Company</source>
        <translation>&amp;Entreprise de démonstration</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Rename &quot;%1&quot;…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Re&amp;move &quot;%1&quot;…</source>
        <translation>S&amp;upprimer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Leave the demo company first.</source>
        <translation>Quittez d’abord l’entreprise de démonstration.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Xero Calls</source>
        <translation>Appels à Xero</translation>
    </message>
    <message>
        <source>Procore Calls</source>
        <translation>Appels à Procore</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>En date du %1</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Allow organizations &amp;outside the United States (unsupported)</source>
        <translation>Autoriser les organisations &amp;hors des États-Unis (sans prise en charge)</translation>
    </message>
    <message>
        <source>Part of the name under which Procore lists the ERP Integrations tool. Tieout reads your level on that tool to know what you may do.</source>
        <translation>Partie du nom sous lequel Procore présente l’outil Intégrations ERP. Tieout lit votre niveau dans cet outil pour savoir ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Procore&apos;s payment sync is made for U.S. editions of Xero. Others may differ in taxes and rounding; nobody has tried them.</source>
        <translation>La synchronisation des paiements de Procore est conçue pour les éditions américaines de Xero. D’autres peuvent différer quant aux taxes et aux arrondis; personne ne les a essayées.</translation>
    </message>
    <message>
        <source>Name of the &amp;ERP tool</source>
        <translation>Nom de l’outil &amp;ERP</translation>
    </message>
    <message>
        <source>Write a part of the tool&apos;s name, 1 to 100 characters: for example ERP.</source>
        <translation>Écrivez une partie du nom de l’outil, de 1 à 100 caractères&#xa0;: par exemple, ERP.</translation>
    </message>
    <message>
        <source>No calls to Xero and Procore, except for the syncs that you start.</source>
        <translation>Aucun appel à Xero ni à Procore, sauf pour les synchronisations que vous lancez.</translation>
    </message>
    <message>
        <source>1 sync a day.</source>
        <translation>1 synchronisation par jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs a day.</source>
        <translation>
            <numerusform>%Ln synchronisation par jour.</numerusform>
            <numerusform>%Ln synchronisations par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Procore allows you only %1 calls an hour, so a first sync of many payments may take hours: fewer than %1 payments each hour. It waits for the next hour by itself, and goes on.</source>
        <translation>Procore ne vous permet que %1 appels par heure; une première synchronisation de nombreux paiements peut donc prendre des heures&#xa0;: moins de %1 paiements par heure. Elle attend d’elle-même l’heure suivante, puis se poursuit.</translation>
    </message>
    <message>
        <source>When a payment that is in Procore is removed in Xero, or its check is voided:</source>
        <translation>Quand un paiement qui est dans Procore est supprimé dans Xero, ou que son chèque est annulé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Void the line automatically</source>
        <translation>&amp;Annuler la ligne automatiquement</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>Me &amp;demander</translation>
    </message>
    <message>
        <source>The payment needs a decision, and the line keeps its amount until you decide.</source>
        <translation>Le paiement demande une décision, et la ligne garde son montant jusqu’à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>&amp;Leave the line unchanged and flag it</source>
        <translation>&amp;Laisser la ligne inchangée et la signaler</translation>
    </message>
    <message>
        <source>The two books differ by the amount until somebody acts in Procore.</source>
        <translation>Les deux livres présentent un écart de ce montant jusqu’à ce que quelqu’un agisse dans Procore.</translation>
    </message>
    <message>
        <source>Tieout never deletes a line.</source>
        <translation>Tieout ne supprime jamais de ligne.</translation>
    </message>
    <message>
        <source>You may sync payments and change settings.</source>
        <translation>Vous pouvez synchroniser les paiements et modifier les paramètres.</translation>
    </message>
    <message>
        <source>You may sync payments. Settings: %1</source>
        <translation>Vous pouvez synchroniser les paiements. Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Load Choices</source>
        <translation>&amp;Charger les choix</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Fixed since the sync was set up: the ledger belongs to this company and this organization. For others, use another profile.</source>
        <translation>Fixées depuis la mise en service de la synchronisation&#xa0;: le registre appartient à cette compagnie et à cette organisation. Pour d’autres, utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Connect both services first, then choose.</source>
        <translation>Connectez d’abord les deux services, puis choisissez.</translation>
    </message>
    <message>
        <source>Payments of the organization&apos;s bills are brought to the company&apos;s commitments.</source>
        <translation>Les paiements des factures fournisseurs de l’organisation sont inscrits dans les engagements de la compagnie.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1?</translation>
    </message>
    <message>
        <source>Syncs stop until you connect %1 again. What was synced stays as it is.</source>
        <translation>Les synchronisations cessent jusqu’à ce que vous reconnectiez %1. Ce qui a été synchronisé reste tel quel.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Not chosen: its payments wait for you</source>
        <translation>Non choisi&#xa0;: ses paiements attendent votre choix</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>The accounts of the organization appear here after the first sync with Xero.</source>
        <translation>Les comptes de l’organisation apparaissent ici après la première synchronisation avec Xero.</translation>
    </message>
    <message>
        <source>Procore shows with each payment how it was paid. Xero does not record that, so it follows the account that the payment was made from.</source>
        <translation>Procore affiche, pour chaque paiement, la façon dont il a été effectué. Comme Xero n’enregistre pas cette information, elle dépend du compte à partir duquel le paiement a été effectué.</translation>
    </message>
    <message>
        <source>%1 (no longer used for payments)</source>
        <translation>%1 (ne sert plus aux paiements)</translation>
    </message>
    <message>
        <source>Payment method of %1</source>
        <translation>Mode de paiement de %1</translation>
    </message>
    <message>
        <source>Account in Xero</source>
        <translation>Compte dans Xero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Payment method in Procore</source>
        <translation>Mode de paiement dans Procore</translation>
    </message>
    <message>
        <source>While this window is not in front, tell me on the desktop when:</source>
        <translation>Quand cette fenêtre n’est pas au premier plan, m’aviser sur le bureau lorsque&#xa0;:</translation>
    </message>
    <message>
        <source>A payment or a sync &amp;fails</source>
        <translation>Un paiement ou une synchronisation éc&amp;houe</translation>
    </message>
    <message>
        <source>Something has to be fixed in Procore or Xero.</source>
        <translation>Quelque chose doit être corrigé dans Procore ou Xero.</translation>
    </message>
    <message>
        <source>Payments &amp;need you</source>
        <translation>Des paiements requièrent mon &amp;intervention</translation>
    </message>
    <message>
        <source>They wait for your decision.</source>
        <translation>Ils attendent votre décision.</translation>
    </message>
    <message>
        <source>Xero or Procore signs me &amp;out</source>
        <translation>Xero ou Procore &amp;ferme ma session</translation>
    </message>
    <message>
        <source>No sync runs until somebody signs in again.</source>
        <translation>Aucune synchronisation n’a lieu tant que personne n’a rouvert de session.</translation>
    </message>
    <message>
        <source>The &amp;month ends and payments are still waiting</source>
        <translation>Le &amp;mois se termine et des paiements sont encore en attente</translation>
    </message>
    <message>
        <source>Said once, about payments that have been waiting for more than two days.</source>
        <translation>Signalé une seule fois, pour les paiements en attente depuis plus de deux jours.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>It has the shape of the worst state. Not every desktop has a tray; everything it offers is in the window too.</source>
        <translation>Elle a la forme du pire état. Tous les bureaux n’ont pas de zone de notification; tout ce qu’elle offre se trouve aussi dans la fenêtre.</translation>
    </message>
    <message>
        <source>These choices are yours, on this computer. They need no right in Procore.</source>
        <translation>Ces choix sont les vôtres, sur cet ordinateur. Ils n’exigent aucun droit dans Procore.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project number · name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All projects of the company, new ones too</source>
        <translation>&amp;Tous les projets de la compagnie, y compris les nouveaux</translation>
    </message>
    <message>
        <source>&amp;Only these projects:</source>
        <translation>Seulement ces &amp;projets&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Trouver un projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Payments are brought to the commitments of these projects. You see the projects that Procore shows you.</source>
        <translation>Les paiements sont inscrits dans les engagements de ces projets. Vous voyez les projets que Procore vous montre.</translation>
    </message>
    <message>
        <source>Choose at least one project, or all of them.</source>
        <translation>Choisissez au moins un projet, ou tous.</translation>
    </message>
    <message>
        <source>%1: nobody here can see it in Procore</source>
        <translation>%1&#xa0;: personne ici ne peut le voir dans Procore</translation>
    </message>
    <message>
        <source>Choose the company first, under Connections.</source>
        <translation>Choisissez d’abord la compagnie, sous Connexions.</translation>
    </message>
    <message>
        <source>Reading the projects from Procore…</source>
        <translation>Lecture des projets dans Procore…</translation>
    </message>
    <message>
        <source>1 project is chosen.</source>
        <translation>1 projet est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects are chosen.</source>
        <translation>
            <numerusform>%Ln projet est choisi.</numerusform>
            <numerusform>%Ln projets sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 project takes part.</source>
        <translation>1 projet est inclus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects take part.</source>
        <translation>
            <numerusform>%Ln projet est inclus.</numerusform>
            <numerusform>%Ln projets sont inclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only used when the choice is Daily.</source>
        <translation>Ne sert que si le choix est Tous les jours.</translation>
    </message>
    <message>
        <source>&amp;Monday to Friday only</source>
        <translation>&amp;Du lundi au vendredi seulement</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>Celui de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>&amp;Payments for Synced Invoices</source>
        <translation>&amp;Paiements pour les factures synchronisées</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What a day costs</source>
        <translation>Coût d’une journée</translation>
    </message>
    <message>
        <source>Payments made after the sync was set up on %1 are brought over; earlier ones are not included.</source>
        <translation>Les paiements effectués après la mise en service de la synchronisation (%1) sont inscrits; ceux qui ont été effectués avant ne sont pas inclus.</translation>
    </message>
    <message>
        <source>Your first choice, even Never, sets the moment from which payments count as new: payments made in Xero up to then are not included, later ones are. With Never nothing runs by itself, and you sync with the button.</source>
        <translation>Votre premier choix, même Jamais, fixe le moment à partir duquel un paiement compte comme nouveau&#xa0;: les paiements effectués dans Xero jusque-là ne sont pas inclus, ceux qui suivent le sont. Avec Jamais, rien ne se fait tout seul, et vous synchronisez au moyen du bouton.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone. Choose one from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Nothing runs until you choose.</source>
        <translation>Rien ne se fait tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>No sync by itself. Use the button in the window.</source>
        <translation>Aucune synchronisation automatique. Utilisez le bouton de la fenêtre.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. Waiting for it.</source>
        <translation>La page d’ouverture de session est affichée dans votre navigateur. En attente de sa réponse.</translation>
    </message>
    <message>
        <source>Code that the sign-in page shows</source>
        <translation>Code que la page d’ouverture de session affiche</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in the keychain</source>
        <translation>Laissez vide pour conserver celui du trousseau de clés</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Replace the client id and secret that the keychain keeps</source>
        <translation>Remplacer l’ID client et le secret conservés dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Configure Settings</source>
        <translation>Configurer les paramètres</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Sync schedule</source>
        <translation>Échéancier de synchronisation</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Changes in Xero</source>
        <translation>Changements dans Xero</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Choose the sync schedule too. It sets up the sync for this company and this organization.</source>
        <translation>Choisissez aussi l’échéancier de synchronisation. Il met en service la synchronisation pour cette compagnie et cette organisation.</translation>
    </message>
    <message>
        <source>Set up the sync now?</source>
        <translation>Mettre la synchronisation en service maintenant?</translation>
    </message>
    <message>
        <source>Payments made in Xero up to this moment are not included; payments made from now on are. This cannot be changed later.</source>
        <translation>Les paiements effectués dans Xero jusqu’à ce moment ne sont pas inclus; ceux qui seront effectués à partir de maintenant le sont. Ce choix ne peut pas être modifié par la suite.</translation>
    </message>
    <message>
        <source>Set Up</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 2 Hours</source>
        <translation>Toutes les 2 heures</translation>
    </message>
    <message>
        <source>Every 4 Hours</source>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Décision requise</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>The payment was removed in Xero. Its line in Procore stands at 0.00 and is never deleted.</source>
        <translation>Le paiement a été supprimé dans Xero. Sa ligne dans Procore est à 0,00 et n’est jamais supprimée.</translation>
    </message>
    <message>
        <source>The line in Procore was read back and is equal to the payment in Xero.</source>
        <translation>La ligne dans Procore a été relue et est identique au paiement dans Xero.</translation>
    </message>
    <message>
        <source>The payment is not in Procore yet. A sync brings it over; nothing for you to do.</source>
        <translation>Le paiement n’est pas encore dans Procore. Une synchronisation l’inscrira; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>A person must decide. The message says what, and which choices there are.</source>
        <translation>Une personne doit décider. Le message indique quoi, et quels choix s’offrent.</translation>
    </message>
    <message>
        <source>Procore did not accept the payment. The message says why and what to do.</source>
        <translation>Procore n’a pas accepté le paiement. Le message indique pourquoi et quoi faire.</translation>
    </message>
    <message>
        <source>Outside the rules of the sync. The message names the rule.</source>
        <translation>Hors des règles de la synchronisation. Le message nomme la règle.</translation>
    </message>
    <message>
        <source>Green circle with a check mark, over a bar; the amount is struck out</source>
        <translation>Cercle vert avec une coche, au-dessus d’une barre; le montant est barré</translation>
    </message>
    <message>
        <source>Green circle with a check mark</source>
        <translation>Cercle vert avec une coche</translation>
    </message>
    <message>
        <source>Blue circle with a clock</source>
        <translation>Cercle bleu avec une horloge</translation>
    </message>
    <message>
        <source>Yellow triangle with an exclamation mark</source>
        <translation>Triangle jaune avec un point d’exclamation</translation>
    </message>
    <message>
        <source>Red octagon with a cross</source>
        <translation>Octogone rouge avec une croix</translation>
    </message>
    <message>
        <source>Grey circle with a dash</source>
        <translation>Cercle gris avec un tiret</translation>
    </message>
    <message>
        <source>Tieout: %1</source>
        <translation>Tieout&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sync could not finish</source>
        <translation>La synchronisation n’a pas pu aller jusqu’au bout</translation>
    </message>
    <message>
        <source>Nothing that was synced is lost. Open Tieout to see why.</source>
        <translation>Rien de ce qui a été synchronisé n’est perdu. Ouvrez Tieout pour voir pourquoi.</translation>
    </message>
    <message>
        <source>1 payment needs you</source>
        <translation>1 paiement requiert votre intervention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments need you</source>
        <translation>
            <numerusform>%Ln paiement requiert votre intervention</numerusform>
            <numerusform>%Ln paiements requièrent votre intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not in Procore as it should be. Open Tieout to see what to do.</source>
        <translation>Il n’est pas dans Procore comme il devrait l’être. Ouvrez Tieout pour voir quoi faire.</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Votre session %1 est fermée</translation>
    </message>
    <message>
        <source>No payment is brought over until you sign in again.</source>
        <translation>Aucun paiement n’est inscrit tant que vous n’ouvrez pas de nouveau une session.</translation>
    </message>
    <message>
        <source>1 payment has waited for more than two days</source>
        <translation>1 paiement est en attente depuis plus de deux jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments have waited for more than two days</source>
        <translation>
            <numerusform>%Ln paiement est en attente depuis plus de deux jours</numerusform>
            <numerusform>%Ln paiements sont en attente depuis plus de deux jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The month ends soon. Sync, so that Procore shows what was paid.</source>
        <translation>Le mois se termine bientôt. Synchronisez, pour que Procore montre ce qui a été payé.</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is synced</source>
        <translation>Tout est synchronisé</translation>
    </message>
    <message>
        <source>What happened to the payment</source>
        <translation>Ce qui est arrivé au paiement</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Sent and read back, field by field</source>
        <translation>Envoyé et relu, champ par champ</translation>
    </message>
    <message>
        <source>Nothing was sent to Procore for this payment.</source>
        <translation>Rien n’a été envoyé à Procore pour ce paiement.</translation>
    </message>
    <message>
        <source>Reading the line from Procore…</source>
        <translation>Lecture de la ligne dans Procore…</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>Envoyé et relu</translation>
    </message>
    <message>
        <source>Sent, and read back; last proved %1</source>
        <comment>moment</comment>
        <translation>Envoyé, et relu; dernière concordance établie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent; never proved</source>
        <translation>Envoyé; concordance jamais établie</translation>
    </message>
    <message>
        <source>Reads this line from Procore now, to compare every field.</source>
        <translation>Lit maintenant cette ligne dans Procore, pour comparer chaque champ.</translation>
    </message>
    <message>
        <source>&amp;Leave as It Is</source>
        <translation>Laisser tel &amp;quel</translation>
    </message>
    <message>
        <source>&amp;Why is it left as it is? Your reason is kept with the payment&apos;s history.</source>
        <translation>&amp;Pourquoi est-il laissé tel quel? Votre raison est conservée dans l’historique du paiement.</translation>
    </message>
    <message>
        <source>Why the payment is left as it is</source>
        <translation>Pourquoi le paiement est laissé tel quel</translation>
    </message>
    <message>
        <source>Write down your reason first.</source>
        <translation>Inscrivez d’abord votre raison.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>ERP mark</source>
        <translation>Marque ERP</translation>
    </message>
    <message>
        <source>the sync&apos;s mark on the line</source>
        <translation>la marque de la synchronisation sur la ligne</translation>
    </message>
    <message>
        <source>ERP data</source>
        <translation>Données ERP</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only sent</source>
        <translation>envoyé seulement</translation>
    </message>
    <message>
        <source>yours to change</source>
        <translation>modifiable à votre gré</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>Opens the connections, where you sign in to the service that is signed out.</source>
        <translation>Ouvre les connexions, où vous ouvrez une session dans le service dont la session est fermée.</translation>
    </message>
    <message>
        <source>Opens the settings, where each account gets its payment method.</source>
        <translation>Ouvre les paramètres, où chaque compte reçoit son mode de paiement.</translation>
    </message>
    <message>
        <source>&amp;Adopt Line</source>
        <translation>Adopter la li&amp;gne</translation>
    </message>
    <message>
        <source>Takes the line that is in Procore already for this payment: it gets the values from Xero and is locked.</source>
        <translation>Prend pour ce paiement la ligne qui est déjà dans Procore&#xa0;: elle reçoit les valeurs de Xero et est verrouillée.</translation>
    </message>
    <message>
        <source>&amp;Create Another Line</source>
        <translation>Créer une au&amp;tre ligne</translation>
    </message>
    <message>
        <source>Writes a line of its own for this payment and leaves the other lines alone.</source>
        <translation>Écrit une ligne propre à ce paiement et ne touche pas aux autres lignes.</translation>
    </message>
    <message>
        <source>Issue Any&amp;way</source>
        <translation>É&amp;mettre quand même</translation>
    </message>
    <message>
        <source>Writes the line to Procore although this payment is in question.</source>
        <translation>Écrit la ligne dans Procore, bien que ce paiement soulève une question.</translation>
    </message>
    <message>
        <source>Voi&amp;d Line</source>
        <translation>Annuler la li&amp;gne</translation>
    </message>
    <message>
        <source>&amp;Restore Line</source>
        <translation>Réta&amp;blir la ligne</translation>
    </message>
    <message>
        <source>Gives the line in Procore the values that it should have.</source>
        <translation>Donne à la ligne dans Procore les valeurs qu’elle devrait avoir.</translation>
    </message>
    <message>
        <source>Accept as Sho&amp;wn</source>
        <translation>Accep&amp;ter tel qu’affiché</translation>
    </message>
    <message>
        <source>Accepts the text as Procore shows it, and compares with that from now on.</source>
        <translation>Tient pour exact le texte tel que Procore l’affiche, et compare avec lui dorénavant.</translation>
    </message>
    <message>
        <source>Syncs the payments of this invoice only.</source>
        <translation>Synchronise seulement les paiements de cette facture.</translation>
    </message>
    <message>
        <source>&amp;Leave as It Is…</source>
        <translation>Laisser tel &amp;quel…</translation>
    </message>
    <message>
        <source>Asks for your reason; then nothing more is done about this payment.</source>
        <translation>Demande votre raison; ensuite, plus rien n’est fait au sujet de ce paiement.</translation>
    </message>
    <message>
        <source>Opens Payments Issued of the commitment in the browser.</source>
        <translation>Ouvre les Paiements émis de l’engagement dans le navigateur.</translation>
    </message>
    <message>
        <source>Open in &amp;Xero</source>
        <translation>Ouvrir dans &amp;Xero</translation>
    </message>
    <message>
        <source>Opens the bill with its payments in the browser.</source>
        <translation>Ouvre la facture fournisseur et ses paiements dans le navigateur.</translation>
    </message>
    <message>
        <source>S&amp;upport Request…</source>
        <translation>De&amp;mande au soutien technique…</translation>
    </message>
    <message>
        <source>Prepares a text with every id, for Procore&apos;s support. Nothing is sent.</source>
        <translation>Prépare un texte avec chaque ID, pour le soutien technique de Procore. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Copies a sentence about this payment, for the subcontractor who asks.</source>
        <translation>Copie une phrase au sujet de ce paiement, pour le sous-traitant qui pose la question.</translation>
    </message>
    <message>
        <source>&amp;Adopt Line %1</source>
        <translation>Adopter la li&amp;gne %1</translation>
    </message>
    <message>
        <source>%1 The question is about line %2.</source>
        <comment>effect, line</comment>
        <translation>%1 La question porte sur la ligne %2.</translation>
    </message>
    <message>
        <source>%1 Of the lines %2, it is the one whose date is nearest.</source>
        <comment>effect, lines</comment>
        <translation>%1 Parmi les lignes %2, c’est celle dont la date est la plus proche.</translation>
    </message>
    <message>
        <source>%1 The question is about the lines %2.</source>
        <comment>effect, lines</comment>
        <translation>%1 La question porte sur les lignes %2.</translation>
    </message>
    <message>
        <source>Support Request</source>
        <translation>Demande au soutien technique</translation>
    </message>
    <message>
        <source>Tieout deletes no line in Procore. If a line has to go, or is locked and wrong, send this text to Procore&apos;s support; it names everything that they ask for. Nothing is sent from here.</source>
        <translation>Tieout ne supprime aucune ligne dans Procore. Si une ligne doit disparaître, ou si elle est verrouillée et erronée, envoyez ce texte au soutien technique de Procore; il donne tout ce qu’on vous y demandera. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Text for Procore&apos;s support</source>
        <translation>Texte pour le soutien technique de Procore</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Open the Commitment</source>
        <translation>&amp;Ouvrir l’engagement</translation>
    </message>
    <message>
        <source>%1 (contains tax)</source>
        <comment>bill number</comment>
        <translation>%1 (comprend des taxes)</translation>
    </message>
    <message>
        <source>removed in Xero</source>
        <translation>supprimé dans Xero</translation>
    </message>
    <message>
        <source>removed in Xero %1</source>
        <comment>moment</comment>
        <translation>supprimé dans Xero (%1)</translation>
    </message>
    <message>
        <source>last changed in Xero %1</source>
        <comment>moment</comment>
        <translation>dernière modification dans Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, as payment %2</source>
        <comment>line id, payment number</comment>
        <translation>%1, paiement nº&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <comment>amount, vendor, date</comment>
        <translation>%1 à %2 le %3</translation>
    </message>
    <message>
        <source>Bill in Xero</source>
        <translation>Facture fournisseur dans Xero</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé à partir de</translation>
    </message>
    <message>
        <source>Reference in Xero</source>
        <translation>Référence dans Xero</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>one of a batch payment</source>
        <translation>fait partie d’un paiement par lot</translation>
    </message>
    <message>
        <source>State in Xero</source>
        <translation>État dans Xero</translation>
    </message>
    <message>
        <source>Subcontractor invoice</source>
        <translation>Facture de sous-traitant</translation>
    </message>
    <message>
        <source>Line in Procore</source>
        <translation>Ligne dans Procore</translation>
    </message>
    <message>
        <source>Why the selected payment stands as it does</source>
        <translation>Pourquoi le paiement sélectionné est dans cet état</translation>
    </message>
    <message>
        <source>Your decision is being carried out.</source>
        <translation>Votre décision est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Tried at %1: the payment stands as it did before.</source>
        <comment>moment</comment>
        <translation>Essayé (%1)&#xa0;: le paiement est dans le même état qu’avant.</translation>
    </message>
    <message>
        <source>Select a payment to see what happened to it and what to do.</source>
        <translation>Sélectionnez un paiement pour voir ce qui lui est arrivé et quoi faire.</translation>
    </message>
    <message>
        <source>Nothing can be decided now. %1</source>
        <translation>Rien ne peut être décidé maintenant. %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où il est allé</translation>
    </message>
    <message>
        <source>Attach Fi&amp;les…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Save File &amp;As…</source>
        <translation>&amp;Enregistrer le fichier sous…</translation>
    </message>
    <message>
        <source>Attachments of the selected payment</source>
        <translation>Pièces jointes du paiement sélectionné</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Progression de la modification</translation>
    </message>
    <message>
        <source>Files of the selected payment</source>
        <translation>Fichiers du paiement sélectionné</translation>
    </message>
    <message>
        <source>Select a payment above to see the files that are attached to it.</source>
        <translation>Sélectionnez un paiement ci-dessus pour voir les fichiers qui y sont joints.</translation>
    </message>
    <message>
        <source>Procore did not say which files are attached to this line.</source>
        <translation>Procore n’a pas indiqué quels fichiers sont joints à cette ligne.</translation>
    </message>
    <message>
        <source>Drop files here or on a payment above to attach them.</source>
        <translation>Déposez des fichiers ici ou sur un paiement ci-dessus pour les joindre.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Click sorts, a second click reverses. Drag moves a column, right click hides or shows it.</source>
        <translation>Un clic trie, un second inverse l’ordre. Glisser déplace une colonne, un clic droit la masque ou l’affiche.</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Filter Invoices By</source>
        <translation>Filtrer les factures par</translation>
    </message>
    <message>
        <source>Clears filter and search (Esc)</source>
        <translation>Efface le filtre et la recherche (Échap)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jet</translation>
    </message>
    <message>
        <source>By the last day of the billing period</source>
        <translation>Selon le dernier jour de la période de facturation</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Fi&amp;n</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Reading invoices from Procore</source>
        <translation>Lecture des factures dans Procore</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Relecture de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Waiting until more calls are allowed</source>
        <translation>En attente de nouveaux appels permis</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Stopping. The payment on its way is finished first.</source>
        <translation>Arrêt en cours. Le paiement en cours est d’abord mené à terme.</translation>
    </message>
    <message>
        <source>Not part of the figures above</source>
        <translation>Ne fait pas partie des chiffres ci-dessus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paid before the sync was set up</source>
        <translation>Payé avant la mise en service de la synchronisation</translation>
    </message>
    <message>
        <source>Credits applied in Xero</source>
        <translation>Crédits appliqués dans Xero</translation>
    </message>
    <message>
        <source>Typed by hand in Procore</source>
        <translation>Saisi manuellement dans Procore</translation>
    </message>
    <message>
        <source>Not part of the figures above: the sync brings none of it over.</source>
        <translation>Ne fait pas partie des chiffres ci-dessus&#xa0;: la synchronisation n’en inscrit rien.</translation>
    </message>
    <message>
        <source>Do the books tie out?</source>
        <translation>Les livres concordent-ils?</translation>
    </message>
    <message>
        <source>Old payments, credits, and lines typed by hand</source>
        <translation>Anciens paiements, crédits et lignes saisies manuellement</translation>
    </message>
    <message>
        <source>Show these invoices</source>
        <translation>Afficher ces factures</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>amount that ties out</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Xero lets a program in through an app that your company registers. One person does this once:</source>
        <translation>Xero donne accès à un programme au moyen d’une application que votre entreprise enregistre. Une seule personne le fait, une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Procore lets a program in through an app that your company registers. One person does this once:</source>
        <translation>Procore donne accès à un programme au moyen d’une application que votre entreprise enregistre. Une seule personne le fait, une fois&#xa0;:</translation>
    </message>
    <message>
        <source>At Xero&apos;s developer pages, add an app of the type &quot;Mobile or desktop app&quot; (Auth Code with PKCE).</source>
        <translation>Dans les pages pour développeurs de Xero, ajoutez une application du type «&#xa0;Mobile or desktop app&#xa0;» (Auth Code with PKCE).</translation>
    </message>
    <message>
        <source>At Procore&apos;s developer pages, create an app, and install it in your company.</source>
        <translation>Dans les pages pour développeurs de Procore, créez une application, et installez-la dans votre compagnie.</translation>
    </message>
    <message>
        <source>Register these redirect addresses there, exactly as written:</source>
        <translation>Enregistrez-y ces adresses de redirection, exactement telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client id from there into the field below. There is no secret.</source>
        <translation>Copiez de là l’ID client de l’application dans le champ ci-dessous. Il n’y a pas de secret.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client id and client secret from there into the fields below.</source>
        <translation>Copiez de là l’ID client et le secret client de l’application dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>If somebody has done this already, ask for the connection file instead:</source>
        <translation>Si quelqu’un l’a déjà fait, demandez plutôt le fichier de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number. step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Rights and edition</source>
        <translation>Droits et édition</translation>
    </message>
    <message>
        <source>Reading your rights in Procore, and the organization in Xero…</source>
        <translation>Lecture de vos droits dans Procore, et de l’organisation dans Xero…</translation>
    </message>
    <message>
        <source>%1 is an organization of the United States.</source>
        <translation>%1 est une organisation des États-Unis.</translation>
    </message>
    <message>
        <source>%1 is not an organization of the United States. That is allowed in the advanced settings, and unsupported.</source>
        <translation>%1 n’est pas une organisation des États-Unis. C’est autorisé dans les options avancées, mais sans prise en charge.</translation>
    </message>
    <message>
        <source>1 account that payments can be made from was found in Xero.</source>
        <translation>1 compte à partir duquel des paiements peuvent être effectués a été trouvé dans Xero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that payments can be made from were found in Xero.</source>
        <translation>
            <numerusform>%Ln compte à partir duquel des paiements peuvent être effectués a été trouvé dans Xero.</numerusform>
            <numerusform>%Ln comptes à partir desquels des paiements peuvent être effectués ont été trouvés dans Xero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be fixed first. Then check again, or go back and choose another company or organization.</source>
        <translation>Ceci doit d’abord être corrigé. Ensuite, vérifiez de nouveau, ou revenez en arrière et choisissez une autre compagnie ou une autre organisation.</translation>
    </message>
    <message>
        <source>Organizations in Xero</source>
        <translation>Organisations dans Xero</translation>
    </message>
    <message>
        <source>Companies in Procore</source>
        <translation>Compagnies dans Procore</translation>
    </message>
    <message>
        <source>Whose payments are brought over? Tieout reads the bills and payments of this organization. A profile is for one organization and one company.</source>
        <translation>De quelle organisation inscrire les paiements? Tieout lit les factures fournisseurs et les paiements de cette organisation. Un profil vaut pour une organisation et une compagnie.</translation>
    </message>
    <message>
        <source>Whose commitments receive the payments? A profile is for one company; you can add more profiles later.</source>
        <translation>Les engagements de quelle compagnie reçoivent les paiements? Un profil vaut pour une compagnie; vous pourrez ajouter d’autres profils plus tard.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Compagnie</translation>
    </message>
    <message>
        <source>Choose the organization in Xero</source>
        <translation>Choisir l’organisation dans Xero</translation>
    </message>
    <message>
        <source>Choose the company in Procore</source>
        <translation>Choisir la compagnie dans Procore</translation>
    </message>
    <message>
        <source>Asking Xero…</source>
        <translation>Interrogation de Xero…</translation>
    </message>
    <message>
        <source>Asking Procore…</source>
        <translation>Interrogation de Procore…</translation>
    </message>
    <message>
        <source>This sign-in is connected to no organization. Go back, connect again, and choose the organization on Xero&apos;s page.</source>
        <translation>Cette session n’est connectée à aucune organisation. Revenez en arrière, reconnectez-vous, et choisissez l’organisation sur la page de Xero.</translation>
    </message>
    <message>
        <source>Procore shows you no company. The app has to be installed in your company, and you must be a member of it.</source>
        <translation>Procore ne vous montre aucune compagnie. L’application doit être installée dans votre compagnie, et vous devez en être membre.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open Connection File</source>
        <translation>Ouvrir un fichier de connexion</translation>
    </message>
    <message>
        <source>A connection file holds the client ids, the company and the organization, so that you only have to sign in. You get the passphrase from the person who made the file.</source>
        <translation>Un fichier de connexion contient les ID client, la compagnie et l’organisation; il ne vous reste donc qu’à ouvrir les sessions. La personne qui a créé le fichier vous donne la phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Name the file and its passphrase.</source>
        <translation>Indiquez le fichier et sa phrase secrète.</translation>
    </message>
    <message>
        <source>Tieout only reads in Xero: payments, bills, accounts and the organization. It never changes anything there.</source>
        <translation>Dans Xero, Tieout ne fait que lire&#xa0;: paiements, factures fournisseurs, comptes et organisation. Il n’y modifie jamais rien.</translation>
    </message>
    <message>
        <source>Tieout works with your own rights in Procore. It writes payment lines, and never deletes one.</source>
        <translation>Tieout travaille avec vos propres droits dans Procore. Il écrit des lignes de paiement, et n’en supprime jamais.</translation>
    </message>
    <message>
        <source>Connect Xero</source>
        <translation>Connecter Xero</translation>
    </message>
    <message>
        <source>Connect Procore</source>
        <translation>Connecter Procore</translation>
    </message>
    <message>
        <source>Sign in to Xero</source>
        <translation>Ouvrir une session dans Xero</translation>
    </message>
    <message>
        <source>Sign in to Procore</source>
        <translation>Ouvrir une session dans Procore</translation>
    </message>
    <message>
        <source>&amp;Preview the First Sync</source>
        <translation>&amp;Aperçu de la première synchronisation</translation>
    </message>
    <message>
        <source>A preview reads both services and shows what the first sync would do. It writes nothing.</source>
        <translation>Un aperçu lit les deux services et montre ce que ferait la première synchronisation. Il n’écrit rien.</translation>
    </message>
    <message>
        <source>First preview</source>
        <translation>Premier aperçu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>There is no payment to bring over yet: payments made in Xero from now on will be.</source>
        <translation>Il n’y a encore aucun paiement à inscrire&#xa0;: ceux qui seront effectués dans Xero à partir de maintenant seront inscrits.</translation>
    </message>
    <message>
        <source>1 payment would be brought over.</source>
        <translation>1 paiement serait inscrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments would be brought over.</source>
        <translation>
            <numerusform>%Ln paiement serait inscrit.</numerusform>
            <numerusform>%Ln paiements seraient inscrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line would be changed.</source>
        <translation>1 ligne serait modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines would be changed.</source>
        <translation>
            <numerusform>%Ln ligne serait modifiée.</numerusform>
            <numerusform>%Ln lignes seraient modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment needs you.</source>
        <translation>1 paiement requiert votre intervention.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments need you.</source>
        <translation>
            <numerusform>%Ln paiement requiert votre intervention.</numerusform>
            <numerusform>%Ln paiements requièrent votre intervention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose the projects</source>
        <translation>Choisir les projets</translation>
    </message>
    <message>
        <source>Payment methods of your accounts</source>
        <translation>Modes de paiement de vos comptes</translation>
    </message>
    <message>
        <source>1 payment that is in Xero now will not be included, and neither will any that is made before you set up. Payments made after that will be. This cannot be changed later.</source>
        <translation>1 paiement déjà présent dans Xero ne sera pas inclus, pas plus que ceux qui seront effectués d’ici la mise en service. Les paiements effectués par la suite le seront. Ce choix ne peut pas être modifié plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments that are in Xero now will not be included, and neither will any that are made before you set up. Payments made after that will be. This cannot be changed later.</source>
        <translation>
            <numerusform>%Ln paiement déjà présent dans Xero ne sera pas inclus, pas plus que ceux qui seront effectués d’ici la mise en service. Les paiements effectués par la suite le seront. Ce choix ne peut pas être modifié plus tard.</numerusform>
            <numerusform>%Ln paiements déjà présents dans Xero ne seront pas inclus, pas plus que ceux qui seront effectués d’ici la mise en service. Les paiements effectués par la suite le seront. Ce choix ne peut pas être modifié plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set Up the Sync</source>
        <translation>&amp;Mettre la synchronisation en service</translation>
    </message>
    <message>
        <source>Reading the payments that are in Xero now…</source>
        <translation>Lecture des paiements déjà présents dans Xero…</translation>
    </message>
    <message>
        <source>Its client id and sign-in are removed from this computer&apos;s keychain.</source>
        <translation>Son ID client et sa session sont supprimés du trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Set Up Tieout</source>
        <translation>Mettre Tieout en service</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>Tieout brings each payment of a bill in Xero to the Payments Issued tab of its commitment in Procore, once and exactly, and shows that the two books tie out to the cent.</source>
        <translation>Tieout inscrit chaque paiement d’une facture fournisseur dans Xero sous l’onglet Paiements émis de son engagement dans Procore, une seule fois et avec exactitude, et montre que les deux livres concordent au cent près.</translation>
    </message>
    <message>
        <source>Setting it up takes about five minutes. You need your sign-ins to Procore and Xero, and level Admin on Procore&apos;s ERP Integrations tool. Nothing is written to either service until you start the first sync. You can stop at any step and go on later.</source>
        <translation>La mise en service prend environ cinq minutes. Il vous faut vos accès à Procore et à Xero, et le niveau Admin dans l’outil Intégrations ERP de Procore. Rien n’est écrit dans l’un ou l’autre service avant que vous lanciez la première synchronisation. Vous pouvez vous arrêter à toute étape et poursuivre plus tard.</translation>
    </message>
    <message>
        <source>If somebody in your company has made a connection file, open it: then you only sign in.</source>
        <translation>Si quelqu’un dans votre entreprise a créé un fichier de connexion, ouvrez-le&#xa0;: il ne vous restera qu’à ouvrir les sessions.</translation>
    </message>
    <message>
        <source>Open &amp;Connection File…</source>
        <translation>Ouvrir un fichier de &amp;connexion…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Tieout</source>
        <translation>Bienvenue dans Tieout</translation>
    </message>
    <message>
        <source>&amp;Set Up Tieout</source>
        <translation>&amp;Mettre Tieout en service</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already. Nothing was saved.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The demo company does not behave as expected: %1</source>
        <translation>L’entreprise de démonstration ne se comporte pas comme prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to choose from.</source>
        <translation>il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>a payment has no invoice.</source>
        <translation>un paiement n’a pas de facture.</translation>
    </message>
    <message>
        <source>its page refused the form.</source>
        <translation>sa page a refusé le formulaire.</translation>
    </message>
    <message>
        <source>The bill %1 is not known to Xero.</source>
        <translation>Xero ne connaît pas la facture fournisseur %1.</translation>
    </message>
    <message>
        <source>The bill %1 is an invoice to a customer, not a bill.</source>
        <translation>La facture fournisseur %1 est une facture à un client, et non une facture fournisseur.</translation>
    </message>
    <message>
        <source>This profile is set up already, and one profile is one organization and one company. Add another profile for the other pair.</source>
        <translation>Ce profil est déjà en service, et un profil vaut pour une seule organisation et une seule compagnie. Ajoutez un autre profil pour l’autre paire.</translation>
    </message>
    <message>
        <source>This profile is set up already.</source>
        <translation>Ce profil est déjà en service.</translation>
    </message>
    <message>
        <source>No company is chosen yet, so there are no projects to choose from. Set the profile up first.</source>
        <translation>Aucune compagnie n’est encore choisie; il n’y a donc pas de projets à choisir. Mettez d’abord le profil en service.</translation>
    </message>
    <message>
        <source>No company is chosen yet.</source>
        <translation>Aucune compagnie n’est encore choisie.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des paramètres</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Lecture du registre</translation>
    </message>
    <message>
        <source>Setting up the sync</source>
        <translation>Mise en service de la synchronisation</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>Reading the companies</source>
        <translation>Lecture des compagnies</translation>
    </message>
    <message>
        <source>Reading the organizations</source>
        <translation>Lecture des organisations</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Ouverture du profil</translation>
    </message>
    <message>
        <source>Preparing the demo company</source>
        <translation>Préparation de l’entreprise de démonstration</translation>
    </message>
    <message>
        <source>Reading the state</source>
        <translation>Lecture de l’état</translation>
    </message>
    <message>
        <source>Giving up the lock</source>
        <translation>Levée du verrou</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Enregistrement des paramètres</translation>
    </message>
    <message>
        <source>Reading the code</source>
        <translation>Lecture du code</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Fermeture de la session</translation>
    </message>
    <message>
        <source>Brings Xero bill payments, each exactly once, into Procore&apos;s Payments Issued.</source>
        <translation>Inscrit les paiements de factures fournisseurs de Xero, chacun exactement une fois, dans les Paiements émis de Procore.</translation>
    </message>
    <message>
        <source>Open the demo company; needs no account and no keychain.</source>
        <translation>Ouvrir l’entreprise de démonstration; n’exige ni compte ni trousseau de clés.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Ouvrir ce profil.</translation>
    </message>
    <message>
        <source>tieout takes no arguments besides its options; see tieout --help.
</source>
        <translation>tieout n’accepte aucun argument en dehors de ses options; voyez tieout --help.
</translation>
    </message>
    <message>
        <source>Leave the demo company first: it has a place of its own on this computer.</source>
        <translation>Quittez d’abord l’entreprise de démonstration&#xa0;: elle a son propre emplacement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>--dry-run and --scheduled exclude each other: nobody would see the preview.</source>
        <translation>--dry-run et --scheduled s’excluent mutuellement&#xa0;: personne ne regarde une synchronisation planifiée.</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>ID de projet</translation>
    </message>
    <message>
        <source>invoice id</source>
        <translation>ID de facture</translation>
    </message>
    <message>
        <source>--allow-voids needs a number of lines, not &quot;%1&quot;.</source>
        <translation>--allow-voids exige un nombre de lignes, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several organizations are called &quot;%1&quot;; give the id: %2.</source>
        <translation>Plusieurs organisations s’appellent «&#xa0;%1&#xa0;»; donnez l’ID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No Xero organization is connected.</source>
        <translation>Aucune organisation Xero n’est connectée.</translation>
    </message>
    <message>
        <source>No connected Xero organization is &quot;%1&quot;. Connected: %2.</source>
        <translation>Aucune organisation Xero connectée n’est «&#xa0;%1&#xa0;». Connectées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>company id</source>
        <translation>ID de compagnie</translation>
    </message>
    <message>
        <source>You have no Procore company %1. There is: %2.</source>
        <translation>Vous n’avez pas de compagnie Procore %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>There is no option --%1 before a command.</source>
        <translation>Il n’y a pas d’option --%1 avant une commande.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 exige une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; %2 knows: %3.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»; %2 connaît&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <translation>%1 ne sait que faire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is empty.</source>
        <translation>%1 de %2 est vide.</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;; it knows: %3.</source>
        <translation>%1 ne connaît pas «&#xa0;%2&#xa0;»; choix possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 needs one of: %2.</source>
        <translation>%1 exige l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’est donnée.</translation>
    </message>
    <message>
        <source>PAYMENT is the id that `tieoutctl --json payments` shows. An action that the payment does not offer in its current
state is refused, with a list of those it does. The decision is carried out at once, by a sync of the payment&apos;s
invoice.
  retry            check the payment again and try again
  adopt            the line that looks like this payment becomes its line
  create           write a separate line all the same
  issue-anyway     write it although more is issued than is due
  void             set the line of the removed payment to 0.00
  restore          make the line what it was before
  accept           a text of the line is right as Procore shows it; later syncs compare with that
  leave            do nothing until Xero changes the payment
  support-request  print a text with all ids for Procore&apos;s support; decides nothing
</source>
        <translation>PAYMENT est l’ID que `tieoutctl --json payments` affiche. Une action que le paiement n’offre pas dans son état
actuel est refusée, avec la liste de celles qu’il offre. La décision est exécutée immédiatement, par une
synchronisation de la facture du paiement.
  retry            vérifier de nouveau le paiement et réessayer
  adopt            la ligne qui ressemble à ce paiement devient sa ligne
  create           écrire malgré tout une ligne distincte
  issue-anyway     l’écrire bien que le total émis dépasse le montant dû
  void             mettre à 0,00 la ligne du paiement supprimé
  restore          remettre la ligne telle qu’elle était
  accept           un texte de la ligne est exact tel que Procore l’affiche; on comparera ensuite avec lui
  leave            ne rien faire jusqu’à ce que Xero modifie le paiement
  support-request  afficher un texte avec tous les ID pour le soutien technique de Procore; ne décide rien
</translation>
    </message>
    <message>
        <source>Shows the line of a payment: its payment number and its attachments. Users may change both, here and in Procore;
no sync overwrites them. Everything else on a synced line is locked.
  number N         give the line the payment number N; refused when another line of the commitment has it
  attach FILE...   add files: up to 25 MiB each, 60 MiB with those already on the line. These are downloaded
                   first, and put back if the change loses them
An attachment cannot be removed here: Procore&apos;s API has no call for that. Remove it in Procore.
If Procore refuses a change because of the lock, the line is unlocked, changed and locked again. The next sync
finishes what was interrupted.
</source>
        <translation>Affiche la ligne d’un paiement&#xa0;: son numéro de paiement et ses pièces jointes. Les utilisateurs peuvent modifier
l’un et les autres, ici et dans Procore; aucune synchronisation ne les écrase. Tout le reste d’une ligne synchronisée
est verrouillé.
  number N         donner à la ligne le numéro de paiement N; refusé quand une autre ligne de l’engagement le porte
  attach FILE...   ajouter des fichiers&#xa0;: jusqu’à 25&#xa0;Mio chacun, 60&#xa0;Mio avec ceux qui sont déjà sur la ligne. Ces
                   derniers sont d’abord téléchargés, et remis en place si la modification les perd
Une pièce jointe ne peut pas être supprimée ici&#xa0;: l’API de Procore n’a pas d’appel pour cela. Supprimez-la dans
Procore.
Si Procore refuse une modification à cause du verrouillage, la ligne est déverrouillée, modifiée, puis verrouillée de
nouveau. La prochaine synchronisation termine ce qui a été interrompu.
</translation>
    </message>
    <message>
        <source>Add a profile: one pair of organization and company.</source>
        <translation>Ajouter un profil&#xa0;: une paire formée d’une organisation et d’une compagnie.</translation>
    </message>
    <message>
        <source>where the two services live (the line that tieout-sandbox prints); without it the real ones</source>
        <translation>où se trouvent les deux services (la ligne que tieout-sandbox affiche); sans cette option, les vrais</translation>
    </message>
    <message>
        <source>Addresses must be https; http is accepted for loopback only. Client ids and secrets in the file go to
the keychain; the file is not kept. It may name a CA file (caFile) if all addresses are loopback; no
option turns certificate checks off.
</source>
        <translation>Les adresses doivent être en https; http n’est accepté que pour les adresses de bouclage. Les ID client et les
secrets du fichier vont dans le trousseau de clés; le fichier n’est pas conservé. Il peut nommer un fichier
d’autorité de certification (caFile) si toutes les adresses sont de bouclage; aucune option ne désactive la
vérification des certificats.
</translation>
    </message>
    <message>
        <source>List the profiles of this computer.</source>
        <translation>Afficher la liste des profils de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give a profile another name.</source>
        <translation>Donner un autre nom à un profil.</translation>
    </message>
    <message>
        <source>Its settings, its ledger and its entries in the keychain stay what they are. Close its window first, and
change the name in your scheduler.
</source>
        <translation>Ses paramètres, son registre et ses entrées dans le trousseau de clés restent tels quels. Fermez d’abord sa fenêtre,
et changez le nom dans votre planificateur de tâches.
</translation>
    </message>
    <message>
        <source>Remove a profile: its settings, its ledger and its entries in the keychain.</source>
        <translation>Supprimer un profil&#xa0;: ses paramètres, son registre et ses entrées dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Nothing is removed from Xero or Procore. Setting up the same companies again takes a new baseline.
</source>
        <translation>Rien n’est supprimé de Xero ni de Procore. Remettre en service la même organisation et la même compagnie établit
un nouveau point de départ.
</translation>
    </message>
    <message>
        <source>Sign in to Xero or Procore in the browser.</source>
        <translation>Ouvrir une session dans Xero ou Procore au moyen du navigateur.</translation>
    </message>
    <message>
        <source>follow the sign-in page ourselves; accepted for loopback addresses only</source>
        <translation>suivre nous-mêmes la page d’ouverture de session; accepté pour les adresses de bouclage seulement</translation>
    </message>
    <message>
        <source>print the address and read the code that the page shows from standard input; Procore only</source>
        <translation>afficher l’adresse et lire sur l’entrée standard le code que la page affiche; Procore seulement</translation>
    </message>
    <message>
        <source>The client id (and for Procore the secret) of your own app is asked for, or read from standard input, one
per line; an empty line keeps what the keychain has. Both are kept in the keychain.
</source>
        <translation>L’ID client (et, pour Procore, le secret) de votre propre application est demandé, ou lu sur l’entrée standard, un
par ligne; une ligne vide conserve ce que contient le trousseau de clés. Les deux sont conservés dans le trousseau
de clés.
</translation>
    </message>
    <message>
        <source>Sign out: revoke the token and forget it.</source>
        <translation>Fermer la session&#xa0;: révoquer le jeton et l’oublier.</translation>
    </message>
    <message>
        <source>Write a connection file, so that other desks only sign in.</source>
        <translation>Écrire un fichier de connexion, pour que les autres postes n’aient qu’à ouvrir une session.</translation>
    </message>
    <message>
        <source>It holds the client ids, Procore&apos;s client secret, company and organization, encrypted under a passphrase,
and no sign-in. The passphrase is asked for, or read from standard input: at least 12 characters. Only the
owner can read the file; one that exists is not replaced.
</source>
        <translation>Il contient les ID client, le secret client de Procore, la compagnie et l’organisation, chiffrés au moyen d’une
phrase secrète, et aucune session. La phrase secrète est demandée, ou lue sur l’entrée standard&#xa0;: au moins
12 caractères. Seul le propriétaire peut lire le fichier; un fichier existant n’est pas remplacé.
</translation>
    </message>
    <message>
        <source>Take ids, secret, company and organization from a connection file.</source>
        <translation>Prendre les ID, le secret, la compagnie et l’organisation d’un fichier de connexion.</translation>
    </message>
    <message>
        <source>Asks for the passphrase, or reads it from standard input. Then sign in and set up. A profile that is set up
with another company or organization is left as it is.
</source>
        <translation>Demande la phrase secrète, ou la lit sur l’entrée standard. Ensuite, ouvrez une session et mettez en service. Un
profil qui est en service avec une autre compagnie ou une autre organisation est laissé tel quel.
</translation>
    </message>
    <message>
        <source>Choose organization, company and sync frequency.</source>
        <translation>Choisir l’organisation, la compagnie et la fréquence de synchronisation.</translation>
    </message>
    <message>
        <source>the connected Xero organization</source>
        <translation>l’organisation Xero connectée</translation>
    </message>
    <message>
        <source>the Procore company</source>
        <translation>la compagnie Procore</translation>
    </message>
    <message>
        <source>projects that take part (default: all)</source>
        <translation>projets inclus (par défaut&#xa0;: all)</translation>
    </message>
    <message>
        <source>how often a scheduled run is due</source>
        <translation>fréquence à laquelle une synchronisation planifiée est due</translation>
    </message>
    <message>
        <source>The first time this takes the baseline: payments made before it are never included.
</source>
        <translation>La première fois, ceci établit le point de départ&#xa0;: les paiements effectués avant ne sont jamais inclus.
</translation>
    </message>
    <message>
        <source>Show connections, rights, schedule, last and next run, and call budgets.</source>
        <translation>Afficher les connexions, les droits, l’échéancier, la dernière et la prochaine synchronisation, et les budgets d’appels.</translation>
    </message>
    <message>
        <source>Bring new payments of synced invoices into Procore.</source>
        <translation>Inscrire dans Procore les nouveaux paiements des factures synchronisées.</translation>
    </message>
    <message>
        <source>plan and read, write nothing</source>
        <translation>planifier et lire, ne rien écrire</translation>
    </message>
    <message>
        <source>only this Procore project; may be given several times</source>
        <translation>ce projet Procore seulement; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>only this subcontractor invoice; may be given several times</source>
        <translation>cette facture de sous-traitant seulement; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>run only when a run is due by the schedule; otherwise do nothing, exit code 0</source>
        <translation>synchroniser seulement si l’échéancier le prévoit maintenant; sinon ne rien faire, code de sortie 0</translation>
    </message>
    <message>
        <source>go on when up to N lines would be voided</source>
        <translation>poursuivre si N lignes au plus seraient annulées</translation>
    </message>
    <message>
        <source>Ctrl+C stops the run: it waits for a write in progress and reads it back.
</source>
        <translation>Ctrl+C arrête la synchronisation&#xa0;: elle attend la fin d’une écriture en cours et la relit.
</translation>
    </message>
    <message>
        <source>Decide about a payment that needs you, and carry it out.</source>
        <translation>Décider d’un paiement qui requiert votre intervention, et exécuter la décision.</translation>
    </message>
    <message>
        <source>why; kept with the decision and shown in the payment&apos;s history</source>
        <translation>pourquoi; conservé avec la décision et affiché dans l’historique du paiement</translation>
    </message>
    <message>
        <source>Show a payment&apos;s line, change its payment number, attach files.</source>
        <translation>Afficher la ligne d’un paiement, modifier son numéro de paiement, joindre des fichiers.</translation>
    </message>
    <message>
        <source>Link a subcontractor invoice to its bill by hand.</source>
        <translation>Lier manuellement une facture de sous-traitant à sa facture fournisseur.</translation>
    </message>
    <message>
        <source>why; kept with the link</source>
        <translation>pourquoi; conservé avec le lien</translation>
    </message>
    <message>
        <source>INVOICE is an id of tieoutctl invoices. BILL is the bill&apos;s id in Xero, or its number where only one bill
that was paid has it. One call to Xero. Needs Admin on ERP Integrations. Refused while there
are lines of the bill on another invoice, or lines of another bill on this one.
</source>
        <translation>INVOICE est un ID de tieoutctl invoices. BILL est l’ID de la facture fournisseur dans Xero, ou son numéro si une seule
facture fournisseur payée le porte. Un appel à Xero. Exige le niveau Admin dans Intégrations ERP. Refusé tant qu’il y a
des lignes de la facture fournisseur sur une autre facture, ou des lignes d’une autre facture fournisseur sur celle-ci.
</translation>
    </message>
    <message>
        <source>Unlink a subcontractor invoice from its bill.</source>
        <translation>Délier une facture de sous-traitant de sa facture fournisseur.</translation>
    </message>
    <message>
        <source>why; kept with the change</source>
        <translation>pourquoi; conservé avec la modification</translation>
    </message>
    <message>
        <source>Holds until the invoice is linked again, even if its origin_id in Procore names a bill. Its lines stay.
Needs Admin on ERP Integrations.
</source>
        <translation>Vaut jusqu’à ce que la facture soit liée de nouveau, même si son origin_id dans Procore nomme une facture fournisseur.
Ses lignes restent. Exige le niveau Admin dans Intégrations ERP.
</translation>
    </message>
    <message>
        <source>List which invoice is linked to which bill, and by whom.</source>
        <translation>Indiquer quelle facture est liée à quelle facture fournisseur, et par qui.</translation>
    </message>
    <message>
        <source>also score possible pairs by number, vendor, amount and date</source>
        <translation>évaluer aussi des paires possibles selon le numéro, le fournisseur, le montant et la date</translation>
    </message>
    <message>
        <source>--suggest reads from Xero the bills of payments that are not linked, 40 a call and at most 10 calls. It never
links anything.
</source>
        <translation>--suggest lit dans Xero les factures fournisseurs des paiements qui ne sont pas liées, 40 par appel et 10 appels au
plus. Ne lie jamais rien.
</translation>
    </message>
    <message>
        <source>Check everything a payment needs, and name the first thing missing.</source>
        <translation>Vérifier tout ce dont un paiement a besoin, et nommer la première chose qui manque.</translation>
    </message>
    <message>
        <source>also what this subcontractor invoice needs</source>
        <translation>aussi ce dont cette facture de sous-traitant a besoin</translation>
    </message>
    <message>
        <source>Reads only: at most 2 calls to Xero and 8 to Procore. Works with a damaged ledger too.
</source>
        <translation>Lecture seule&#xa0;: au plus 2 appels à Xero et 8 à Procore. Fonctionne aussi avec un registre endommagé.
</translation>
    </message>
    <message>
        <source>Give up the lock that another computer left on the profile.</source>
        <translation>Lever le verrou qu’un autre ordinateur a laissé sur le profil.</translation>
    </message>
    <message>
        <source>For a home that was restored from a backup, a container that was made anew, a computer that was replaced.
Make sure first that Tieout no longer runs on this profile there: two at once would write payments twice.
A lock whose owner runs on this computer is never given up.
</source>
        <translation>Pour un dossier personnel restauré à partir d’une sauvegarde, un conteneur recréé, un ordinateur remplacé.
Assurez-vous d’abord que Tieout n’y travaille plus sur ce profil&#xa0;: deux à la fois écriraient les paiements en double.
Un verrou dont le propriétaire fonctionne sur cet ordinateur n’est jamais levé.
</translation>
    </message>
    <message>
        <source>List the payments that the ledger knows.</source>
        <translation>Afficher la liste des paiements que le registre connaît.</translation>
    </message>
    <message>
        <source>synced, waiting, attention, failed or notIncluded</source>
        <translation>synced, waiting, attention, failed ou notIncluded</translation>
    </message>
    <message>
        <source>only payments of this subcontractor invoice</source>
        <translation>les paiements de cette facture de sous-traitant seulement</translation>
    </message>
    <message>
        <source>List the subcontractor invoices with the sums of their payments.</source>
        <translation>Afficher la liste des factures de sous-traitants et le total de leurs paiements.</translation>
    </message>
    <message>
        <source>List the last runs, or what happened in one of them.</source>
        <translation>Afficher la liste des dernières synchronisations, ou ce qui s’est passé dans l’une d’elles.</translation>
    </message>
    <message>
        <source>Write payments, invoices or the history into a file.</source>
        <translation>Écrire les paiements, les factures ou l’historique dans un fichier.</translation>
    </message>
    <message>
        <source>which table</source>
        <translation>quelle table</translation>
    </message>
    <message>
        <source>for a spreadsheet, a program, or paper</source>
        <translation>pour un tableur, un programme ou le papier</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>replace a file that is there</source>
        <translation>remplacer un fichier existant</translation>
    </message>
    <message>
        <source>All three of --what, --format and --to are needed. CSV is UTF-8, with plain numbers and ISO dates. JSON is what
the command of that name prints with --json. Makes no call to a service.
</source>
        <translation>--what, --format et --to sont tous trois nécessaires. Le CSV est en UTF-8, avec des nombres simples et des dates ISO.
Le JSON est ce que la commande du même nom affiche avec --json. N’appelle aucun service.
</translation>
    </message>
    <message>
        <source>Show one setting, or all of them.</source>
        <translation>Afficher un paramètre, ou tous.</translation>
    </message>
    <message>
        <source>Change one setting.</source>
        <translation>Modifier un paramètre.</translation>
    </message>
    <message>
        <source>Show the whole job on the sandbox, without accounts, keychain or screen.</source>
        <translation>Montrer tout le travail dans le bac à sable, sans comptes, trousseau de clés ni écran.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, in a temporary folder that is removed at the end.
</source>
        <translation>Tout se passe sur cet ordinateur, dans un dossier temporaire qui est supprimé à la fin.
</translation>
    </message>
    <message>
        <source>the profile to work on (default: &quot;default&quot;)</source>
        <translation>le profil sur lequel travailler (par défaut&#xa0;: «&#xa0;default&#xa0;»)</translation>
    </message>
    <message>
        <source>print one JSON document on standard output, everything else on standard error</source>
        <translation>afficher un document JSON sur la sortie standard, et tout le reste sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>show help; after a command, its help</source>
        <translation>afficher l’aide; après une commande, celle de la commande</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Sign in with your browser; if it does not open, go to this address:
%1</source>
        <translation>Ouvrez une session au moyen de votre navigateur; s’il ne s’ouvre pas, allez à cette adresse&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signed in to Xero. Organizations to choose from:
</source>
        <translation>Session ouverte dans Xero. Organisations à choisir&#xa0;:
</translation>
    </message>
    <message>
        <source>Signed in to Procore. Companies to choose from:
</source>
        <translation>Session ouverte dans Procore. Compagnies à choisir&#xa0;:
</translation>
    </message>
    <message>
        <source>Sign in at this address, then give the code that the page shows:
%1</source>
        <translation>Ouvrez une session à cette adresse, puis donnez le code que la page affiche&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code&#xa0;: </translation>
    </message>
    <message>
        <source>No code was given.</source>
        <translation>Aucun code n’a été donné.</translation>
    </message>
    <message>
        <source>--no-browser and --paste-code exclude each other.</source>
        <translation>--no-browser et --paste-code s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--no-browser is for the sandbox: it is accepted for loopback addresses only.</source>
        <translation>--no-browser est pour le bac à sable&#xa0;: il n’est accepté que pour les adresses de bouclage.</translation>
    </message>
    <message>
        <source>--paste-code is for Procore: Xero offers no code to copy.</source>
        <translation>--paste-code est pour Procore&#xa0;: Xero n’offre aucun code à copier.</translation>
    </message>
    <message>
        <source>The client id of your app is needed to sign in.</source>
        <translation>L’ID client de votre application est nécessaire pour ouvrir une session.</translation>
    </message>
    <message>
        <source>Signed out.
</source>
        <translation>Session fermée.
</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was written: organization %2, company %3. Hand over the passphrase separately from the file.
</source>
        <translation>%1 a été écrit&#xa0;: organisation %2, compagnie %3. Transmettez la phrase secrète par un autre moyen que le fichier.
</translation>
    </message>
    <message>
        <source>Taken from %1: organization %2, company %3. Next: connect xero, connect procore, setup.
</source>
        <translation>Repris de %1&#xa0;: organisation %2, compagnie %3. Ensuite&#xa0;: connect xero, connect procore, setup.
</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>See tieoutctl --help.</source>
        <translation>Voyez tieoutctl --help.</translation>
    </message>
    <message>
        <source>New payments in Xero, not yet in Procore:

</source>
        <translation>Nouveaux paiements dans Xero, pas encore dans Procore&#xa0;:

</translation>
    </message>
    <message>
        <source>Sync Payments for Synced Invoices:

</source>
        <translation>Synchroniser les paiements pour les factures synchronisées&#xa0;:

</translation>
    </message>
    <message>
        <source>Fixing invoice %1 at %2
</source>
        <translation>Correction de la facture %1 à l’adresse %2
</translation>
    </message>
    <message>
        <source>And once more:

</source>
        <translation>Et encore une fois&#xa0;:

</translation>
    </message>
    <message>
        <source>Xero and Procore are played by the sandbox on this computer.</source>
        <translation>Le bac à sable joue le rôle de Xero et de Procore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The books tie out.
</source>
        <translation>Les livres concordent.
</translation>
    </message>
    <message>
        <source>The books do not tie out as they should.
</source>
        <translation>Les livres ne concordent pas comme ils le devraient.
</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, some payments failed, need attention or wait; 2 wrong
usage; 3 sign-in needed or not finished; 4 not permitted or unsupported edition; 5 service
unreachable or budget spent; 6 no keychain; 7 another run is going on, or another program or
computer holds what Tieout needs; 8 ledger or another file of Tieout unusable.
</source>
        <translation>Codes de sortie&#xa0;: 0 terminé; 1 terminé, mais des paiements ont échoué, requièrent une intervention ou sont en attente;
2 mauvaise utilisation; 3 session requise ou ouverture non terminée; 4 non permis ou édition non prise en charge;
5 service injoignable ou budget épuisé; 6 pas de trousseau de clés; 7 une autre synchronisation est en cours, ou un
autre programme ou ordinateur détient ce dont Tieout a besoin; 8 registre ou autre fichier de Tieout inutilisable.
</translation>
    </message>
    <message>
        <source>Say what to export: --what payments, invoices or history.</source>
        <translation>Indiquez quoi exporter&#xa0;: --what payments, invoices ou history.</translation>
    </message>
    <message>
        <source>Say in which format: --format csv, json or pdf.</source>
        <translation>Indiquez dans quel format&#xa0;: --format csv, json ou pdf.</translation>
    </message>
    <message>
        <source>Say where to: --to FILE.</source>
        <translation>Indiquez où&#xa0;: --to FILE.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 existe déjà; --force le remplace.</translation>
    </message>
    <message>
        <source>1 row written to %1
</source>
        <translation>1 ligne écrite dans %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1
</source>
        <translation>
            <numerusform>%n ligne écrite dans %1
</numerusform>
            <numerusform>%n lignes écrites dans %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>This tieoutctl was built without the window and cannot export.</source>
        <translation>Ce tieoutctl a été compilé sans la fenêtre et ne peut pas exporter.</translation>
    </message>
    <message>
        <source>Usage: tieoutctl [--profile NAME] [--json] %1

%2
</source>
        <translation>Utilisation&#xa0;: tieoutctl [--profile NAME] [--json] %1

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Options&#xa0;:
</translation>
    </message>
    <message>
        <source>Usage: tieoutctl [--profile NAME] [--json] COMMAND

Brings each Xero bill payment, exactly once, into Procore&apos;s Payments Issued.

Commands:
</source>
        <translation>Utilisation&#xa0;: tieoutctl [--profile NAME] [--json] COMMAND

Inscrit chaque paiement de facture fournisseur de Xero, exactement une fois, dans les Paiements émis de Procore.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Options de toutes les commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
TIEOUT_HOME moves ledger, settings and lock files.
</source>
        <translation>
TIEOUT_HOME déplace le registre, les paramètres et les fichiers de verrouillage.
</translation>
    </message>
    <message>
        <source>
First of all: %1 %2
</source>
        <translation>
Avant tout&#xa0;: %1 %2
</translation>
    </message>
    <message>
        <source>
Nothing is missing; but see the warnings.
</source>
        <translation>
Rien ne manque; mais voyez les avertissements.
</translation>
    </message>
    <message>
        <source>
Nothing is missing.
</source>
        <translation>
Rien ne manque.
</translation>
    </message>
    <message>
        <source>Line %1, payment number %2
</source>
        <translation>Ligne %1, numéro de paiement %2
</translation>
    </message>
    <message>
        <source>Attachment: %1
</source>
        <translation>Pièce jointe&#xa0;: %1
</translation>
    </message>
    <message>
        <source>No attachments
</source>
        <translation>Aucune pièce jointe
</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Bill id</source>
        <translation>ID de facture fournisseur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellement</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Lié par</translation>
    </message>
    <message>
        <source>Nothing to suggest.
</source>
        <translation>Rien à suggérer.
</translation>
    </message>
    <message>
        <source>1 more bill will be read the next time suggestions are asked for.</source>
        <translation>1 facture fournisseur de plus sera lue la prochaine fois que des suggestions seront demandées.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bills will be read the next time suggestions are asked for.</source>
        <translation>
            <numerusform>%n facture fournisseur de plus sera lue la prochaine fois que des suggestions seront demandées.</numerusform>
            <numerusform>%n factures fournisseurs de plus seront lues la prochaine fois que des suggestions seront demandées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a payment id; tieoutctl --json payments lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de paiement; tieoutctl --json payments en donne la liste.</translation>
    </message>
    <message>
        <source>line PAYMENT attach needs a FILE.</source>
        <translation>line PAYMENT attach exige un FILE.</translation>
    </message>
    <message>
        <source>line PAYMENT number needs one N.</source>
        <translation>line PAYMENT number exige un seul N.</translation>
    </message>
    <message>
        <source>payment number</source>
        <translation>numéro de paiement</translation>
    </message>
    <message>
        <source>Invoice %1 is linked to that bill already.
</source>
        <translation>La facture %1 est déjà liée à cette facture fournisseur.
</translation>
    </message>
    <message>
        <source>Invoice %1 is no longer linked to a bill. Its lines in Procore stay.
</source>
        <translation>La facture %1 n’est plus liée à une facture fournisseur. Ses lignes restent dans Procore.
</translation>
    </message>
    <message>
        <source>Invoice %1 is linked. Waiting for the next sync: %2.
</source>
        <translation>La facture %1 est liée. En attente de la prochaine synchronisation&#xa0;: %2.
</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run %1; tieoutctl history lists them.</source>
        <translation>Il n’y a pas de synchronisation %1; tieoutctl history en donne la liste.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Nothing happened to any payment.
</source>
        <translation>Aucun paiement n’a été touché.
</translation>
    </message>
    <message>
        <source>There are no such payments in the ledger.
</source>
        <translation>Il n’y a pas de tels paiements dans le registre.
</translation>
    </message>
    <message>
        <source>There are no payments in the ledger yet.
</source>
        <translation>Il n’y a pas encore de paiements dans le registre.
</translation>
    </message>
    <message>
        <source>There are no invoices in the ledger yet.
</source>
        <translation>Il n’y a pas encore de factures dans le registre.
</translation>
    </message>
    <message>
        <source>run</source>
        <translation>numéro de synchronisation</translation>
    </message>
    <message>
        <source>There are no syncs in the ledger yet.
</source>
        <translation>Il n’y a pas encore de synchronisations dans le registre.
</translation>
    </message>
    <message>
        <source>The endpoints file %1 cannot be read: %2.</source>
        <translation>Le fichier d’adresses %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Profile %1 was added. Next: connect xero, connect procore, setup.
</source>
        <translation>Le profil %1 a été ajouté. Ensuite&#xa0;: connect xero, connect procore, setup.
</translation>
    </message>
    <message>
        <source>Profile %1 was removed. Nothing was changed in Xero or Procore.
</source>
        <translation>Le profil %1 a été supprimé. Rien n’a été modifié dans Xero ni dans Procore.
</translation>
    </message>
    <message>
        <source>Profile %1 is called %2 now.
</source>
        <translation>Le profil %1 s’appelle maintenant %2.
</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>pas en service</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one: tieoutctl profile add NAME.
</source>
        <translation>Il n’y a pas encore de profil. Ajoutez-en un&#xa0;: tieoutctl profile add NAME.
</translation>
    </message>
    <message>
        <source>Passphrase of the connection file: </source>
        <translation>Phrase secrète du fichier de connexion&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>The first setup needs --%1.</source>
        <translation>La première mise en service exige --%1.</translation>
    </message>
    <message>
        <source>Set up: organization %1 in Xero, company %2 in Procore, sync frequency %3.
</source>
        <translation>En service&#xa0;: organisation %1 dans Xero, compagnie %2 dans Procore, fréquence de synchronisation %3.
</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>session fermée</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n requiert votre intervention</numerusform>
            <numerusform>%n requièrent votre intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>when you start it</source>
        <translation>quand vous la lancez</translation>
    </message>
    <message>
        <source>No sync is due. The next one is due %1.
</source>
        <translation>Aucune synchronisation n’est due. La prochaine est prévue %1.
</translation>
    </message>
    <message>
        <source>No sync is due: the schedule says never.
</source>
        <translation>Aucune synchronisation n’est due&#xa0;: l’échéancier indique jamais.
</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non inclus</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>intervention requise</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>1 created</source>
        <translation>1 création</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n création</numerusform>
            <numerusform>%n créations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided</source>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unchanged</source>
        <translation>1 inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 requiert une intervention</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiert une intervention</numerusform>
            <numerusform>%n requièrent une intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 échec</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not included</source>
        <translation>1 non inclus</translation>
    </message>
    <message numerus="yes">
        <source>%n not included</source>
        <translation>
            <numerusform>%n non inclus</numerusform>
            <numerusform>%n non inclus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>is going on</source>
        <translation>est en cours</translation>
    </message>
    <message>
        <source>completed, with problems</source>
        <translation>s’est terminée avec des problèmes</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>a été arrêtée</translation>
    </message>
    <message>
        <source>Proved at</source>
        <translation>Concordance établie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Proved since</source>
        <translation>Concordance établie depuis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Problems:
</source>
        <translation>Problèmes&#xa0;:
</translation>
    </message>
    <message>
        <source>Next steps:
</source>
        <translation>Prochaines étapes&#xa0;:
</translation>
    </message>
    <message>
        <source>The lock is given up. %1
</source>
        <translation>Le verrou est levé. %1
</translation>
    </message>
    <message>
        <source>Nobody holds the lock of this profile.
</source>
        <translation>Personne ne détient le verrou de ce profil.
</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Clea&amp;r Filter and Search</source>
        <translation>Effacer le &amp;filtre et la recherche</translation>
    </message>
    <message>
        <source>IS&amp;O Dates (2026-11-18)</source>
        <translation>Dates &amp;ISO (2026-11-18)</translation>
    </message>
    <message>
        <source>Configure Settings…</source>
        <translation>Configurer les paramètres…</translation>
    </message>
    <message>
        <source>Why Is &amp;Nothing Here?</source>
        <translation>Pourquoi &amp;n’y a-t-il rien ici?</translation>
    </message>
    <message>
        <source>Reading the commitments…</source>
        <translation>Lecture des engagements…</translation>
    </message>
    <message>
        <source>Reading the syncs…</source>
        <translation>Lecture des synchronisations…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lecture de ce qui s’est passé…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Lecture des liens…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>&amp;Profils</translation>
    </message>
    <message>
        <source>Compan&amp;y in Procore</source>
        <translation>Co&amp;mpagnie dans Procore</translation>
    </message>
    <message>
        <source>Organi&amp;zation in Xero</source>
        <translation>Or&amp;ganisation dans Xero</translation>
    </message>
    <message>
        <source>Another payment sync</source>
        <translation>Une autre synchronisation des paiements</translation>
    </message>
    <message>
        <source>The other payment sync is &amp;off</source>
        <translation>L’&amp;autre synchronisation des paiements est désactivée</translation>
    </message>
    <message>
        <source>Reading what the syncs found…</source>
        <translation>Lecture de ce que les synchronisations ont trouvé…</translation>
    </message>
    <message>
        <source>No sync came upon a payment line that another program wrote.</source>
        <translation>Aucune synchronisation n’a trouvé de ligne de paiement écrite par un autre programme.</translation>
    </message>
    <message>
        <source>Line %1 in Procore carries the mark %2 of another program. It was last changed at %3.</source>
        <translation>La ligne %1 dans Procore porte la marque %2 d’un autre programme. Dernière modification&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %1 in Procore carries the mark %2 of another program.</source>
        <translation>La ligne %1 dans Procore porte la marque %2 d’un autre programme.</translation>
    </message>
    <message>
        <source>From now on scheduled syncs create lines again. A line that another program changes after this stops them anew.</source>
        <translation>À partir de maintenant, les synchronisations planifiées créent de nouveau des lignes. Une ligne qu’un autre programme modifie par la suite les arrête de nouveau.</translation>
    </message>
    <message>
        <source>Confirmed at %1. A line that another program changed after that would stop scheduled syncs anew.</source>
        <translation>Confirmé&#xa0;: %1. Une ligne qu’un autre programme modifierait par la suite arrêterait de nouveau les synchronisations planifiées.</translation>
    </message>
    <message>
        <source>Two programs that write the same payments issue them twice. Turn off Procore&apos;s own payment sync, or the other program&apos;s, then confirm it here.</source>
        <translation>Deux programmes qui écrivent les mêmes paiements les émettent deux fois. Désactivez la synchronisation des paiements de Procore, ou celle de l’autre programme, puis confirmez-le ici.</translation>
    </message>
    <message>
        <source>It changed after you confirmed at %1: scheduled syncs create no lines until you confirm again.</source>
        <translation>Elle a changé après votre confirmation (%1)&#xa0;: les synchronisations planifiées ne créent aucune ligne tant que vous ne confirmez pas de nouveau.</translation>
    </message>
    <message>
        <source>Until you confirm, scheduled syncs create no lines in this company; a sync that you start does.</source>
        <translation>Tant que vous ne confirmez pas, les synchronisations planifiées ne créent aucune ligne dans cette compagnie; une synchronisation que vous lancez en crée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>effect, meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Disco&amp;nnect…</source>
        <translation>Déco&amp;nnecter…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>Canc&amp;el Sign-in</source>
        <translation>Aban&amp;donner l’ouverture de session</translation>
    </message>
    <message>
        <source>C&amp;ancel Sign-in</source>
        <translation>A&amp;bandonner l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Use Code</source>
        <translation>&amp;Utiliser le code</translation>
    </message>
    <message>
        <source>Clien&amp;t id</source>
        <translation>ID clien&amp;t</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>C&amp;onnect Again…</source>
        <translation>Rec&amp;onnecter…</translation>
    </message>
    <message>
        <source>&amp;Connect Again…</source>
        <translation>&amp;Reconnecter…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onnecter…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Connecter…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>Sign In &amp;Again…</source>
        <translation>Rouvrir un&amp;e session…</translation>
    </message>
    <message>
        <source>&amp;Choose Method…</source>
        <translation>Choisir le &amp;mode…</translation>
    </message>
    <message>
        <source>Confi&amp;rm That the Other Sync Is Off…</source>
        <translation>Confirmer que l’&amp;autre synchronisation est désactivée…</translation>
    </message>
    <message>
        <source>Opens the settings, where you confirm that no other payment sync writes to this company.</source>
        <translation>Ouvre les paramètres, où vous confirmez qu’aucune autre synchronisation des paiements n’écrit dans cette compagnie.</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Essayer de nou&amp;veau</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>T&amp;ake Up Again</source>
        <translation>Reprendre ce paiemen&amp;t</translation>
    </message>
    <message>
        <source>Sync No&amp;w</source>
        <translation>Synchroniser main&amp;tenant</translation>
    </message>
    <message>
        <source>Open F&amp;ile</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Filter Invoices &amp;By</source>
        <translation>Filtrer les factures &amp;par</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Afficher tout</translation>
    </message>
    <message>
        <source>Ve&amp;ndor</source>
        <translation>F&amp;ournisseur</translation>
    </message>
    <message>
        <source>Billin&amp;g Period</source>
        <translation>Périod&amp;e de facturation</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Pages</source>
        <translation>Ouvrir les &amp;pages pour développeurs</translation>
    </message>
    <message>
        <source>Open Connection Fil&amp;e…</source>
        <translation>Ouvrir un fichier de conne&amp;xion…</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ho&amp;w Do I Get the Client Id?</source>
        <translation>Comment &amp;obtenir l’ID client?</translation>
    </message>
    <message>
        <source>&amp;Finish Later</source>
        <translation>Term&amp;iner plus tard</translation>
    </message>
    <message>
        <source>Free some disk space, then start Tieout again.</source>
        <translation>Libérez de l’espace disque, puis redémarrez Tieout.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, has space and is sound, then start Tieout again.</source>
        <translation>Vérifiez que le disque est connecté, a de l’espace et est en bon état, puis redémarrez Tieout.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you, then start Tieout again.</source>
        <translation>Donnez-vous le droit d’écrire dans le fichier et dans son dossier, puis redémarrez Tieout.</translation>
    </message>
    <message>
        <source>Move that file away, then start Tieout again.</source>
        <translation>Déplacez ce fichier ailleurs, puis redémarrez Tieout.</translation>
    </message>
    <message>
        <source>Install SQLite 3.40 or newer and Qt&apos;s SQLite driver, then start Tieout again.</source>
        <translation>Installez SQLite 3.40 ou une version plus récente ainsi que le pilote SQLite de Qt, puis redémarrez Tieout.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator to give you Admin on the Commitments tool of the project %1.</source>
        <translation>Demandez à votre administrateur Procore de vous donner le niveau Admin dans l’outil Engagements du projet %1.</translation>
    </message>
    <message>
        <source>You have Standard on the Commitments tool of the project %1: enough to see payment lines, and adding one needs Admin.</source>
        <translation>Vous avez le niveau Standard dans l’outil Engagements du projet %1&#xa0;: il suffit pour voir les lignes de paiement, mais il faut le niveau Admin pour en ajouter une.</translation>
    </message>
    <message>
        <source>You have Read Only on the Commitments tool of the project %1: enough to see payment lines, and adding one needs Admin.</source>
        <translation>Vous avez le niveau Lecture seule dans l’outil Engagements du projet %1&#xa0;: il suffit pour voir les lignes de paiement, mais il faut le niveau Admin pour en ajouter une.</translation>
    </message>
    <message>
        <source>Invoice %1 is not linked to a bill. Its status in Procore: %2.</source>
        <translation>La facture %1 n’est liée à aucune facture fournisseur. Son statut dans Procore&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Under Review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Revise &amp; Resubmit</source>
        <translation>Réviser et soumettre de nouveau</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Approved as Noted</source>
        <translation>Approuvée avec remarques</translation>
    </message>
    <message>
        <source>Pending Owner Approval</source>
        <translation>En attente de l’approbation du propriétaire</translation>
    </message>
    <message>
        <source>A payment is being written and its outcome is not known yet.</source>
        <translation>Un paiement est en cours d’écriture et son résultat n’est pas encore connu.</translation>
    </message>
    <message>
        <source>The bill is linked to invoice %1 already. While a bill is linked to two invoices, Tieout brings its payments to neither. Unlink that one first.</source>
        <translation>La facture fournisseur est déjà liée à la facture %1. Tant qu’une facture fournisseur est liée à deux factures, Tieout n’inscrit ses paiements sur aucune des deux. Déliez d’abord l’autre.</translation>
    </message>
    <message>
        <source>No bill with the number &quot;%1&quot; has been seen in payments. The id of the bill, as in its address in Xero, works too.</source>
        <translation>Aucune facture fournisseur portant le numéro «&#xa0;%1&#xa0;» n’a été vue dans les paiements. L’ID de la facture fournisseur, tel qu’il figure dans son adresse dans Xero, convient aussi.</translation>
    </message>
    <message>
        <source>1 bill has the number &quot;%1&quot;; give its id: %2.</source>
        <translation>1 facture fournisseur porte le numéro «&#xa0;%1&#xa0;»; donnez son ID&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n bills have the number &quot;%1&quot;; give the id of one: %2.</source>
        <translation>
            <numerusform>%n facture fournisseur porte le numéro «&#xa0;%1&#xa0;»; donnez son ID&#xa0;: %2.</numerusform>
            <numerusform>%n factures fournisseurs portent le numéro «&#xa0;%1&#xa0;»; donnez l’ID de l’une d’elles&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (une fois)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came from %1&apos;s sign-in page within 1 minute.</source>
        <translation>Aucune réponse n’est arrivée de la page d’ouverture de session de %1 en 1 minute.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came from %1&apos;s sign-in page within %Ln minutes.</source>
        <translation>
            <numerusform>Aucune réponse n’est arrivée de la page d’ouverture de session de %1 en %Ln minute.</numerusform>
            <numerusform>Aucune réponse n’est arrivée de la page d’ouverture de session de %1 en %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the page shows an error, check that the redirect address is registered in the app, exactly like this: %1</source>
        <translation>Si la page affiche une erreur, vérifiez que l’adresse de redirection est enregistrée dans l’application, exactement ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can also choose to paste the code.</source>
        <translation>Vous pouvez aussi choisir de coller le code.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>sentence, the keychain&apos;s own words</comment>
        <translation>%1 Son message&#xa0;: %2</translation>
    </message>
    <message>
        <source>00:00 to 23:59</source>
        <translation>de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>Procore showed no payment lines where 1 was known; nothing was concluded from that.</source>
        <translation>Procore n’a affiché aucune ligne de paiement, alors que 1 ligne est connue; rien n’en a été conclu.</translation>
    </message>
    <message numerus="yes">
        <source>Procore showed no payment lines where %n were known; nothing was concluded from that.</source>
        <translation>
            <numerusform>Procore n’a affiché aucune ligne de paiement, alors que %n ligne est connue; rien n’en a été conclu.</numerusform>
            <numerusform>Procore n’a affiché aucune ligne de paiement, alors que %n lignes sont connues; rien n’en a été conclu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (commitment %2)</source>
        <comment>sentence, id</comment>
        <translation>%1 (engagement %2)</translation>
    </message>
    <message>
        <source>The payment %1 could not be read before: %2</source>
        <translation>Le paiement %1 n’avait pas pu être lu auparavant&#xa0;: %2</translation>
    </message>
    <message>
        <source>The invoice %1 could not be read before: %2</source>
        <translation>La facture %1 n’avait pas pu être lue auparavant&#xa0;: %2</translation>
    </message>
    <message>
        <source>The line&apos;s project is not one of those chosen for the sync.</source>
        <translation>Le projet de la ligne ne fait pas partie de ceux qui sont choisis pour la synchronisation.</translation>
    </message>
    <message>
        <source>The payment&apos;s line is no longer on its commitment.</source>
        <translation>La ligne du paiement n’est plus sur son engagement.</translation>
    </message>
    <message>
        <source>Several lines name this payment.</source>
        <translation>Plusieurs lignes désignent ce paiement.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2; an attachment may have at most %3.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» fait %2; une pièce jointe peut faire au plus %3.</translation>
    </message>
    <message>
        <source>Its line disappeared while files were being attached to it. Copies of %1: %2.</source>
        <translation>Sa ligne a disparu pendant que des fichiers y étaient joints. Copies de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>1 payment with a line in Procore was removed in Xero. Tieout does not void it without asking.</source>
        <translation>1 paiement ayant une ligne dans Procore a été supprimé dans Xero. Tieout n’annule pas cette ligne sans le demander.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments with lines in Procore were removed in Xero. Tieout does not void that many without asking.</source>
        <translation>
            <numerusform>%n paiement ayant une ligne dans Procore a été supprimé dans Xero. Tieout n’annule pas cette ligne sans le demander.</numerusform>
            <numerusform>%n paiements ayant une ligne dans Procore ont été supprimés dans Xero. Tieout n’annule pas autant de lignes sans le demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments that were removed in Xero still have their lines in projects that are not chosen for the sync. Choose the projects and sync, or correct the lines in Procore.</source>
        <translation>
            <numerusform>%n paiement qui a été supprimé dans Xero a toujours sa ligne dans un projet qui n’est pas choisi pour la synchronisation. Choisissez le projet et synchronisez, ou corrigez la ligne dans Procore.</numerusform>
            <numerusform>%n paiements qui ont été supprimés dans Xero ont toujours leurs lignes dans des projets qui ne sont pas choisis pour la synchronisation. Choisissez les projets et synchronisez, ou corrigez les lignes dans Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls that %2 allows are used up. The sync goes on by itself at %1.</source>
        <comment>a time of day, service</comment>
        <translation>Les appels que %2 permet sont épuisés. La synchronisation se poursuit d’elle-même à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was concluded from that: the lines stay as they are, and this sync proved no payment. Check in Xero whether the organization was reset, or whether the person who connected Tieout may still see its bills and payments.</source>
        <translation>%1 Rien n’en a été conclu&#xa0;: les lignes restent telles quelles, et cette synchronisation n’a établi la concordance d’aucun paiement. Vérifiez dans Xero si l’organisation a été réinitialisée, ou si la personne qui a connecté Tieout peut toujours voir ses factures fournisseurs et ses paiements.</translation>
    </message>
    <message>
        <source>No sync runs here until that computer releases the lock, or until you give it up. Do that only if no Tieout works on this profile there any more.</source>
        <translation>Aucune synchronisation n’a lieu ici tant que cet ordinateur n’a pas retiré son verrou ou que vous ne l’avez pas levé. Ne le faites que si Tieout n’y travaille plus sur ce profil.</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync (%1).</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Ce que vous voyez est l’état de la dernière synchronisation (%1).</translation>
    </message>
    <message>
        <source>1 payment voided</source>
        <translation>1 paiement annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments voided</source>
        <translation>
            <numerusform>%Ln paiement annulé</numerusform>
            <numerusform>%Ln paiements annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment updated</source>
        <translation>1 paiement mis à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments updated</source>
        <translation>
            <numerusform>%Ln paiement mis à jour</numerusform>
            <numerusform>%Ln paiements mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left today</source>
        <translation>%1&#xa0;: 1 appel restant sur %2 aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left today</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln appel restant sur %2 aujourd’hui</numerusform>
            <numerusform>%1&#xa0;: %Ln appels restants sur %2 aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left this hour</source>
        <translation>%1&#xa0;: 1 appel restant sur %2 pour cette heure</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left this hour</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln appel restant sur %2 pour cette heure</numerusform>
            <numerusform>%1&#xa0;: %Ln appels restants sur %2 pour cette heure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left this minute</source>
        <translation>%1&#xa0;: 1 appel restant sur %2 pour cette minute</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left this minute</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln appel restant sur %2 pour cette minute</numerusform>
            <numerusform>%1&#xa0;: %Ln appels restants sur %2 pour cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at most %2 calls a day; 1 is left.</source>
        <translation>%1 répond à %2 appels par jour au plus; il en reste 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at most %2 calls a day; %Ln are left.</source>
        <translation>
            <numerusform>%1 répond à %2 appels par jour au plus; il en reste %Ln.</numerusform>
            <numerusform>%1 répond à %2 appels par jour au plus; il en reste %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at most %2 calls an hour; 1 is left.</source>
        <translation>%1 répond à %2 appels par heure au plus; il en reste 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at most %2 calls an hour; %Ln are left.</source>
        <translation>
            <numerusform>%1 répond à %2 appels par heure au plus; il en reste %Ln.</numerusform>
            <numerusform>%1 répond à %2 appels par heure au plus; il en reste %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are back at this time: %1.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Tous seront de nouveau disponibles à ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It asked not to be called before this time: %1.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Il demande de ne pas être appelé avant ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Synced</source>
        <comment>invoices</comment>
        <translation>Synchronisées</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>invoices</comment>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>invoices</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not linked</source>
        <comment>invoices</comment>
        <translation>Non liées</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <comment>amount</comment>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>Payment %1, %2</source>
        <comment>number, amount</comment>
        <translation>Paiement %1, %2</translation>
    </message>
    <message>
        <source>1 line voided</source>
        <translation>1 ligne annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines voided</source>
        <translation>
            <numerusform>%Ln ligne annulée</numerusform>
            <numerusform>%Ln lignes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line updated</source>
        <translation>1 ligne mise à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines updated</source>
        <translation>
            <numerusform>%Ln ligne mise à jour</numerusform>
            <numerusform>%Ln lignes mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment waited</source>
        <translation>1 paiement en attente à la fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments waited</source>
        <translation>
            <numerusform>%Ln paiement en attente à la fin</numerusform>
            <numerusform>%Ln paiements en attente à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sync</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of counts</comment>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>heading of counts</comment>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>heading of counts</comment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>What this sync did not do, and why</source>
        <translation>Ce que cette synchronisation n’a pas fait, et pourquoi</translation>
    </message>
    <message>
        <source>Preview (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Aperçu (%1)</translation>
    </message>
    <message>
        <source>Sync (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Synchronisation (%1)</translation>
    </message>
    <message>
        <source>The lines of this commitment are not shown.</source>
        <translation>Les lignes de cet engagement ne sont pas affichées.</translation>
    </message>
    <message>
        <source>As Procore showed the lines (%1).</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Lignes telles que Procore les affichait (%1).</translation>
    </message>
    <message>
        <source>Last known, as proved (%1). Lines that are not Tieout&apos;s are not shown.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Dernier état connu (concordance établie&#xa0;: %1). Les lignes qui ne sont pas de Tieout ne sont pas affichées.</translation>
    </message>
    <message>
        <source>To see payment lines, you need Read Only or more on the project&apos;s Commitments tool in Procore.</source>
        <translation>Pour voir les lignes de paiement, il vous faut au moins le niveau Lecture seule dans l’outil Engagements du projet dans Procore.</translation>
    </message>
    <message>
        <source>%1: changing the number to %2…</source>
        <comment>payment, number</comment>
        <translation>%1&#xa0;: attribution du numéro %2…</translation>
    </message>
    <message>
        <source>%1: attaching 1 file…</source>
        <translation>%1&#xa0;: ajout de 1 fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%1: attaching %Ln files…</source>
        <translation>
            <numerusform>%1&#xa0;: ajout de %Ln fichier…</numerusform>
            <numerusform>%1&#xa0;: ajout de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 file was attached, read back from Procore.</source>
        <translation>%1&#xa0;: 1 fichier a été joint, relu dans Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln files were attached, read back from Procore.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln fichier a été joint, relu dans Procore.</numerusform>
            <numerusform>%1&#xa0;: %Ln fichiers ont été joints, relus dans Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync of this profile is going on. To open the profile &quot;%1&quot;, it stops after the payment that it is writing. Nothing is lost: the next sync goes on from there.</source>
        <translation>Une synchronisation de ce profil est en cours. Pour ouvrir le profil «&#xa0;%1&#xa0;», elle s’arrête après le paiement qu’elle est en train d’écrire. Rien n’est perdu&#xa0;: la prochaine synchronisation reprend à partir de là.</translation>
    </message>
    <message>
        <source>A sync of this profile is going on. To open the demo company, it stops after the payment that it is writing. Nothing is lost: the next sync goes on from there.</source>
        <translation>Une synchronisation de ce profil est en cours. Pour ouvrir l’entreprise de démonstration, elle s’arrête après le paiement qu’elle est en train d’écrire. Rien n’est perdu&#xa0;: la prochaine synchronisation reprend à partir de là.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>heading of counts</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading of counts</comment>
        <translation>Échecs</translation>
    </message>
    <message numerus="yes">
        <source>When nothing has changed, that takes at most %Ln of Xero&apos;s %1 calls a day.</source>
        <translation>
            <numerusform>Quand rien n’a changé, il faut au plus %Ln des %1 appels quotidiens que permet Xero.</numerusform>
            <numerusform>Quand rien n’a changé, il faut au plus %Ln des %1 appels quotidiens que permet Xero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When nothing has changed, that takes at most %Ln calls to Xero a day.</source>
        <translation>
            <numerusform>Quand rien n’a changé, il faut au plus %Ln appel à Xero par jour.</numerusform>
            <numerusform>Quand rien n’a changé, il faut au plus %Ln appels à Xero par jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes %Ln of Procore&apos;s %1 calls an hour.</source>
        <translation>
            <numerusform>Chaque synchronisation demande alors %Ln des %1 appels par heure que permet Procore.</numerusform>
            <numerusform>Chaque synchronisation demande alors %Ln des %1 appels par heure que permet Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes %Ln calls to Procore.</source>
        <translation>
            <numerusform>Chaque synchronisation demande alors %Ln appel à Procore.</numerusform>
            <numerusform>Chaque synchronisation demande alors %Ln appels à Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes one call for each project and %Ln more, of Procore&apos;s %1 calls an hour.</source>
        <translation>
            <numerusform>Chaque synchronisation demande alors un appel par projet et %Ln de plus, sur les %1 appels par heure que permet Procore.</numerusform>
            <numerusform>Chaque synchronisation demande alors un appel par projet et %Ln de plus, sur les %1 appels par heure que permet Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes one call to Procore for each project and %Ln more.</source>
        <translation>
            <numerusform>Chaque synchronisation demande alors un appel à Procore par projet et %Ln de plus.</numerusform>
            <numerusform>Chaque synchronisation demande alors un appel à Procore par projet et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>New payments cost more: about two calls to Procore for each commitment and one for each payment. Once a day Tieout looks at everything again, with at most a third of the calls.</source>
        <translation>Les nouveaux paiements en demandent davantage&#xa0;: environ deux appels à Procore par engagement et un par paiement. Une fois par jour, Tieout revoit tout, avec le tiers des appels au plus.</translation>
    </message>
    <message>
        <source>Its amount becomes 0.00, and its notes say when it was voided and how much it was.</source>
        <translation>Son montant devient 0,00; ses notes indiquent le moment de l’annulation et le montant précédent.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Session ouverte au nom de %1.</translation>
    </message>
    <message>
        <source>Company and organization</source>
        <translation>Compagnie et organisation</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The window changes at once, and a sync that is going on continues. Dates and figures look as on your desktop if it uses the same language.</source>
        <translation>La fenêtre change immédiatement, et une synchronisation en cours se poursuit. Les dates et les chiffres s’affichent comme sur votre bureau si celui-ci utilise la même langue.</translation>
    </message>
    <message>
        <source>This choice is yours, on this computer, for every profile and for tieoutctl. It needs no right in Procore.</source>
        <translation>Ce choix est le vôtre, sur cet ordinateur, pour tous les profils et pour tieoutctl. Il n’exige aucun droit dans Procore.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Catch up &amp;on missed syncs</source>
        <translation>Rattraper les synchr&amp;onisations manquées</translation>
    </message>
    <message>
        <source>When this computer wakes up and syncs were missed, one sync runs for all of them.</source>
        <translation>Quand cet ordinateur se réveille et que des synchronisations ont été manquées, une seule a lieu pour toutes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>payment</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Synced</source>
        <comment>payment</comment>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>payment</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>payment</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Sent, and as Procore showed it (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Envoyé, et tel que Procore l’affichait (%1)</translation>
    </message>
    <message>
        <source>Sets the line in Procore to 0.00; its notes say when it was voided and how much it was.</source>
        <translation>Met la ligne à 0,00 dans Procore; ses notes indiquent le moment de l’annulation et le montant précédent.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>payment line</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Procore lets no other program remove an attachment: remove it on the page of the commitment in Procore.</source>
        <translation>Procore ne permet à aucun autre programme de supprimer une pièce jointe&#xa0;: supprimez-la sur la page de l’engagement dans Procore.</translation>
    </message>
    <message>
        <source>%1: attached files</source>
        <comment>payment</comment>
        <translation>%1&#xa0;: fichiers joints</translation>
    </message>
    <message>
        <source>%1, 1 invoice</source>
        <translation>%1, 1 facture</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln invoices</source>
        <translation>
            <numerusform>%1, %Ln facture</numerusform>
            <numerusform>%1, %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>You are allowed to sync payments and to change these settings.</source>
        <translation>Vous pouvez synchroniser les paiements et modifier ces paramètres.</translation>
    </message>
    <message>
        <source>%1 is allowed to sync payments and to change these settings.</source>
        <comment>person</comment>
        <translation>%1 peut synchroniser les paiements et modifier ces paramètres.</translation>
    </message>
    <message>
        <source>Or see first how it works, with an invented builder&apos;s books. No account with Procore or Xero is needed.</source>
        <translation>Ou voyez d’abord comment cela fonctionne, avec les livres d’un entrepreneur fictif. Aucun compte Procore ou Xero n’est nécessaire.</translation>
    </message>
    <message>
        <source>Tieout opens documents and pictures only, and &quot;%1&quot; is neither. Save it, and check it before you open it.</source>
        <translation>Tieout n’ouvre que des documents et des images, et «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre. Enregistrez-le et vérifiez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>The language cannot be kept in the file %1.</source>
        <translation>La langue ne peut pas être enregistrée dans le fichier %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in another window of Tieout. Close that window first.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre de Tieout. Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>Secrets can be kept in memory only where both services are on this computer, as the sandbox is.</source>
        <translation>Les secrets ne peuvent être conservés en mémoire que si les deux services se trouvent sur cet ordinateur, comme le bac à sable.</translation>
    </message>
    <message>
        <source>Signing in without a browser works only where both services are on this computer, as the sandbox is.</source>
        <translation>L’ouverture de session sans navigateur ne fonctionne que si les deux services se trouvent sur cet ordinateur, comme le bac à sable.</translation>
    </message>
    <message>
        <source>The bill %1 is voided in Xero.</source>
        <translation>La facture fournisseur %1 est annulée dans Xero.</translation>
    </message>
    <message>
        <source>The bill %1 was deleted in Xero.</source>
        <translation>La facture fournisseur %1 a été supprimée dans Xero.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>title of a failure</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>title of a failure</comment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in another window of Tieout, or it is being renamed or removed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre de Tieout, ou il est en train d’être renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version, the commit and the libraries.</source>
        <translation>Afficher la version, le commit et les bibliothèques.</translation>
    </message>
    <message>
        <source>A positive whole number is needed (%1), not &quot;%2&quot;.</source>
        <comment>invoice id, text</comment>
        <translation>Il faut un nombre entier positif (%1), et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>what the doctor checked</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>what the doctor checked</comment>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>what the doctor checked</comment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what the doctor checked</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 tie</source>
        <comment>score</comment>
        <translation>%1 à égalité</translation>
    </message>
    <message>
        <source>none</source>
        <comment>bill</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. The states are: synced, waiting, attention, failed, notIncluded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état. Les états sont&#xa0;: synced, waiting, attention, failed, notIncluded.</translation>
    </message>
    <message>
        <source>Client id of your %1 app (Enter keeps the stored one): </source>
        <translation>ID client de votre application %1 (Entrée conserve celui qui est enregistré)&#xa0;: </translation>
    </message>
    <message>
        <source>Client id of your %1 app: </source>
        <translation>ID client de votre application %1&#xa0;: </translation>
    </message>
    <message>
        <source>Client secret of your %1 app (Enter keeps the stored one): </source>
        <translation>Secret client de votre application %1 (Entrée conserve celui qui est enregistré)&#xa0;: </translation>
    </message>
    <message>
        <source>Client secret of your %1 app: </source>
        <translation>Secret client de votre application %1&#xa0;: </translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>state, sentence</comment>
        <translation>%1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a frequency. The frequencies are: never, hourly, 2h, 4h, daily.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fréquence. Les fréquences sont&#xa0;: never, hourly, 2h, 4h, daily.</translation>
    </message>
    <message>
        <source>Payments made from now on (%1) take part. Left out: 1 payment made before.
</source>
        <translation>Les paiements effectués à partir de maintenant (%1) sont inclus. Exclu&#xa0;: 1 paiement effectué avant.
</translation>
    </message>
    <message numerus="yes">
        <source>Payments made from now on (%1) take part. Left out: %n payments made before.
</source>
        <translation>
            <numerusform>Les paiements effectués à partir de maintenant (%1) sont inclus. Exclu&#xa0;: %n paiement effectué avant.
</numerusform>
            <numerusform>Les paiements effectués à partir de maintenant (%1) sont inclus. Exclus&#xa0;: %n paiements effectués avant.
</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this minute, for everybody who uses your app</source>
        <translation>1 appel restant sur %1 pour cette minute, pour tous ceux qui utilisent votre application</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this minute, for everybody who uses your app</source>
        <translation>
            <numerusform>%n appel restant sur %1 pour cette minute, pour tous ceux qui utilisent votre application</numerusform>
            <numerusform>%n appels restants sur %1 pour cette minute, pour tous ceux qui utilisent votre application</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left these 10 seconds</source>
        <translation>1 appel restant sur %1 pour ces 10 secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left these 10 seconds</source>
        <translation>
            <numerusform>%n appel restant sur %1 pour ces 10 secondes</numerusform>
            <numerusform>%n appels restants sur %1 pour ces 10 secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this minute</source>
        <translation>1 appel restant sur %1 pour cette minute</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this minute</source>
        <translation>
            <numerusform>%n appel restant sur %1 pour cette minute</numerusform>
            <numerusform>%n appels restants sur %1 pour cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this hour</source>
        <translation>1 appel restant sur %1 pour cette heure</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this hour</source>
        <translation>
            <numerusform>%n appel restant sur %1 pour cette heure</numerusform>
            <numerusform>%n appels restants sur %1 pour cette heure</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left today</source>
        <translation>1 appel restant sur %1 aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left today</source>
        <translation>
            <numerusform>%n appel restant sur %1 aujourd’hui</numerusform>
            <numerusform>%n appels restants sur %1 aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all back %2</source>
        <comment>calls left, when</comment>
        <translation>%1; tous de nouveau disponibles %2</translation>
    </message>
    <message>
        <source>takes no calls now; again %1</source>
        <comment>when</comment>
        <translation>n’accepte pas d’appels maintenant; de nouveau %1</translation>
    </message>
    <message>
        <source>the next sync may use 1 call</source>
        <translation>la prochaine synchronisation peut utiliser 1 appel</translation>
    </message>
    <message numerus="yes">
        <source>the next sync may use %n calls</source>
        <translation>
            <numerusform>la prochaine synchronisation peut utiliser %n appel</numerusform>
            <numerusform>la prochaine synchronisation peut utiliser %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>to the person</comment>
        <translation>permis</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>reason</comment>
        <translation>non permis&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 payment waiting</source>
        <translation>1 paiement en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n payments waiting</source>
        <translation>
            <numerusform>%n paiement en attente</numerusform>
            <numerusform>%n paiements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>paid in Xero %1, issued in Procore %2; %3, %4</source>
        <comment>amounts, counts of payments</comment>
        <translation>payé dans Xero %1, émis dans Procore %2; %3, %4</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>paid before the setup %1, applied credits %2, hand-typed lines %3</source>
        <translation>payé avant la mise en service %1, crédits appliqués %2, lignes saisies manuellement %3</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>If no Tieout works on this profile there any more: tieoutctl unlock.</source>
        <translation>Si Tieout n’y travaille plus sur ce profil&#xa0;: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>when the sync began, how it ended, counts or a sentence</comment>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (not set up)</source>
        <comment>profile</comment>
        <translation>%1 (pas en service)</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>label of a right</comment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>label of a right</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>payment</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>create 1 line</source>
        <translation>créer 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>create %n lines</source>
        <translation>
            <numerusform>créer %n ligne</numerusform>
            <numerusform>créer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>set 1 line to 0.00</source>
        <translation>mettre 1 ligne à 0,00</translation>
    </message>
    <message numerus="yes">
        <source>set %n lines to 0.00</source>
        <translation>
            <numerusform>mettre %n ligne à 0,00</numerusform>
            <numerusform>mettre %n lignes à 0,00</numerusform>
        </translation>
    </message>
    <message>
        <source>change 1 line</source>
        <translation>modifier 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>change %n lines</source>
        <translation>
            <numerusform>modifier %n ligne</numerusform>
            <numerusform>modifier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. A sync would change nothing.
</source>
        <translation>Rien n’a été écrit. Une synchronisation ne modifierait rien.
</translation>
    </message>
    <message>
        <source>Nothing was written. A sync would %1.
</source>
        <comment>create 2 lines, change 1 line</comment>
        <translation>Rien n’a été écrit. Ce que ferait une synchronisation&#xa0;: %1.
</translation>
    </message>
    <message>
        <source>The dry run is going on</source>
        <translation>La simulation est en cours</translation>
    </message>
    <message>
        <source>The dry run completed</source>
        <translation>La simulation s’est terminée</translation>
    </message>
    <message>
        <source>The dry run completed, with problems</source>
        <translation>La simulation s’est terminée avec des problèmes</translation>
    </message>
    <message>
        <source>The dry run was stopped</source>
        <translation>La simulation a été arrêtée</translation>
    </message>
    <message>
        <source>The dry run failed</source>
        <translation>La simulation a échoué</translation>
    </message>
    <message>
        <source>The sync is going on</source>
        <translation>La synchronisation est en cours</translation>
    </message>
    <message>
        <source>The sync completed</source>
        <translation>La synchronisation s’est terminée</translation>
    </message>
    <message>
        <source>The sync completed, with problems</source>
        <translation>La synchronisation s’est terminée avec des problèmes</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>La synchronisation a échoué</translation>
    </message>
    <message>
        <source>%1.
</source>
        <comment>how the sync ended</comment>
        <translation>%1.
</translation>
    </message>
    <message>
        <source>%1: %2.
</source>
        <comment>how the sync ended, counts</comment>
        <translation>%1&#xa0;: %2.
</translation>
    </message>
    <message>
        <source>%1 (voided)</source>
        <comment>state</comment>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>sync</comment>
        <translation>s’est terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>sync</comment>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <comment>how the sync ended</comment>
        <translation>%1 (simulation)</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <comment>invoice, advice</comment>
        <translation>  %1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Tieout began to send it to Procore and saw no answer. Whether it arrived is not known yet.</source>
        <translation>Tieout a commencé à l’envoyer à Procore et n’a vu aucune réponse. On ne sait pas encore s’il est arrivé.</translation>
    </message>
    <message>
        <source>The connection file cannot be used.</source>
        <translation>Le fichier de connexion ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Ask the administrator who made the file for a new copy, and open that.</source>
        <translation>Demandez une nouvelle copie à l’administrateur qui a créé le fichier, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>This computer has too little free memory.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Rechercher des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: Windows keeps it for a device.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un profil&#xa0;: Windows le réserve à un périphérique.</translation>
    </message>
    <message>
        <source>Start the Timer</source>
        <translation>Démarrer la minuterie</translation>
    </message>
    <message>
        <source>Check Everything…</source>
        <translation>Tout vérifier…</translation>
    </message>
    <message>
        <source>A sync was due at this time: %1. The timer asked after that, but no sync ran while this window was closed.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Une synchronisation était due à cette heure : %1. La minuterie a demandé après cela, mais aucune synchronisation n’a eu lieu pendant que cette fenêtre était fermée.</translation>
    </message>
    <message>
        <source>Settings, ledger and sign-ins stay as they are, and a timer that is switched on in the settings follows. If another scheduler names this profile, change the name there too.</source>
        <translation>Les paramètres, le registre et les sessions restent tels quels, et une minuterie activée dans les paramètres suit le nouveau nom. Si un autre planificateur de tâches nomme ce profil, changez aussi le nom à cet endroit.</translation>
    </message>
    <message>
        <source>Keep the schedule while this &amp;window is closed</source>
        <translation>Respecter l’échéancier quand cette fenê&amp;tre est fermée</translation>
    </message>
    <message>
        <source>The system is switching the timer…</source>
        <translation>Le système change la minuterie…</translation>
    </message>
    <message>
        <source>Asking the system for its timer…</source>
        <translation>Consultation de la minuterie du système…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, when it runs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Any other scheduler may call every few minutes: %1</source>
        <translation>Tout autre planificateur de tâches peut appeler toutes les quelques minutes : %1</translation>
    </message>
    <message>
        <source>This computer has no systemd: there is no program systemctl.</source>
        <translation>Cet ordinateur n’a pas systemd : il n’y a pas de programme systemctl.</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Open these settings again later.</source>
        <translation>systemd n’a pas répondu à temps. Rouvrez ces paramètres plus tard.</translation>
    </message>
    <message>
        <source>systemctl crashed when it was asked about the timer.</source>
        <translation>systemctl a planté quand on l’a interrogé sur la minuterie.</translation>
    </message>
    <message>
        <source>This computer was not started with systemd.</source>
        <translation>Cet ordinateur n’a pas été démarré avec systemd.</translation>
    </message>
    <message>
        <source>systemd does not run for your user in this session.</source>
        <translation>systemd ne fonctionne pas pour votre utilisateur dans cette session.</translation>
    </message>
    <message>
        <source>systemd did not say how the timer stands: %1</source>
        <translation>systemd n’a pas donné l’état de la minuterie : %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>The timer is not installed: this Tieout was started from the folder %1, and nothing was installed with it. The Debian package or cmake --install brings the timer along.</source>
        <translation>La minuterie n’est pas installée : ce Tieout a été démarré du dossier %1, et rien n’a été installé avec lui. Le paquet Debian ou cmake --install apporte la minuterie.</translation>
    </message>
    <message>
        <source>systemd does not know the timer in the folder %1. If that is one of systemd&apos;s own folders, run: systemctl --user daemon-reload. Otherwise install Tieout into /usr/local, or the Debian package.</source>
        <translation>systemd ne connaît pas la minuterie du dossier %1. Si c’est un des dossiers de systemd, exécutez : systemctl --user daemon-reload. Sinon, installez Tieout dans /usr/local, ou le paquet Debian.</translation>
    </message>
    <message>
        <source>The timer is masked: somebody made systemd refuse it. Run: systemctl --user unmask %1</source>
        <translation>La minuterie est masquée : quelqu’un a fait en sorte que systemd la refuse. Exécutez : systemctl --user unmask %1</translation>
    </message>
    <message>
        <source>systemctl answered something that Tieout does not understand.</source>
        <translation>systemctl a répondu quelque chose que Tieout ne comprend pas.</translation>
    </message>
    <message>
        <source>systemd cannot use the timer&apos;s file (%1). Install Tieout again.</source>
        <translation>systemd ne peut pas utiliser le fichier de la minuterie (%1). Réinstallez Tieout.</translation>
    </message>
    <message>
        <source>The last scheduled sync could not use the keychain, so it wrote nothing. It never asks for the keychain&apos;s password; the next one after the keychain is open catches up.</source>
        <translation>La dernière synchronisation planifiée n’a pas pu utiliser le trousseau de clés et n’a donc rien écrit. Elle ne demande jamais le mot de passe du trousseau de clés; la suivante, une fois le trousseau de clés ouvert, fait le rattrapage.</translation>
    </message>
    <message>
        <source>The timer cannot start tieoutctl: the program is not where it was installed. Install Tieout again.</source>
        <translation>La minuterie ne peut pas démarrer tieoutctl : le programme n’est pas là où il a été installé. Réinstallez Tieout.</translation>
    </message>
    <message>
        <source>The last scheduled sync failed with exit code %1. What it said: %2</source>
        <translation>La dernière synchronisation planifiée a échoué avec le code de sortie %1. Ce qu’elle a dit : %2</translation>
    </message>
    <message>
        <source>The last scheduled sync was cut short (%1). What it said: %2</source>
        <translation>La dernière synchronisation planifiée a été interrompue (%1). Ce qu’elle a dit : %2</translation>
    </message>
    <message>
        <source>The timer of this profile failed: nothing is synced while no window is open.</source>
        <translation>La minuterie de ce profil a échoué : rien n’est synchronisé quand aucune fenêtre n’est ouverte.</translation>
    </message>
    <message>
        <source>The timer of this profile is switched on, but it does not run: nothing is synced while no window is open.</source>
        <translation>La minuterie de ce profil est activée, mais elle ne fonctionne pas : rien n’est synchronisé quand aucune fenêtre n’est ouverte.</translation>
    </message>
    <message>
        <source>The timer of this profile runs only until you log out: somebody started it without switching it on.</source>
        <translation>La minuterie de ce profil ne fonctionne que jusqu’à la fermeture de votre session : quelqu’un l’a démarrée sans l’activer.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. Whether it goes on after that, systemd did not say.</source>
        <translation>Elle fonctionne pendant que votre session est ouverte. systemd n’a pas dit si elle continue ensuite.</translation>
    </message>
    <message>
        <source>It runs while nobody is logged in too: lingering is on for you.</source>
        <translation>Elle fonctionne aussi quand personne n’a de session ouverte : la persistance (lingering) est activée pour vous.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To go on after that, an administrator allows it: loginctl enable-linger %1</source>
        <translation>Elle fonctionne pendant que votre session est ouverte. Pour qu’elle continue ensuite, un administrateur le permet : loginctl enable-linger %1</translation>
    </message>
    <message>
        <source>The profiles of this window are in the folder %1, but the timer would look for them in %2.</source>
        <translation>Les profils de cette fenêtre sont dans le dossier %1, mais la minuterie les chercherait dans %2.</translation>
    </message>
    <message>
        <source>On this computer it is a timer of systemd for your user, %1. It asks every five minutes whether a sync is due. The open window keeps the schedule too, and both may: a sync that one of them ran is not due for the other, and only one goes on at a time.</source>
        <translation>Sur cet ordinateur, c’est une minuterie de systemd pour votre utilisateur, %1. Elle demande toutes les cinq minutes si une synchronisation est due. La fenêtre ouverte respecte aussi l’échéancier, et les deux le peuvent : une synchronisation faite par l’une n’est plus due pour l’autre, et une seule est en cours à la fois.</translation>
    </message>
    <message>
        <source>systemd did not switch the timer in time.</source>
        <translation>systemd n’a pas changé la minuterie à temps.</translation>
    </message>
    <message>
        <source>systemd refused to switch the timer.</source>
        <translation>systemd a refusé de changer la minuterie.</translation>
    </message>
    <message>
        <source>systemd refused to switch the timer: %1</source>
        <translation>systemd a refusé de changer la minuterie : %1</translation>
    </message>
    <message>
        <source>Not here yet: on Windows this is a task of Task Scheduler, and this version of Tieout adds none. Add one that calls every few minutes: %1</source>
        <translation>Pas encore possible ici : sous Windows, c’est une tâche du Planificateur de tâches, et cette version de Tieout n’en ajoute aucune. Ajoutez-en une qui appelle toutes les quelques minutes : %1</translation>
    </message>
    <message>
        <source>Not here yet: on macOS this is an agent of launchd, and this version of Tieout adds none. Add one that calls every few minutes: %1</source>
        <translation>Pas encore possible ici : sous macOS, c’est un agent de launchd, et cette version de Tieout n’en ajoute aucun. Ajoutez-en un qui appelle toutes les quelques minutes : %1</translation>
    </message>
    <message>
        <source>Tieout knows no timer of this system. Let any scheduler call every few minutes: %1</source>
        <translation>Tieout ne connaît aucune minuterie de ce système. Faites appeler par un planificateur de tâches, toutes les quelques minutes : %1</translation>
    </message>
    <message>
        <source>The demo company has no timer: it is gone when its window closes.</source>
        <translation>L’entreprise de démonstration n’a pas de minuterie : elle disparaît à la fermeture de sa fenêtre.</translation>
    </message>
    <message>
        <source>systemd accepted the switch, but the timer is still off.</source>
        <translation>systemd a accepté le changement, mais la minuterie est toujours désactivée.</translation>
    </message>
    <message>
        <source>systemd accepted the switch, but the timer is still on. An administrator may have switched it on for everybody.</source>
        <translation>systemd a accepté le changement, mais la minuterie est toujours activée. Un administrateur l’a peut-être activée pour tout le monde.</translation>
    </message>
    <message>
        <source>The profile is removed, but its timer is still on. %1 Run: %2</source>
        <translation>Le profil est supprimé, mais sa minuterie est toujours activée. %1 Exécutez : %2</translation>
    </message>
    <message>
        <source>The profile has its new name, but its timer did not follow. %1 Run: %2</source>
        <translation>Le profil a son nouveau nom, mais sa minuterie n’a pas suivi. %1 Exécutez : %2</translation>
    </message>
    <message>
        <source>The timer of %1 is still on and would find no profile. Switch it off:
  %2</source>
        <translation>La minuterie de %1 est toujours activée et ne trouverait aucun profil. Désactivez-la :
  %2</translation>
    </message>
    <message>
        <source>The timer of %1 is still on and would find no profile. Switch it off, and the one of %2 on:
  %3
  %4</source>
        <translation>La minuterie de %1 est toujours activée et ne trouverait aucun profil. Désactivez-la et activez celle de %2 :
  %3
  %4</translation>
    </message>
    <message>
        <source>While the keychain is locked, such a sync writes nothing and never asks for the password; the next one after you unlock the keychain catches up. The timer is yours, on this computer, and needs no right in Procore.</source>
        <translation>Tant que le trousseau de clés est verrouillé, une telle synchronisation n’écrit rien et ne demande jamais le mot de passe; la suivante, après que vous aurez déverrouillé le trousseau de clés, fait le rattrapage. La minuterie est la vôtre, sur cet ordinateur, et n’exige aucun droit dans Procore.</translation>
    </message>
    <message>
        <source>Whether a timer of %1 is on could not be found out. If it is, switch it off:
  %2</source>
        <translation>Impossible de savoir si une minuterie de %1 est activée. Si elle l’est, désactivez-la&#xa0;:
  %2</translation>
    </message>
</context>
</TS>
