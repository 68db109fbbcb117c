// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsontext.h"

#include "core/base/translate.h"
#include "core/storage/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace carrel {

namespace {

Error damagedText(const QString &detail)
{
    return Error{
        ErrorCode::Damaged,
        tr("This course is damaged: a part of its content cannot be read. Open an earlier save."),
        detail};
}

Result<QString> fittingText(const QByteArray &text)
{
    if (text.size() > schema::longestValue) {
        return Error{ErrorCode::Refused,
                     tr("This is too much text for one block (more than 16 MB). "
                        "Spread it over several blocks or pages.")};
    }
    return QString::fromUtf8(text);
}

} // namespace

Result<QString> jsonToText(const QJsonObject &body)
{
    return fittingText(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> jsonFromText(QByteArrayView text)
{
    // The view is only read during the call, so its bytes need no copy.
    QJsonParseError parse;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &parse);
    if (!document.isObject())
        return damagedText(parse.errorString());
    return document.object();
}

Result<JsonDocument> documentFromText(QByteArrayView text)
{
    const auto document = JsonDocument::fromText(text);
    return document ? Result<JsonDocument>(*document) : damagedText({});
}

Result<QString> jsonValueToText(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return fittingText(
        text.sliced(1, text.size() - 2)); // without the brackets that a document needs
}

Result<QJsonValue> jsonValueFromText(QByteArrayView text)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson('[' + text.toByteArray() + ']', &parse);
    if (document.array().size() != 1)
        return damagedText(parse.errorString());
    return document.array().at(0);
}

} // namespace carrel
