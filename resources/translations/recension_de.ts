<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>recension</name>
    <message>
        <source>The comparison was canceled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>en</source>
        <comment>BCP 47 code of the language of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>↪ moved</source>
        <translation>↪ verschoben</translation>
    </message>
    <message>
        <source>set differently</source>
        <translation>anders gesetzt</translation>
    </message>
    <message>
        <source>Both versions side by side, a paragraph a row</source>
        <translation>Beide Fassungen nebeneinander, ein Absatz je Zeile</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>1 word deleted</source>
        <translation>1 Wort gestrichen</translation>
    </message>
    <message numerus="yes">
        <source>%n words deleted</source>
        <translation>
            <numerusform>%n Wörter gestrichen</numerusform>
            <numerusform>%n Wörter gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word inserted</source>
        <translation>1 Wort eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n words inserted</source>
        <translation>
            <numerusform>%n Wörter eingefügt</numerusform>
            <numerusform>%n Wörter eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word replaced by %1</source>
        <translation>1 Wort ersetzt durch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words replaced by %1</source>
        <translation>
            <numerusform>%n Wörter ersetzt durch %1</numerusform>
            <numerusform>%n Wörter ersetzt durch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gestrichen</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>paragraph %1 → %2</source>
        <translation>Absatz %1 → %2</translation>
    </message>
    <message>
        <source>, one word edited</source>
        <translation>, ein Wort geändert</translation>
    </message>
    <message numerus="yes">
        <source>, %n words edited</source>
        <translation>
            <numerusform>, %n Wörter geändert</numerusform>
            <numerusform>, %n Wörter geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>links or emphasis</source>
        <translation>Verweise oder Hervorhebung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>%1, now %2 paragraphs</source>
        <translation>%1, jetzt %2 Absätze</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>%1, before %2 paragraphs</source>
        <translation>%1, vorher %2 Absätze</translation>
    </message>
    <message>
        <source>moved 1 paragraph down</source>
        <translation>1 Absatz nach unten verschoben</translation>
    </message>
    <message>
        <source>moved 1 paragraph up</source>
        <translation>1 Absatz nach oben verschoben</translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs down</source>
        <translation>
            <numerusform>%n Absätze nach unten verschoben</numerusform>
            <numerusform>%n Absätze nach unten verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs up</source>
        <translation>
            <numerusform>%n Absätze nach oben verschoben</numerusform>
            <numerusform>%n Absätze nach oben verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>moved here from 1 paragraph down</source>
        <translation>von 1 Absatz weiter unten hierher verschoben</translation>
    </message>
    <message>
        <source>moved here from 1 paragraph up</source>
        <translation>von 1 Absatz weiter oben hierher verschoben</translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs down</source>
        <translation>
            <numerusform>von %n Absätzen weiter unten hierher verschoben</numerusform>
            <numerusform>von %n Absätzen weiter unten hierher verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs up</source>
        <translation>
            <numerusform>von %n Absätzen weiter oben hierher verschoben</numerusform>
            <numerusform>von %n Absätzen weiter oben hierher verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>HTTP %1 from %2 (%3)</source>
        <translation>HTTP %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Made by Recension %1</source>
        <translation>Erstellt von Recension %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> [inserted: </source>
        <translation> [eingefügt: </translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of inserted text</comment>
        <translation>] </translation>
    </message>
    <message>
        <source> [deleted: </source>
        <translation> [gestrichen: </translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of deleted text</comment>
        <translation>] </translation>
    </message>
    <message>
        <source> [moved here: </source>
        <translation> [hierher verschoben: </translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of moved text</comment>
        <translation>] </translation>
    </message>
    <message>
        <source> [moved away: </source>
        <translation> [weg verschoben: </translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a device or a pipe.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Das ist ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Es gibt keinen Ordner „%2“.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>1 Absatz geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs changed</source>
        <translation>
            <numerusform>%n Absätze geändert</numerusform>
            <numerusform>%n Absätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph added</source>
        <translation>1 Absatz hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs added</source>
        <translation>
            <numerusform>%n Absätze hinzugefügt</numerusform>
            <numerusform>%n Absätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph removed</source>
        <translation>1 Absatz entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs removed</source>
        <translation>
            <numerusform>%n Absätze entfernt</numerusform>
            <numerusform>%n Absätze entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph moved</source>
        <translation>1 Absatz verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs moved</source>
        <translation>
            <numerusform>%n Absätze verschoben</numerusform>
            <numerusform>%n Absätze verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%n gestrichen</numerusform>
            <numerusform>%n gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minuten</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 hour</source>
        <translation>etwa 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunden</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tage</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 month</source>
        <translation>etwa 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>about %n months</source>
        <translation>
            <numerusform>etwa %n Monate</numerusform>
            <numerusform>etwa %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 year</source>
        <translation>etwa 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>etwa %n Jahre</numerusform>
            <numerusform>etwa %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions differ only in typography.</source>
        <translation>Die beiden Fassungen unterscheiden sich nur in der Typografie.</translation>
    </message>
    <message>
        <source>The two versions differ only in links and emphasis.</source>
        <translation>Die beiden Fassungen unterscheiden sich nur in Verweisen und Hervorhebung.</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Die beiden Fassungen sind gleich.</translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation>+%1 −%2 Wörter</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur selben Zeit</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>file of %1</source>
        <translation>Datei vom %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>live gesehen</translation>
    </message>
    <message>
        <source>captured by the Wayback Machine</source>
        <translation>von der Wayback Machine festgehalten</translation>
    </message>
    <message>
        <source>from a web archive</source>
        <translation>aus einem Webarchiv</translation>
    </message>
    <message>
        <source>recorded by News Sniffer</source>
        <translation>von News Sniffer festgehalten</translation>
    </message>
    <message>
        <source>from a wiki&apos;s history</source>
        <translation>aus der Geschichte eines Wikis</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>, HTTP %1</source>
        <translation>, HTTP %1</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>eingefügt %1</translation>
    </message>
    <message>
        <source>fetched live %1</source>
        <translation>live geholt %1</translation>
    </message>
    <message>
        <source>captured %1, as the archive records</source>
        <translation>festgehalten %1, wie das Archiv vermerkt</translation>
    </message>
    <message>
        <source>file last modified %1</source>
        <translation>Datei zuletzt geändert %1</translation>
    </message>
    <message>
        <source>no capture time recorded</source>
        <translation>kein Zeitpunkt der Aufnahme vermerkt</translation>
    </message>
    <message>
        <source>this file does not record the side</source>
        <translation>diese Datei hält die Seite nicht fest</translation>
    </message>
    <message>
        <source>These texts are too long to compare word by word, so whole sentences are marked.</source>
        <translation>Diese Texte sind zu lang für einen Vergleich Wort für Wort; darum sind ganze Sätze markiert.</translation>
    </message>
    <message>
        <source>These texts are too long to compare word by word, so whole paragraphs are marked.</source>
        <translation>Diese Texte sind zu lang für einen Vergleich Wort für Wort; darum sind ganze Absätze markiert.</translation>
    </message>
    <message>
        <source>“%1” is now a link to %2.</source>
        <translation>„%1“ ist jetzt ein Verweis auf %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer a link to %2.</source>
        <translation>„%1“ ist kein Verweis auf %2 mehr.</translation>
    </message>
    <message>
        <source>The link on “%1” now leads to %2 instead of %3.</source>
        <translation>Der Verweis auf „%1“ führt jetzt zu %2 statt zu %3.</translation>
    </message>
    <message>
        <source>“%1” is now emphasized.</source>
        <translation>„%1“ ist jetzt hervorgehoben.</translation>
    </message>
    <message>
        <source>“%1” is no longer emphasized.</source>
        <translation>„%1“ ist nicht mehr hervorgehoben.</translation>
    </message>
    <message>
        <source>“%1” is now in bold.</source>
        <translation>„%1“ ist jetzt fett.</translation>
    </message>
    <message>
        <source>“%1” is no longer in bold.</source>
        <translation>„%1“ ist nicht mehr fett.</translation>
    </message>
    <message>
        <source>was one paragraph</source>
        <translation>war ein Absatz</translation>
    </message>
    <message numerus="yes">
        <source>was %n paragraphs</source>
        <translation>
            <numerusform>war %n Absatz</numerusform>
            <numerusform>waren %n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered without a page (status %2).</source>
        <translation>%1 antwortete ohne Seite (Status %2).</translation>
    </message>
    <message>
        <source>%1 asks for a login (status %2).</source>
        <translation>%1 verlangt eine Anmeldung (Status %2).</translation>
    </message>
    <message>
        <source>%1 refuses access (status %2).</source>
        <translation>%1 verweigert den Zugriff (Status %2).</translation>
    </message>
    <message>
        <source>There is no page at %1 (status %2).</source>
        <translation>Unter %1 gibt es keine Seite (Status %2).</translation>
    </message>
    <message>
        <source>The page at %1 was taken away for good (status %2).</source>
        <translation>Die Seite unter %1 wurde endgültig entfernt (Status %2).</translation>
    </message>
    <message>
        <source>%1 asks to come back later: too many requests (status %2).</source>
        <translation>%1 bittet, später wiederzukommen: zu viele Anfragen (Status %2).</translation>
    </message>
    <message>
        <source>%1 is withheld for legal reasons (status %2).</source>
        <translation>%1 wird aus rechtlichen Gründen nicht gezeigt (Status %2).</translation>
    </message>
    <message>
        <source>The server of %1 could not give the page (status %2).</source>
        <translation>Der Server von %1 konnte die Seite nicht liefern (Status %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of a page.</source>
        <translation>%1 antwortete mit Status %2 statt mit einer Seite.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation>Der Server von %1 wies die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the page was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Seite vollständig war.</translation>
    </message>
    <message>
        <source>There is no server called %1, or no connection to the internet.</source>
        <translation>Es gibt keinen Server namens %1 oder keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>The server of %1 did not answer in time.</source>
        <translation>Der Server von %1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was retrieved.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande; darum wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>%1 could not be reached; is there a connection to the internet?</source>
        <translation>%1 war nicht erreichbar; besteht eine Verbindung zum Internet?</translation>
    </message>
    <message>
        <source>%1 could not be reached, because the proxy server failed.</source>
        <translation>%1 war nicht erreichbar, weil der Proxyserver versagte.</translation>
    </message>
    <message>
        <source>The server of %1 sent an answer that can&apos;t be understood.</source>
        <translation>Der Server von %1 schickte eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>%1 could not be retrieved.</source>
        <translation>%1 konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>%1 leads to an address inside this computer or its network (%2), which is not followed.</source>
        <translation>%1 führt zu einer Adresse in diesem Rechner oder seinem Netz (%2); dorthin geht es nicht weiter.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>The page at %1 is larger than %2, which is the limit.</source>
        <translation>Die Seite unter %1 ist größer als %2; mehr geht nicht.</translation>
    </message>
    <message>
        <source>%1 is no article: it is of the type %2.</source>
        <translation>%1 ist kein Artikel, sondern vom Typ %2.</translation>
    </message>
    <message>
        <source>The page at %1 was not complete after %2.</source>
        <translation>Die Seite unter %1 war nach %2 noch nicht vollständig.</translation>
    </message>
    <message>
        <source>The server of %1 sent nothing for %2.</source>
        <translation>Der Server von %1 schickte %2 lang nichts.</translation>
    </message>
    <message>
        <source>%1 was not asked, because its site wants no programs there (robots.txt).</source>
        <translation>%1 wurde nicht abgerufen, weil die Website dort keine Programme will (robots.txt).</translation>
    </message>
    <message>
        <source>This is not a valid address on the web.</source>
        <translation>Das ist keine gültige Adresse im Netz.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: only addresses that begin with http or https can.</source>
        <translation>%1 lässt sich nicht öffnen: Das geht nur mit Adressen, die mit http oder https beginnen.</translation>
    </message>
    <message>
        <source>The address %1 names no server.</source>
        <translation>Die Adresse %1 nennt keinen Server.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password, which Recension does not send; leave out what stands before the @.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort; Recension schickt sie nicht. Was vor dem @ steht, gehört weggelassen.</translation>
    </message>
    <message>
        <source>The address %1 is too long.</source>
        <translation>Die Adresse %1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 leads elsewhere, but does not say where.</source>
        <translation>%1 führt anderswohin, sagt aber nicht, wohin.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed. %2</source>
        <translation>%1 führt zu einer Adresse, zu der es nicht weitergeht. %2</translation>
    </message>
    <message>
        <source>%1 leads from a protected to an unprotected connection (%2), which is not followed.</source>
        <translation>%1 führt von einer geschützten zu einer ungeschützten Verbindung (%2); dorthin geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 redirects more than %n time(s).</source>
        <translation>
            <numerusform>%1 leitet mehr als %n-mal weiter.</numerusform>
            <numerusform>%1 leitet mehr als %n-mal weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page at %1 is empty.</source>
        <translation>Die Seite unter %1 ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a file on another computer, which can&apos;t be opened.</source>
        <translation>„%1“ ist eine Datei auf einem anderen Rechner und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: only files and addresses that begin with http or https can.</source>
        <translation>„%1“ lässt sich nicht öffnen: Das geht nur mit Dateien und mit Adressen, die mit http oder https beginnen.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because Recension is offline.</source>
        <translation>„%1“ wurde nicht geöffnet, weil Recension offline ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Bytes</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, which is the limit.</source>
        <translation>Die Datei „%1“ ist größer als %2; mehr geht nicht.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”, which does not exist.</source>
        <translation>„%1“ ist eine Verknüpfung mit „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” has just vanished.</source>
        <translation>Die Datei „%1“ ist soeben verschwunden.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file “%1”.</source>
        <translation>Die Datei „%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>Die Datei „%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end: %2.</source>
        <translation>Die Datei „%1“ konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Es ist keine Datei angegeben.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was read; please open it again.</source>
        <translation>Die Datei „%1“ wurde beim Lesen geändert; bitte noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This page is built of too many parts to be an article.</source>
        <translation>Diese Seite besteht aus zu vielen Teilen, um ein Artikel zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n paragraphs.</source>
        <translation>
            <numerusform>Das Dokument hat mehr als %n Absatz.</numerusform>
            <numerusform>Das Dokument hat mehr als %n Absätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a picture, not an article.</source>
        <translation>Das ist ein Bild, kein Artikel.</translation>
    </message>
    <message>
        <source>This is a sound or film file, not an article.</source>
        <translation>Das ist eine Ton- oder Filmdatei, kein Artikel.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s document; Recension reads web pages and text. Save it as plain text or HTML.</source>
        <translation>Das ist das Dokument einer Textverarbeitung; Recension liest Webseiten und Text. Bitte als reinen Text oder HTML speichern.</translation>
    </message>
    <message>
        <source>This is a packed file; unpack it and open the article inside.</source>
        <translation>Das ist eine gepackte Datei; bitte auspacken und den Artikel darin öffnen.</translation>
    </message>
    <message>
        <source>This is a binary file, neither text nor a web page.</source>
        <translation>Das ist eine Binärdatei, weder Text noch Webseite.</translation>
    </message>
    <message>
        <source>The document holds characters that reverse the direction of writing; they were left out.</source>
        <translation>Das Dokument enthält Zeichen, die die Schreibrichtung umkehren; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document does not say in which encoding it is written; it was read as %1.</source>
        <translation>Das Dokument sagt nicht, in welcher Kodierung es geschrieben ist; es wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is too large: %1, and the limit is %2.</source>
        <translation>Das Dokument ist zu groß: %1, und mehr als %2 geht nicht.</translation>
    </message>
    <message>
        <source>This page is too large to be read.</source>
        <translation>Diese Seite ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The reading was canceled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This page has too many paragraphs to be read.</source>
        <translation>Diese Seite hat zu viele Absätze, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This page has no text that could be read as an article.</source>
        <translation>Diese Seite hat keinen Text, der sich als Artikel lesen ließe.</translation>
    </message>
    <message>
        <source>The page names no character encoding; it was read as %1.</source>
        <translation>Die Seite nennt keine Zeichenkodierung; sie wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Reading was canceled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no text in the document.</source>
        <translation>In dem Dokument steht kein Text.</translation>
    </message>
    <message>
        <source>There is no text in the two revisions of this page.</source>
        <translation>In den beiden Fassungen dieser Seite steht kein Text.</translation>
    </message>
    <message>
        <source>This page shows the changed paragraphs of a wiki page and their neighbours only; what lies between them is missing.</source>
        <translation>Diese Seite zeigt nur die geänderten Absätze einer Wikiseite und deren Nachbarn; was dazwischen liegt, fehlt.</translation>
    </message>
    <message>
        <source>This file runs the old and new text of changed paragraphs together; in %1 of them the border between the two was found from the text itself.</source>
        <translation>In dieser Datei gehen alter und neuer Text geänderter Absätze ineinander über; bei %1 davon wurde die Grenze aus dem Text selbst bestimmt.</translation>
    </message>
    <message>
        <source>The two headlines run together in this file and have little in common; where the first ends is a guess.</source>
        <translation>Die beiden Überschriften gehen in dieser Datei ineinander über und haben wenig gemein; wo die erste endet, ist geraten.</translation>
    </message>
    <message>
        <source>This file does not record the side of paragraphs that are in one version only; %1 shown as added, and each can be taken to the other side.</source>
        <translation>Diese Datei hält nicht fest, auf welche Seite Absätze gehören, die nur in einer Fassung stehen; als hinzugefügt gezeigt: %1, und jeder lässt sich auf die andere Seite bringen.</translation>
    </message>
    <message>
        <source>Of these, %1 may hold both old and new text that could not be told apart.</source>
        <translation>Davon enthalten womöglich %1 alten und neuen Text, der sich nicht trennen ließ.</translation>
    </message>
    <message>
        <source>link leads elsewhere: “%1”</source>
        <translation>Verweis führt anderswohin: „%1“</translation>
    </message>
    <message>
        <source>link added: “%1”</source>
        <translation>Verweis hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>link removed: “%1”</source>
        <translation>Verweis entfernt: „%1“</translation>
    </message>
    <message>
        <source>emphasis added: “%1”</source>
        <translation>Hervorhebung hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>emphasis removed: “%1”</source>
        <translation>Hervorhebung entfernt: „%1“</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>move to the right</source>
        <translation>nach rechts verschieben</translation>
    </message>
    <message>
        <source>move to the left</source>
        <translation>nach links verschieben</translation>
    </message>
    <message numerus="yes">
        <source>split into %n paragraphs</source>
        <translation>
            <numerusform>in %n Absatz geteilt</numerusform>
            <numerusform>in %n Absätze geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined from %n paragraphs</source>
        <translation>
            <numerusform>aus %n Absatz vereint</numerusform>
            <numerusform>aus %n Absätzen vereint</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>Der Drucker war nicht erreichbar.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two files that are compared</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”; recension --help lists the commands.</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“; recension --help nennt die Befehle.</translation>
    </message>
    <message>
        <source>--export can&apos;t tell the format of “%1”: its name must end in .html, .pdf, .md, .json, .patch or .txt.</source>
        <translation>--export erkennt das Format von „%1“ nicht: Der Name muss auf .html, .pdf, .md, .json, .patch oder .txt enden.</translation>
    </message>
    <message>
        <source>--export can&apos;t write “%1”: the name is not valid UTF-8.</source>
        <translation>--export kann „%1“ nicht schreiben: Der Name ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Two versions are needed to compare: an old one and a new one.</source>
        <translation>Zum Vergleich sind zwei Fassungen nötig: eine alte und eine neue.</translation>
    </message>
    <message>
        <source>The standard input can be read only once.</source>
        <translation>Die Standardeingabe lässt sich nur einmal lesen.</translation>
    </message>
    <message>
        <source>“%1” holds one version; name the other one too.</source>
        <translation>„%1“ enthält eine Fassung; die andere ist auch anzugeben.</translation>
    </message>
    <message>
        <source>Show what was changed from OLD to NEW.</source>
        <translation>Zeigen, was von OLD zu NEW geändert wurde.</translation>
    </message>
    <message>
        <source>OLD and NEW are files of any kind that Recension opens, http or https addresses, or - for standard input. A comparison page (News Sniffer, Wikipedia), an archive or a folder that holds several versions can be named alone: its first and its last version are compared.</source>
        <translation>OLD und NEW sind Dateien jeder Art, die Recension öffnet, Adressen mit http oder https, oder - für die Standardeingabe. Eine Vergleichsseite (News Sniffer, Wikipedia), ein Archiv oder ein Ordner mit mehreren Fassungen kann allein angegeben werden: verglichen werden die erste und die letzte.</translation>
    </message>
    <message>
        <source>what to write to standard output: text (default), json, html, markdown (CriticMarkup) or patch</source>
        <translation>was in die Standardausgabe geschrieben wird: text (Vorgabe), json, html, markdown (CriticMarkup) oder patch</translation>
    </message>
    <message>
        <source>write the comparison to FILE instead, in the format that its name ends in: .html, .pdf, .md, .json, .patch or .txt; may be given more than once</source>
        <translation>den Vergleich stattdessen in FILE schreiben, im Format, auf das der Name endet: .html, .pdf, .md, .json, .patch oder .txt; mehrfach möglich</translation>
    </message>
    <message>
        <source>of HTML and PDF: side-by-side (default) or inline</source>
        <translation>von HTML und PDF: side-by-side (nebeneinander, Vorgabe) oder inline (ineinander)</translation>
    </message>
    <message>
        <source>of PDF: a4 (default) or letter</source>
        <translation>von PDF: a4 (Vorgabe) oder letter</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB, which is the limit.</source>
        <translation>%1 enthält mehr als %2 MiB; mehr geht nicht.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>The standard output could not be written: %1.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>“recension %1 --help” tells how the command is used.</source>
        <translation>„recension %1 --help“ sagt, wie der Befehl gebraucht wird.</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>diesen Text zeigen</translation>
    </message>
    <message>
        <source>refuse addresses on the web</source>
        <translation>Adressen im Netz ablehnen</translation>
    </message>
    <message>
        <source>“%1” holds %2 versions; the newest one was read.</source>
        <translation>„%1“ enthält %2 Fassungen; die neueste wurde gelesen.</translation>
    </message>
    <message>
        <source>Write the article that a file or web page holds, without the page around it.</source>
        <translation>Den Artikel einer Datei oder Webseite schreiben, ohne die Seite darum herum.</translation>
    </message>
    <message>
        <source>An INPUT is a file (HTML, Markdown or plain text), an http or https address, or - for standard input. Text has a paragraph a line, JSON an article a line.</source>
        <translation>Ein INPUT ist eine Datei (HTML, Markdown oder reiner Text), eine Adresse mit http oder https, oder - für die Standardeingabe. Text hat einen Absatz je Zeile, JSON einen Artikel je Zeile.</translation>
    </message>
    <message>
        <source>text, markdown or json (default: text; with --output-dir json)</source>
        <translation>text, markdown oder json (Vorgabe: text; mit --output-dir json)</translation>
    </message>
    <message>
        <source>write a file for each INPUT into this folder, called like the INPUT with the format&apos;s ending: DIR/story.json for story.html; a second story becomes story-2.json</source>
        <translation>für jeden INPUT eine Datei in diesen Ordner schreiben, benannt wie der INPUT mit der Endung des Formats: DIR/story.json für story.html; ein zweites story wird story-2.json</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Usage: recension %1 %2 [OPTION]…</source>
        <translation>Aufruf: recension %1 %2 [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Recension shows how an article was changed after it was published.</source>
        <translation>Recension zeigt, wie ein Artikel nach seinem Erscheinen geändert wurde.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>open the window, and in it one article</source>
        <translation>das Fenster öffnen, und darin einen Artikel</translation>
    </message>
    <message>
        <source>open the window with a comparison of two files or addresses</source>
        <translation>das Fenster mit dem Vergleich zweier Dateien oder Adressen öffnen</translation>
    </message>
    <message>
        <source>open a window of its own process, which ends when it is closed</source>
        <translation>ein Fenster in einem eigenen Prozess öffnen, der mit ihm endet</translation>
    </message>
    <message>
        <source>show this text; after a command, what that command can do</source>
        <translation>diesen Text zeigen; nach einem Befehl, was dieser kann</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>end of the options: what follows are files, whatever they are called</source>
        <translation>Ende der Optionen: Was folgt, sind Dateien, wie immer sie heißen</translation>
    </message>
    <message>
        <source>Commands need no display. Data goes to standard output, messages to standard error. Exit status: 0 done, 1 the texts differ (with --exit-code), 2 wrong usage, 3 an input could not be read, 4 an output could not be written.</source>
        <translation>Befehle brauchen keinen Bildschirm. Daten gehen in die Standardausgabe, Meldungen in die Standardfehlerausgabe. Status am Ende: 0 erledigt, 1 die Texte unterscheiden sich (mit --exit-code), 2 falscher Aufruf, 3 eine Eingabe konnte nicht gelesen werden, 4 eine Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be “%2”, only %3.</source>
        <translation>--%1 kann nicht „%2“ sein, nur %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of an option</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no option %1; recension --help lists them.</source>
        <translation>Es gibt keine Option %1; recension --help nennt sie.</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>Ein Dateiname ist leer.</translation>
    </message>
    <message>
        <source>One article or two versions can be opened, not %1.</source>
        <translation>Ein Artikel oder zwei Fassungen lassen sich öffnen, nicht %1.</translation>
    </message>
    <message>
        <source>Articles and web archives (%1)</source>
        <translation>Artikel und Webarchive (%1)</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>Web archives (%1)</source>
        <translation>Webarchive (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The part of Recension that reads PDF files can&apos;t be started.</source>
        <translation>Der Teil von Recension, der PDF-Dateien liest, lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Bullets that this PDF file draws could not all be looked for: items of its lists may read as paragraphs.</source>
        <translation>Aufzählungszeichen, die diese PDF-Datei zeichnet, ließen sich nicht alle suchen: Punkte ihrer Listen können als Absätze dastehen.</translation>
    </message>
    <message>
        <source>This PDF file takes too long to read.</source>
        <translation>Diese PDF-Datei zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>This PDF file is damaged or built in a way that can&apos;t be read.</source>
        <translation>Diese PDF-Datei ist beschädigt oder so gebaut, dass sie sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>This PDF file is protected by a password.</source>
        <translation>Diese PDF-Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>This PDF file is damaged and can&apos;t be read.</source>
        <translation>Diese PDF-Datei ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This PDF file holds no text. Its pages may be pictures, as a scanner makes them.</source>
        <translation>Diese PDF-Datei enthält keinen Text. Ihre Seiten sind vielleicht Bilder, wie ein Scanner sie macht.</translation>
    </message>
    <message>
        <source>This PDF file is long: it has %1 pages, and only the first %2 were read.</source>
        <translation>Diese PDF-Datei ist lang: Sie hat %1 Seiten, und nur die ersten %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>This page is packed more than once over.</source>
        <translation>Diese Seite ist mehr als einmal verpackt.</translation>
    </message>
    <message>
        <source>The document has a paragraph that is too long to be read.</source>
        <translation>Das Dokument hat einen Absatz, der zu lang ist, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Captures in this web archive that can&apos;t be read were left out: %1.</source>
        <translation>Aufnahmen in diesem Webarchiv, die sich nicht lesen lassen, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>This version's page is not in the file any more.</source>
        <translation>Die Seite dieser Version ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>There are more copies than can be read at once; the later ones were left out.</source>
        <translation>Es sind mehr Kopien, als auf einmal gelesen werden können; die späteren wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This web archive holds more captures than can be read at once; the later ones were left out.</source>
        <translation>Dieses Webarchiv enthält mehr Aufnahmen, als auf einmal gelesen werden können; die späteren wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Files may be web pages (.html, .xhtml), plain text, Markdown, PDF files with text, web archives (.mhtml, .webarchive, .warc, .warc.gz, .warc.zst, .wacz, .maff, .zip) and pages of two versions (News Sniffer, Wikipedia); a folder is the saved copies of one article. What a file is, its content tells, not its name.</source>
        <translation>Dateien können Webseiten sein (.html, .xhtml), Text, Markdown, PDF-Dateien mit Text, Webarchive (.mhtml, .webarchive, .warc, .warc.gz, .warc.zst, .wacz, .maff, .zip) und Seiten mit zwei Fassungen (News Sniffer, Wikipedia); ein Ordner steht für die gespeicherten Kopien eines Artikels. Was eine Datei ist, sagt ihr Inhalt, nicht ihr Name.</translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n lines.</source>
        <translation>
            <numerusform>Das Dokument hat mehr als %n Zeile.</numerusform>
            <numerusform>Das Dokument hat mehr als %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads as before</source>
        <translation>liest sich wie zuvor</translation>
    </message>
    <message>
        <source>read anew by %1</source>
        <translation>neu gelesen mit %1</translation>
    </message>
    <message>
        <source>read anew by %1 instead of %2</source>
        <translation>neu gelesen mit %1 statt mit %2</translation>
    </message>
    <message>
        <source>versions: %1 before, %2 now</source>
        <translation>Fassungen: %1 vorher, %2 jetzt</translation>
    </message>
    <message>
        <source>notes on what is no change any more, which --undo brings back: %1</source>
        <translation>Notizen zu dem, was keine Änderung mehr ist und was --undo zurückbringt: %1</translation>
    </message>
    <message>
        <source>Make all versions of an article anew from the pages kept, with the newest extractor.</source>
        <translation>Alle Fassungen eines Artikels aus den aufbewahrten Seiten neu bilden, mit dem neuesten Leseverfahren.</translation>
    </message>
    <message>
        <source>An article stays with the extractor that read it, so that a newer one never makes a version by itself. Each article is read anew as a whole or not at all. An ARTICLE is its number in “recension list” or its address.</source>
        <translation>Ein Artikel bleibt bei dem Leseverfahren, das ihn gelesen hat, sodass ein neueres allein nie eine Fassung ergibt. Jeder Artikel wird als Ganzes neu gelesen oder gar nicht. Ein ARTICLE ist seine Nummer in „recension list“ oder seine Adresse.</translation>
    </message>
    <message>
        <source>all articles of the library</source>
        <translation>alle Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>bring back what was before the article was last read anew</source>
        <translation>zurückbringen, was war, bevor der Artikel zuletzt neu gelesen wurde</translation>
    </message>
    <message>
        <source>Articles are to be named, or --all.</source>
        <translation>Artikel sind zu nennen, oder --all.</translation>
    </message>
    <message>
        <source>It no longer shows what it showed then.</source>
        <translation>Sie zeigt nicht mehr, was sie damals zeigte.</translation>
    </message>
    <message>
        <source>The page of %1 can&apos;t be read anew, and nothing was changed. %2</source>
        <translation>Die Seite vom %1 lässt sich nicht neu lesen, und nichts wurde geändert. %2</translation>
    </message>
    <message>
        <source>The article kept changing while it was read anew; nothing was changed by that.</source>
        <translation>Der Artikel änderte sich fortwährend, während er neu gelesen wurde; dadurch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This article was not read anew, so that there is nothing to take back.</source>
        <translation>Dieser Artikel wurde nicht neu gelesen, sodass es nichts zurückzunehmen gibt.</translation>
    </message>
    <message>
        <source>There is a note on a change that was not there before the article was read anew. Take the note away first.</source>
        <translation>Es gibt eine Notiz zu einer Änderung, die es nicht gab, bevor der Artikel neu gelesen wurde. Nehmen Sie zuerst die Notiz weg.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not what it should be.</source>
        <translation>„%1“ fehlt oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>A packed file is damaged or ends too soon.</source>
        <translation>Eine gepackte Datei ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” exists already and is left as it is.</source>
        <translation>„%1“ gibt es schon und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program, or its folder can&apos;t be written to.</source>
        <translation>„%1“ wird von einem anderen Programm geschrieben, oder in den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A library on a server is backed up with the server&apos;s own means (pg_dump), or by export-library.</source>
        <translation>Eine Bibliothek auf einem Server wird mit dessen eigenen Mitteln gesichert (pg_dump) oder mit export-library.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A page is missing.</source>
        <translation>Eine Seite fehlt.</translation>
    </message>
    <message>
        <source>The pages&apos; file is damaged.</source>
        <translation>Die Datei mit den Seiten ist beschädigt.</translation>
    </message>
    <message>
        <source>A page is too large.</source>
        <translation>Eine Seite ist zu groß.</translation>
    </message>
    <message>
        <source>The pages do not come in the order of the articles.</source>
        <translation>Die Seiten kommen nicht in der Reihenfolge der Artikel.</translation>
    </message>
    <message>
        <source>This is no JSON as it was written.</source>
        <translation>Das ist kein JSON, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not the export of a library.</source>
        <translation>„%1“ ist nicht der Export einer Bibliothek.</translation>
    </message>
    <message>
        <source>This export was made by a newer version of Recension.</source>
        <translation>Dieser Export wurde von einer neueren Version von Recension gemacht.</translation>
    </message>
    <message>
        <source>Passages or versions are not numbered from 0 without gaps.</source>
        <translation>Absätze oder Fassungen sind nicht lückenlos ab 0 nummeriert.</translation>
    </message>
    <message>
        <source>A page refers to a passage that is missing.</source>
        <translation>Eine Seite verweist auf einen Absatz, der fehlt.</translation>
    </message>
    <message>
        <source>There are pages that belong to no article.</source>
        <translation>Es gibt Seiten, die zu keinem Artikel gehören.</translation>
    </message>
    <message>
        <source>This library is not empty; an export is brought into a new one.</source>
        <translation>Diese Bibliothek ist nicht leer; ein Export wird in eine neue gebracht.</translation>
    </message>
    <message>
        <source>The line does not end.</source>
        <translation>Die Zeile endet nicht.</translation>
    </message>
    <message>
        <source>The export is not as it was written, and nothing was brought in (%1). %2</source>
        <translation>Der Export ist nicht so, wie er geschrieben wurde, und nichts wurde übernommen (%1). %2</translation>
    </message>
    <message>
        <source>The export&apos;s files are not the ones that were written, and nothing was brought in.</source>
        <translation>Die Dateien des Exports sind nicht die geschriebenen, und nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>articles: %1, versions: %2, captures: %3</source>
        <translation>Artikel: %1, Fassungen: %2, Aufnahmen: %3</translation>
    </message>
    <message>
        <source>%1: %2, schema %3</source>
        <translation>%1: %2, Schema %3</translation>
    </message>
    <message>
        <source>One place is to be named.</source>
        <translation>Ein Ort ist zu nennen.</translation>
    </message>
    <message>
        <source>Write the whole library into a new folder, in an open format.</source>
        <translation>Die ganze Bibliothek in einen neuen Ordner schreiben, in einem offenen Format.</translation>
    </message>
    <message>
        <source>The pages stand in a web archive (WARC 1.1), byte by byte as they came, and all else in JSON. The folder is there whole or not at all; one that exists is left as it is.</source>
        <translation>Die Seiten stehen in einem Webarchiv (WARC 1.1), Byte für Byte wie sie kamen, alles andere in JSON. Der Ordner ist ganz da oder gar nicht; einer, den es schon gibt, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Bring what export-library wrote into an empty library, with nothing changed.</source>
        <translation>Was export-library geschrieben hat, unverändert in eine leere Bibliothek bringen.</translation>
    </message>
    <message>
        <source>Everything is checked: each page against its fingerprint, each file against the one that was written. All of it is brought in or, where anything is wrong or the program is stopped, nothing.</source>
        <translation>Alles wird geprüft: jede Seite gegen ihren Fingerabdruck, jede Datei gegen die geschriebene. Alles wird übernommen oder, wo etwas nicht stimmt oder das Programm angehalten wird, nichts.</translation>
    </message>
    <message>
        <source>Copy the library&apos;s database into a new file, while others go on using it.</source>
        <translation>Die Datenbank der Bibliothek in eine neue Datei kopieren, während andere sie weiter benutzen.</translation>
    </message>
    <message>
        <source>The copy is a library like any other: --library FILE opens it. The file is there whole or not at all; one that exists is left as it is.</source>
        <translation>Die Kopie ist eine Bibliothek wie jede andere: --library FILE öffnet sie. Die Datei ist ganz da oder gar nicht; eine, die es schon gibt, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>list every version, also where they change back and forth between a few texts</source>
        <translation>jede Fassung auflisten, auch wo sie zwischen wenigen Texten hin und her wechseln</translation>
    </message>
    <message numerus="yes">
        <source>Versions %1 to %2 change back and forth between two texts, %n times.</source>
        <translation>
            <numerusform>Die Fassungen %1 bis %2 wechseln zwischen zwei Texten hin und her, %n-mal.</numerusform>
            <numerusform>Die Fassungen %1 bis %2 wechseln zwischen zwei Texten hin und her, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions %1 to %2 change back and forth between three texts, %n times.</source>
        <translation>
            <numerusform>Die Fassungen %1 bis %2 wechseln zwischen drei Texten hin und her, %n-mal.</numerusform>
            <numerusform>Die Fassungen %1 bis %2 wechseln zwischen drei Texten hin und her, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>present %1, %2 since %3</source>
        <translation>vorhanden %1, %2 seit %3</translation>
    </message>
    <message>
        <source>never seen, %1 since %2</source>
        <translation>nie gesehen, %1 seit %2</translation>
    </message>
    <message>
        <source>(HTTP %1)</source>
        <translation>(HTTP %1)</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>unverändert seit %1</translation>
    </message>
    <message>
        <source>changed once</source>
        <translation>einmal geändert</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>%n-mal geändert</numerusform>
            <numerusform>%n-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>change</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>next check is due</source>
        <translation>nächste Prüfung ist fällig</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>nächste Prüfung %1</translation>
    </message>
    <message>
        <source>The article has not been seen yet.</source>
        <translation>Der Artikel wurde noch nicht gesehen.</translation>
    </message>
    <message>
        <source>The article has %1.</source>
        <translation>Der Artikel hat sich %1.</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>The article has %1; it last changed %2.</source>
        <translation>Der Artikel hat sich %1, zuletzt %2.</translation>
    </message>
    <message>
        <source>last changed %1, no longer checked</source>
        <translation>zuletzt %1 geändert, wird nicht mehr geprüft</translation>
    </message>
    <message>
        <source>unchanged since %1, no longer checked</source>
        <translation>unverändert seit %1, wird nicht mehr geprüft</translation>
    </message>
    <message>
        <source>no longer followed</source>
        <translation>wird nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>kept, not followed</source>
        <translation>aufgehoben, nicht verfolgt</translation>
    </message>
    <message>
        <source>From %1, first seen %2.</source>
        <translation>Von %1, zuerst gesehen %2.</translation>
    </message>
    <message>
        <source>From %1, followed since %2.</source>
        <translation>Von %1, verfolgt seit %2.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>behind a check for robots</source>
        <translation>hinter einer Prüfung auf Robots</translation>
    </message>
    <message>
        <source>behind a consent page</source>
        <translation>hinter einer Zustimmungsseite</translation>
    </message>
    <message>
        <source>behind a login</source>
        <translation>hinter einer Anmeldung</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>It last changed %1 and is no longer checked.</source>
        <translation>Er hat sich zuletzt %1 geändert und wird nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>It has not changed since it was first seen %1 and is no longer checked.</source>
        <translation>Er hat sich nicht geändert, seit er %1 zuerst gesehen wurde, und wird nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>It is no longer followed.</source>
        <translation>Er wird nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>It is kept, but not followed.</source>
        <translation>Er wird aufgehoben, aber nicht verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time to come</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time past</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New for “%1”: %2</source>
        <translation>Neu für „%1“: %2</translation>
    </message>
    <message>
        <source>Your searches found something new</source>
        <translation>Ihre Suchen haben Neues gefunden</translation>
    </message>
    <message>
        <source>It has changed once.</source>
        <translation>Er hat sich einmal geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It has changed %n times.</source>
        <translation>
            <numerusform>Er hat sich %n-mal geändert.</numerusform>
            <numerusform>Er hat sich %n-mal geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has changed</source>
        <translation>„%1“ hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have changed</source>
        <translation>
            <numerusform>%n Artikel hat sich geändert</numerusform>
            <numerusform>%n Artikel haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>nur Typographie</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <translation>außerhalb des Textes</translation>
    </message>
    <message>
        <source>same as version %1</source>
        <translation>wie Fassung %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>versions %1 to %2</source>
        <translation>Fassungen %1 bis %2</translation>
    </message>
    <message>
        <source>%1: appeared %2, gone %3</source>
        <translation>%1: erschienen %2, verschwunden %3</translation>
    </message>
    <message>
        <source>%1: appeared %2, still there</source>
        <translation>%1: erschienen %2, noch da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reason, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>open a window on another library, likewise</source>
        <translation>ein Fenster mit einer anderen Bibliothek öffnen, ebenso</translation>
    </message>
    <message>
        <source>--library needs the library&apos;s file.</source>
        <translation>--library braucht die Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Nothing was recorded; what is due stays due.</source>
        <translation>Es besteht keine Verbindung zum Internet. Nichts wurde vermerkt; was fällig ist, bleibt fällig.</translation>
    </message>
    <message>
        <source>There is no connection to the internet; nothing was recorded.</source>
        <translation>Es besteht keine Verbindung zum Internet; nichts wurde vermerkt.</translation>
    </message>
    <message>
        <source>What is at %1 is no feed that can be read.</source>
        <translation>Was unter %1 steht, ist kein lesbarer Feed.</translation>
    </message>
    <message>
        <source>The feed at %1 is nested too deeply.</source>
        <translation>Der Feed unter %1 ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The feed at %1 is too large.</source>
        <translation>Der Feed unter %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The list of feeds is too large.</source>
        <translation>Die Liste der Feeds ist zu groß.</translation>
    </message>
    <message>
        <source>This is no list of feeds in OPML, or a broken one.</source>
        <translation>Das ist keine Liste von Feeds in OPML oder eine beschädigte.</translation>
    </message>
    <message>
        <source>The library follows no such feed.</source>
        <translation>Diesem Feed folgt die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The archive answered with a list that can&apos;t be read.</source>
        <translation>Das Archiv antwortete mit einer Liste, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>What is at %1 is no TimeMap.</source>
        <translation>Was unter %1 steht, ist keine TimeMap.</translation>
    </message>
    <message>
        <source>The wiki did not give the page&apos;s history: %1</source>
        <translation>Das Wiki gab die Versionsgeschichte der Seite nicht heraus: %1</translation>
    </message>
    <message>
        <source>What is at %1 is no wiki&apos;s programming interface.</source>
        <translation>Was unter %1 steht, ist keine Programmierschnittstelle eines Wikis.</translation>
    </message>
    <message>
        <source>The wiki has no page “%1”.</source>
        <translation>Das Wiki hat keine Seite „%1“.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>Die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Es sagt nicht, warum.</translation>
    </message>
    <message>
        <source>%1 is not the address of a wiki&apos;s page.</source>
        <translation>%1 ist nicht die Adresse einer Wikiseite.</translation>
    </message>
    <message>
        <source>%1 does not say where its wiki&apos;s programming interface (api.php) is.</source>
        <translation>%1 sagt nicht, wo die Programmierschnittstelle (api.php) ihres Wikis ist.</translation>
    </message>
    <message>
        <source>The wiki keeps it hidden.</source>
        <translation>Das Wiki hält sie verborgen.</translation>
    </message>
    <message>
        <source>The address led elsewhere then (HTTP %1).</source>
        <translation>Die Adresse führte damals anderswohin (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered with status %1 then.</source>
        <translation>Die Website antwortete damals mit Status %1.</translation>
    </message>
    <message>
        <source>What the archive has of it is empty.</source>
        <translation>Was das Archiv davon hat, ist leer.</translation>
    </message>
    <message>
        <source>The archive showed the state of %1 instead.</source>
        <translation>Das Archiv zeigte stattdessen den Stand von %1.</translation>
    </message>
    <message>
        <source>The wiki did not give the text: %1</source>
        <translation>Das Wiki gab den Text nicht heraus: %1</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>What was brought in is kept; the same command goes on from there.</source>
        <translation>Was geholt wurde, bleibt; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>the list is longer than was read</source>
        <translation>die Liste ist länger, als gelesen wurde</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2020-01-30.</source>
        <translation>--%1 verlangt einen Tag wie 2020-01-30.</translation>
    </message>
    <message>
        <source>Bring in the past of an article from a web archive or a wiki.</source>
        <translation>Die Vergangenheit eines Artikels aus einem Webarchiv oder Wiki holen.</translation>
    </message>
    <message>
        <source>All captures of the Wayback Machine, or of another archive that speaks Memento, each different one asked for once; of a wiki&apos;s page, all revisions with their authors and comments. Captures that led elsewhere, are missing or broken are noted. Stop it whenever you like: the same command goes on where it was, and asks nothing twice. The article is kept, not followed.</source>
        <translation>Alle Aufnahmen der Wayback Machine oder eines anderen Archivs, das Memento spricht, jede verschiedene einmal; von einer Wikiseite alle Versionen mit Verfassern und Kommentaren. Aufnahmen, die anderswohin führten, fehlen oder beschädigt sind, werden vermerkt. Der Vorgang lässt sich jederzeit abbrechen: Derselbe Befehl macht dort weiter und fragt nichts zweimal. Der Artikel wird aufbewahrt, nicht verfolgt.</translation>
    </message>
    <message>
        <source>wayback, timemap or wiki (default: wiki for pages of Wikipedia and its sisters, else wayback)</source>
        <translation>wayback, timemap oder wiki (Vorgabe: wiki für Seiten der Wikipedia und ihrer Schwestern, sonst wayback)</translation>
    </message>
    <message>
        <source>the keeper&apos;s address: of an archive like the Wayback Machine, what a TimeMap&apos;s address begins with, or a wiki&apos;s api.php</source>
        <translation>die Adresse des Bewahrers: die eines Archivs wie der Wayback Machine, der Anfang der Adresse einer TimeMap oder die api.php eines Wikis</translation>
    </message>
    <message>
        <source>leave out what is older than this day, by UTC</source>
        <translation>weglassen, was älter ist als dieser Tag nach UTC</translation>
    </message>
    <message>
        <source>leave out what is newer than this day, by UTC</source>
        <translation>weglassen, was neuer ist als dieser Tag nach UTC</translation>
    </message>
    <message>
        <source>There is no address to look for.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>--from timemap takes the beginning of the TimeMap&apos;s address with --at.</source>
        <translation>--from timemap verlangt mit --at den Anfang der Adresse der TimeMap.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The 50 newest changes of all articles, or of one ARTICLE (its number in “recension list” or its address), of one publication, or those with which words appeared or vanished. With --folder, all these feeds as files, in RSS and Atom; “recension check --feeds” keeps them up to date.</source>
        <translation>Die 50 neuesten Änderungen aller Artikel oder eines ARTIKELS (seine Nummer in „recension list“ oder seine Adresse), einer Publikation oder jene, mit denen Wörter auftauchten oder verschwanden. Mit --folder alle diese Feeds als Dateien, in RSS und Atom; „recension check --feeds“ hält sie auf dem Stand.</translation>
    </message>
    <message>
        <source>write the feeds of everything, of every publication, article and --search into this folder</source>
        <translation>die Feeds von allem, jeder Publikation, jedes Artikels und jeder --search in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>write the feeds of changes into this folder where something changed</source>
        <translation>die Feeds der Änderungen in diesen Ordner schreiben, wenn sich etwas geändert hat</translation>
    </message>
    <message>
        <source>with --feeds: a feed of this search, too; may be given more than once</source>
        <translation>mit --feeds: auch einen Feed dieser Suche; mehrfach möglich</translation>
    </message>
    <message>
        <source>The next check is due %1.</source>
        <translation>Die nächste Prüfung ist fällig: %1.</translation>
    </message>
    <message>
        <source>List the feeds that new articles come from.</source>
        <translation>Die Feeds auflisten, aus denen neue Artikel kommen.</translation>
    </message>
    <message>
        <source>In OPML the list can be taken to other programs, and back by “recension import-feeds”.</source>
        <translation>In OPML lässt sich die Liste in andere Programme mitnehmen und mit „recension import-feeds“ zurückholen.</translation>
    </message>
    <message>
        <source>text, json or opml (default: text)</source>
        <translation>text, json oder opml (Vorgabe: text)</translation>
    </message>
    <message>
        <source>only items with this pattern; may be given more than once</source>
        <translation>nur Einträge mit diesem Muster; mehrfach möglich</translation>
    </message>
    <message>
        <source>no items with this pattern; may be given more than once</source>
        <translation>keine Einträge mit diesem Muster; mehrfach möglich</translation>
    </message>
    <message>
        <source>only note the feeds; look at them later</source>
        <translation>die Feeds nur vermerken und später ansehen</translation>
    </message>
    <message>
        <source>There is no feed to follow.</source>
        <translation>Es ist kein Feed angegeben.</translation>
    </message>
    <message>
        <source>Follow the feeds of a list in OPML, as feed readers write it.</source>
        <translation>Den Feeds einer Liste in OPML folgen, wie Feedleser sie schreiben.</translation>
    </message>
    <message>
        <source>“recension check --due” looks at them. Feeds that are followed already stay as they are.</source>
        <translation>„recension check --due“ sieht sie an. Feeds, denen schon gefolgt wird, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no list of feeds to read.</source>
        <translation>Es ist keine Liste von Feeds angegeben.</translation>
    </message>
    <message>
        <source>Look for new articles in these feeds no more.</source>
        <translation>In diesen Feeds nicht mehr nach neuen Artikeln suchen.</translation>
    </message>
    <message>
        <source>Articles that they brought stay followed, and nothing is deleted.</source>
        <translation>Artikel, die sie brachten, werden weiter verfolgt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>There is no feed to unfollow.</source>
        <translation>Es ist kein Feed angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%n Artikel gefunden.</numerusform>
            <numerusform>%n Artikel gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n Feed hinzugefügt</numerusform>
            <numerusform>%n Feeds hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n led elsewhere</source>
        <translation>
            <numerusform>%n führte anderswohin</numerusform>
            <numerusform>%n führten anderswohin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the article</source>
        <translation>
            <numerusform>%n ohne den Artikel</numerusform>
            <numerusform>%n ohne den Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>the same article as number %1</source>
        <translation>derselbe Artikel wie Nummer %1</translation>
    </message>
    <message>
        <source>Two articles with versions of their own stay two.</source>
        <translation>Zwei Artikel mit eigenen Versionen bleiben zwei.</translation>
    </message>
    <message>
        <source>The article was there.</source>
        <translation>Der Artikel war da.</translation>
    </message>
    <message>
        <source>The site could not be reached.</source>
        <translation>Die Website war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The article was not found (HTTP %1).</source>
        <translation>Der Artikel wurde nicht gefunden (HTTP %1).</translation>
    </message>
    <message>
        <source>The site showed another page in the article&apos;s place, as it does when it is not found.</source>
        <translation>Die Website zeigte anstelle des Artikels eine andere Seite, wie sie es tut, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>The site refused to show the article (HTTP %1).</source>
        <translation>Die Website weigerte sich, den Artikel zu zeigen (HTTP %1).</translation>
    </message>
    <message>
        <source>The site failed to answer (HTTP %1).</source>
        <translation>Die Website konnte nicht antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered with a check for robots instead of the article.</source>
        <translation>Die Website antwortete mit einer Prüfung auf Robots statt mit dem Artikel.</translation>
    </message>
    <message>
        <source>The site asked for consent to cookies instead of showing the article.</source>
        <translation>Die Website verlangte Zustimmung zu Cookies, statt den Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>The site asked for an account instead of showing the article.</source>
        <translation>Die Website verlangte ein Konto, statt den Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>The site told of a fault of its own instead of showing the article.</source>
        <translation>Die Website meldete einen eigenen Fehler, statt den Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>The site showed another page in the article&apos;s place: none of its text, headline or dates stood there.</source>
        <translation>Die Website zeigte anstelle des Artikels eine andere Seite: Nichts von seinem Text, seiner Überschrift oder seinen Zeitangaben stand dort.</translation>
    </message>
    <message>
        <source>replaced by another page</source>
        <translation>durch eine andere Seite ersetzt</translation>
    </message>
    <message>
        <source>The page held nothing that reads as an article.</source>
        <translation>Auf der Seite stand nichts, was sich als Artikel lesen lässt.</translation>
    </message>
    <message>
        <source>What the site sent could not be read.</source>
        <translation>Was die Website schickte, war nicht lesbar.</translation>
    </message>
    <message>
        <source>These are more than %1 rules for reading.</source>
        <translation>Das sind mehr als %1 Leseregeln.</translation>
    </message>
    <message>
        <source>This is no address of a library; one looks like postgresql://name@server/database.</source>
        <translation>Das ist keine Adresse einer Bibliothek; eine sieht aus wie postgresql://name@server/database.</translation>
    </message>
    <message>
        <source>This page holds too much text to be an article.</source>
        <translation>Diese Seite enthält zu viel Text, um ein Artikel zu sein.</translation>
    </message>
    <message>
        <source>There is no saved copy of an article here.</source>
        <translation>Hier gibt es keine gespeicherte Kopie eines Artikels.</translation>
    </message>
    <message>
        <source>Copies that could not be read were passed over: %1.</source>
        <translation>Kopien, die nicht lesbar waren, wurden übergangen: %1.</translation>
    </message>
    <message>
        <source>There is no web page in this web archive.</source>
        <translation>In diesem Webarchiv gibt es keine Webseite.</translation>
    </message>
    <message>
        <source>Only of web pages can be said what to read: this is another kind of document.</source>
        <translation>Nur bei Webseiten lässt sich sagen, was zu lesen ist: Das hier ist ein Dokument anderer Art.</translation>
    </message>
    <message>
        <source>This is an archive within an archive; unpack it and open the article inside.</source>
        <translation>Das ist ein Archiv in einem Archiv; bitte auspacken und den Artikel darin öffnen.</translation>
    </message>
    <message>
        <source>This packed file is damaged; only its beginning could be read.</source>
        <translation>Diese gepackte Datei ist beschädigt; nur ihr Anfang war lesbar.</translation>
    </message>
    <message>
        <source>This web archive holds %1 further pages that are not shown.</source>
        <translation>Dieses Webarchiv enthält %1 weitere Seiten, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This web archive ends too soon; its page is not whole.</source>
        <translation>Dieses Webarchiv endet zu früh; seine Seite ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This web archive ends too soon; its page can&apos;t be found in what there is of it.</source>
        <translation>Dieses Webarchiv endet zu früh; in dem, was davon da ist, lässt sich die Seite nicht finden.</translation>
    </message>
    <message>
        <source>The address %1 led on to this page.</source>
        <translation>Die Adresse %1 führte weiter zu dieser Seite.</translation>
    </message>
    <message>
        <source>At another time this address led on to %1 instead of showing the page.</source>
        <translation>Zu einer anderen Zeit führte diese Adresse weiter zu %1, statt die Seite zu zeigen.</translation>
    </message>
    <message>
        <source>Captures at which the server answered with an error instead of the page were left out: %1.</source>
        <translation>Aufnahmen, bei denen der Server mit einem Fehler statt mit der Seite antwortete, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Captures of which this web archive says only that the page was the same as in another one were left out: %1.</source>
        <translation>Aufnahmen, von denen dieses Webarchiv nur sagt, dass die Seite dieselbe war wie in einem anderen, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Captures whose page was cut off, so that only its beginning could be read: %1.</source>
        <translation>Aufnahmen, deren Seite abgeschnitten war, sodass nur ihr Anfang gelesen werden konnte: %1.</translation>
    </message>
    <message>
        <source>This web archive holds no page, only that %1 led on to %2.</source>
        <translation>Dieses Webarchiv enthält keine Seite, nur dass %1 weiter zu %2 führte.</translation>
    </message>
    <message>
        <source>This web archive holds no page, only an error that the server answered: %1.</source>
        <translation>Dieses Webarchiv enthält keine Seite, nur einen Fehler, mit dem der Server antwortete: %1.</translation>
    </message>
    <message>
        <source>This web archive says only that the page was the same as in another archive, and does not hold it.</source>
        <translation>Dieses Webarchiv sagt nur, dass die Seite dieselbe war wie in einem anderen Archiv, und enthält sie nicht.</translation>
    </message>
    <message>
        <source>This web archive ends too soon; its last record is not whole.</source>
        <translation>Dieses Webarchiv endet zu früh; sein letzter Eintrag ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What is packed in this file is too large.</source>
        <translation>Was in dieser Datei gepackt ist, ist zu groß.</translation>
    </message>
    <message>
        <source>This packed file is damaged and can&apos;t be unpacked.</source>
        <translation>Diese gepackte Datei ist beschädigt und lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>Tracing the revisions was canceled.</source>
        <translation>Das Zurückverfolgen der Fassungen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was retrieved: %2.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher; darum wurde nichts abgerufen: %2.</translation>
    </message>
    <message>
        <source>[moved away %1]</source>
        <translation>[weg verschoben %1]</translation>
    </message>
    <message>
        <source>[moved here %1]</source>
        <translation>[hierher verschoben %1]</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>F%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>[%n unchanged paragraphs]</source>
        <translation>
            <numerusform>[%n unveränderter Absatz]</numerusform>
            <numerusform>[%n unveränderte Absätze]</numerusform>
        </translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be followed.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, lassen sich verfolgen.</translation>
    </message>
    <message>
        <source>The library has no such article.</source>
        <translation>Diesen Artikel hat die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>A stored page is missing.</source>
        <translation>Eine gespeicherte Seite fehlt.</translation>
    </message>
    <message>
        <source>A stored page is not what was captured.</source>
        <translation>Eine gespeicherte Seite ist nicht, was festgehalten wurde.</translation>
    </message>
    <message>
        <source>A stored page is damaged and can&apos;t be unpacked.</source>
        <translation>Eine gespeicherte Seite ist beschädigt und lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>More faults of this kind are not listed.</source>
        <translation>Weitere Fehler dieser Art sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row that is missing.</source>
        <translation>Eine Zeile von „%1“ verweist auf eine Zeile, die fehlt.</translation>
    </message>
    <message>
        <source>The versions of article %1 are not numbered from 0 without gaps.</source>
        <translation>Die Fassungen von Artikel %1 sind nicht lückenlos ab 0 nummeriert.</translation>
    </message>
    <message>
        <source>Version with id %1 points to what is not its own.</source>
        <translation>Die Fassung mit der Kennung %1 verweist auf Fremdes.</translation>
    </message>
    <message>
        <source>Capture %1: %2</source>
        <translation>Aufnahme %1: %2</translation>
    </message>
    <message>
        <source>Article %1 can&apos;t be found by searching.</source>
        <translation>Artikel %1 ist durch Suchen nicht zu finden.</translation>
    </message>
    <message>
        <source>Texts of article %1 are damaged or missing.</source>
        <translation>Texte von Artikel %1 sind beschädigt oder fehlen.</translation>
    </message>
    <message>
        <source>HTTP headers that article %1 came with are damaged or missing.</source>
        <translation>HTTP-Köpfe, mit denen Artikel %1 kam, sind beschädigt oder fehlen.</translation>
    </message>
    <message>
        <source>What article %1 said before it was read anew is damaged or missing.</source>
        <translation>Was Artikel %1 besagte, bevor er neu gelesen wurde, ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>HTTP headers of article %1 are lost, those of the captures %2.</source>
        <translation>HTTP-Köpfe von Artikel %1 sind verloren, die der Aufnahmen %2.</translation>
    </message>
    <message>
        <source>What article %1 said before it was read anew is lost.</source>
        <translation>Was Artikel %1 besagte, bevor er neu gelesen wurde, ist verloren.</translation>
    </message>
    <message>
        <source>A note on a change of article %1 is gone, since the texts read anew do not change there: “%2”</source>
        <translation>Eine Notiz zu einer Änderung an Artikel %1 ist fort, weil sich die neu gelesenen Texte dort nicht ändern: „%2“</translation>
    </message>
    <message>
        <source>A stored text is damaged and can&apos;t be read.</source>
        <translation>Ein gespeicherter Text ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The connection to the library&apos;s server was lost while something was being stored; it may have been stored or not.</source>
        <translation>Die Verbindung zum Server der Bibliothek riss ab, während etwas gespeichert wurde; vielleicht ist es gespeichert, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Libraries on servers need Qt&apos;s plugin for PostgreSQL, which is not installed.</source>
        <translation>Bibliotheken auf Servern brauchen das PostgreSQL-Plugin von Qt, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The library has no version of this article yet.</source>
        <translation>Die Bibliothek hat noch keine Fassung dieses Artikels.</translation>
    </message>
    <message>
        <source>The library has no such version.</source>
        <translation>Diese Fassung hat die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its versions. “recension doctor” tells more.</source>
        <translation>Die Bibliothek ist beschädigt: Ein Artikel hat seine Fassungen verloren. „recension doctor“ sagt mehr.</translation>
    </message>
    <message>
        <source>The versions that this note is on are no more; it was not kept.</source>
        <translation>Die Fassungen, zu denen diese Notiz gehört, gibt es nicht mehr; sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This database is not a library of Recension.</source>
        <translation>Diese Datenbank ist keine Bibliothek von Recension.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Recension.</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von Recension angelegt.</translation>
    </message>
    <message>
        <source>The library&apos;s server is too old; it takes PostgreSQL 11 or newer.</source>
        <translation>Der Server der Bibliothek ist zu alt; nötig ist PostgreSQL 11 oder neuer.</translation>
    </message>
    <message>
        <source>Another program is using the library and did not finish in time.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The library may not be written to.</source>
        <translation>In die Bibliothek darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk failed while the library was used; nothing was changed.</source>
        <translation>Der Datenträger versagte beim Benutzen der Bibliothek; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Die Datei der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in the library.</source>
        <translation>Der Datenträger ist voll; in der Bibliothek wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library&apos;s file can&apos;t be opened.</source>
        <translation>Die Datei der Bibliothek lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file is not a library.</source>
        <translation>Diese Datei ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library could not be used.</source>
        <translation>Die Bibliothek konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Other programs were writing to the library all the time.</source>
        <translation>Andere Programme schrieben die ganze Zeit in die Bibliothek.</translation>
    </message>
    <message>
        <source>The library&apos;s server gives you no permission to do this.</source>
        <translation>Der Server der Bibliothek erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The disk of the library&apos;s server is full; nothing was changed in the library.</source>
        <translation>Der Datenträger des Servers der Bibliothek ist voll; in der Bibliothek wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is more than the library&apos;s server takes.</source>
        <translation>Das ist mehr, als der Server der Bibliothek aufnimmt.</translation>
    </message>
    <message>
        <source>The library&apos;s server failed; nothing was changed.</source>
        <translation>Der Server der Bibliothek versagte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to the library&apos;s server was lost.</source>
        <translation>Die Verbindung zum Server der Bibliothek ist abgerissen.</translation>
    </message>
    <message>
        <source>%1 does not accept the name or the password.</source>
        <translation>%1 nimmt den Namen oder das Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 does not let you in from this computer.</source>
        <translation>%1 gewährt von diesem Rechner aus keinen Zugang.</translation>
    </message>
    <message>
        <source>%1 has no such database.</source>
        <translation>%1 hat keine solche Datenbank.</translation>
    </message>
    <message>
        <source>The connection to %1 can&apos;t be made as safe as you asked for.</source>
        <translation>Die Verbindung zu %1 lässt sich nicht so sicher machen wie verlangt.</translation>
    </message>
    <message>
        <source>%1 has no room for one more connection.</source>
        <translation>%1 hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>%1 is not ready yet.</source>
        <translation>%1 ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The library on %1 can&apos;t be opened; the server says: %2</source>
        <translation>Die Bibliothek auf %1 lässt sich nicht öffnen; der Server sagt: %2</translation>
    </message>
    <message>
        <source>The article has not changed.</source>
        <translation>Der Artikel wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The article has changed once.</source>
        <translation>Der Artikel wurde einmal geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The article has changed %n times.</source>
        <translation>
            <numerusform>Der Artikel wurde %n-mal geändert.</numerusform>
            <numerusform>Der Artikel wurde %n-mal geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next check is due.</source>
        <translation>Die nächste Prüfung ist fällig.</translation>
    </message>
    <message>
        <source>The next check is %1.</source>
        <translation>Die nächste Prüfung ist %1.</translation>
    </message>
    <message>
        <source>Never seen, %1 since %2.</source>
        <translation>Nie gesehen, %1 seit %2.</translation>
    </message>
    <message>
        <source>present at %1, %2 since %3</source>
        <translation>zuletzt da %1, %2 seit %3</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>%1, zone not given</source>
        <translation>%1, Zeitzone nicht angegeben</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saved %1, as the file notes</source>
        <translation>gespeichert %1, wie die Datei vermerkt</translation>
    </message>
    <message>
        <source>Changes of “%1”</source>
        <translation>Änderungen an „%1“</translation>
    </message>
    <message>
        <source>Changes of articles by %1</source>
        <translation>Änderungen an Artikeln von %1</translation>
    </message>
    <message>
        <source>Changes of followed articles</source>
        <translation>Änderungen an verfolgten Artikeln</translation>
    </message>
    <message>
        <source>Changes found by “%1”</source>
        <translation>Änderungen, gefunden mit „%1“</translation>
    </message>
    <message>
        <source>Each item is a change, with the comparison of the two versions in it.</source>
        <translation>Jeder Eintrag ist eine Änderung, mit dem Vergleich der beiden Fassungen darin.</translation>
    </message>
    <message>
        <source>There is no saved article in the folder “%1”.</source>
        <translation>Im Ordner „%1“ gibt es keinen gespeicherten Artikel.</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files.</source>
        <translation>Der Ordner „%1“ enthält mehr als %2 Dateien.</translation>
    </message>
    <message>
        <source>The files in the folder “%1” are too large together.</source>
        <translation>Die Dateien im Ordner „%1“ sind zusammen zu groß.</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>SHA-256 %1 (whole hash on the last page)</source>
        <translation>SHA-256 %1 (ganz auf der letzten Seite)</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Recension %1</source>
        <translation>Recension %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>The rules for reading in “%1” could not be read: %2.</source>
        <translation>Die Leseregeln in „%1“ konnten nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The rules for reading in “%1” are not in use. %2</source>
        <translation>Die Leseregeln in „%1“ gelten nicht. %2</translation>
    </message>
    <message>
        <source>The rules for reading in “%1” are not in use: the file is larger than %2 MiB.</source>
        <translation>Die Leseregeln in „%1“ gelten nicht: Die Datei ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>The rules in “%1” can&apos;t be read and could not be put aside, so that they stay: %2.</source>
        <translation>Die Regeln in „%1“ sind nicht lesbar und konnten nicht beiseitegelegt werden; sie bleiben deshalb: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Look whether followed articles have changed.</source>
        <translation>Nachsehen, ob verfolgte Artikel sich geändert haben.</translation>
    </message>
    <message>
        <source>Without arguments and with --due, those whose time has come: for a timer. An ARTICLE is its number in “recension list” or its address. A page that is missing or shows something else than the article is kept as a failure, never as a version. What a site&apos;s robots.txt keeps programs from is looked at only where an ARTICLE is named.</source>
        <translation>Ohne Argumente und mit --due jene, deren Zeit gekommen ist: für einen Timer. Ein ARTICLE ist seine Nummer in „recension list“ oder seine Adresse. Eine Seite, die fehlt oder anderes zeigt als den Artikel, wird als Fehlschlag vermerkt, nie als Fassung. Was die robots.txt einer Website Programmen verwehrt, wird nur angesehen, wo ein ARTICLE genannt ist.</translation>
    </message>
    <message>
        <source>those whose time has come (the default)</source>
        <translation>jene, deren Zeit gekommen ist (Vorgabe)</translation>
    </message>
    <message>
        <source>all that are followed, whether their time has come or not</source>
        <translation>alle verfolgten, ob ihre Zeit gekommen ist oder nicht</translation>
    </message>
    <message>
        <source>Articles, --due and --all exclude each other.</source>
        <translation>Artikel, --due und --all schließen einander aus.</translation>
    </message>
    <message>
        <source>--search names a feed to write, so --feeds must say where.</source>
        <translation>--search nennt einen Feed, der geschrieben werden soll; --feeds muss sagen, wohin.</translation>
    </message>
    <message>
        <source>--show, --raw, --compare and --origins exclude each other.</source>
        <translation>--show, --raw, --compare und --origins schließen einander aus.</translation>
    </message>
    <message>
        <source>--export would write over “%1”, which is to be compared.</source>
        <translation>--export würde „%1“ überschreiben, das verglichen werden soll.</translation>
    </message>
    <message>
        <source>version 0, the first</source>
        <translation>Fassung 0, die erste</translation>
    </message>
    <message>
        <source>changed: version %1 (minor)</source>
        <translation>geändert: Fassung %1 (Kleinigkeiten)</translation>
    </message>
    <message>
        <source>changed: version %1</source>
        <translation>geändert: Fassung %1</translation>
    </message>
    <message>
        <source>changed: version %1, the same as an earlier one</source>
        <translation>geändert: Fassung %1, gleich einer früheren</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Look at every part of the library and tell what is wrong, and what can be done about it.</source>
        <translation>Jeden Teil der Bibliothek ansehen und sagen, was nicht stimmt und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Checks the database, that every page is still what was captured, byte by byte, that texts are whole, that the versions are numbered without gaps, and that all can be found by searching. Changes nothing without --repair. Exit status 3 where something is wrong.</source>
        <translation>Prüft die Datenbank, dass jede Seite Byte für Byte noch ist, was aufgenommen wurde, dass die Texte heil sind, dass die Fassungen lückenlos gezählt sind und dass alles zu finden ist. Ändert ohne --repair nichts. Rückgabewert 3, wo etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Make anew what can be made from the rest: indexes from texts, versions from captures, texts from the pages kept. Pages are never touched.</source>
        <translation>Neu herstellen, was sich aus dem Übrigen herstellen lässt: Verzeichnisse aus den Texten, Fassungen aus den Aufnahmen, Texte aus den aufgehobenen Seiten. Seiten selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>Part of this can be put right from the rest of the library: recension doctor --repair.</source>
        <translation>Ein Teil davon lässt sich aus dem Übrigen der Bibliothek richten: recension doctor --repair.</translation>
    </message>
    <message>
        <source>This can be put right from the rest of the library: recension doctor --repair.</source>
        <translation>Das lässt sich aus dem Übrigen der Bibliothek richten: recension doctor --repair.</translation>
    </message>
    <message>
        <source>What is damaged in the database, in a page or among HTTP headers only a backup has. All that can still be read, “recension export-library” or “recension backup” may save; keep this library as it is until then.</source>
        <translation>Was in der Datenbank, in einer Seite oder unter HTTP-Köpfen beschädigt ist, hat nur eine Sicherung. Was sich noch lesen lässt, retten vielleicht „recension export-library“ oder „recension backup“; lassen Sie die Bibliothek bis dahin, wie sie ist.</translation>
    </message>
    <message>
        <source>Faults before repairing: %1, after it: %2.</source>
        <translation>Fehler vorher: %1, nachher: %2.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The rest is well.</source>
        <translation>Das Übrige ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is no library “%1” yet; it is made when the first article is followed or brought in.</source>
        <translation>Es gibt noch keine Bibliothek „%1“; sie entsteht, wenn dem ersten Artikel gefolgt oder er hereingeholt wird.</translation>
    </message>
    <message>
        <source>The command takes options only, and no “%1”.</source>
        <translation>Der Befehl nimmt nur Optionen und kein „%1“.</translation>
    </message>
    <message>
        <source>Write a feed of changes, with the comparisons in it.</source>
        <translation>Einen Feed der Änderungen schreiben, mit den Vergleichen darin.</translation>
    </message>
    <message>
        <source>rss or atom (default: rss)</source>
        <translation>rss oder atom (Vorgabe: rss)</translation>
    </message>
    <message>
        <source>the publication&apos;s name</source>
        <translation>der Name der Publikation</translation>
    </message>
    <message>
        <source>words, as “recension search” takes them</source>
        <translation>Wörter, wie „recension search“ sie annimmt</translation>
    </message>
    <message>
        <source>minor changes too: spelling, punctuation, typography</source>
        <translation>auch kleine Änderungen: Rechtschreibung, Zeichensetzung, Typografie</translation>
    </message>
    <message>
        <source>A feed is of one article, of one publication or of one search.</source>
        <translation>Ein Feed gehört zu einem Artikel, einer Publikation oder einer Suche.</translation>
    </message>
    <message>
        <source>Follow articles on the web: keep every version of them.</source>
        <translation>Artikel im Netz verfolgen: jede Fassung davon aufheben.</translation>
    </message>
    <message>
        <source>Each article is looked at once now, and again by “recension check --due”: soon at first, less and less often while it does not change, no more after 40 days without a change. Following it again begins anew. Addresses that differ only in http or https, www, tracking or a mobile page lead to one article.</source>
        <translation>Jeder Artikel wird jetzt einmal angesehen und wieder durch „recension check --due“: erst bald, dann immer seltener, solange er sich nicht ändert, und nach 40 Tagen ohne Änderung nicht mehr. Wird er wieder verfolgt, beginnt das von vorn. Adressen, die sich nur in http oder https, www, Tracking oder einer mobilen Seite unterscheiden, führen zu einem Artikel.</translation>
    </message>
    <message>
        <source>only note the articles; look at them later</source>
        <translation>die Artikel nur vermerken und später ansehen</translation>
    </message>
    <message>
        <source>There is no address to follow.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>it does not say which article it is of; tell its address with --url.</source>
        <translation>es ist nicht zu erkennen, von welchem Artikel das ist; --url gibt die Adresse an.</translation>
    </message>
    <message>
        <source>1 version added</source>
        <translation>1 Fassung hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n versions added</source>
        <translation>
            <numerusform>%n Fassung hinzugefügt</numerusform>
            <numerusform>%n Fassungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring saved pages into the library as versions of their articles.</source>
        <translation>Gespeicherte Seiten als Fassungen ihrer Artikel in die Bibliothek bringen.</translation>
    </message>
    <message>
        <source>The article is found by the address that a file names for itself, or by --url. A version&apos;s time is the one that the file records, else when it was last modified. Bringing in a file again changes nothing.</source>
        <translation>Der Artikel wird an der Adresse erkannt, die eine Datei selbst nennt, oder an --url. Die Zeit einer Fassung ist die, die in der Datei vermerkt ist, sonst die der letzten Änderung der Datei. Eine Datei noch einmal zu bringen ändert nichts.</translation>
    </message>
    <message>
        <source>the article&apos;s address</source>
        <translation>die Adresse des Artikels</translation>
    </message>
    <message>
        <source>There is no file to bring in.</source>
        <translation>Es ist keine Datei angegeben.</translation>
    </message>
    <message>
        <source>List the articles of the library, the latest changed first.</source>
        <translation>Die Artikel der Bibliothek auflisten, die zuletzt geänderten zuerst.</translation>
    </message>
    <message>
        <source>The number before an article names it for other commands.</source>
        <translation>Die Nummer vor einem Artikel bezeichnet ihn für andere Befehle.</translation>
    </message>
    <message>
        <source>the library&apos;s file (default: %1 in your data folder), or postgresql://name@server/database</source>
        <translation>die Datei der Bibliothek (Vorgabe: %1 im eigenen Datenordner) oder postgresql://name@server/database</translation>
    </message>
    <message>
        <source>The library has no article “%1”; “recension list” shows them.</source>
        <translation>Die Bibliothek hat keinen Artikel „%1“; „recension list“ zeigt sie.</translation>
    </message>
    <message>
        <source>text or json (default: text)</source>
        <translation>text oder json (Vorgabe: text)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>minor, %1</source>
        <translation>Kleinigkeiten, %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>Der Artikel hat keine Fassung %1.</translation>
    </message>
    <message>
        <source>--compare takes two version numbers, as in 0:3.</source>
        <translation>--compare verlangt zwei Nummern von Fassungen, wie in 0:3.</translation>
    </message>
    <message>
        <source>List the versions of an article, write or compare some of them, or tell which version each word is of.</source>
        <translation>Die Fassungen eines Artikels auflisten, einzelne schreiben oder vergleichen, oder sagen, aus welcher Fassung jedes Wort stammt.</translation>
    </message>
    <message>
        <source>An ARTICLE is its number in “recension list” or its address. Versions are numbered from 0.</source>
        <translation>Ein ARTICLE ist seine Nummer in „recension list“ oder seine Adresse. Fassungen sind ab 0 nummeriert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Half of its changes came within %1 of the one before.</source>
        <translation>Die Hälfte seiner Änderungen kam innerhalb von %1 nach der vorigen.</translation>
    </message>
    <message>
        <source>Note on versions %1 and %2, %3: %4</source>
        <translation>Notiz zu den Fassungen %1 und %2, %3: %4</translation>
    </message>
    <message>
        <source>--note is kept on the two versions that --compare names.</source>
        <translation>--note wird an den beiden Fassungen behalten, die --compare nennt.</translation>
    </message>
    <message>
        <source>with --compare: keep this note on the change; an empty one takes it away</source>
        <translation>mit --compare: diese Notiz an der Änderung behalten; eine leere nimmt sie weg</translation>
    </message>
    <message>
        <source>write where this version is from: addresses, redirects, times, digest and headers</source>
        <translation>schreiben, woher diese Fassung ist: Adressen, Weiterleitungen, Zeiten, Prüfsumme und Kopfzeilen</translation>
    </message>
    <message>
        <source>write the text of this version</source>
        <translation>den Text dieser Fassung schreiben</translation>
    </message>
    <message>
        <source>write the page of this version, byte by byte as it came</source>
        <translation>die Seite dieser Fassung schreiben, Byte für Byte wie sie kam</translation>
    </message>
    <message>
        <source>compare two versions</source>
        <translation>zwei Fassungen vergleichen</translation>
    </message>
    <message>
        <source>write the newest text with the version in which each word first stood, and what is gone</source>
        <translation>den neuesten Text schreiben, mit der Fassung, in der jedes Wort zuerst stand, und was nicht mehr da ist</translation>
    </message>
    <message>
        <source>Version %1 says word for word what version %2 said.</source>
        <translation>Fassung %1 sagt Wort für Wort, was Fassung %2 sagte.</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <translation>Nicht mehr da:</translation>
    </message>
    <message>
        <source>in versions %1 to %2: %3</source>
        <translation>in den Fassungen %1 bis %2: %3</translation>
    </message>
    <message>
        <source>One article is to be named.</source>
        <translation>Es ist ein Artikel anzugeben.</translation>
    </message>
    <message>
        <source>appeared %1, gone %2</source>
        <translation>erschienen %1, verschwunden %2</translation>
    </message>
    <message>
        <source>appeared %1, still there</source>
        <translation>erschienen %1, noch da</translation>
    </message>
    <message>
        <source>Search all versions of all articles, and tell when words appeared and vanished.</source>
        <translation>Alle Fassungen aller Artikel durchsuchen und sagen, wann Wörter erschienen und verschwanden.</translation>
    </message>
    <message>
        <source>A version is found that has all WORDS. &quot;Several words&quot; in quotation marks stand together, word* goes on, -word must be absent; title:word, source:name, since:2020-01-30 and -since:2020-01-30 (days by UTC) narrow the search.</source>
        <translation>Gefunden wird eine Fassung, die alle WORDS enthält. &quot;Mehrere Wörter&quot; in Anführungszeichen stehen beieinander, Wort* geht weiter, -Wort darf nicht vorkommen; title:Wort, source:Name, since:2020-01-30 und -since:2020-01-30 (Tage nach UTC) engen die Suche ein.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>Stop checking articles; all their versions stay.</source>
        <translation>Artikel nicht mehr prüfen; alle ihre Fassungen bleiben.</translation>
    </message>
    <message>
        <source>An ARTICLE is its number in “recension list” or its address.</source>
        <translation>Ein ARTICLE ist seine Nummer in „recension list“ oder seine Adresse.</translation>
    </message>
    <message>
        <source>There is no article named.</source>
        <translation>Es ist kein Artikel angegeben.</translation>
    </message>
    <message>
        <source>The program recension-desktop, a part of Recension, could not be started: %1.</source>
        <translation>Das Programm recension-desktop, ein Teil von Recension, konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>This page could not be parsed.</source>
        <translation>Diese Seite ließ sich nicht zerlegen.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>reason, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>reason, two times, duration</comment>
        <translation>%1 von %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>%1, then there again</source>
        <translation>%1, dann wieder da</translation>
    </message>
    <message>
        <source>led elsewhere</source>
        <translation>führte woandershin</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>without the article</source>
        <translation>ohne den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n times</source>
        <comment>two times</comment>
        <translation>
            <numerusform>%1 bis %2, %n-mal</numerusform>
            <numerusform>%1 bis %2, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in the archive: %2</source>
        <comment>time, what is missing</comment>
        <translation>%1, im Archiv: %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>News Sniffer</source>
        <translation>News Sniffer</translation>
    </message>
    <message>
        <source>wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, comment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feeds followed with Recension</source>
        <translation>Mit Recension verfolgte Feeds</translation>
    </message>
    <message>
        <source>1 state brought in</source>
        <translation>1 Stand geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n states brought in</source>
        <translation>
            <numerusform>%n Stand geholt</numerusform>
            <numerusform>%n Stände geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the past was stopped. What came is kept; it goes on from there when it is started again.</source>
        <translation>Das Holen der Vergangenheit wurde angehalten. Was kam, bleibt; neu begonnen geht es von dort weiter.</translation>
    </message>
    <message>
        <source>do as the window would: show on the desktop what has changed, and keep the feeds up to date, as the preferences say</source>
        <translation>wie das Fenster: auf dem Desktop zeigen, was sich geändert hat, und die Feeds aktuell halten, wie es die Einstellungen sagen</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>Zuerst gesehen: %1</translation>
    </message>
    <message>
        <source>Last changed: %1</source>
        <translation>Zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Not there since: %1</source>
        <translation>Nicht da seit: %1</translation>
    </message>
    <message>
        <source>Last checked: %1</source>
        <translation>Zuletzt geprüft: %1</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Nächste Prüfung: %1</translation>
    </message>
    <message>
        <source>The export was canceled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Printing was canceled; pages that the printer has already may still come out.</source>
        <translation>Das Drucken wurde abgebrochen; Seiten, die der Drucker schon hat, kommen vielleicht noch heraus.</translation>
    </message>
    <message>
        <source>Printing was canceled; nothing was printed.</source>
        <translation>Das Drucken wurde abgebrochen; nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>%1 is no address on the web, so it is not opened.</source>
        <translation>%1 ist keine Adresse im Web und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>time of day</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day and time</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked %1.</source>
        <translation>Seit Sie %1 zuletzt hineingesehen haben, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since you last looked %1: %2; the newest says the same as the one you saw.</source>
        <translation>Seit Sie %1 zuletzt hineingesehen haben: %2; die jüngste sagt dasselbe wie die, die Sie sahen.</translation>
    </message>
    <message>
        <source>Since you last looked %1: %2, with minor changes only.</source>
        <translation>Seit Sie %1 zuletzt hineingesehen haben: %2, nur mit Kleinigkeiten.</translation>
    </message>
    <message>
        <source>Since you last looked %1: %2.</source>
        <translation>Seit Sie %1 zuletzt hineingesehen haben: %2.</translation>
    </message>
    <message>
        <source>passage %1 of the older version</source>
        <translation>Stelle %1 der älteren Fassung</translation>
    </message>
    <message>
        <source>passage %1 of the newer version</source>
        <translation>Stelle %1 der neueren Fassung</translation>
    </message>
    <message>
        <source>An alignment needs passages of both versions, each named once and in order.</source>
        <translation>Eine Zuordnung braucht Stellen beider Fassungen, jede einmal und der Reihe nach genannt.</translation>
    </message>
    <message>
        <source>There is no %1: its passages are numbered from 0 to %2.</source>
        <translation>Es gibt keine %1: Ihre Stellen sind von 0 bis %2 gezählt.</translation>
    </message>
    <message>
        <source>What is said of %1 contradicts itself: it is aligned twice.</source>
        <translation>Was von %1 gesagt wird, widerspricht sich: Sie ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>Several passages can be aligned with one passage of the other version, not with several.</source>
        <translation>Mehrere Stellen können einer Stelle der anderen Fassung zugeordnet werden, nicht mehreren.</translation>
    </message>
    <message>
        <source>What is said of %1 and %2 contradicts itself: they are aligned and set apart.</source>
        <translation>Was von %1 und %2 gesagt wird, widerspricht sich: Sie sind einander zugeordnet und getrennt.</translation>
    </message>
    <message>
        <source>aligned by the reader</source>
        <translation>vom Leser zugeordnet</translation>
    </message>
    <message>
        <source>set apart by the reader</source>
        <translation>vom Leser getrennt</translation>
    </message>
    <message>
        <source>One passage was aligned or set apart by the reader, not by Recension; it is marked so.</source>
        <translation>Eine Stelle hat der Leser zugeordnet oder getrennt, nicht Recension; sie ist so bezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages were aligned or set apart by the reader, not by Recension; they are marked so.</source>
        <translation>
            <numerusform>%n Stelle hat der Leser zugeordnet oder getrennt, nicht Recension; sie ist so bezeichnet.</numerusform>
            <numerusform>%n Stellen hat der Leser zugeordnet oder getrennt, nicht Recension; sie sind so bezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a block of OLD and one of NEW, such as 3:4, or several of one, such as 3:4,5; not “%2”.</source>
        <translation>--%1 nimmt einen Block von ALT und einen von NEU, etwa 3:4, oder mehrere des einen, etwa 3:4,5; nicht „%2“.</translation>
    </message>
    <message>
        <source>take a block of OLD and one of NEW for the same passage, whatever they say: 3:4, counted from 0 as JSON does, or 3:4,5 where it was split; may be given more than once</source>
        <translation>einen Block von ALT und einen von NEU für dieselbe Stelle nehmen, was immer sie sagen: 3:4, von 0 gezählt wie in JSON, oder 3:4,5, wo er geteilt wurde; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>What is at %1 is no sitemap that can be read.</source>
        <translation>Unter %1 liegt keine lesbare Sitemap.</translation>
    </message>
    <message>
        <source>The sitemap at %1 is nested too deeply.</source>
        <translation>Die Sitemap unter %1 ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The sitemap at %1 is too large.</source>
        <translation>Die Sitemap unter %1 ist zu groß.</translation>
    </message>
    <message>
        <source>What is at %1 can&apos;t be unpacked.</source>
        <translation>Was unter %1 liegt, lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>The sitemap names %1 pages and more</source>
        <translation>Die Sitemap nennt %1 Seiten und mehr</translation>
    </message>
    <message>
        <source>The sitemap names 1 page</source>
        <translation>Die Sitemap nennt 1 Seite</translation>
    </message>
    <message>
        <source>The sitemap names %1 pages</source>
        <translation>Die Sitemap nennt %1 Seiten</translation>
    </message>
    <message>
        <source>%1; none matches.</source>
        <comment>The sitemap names … pages</comment>
        <translation>%1; keine passt.</translation>
    </message>
    <message>
        <source>%1; %2 match, and the newest %3 of them become articles.</source>
        <comment>The sitemap names … pages</comment>
        <translation>%1; %2 passen, und die neuesten %3 davon werden Artikel.</translation>
    </message>
    <message>
        <source>%1; 1 matches and becomes an article.</source>
        <comment>The sitemap names … pages</comment>
        <translation>%1; 1 passt und wird ein Artikel.</translation>
    </message>
    <message>
        <source>%1; %2 match and become articles.</source>
        <comment>The sitemap names … pages</comment>
        <translation>%1; %2 passen und werden Artikel.</translation>
    </message>
    <message>
        <source>1 address of another site was left out.</source>
        <translation>1 Adresse einer anderen Website wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 addresses of other sites were left out.</source>
        <translation>%1 Adressen anderer Websites wurden ausgelassen.</translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>1 Teil davon war nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 parts of it could not be read.</source>
        <translation>%1 Teile davon waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the sitemap’s parts could not be read.</source>
        <translation>
            <numerusform>%n Teil der Sitemap war nicht lesbar.</numerusform>
            <numerusform>%n Teile der Sitemap waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitemap</source>
        <translation>Sitemap</translation>
    </message>
    <message>
        <source>%1 of %2 sitemaps read…</source>
        <translation>%1 von %2 Sitemaps gelesen …</translation>
    </message>
    <message>
        <source>%1 is no feed. Its site offers these; follow one of them:</source>
        <translation>%1 ist kein Feed. Die Website bietet diese an; verfolgen Sie eines davon:</translation>
    </message>
    <message>
        <source>%1: %2 named, %3 matching, %4 would become articles</source>
        <comment>title of a feed, counts of its items</comment>
        <translation>%1: %2 genannt, %3 passend, %4 würden Artikel</translation>
    </message>
    <message>
        <source>--newest takes a number from 1 to %1.</source>
        <translation>--newest verlangt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--dry-run and --offline exclude each other.</source>
        <translation>--dry-run und --offline schließen einander aus.</translation>
    </message>
    <message>
        <source>1 article waits for its turn; a site may ask for pauses.</source>
        <translation>1 Artikel wartet, bis er an der Reihe ist; eine Website kann um Pausen bitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles wait for their turn; a site may ask for pauses.</source>
        <translation>
            <numerusform>%n Artikel wartet, bis er an der Reihe ist; eine Website kann um Pausen bitten.</numerusform>
            <numerusform>%n Artikel warten, bis sie an der Reihe sind; eine Website kann um Pausen bitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow feeds and sitemaps: what is new in them becomes followed articles.</source>
        <translation>Feeds und Sitemaps verfolgen: Neues darin wird zu verfolgten Artikeln.</translation>
    </message>
    <message>
        <source>no items that are older than this day, by UTC, or don&apos;t say when they are of</source>
        <translation>keine Einträge, die älter sind als dieser Tag (UTC) oder nicht sagen, von wann sie sind</translation>
    </message>
    <message>
        <source>at each check no more than the newest so many (default: %1)</source>
        <translation>bei jeder Prüfung höchstens so viele der neuesten (sonst: %1)</translation>
    </message>
    <message>
        <source>only tell how many items there are and how many match</source>
        <translation>nur sagen, wie viele Einträge es gibt und wie viele passen</translation>
    </message>
    <message>
        <source>of each day, by UTC, one state alone: that with the lowest status, and of equals the first</source>
        <translation>von jedem Tag (UTC) nur einen Stand: den mit dem niedrigsten Status, unter gleichen den ersten</translation>
    </message>
    <message>
        <source>RSS, Atom, RDF and JSON Feed; and sitemaps, which name all that a site has, for a first version of every article before it is changed. A feed is looked at once now and again by “recension check --due”, as often as it brings something new and its publisher wishes. A pattern is found anywhere in an item&apos;s title or address, “*” in it is anything. What becomes an article is looked at by “recension check --due”, too: a hundred at once, of more one every ten seconds. Of a web page, the feeds that it offers are listed, and the sitemaps that its site&apos;s robots.txt names.</source>
        <translation>RSS, Atom, RDF und JSON Feed; und Sitemaps, die alles nennen, was eine Website hat, für eine erste Version jedes Artikels, bevor er geändert wird. Ein Feed wird gleich einmal angesehen und wieder durch „recension check --due“, so oft er Neues bringt und sein Herausgeber es wünscht. Ein Muster wird irgendwo in Titel oder Adresse eines Eintrags gesucht, „*“ darin steht für Beliebiges. Was ein Artikel wird, sieht ebenfalls „recension check --due“ an: hundert auf einmal, von mehr alle zehn Sekunden einen. Zu einer Webseite werden die Feeds aufgezählt, die sie anbietet, und die Sitemaps, die robots.txt ihrer Website nennt.</translation>
    </message>
    <message>
        <source>Waiting for the next answer…</source>
        <translation>Warten auf die nächste Antwort …</translation>
    </message>
    <message>
        <source>nothing is kept there of its past</source>
        <translation>dort ist nichts aus seiner Vergangenheit aufbewahrt</translation>
    </message>
    <message>
        <source>%1 parts of it were not read, since they are older.</source>
        <translation>%1 Teile davon wurden nicht gelesen, weil sie älter sind.</translation>
    </message>
    <message>
        <source>1 part of it was not read, since it is older.</source>
        <translation>1 Teil davon wurde nicht gelesen, weil er älter ist.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Half of its changes came within %1 of the one before; at that pace the next one would come %2.</source>
        <translation>Die Hälfte seiner Änderungen kam innerhalb von %1 nach der vorigen; bliebe es dabei, käme die nächste %2.</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>1 passage unchanged</source>
        <translation>1 Stelle unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n passages unchanged</source>
        <translation>
            <numerusform>%n Stelle unverändert</numerusform>
            <numerusform>%n Stellen unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word unchanged</source>
        <translation>1 Wort unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n words unchanged</source>
        <translation>
            <numerusform>%n Wort unverändert</numerusform>
            <numerusform>%n Wörter unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>changes with their headings and some lines around them; HTML folds the rest, other formats leave it out</source>
        <translation>Änderungen mit ihren Überschriften und einigen Zeilen um sie herum; HTML faltet das Übrige, andere Formate lassen es aus</translation>
    </message>
    <message>
        <source>never take them for the same passage; may be given more than once</source>
        <translation>sie nie für dieselbe Stelle nehmen; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>Line %1 is no rule; “leave-out p.note” under “[example.org]” would be one, or “ignore-text &quot;Updated #:#&quot;” under “[*]”.</source>
        <translation>Zeile %1 ist keine Regel; „leave-out p.note“ unter „[example.org]“ wäre eine, oder „ignore-text &quot;Updated #:#&quot;“ unter „[*]“.</translation>
    </message>
    <message>
        <source>Line %1 is no rule: %2</source>
        <translation>Zeile %1 ist keine Regel: %2</translation>
    </message>
    <message>
        <source>Line %1 is beyond the %2 rules that can ignore text.</source>
        <translation>Zeile %1 geht über die %2 Regeln hinaus, die Text übergehen können.</translation>
    </message>
    <message>
        <source>Text to be ignored has %1 characters at most; “the whole passage that begins with it” needs only its beginning.</source>
        <translation>Text, der übergangen werden soll, hat höchstens %1 Zeichen; „der ganze Absatz, der damit beginnt“ braucht nur den Anfang.</translation>
    </message>
    <message>
        <source>Text to be ignored needs a word; a number or a sign alone would be met too often.</source>
        <translation>Text, der übergangen werden soll, braucht ein Wort; eine Zahl oder ein Zeichen allein träfe zu oft.</translation>
    </message>
    <message>
        <source>The two versions differ only in what is ignored.</source>
        <translation>Die beiden Fassungen unterscheiden sich nur in Übergangenem.</translation>
    </message>
    <message>
        <source>1 passage is ignored by the reader&apos;s rules, as a whole or in part.</source>
        <translation>1 Absatz wird nach den Regeln des Lesers ganz oder zum Teil übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are ignored by the reader&apos;s rules, as a whole or in part.</source>
        <translation>
            <numerusform>%n Absatz wird nach den Regeln des Lesers ganz oder zum Teil übergangen.</numerusform>
            <numerusform>%n Absätze werden nach den Regeln des Lesers ganz oder zum Teil übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source> [ignored: </source>
        <translation> [übergangen: </translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of ignored text</comment>
        <translation>] </translation>
    </message>
    <message>
        <source>only in the older version, ignored</source>
        <translation>nur in der älteren Fassung, übergangen</translation>
    </message>
    <message>
        <source>only in the newer version, ignored</source>
        <translation>nur in der neueren Fassung, übergangen</translation>
    </message>
    <message>
        <source>exit with status 1 where the texts differ in what rules don&apos;t ignore</source>
        <translation>mit Status 1 enden, wo sich die Texte in anderem unterscheiden, als Regeln übergehen</translation>
    </message>
    <message>
        <source>what to read from web pages, what to leave out, and what to ignore in comparisons: a file of rules, in place of those made in the window</source>
        <translation>was von Webseiten gelesen, was weggelassen und was in Vergleichen übergangen wird: eine Datei mit Regeln, statt derer, die im Fenster gemacht wurden</translation>
    </message>
    <message>
        <source>“%1” is no selector of this kind: p, #name, .name, p.name, *, one inside another (div p), or directly inside (div &gt; p).</source>
        <translation>„%1“ ist kein Selektor dieser Art: p, #name, .name, p.name, *, einer in einem anderen (div p) oder unmittelbar darin (div &gt; p).</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no site or page; “[example.org]”, “[example.org/page]” and “[*]” would be.</source>
        <translation>Zeile %1: „%2“ ist weder Website noch Seite; „[example.org]“, „[example.org/page]“ und „[*]“ wären es.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8, as rules are written.</source>
        <translation>Die Datei ist kein Text in UTF-8, wie Regeln ihn haben.</translation>
    </message>
    <message>
        <source>The rules that could not be understood stand in “%1” now.</source>
        <translation>Die Regeln, die nicht zu verstehen waren, stehen jetzt in „%1“.</translation>
    </message>
    <message>
        <source>The check was interrupted. What it did not come to is due again.</source>
        <translation>Die Prüfung wurde unterbrochen. Wozu sie nicht kam, ist wieder fällig.</translation>
    </message>
    <message>
        <source>The rules for its site leave out all of this page&apos;s text.</source>
        <translation>Die Regeln für ihre Website lassen den ganzen Text dieser Seite aus.</translation>
    </message>
    <message>
        <source>The rules for its site leave out all of this page&apos;s text but the headline.</source>
        <translation>Die Regeln für ihre Website lassen von dieser Seite alles außer der Überschrift aus.</translation>
    </message>
    <message>
        <source>Interrupted. What was noted until then is followed, and due where it was not looked at yet.</source>
        <translation>Unterbrochen. Was bis dahin vermerkt war, wird verfolgt und ist fällig, wo noch nicht nachgesehen wurde.</translation>
    </message>
    <message>
        <source>Interrupted. The feeds told of are done; the same command goes on with the rest.</source>
        <translation>Unterbrochen. Die genannten Feeds sind erledigt; derselbe Befehl macht mit den übrigen weiter.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Interrupted. The articles told of are done, the rest are as they were.</source>
        <translation>Unterbrochen. Die genannten Artikel sind erledigt, die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>Der Export wurde angehalten, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing was brought in.</source>
        <translation>Der Import wurde angehalten, und nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Captures whose bytes are not those that this web archive declares a digest of, so that they may have been changed in it: %1. Their evidence tells more.</source>
        <translation>Aufnahmen, deren Bytes nicht die sind, deren Prüfsumme dieses Webarchiv angibt, sodass sie darin verändert worden sein können: %1. Ihre Nachweise sagen mehr.</translation>
    </message>
    <message>
        <source>The backup was stopped, and nothing was written.</source>
        <translation>Die Sicherung wurde angehalten, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>the body of the HTTP response, its transfer and content codings undone</source>
        <translation>der Inhalt der HTTP-Antwort, von seinen Übertragungs- und Inhaltskodierungen befreit</translation>
    </message>
    <message>
        <source>the block of the resource record</source>
        <translation>der Block des Ressourceneintrags</translation>
    </message>
    <message>
        <source>the body of the message&apos;s part, its transfer encoding undone</source>
        <translation>der Inhalt des Nachrichtenteils, von seiner Übertragungskodierung befreit</translation>
    </message>
    <message>
        <source>WebResourceData of the main resource</source>
        <translation>WebResourceData der Hauptressource</translation>
    </message>
    <message>
        <source>what is packed in the file</source>
        <translation>was in der Datei gepackt ist</translation>
    </message>
    <message>
        <source>an entry of the ZIP archive, unpacked</source>
        <translation>ein Eintrag des ZIP-Archivs, entpackt</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s block: computed anew and found the same</source>
        <translation>%1, vom Block des Eintrags: neu berechnet und gleich befunden</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s payload: computed anew and found the same</source>
        <translation>%1, von der Nutzlast des Eintrags: neu berechnet und gleich befunden</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s block: DOES NOT MATCH the bytes that are there</source>
        <translation>%1, vom Block des Eintrags: STIMMT NICHT ÜBEREIN mit den Bytes, die dort stehen</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s payload: DOES NOT MATCH the bytes that are there</source>
        <translation>%1, von der Nutzlast des Eintrags: STIMMT NICHT ÜBEREIN mit den Bytes, die dort stehen</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s block: could not be checked</source>
        <translation>%1, vom Block des Eintrags: ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>%1, of the record&apos;s payload: could not be checked</source>
        <translation>%1, von der Nutzlast des Eintrags: ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <translation>SHA-256 der Seite</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>The page is</source>
        <translation>Die Seite ist</translation>
    </message>
    <message>
        <source>%1; it was cut off, and this is what there is of it</source>
        <translation>%1; sie wurde abgeschnitten, und dies ist, was von ihr da ist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1, which the archive says the page was the same as</source>
        <translation>%1, mit dem die Seite laut dem Archiv gleich war</translation>
    </message>
    <message>
        <source>Declared digest</source>
        <translation>Angegebene Prüfsumme</translation>
    </message>
    <message>
        <source>Interrupted: no backup was written.</source>
        <translation>Unterbrochen: Es wurde keine Sicherung geschrieben.</translation>
    </message>
</context>
<context>
    <name>recension::AboutDialog</name>
    <message>
        <source>About Recension</source>
        <translation>Über Recension</translation>
    </message>
    <message>
        <source>Recension %1</source>
        <translation>Recension %1</translation>
    </message>
    <message>
        <source>A critical revision of a text: shows how an article was changed after it was published.</source>
        <translation>Die kritische Durchsicht eines Textes: zeigt, wie ein Artikel nach seinem Erscheinen geändert wurde.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or (at your option) any later version. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder (nach Wahl) jeder späteren. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Stands on Qt %1 (LGPL 3), KDE’s SyntaxHighlighting (MIT), Archive and Syndication (LGPL 2 or later), KDSingleApplication (MIT), gumbo (Apache 2.0), ICU (Unicode licence), Poppler (GPL 2 or 3), Nettle (LGPL 3 or GPL 2), Zstandard (BSD), Brotli (MIT), SQLite (public domain) and libpq (PostgreSQL licence).</source>
        <translation>Beruht auf Qt %1 (LGPL 3), SyntaxHighlighting (MIT), Archive und Syndication (LGPL 2 oder neuer) von KDE, KDSingleApplication (MIT), gumbo (Apache 2.0), ICU (Unicode-Lizenz), Poppler (GPL 2 oder 3), Nettle (LGPL 3 oder GPL 2), Zstandard (BSD), Brotli (MIT), SQLite (gemeinfrei) und libpq (PostgreSQL-Lizenz).</translation>
    </message>
</context>
<context>
    <name>recension::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>&amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>&amp;Compare with File…</source>
        <translation>&amp;Vergleichen mit Datei …</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compare &amp;with Address…</source>
        <translation>Vergleichen &amp;mit Adresse …</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druckvorscha&amp;u …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Evi&amp;dence…</source>
        <translation>Na&amp;chweise …</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Marks</source>
        <translation>Mit &amp;Marken kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Paste as Version</source>
        <translation>Als Fassung &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Inline</source>
        <translation>&amp;Ineinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Ineinander</translation>
    </message>
    <message>
        <source>Zoom I&amp;n</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Nor&amp;mal Size</source>
        <translation>Nor&amp;male Größe</translation>
    </message>
    <message>
        <source>&amp;List of Changes</source>
        <translation>&amp;Liste der Änderungen</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste der Änderungen</translation>
    </message>
    <message>
        <source>Page So&amp;urce</source>
        <translation>&amp;Quelltext der Seite</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;First Change</source>
        <translation>&amp;Erste Änderung</translation>
    </message>
    <message>
        <source>&amp;Last Change</source>
        <translation>&amp;Letzte Änderung</translation>
    </message>
    <message>
        <source>Other &amp;End of the Move</source>
        <translation>&amp;Anderes Ende der Verschiebung</translation>
    </message>
    <message>
        <source>Take Paragraph to the &amp;Other Side</source>
        <translation>Absatz auf die andere Seite &amp;bringen</translation>
    </message>
    <message>
        <source>&amp;Swap Versions</source>
        <translation>Fassungen &amp;tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Recension</source>
        <translation>Ü&amp;ber Recension</translation>
    </message>
    <message>
        <source>&amp;Back to the Library</source>
        <translation>&amp;Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Follow…</source>
        <translation>&amp;Verfolgen …</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Verfolgen …</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check All That Are &amp;Due</source>
        <translation>Alle &amp;fälligen prüfen</translation>
    </message>
    <message>
        <source>Check &amp;All</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Nicht &amp;mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow A&amp;gain</source>
        <translation>&amp;Wieder verfolgen</translation>
    </message>
    <message>
        <source>&amp;Compare Chosen Versions</source>
        <translation>Gewä&amp;hlte Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Compare chosen</source>
        <translation>Gewählte vergleichen</translation>
    </message>
    <message>
        <source>No&amp;te on the Change…</source>
        <translation>&amp;Notiz zur Änderung …</translation>
    </message>
    <message>
        <source>Open the &amp;Original in the Browser</source>
        <translation>&amp;Original im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy Add&amp;ress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Search All &amp;Versions</source>
        <translation>Alle Fassungen d&amp;urchsuchen</translation>
    </message>
    <message>
        <source>Mar&amp;k All as Looked At</source>
        <translation>Alle als an&amp;gesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Rules for Readin&amp;g and Comparing…</source>
        <translation>Re&amp;geln für Lesen und Vergleichen …</translation>
    </message>
    <message>
        <source>Correct the &amp;Reading…</source>
        <translation>Lesung &amp;berichtigen …</translation>
    </message>
    <message>
        <source>F&amp;eed of Changes…</source>
        <translation>F&amp;eed der Änderungen …</translation>
    </message>
    <message>
        <source>Bring In the &amp;Past…</source>
        <translation>Vergangenhei&amp;t holen …</translation>
    </message>
    <message>
        <source>Follo&amp;w Feed…</source>
        <translation>Feed ve&amp;rfolgen …</translation>
    </message>
    <message>
        <source>Fo&amp;llowed Feeds…</source>
        <translation>Verfo&amp;lgte Feeds …</translation>
    </message>
    <message>
        <source>Forward to W&amp;hat Was Closed</source>
        <translation>Vor zum Ge&amp;schlossenen</translation>
    </message>
    <message>
        <source>Changes S&amp;ince You Last Looked</source>
        <translation>Änderungen se&amp;it dem letzten Blick</translation>
    </message>
    <message>
        <source>Compare with the Previo&amp;us Version</source>
        <translation>Mit der vorigen Fassung verglei&amp;chen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the Newest Version</source>
        <translation>Mit der &amp;jüngsten Fassung vergleichen</translation>
    </message>
    <message>
        <source>&amp;Align This Passage…</source>
        <translation>Diese &amp;Stelle zuordnen …</translation>
    </message>
    <message>
        <source>No&amp;t the Same Passage</source>
        <translation>Nicht &amp;dieselbe Stelle</translation>
    </message>
    <message>
        <source>&amp;Undo Last Alignment</source>
        <translation>Letzte Zuordnung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Clear All Alignments</source>
        <translation>Alle Zu&amp;ordnungen aufheben</translation>
    </message>
    <message>
        <source>Changes Onl&amp;y</source>
        <translation>N&amp;ur Änderungen</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>&amp;Ignore Text Like This…</source>
        <translation>Solchen Text über&amp;gehen …</translation>
    </message>
    <message>
        <source>Next I&amp;gnored Passage</source>
        <translation>Nächster übe&amp;rgangener Absatz</translation>
    </message>
</context>
<context>
    <name>recension::AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>recension::ArticleList</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Articles that have changed</source>
        <translation>Artikel, die sich geändert haben</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Articles that are checked for changes</source>
        <translation>Artikel, die auf Änderungen geprüft werden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Articles that are no longer checked</source>
        <translation>Artikel, die nicht mehr geprüft werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Alle Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>None of the articles has changed yet.</source>
        <translation>Noch hat sich keiner der Artikel geändert.</translation>
    </message>
    <message>
        <source>No article is being followed.</source>
        <translation>Es wird kein Artikel verfolgt.</translation>
    </message>
    <message>
        <source>All articles are still being followed.</source>
        <translation>Alle Artikel werden noch verfolgt.</translation>
    </message>
</context>
<context>
    <name>recension::ArticleListModel</name>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
</context>
<context>
    <name>recension::ArticlePage</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Feed of changes</source>
        <translation>Feed der Änderungen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>There is one version so far. Press Enter to read it.</source>
        <translation>Bisher gibt es eine Fassung. Mit der Eingabetaste lesen Sie sie.</translation>
    </message>
    <message>
        <source>Two versions are chosen: %1 and %2. Press Enter to compare them.</source>
        <translation>Zwei Fassungen sind gewählt: %1 und %2. Die Eingabetaste vergleicht sie.</translation>
    </message>
    <message>
        <source>Version %1 is chosen; choose another one to compare it with.</source>
        <translation>Fassung %1 ist gewählt; wählen Sie eine weitere, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose two versions to compare them, with a click or with the space bar.</source>
        <translation>Wählen Sie zwei Fassungen, um sie zu vergleichen: mit einem Klick oder der Leertaste.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Past…</source>
        <translation>Vergangenheit …</translation>
    </message>
</context>
<context>
    <name>recension::ChangeFeedDialog</name>
    <message>
        <source>Minor changes, &amp;too: spelling, punctuation, typography</source>
        <translation>&amp;Auch kleine Änderungen: Schreibung, Zeichensetzung, Typografie</translation>
    </message>
    <message>
        <source>Feed of Changes</source>
        <translation>Feed der Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Keep Feeds in a Folder…</source>
        <translation>Feeds in einem &amp;Ordner halten …</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>A feed reader can follow it where Recension keeps the feeds up to date in a folder: the preferences name it.</source>
        <translation>Ein Feedreader kann ihm folgen, wenn Recension die Feeds in einem Ordner aktuell hält: Die Einstellungen nennen ihn.</translation>
    </message>
    <message>
        <source>Kept up to date as %1</source>
        <translation>Wird aktuell gehalten als %1</translation>
    </message>
    <message>
        <source>It is written to %1 with the next change.</source>
        <translation>Er wird mit der nächsten Änderung nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>recension::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n typographic changes, dotted in the text</source>
        <translation>
            <numerusform>%n typografische Änderungen, im Text punktiert</numerusform>
            <numerusform>%n typografische Änderungen, im Text punktiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 typographic change, dotted in the text</source>
        <translation>1 typografische Änderung, im Text punktiert</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
</context>
<context>
    <name>recension::CompareView</name>
    <message>
        <source>%1 and %2 in one text</source>
        <translation>%1 und %2 in einem Text</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Changes</source>
        <translation>Mit &amp;Änderungen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All of This Side</source>
        <translation>&amp;Alles auf dieser Seite auswählen</translation>
    </message>
    <message>
        <source>Go to the &amp;Other End of the Move</source>
        <translation>Zum &amp;anderen Ende der Verschiebung</translation>
    </message>
    <message>
        <source>&amp;Move to the Left Side</source>
        <translation>Auf die &amp;linke Seite</translation>
    </message>
    <message>
        <source>&amp;Move to the Right Side</source>
        <translation>Auf die &amp;rechte Seite</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
    <message>
        <source>Open the &amp;Link %1</source>
        <comment>an address</comment>
        <translation>Den &amp;Link %1 öffnen</translation>
    </message>
    <message>
        <source>Copy the Lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Choose the passage of the newer version that belongs to it: click on it, or go there and press Enter. Escape leaves all as it is.</source>
        <translation>Wählen Sie die Stelle der neueren Fassung, die dazugehört: Klicken Sie darauf, oder gehen Sie hin und drücken Sie die Eingabetaste. Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Choose the passage of the older version that belongs to it: click on it, or go there and press Enter. Escape leaves all as it is.</source>
        <translation>Wählen Sie die Stelle der älteren Fassung, die dazugehört: Klicken Sie darauf, oder gehen Sie hin und drücken Sie die Eingabetaste. Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>This passage is of the older version, too. Choose one of the newer version.</source>
        <translation>Auch diese Stelle ist aus der älteren Fassung. Wählen Sie eine der neueren.</translation>
    </message>
    <message>
        <source>This passage is of the newer version, too. Choose one of the older version.</source>
        <translation>Auch diese Stelle ist aus der neueren Fassung. Wählen Sie eine der älteren.</translation>
    </message>
    <message>
        <source>Several passages can belong to one passage of the other version, not to several. Choose one.</source>
        <translation>Mehrere Stellen können zu einer Stelle der anderen Fassung gehören, nicht zu mehreren. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>&amp;Align with This Passage</source>
        <translation>Dieser &amp;Stelle zuordnen</translation>
    </message>
    <message>
        <source>&amp;Stop Aligning</source>
        <translation>Zuordnen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Align This Passage…</source>
        <translation>Diese &amp;Stelle zuordnen …</translation>
    </message>
    <message>
        <source>&amp;Not the Same Passage</source>
        <translation>Nicht &amp;dieselbe Stelle</translation>
    </message>
    <message>
        <source>&amp;Ignore Text Like This…</source>
        <translation>Solchen Text über&amp;gehen …</translation>
    </message>
    <message>
        <source>Correct the &amp;Reading…</source>
        <translation>Lesung &amp;berichtigen …</translation>
    </message>
</context>
<context>
    <name>recension::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Headline:</source>
        <translation>Überschrift:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Publication:</source>
        <translation>Medium:</translation>
    </message>
    <message>
        <source>Published:</source>
        <translation>Erschienen:</translation>
    </message>
    <message>
        <source>Modified:</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Canonical address:</source>
        <translation>Kanonische Adresse:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>First seen:</source>
        <translation>Zuerst gesehen:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Redirects:</source>
        <translation>Weiterleitungen:</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Antwort von:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Zeit:</translation>
    </message>
    <message>
        <source>Read by:</source>
        <translation>Gelesen von:</translation>
    </message>
    <message>
        <source>History, as the page tells it</source>
        <translation>Geschichte, wie die Seite sie erzählt</translation>
    </message>
    <message>
        <source>Current article:</source>
        <translation>Heutiger Artikel:</translation>
    </message>
    <message>
        <source>Feed of changes:</source>
        <translation>Feed der Änderungen:</translation>
    </message>
    <message>
        <source>the page leaves it blank</source>
        <translation>die Seite lässt es offen</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Änderungen:</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Prüfungen:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is told in the line</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>recension::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown with marks (CriticMarkup)</source>
        <translation>Markdown mit Marken (CriticMarkup)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Patch (unified diff)</source>
        <translation>Patch (unified diff)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Inline, as one text</source>
        <translation>Ineinander, als ein Text</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Anordnung:</translation>
    </message>
    <message>
        <source>&amp;Unchanged text:</source>
        <translation>&amp;Unverändertes:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>recension::ExportSteps</name>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Nothing was printed, since another export or print is under way.</source>
        <translation>Es wurde nichts gedruckt, weil gerade anderes exportiert oder gedruckt wird.</translation>
    </message>
</context>
<context>
    <name>recension::FeedSteps</name>
    <message>
        <source>The feed</source>
        <translation>Der Feed</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is followed; nothing in it is new.</source>
        <translation>%1 wird verfolgt; nichts darin ist neu.</translation>
    </message>
    <message>
        <source>%1 is followed; it brought 1 article.</source>
        <translation>%1 wird verfolgt und brachte 1 Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is followed; it brought %n articles.</source>
        <translation>
            <numerusform>%1 wird verfolgt und brachte %n Artikel.</numerusform>
            <numerusform>%1 wird verfolgt und brachte %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import List of Feeds</source>
        <translation>Feedliste importieren</translation>
    </message>
    <message>
        <source>Lists of feeds, OPML (*.opml *.xml)</source>
        <translation>Feedlisten, OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>All feeds of the list are followed already.</source>
        <translation>Alle Feeds der Liste werden schon verfolgt.</translation>
    </message>
    <message>
        <source>1 feed was added.</source>
        <translation>1 Feed kam hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were added.</source>
        <translation>
            <numerusform>%n Feed kam hinzu.</numerusform>
            <numerusform>%n Feeds kamen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export List of Feeds</source>
        <translation>Feedliste exportieren</translation>
    </message>
    <message>
        <source>Lists of feeds, OPML (*.opml)</source>
        <translation>Feedlisten, OPML (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>The feed’s address was copied.</source>
        <translation>Die Adresse des Feeds wurde kopiert.</translation>
    </message>
    <message>
        <source>Export Feed of Changes</source>
        <translation>Feed der Änderungen exportieren</translation>
    </message>
    <message>
        <source>Atom feeds (*.atom)</source>
        <translation>Atom-Feeds (*.atom)</translation>
    </message>
    <message>
        <source>RSS feeds (*.rss *.xml)</source>
        <translation>RSS-Feeds (*.rss *.xml)</translation>
    </message>
</context>
<context>
    <name>recension::FeedsDialog</name>
    <message>
        <source>Followed Feeds</source>
        <translation>Verfolgte Feeds</translation>
    </message>
    <message>
        <source>Followed feeds</source>
        <translation>Verfolgte Feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Follow Feed…</source>
        <translation>&amp;Feed verfolgen …</translation>
    </message>
    <message>
        <source>Chan&amp;ge Patterns…</source>
        <translation>Mus&amp;ter ändern …</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Nicht &amp;mehr verfolgen</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import List…</source>
        <translation>Liste &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>Liste &amp;exportieren …</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>pattern</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is no longer followed. The articles that it brought stay.</source>
        <translation>„%1“ wird nicht mehr verfolgt. Die Artikel daraus bleiben.</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <comment>time, sentence</comment>
        <translation>seit %1: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>looked at %1, again %2</source>
        <comment>two times</comment>
        <translation>angesehen %1, wieder %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
</context>
<context>
    <name>recension::FindStrip</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>Find in the versions</source>
        <translation>In den Fassungen suchen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>In beiden Fassungen suchen</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n in the older version</source>
        <translation>
            <numerusform>%n in der älteren Fassung</numerusform>
            <numerusform>%n in der älteren Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the newer version</source>
        <translation>
            <numerusform>%n in der neueren Fassung</numerusform>
            <numerusform>%n in der neueren Fassung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the older version, %2 in the newer</source>
        <translation>%1 in der älteren Fassung, %2 in der neueren</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which hit is shown, and where how many are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::FollowDialog</name>
    <message>
        <source>Follow Articles</source>
        <translation>Artikel verfolgen</translation>
    </message>
    <message>
        <source>&amp;Addresses of the articles, one a line:</source>
        <translation>&amp;Adressen der Artikel, eine je Zeile:</translation>
    </message>
    <message>
        <source>Each article is looked at now, and again soon: less and less often while it does not change, and no more after 40 days without a change. Every version is kept, with the page it came from.</source>
        <translation>Jeder Artikel wird jetzt angesehen und bald wieder: immer seltener, solange er sich nicht ändert, und nach 40 Tagen ohne Änderung nicht mehr. Jede Fassung wird aufgehoben, mit der Seite, von der sie stammt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
</context>
<context>
    <name>recension::FollowFeedDialog</name>
    <message>
        <source>Follow Feed</source>
        <translation>Feed verfolgen</translation>
    </message>
    <message>
        <source>Feeds that the page of the article offers:</source>
        <translation>Feeds, die die Seite des Artikels anbietet:</translation>
    </message>
    <message>
        <source>Patterns of a Feed</source>
        <translation>Muster eines Feeds</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Feeds that the page offers</source>
        <translation>Feeds, die die Seite anbietet</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Only &amp;items with:</source>
        <translation>Nur &amp;Einträge mit:</translation>
    </message>
    <message>
        <source>&amp;No items with:</source>
        <translation>&amp;Keine Einträge mit:</translation>
    </message>
    <message>
        <source>Looking at the feed…</source>
        <translation>Der Feed wird angesehen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, address of a feed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Onl&amp;y since:</source>
        <translation>N&amp;ur seit:</translation>
    </message>
    <message>
        <source>Only since</source>
        <translation>Nur seit</translation>
    </message>
    <message>
        <source>At a time, the ne&amp;west:</source>
        <translation>Auf einmal &amp;höchstens:</translation>
    </message>
    <message>
        <source>The address is that of a feed (RSS, Atom, JSON Feed), of a sitemap, or of a page whose site has some. Every new item becomes a followed article. A pattern is found anywhere in an item’s title or address; * stands for anything; several stand between commas.</source>
        <translation>Die Adresse ist die eines Feeds (RSS, Atom, JSON Feed), einer Sitemap oder einer Seite, deren Website welche hat. Jeder neue Eintrag wird ein verfolgter Artikel. Ein Muster gilt irgendwo in Titel oder Adresse eines Eintrags; * steht für Beliebiges; mehrere stehen zwischen Kommas.</translation>
    </message>
    <message>
        <source>Reading the sitemap: %1 of %2 parts…</source>
        <translation>Die Sitemap wird gelesen: %1 von %2 Teilen …</translation>
    </message>
    <message>
        <source>%1 Follow them?</source>
        <comment>what a sitemap names, in sentences</comment>
        <translation>%1 Sollen sie verfolgt werden?</translation>
    </message>
    <message>
        <source>&amp;Follow These</source>
        <translation>Diese &amp;verfolgen</translation>
    </message>
    <message>
        <source>That is no feed. Its site offers these; choose one and follow it:</source>
        <translation>Das ist kein Feed. Die Website bietet diese an; wählen Sie eines und verfolgen Sie es:</translation>
    </message>
</context>
<context>
    <name>recension::HistoryLines</name>
    <message>
        <source>%1; and once before</source>
        <translation>%1; davor einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n times before</source>
        <translation>
            <numerusform>%1; davor %n-mal</numerusform>
            <numerusform>%1; davor %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 to v%2: back and forth</source>
        <comment>versions</comment>
        <translation>v%1 bis v%2: hin und her</translation>
    </message>
</context>
<context>
    <name>recension::IgnoreDialog</name>
    <message>
        <source>Whatever the &amp;numbers are</source>
        <translation>Gleich welche &amp;Zahlen</translation>
    </message>
    <message>
        <source>The whole &amp;passage that begins with them</source>
        <translation>Der ganze &amp;Absatz, der mit ihnen beginnt</translation>
    </message>
    <message>
        <source>Ignore Text Like This</source>
        <translation>Solchen Text übergehen</translation>
    </message>
    <message>
        <source>&amp;Words to ignore:</source>
        <translation>&amp;Wörter, die übergangen werden:</translation>
    </message>
    <message>
        <source>&amp;These words, wherever they stand</source>
        <translation>&amp;Diese Wörter, wo immer sie stehen</translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation>In allen A&amp;rtikeln</translation>
    </message>
    <message>
        <source>Only on this &amp;site</source>
        <translation>Nur auf dieser Web&amp;site</translation>
    </message>
    <message>
        <source>Only on this &amp;site (%1)</source>
        <translation>Nur auf dieser Web&amp;site (%1)</translation>
    </message>
    <message>
        <source>Only for the &amp;files in %1</source>
        <translation>Nur für die Dateien &amp;in %1</translation>
    </message>
    <message>
        <source>Passages of the two versions that are met</source>
        <translation>Absätze der beiden Fassungen, die getroffen werden</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>Über&amp;gehen</translation>
    </message>
    <message>
        <source>Ignored text stays visible, struck out in gray, but is not compared. Kept versions, the library&apos;s lines, feeds and notifications stay as they are: they still tell of it.</source>
        <translation>Übergangener Text bleibt sichtbar, grau durchgestrichen, wird aber nicht verglichen. Aufbewahrte Fassungen, die Zeilen der Bibliothek, Feeds und Benachrichtigungen bleiben, wie sie sind: Sie melden ihn weiterhin.</translation>
    </message>
    <message>
        <source>There are %1 rules that ignore text; there can&apos;t be more. Take some away in the rules.</source>
        <translation>Es gibt %1 Regeln, die Text übergehen; mehr sind nicht möglich. Nehmen Sie welche aus den Regeln heraus.</translation>
    </message>
    <message>
        <source>“%1”, where # is any number</source>
        <translation>„%1“, wobei # für jede Zahl steht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ignores passages that begin with %1.</source>
        <translation>Übergeht Absätze, die mit %1 beginnen.</translation>
    </message>
    <message>
        <source>Ignores the words %1.</source>
        <translation>Übergeht die Wörter %1.</translation>
    </message>
    <message>
        <source>Older version: %1</source>
        <translation>Ältere Fassung: %1</translation>
    </message>
    <message>
        <source>Newer version: %1</source>
        <translation>Neuere Fassung: %1</translation>
    </message>
    <message>
        <source>It meets %1 of the older version&apos;s passages and %2 of the newer&apos;s.</source>
        <translation>Getroffen werden %1 Absätze der älteren Fassung und %2 der neueren.</translation>
    </message>
    <message>
        <source>The versions are very long; only their beginning was looked at.</source>
        <translation>Die Fassungen sind sehr lang; nur ihr Anfang wurde betrachtet.</translation>
    </message>
</context>
<context>
    <name>recension::LibraryPage</name>
    <message>
        <source>‹ Articles</source>
        <translation>‹ Artikel</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Alle Fassungen durchsuchen</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -without, title:word, source:name, since:2020-01-30</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, Anfang*, -ohne, title:Wort, source:Name, since:2020-01-30</translation>
    </message>
    <message>
        <source>1 article followed</source>
        <translation>1 Artikel verfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%n articles followed</source>
        <translation>
            <numerusform>%n Artikel verfolgt</numerusform>
            <numerusform>%n Artikel verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 changed since you last looked</source>
        <comment>articles, how many of them</comment>
        <translation>%1, %2 geändert, seit Sie zuletzt nachgesehen haben</translation>
    </message>
</context>
<context>
    <name>recension::LibrarySteps</name>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>Follow Article</source>
        <translation>Artikel verfolgen</translation>
    </message>
    <message>
        <source>Do you want to follow this article?</source>
        <translation>Möchten Sie diesen Artikel verfolgen?</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>&amp;Read Once</source>
        <translation>Einmal &amp;lesen</translation>
    </message>
    <message>
        <source>The article is no longer checked. All its versions stay.</source>
        <translation>Der Artikel wird nicht mehr geprüft. Alle Fassungen bleiben.</translation>
    </message>
    <message>
        <source>%1

Recension then keeps every version of it. You can also read it once, without following it.</source>
        <translation>%1

Recension hebt dann jede Fassung davon auf. Er lässt sich auch einmal lesen, ohne verfolgt zu werden.</translation>
    </message>
</context>
<context>
    <name>recension::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of the article:</source>
        <translation>&amp;Adresse des Artikels:</translation>
    </message>
    <message>
        <source>Compare with Address</source>
        <translation>Vergleichen mit Adresse</translation>
    </message>
    <message>
        <source>&amp;Address of the newer version:</source>
        <translation>&amp;Adresse der neueren Fassung:</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Open One Article, or Two Versions</source>
        <translation>Einen Artikel oder zwei Fassungen öffnen</translation>
    </message>
    <message>
        <source>Compare with Newer Version</source>
        <translation>Mit einer neueren Fassung vergleichen</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>There is too little room for two columns, so the versions are shown inline.</source>
        <translation>Für zwei Spalten ist zu wenig Platz, darum stehen die Fassungen ineinander.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderungen</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still Writing</source>
        <translation>Es wird noch geschrieben</translation>
    </message>
    <message>
        <source>What is being exported or printed is not whole yet. Closing the window gives it up.</source>
        <translation>Was gerade exportiert oder gedruckt wird, ist noch nicht vollständig. Wird das Fenster geschlossen, wird es aufgegeben.</translation>
    </message>
    <message>
        <source>&amp;Give It Up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>Correct the Reading</source>
        <translation>Lesung berichtigen</translation>
    </message>
    <message>
        <source>Correct the Reading of the Older Version</source>
        <translation>Lesung der älteren Fassung berichtigen</translation>
    </message>
    <message>
        <source>Correct the Reading of the Newer Version</source>
        <translation>Lesung der neueren Fassung berichtigen</translation>
    </message>
</context>
<context>
    <name>recension::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>recension::NoteDialog</name>
    <message>
        <source>Note on the Change</source>
        <translation>Notiz zur Änderung</translation>
    </message>
    <message>
        <source>&amp;What changed from version %1 to version %2, in your words:</source>
        <translation>&amp;Was sich von Fassung %1 zu Fassung %2 geändert hat, in Ihren Worten:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Do you want to discard what you wrote?</source>
        <translation>Möchten Sie verwerfen, was Sie geschrieben haben?</translation>
    </message>
</context>
<context>
    <name>recension::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>recension::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Übersicht der Änderungen</translation>
    </message>
</context>
<context>
    <name>recension::PastDialog</name>
    <message>
        <source>Only &amp;since:</source>
        <translation>Erst &amp;seit:</translation>
    </message>
    <message>
        <source>Only &amp;until:</source>
        <translation>Nur &amp;bis:</translation>
    </message>
    <message>
        <source>Bring In the Past</source>
        <translation>Vergangenheit holen</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>Another web archive (Memento)</source>
        <translation>Anderes Webarchiv (Memento)</translation>
    </message>
    <message>
        <source>The history of a wiki’s page</source>
        <translation>Die Geschichte einer Wiki-Seite</translation>
    </message>
    <message>
        <source>Only since</source>
        <translation>Erst seit</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>&amp;Bring In</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Address of the archive:</source>
        <translation>&amp;Adresse des Archivs:</translation>
    </message>
    <message>
        <source>Every capture that differs is asked for once, one at a time and with pauses, as the archive wishes. That may take long; it can be stopped at any time and goes on from there. Each version says where it comes from.</source>
        <translation>Jede abweichende Aufnahme wird einmal geholt, eine nach der anderen und mit Pausen, wie das Archiv es wünscht. Das kann lange dauern; es lässt sich jederzeit anhalten und geht von dort weiter. Jede Fassung sagt, woher sie kommt.</translation>
    </message>
    <message>
        <source>&amp;TimeMaps begin with:</source>
        <translation>&amp;TimeMaps beginnen mit:</translation>
    </message>
    <message>
        <source>Any archive that speaks Memento (RFC 7089). The article’s address is written after this one. It can be stopped at any time and goes on from there.</source>
        <translation>Jedes Archiv, das Memento (RFC 7089) spricht. Die Adresse des Artikels wird hinter diese geschrieben. Es lässt sich jederzeit anhalten und geht von dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Address of api.php:</source>
        <translation>&amp;Adresse von api.php:</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>wird von selbst gefunden</translation>
    </message>
    <message>
        <source>Every revision of the page, with its author and comment, from the wiki itself (MediaWiki). It can be stopped at any time and goes on from there.</source>
        <translation>Jede Version der Seite mit Autor und Kommentar, vom Wiki selbst (MediaWiki). Es lässt sich jederzeit anhalten und geht von dort weiter.</translation>
    </message>
    <message>
        <source>One state of each &amp;day</source>
        <translation>Nur ein Stand &amp;je Tag</translation>
    </message>
</context>
<context>
    <name>recension::PastStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop bringing in the past</source>
        <translation>Holen der Vergangenheit anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on bringing in the past</source>
        <translation>Holen der Vergangenheit fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Progress of bringing in the past</source>
        <translation>Fortschritt beim Holen der Vergangenheit</translation>
    </message>
    <message>
        <source>Looking for the article’s past…</source>
        <translation>Die Vergangenheit des Artikels wird gesucht …</translation>
    </message>
    <message>
        <source>Bringing in the past: %1 of %2…</source>
        <translation>Die Vergangenheit kommt: %1 von %2 …</translation>
    </message>
    <message>
        <source>Nothing is kept there of this article’s past.</source>
        <translation>Dort ist von der Vergangenheit dieses Artikels nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>There is nothing new: all that is kept there of the article’s past was dealt with already.</source>
        <translation>Nichts Neues: Alles, was dort von der Vergangenheit des Artikels liegt, wurde schon behandelt.</translation>
    </message>
    <message>
        <source>The past is here: %1.</source>
        <comment>what came</comment>
        <translation>Die Vergangenheit ist da: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>recension::PreferencesDialog</name>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Systemabschnitt.</translation>
    </message>
    <message>
        <source>Use &amp;this font for articles:</source>
        <translation>&amp;Diese Schrift für Artikel:</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Font for articles</source>
        <translation>Schrift für Artikel</translation>
    </message>
    <message>
        <source>&amp;Size at 100 %:</source>
        <translation>&amp;Größe bei 100 %:</translation>
    </message>
    <message>
        <source>&amp;Width of one column:</source>
        <translation>&amp;Breite einer Spalte:</translation>
    </message>
    <message>
        <source>&amp;Insertions and deletions:</source>
        <translation>&amp;Einfügungen und Streichungen:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Check followed articles while Recension is running</source>
        <translation>Verfolgte Artikel prü&amp;fen, solange Recension läuft</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Changes, but minor ones</source>
        <translation>Änderungen, nur kleine nicht</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Show on the &amp;desktop:</source>
        <translation>Auf dem Des&amp;ktop zeigen:</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Feeds of everything, of each article, publication and kept search are written there whenever something changed.</source>
        <translation>Feeds von allem und von jedem Artikel, jeder Publikation und jeder behaltenen Suche werden dorthin geschrieben, sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>N&amp;owhere</source>
        <translation>&amp;Nirgends</translation>
    </message>
    <message>
        <source>Folder for Feeds of Changes</source>
        <translation>Ordner für Feeds der Änderungen</translation>
    </message>
    <message>
        <source>Stay in the tra&amp;y when the last window is closed</source>
        <translation>Im Systemab&amp;schnitt bleiben, wenn das letzte Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep feeds of chan&amp;ges in:</source>
        <translation>Feeds der Änderungen &amp;halten in:</translation>
    </message>
</context>
<context>
    <name>recension::PreviewPages</name>
    <message>
        <source>The pages are being prepared…</source>
        <translation>Die Seiten werden vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) will be printed, but are not shown here.</source>
        <translation>
            <numerusform>%n weitere Seite wird gedruckt, aber hier nicht gezeigt.</numerusform>
            <numerusform>%n weitere Seiten werden gedruckt, aber hier nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::ReadingDialog</name>
    <message>
        <source>Correct the Reading</source>
        <translation>Lesung berichtigen</translation>
    </message>
    <message>
        <source>Passages of the page</source>
        <translation>Passagen der Seite</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>Immer auf dieser Website</translation>
    </message>
    <message>
        <source>Always on %1</source>
        <translation>Immer auf %1</translation>
    </message>
    <message>
        <source>Always for the files in %1</source>
        <translation>Immer für die Dateien in %1</translation>
    </message>
    <message>
        <source>On this page only</source>
        <translation>Nur auf dieser Seite</translation>
    </message>
    <message>
        <source>For this file only</source>
        <translation>Nur für diese Datei</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Ticked passages are in the article. It is not known which site this page comes from, so nothing can be set for it.</source>
        <translation>Angehakte Passagen gehören zum Artikel. Von welcher Website diese Seite stammt, ist nicht bekannt; darum lässt sich für sie nichts festlegen.</translation>
    </message>
    <message>
        <source>Ticked passages are in the article. Untick what does not belong there, and tick what is missing.</source>
        <translation>Angehakte Passagen gehören zum Artikel. Wo etwas nicht hineingehört, den Haken entfernen; was fehlt, anhaken.</translation>
    </message>
    <message>
        <source>%1, marked up as “%2”</source>
        <translation>%1, ausgezeichnet als „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n other passage(s) marked up alike</source>
        <translation>
            <numerusform>Auch %n weitere, gleich ausgezeichnete Passage</numerusform>
            <numerusform>Auch %n weitere, gleich ausgezeichnete Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in by your rule “%1” for %2</source>
        <translation>Durch Ihre Regel „%1“ für %2 aufgenommen</translation>
    </message>
    <message>
        <source>Left out by your rule “%1” for %2</source>
        <translation>Durch Ihre Regel „%1“ für %2 ausgelassen</translation>
    </message>
    <message>
        <source>Also where it says something else, in other versions or pages</source>
        <translation>Auch wo etwas anderes darin steht, in anderen Fassungen oder Seiten</translation>
    </message>
</context>
<context>
    <name>recension::ReadingSteps</name>
    <message numerus="yes">
        <source>%n rule(s) made for %1. Edit, Rules for Reading and Comparing shows them.</source>
        <translation>
            <numerusform>%n Regel für %1 ist neu. Sie steht unter „Bearbeiten“, „Regeln für Lesen und Vergleichen“.</numerusform>
            <numerusform>%n Regeln für %1 sind neu. Sie stehen unter „Bearbeiten“, „Regeln für Lesen und Vergleichen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules for %1 were taken back.</source>
        <translation>Regeln für %1 wurden zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>recension::RulesDialog</name>
    <message>
        <source>Rules for Reading and Comparing</source>
        <translation>Regeln für Lesen und Vergleichen</translation>
    </message>
    <message>
        <source>Rules, a line each</source>
        <translation>Regeln, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Add from File…</source>
        <translation>Aus Datei &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add Rules from a File</source>
        <translation>Regeln aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Rules (*.txt);;All files (*)</source>
        <translation>Regeln (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Rules (*.txt)</source>
        <translation>Regeln (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). The text is kept as it is saved here and can be handed to others.</source>
        <translation>
            <numerusform>%n Regel. Der Text bleibt, wie er hier gespeichert wird, und lässt sich weitergeben.</numerusform>
            <numerusform>%n Regeln. Der Text bleibt, wie er hier gespeichert wird, und lässt sich weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules stand in “%1”.</source>
        <translation>Die Regeln stehen in „%1“.</translation>
    </message>
    <message>
        <source>Do you want to discard what you changed in the rules?</source>
        <translation>Möchten Sie verwerfen, was Sie an den Regeln geändert haben?</translation>
    </message>
    <message>
        <source>The rules have changed meanwhile. They are joined with yours as soon as yours can be understood.</source>
        <translation>Die Regeln haben sich inzwischen geändert. Sie werden mit Ihren vereint, sobald Ihre zu verstehen sind.</translation>
    </message>
    <message>
        <source>The rules have changed meanwhile. They are joined with yours here.</source>
        <translation>Die Regeln haben sich inzwischen geändert. Hier sind sie mit Ihren vereint.</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”. %2</source>
        <translation>Aus „%1“ wurde nichts hinzugefügt. %2</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Sie ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n Regel hinzugefügt.</numerusform>
            <numerusform>%n Regeln hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n gab es schon.</numerusform>
            <numerusform>%n gab es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) the contrary of yours, which stay; the first is “%1” for %2.</source>
        <translation>
            <numerusform>%n sagt das Gegenteil von Ihrer, die bleibt: „%1“ für %2.</numerusform>
            <numerusform>%n sagen das Gegenteil von Ihren, die bleiben; die erste ist „%1“ für %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::SavedSearchList</name>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches that are kept</source>
        <translation>Aufgehobene Suchen</translation>
    </message>
    <message>
        <source>&amp;Forget This Search</source>
        <translation>Diese Suche &amp;vergessen</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <comment>search, number of articles</comment>
        <translation>%1 · %2 neu</translation>
    </message>
</context>
<context>
    <name>recension::SearchPage</name>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>Keep this search in the list and be told when a new version matches it</source>
        <translation>Diese Suche in der Liste aufheben und melden, wenn eine neue Fassung dazu passt</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>The search for “%1” failed.</source>
        <translation>Die Suche nach „%1“ ist gescheitert.</translation>
    </message>
    <message>
        <source>Searching all versions…</source>
        <translation>Alle Fassungen werden durchsucht …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No version of any article has %1.</source>
        <translation>Keine Fassung eines Artikels enthält %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %n articles</source>
        <translation>
            <numerusform>%1: mehr als %n Artikel</numerusform>
            <numerusform>%1: mehr als %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 article</source>
        <translation>%1: 1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: %n Artikel</numerusform>
            <numerusform>%1: %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::Session</name>
    <message>
        <source>These are %1 files. Open one article, or two versions to compare.</source>
        <translation>Das sind %1 Dateien. Öffnen Sie einen Artikel oder zwei Fassungen zum Vergleichen.</translation>
    </message>
    <message>
        <source>“%1” holds several versions of its article; one of them is shown here.</source>
        <translation>„%1“ enthält mehrere Fassungen des Artikels; eine davon ist hier zu sehen.</translation>
    </message>
    <message>
        <source>The versions are very long, so whole sentences are compared and not single words.</source>
        <translation>Die Fassungen sind sehr lang; darum werden ganze Sätze verglichen und nicht einzelne Wörter.</translation>
    </message>
    <message>
        <source>The versions are very long, so whole paragraphs are compared and not single words.</source>
        <translation>Die Fassungen sind sehr lang; darum werden ganze Absätze verglichen und nicht einzelne Wörter.</translation>
    </message>
</context>
<context>
    <name>recension::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>In the text: to the other version</source>
        <translation>Im Text: zur anderen Fassung</translation>
    </message>
    <message>
        <source>In the text: open or shut a fold, to the other end of a move</source>
        <translation>Im Text: Falte öffnen oder schließen, zum anderen Ende einer Verschiebung</translation>
    </message>
    <message>
        <source>In the text: a page down, or up</source>
        <translation>Im Text: eine Seite weiter, oder zurück</translation>
    </message>
    <message>
        <source>In the history: choose a version</source>
        <translation>Im Verlauf: Fassung wählen</translation>
    </message>
    <message>
        <source>In the history: compare the chosen versions</source>
        <translation>Im Verlauf: gewählte Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Cancel what is under way, or back</source>
        <translation>Laufendes abbrechen, oder zurück</translation>
    </message>
</context>
<context>
    <name>recension::SourceDialog</name>
    <message>
        <source>Page Source</source>
        <translation>Quelltext der Seite</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>The page is very long: only its first %1 characters are shown.</source>
        <translation>Die Seite ist sehr lang: Nur ihre ersten %1 Zeichen sind zu sehen.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
</context>
<context>
    <name>recension::SourceView</name>
    <message>
        <source>Page source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>recension::StartPage</name>
    <message>
        <source>See how an article was changed</source>
        <translation>Sehen, wie ein Artikel geändert wurde</translation>
    </message>
    <message>
        <source>Open an article, then compare it with another version of it: saved pages, texts and addresses on the web will do. You can also drop files here.</source>
        <translation>Öffnen Sie einen Artikel und vergleichen Sie ihn mit einer anderen Fassung: gespeicherte Seiten, Texte und Adressen im Netz. Dateien lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>One article, or two versions of it to compare</source>
        <translation>Ein Artikel, oder zwei Fassungen zum Vergleich</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Ad&amp;resse öffnen …</translation>
    </message>
    <message>
        <source>An article on the web</source>
        <translation>Ein Artikel im Netz</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Follo&amp;w articles…</source>
        <translation>Arti&amp;kel verfolgen …</translation>
    </message>
    <message>
        <source>Keep every version of articles on the web, and be told when they change</source>
        <translation>Jede Fassung von Artikeln im Web aufheben und erfahren, wenn sie sich ändern</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>recension::StatusLine</name>
    <message>
        <source>The article has changed once</source>
        <translation>Der Artikel wurde einmal geändert</translation>
    </message>
    <message numerus="yes">
        <source>The article has changed %n times</source>
        <translation>
            <numerusform>Der Artikel wurde %n-mal geändert</numerusform>
            <numerusform>Der Artikel wurde %n-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word in %1</source>
        <translation>1 Wort in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in %1</source>
        <translation>
            <numerusform>%n Wörter in %1</numerusform>
            <numerusform>%n Wörter in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfen anhalten</translation>
    </message>
    <message>
        <source>checking %1 of %2…</source>
        <translation>%1 von %2 wird geprüft …</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>writing… %1 %</source>
        <comment>an export</comment>
        <translation>schreibt … %1 %</translation>
    </message>
    <message>
        <source>1 passage ignored by your rules</source>
        <translation>1 Absatz nach Ihren Regeln übergangen</translation>
    </message>
    <message numerus="yes">
        <source>%n passages ignored by your rules</source>
        <translation>
            <numerusform>%n Absatz nach Ihren Regeln übergangen</numerusform>
            <numerusform>%n Absätze nach Ihren Regeln übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Such text is shown struck out in gray, but not compared</source>
        <translation>Solcher Text wird grau durchgestrichen gezeigt, aber nicht verglichen</translation>
    </message>
    <message>
        <source>&amp;Show the Next One</source>
        <translation>Den nächsten &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit the Rules…</source>
        <translation>Die &amp;Regeln bearbeiten …</translation>
    </message>
</context>
<context>
    <name>recension::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>v%1 %2</source>
        <comment>version, time</comment>
        <translation>F%1 %2</translation>
    </message>
</context>
<context>
    <name>recension::Tray</name>
    <message>
        <source>&amp;Show Recension</source>
        <translation>Recension &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Check All That Are Due</source>
        <translation>Alle &amp;fälligen prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Recension: checking %1 of %2…</source>
        <translation>Recension: %1 von %2 wird geprüft …</translation>
    </message>
</context>
<context>
    <name>recension::VersionHeads</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, time</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recension::VersionStrip</name>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>About these versions</source>
        <translation>Über diese Fassungen</translation>
    </message>
    <message>
        <source>Show the latest changes</source>
        <translation>Jüngste Änderungen zeigen</translation>
    </message>
    <message>
        <source>version %1, first seen %2</source>
        <comment>number, time</comment>
        <translation>Fassung %1, zuerst gesehen %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, “same as version 2”</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are not reading the newest version: there is %1.</source>
        <translation>Dies ist nicht die jüngste Fassung: Es gibt %1.</translation>
    </message>
    <message>
        <source>You are not viewing the latest changes: there is %1.</source>
        <translation>Dies sind nicht die jüngsten Änderungen: Es gibt %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>recension::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>recension::VersionTableModel</name>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Version %1, chosen</source>
        <translation>Fassung %1, gewählt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size of the change</source>
        <translation>Größe der Änderung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>%1 Folded away; press Space to show them.</source>
        <translation>%1 Eingeklappt; die Leertaste zeigt sie.</translation>
    </message>
    <message>
        <source>%1 Press Space to fold them away.</source>
        <translation>%1 Die Leertaste klappt sie ein.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Author and comment</source>
        <translation>Autor und Kommentar</translation>
    </message>
    <message>
        <source>First seen (%1)</source>
        <comment>a time zone</comment>
        <translation>Zuerst gesehen (%1)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 · note</source>
        <translation>%1 · Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note on versions %1 and %2: %3</source>
        <translation>Notiz zu den Fassungen %1 und %2: %3</translation>
    </message>
</context>
</TS>
