<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>recension</name>
        <message>
            <source>The comparison was canceled.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 left out</source>
            <translation>%1 ausgelassen</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>] </source>
            <comment>end of inserted text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> [deleted: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>] </source>
            <comment>end of deleted text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> [moved here: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>] </source>
            <comment>end of moved text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> [moved away: </source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>from a wiki's history</source>
            <translation>aus der Geschichte eines Wikis</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>eingefügt</translation>
        </message>
        <message>
            <source>, HTTP %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pasted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fetched live %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>captured %1, as the archive records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file last modified %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no capture time recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this file does not record the side</source>
            <translation>diese Datei hält die Seite nicht fest</translation>
        </message>
        <message>
            <source>These texts are too long to compare word by word, so whole sentences are marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These texts are too long to compare word by word, so whole paragraphs are marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is now a link to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no longer a link to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link on “%1” now leads to %2 instead of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is now emphasized.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no longer emphasized.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is now in bold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no longer in bold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was one paragraph</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>was %n paragraphs</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 unchanged paragraph</source>
            <translation>1 unveränderter Absatz</translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged paragraphs</source>
            <translation>
                <numerusform>%n unveränderte Absätze</numerusform>
                <numerusform>%n unveränderte Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 answered without a page (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks for a login (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refuses access (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no page at %1 (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page at %1 was taken away for good (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks to come back later: too many requests (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is withheld for legal reasons (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of %1 could not give the page (status %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered with status %2 instead of a page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of %1 refused the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 ended before the page was complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server called %1, or no connection to the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of %1 did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No secure connection to %1 could be made, so nothing was retrieved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be reached; is there a connection to the internet?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be reached, because the proxy server failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of %1 sent an answer that can't be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be retrieved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads to an address inside this computer or its network (%2), which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page at %1 is larger than %2, which is the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no article: it is of the type %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page at %1 was not complete after %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of %1 sent nothing for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not asked, because its site wants no programs there (robots.txt).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a valid address on the web.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be opened: only addresses that begin with http or https can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address %1 names no server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of %1 holds a user name or a password, which Recension does not send; leave out what stands before the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address %1 is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads elsewhere, but does not say where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads to an address that is not followed. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads from a protected to an unprotected connection (%2), which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening was canceled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 redirects in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 redirects more than %n time(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The page at %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a file on another computer, which can't be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can't be opened: only files and addresses that begin with http or https can.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” is empty.</source>
            <translation>Die Datei „%1“ ist leer.</translation>
        </message>
        <message>
            <source>The file “%1” was changed while it was read; please open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is built of too many parts to be an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page could not be parsed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The document has more than %n paragraphs.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This is a picture, not an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a sound or film file, not an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a word processor's document; Recension reads web pages and text. Save it as plain text or HTML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a packed file; unpack it and open the article inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a binary file, neither text nor a web page.</source>
            <translation>Das ist eine Binärdatei, weder Text noch Webseite.</translation>
        </message>
        <message>
            <source>The document holds characters that reverse the direction of writing; they were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document does not say in which encoding it is written; it was read as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is empty.</source>
            <translation>Das Dokument ist leer.</translation>
        </message>
        <message>
            <source>The document is too large: %1, and the limit is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is too large to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reading was canceled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page has too many paragraphs to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page has no text that could be read as an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page names no character encoding; it was read as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was canceled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in the document.</source>
            <translation>In dem Dokument steht kein Text.</translation>
        </message>
        <message>
            <source>There is no text in the two revisions of this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page shows the changed paragraphs of a wiki page and their neighbours only; what lies between them is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file runs the old and new text of changed paragraphs together; in %1 of them the border between the two was found from the text itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two headlines run together in this file and have little in common; where the first ends is a guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file does not record the side of paragraphs that are in one version only; %1 shown as added, and each can be taken to the other side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of these, %1 may hold both old and new text that could not be told apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link leads elsewhere: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link added: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link removed: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>emphasis added: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>emphasis removed: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move to the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move to the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split into %1 paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joined from %1 paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer could not be reached.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>--export can't tell the format of “%1”: its name must end in .html, .pdf, .md, .json, .patch or .txt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--export writes no PDF in this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--export can't write “%1”: the name is not valid UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions are needed to compare: an old one and a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard input can be read only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” holds one version; name the other one too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was changed from OLD to NEW.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OLD and NEW are files (HTML, Markdown or plain text), http or https addresses, or - for standard input. A saved News Sniffer comparison holds both versions: name it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what to write to standard output: text (default), json, html, markdown (CriticMarkup) or patch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the comparison to FILE instead, in the format that its name ends in: .html, .pdf, .md, .json, .patch or .txt; may be given more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of HTML and PDF: side-by-side (default) or inline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave out unchanged paragraphs far from any change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of PDF: a4 (default) or letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exit with status 1 where the texts differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds more than %2 MiB, which is the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be opened: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard output could not be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“recension %1 --help” tells how the command is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refuse addresses on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” holds %2 versions; the newest one was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the article that a file or web page holds, without the page around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An INPUT is a file (HTML, Markdown or plain text), an http or https address, or - for standard input. Text has a paragraph a line, JSON an article a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text, markdown or json (default: text; with --output-dir json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a file for each INPUT into this folder, called like the INPUT with the format's ending: DIR/story.json for story.html; a second story becomes story-2.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “%1” can't be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: recension %1 %2 [OPTION]…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Examples:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recension shows how an article was changed after it was published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the window, and in it one article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the window with a comparison of two files or addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open a window of its own process, which ends when it is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show this text; after a command, what that command can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end of the options: what follows are files, whatever they are called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands need no display. Data goes to standard output, messages to standard error. Exit status: 0 done, 1 the texts differ (with --exit-code), 2 wrong usage, 3 an input could not be read, 4 an output could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 can't be “%2”, only %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between the values of an option</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>There is no option %1; recension --help lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file name is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One article or two versions can be opened, not %1.</source>
            <translation type="unfinished" />
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
            <source>The part of Recension that reads PDF files can't be started.</source>
            <translation>Der Teil von Recension, der PDF-Dateien liest, lässt sich nicht starten.</translation>
        </message>
        <message>
            <source>This PDF file takes too long to read.</source>
            <translation>Diese PDF-Datei zu lesen dauert zu lange.</translation>
        </message>
        <message>
            <source>This PDF file is damaged or built in a way that can't be read.</source>
            <translation>Diese PDF-Datei ist beschädigt oder so gebaut, dass sie sich nicht lesen lässt.</translation>
        </message>
        <message>
            <source>This PDF file is protected by a password.</source>
            <translation>Diese PDF-Datei ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>This PDF file is damaged and can't be read.</source>
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
            <source>Captures in this web archive that can't be read were left out: %1.</source>
            <translation>Aufnahmen in diesem Webarchiv, die sich nicht lesen lassen, wurden ausgelassen: %1.</translation>
        </message>
        <message>
            <source>This web archive holds more captures than can be read at once; the later ones were left out.</source>
            <translation>Dieses Webarchiv enthält mehr Aufnahmen, als auf einmal gelesen werden können; die späteren wurden ausgelassen.</translation>
        </message>
        <message>
            <source>Files may be web pages (.html, .xhtml), plain text, Markdown, PDF files with text, web archives (.mhtml, .webarchive, .warc, .warc.gz, .warc.zst, .wacz) and pages of two versions (News Sniffer, Wikipedia); a folder is the saved copies of one article. What a file is, its content tells, not its name.</source>
            <translation>Dateien können Webseiten sein (.html, .xhtml), Text, Markdown, PDF-Dateien mit Text, Webarchive (.mhtml, .webarchive, .warc, .warc.gz, .warc.zst, .wacz) und Seiten mit zwei Fassungen (News Sniffer, Wikipedia); ein Ordner steht für die gespeicherten Kopien eines Artikels. Was eine Datei ist, sagt ihr Inhalt, nicht ihr Name.</translation>
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
            <translation>&amp;Bibliothek</translation>
        </message>
        <message>
            <source>show on the desktop what has changed, as the preferences say</source>
            <translation>auf dem Desktop zeigen, was sich geändert hat, wie es in den Einstellungen steht</translation>
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
            <source>The archive answered with a list that can't be read.</source>
            <translation>Das Archiv antwortete mit einer Liste, die nicht lesbar ist.</translation>
        </message>
        <message>
            <source>What is at %1 is no TimeMap.</source>
            <translation>Was unter %1 steht, ist keine TimeMap.</translation>
        </message>
        <message>
            <source>The wiki did not give the page's history: %1</source>
            <translation>Das Wiki gab die Versionsgeschichte der Seite nicht heraus: %1</translation>
        </message>
        <message>
            <source>What is at %1 is no wiki's programming interface.</source>
            <translation>Was unter %1 steht, ist keine Programmierschnittstelle eines Wikis.</translation>
        </message>
        <message>
            <source>The wiki has no page “%1”.</source>
            <translation>Das Wiki hat keine Seite „%1“.</translation>
        </message>
        <message>
            <source>The answer can't be read.</source>
            <translation>Die Antwort ist nicht lesbar.</translation>
        </message>
        <message>
            <source>It does not say why.</source>
            <translation>Es sagt nicht, warum.</translation>
        </message>
        <message>
            <source>%1 is not the address of a wiki's page.</source>
            <translation>%1 ist nicht die Adresse einer Wikiseite.</translation>
        </message>
        <message>
            <source>%1 does not say where its wiki's programming interface (api.php) is.</source>
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
            <source>--%1 takes a day such as 2020-01-30.</source>
            <translation>--%1 verlangt einen Tag wie 2020-01-30.</translation>
        </message>
        <message>
            <source>Bring in the past of an article from a web archive or a wiki.</source>
            <translation>Die Vergangenheit eines Artikels aus einem Webarchiv oder Wiki holen.</translation>
        </message>
        <message>
            <source>All captures of the Wayback Machine, or of another archive that speaks Memento, each different one asked for once; of a wiki's page, all revisions with their authors and comments. Captures that led elsewhere, are missing or broken are noted. Stop it whenever you like: the same command goes on where it was, and asks nothing twice. The article is kept, not followed.</source>
            <translation>Alle Aufnahmen der Wayback Machine oder eines anderen Archivs, das Memento spricht, jede verschiedene einmal; von einer Wikiseite alle Versionen mit Verfassern und Kommentaren. Aufnahmen, die anderswohin führten, fehlen oder beschädigt sind, werden vermerkt. Der Vorgang lässt sich jederzeit abbrechen: Derselbe Befehl macht dort weiter und fragt nichts zweimal. Der Artikel wird aufbewahrt, nicht verfolgt.</translation>
        </message>
        <message>
            <source>wayback, timemap or wiki (default: wiki for pages of Wikipedia and its sisters, else wayback)</source>
            <translation>wayback, timemap oder wiki (Vorgabe: wiki für Seiten der Wikipedia und ihrer Schwestern, sonst wayback)</translation>
        </message>
        <message>
            <source>the keeper's address: of an archive like the Wayback Machine, what a TimeMap's address begins with, or a wiki's api.php</source>
            <translation>die Adresse des Bewahrers: die eines Archivs wie der Wayback Machine, der Anfang der Adresse einer TimeMap oder die api.php eines Wikis</translation>
        </message>
        <message>
            <source>leave out what is older</source>
            <translation>Älteres weglassen</translation>
        </message>
        <message>
            <source>leave out what is newer</source>
            <translation>Neueres weglassen</translation>
        </message>
        <message>
            <source>There is no address to look for.</source>
            <translation>Es ist keine Adresse angegeben.</translation>
        </message>
        <message>
            <source>--from timemap takes the beginning of the TimeMap's address with --at.</source>
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
            <source>The next check is at %1.</source>
            <translation>Die nächste Prüfung ist um %1.</translation>
        </message>
        <message>
            <source>Feeds that Recension follows</source>
            <translation>Feeds, denen Recension folgt</translation>
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
            <source>%1 is a web page. It offers these feeds; follow one of them:</source>
            <translation>%1 ist eine Webseite. Sie bietet diese Feeds an; folgen Sie einem davon:</translation>
        </message>
        <message>
            <source>Follow feeds: what is new in them becomes followed articles.</source>
            <translation>Feeds folgen: Was in ihnen neu ist, wird zu verfolgten Artikeln.</translation>
        </message>
        <message>
            <source>RSS, Atom, RDF and JSON Feed. A feed is looked at once now and again by “recension check --due”, as often as it brings something new and its publisher wishes. A pattern is found anywhere in an item's title or address, “*” in it is anything. Of a web page, the feeds that it offers are listed.</source>
            <translation>RSS, Atom, RDF und JSON Feed. Ein Feed wird jetzt einmal angesehen und wieder durch „recension check --due“, so oft er Neues bringt und sein Herausgeber es wünscht. Ein Muster wird irgendwo in Titel oder Adresse eines Eintrags gefunden, „*“ darin ist Beliebiges. Von einer Webseite werden die Feeds aufgelistet, die sie anbietet.</translation>
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
            <source>%n state(s) brought in</source>
            <translation>
                <numerusform>%n Stand geholt</numerusform>
                <numerusform>%n Stände geholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) added</source>
            <translation>
                <numerusform>%n Version hinzugefügt</numerusform>
                <numerusform>%n Versionen hinzugefügt</numerusform>
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
            <source>Stands on Qt %1 (LGPL 3), KDE SyntaxHighlighting (MIT), KDSingleApplication (MIT), gumbo (Apache 2.0) and ICU (Unicode licence).</source>
            <translation>Steht auf Qt %1 (LGPL 3), KDE SyntaxHighlighting (MIT), KDSingleApplication (MIT), gumbo (Apache 2.0) und ICU (Unicode-Lizenz).</translation>
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
            <source>&amp;Fold Unchanged Text</source>
            <translation>&amp;Unverändertes falten</translation>
        </message>
        <message>
            <source>Fold unchanged</source>
            <translation>Unverändertes falten</translation>
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
            <translation>Gewählte Fassungen &amp;vergleichen</translation>
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
            <source>&amp;Export Feed of Changes…</source>
            <translation>Feed der Änderungen &amp;exportieren …</translation>
        </message>
        <message>
            <source>Search All &amp;Versions</source>
            <translation>Alle Fassungen d&amp;urchsuchen</translation>
        </message>
        <message>
            <source>&amp;Mark All as Looked At</source>
            <translation>Alle als an&amp;gesehen kennzeichnen</translation>
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
            <source>Change %1 of %2: %3 %4, %5</source>
            <translation>Änderung %1 von %2: %3 %4, %5</translation>
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
            <source>Answered by:</source>
            <translation>Antwort von:</translation>
        </message>
        <message>
            <source>Time:</source>
            <translation>Zeit:</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Größe:</translation>
        </message>
        <message>
            <source>SHA-256:</source>
            <translation>SHA-256:</translation>
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
    </context>
    <context>
        <name>recension::ExportSteps</name>
        <message>
            <source>Save As</source>
            <translation>Speichern unter</translation>
        </message>
    </context>
    <context>
        <name>recension::FindStrip</name>
        <message>
            <source>Match &amp;case</source>
            <translation>&amp;Groß/klein beachten</translation>
        </message>
        <message>
            <source>Find in the versions</source>
            <translation>In den Fassungen suchen</translation>
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
            <source>Hit %1 of %2: %3</source>
            <translation>Treffer %1 von %2: %3</translation>
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
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
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
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Find in both versions</source>
            <translation>In beiden Fassungen suchen</translation>
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
    </context>
    <context>
        <name>recension::OverviewBar</name>
        <message>
            <source>Overview of the changes</source>
            <translation>Übersicht der Änderungen</translation>
        </message>
    </context>
    <context>
        <name>recension::Pages</name>
        <message>
            <source>first seen %1</source>
            <translation>zuerst gesehen %1</translation>
        </message>
        <message>
            <source>SHA-256 %1 (whole hash on the last page)</source>
            <translation>SHA-256 %1 (ganz auf der letzten Seite)</translation>
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
            <source>page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweise</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <comment>4 unchanged paragraphs</comment>
            <translation>%1 ausgelassen</translation>
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
    </context>
    <context>
        <name>recension::PreferencesDialog</name>
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
            <translation>Verfolgte Artikel &amp;prüfen, solange Recension läuft</translation>
        </message>
        <message>
            <source>Stay in the &amp;tray when the last window is closed</source>
            <translation>Im Systemab&amp;schnitt bleiben, wenn das letzte Fenster geschlossen wird</translation>
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
            <translation>Auf dem &amp;Desktop zeigen:</translation>
        </message>
    </context>
    <context>
        <name>recension::Session</name>
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
            <source>Open &amp;files…</source>
            <translation>&amp;Dateien öffnen …</translation>
        </message>
        <message>
            <source>One article, or two versions of it to compare</source>
            <translation>Ein Artikel, oder zwei Fassungen zum Vergleich</translation>
        </message>
        <message>
            <source>Open an &amp;address…</source>
            <translation>&amp;Adresse öffnen …</translation>
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
            <translation>Artikel &amp;verfolgen …</translation>
        </message>
        <message>
            <source>Keep every version of articles on the web, and be told when they change</source>
            <translation>Jede Fassung von Artikeln im Web aufheben und erfahren, wenn sie sich ändern</translation>
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
                <numerusform>%n Absätze</numerusform>
                <numerusform>%n Absätze</numerusform>
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
            <source>There is one version so far.</source>
            <translation>Bisher gibt es eine Fassung.</translation>
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
            <source>%1
            
            Recension then keeps every version of it. You can also read it once, without following it.</source>
            <translation>%1
            
            Recension hebt dann jede Fassung davon auf. Sie können ihn auch einmal lesen, ohne ihn zu verfolgen.</translation>
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
        <message>
            <source>Written to %1</source>
            <translation>Geschrieben nach %1</translation>
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
    </context>
    <context>
        <name>recension::Notifier</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
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
        <name>recension::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>time, what failed</comment>
            <translation>%1: %2</translation>
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
    </context>
</TS>
