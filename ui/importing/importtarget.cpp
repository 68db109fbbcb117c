// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importtarget.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

ImportTarget::ImportTarget(QWidget *parent)
    : QWidget(parent)
    , m_where(new QComboBox(this))
    , m_titleLabel(plainLabel(carrel::tr("Called"), this))
    , m_title(new QLineEdit(this))
    , m_quiz(new WrappedCheckBox(carrel::tr("As quiz pages: they count"), this))
{
    m_where->setObjectName(u"where"_s);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->setMinimumContentsLength(28);
    m_title->setObjectName(u"title"_s);
    m_quiz->setObjectName(u"quiz"_s);
    m_quiz->setToolTip(carrel::tr("A quiz page has attempts, and the LMS gets its score. Off: "
                                  "practice questions, which do not count."));
    auto *whereLabel = plainLabel(carrel::tr("Where it goes"), this);
    whereLabel->setBuddy(m_where);
    nameDropDown(*m_where, carrel::tr("Where it goes"));
    m_titleLabel->setBuddy(m_title);
    m_title->setAccessibleName(carrel::tr("Title of the new page or module"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(whereLabel);
    row->addWidget(m_where, 3);
    row->addWidget(m_titleLabel);
    row->addWidget(m_title, 2);
    row->addWidget(m_quiz, 3);
    connect(m_where, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        refresh();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_isTitled = true; });
    refresh();
}

void ImportTarget::setPlace(const CourseView &course, const ImportPlace &place)
{
    m_place = place;
    const auto found = course.node(place.node);
    const Node node = found && *found ? **found : Node();
    const QString title = labelText(node.title);
    m_isOnPage = node.kind == QLatin1StringView(nodekind::page);
    const auto current =
        m_where->count() > 0 ? DraftLevel(m_where->currentData().toInt()) : m_suggested;
    m_where->clear();
    if (m_isOnPage && !place.block.isNull())
        //: %1 is the title of a page
        m_where->addItem(carrel::tr("On the page “%1”, after the chosen block").arg(title),
                         int(DraftLevel::Blocks));
    else if (m_isOnPage)
        m_where->addItem(carrel::tr("At the end of the page “%1”").arg(title),
                         int(DraftLevel::Blocks));
    if (m_isOnPage)
        m_where->addItem(carrel::tr("On a new page after “%1”").arg(title), int(DraftLevel::Pages));
    else if (node.kind == QLatin1StringView(nodekind::module))
        //: %1 is the title of a module
        m_where->addItem(carrel::tr("On a new page in “%1”").arg(title), int(DraftLevel::Pages));
    m_where->addItem(carrel::tr("In a new module"), int(DraftLevel::Modules));
    choose(m_isChosen ? current : m_suggested);
}

/// That level, or the next one above that there is.
void ImportTarget::choose(DraftLevel level)
{
    for (int i = 0; i < m_where->count(); ++i) {
        if (m_where->itemData(i).toInt() >= int(level)) {
            m_where->setCurrentIndex(i);
            break;
        }
    }
    refresh();
}

void ImportTarget::suggest(const QString &title, DraftLevel level)
{
    m_suggestedTitle = title.trimmed().isEmpty() ? carrel::tr("Imported questions") : title;
    if (!m_isTitled)
        m_title->setText(m_suggestedTitle);
    m_level = level;
    m_suggested = std::max(level, DraftLevel::Pages);
    choose(m_isChosen ? DraftLevel(m_where->currentData().toInt()) : m_suggested);
}

void ImportTarget::refresh()
{
    const int level = m_where->currentData().toInt();
    const bool isNew = level != int(DraftLevel::Blocks);
    const bool isTitled = isNew && level > int(m_level); // else its pages have their own titles
    m_title->setEnabled(isTitled);
    m_titleLabel->setEnabled(isTitled);
    m_quiz->setEnabled(isNew);
}

ImportGoal ImportTarget::goal() const
{
    const QString title = m_title->text().simplified();
    return {.level = DraftLevel(m_where->currentData().toInt()),
            .at = m_place.node,
            .after = m_place.block,
            .title = title.isEmpty() ? m_suggestedTitle : title,
            .isQuiz = m_quiz->isChecked()};
}

} // namespace carrel::ui
