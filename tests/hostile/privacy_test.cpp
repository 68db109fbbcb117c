// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is the author's alone is in no byte that leaves the program, and what was deleted is gone.
// A word that nothing else has, "canary", stands in every private place.

#include "core/base/zip/zipreader.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/storyboard/storyboard.h"
#include "core/package/exporter.h"
#include "core/package/memorysink.h"
#include "core/package/review/reviewfile.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QHostInfo>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The word in every form in which bytes could hold it.
bool holds(const QByteArray &bytes, const QString &word)
{
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    return bytes.contains(word.toUtf8()) || bytes.contains(wide)
        || bytes.contains(word.toUtf8().toBase64().chopped(4));
}

const QString canary = u"canary"_s;

/// A course with the word in every place that is private, and nowhere else.
class PrivateCourse
{
public:
    explicit PrivateCourse(const QString &folder)
    {
        qputenv("USER", "canaryuser");
        qputenv("LOGNAME", "canaryuser");
        options.stateFolder = folder + u"/canarystate"_s;
        other = opened();
        REQUIRE(addModule(*other, {*other->view().courseId()}, u"canary of another course"_s));
        session = opened();
        const NodeId course = *session->view().courseId();
        const auto module = addModule(*session, {course}, u"canary name of before"_s);
        REQUIRE(module);
        REQUIRE(renameNode(*session, *module, u"What gets lost"_s));
        const auto page = addPage(*session, {*module}, u"Four leaks"_s);
        REQUIRE(page);
        block = *addBlock(*session, {*page}, u"text"_s);
        write(u"words and canary"_s);
        REQUIRE(session->takeSnapshot(u"canary snapshot"_s));
        write(u"words"_s);
        const auto gone = addBlock(*session, {*page}, u"text"_s);
        REQUIRE(gone);
        write(u"canary in a block that goes"_s, *gone);
        REQUIRE(deleteNodes(*session, {*gone}));
        write(u"words that canary undoes"_s);
        REQUIRE(session->undo());
        addRecords(*page);
        addFiles(folder, *page);
    }

    void write(const QString &words, const NodeId &at = {})
    {
        const NodeId id = at.isNull() ? block : at;
        REQUIRE(session->perform(u"canary label"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(node, edit.node(id));
            Node changed = node;
            changed.body.insert(u"text"_s, richtext::fromPlain(words));
            return edit.putNode(changed);
        }));
    }

    SessionOptions options;
    std::unique_ptr<EditSession> other;
    std::unique_ptr<EditSession> session;
    NodeId block;

private:
    std::unique_ptr<EditSession> opened() const
    {
        auto made = EditSession::createNew(u"A handover that holds"_s, options);
        REQUIRE(made);
        return std::move(*made);
    }

    void addRecords(const NodeId &page)
    {
        REQUIRE(session->perform(u"x"_s, [&](Edit &edit) -> Result<> {
            Comment comment;
            comment.id = edit.ids().next<CommentId>();
            comment.node = page;
            comment.kind = u"wish"_s;
            comment.status = u"open"_s;
            comment.quote = comment.author = comment.anchor = u"canary"_s;
            comment.at = edit.now();
            comment.body = {{u"text"_s, u"canary"_s}, {u"suggestion"_s, u"canary"_s}};
            CARREL_TRY(edit.putComment(comment));
            CARREL_TRY(edit.putWaiver({page, u"rule"_s, u"canary"_s, u"x"_s, {}}));
            return edit.putSetting(u"canary"_s, u"canary"_s);
        }));
    }

    /// One that is used, from a folder whose name is private, and one that nothing uses.
    void addFiles(const QString &folder, const NodeId &page)
    {
        const QString path = folder + u"/canaryfolder/board.svg"_s;
        REQUIRE(QDir().mkpath(folder + u"/canaryfolder"_s));
        writeFile(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>");
        const auto used = insertFile(*session, path);
        REQUIRE(used);
        const auto image = addBlock(*session, {page}, u"image"_s);
        REQUIRE(image);
        REQUIRE(session->perform(u"x"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(node, edit.node(*image));
            Node changed = node;
            changed.body.insert(u"media"_s, used->id.text());
            return edit.putNode(changed);
        }));
        QBuffer unused;
        unused.setData("WEBVTT\n\n00:00.000 --> 00:04.000\ncanary\n");
        unused.open(QIODevice::ReadOnly);
        REQUIRE(insertMedia(*session, unused, u"canary.vtt"_s));
    }
};

void checkNothingPrivate(const QString &name, const QByteArray &bytes)
{
    INFO(name.toStdString());
    CHECK_FALSE(holds(bytes, canary));
    CHECK_FALSE(holds(name.toUtf8(), canary));
    const QString host = QHostInfo::localHostName();
    if (host.size() > 6)
        CHECK_FALSE(holds(bytes, host));
}

} // namespace

