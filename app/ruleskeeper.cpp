// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ruleskeeper.h"

#include "core/base/sentence.h"
#include "core/model/joinrules.h"
#include "ui/sharedrules.h"

#include <QFileInfo>

namespace recension {

RulesKeeper::RulesKeeper(SharedRules *rules, const QString &path, QObject *parent)
    : QObject(parent), m_rules(rules), m_path(path), m_kept(rules->rules()), m_file(path)
{
    takeOver();
    connect(rules, &SharedRules::changed, this, &RulesKeeper::keep);
    connect(&m_file, &FileWatch::written, this, &RulesKeeper::takeOver);
}

void RulesKeeper::takeOver()
{
    if (!QFileInfo::exists(m_path))
        return;
    const Result<QString> text = loadRulesText(m_path);
    if (text && *text == m_text)
        return;
    m_text = text.value_or(QString());
    const Result<ReadingRules> rules = text ? rulesOfFile(m_text, m_path) : std::unexpected(text.error());
    if (!rules)
        return m_rules->setFlaw(rules.error(), text ? m_text : m_rules->text());
    m_kept = *rules;
    m_rules->setText(m_text);
}

void RulesKeeper::keep()
{
    const Result<QString> text = loadRulesText(m_path);
    const Result<ReadingRules> written = text ? parseReadingRules(*text) : std::unexpected(text.error());
    if (!written || *text == m_text || !QFileInfo::exists(m_path))
        return save();
    // Somebody wrote there a moment ago.
    const ReadingRules joined = joinedRules(m_kept, m_rules->rules(), *written);
    m_text = *text;
    m_kept = *written;
    m_rules->setText(readingRulesText(joined, m_text));
    save();
}

void RulesKeeper::save()
{
    m_kept = m_rules->rules();
    if (m_rules->text() == m_text)
        return;
    const Result<QString> aside = saveRulesText(m_rules->text(), m_path);
    if (!aside)
        return Q_EMIT m_rules->failed(aside.error());
    m_text = m_rules->text();
    if (!aside->isEmpty()) {
        Q_EMIT m_rules->failed(
            {ErrorCode::WrongFormat, Sentence::tr("The rules that could not be understood stand in “%1” now.").arg(*aside)});
    }
}

} // namespace recension
