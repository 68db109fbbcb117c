// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/opening.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>

using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Only web addresses, pages and folders of this computer are opened outside")
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(u"sheet.html"_s);
    writeFile(page, "<p>");

    SECTION("these are")
    {
        const QList<QUrl> good{QUrl(u"https://example.org/a?b=c#d"_s),
                               QUrl(u"http://127.0.0.1:8080/"_s), QUrl(u"HTTPS://Example.org"_s),
                               QUrl::fromLocalFile(page), QUrl::fromLocalFile(folder.path())};
        for (const QUrl &target : good) {
            INFO(target.toString().toStdString());
            CHECK(mayOpen(target));
        }
    }
    SECTION("hostile addresses are not")
    {
        for (const auto &address : {u"javascript:alert(1)"_s,
                                    u"JavaScript:alert(1)"_s,
                                    u"java\tscript:alert(1)"_s,
                                    u" javascript:alert(1)"_s,
                                    u"data:text/html,<script>alert(1)</script>"_s,
                                    u"vbscript:x"_s,
                                    u"smb://server/share"_s,
                                    u"ssh://-oProxyCommand=x/y"_s,
                                    u"ftp://example.org/x"_s,
                                    u"mailto:a@example.org?attach=/etc/passwd"_s,
                                    u"carrel:do"_s,
                                    u"blob:https://example.org/1"_s,
                                    u"ms-msdt:/id x"_s,
                                    u"search-ms:query=x"_s,
                                    u"steam://run/1"_s,
                                    u"http:"_s,
                                    u"https:///nowhere"_s,
                                    u"http:example.org"_s,
                                    u"//example.org/x"_s,
                                    u"example.org"_s,
                                    QString(),
                                    u"https://trusted.example@evil.example/"_s,
                                    u"https://a:b@evil.example/"_s,
                                    u"https://example.org/%0d%0aX: y"_s,
                                    u"https://example.org/%00"_s,
                                    u"https://example.org/\u202Egpj.exe"_s,
                                    u"https://example.org/%E2%80%AE"_s,
                                    u"file://server/share/page.html"_s,
                                    u"file:////server/share/page.html"_s,
                                    u"file:///etc/passwd"_s,
                                    u"file:///usr/bin/env"_s,
                                    u"file:///dev/zero"_s,
                                    u"file:page.html"_s,
                                    u"file:///nowhere/page.html"_s}) {
            INFO(address.toStdString());
            CHECK_FALSE(mayOpen(QUrl(address)));
            CHECK_FALSE(openOutside(QUrl(address)));
        }
    }
    SECTION("files are only as pages, and there")
    {
        for (const auto &name : {u"run.sh"_s, u"run.desktop"_s, u"page.html.exe"_s, u"page"_s,
                                 u"macro.docm"_s, u"a.svg"_s, u"a\nb.html"_s}) {
            const QString path = folder.filePath(name);
            writeFile(path, "x");
            INFO(name.toStdString());
            CHECK_FALSE(mayOpen(QUrl::fromLocalFile(path)));
        }
        REQUIRE(QDir(folder.path()).mkdir(u"Calculator.app"_s));
        CHECK_FALSE(mayOpen(QUrl::fromLocalFile(folder.filePath(u"Calculator.app"_s))));
        CHECK_FALSE(mayOpen(QUrl::fromLocalFile(folder.filePath(u"gone.html"_s))));
        QUrl asked = QUrl::fromLocalFile(page);
        asked.setQuery(u"x"_s);
        CHECK_FALSE(mayOpen(asked));
    }
}

TEST_CASE("A button that opens something says what")
{
    QPushButton button;
    showTarget(button, QUrl(u"https://example.org/a?b=<b>c"_s));
    CHECK(button.accessibleDescription() == u"https://example.org/a?b=%3Cb%3Ec"_s);
    CHECK(button.toolTip().contains(u"example.org"));
    showTarget(button, QUrl::fromLocalFile(u"/courses/<b>a/sheet.html"_s));
    CHECK_FALSE(button.toolTip().contains(u"<b>"));
    CHECK(button.accessibleDescription()
          == QDir::toNativeSeparators(u"/courses/<b>a/sheet.html"_s));
}
