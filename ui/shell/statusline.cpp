// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/edit/wordcounts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int manyChanges = 20;
constexpr qint64 longTime = 15 * 60; // seconds
constexpr int minute = 60 * 1000; // milliseconds
constexpr int nearlyFull = 80; // percent

QPushButton *quietButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("role", u"quiet"_s); // styled by applyTheme()
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

QString keepingText(const KeepingState &state, const QDateTime &now)
{
    if (state.hasFile && state.unsavedSteps == 0) {
        const QString when = whenText(state.savedAt, now);
        //: %1 is a time or date
        return when.isEmpty() ? carrel::tr("File up to date")
                              : carrel::tr("File up to date %1").arg(when);
    }
    const QString kept = carrel::tr("All changes kept on this computer");
    return kept + u" · "_s
        + (state.hasFile ? carrel::tr("%n not yet in the file", nullptr, state.unsavedSteps)
                         : carrel::tr("not in a file yet"));
}

bool isSavingDue(const KeepingState &state, const QDateTime &now)
{
    if (state.unsavedSteps == 0)
        return false;
    return state.unsavedSteps >= manyChanges
        || (state.unsavedSince.isValid() && state.unsavedSince.secsTo(now) >= longTime);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_keeping(plainLabel({}, this))
    , m_save(quietButton(this))
    , m_words(plainLabel({}, this))
    , m_language(quietButton(this))
    , m_memory(quietButton(this))
    , m_findings(quietButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::s, 0);
    row->setSpacing(space::s);
    row->addWidget(m_picture);
    row->addWidget(m_keeping);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_words);
    row->addWidget(m_findings);
    row->addWidget(m_language);
    row->addWidget(m_memory);
    m_language->setToolTip(carrel::tr("The language of the course; change it in its settings"));
    m_memory->setToolTip(carrel::tr("How much of what a learning platform keeps between two visits "
                                    "this course needs at most"));
    connect(m_save, &QPushButton::clicked, this, &StatusLine::saveAsked);
    m_findings->setToolTip(carrel::tr("What the checks of the whole course found"));
    m_findings->hide();
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsAsked);
    connect(m_language, &QPushButton::clicked, this, &StatusLine::languageAsked);
    connect(m_memory, &QPushButton::clicked, this, &StatusLine::memoryAsked);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &StatusLine::updateKeeping);
    clock->start(minute);
    showLanguage({});
    showMemory(-1);
}

void StatusLine::showKeeping(const KeepingState &state)
{
    m_state = state;
    updateKeeping();
}

void StatusLine::updateKeeping()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isDue = isSavingDue(m_state, now);
    const bool isSaved = m_state.hasFile && m_state.unsavedSteps == 0;
    const int size = fontMetrics().height();
    m_picture->setPixmap(icon(isDue         ? u"warning"_s
                                  : isSaved ? u"check"_s
                                            : u"recover"_s)
                             .pixmap(size, size));
    m_keeping->setText(keepingText(m_state, now));
    QPalette colours = palette();
    if (isDue)
        colours.setColor(QPalette::WindowText, tones(colours).warning);
    m_keeping->setPalette(colours);
    m_save->setText(m_state.hasFile ? carrel::tr("Save") : carrel::tr("Save…"));
    m_save->setVisible(!isSaved);
}

QString StatusLine::keepingShown() const
{
    return m_keeping->text();
}

void StatusLine::showLanguage(const QString &tag)
{
    m_language->setVisible(!tag.isEmpty());
    m_language->setText(languageName(tag));
    //: %1 is the name of a language
    m_language->setAccessibleName(carrel::tr("Language of the course: %1").arg(m_language->text()));
}

void StatusLine::showMemory(int percent)
{
    m_memory->setVisible(percent >= 0);
    //: %1 is a number
    const QString text = carrel::tr("Resume memory %1 %").arg(percent);
    m_memory->setText(text);
    m_memory->setAccessibleName(text);
    m_memory->setIcon(percent >= nearlyFull ? icon(u"warning"_s) : QIcon());
}

void StatusLine::showWords(const WordCounts &shown, int selected)
{
    m_words->setVisible(shown.total() > 0 || selected > 0);
    m_words->setText(selected > 0
                         //: %1 is a number of words, %n the number of all on the page
                         ? carrel::tr("%1 of %n word(s)", nullptr, shown.total()).arg(selected)
                         : wordsText(shown));
    m_words->setToolTip(wordsByUse(shown));
}

void StatusLine::showFindings(int toFix, int suggestions)
{
    QStringList parts;
    if (toFix > 0)
        parts.append(carrel::tr("%n to fix", nullptr, toFix));
    if (suggestions > 0)
        parts.append(carrel::tr("%n suggestion(s)", nullptr, suggestions));
    const QString text = parts.isEmpty() ? carrel::tr("Nothing to fix") : parts.join(u" · "_s);
    m_findings->setText(text);
    m_findings->setAccessibleName(text);
    m_findings->setIcon(icon(toFix > 0             ? u"error"_s
                                 : suggestions > 0 ? u"suggestion"_s
                                                   : u"check"_s));
    m_findings->show();
}

} // namespace carrel::ui
