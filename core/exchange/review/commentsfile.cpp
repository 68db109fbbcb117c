// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/commentsfile.h"

#include "core/base/clock.h"
#include "core/base/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::review {

namespace {

constexpr auto formatName = "carrel-review-comments"_L1;
constexpr qsizetype longestText = 20'000; // characters
constexpr qsizetype longestLine = 300;
constexpr qsizetype mostAround = 40;

Error unfit(const QString &name, const QString &place)
{
    return {ErrorCode::InvalidInput,
            //: %1: name of a file, %2: a place in it, for example comments[3].kind
            tr("“%1” cannot be used: “%2” in it is not as Carrel writes it. Ask the reviewer to "
               "save the comments again.")
                .arg(name, place)};
}

/// Takes the members of an object out one by one; the first that does not fit is remembered.
class Taking
{
public:
    Taking(const QJsonValue &value, QString place)
        : m_object(value.toObject())
        , m_place(std::move(place))
    {
        if (!value.isObject())
            m_unfit = m_place;
    }

    /// Text of any length up to `most`, without control characters but line feeds; absent: empty.
    QString text(const QString &member, qsizetype most = longestText)
    {
        const QJsonValue value = m_object.take(member);
        const QString text = value.toString();
        const bool isText = value.isUndefined() || (value.isString() && text.size() <= most);
        if (!isText)
            refuse(member);
        return isText ? clean(text) : QString();
    }

