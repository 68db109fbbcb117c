// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The words of a review file, which learners never see.

Carrel.reviewWords = (function () {
    'use strict';

    /** @type {Object<string, any>} by language; English where there is none */
    const words = {
        en: {
            bar: 'Review copy', answers: 'Show all answers and feedback', mine: 'My review', mineCount: 'My review ({0})',
            begin: 'You can go anywhere and comment on every block. Nothing is sent or counted. At the end, save your comments and send that one small file back.',
            notKept: 'This browser keeps nothing of this file. Save your comments before you close it.',
            comment: 'Comment', commentOn: 'Comment on {0}', commentPage: 'Comment on this page', page: 'page {0}',
            title: 'Comment on {0}', titleEdit: 'Change the comment on {0}', name: 'Your name', nameHelp: 'So that the author knows who says it.',
            kind: 'What is it?', kinds: {wrong: 'Wrong', unclear: 'Unclear', wish: 'Wish', verdict: 'Verdict'},
            about: 'It is about', whole: 'All of it', text: 'Your comment',
            suggest: 'Suggest other words', wording: 'Other words', wordingHelp: 'Change the text here as it should be. The author can take it over as it is.',
            save: 'Keep comment', cancel: 'Cancel', remove: 'Delete', edit: 'Change', removed: 'Comment deleted.', kept: 'Comment kept.',
            needsText: 'Write a comment or suggest other words.', needsName: 'Write your name, so that the author knows who says it.',
            everything: 'Everything this block says', everythingPage: 'Everything about this page', right: 'right', wrong: 'wrong',
            leftOut: 'Not in this review file, to keep it small: {0}',
            reviewTitle: 'My review', steps: 'Comments and verdicts stay in this browser until you save them. Save them to one small file and send that to the author.',
            verdicts: 'Verdict', verdictOf: 'Verdict on “{0}”', verdictNames: {'good': 'Good as it is', 'changes': 'Good with changes', 'not-yet': 'Not yet'},
            verdictNone: 'No verdict yet', verdictText: 'In a few words (optional)',
            comments: 'Comments', none: 'No comments yet. Choose “Comment” beside a block, or beside a page’s title.',
            goThere: 'Go to {0}', insteadOf: 'Instead of', suggested: 'Suggested',
            saveFile: 'Save my comments', copy: 'Copy as text', copied: 'Copied. You can paste it into a mail.', copyByHand: 'Copy this text',
            saved: 'Saved as {0}. Send that file to the author.', unsaved: 'Not saved to a file yet: {0}', allSaved: 'All saved to a file',
            nothing: 'There is nothing to save yet.', textHead: 'Comments on “{0}” by {1}',
        },
        fr: {
            bar: 'Exemplaire de relecture', answers: 'Afficher toutes les réponses et tous les retours', mine: 'Ma relecture', mineCount: 'Ma relecture ({0})',
            begin: 'Vous pouvez aller partout et commenter chaque bloc. Rien n’est envoyé ni compté. À la fin, enregistrez vos commentaires et renvoyez ce seul petit fichier.',
            notKept: 'Ce navigateur ne garde rien de ce fichier. Enregistrez vos commentaires avant de le fermer.',
            comment: 'Commenter', commentOn: 'Commenter {0}', commentPage: 'Commenter cette page', page: 'la page {0}',
            title: 'Commentaire sur {0}', titleEdit: 'Modifier le commentaire sur {0}', name: 'Votre nom', nameHelp: 'Pour que l’auteur sache qui le dit.',
            kind: 'De quoi s’agit-il ?', kinds: {wrong: 'Faux', unclear: 'Pas clair', wish: 'Souhait', verdict: 'Avis'},
            about: 'À propos de', whole: 'L’ensemble', text: 'Votre commentaire',
            suggest: 'Proposer une autre formulation', wording: 'Autre formulation', wordingHelp: 'Modifiez le texte ici comme il devrait être. L’auteur peut le reprendre tel quel.',
            save: 'Garder le commentaire', cancel: 'Annuler', remove: 'Supprimer', edit: 'Modifier', removed: 'Commentaire supprimé.', kept: 'Commentaire gardé.',
            needsText: 'Écrivez un commentaire ou proposez une autre formulation.', needsName: 'Écrivez votre nom, pour que l’auteur sache qui le dit.',
            everything: 'Tout ce que dit ce bloc', everythingPage: 'Tout sur cette page', right: 'juste', wrong: 'faux',
            leftOut: 'Absent de ce fichier de relecture, pour qu’il reste petit : {0}',
            reviewTitle: 'Ma relecture', steps: 'Commentaires et avis restent dans ce navigateur jusqu’à ce que vous les enregistriez. Enregistrez-les dans un petit fichier et envoyez-le à l’auteur.',
            verdicts: 'Avis', verdictOf: 'Avis sur « {0} »', verdictNames: {'good': 'Bon tel quel', 'changes': 'Bon avec des modifications', 'not-yet': 'Pas encore'},
            verdictNone: 'Pas encore d’avis', verdictText: 'En quelques mots (facultatif)',
            comments: 'Commentaires', none: 'Aucun commentaire pour l’instant. Choisissez « Commenter » à côté d’un bloc ou du titre d’une page.',
            goThere: 'Aller à {0}', insteadOf: 'Au lieu de', suggested: 'Proposé',
            saveFile: 'Enregistrer mes commentaires', copy: 'Copier comme texte', copied: 'Copié. Vous pouvez le coller dans un message.', copyByHand: 'Copiez ce texte',
            saved: 'Enregistré sous {0}. Envoyez ce fichier à l’auteur.', unsaved: 'Pas encore enregistrés dans un fichier : {0}', allSaved: 'Tout est enregistré dans un fichier',
            nothing: 'Il n’y a rien à enregistrer pour l’instant.', textHead: 'Commentaires sur « {0} » par {1}',
        },
    };

    /** @param {string} language @returns {any} */
    function of(language) {
        return words[language] || words.en;
    }

    return {of: of};
})();
