// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A body as a course file holds it, read in the two ways in which an export reads it, against Qt.

#include "core/base/json/jsondocument.h"
#include "core/base/json/jsonwriting.h"
#include "core/storage/jsoncheck.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QJsonDocument>

namespace carrel::fuzz {

namespace {

/// Asks for each value as readers of bodies do, which need not know what it is.
void lookAt(const JsonView &view)
{
    (void)view.toBool();
    (void)view.toInt();
    (void)view.toDouble();
    (void)view.utf8();
    (void)view.isText(QLatin1StringView("true"));
    demand(view.toArray().size() + view.toObject().size() == view.size(), "it is one of both");
    demand(view[view.size()].isUndefined(), "there is nothing behind the end");
    demand(view.toString() == view.toJson().toString(), "a string is the same in both forms");
    for (const JsonView &entry : view)
        lookAt(entry);
    for (auto member = view.members(); member.isThere(); member.next())
        lookAt(member.value());
}

/// Where a string begins with U+FEFF, Qt keeps that in what it has read and leaves it out of each
/// string that it makes of it. So texts are compared and not objects, and nothing is said of what
/// is written.
bool hasByteOrderMark(const QByteArray &json)
{
    return json.contains("\xef\xbb\xbf") || json.toLower().contains("\\ufeff");
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void checkWriting(const JsonView &root, const QJsonObject &object)
{
    QByteArray script;
    JsonAppender(script, JsonPlace::Script).value(root);
    demand(!script.contains('<'), "nothing ends the script around it");
    demand(compact(QJsonDocument::fromJson(script).object()) == compact(object),
           "what is written is what was read");
}

} // namespace

void read(const QByteArray &bytes)
{
    const QJsonDocument byQt = QJsonDocument::fromJson(bytes);
    const auto document = JsonDocument::fromText(bytes);
    demand(document.has_value() == byQt.isObject(), "both read it, or none");
    const bool isUtf8 = bytes.isValidUtf8();
    demand(byQt.isObject() || !isUtf8 || !isJsonObject(bytes), "what the gate lets in can be read");
    if (!document)
        return;
    const JsonView root = document->root();
    const QJsonObject object = byQt.object();
    demand(compact(root.toJson().toObject()) == compact(object), "both read the same");
    for (auto it = object.begin(); it != object.end(); ++it)
        demand(compact({{QString(), root[it.key()].toJson()}})
                   == compact({{QString(), object.value(it.key())}}),
               "members are found by name");
    lookAt(root);
    if (!hasByteOrderMark(bytes))
        checkWriting(root, object);
}

} // namespace carrel::fuzz
