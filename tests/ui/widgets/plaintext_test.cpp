// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("Text of a course is shown as it was written")
{
    const QString hostile = u"<img src='http://example.org/x.png'><b>bold</b>\n& more"_s;

    SECTION("in labels")
    {
        const std::unique_ptr<QLabel> label(ui::plainLabel(hostile));
        CHECK(label->textFormat() == Qt::PlainText);
        CHECK(label->text() == hostile);
        const std::unique_ptr<QLabel> muted(ui::mutedLabel(hostile));
        CHECK(muted->textFormat() == Qt::PlainText);
    }
    SECTION("in tooltips, which are rich text: every character is escaped")
    {
        const QString tooltip = ui::plainTooltip(hostile);
        CHECK(Qt::mightBeRichText(tooltip));
        QTextDocument document;
        document.setHtml(tooltip);
        CHECK(document.toPlainText() == hostile);
    }
}
