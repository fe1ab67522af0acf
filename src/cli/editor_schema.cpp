#include "cli/editor_schema.hpp"

#include "base/embedded.hpp"
#include "load/records.hpp"
#include "model/register.hpp"
#include "schema/json_schema.hpp"
#include "yaml/reader.hpp"

#include <cassert>

namespace grip::cli {
namespace {

/// The criteria of the built-in framework, which most municipalities use; own criteria stay allowed.
std::vector<schema::KnownKey> built_in_criteria() {
    yaml::Faults faults;
    const std::string text{embedded("templates/kader/toetsingskader.yaml")};
    const yaml::Document document = yaml::read("kader/toetsingskader.yaml", text, faults);
    const auto kader = load::decode_file<Toetsingskader>(document, faults);
    assert(faults.empty() && "a built-in framework has a fault");
    std::vector<schema::KnownKey> keys;
    for (const Categorie& categorie : kader.categorieen) {
        for (const Criterium& criterium : categorie.criteria) keys.push_back({criterium.id.text, criterium.vraag.text});
    }
    return keys;
}

} // namespace

std::string editor_schema(const schema::FileKind& kind) {
    return schema::json_schema(kind.id, *kind.shape, {{Referent::criterium, built_in_criteria()}});
}

} // namespace grip::cli
