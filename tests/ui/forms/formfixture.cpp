// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms/formfixture.h"

#include "core/edit/fieldpath.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QVBoxLayout>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace carrel::test {

FormFixture::FormFixture(const QString &kind)
{
    block = addBlock(addPage(addModule()), kind);
    open(kind);
}

FormFixture::FormFixture(const QString &kind, const QJsonObject &body)
{
    block = got(carrel::addBlock(*session, {addPage(addModule())}, kind, body));
    open(kind);
}

FormFixture::~FormFixture()
{
    delete content; // before the desk that they ask
    delete behaviour;
}

void FormFixture::open(const QString &kind)
{
    const QList<Field> &form = findKind(kind)->form;
    content = new FormView(form, FormView::Half::Content, media);
    behaviour = new FormView(form, FormView::Half::Behaviour, media);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(content);
    layout->addWidget(behaviour);
    connectForm(content);
    connectForm(behaviour);
    QObject::connect(session.get(), &EditSession::changed, &window, [this] { show(); });
    window.resize(640, 700);
    show();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void FormFixture::connectForm(FormView *form)
{
    QObject::connect(form, &FormView::typed, &window,
                     [this](const QString &path, const FieldValue &value) {
                         typedPaths << path;
                         typing.type(path, [this, path, value] {
                             return changeField(*session, block, path, value());
                         });
                     });
    QObject::connect(form, &FormView::chosen, &window,
                     [this](const QString &path, const QJsonValue &value) {
                         keep();
                         session->endMerge();
                         note(changeField(*session, block, path, value));
                     });
    QObject::connect(form, &FormView::entryAdded, &window, [this](const QString &list, int index) {
        keep();
        note(addEntry(*session, block, list, index));
    });
    QObject::connect(form, &FormView::entryRemoved, &window,
                     [this](const QString &list, int index) {
                         keep();
                         note(removeEntry(*session, block, list, index));
                     });
    QObject::connect(form, &FormView::entryMoved, &window,
                     [this](const QString &list, int from, int to) {
                         keep();
                         note(moveEntry(*session, block, list, from, to));
                     });
    QObject::connect(&typing, &Typing::failed, &window,
                     [this](const Error &error) { failures << error.message; });
}

void FormFixture::note(const Result<> &result)
{
    if (!result)
        failures << result.error().message;
}

QJsonValue FormFixture::at(const QString &path) const
{
    return valueAt(body(), path);
}

void FormFixture::show()
{
    content->setBody(body());
    behaviour->setBody(body());
}

QWidget *FormFixture::control(const QString &path)
{
    INFO(path.toStdString());
    REQUIRE((content->focusField(path) || behaviour->focusField(path)));
    REQUIRE(QApplication::focusWidget());
    return QApplication::focusWidget();
}

QJsonObject sampleOf(const Kind &kind)
{
    QFile file(
        u"%1/core/kinds/%2/sample.json"_s.arg(QString::fromUtf8(CARREL_SOURCE_DIR), kind.id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace carrel::test
