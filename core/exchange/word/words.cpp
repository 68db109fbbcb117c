// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/words.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

QRegularExpression ignoringCase(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Words before a colon, in the order in which they are tried.
const QList<std::pair<Label, QRegularExpression>> &labelPatterns()
{
    static const auto before = [](const QString &words, const QString &detail = QString()) {
        return ignoringCase(u"^\\s*(?:%1)%2\\s*[:：]\\s*"_s.arg(words, detail));
    };
    static const QString forOption =
        u"(?:\\s*(?:for|to|on|pour|à|zu|für|para|option|answer|réponse)*\\s*\\(?\\b([A-Ja-j])\\)?)?"_s;
    static const QList<std::pair<Label, QRegularExpression>> patterns{
        {Label::TrueFalse,
         ignoringCase(u"^\\s*(?:(?:Q|Question|Frage|Pregunta)\\s*\\d*\\s*[.:)–-]\\s*)?"
                      "(?:true or false|true/false|t/f|vrai ou faux|vrai/faux|richtig oder "
                      "falsch|wahr oder falsch|richtig/falsch|¿?verdadero o "
                      "falso)\\s*(?:[:：?!]+|[–—-]|$)\\s*(?::\\s*)?"_s)},
        {Label::Question,
         ignoringCase(
             u"^\\s*(?:question|frage|pregunta|quiz question|Q)\\s*(?:n[o°º]\\.?|#|nr\\.?)?"
             "\\s*(\\d{1,3})\\s*(?:(?:/|of|sur|von|de)\\s*\\d{1,3}\\s*)?(?:[:：.)]|[–—-]|$)\\s*"_s)},
        {Label::Question, before(u"question|frage|pregunta|Q"_s)},
        {Label::Answer,
         before(
             u"(?:the )?(?:(?:correct|right|model|expected|sample) "
             u")?(?:answers?|responses?|solution)(?: key)?"
             "(?:\\(s\\))?|answer key|key|correct options?|(?:bonnes? )?réponses?(?:\\(s\\))?(?: "
             "(?:correctes?|exactes?|attendues?|modèle))?|solutions?|corrigé|(?:richtige "
             "|korrekte )?(?:antwort(?:en)?|lösung(?:en)?)|respuestas?(?: correctas?)?|"
             "solución"_s)},
        {Label::Right,
         before(
             u"(?:(?:feedback|rückmeldung|retroalimentación|retour)\\s*)?\\(?(?:if |when |si |wenn "
             "|for |bei |pour )?(?:right|correct|richtig|juste|correcte|correcto|correcta|bonne "
             "réponse|richtige antwort|respuesta correcta)\\)?(?: answers?)?(?: feedback)?|"
             "positive feedback"_s)},
        {Label::Wrong,
         before(
             u"(?:(?:feedback|rückmeldung|retroalimentación|retour)\\s*)?\\(?(?:if |when |si |wenn "
             "|for |bei |pour )?(?:wrong|incorrect|not correct|falsch|faux|incorrecte|"
             "incorrecto|incorrecta|mauvaise réponse|falsche antwort|respuesta "
             "incorrecta)\\)?(?: answers?)?(?: feedback)?|negative feedback"_s)},
        {Label::Partly,
         before(u"(?:feedback\\s*)?\\(?(?:if )?(?:partly|partially)(?: (?:right|correct))?\\)?|"
                "partiellement correct|teilweise richtig"_s)},
        {Label::Feedback,
         before(u"(?:general |generic )?feedback|explanation|rationale|why|rétroaction|retour|"
                "explication|commentaire|rückmeldung|erklärung|begründung|retroalimentación|"
                "explicación"_s,
                forOption)},
        {Label::Points, before(u"points?|score|marks?|punkte?|puntos?|barème"_s)},
        {Label::Hint, before(u"hints?|indices?|tipp|pistas?|aide"_s)},
    };
    return patterns;
}

} // namespace