TEST_CASE("Hostile eyes: nothing private is in anything that is exported")
{
    const QTemporaryDir folder;
    const PrivateCourse course(folder.path());
    const CourseView &view = course.session->view();
    for (const Exporter *exporter : allExporters()) {
        for (const int variant : {0, 1, 2}) {
            const bool isSplit = variant == 1;
            if (isSplit && !exporter->format().mayBeSplit)
                continue;
            const auto plan =
                exporter->plan(view, {.isSplit = isSplit, .isEditable = variant == 2});
            REQUIRE(plan);
            for (const PackageEntry &entry : plan->entries) {
                const auto bytes = contentOf(entry);
                REQUIRE(bytes);
                checkNothingPrivate(exporter->format().id + u' ' + entry.name, *bytes);
            }
        }
    }
    const QString review = folder.filePath(u"review.html"_s);
    REQUIRE(review::writeReviewFile(view, review, {}));
    checkNothingPrivate(u"review"_s, fileContent(review));
    QBuffer page;
    page.open(QIODevice::WriteOnly);
    REQUIRE(storyboard::writeHtml(view, page, {}));
    checkNothingPrivate(u"storyboard"_s, page.data());
    const QString odt = folder.filePath(u"storyboard.odt"_s);
    REQUIRE(storyboard::writeOdt(view, odt, {}));
    const auto zip = ZipReader::open(odt);
    REQUIRE(zip);
    for (const ZipEntry &entry : (*zip)->entries()) {
        const auto bytes = (*zip)->bytes(entry, 1 << 30);
        REQUIRE(bytes);
        checkNothingPrivate(entry.name, *bytes);
    }
}

TEST_CASE("Hostile eyes: what was deleted is in no saved file")
{
    const QTemporaryDir folder;
    const PrivateCourse course(folder.path());
    const QString path = folder.filePath(u"course.carrel"_s);
    REQUIRE(course.session->saveAs(path));
    // What is kept there belongs to the course: remarks, the setting, the file nobody uses.
    CHECK(holds(fileContent(path), canary));
    REQUIRE(course.session->perform(u"x"_s, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(comments, edit.view().comments());
        for (const Comment &comment : comments)
            CARREL_TRY(edit.removeComment(comment.id));
        CARREL_TRY_VALUE(waivers, edit.view().waivers());
        for (const Waiver &waiver : waivers)
            CARREL_TRY(edit.removeWaiver(waiver.node, waiver.rule));
        return edit.removeSetting(u"canary"_s);
    }));
    REQUIRE(deleteUnusedMedia(*course.session));
    REQUIRE(course.session->save());
    checkNothingPrivate(u"course"_s, fileContent(path));
    const QString copy = folder.filePath(u"copy.carrel"_s);
    REQUIRE(course.session->saveCopy(copy));
    checkNothingPrivate(u"copy"_s, fileContent(copy));
}

TEST_CASE("Hostile eyes: what lies in the state folder is this user's alone")
{
    const QTemporaryDir folder;
    PrivateCourse course(folder.path());
    REQUIRE(course.session->saveAs(folder.filePath(u"course.carrel"_s)));
    course.write(u"saved once more"_s);
    REQUIRE(course.session->save());
    REQUIRE(course.session->close(EditSession::OnClose::Keep)); // the other one stays open
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString &state = course.options.stateFolder;
    CHECK_FALSE(QFileInfo(state).permissions() & others);
    QDirIterator inside(state, QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    int folders = 0;
    while (inside.hasNext()) {
        inside.next();
        INFO(inside.filePath().toStdString());
        const QFileInfo info = inside.fileInfo();
        // Files keep the rights that they are made with (one is a second name of the course file):
        // nobody else gets as far as their names.
        const QString locked = info.isDir() ? info.filePath() : info.path();
        CHECK_FALSE(QFileInfo(locked).permissions() & others);
        folders += info.isDir() ? 1 : 0;
    }
    CHECK(folders >= 6);
    for (const QString &part : {u"sessions"_s, u"history"_s, u"backups"_s})
        CHECK(QFileInfo(state + u'/' + part).isDir());
}

TEST_CASE("Hostile drawings of a course from a stranger leave it clean")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId image = fixture.addBlock(page, u"image"_s);
    const QByteArray drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"hitme()\"><script>hitme()</script>"
        "<path d=\"M0 0h9v9z\"/></svg>";
    REQUIRE(fixture.session->perform(u"x"_s, [&](Edit &edit) -> Result<> {
        QBuffer buffer;
        buffer.setData(drawing);
        buffer.open(QIODevice::ReadOnly);
        CARREL_TRY_VALUE(stored, edit.storeBytes(buffer)); // past the door for files
        CARREL_TRY(edit.putMedia({MediaId(u"mediaaaaaaaa"_s),
                                  u"a.svg"_s,
                                  u"image/svg+xml"_s,
                                  stored.size,
                                  stored.sha256,
                                  {}}));
        CARREL_TRY_VALUE(node, edit.node(image));
        Node changed = node;
        changed.body.insert(u"media"_s, u"mediaaaaaaaa"_s);
        return edit.putNode(changed);
    }));
    int found = 0;
    for (const Exporter *exporter : allExporters()) {
        INFO(exporter->format().id.toStdString());
        const auto plan = exporter->plan(fixture.session->view(), {});
        REQUIRE(plan);
        for (const PackageEntry &entry : plan->entries) {
            const auto bytes = contentOf(entry);
            REQUIRE(bytes);
            CHECK_FALSE(bytes->contains("hitme"));
            CHECK_FALSE(bytes->contains(drawing.toBase64().left(60)));
            found += bytes->contains("M0 0h9v9z") ? 1 : 0;
        }
        const QString path = fixture.path(u"out"_s);
        const bool isOne = exporter->format().shape == PackageFormat::Shape::SingleFile;
        CHECK((isOne ? writeSingleFile(*plan, path) : writeZip(*plan, path)));
    }
    CHECK(found >= 4);
}
