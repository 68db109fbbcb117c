// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/opening.h"

#include "ui/widgets/plaintext.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Control and format characters: line ends, those that turn the direction of letters.
bool hasHiddenLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format;
    });
}

bool isWebPage(const QUrl &target)
{
    // A name before "@" would be read as where it leads.
    return !target.host().isEmpty() && target.userInfo().isEmpty();
}

bool isOfThisComputer(const QUrl &target)
{
    if (!target.host().isEmpty() || target.hasQuery())
        return false;
    const QFileInfo file(target.toLocalFile());
    if (!file.isAbsolute() || !file.exists())
        return false;
    const QString ending = file.suffix().toLower();
    if (file.isDir())
        return ending != u"app"; // on some systems that is a program
    return file.isFile() && (ending == u"html" || ending == u"htm");
}

} // namespace

bool mayOpen(const QUrl &target)
{
    if (!target.isValid() || target.isRelative()
        || hasHiddenLetters(QUrl::fromPercentEncoding(target.toEncoded())))
        return false;
    const QString scheme = target.scheme();
    if (scheme == u"http" || scheme == u"https")
        return isWebPage(target);
    return scheme == u"file" && isOfThisComputer(target);
}

bool openOutside(const QUrl &target)
{
    return mayOpen(target) && QDesktopServices::openUrl(target);
}

void showTarget(QAbstractButton &button, const QUrl &target)
{
    const QString text = target.isLocalFile() ? QDir::toNativeSeparators(target.toLocalFile())
                                              : target.toDisplayString();
    button.setToolTip(plainTooltip(text));
    button.setAccessibleDescription(text);
}

} // namespace carrel::ui
