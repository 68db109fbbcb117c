// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hostile/judge.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// The scheme that a browser would find: it passes over controls and blanks.
QString schemeOf(const QString &address)
{
    QString text;
    for (const QChar c : address) {
        if (c.unicode() > 0x20)
            text += c;
    }
    if (text.startsWith("//"_L1) || text.startsWith("\\\\"_L1) || text.startsWith("/\\"_L1)
        || text.startsWith("\\/"_L1))
        return u"//"_s;
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    return scheme.match(text).captured(1).toLower();
}

QString attributeName(const GumboAttribute &attribute)
{
    return QString::fromUtf8(attribute.name).toLower();
}

QByteArray textOf(const GumboNode &node)
{
    QByteArray text;
    const GumboVector &children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
            || child->type == GUMBO_NODE_CDATA)
            text += child->v.text.text;
    }
    return text;
}

/// As it stands in the file: browsers keep the letters that Gumbo takes for wrong (U+FFFE).
QByteArray sourceOf(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    const auto *begin = element.original_tag.data + element.original_tag.length;
    return QByteArray(begin, element.original_end_tag.data - begin);
}

} // namespace

/// Through one tree.
class Judge::Walk
{
public:
    Walk(Judge &judge, QString place)
        : m_judge(judge)
        , m_place(std::move(place))
    { }

