// Which criteria of the toetsingskader hold for a collaboration, and what was answered.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// One criterion that applies, and its answer: none when the criterion was not answered.
struct Toetspunt {
    const Categorie* categorie;
    const Criterium* criterium;
    const Antwoord* antwoord;
};

/// Every list of `geldt_voor` that is given must overlap with what the collaboration has. Where the collaboration does
/// not say, the criterion applies: better one question too many.
bool geldt(const Criterium& criterium, const Samenwerking& samenwerking);

/// Why a criterion does not apply: `alleen voor rechtsvorm stichting of vereniging`.
std::string geldt_alleen_voor(const Geldigheid& voor);

/// The criteria that apply, in the order of the framework.
std::vector<Toetspunt> toetspunten(const Toetsingskader& kader, const Samenwerking& samenwerking);

/// How the criteria that apply were judged.
struct Toetsstand {
    std::int64_t geldig = 0;
    std::int64_t beantwoord = 0;
    std::int64_t voldoet = 0;
    std::int64_t aandacht = 0;
    std::int64_t voldoet_niet = 0;
    std::int64_t niet_van_toepassing = 0;
    std::int64_t vertrouwelijk = 0; ///< answered, but withheld from this reader
};

/// Counts one criterion.
void tel(const Toetspunt& punt, Toetsstand& stand);

/// Is the answer older than the framework lets it be? Never of one that is withheld: its day is too.
bool is_verouderd(const Toetspunt& punt, const Toetsing& toetsing, Date peildatum);

/// The day of an answer: its own, else that of the whole assessment.
std::optional<Date> datum_van(const Antwoord& antwoord, const Toetsing& toetsing);

} // namespace grip::analysis
