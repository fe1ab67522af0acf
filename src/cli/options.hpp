// The options that commands share, and how a struct of options is read from what was given.
#pragma once

#include "base/error.hpp"
#include "cli/command.hpp"
#include "schema/decode.hpp"
#include "schema/describe.hpp"

namespace grip::cli {

struct CommonOptions {
    std::optional<Tekst> map;
    std::optional<Date> peildatum;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"register", &CommonOptions::map,
              "Map van het register; zonder deze optie de dichtstbijzijnde map `registry`"},
        field<&CommonOptions::peildatum>("De dag waarnaar wordt gekeken, zoals 2026-11-25; zonder deze optie vandaag"),
    };
};

/// The entries whose key the struct has.
yaml::Entries entries_of(const schema::Shape& options, const yaml::Entries& given);

/// The last that was given for this key, or null.
const std::vector<std::string>* given_for(const yaml::Entries& given, std::string_view key);

/// Throws UsageError for the first fault, if there is one.
void refuse_faults(yaml::Faults& faults);

/// Reads the options of O; those of other structs are passed over. Throws UsageError.
template <class O>
O read_options(const yaml::Entries& given) {
    const yaml::Document document = yaml::from_entries(entries_of(schema::shape_of<O>(), given));
    yaml::Faults faults;
    O options = schema::decode<O>(document, faults);
    refuse_faults(faults);
    return options;
}

} // namespace grip::cli
