// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/journeys/inputs.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/skilledits.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

template<typename T>
T have(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// A course that is being made outside of the studio.
class Making
{
public:
    Making(const QString &folder, const QString &title)
        : m_folder(folder)
    {
        SessionOptions options;
        options.stateFolder = folder + u"/elsewhere"_s;
        session = have(EditSession::createNew(title, options));
        course = have(session->view().courseId());
    }

    NodeId module(const QString &title) { return have(addModule(*session, {course}, title)); }
    NodeId page(const NodeId &module, const QString &title)
    {
        return have(addPage(*session, {module}, title));
    }
    NodeId block(const NodeId &page, const QString &kind, const QJsonObject &body = {})
    {
        const NodeId id = have(addBlock(*session, {page}, kind));
        for (auto it = body.begin(); it != body.end(); ++it)
            REQUIRE(changeField(*session, id, it.key(), it.value()));
        return id;
    }
    void text(const NodeId &page, const QString &words)
    {
        block(page, u"text"_s, {{u"text"_s, richtext::fromPlain(words)}});
    }
    void picture(const NodeId &page, int number, const QString &alt = {});
    void save(const QString &name)
    {
        REQUIRE(session->saveAs(m_folder + u'/' + name));
        REQUIRE(session->close(EditSession::OnClose::Keep));
    }

    std::unique_ptr<EditSession> session;
    NodeId course;

private:
    QString m_folder;
};

void drawBoard(QPainter &painter)
{
    painter.fillRect(60, 40, 360, 200, QColor(0xf4f1e6));
    for (int line = 0; line < 4; ++line)
        painter.fillRect(84, 70 + line * 40, 200 + line % 3 * 48, 12, QColor(0x0f6b6b));
}

void drawClock(QPainter &painter)
{
    painter.setBrush(QColor(0xfaf7ee));
    painter.drawEllipse(QPoint(240, 140), 100, 100);
    painter.drawLine(240, 140, 240, 64);
    painter.drawLine(240, 140, 300, 170);
}

void drawDoor(QPainter &painter)
{
    painter.fillRect(180, 40, 120, 220, QColor(0x8a5a34));
    painter.setBrush(QColor(0xe8c35a));
    painter.drawEllipse(QPoint(280, 150), 8, 8);
}

/// A small drawing, another one for each number.
QImage drawing(int number)
{
    static const QList<QRgb> walls{0xcfe3e2, 0xe9dcc3, 0xd8dfea, 0xdde8cf, 0xeedad6, 0xe2d9ea};
    QImage image(480, 280, QImage::Format_RGB32);
    image.fill(walls[number % walls.size()]);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 240, 480, 40, QColor(0xb8b1a2));
    painter.setPen(QPen(QColor(0x333a40), 6, Qt::SolidLine, Qt::RoundCap));
    static constexpr void (*things[])(QPainter &){drawBoard, drawClock, drawDoor};
    things[number % 3](painter);
    return image;
}

void Making::picture(const NodeId &page, int number, const QString &alt)
{
    const QString file = m_folder + u"/picture %1.png"_s.arg(number + 1);
    REQUIRE(drawing(number).save(file));
    const MediaId media = have(insertFile(*session, file)).id;
    block(page, u"image"_s, {{u"media"_s, media.text()}, {u"alt"_s, alt}});
}

QJsonArray linkTo(const NodeId &page, const QString &words)
{
    const QJsonObject run{{u"text"_s, words}, {u"link"_s, QString(u"page:"_s + page.text())}};
    return {QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
}

/// Right is the first option.
QJsonObject question(const QString &stem, const QStringList &options, const QString &feedback)
{
    RandomIdSource ids;
    QJsonArray entries;
    for (const QString &option : options) {
        const bool isRight = entries.isEmpty();
        entries.append(
            QJsonObject{{u"id"_s, ids.nextText()},
                        {u"text"_s, richtext::fromPlain(option)},
                        {u"feedback"_s, richtext::fromPlain(isRight ? feedback : u"Not quite."_s)},
                        {u"correct"_s, isRight}});
    }
    return {{u"stem"_s, richtext::fromPlain(stem)}, {u"options"_s, entries}};
}

} // namespace

void makeSmallCourse(const QString &folder)
{
    Making course(folder, u"A handover that holds"_s);
    const NodeId page = course.page(course.module(u"What gets lost"_s), u"Four leaks"_s);
    course.text(page, u"Facts leak out at four places."_s);
    course.save(u"course.carrel"_s);
}

void makeCourseOfPictures(const QString &folder)
{
    Making course(folder, u"Round the workshop"_s);
    const NodeId module = course.module(u"One morning"_s);
    int number = 0;
    for (const QString &title : {u"Before the shift"_s, u"At the door"_s}) {
        const NodeId page = course.page(module, title);
        course.text(page, u"Three things to look at."_s);
        for (int i = 0; i < 3; ++i)
            course.picture(page, number++);
    }
    course.save(u"course.carrel"_s);
}

void makeTwoCourses(const QString &folder)
{
    Making from(folder, u"Handing over"_s);
    const NodeId module = from.module(u"At the door"_s);
    const NodeId first = from.page(module, u"What gets lost"_s);
    const NodeId second = from.page(module, u"What helps"_s);
    from.block(first, u"text"_s, {{u"text"_s, linkTo(second, u"What helps against it"_s)}});
    from.picture(first, 0, u"A board with four lines"_s);
    const NodeId asked =
        from.block(first, u"single"_s,
                   question(u"What is lost first?"_s, {u"What nobody wrote down"_s, u"The keys"_s},
                            u"Yes: paper forgets less."_s));
    REQUIRE(linkSkill(*from.session, asked, have(addSkill(*from.session, u"Listening"_s)), 0.5));
    from.text(second, u"Four sentences, said back."_s);
    from.save(u"from.carrel"_s);

    Making into(folder, u"The night shift"_s);
    into.text(into.page(into.module(u"Nights"_s), u"Ten in the evening"_s), u"It is quiet."_s);
    into.save(u"into.carrel"_s);
}

void makeCourseOfOneTerm(const QString &folder)
{
    Making course(folder, u"Good mornings"_s);
    const NodeId module = course.module(u"One morning"_s);
    const NodeId page = course.page(module, u"The end of a shift"_s);
    course.text(page, u"The shift ends at six. Whoever leads the shift stays until all is said."_s);
    course.block(page, u"single"_s,
                 question(u"When do you begin?"_s, {u"Before the shift ends"_s, u"When asked"_s},
                          u"Right: a Shift begins with what the last one knows."_s));
    const NodeId next = course.page(module, u"Where it stands"_s);
    course.text(next, u"Press the Shift key and F8."_s);
    course.save(u"course.carrel"_s);
}

} // namespace carrel::test
