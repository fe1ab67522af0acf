// The words of grip and of the field that somebody may look up: templates/begrippen.yaml.
#pragma once

#include "schema/describe.hpp"

namespace grip::cli {

struct Begrip {
    Id id; ///< as it is typed: lower case, without blanks
    Tekst woord;
    Proza uitleg;
    std::vector<Tekst> zie; ///< what else can be looked up: a word, a key, a rule or a command
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Begrip::id>("Zoals men het woord typt"),
        field<&Begrip::woord>("Het woord"),
        field<&Begrip::uitleg>("Wat het betekent"),
        field<&Begrip::zie>("Wat men nog meer kan opzoeken"),
    };
};

struct Begrippen {
    std::vector<Begrip> begrippen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Begrippen::begrippen>("De woorden"),
    };
};

/// As built in.
const std::vector<Begrip>& begrippen();

/// What is so called, by its id or in full, or null; capitals and blanks make no difference.
const Begrip* begrip(std::string_view words);

std::string begrip_page(const Begrip& begrip);

} // namespace grip::cli
