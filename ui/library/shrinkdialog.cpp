// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shrinkdialog.h"

#include "core/base/translate.h"
#include "ui/library/libraryactions.h"
#include "ui/media/mediatexts.h"
#include "ui/media/pictureshrinker.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto presetKey = u"media/shrinkPreset"_s;

QString savingText(const ShrunkPictures &pictures)
{
    if (pictures.contents.isEmpty())
        return tr("None of them would become smaller: they are small already, move, or cannot be "
                  "read here.");
    const int count = int(pictures.contents.size());
    //: %1 and %2 are sizes, such as 4.2 MB
    QString text = tr("%n picture(s): %1 → %2", nullptr, count)
                       .arg(sizeText(pictures.before), sizeText(pictures.after));
    if (pictures.asTheyAre > 0)
        text += u'\n' + tr("%n other(s) stay as they are.", nullptr, pictures.asTheyAre);
    return text;
}

} // namespace

ShrinkDialog::ShrinkDialog(LibraryActions &actions, const QList<MediaId> &files, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_files(files)
    , m_body(new QWidget(this))
    , m_work(new WorkBar(m_body, this))
    , m_preset(new QComboBox(m_body))
    , m_saving(plainLabel({}, m_body))
    , m_note(mutedLabel(carrel::tr("Photos become JPEG files, turned as the camera held them and "
                                   "without place and time. See-through pictures stay so; drawings "
                                   "(SVG) and moving pictures are left alone. Nothing becomes "
                                   "larger. It is one step: Undo brings the large ones back."),
                        m_body))
    , m_put(mainButton(carrel::tr("Make smaller"), m_body))
{
    setWindowTitle(carrel::tr("Make pictures smaller"));
    createLayout();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ShrinkDialog::look);
    connect(m_put, &QPushButton::clicked, this, &ShrinkDialog::put);
    QTimer::singleShot(0, this, &ShrinkDialog::look);
}

ShrinkDialog::~ShrinkDialog() = default;

void ShrinkDialog::createLayout()
{
    const QString last = QSettings().value(presetKey).toString();
    for (const ShrinkPreset &preset : shrinkPresets()) {
        m_preset->addItem(preset.name, preset.id);
        if (preset.id == last)
            m_preset->setCurrentIndex(m_preset->count() - 1);
    }
    nameDropDown(*m_preset, carrel::tr("How small"));
    m_saving->setWordWrap(true);
    m_note->setWordWrap(true);
    m_put->setDefault(true);
    m_put->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, m_body);
    buttons->button(QDialogButtonBox::Cancel)->setText(carrel::tr("Cancel"));
    buttons->addButton(m_put, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_body, 1);
    whole->addWidget(m_work);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_preset);
    column->addWidget(m_saving);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, 0);
}

void ShrinkDialog::look()
{
    const auto presets = shrinkPresets();
    const int chosen = qBound(0, m_preset->currentIndex(), int(presets.size()) - 1);
    m_put->setEnabled(false);
    say(carrel::tr("Looking how small they can be…"));
    auto pictures = m_actions.shrunk(m_files, presets[chosen], *m_work);
    if (m_isLeaving)
        return QDialog::reject();
    if (!pictures) {
        say(pictures.error().code == ErrorCode::Cancelled
                ? carrel::tr("Stopped. Choose how small they are to be.")
                : pictures.error().message);
        return;
    }
    m_pictures = std::make_unique<ShrunkPictures>(*pictures);
    say(savingText(*m_pictures));
    m_put->setEnabled(!m_pictures->contents.isEmpty());
}

/// The window is never lower than its sentences.
void ShrinkDialog::say(const QString &text)
{
    m_saving->setText(text);
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void ShrinkDialog::reject()
{
    m_isLeaving = m_work->isBusy();
    if (m_isLeaving)
        m_work->cancel();
    else
        QDialog::reject();
}

void ShrinkDialog::put()
{
    QSettings().setValue(presetKey, m_preset->currentData());
    if (m_pictures && m_actions.putShrunk(*m_pictures))
        accept();
}

} // namespace carrel::ui
