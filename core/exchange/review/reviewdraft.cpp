// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/reviewdraft.h"

#include "core/base/savedfile.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/exchange/ownfiles.h"
#include "core/exchange/review/commentsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::review {

namespace {

bool isVerdict(const SentComment &comment)
{
    return comment.verdict != Verdict::None;
}

Result<> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (openToSave(file) && writeSaved(file, bytes))
        return {};
    return Error{
        ErrorCode::NotWritable,
        tr("“%1” could not be written. Choose another folder.").arg(QFileInfo(path).fileName()),
        file.errorString()};
}

} // namespace

QString draftsFolder()
{
    return ownFilesFolder(u"reviews"_s);
}

ReviewDraft::ReviewDraft(std::shared_ptr<const CourseView> course, const Means &means,
                         ReviewNumbers numbers, ReviewDigests digests)
    : m_course(std::move(course))
    , m_means(means)
    , m_numbers(std::move(numbers))
    , m_digests(std::move(digests))
{
    if (!m_means.ids)
        m_means.ids = std::make_shared<RandomIdSource>();
    if (!m_means.clock)
        m_means.clock = std::make_shared<SystemClock>();
}

Result<std::unique_ptr<ReviewDraft>> ReviewDraft::of(std::shared_ptr<const CourseView> course,
                                                     const Means &means)
{
    CARREL_TRY_VALUE(numbers, ReviewNumbers::of(*course));
    CARREL_TRY_VALUE(digests, ReviewDigests::of(*course));
    CARREL_TRY_VALUE(id, course->courseId());
    CARREL_TRY_VALUE(save, course->metaValue(u"save_uid"_s));
    std::unique_ptr<ReviewDraft> draft(new ReviewDraft(std::move(course), means, numbers, digests));
    draft->m_review.course = id;
    draft->m_review.save = save;
    draft->m_review.reviewer = draft->m_means.ids->nextText();
    draft->readKept();
    return draft;
}

QString ReviewDraft::keptPath() const
{
    return QDir(m_means.folder)
        .filePath(
            u"%1-%2%3"_s.arg(m_review.course.text(), m_review.save, QLatin1StringView(fileSuffix)));
}

void ReviewDraft::readKept()
{
    if (!QFileInfo::exists(keptPath()))
        return;
    const auto kept = readComments(keptPath());
    if (!kept || kept->course != m_review.course) {
        m_problem = kept ? tr("What was kept for this course belongs to another one.")
                         : kept.error().message;
        return;
    }
    m_review = *kept;
    m_isSent = m_review.comments.isEmpty();
}

void ReviewDraft::keep()
{
    m_isSent = false;
    if (!m_problem.isEmpty())
        return;
    // Where it cannot be made, nothing can be written in it either, which is said then.
    (void)sys::makePrivateFolder(m_means.folder);
    if (const auto kept = written(keptPath(), commentsFile(m_review)); !kept)
        m_problem = tr("Your comments cannot be kept on this computer. Save them before you close "
                       "this window.");
}

QString ReviewDraft::now() const
{
    return timeText(m_means.clock->now());
}

/// A comment that knows its place.
Result<SentComment> ReviewDraft::placed(const NodeId &id)
{
    SentComment comment;
    CARREL_TRY_VALUE(node, m_course->node(id));
    if (!node)
        return Error{ErrorCode::InvalidInput, tr("This place is not in the course.")};
    comment.node = id;
    NodeId around = node->parent;
    while (!around.isNull()) {
        comment.within.append(around);
        CARREL_TRY_VALUE(above, m_course->node(around));
        around = above ? above->parent : NodeId();
    }
    CARREL_TRY_VALUE(digest, m_digests.digest(id));
    comment.digest = digest;
    comment.number = m_numbers.number(id);
    if (comment.number.isEmpty() && !node->parent.isNull()) {
        CARREL_TRY_VALUE(number, m_numbers.blockNumber(node->parent, id));
        comment.number = number;
    }
    comment.at = now();
    return comment;
}

void ReviewDraft::store(const SentComment &comment)
{
    const auto known = std::ranges::find(m_review.comments, comment.id, &SentComment::id);
    if (known == m_review.comments.end())
        m_review.comments.append(comment);
    else
        *known = comment;
    keep();
}

Result<QString> ReviewDraft::put(const Remark &remark, const QString &id)
{
    if (remark.text.trimmed().isEmpty() && remark.suggestion.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Write a comment or suggest other words.")};
    CARREL_TRY_VALUE(comment, placed(remark.node));
    comment.id = id.isEmpty() ? m_means.ids->nextText() : id;
    comment.kind = remark.kind;
    comment.text = remark.text.trimmed();
    comment.anchor = remark.anchor;
    comment.suggestion = remark.suggestion;
    if (!remark.anchor.isEmpty()) {
        CARREL_TRY_VALUE(node, m_course->node(remark.node));
        const auto texts = reviewTextsOf(*node, *m_course);
        const auto text = std::ranges::find(texts, remark.anchor, &ReviewText::anchor);
        if (text == texts.end())
            return Error{ErrorCode::InvalidInput, tr("This place is not in the course.")};
        comment.name = text->name;
        comment.quote = text->words;
    }
    store(comment);
    return comment.id;
}

void ReviewDraft::remove(const QString &id)
{
    if (m_review.comments.removeIf([&](const SentComment &comment) { return comment.id == id; }))
        keep();
}

Result<> ReviewDraft::setVerdict(const NodeId &module, Verdict verdict, const QString &text)
{
    const auto present = verdictOn(module);
    if (verdict == Verdict::None) {
        if (present)
            remove(present->id);
        return {};
    }
    CARREL_TRY_VALUE(comment, placed(module));
    comment.id = present ? present->id : m_means.ids->nextText();
    comment.kind = QString::fromLatin1(reviewkind::verdict);
    comment.verdict = verdict;
    comment.text = text.trimmed();
    store(comment);
    return {};
}

void ReviewDraft::setReviewer(const QString &name)
{
    const QString clean = name.simplified();
    if (clean == m_review.name)
        return;
    m_review.name = clean;
    if (!m_review.comments.isEmpty())
        keep();
}

QList<SentComment> ReviewDraft::commentsOn(const NodeId &node) const
{
    QList<SentComment> found;
    for (const SentComment &comment : m_review.comments) {
        if (comment.node == node && !isVerdict(comment))
            found.append(comment);
    }
    return found;
}

std::optional<SentComment> ReviewDraft::verdictOn(const NodeId &module) const
{
    for (const SentComment &comment : m_review.comments) {
        if (comment.node == module && isVerdict(comment))
            return comment;
    }
    return {};
}

int ReviewDraft::commentsWithin(const NodeId &page) const
{
    return int(std::ranges::count_if(m_review.comments, [&](const SentComment &comment) {
        return !isVerdict(comment) && (comment.node == page || comment.within.value(0) == page);
    }));
}

Result<> ReviewDraft::save(const QString &path)
{
    if (m_review.name.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     tr("Write your name first, so that the author knows who says it.")};
    if (m_review.comments.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("There is nothing to save yet.")};
    CARREL_TRY(written(path, commentsFile(m_review)));
    keep();
    m_isSent = true;
    return {};
}

} // namespace carrel::review
