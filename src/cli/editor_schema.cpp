#include "cli/editor_schema.hpp"

#include "base/embedded.hpp"
#include "load/records.hpp"
#include "model/register.hpp"
#include "schema/json_schema.hpp"
#include "yaml/reader.hpp"

#include <cassert>

namespace grip::cli {
namespace {

template <class R>
R built_in(const std::string& file) {
    yaml::Faults faults;
    const std::string text{embedded("templates/" + file)};
    const yaml::Document document = yaml::read(file, text, faults);
    auto kader = load::decode_file<R>(document, faults);
    assert(faults.empty() && "a built-in framework has a fault");
    return kader;
}

using Keys = std::vector<schema::KnownKey>;

/// The ids of the built-in frameworks, which most municipalities use; own ones stay allowed.
template <class T>
Keys keys_of(const std::vector<T>& items, const Keys& before = {}) {
    Keys keys = before;
    for (const T& item : items) keys.push_back({item.id.text, item.vraag.text});
    return keys;
}

Keys built_in_criteria() {
    Keys keys;
    for (const Categorie& categorie : built_in<Toetsingskader>("kader/toetsingskader.yaml").categorieen)
        keys = keys_of(categorie.criteria, keys);
    return keys;
}

const schema::KnownKeys& known_keys() {
    static const schema::KnownKeys known = [] {
        const auto kader = built_in<Afwegingskader>("kader/afwegingskader.yaml");
        return schema::KnownKeys{{Referent::criterium, built_in_criteria()},
                                 {Referent::aspect, keys_of(kader.aspecten.items)},
                                 {Referent::vormvraag, keys_of(kader.vormvragen)},
                                 {Referent::zeefvraag, keys_of(kader.zeef)}};
    }();
    return known;
}

} // namespace

std::string editor_schema(const schema::FileKind& kind) {
    return schema::json_schema(kind.id, *kind.shape, known_keys());
}

} // namespace grip::cli
