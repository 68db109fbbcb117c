// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/richtext/richtext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <utility>

namespace carrel::richtext {

/// Writes HTML element by element, so that no caller ever joins markup by hand. Text and attribute
/// values are escaped here; names of elements and attributes are our own literals. Every element
/// opened is closed by finish() at the latest.
class HtmlWriter
{
public:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    void open(QLatin1StringView element, const Attributes &attributes = {});
    void close(); ///< The element opened last.
    /// An element that has no content and no end tag ("br", "img").
    void empty(QLatin1StringView element, const Attributes &attributes = {});
    void text(const QString &text);
    /// Text whose line breaks become `<br>`.
    void lines(const QString &text);
    void lines(QByteArrayView utf8); ///< Valid UTF-8.

    Html finish();

private:
    void startTag(QLatin1StringView element, const Attributes &attributes);

    QByteArray m_html;
    QVarLengthArray<QLatin1StringView, 16> m_open;
};

} // namespace carrel::richtext