    QString matching(const QString &member, const QString &pattern)
    {
        const QString value = text(member, longestLine);
        static QHash<QString, QRegularExpression> patterns;
        auto known = patterns.find(pattern);
        if (known == patterns.end())
            known = patterns.insert(
                pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        if (!known->match(value).hasMatch())
            refuse(member);
        return value;
    }

    NodeId node(const QString &member)
    {
        const NodeId id(text(member, longestLine));
        if (!id.isValid())
            refuse(member);
        return id;
    }

    QString time(const QString &member)
    {
        const QDateTime time = QDateTime::fromString(text(member, longestLine), Qt::ISODateWithMs);
        if (!time.isValid())
            refuse(member);
        return time.isValid() ? timeText(time) : QString();
    }

    QJsonValue take(const QString &member) { return m_object.take(member); }
    QJsonObject rest() const { return m_object; }

    void refuse(const QString &member)
    {
        if (m_unfit.isEmpty())
            m_unfit = m_place.isEmpty() ? member : m_place + u'.' + member;
    }
    const QString &unfitPlace() const { return m_unfit; }

private:
    static QString clean(QString text)
    {
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        text.removeIf([](QChar sign) {
            return sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
        });
        return text;
    }

    QJsonObject m_object;
    QString m_place;
    QString m_unfit;
};

bool isKnownKind(const QString &kind)
{
    return kind == QLatin1StringView(reviewkind::wrong)
        || kind == QLatin1StringView(reviewkind::unclear)
        || kind == QLatin1StringView(reviewkind::wish)
        || kind == QLatin1StringView(reviewkind::verdict);
}

void takeAround(Taking &in, SentComment &comment)
{
    const QJsonArray around = in.take(u"within"_s).toArray();
    if (around.size() > mostAround)
        in.refuse(u"within"_s);
    for (const QJsonValue &one : around) {
        const NodeId id(one.toString());
        if (!id.isValid())
            in.refuse(u"within"_s);
        comment.within.append(id);
    }
}

SentComment takeComment(Taking &in)
{
    SentComment comment;
    comment.id = in.matching(u"id"_s, u"[A-Za-z0-9_-]{1,64}"_s);
    comment.node = in.node(u"node"_s);
    takeAround(in, comment);
    comment.number = in.text(u"number"_s, longestLine).simplified();
    comment.anchor = in.text(u"anchor"_s, longestLine).simplified();
    comment.name = in.text(u"name"_s, longestLine).simplified();
    comment.quote = in.text(u"quote"_s);
    comment.digest = in.matching(u"digest"_s, u"[0-9a-f]{0,64}"_s);
    comment.kind = in.text(u"kind"_s, longestLine);
    comment.text = in.text(u"text"_s).trimmed();
    comment.suggestion = in.text(u"suggestion"_s);
    const QString verdict = in.text(u"verdict"_s, longestLine);
    comment.verdict = verdictFrom(verdict);
    comment.at = in.time(u"at"_s);
    comment.more = in.rest();
    const bool isVerdict = comment.kind == QLatin1StringView(reviewkind::verdict);
    if (!isKnownKind(comment.kind))
        in.refuse(u"kind"_s);
    if (isVerdict != (comment.verdict != Verdict::None))
        in.refuse(u"verdict"_s);
    if (!isVerdict && comment.text.isEmpty() && comment.suggestion.isEmpty())
        in.refuse(u"text"_s);
    return comment;
}

Result<SentReview> takeReview(const QJsonObject &document, const QString &name)
{
    SentReview review;
    Taking in(document, {});
    Taking course(in.take(u"course"_s), u"course"_s);
    review.course = course.node(u"id"_s);
    Taking reviewer(in.take(u"reviewer"_s), u"reviewer"_s);
    review.reviewer = reviewer.matching(u"id"_s, u"[A-Za-z0-9_-]{1,64}"_s);
    review.name = reviewer.text(u"name"_s, longestLine).simplified();
    review.save = in.text(u"save"_s, longestLine).simplified();
    const QJsonValue comments = in.take(u"comments"_s);
    const QJsonArray entries = comments.toArray();
    if (!comments.isArray() || entries.size() > mostComments)
        in.refuse(u"comments"_s);
    for (const Taking *taken : {&course, &reviewer, &in}) {
        if (!taken->unfitPlace().isEmpty())
            return unfit(name, taken->unfitPlace());
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Taking entry(entries[i], u"comments[%1]"_s.arg(i));
        review.comments.append(takeComment(entry));
        if (!entry.unfitPlace().isEmpty())
            return unfit(name, entry.unfitPlace());
    }
    return review;
}

void insertText(QJsonObject &object, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

QJsonObject commentObject(const SentComment &comment)
{
    QJsonObject object = comment.more;
    object.insert(u"id"_s, comment.id);
    object.insert(u"node"_s, comment.node.text());
    QJsonArray within;
    for (const NodeId &id : comment.within)
        within.append(id.text());
    object.insert(u"within"_s, within);
    insertText(object, u"number"_s, comment.number);
    insertText(object, u"anchor"_s, comment.anchor);
    insertText(object, u"name"_s, comment.name);
    insertText(object, u"quote"_s, comment.quote);
    insertText(object, u"digest"_s, comment.digest);
    object.insert(u"kind"_s, comment.kind);
    insertText(object, u"text"_s, comment.text);
    insertText(object, u"suggestion"_s, comment.suggestion);
    insertText(object, u"verdict"_s, verdictName(comment.verdict));
    object.insert(u"at"_s, comment.at);
    return object;
}

/// Of letters and digits, others as one hyphen.
QString forFileName(const QString &text, qsizetype most)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString name = text.left(most).replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

Result<SentReview> readComments(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("The file “%1” does not exist.").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable,
                     tr("The file “%1” cannot be read. You may lack the right to.").arg(name),
                     file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::DriveError,
                     tr("The file “%1” cannot be read completely.").arg(name), file.errorString()};
    return parseComments(bytes, name);
}

Result<SentReview> parseComments(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return Error{ErrorCode::InvalidInput,
                     //: %1: name of a file, %2: a size such as 8 MiB
                     tr("“%1” is larger than %2, the most a file of comments may have.")
                         .arg(name, QLocale().formattedDataSize(largestFile))};
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (document["format"_L1].toString() != formatName)
        return Error{ErrorCode::NotOurs,
                     tr("“%1” holds no comments of a review. Choose the file that the reviewer "
                        "saved with “Save my comments”.")
                         .arg(name)};
    const int version = document["version"_L1].toInt();
    if (version > fileVersion)
        return Error{ErrorCode::TooNew,
                     tr("“%1” was made by a newer version of Carrel. Update Carrel to import it.")
                         .arg(name)};
    if (version < 1)
        return unfit(name, u"version"_s);
    return takeReview(document, name);
}

QByteArray commentsFile(const SentReview &review)
{
    QJsonArray comments;
    for (const SentComment &comment : review.comments)
        comments.append(commentObject(comment));
    const QJsonObject document{
        {u"format"_s, QString(formatName)},
        {u"version"_s, fileVersion},
        {u"course"_s, QJsonObject{{u"id"_s, review.course.text()}}},
        {u"save"_s, review.save},
        {u"reviewer"_s, QJsonObject{{u"id"_s, review.reviewer}, {u"name"_s, review.name}}},
        {u"comments"_s, comments}};
    return QJsonDocument(document).toJson();
}

QString commentsFileName(const QString &course, const QString &reviewer)
{
    constexpr qsizetype enough = 40;
    QStringList parts{forFileName(course, enough), u"comments"_s, forFileName(reviewer, enough)};
    parts.removeAll(QString());
    return parts.join(u'-') + QLatin1StringView(fileSuffix);
}

} // namespace carrel::review
