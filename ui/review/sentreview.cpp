// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sentreview.h"

#include "core/base/translate.h"
#include "ui/media/pictureshrinker.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/opening.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

std::optional<review::SmallerPicture> smallerPicture(QIODevice &device, const QString &type,
                                                     const review::PictureSize &size)
{
    if (!mayShrink(type))
        return {};
    const ShrinkPreset preset{.id = {}, .name = {}, .widest = size.widest, .quality = size.quality};
    const auto bytes = shrunkPicture(device, type, preset);
    if (!bytes)
        return {};
    const QString made = bytes->startsWith("\x89PNG") ? u"image/png"_s
        : bytes->startsWith("RIFF")                   ? u"image/webp"_s
                                                      : u"image/jpeg"_s;
    return review::SmallerPicture{*bytes, made};
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

Result<review::ReviewFile> writeReview(const CourseView &course, const QString &path,
                                       const Progress &progress)
{
    return review::writeReviewFile(course, path, {.shrink = smallerPicture}, progress);
}

SentReviewDialog::SentReviewDialog(const QString &path, const review::ReviewFile &file,
                                   QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_open(openOutside)
{
    setWindowTitle(carrel::tr("Send for review"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    const auto add = [&](QLabel *label) {
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    QLabel *title =
        add(plainLabel(carrel::tr("“%1” is ready").arg(QFileInfo(path).fileName()), this));
    title->setProperty("role", u"title"_s);
    QLabel *facts = add(mutedLabel(
        shownSize(file.bytes) + u" · "_s + QDir::toNativeSeparators(QFileInfo(path).path()), this));
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(plainLabel(carrel::tr("Send it to your reviewers. It opens with a double click, with "
                              "nothing to install. They comment, save their comments and send that "
                              "small file back: bring it in with “Import comments…”."),
                   this));
    if (file.smallerPictures > 0)
        add(plainLabel(carrel::tr("%n picture(s) made smaller, in this file only.", nullptr,
                                  file.smallerPictures),
                       this));
    if (!file.leftOut.isEmpty())
        add(plainLabel(carrel::tr("Left out so that it can be sent by mail, and their blocks say "
                                  "so:")
                           + u'\n' + file.leftOut.join(u'\n'),
                       this));
    layout->addStretch(1);
    layout->addWidget(createButtons());
    const int width = fontMetrics().averageCharWidth() * 80;
    resize(width, heightForWidth(width));
}

QWidget *SentReviewDialog::createButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &picture, const QUrl &target) {
        auto *button = new QPushButton(icon(picture), text, buttons);
        button->setAutoDefault(false);
        showTarget(*button, target);
        connect(button, &QPushButton::clicked, this, [this, target] { m_open(target); });
        row->addWidget(button);
    };
    add(carrel::tr("Show in folder"), u"folder"_s, QUrl::fromLocalFile(QFileInfo(m_path).path()));
    add(carrel::tr("Open in browser"), u"web"_s, QUrl::fromLocalFile(m_path));
    row->addStretch(1);
    QPushButton *done = mainButton(carrel::tr("Done"), buttons);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(done);
    return buttons;
}

} // namespace carrel::ui
