// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recoverydialog.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sentencelist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double headingSize = 1.15; ///< Of the size of ordinary text.

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

void addSentence(QTreeWidgetItem &course, const QString &sentence)
{
    if (!sentence.isEmpty())
        new QTreeWidgetItem(&course, {sentence});
}

void addWarning(QTreeWidgetItem &course, const QString &sentence, const QColor &colour)
{
    auto *item = new QTreeWidgetItem(&course, {sentence});
    item->setIcon(0, icon(u"warning"_s, colour));
}

/// With the time of the last change, where there is one.
QString unsavedSentence(const RecoveryOfCourse &course)
{
    const QString when = whenText(course.lastEditAt, QDateTime::currentDateTime());
    const QString text = unsavedText(course);
    if (when.isEmpty())
        return text;
    //: %1 says how much work is in no file, %2 is a time
    return carrel::tr("%1, the last of them %2").arg(text, when);
}

} // namespace

RecoveryDialog::RecoveryDialog(const RecoveryData &kept, QWidget *parent)
    : QDialog(parent)
    , m_total(kept.total())
{
    setWindowTitle(carrel::tr("Clear recovery data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    const bool isEmpty = kept.courses.isEmpty();
    QLabel *heading =
        wrapped(isEmpty ? carrel::tr("This computer keeps nothing of courses that are not open.")
                        //: %1 is a size, as in “3.2 MB”
                        : carrel::tr("This computer keeps %1 beside your course files")
                              .arg(shownSize(m_total.bytes + m_total.unsavedBytes)));
    column->addWidget(heading);
    if (!isEmpty) {
        QFont strong = heading->font();
        strong.setWeight(QFont::DemiBold);
        if (strong.pointSizeF() > 0) // else it is given in pixels
            strong.setPointSizeF(strong.pointSizeF() * headingSize);
        heading->setFont(strong);
        column->addWidget(wrapped(
            carrel::tr("With it undo goes on after a course was closed, snapshots and earlier "
                       "versions can be had again, and a crash costs nothing. It is for you "
                       "alone and never part of a file that you send.")));
        column->addWidget(createList(kept), 1);
    }
    if (m_total.isAnythingElse())
        column->addWidget(wrapped(
            carrel::tr("Cleared, it cannot be had again: undo then begins anew with the file, "
                       "snapshots and earlier versions are gone. Your course files stay as they "
                       "are.")));
    if (!kept.openCourses.isEmpty()) {
        auto *open = mutedLabel(carrel::tr("%n course(s) that are open now keep their undo and "
                                           "snapshots; close them first to clear that as well.",
                                           nullptr, int(kept.openCourses.size())),
                                this);
        open->setWordWrap(true);
        column->addWidget(open);
    }
    if (m_total.hasUnsavedWork()) {
        m_unsavedToo = new WrappedCheckBox(
            //: %1 is a size
            carrel::tr("Delete work as well that is in no file (%1). Nothing can bring it back.")
                .arg(shownSize(m_total.unsavedBytes)),
            this);
        connect(m_unsavedToo, &QCheckBox::toggled, this, &RecoveryDialog::refresh);
        column->addWidget(m_unsavedToo);
    }
    column->addLayout(createButtons());
    const int letter = fontMetrics().averageCharWidth();
    setMinimumWidth(letter * 60);
    resize(letter * 96, isEmpty ? 0 : fontMetrics().height() * 31);
    refresh();
}

QLabel *RecoveryDialog::wrapped(const QString &text)
{
    QLabel *label = plainLabel(text, this);
    label->setWordWrap(true);
    return label;
}

QWidget *RecoveryDialog::createList(const RecoveryData &kept)
{
    QTreeWidget *list = sentenceList(carrel::tr("What is kept, by course"), this);
    QFont strong = list->font();
    strong.setWeight(QFont::DemiBold);
    const QColor warning = tones(palette()).warning;
    for (const RecoveryOfCourse &course : kept.courses) {
        auto *item = new QTreeWidgetItem(list, {nameOf(course)});
        item->setFont(0, strong);
        if (!course.coursePath.isEmpty())
            item->setToolTip(0, plainTooltip(course.coursePath));
        addSentence(*item, keptText(course));
        if (course.hasUnsavedWork())
            addWarning(*item, unsavedSentence(course), warning);
        if (!course.coursePath.isEmpty() && !course.isFileThere)
            addWarning(*item,
                       carrel::tr("The file is not in its place any more: this may be the last "
                                  "there is of the course."),
                       warning);
    }
    list->expandAll();
    list->setSelectionMode(QAbstractItemView::NoSelection); // there is nothing to choose
    return list;
}

QLayout *RecoveryDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    const bool isAnything = m_total.isAnythingElse() || m_total.hasUnsavedWork();
    if (isAnything) {
        m_clear = mainButton(carrel::tr("Clear"), this);
        connect(m_clear, &QPushButton::clicked, this, &QDialog::accept);
        row->addWidget(m_clear);
    }
    auto *close = new QPushButton(isAnything ? carrel::tr("Cancel") : carrel::tr("Close"), this);
    close->setDefault(true); // nobody clears by a slip of Enter elsewhere in the dialog
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return row;
}

bool RecoveryDialog::isUnsavedToo() const
{
    return m_unsavedToo && m_unsavedToo->isChecked();
}

void RecoveryDialog::refresh()
{
    if (m_clear)
        m_clear->setEnabled(m_total.isAnythingElse() || isUnsavedToo());
}

} // namespace carrel::ui
