<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>recension</name>
    <message>
        <source>The comparison was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>BCP 47 code of the language of this translation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↪ moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions side by side, a paragraph a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 word inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words inserted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 word replaced by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words replaced by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, one word edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n words edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links or emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before %2 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved 1 paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved 1 paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>moved here from 1 paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here from 1 paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Recension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [inserted: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of inserted text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [deleted: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of deleted text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [moved here: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>] </source>
        <comment>end of moved text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [moved away: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions differ only in typography.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions differ only in links and emphasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by the Wayback Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded by News Sniffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a wiki&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched live %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured %1, as the archive records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file last modified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capture time recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file does not record the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are too long to compare word by word, so whole sentences are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are too long to compare word by word, so whole paragraphs are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now a link to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer a link to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link on “%1” now leads to %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now emphasized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer emphasized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now in bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was one paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>was %n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 unchanged paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered without a page (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a login (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses access (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at %1 (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page at %1 was taken away for good (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to come back later: too many requests (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is withheld for legal reasons (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 could not give the page (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the page was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1, or no connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was retrieved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached; is there a connection to the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached, because the proxy server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 sent an answer that can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be retrieved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address inside this computer or its network (%2), which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page at %1 is larger than %2, which is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no article: it is of the type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page at %1 was not complete after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 sent nothing for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked, because its site wants no programs there (robots.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid address on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: only addresses that begin with http or https can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password, which Recension does not send; leave out what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads elsewhere, but does not say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads from a protected to an unprotected connection (%2), which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 redirects more than %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page at %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file on another computer, which can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: only files and addresses that begin with http or https can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened, because Recension is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, which is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has just vanished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read the file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was read; please open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is built of too many parts to be an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page could not be parsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n paragraphs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is a PDF file; Recension reads web pages and text. Save the article&apos;s web page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sound or film file, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a word processor&apos;s document; Recension reads web pages and text. Save it as plain text or HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed file; unpack it and open the article inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, neither text nor a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds characters that reverse the direction of writing; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say in which encoding it is written; it was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large: %1, and the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has too many paragraphs to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no text that could be read as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names no character encoding; it was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the two revisions of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows the changed paragraphs of a wiki page and their neighbours only; what lies between them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file runs the old and new text of changed paragraphs together; in %1 of them the border between the two was found from the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two headlines run together in this file and have little in common; where the first ends is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not record the side of paragraphs that are in one version only; %1 shown as added, and each can be taken to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, %1 may hold both old and new text that could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link leads elsewhere: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link added: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link removed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis added: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis removed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split into %1 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined from %1 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two files that are compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file “%1”; recension --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export can&apos;t tell the format of “%1”: its name must end in .html, .pdf, .md, .json, .patch or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export writes no PDF in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export can&apos;t write “%1”: the name is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions are needed to compare: an old one and a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard input can be read only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds one version; name the other one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was changed from OLD to NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OLD and NEW are files (HTML, Markdown or plain text), http or https addresses, or - for standard input. A saved News Sniffer comparison holds both versions: name it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to write to standard output: text (default), json, html, markdown (CriticMarkup) or patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the comparison to FILE instead, in the format that its name ends in: .html, .pdf, .md, .json, .patch or .txt; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of HTML and PDF: side-by-side (default) or inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out unchanged paragraphs far from any change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of PDF: a4 (default) or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit with status 1 where the texts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB, which is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“recension %1 --help” tells how the command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse addresses on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2 versions; the newest one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the article that a file or web page holds, without the page around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INPUT is a file (HTML, Markdown or plain text), an http or https address, or - for standard input. Text has a paragraph a line, JSON an article a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, markdown or json (default: text; with --output-dir json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a file for each INPUT into this folder, called like the INPUT with the format&apos;s ending: DIR/story.json for story.html; a second story becomes story-2.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: recension %1 %2 [OPTION]…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recension shows how an article was changed after it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window, and in it one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window with a comparison of two files or addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a window of its own process, which ends when it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this text; after a command, what that command can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the options: what follows are files, whatever they are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands need no display. Data goes to standard output, messages to standard error. Exit status: 0 done, 1 the texts differ (with --exit-code), 2 wrong usage, 3 an input could not be read, 4 an output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 can&apos;t be “%2”, only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of an option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; recension --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article or two versions can be opened, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::AboutDialog</name>
    <message>
        <source>About Recension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical revision of a text: shows how an article was changed after it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or (at your option) any later version. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on Qt %1 (LGPL 3), KDE SyntaxHighlighting (MIT), KDSingleApplication (MIT), gumbo (Apache 2.0) and ICU (Unicode licence).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evi&amp;dence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom I&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor&amp;mal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;End of the Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Paragraph to the &amp;Other Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Recension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::AddressDialog</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n typographic changes, dotted in the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 typographic change, dotted in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::CompareView</name>
    <message>
        <source>%1 and %2 in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All of This Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Other End of the Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the Left Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the Right Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2: %3 %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, as the page tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed of changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page leaves it blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown with marks (CriticMarkup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch (unified diff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline, as one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unchanged text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::ExportSteps</name>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::FindStrip</name>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the older version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the newer version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the older version, %2 in the newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the newer version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open One Article, or Two Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.md *.markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Newer Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for two columns, so the versions are shown inline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::MessageBar</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::OverviewBar</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::Pages</name>
    <message>
        <source>first seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1 (whole hash on the last page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↪ moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>4 unchanged paragraphs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::PreferencesDialog</name>
    <message>
        <source>Use &amp;this font for articles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font for articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size at 100 %:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of one column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insertions and deletions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::Session</name>
    <message>
        <source>“%1” holds several versions of its article; one of them is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are very long, so whole sentences are compared and not single words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are very long, so whole paragraphs are compared and not single words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::SourceDialog</name>
    <message>
        <source>Page Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is very long: only its first %1 characters are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::SourceView</name>
    <message>
        <source>Page source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::StartPage</name>
    <message>
        <source>See how an article was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, then compare it with another version of it: saved pages, texts and addresses on the web will do. You can also drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article, or two versions of it to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::StatusLine</name>
    <message>
        <source>The article has changed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The article has changed %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 word in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recension::VersionHeads</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