LabelWord labelOf(const QString &text)
{
    for (const auto &[label, pattern] : labelPatterns()) {
        const auto match = pattern.match(text.left(120));
        if (match.hasMatch())
            return {label, match.captured(1), match.capturedLength(0)};
    }
    return {};
}

Announced announcedBy(const QString &heading)
{
    static const QString number = u"\\s*(?:\\d|[:–—.-]|$)"_s;
    static const QList<std::pair<Announced, QRegularExpression>> patterns{
        {Announced::Objectives,
         ignoringCase(u"^[\\d. ]*(?:(?:learning|module|course|key|our) )?(?:objectives?|outcomes?|"
                      "goals?)\\b|^[\\d. ]*objectifs?\\b|^[\\d. ]*(?:lern)?ziele?\\b|^[\\d. "
                      "]*objetivos?\\b"_s)},
        {Announced::Practical,
         ignoringCase(u"^[\\d. ]*(?:practical|hands-on|activity|exercise|assignment|workplace "
                      "task|task|activité|exercice|mise en pratique|travail pratique|übung|"
                      "aufgabe|praxisaufgabe|praktische|actividad|ejercicio|práctica|tarea)\\b"_s)},
        {Announced::Quiz,
         ignoringCase(
             u"^[\\d. ]*(?:(?:final|end[- ]of[- ](?:module|course)|module(?: \\d+)?|unit(?: "
             u"\\d+)?|graded|"
             "course|short|closing) )*(?:quiz|test|exam|assessment|contrôle des "
             "connaissances|évaluation|examen|"
             "prüfung|abschlusstest|evaluación|cuestionario)(?: (?:questions?|quiz|finale?|"
             "du module|final))*\\b(?!\\s+(?:your|the|de|des|the))"_s)},
        {Announced::Page,
         ignoringCase(u"^(?:screen|page|slide|écran|diapositive|diapo|bildschirm|seite|folie|"
                      "pantalla|página|diapositiva)"_s
                      + number)},
        {Announced::Module,
         ignoringCase(
             u"^(?:module|unit|chapter|part|section|lesson|chapitre|unité|partie|modul|"
             "kapitel|einheit|teil|módulo|unidad|capítulo)\\s*(?:\\d|(?:[IVX]+|[A-Z]|one|two|three|"
             "four|five|six|"
             "seven|eight|un|deux|trois|quatre|cinq|eins|zwei|drei|vier|uno|dos|tres|cuatro)\\b)"_s)},
    };
    const QString text = heading.simplified();
    for (const auto &[announced, pattern] : patterns) {
        if (pattern.match(text).hasMatch())
            return announced;
    }
    return Announced::Nothing;
}

bool leadsToObjectives(const QString &text)
{
    static const QRegularExpression lead = ignoringCase(
        u"^(?:(?:after|by the end of|at the end of|on completing|in) (?:this|the) (?:module|course|"
        "unit|lesson|session|chapter)[^.]*\\b(?:can|able to|learn to|learn how to|will)\\b|"
        "(?:you|learners|participants) will (?:be able to|learn to)\\b|"
        "(?:à la fin|au terme|à l['’]issue|après) (?:de )?(?:ce|cette|du|la) "
        "(?:module|cours|unité|formation|séquence)[^.]*\\b(?:pourrez|saurez|serez|capable|sait)|"
        "nach (?:diesem|dem) (?:modul|kurs|kapitel)|al (?:final|terminar)[^.]*(?:podrá|serás|será|"
        "capaz))[^.]*:?\\s*$"_s);
    return text.size() < 200 && lead.match(text.simplified()).hasMatch();
}

