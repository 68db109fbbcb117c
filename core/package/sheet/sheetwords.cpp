// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sheet/sheetwords.h"

#include "core/base/contract.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

const QJsonObject &allWords()
{
    static const QJsonObject words = [] {
        QFile file(u":/lms/sheet/words.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        contract(isOpen);
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return words;
}

} // namespace

SheetWords::SheetWords(const QString &course)
    : m_language(course.section(u'-', 0, 0).toLower())
{
    if (!allWords().contains(m_language))
        m_language = u"en"_s;
    m_words = allWords().value(m_language).toObject();
}

QString SheetWords::say(const QString &name, const Values &values) const
{
    contract(m_words.contains(name));
    return filled(m_words.value(name).toString(), values);
}

QString filled(const QString &text, const SheetWords::Values &values)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(at);
        const QString name = text.mid(open + 1, close - open - 1);
        const auto value =
            std::ranges::find(values, name, [](const auto &entry) { return entry.first; });
        result += text.mid(at, open - at);
        result += value == values.end() ? text.mid(open, close + 1 - open) : value->second;
        at = close + 1;
    }
}

} // namespace carrel