    /// `isPage`: it has scripts of its own, which the policy must name.
    void read(const QByteArray &html, bool isPage)
    {
        m_isPage = isPage;
        GumboOutput *output =
            gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
        walk(*output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }

private:
    void danger(const QString &what) { m_judge.add(m_place + u": "_s + what); }

    void walk(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
            return;
        const GumboElement &element = node.v.element;
        const QString name = nameOf(element);
        if (element.original_tag.length > 0 || !m_isPage)
            m_judge.m_names.insert(name);
        lookAtElement(name, node);
        for (unsigned i = 0; i < element.attributes.length; ++i)
            lookAtAttribute(name, *static_cast<GumboAttribute *>(element.attributes.data[i]));
        for (unsigned i = 0; i < element.children.length; ++i)
            walk(*static_cast<const GumboNode *>(element.children.data[i]));
    }

    static QString nameOf(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
    }

    void lookAtElement(const QString &name, const GumboNode &node)
    {
        static const QSet<QString> forbidden{u"iframe"_s, u"frame"_s,  u"frameset"_s, u"object"_s,
                                             u"embed"_s,  u"applet"_s, u"base"_s,     u"form"_s,
                                             u"portal"_s, u"math"_s,   u"template"_s, u"marquee"_s};
        if (forbidden.contains(name))
            danger(u"an element "_s + name);
        const QSet<QString> onPages{u"script"_s, u"style"_s,  u"link"_s,     u"meta"_s,  u"title"_s,
                                    u"input"_s,  u"button"_s, u"textarea"_s, u"select"_s};
        if (!m_isPage && onPages.contains(name))
            danger(u"an element "_s + name);
        if (name == u"script" && m_isPage)
            lookAtScript(node);
        if (name == u"meta") {
            const GumboAttribute *kind =
                gumbo_get_attribute(&node.v.element.attributes, "http-equiv");
            const GumboAttribute *value =
                gumbo_get_attribute(&node.v.element.attributes, "content");
            if (kind && QByteArray(kind->value) != "Content-Security-Policy")
                danger(u"a meta element that acts"_s);
            else if (kind && value)
                m_policy = value->value;
        }
    }

    void lookAtScript(const GumboNode &node)
    {
        const GumboVector *attributes = &node.v.element.attributes;
        const GumboAttribute *source = gumbo_get_attribute(attributes, "src");
        const GumboAttribute *type = gumbo_get_attribute(attributes, "type");
        const QByteArray text = textOf(node);
        if (source || (type && QByteArray(type->value) == "text/plain"))
            return; // its address is looked at with the other attributes
        if (type && QByteArray(type->value) == "application/json") {
            const GumboAttribute *id = gumbo_get_attribute(attributes, "id");
            const bool isCourse = id && QByteArray(id->value) == "course.json";
            m_judge.lookAtJson(isCourse ? u"course.json"_s : m_place, text);
            return;
        }
        const QByteArray run = sourceOf(node);
        if (run.contains('\0') || run.contains('\r')) // a browser makes others of them
            danger(u"a script that the policy names as it is not run"_s);
        const QByteArray hash =
            QCryptographicHash::hash(run, QCryptographicHash::Sha256).toBase64();
        if (!m_policy.contains("'sha256-" + hash + "'"))
            danger(u"a script that the policy does not name: "_s
                   + QString::fromUtf8(text.left(60)));
    }

    void lookAtAttribute(const QString &element, const GumboAttribute &attribute)
    {
        const QString name = attributeName(attribute);
        const QString value = QString::fromUtf8(attribute.value);
        m_judge.m_names.insert(element + u'@' + name);
        if (name.startsWith("on"_L1))
            danger(u"a handler "_s + name);
        if (name == u"srcdoc" || name == u"ping" || name == u"background" || name == u"formaction"
            || name == u"action")
            danger(u"an attribute "_s + name);
        if (name == u"style" && value.contains(u"url"_s, Qt::CaseInsensitive))
            danger(u"a style with an address: "_s + value);
        const QSet<QString> addresses{u"href"_s,       u"src"_s,  u"srcset"_s, u"poster"_s,
                                      u"xlink:href"_s, u"data"_s, u"cite"_s};
        if (addresses.contains(name))
            lookAtAddress(element, name, value);
    }

    void lookAtAddress(const QString &element, const QString &name, const QString &value)
    {
        const QString scheme = schemeOf(value);
        if (scheme.isEmpty())
            return; // beside the page
        const bool isPicture = scheme == u"data" && element != u"a"
            && QRegularExpression(u"^data:image/(png|jpeg|gif|webp|svg\\+xml)[;,]"_s)
                   .match(value)
                   .hasMatch();
        const QSet<QString> clicked{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
        const bool isLink = element == u"a" && name == u"href" && clicked.contains(scheme);
        if (!isPicture && !isLink)
            danger(element + u' ' + name + u"="_s + value.left(80));
    }

    Judge &m_judge;
    const QString m_place;
    bool m_isPage = false;
    QByteArray m_policy;
};

namespace {

/// The text but for blanks, and for what the HTML parser puts a sign of its own in place of.
QString bare(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar(0xfffe))
            c = c.isSpace() && c.unicode() < 0x80 ? QChar(u' ')
                                                  : QChar(QChar::ReplacementCharacter);
    }
    return text.simplified();
}

} // namespace

Judge::Judge(const QStringList &texts)
{
    for (const QString &text : texts) {
        m_texts.insert(bare(text));
        // The forms of a word in a glossary, what stands in a gap.
        for (const QString &signs : {u"[,;|\\n]"_s, u"[][{}|]"_s}) {
            for (const QString &piece : text.split(QRegularExpression(signs)))
                m_texts.insert(bare(piece));
        }
    }
}

void Judge::add(const QString &danger)
{
    if (m_dangers.size() < 30)
        m_dangers.append(m_file + u": "_s + danger);
}

void Judge::look(const QString &name, const QByteArray &bytes)
{
    if (name.startsWith("media/"_L1) || name.startsWith("carrel"_L1))
        return; // bytes of the author's, and the player, which is the same for everybody
    if (name.endsWith(".html"_L1))
        lookAtPage(name, bytes);
    else if (name.endsWith(".xml"_L1))
        lookAtXml(name, bytes);
    else if (name.endsWith(".js"_L1))
        lookAtScript(name, bytes);
    else if (name.endsWith(".json"_L1))
        lookAtJson(name, bytes);
}