CalloutWord calloutOf(const QString &text)
{
    static const QList<std::pair<QString, QRegularExpression>> patterns{
        {u"warning"_s,
         ignoringCase(
             u"^\\s*(?:⚠\\s*)?(?:warning|caution|danger|attention|achtung|warnung|vorsicht|"
             "atención|advertencia|cuidado)\\s*[:!：]\\s*"_s)},
        {u"remember"_s,
         ignoringCase(u"^\\s*(?:remember|important|key point|take-?away|à retenir|retenez|merke|"
                      "wichtig|recuerda|recuerde|importante)\\s*[:!：]\\s*"_s)},
        {u"tip"_s,
         ignoringCase(u"^\\s*(?:💡\\s*)?(?:tips?|good to know|astuce|conseil|bon à savoir|tipp|"
                      "consejo|truco)\\s*[:!：]\\s*"_s)},
        {u"note"_s,
         ignoringCase(u"^\\s*(?:please note|nb|n\\.b\\.|note|info|information|remarque|à noter|"
                      "hinweis|anmerkung|nota)\\s*[:：]\\s*"_s)}};
    for (const auto &[look, pattern] : patterns) {
        const auto match = pattern.match(text.left(60));
        if (match.hasMatch())
            return {look, match.capturedLength(0)};
    }
    return {};
}

QString calloutOfStyle(const QString &style)
{
    static const QList<std::pair<QString, QRegularExpression>> patterns{
        {u"warning"_s, ignoringCase(u"^(?:warning|caution|attention|achtung|warnung|danger)"_s)},
        {u"remember"_s,
         ignoringCase(u"^(?:remember|important|key point|à retenir|merke|wichtig)"_s)},
        {u"tip"_s, ignoringCase(u"^(?:tip|astuce|conseil|tipp|consejo)"_s)},
        {u"note"_s,
         ignoringCase(u"^(?:note\\b(?! heading)|callout|call-out|info ?box|box|hinweis|remarque|"
                      "encadré|nota\\b|kasten)"_s)}};
    for (const auto &[look, pattern] : patterns) {
        if (pattern.match(style).hasMatch())
            return look;
    }
    return {};
}

bool asks(const QString &text)
{
    static const QRegularExpression request = ignoringCase(
        u"\\?|_{3,}|…{2,}|\\.{5,}|\\b(?:choose|select|tick|pick|mark|which of|check all|choisissez|"
        "cochez|sélectionnez|indiquez|wählen sie|kreuzen sie|wähle|kreuze|markieren|seleccione|"
        "selecciona|elija|elige|marque|marca)\\b"_s);
    return request.match(text).hasMatch();
}

bool asksForSeveral(const QString &text)
{
    static const QRegularExpression several = ignoringCase(
        u"all that apply|all the (?:correct|right)|more than "
        u"one|several|(?:choose|select|pick|tick|"
        "name) (?:two|three|four|2|3|4|all)|multiple (?:answers|response|correct)|plusieurs|toutes "
        "les (?:bonnes )?réponses|(?:deux|trois) réponses|mehrere|alle zutreffenden|varias|todas "
        "las "
        "(?:respuestas|opciones)|todas las que"_s);
    return several.match(text).hasMatch();
}

