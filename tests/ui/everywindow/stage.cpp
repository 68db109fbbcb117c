// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/stage.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr int entriesOfEmptyList = 2;
constexpr int longPatience = 5000; ///< Milliseconds for what must come.
constexpr int shortPatience = 3; ///< For what many widgets do not have.
constexpr int roundsOfLayout = 10; ///< Until what wraps in what scrolls has found its height.

QJsonObject written(const QList<Field> &form, QJsonObject body, const QString &words);

QJsonValue writtenList(const Field &field, QJsonArray entries, const QString &words)
{
    for (int i = 0; entries.isEmpty() && i < entriesOfEmptyList; ++i)
        entries.append(initialEntry(field.fields));
    for (auto &&entry : entries)
        entry = written(field.fields, entry.toObject(), words);
    return entries;
}

/// What a field holds once an author has written in it.
QJsonValue writtenValue(const Field &field, const QJsonValue &value, const QString &words)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return words;
    case FieldType::RichText: return richtext::fromPlain(words);
    case FieldType::TextList: {
        QJsonArray texts = value.toArray();
        for (auto &&text : texts)
            text = words;
        return texts.isEmpty() && field.along.isEmpty() ? QJsonArray{words, words} : texts;
    }
    case FieldType::List: return writtenList(field, value.toArray(), words);
    default: return value;
    }
}

QJsonObject written(const QList<Field> &form, QJsonObject body, const QString &words)
{
    for (const Field &field : form)
        body[field.key] = writtenValue(field, body[field.key], words);
    return body;
}

/// The same picture wherever one may stand, in list entries too.
QJsonObject illustrated(const QList<Field> &fields, QJsonObject object, const QString &picture)
{
    for (const Field &field : fields) {
        if (field.type == FieldType::Media && field.accept.startsWith(u"image"))
            object[field.key] = picture;
        if (field.type != FieldType::List)
            continue;
        QJsonArray entries;
        const QJsonArray plain = object[field.key].toArray();
        for (const QJsonValue &entry : plain)
            entries.append(illustrated(field.fields, entry.toObject(), picture));
        object[field.key] = entries;
    }
    return object;
}

QString drawPicture(const QString &path)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    REQUIRE(image.save(path, "PNG"));
    return path;
}

QWidget *topmost()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

} // namespace

Stage::Stage(const QString &words, const Look &look)
    : StudioFixture(QLocale().name().left(2))
    , m_words(words)
    , m_look(look)
{
    window().resize(1280, 860);
}

void Stage::openCourse()
{
    startSaved(m_words + u".carrel"_s);
    edit(m_words);
    const auto id = session().view().courseId();
    REQUIRE(id);
    course = *id;
    for (const OutlineNode &former : got(session().view().outlineChildren(course)))
        REQUIRE(renameNode(session(), former.id, m_words));
    part = got(addPart(session(), {course}, m_words, m_words));
    module = got(session().view().outlineChildren(part)).first().id;
    REQUIRE(changeModule(session(), module,
                         {.objectives = {m_words}, .minutes = 5, .summary = m_words}));
    addFullPage();
    newPage = got(addPage(session(), {module}, m_words, {.isQuiz = true}));
    for (const Kind &kind : allKinds())
        REQUIRE(addBlock(session(), {newPage}, kind.id));
    emptyPage = got(addPage(session(), {module}, m_words));
    REQUIRE(desk().keeper().save());
    settle();
}

void Stage::addFullPage()
{
    RandomIdSource ids;
    const auto picture = insertFile(session(), drawPicture(path(m_words + u".png"_s)));
    REQUIRE(picture);
    fullPage = got(addPage(session(), {module}, m_words));
    for (const Kind &kind : allKinds()) {
        const QJsonObject body = illustrated(
            kind.form, written(kind.form, kind.defaults(ids), m_words), picture->id.text());
        const NodeId block = got(addBlock(session(), {fullPage}, kind.id, body));
        REQUIRE(renameNode(session(), block, m_words));
    }
}

QList<NodeId> Stage::blocksOf(const NodeId &page)
{
    QList<NodeId> blocks;
    for (const OutlineNode &node : got(session().view().outlineChildren(page)))
        blocks << node.id;
    return blocks;
}

void Stage::goTo(const NodeId &node, const NodeId &block)
{
    desk().panes().goTo(node, block);
    settle();
    const auto columns = window().findChildren<ui::CardColumn *>();
    for (ui::CardColumn *column : columns)
        column->buildAll();
    for (int round = 0; round < roundsOfLayout; ++round)
        settle();
}

bool Stage::seenWhileOpen(const QString &name, const std::function<void()> &open, const Act &act,
                          int patience) const
{
    bool isSeen = false;
    const QWidget *before = topmost();
    QTimer watch;
    watch.callOnTimeout(&watch, [&] {
        QWidget *opened = topmost();
        if (isSeen || !opened || opened == before)
            return;
        isSeen = true;
        if (act)
            act(*opened);
        m_look(name, *opened);
        opened->close();
    });
    watch.start(1);
    open(); // returns when a dialog or a menu is closed; what stays open is waited for
    static_cast<void>(QTest::qWaitFor([&] { return isSeen; }, patience));
    settle();
    return isSeen;
}

void Stage::lookWhileOpen(const QString &name, const std::function<void()> &open,
                          const Act &act) const
{
    INFO(name.toStdString());
    CHECK(seenWhileOpen(name, open, act, longPatience));
}

void Stage::lookAtMenus(const QString &name, QWidget &window) const
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (!button->menu() || !button->isVisible())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        m_look(u"%1, menu of %2"_s.arg(name, button->accessibleName()), *button->menu());
    }
    QSet<const QMetaObject *> seen;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isText =
            qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractScrollArea *>(widget);
        if (!isText || !widget->isVisible() || seen.contains(widget->metaObject()))
            continue;
        seen.insert(widget->metaObject());
        lookAtContextMenu(name, *widget);
    }
}

void Stage::lookAtContextMenu(const QString &name, QWidget &widget) const
{
    const QString what = u"%1, context menu of %2"_s.arg(
        name, QString::fromLatin1(widget.metaObject()->className()));
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    QWidget *target = area ? area->viewport() : &widget;
    const QPoint middle = target->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, target->mapToGlobal(middle));
    seenWhileOpen(
        what, [&] { QApplication::sendEvent(target, &event); }, {}, shortPatience);
}

} // namespace carrel::test
