// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wikitext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

std::optional<RawDocument> pageOfWikiAnswer(const RawDocument &document)
{
    const QByteArray begin = document.bytes.left(200).simplified();
    if (!begin.startsWith('{') || !document.bytes.left(4096).contains("\"parse\"")) {
        return {};
    }
    const QJsonObject parse = QJsonDocument::fromJson(document.bytes).object().value(u"parse").toObject();
    const QJsonValue text = parse.value(u"text");
    const QString body = text.isObject() ? text.toObject().value(u"*").toString() : text.toString();
    if (body.isEmpty()) {
        return {};
    }
    const QString title = parse.value(u"title").toString().toHtmlEscaped();
    const QString heading = parse.value(u"displaytitle").toString(title); // is HTML
    RawDocument page = document;
    page.capture.contentType = "text/html; charset=utf-8";
    page.bytes =
        QStringLiteral(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body><main><h1>%2</h1>%3</main></body></html>")
            .arg(title, heading, body)
            .toUtf8();
    return page;
}

} // namespace recension
