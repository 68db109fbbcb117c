// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/coursefront.h"

#include "core/base/translate.h"
#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "ui/forms/plainedit.h"
#include "ui/page/frontparts.h"
#include "ui/page/pagelook.h"
#include "ui/page/pagetyping.h"
#include "ui/page/titleedit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CourseFront::CourseFront(EditSession &session, PageTyping &typing, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_typing(typing)
    , m_title(new TitleEdit(carrel::tr("Title of the course"), this))
    , m_description(new PlainEdit(PlainEdit::Lines::Many, this))
    , m_empty(mutedLabel(carrel::tr("No module yet. A module is a chapter: a few pages with one "
                                    "aim."),
                         this))
    , m_modules(new NodeList(this))
{
    createLayout();
    connectSignals();
}

void CourseFront::createLayout()
{
    m_title->setFont(pageTitleFont());
    m_title->setPlaceholderText(carrel::tr("Title of the course"));
    m_description->setFont(pageFont());
    m_description->setPlaceholderText(carrel::tr("Who this course is for, and what it helps with"));
    m_description->setAccessibleName(carrel::tr("Description of the course"));
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, 0, space::xl, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(new FieldCard(*m_description));
    layout->addSpacing(space::l);
    layout->addWidget(frontHeading(carrel::tr("Modules")));
    layout->addWidget(m_empty);
    layout->addWidget(m_modules);
    auto *add = new QPushButton(icon(u"add"_s), carrel::tr("Add a module"), this);
    connect(add, &QPushButton::clicked, this, &CourseFront::addModule);
    layout->addWidget(add, 0, Qt::AlignLeading);
    layout->addStretch();
}

void CourseFront::connectSignals()
{
    connect(m_title, &TitleEdit::typed, this, [this] {
        m_typing.type(m_course, u"title"_s, [this, title = m_title->title()]() -> Result<> {
            return title.isEmpty() ? Result<>() : renameCourse(m_session, title);
        });
    });
    connect(m_title, &TitleEdit::entered, m_description, [this] { m_description->setFocus(); });
    connect(m_title, &TitleEdit::focusLeft, this, [this] {
        m_typing.keepNow();
        refresh();
    });
    connect(m_description, &PlainEdit::edited, this, [this] {
        m_typing.type(m_course, u"description"_s, [this]() -> Result<> {
            CARREL_TRY_VALUE(settings, m_session.view().settings());
            settings.description = m_description->text();
            return changeSettings(m_session, settings);
        });
    });
    connect(m_modules, &NodeList::opened, this, &CourseFront::opened);
    connect(&m_typing, &PageTyping::kept, this, [this](const NodeId &node) {
        if (node == m_course)
            refresh();
    });
}

void CourseFront::refresh()
{
    const auto course = m_session.view().courseId();
    if (!course)
        return;
    m_course = *course;
    const auto node = m_session.view().node(m_course);
    if (!node || !*node)
        return;
    if (!m_typing.isPending(m_course)) {
        m_title->setTitle((*node)->title);
        if (const auto settings = m_session.view().settings())
            m_description->showText(settings->description);
    }
    const QList<NodeList::Row> rows = rowsBelow(m_session.view(), m_course);
    m_modules->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
}

void CourseFront::addModule()
{
    m_typing.endStep();
    const auto module = carrel::addModule(m_session, {m_course}, carrel::tr("New module"));
    if (module)
        Q_EMIT opened(*module);
    else
        showError(this, module.error());
}

} // namespace carrel::ui