void Judge::lookAtPage(const QString &name, const QByteArray &html)
{
    m_file = name;
    ++m_files;
    Walk(*this, u"page"_s).read(html, true);
}

void Judge::lookAtXml(const QString &name, const QByteArray &xml)
{
    m_file = name;
    ++m_files;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() || reader.isProcessingInstruction() || reader.isEntityReference())
            add(u"something that is no element: "_s + reader.text().toString().left(60));
        if (!reader.isStartElement())
            continue;
        m_names.insert(reader.qualifiedName().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString place =
                reader.qualifiedName().toString() + u'@' + attribute.qualifiedName().toString();
            m_names.insert(place);
            const QString scheme = schemeOf(attribute.value().toString());
            if (attribute.name() == u"href" && !scheme.isEmpty() && scheme != u"https"
                && scheme != u"http" && scheme != u"mailto" && scheme != u"tel")
                add(place + u'=' + attribute.value().left(60).toString());
        }
    }
    if (reader.hasError())
        add(u"no well-formed XML: "_s + reader.errorString());
}

void Judge::lookAtScript(const QString &name, const QByteArray &script)
{
    m_file = name;
    static const QRegularExpression form(u"^([A-Z_]+)\\((\\{.*\\})\\);\\n$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(QString::fromUtf8(script));
    if (!match.hasMatch())
        add(u"a script that is more than data: "_s + QString::fromUtf8(script.left(60)));
    else
        lookAtJson(name, match.captured(2).toUtf8());
}

void Judge::lookAtJson(const QString &name, const QByteArray &json)
{
    ++m_files;
    if (name.endsWith(".js"_L1) || name == u"page") {
        for (const char *forbidden : {"<", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
            if (json.contains(forbidden))
                add(u"data with a sign that scripts mistake"_s);
        }
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        add(name + u": no JSON: "_s + error.errorString());
    const bool isCourse = name.contains("course.json"_L1) || name.contains("letters"_L1);
    if (!isCourse) // those are the author's texts themselves, for programs to read
        lookAtValue(
            {}, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void Judge::lookAtValue(const QString &place, const QJsonValue &value)
{
    if (value.isString()) {
        lookAtText(place, value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            lookAtValue(place + u"[]"_s, entry);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            lookAtValue(place + u'.' + it.key().left(40), *it);
    }
}

void Judge::lookAtText(const QString &place, const QString &text)
{
    ++m_textCount;
    static const QSet<QString> addresses{u"src"_s, u"href"_s, u"address"_s, u"poster"_s};
    if (addresses.contains(place.section(u'.', -1))) {
        const QString scheme = schemeOf(text);
        if (!scheme.isEmpty() && scheme != u"https" && !text.startsWith('<'_L1))
            add(place + u": "_s + text.left(80));
    }
    // In the review file: the words that a reviewer may put others in place of, shown as text.
    const bool isWords = place.endsWith(".texts[].words"_L1);
    if (!text.contains(u'<') || isWords || m_texts.contains(bare(text)))
        return;
    Walk(*this, place + u" \u201c"_s + text.left(40) + u'\u201d')
        .read("<!DOCTYPE html><body>" + text.toUtf8(), false);
}

QList<QStringList> csvRows(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u',') {
            rows.last().append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            rows.last().append(std::exchange(cell, {}));
            rows.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (rows.last().isEmpty() && cell.isEmpty())
        rows.removeLast();
    else
        rows.last().append(cell);
    return rows;
}

bool isFormula(const QString &cell)
{
    static const QRegularExpression start(
        u"^[\\s\"\u00a0\u3000\u200b\ufeff\\x00-\\x20]*[=+\\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[\\t\\r\\n]"_s);
    static const QRegularExpression number(u"^[+-]?[0-9]+([.,][0-9]+)?$"_s);
    return start.match(cell).hasMatch() && !number.match(cell).hasMatch();
}

} // namespace carrel::test
