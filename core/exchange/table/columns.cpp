// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/columns.h"

#include "core/base/translate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr qsizetype lookedAtRecords = 50;

const QHash<QString, Role> &rolesByName()
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> table;
        const auto put = [&table](Role role, const QString &names) {
            for (const QString &name : names.split(u' '))
                table.insert(name, role);
        };
        put(Role::Type, u"type questiontype kind typedequestion nature genre"_s);
        put(Role::Id, u"id identifier identifiant code number numero no n"_s);
        put(Role::Skill, u"skill skills competence objective objectif topic theme sujet"_s);
        put(Role::Difficulty, u"difficulty level difficulte niveau"_s);
        put(Role::Points, u"points point score mark marks bareme note"_s);
        put(Role::Title, u"title name titre nom questiontitle questionname"_s);
        put(Role::Page, u"page category categorie section chapter chapitre"_s);
        put(Role::Stem,
            u"stem question questiontext questions enonce text texte intitule prompt "
            "statement affirmation consigne"_s);
        put(Role::Correct,
            u"correct correctanswer correctanswers correctoption key answer answers "
            "rightanswer right solution bonnereponse bonnesreponses "
            "reponsecorrecte reponsescorrectes reponse reponses juste cle"_s);
        put(Role::Feedback,
            u"feedback generalfeedback explanation comment rationale retour "
            "explication commentaire feedbackgeneral"_s);
        put(Role::FeedbackCorrect,
            u"feedbackcorrect correctfeedback feedbackright feedbackifcorrect "
            "retourcorrect retourjuste retoursijuste sijuste "
            "feedbackjuste"_s);
        put(Role::FeedbackWrong,
            u"feedbackwrong wrongfeedback feedbackincorrect "
            "incorrectfeedback feedbackifwrong retourfaux retoursifaux sifaux "
            "feedbackfaux retourincorrect"_s);
        put(Role::Hint, u"hint hints tip indice indices aide"_s);
        put(Role::Tags, u"tags tag keywords motscles etiquettes"_s);
        return table;
    }();
    return roles;
}

/// "option1", "Choice B", "Réponse 3": 1 to 26; 0 for anything else.
int numberedAs(const QString &name, const QString &words)
{
    const QRegularExpression pattern(u"^(?:%1)([0-9]{1,2}|[a-z])$"_s.arg(words));
    const QString number = pattern.match(name).captured(1);
    if (number.isEmpty())
        return 0;
    return number[0].isDigit() ? number.toInt() : number[0].unicode() - u'a' + 1;
}

Column columnFrom(const QString &cell)
{
    Column column{.name = cell.simplified()};
    const QString name = evenName(cell);
    if (const int option =
            numberedAs(name,
                       u"option|choice|answer|answeroption|choix|reponse|proposition|distractor|"
                       "distracteur|"_s)) {
        column.role = Role::Option;
        column.number = option;
    } else if (const int reply = numberedAs(
                   name, u"feedback|optionfeedback|feedbackoption|retour|commentaire"_s)) {
        column.role = Role::OptionFeedback;
        column.number = reply;
    } else {
        column.role = rolesByName().value(name, Role::None);
    }
    return column;
}

/// What share of the filled cells of a column is so.
template<typename Is>
double share(const QList<Record> &records, qsizetype column, Is is)
{
    qsizetype filled = 0;
    qsizetype matching = 0;
    for (const Record &record : records.mid(0, lookedAtRecords)) {
        const QString cell = record.cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        matching += !cell.isEmpty() && is(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(matching) / double(filled);
}

bool looksLikeKey(const QString &cell)
{
    static const QRegularExpression key(
        u"^([A-Ha-h1-8]([ ,;/+&]+[A-Ha-h1-8])*|true|false|vrai|faux|t|f)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return key.match(cell).hasMatch();
}

/// The words of another cell of the same row.
double shareOfRepeats(const QList<Record> &records, qsizetype column)
{
    qsizetype repeats = 0;
    qsizetype filled = 0;
    for (const Record &record : records.mid(0, lookedAtRecords)) {
        const QString cell = record.cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        repeats += !cell.isEmpty() && record.cells.count(cell) > 1 ? 1 : 0;
    }
    return filled == 0 ? 0 : double(repeats) / double(filled);
}

} // namespace

QString evenName(const QString &name)
{
    QString even;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isLetterOrNumber())
            even += c;
    }
    return even;
}

std::optional<Columns> namedColumns(const QStringList &cells)
{
    Columns columns;
    QSet<Role> roles;
    qsizetype named = 0;
    for (const QString &cell : cells) {
        columns.all.append(columnFrom(cell));
        const Role role = columns.all.last().role;
        named += role == Role::None ? 0 : 1;
        const bool isRepeated = role != Role::None && role != Role::Option
            && role != Role::OptionFeedback && role != Role::Hint && roles.contains(role);
        if (isRepeated)
            columns.all.last().role = Role::None;
        roles.insert(role);
    }
    const bool hasAnswers =
        roles.contains(Role::Correct) || roles.contains(Role::Option) || roles.contains(Role::Type);
    if (!roles.contains(Role::Stem) || !hasAnswers || named < 2)
        return std::nullopt;
    return columns;
}

Columns guessedColumns(const QList<Record> &records)
{
    Columns columns{.isGuessed = true};
    qsizetype width = 0;
    for (const Record &record : records.mid(0, lookedAtRecords))
        width = std::max(width, record.cells.size());
    for (qsizetype i = 0; i < width; ++i) {
        columns.all.append(Column());
        columns.all.last().name = tr("Column %1", "%1: a number").arg(i + 1);
    }
    qsizetype stem = 0;
    const auto isNumber = [](const QString &cell) {
        bool isOne = false;
        cell.toInt(&isOne);
        return isOne;
    };
    if (width > 2 && share(records, 0, isNumber) > 0.9) {
        columns.all[0].role = Role::Id;
        stem = 1;
    }
    if (stem < width)
        columns.all[stem].role = Role::Stem;
    qsizetype key = width - 1;
    while (key > stem && share(records, key, looksLikeKey) < 0.8
           && shareOfRepeats(records, key) < 0.8)
        --key;
    if (key <= stem)
        key = width == stem + 2 ? stem + 1 : -1; // a question and its answer
    int option = 0;
    for (qsizetype i = stem + 1; i < width; ++i) {
        if (i == key) {
            columns.all[i].role = Role::Correct;
        } else if (key >= 0 && i > key && i == key + 1) {
            columns.all[i].role = Role::Feedback;
        } else if (key < 0 || i < key || key == stem + 1) {
            columns.all[i].role = Role::Option;
            columns.all[i].number = ++option;
        }
    }
    return columns;
}

} // namespace carrel::table
