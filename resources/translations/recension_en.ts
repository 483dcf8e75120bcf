<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>recension</name>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>changed %n time</numerusform>
            <numerusform>changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has changed %n times.</source>
        <translation>
            <numerusform>The article has changed %n time.</numerusform>
            <numerusform>The article has changed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions %1 to %2 change back and forth between two texts, %n times.</source>
        <translation>
            <numerusform>Versions %1 to %2 change back and forth between two texts, %n time.</numerusform>
            <numerusform>Versions %1 to %2 change back and forth between two texts, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions %1 to %2 change back and forth between three texts, %n times.</source>
        <translation>
            <numerusform>Versions %1 to %2 change back and forth between three texts, %n time.</numerusform>
            <numerusform>Versions %1 to %2 change back and forth between three texts, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words deleted</source>
        <translation>
            <numerusform>%n word deleted</numerusform>
            <numerusform>%n words deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words inserted</source>
        <translation>
            <numerusform>%n word inserted</numerusform>
            <numerusform>%n words inserted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words replaced by %1</source>
        <translation>
            <numerusform>%n word replaced by %1</numerusform>
            <numerusform>%n words replaced by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n words edited</source>
        <translation>
            <numerusform>, %n word edited</numerusform>
            <numerusform>, %n words edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs down</source>
        <translation>
            <numerusform>moved %n paragraph down</numerusform>
            <numerusform>moved %n paragraphs down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n paragraphs up</source>
        <translation>
            <numerusform>moved %n paragraph up</numerusform>
            <numerusform>moved %n paragraphs up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs down</source>
        <translation>
            <numerusform>moved here from %n paragraph down</numerusform>
            <numerusform>moved here from %n paragraphs down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved here from %n paragraphs up</source>
        <translation>
            <numerusform>moved here from %n paragraph up</numerusform>
            <numerusform>moved here from %n paragraphs up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has changed %n times.</source>
        <translation>
            <numerusform>It has changed %n time.</numerusform>
            <numerusform>It has changed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles have changed</source>
        <translation>
            <numerusform>%n article has changed</numerusform>
            <numerusform>%n articles have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n times</source>
        <comment>two times</comment>
        <translation>
            <numerusform>%1 to %2, %n time</numerusform>
            <numerusform>%1 to %2, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs changed</source>
        <translation>
            <numerusform>%n paragraph changed</numerusform>
            <numerusform>%n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs added</source>
        <translation>
            <numerusform>%n paragraph added</numerusform>
            <numerusform>%n paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs removed</source>
        <translation>
            <numerusform>%n paragraph removed</numerusform>
            <numerusform>%n paragraphs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs moved</source>
        <translation>
            <numerusform>%n paragraph moved</numerusform>
            <numerusform>%n paragraphs moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n months</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was %n paragraphs</source>
        <translation>
            <numerusform>was %n paragraph</numerusform>
            <numerusform>was %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n unchanged paragraphs]</source>
        <translation>
            <numerusform>[%n unchanged paragraph]</numerusform>
            <numerusform>[%n unchanged paragraphs]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 redirects more than %n time(s).</source>
        <translation>
            <numerusform>%1 redirects more than %n time.</numerusform>
            <numerusform>%1 redirects more than %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states brought in</source>
        <translation>
            <numerusform>%n state brought in</numerusform>
            <numerusform>%n states brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions added</source>
        <translation>
            <numerusform>%n version added</numerusform>
            <numerusform>%n versions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n led elsewhere</source>
        <translation>
            <numerusform>%n led elsewhere</numerusform>
            <numerusform>%n led elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without the article</source>
        <translation>
            <numerusform>%n without the article</numerusform>
            <numerusform>%n without the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n paragraphs.</source>
        <translation>
            <numerusform>The document has more than %n paragraph.</numerusform>
            <numerusform>The document has more than %n paragraphs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n lines.</source>
        <translation>
            <numerusform>The document has more than %n line.</numerusform>
            <numerusform>The document has more than %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%n article found.</numerusform>
            <numerusform>%n articles found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed added</numerusform>
            <numerusform>%n feeds added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split into %n paragraphs</source>
        <translation>
            <numerusform>split into %n paragraph</numerusform>
            <numerusform>split into %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined from %n paragraphs</source>
        <translation>
            <numerusform>joined from %n paragraph</numerusform>
            <numerusform>joined from %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages were aligned or set apart by the reader, not by Recension; they are marked so.</source>
        <translation>
            <numerusform>%n passage was aligned or set apart by the reader, not by Recension; it is marked so.</numerusform>
            <numerusform>%n passages were aligned or set apart by the reader, not by Recension; they are marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages unchanged</source>
        <translation>
            <numerusform>%n passage unchanged</numerusform>
            <numerusform>%n passages unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words unchanged</source>
        <translation>
            <numerusform>%n word unchanged</numerusform>
            <numerusform>%n words unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the sitemap’s parts could not be read.</source>
        <translation>
            <numerusform>%n of the sitemap’s parts could not be read.</numerusform>
            <numerusform>%n of the sitemap’s parts could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles wait for their turn; a site may ask for pauses.</source>
        <translation>
            <numerusform>%n article waits for its turn; a site may ask for pauses.</numerusform>
            <numerusform>%n articles wait for their turn; a site may ask for pauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are ignored by the reader&apos;s rules, as a whole or in part.</source>
        <translation>
            <numerusform>%n passage is ignored by the reader&apos;s rules, as a whole or in part.</numerusform>
            <numerusform>%n passages are ignored by the reader&apos;s rules, as a whole or in part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::ChangeList</name>
    <message numerus="yes">
        <source>%n typographic changes, dotted in the text</source>
        <translation>
            <numerusform>%n typographic change, dotted in the text</numerusform>
            <numerusform>%n typographic changes, dotted in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::FeedSteps</name>
    <message numerus="yes">
        <source>%1 is followed; it brought %n articles.</source>
        <translation>
            <numerusform>%1 is followed; it brought %n article.</numerusform>
            <numerusform>%1 is followed; it brought %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were added.</source>
        <translation>
            <numerusform>%n feed was added.</numerusform>
            <numerusform>%n feeds were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::FindStrip</name>
    <message numerus="yes">
        <source>%n in the older version</source>
        <translation>
            <numerusform>%n in the older version</numerusform>
            <numerusform>%n in the older version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the newer version</source>
        <translation>
            <numerusform>%n in the newer version</numerusform>
            <numerusform>%n in the newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::HistoryLines</name>
    <message numerus="yes">
        <source>%1; and %n times before</source>
        <translation>
            <numerusform>%1; and %n time before</numerusform>
            <numerusform>%1; and %n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::LibraryPage</name>
    <message numerus="yes">
        <source>%n articles followed</source>
        <translation>
            <numerusform>%n article followed</numerusform>
            <numerusform>%n articles followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::MainWindow</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::PreviewPages</name>
    <message numerus="yes">
        <source>%n more page(s) will be printed, but are not shown here.</source>
        <translation>
            <numerusform>%n more page will be printed, but is not shown here.</numerusform>
            <numerusform>%n more pages will be printed, but are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::ReadingDialog</name>
    <message numerus="yes">
        <source>Also the %n other passage(s) marked up alike</source>
        <translation>
            <numerusform>Also the %n other passage marked up alike</numerusform>
            <numerusform>Also the %n other passages marked up alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::ReadingSteps</name>
    <message numerus="yes">
        <source>%n rule(s) made for %1. Edit, Rules for Reading and Comparing shows them.</source>
        <translation>
            <numerusform>%n rule made for %1. Edit, Rules for Reading and Comparing shows it.</numerusform>
            <numerusform>%n rules made for %1. Edit, Rules for Reading and Comparing shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::RulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s). The text is kept as it is saved here and can be handed to others.</source>
        <translation>
            <numerusform>%n rule. The text is kept as it is saved here and can be handed to others.</numerusform>
            <numerusform>%n rules. The text is kept as it is saved here and can be handed to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n rule added.</numerusform>
            <numerusform>%n rules added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) the contrary of yours, which stay; the first is “%1” for %2.</source>
        <translation>
            <numerusform>%n says the contrary of yours, which stays: “%1” for %2.</numerusform>
            <numerusform>%n say the contrary of yours, which stay; the first is “%1” for %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::SearchPage</name>
    <message numerus="yes">
        <source>%1: more than %n articles</source>
        <translation>
            <numerusform>%1: more than %n article</numerusform>
            <numerusform>%1: more than %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recension::StatusLine</name>
    <message numerus="yes">
        <source>The article has changed %n times</source>
        <translation>
            <numerusform>The article has changed %n time</numerusform>
            <numerusform>The article has changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in %1</source>
        <translation>
            <numerusform>%n word in %1</numerusform>
            <numerusform>%n words in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages ignored by your rules</source>
        <translation>
            <numerusform>%n passage ignored by your rules</numerusform>
            <numerusform>%n passages ignored by your rules</numerusform>
        </translation>
    </message>
</context>
</TS>
