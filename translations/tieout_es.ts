<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>tieout</name>
    <message>
        <source>Check the network connection, then try again. A scheduled sync tries again by itself.</source>
        <translation>Revise la conexión de red e inténtelo de nuevo. Una sincronización programada lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A scheduled sync tries again by itself.</source>
        <translation>Inténtelo de nuevo en unos minutos. Una sincronización programada lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync checks %1 first and sends nothing twice.</source>
        <translation>No tiene que hacer nada: la próxima sincronización consulta primero %1 y no envía nada dos veces.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo establecer contacto con %1.</translation>
    </message>
    <message>
        <source>The ledger on this computer cannot be used.</source>
        <translation>No se puede usar el registro de Tieout en esta computadora.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede usar el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not finished.</source>
        <translation>No se completó el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Vuelva a iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>No se puede hacer.</translation>
    </message>
    <message>
        <source>Install the newest version of Tieout.</source>
        <translation>Instale la versión más reciente de Tieout.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Se detuvo porque así se pidió.</translation>
    </message>
    <message>
        <source>Start it again when you are ready. What was done stays done.</source>
        <translation>Reanúdelo cuando quiera. Lo que ya se hizo queda hecho.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>No tiene una sesión iniciada en %1.</translation>
    </message>
    <message>
        <source>Connect %1 again under Configure Settings, Connections.</source>
        <translation>Vuelva a conectar %1 en Configurar ajustes, Conexiones.</translation>
    </message>
    <message>
        <source>%1 was connected without a permission that Tieout needs.</source>
        <translation>%1 se conectó sin un permiso que Tieout necesita.</translation>
    </message>
    <message>
        <source>Connect %1 again and accept every permission.</source>
        <translation>Vuelva a conectar %1 y acepte todos los permisos.</translation>
    </message>
    <message>
        <source>%1 does not allow this for the person who is signed in.</source>
        <translation>%1 no permite esto a la persona que inició sesión.</translation>
    </message>
    <message>
        <source>Ask your %1 administrator for the right, then try again.</source>
        <translation>Pida el permiso al administrador de %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know this record, or you may not see it.</source>
        <translation>%1 no conoce este elemento, o usted no tiene permiso para verlo.</translation>
    </message>
    <message>
        <source>Check in %1 that the record still exists and that you can see it.</source>
        <translation>Revise en %1 que el elemento todavía exista y que usted pueda verlo.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 pidió ir más despacio.</translation>
    </message>
    <message>
        <source>Try again later. A scheduled sync tries again by itself.</source>
        <translation>Inténtelo de nuevo más tarde. Una sincronización programada lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>The calls that %1 allows for today are used up.</source>
        <translation>Se agotaron las llamadas que %1 permite por hoy.</translation>
    </message>
    <message>
        <source>Wait until tomorrow, or choose a lower sync frequency.</source>
        <translation>Espere hasta mañana o elija una frecuencia de sincronización menor.</translation>
    </message>
    <message>
        <source>%1 says that this already exists.</source>
        <translation>%1 indica que esto ya existe.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 rechazó la operación.</translation>
    </message>
    <message>
        <source>Fix the cause in %1, then try again.</source>
        <translation>Corrija la causa en %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 tuvo un error interno.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 no está disponible en este momento.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read.</source>
        <translation>%1 envió una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, send the history of the run to support.</source>
        <translation>Inténtelo de nuevo más tarde. Si vuelve a ocurrir, envíe el historial de la ejecución al soporte técnico.</translation>
    </message>
    <message>
        <source>A change was sent to %1, but the answer was lost.</source>
        <translation>Se envió un cambio a %1, pero se perdió la respuesta.</translation>
    </message>
    <message>
        <source>Close Tieout everywhere and start it again. If it happens again, send this message to support.</source>
        <translation>Cierre Tieout en todas partes y ábralo de nuevo. Si vuelve a ocurrir, envíe este mensaje al soporte técnico.</translation>
    </message>
    <message>
        <source>Open your keychain&apos;s own program and fix what it reports, then try again. Tieout keeps secrets nowhere else.</source>
        <translation>Abra el programa de su llavero y corrija lo que este indique; luego inténtelo de nuevo. Tieout no guarda secretos en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The setup cannot be used.</source>
        <translation>No se puede usar la configuración.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another sync is going on.</source>
        <translation>Hay otra sincronización en curso.</translation>
    </message>
    <message>
        <source>Wait until the other sync has ended.</source>
        <translation>Espere hasta que termine la otra sincronización.</translation>
    </message>
    <message>
        <source>Ask your IT department whether a proxy or a virus scanner opens secure connections.</source>
        <translation>Pregunte a su departamento de informática si un proxy o un antivirus abre las conexiones seguras.</translation>
    </message>
    <message>
        <source>Ask your IT department whether a proxy or a virus scanner opens secure connections; this computer has to trust its authority.</source>
        <translation>Pregunte a su departamento de informática si un proxy o un antivirus abre las conexiones seguras; esta computadora debe confiar en su autoridad de certificación.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>Revise la fecha y la hora de esta computadora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open any page in the browser and sign in to the network, then try again.</source>
        <translation>Abra cualquier página en el navegador e inicie sesión en la red; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to %1 again, and finish the page in the browser.</source>
        <translation>Vuelva a iniciar sesión en %1 y complete la página en el navegador.</translation>
    </message>
    <message>
        <source>Sign in to %1 again and allow the access.</source>
        <translation>Vuelva a iniciar sesión en %1 y autorice el acceso.</translation>
    </message>
    <message>
        <source>This edition of Xero is not supported.</source>
        <translation>Esta edición de Xero no es compatible.</translation>
    </message>
    <message>
        <source>Choose an organization of the United States, or allow other editions (unsupported) under Configure Settings, Advanced.</source>
        <translation>Elija una organización de los Estados Unidos o permita otras ediciones (sin soporte) en Configurar ajustes, Avanzado.</translation>
    </message>
    <message>
        <source>Your level on Procore&apos;s ERP Integrations tool could not be read.</source>
        <translation>No se pudo leer su nivel en la herramienta Integraciones de ERP de Procore.</translation>
    </message>
    <message>
        <source>Check the tool&apos;s name under Configure Settings, Advanced. If it is right, ask your Procore administrator which level you have.</source>
        <translation>Revise el nombre de la herramienta en Configurar ajustes, Avanzado. Si es correcto, pregunte a su administrador de Procore qué nivel tiene usted.</translation>
    </message>
    <message>
        <source>Your level on the project&apos;s Commitments tool could not be read.</source>
        <translation>No se pudo leer su nivel en la herramienta Compromisos (Commitments) del proyecto.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator which level you have on this project&apos;s Commitments tool.</source>
        <translation>Pregunte a su administrador de Procore qué nivel tiene usted en la herramienta Compromisos (Commitments) de este proyecto.</translation>
    </message>
    <message>
        <source>The app is not installed in your company in %1.</source>
        <translation>La aplicación no está instalada en su compañía en %1.</translation>
    </message>
    <message>
        <source>Ask your %1 administrator to install the app in the company, then try again.</source>
        <translation>Pida al administrador de %1 que instale la aplicación en la compañía e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not show this organization to Tieout.</source>
        <translation>%1 no le muestra esta organización a Tieout.</translation>
    </message>
    <message>
        <source>Connect %1 again and choose the organization there. If it is connected, ask its administrator for the right.</source>
        <translation>Vuelva a conectar %1 y elija allí la organización. Si ya está conectada, pida el permiso al administrador de la organización.</translation>
    </message>
    <message>
        <source>A kept copy of an attachment is missing or was changed.</source>
        <translation>La copia guardada de un archivo adjunto falta o fue modificada.</translation>
    </message>
    <message>
        <source>Look at the line in Procore, and attach there what is missing.</source>
        <translation>Revise la línea en Procore y adjunte allí lo que falte.</translation>
    </message>
    <message>
        <source>This is left to a later sync.</source>
        <translation>Esto queda para una sincronización posterior.</translation>
    </message>
    <message>
        <source>Nothing to do: a later sync does it by itself.</source>
        <translation>No tiene que hacer nada: una sincronización posterior lo hace por sí sola.</translation>
    </message>
    <message>
        <source>Somebody else attached files to the line in the meantime.</source>
        <translation>Mientras tanto, otra persona adjuntó archivos a la línea.</translation>
    </message>
    <message>
        <source>Look at the line, then attach what is still missing.</source>
        <translation>Revise la línea y luego adjunte lo que todavía falte.</translation>
    </message>
    <message>
        <source>Fix the cause, then try again.</source>
        <translation>Corrija la causa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payment needs you first.</source>
        <translation>El pago requiere primero su atención.</translation>
    </message>
    <message>
        <source>See the next step that is shown for the payment.</source>
        <translation>Consulte el siguiente paso que se indica para el pago.</translation>
    </message>
    <message>
        <source>More payments than usual were removed in Xero.</source>
        <translation>En Xero se eliminaron más pagos que de costumbre.</translation>
    </message>
    <message>
        <source>Check the bills in Xero, then allow the voids or restore the payments.</source>
        <translation>Revise las facturas de proveedor en Xero y luego permita las anulaciones o restablezca los pagos.</translation>
    </message>
    <message>
        <source>%1 accepted a change and shows something else.</source>
        <translation>%1 aceptó un cambio, pero muestra otra cosa.</translation>
    </message>
    <message>
        <source>Look at the line in %1 before you change anything again.</source>
        <translation>Revise la línea en %1 antes de volver a cambiar algo.</translation>
    </message>
    <message>
        <source>The bill cannot be linked.</source>
        <translation>La factura de proveedor no se puede vincular.</translation>
    </message>
    <message>
        <source>Choose another bill.</source>
        <translation>Elija otra factura de proveedor.</translation>
    </message>
    <message>
        <source>A file of %1 could not be read.</source>
        <translation>No se pudo leer un archivo de %1.</translation>
    </message>
    <message>
        <source>Check in %1 that the file opens, then try again.</source>
        <translation>Revise en %1 que el archivo se abra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not offer this call.</source>
        <translation>%1 no ofrece esta llamada.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in to %1 again, in the browser.</source>
        <translation>Vuelva a iniciar sesión en %1, en el navegador.</translation>
    </message>
    <message>
        <source>The books in %1 changed again and again while they were read.</source>
        <translation>Los libros en %1 cambiaron una y otra vez mientras se leían.</translation>
    </message>
    <message>
        <source>%1 shows no payment lines where some are known.</source>
        <translation>%1 no muestra ninguna línea de pago donde se conocen algunas.</translation>
    </message>
    <message>
        <source>Look at Payments Issued of the commitment in %1. If you see its lines there, sync again.</source>
        <translation>Revise Pagos emitidos del compromiso en %1. Si allí ve las líneas, sincronice de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not say which files are attached to a line.</source>
        <translation>%1 no indica qué archivos están adjuntos a una línea.</translation>
    </message>
    <message>
        <source>Change the attachments in %1 itself.</source>
        <translation>Cambie los archivos adjuntos directamente en %1.</translation>
    </message>
    <message>
        <source>Close the other program that has the file open (a backup or a database viewer, for instance), then try again.</source>
        <translation>Cierre el otro programa que tiene abierto el archivo (por ejemplo, uno de copias de seguridad o un visor de bases de datos) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sync: the damaged file is set aside and kept, and a new ledger is filled from Xero and Procore.</source>
        <translation>Sincronice: el archivo dañado se aparta y se conserva, y un registro nuevo se llena con los datos de Xero y Procore.</translation>
    </message>
    <message>
        <source>A file of Tieout on this computer cannot be used.</source>
        <translation>No se puede usar un archivo de Tieout en esta computadora.</translation>
    </message>
    <message>
        <source>Check that the disk has space and that you may read and write there, then try again.</source>
        <translation>Revise que haya espacio en el disco y que usted pueda leer y escribir allí; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in to the desktop again. Tieout keeps secrets nowhere else.</source>
        <translation>Instale GNOME Keyring o KWallet y vuelva a iniciar sesión en el escritorio. Tieout no guarda secretos en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Create a keyring in Passwords and Keys, or connect again in the window and choose a password when the keychain asks for it.</source>
        <translation>Cree un depósito de claves en Contraseñas y claves, o vuelva a conectar en la ventana y elija una contraseña cuando el llavero la pida.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or open Tieout&apos;s window and sync there.</source>
        <translation>Desbloquee el llavero, o abra la ventana de Tieout y sincronice allí.</translation>
    </message>
    <message>
        <source>Try again and enter the password.</source>
        <translation>Inténtelo de nuevo e ingrese la contraseña.</translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s password prompt behind other windows, or sign in to the desktop again.</source>
        <translation>Busque detrás de otras ventanas la solicitud de contraseña del llavero, o vuelva a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>The sync is not set up.</source>
        <translation>La sincronización no está configurada.</translation>
    </message>
    <message>
        <source>Choose organization, company and frequency under Configure Settings.</source>
        <translation>Elija la organización, la compañía y la frecuencia en Configurar ajustes.</translation>
    </message>
    <message>
        <source>This profile belongs to another organization or company.</source>
        <translation>Este perfil pertenece a otra organización o a otra compañía.</translation>
    </message>
    <message>
        <source>Open the profile of this pair, or add one for it.</source>
        <translation>Abra el perfil de este par o agregue uno para él.</translation>
    </message>
    <message>
        <source>The client id or the secret of your app is missing.</source>
        <translation>Falta el ID de cliente o el secreto de su aplicación.</translation>
    </message>
    <message>
        <source>Enter it under Configure Settings, Connections.</source>
        <translation>Ingréselo en Configurar ajustes, Conexiones.</translation>
    </message>
    <message>
        <source>%1 does not accept your app.</source>
        <translation>%1 no acepta su aplicación.</translation>
    </message>
    <message>
        <source>Compare client id, secret and redirect address with your app&apos;s page at %1.</source>
        <translation>Compare el ID de cliente, el secreto y la dirección de redirección con los de la página de su aplicación en %1.</translation>
    </message>
    <message>
        <source>Choose a default browser for this computer, then sign in again.</source>
        <translation>Elija un navegador predeterminado para esta computadora y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Copy it from the browser once more.</source>
        <translation>Cópielo del navegador una vez más.</translation>
    </message>
    <message>
        <source>An address was refused.</source>
        <translation>Se rechazó una dirección.</translation>
    </message>
    <message>
        <source>Correct the addresses in the endpoints file, and add the profile again.</source>
        <translation>Corrija las direcciones en el archivo de direcciones (endpoints) y agregue el perfil de nuevo.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Tieout.</source>
        <translation>Los ajustes fueron guardados por una versión más reciente de Tieout.</translation>
    </message>
    <message>
        <source>The ledger does not know this record.</source>
        <translation>Este elemento no está en el registro de Tieout.</translation>
    </message>
    <message>
        <source>Sync first, or choose one that is listed.</source>
        <translation>Sincronice primero o elija uno de los que aparecen en la lista.</translation>
    </message>
    <message>
        <source>Procore does not show you this record.</source>
        <translation>Procore no le muestra este elemento.</translation>
    </message>
    <message>
        <source>Check the number, and that you can see its project in Procore.</source>
        <translation>Revise el número y que usted pueda ver su proyecto en Procore.</translation>
    </message>
    <message>
        <source>The project is not one of those chosen for the sync.</source>
        <translation>El proyecto no es uno de los elegidos para la sincronización.</translation>
    </message>
    <message>
        <source>Choose it under Configure Settings, Projects.</source>
        <translation>Elíjalo en Configurar ajustes, Proyectos.</translation>
    </message>
    <message>
        <source>The payment has no line in Procore.</source>
        <translation>El pago no tiene línea en Procore.</translation>
    </message>
    <message>
        <source>Bring the payment over first: sync, and decide what it asks.</source>
        <translation>Primero lleve el pago a Procore: sincronice y decida lo que se le pregunte.</translation>
    </message>
    <message>
        <source>The line cannot be changed now.</source>
        <translation>La línea no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>Sync first, and decide what the payment asks then.</source>
        <translation>Sincronice primero y decida lo que el pago pregunte entonces.</translation>
    </message>
    <message>
        <source>Nothing can be decided about the payment now.</source>
        <translation>Ahora no se puede decidir nada sobre el pago.</translation>
    </message>
    <message>
        <source>Sync first: what it asks then can be decided.</source>
        <translation>Sincronice primero: lo que pregunte entonces se podrá decidir.</translation>
    </message>
    <message>
        <source>The bill is not linked to an invoice.</source>
        <translation>La factura de proveedor no está vinculada a una factura de subcontratista.</translation>
    </message>
    <message>
        <source>Link the bill to its subcontractor invoice, then try again.</source>
        <translation>Vincule la factura de proveedor con su factura de subcontratista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copies of attachments are in the way.</source>
        <translation>Hay copias de archivos adjuntos que impiden continuar.</translation>
    </message>
    <message>
        <source>Compare them with the line, remove the folder, then try again.</source>
        <translation>Compárelas con la línea, elimine la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo company does not behave as expected.</source>
        <translation>La compañía de demostración no se comporta como se esperaba.</translation>
    </message>
    <message>
        <source>Start the demo again. If it happens again, send this message to support.</source>
        <translation>Inicie la demostración de nuevo. Si vuelve a ocurrir, envíe este mensaje al soporte técnico.</translation>
    </message>
    <message>
        <source>Another computer has locked this profile.</source>
        <translation>Otra computadora bloqueó este perfil.</translation>
    </message>
    <message>
        <source>If Tieout no longer runs on this profile there, give the lock up.</source>
        <translation>Si allí ya ningún Tieout trabaja con este perfil, libere el bloqueo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 cannot begin.</source>
        <translation>No se puede comenzar el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>Close the program that uses these ports, then sign in again.</source>
        <translation>Cierre el programa que usa estos puertos y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>A sign-in to %1 is already going on.</source>
        <translation>Ya hay un inicio de sesión en %1 en curso.</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it, before you begin another.</source>
        <translation>Complételo en el navegador o cancélelo antes de comenzar otro.</translation>
    </message>
    <message>
        <source>Another Tieout is renewing the same sign-in to %1.</source>
        <translation>Otro Tieout está renovando el mismo inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Sign in: tieoutctl connect %1.</source>
        <translation>Inicie sesión: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again and accept every permission: tieoutctl connect %1.</source>
        <translation>Vuelva a iniciar sesión y acepte todos los permisos: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again, and finish the page in the browser: tieoutctl connect %1.</source>
        <translation>Vuelva a iniciar sesión y complete la página en el navegador: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in again and allow the access: tieoutctl connect %1.</source>
        <translation>Vuelva a iniciar sesión y autorice el acceso: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in with the browser, without --no-browser: tieoutctl connect %1.</source>
        <translation>Inicie sesión con el navegador, sin --no-browser: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Sign in and enter it: tieoutctl connect %1.</source>
        <translation>Inicie sesión e ingréselo: tieoutctl connect %1.</translation>
    </message>
    <message>
        <source>Set it up: tieoutctl setup.</source>
        <translation>Configúrela: tieoutctl setup.</translation>
    </message>
    <message>
        <source>Choose it, with commas between several: tieoutctl settings set projects NUMBER.</source>
        <translation>Elíjalo, con comas si son varios: tieoutctl settings set projects NUMBER.</translation>
    </message>
    <message>
        <source>Link the bill, then try again: tieoutctl links --suggest, tieoutctl link.</source>
        <translation>Vincule la factura de proveedor e inténtelo de nuevo: tieoutctl links --suggest, tieoutctl link.</translation>
    </message>
    <message>
        <source>Add another profile for this pair: tieoutctl profile add NAME.</source>
        <translation>Agregue otro perfil para este par: tieoutctl profile add NAME.</translation>
    </message>
    <message>
        <source>Choose an organization of the United States, or allow others (unsupported): tieoutctl settings set edition.allow-others true.</source>
        <translation>Elija una organización de los Estados Unidos o permita otras (sin soporte): tieoutctl settings set edition.allow-others true.</translation>
    </message>
    <message>
        <source>Check the tool&apos;s name: tieoutctl settings get rights.erp-tool-name. If it is right, ask your Procore administrator which level you have.</source>
        <translation>Revise el nombre de la herramienta: tieoutctl settings get rights.erp-tool-name. Si es correcto, pregunte a su administrador de Procore qué nivel tiene usted.</translation>
    </message>
    <message>
        <source>If Tieout no longer runs on this profile there, give the lock up: tieoutctl unlock.</source>
        <translation>Si allí ya ningún Tieout trabaja con este perfil, libere el bloqueo: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>Check the bills in Xero, then allow that many: tieoutctl sync --allow-voids NUMBER; or restore the payments.</source>
        <translation>Revise las facturas de proveedor en Xero y luego permita esa cantidad: tieoutctl sync --allow-voids NUMBER; o restablezca los pagos.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer has locked the profile since %3, with the file %4.</source>
        <translation>%1 (proceso %2) tiene bloqueado el perfil en esta computadora desde %3, con el archivo %4.</translation>
    </message>
    <message>
        <source>%1 (process %2) on another computer, &quot;%3&quot;, has locked the profile since %4, with the file %5.</source>
        <translation>%1 (proceso %2) tiene bloqueado el perfil desde otra computadora, &quot;%3&quot;, a partir de %4, con el archivo %5.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (without its last character)</source>
        <translation>%1 (sin su último carácter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (without its last %n characters)</source>
        <translation>
            <numerusform>%1 (sin su %n último carácter)</numerusform>
            <numerusform>%1 (sin sus últimos %n caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with one more character at its end)</source>
        <translation>%1 (con un carácter más al final)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (with %n more characters at its end)</source>
        <translation>
            <numerusform>%1 (con %n carácter más al final)</numerusform>
            <numerusform>%1 (con %n caracteres más al final)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (character %2: %3)</source>
        <translation>%1 (carácter %2: %3)</translation>
    </message>
    <message>
        <source>%1 (different from character %2 on)</source>
        <translation>%1 (distinto a partir del carácter %2)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Not checked, since something before it is missing.</source>
        <translation>Sin revisar, porque falta algo anterior.</translation>
    </message>
    <message>
        <source>Checked per invoice: --invoice ID.</source>
        <translation>Se consulta por factura: --invoice ID.</translation>
    </message>
    <message>
        <source>Checked per invoice: see Check This Invoice.</source>
        <translation>Se consulta por factura: vea Revisar esta factura.</translation>
    </message>
    <message>
        <source>No organization and company are chosen.</source>
        <translation>No se han elegido organización ni compañía.</translation>
    </message>
    <message>
        <source>Choose them: tieoutctl setup --organisation ID --company ID --frequency hourly.</source>
        <translation>Elíjalas: tieoutctl setup --organisation ID --company ID --frequency hourly.</translation>
    </message>
    <message>
        <source>Choose them in the settings (Connections).</source>
        <translation>Elíjalas en los ajustes (Conexiones).</translation>
    </message>
    <message>
        <source>Procore lists no tool that looks like ERP Integrations.</source>
        <translation>Procore no muestra ninguna herramienta que parezca Integraciones de ERP.</translation>
    </message>
    <message>
        <source>Switch ERP Integrations on in Procore, or name the tool under settings, rights.erp-tool-name.</source>
        <translation>Active Integraciones de ERP en Procore, o indique el nombre de la herramienta en los ajustes, rights.erp-tool-name.</translation>
    </message>
    <message>
        <source>Switch ERP Integrations on in Procore, or name the tool in the settings (Advanced).</source>
        <translation>Active Integraciones de ERP en Procore, o indique el nombre de la herramienta en los ajustes (Avanzado).</translation>
    </message>
    <message>
        <source>Procore lists the ERP Integrations tool.</source>
        <translation>Procore muestra la herramienta Integraciones de ERP.</translation>
    </message>
    <message>
        <source>1 invoice is linked to its bill.</source>
        <translation>1 factura está vinculada a su factura de proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are linked to bills.</source>
        <translation>
            <numerusform>%n factura está vinculada a su factura de proveedor.</numerusform>
            <numerusform>%n facturas están vinculadas a facturas de proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice is linked to a bill yet, so Tieout cannot tell whether invoices are exported.</source>
        <translation>Todavía no hay ninguna factura vinculada a una factura de proveedor, así que no se puede saber si las facturas se exportan.</translation>
    </message>
    <message>
        <source>Switch the export of subcontractor invoices on in Procore, or link by hand: tieoutctl links --suggest.</source>
        <translation>Active en Procore la exportación de facturas de subcontratistas, o vincule manualmente: tieoutctl links --suggest.</translation>
    </message>
    <message>
        <source>Switch the export of subcontractor invoices on in Procore, or link invoices and bills by hand.</source>
        <translation>Active en Procore la exportación de facturas de subcontratistas, o vincule manualmente las facturas de Procore y de Xero.</translation>
    </message>
    <message>
        <source>You can see no project in Procore.</source>
        <translation>Usted no puede ver ningún proyecto en Procore.</translation>
    </message>
    <message>
        <source>Ask to be added to the projects.</source>
        <translation>Pida que lo agreguen a los proyectos.</translation>
    </message>
    <message>
        <source>You can see 1 project.</source>
        <translation>Usted puede ver 1 proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n projects.</source>
        <translation>
            <numerusform>Usted puede ver %n proyecto.</numerusform>
            <numerusform>Usted puede ver %n proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot see the invoice&apos;s project %1.</source>
        <translation>Usted no puede ver el proyecto de la factura, %1.</translation>
    </message>
    <message>
        <source>Ask to be added to the project.</source>
        <translation>Pida que lo agreguen al proyecto.</translation>
    </message>
    <message>
        <source>The invoice&apos;s project is not among those chosen for the sync.</source>
        <translation>El proyecto de la factura no es uno de los elegidos para la sincronización.</translation>
    </message>
    <message>
        <source>Choose it: tieoutctl settings set projects.</source>
        <translation>Elíjalo: tieoutctl settings set projects.</translation>
    </message>
    <message>
        <source>Choose it in the settings (Projects).</source>
        <translation>Elíjalo en los ajustes (Proyectos).</translation>
    </message>
    <message>
        <source>The project %1 takes part.</source>
        <translation>El proyecto %1 participa.</translation>
    </message>
    <message>
        <source>The vendor has a contact in Xero: that of the bill.</source>
        <translation>El proveedor tiene un contacto en Xero: el de la factura de proveedor.</translation>
    </message>
    <message>
        <source>Procore does not say whether the vendor is linked to a contact in Xero.</source>
        <translation>Procore no indica si el proveedor está vinculado a un contacto en Xero.</translation>
    </message>
    <message>
        <source>Check the vendor in Procore&apos;s company directory.</source>
        <translation>Revise el proveedor en el directorio de la compañía en Procore.</translation>
    </message>
    <message>
        <source>With Xero, syncing commitments is optional.</source>
        <translation>Para Xero es opcional que los compromisos estén sincronizados.</translation>
    </message>
    <message>
        <source>The commitment is among those of its project.</source>
        <translation>El compromiso está entre los de su proyecto.</translation>
    </message>
    <message>
        <source>The commitment is not among those you can see.</source>
        <translation>El compromiso no está entre los que usted puede ver.</translation>
    </message>
    <message>
        <source>Check in Procore whether it was deleted or is private.</source>
        <translation>Revise en Procore si se eliminó o si es privado.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator to give %1 Admin on the Commitments tool of the project %2.</source>
        <translation>Pida a su administrador de Procore que otorgue a %1 el nivel Administrador en la herramienta Compromisos (Commitments) del proyecto %2.</translation>
    </message>
    <message>
        <source>You have Admin on the Commitments tool of the project %1.</source>
        <translation>Usted tiene el nivel Administrador en la herramienta Compromisos (Commitments) del proyecto %1.</translation>
    </message>
    <message>
        <source>Payments Issued was open when a line was written there; Procore does not say whether it still is.</source>
        <translation>Pagos emitidos estaba abierto cuando se escribió allí una línea; Procore no indica si todavía lo está.</translation>
    </message>
    <message>
        <source>Procore does not say whether Payments Issued is open; the first write will show it.</source>
        <translation>Procore no indica si Pagos emitidos está abierto; se sabrá con la primera escritura.</translation>
    </message>
    <message>
        <source>See Enable Payments in the commitment&apos;s advanced settings.</source>
        <translation>Consulte Habilitar pagos (Enable Payments) en la configuración avanzada del compromiso.</translation>
    </message>
    <message>
        <source>The ledger does not know this subcontractor invoice.</source>
        <translation>Esta factura de subcontratista no está en el registro de Tieout.</translation>
    </message>
    <message>
        <source>Sync, or check the id: tieoutctl invoices.</source>
        <translation>Sincronice o revise el id.: tieoutctl invoices.</translation>
    </message>
    <message>
        <source>Sync, then check it again.</source>
        <translation>Sincronice y luego revísela de nuevo.</translation>
    </message>
    <message>
        <source>Invoice %1 is the bill %2 in Xero.</source>
        <translation>La factura %1 corresponde a la factura de proveedor %2 en Xero.</translation>
    </message>
    <message>
        <source>Approve it and send it to the ERP in Procore; or link it: tieoutctl links --suggest, tieoutctl link.</source>
        <translation>Apruébela y envíela al ERP en Procore; o vincúlela: tieoutctl links --suggest, tieoutctl link.</translation>
    </message>
    <message>
        <source>Approve it and send it to the ERP in Procore; or link it to its bill by hand.</source>
        <translation>Apruébela y envíela al ERP en Procore; o vincúlela manualmente con su factura de proveedor.</translation>
    </message>
    <message>
        <source>The sync schedule was never set, and only payments made after that take part.</source>
        <translation>Nunca se fijó la programación de sincronización, y solo participan los pagos hechos después de fijarla.</translation>
    </message>
    <message>
        <source>Set it: tieoutctl setup --frequency hourly; never is a choice too.</source>
        <translation>Fíjela: tieoutctl setup --frequency hourly; never también es una opción.</translation>
    </message>
    <message>
        <source>Choose it in the settings (Sync schedule). Never is a choice too.</source>
        <translation>Elíjala en los ajustes (Programación de sincronización). Nunca también es una opción.</translation>
    </message>
    <message>
        <source>The schedule is set: never. Sync on demand.</source>
        <translation>La programación está fijada: never. Sincronice manualmente.</translation>
    </message>
    <message>
        <source>The schedule is set: %1.</source>
        <translation>La programación está fijada: %1.</translation>
    </message>
    <message>
        <source>1 payment was seen since the setup.</source>
        <translation>Se vio 1 pago desde la configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments were seen since the setup.</source>
        <translation>
            <numerusform>Se vio %n pago desde la configuración.</numerusform>
            <numerusform>Se vieron %n pagos desde la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payment has been seen since the setup.</source>
        <translation>No se ha visto ningún pago desde la configuración.</translation>
    </message>
    <message>
        <source>Pay a bill in Xero, then sync.</source>
        <translation>Pague una factura de proveedor en Xero y luego sincronice.</translation>
    </message>
    <message>
        <source>No payment of its bill has been seen.</source>
        <translation>No se ha visto ningún pago de su factura de proveedor.</translation>
    </message>
    <message>
        <source>Pay the bill in Xero, then sync.</source>
        <translation>Pague la factura de proveedor en Xero y luego sincronice.</translation>
    </message>
    <message>
        <source>Its bill was paid before the sync was set up; such payments never take part.</source>
        <translation>Su factura de proveedor se pagó antes de configurar la sincronización; esos pagos nunca participan.</translation>
    </message>
    <message>
        <source>Type such a payment into Procore by hand.</source>
        <translation>Ingrese ese pago a mano en Procore.</translation>
    </message>
    <message>
        <source>1 payment of its bill was seen.</source>
        <translation>Se vio 1 pago de su factura de proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of its bill were seen.</source>
        <translation>
            <numerusform>Se vio %n pago de su factura de proveedor.</numerusform>
            <numerusform>Se vieron %n pagos de su factura de proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s settings can be read.</source>
        <translation>Los ajustes del perfil se pueden leer.</translation>
    </message>
    <message>
        <source>Sync, then make links and decisions again.</source>
        <translation>Sincronice y luego vuelva a hacer los vínculos y las decisiones.</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>El registro de Tieout está en buen estado.</translation>
    </message>
    <message>
        <source>No sync is going on.</source>
        <translation>No hay ninguna sincronización en curso.</translation>
    </message>
    <message>
        <source>Make sure that Tieout no longer runs on this profile there; then give the lock up: tieoutctl unlock.</source>
        <translation>Asegúrese de que allí ya ningún Tieout trabaje con este perfil; luego libere el bloqueo: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>Make sure that Tieout no longer runs on this profile there; then give the lock up.</source>
        <translation>Asegúrese de que allí ya ningún Tieout trabaje con este perfil; luego libere el bloqueo.</translation>
    </message>
    <message>
        <source>The keychain can be read.</source>
        <translation>El llavero se puede leer.</translation>
    </message>
    <message>
        <source>Signed in to %1; nothing is chosen that could be asked.</source>
        <translation>Sesión iniciada en %1; no se ha elegido nada que se pueda consultar.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>No service gave its time.</source>
        <translation>Ningún servicio indicó su hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de esta computadora está bien.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>El reloj de esta computadora está atrasado %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <translation>El reloj de esta computadora está adelantado %1.</translation>
    </message>
    <message>
        <source>Let the computer set its clock from the network.</source>
        <translation>Permita que la computadora ajuste su reloj desde la red.</translation>
    </message>
    <message>
        <source>The edition of the organization is supported.</source>
        <translation>La edición de la organización es compatible.</translation>
    </message>
    <message>
        <source>%1 may sync payments.</source>
        <translation>%1 puede sincronizar pagos.</translation>
    </message>
    <message>
        <source>No line read so far was written by another payment sync.</source>
        <translation>Ninguna de las líneas leídas hasta ahora fue escrita por otra sincronización de pagos.</translation>
    </message>
    <message>
        <source>No payment line of the company has been read yet, so nothing is known of another payment sync.</source>
        <translation>Todavía no se ha leído ninguna línea de pago de la compañía, así que no se sabe nada de otra sincronización de pagos.</translation>
    </message>
    <message>
        <source>Sync, then run the doctor again.</source>
        <translation>Sincronice y luego vuelva a ejecutar doctor.</translation>
    </message>
    <message>
        <source>Sync, then check again.</source>
        <translation>Sincronice y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>No line was written by another payment sync since you confirmed that it is off.</source>
        <translation>Desde que usted confirmó que la otra sincronización de pagos está desactivada, esta no ha escrito ninguna línea.</translation>
    </message>
    <message>
        <source>Another program seems to be writing payments to this company: line %1 carries the mark %2.</source>
        <translation>Parece que otro programa escribe pagos en esta compañía: la línea %1 lleva la marca %2.</translation>
    </message>
    <message>
        <source>Make sure that Procore&apos;s own payment sync, or another program&apos;s, is off; then confirm it: tieoutctl settings set changes.other-sync-off now.</source>
        <translation>Asegúrese de que la sincronización de pagos del propio Procore, o la de otro programa, esté desactivada; luego confírmelo: tieoutctl settings set changes.other-sync-off now.</translation>
    </message>
    <message>
        <source>Make sure that Procore&apos;s own payment sync, or another program&apos;s, is off; then confirm it in the settings (Changes in Xero).</source>
        <translation>Asegúrese de que la sincronización de pagos del propio Procore, o la de otro programa, esté desactivada; luego confírmelo en los ajustes (Cambios en Xero).</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Todavía no se ha ejecutado ninguna sincronización.</translation>
    </message>
    <message>
        <source>Sync: tieoutctl sync.</source>
        <translation>Sincronice: tieoutctl sync.</translation>
    </message>
    <message>
        <source>Sync for the first time.</source>
        <translation>Sincronice por primera vez.</translation>
    </message>
    <message>
        <source>The last sync did not end well: %1</source>
        <translation>La última sincronización no terminó bien: %1</translation>
    </message>
    <message>
        <source>See tieoutctl history, then sync again.</source>
        <translation>Consulte tieoutctl history y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>See Sync History, then sync again.</source>
        <translation>Consulte Historial de sincronización y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The last sync left payments that wait or need you.</source>
        <translation>La última sincronización dejó pagos en espera o que requieren su atención.</translation>
    </message>
    <message>
        <source>The last sync ended with problems: %1</source>
        <translation>La última sincronización terminó con problemas: %1</translation>
    </message>
    <message>
        <source>See what needs you: tieoutctl payments --state attention, --state failed, --state waiting.</source>
        <translation>Vea qué requiere su atención: tieoutctl payments --state attention, --state failed, --state waiting.</translation>
    </message>
    <message>
        <source>See the payments that need you.</source>
        <translation>Vea los pagos que requieren su atención.</translation>
    </message>
    <message>
        <source>A sync is going on.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>The last sync completed.</source>
        <translation>La última sincronización se completó.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time.</source>
        <translation>Otro programa está escribiendo en %1 y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk is full, gone or damaged.</source>
        <translation>Falló la lectura o la escritura de %1: el disco está lleno, desconectado o dañado.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1.</source>
        <translation>No queda espacio en el disco para %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 is not a ledger of Tieout.</source>
        <translation>%1 no es un registro de Tieout.</translation>
    </message>
    <message>
        <source>The ledger %1 refused an operation.</source>
        <translation>El registro %1 rechazó una operación.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>El controlador de SQLite de Qt no está instalado.</translation>
    </message>
    <message>
        <source>The ledger has no open intent %1: it has ended already or was never written.</source>
        <translation>El registro no tiene abierta la intención %1: ya terminó o nunca se escribió.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>rows of %1 refer to rows that do not exist</source>
        <translation>hay filas de %1 que remiten a filas inexistentes</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder %2 does not exist and cannot be created either.</source>
        <translation>No se puede crear %1: su carpeta %2 no existe y tampoco se puede crear.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is write-protected.</source>
        <translation>%1 está protegido contra escritura.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>No se puede cambiar el nombre de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <source>it is empty, and the log of its changes is not</source>
        <translation>está vacío, pero la bitácora de sus cambios no lo está</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite is older than 3.40, which Tieout needs.</source>
        <translation>El SQLite de esta computadora es anterior a la versión 3.40, que Tieout necesita.</translation>
    </message>
    <message>
        <source>its header names a version that Tieout never had</source>
        <translation>su encabezado indica una versión que Tieout nunca tuvo</translation>
    </message>
    <message>
        <source>its tables are not the ones that Tieout created</source>
        <translation>sus tablas no son las que creó Tieout</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Its bill is no longer linked to invoice %1.</source>
        <translation>Su factura de proveedor ya no está vinculada a la factura %1.</translation>
    </message>
    <message>
        <source>Its bill was linked by hand to invoice %1.</source>
        <translation>Su factura de proveedor se vinculó manualmente a la factura %1.</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1: %2</source>
        <translation>No se pudo copiar el registro a %1: %2</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1.</source>
        <translation>No se pudo copiar el registro a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be upgraded to version %2: %3 of its rows refer to rows that do not exist.</source>
        <translation>%1 no se puede actualizar a la versión %2: %3 de sus filas remiten a filas inexistentes.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a ledger of Tieout.</source>
        <translation>%1 es una base de datos de otro programa, no un registro de Tieout.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tieout (ledger version %2; this program knows up to %3). It was left unchanged.</source>
        <translation>%1 fue escrito por una versión más reciente de Tieout (versión de registro %2; este programa conoce hasta la %3). Se dejó sin cambios.</translation>
    </message>
    <message>
        <source>The ledger does not know the payment %1.</source>
        <translation>El pago %1 no está en el registro de Tieout.</translation>
    </message>
    <message>
        <source>The program ended before this run did. The next run goes on where it stopped.</source>
        <translation>El programa se cerró antes de que terminara esta ejecución. La próxima sigue donde esta se detuvo.</translation>
    </message>
    <message>
        <source>The ledger does not know the run %1.</source>
        <translation>La ejecución %1 no está en el registro de Tieout.</translation>
    </message>
    <message>
        <source>%1 contains a word that this version of Tieout does not know: &quot;%2&quot;.</source>
        <translation>%1 contiene una palabra que esta versión de Tieout no conoce: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A step of a larger change was given up.</source>
        <translation>Se abandonó un paso de un cambio mayor.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked to another bill (%2). If that is wrong, unlink it first.</source>
        <translation>La factura %1 está vinculada a otra factura de proveedor (%2). Si eso es incorrecto, desvincúlela primero.</translation>
    </message>
    <message>
        <source>Remove every such payment in Xero and sync, so that its line is voided; then link, and enter it again.</source>
        <translation>Elimine en Xero cada uno de esos pagos y sincronice, para que se anule su línea; luego vincule e ingréselos de nuevo.</translation>
    </message>
    <message>
        <source>1 payment of this bill is on another invoice in Procore.</source>
        <translation>1 pago de esta factura de proveedor está en otra factura en Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of this bill are on another invoice in Procore.</source>
        <translation>
            <numerusform>%n pago de esta factura de proveedor está en otra factura en Procore.</numerusform>
            <numerusform>%n pagos de esta factura de proveedor están en otra factura en Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment of another bill is on this invoice in Procore.</source>
        <translation>1 pago de otra factura de proveedor está en esta factura en Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments of another bill are on this invoice in Procore.</source>
        <translation>
            <numerusform>%n pago de otra factura de proveedor está en esta factura en Procore.</numerusform>
            <numerusform>%n pagos de otra factura de proveedor están en esta factura en Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice %1 is not linked to a bill.</source>
        <translation>La factura %1 no está vinculada a una factura de proveedor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Both have the number %1.</source>
        <translation>Ambas tienen el número %1.</translation>
    </message>
    <message>
        <source>The numbers %1 and %2 have the same digits.</source>
        <translation>Los números %1 y %2 tienen los mismos dígitos.</translation>
    </message>
    <message>
        <source>Both name the vendor %1.</source>
        <translation>Ambas indican el proveedor %1.</translation>
    </message>
    <message>
        <source>The vendors %1 and %2 may be the same.</source>
        <translation>Los proveedores %1 y %2 pueden ser el mismo.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Ambas son por %1.</translation>
    </message>
    <message>
        <source>The amounts %1 and %2 are close.</source>
        <translation>Los montos %1 y %2 son cercanos.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Ambas tienen la misma fecha.</translation>
    </message>
    <message>
        <source>Days between their dates: %1.</source>
        <translation>Días entre sus fechas: %1.</translation>
    </message>
    <message>
        <source>The decision of %1 was withdrawn, since the sync did not begin.</source>
        <translation>La decisión de %1 se retiró, porque la sincronización no comenzó.</translation>
    </message>
    <message>
        <source>The decision was withdrawn, since the sync did not begin.</source>
        <translation>La decisión se retiró, porque la sincronización no comenzó.</translation>
    </message>
    <message>
        <source>%1 decided to issue it anyway.</source>
        <translation>%1 decidió emitirlo de todos modos.</translation>
    </message>
    <message>
        <source>Somebody decided to issue it anyway.</source>
        <translation>Alguien decidió emitirlo de todos modos.</translation>
    </message>
    <message>
        <source>%1 decided to void the line.</source>
        <translation>%1 decidió anular la línea.</translation>
    </message>
    <message>
        <source>Somebody decided to void the line.</source>
        <translation>Alguien decidió anular la línea.</translation>
    </message>
    <message>
        <source>%1 decided to leave it as it is.</source>
        <translation>%1 decidió dejarlo como está.</translation>
    </message>
    <message>
        <source>Somebody decided to leave it as it is.</source>
        <translation>Alguien decidió dejarlo como está.</translation>
    </message>
    <message>
        <source>%1 decided to try again.</source>
        <translation>%1 decidió intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody decided to try again.</source>
        <translation>Alguien decidió intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 decided to adopt the line that was there.</source>
        <translation>%1 decidió adoptar la línea que ya estaba.</translation>
    </message>
    <message>
        <source>Somebody decided to adopt the line that was there.</source>
        <translation>Alguien decidió adoptar la línea que ya estaba.</translation>
    </message>
    <message>
        <source>%1 decided to create another line.</source>
        <translation>%1 decidió crear otra línea.</translation>
    </message>
    <message>
        <source>Somebody decided to create another line.</source>
        <translation>Alguien decidió crear otra línea.</translation>
    </message>
    <message>
        <source>%1 decided to restore the line.</source>
        <translation>%1 decidió restaurar la línea.</translation>
    </message>
    <message>
        <source>Somebody decided to restore the line.</source>
        <translation>Alguien decidió restaurar la línea.</translation>
    </message>
    <message>
        <source>%1 decided to accept the text as Procore shows it.</source>
        <translation>%1 decidió aceptar el texto tal como lo muestra Procore.</translation>
    </message>
    <message>
        <source>Somebody decided to accept the text as Procore shows it.</source>
        <translation>Alguien decidió aceptar el texto tal como lo muestra Procore.</translation>
    </message>
    <message>
        <source>%1 Reason given: &quot;%2&quot;</source>
        <comment>decision, note</comment>
        <translation>%1 Motivo indicado: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so no sync starts. If the tool has another name in your company, name it in the settings: Advanced, or rights.erp-tool-name.</source>
        <translation>Procore no indicó qué nivel tiene usted en la herramienta Integraciones de ERP, así que no se inicia ninguna sincronización. Si la herramienta tiene otro nombre en su compañía, indíquelo en los ajustes: Avanzado, o rights.erp-tool-name.</translation>
    </message>
    <message>
        <source>To sync payments you need level Admin on Procore&apos;s ERP Integrations tool, or to be an accounting approver.</source>
        <translation>Para sincronizar pagos se necesita el nivel Administrador en la herramienta Integraciones de ERP de Procore, o ser aprobador contable.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so settings cannot be changed.</source>
        <translation>Procore no indicó qué nivel tiene usted en la herramienta Integraciones de ERP, así que no se pueden cambiar los ajustes.</translation>
    </message>
    <message>
        <source>To change settings you need level Admin on Procore&apos;s ERP Integrations tool.</source>
        <translation>Para cambiar los ajustes se necesita el nivel Administrador en la herramienta Integraciones de ERP de Procore.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so links cannot be changed.</source>
        <translation>Procore no indicó qué nivel tiene usted en la herramienta Integraciones de ERP, así que no se pueden cambiar los vínculos.</translation>
    </message>
    <message>
        <source>To link or unlink an invoice by hand you need level Admin on Procore&apos;s ERP Integrations tool.</source>
        <translation>Para vincular o desvincular una factura manualmente se necesita el nivel Administrador en la herramienta Integraciones de ERP de Procore.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on the ERP Integrations tool, so payment lines cannot be changed.</source>
        <translation>Procore no indicó qué nivel tiene usted en la herramienta Integraciones de ERP, así que no se pueden cambiar las líneas de pago.</translation>
    </message>
    <message>
        <source>To change a payment line you need level Admin on Procore&apos;s ERP Integrations tool, or to be an accounting approver.</source>
        <translation>Para cambiar una línea de pago se necesita el nivel Administrador en la herramienta Integraciones de ERP de Procore, o ser aprobador contable.</translation>
    </message>
    <message>
        <source>Procore did not say which level you have on this project&apos;s Commitments tool.</source>
        <translation>Procore no indicó qué nivel tiene usted en la herramienta Compromisos (Commitments) de este proyecto.</translation>
    </message>
    <message>
        <source>To see payment lines you need Read Only or more on this project&apos;s Commitments tool.</source>
        <translation>Para ver líneas de pago se necesita Solo lectura o un nivel superior en la herramienta Compromisos (Commitments) de este proyecto.</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Esta acción no se conoce.</translation>
    </message>
    <message>
        <source>No payment method is chosen for the account %1.</source>
        <translation>No se ha elegido ningún método de pago para la cuenta %1.</translation>
    </message>
    <message>
        <source>Choose a method for the account in the settings (Payment methods), then sync again.</source>
        <translation>Elija un método para la cuenta en los ajustes (Métodos de pago) y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>With this payment, %1 would be issued on the invoice, but only %2 is due.</source>
        <translation>Con este pago, lo emitido en la factura sumaría %1, pero solo se deben %2.</translation>
    </message>
    <message>
        <source>Compare the bill in Xero with the invoice in Procore. If the payment is right, issue it anyway.</source>
        <translation>Compare la factura de proveedor en Xero con la factura en Procore. Si el pago es correcto, emítalo de todos modos.</translation>
    </message>
    <message>
        <source>Neither Procore nor Xero says what is due on the invoice, so Tieout cannot check whether this payment is too much.</source>
        <translation>Ni Procore ni Xero indican cuánto se debe en la factura, así que Tieout no puede verificar si este pago excede lo que se debe.</translation>
    </message>
    <message>
        <source>Line %1 in Procore still shows the amount of a payment that was removed in Xero. With both, %2 would be issued on the invoice, but only %3 is due.</source>
        <translation>En Procore, la línea %1 todavía muestra el monto de un pago que se eliminó en Xero. Con ambos, lo emitido en la factura sumaría %2, pero solo se deben %3.</translation>
    </message>
    <message>
        <source>Resolve the removed payment first: once its line is at 0.00, a sync on demand brings this one over. If both amounts are right, issue it anyway.</source>
        <translation>Resuelva primero el pago eliminado: cuando su línea esté en 0.00, una sincronización manual lleva este a Procore. Si ambos montos son correctos, emítalo de todos modos.</translation>
    </message>
    <message>
        <source>A payment of the same bill, made before the sync was set up, has been removed since. This payment may replace it.</source>
        <translation>Un pago de la misma factura de proveedor, hecho antes de configurar la sincronización, se eliminó después. Es posible que este pago lo reemplace.</translation>
    </message>
    <message>
        <source>Check whether Procore already has a line for it. If not, issue it anyway.</source>
        <translation>Revise si en Procore ya hay una línea para él. Si no la hay, emítalo de todos modos.</translation>
    </message>
    <message>
        <source>More than one invoice is linked to the bill: %1.</source>
        <translation>Más de una factura está vinculada a la factura de proveedor: %1.</translation>
    </message>
    <message>
        <source>Unlink the wrong one, then sync again.</source>
        <translation>Desvincule la incorrecta y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Procore has more than one line for this payment (lines %1).</source>
        <translation>Procore tiene más de una línea para este pago (líneas: %1).</translation>
    </message>
    <message>
        <source>Open the commitment in Procore and ask Procore&apos;s support to remove the extra line.</source>
        <translation>Abra el compromiso en Procore y pida al soporte de Procore que elimine la línea sobrante.</translation>
    </message>
    <message>
        <source>Procore shows a different %1 from the one that was sent: sent %2, shown %3.</source>
        <translation>Procore muestra en el campo %1 un valor distinto del enviado: se envió %2 y se muestra %3.</translation>
    </message>
    <message>
        <source>Open the line in Procore and compare it with Xero.</source>
        <translation>Abra la línea en Procore y compárela con Xero.</translation>
    </message>
    <message>
        <source>Somebody changed the line in Procore: %1 should be %2 but is %3.</source>
        <translation>Alguien cambió la línea en Procore: en el campo %1 debería figurar %2, pero figura %3.</translation>
    </message>
    <message>
        <source>Open the line in Procore and correct it, or restore it. If the payment was removed in Xero, void the line.</source>
        <translation>Abra la línea en Procore y corríjala, o restáurela. Si el pago se eliminó en Xero, anule la línea.</translation>
    </message>
    <message>
        <source>Somebody deleted the line in Procore.</source>
        <translation>Alguien eliminó la línea en Procore.</translation>
    </message>
    <message>
        <source>If the payment is right in Xero, restore the line; otherwise leave it.</source>
        <translation>Si el pago es correcto en Xero, restaure la línea; de lo contrario, déjelo como está.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero, but Procore refused to set its line to 0.00. %1</source>
        <translation>El pago se eliminó en Xero, pero Procore se negó a poner su línea en 0.00. %1</translation>
    </message>
    <message>
        <source>If a right is missing, anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool; then void the line again. If Procore keeps the line locked, only Procore&apos;s support can change it: prepare a support request.</source>
        <translation>Si falta un permiso, cualquier persona con nivel Administrador en la herramienta Directorio del proyecto puede otorgarle el nivel Administrador en la herramienta Compromisos (Commitments); luego anule la línea de nuevo. Si Procore mantiene la línea bloqueada, solo el soporte de Procore puede cambiarla: prepare una solicitud de soporte.</translation>
    </message>
    <message>
        <source>Xero does not say whether this payment was made before or after the sync was set up.</source>
        <translation>Xero no indica si este pago se hizo antes o después de configurar la sincronización.</translation>
    </message>
    <message>
        <source>Check in Procore whether it already has a line. If not, create one; if it does, leave the payment as it is.</source>
        <translation>Revise en Procore si ya tiene una línea. Si no la tiene, cree una; si la tiene, deje el pago como está.</translation>
    </message>
    <message>
        <source>Xero shows a status that Tieout does not know: %1.</source>
        <translation>Xero muestra un estado que Tieout no conoce: %1.</translation>
    </message>
    <message>
        <source>Check the payment in Xero.</source>
        <translation>Revise el pago en Xero.</translation>
    </message>
    <message>
        <source>Xero now shows a different %1 from the one in Procore: it was %2 and is now %3.</source>
        <translation>Xero muestra ahora en el campo %1 un valor distinto del que hay en Procore: antes era %2 y ahora es %3.</translation>
    </message>
    <message>
        <source>Compare the payment in Xero with its line in Procore.</source>
        <translation>Compare el pago en Xero con su línea en Procore.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; its line in Procore still shows the amount.</source>
        <translation>El pago se eliminó en Xero; su línea en Procore todavía muestra el monto.</translation>
    </message>
    <message>
        <source>Void the line (set it to 0.00), or leave it as it is.</source>
        <translation>Anule la línea (póngala en 0.00) o déjela como está.</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; it is still to be decided whether a new payment takes over its line.</source>
        <translation>El pago se eliminó en Xero; falta decidir si un pago nuevo toma su línea.</translation>
    </message>
    <message>
        <source>Decide about the new payment, or void the line (set it to 0.00).</source>
        <translation>Decida sobre el pago nuevo, o anule la línea (póngala en 0.00).</translation>
    </message>
    <message>
        <source>The payment was removed in Xero; its line in Procore was left unchanged, as your settings say.</source>
        <translation>El pago se eliminó en Xero; su línea en Procore se dejó sin cambios, según sus ajustes.</translation>
    </message>
    <message>
        <source>Compare Xero with Procore.</source>
        <translation>Compare Xero con Procore.</translation>
    </message>
    <message>
        <source>Xero took money back without removing the payment: bill %1 shows %2 paid, but its payments add up to %3.</source>
        <translation>En Xero se revirtió un monto pagado sin eliminar el pago: la factura de proveedor %1 muestra %2 como pagado, pero sus pagos suman %3.</translation>
    </message>
    <message>
        <source>Look in Xero for a voided check or a reversal on this bill. Remove the payment there, and the next sync sets its line to 0.00; or leave it as it is and correct Procore yourself.</source>
        <translation>Busque en Xero un cheque anulado o un reverso en esta factura de proveedor. Elimine allí el pago, y la próxima sincronización pone su línea en 0.00; o déjelo como está y corrija usted Procore.</translation>
    </message>
    <message>
        <source>Not in Procore: money was taken back on this bill in Xero without removing a payment. Bill %1 shows %2 paid, but its payments add up to %3.</source>
        <translation>No está en Procore: en Xero se revirtió un monto pagado de esta factura de proveedor sin eliminar ningún pago. La factura de proveedor %1 muestra %2 como pagado, pero sus pagos suman %3.</translation>
    </message>
    <message>
        <source>Look in Xero for a voided check or a reversal on this bill and remove the payment it belongs to. If this payment is valid, issue it anyway.</source>
        <translation>Busque en Xero un cheque anulado o un reverso en esta factura de proveedor y elimine el pago al que corresponde. Si este pago es válido, emítalo de todos modos.</translation>
    </message>
    <message>
        <source>It is unclear which removed payment this one replaces (%1).</source>
        <translation>No está claro a qué pago eliminado reemplaza este (%1).</translation>
    </message>
    <message>
        <source>Compare the bill in Xero with the commitment in Procore. Void the line of the payment that is gone for good, or create another line for this one.</source>
        <translation>Compare la factura de proveedor en Xero con el compromiso en Procore. Anule la línea del pago que desapareció definitivamente, o cree otra línea para este.</translation>
    </message>
    <message>
        <source>This payment replaces one that was removed in Xero, but somebody changed that payment&apos;s line %1 in Procore: %2 should be %3 but is %4.</source>
        <translation>Este pago reemplaza a uno que se eliminó en Xero, pero alguien cambió en Procore la línea %1 de ese pago: en el campo %2 debería figurar %3, pero figura %4.</translation>
    </message>
    <message>
        <source>Restore the line, which also hands it over to this payment, or create another line. What happens to the old line is then decided with the removed payment.</source>
        <translation>Restaure la línea, con lo que también se traspasa a este pago, o cree otra línea. Lo que pase con la línea anterior se decide después con el pago eliminado.</translation>
    </message>
    <message>
        <source>Procore already has a line on this invoice that looks like this payment (line %1).</source>
        <translation>Procore ya tiene en esta factura una línea que parece corresponder a este pago (línea: %1).</translation>
    </message>
    <message>
        <source>If that line is this payment, adopt it. If it is another payment, create another line.</source>
        <translation>Si esa línea es este pago, adóptela. Si es otro pago, cree otra línea.</translation>
    </message>
    <message>
        <source>Turn the other payment sync off and confirm that in the settings, or sync on demand.</source>
        <translation>Desactive la otra sincronización de pagos y confírmelo en los ajustes, o sincronice manualmente.</translation>
    </message>
    <message>
        <source>Procore refused to correct the line. %1</source>
        <translation>Procore se negó a corregir la línea. %1</translation>
    </message>
    <message>
        <source>If a right is missing, anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool; then try again. If Procore keeps the line locked, only Procore&apos;s support can change it: prepare a support request.</source>
        <translation>Si falta un permiso, cualquier persona con nivel Administrador en la herramienta Directorio del proyecto puede otorgarle el nivel Administrador en la herramienta Compromisos (Commitments); luego inténtelo de nuevo. Si Procore mantiene la línea bloqueada, solo el soporte de Procore puede cambiarla: prepare una solicitud de soporte.</translation>
    </message>
    <message>
        <source>Files that were attached to this line are missing in Procore and could not be put back: %1. %3 Copies: %2.</source>
        <translation>En Procore faltan archivos que estaban adjuntos a esta línea y no se pudieron reponer: %1. %3 Copias: %2.</translation>
    </message>
    <message>
        <source>Open the line in Procore and attach what is missing. Then retry.</source>
        <translation>Abra la línea en Procore y adjunte lo que falte. Luego reintente.</translation>
    </message>
    <message>
        <source>A line of the commitment cannot be read, so Tieout writes nothing to the commitment: %1</source>
        <translation>No se puede leer una línea del compromiso, así que Tieout no escribe nada en el compromiso: %1</translation>
    </message>
    <message>
        <source>Open the commitment&apos;s Payments Issued in Procore and compare them with Xero.</source>
        <translation>Abra Pagos emitidos del compromiso en Procore y compárelos con Xero.</translation>
    </message>
    <message>
        <source>The payment is in %1, the commitment in %2. Tieout never converts currencies.</source>
        <translation>El pago está en %1 y el compromiso en %2. Tieout nunca convierte monedas.</translation>
    </message>
    <message>
        <source>Correct the currency in Xero or in Procore, then sync again.</source>
        <translation>Corrija la moneda en Xero o en Procore y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Procore refused the line. %1</source>
        <translation>Procore rechazó la línea. %1</translation>
    </message>
    <message>
        <source>Check in Procore that payments are enabled in the commitment&apos;s Advanced Settings, then sync again.</source>
        <translation>Revise en Procore que los pagos estén habilitados en la configuración avanzada del compromiso y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Procore does not let you work on the payments of this commitment. %1</source>
        <translation>Procore no le permite trabajar con los pagos de este compromiso. %1</translation>
    </message>
    <message>
        <source>Anybody with Admin on the project&apos;s Directory tool can give you Admin on its Commitments tool in Procore. Then sync again.</source>
        <translation>Cualquier persona con nivel Administrador en la herramienta Directorio del proyecto puede otorgarle el nivel Administrador en la herramienta Compromisos (Commitments) de Procore. Luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Procore does not show the commitment of this payment.</source>
        <translation>Procore no muestra el compromiso de este pago.</translation>
    </message>
    <message>
        <source>Check in Procore that the commitment exists and that you can see it, then sync again.</source>
        <translation>Revise en Procore que el compromiso exista y que usted pueda verlo; luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The amounts of this payment cannot be compared: %1</source>
        <translation>Los montos de este pago no se pueden comparar: %1</translation>
    </message>
    <message>
        <source>Check the payment in Xero and the invoice in Procore.</source>
        <translation>Revise el pago en Xero y la factura en Procore.</translation>
    </message>
    <message>
        <source>In Procore, read back and equal.</source>
        <translation>En Procore; se volvió a leer y coincide.</translation>
    </message>
    <message>
        <source>Removed in Xero; the line in Procore stands at 0.00.</source>
        <translation>Eliminado en Xero; la línea en Procore está en 0.00.</translation>
    </message>
    <message>
        <source>Not in Procore yet.</source>
        <translation>Todavía no está en Procore.</translation>
    </message>
    <message>
        <source>The next sync brings it over.</source>
        <translation>La próxima sincronización lo lleva a Procore.</translation>
    </message>
    <message>
        <source>Not in Procore yet. %1</source>
        <translation>Todavía no está en Procore. %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync tries again by itself.</source>
        <translation>No tiene que hacer nada: la próxima sincronización lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>Removed in Xero; its line in Procore still shows the amount.</source>
        <translation>Eliminado en Xero; su línea en Procore todavía muestra el monto.</translation>
    </message>
    <message>
        <source>The next sync sets the line to 0.00.</source>
        <translation>La próxima sincronización pone la línea en 0.00.</translation>
    </message>
    <message>
        <source>It was sent to Procore, but the answer was lost.</source>
        <translation>Se envió a Procore, pero se perdió la respuesta.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync checks Procore first and sends nothing twice.</source>
        <translation>No tiene que hacer nada: la próxima sincronización consulta primero Procore y no envía nada dos veces.</translation>
    </message>
    <message>
        <source>A change to its line was started, and the line has not been read back yet.</source>
        <translation>Se inició un cambio en su línea, y la línea todavía no se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync finishes the change and reads the line back.</source>
        <translation>No tiene que hacer nada: la próxima sincronización termina el cambio y vuelve a leer la línea.</translation>
    </message>
    <message>
        <source>Made before the sync was set up.</source>
        <translation>Hecho antes de configurar la sincronización.</translation>
    </message>
    <message>
        <source>The bill is not linked to an invoice in the projects you can see.</source>
        <translation>La factura de proveedor no está vinculada a una factura de subcontratista de los proyectos que usted puede ver.</translation>
    </message>
    <message>
        <source>If this bill belongs to a subcontractor invoice, export the invoice from Procore or link the two by hand.</source>
        <translation>Si esta factura de proveedor corresponde a una factura de subcontratista, exporte la factura desde Procore o vincule las dos manualmente.</translation>
    </message>
    <message>
        <source>Not a payment of a bill, but a refund, a receipt or an applied credit.</source>
        <translation>No es el pago de una factura de proveedor, sino un reembolso, un cobro o un crédito aplicado.</translation>
    </message>
    <message>
        <source>Removed in Xero before it was in Procore.</source>
        <translation>Eliminado en Xero antes de que estuviera en Procore.</translation>
    </message>
    <message>
        <source>The amount is zero or negative.</source>
        <translation>El monto es cero o negativo.</translation>
    </message>
    <message>
        <source>Its project is not one of those chosen for the sync.</source>
        <translation>Su proyecto no es uno de los elegidos para la sincronización.</translation>
    </message>
    <message>
        <source>Choose the project in the settings (Projects).</source>
        <translation>Elija el proyecto en los ajustes (Proyectos).</translation>
    </message>
    <message>
        <source>Removed in Xero and entered again; its line in Procore now belongs to the new payment.</source>
        <translation>Eliminado en Xero e ingresado de nuevo; su línea en Procore ahora pertenece al pago nuevo.</translation>
    </message>
    <message>
        <source>Removed in Xero; its line was deleted in Procore.</source>
        <translation>Eliminado en Xero; su línea se eliminó en Procore.</translation>
    </message>
    <message>
        <source>Retry it to take it up again.</source>
        <translation>Reinténtelo para retomarlo.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 Last proved %2.</source>
        <comment>sentence, moment</comment>
        <translation>%1 Última comprobación: %2.</translation>
    </message>
    <message>
        <source>%1 The next scheduled sync tries again, too.</source>
        <comment>advice</comment>
        <translation>%1 La próxima sincronización programada también lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 A scheduled sync tries again once a day: the next one after %2.</source>
        <comment>advice, moment</comment>
        <translation>%1 Una sincronización programada lo intenta de nuevo una vez al día: la próxima, después de %2.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>none are left</source>
        <translation>no queda ninguna</translation>
    </message>
    <message>
        <source>Payment %1 was set aside and is read again by a sync on demand, or within a day (%2).</source>
        <translation>El pago %1 se apartó, y se vuelve a leer en una sincronización manual o dentro de un día (%2).</translation>
    </message>
    <message>
        <source>Subcontractor invoice %1 was set aside and is read again by a sync on demand, or within a day (%2).</source>
        <translation>La factura de subcontratista %1 se apartó, y se vuelve a leer en una sincronización manual o dentro de un día (%2).</translation>
    </message>
    <message>
        <source>A file&apos;s address redirects to this computer.</source>
        <translation>La dirección de un archivo redirige a esta computadora.</translation>
    </message>
    <message>
        <source>A file&apos;s address keeps redirecting.</source>
        <translation>La dirección de un archivo redirige una y otra vez.</translation>
    </message>
    <message>
        <source>The file&apos;s storage answered HTTP %1.</source>
        <translation>El almacenamiento del archivo respondió HTTP %1.</translation>
    </message>
    <message>
        <source>A request to %1 was refused: the sign-in is for %2.</source>
        <translation>Se rechazó una solicitud a %1: el inicio de sesión es para %2.</translation>
    </message>
    <message>
        <source>The next call is possible in %1.</source>
        <translation>La próxima llamada es posible dentro de %1.</translation>
    </message>
    <message>
        <source>The CA file %1 of the endpoints cannot be read: %2. A sandbox that ended takes its file with it: start it again and add a profile for it.</source>
        <translation>No se puede leer el archivo de CA %1 del archivo de direcciones (endpoints): %2. Un sandbox que termina se lleva su archivo: inícielo de nuevo y agregue un perfil para él.</translation>
    </message>
    <message>
        <source>The CA file %1 of the endpoints holds no certificate in PEM.</source>
        <translation>El archivo de CA %1 del archivo de direcciones (endpoints) no contiene ningún certificado en PEM.</translation>
    </message>
    <message>
        <source>A header contains a line break.</source>
        <translation>Un encabezado contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Se perdió la respuesta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The answer broke off or cannot be read.</source>
        <translation>La respuesta se interrumpió o no se puede leer.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Falló la conexión.</translation>
    </message>
    <message>
        <source>The answer is larger than Tieout accepts.</source>
        <translation>La respuesta es más grande de lo que Tieout acepta.</translation>
    </message>
    <message>
        <source>The address %1 is refused: %2.</source>
        <translation>Se rechaza la dirección %1: %2.</translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation>no está completa</translation>
    </message>
    <message>
        <source>it contains a user name or a password</source>
        <translation>contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>only https is accepted, and http for this computer itself</source>
        <translation>solo se acepta https, y http para esta misma computadora</translation>
    </message>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>La respuesta fue HTTP %1.</translation>
    </message>
    <message>
        <source>The answer points to another address (%1), which Tieout does not follow.</source>
        <translation>La respuesta remite a otra dirección (%1), que Tieout no sigue.</translation>
    </message>
    <message>
        <source>an unnamed authority</source>
        <translation>una autoridad sin nombre</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <translation>El certificado de %1 fue emitido por %2, y esta computadora no confía en ese emisor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by nobody but itself, so it proves nothing.</source>
        <translation>El certificado de %1 fue emitido por él mismo y por nadie más, así que no prueba nada.</translation>
    </message>
    <message>
        <source>The certificate that %1 showed is for another address: %2.</source>
        <translation>El certificado que mostró %1 es de otra dirección: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 venció el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>%1 offers only an old version of TLS that is no longer safe.</source>
        <translation>%1 solo ofrece una versión antigua de TLS que ya no es segura.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>No se logró una conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1 %2</source>
        <translation>La página de inicio de sesión lo rechazó: %1 %2</translation>
    </message>
    <message>
        <source>Signing in without a browser works only with services on this computer (a sandbox).</source>
        <translation>Iniciar sesión sin navegador solo funciona con servicios de esta computadora (un sandbox).</translation>
    </message>
    <message>
        <source>The sign-in page did not lead back to Tieout (HTTP status %1).</source>
        <translation>La página de inicio de sesión no condujo de vuelta a Tieout (estado HTTP %1).</translation>
    </message>
    <message>
        <source>The sign-in page redirects in circles.</source>
        <translation>La página de inicio de sesión redirige en círculos.</translation>
    </message>
    <message>
        <source>No redirect address of the form http://localhost:PORT/path is configured.</source>
        <translation>No está configurada ninguna dirección de redirección de la forma http://localhost:PORT/path.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the ports on which Tieout waits for the sign-in (%1).</source>
        <translation>Otro programa de esta computadora usa los puertos en los que Tieout espera el inicio de sesión (%1).</translation>
    </message>
    <message>
        <source>An address of %1&apos;s sign-in is missing, or is neither https nor on this computer: &apos;%2&apos;.</source>
        <translation>Una dirección del inicio de sesión de %1 falta, o no es https ni es de esta computadora: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that is going on.</source>
        <translation>Esta dirección no corresponde al inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>Paste the whole address to which the browser was sent.</source>
        <translation>Pegue la dirección completa a la que fue enviado el navegador.</translation>
    </message>
    <message>
        <source>This is not a code.</source>
        <translation>Esto no es un código.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The client secret of your app is missing.</source>
        <translation>Falta el secreto de cliente de su aplicación.</translation>
    </message>
    <message>
        <source>%1 offers no code to copy.</source>
        <translation>%1 no ofrece un código para copiar.</translation>
    </message>
    <message>
        <source>The sign-in page could not be opened.</source>
        <translation>No se pudo abrir la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was lost.</source>
        <translation>Se perdió la respuesta del servicio de inicio de sesión.</translation>
    </message>
    <message>
        <source>Not permitted: %1.</source>
        <translation>Sin permiso: %1.</translation>
    </message>
    <message>
        <source>No sign-in is waiting for a code.</source>
        <translation>Ningún inicio de sesión está esperando un código.</translation>
    </message>
    <message>
        <source>The sign-in already has its answer.</source>
        <translation>El inicio de sesión ya tiene su respuesta.</translation>
    </message>
    <message>
        <source>The sign-in has expired, was revoked or was used elsewhere (%1).</source>
        <translation>El inicio de sesión venció, se revocó o se usó en otro lugar (%1).</translation>
    </message>
    <message>
        <source>The sign-in service answered: %1.</source>
        <translation>El servicio de inicio de sesión respondió: %1.</translation>
    </message>
    <message>
        <source>The sign-in gave no permission to stay connected (offline_access).</source>
        <translation>El inicio de sesión no dio permiso para permanecer conectado (offline_access).</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Todavía nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Nadie había iniciado sesión.</translation>
    </message>
    <message>
        <source>The secrets are removed from this computer, but %1 did not confirm the end of the connection: %2 Remove Tieout under the connected apps of %1.</source>
        <translation>Los secretos se eliminaron de esta computadora, pero %1 no confirmó el fin de la conexión: %2 Quite Tieout de las aplicaciones conectadas de %1.</translation>
    </message>
    <message>
        <source>The sign-in service of %1 did not answer.</source>
        <translation>El servicio de inicio de sesión de %1 no respondió.</translation>
    </message>
    <message>
        <source>The sign-in has expired, was revoked or was used elsewhere.</source>
        <translation>El inicio de sesión venció, se revocó o se usó en otro lugar.</translation>
    </message>
    <message>
        <source>The answer to a renewal of the sign-in was lost on the way, and Xero accepts the old one for half an hour only.</source>
        <translation>La respuesta a una renovación del inicio de sesión se perdió en el camino, y Xero acepta el anterior solo durante media hora.</translation>
    </message>
    <message>
        <source>The answer to a renewal of the sign-in was lost on the way, and Procore accepts each renewal only once.</source>
        <translation>La respuesta a una renovación del inicio de sesión se perdió en el camino, y Procore acepta cada renovación una sola vez.</translation>
    </message>
    <message>
        <source>The client id of your app is missing.</source>
        <translation>Falta el ID de cliente de su aplicación.</translation>
    </message>
    <message>
        <source>Not the whole file was sent (HTTP %1).</source>
        <translation>No se envió el archivo completo (HTTP %1).</translation>
    </message>
    <message>
        <source>The file that was sent is empty.</source>
        <translation>El archivo enviado está vacío.</translation>
    </message>
    <message>
        <source>The file was sent without its length, so nobody can tell whether all of it arrived.</source>
        <translation>El archivo se envió sin su tamaño, así que no se puede saber si llegó completo.</translation>
    </message>
    <message>
        <source>A page was sent instead of the file.</source>
        <translation>Se envió una página en lugar del archivo.</translation>
    </message>
    <message>
        <source>The app is not connected to this company in Procore; an administrator of the company has to install it.</source>
        <translation>La aplicación no está conectada a esta compañía en Procore; un administrador de la compañía debe instalarla.</translation>
    </message>
    <message>
        <source>HTTP status %1.</source>
        <translation>Estado HTTP %1.</translation>
    </message>
    <message>
        <source>Procore said: %1</source>
        <translation>Procore respondió: %1</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>La lista cambió una y otra vez mientras se leía.</translation>
    </message>
    <message>
        <source>No keychain (Secret Service) is running in this session.</source>
        <translation>No hay ningún llavero (Secret Service) en ejecución en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring yet.</source>
        <translation>El llavero todavía no tiene un depósito de claves predeterminado.</translation>
    </message>
    <message>
        <source>The keychain is locked, and a scheduled sync never asks for its password.</source>
        <translation>El llavero está bloqueado, y una sincronización programada nunca pide su contraseña.</translation>
    </message>
    <message>
        <source>The keychain stayed locked because its password prompt was closed.</source>
        <translation>El llavero siguió bloqueado porque se cerró la solicitud de contraseña.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero rechazó la operación.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to work with a passphrase (256 MiB).</source>
        <translation>Esta computadora tiene muy poca memoria libre para trabajar con una frase de contraseña (256 MiB).</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Falta una parte.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>La frase de contraseña es incorrecta, o el archivo fue modificado.</translation>
    </message>
    <message>
        <source>The connection file is incomplete or was changed. %1</source>
        <translation>El archivo de conexión está incompleto o fue modificado. %1</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters: it protects your company&apos;s access to Procore.</source>
        <translation>La frase de contraseña necesita al menos %1 caracteres: protege el acceso de su compañía a Procore.</translation>
    </message>
    <message>
        <source>A connection file holds the client ids of both services, Procore&apos;s client secret, the company and the organization. Connect both services and choose both first.</source>
        <translation>Un archivo de conexión contiene los ID de cliente de ambos servicios, el secreto de cliente de Procore, la compañía y la organización. Primero conecte ambos servicios y elija las dos.</translation>
    </message>
    <message>
        <source>The file is too large to be a connection file.</source>
        <translation>El archivo es demasiado grande para ser un archivo de conexión.</translation>
    </message>
    <message>
        <source>This is not a connection file, or part of it is missing.</source>
        <translation>Esto no es un archivo de conexión, o falta una parte.</translation>
    </message>
    <message>
        <source>The connection file has version %1, but this Tieout reads version %2. Use the Tieout that wrote it, or a newer one.</source>
        <translation>El archivo de conexión es de la versión %1, y este Tieout lee la versión %2. Use el Tieout que lo escribió o uno más reciente.</translation>
    </message>
    <message>
        <source>The connection file cannot be opened. %1</source>
        <translation>No se puede abrir el archivo de conexión. %1</translation>
    </message>
    <message>
        <source>The connection file opened, but its content was not written by Tieout.</source>
        <translation>El archivo de conexión se abrió, pero su contenido no fue escrito por ningún Tieout.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The endpoints cannot be read. %1</source>
        <translation>No se puede leer el archivo de direcciones (endpoints). %1</translation>
    </message>
    <message>
        <source>The endpoints cannot be used. %1</source>
        <translation>No se pueden usar las direcciones. %1</translation>
    </message>
    <message>
        <source>%1 is larger than any file of Tieout.</source>
        <translation>%1 es más grande que cualquier archivo de Tieout.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>A sync of the profile &quot;%1&quot; is going on.</source>
        <translation>Hay una sincronización del perfil &quot;%1&quot; en curso.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; exists already.</source>
        <translation>El perfil &quot;%1&quot; ya existe.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; exists already; upper and lower case do not tell two profiles apart.</source>
        <translation>El perfil &quot;%1&quot; ya existe; las mayúsculas y minúsculas no distinguen dos perfiles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: use 1 to 64 letters, digits, - and _, and no - at the beginning.</source>
        <translation>&quot;%1&quot; no puede ser el nombre de un perfil: use de 1 a 64 letras, dígitos, - y _, y ningún - al principio.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Add it with: tieoutctl profile add %1</source>
        <translation>No existe el perfil &quot;%1&quot;. Agréguelo con: tieoutctl profile add %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>No se puede eliminar la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder of the profile &quot;%1&quot; cannot be renamed.</source>
        <translation>No se puede cambiar el nombre de la carpeta del perfil &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Tieout (settings version %1; this program knows up to %2).</source>
        <translation>Fue escrito por una versión más reciente de Tieout (versión de ajustes %1; este programa conoce hasta la %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of this setting. Allowed: %2.</source>
        <translation>&quot;%1&quot; no es un valor de este ajuste. Permitidos: %2.</translation>
    </message>
    <message>
        <source>a time of day from 00:00 to 23:59</source>
        <translation>una hora del día de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>a name such as America/Chicago, or nothing for the time zone of this computer</source>
        <translation>un nombre como America/Chicago, o nada para usar la zona horaria de esta computadora</translation>
    </message>
    <message>
        <source>now, never, or a time like 2026-11-20T14:02:07.123Z</source>
        <translation>now, never o una fecha y hora como 2026-11-20T14:02:07.123Z</translation>
    </message>
    <message>
        <source>now, or a time in the past</source>
        <translation>now, o una fecha y hora ya pasada</translation>
    </message>
    <message>
        <source>all, or project numbers with commas between them</source>
        <translation>all, o números de proyecto separados por comas</translation>
    </message>
    <message>
        <source>a part of the tool&apos;s name, at most 100 letters</source>
        <translation>una parte del nombre de la herramienta, de 100 letras como máximo</translation>
    </message>
    <message>
        <source>How often payments are synced by themselves</source>
        <translation>Con qué frecuencia se sincronizan los pagos por sí solos</translation>
    </message>
    <message>
        <source>Time of day of the daily sync</source>
        <translation>Hora de la sincronización diaria</translation>
    </message>
    <message>
        <source>Sync on Monday to Friday only</source>
        <translation>Sincronizar solo de lunes a viernes</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Zona horaria de la programación</translation>
    </message>
    <message>
        <source>a name such as America/Chicago; empty for this computer&apos;s</source>
        <translation>un nombre como America/Chicago; vacío para la de esta computadora</translation>
    </message>
    <message>
        <source>Sync once after the computer wakes up, when a sync was missed</source>
        <translation>Sincronizar una vez cuando la computadora se reactiva, si se omitió una sincronización</translation>
    </message>
    <message>
        <source>What happens to a payment line when its payment was removed in Xero</source>
        <translation>Qué pasa con una línea de pago cuando su pago se eliminó en Xero</translation>
    </message>
    <message>
        <source>When it was confirmed that no other payment sync writes into the company</source>
        <translation>Cuándo se confirmó que ninguna otra sincronización de pagos escribe en la compañía</translation>
    </message>
    <message>
        <source>The projects whose payments are synced</source>
        <translation>Los proyectos cuyos pagos se sincronizan</translation>
    </message>
    <message>
        <source>Sync organizations outside the United States too; unsupported</source>
        <translation>Sincronizar también organizaciones fuera de los Estados Unidos; sin soporte</translation>
    </message>
    <message>
        <source>Part of the name of Procore&apos;s ERP Integrations tool in your company</source>
        <translation>Parte del nombre de la herramienta Integraciones de ERP de Procore en su compañía</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no account: write methods. and the account&apos;s id.</source>
        <translation>&quot;%1&quot; no indica ninguna cuenta: escriba methods. y el id. de la cuenta.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Known: %2.</source>
        <translation>No existe el ajuste &quot;%1&quot;. Conocidos: %2.</translation>
    </message>
    <message>
        <source>Payment method of payments made from an account in Xero</source>
        <translation>Método de pago de los pagos hechos desde una cuenta en Xero</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be used and was left as it is. %2</source>
        <translation>El archivo de ajustes %1 no se puede usar y se dejó como estaba. %2</translation>
    </message>
    <message>
        <source>Nothing can be decided about this payment now. %1</source>
        <translation>Ahora no se puede decidir nada sobre este pago. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for this payment now; possible: %2. %3</source>
        <translation>&quot;%1&quot; no es posible para este pago ahora; posibles: %2. %3</translation>
    </message>
    <message>
        <source>The payment&apos;s bill is not linked to an invoice.</source>
        <translation>La factura de proveedor del pago no está vinculada a una factura de subcontratista.</translation>
    </message>
    <message>
        <source>Reading payments made before the setup, %1 of %2</source>
        <translation>Leyendo los pagos anteriores a la configuración, %1 de %2</translation>
    </message>
    <message>
        <source>Reading bills from Xero</source>
        <translation>Leyendo las facturas de proveedor de Xero</translation>
    </message>
    <message>
        <source>The payments of bill %1 wait (%2).</source>
        <translation>Los pagos de la factura de proveedor %1 quedan en espera (%2).</translation>
    </message>
    <message>
        <source>The history of payment %1 could not be read (%2).</source>
        <translation>No se pudo leer el historial del pago %1 (%2).</translation>
    </message>
    <message>
        <source>Commitment %1 is not among those of its project.</source>
        <translation>El compromiso %1 no está entre los de su proyecto.</translation>
    </message>
    <message>
        <source>Subcontractor invoice %1 is in none of the projects that could be read. Project %2: %3</source>
        <translation>La factura de subcontratista %1 no está en ninguno de los proyectos que se pudieron leer. Proyecto %2: %3</translation>
    </message>
    <message>
        <source>Reading payments from Xero</source>
        <translation>Leyendo los pagos de Xero</translation>
    </message>
    <message>
        <source>Reading payments from Xero, %1 of %2</source>
        <translation>Leyendo los pagos de Xero, %1 de %2</translation>
    </message>
    <message>
        <source>Reading subcontractor invoices from Procore: %1</source>
        <translation>Leyendo las facturas de subcontratistas de Procore: %1</translation>
    </message>
    <message>
        <source>Project %1: %2</source>
        <translation>Proyecto %1: %2</translation>
    </message>
    <message>
        <source>Files that were attached to the line are missing in Procore. Copies are kept, and the next sync puts them back.</source>
        <translation>En Procore faltan archivos que estaban adjuntos a la línea. Se conservan copias, y la próxima sincronización los repone.</translation>
    </message>
    <message>
        <source>It is not known yet whether Procore made the change. The next sync checks that first and goes on from there.</source>
        <translation>Todavía no se sabe si Procore hizo el cambio. La próxima sincronización lo consulta primero y sigue desde allí.</translation>
    </message>
    <message>
        <source>Procore accepted the files but does not show them on the line.</source>
        <translation>Procore aceptó los archivos, pero no los muestra en la línea.</translation>
    </message>
    <message>
        <source>Procore accepted the change but still shows another payment number.</source>
        <translation>Procore aceptó el cambio, pero todavía muestra otro número de pago.</translation>
    </message>
    <message>
        <source>Procore accepted the files but shows %1 instead of %2. Check the line in Procore before you attach anything again, or the files may be there twice.</source>
        <translation>Procore aceptó los archivos, pero muestra %1 en lugar de %2. Revise la línea en Procore antes de volver a adjuntar algo, o los archivos podrían quedar duplicados.</translation>
    </message>
    <message>
        <source>Procore does not say which files are attached to this line, so one that got lost could not be put back. Nothing was changed.</source>
        <translation>Procore no indica qué archivos están adjuntos a esta línea, así que no se podría reponer uno que se perdiera. No se cambió nada.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; of the line could not be downloaded, so it could not be put back if it got lost. Nothing was changed. %2</source>
        <translation>No se pudo descargar el archivo adjunto &quot;%1&quot; de la línea, así que no se podría reponer si se perdiera. No se cambió nada. %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No existe el archivo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a file.</source>
        <translation>&quot;%1&quot; es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file.</source>
        <translation>&quot;%1&quot; no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2</source>
        <translation>No se puede leer el archivo &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Procore&apos;s answer does not list the line&apos;s attachments.</source>
        <translation>La respuesta de Procore no enumera los archivos adjuntos de la línea.</translation>
    </message>
    <message>
        <source>Somebody else attached files to this line in the meantime (%1). Nothing was sent.</source>
        <translation>Mientras tanto, otra persona adjuntó archivos a esta línea (%1). No se envió nada.</translation>
    </message>
    <message>
        <source>The copy %1 of an attachment cannot be used: %2</source>
        <translation>No se puede usar la copia %1 de un archivo adjunto: %2</translation>
    </message>
    <message>
        <source>The folder %1 contains copies of attachments from a change that Tieout does not know. They may be all that is left of the files.</source>
        <translation>La carpeta %1 contiene copias de archivos adjuntos de un cambio que Tieout no conoce. Pueden ser lo único que queda de los archivos.</translation>
    </message>
    <message>
        <source>the folder cannot be created.</source>
        <translation>no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>it cannot be moved to %1.</source>
        <translation>no se puede mover a %1.</translation>
    </message>
    <message>
        <source>its content is not the copy of &quot;%1&quot; that was kept.</source>
        <translation>su contenido no es la copia de &quot;%1&quot; que se guardó.</translation>
    </message>
    <message>
        <source>A file without a name cannot be attached.</source>
        <translation>No se puede adjuntar un archivo sin nombre.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; contains a character that is not allowed in the name of an attachment.</source>
        <translation>El nombre de archivo &quot;%1&quot; contiene un carácter que no se permite en el nombre de un archivo adjunto.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is longer than %2 bytes.</source>
        <translation>El nombre de archivo &quot;%1&quot; tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>El archivo &quot;%1&quot; está vacío.</translation>
    </message>
    <message>
        <source>It is not known yet how the last change of this payment&apos;s line ended.</source>
        <translation>Todavía no se sabe cómo terminó el último cambio de la línea de este pago.</translation>
    </message>
    <message>
        <source>This payment has no line in Procore. %1</source>
        <translation>Este pago no tiene línea en Procore. %1</translation>
    </message>
    <message>
        <source>Only a synced payment&apos;s line can be changed here. %1</source>
        <translation>Aquí solo se puede cambiar la línea de un pago sincronizado. %1</translation>
    </message>
    <message>
        <source>Somebody changed this line in Procore: its %1 is &quot;%2&quot; and was &quot;%3&quot;.</source>
        <translation>Alguien cambió esta línea en Procore: en el campo %1 figura &quot;%2&quot; y antes figuraba &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>A payment number is a whole number from 1 to %1.</source>
        <translation>Un número de pago es un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Payment number %1 is taken on this commitment: line %2, %3 of %4, invoice number &quot;%5&quot;, has it.</source>
        <translation>El número de pago %1 ya está ocupado en este compromiso: lo tiene la línea %2, del %4 por %3, con el número de factura &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>No file to attach was named.</source>
        <translation>No se indicó ningún archivo para adjuntar.</translation>
    </message>
    <message>
        <source>An attachment of this line has no name in Procore, so it could not be put back if it got lost. Attach the file in Procore.</source>
        <translation>Un archivo adjunto de esta línea no tiene nombre en Procore, así que no se podría reponer si se perdiera. Adjunte el archivo en Procore.</translation>
    </message>
    <message>
        <source>The line would have two attachments named &quot;%1&quot;. Rename the file first.</source>
        <translation>La línea tendría dos archivos adjuntos con el nombre &quot;%1&quot;. Cambie primero el nombre del archivo.</translation>
    </message>
    <message>
        <source>The attachments of this line would come to %1. Tieout changes lines with up to %2, since it keeps a copy of each while it does; attach the file in Procore.</source>
        <translation>Los archivos adjuntos de esta línea sumarían %1. Tieout cambia líneas de hasta %2, porque mientras lo hace conserva una copia de cada archivo; adjunte el archivo en Procore.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>número de factura</translation>
    </message>
    <message>
        <source>check number</source>
        <translation>número de cheque</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>the sync&apos;s data on the line</source>
        <translation>datos de la sincronización en la línea</translation>
    </message>
    <message>
        <source>Its line %1 was not in the list.</source>
        <translation>Su línea %1 no estaba en la lista.</translation>
    </message>
    <message>
        <source>Its bill changed in Xero while this sync was reading.</source>
        <translation>Su factura de proveedor cambió en Xero mientras esta sincronización leía.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The sync is not set up: choose the organization, the company and a sync frequency first.</source>
        <translation>La sincronización no está configurada: elija primero la organización, la compañía y una frecuencia de sincronización.</translation>
    </message>
    <message>
        <source>The ledger of this profile belongs to another company in Procore. Add another profile for this one.</source>
        <translation>El registro de este perfil pertenece a otra compañía en Procore. Agregue otro perfil para esta.</translation>
    </message>
    <message>
        <source>The ledger of this profile belongs to another organization in Xero. Add another profile for this one.</source>
        <translation>El registro de este perfil pertenece a otra organización en Xero. Agregue otro perfil para esta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Tieout supports Xero organizations of the United States only; the country of %1 is %2.</source>
        <translation>Tieout es compatible solo con organizaciones de Xero de los Estados Unidos; el país de %1 es %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>payment number</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <translation>Adjuntado: %1.</translation>
    </message>
    <message>
        <source>Payment number %1 instead of %2.</source>
        <translation>Número de pago %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Procore shows files there that Tieout does not know: %1.</source>
        <translation>Procore muestra allí archivos que Tieout no conoce: %1.</translation>
    </message>
    <message>
        <source>Accepted as Procore shows it. %1</source>
        <translation>Se aceptó tal como lo muestra Procore. %1</translation>
    </message>
    <message>
        <source>The company has no project %1 that you can see.</source>
        <translation>La compañía no tiene el proyecto %1 entre los que usted puede ver.</translation>
    </message>
    <message>
        <source>The company has no projects %1 that you can see.</source>
        <translation>La compañía no tiene los proyectos %1 entre los que usted puede ver.</translation>
    </message>
    <message>
        <source>There is no subcontractor invoice %1 in the projects of this sync.</source>
        <translation>No existe la factura de subcontratista %1 en los proyectos de esta sincronización.</translation>
    </message>
    <message>
        <source>There are no subcontractor invoices %1 in the projects of this sync.</source>
        <translation>No existen las facturas de subcontratistas %1 en los proyectos de esta sincronización.</translation>
    </message>
    <message>
        <source>The ledger of this profile was missing or empty. The next sync fills a new one from Xero and Procore: payments made before the setup stay out, and a payment&apos;s line is found by the payment&apos;s mark on it. Links made by hand and decisions have to be made again; a payment that somebody chose to leave may be written.</source>
        <translation>El registro de este perfil faltaba o estaba vacío. La próxima sincronización llena uno nuevo con los datos de Xero y Procore: los pagos anteriores a la configuración quedan fuera, y la línea de un pago se encuentra por la marca del pago que lleva. Los vínculos hechos manualmente y las decisiones deben hacerse de nuevo; un pago que alguien decidió dejar como está podría escribirse.</translation>
    </message>
    <message>
        <source>The ledger of this profile was damaged. It was kept as %1, and a new one is filled from Xero and Procore by the next sync, which finds a payment&apos;s line by the payment&apos;s mark on it. Links made by hand and decisions have to be made again; a payment that somebody chose to leave may be written. Move that file away to end this notice.</source>
        <translation>El registro de este perfil estaba dañado. Se conservó como %1, y la próxima sincronización llena uno nuevo con los datos de Xero y Procore; la línea de un pago se encuentra por la marca del pago que lleva. Los vínculos hechos manualmente y las decisiones deben hacerse de nuevo; un pago que alguien decidió dejar como está podría escribirse. Mueva ese archivo a otro lugar para que este aviso desaparezca.</translation>
    </message>
    <message>
        <source>Another time the ledger was missing or empty, with the same effect.</source>
        <translation>El registro faltaba o estaba vacío otra vez, con el mismo efecto.</translation>
    </message>
    <message>
        <source>If you have a copy, put it back. Delete the empty file %1 to end this notice.</source>
        <translation>Si tiene una copia, repóngala. Elimine el archivo vacío %1 para que este aviso desaparezca.</translation>
    </message>
    <message>
        <source>Comparing payments with Procore, %1 of %2</source>
        <translation>Comparando los pagos con Procore, %1 de %2</translation>
    </message>
    <message>
        <source>Writing payments to Procore, %1 of %2</source>
        <translation>Escribiendo los pagos en Procore, %1 de %2</translation>
    </message>
    <message>
        <source>Another program is syncing this profile.</source>
        <translation>Otro programa está sincronizando este perfil.</translation>
    </message>
    <message>
        <source>Tieout cannot see whether it still runs there.</source>
        <translation>Tieout no puede ver si todavía se ejecuta allí.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>The lock %1 stays: a program that is running holds it, or the file cannot be removed.</source>
        <translation>El bloqueo %1 permanece: lo tiene un programa en ejecución, o el archivo no se puede eliminar.</translation>
    </message>
    <message>
        <source>No project is chosen for the sync.</source>
        <translation>No se ha elegido ningún proyecto para la sincronización.</translation>
    </message>
    <message>
        <source>Project %1 is not among those chosen for the sync.</source>
        <translation>El proyecto %1 no está entre los elegidos para la sincronización.</translation>
    </message>
    <message>
        <source>A payment that was removed in Xero still has its line in a project that is not chosen for the sync. Choose the project and sync, or correct the line in Procore.</source>
        <translation>Un pago que se eliminó en Xero todavía tiene su línea en un proyecto que no está elegido para la sincronización. Elija el proyecto y sincronice, o corrija la línea en Procore.</translation>
    </message>
    <message>
        <source>%1 %2 on bill %3</source>
        <comment>amount, currency, bill</comment>
        <translation>%1 %2 de la factura de proveedor %3</translation>
    </message>
    <message>
        <source>How a change in Procore ended is not known, because its project is no longer chosen for the sync: %1. Choose the project and sync; the sync looks first and sends nothing twice.</source>
        <translation>No se sabe cómo terminó un cambio en Procore, porque su proyecto ya no está elegido para la sincronización: %1. Elija el proyecto y sincronice; la sincronización revisa primero y no envía nada dos veces.</translation>
    </message>
    <message>
        <source>Procore allows %1 calls an hour: about %2 of %3 payments before %4, all by about %5.</source>
        <translation>Procore permite %1 llamadas por hora: alrededor de %2 de %3 pagos antes de %4, y todos hacia %5.</translation>
    </message>
    <message>
        <source>The clocks of Xero, Procore and this computer disagree by more than five minutes. Payments made from %1 on take part. Check this computer&apos;s clock.</source>
        <translation>Los relojes de Xero, de Procore y de esta computadora difieren en más de cinco minutos. Participan los pagos hechos a partir de %1. Revise el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>Bill %1 could not be compared with its payments (%2).</source>
        <translation>No se pudo comparar la factura de proveedor %1 con sus pagos (%2).</translation>
    </message>
    <message>
        <source>Comparing bills in Xero with their payments</source>
        <translation>Comparando las facturas de proveedor de Xero con sus pagos</translation>
    </message>
    <message>
        <source>The daily reading of all recent payments from Xero is left to a later sync: it needs more than its share, a third of today&apos;s remaining calls. Payments that changed are synced all the same.</source>
        <translation>La lectura diaria de todos los pagos recientes de Xero queda para una sincronización posterior: necesita más que su parte, un tercio de las llamadas que quedan hoy. Los pagos que cambiaron se sincronizan de todos modos.</translation>
    </message>
    <message>
        <source>Reading all recent payments from Xero</source>
        <translation>Leyendo todos los pagos recientes de Xero</translation>
    </message>
    <message>
        <source>Checking lines in Procore, %1 of %2 commitments</source>
        <translation>Revisando las líneas en Procore, %1 de %2 compromisos</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>Xero shows none of the payments that have lines in Procore.</source>
        <translation>Xero no muestra ninguno de los pagos que tienen líneas en Procore.</translation>
    </message>
    <message>
        <source>Xero shows none of the bills whose payments have lines in Procore.</source>
        <translation>Xero no muestra ninguna de las facturas de proveedor cuyos pagos tienen líneas en Procore.</translation>
    </message>
    <message>
        <source>The payments changed again and again while they were read.</source>
        <translation>Los pagos cambiaron una y otra vez mientras se leían.</translation>
    </message>
    <message>
        <source>The answer does not hold payment %1.</source>
        <translation>La respuesta no contiene el pago %1.</translation>
    </message>
    <message>
        <source>Xero refused the list as too long to be read at once: %1</source>
        <translation>Xero rechazó la lista por ser demasiado larga para leerla de una vez: %1</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>El token de acceso venció.</translation>
    </message>
    <message>
        <source>The consent lacks a scope.</source>
        <translation>Al consentimiento le falta un permiso (scope).</translation>
    </message>
    <message>
        <source>Xero did not accept the access token.</source>
        <translation>Xero no aceptó el token de acceso.</translation>
    </message>
    <message>
        <source>The organization is no longer connected, or you may not see this in it.</source>
        <translation>La organización ya no está conectada, o usted no tiene permiso para ver esto en ella.</translation>
    </message>
    <message>
        <source>Xero said: %1</source>
        <translation>Xero respondió: %1</translation>
    </message>
    <message>
        <source>The answer does not say what time it is at Xero.</source>
        <translation>La respuesta no indica qué hora es en Xero.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy C&amp;ell</source>
        <translation>Copiar ce&amp;lda</translation>
    </message>
    <message>
        <source>Copy &amp;Answer</source>
        <translation>Copiar &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Configure &amp;Settings…</source>
        <translation>Configurar &amp;ajustes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Subcontractor &amp;Invoices</source>
        <translation>&amp;Facturas de subcontratistas</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Compromisos</translation>
    </message>
    <message>
        <source>Sync &amp;History</source>
        <translation>&amp;Historial de sincronización</translation>
    </message>
    <message>
        <source>&amp;Why Pane</source>
        <translation>Panel &amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Filter Pane</source>
        <translation>Panel de f&amp;iltros</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Sync Payments for Synced Invoices</source>
        <translation>&amp;Sincronizar pagos de facturas sincronizadas</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Vista &amp;previa…</translation>
    </message>
    <message>
        <source>Sync Se&amp;lected Invoices</source>
        <translation>Sincronizar facturas se&amp;leccionadas</translation>
    </message>
    <message>
        <source>Sync T&amp;his Project</source>
        <translation>Sincronizar este pro&amp;yecto</translation>
    </message>
    <message>
        <source>Previe&amp;w Selected Invoices…</source>
        <translation>Vista previa de facturas seleccion&amp;adas…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Link Invoices and &amp;Bills…</source>
        <translation>&amp;Vincular facturas de Procore y Xero…</translation>
    </message>
    <message>
        <source>Open Payment in &amp;Procore</source>
        <translation>Abrir pago en P&amp;rocore</translation>
    </message>
    <message>
        <source>Open Payment in &amp;Xero</source>
        <translation>Abrir pago en &amp;Xero</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Set Up Tieout…</source>
        <translation>&amp;Configurar Tieout…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Check Everything…</source>
        <translation>&amp;Revisar todo…</translation>
    </message>
    <message>
        <source>Check This In&amp;voice…</source>
        <translation>Revisar es&amp;ta factura…</translation>
    </message>
    <message>
        <source>What Do the &amp;Icons Mean?</source>
        <translation>¿&amp;Qué significan los íconos?</translation>
    </message>
    <message>
        <source>&amp;About Tieout</source>
        <translation>&amp;Acerca de Tieout</translation>
    </message>
    <message>
        <source>Choose the sync schedule</source>
        <translation>Elija la programación de sincronización</translation>
    </message>
    <message>
        <source>Both services are connected. Choose how often payments for synced invoices are brought over; that choice also sets the moment from which payments count as new.</source>
        <translation>Ambos servicios están conectados. Elija con qué frecuencia se llevan a Procore los pagos de facturas sincronizadas; esa elección también fija desde qué momento los pagos cuentan como nuevos.</translation>
    </message>
    <message>
        <source>Continue Setting Up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>Tieout is not set up yet</source>
        <translation>Tieout todavía no está configurado</translation>
    </message>
    <message>
        <source>Connect Procore and Xero, choose the company and the organization, then the sync schedule. Nothing is written anywhere until the schedule is chosen.</source>
        <translation>Conecte Procore y Xero, elija la compañía y la organización, y después la programación de sincronización. No se escribe nada en ninguna parte hasta que se elija la programación.</translation>
    </message>
    <message>
        <source>Set Up Tieout…</source>
        <translation>Configurar Tieout…</translation>
    </message>
    <message>
        <source>You are signed out of Xero</source>
        <translation>No tiene una sesión iniciada en Xero</translation>
    </message>
    <message>
        <source>You are signed out of Procore</source>
        <translation>No tiene una sesión iniciada en Procore</translation>
    </message>
    <message>
        <source>No payment is brought over until you sign in again. Nothing that was synced is lost.</source>
        <translation>No se lleva ningún pago a Procore hasta que usted vuelva a iniciar sesión. No se pierde nada de lo ya sincronizado.</translation>
    </message>
    <message>
        <source>Connect Xero…</source>
        <translation>Conectar Xero…</translation>
    </message>
    <message>
        <source>Connect Procore…</source>
        <translation>Conectar Procore…</translation>
    </message>
    <message>
        <source>Opening the ledger</source>
        <translation>Abriendo el registro de Tieout</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>No se puede usar el llavero de esta computadora</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This edition of Xero is not supported</source>
        <translation>Esta edición de Xero no es compatible</translation>
    </message>
    <message>
        <source>Open Advanced Settings…</source>
        <translation>Abrir los ajustes avanzados…</translation>
    </message>
    <message>
        <source>You may view payments but not sync them</source>
        <translation>Usted puede ver los pagos, pero no sincronizarlos</translation>
    </message>
    <message>
        <source>Check My Rights Again</source>
        <translation>Revisar mis permisos de nuevo</translation>
    </message>
    <message>
        <source>Another computer has locked this profile</source>
        <translation>Otra computadora bloqueó este perfil</translation>
    </message>
    <message>
        <source>Give Up the Lock…</source>
        <translation>Liberar el bloqueo…</translation>
    </message>
    <message>
        <source>No synced invoices yet</source>
        <translation>Todavía no hay facturas sincronizadas</translation>
    </message>
    <message>
        <source>A subcontractor invoice appears here once it was exported from Procore and is linked to its bill in Xero. The first sync looks for them.</source>
        <translation>Una factura de subcontratista aparece aquí después de exportarse desde Procore y estar vinculada a su factura de proveedor en Xero. La primera sincronización las busca.</translation>
    </message>
    <message>
        <source>Sync Payments for Synced Invoices</source>
        <translation>Sincronizar pagos de facturas sincronizadas</translation>
    </message>
    <message>
        <source>ERP Integrations · Xero</source>
        <translation>Integraciones de ERP · Xero</translation>
    </message>
    <message>
        <source>Schedule, payment methods, changes in Xero, connections (Ctrl+,)</source>
        <translation>Programación, métodos de pago, cambios en Xero, conexiones (Ctrl+,)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Company in Procore: %1
Organization in Xero: %2</source>
        <translation>Compañía en Procore: %1
Organización en Xero: %2</translation>
    </message>
    <message>
        <source>Demo company: everything here is made up, and nothing leaves this computer.</source>
        <translation>Compañía de demostración: aquí todo es ficticio y nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Tieout</source>
        <translation>Tieout</translation>
    </message>
    <message>
        <source>Give up the lock?</source>
        <translation>¿Liberar el bloqueo?</translation>
    </message>
    <message>
        <source>If a Tieout on the other computer is still working on this profile, both could write to Procore at the same time. Give the lock up only if that computer is gone or no longer uses this profile.</source>
        <translation>Si un Tieout en la otra computadora todavía trabaja con este perfil, ambos podrían escribir en Procore al mismo tiempo. Libere el bloqueo solo si esa computadora ya no existe o ya no usa este perfil.</translation>
    </message>
    <message>
        <source>Give Up the Lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Stop the sync and quit?</source>
        <translation>¿Detener la sincronización y salir?</translation>
    </message>
    <message>
        <source>The payment on its way is finished first, then the window closes. What was done is kept, and the next sync goes on from there.</source>
        <translation>Primero se termina el pago en curso y luego se cierra la ventana. Lo hecho se conserva, y la próxima sincronización sigue desde allí.</translation>
    </message>
    <message>
        <source>Stop and Quit</source>
        <translation>Detener y salir</translation>
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
        <translation>Lo que ve es el último estado conocido.</translation>
    </message>
    <message>
        <source>Xero or Procore could not be reached. %1</source>
        <translation>No se pudo establecer contacto con Xero o Procore. %1</translation>
    </message>
    <message>
        <source>This profile is set up. Use Configure Settings.</source>
        <translation>Este perfil ya está configurado. Use Configurar ajustes.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>Select one payment first.</source>
        <translation>Seleccione primero un pago.</translation>
    </message>
    <message>
        <source>Show What Needs You</source>
        <translation>Mostrar lo que requiere atención</translation>
    </message>
    <message>
        <source>Sync This &amp;Invoice</source>
        <translation>Sincronizar esta &amp;factura</translation>
    </message>
    <message>
        <source>Sync T&amp;hese Projects</source>
        <translation>Sincronizar estos pro&amp;yectos</translation>
    </message>
    <message>
        <source>Previe&amp;w This Invoice…</source>
        <translation>Vista previa de esta f&amp;actura…</translation>
    </message>
    <message>
        <source>Select one invoice first.</source>
        <translation>Seleccione primero una sola factura.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Seleccione primero una factura.</translation>
    </message>
    <message>
        <source>1 row was written to %1.</source>
        <translation>Se escribió 1 fila en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This payment has no page there.</source>
        <translation>Este pago no tiene página allí.</translation>
    </message>
    <message>
        <source>The sync is set up. 1 payment made before now is not included.</source>
        <translation>La sincronización está configurada. 1 pago anterior a este momento no se incluye.</translation>
    </message>
    <message numerus="yes">
        <source>The sync is set up. %Ln payments made before now are not included.</source>
        <translation>
            <numerusform>La sincronización está configurada. %Ln pago anterior a este momento no se incluye.</numerusform>
            <numerusform>La sincronización está configurada. %Ln pagos anteriores a este momento no se incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment belongs to no invoice in the projects you can see.</source>
        <translation>El pago no corresponde a ninguna factura de los proyectos que usted puede ver.</translation>
    </message>
    <message>
        <source>1 payment brought over</source>
        <translation>1 pago llevado a Procore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments brought over</source>
        <translation>
            <numerusform>%Ln pago llevado a Procore</numerusform>
            <numerusform>%Ln pagos llevados a Procore</numerusform>
        </translation>
    </message>
    <message>
        <source>1 voided</source>
        <translation>1 anulación</translation>
    </message>
    <message>
        <source>1 updated</source>
        <translation>1 actualización</translation>
    </message>
    <message>
        <source>Nothing new to bring over</source>
        <translation>Nada nuevo que llevar a Procore</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln requiere su atención</numerusform>
            <numerusform>%Ln requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still waiting</source>
        <translation>1 sigue en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln sigue en espera</numerusform>
            <numerusform>%Ln siguen en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 The next sync goes on from here.</source>
        <translation>Detenida. %1 La próxima sincronización sigue desde aquí.</translation>
    </message>
    <message>
        <source>The sync could not finish. %1</source>
        <translation>La sincronización no pudo terminar. %1</translation>
    </message>
    <message>
        <source>Sync since %1</source>
        <translation>Sincronización en curso desde %1</translation>
    </message>
    <message>
        <source>Last sync %1 failed</source>
        <translation>La última sincronización (%1) falló</translation>
    </message>
    <message>
        <source>Last sync %1, stopped</source>
        <translation>Última sincronización: %1, detenida</translation>
    </message>
    <message>
        <source>Last sync %1, 1 payment</source>
        <translation>Última sincronización: %1, 1 pago</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln payments</source>
        <translation>
            <numerusform>Última sincronización: %1, %Ln pago</numerusform>
            <numerusform>Última sincronización: %1, %Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Todavía sin sincronizaciones</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima: %1</translation>
    </message>
    <message>
        <source>next only when you start it</source>
        <translation>próxima solo cuando usted la inicie</translation>
    </message>
    <message>
        <source>A sync that runs out of them waits or goes on later; nothing is lost.</source>
        <translation>Si se agotan, la sincronización espera o continúa más tarde; no se pierde nada.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>1 payment was removed in Xero. Void its line in Procore?</source>
        <translation>Se eliminó 1 pago en Xero. ¿Anular su línea en Procore?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were removed in Xero. Void their lines in Procore?</source>
        <translation>
            <numerusform>Se eliminó %Ln pago en Xero. ¿Anular su línea en Procore?</numerusform>
            <numerusform>Se eliminaron %Ln pagos en Xero. ¿Anular sus líneas en Procore?</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them…</source>
        <translation>Mostrarlos…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Subcontrato</translation>
    </message>
    <message>
        <source>Purchase Order</source>
        <translation>Orden de compra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not known: Procore did not say it when the commitments of this project were last read.</source>
        <translation>Se desconoce: Procore no lo indicó la última vez que se leyeron los compromisos de este proyecto.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contract Sum</source>
        <translation>Monto del contrato</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Schedule, as %1</source>
        <comment>person</comment>
        <translation>Programación, como %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Procore does not show it back</source>
        <translation>Procore no lo devuelve</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Leído en Procore</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Open Connections…</source>
        <translation>Abrir Conexiones…</translation>
    </message>
    <message>
        <source>Choose Schedule…</source>
        <translation>Elegir programación…</translation>
    </message>
    <message>
        <source>Choose Projects…</source>
        <translation>Elegir proyectos…</translation>
    </message>
    <message>
        <source>Open Changes in Xero…</source>
        <translation>Abrir Cambios en Xero…</translation>
    </message>
    <message>
        <source>Sync Payments</source>
        <translation>Sincronizar pagos</translation>
    </message>
    <message>
        <source>Link by Hand…</source>
        <translation>Vincular manualmente…</translation>
    </message>
    <message>
        <source>Show Payments</source>
        <translation>Mostrar pagos</translation>
    </message>
    <message>
        <source>Show Sync History</source>
        <translation>Mostrar historial de sincronización</translation>
    </message>
    <message>
        <source>Open in Procore</source>
        <translation>Abrir en Procore</translation>
    </message>
    <message>
        <source>Open in Xero</source>
        <translation>Abrir en Xero</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Cannot be told from here</source>
        <translation>No se puede saber desde aquí</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>With a difference</source>
        <translation>Con diferencia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not linked to a bill in Xero.</source>
        <translation>Sin vincular a una factura de proveedor en Xero.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The bill in Xero and the invoice in Procore have different numbers.</source>
        <translation>La factura de proveedor en Xero y la factura en Procore tienen números distintos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Invoice #</source>
        <translation>N.º de factura</translation>
    </message>
    <message>
        <source>Bill #</source>
        <translation>N.º fact. proveedor</translation>
    </message>
    <message>
        <source>Billing Period</source>
        <translation>Período de facturación</translation>
    </message>
    <message>
        <source>Billing Date</source>
        <translation>Fecha de facturación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Last Payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Last Proved</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Paid %</source>
        <comment>heading of percentages</comment>
        <translation>% pagado</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Sin sincronización</translation>
    </message>
    <message>
        <source>Being changed; synced again once it is proved.</source>
        <translation>Se está cambiando; quedará sincronizada de nuevo cuando se compruebe.</translation>
    </message>
    <message>
        <source>Procore no longer lists this line. The next sync finds out what became of it.</source>
        <translation>Procore ya no muestra esta línea en su lista. La próxima sincronización averigua qué pasó con ella.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Procore does not show the method.</source>
        <translation>Procore no muestra el método.</translation>
    </message>
    <message>
        <source>%1, voided; %2 in Procore</source>
        <translation>%1, anulado; %2 en Procore</translation>
    </message>
    <message>
        <source>%1: the line in Procore and the bill in Xero have different numbers.</source>
        <translation>%1: la línea en Procore y la factura de proveedor en Xero tienen números distintos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Payment #</source>
        <translation>N.º de pago</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Check #</source>
        <translation>N.º de cheque</translation>
    </message>
    <message>
        <source>Bill # in Xero</source>
        <translation>N.º fact. proveedor en Xero</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <translation>A mano</translation>
    </message>
    <message>
        <source>Written by Tieout. It is not locked in Procore now.</source>
        <translation>Escrita por Tieout. Ahora no está bloqueada en Procore.</translation>
    </message>
    <message>
        <source>Synced with ERP by Tieout, and locked in Procore: only its payment number and its attachments can be changed.</source>
        <translation>Sincronizada con el ERP por Tieout y bloqueada en Procore: solo se pueden cambiar su número de pago y sus archivos adjuntos.</translation>
    </message>
    <message>
        <source>Written by another program, which marked it &quot;%1&quot;. Tieout does not touch it.</source>
        <translation>Escrita por otro programa, que le puso la marca &quot;%1&quot;. Tieout no la toca.</translation>
    </message>
    <message>
        <source>Typed by hand in Procore. Tieout does not touch it.</source>
        <translation>Ingresada a mano en Procore. Tieout no la toca.</translation>
    </message>
    <message>
        <source>Change it in Procore.</source>
        <translation>Cámbielo en Procore.</translation>
    </message>
    <message>
        <source>The payment of this line is not known on this computer. Sync first.</source>
        <translation>El pago de esta línea no se conoce en esta computadora. Sincronice primero.</translation>
    </message>
    <message>
        <source>Procore&apos;s list no longer has this line. Sync first.</source>
        <translation>La lista de Procore ya no contiene esta línea. Sincronice primero.</translation>
    </message>
    <message>
        <source>It is not known yet how the last change of this line ended. Sync first.</source>
        <translation>Todavía no se sabe cómo terminó el último cambio de esta línea. Sincronice primero.</translation>
    </message>
    <message>
        <source>Only the line of a synced payment can be changed. %1</source>
        <translation>Solo se puede cambiar la línea de un pago sincronizado. %1</translation>
    </message>
    <message>
        <source>A payment number is a whole number, 1 or more.</source>
        <translation>Un número de pago es un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>Payment number %1 is taken on this commitment, by the payment of %2 on %3.</source>
        <translation>El número de pago %1 ya está ocupado en este compromiso por el pago de %2 del %3.</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Ninguna encontrada</translation>
    </message>
    <message>
        <source>%1 of 100, tie</source>
        <translation>%1 de 100, empate</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>It was unlinked by hand.</source>
        <translation>Se desvinculó manualmente.</translation>
    </message>
    <message>
        <source>It was unlinked by %1.</source>
        <translation>La desvinculó %1.</translation>
    </message>
    <message>
        <source>No bill that was paid since the setup looks like it.</source>
        <translation>Ninguna factura de proveedor pagada desde la configuración se le parece.</translation>
    </message>
    <message>
        <source>Another one fits as well.</source>
        <translation>Hay otra que coincide igual de bien.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Vendor in Xero</source>
        <translation>Proveedor en Xero</translation>
    </message>
    <message>
        <source>Bill Total</source>
        <translation>Total fact. proveedor</translation>
    </message>
    <message>
        <source>Bill Date</source>
        <translation>Fecha fact. proveedor</translation>
    </message>
    <message>
        <source>Procore</source>
        <translation>Procore</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Manualmente: %1</translation>
    </message>
    <message>
        <source>Linked By</source>
        <translation>Vinculada por</translation>
    </message>
    <message>
        <source>Linked On</source>
        <translation>Vinculada el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; in Procore it stands at 0.00.</source>
        <translation>El pago de %1 del %2 se eliminó en Xero; en Procore está en 0.00.</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; its line in Procore is still to be settled.</source>
        <translation>El pago de %1 del %2 se eliminó en Xero; falta resolver su línea en Procore.</translation>
    </message>
    <message>
        <source>The payment of %1 on %2 was removed in Xero; it is not in Procore.</source>
        <translation>El pago de %1 del %2 se eliminó en Xero; no está en Procore.</translation>
    </message>
    <message>
        <source>Paid %1 on %2</source>
        <translation>Se pagaron %1 el %2</translation>
    </message>
    <message>
        <source>Paid %1 by check %2 on %3</source>
        <translation>Se pagaron %1 con el cheque %2 el %3</translation>
    </message>
    <message>
        <source>%1; in Procore, but the line there is not as it should be at the moment.</source>
        <translation>%1; está en Procore, pero por el momento la línea no está como debería.</translation>
    </message>
    <message>
        <source>%1; not in Procore.</source>
        <translation>%1; no está en Procore.</translation>
    </message>
    <message>
        <source>%1; not in Procore yet.</source>
        <translation>%1; todavía no está en Procore.</translation>
    </message>
    <message>
        <source>%1; in Procore.</source>
        <translation>%1; está en Procore.</translation>
    </message>
    <message>
        <source>%1; in Procore as payment %2.</source>
        <translation>%1; en Procore figura como pago %2.</translation>
    </message>
    <message>
        <source>%1, voided</source>
        <translation>%1, anulado</translation>
    </message>
    <message>
        <source>Paid From</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Todos los períodos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Fechas propias…</translation>
    </message>
    <message>
        <source>Create line</source>
        <translation>Crear línea</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Anular línea</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Cambiar línea</translation>
    </message>
    <message>
        <source>Create 1 payment line for %1</source>
        <translation>Crear 1 línea de pago por %1</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln payment lines for %1</source>
        <translation>
            <numerusform>Crear %Ln línea de pago por %1</numerusform>
            <numerusform>Crear %Ln líneas de pago por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Void 1 line: set it to 0.00</source>
        <translation>Anular 1 línea: ponerla en 0.00</translation>
    </message>
    <message numerus="yes">
        <source>Void %Ln lines: set them to 0.00</source>
        <translation>
            <numerusform>Anular %Ln línea: ponerla en 0.00</numerusform>
            <numerusform>Anular %Ln líneas: ponerlas en 0.00</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 line</source>
        <translation>Cambiar 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lines</source>
        <translation>
            <numerusform>Cambiar %Ln línea</numerusform>
            <numerusform>Cambiar %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write nothing to Procore</source>
        <translation>No escribir nada en Procore</translation>
    </message>
    <message>
        <source>Leave 1 payment for a later sync</source>
        <translation>Dejar 1 pago para una sincronización posterior</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln payments for a later sync</source>
        <translation>
            <numerusform>Dejar %Ln pago para una sincronización posterior</numerusform>
            <numerusform>Dejar %Ln pagos para una sincronización posterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave 1 payment that needs a decision</source>
        <translation>Dejar 1 pago que requiere una decisión</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln payments that need a decision</source>
        <translation>
            <numerusform>Dejar %Ln pago que requiere una decisión</numerusform>
            <numerusform>Dejar %Ln pagos que requieren una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Fail at 1 payment</source>
        <translation>Fallar en 1 pago</translation>
    </message>
    <message numerus="yes">
        <source>Fail at %Ln payments</source>
        <translation>
            <numerusform>Fallar en %Ln pago</numerusform>
            <numerusform>Fallar en %Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Would</source>
        <translation>Qué haría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Line created</source>
        <translation>Línea creada</translation>
    </message>
    <message>
        <source>Line voided</source>
        <translation>Línea anulada</translation>
    </message>
    <message>
        <source>Line proved</source>
        <translation>Línea comprobada</translation>
    </message>
    <message>
        <source>Line adopted</source>
        <translation>Línea adoptada</translation>
    </message>
    <message>
        <source>Line restored</source>
        <translation>Línea restaurada</translation>
    </message>
    <message>
        <source>Line handed over</source>
        <translation>Línea traspasada</translation>
    </message>
    <message>
        <source>Payment # changed</source>
        <translation>N.º de pago cambiado</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Archivos adjuntados</translation>
    </message>
    <message>
        <source>Accepted as shown</source>
        <translation>Aceptado como se muestra</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Desvinculación</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>1 line created</source>
        <translation>1 línea creada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines created</source>
        <translation>
            <numerusform>%Ln línea creada</numerusform>
            <numerusform>%Ln líneas creadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment needed you at its end</source>
        <translation>1 pago requería su atención al terminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments needed you at its end</source>
        <translation>
            <numerusform>%Ln pago requería su atención al terminar</numerusform>
            <numerusform>%Ln pagos requerían su atención al terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Completed, with problems</source>
        <translation>Completada, con problemas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview by %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Una vista previa: no se escribió nada.</translation>
    </message>
    <message>
        <source>The sync is going on.</source>
        <translation>La sincronización está en curso.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Started By</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Needs You</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Calls to Xero</source>
        <translation>Llamadas a Xero</translation>
    </message>
    <message>
        <source>Calls to Procore</source>
        <translation>Llamadas a Procore</translation>
    </message>
    <message>
        <source>What It Left Undone</source>
        <translation>Lo que quedó sin hacer</translation>
    </message>
    <message>
        <source>About Tieout</source>
        <translation>Acerca de Tieout</translation>
    </message>
    <message>
        <source>Tieout %1</source>
        <translation>Tieout %1</translation>
    </message>
    <message>
        <source>Brings each payment of a bill in Xero, exactly once, to Payments Issued in Procore, and proves to the cent that the two books tie out.

Free software under the Apache License 2.0. Uses Qt %1, QCoro, QtKeychain, SQLite and simdjson.

Xero and Procore are named to describe what Tieout works with. Tieout belongs to neither.</source>
        <translation>Lleva cada pago de una factura de proveedor en Xero, exactamente una vez, a Pagos emitidos en Procore, y comprueba al centavo que los dos libros cuadran.

Software libre bajo la licencia Apache 2.0. Usa Qt %1, QCoro, QtKeychain, SQLite y simdjson.

Se nombra a Xero y Procore para describir con qué trabaja Tieout. Tieout no pertenece a ninguno de los dos.</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Search number, title, vendor, amount</source>
        <translation>Buscar número, título, proveedor, monto</translation>
    </message>
    <message>
        <source>Search number, title, vendor, project or amount</source>
        <translation>Buscar número, título, proveedor, proyecto o monto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, next step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No commitments are known yet. The first sync reads them from Procore.</source>
        <translation>Todavía no se conoce ningún compromiso. La primera sincronización los lee de Procore.</translation>
    </message>
    <message>
        <source>No commitment fits this search. Press Esc to show all of them.</source>
        <translation>Ningún compromiso coincide con esta búsqueda. Presione Esc para mostrarlos todos.</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>no difference</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>&amp;Back to Commitments</source>
        <translation>Vo&amp;lver a Compromisos</translation>
    </message>
    <message>
        <source>Open in &amp;Procore</source>
        <translation>Abrir en &amp;Procore</translation>
    </message>
    <message>
        <source>Parts of the commitment</source>
        <translation>Partes del compromiso</translation>
    </message>
    <message>
        <source>Payments Issued</source>
        <translation>Pagos emitidos</translation>
    </message>
    <message>
        <source>Paid in Xero</source>
        <translation>Pagado en Xero</translation>
    </message>
    <message>
        <source>Issued in Procore</source>
        <translation>Emitido en Procore</translation>
    </message>
    <message>
        <source>Invoices of the commitment</source>
        <translation>Facturas del compromiso</translation>
    </message>
    <message>
        <source>No subcontractor invoice of this commitment is known.</source>
        <translation>No se conoce ninguna factura de subcontratista de este compromiso.</translation>
    </message>
    <message>
        <source>Invoices (%1)</source>
        <translation>Facturas (%1)</translation>
    </message>
    <message>
        <source>1 thing is missing before payments can appear.</source>
        <translation>Falta 1 cosa para que puedan aparecer los pagos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before payments can appear. Begin with the first.</source>
        <translation>
            <numerusform>Falta %Ln cosa para que puedan aparecer los pagos. Comience por la primera.</numerusform>
            <numerusform>Faltan %Ln cosas para que puedan aparecer los pagos. Comience por la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. 1 thing is worth a look.</source>
        <translation>No falta nada. Conviene revisar 1 cosa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing. %Ln things are worth a look.</source>
        <translation>
            <numerusform>No falta nada. Conviene revisar %Ln cosa.</numerusform>
            <numerusform>No falta nada. Conviene revisar %Ln cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Revisar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Check Invoice %1</source>
        <translation>Revisar la factura %1</translation>
    </message>
    <message>
        <source>Check Everything</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se revisó</translation>
    </message>
    <message>
        <source>Copies all of it as text, for your administrator or for support</source>
        <translation>Copia todo como texto, para su administrador o para el soporte técnico</translation>
    </message>
    <message>
        <source>Checking. If a sync is going on, this waits for its end.</source>
        <translation>Revisando. Si hay una sincronización en curso, se espera a que termine.</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>No sync has run yet. The first one appears here when it ends.</source>
        <translation>Todavía no se ha ejecutado ninguna sincronización. La primera aparece aquí cuando termina.</translation>
    </message>
    <message>
        <source>What happened in this sync</source>
        <translation>Qué ocurrió en esta sincronización</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Select one sync above to see what it did with each payment.</source>
        <translation>Seleccione arriba una sincronización para ver qué hizo con cada pago.</translation>
    </message>
    <message>
        <source>Nothing happened to any payment.</source>
        <translation>No ocurrió nada con ningún pago.</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>What Do the Icons Mean?</source>
        <translation>¿Qué significan los íconos?</translation>
    </message>
    <message>
        <source>An invoice shows the worst state of its payments.</source>
        <translation>Una factura muestra el peor estado de sus pagos.</translation>
    </message>
    <message>
        <source>Subcontractor Invoices</source>
        <translation>Facturas de subcontratistas</translation>
    </message>
    <message>
        <source>Search vendor, invoice, bill, check, amount</source>
        <translation>Buscar proveedor, facturas, cheque, monto</translation>
    </message>
    <message>
        <source>Search vendor, invoice, bill, check number or amount</source>
        <translation>Buscar proveedor, factura, factura de proveedor, número de cheque o monto</translation>
    </message>
    <message>
        <source>Sync Payments for Synced &amp;Invoices</source>
        <translation>Sincronizar pa&amp;gos de facturas sincronizadas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Ends the preview</source>
        <translation>Termina la vista previa</translation>
    </message>
    <message>
        <source>Ends the sync after the payment that is on its way</source>
        <translation>Termina la sincronización después del pago en curso</translation>
    </message>
    <message>
        <source>Brings every new payment of a synced invoice from Xero to Procore (F5)</source>
        <translation>Lleva de Xero a Procore cada pago nuevo de una factura sincronizada (F5)</translation>
    </message>
    <message>
        <source>Shows what a sync would do, and writes nothing (Ctrl+Shift+P)</source>
        <translation>Muestra lo que haría una sincronización y no escribe nada (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The payment on its way is finished first.</source>
        <translation>Primero se termina el pago en curso.</translation>
    </message>
    <message>
        <source>No invoice fits this filter. Press Esc to show all of them.</source>
        <translation>Ninguna factura coincide con este filtro. Presione Esc para mostrarlas todas.</translation>
    </message>
    <message>
        <source>No synced invoices yet. Export an invoice from Procore and link it to its bill in Xero.</source>
        <translation>Todavía no hay facturas sincronizadas. Exporte una factura desde Procore y vincúlela a su factura de proveedor en Xero.</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>búsqueda: %1</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Leer otra ve&amp;z</translation>
    </message>
    <message>
        <source>Change Payment &amp;Number</source>
        <translation>Cambiar &amp;número de pago</translation>
    </message>
    <message>
        <source>The lines could not be read from Procore. %1 %2</source>
        <comment>sentence, next step</comment>
        <translation>No se pudieron leer las líneas de Procore. %1 %2</translation>
    </message>
    <message>
        <source>No line of this commitment is known yet.</source>
        <translation>Todavía no se conoce ninguna línea de este compromiso.</translation>
    </message>
    <message>
        <source>A sync is going on. The lines are read when it has ended.</source>
        <translation>Hay una sincronización en curso. Las líneas se leen cuando termine.</translation>
    </message>
    <message>
        <source>Reading the lines from Procore…</source>
        <translation>Leyendo las líneas de Procore…</translation>
    </message>
    <message>
        <source>Nothing was issued on this commitment yet. Once a bill of its invoices is paid in Xero, the next sync brings the payment here.</source>
        <translation>Todavía no se ha emitido nada en este compromiso. Cuando se pague en Xero la factura de proveedor de una de sus facturas, la próxima sincronización trae el pago aquí.</translation>
    </message>
    <message>
        <source>No line of this commitment is known here. Look again to read them from Procore.</source>
        <translation>Aquí no se conoce ninguna línea de este compromiso. Use Leer otra vez para obtenerlas de Procore.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Nothing was attached: %1 is not a file on this computer. Save it first.</source>
        <translation>No se adjuntó nada: %1 no es un archivo de esta computadora. Guárdelo primero.</translation>
    </message>
    <message>
        <source>Nothing was attached. Drop the files on a payment.</source>
        <translation>No se adjuntó nada. Suelte los archivos sobre un pago.</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Número de pago</translation>
    </message>
    <message>
        <source>Something else is on its way to or from Procore. Wait until it has ended.</source>
        <translation>Hay otra cosa en camino hacia o desde Procore. Espere a que termine.</translation>
    </message>
    <message>
        <source>A sync is going on. Lines can be changed when it has ended.</source>
        <translation>Hay una sincronización en curso. Las líneas se pueden cambiar cuando termine.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The payment number is %1 now, read back from Procore.</source>
        <translation>El número de pago ahora es %1; se volvió a leer en Procore.</translation>
    </message>
    <message>
        <source>Fetching &quot;%1&quot;…</source>
        <translation>Obteniendo &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;…</source>
        <translation>Guardando &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Guardado como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Looking for bills that may belong to these invoices…</source>
        <translation>Buscando facturas de proveedor que puedan corresponder a estas facturas…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>Invoices that are linked to no bill</source>
        <translation>Facturas que no están vinculadas a ninguna factura de proveedor</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Número de factura de proveedor</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>Por qué; se conserva en el historial</translation>
    </message>
    <message>
        <source>&amp;Bill in Xero:</source>
        <translation>&amp;Factura de proveedor en Xero:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Every invoice is linked to its bill.</source>
        <translation>Todas las facturas están vinculadas a su factura de proveedor.</translation>
    </message>
    <message>
        <source>Select an invoice to see which bill may belong to it, and why.</source>
        <translation>Seleccione una factura para ver qué factura de proveedor puede corresponderle, y por qué.</translation>
    </message>
    <message>
        <source>1 more bill is looked at when this is opened again.</source>
        <translation>1 factura de proveedor más se revisa cuando esto se abra de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bills are looked at when this is opened again.</source>
        <translation>
            <numerusform>%Ln factura de proveedor más se revisa cuando esto se abra de nuevo.</numerusform>
            <numerusform>%Ln facturas de proveedor más se revisan cuando esto se abra de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of the bill first.</source>
        <translation>Ingrese primero el número de la factura de proveedor.</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>Invoices that are linked to a bill</source>
        <translation>Facturas que están vinculadas a una factura de proveedor</translation>
    </message>
    <message>
        <source>No invoice is linked to a bill yet.</source>
        <translation>Todavía no hay ninguna factura vinculada a una factura de proveedor.</translation>
    </message>
    <message>
        <source>Invoice %1 is no longer linked to a bill. Its lines in Procore stay.</source>
        <translation>La factura %1 ya no está vinculada a una factura de proveedor. Sus líneas en Procore permanecen.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked.</source>
        <translation>La factura %1 está vinculada.</translation>
    </message>
    <message>
        <source>Invoice %1 is linked. The next sync brings 1 payment to Procore.</source>
        <translation>La factura %1 está vinculada. La próxima sincronización lleva 1 pago a Procore.</translation>
    </message>
    <message numerus="yes">
        <source>Invoice %1 is linked. The next sync brings %Ln payments to Procore.</source>
        <translation>
            <numerusform>La factura %1 está vinculada. La próxima sincronización lleva %Ln pago a Procore.</numerusform>
            <numerusform>La factura %1 está vinculada. La próxima sincronización lleva %Ln pagos a Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link Invoices and Bills</source>
        <translation>Vincular facturas de Procore y Xero</translation>
    </message>
    <message>
        <source>Procore links an invoice to its bill when it exports it. Where it did not, link the two here; the payments of the bill then come over with the next sync.</source>
        <translation>Procore vincula una factura a su factura de proveedor cuando la exporta. Donde no lo hizo, vincule las dos aquí; los pagos de la factura de proveedor se llevan después a Procore con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Not Linked (%1)</source>
        <translation>Sin vincular (%1)</translation>
    </message>
    <message>
        <source>Linked (%1)</source>
        <translation>Vinculadas (%1)</translation>
    </message>
    <message>
        <source>Payments Issued for invoice %1 — %2</source>
        <translation>Pagos emitidos de la factura %1 — %2</translation>
    </message>
    <message>
        <source>No payment was made for this invoice since the sync was set up. Once its bill is paid in Xero, the next sync brings the payment here.</source>
        <translation>No se ha hecho ningún pago de esta factura desde que se configuró la sincronización. Cuando su factura de proveedor se pague en Xero, la próxima sincronización trae el pago aquí.</translation>
    </message>
    <message>
        <source>This invoice is not linked to a bill in Xero. Export it from Procore, or link it by hand (Sync, Link Invoices and Bills).</source>
        <translation>Esta factura no está vinculada a una factura de proveedor en Xero. Expórtela desde Procore o vincúlela manualmente (Sincronizar, Vincular facturas de Procore y Xero).</translation>
    </message>
    <message>
        <source>Select an invoice above to see its payments.</source>
        <translation>Seleccione arriba una factura para ver sus pagos.</translation>
    </message>
    <message>
        <source>&amp;Sync These</source>
        <translation>&amp;Sincronizar estos</translation>
    </message>
    <message>
        <source>Nothing was written. A sync would now:</source>
        <translation>No se escribió nada. Una sincronización haría ahora lo siguiente:</translation>
    </message>
    <message>
        <source>What a sync would do, payment by payment</source>
        <translation>Lo que haría una sincronización, pago por pago</translation>
    </message>
    <message>
        <source>No payment would change. Everything that is paid in Xero is in Procore.</source>
        <translation>No cambiaría ningún pago. Todo lo pagado en Xero está en Procore.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>&amp;Look Around in the Demo Company</source>
        <translation>E&amp;xplorar la compañía de demostración</translation>
    </message>
    <message>
        <source>Void These Lines?</source>
        <translation>¿Anular estas líneas?</translation>
    </message>
    <message>
        <source>These payments were removed in Xero, and their lines in Procore still show the amounts. That many at once can be a mistake in Xero, so Tieout asks first. A voided line stays in Payments Issued with 0.00; its notes say what it was. A line that somebody changed in Procore is asked about by itself.</source>
        <translation>Estos pagos se eliminaron en Xero, y sus líneas en Procore todavía muestran los montos. Tantos a la vez pueden deberse a un error en Xero, por eso Tieout pregunta primero. Una línea anulada permanece en Pagos emitidos con 0.00; sus notas indican qué era. Por una línea que alguien cambió en Procore se pregunta aparte.</translation>
    </message>
    <message>
        <source>&amp;Void This Line</source>
        <translation>&amp;Anular esta línea</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Void These %Ln Lines</source>
        <translation>
            <numerusform>&amp;Anular esta línea (%Ln)</numerusform>
            <numerusform>&amp;Anular estas %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Payments that were removed in Xero</source>
        <translation>Pagos que se eliminaron en Xero</translation>
    </message>
    <message>
        <source>Stop the sync?</source>
        <translation>¿Detener la sincronización?</translation>
    </message>
    <message>
        <source>Stop and Open</source>
        <translation>Detener y abrir</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Agregar perfil</translation>
    </message>
    <message>
        <source>A profile is for one organization in Xero and one company in Procore, with a ledger of its own. Give it a short name: letters, digits, - and _.</source>
        <translation>Un perfil es para una organización en Xero y una compañía en Procore, con su propio registro de Tieout. Póngale un nombre corto: letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove the profile &quot;%1&quot;?</source>
        <translation>¿Quitar el perfil &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Its settings, its sign-ins and its ledger are deleted from this computer, and with the ledger everything that Tieout knows about the payments it brought over. Nothing changes in Xero or Procore. If you set up the same companies again, payments made until then are not included.</source>
        <translation>Sus ajustes, sus inicios de sesión y su registro se eliminan de esta computadora, y con el registro, todo lo que Tieout sabe de los pagos que llevó a Procore. Nada cambia en Xero ni en Procore. Si vuelve a configurar las mismas compañías, los pagos hechos hasta ese momento no se incluyen.</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>%1 (its settings cannot be read)</source>
        <translation>%1 (sus ajustes no se pueden leer)</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1 (todavía sin configurar)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>company (profile)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Demo Company</source>
        <translation>Compañía de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>&amp;Agregar perfil…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Rename &quot;%1&quot;…</source>
        <translation>&amp;Cambiar el nombre de &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Re&amp;move &quot;%1&quot;…</source>
        <translation>&amp;Quitar &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>Leave the demo company first.</source>
        <translation>Salga primero de la compañía de demostración.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Xero Calls</source>
        <translation>Llamadas a Xero</translation>
    </message>
    <message>
        <source>Procore Calls</source>
        <translation>Llamadas a Procore</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>última sincronización: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Allow organizations &amp;outside the United States (unsupported)</source>
        <translation>Permitir organizaciones &amp;fuera de los Estados Unidos (sin soporte)</translation>
    </message>
    <message>
        <source>Part of the name under which Procore lists the ERP Integrations tool. Tieout reads your level on that tool to know what you may do.</source>
        <translation>Parte del nombre con el que Procore muestra la herramienta Integraciones de ERP. Tieout lee su nivel en esa herramienta para saber qué puede hacer usted.</translation>
    </message>
    <message>
        <source>Procore&apos;s payment sync is made for U.S. editions of Xero. Others may differ in taxes and rounding; nobody has tried them.</source>
        <translation>La sincronización de pagos de Procore está hecha para las ediciones de Xero de los Estados Unidos. Otras pueden diferir en impuestos y redondeo; nadie las ha probado.</translation>
    </message>
    <message>
        <source>Name of the &amp;ERP tool</source>
        <translation>Nombre de la &amp;herramienta de ERP</translation>
    </message>
    <message>
        <source>Write a part of the tool&apos;s name, 1 to 100 characters: for example ERP.</source>
        <translation>Escriba una parte del nombre de la herramienta, de 1 a 100 caracteres: por ejemplo, ERP.</translation>
    </message>
    <message>
        <source>No calls to Xero and Procore, except for the syncs that you start.</source>
        <translation>Ninguna llamada a Xero ni a Procore, salvo en las sincronizaciones que usted inicie.</translation>
    </message>
    <message>
        <source>1 sync a day.</source>
        <translation>1 sincronización al día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs a day.</source>
        <translation>
            <numerusform>%Ln sincronización al día.</numerusform>
            <numerusform>%Ln sincronizaciones al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Procore allows you only %1 calls an hour, so a first sync of many payments may take hours: fewer than %1 payments each hour. It waits for the next hour by itself, and goes on.</source>
        <translation>Procore le permite solo %1 llamadas por hora, así que una primera sincronización de muchos pagos puede tardar horas: menos de %1 pagos por hora. Espera por sí sola hasta la hora siguiente y continúa.</translation>
    </message>
    <message>
        <source>When a payment that is in Procore is removed in Xero, or its check is voided:</source>
        <translation>Cuando un pago que está en Procore se elimina en Xero, o se anula su cheque:</translation>
    </message>
    <message>
        <source>&amp;Void the line automatically</source>
        <translation>A&amp;nular la línea automáticamente</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>&amp;Preguntarme</translation>
    </message>
    <message>
        <source>The payment needs a decision, and the line keeps its amount until you decide.</source>
        <translation>El pago requiere una decisión, y la línea conserva su monto hasta que usted decida.</translation>
    </message>
    <message>
        <source>&amp;Leave the line unchanged and flag it</source>
        <translation>&amp;Dejar la línea sin cambios y señalarla</translation>
    </message>
    <message>
        <source>The two books differ by the amount until somebody acts in Procore.</source>
        <translation>Los dos libros difieren en ese monto hasta que alguien actúe en Procore.</translation>
    </message>
    <message>
        <source>Tieout never deletes a line.</source>
        <translation>Tieout nunca elimina una línea.</translation>
    </message>
    <message>
        <source>You may sync payments and change settings.</source>
        <translation>Usted puede sincronizar pagos y cambiar ajustes.</translation>
    </message>
    <message>
        <source>You may sync payments. Settings: %1</source>
        <translation>Usted puede sincronizar pagos. Ajustes: %1</translation>
    </message>
    <message>
        <source>&amp;Load Choices</source>
        <translation>Cargar &amp;opciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Fixed since the sync was set up: the ledger belongs to this company and this organization. For others, use another profile.</source>
        <translation>Fijas desde que se configuró la sincronización: el registro pertenece a esta compañía y a esta organización. Para otras, use otro perfil.</translation>
    </message>
    <message>
        <source>Connect both services first, then choose.</source>
        <translation>Primero conecte ambos servicios y luego elija.</translation>
    </message>
    <message>
        <source>Payments of the organization&apos;s bills are brought to the company&apos;s commitments.</source>
        <translation>Los pagos de las facturas de proveedor de la organización se llevan a los compromisos de la compañía.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>Syncs stop until you connect %1 again. What was synced stays as it is.</source>
        <translation>Las sincronizaciones se detienen hasta que usted vuelva a conectar %1. Lo ya sincronizado queda como está.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>Not chosen: its payments wait for you</source>
        <translation>Sin elegir: sus pagos esperan su decisión</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir todavía</translation>
    </message>
    <message>
        <source>The accounts of the organization appear here after the first sync with Xero.</source>
        <translation>Las cuentas de la organización aparecen aquí después de la primera sincronización con Xero.</translation>
    </message>
    <message>
        <source>Procore shows with each payment how it was paid. Xero does not record that, so it follows the account that the payment was made from.</source>
        <translation>Procore muestra con cada pago cómo se pagó. Xero no registra ese dato, así que depende de la cuenta desde la que se hizo el pago.</translation>
    </message>
    <message>
        <source>%1 (no longer used for payments)</source>
        <translation>%1 (ya no se usa para pagos)</translation>
    </message>
    <message>
        <source>Payment method of %1</source>
        <translation>Método de pago de %1</translation>
    </message>
    <message>
        <source>Account in Xero</source>
        <translation>Cuenta en Xero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Payment method in Procore</source>
        <translation>Método de pago en Procore</translation>
    </message>
    <message>
        <source>While this window is not in front, tell me on the desktop when:</source>
        <translation>Mientras esta ventana no esté al frente, avisarme en el escritorio cuando:</translation>
    </message>
    <message>
        <source>A payment or a sync &amp;fails</source>
        <translation>&amp;Falle un pago o una sincronización</translation>
    </message>
    <message>
        <source>Something has to be fixed in Procore or Xero.</source>
        <translation>Hay que corregir algo en Procore o en Xero.</translation>
    </message>
    <message>
        <source>Payments &amp;need you</source>
        <translation>&amp;Haya pagos que requieran mi atención</translation>
    </message>
    <message>
        <source>They wait for your decision.</source>
        <translation>Esperan su decisión.</translation>
    </message>
    <message>
        <source>Xero or Procore signs me &amp;out</source>
        <translation>Xero o Procore cierre mi &amp;sesión</translation>
    </message>
    <message>
        <source>No sync runs until somebody signs in again.</source>
        <translation>No se ejecuta ninguna sincronización hasta que alguien vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The &amp;month ends and payments are still waiting</source>
        <translation>Termine el &amp;mes y todavía haya pagos en espera</translation>
    </message>
    <message>
        <source>Said once, about payments that have been waiting for more than two days.</source>
        <translation>Se avisa una sola vez, sobre pagos que llevan más de dos días en espera.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Mostrar un ícono en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>It has the shape of the worst state. Not every desktop has a tray; everything it offers is in the window too.</source>
        <translation>Tiene la forma del peor estado. No todos los escritorios tienen bandeja; todo lo que ofrece está también en la ventana.</translation>
    </message>
    <message>
        <source>These choices are yours, on this computer. They need no right in Procore.</source>
        <translation>Estas opciones son suyas, en esta computadora. No requieren ningún permiso en Procore.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project number · name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All projects of the company, new ones too</source>
        <translation>&amp;Todos los proyectos de la compañía, también los nuevos</translation>
    </message>
    <message>
        <source>&amp;Only these projects:</source>
        <translation>&amp;Solo estos proyectos:</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Buscar un proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Payments are brought to the commitments of these projects. You see the projects that Procore shows you.</source>
        <translation>Los pagos se llevan a los compromisos de estos proyectos. Usted ve los proyectos que Procore le muestra.</translation>
    </message>
    <message>
        <source>Choose at least one project, or all of them.</source>
        <translation>Elija al menos un proyecto, o todos.</translation>
    </message>
    <message>
        <source>%1: nobody here can see it in Procore</source>
        <translation>%1: aquí nadie puede verlo en Procore</translation>
    </message>
    <message>
        <source>Choose the company first, under Connections.</source>
        <translation>Elija primero la compañía, en Conexiones.</translation>
    </message>
    <message>
        <source>Reading the projects from Procore…</source>
        <translation>Leyendo los proyectos de Procore…</translation>
    </message>
    <message>
        <source>1 project is chosen.</source>
        <translation>Se eligió 1 proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects are chosen.</source>
        <translation>
            <numerusform>Se eligió %Ln proyecto.</numerusform>
            <numerusform>Se eligieron %Ln proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 project takes part.</source>
        <translation>1 proyecto participa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects take part.</source>
        <translation>
            <numerusform>%Ln proyecto participa.</numerusform>
            <numerusform>%Ln proyectos participan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only used when the choice is Daily.</source>
        <translation>Solo se usa cuando se elige Diaria.</translation>
    </message>
    <message>
        <source>&amp;Monday to Friday only</source>
        <translation>&amp;Solo de lunes a viernes</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>La de esta computadora (%1)</translation>
    </message>
    <message>
        <source>&amp;Payments for Synced Invoices</source>
        <translation>&amp;Pagos de facturas sincronizadas</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What a day costs</source>
        <translation>Consumo por día</translation>
    </message>
    <message>
        <source>Payments made after the sync was set up on %1 are brought over; earlier ones are not included.</source>
        <translation>Se llevan a Procore los pagos hechos después de configurar la sincronización (%1); los anteriores no se incluyen.</translation>
    </message>
    <message>
        <source>Your first choice, even Never, sets the moment from which payments count as new: payments made in Xero up to then are not included, later ones are. With Never nothing runs by itself, and you sync with the button.</source>
        <translation>Su primera elección, incluso Nunca, fija desde qué momento los pagos cuentan como nuevos: los hechos en Xero hasta entonces no se incluyen; los posteriores, sí. Con Nunca no se ejecuta nada por sí solo, y usted sincroniza con el botón.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone. Choose one from the list.</source>
        <translation>&quot;%1&quot; no es una zona horaria. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Nothing runs until you choose.</source>
        <translation>No se ejecuta nada hasta que usted elija.</translation>
    </message>
    <message>
        <source>No sync by itself. Use the button in the window.</source>
        <translation>Ninguna sincronización por sí sola. Use el botón de la ventana.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. Waiting for it.</source>
        <translation>La página de inicio de sesión está abierta en su navegador. Se espera su respuesta.</translation>
    </message>
    <message>
        <source>Code that the sign-in page shows</source>
        <translation>Código que muestra la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in the keychain</source>
        <translation>Déjelo vacío para conservar el del llavero</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Replace the client id and secret that the keychain keeps</source>
        <translation>Reemplaza el ID de cliente y el secreto que conserva el llavero</translation>
    </message>
    <message>
        <source>Configure Settings</source>
        <translation>Configurar ajustes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Sync schedule</source>
        <translation>Programación de sincronización</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Métodos de pago</translation>
    </message>
    <message>
        <source>Changes in Xero</source>
        <translation>Cambios en Xero</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Choose the sync schedule too. It sets up the sync for this company and this organization.</source>
        <translation>Elija también la programación de sincronización. Con ella se configura la sincronización para esta compañía y esta organización.</translation>
    </message>
    <message>
        <source>Set up the sync now?</source>
        <translation>¿Configurar la sincronización ahora?</translation>
    </message>
    <message>
        <source>Payments made in Xero up to this moment are not included; payments made from now on are. This cannot be changed later.</source>
        <translation>Los pagos hechos en Xero hasta este momento no se incluyen; los que se hagan a partir de ahora, sí. Esto no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Set Up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electrónico</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 2 Hours</source>
        <translation>Cada 2 horas</translation>
    </message>
    <message>
        <source>Every 4 Hours</source>
        <translation>Cada 4 horas</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Requiere una decisión</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>The payment was removed in Xero. Its line in Procore stands at 0.00 and is never deleted.</source>
        <translation>El pago se eliminó en Xero. Su línea en Procore está en 0.00 y nunca se elimina.</translation>
    </message>
    <message>
        <source>The line in Procore was read back and is equal to the payment in Xero.</source>
        <translation>La línea en Procore se volvió a leer y es igual al pago en Xero.</translation>
    </message>
    <message>
        <source>The payment is not in Procore yet. A sync brings it over; nothing for you to do.</source>
        <translation>El pago todavía no está en Procore. Una sincronización lo llevará; usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>A person must decide. The message says what, and which choices there are.</source>
        <translation>Una persona debe decidir. El mensaje indica qué hay que decidir y qué opciones hay.</translation>
    </message>
    <message>
        <source>Procore did not accept the payment. The message says why and what to do.</source>
        <translation>Procore no aceptó el pago. El mensaje dice por qué y qué hacer.</translation>
    </message>
    <message>
        <source>Outside the rules of the sync. The message names the rule.</source>
        <translation>Fuera de las reglas de la sincronización. El mensaje indica la regla.</translation>
    </message>
    <message>
        <source>Green circle with a check mark, over a bar; the amount is struck out</source>
        <translation>Círculo verde con una marca de verificación, sobre una barra; el monto está tachado</translation>
    </message>
    <message>
        <source>Green circle with a check mark</source>
        <translation>Círculo verde con una marca de verificación</translation>
    </message>
    <message>
        <source>Blue circle with a clock</source>
        <translation>Círculo azul con un reloj</translation>
    </message>
    <message>
        <source>Yellow triangle with an exclamation mark</source>
        <translation>Triángulo amarillo con un signo de exclamación</translation>
    </message>
    <message>
        <source>Red octagon with a cross</source>
        <translation>Octágono rojo con una cruz</translation>
    </message>
    <message>
        <source>Grey circle with a dash</source>
        <translation>Círculo gris con un guion</translation>
    </message>
    <message>
        <source>Tieout: %1</source>
        <translation>Tieout: %1</translation>
    </message>
    <message>
        <source>The sync could not finish</source>
        <translation>La sincronización no pudo terminar</translation>
    </message>
    <message>
        <source>Nothing that was synced is lost. Open Tieout to see why.</source>
        <translation>No se pierde nada de lo ya sincronizado. Abra Tieout para ver por qué.</translation>
    </message>
    <message>
        <source>1 payment needs you</source>
        <translation>1 pago requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments need you</source>
        <translation>
            <numerusform>%Ln pago requiere su atención</numerusform>
            <numerusform>%Ln pagos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not in Procore as it should be. Open Tieout to see what to do.</source>
        <translation>No está en Procore como debería. Abra Tieout para ver qué hacer.</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>No tiene una sesión iniciada en %1</translation>
    </message>
    <message>
        <source>No payment is brought over until you sign in again.</source>
        <translation>No se lleva ningún pago a Procore hasta que usted vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>1 payment has waited for more than two days</source>
        <translation>1 pago lleva más de dos días en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments have waited for more than two days</source>
        <translation>
            <numerusform>%Ln pago lleva más de dos días en espera</numerusform>
            <numerusform>%Ln pagos llevan más de dos días en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The month ends soon. Sync, so that Procore shows what was paid.</source>
        <translation>El mes termina pronto. Sincronice, para que Procore muestre lo que se pagó.</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is synced</source>
        <translation>Todo está sincronizado</translation>
    </message>
    <message>
        <source>What happened to the payment</source>
        <translation>Qué ocurrió con el pago</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Todavía no hay nada registrado.</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Leer otra ve&amp;z</translation>
    </message>
    <message>
        <source>Sent and read back, field by field</source>
        <translation>Enviado y leído en Procore, campo por campo</translation>
    </message>
    <message>
        <source>Nothing was sent to Procore for this payment.</source>
        <translation>No se envió nada a Procore para este pago.</translation>
    </message>
    <message>
        <source>Reading the line from Procore…</source>
        <translation>Leyendo la línea de Procore…</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>Enviado y leído en Procore</translation>
    </message>
    <message>
        <source>Sent, and read back; last proved %1</source>
        <comment>moment</comment>
        <translation>Enviado y leído en Procore; última comprobación: %1</translation>
    </message>
    <message>
        <source>Sent; never proved</source>
        <translation>Enviado; nunca comprobado</translation>
    </message>
    <message>
        <source>Reads this line from Procore now, to compare every field.</source>
        <translation>Lee ahora esta línea de Procore para comparar todos los campos.</translation>
    </message>
    <message>
        <source>&amp;Leave as It Is</source>
        <translation>De&amp;jar como está</translation>
    </message>
    <message>
        <source>&amp;Why is it left as it is? Your reason is kept with the payment&apos;s history.</source>
        <translation>¿Por &amp;qué se deja como está? Su motivo se conserva en el historial del pago.</translation>
    </message>
    <message>
        <source>Why the payment is left as it is</source>
        <translation>Por qué se deja el pago como está</translation>
    </message>
    <message>
        <source>Write down your reason first.</source>
        <translation>Escriba primero su motivo.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>ERP mark</source>
        <translation>Marca de ERP</translation>
    </message>
    <message>
        <source>the sync&apos;s mark on the line</source>
        <translation>marca de la sincronización en la línea</translation>
    </message>
    <message>
        <source>ERP data</source>
        <translation>Datos de ERP</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id. %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>only sent</source>
        <translation>solo enviado</translation>
    </message>
    <message>
        <source>yours to change</source>
        <translation>puede cambiarlo usted</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>léalo otra vez</translation>
    </message>
    <message>
        <source>Opens the connections, where you sign in to the service that is signed out.</source>
        <translation>Abre las conexiones, donde se inicia sesión en el servicio cuya sesión está cerrada.</translation>
    </message>
    <message>
        <source>Opens the settings, where each account gets its payment method.</source>
        <translation>Abre los ajustes, donde cada cuenta recibe su método de pago.</translation>
    </message>
    <message>
        <source>&amp;Adopt Line</source>
        <translation>A&amp;doptar línea</translation>
    </message>
    <message>
        <source>Takes the line that is in Procore already for this payment: it gets the values from Xero and is locked.</source>
        <translation>Toma para este pago la línea que ya está en Procore: recibe los valores de Xero y se bloquea.</translation>
    </message>
    <message>
        <source>&amp;Create Another Line</source>
        <translation>Crear &amp;otra línea</translation>
    </message>
    <message>
        <source>Writes a line of its own for this payment and leaves the other lines alone.</source>
        <translation>Escribe una línea propia para este pago y no toca las otras líneas.</translation>
    </message>
    <message>
        <source>Issue Any&amp;way</source>
        <translation>E&amp;mitir de todos modos</translation>
    </message>
    <message>
        <source>Writes the line to Procore although this payment is in question.</source>
        <translation>Escribe la línea en Procore aunque este pago esté en duda.</translation>
    </message>
    <message>
        <source>Voi&amp;d Line</source>
        <translation>A&amp;nular línea</translation>
    </message>
    <message>
        <source>&amp;Restore Line</source>
        <translation>&amp;Restaurar línea</translation>
    </message>
    <message>
        <source>Gives the line in Procore the values that it should have.</source>
        <translation>Devuelve a la línea de Procore los valores que debería tener.</translation>
    </message>
    <message>
        <source>Accept as Sho&amp;wn</source>
        <translation>A&amp;ceptar como se muestra</translation>
    </message>
    <message>
        <source>Accepts the text as Procore shows it, and compares with that from now on.</source>
        <translation>Da por correcto el texto tal como lo muestra Procore y, a partir de ahora, compara con él.</translation>
    </message>
    <message>
        <source>Syncs the payments of this invoice only.</source>
        <translation>Sincroniza solo los pagos de esta factura.</translation>
    </message>
    <message>
        <source>&amp;Leave as It Is…</source>
        <translation>De&amp;jar como está…</translation>
    </message>
    <message>
        <source>Asks for your reason; then nothing more is done about this payment.</source>
        <translation>Le pide su motivo; después ya no se hace nada con este pago.</translation>
    </message>
    <message>
        <source>Opens Payments Issued of the commitment in the browser.</source>
        <translation>Abre Pagos emitidos del compromiso en el navegador.</translation>
    </message>
    <message>
        <source>Open in &amp;Xero</source>
        <translation>Abrir en &amp;Xero</translation>
    </message>
    <message>
        <source>Opens the bill with its payments in the browser.</source>
        <translation>Abre la factura de proveedor con sus pagos en el navegador.</translation>
    </message>
    <message>
        <source>S&amp;upport Request…</source>
        <translation>So&amp;licitud de soporte…</translation>
    </message>
    <message>
        <source>Prepares a text with every id, for Procore&apos;s support. Nothing is sent.</source>
        <translation>Prepara un texto con todos los id. para el soporte de Procore. No se envía nada.</translation>
    </message>
    <message>
        <source>Copies a sentence about this payment, for the subcontractor who asks.</source>
        <translation>Copia una frase sobre este pago, para el subcontratista que pregunta.</translation>
    </message>
    <message>
        <source>&amp;Adopt Line %1</source>
        <translation>A&amp;doptar línea %1</translation>
    </message>
    <message>
        <source>%1 The question is about line %2.</source>
        <comment>effect, line</comment>
        <translation>%1 La pregunta es sobre la línea %2.</translation>
    </message>
    <message>
        <source>%1 Of the lines %2, it is the one whose date is nearest.</source>
        <comment>effect, lines</comment>
        <translation>%1 De las líneas %2, es la que tiene la fecha más cercana.</translation>
    </message>
    <message>
        <source>%1 The question is about the lines %2.</source>
        <comment>effect, lines</comment>
        <translation>%1 La pregunta es sobre las líneas %2.</translation>
    </message>
    <message>
        <source>Support Request</source>
        <translation>Solicitud de soporte</translation>
    </message>
    <message>
        <source>Tieout deletes no line in Procore. If a line has to go, or is locked and wrong, send this text to Procore&apos;s support; it names everything that they ask for. Nothing is sent from here.</source>
        <translation>Tieout no elimina ninguna línea en Procore. Si una línea debe desaparecer, o está bloqueada y es incorrecta, envíe este texto al soporte de Procore; contiene todo lo que ellos piden. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Text for Procore&apos;s support</source>
        <translation>Texto para el soporte de Procore</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Open the Commitment</source>
        <translation>&amp;Abrir el compromiso</translation>
    </message>
    <message>
        <source>%1 (contains tax)</source>
        <comment>bill number</comment>
        <translation>%1 (contiene impuestos)</translation>
    </message>
    <message>
        <source>removed in Xero</source>
        <translation>eliminado en Xero</translation>
    </message>
    <message>
        <source>removed in Xero %1</source>
        <comment>moment</comment>
        <translation>eliminado en Xero: %1</translation>
    </message>
    <message>
        <source>last changed in Xero %1</source>
        <comment>moment</comment>
        <translation>último cambio en Xero: %1</translation>
    </message>
    <message>
        <source>%1, as payment %2</source>
        <comment>line id, payment number</comment>
        <translation>%1, como pago %2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <comment>amount, vendor, date</comment>
        <translation>%1 a %2 el %3</translation>
    </message>
    <message>
        <source>Bill in Xero</source>
        <translation>Factura de proveedor en Xero</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Reference in Xero</source>
        <translation>Referencia en Xero</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>one of a batch payment</source>
        <translation>parte de un pago por lote</translation>
    </message>
    <message>
        <source>State in Xero</source>
        <translation>Estado en Xero</translation>
    </message>
    <message>
        <source>Subcontractor invoice</source>
        <translation>Factura de subcontratista</translation>
    </message>
    <message>
        <source>Line in Procore</source>
        <translation>Línea en Procore</translation>
    </message>
    <message>
        <source>Why the selected payment stands as it does</source>
        <translation>Por qué el pago seleccionado está en su estado actual</translation>
    </message>
    <message>
        <source>Your decision is being carried out.</source>
        <translation>Su decisión se está llevando a cabo.</translation>
    </message>
    <message>
        <source>Tried at %1: the payment stands as it did before.</source>
        <comment>moment</comment>
        <translation>Intentado (%1): el pago sigue como antes.</translation>
    </message>
    <message>
        <source>Select a payment to see what happened to it and what to do.</source>
        <translation>Seleccione un pago para ver qué ocurrió con él y qué hacer.</translation>
    </message>
    <message>
        <source>Nothing can be decided now. %1</source>
        <translation>Ahora no se puede decidir nada. %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>Attach Fi&amp;les…</source>
        <translation>Ad&amp;juntar archivos…</translation>
    </message>
    <message>
        <source>Save File &amp;As…</source>
        <translation>&amp;Guardar archivo como…</translation>
    </message>
    <message>
        <source>Attachments of the selected payment</source>
        <translation>Archivos adjuntos del pago seleccionado</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Avance del cambio</translation>
    </message>
    <message>
        <source>Files of the selected payment</source>
        <translation>Archivos del pago seleccionado</translation>
    </message>
    <message>
        <source>Select a payment above to see the files that are attached to it.</source>
        <translation>Seleccione arriba un pago para ver los archivos adjuntos a él.</translation>
    </message>
    <message>
        <source>Procore did not say which files are attached to this line.</source>
        <translation>Procore no indicó qué archivos están adjuntos a esta línea.</translation>
    </message>
    <message>
        <source>Drop files here or on a payment above to attach them.</source>
        <translation>Suelte archivos aquí o sobre un pago de arriba para adjuntarlos.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Click sorts, a second click reverses. Drag moves a column, right click hides or shows it.</source>
        <translation>Un clic ordena; un segundo clic invierte el orden. Arrastrar mueve una columna; el clic derecho la oculta o la muestra.</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Filter Invoices By</source>
        <translation>Filtrar facturas por</translation>
    </message>
    <message>
        <source>Clears filter and search (Esc)</source>
        <translation>Borra el filtro y la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>By the last day of the billing period</source>
        <translation>Según el último día del período de facturación</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Reading invoices from Procore</source>
        <translation>Leyendo las facturas de Procore</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Volviendo a leer lo que se escribió</translation>
    </message>
    <message>
        <source>Waiting until more calls are allowed</source>
        <translation>En espera de que se permitan más llamadas</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Avance de la sincronización</translation>
    </message>
    <message>
        <source>Stopping. The payment on its way is finished first.</source>
        <translation>Deteniendo. Primero se termina el pago en curso.</translation>
    </message>
    <message>
        <source>Not part of the figures above</source>
        <translation>No forma parte de las cifras de arriba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paid before the sync was set up</source>
        <translation>Pagado antes de configurar la sincronización</translation>
    </message>
    <message>
        <source>Credits applied in Xero</source>
        <translation>Créditos aplicados en Xero</translation>
    </message>
    <message>
        <source>Typed by hand in Procore</source>
        <translation>Ingresado a mano en Procore</translation>
    </message>
    <message>
        <source>Not part of the figures above: the sync brings none of it over.</source>
        <translation>No forma parte de las cifras de arriba: la sincronización no lleva nada de esto a Procore.</translation>
    </message>
    <message>
        <source>Do the books tie out?</source>
        <translation>¿Cuadran los libros?</translation>
    </message>
    <message>
        <source>Old payments, credits, and lines typed by hand</source>
        <translation>Pagos anteriores, créditos y líneas ingresadas a mano</translation>
    </message>
    <message>
        <source>Show these invoices</source>
        <translation>Mostrar estas facturas</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>amount that ties out</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Xero lets a program in through an app that your company registers. One person does this once:</source>
        <translation>Xero admite a un programa por medio de una aplicación que su compañía registra. Una persona lo hace una sola vez:</translation>
    </message>
    <message>
        <source>Procore lets a program in through an app that your company registers. One person does this once:</source>
        <translation>Procore admite a un programa por medio de una aplicación que su compañía registra. Una persona lo hace una sola vez:</translation>
    </message>
    <message>
        <source>At Xero&apos;s developer pages, add an app of the type &quot;Mobile or desktop app&quot; (Auth Code with PKCE).</source>
        <translation>En las páginas para desarrolladores de Xero, agregue una aplicación del tipo &quot;Mobile or desktop app&quot; (Auth Code with PKCE).</translation>
    </message>
    <message>
        <source>At Procore&apos;s developer pages, create an app, and install it in your company.</source>
        <translation>En las páginas para desarrolladores de Procore, cree una aplicación e instálela en su compañía.</translation>
    </message>
    <message>
        <source>Register these redirect addresses there, exactly as written:</source>
        <translation>Registre allí estas direcciones de redirección, escritas exactamente así:</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client id from there into the field below. There is no secret.</source>
        <translation>Copie de allí el ID de cliente de la aplicación en el campo de abajo. No hay ningún secreto.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client id and client secret from there into the fields below.</source>
        <translation>Copie de allí el ID de cliente y el secreto de cliente de la aplicación en los campos de abajo.</translation>
    </message>
    <message>
        <source>If somebody has done this already, ask for the connection file instead:</source>
        <translation>Si alguien ya lo hizo, pida en su lugar el archivo de conexión:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number. step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Revisar de nuevo</translation>
    </message>
    <message>
        <source>Rights and edition</source>
        <translation>Permisos y edición</translation>
    </message>
    <message>
        <source>Reading your rights in Procore, and the organization in Xero…</source>
        <translation>Leyendo sus permisos en Procore y la organización en Xero…</translation>
    </message>
    <message>
        <source>%1 is an organization of the United States.</source>
        <translation>%1 es una organización de los Estados Unidos.</translation>
    </message>
    <message>
        <source>%1 is not an organization of the United States. That is allowed in the advanced settings, and unsupported.</source>
        <translation>%1 no es una organización de los Estados Unidos. Los ajustes avanzados lo permiten, pero sin soporte.</translation>
    </message>
    <message>
        <source>1 account that payments can be made from was found in Xero.</source>
        <translation>En Xero se encontró 1 cuenta desde la que se pueden hacer pagos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that payments can be made from were found in Xero.</source>
        <translation>
            <numerusform>En Xero se encontró %Ln cuenta desde la que se pueden hacer pagos.</numerusform>
            <numerusform>En Xero se encontraron %Ln cuentas desde las que se pueden hacer pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be fixed first. Then check again, or go back and choose another company or organization.</source>
        <translation>Esto debe corregirse primero. Luego revise de nuevo, o vuelva atrás y elija otra compañía u organización.</translation>
    </message>
    <message>
        <source>Organizations in Xero</source>
        <translation>Organizaciones en Xero</translation>
    </message>
    <message>
        <source>Companies in Procore</source>
        <translation>Compañías en Procore</translation>
    </message>
    <message>
        <source>Whose payments are brought over? Tieout reads the bills and payments of this organization. A profile is for one organization and one company.</source>
        <translation>¿De quién son los pagos que se llevan a Procore? Tieout lee las facturas de proveedor y los pagos de esta organización. Un perfil es para una organización y una compañía.</translation>
    </message>
    <message>
        <source>Whose commitments receive the payments? A profile is for one company; you can add more profiles later.</source>
        <translation>¿De quién son los compromisos que reciben los pagos? Un perfil es para una compañía; puede agregar más perfiles después.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Compañía</translation>
    </message>
    <message>
        <source>Choose the organization in Xero</source>
        <translation>Elija la organización en Xero</translation>
    </message>
    <message>
        <source>Choose the company in Procore</source>
        <translation>Elija la compañía en Procore</translation>
    </message>
    <message>
        <source>Asking Xero…</source>
        <translation>Consultando Xero…</translation>
    </message>
    <message>
        <source>Asking Procore…</source>
        <translation>Consultando Procore…</translation>
    </message>
    <message>
        <source>This sign-in is connected to no organization. Go back, connect again, and choose the organization on Xero&apos;s page.</source>
        <translation>Este inicio de sesión no está conectado a ninguna organización. Vuelva atrás, conecte de nuevo y elija la organización en la página de Xero.</translation>
    </message>
    <message>
        <source>Procore shows you no company. The app has to be installed in your company, and you must be a member of it.</source>
        <translation>Procore no le muestra ninguna compañía. La aplicación debe estar instalada en su compañía, y usted debe ser miembro de ella.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open Connection File</source>
        <translation>Abrir archivo de conexión</translation>
    </message>
    <message>
        <source>A connection file holds the client ids, the company and the organization, so that you only have to sign in. You get the passphrase from the person who made the file.</source>
        <translation>Un archivo de conexión contiene los ID de cliente, la compañía y la organización, de modo que usted solo tiene que iniciar sesión. La frase de contraseña se la da la persona que creó el archivo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Name the file and its passphrase.</source>
        <translation>Indique el archivo y su frase de contraseña.</translation>
    </message>
    <message>
        <source>Tieout only reads in Xero: payments, bills, accounts and the organization. It never changes anything there.</source>
        <translation>Tieout solo lee en Xero: pagos, facturas de proveedor, cuentas y la organización. Nunca cambia nada allí.</translation>
    </message>
    <message>
        <source>Tieout works with your own rights in Procore. It writes payment lines, and never deletes one.</source>
        <translation>Tieout trabaja con los permisos que usted tiene en Procore. Escribe líneas de pago y nunca elimina ninguna.</translation>
    </message>
    <message>
        <source>Connect Xero</source>
        <translation>Conectar Xero</translation>
    </message>
    <message>
        <source>Connect Procore</source>
        <translation>Conectar Procore</translation>
    </message>
    <message>
        <source>Sign in to Xero</source>
        <translation>Iniciar sesión en Xero</translation>
    </message>
    <message>
        <source>Sign in to Procore</source>
        <translation>Iniciar sesión en Procore</translation>
    </message>
    <message>
        <source>&amp;Preview the First Sync</source>
        <translation>&amp;Vista previa de la primera sincronización</translation>
    </message>
    <message>
        <source>A preview reads both services and shows what the first sync would do. It writes nothing.</source>
        <translation>Una vista previa lee ambos servicios y muestra lo que haría la primera sincronización. No escribe nada.</translation>
    </message>
    <message>
        <source>First preview</source>
        <translation>Primera vista previa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>There is no payment to bring over yet: payments made in Xero from now on will be.</source>
        <translation>Todavía no hay ningún pago que llevar a Procore: los que se hagan en Xero a partir de ahora sí se llevarán.</translation>
    </message>
    <message>
        <source>1 payment would be brought over.</source>
        <translation>Se llevaría 1 pago a Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments would be brought over.</source>
        <translation>
            <numerusform>Se llevaría %Ln pago a Procore.</numerusform>
            <numerusform>Se llevarían %Ln pagos a Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line would be changed.</source>
        <translation>Se cambiaría 1 línea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines would be changed.</source>
        <translation>
            <numerusform>Se cambiaría %Ln línea.</numerusform>
            <numerusform>Se cambiarían %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment needs you.</source>
        <translation>1 pago requiere su atención.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments need you.</source>
        <translation>
            <numerusform>%Ln pago requiere su atención.</numerusform>
            <numerusform>%Ln pagos requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose the projects</source>
        <translation>Elija los proyectos</translation>
    </message>
    <message>
        <source>Payment methods of your accounts</source>
        <translation>Métodos de pago de sus cuentas</translation>
    </message>
    <message>
        <source>1 payment that is in Xero now will not be included, and neither will any that is made before you set up. Payments made after that will be. This cannot be changed later.</source>
        <translation>1 pago que Xero ya tiene no se incluirá, y tampoco los que se hagan hasta que usted configure la sincronización. Los que se hagan a partir de entonces, sí. Esto no se puede cambiar después.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments that are in Xero now will not be included, and neither will any that are made before you set up. Payments made after that will be. This cannot be changed later.</source>
        <translation>
            <numerusform>%Ln pago que Xero ya tiene no se incluirá, y tampoco los que se hagan hasta que usted configure la sincronización. Los que se hagan a partir de entonces, sí. Esto no se puede cambiar después.</numerusform>
            <numerusform>%Ln pagos que Xero ya tiene no se incluirán, y tampoco los que se hagan hasta que usted configure la sincronización. Los que se hagan a partir de entonces, sí. Esto no se puede cambiar después.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set Up the Sync</source>
        <translation>Configurar la s&amp;incronización</translation>
    </message>
    <message>
        <source>Reading the payments that are in Xero now…</source>
        <translation>Leyendo los pagos que Xero ya tiene…</translation>
    </message>
    <message>
        <source>Its client id and sign-in are removed from this computer&apos;s keychain.</source>
        <translation>Su ID de cliente y su inicio de sesión se eliminan del llavero de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Set Up Tieout</source>
        <translation>Configurar Tieout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>Tieout brings each payment of a bill in Xero to the Payments Issued tab of its commitment in Procore, once and exactly, and shows that the two books tie out to the cent.</source>
        <translation>Tieout lleva cada pago de una factura de proveedor en Xero a la pestaña Pagos emitidos de su compromiso en Procore, una sola vez y con exactitud, y muestra que los dos libros cuadran al centavo.</translation>
    </message>
    <message>
        <source>Setting it up takes about five minutes. You need your sign-ins to Procore and Xero, and level Admin on Procore&apos;s ERP Integrations tool. Nothing is written to either service until you start the first sync. You can stop at any step and go on later.</source>
        <translation>La configuración toma unos cinco minutos. Necesita sus inicios de sesión en Procore y Xero, y el nivel Administrador en la herramienta Integraciones de ERP de Procore. No se escribe nada en ninguno de los dos servicios hasta que usted inicie la primera sincronización. Puede detenerse en cualquier paso y seguir después.</translation>
    </message>
    <message>
        <source>If somebody in your company has made a connection file, open it: then you only sign in.</source>
        <translation>Si alguien de su compañía creó un archivo de conexión, ábralo: así usted solo inicia sesión.</translation>
    </message>
    <message>
        <source>Open &amp;Connection File…</source>
        <translation>Abrir &amp;archivo de conexión…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Tieout</source>
        <translation>Le damos la bienvenida a Tieout</translation>
    </message>
    <message>
        <source>&amp;Set Up Tieout</source>
        <translation>&amp;Configurar Tieout</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2</source>
        <translation>No se puede escribir el archivo &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already. Nothing was saved.</source>
        <translation>Ya existe un archivo &quot;%1&quot;. No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The demo company does not behave as expected: %1</source>
        <translation>La compañía de demostración no se comporta como se esperaba: %1</translation>
    </message>
    <message>
        <source>nothing to choose from.</source>
        <translation>no hay nada que elegir.</translation>
    </message>
    <message>
        <source>a payment has no invoice.</source>
        <translation>un pago no tiene factura.</translation>
    </message>
    <message>
        <source>its page refused the form.</source>
        <translation>su página rechazó el formulario.</translation>
    </message>
    <message>
        <source>The bill %1 is not known to Xero.</source>
        <translation>Xero no conoce la factura de proveedor %1.</translation>
    </message>
    <message>
        <source>The bill %1 is an invoice to a customer, not a bill.</source>
        <translation>La factura %1 es una factura a un cliente, no una factura de proveedor.</translation>
    </message>
    <message>
        <source>This profile is set up already, and one profile is one organization and one company. Add another profile for the other pair.</source>
        <translation>Este perfil ya está configurado, y un perfil es una organización y una compañía. Agregue otro perfil para el otro par.</translation>
    </message>
    <message>
        <source>This profile is set up already.</source>
        <translation>Este perfil ya está configurado.</translation>
    </message>
    <message>
        <source>No company is chosen yet, so there are no projects to choose from. Set the profile up first.</source>
        <translation>Todavía no se ha elegido la compañía, así que no hay proyectos para elegir. Configure primero el perfil.</translation>
    </message>
    <message>
        <source>No company is chosen yet.</source>
        <translation>Todavía no se ha elegido la compañía.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lectura de los ajustes</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Lectura del registro de Tieout</translation>
    </message>
    <message>
        <source>Setting up the sync</source>
        <translation>Configuración de la sincronización</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Reading the companies</source>
        <translation>Lectura de las compañías</translation>
    </message>
    <message>
        <source>Reading the organizations</source>
        <translation>Lectura de las organizaciones</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Apertura del perfil</translation>
    </message>
    <message>
        <source>Preparing the demo company</source>
        <translation>Preparación de la compañía de demostración</translation>
    </message>
    <message>
        <source>Reading the state</source>
        <translation>Lectura del estado</translation>
    </message>
    <message>
        <source>Giving up the lock</source>
        <translation>Liberación del bloqueo</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Guardado de los ajustes</translation>
    </message>
    <message>
        <source>Reading the code</source>
        <translation>Lectura del código</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Brings Xero bill payments, each exactly once, into Procore&apos;s Payments Issued.</source>
        <translation>Lleva los pagos de facturas de proveedor de Xero, cada uno exactamente una vez, a Pagos emitidos de Procore.</translation>
    </message>
    <message>
        <source>Open the demo company; needs no account and no keychain.</source>
        <translation>Abrir la compañía de demostración; no requiere cuenta ni llavero.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Abrir este perfil.</translation>
    </message>
    <message>
        <source>tieout takes no arguments besides its options; see tieout --help.
</source>
        <translation>tieout no admite argumentos aparte de sus opciones; vea tieout --help.
</translation>
    </message>
    <message>
        <source>Leave the demo company first: it has a place of its own on this computer.</source>
        <translation>Salga primero de la compañía de demostración: tiene un lugar propio en esta computadora.</translation>
    </message>
    <message>
        <source>--dry-run and --scheduled exclude each other: nobody would see the preview.</source>
        <translation>--dry-run y --scheduled se excluyen entre sí: nadie mira una ejecución programada.</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>id. de proyecto</translation>
    </message>
    <message>
        <source>invoice id</source>
        <translation>id. de factura</translation>
    </message>
    <message>
        <source>--allow-voids needs a number of lines, not &quot;%1&quot;.</source>
        <translation>--allow-voids necesita una cantidad de líneas, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Several organizations are called &quot;%1&quot;; give the id: %2.</source>
        <translation>Varias organizaciones se llaman &quot;%1&quot;; indique el id.: %2.</translation>
    </message>
    <message>
        <source>No Xero organization is connected.</source>
        <translation>No hay ninguna organización de Xero conectada.</translation>
    </message>
    <message>
        <source>No connected Xero organization is &quot;%1&quot;. Connected: %2.</source>
        <translation>Ninguna organización de Xero conectada es &quot;%1&quot;. Conectadas: %2.</translation>
    </message>
    <message>
        <source>company id</source>
        <translation>id. de compañía</translation>
    </message>
    <message>
        <source>You have no Procore company %1. There is: %2.</source>
        <translation>Usted no tiene la compañía de Procore %1. Disponibles: %2.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>There is no option --%1 before a command.</source>
        <translation>No existe la opción --%1 antes de un comando.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; %2 knows: %3.</source>
        <translation>No existe el comando &quot;%1&quot;; %2 conoce: %3.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <translation>%1 no sabe qué hacer con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is empty.</source>
        <translation>%1 de %2 está vacío.</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;; it knows: %3.</source>
        <translation>%1 no conoce &quot;%2&quot;; conoce: %3.</translation>
    </message>
    <message>
        <source>%1 needs one of: %2.</source>
        <translation>%1 necesita uno de estos: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se indicó ningún comando.</translation>
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
        <translation>PAYMENT es el id. que muestra `tieoutctl --json payments`. Una acción que el pago no ofrece en su estado
actual se rechaza, con la lista de las que sí ofrece. La decisión se lleva a cabo de inmediato, con una
sincronización de la factura del pago.
  retry            revisar el pago de nuevo e intentarlo otra vez
  adopt            la línea que se parece a este pago pasa a ser su línea
  create           escribir de todos modos una línea aparte
  issue-anyway     escribirlo aunque se emita más de lo que se debe
  void             poner en 0.00 la línea del pago eliminado
  restore          dejar la línea como estaba antes
  accept           un texto de la línea es correcto como lo muestra Procore; las sincronizaciones
                   posteriores comparan con él
  leave            no hacer nada hasta que Xero cambie el pago
  support-request  imprimir un texto con todos los id. para el soporte de Procore; no decide nada
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
        <translation>Muestra la línea de un pago: su número de pago y sus archivos adjuntos. Los usuarios pueden cambiar ambos, aquí y
en Procore; ninguna sincronización los sobrescribe. Todo lo demás de una línea sincronizada está bloqueado.
  number N         dar a la línea el número de pago N; se rechaza si otra línea del compromiso lo tiene
  attach FILE...   agregar archivos: hasta 25 MiB cada uno, 60 MiB con los que ya están en la línea. Estos se
                   descargan primero, y se reponen si el cambio los pierde
Aquí no se puede quitar un archivo adjunto: la API de Procore no tiene ninguna llamada para ello. Quítelo en Procore.
Si Procore rechaza un cambio por el bloqueo, la línea se desbloquea, se cambia y se bloquea de nuevo. La próxima
sincronización termina lo que se haya interrumpido.
</translation>
    </message>
    <message>
        <source>Add a profile: one pair of organization and company.</source>
        <translation>Agregar un perfil: un par formado por una organización y una compañía.</translation>
    </message>
    <message>
        <source>where the two services live (the line that tieout-sandbox prints); without it the real ones</source>
        <translation>dónde están los dos servicios (la línea que imprime tieout-sandbox); sin ella, los verdaderos</translation>
    </message>
    <message>
        <source>Addresses must be https; http is accepted for loopback only. Client ids and secrets in the file go to
the keychain; the file is not kept. It may name a CA file (caFile) if all addresses are loopback; no
option turns certificate checks off.
</source>
        <translation>Las direcciones deben ser https; http se acepta solo para loopback. Los ID de cliente y los secretos del
archivo van al llavero; el archivo no se conserva. Puede indicar un archivo de CA (caFile) si todas las
direcciones son de loopback; ninguna opción desactiva la verificación de certificados.
</translation>
    </message>
    <message>
        <source>List the profiles of this computer.</source>
        <translation>Enumerar los perfiles de esta computadora.</translation>
    </message>
    <message>
        <source>Give a profile another name.</source>
        <translation>Dar otro nombre a un perfil.</translation>
    </message>
    <message>
        <source>Its settings, its ledger and its entries in the keychain stay what they are. Close its window first, and
change the name in your scheduler.
</source>
        <translation>Sus ajustes, su registro y sus entradas en el llavero quedan como están. Cierre antes su ventana y cambie
el nombre en su programador de tareas.
</translation>
    </message>
    <message>
        <source>Remove a profile: its settings, its ledger and its entries in the keychain.</source>
        <translation>Quitar un perfil: sus ajustes, su registro y sus entradas en el llavero.</translation>
    </message>
    <message>
        <source>Nothing is removed from Xero or Procore. Setting up the same companies again takes a new baseline.
</source>
        <translation>No se elimina nada de Xero ni de Procore. Si se configuran de nuevo las mismas compañías, se fija una nueva
fecha de corte.
</translation>
    </message>
    <message>
        <source>Sign in to Xero or Procore in the browser.</source>
        <translation>Iniciar sesión en Xero o Procore en el navegador.</translation>
    </message>
    <message>
        <source>follow the sign-in page ourselves; accepted for loopback addresses only</source>
        <translation>seguir la página de inicio de sesión sin navegador; se acepta solo para direcciones de loopback</translation>
    </message>
    <message>
        <source>print the address and read the code that the page shows from standard input; Procore only</source>
        <translation>imprimir la dirección y leer de la entrada estándar el código que muestra la página; solo Procore</translation>
    </message>
    <message>
        <source>The client id (and for Procore the secret) of your own app is asked for, or read from standard input, one
per line; an empty line keeps what the keychain has. Both are kept in the keychain.
</source>
        <translation>El ID de cliente (y para Procore, el secreto) de su propia aplicación se pide, o se lee de la entrada
estándar, uno por línea; una línea vacía conserva lo que tiene el llavero. Ambos se guardan en el llavero.
</translation>
    </message>
    <message>
        <source>Sign out: revoke the token and forget it.</source>
        <translation>Cerrar sesión: revocar el token y olvidarlo.</translation>
    </message>
    <message>
        <source>Write a connection file, so that other desks only sign in.</source>
        <translation>Escribir un archivo de conexión, para que en otros puestos solo haya que iniciar sesión.</translation>
    </message>
    <message>
        <source>It holds the client ids, Procore&apos;s client secret, company and organization, encrypted under a passphrase,
and no sign-in. The passphrase is asked for, or read from standard input: at least 12 characters. Only the
owner can read the file; one that exists is not replaced.
</source>
        <translation>Contiene los ID de cliente, el secreto de cliente de Procore, la compañía y la organización, cifrados con una
frase de contraseña, y ningún inicio de sesión. La frase de contraseña se pide, o se lee de la entrada
estándar: 12 caracteres como mínimo. Solo el propietario puede leer el archivo; uno que ya existe no se reemplaza.
</translation>
    </message>
    <message>
        <source>Take ids, secret, company and organization from a connection file.</source>
        <translation>Tomar ID, secreto, compañía y organización de un archivo de conexión.</translation>
    </message>
    <message>
        <source>Asks for the passphrase, or reads it from standard input. Then sign in and set up. A profile that is set up
with another company or organization is left as it is.
</source>
        <translation>Pide la frase de contraseña, o la lee de la entrada estándar. Después, inicie sesión y configure. Un perfil que
está configurado con otra compañía u organización se deja como está.
</translation>
    </message>
    <message>
        <source>Choose organization, company and sync frequency.</source>
        <translation>Elegir organización, compañía y frecuencia de sincronización.</translation>
    </message>
    <message>
        <source>the connected Xero organization</source>
        <translation>la organización de Xero conectada</translation>
    </message>
    <message>
        <source>the Procore company</source>
        <translation>la compañía de Procore</translation>
    </message>
    <message>
        <source>projects that take part (default: all)</source>
        <translation>proyectos que participan (valor predeterminado: all)</translation>
    </message>
    <message>
        <source>how often a scheduled run is due</source>
        <translation>con qué frecuencia corresponde una ejecución programada</translation>
    </message>
    <message>
        <source>The first time this takes the baseline: payments made before it are never included.
</source>
        <translation>La primera vez, esto fija la fecha de corte: los pagos anteriores nunca se incluyen.
</translation>
    </message>
    <message>
        <source>Show connections, rights, schedule, last and next run, and call budgets.</source>
        <translation>Mostrar conexiones, permisos, programación, última y próxima ejecución, y llamadas disponibles.</translation>
    </message>
    <message>
        <source>Bring new payments of synced invoices into Procore.</source>
        <translation>Llevar a Procore los pagos nuevos de facturas sincronizadas.</translation>
    </message>
    <message>
        <source>plan and read, write nothing</source>
        <translation>planificar y leer, sin escribir nada</translation>
    </message>
    <message>
        <source>only this Procore project; may be given several times</source>
        <translation>solo este proyecto de Procore; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>only this subcontractor invoice; may be given several times</source>
        <translation>solo esta factura de subcontratista; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>run only when a run is due by the schedule; otherwise do nothing, exit code 0</source>
        <translation>ejecutar solo si corresponde según la programación; si no, no hacer nada, código de salida 0</translation>
    </message>
    <message>
        <source>go on when up to N lines would be voided</source>
        <translation>continuar cuando se anularían hasta N líneas</translation>
    </message>
    <message>
        <source>Ctrl+C stops the run: it waits for a write in progress and reads it back.
</source>
        <translation>Ctrl+C detiene la ejecución: espera a que termine una escritura en curso y la vuelve a leer.
</translation>
    </message>
    <message>
        <source>Decide about a payment that needs you, and carry it out.</source>
        <translation>Decidir sobre un pago que requiere su atención y llevarlo a cabo.</translation>
    </message>
    <message>
        <source>why; kept with the decision and shown in the payment&apos;s history</source>
        <translation>por qué; se conserva con la decisión y se muestra en el historial del pago</translation>
    </message>
    <message>
        <source>Show a payment&apos;s line, change its payment number, attach files.</source>
        <translation>Mostrar la línea de un pago, cambiar su número de pago, adjuntar archivos.</translation>
    </message>
    <message>
        <source>Link a subcontractor invoice to its bill by hand.</source>
        <translation>Vincular manualmente una factura de subcontratista a su factura de proveedor.</translation>
    </message>
    <message>
        <source>why; kept with the link</source>
        <translation>por qué; se conserva con el vínculo</translation>
    </message>
    <message>
        <source>INVOICE is an id of tieoutctl invoices. BILL is the bill&apos;s id in Xero, or its number where only one bill
that was paid has it. One call to Xero. Needs Admin on ERP Integrations. Refused while there
are lines of the bill on another invoice, or lines of another bill on this one.
</source>
        <translation>INVOICE es un id. de tieoutctl invoices. BILL es el id. de la factura de proveedor en Xero, o su número si lo
tiene una sola factura de proveedor pagada. Una llamada a Xero. Requiere Administrador en Integraciones de ERP.
Se rechaza mientras haya líneas de la factura de proveedor en otra factura, o líneas de otra factura de
proveedor en esta.
</translation>
    </message>
    <message>
        <source>Unlink a subcontractor invoice from its bill.</source>
        <translation>Desvincular una factura de subcontratista de su factura de proveedor.</translation>
    </message>
    <message>
        <source>why; kept with the change</source>
        <translation>por qué; se conserva con el cambio</translation>
    </message>
    <message>
        <source>Holds until the invoice is linked again, even if its origin_id in Procore names a bill. Its lines stay.
Needs Admin on ERP Integrations.
</source>
        <translation>Vale hasta que la factura se vincule de nuevo, aunque su origin_id en Procore indique una factura de proveedor.
Sus líneas permanecen. Requiere Administrador en Integraciones de ERP.
</translation>
    </message>
    <message>
        <source>List which invoice is linked to which bill, and by whom.</source>
        <translation>Enumerar qué factura está vinculada a qué factura de proveedor, y por quién.</translation>
    </message>
    <message>
        <source>also score possible pairs by number, vendor, amount and date</source>
        <translation>puntuar también pares posibles según número, proveedor, monto y fecha</translation>
    </message>
    <message>
        <source>--suggest reads from Xero the bills of payments that are not linked, 40 a call and at most 10 calls. It never
links anything.
</source>
        <translation>--suggest lee de Xero las facturas de proveedor de pagos sin vincular, 40 por llamada y 10 llamadas como máximo.
Nunca vincula nada.
</translation>
    </message>
    <message>
        <source>Check everything a payment needs, and name the first thing missing.</source>
        <translation>Revisar todo lo que un pago necesita e indicar lo primero que falta.</translation>
    </message>
    <message>
        <source>also what this subcontractor invoice needs</source>
        <translation>también lo que necesita esta factura de subcontratista</translation>
    </message>
    <message>
        <source>Reads only: at most 2 calls to Xero and 8 to Procore. Works with a damaged ledger too.
</source>
        <translation>Solo lee: 2 llamadas a Xero y 8 a Procore como máximo. También funciona con un registro dañado.
</translation>
    </message>
    <message>
        <source>Give up the lock that another computer left on the profile.</source>
        <translation>Liberar el bloqueo que otra computadora dejó en el perfil.</translation>
    </message>
    <message>
        <source>For a home that was restored from a backup, a container that was made anew, a computer that was replaced.
Make sure first that Tieout no longer runs on this profile there: two at once would write payments twice.
A lock whose owner runs on this computer is never given up.
</source>
        <translation>Para una carpeta personal restaurada de una copia de seguridad, un contenedor creado de nuevo o una computadora
reemplazada. Asegúrese antes de que allí ya ningún Tieout trabaje con este perfil: dos a la vez escribirían los
pagos dos veces. Un bloqueo cuyo dueño se ejecuta en esta computadora nunca se libera.
</translation>
    </message>
    <message>
        <source>List the payments that the ledger knows.</source>
        <translation>Enumerar los pagos que están en el registro de Tieout.</translation>
    </message>
    <message>
        <source>synced, waiting, attention, failed or notIncluded</source>
        <translation>synced, waiting, attention, failed o notIncluded</translation>
    </message>
    <message>
        <source>only payments of this subcontractor invoice</source>
        <translation>solo los pagos de esta factura de subcontratista</translation>
    </message>
    <message>
        <source>List the subcontractor invoices with the sums of their payments.</source>
        <translation>Enumerar las facturas de subcontratistas con las sumas de sus pagos.</translation>
    </message>
    <message>
        <source>List the last runs, or what happened in one of them.</source>
        <translation>Enumerar las últimas ejecuciones, o lo que ocurrió en una de ellas.</translation>
    </message>
    <message>
        <source>Write payments, invoices or the history into a file.</source>
        <translation>Escribir pagos, facturas o el historial en un archivo.</translation>
    </message>
    <message>
        <source>which table</source>
        <translation>qué tabla</translation>
    </message>
    <message>
        <source>for a spreadsheet, a program, or paper</source>
        <translation>para una hoja de cálculo, un programa o papel</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>replace a file that is there</source>
        <translation>reemplazar un archivo que ya existe</translation>
    </message>
    <message>
        <source>All three of --what, --format and --to are needed. CSV is UTF-8, with plain numbers and ISO dates. JSON is what
the command of that name prints with --json. Makes no call to a service.
</source>
        <translation>Se necesitan los tres: --what, --format y --to. CSV es UTF-8, con números sin formato y fechas ISO. JSON es lo que
imprime con --json el comando de ese nombre. No hace ninguna llamada a un servicio.
</translation>
    </message>
    <message>
        <source>Show one setting, or all of them.</source>
        <translation>Mostrar un ajuste, o todos.</translation>
    </message>
    <message>
        <source>Change one setting.</source>
        <translation>Cambiar un ajuste.</translation>
    </message>
    <message>
        <source>Show the whole job on the sandbox, without accounts, keychain or screen.</source>
        <translation>Mostrar el trabajo completo en el sandbox, sin cuentas, llavero ni pantalla.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, in a temporary folder that is removed at the end.
</source>
        <translation>Todo ocurre en esta computadora, en una carpeta temporal que se elimina al final.
</translation>
    </message>
    <message>
        <source>the profile to work on (default: &quot;default&quot;)</source>
        <translation>el perfil con el que se trabaja (valor predeterminado: &quot;default&quot;)</translation>
    </message>
    <message>
        <source>print one JSON document on standard output, everything else on standard error</source>
        <translation>imprimir un documento JSON en la salida estándar, y todo lo demás en la salida de errores</translation>
    </message>
    <message>
        <source>show help; after a command, its help</source>
        <translation>mostrar la ayuda; después de un comando, la de ese comando</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>Sign in with your browser; if it does not open, go to this address:
%1</source>
        <translation>Inicie sesión con su navegador; si no se abre, vaya a esta dirección:
%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signed in to Xero. Organizations to choose from:
</source>
        <translation>Sesión iniciada en Xero. Organizaciones que puede elegir:
</translation>
    </message>
    <message>
        <source>Signed in to Procore. Companies to choose from:
</source>
        <translation>Sesión iniciada en Procore. Compañías que puede elegir:
</translation>
    </message>
    <message>
        <source>Sign in at this address, then give the code that the page shows:
%1</source>
        <translation>Inicie sesión en esta dirección y luego indique el código que muestra la página:
%1</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Código: </translation>
    </message>
    <message>
        <source>No code was given.</source>
        <translation>No se indicó ningún código.</translation>
    </message>
    <message>
        <source>--no-browser and --paste-code exclude each other.</source>
        <translation>--no-browser y --paste-code se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--no-browser is for the sandbox: it is accepted for loopback addresses only.</source>
        <translation>--no-browser es para el sandbox: se acepta solo para direcciones de loopback.</translation>
    </message>
    <message>
        <source>--paste-code is for Procore: Xero offers no code to copy.</source>
        <translation>--paste-code es para Procore: Xero no ofrece un código para copiar.</translation>
    </message>
    <message>
        <source>The client id of your app is needed to sign in.</source>
        <translation>Para iniciar sesión se necesita el ID de cliente de su aplicación.</translation>
    </message>
    <message>
        <source>Signed out.
</source>
        <translation>Sesión cerrada.
</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was written: organization %2, company %3. Hand over the passphrase separately from the file.
</source>
        <translation>Se escribió %1: organización %2, compañía %3. Entregue la frase de contraseña por una vía distinta de la del archivo.
</translation>
    </message>
    <message>
        <source>Taken from %1: organization %2, company %3. Next: connect xero, connect procore, setup.
</source>
        <translation>Se tomó de %1: organización %2, compañía %3. A continuación: connect xero, connect procore, setup.
</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>No se pudo escribir la respuesta en la salida estándar.</translation>
    </message>
    <message>
        <source>See tieoutctl --help.</source>
        <translation>Vea tieoutctl --help.</translation>
    </message>
    <message>
        <source>New payments in Xero, not yet in Procore:

</source>
        <translation>Pagos nuevos en Xero, todavía no en Procore:

</translation>
    </message>
    <message>
        <source>Sync Payments for Synced Invoices:

</source>
        <translation>Sincronizar pagos de facturas sincronizadas:

</translation>
    </message>
    <message>
        <source>Fixing invoice %1 at %2
</source>
        <translation>Corrigiendo la factura %1 en %2
</translation>
    </message>
    <message>
        <source>And once more:

</source>
        <translation>Y una vez más:

</translation>
    </message>
    <message>
        <source>Xero and Procore are played by the sandbox on this computer.</source>
        <translation>El sandbox representa a Xero y Procore en esta computadora.</translation>
    </message>
    <message>
        <source>The books tie out.
</source>
        <translation>Los libros cuadran.
</translation>
    </message>
    <message>
        <source>The books do not tie out as they should.
</source>
        <translation>Los libros no cuadran como deberían.
</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, some payments failed, need attention or wait; 2 wrong
usage; 3 sign-in needed or not finished; 4 not permitted or unsupported edition; 5 service
unreachable or budget spent; 6 no keychain; 7 another run is going on, or another program or
computer holds what Tieout needs; 8 ledger or another file of Tieout unusable.
</source>
        <translation>Códigos de salida: 0 hecho; 1 hecho, algunos pagos fallaron, requieren atención o esperan; 2 uso
incorrecto; 3 falta iniciar sesión o no se completó; 4 sin permiso o edición no compatible; 5 servicio
inaccesible o llamadas agotadas; 6 sin llavero; 7 hay otra ejecución en curso, u otro programa o
computadora retiene lo que Tieout necesita; 8 el registro u otro archivo de Tieout no se puede usar.
</translation>
    </message>
    <message>
        <source>Say what to export: --what payments, invoices or history.</source>
        <translation>Indique qué exportar: --what payments, invoices o history.</translation>
    </message>
    <message>
        <source>Say in which format: --format csv, json or pdf.</source>
        <translation>Indique en qué formato: --format csv, json o pdf.</translation>
    </message>
    <message>
        <source>Say where to: --to FILE.</source>
        <translation>Indique adónde: --to FILE.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 ya existe; --force lo reemplaza.</translation>
    </message>
    <message>
        <source>1 row written to %1
</source>
        <translation>Se escribió 1 fila en %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1
</source>
        <translation>
            <numerusform>Se escribió %n fila en %1
</numerusform>
            <numerusform>Se escribieron %n filas en %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>This tieoutctl was built without the window and cannot export.</source>
        <translation>Este tieoutctl se compiló sin la ventana y no puede exportar.</translation>
    </message>
    <message>
        <source>Usage: tieoutctl [--profile NAME] [--json] %1

%2
</source>
        <translation>Uso: tieoutctl [--profile NAME] [--json] %1

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opciones:
</translation>
    </message>
    <message>
        <source>Usage: tieoutctl [--profile NAME] [--json] COMMAND

Brings each Xero bill payment, exactly once, into Procore&apos;s Payments Issued.

Commands:
</source>
        <translation>Uso: tieoutctl [--profile NAME] [--json] COMMAND

Lleva cada pago de una factura de proveedor de Xero, exactamente una vez, a Pagos emitidos de Procore.

Comandos:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Opciones de todos los comandos:
</translation>
    </message>
    <message>
        <source>
TIEOUT_HOME moves ledger, settings and lock files.
</source>
        <translation>
TIEOUT_HOME cambia la ubicación del registro, los ajustes y los archivos de bloqueo.
</translation>
    </message>
    <message>
        <source>
First of all: %1 %2
</source>
        <translation>
Ante todo: %1 %2
</translation>
    </message>
    <message>
        <source>
Nothing is missing; but see the warnings.
</source>
        <translation>
No falta nada; pero vea las advertencias.
</translation>
    </message>
    <message>
        <source>
Nothing is missing.
</source>
        <translation>
No falta nada.
</translation>
    </message>
    <message>
        <source>Line %1, payment number %2
</source>
        <translation>Línea %1, número de pago: %2
</translation>
    </message>
    <message>
        <source>Attachment: %1
</source>
        <translation>Archivo adjunto: %1
</translation>
    </message>
    <message>
        <source>No attachments
</source>
        <translation>Sin archivos adjuntos
</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Fact. proveedor</translation>
    </message>
    <message>
        <source>Bill id</source>
        <translation>Id. fact. proveedor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Vinculada por</translation>
    </message>
    <message>
        <source>Nothing to suggest.
</source>
        <translation>Nada que sugerir.
</translation>
    </message>
    <message>
        <source>1 more bill will be read the next time suggestions are asked for.</source>
        <translation>1 factura de proveedor más se leerá la próxima vez que se pidan sugerencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bills will be read the next time suggestions are asked for.</source>
        <translation>
            <numerusform>%n factura de proveedor más se leerá la próxima vez que se pidan sugerencias.</numerusform>
            <numerusform>%n facturas de proveedor más se leerán la próxima vez que se pidan sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a payment id; tieoutctl --json payments lists them.</source>
        <translation>&quot;%1&quot; no es un id. de pago; tieoutctl --json payments los muestra.</translation>
    </message>
    <message>
        <source>line PAYMENT attach needs a FILE.</source>
        <translation>line PAYMENT attach necesita un FILE.</translation>
    </message>
    <message>
        <source>line PAYMENT number needs one N.</source>
        <translation>line PAYMENT number necesita un solo N.</translation>
    </message>
    <message>
        <source>payment number</source>
        <translation>número de pago</translation>
    </message>
    <message>
        <source>Invoice %1 is linked to that bill already.
</source>
        <translation>La factura %1 ya está vinculada a esa factura de proveedor.
</translation>
    </message>
    <message>
        <source>Invoice %1 is no longer linked to a bill. Its lines in Procore stay.
</source>
        <translation>La factura %1 ya no está vinculada a una factura de proveedor. Sus líneas en Procore permanecen.
</translation>
    </message>
    <message>
        <source>Invoice %1 is linked. Waiting for the next sync: %2.
</source>
        <translation>La factura %1 está vinculada. En espera de la próxima sincronización: %2.
</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 pago</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run %1; tieoutctl history lists them.</source>
        <translation>No existe la ejecución %1; tieoutctl history las muestra.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Nothing happened to any payment.
</source>
        <translation>No ocurrió nada con ningún pago.
</translation>
    </message>
    <message>
        <source>There are no such payments in the ledger.
</source>
        <translation>No hay pagos así en el registro de Tieout.
</translation>
    </message>
    <message>
        <source>There are no payments in the ledger yet.
</source>
        <translation>Todavía no hay pagos en el registro de Tieout.
</translation>
    </message>
    <message>
        <source>There are no invoices in the ledger yet.
</source>
        <translation>Todavía no hay facturas en el registro de Tieout.
</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>There are no syncs in the ledger yet.
</source>
        <translation>Todavía no hay sincronizaciones en el registro de Tieout.
</translation>
    </message>
    <message>
        <source>The endpoints file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de direcciones (endpoints) %1: %2.</translation>
    </message>
    <message>
        <source>Profile %1 was added. Next: connect xero, connect procore, setup.
</source>
        <translation>Se agregó el perfil %1. A continuación: connect xero, connect procore, setup.
</translation>
    </message>
    <message>
        <source>Profile %1 was removed. Nothing was changed in Xero or Procore.
</source>
        <translation>Se quitó el perfil %1. No se cambió nada en Xero ni en Procore.
</translation>
    </message>
    <message>
        <source>Profile %1 is called %2 now.
</source>
        <translation>El perfil %1 ahora se llama %2.
</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurado</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one: tieoutctl profile add NAME.
</source>
        <translation>Todavía no hay ningún perfil. Agregue uno: tieoutctl profile add NAME.
</translation>
    </message>
    <message>
        <source>Passphrase of the connection file: </source>
        <translation>Frase de contraseña del archivo de conexión: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>The first setup needs --%1.</source>
        <translation>La primera configuración necesita --%1.</translation>
    </message>
    <message>
        <source>Set up: organization %1 in Xero, company %2 in Procore, sync frequency %3.
</source>
        <translation>Configurado: organización %1 en Xero, compañía %2 en Procore, frecuencia de sincronización %3.
</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n requiere su atención</numerusform>
            <numerusform>%n requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>when you start it</source>
        <translation>cuando usted la inicie</translation>
    </message>
    <message>
        <source>No sync is due. The next one is due %1.
</source>
        <translation>No corresponde ninguna sincronización. La próxima corresponde %1.
</translation>
    </message>
    <message>
        <source>No sync is due: the schedule says never.
</source>
        <translation>No corresponde ninguna sincronización: la programación es never.
</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>1 created</source>
        <translation>1 creado</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n creado</numerusform>
            <numerusform>%n creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided</source>
        <translation>
            <numerusform>%n anulación</numerusform>
            <numerusform>%n anulaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unchanged</source>
        <translation>1 sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fallido</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not included</source>
        <translation>1 no incluido</translation>
    </message>
    <message numerus="yes">
        <source>%n not included</source>
        <translation>
            <numerusform>%n no incluido</numerusform>
            <numerusform>%n no incluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>is going on</source>
        <translation>está en curso</translation>
    </message>
    <message>
        <source>completed, with problems</source>
        <translation>se completó, con problemas</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>Proved at</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Proved since</source>
        <translation>Comprobado desde</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Problems:
</source>
        <translation>Problemas:
</translation>
    </message>
    <message>
        <source>Next steps:
</source>
        <translation>Próximos pasos:
</translation>
    </message>
    <message>
        <source>The lock is given up. %1
</source>
        <translation>El bloqueo se liberó. %1
</translation>
    </message>
    <message>
        <source>Nobody holds the lock of this profile.
</source>
        <translation>Nadie tiene el bloqueo de este perfil.
</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Clea&amp;r Filter and Search</source>
        <translation>Borrar &amp;filtro y búsqueda</translation>
    </message>
    <message>
        <source>IS&amp;O Dates (2026-11-18)</source>
        <translation>Fechas I&amp;SO (2026-11-18)</translation>
    </message>
    <message>
        <source>Configure Settings…</source>
        <translation>Configurar ajustes…</translation>
    </message>
    <message>
        <source>Why Is &amp;Nothing Here?</source>
        <translation>¿&amp;Por qué no hay nada aquí?</translation>
    </message>
    <message>
        <source>Reading the commitments…</source>
        <translation>Leyendo los compromisos…</translation>
    </message>
    <message>
        <source>Reading the syncs…</source>
        <translation>Leyendo las sincronizaciones…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Leyendo lo que ocurrió…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Leyendo los vínculos…</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>Compan&amp;y in Procore</source>
        <translation>Co&amp;mpañía en Procore</translation>
    </message>
    <message>
        <source>Organi&amp;zation in Xero</source>
        <translation>Organi&amp;zación en Xero</translation>
    </message>
    <message>
        <source>Another payment sync</source>
        <translation>Otra sincronización de pagos</translation>
    </message>
    <message>
        <source>The other payment sync is &amp;off</source>
        <translation>La &amp;otra sincronización de pagos está desactivada</translation>
    </message>
    <message>
        <source>Reading what the syncs found…</source>
        <translation>Leyendo lo que encontraron las sincronizaciones…</translation>
    </message>
    <message>
        <source>No sync came upon a payment line that another program wrote.</source>
        <translation>Ninguna sincronización encontró una línea de pago escrita por otro programa.</translation>
    </message>
    <message>
        <source>Line %1 in Procore carries the mark %2 of another program. It was last changed at %3.</source>
        <translation>La línea %1 en Procore lleva la marca %2 de otro programa. Se modificó por última vez: %3.</translation>
    </message>
    <message>
        <source>Line %1 in Procore carries the mark %2 of another program.</source>
        <translation>La línea %1 en Procore lleva la marca %2 de otro programa.</translation>
    </message>
    <message>
        <source>From now on scheduled syncs create lines again. A line that another program changes after this stops them anew.</source>
        <translation>Desde ahora las sincronizaciones programadas vuelven a crear líneas. Una línea que otro programa modifique después las detiene de nuevo.</translation>
    </message>
    <message>
        <source>Confirmed at %1. A line that another program changed after that would stop scheduled syncs anew.</source>
        <translation>Confirmado: %1. Una línea que otro programa modificara después detendría de nuevo las sincronizaciones programadas.</translation>
    </message>
    <message>
        <source>Two programs that write the same payments issue them twice. Turn off Procore&apos;s own payment sync, or the other program&apos;s, then confirm it here.</source>
        <translation>Dos programas que escriben los mismos pagos los emiten dos veces. Desactive la sincronización de pagos propia de Procore, o la del otro programa, y confírmelo aquí.</translation>
    </message>
    <message>
        <source>It changed after you confirmed at %1: scheduled syncs create no lines until you confirm again.</source>
        <translation>Se modificó después de que usted confirmó (%1): las sincronizaciones programadas no crean líneas hasta que vuelva a confirmar.</translation>
    </message>
    <message>
        <source>Until you confirm, scheduled syncs create no lines in this company; a sync that you start does.</source>
        <translation>Hasta que confirme, las sincronizaciones programadas no crean líneas en esta compañía; una que usted inicie sí las crea.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>effect, meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>Disco&amp;nnect…</source>
        <translation>Descone&amp;ctar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>Canc&amp;el Sign-in</source>
        <translation>Cance&amp;lar inicio de sesión</translation>
    </message>
    <message>
        <source>C&amp;ancel Sign-in</source>
        <translation>Ca&amp;ncelar inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Use Code</source>
        <translation>&amp;Usar código</translation>
    </message>
    <message>
        <source>Clien&amp;t id</source>
        <translation>ID de clien&amp;te</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>C&amp;onnect Again…</source>
        <translation>C&amp;onectar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Connect Again…</source>
        <translation>Conecta&amp;r de nuevo…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Conecta&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Sign In &amp;Again…</source>
        <translation>Iniciar sesión otra ve&amp;z…</translation>
    </message>
    <message>
        <source>&amp;Choose Method…</source>
        <translation>Ele&amp;gir método…</translation>
    </message>
    <message>
        <source>Confi&amp;rm That the Other Sync Is Off…</source>
        <translation>Confirmar que la &amp;otra sincronización está desactivada…</translation>
    </message>
    <message>
        <source>Opens the settings, where you confirm that no other payment sync writes to this company.</source>
        <translation>Abre los ajustes, donde confirma que ninguna otra sincronización de pagos escribe en esta compañía.</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>T&amp;ake Up Again</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Sync No&amp;w</source>
        <translation>Sincronizar a&amp;hora</translation>
    </message>
    <message>
        <source>Open F&amp;ile</source>
        <translation>A&amp;brir archivo</translation>
    </message>
    <message>
        <source>Filter Invoices &amp;By</source>
        <translation>Filtrar facturas &amp;por</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Ve&amp;ndor</source>
        <translation>Pr&amp;oveedor</translation>
    </message>
    <message>
        <source>Billin&amp;g Period</source>
        <translation>Período de &amp;facturación</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Pages</source>
        <translation>Abrir las &amp;páginas para desarrolladores</translation>
    </message>
    <message>
        <source>Open Connection Fil&amp;e…</source>
        <translation>Abrir archivo de cone&amp;xión…</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>&amp;Consultar de nuevo</translation>
    </message>
    <message>
        <source>Ho&amp;w Do I Get the Client Id?</source>
        <translation>¿Cómo &amp;obtengo el ID de cliente?</translation>
    </message>
    <message>
        <source>&amp;Finish Later</source>
        <translation>Terminar &amp;después</translation>
    </message>
    <message>
        <source>Free some disk space, then start Tieout again.</source>
        <translation>Libere espacio en el disco y vuelva a iniciar Tieout.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, has space and is sound, then start Tieout again.</source>
        <translation>Revise que el disco esté conectado, tenga espacio y no presente fallas; luego vuelva a iniciar Tieout.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you, then start Tieout again.</source>
        <translation>Dese permiso de escritura sobre el archivo y su carpeta, y vuelva a iniciar Tieout.</translation>
    </message>
    <message>
        <source>Move that file away, then start Tieout again.</source>
        <translation>Mueva ese archivo a otro lugar y vuelva a iniciar Tieout.</translation>
    </message>
    <message>
        <source>Install SQLite 3.40 or newer and Qt&apos;s SQLite driver, then start Tieout again.</source>
        <translation>Instale SQLite 3.40 o posterior y el controlador de SQLite de Qt; luego vuelva a iniciar Tieout.</translation>
    </message>
    <message>
        <source>Ask your Procore administrator to give you Admin on the Commitments tool of the project %1.</source>
        <translation>Pida a su administrador de Procore que le otorgue el nivel Administrador en la herramienta Compromisos (Commitments) del proyecto %1.</translation>
    </message>
    <message>
        <source>You have Standard on the Commitments tool of the project %1: enough to see payment lines, and adding one needs Admin.</source>
        <translation>Usted tiene el nivel Estándar en la herramienta Compromisos (Commitments) del proyecto %1: basta para ver líneas de pago, pero para agregar una se necesita Administrador.</translation>
    </message>
    <message>
        <source>You have Read Only on the Commitments tool of the project %1: enough to see payment lines, and adding one needs Admin.</source>
        <translation>Usted tiene el nivel Solo lectura en la herramienta Compromisos (Commitments) del proyecto %1: basta para ver líneas de pago, pero para agregar una se necesita Administrador.</translation>
    </message>
    <message>
        <source>Invoice %1 is not linked to a bill. Its status in Procore: %2.</source>
        <translation>La factura %1 no está vinculada a una factura de proveedor. Su estado en Procore: %2.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Under Review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Revise &amp; Resubmit</source>
        <translation>Revisar y volver a enviar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approved as Noted</source>
        <translation>Aprobada con observaciones</translation>
    </message>
    <message>
        <source>Pending Owner Approval</source>
        <translation>Pendiente de la aprobación del propietario</translation>
    </message>
    <message>
        <source>A payment is being written and its outcome is not known yet.</source>
        <translation>Se está escribiendo un pago y todavía no se conoce su resultado.</translation>
    </message>
    <message>
        <source>The bill is linked to invoice %1 already. While a bill is linked to two invoices, Tieout brings its payments to neither. Unlink that one first.</source>
        <translation>La factura de proveedor ya está vinculada a la factura %1. Mientras una factura de proveedor esté vinculada a dos facturas, Tieout no lleva sus pagos a ninguna de las dos. Desvincule esa primero.</translation>
    </message>
    <message>
        <source>No bill with the number &quot;%1&quot; has been seen in payments. The id of the bill, as in its address in Xero, works too.</source>
        <translation>No se ha visto en los pagos ninguna factura de proveedor con el número &quot;%1&quot;. También sirve el id. de la factura de proveedor, como figura en su dirección en Xero.</translation>
    </message>
    <message>
        <source>1 bill has the number &quot;%1&quot;; give its id: %2.</source>
        <translation>1 factura de proveedor tiene el número &quot;%1&quot;; indique su id.: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n bills have the number &quot;%1&quot;; give the id of one: %2.</source>
        <translation>
            <numerusform>%n factura de proveedor tiene el número &quot;%1&quot;; indique su id.: %2.</numerusform>
            <numerusform>%n facturas de proveedor tienen el número &quot;%1&quot;; indique el id. de una: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (una vez)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came from %1&apos;s sign-in page within 1 minute.</source>
        <translation>La página de inicio de sesión de %1 no respondió en 1 minuto.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came from %1&apos;s sign-in page within %Ln minutes.</source>
        <translation>
            <numerusform>La página de inicio de sesión de %1 no respondió en %Ln minuto.</numerusform>
            <numerusform>La página de inicio de sesión de %1 no respondió en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the page shows an error, check that the redirect address is registered in the app, exactly like this: %1</source>
        <translation>Si la página muestra un error, revise que la dirección de redirección esté registrada en la aplicación exactamente así: %1</translation>
    </message>
    <message>
        <source>You can also choose to paste the code.</source>
        <translation>También puede elegir pegar el código.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>sentence, the keychain&apos;s own words</comment>
        <translation>%1 Su mensaje: %2</translation>
    </message>
    <message>
        <source>00:00 to 23:59</source>
        <translation>de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>Procore showed no payment lines where 1 was known; nothing was concluded from that.</source>
        <translation>Procore no mostró líneas de pago donde se conocía 1; no se sacó ninguna conclusión de ello.</translation>
    </message>
    <message numerus="yes">
        <source>Procore showed no payment lines where %n were known; nothing was concluded from that.</source>
        <translation>
            <numerusform>Procore no mostró líneas de pago donde se conocía %n; no se sacó ninguna conclusión de ello.</numerusform>
            <numerusform>Procore no mostró líneas de pago donde se conocían %n; no se sacó ninguna conclusión de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (commitment %2)</source>
        <comment>sentence, id</comment>
        <translation>%1 (compromiso %2)</translation>
    </message>
    <message>
        <source>The payment %1 could not be read before: %2</source>
        <translation>El pago %1 no se pudo leer antes: %2</translation>
    </message>
    <message>
        <source>The invoice %1 could not be read before: %2</source>
        <translation>La factura %1 no se pudo leer antes: %2</translation>
    </message>
    <message>
        <source>The line&apos;s project is not one of those chosen for the sync.</source>
        <translation>El proyecto de la línea no está entre los elegidos para la sincronización.</translation>
    </message>
    <message>
        <source>The payment&apos;s line is no longer on its commitment.</source>
        <translation>La línea del pago ya no está en su compromiso.</translation>
    </message>
    <message>
        <source>Several lines name this payment.</source>
        <translation>Varias líneas nombran este pago.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2; an attachment may have at most %3.</source>
        <translation>El archivo &quot;%1&quot; tiene %2; un archivo adjunto puede tener %3 como máximo.</translation>
    </message>
    <message>
        <source>Its line disappeared while files were being attached to it. Copies of %1: %2.</source>
        <translation>Su línea desapareció mientras se le adjuntaban archivos. Copias de %1: %2.</translation>
    </message>
    <message>
        <source>1 payment with a line in Procore was removed in Xero. Tieout does not void it without asking.</source>
        <translation>En Xero se eliminó 1 pago que tiene línea en Procore. Tieout no la anula sin preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments with lines in Procore were removed in Xero. Tieout does not void that many without asking.</source>
        <translation>
            <numerusform>En Xero se eliminó %n pago que tiene línea en Procore. Tieout no la anula sin preguntar.</numerusform>
            <numerusform>En Xero se eliminaron %n pagos que tienen línea en Procore. Tieout no anula tantas líneas sin preguntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments that were removed in Xero still have their lines in projects that are not chosen for the sync. Choose the projects and sync, or correct the lines in Procore.</source>
        <translation>
            <numerusform>%n pago que se eliminó en Xero todavía tiene su línea en un proyecto que no está elegido para la sincronización. Elija el proyecto y sincronice, o corrija la línea en Procore.</numerusform>
            <numerusform>%n pagos que se eliminaron en Xero todavía tienen sus líneas en proyectos que no están elegidos para la sincronización. Elija los proyectos y sincronice, o corrija las líneas en Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls that %2 allows are used up. The sync goes on by itself at %1.</source>
        <comment>a time of day, service</comment>
        <translation>Se agotaron las llamadas que permite %2. La sincronización continúa por sí sola a las %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was concluded from that: the lines stay as they are, and this sync proved no payment. Check in Xero whether the organization was reset, or whether the person who connected Tieout may still see its bills and payments.</source>
        <translation>%1 No se sacó ninguna conclusión de ello: las líneas quedan como están, y esta sincronización no comprobó ningún pago. Revise en Xero si la organización se restableció, o si la persona que conectó Tieout todavía puede ver sus facturas de proveedor y sus pagos.</translation>
    </message>
    <message>
        <source>No sync runs here until that computer releases the lock, or until you give it up. Do that only if no Tieout works on this profile there any more.</source>
        <translation>Aquí no se ejecuta ninguna sincronización hasta que esa computadora quite el bloqueo o usted lo libere. Hágalo solo si allí ya ningún Tieout trabaja con este perfil.</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync (%1).</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Lo que ve es el estado de la última sincronización (%1).</translation>
    </message>
    <message>
        <source>1 payment voided</source>
        <translation>1 pago anulado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments voided</source>
        <translation>
            <numerusform>%Ln pago anulado</numerusform>
            <numerusform>%Ln pagos anulados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment updated</source>
        <translation>1 pago actualizado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments updated</source>
        <translation>
            <numerusform>%Ln pago actualizado</numerusform>
            <numerusform>%Ln pagos actualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left today</source>
        <translation>%1: queda 1 de %2 llamadas hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left today</source>
        <translation>
            <numerusform>%1: queda %Ln de %2 llamadas hoy</numerusform>
            <numerusform>%1: quedan %Ln de %2 llamadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left this hour</source>
        <translation>%1: queda 1 de %2 llamadas esta hora</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left this hour</source>
        <translation>
            <numerusform>%1: queda %Ln de %2 llamadas esta hora</numerusform>
            <numerusform>%1: quedan %Ln de %2 llamadas esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of %2 calls left this minute</source>
        <translation>%1: queda 1 de %2 llamadas este minuto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 calls left this minute</source>
        <translation>
            <numerusform>%1: queda %Ln de %2 llamadas este minuto</numerusform>
            <numerusform>%1: quedan %Ln de %2 llamadas este minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at most %2 calls a day; 1 is left.</source>
        <translation>%1 responde a un máximo de %2 llamadas al día; queda 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at most %2 calls a day; %Ln are left.</source>
        <translation>
            <numerusform>%1 responde a un máximo de %2 llamadas al día; queda %Ln.</numerusform>
            <numerusform>%1 responde a un máximo de %2 llamadas al día; quedan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at most %2 calls an hour; 1 is left.</source>
        <translation>%1 responde a un máximo de %2 llamadas por hora; queda 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at most %2 calls an hour; %Ln are left.</source>
        <translation>
            <numerusform>%1 responde a un máximo de %2 llamadas por hora; queda %Ln.</numerusform>
            <numerusform>%1 responde a un máximo de %2 llamadas por hora; quedan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are back at this time: %1.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Momento en que todas vuelven a estar disponibles: %1.</translation>
    </message>
    <message>
        <source>It asked not to be called before this time: %1.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Pidió no recibir llamadas antes de este momento: %1.</translation>
    </message>
    <message>
        <source>Synced</source>
        <comment>invoices</comment>
        <translation>Sincronizadas</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>invoices</comment>
        <translation>Requieren su atención</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>invoices</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not linked</source>
        <comment>invoices</comment>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <comment>amount</comment>
        <translation>Pago de %1</translation>
    </message>
    <message>
        <source>Payment %1, %2</source>
        <comment>number, amount</comment>
        <translation>Pago %1, %2</translation>
    </message>
    <message>
        <source>1 line voided</source>
        <translation>1 línea anulada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines voided</source>
        <translation>
            <numerusform>%Ln línea anulada</numerusform>
            <numerusform>%Ln líneas anuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line updated</source>
        <translation>1 línea actualizada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines updated</source>
        <translation>
            <numerusform>%Ln línea actualizada</numerusform>
            <numerusform>%Ln líneas actualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 payment waited</source>
        <translation>1 pago quedó en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments waited</source>
        <translation>
            <numerusform>%Ln pago quedó en espera</numerusform>
            <numerusform>%Ln pagos quedaron en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sync</comment>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>heading of counts</comment>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>heading of counts</comment>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>heading of counts</comment>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>What this sync did not do, and why</source>
        <translation>Lo que esta sincronización no hizo y por qué</translation>
    </message>
    <message>
        <source>Preview (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Vista previa (%1)</translation>
    </message>
    <message>
        <source>Sync (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Sincronización (%1)</translation>
    </message>
    <message>
        <source>The lines of this commitment are not shown.</source>
        <translation>Las líneas de este compromiso no se muestran.</translation>
    </message>
    <message>
        <source>As Procore showed the lines (%1).</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Las líneas tal como las mostró Procore (%1).</translation>
    </message>
    <message>
        <source>Last known, as proved (%1). Lines that are not Tieout&apos;s are not shown.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Último estado conocido, según la comprobación (%1). No se muestran las líneas que no son de Tieout.</translation>
    </message>
    <message>
        <source>To see payment lines, you need Read Only or more on the project&apos;s Commitments tool in Procore.</source>
        <translation>Para ver líneas de pago, usted necesita el nivel Solo lectura o uno superior en la herramienta Compromisos (Commitments) del proyecto en Procore.</translation>
    </message>
    <message>
        <source>%1: changing the number to %2…</source>
        <comment>payment, number</comment>
        <translation>%1: cambiando el número a %2…</translation>
    </message>
    <message>
        <source>%1: attaching 1 file…</source>
        <translation>%1: adjuntando 1 archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%1: attaching %Ln files…</source>
        <translation>
            <numerusform>%1: adjuntando %Ln archivo…</numerusform>
            <numerusform>%1: adjuntando %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 file was attached, read back from Procore.</source>
        <translation>%1: se adjuntó 1 archivo; se volvió a leer en Procore.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln files were attached, read back from Procore.</source>
        <translation>
            <numerusform>%1: se adjuntó %Ln archivo; se volvió a leer en Procore.</numerusform>
            <numerusform>%1: se adjuntaron %Ln archivos; se volvieron a leer en Procore.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync of this profile is going on. To open the profile &quot;%1&quot;, it stops after the payment that it is writing. Nothing is lost: the next sync goes on from there.</source>
        <translation>Hay una sincronización de este perfil en curso. Para abrir el perfil &quot;%1&quot;, esta se detiene después del pago que está escribiendo. No se pierde nada: la próxima sincronización sigue desde allí.</translation>
    </message>
    <message>
        <source>A sync of this profile is going on. To open the demo company, it stops after the payment that it is writing. Nothing is lost: the next sync goes on from there.</source>
        <translation>Hay una sincronización de este perfil en curso. Para abrir la compañía de demostración, esta se detiene después del pago que está escribiendo. No se pierde nada: la próxima sincronización sigue desde allí.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>heading of counts</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading of counts</comment>
        <translation>Con error</translation>
    </message>
    <message numerus="yes">
        <source>When nothing has changed, that takes at most %Ln of Xero&apos;s %1 calls a day.</source>
        <translation>
            <numerusform>Cuando nada ha cambiado, eso requiere como máximo %Ln de las %1 llamadas diarias de Xero.</numerusform>
            <numerusform>Cuando nada ha cambiado, eso requiere como máximo %Ln de las %1 llamadas diarias de Xero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When nothing has changed, that takes at most %Ln calls to Xero a day.</source>
        <translation>
            <numerusform>Cuando nada ha cambiado, eso requiere como máximo %Ln llamada a Xero al día.</numerusform>
            <numerusform>Cuando nada ha cambiado, eso requiere como máximo %Ln llamadas a Xero al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes %Ln of Procore&apos;s %1 calls an hour.</source>
        <translation>
            <numerusform>Cada sincronización requiere entonces %Ln de las %1 llamadas por hora de Procore.</numerusform>
            <numerusform>Cada sincronización requiere entonces %Ln de las %1 llamadas por hora de Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes %Ln calls to Procore.</source>
        <translation>
            <numerusform>Cada sincronización requiere entonces %Ln llamada a Procore.</numerusform>
            <numerusform>Cada sincronización requiere entonces %Ln llamadas a Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes one call for each project and %Ln more, of Procore&apos;s %1 calls an hour.</source>
        <translation>
            <numerusform>Cada sincronización requiere entonces una llamada por proyecto y %Ln más, de las %1 llamadas por hora de Procore.</numerusform>
            <numerusform>Cada sincronización requiere entonces una llamada por proyecto y %Ln más, de las %1 llamadas por hora de Procore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sync then takes one call to Procore for each project and %Ln more.</source>
        <translation>
            <numerusform>Cada sincronización requiere entonces una llamada a Procore por proyecto y %Ln más.</numerusform>
            <numerusform>Cada sincronización requiere entonces una llamada a Procore por proyecto y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>New payments cost more: about two calls to Procore for each commitment and one for each payment. Once a day Tieout looks at everything again, with at most a third of the calls.</source>
        <translation>Los pagos nuevos cuestan más: unas dos llamadas a Procore por cada compromiso y una por cada pago. Una vez al día Tieout revisa todo de nuevo, con un tercio de las llamadas como máximo.</translation>
    </message>
    <message>
        <source>Its amount becomes 0.00, and its notes say when it was voided and how much it was.</source>
        <translation>Su monto pasa a 0.00, y sus notas indican cuándo se anuló y de cuánto era.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Company and organization</source>
        <translation>Compañía y organización</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The window changes at once, and a sync that is going on continues. Dates and figures look as on your desktop if it uses the same language.</source>
        <translation>La ventana cambia de inmediato y una sincronización en curso continúa. Las fechas y las cifras se ven como en su escritorio si este usa el mismo idioma.</translation>
    </message>
    <message>
        <source>This choice is yours, on this computer, for every profile and for tieoutctl. It needs no right in Procore.</source>
        <translation>Esta elección es suya, en esta computadora, para todos los perfiles y para tieoutctl. No requiere ningún permiso en Procore.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Catch up &amp;on missed syncs</source>
        <translation>Recuperar si&amp;ncronizaciones omitidas</translation>
    </message>
    <message>
        <source>When this computer wakes up and syncs were missed, one sync runs for all of them.</source>
        <translation>Cuando esta computadora se reactiva y se omitieron sincronizaciones, se ejecuta una sola por todas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>payment</comment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Synced</source>
        <comment>payment</comment>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>payment</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>payment</comment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Sent, and as Procore showed it (%1)</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Enviado, y como lo mostró Procore (%1)</translation>
    </message>
    <message>
        <source>Sets the line in Procore to 0.00; its notes say when it was voided and how much it was.</source>
        <translation>Pone la línea de Procore en 0.00; sus notas indican cuándo se anuló y de cuánto era.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>payment line</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Procore lets no other program remove an attachment: remove it on the page of the commitment in Procore.</source>
        <translation>Procore no permite que otro programa quite un archivo adjunto: quítelo en la página del compromiso en Procore.</translation>
    </message>
    <message>
        <source>%1: attached files</source>
        <comment>payment</comment>
        <translation>%1: archivos adjuntos</translation>
    </message>
    <message>
        <source>%1, 1 invoice</source>
        <translation>%1, 1 factura</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln invoices</source>
        <translation>
            <numerusform>%1, %Ln factura</numerusform>
            <numerusform>%1, %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>You are allowed to sync payments and to change these settings.</source>
        <translation>Usted tiene permiso para sincronizar pagos y para cambiar estos ajustes.</translation>
    </message>
    <message>
        <source>%1 is allowed to sync payments and to change these settings.</source>
        <comment>person</comment>
        <translation>%1 tiene permiso para sincronizar pagos y para cambiar estos ajustes.</translation>
    </message>
    <message>
        <source>Or see first how it works, with an invented builder&apos;s books. No account with Procore or Xero is needed.</source>
        <translation>O vea primero cómo funciona, con los libros de una constructora ficticia. No se necesita ninguna cuenta de Procore ni de Xero.</translation>
    </message>
    <message>
        <source>Tieout opens documents and pictures only, and &quot;%1&quot; is neither. Save it, and check it before you open it.</source>
        <translation>Tieout solo abre documentos e imágenes, y &quot;%1&quot; no es ni lo uno ni lo otro. Guárdelo y revíselo antes de abrirlo.</translation>
    </message>
    <message>
        <source>The language cannot be kept in the file %1.</source>
        <translation>No se puede guardar el idioma en el archivo %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in another window of Tieout. Close that window first.</source>
        <translation>El perfil &quot;%1&quot; está abierto en otra ventana de Tieout. Cierre primero esa ventana.</translation>
    </message>
    <message>
        <source>Secrets can be kept in memory only where both services are on this computer, as the sandbox is.</source>
        <translation>Los secretos solo se pueden guardar en la memoria donde ambos servicios están en esta computadora, como en el sandbox.</translation>
    </message>
    <message>
        <source>Signing in without a browser works only where both services are on this computer, as the sandbox is.</source>
        <translation>Iniciar sesión sin navegador solo funciona donde ambos servicios están en esta computadora, como en el sandbox.</translation>
    </message>
    <message>
        <source>The bill %1 is voided in Xero.</source>
        <translation>La factura de proveedor %1 está anulada en Xero.</translation>
    </message>
    <message>
        <source>The bill %1 was deleted in Xero.</source>
        <translation>La factura de proveedor %1 se eliminó en Xero.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>title of a failure</comment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>title of a failure</comment>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in another window of Tieout, or it is being renamed or removed.</source>
        <translation>El perfil &quot;%1&quot; está abierto en otra ventana de Tieout, o se le está cambiando el nombre o quitando.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version, the commit and the libraries.</source>
        <translation>Mostrar la versión, el commit y las bibliotecas.</translation>
    </message>
    <message>
        <source>A positive whole number is needed (%1), not &quot;%2&quot;.</source>
        <comment>invoice id, text</comment>
        <translation>Se necesita un número entero positivo (%1), no &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>company</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>what the doctor checked</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>what the doctor checked</comment>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>what the doctor checked</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what the doctor checked</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 tie</source>
        <comment>score</comment>
        <translation>%1 empate</translation>
    </message>
    <message>
        <source>none</source>
        <comment>bill</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. The states are: synced, waiting, attention, failed, notIncluded.</source>
        <translation>&quot;%1&quot; no es un estado. Los estados son: synced, waiting, attention, failed, notIncluded.</translation>
    </message>
    <message>
        <source>Client id of your %1 app (Enter keeps the stored one): </source>
        <translation>ID de cliente de su aplicación de %1 (Enter conserva el guardado): </translation>
    </message>
    <message>
        <source>Client id of your %1 app: </source>
        <translation>ID de cliente de su aplicación de %1: </translation>
    </message>
    <message>
        <source>Client secret of your %1 app (Enter keeps the stored one): </source>
        <translation>Secreto de cliente de su aplicación de %1 (Enter conserva el guardado): </translation>
    </message>
    <message>
        <source>Client secret of your %1 app: </source>
        <translation>Secreto de cliente de su aplicación de %1: </translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>state, sentence</comment>
        <translation>%1: %2
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a frequency. The frequencies are: never, hourly, 2h, 4h, daily.</source>
        <translation>&quot;%1&quot; no es una frecuencia. Las frecuencias son: never, hourly, 2h, 4h, daily.</translation>
    </message>
    <message>
        <source>Payments made from now on (%1) take part. Left out: 1 payment made before.
</source>
        <translation>Participan los pagos hechos a partir de ahora (%1). Queda fuera 1 pago anterior.
</translation>
    </message>
    <message numerus="yes">
        <source>Payments made from now on (%1) take part. Left out: %n payments made before.
</source>
        <translation>
            <numerusform>Participan los pagos hechos a partir de ahora (%1). Queda fuera %n pago anterior.
</numerusform>
            <numerusform>Participan los pagos hechos a partir de ahora (%1). Quedan fuera %n pagos anteriores.
</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this minute, for everybody who uses your app</source>
        <translation>queda 1 de %1 llamadas este minuto, para todos los que usan su aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this minute, for everybody who uses your app</source>
        <translation>
            <numerusform>queda %n de %1 llamadas este minuto, para todos los que usan su aplicación</numerusform>
            <numerusform>quedan %n de %1 llamadas este minuto, para todos los que usan su aplicación</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left these 10 seconds</source>
        <translation>queda 1 de %1 llamadas en estos 10 segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left these 10 seconds</source>
        <translation>
            <numerusform>queda %n de %1 llamadas en estos 10 segundos</numerusform>
            <numerusform>quedan %n de %1 llamadas en estos 10 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this minute</source>
        <translation>queda 1 de %1 llamadas este minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this minute</source>
        <translation>
            <numerusform>queda %n de %1 llamadas este minuto</numerusform>
            <numerusform>quedan %n de %1 llamadas este minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left this hour</source>
        <translation>queda 1 de %1 llamadas esta hora</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left this hour</source>
        <translation>
            <numerusform>queda %n de %1 llamadas esta hora</numerusform>
            <numerusform>quedan %n de %1 llamadas esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 calls left today</source>
        <translation>queda 1 de %1 llamadas hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 calls left today</source>
        <translation>
            <numerusform>queda %n de %1 llamadas hoy</numerusform>
            <numerusform>quedan %n de %1 llamadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all back %2</source>
        <comment>calls left, when</comment>
        <translation>%1; todas disponibles de nuevo %2</translation>
    </message>
    <message>
        <source>takes no calls now; again %1</source>
        <comment>when</comment>
        <translation>no recibe llamadas ahora; de nuevo %1</translation>
    </message>
    <message>
        <source>the next sync may use 1 call</source>
        <translation>la próxima sincronización puede usar 1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>the next sync may use %n calls</source>
        <translation>
            <numerusform>la próxima sincronización puede usar %n llamada</numerusform>
            <numerusform>la próxima sincronización puede usar %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>to the person</comment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>reason</comment>
        <translation>no permitido: %1</translation>
    </message>
    <message>
        <source>1 payment waiting</source>
        <translation>1 pago en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n payments waiting</source>
        <translation>
            <numerusform>%n pago en espera</numerusform>
            <numerusform>%n pagos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>paid in Xero %1, issued in Procore %2; %3, %4</source>
        <comment>amounts, counts of payments</comment>
        <translation>pagado en Xero %1, emitido en Procore %2; %3, %4</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>paid before the setup %1, applied credits %2, hand-typed lines %3</source>
        <translation>pagado antes de la configuración %1, créditos aplicados %2, líneas ingresadas a mano %3</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>If no Tieout works on this profile there any more: tieoutctl unlock.</source>
        <translation>Si allí ya ningún Tieout trabaja con este perfil: tieoutctl unlock.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>when the sync began, how it ended, counts or a sentence</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 (not set up)</source>
        <comment>profile</comment>
        <translation>%1 (sin configurar)</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>label of a right</comment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>label of a right</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>payment</comment>
        <translation>con error</translation>
    </message>
    <message>
        <source>create 1 line</source>
        <translation>crear 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>create %n lines</source>
        <translation>
            <numerusform>crear %n línea</numerusform>
            <numerusform>crear %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>set 1 line to 0.00</source>
        <translation>poner 1 línea en 0.00</translation>
    </message>
    <message numerus="yes">
        <source>set %n lines to 0.00</source>
        <translation>
            <numerusform>poner %n línea en 0.00</numerusform>
            <numerusform>poner %n líneas en 0.00</numerusform>
        </translation>
    </message>
    <message>
        <source>change 1 line</source>
        <translation>cambiar 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>change %n lines</source>
        <translation>
            <numerusform>cambiar %n línea</numerusform>
            <numerusform>cambiar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. A sync would change nothing.
</source>
        <translation>No se escribió nada. Una sincronización no cambiaría nada.
</translation>
    </message>
    <message>
        <source>Nothing was written. A sync would %1.
</source>
        <comment>create 2 lines, change 1 line</comment>
        <translation>No se escribió nada. Lo que haría una sincronización: %1.
</translation>
    </message>
    <message>
        <source>The dry run is going on</source>
        <translation>La simulación está en curso</translation>
    </message>
    <message>
        <source>The dry run completed</source>
        <translation>La simulación se completó</translation>
    </message>
    <message>
        <source>The dry run completed, with problems</source>
        <translation>La simulación se completó, con problemas</translation>
    </message>
    <message>
        <source>The dry run was stopped</source>
        <translation>La simulación se detuvo</translation>
    </message>
    <message>
        <source>The dry run failed</source>
        <translation>La simulación falló</translation>
    </message>
    <message>
        <source>The sync is going on</source>
        <translation>La sincronización está en curso</translation>
    </message>
    <message>
        <source>The sync completed</source>
        <translation>La sincronización se completó</translation>
    </message>
    <message>
        <source>The sync completed, with problems</source>
        <translation>La sincronización se completó, con problemas</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se detuvo</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>La sincronización falló</translation>
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
        <translation>%1: %2.
</translation>
    </message>
    <message>
        <source>%1 (voided)</source>
        <comment>state</comment>
        <translation>%1 (anulado)</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>sync</comment>
        <translation>se completó</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>sync</comment>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <comment>how the sync ended</comment>
        <translation>%1 (simulación)</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <comment>invoice, advice</comment>
        <translation>  %1: %2
</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Tieout began to send it to Procore and saw no answer. Whether it arrived is not known yet.</source>
        <translation>Tieout comenzó a enviarlo a Procore y no vio ninguna respuesta. Aún no se sabe si llegó.</translation>
    </message>
    <message>
        <source>The connection file cannot be used.</source>
        <translation>No se puede usar el archivo de conexión.</translation>
    </message>
    <message>
        <source>Ask the administrator who made the file for a new copy, and open that.</source>
        <translation>Pida una nueva copia al administrador que creó el archivo y ábrala.</translation>
    </message>
    <message>
        <source>This computer has too little free memory.</source>
        <translation>Esta computadora tiene muy poca memoria libre.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: Windows keeps it for a device.</source>
        <translation>&quot;%1&quot; no puede ser el nombre de un perfil: Windows lo reserva para un dispositivo.</translation>
    </message>
    <message>
        <source>Start the Timer</source>
        <translation>Iniciar el temporizador</translation>
    </message>
    <message>
        <source>Check Everything…</source>
        <translation>Revisar todo…</translation>
    </message>
    <message>
        <source>A sync was due at this time: %1. The timer asked after that, but no sync ran while this window was closed.</source>
        <comment>a time today, or a date and a time</comment>
        <translation>Correspondía una sincronización a esta hora: %1. El temporizador preguntó después, pero no se ejecutó ninguna sincronización mientras esta ventana estaba cerrada.</translation>
    </message>
    <message>
        <source>Settings, ledger and sign-ins stay as they are, and a timer that is switched on in the settings follows. If another scheduler names this profile, change the name there too.</source>
        <translation>Los ajustes, el registro y los inicios de sesión quedan como están, y un temporizador activado en los ajustes pasa al nuevo nombre. Si otro programador de tareas usa este perfil, cambie el nombre allí también.</translation>
    </message>
    <message>
        <source>Keep the schedule while this &amp;window is closed</source>
        <translation>Mantener la programación con esta &amp;ventana cerrada</translation>
    </message>
    <message>
        <source>The system is switching the timer…</source>
        <translation>El sistema está cambiando el temporizador…</translation>
    </message>
    <message>
        <source>Asking the system for its timer…</source>
        <translation>Consultando el temporizador del sistema…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it is, when it runs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Any other scheduler may call every few minutes: %1</source>
        <translation>Cualquier otro programador de tareas puede llamar cada pocos minutos a: %1</translation>
    </message>
    <message>
        <source>This computer has no systemd: there is no program systemctl.</source>
        <translation>Esta computadora no tiene systemd: no existe el programa systemctl.</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Open these settings again later.</source>
        <translation>systemd no respondió a tiempo. Vuelva a abrir estos ajustes más tarde.</translation>
    </message>
    <message>
        <source>systemctl crashed when it was asked about the timer.</source>
        <translation>systemctl falló cuando se le preguntó por el temporizador.</translation>
    </message>
    <message>
        <source>This computer was not started with systemd.</source>
        <translation>Esta computadora no se inició con systemd.</translation>
    </message>
    <message>
        <source>systemd does not run for your user in this session.</source>
        <translation>systemd no se ejecuta para su usuario en esta sesión.</translation>
    </message>
    <message>
        <source>systemd did not say how the timer stands: %1</source>
        <translation>systemd no informó del estado del temporizador: %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>The timer is not installed: this Tieout was started from the folder %1, and nothing was installed with it. The Debian package or cmake --install brings the timer along.</source>
        <translation>El temporizador no está instalado: este Tieout se inició desde la carpeta %1, y no se instaló nada con él. El paquete de Debian o cmake --install incluyen el temporizador.</translation>
    </message>
    <message>
        <source>systemd does not know the timer in the folder %1. If that is one of systemd&apos;s own folders, run: systemctl --user daemon-reload. Otherwise install Tieout into /usr/local, or the Debian package.</source>
        <translation>systemd no conoce el temporizador de la carpeta %1. Si es una de las carpetas propias de systemd, ejecute: systemctl --user daemon-reload. Si no, instale Tieout en /usr/local, o el paquete de Debian.</translation>
    </message>
    <message>
        <source>The timer is masked: somebody made systemd refuse it. Run: systemctl --user unmask %1</source>
        <translation>El temporizador está enmascarado: alguien hizo que systemd lo rechace. Ejecute: systemctl --user unmask %1</translation>
    </message>
    <message>
        <source>systemctl answered something that Tieout does not understand.</source>
        <translation>systemctl respondió algo que Tieout no entiende.</translation>
    </message>
    <message>
        <source>systemd cannot use the timer&apos;s file (%1). Install Tieout again.</source>
        <translation>systemd no puede usar el archivo del temporizador (%1). Vuelva a instalar Tieout.</translation>
    </message>
    <message>
        <source>The last scheduled sync could not use the keychain, so it wrote nothing. It never asks for the keychain&apos;s password; the next one after the keychain is open catches up.</source>
        <translation>La última sincronización programada no pudo usar el llavero, así que no escribió nada. Nunca pide la contraseña del llavero; la siguiente, cuando el llavero esté abierto, se pone al día.</translation>
    </message>
    <message>
        <source>The timer cannot start tieoutctl: the program is not where it was installed. Install Tieout again.</source>
        <translation>El temporizador no puede iniciar tieoutctl: el programa no está donde se instaló. Vuelva a instalar Tieout.</translation>
    </message>
    <message>
        <source>The last scheduled sync failed with exit code %1. What it said: %2</source>
        <translation>La última sincronización programada falló con el código de salida %1. Lo que indicó: %2</translation>
    </message>
    <message>
        <source>The last scheduled sync was cut short (%1). What it said: %2</source>
        <translation>La última sincronización programada se interrumpió (%1). Lo que indicó: %2</translation>
    </message>
    <message>
        <source>The timer of this profile failed: nothing is synced while no window is open.</source>
        <translation>El temporizador de este perfil falló: no se sincroniza nada mientras no haya una ventana abierta.</translation>
    </message>
    <message>
        <source>The timer of this profile is switched on, but it does not run: nothing is synced while no window is open.</source>
        <translation>El temporizador de este perfil está activado, pero no funciona: no se sincroniza nada mientras no haya una ventana abierta.</translation>
    </message>
    <message>
        <source>The timer of this profile runs only until you log out: somebody started it without switching it on.</source>
        <translation>El temporizador de este perfil funciona solo hasta que usted cierre la sesión: alguien lo inició sin activarlo.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. Whether it goes on after that, systemd did not say.</source>
        <translation>Funciona mientras usted tenga la sesión abierta. systemd no indicó si continúa después.</translation>
    </message>
    <message>
        <source>It runs while nobody is logged in too: lingering is on for you.</source>
        <translation>Funciona también cuando nadie tiene la sesión abierta: la permanencia (lingering) está activada para usted.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To go on after that, an administrator allows it: loginctl enable-linger %1</source>
        <translation>Funciona mientras usted tenga la sesión abierta. Para que continúe después, un administrador lo permite: loginctl enable-linger %1</translation>
    </message>
    <message>
        <source>The profiles of this window are in the folder %1, but the timer would look for them in %2.</source>
        <translation>Los perfiles de esta ventana están en la carpeta %1, pero el temporizador los buscaría en %2.</translation>
    </message>
    <message>
        <source>On this computer it is a timer of systemd for your user, %1. It asks every five minutes whether a sync is due. The open window keeps the schedule too, and both may: a sync that one of them ran is not due for the other, and only one goes on at a time.</source>
        <translation>En esta computadora es un temporizador de systemd para su usuario, %1. Pregunta cada cinco minutos si corresponde una sincronización. La ventana abierta también mantiene la programación, y ambos pueden hacerlo: una sincronización que uno ejecutó ya no corresponde para el otro, y solo hay una en curso a la vez.</translation>
    </message>
    <message>
        <source>systemd did not switch the timer in time.</source>
        <translation>systemd no cambió el temporizador a tiempo.</translation>
    </message>
    <message>
        <source>systemd refused to switch the timer.</source>
        <translation>systemd se negó a cambiar el temporizador.</translation>
    </message>
    <message>
        <source>systemd refused to switch the timer: %1</source>
        <translation>systemd se negó a cambiar el temporizador: %1</translation>
    </message>
    <message>
        <source>Not here yet: on Windows this is a task of Task Scheduler, and this version of Tieout adds none. Add one that calls every few minutes: %1</source>
        <translation>Aún no disponible aquí: en Windows esto es una tarea del Programador de tareas, y esta versión de Tieout no agrega ninguna. Agregue una que llame cada pocos minutos a: %1</translation>
    </message>
    <message>
        <source>Not here yet: on macOS this is an agent of launchd, and this version of Tieout adds none. Add one that calls every few minutes: %1</source>
        <translation>Aún no disponible aquí: en macOS esto es un agente de launchd, y esta versión de Tieout no agrega ninguno. Agregue uno que llame cada pocos minutos a: %1</translation>
    </message>
    <message>
        <source>Tieout knows no timer of this system. Let any scheduler call every few minutes: %1</source>
        <translation>Tieout no conoce ningún temporizador de este sistema. Haga que un programador de tareas llame cada pocos minutos a: %1</translation>
    </message>
    <message>
        <source>The demo company has no timer: it is gone when its window closes.</source>
        <translation>La compañía de demostración no tiene temporizador: desaparece al cerrar su ventana.</translation>
    </message>
    <message>
        <source>systemd accepted the switch, but the timer is still off.</source>
        <translation>systemd aceptó el cambio, pero el temporizador sigue desactivado.</translation>
    </message>
    <message>
        <source>systemd accepted the switch, but the timer is still on. An administrator may have switched it on for everybody.</source>
        <translation>systemd aceptó el cambio, pero el temporizador sigue activado. Es posible que un administrador lo haya activado para todos.</translation>
    </message>
    <message>
        <source>The profile is removed, but its timer is still on. %1 Run: %2</source>
        <translation>El perfil se quitó, pero su temporizador sigue activado. %1 Ejecute: %2</translation>
    </message>
    <message>
        <source>The profile has its new name, but its timer did not follow. %1 Run: %2</source>
        <translation>El perfil tiene su nuevo nombre, pero su temporizador no pasó a él. %1 Ejecute: %2</translation>
    </message>
    <message>
        <source>The timer of %1 is still on and would find no profile. Switch it off:
  %2</source>
        <translation>El temporizador de %1 sigue activado y no encontraría ningún perfil. Desactívelo:
  %2</translation>
    </message>
    <message>
        <source>The timer of %1 is still on and would find no profile. Switch it off, and the one of %2 on:
  %3
  %4</source>
        <translation>El temporizador de %1 sigue activado y no encontraría ningún perfil. Desactívelo y active el de %2:
  %3
  %4</translation>
    </message>
    <message>
        <source>While the keychain is locked, such a sync writes nothing and never asks for the password; the next one after you unlock the keychain catches up. The timer is yours, on this computer, and needs no right in Procore.</source>
        <translation>Mientras el llavero esté bloqueado, una sincronización así no escribe nada y nunca pide la contraseña; la siguiente, después de que usted desbloquee el llavero, se pone al día. El temporizador es suyo, en esta computadora, y no requiere ningún permiso en Procore.</translation>
    </message>
    <message>
        <source>Whether a timer of %1 is on could not be found out. If it is, switch it off:
  %2</source>
        <translation>No se pudo averiguar si un temporizador de %1 está activado. Si lo está, desactívelo:
  %2</translation>
    </message>
</context>
</TS>