namespace {

using ColumnPatterns = QList<std::pair<Column, QRegularExpression>>;

const ColumnPatterns &questionColumns()
{
    static const ColumnPatterns patterns{
        {Column::Number, ignoringCase(u"^(?:#|no\\.?|n[°º]|nr\\.?|id|num(?:ber|éro|mer)?)$"_s)},
        {Column::FeedbackWrong,
         ignoringCase(u"(?:feedback|rétroaction|retour|rückmeldung|comment|retroaliment)\\w*.*"
                      "(?:incorrect|wrong|faux|falsch|mauvais)|(?:incorrect|wrong|negative) "
                      "feedback"_s)},
        {Column::FeedbackRight,
         ignoringCase(u"(?:feedback|rétroaction|retour|rückmeldung|comment|retroaliment)\\w*.*"
                      "(?:correct|right|richtig|juste|bonne)|(?:correct|right|positive) "
                      "feedback"_s)},
        {Column::WrongAnswers,
         ignoringCase(u"^(?:wrong|incorrect|false|other|mauvaises?|fausses?|falsche)\\b.*(?:answer|"
                      "option|réponse|antwort)|^distracte?u?rs?|^distraktoren|^distractores|"
                      "^respuestas? incorrectas?"_s)},
        {Column::Correct,
         ignoringCase(u"^(?:correct|right|bonnes?|richtige?|key$|solution|lösung|clé|corrigé|"
                      "réponses? (?:correcte|exacte|juste)|respuestas? correctas?|correcta|juste|"
                      "richtig|correcte|answer key)"_s)},
        {Column::Option,
         ignoringCase(u"^(?:(?:option|choice|answer|réponse|choix|antwort|opción|respuesta|"
                      "proposition)\\s*(?:[A-Ja-j]|\\d)|[A-J])$"_s)},
        {Column::Question,
         ignoringCase(u"^(?:quiz )?(?:questions?|stem|frage|fragen|pregunta|preguntas|énoncé|item|"
                      "aufgabe|statement)(?: text)?$"_s)},
        {Column::Answers,
         ignoringCase(
             u"^(?:(?:possible |sample |model )?answers?(?:\\(s\\))?(?: options?| choices?)?|"
             "(?:answer )?(?:options?|choices?)|responses?|réponses?(?: possibles?)?|"
             "choix|propositions?|antwort(?:en|möglichkeiten)?|respuestas?|opciones)$"_s)},
        {Column::Feedback,
         ignoringCase(u"^(?:general )?(?:feedback|explanation|rationale|comments?|rétroaction|"
                      "retour|commentaires?|explication|rückmeldung|erklärung|begründung|"
                      "retroalimentación|comentarios?|explicación)"_s)},
        {Column::Points, ignoringCase(u"^(?:points?|marks?|score|punkte|puntos|barème)$"_s)},
        {Column::Hint, ignoringCase(u"^(?:hints?|indices?|tipp|pistas?)$"_s)},
        {Column::Type, ignoringCase(u"^(?:question )?(?:type|typ|tipo)$"_s)},
    };
    return patterns;
}

const ColumnPatterns &screenColumns()
{
    static const ColumnPatterns patterns{
        {Column::Narration,
         ignoringCase(u"narrat|voice[- ]?over|^audio(?: script| text)?$|^vo$|voix|sprechertext|"
                      "sprecher|locución|locucion|^script$"_s)},
        {Column::Text,
         ignoringCase(u"on[- ]?screen|^(?:screen |page )?(?:text|content|copy)$|texte|^contenu|"
                      "bildschirmtext|^inhalt|^text\\b|en pantalla|^texto|^contenido"_s)},
        {Column::Media,
         ignoringCase(u"image|media|visual|graphic|picture|photo|illustration|visuel|média|bild|"
                      "grafik|medien|imagen|gráfico|video|vidéo|animation"_s)},
        {Column::Notes,
         ignoringCase(u"^(?:(?:developer|production|programming|designer|dev)[’']?s? )?(?:notes?|"
                      "instructions?|remarks?|remarques?|notizen|anmerkungen|bemerkungen|notas|"
                      "interactions?|navigation|programming|animation notes)"_s)},
        {Column::Title,
         ignoringCase(u"^(?:(?:screen|page|slide) )?(?:title|name|heading)$|^titre|^(?:seiten)?"
                      "titel$|^título"_s)},
        {Column::Screen,
         ignoringCase(u"^(?:screen|page|slide|scene|écran|diapo(?:sitive)?|bildschirm|seite|folie|"
                      "pantalla|página|diapositiva)(?: ?(?:#|no\\.?|number|n[°º]|nr\\.?|id|\\d+))?"
                      "$"_s)},
    };
    return patterns;
}

} // namespace

Column columnOf(const QString &heading)
{
    QString bare = heading.simplified();
    while (bare.endsWith(u':') || bare.endsWith(u' ') || bare.endsWith(u'\u00a0'))
        bare.chop(1);
    if (bare.isEmpty() || bare.size() > 40)
        return Column::Unknown;
    for (const ColumnPatterns *patterns : {&questionColumns(), &screenColumns()}) {
        for (const auto &[column, pattern] : *patterns) {
            if (pattern.match(bare).hasMatch())
                return column;
        }
    }
    return Column::Unknown;
}

} // namespace carrel::word
