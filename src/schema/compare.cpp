#include "schema/compare.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cassert>

namespace grip::schema {
namespace {

constexpr std::size_t told_apart_by = 60; // characters of a text

/// On one line.
std::string begin_of(const std::string& text) {
    std::size_t size = 0;
    for (std::size_t count = 0; count < told_apart_by && size < text.size(); ++count)
        size += std::max<std::size_t>(decode_utf8(std::string_view{text}.substr(size)).size, 1);
    std::string begin = text.substr(0, size);
    std::ranges::replace(begin, '\n', ' ');
    return std::string{trim(begin)};
}

/// Empty when the field is not filled in.
std::string written_field(const Shape& record, const void* value, std::string_view key) {
    const FieldShape* field = find_field(record, key);
    assert(field != nullptr && "`identity` names a key that the record does not have");
    const Part part = held(*field->shape, field_of(*field, value).value);
    return part.value == nullptr ? "" : part.shape->scalar->written(part.value);
}

/// Empty when one of the keys is not filled in.
std::string joined(const ItemKey& identity, const KeyText& text_of) {
    std::string text;
    for (const std::string_view key : identity.keys) {
        if (key.empty()) break;
        const std::string part = begin_of(text_of(key));
        if (part.empty()) return {};
        text += (text.empty() ? "" : " · ") + part;
    }
    return text;
}

Bronnen own_sources(const Origin& origin) { return heeft_eigen_bron(origin) ? *bronnen_van(origin) : Bronnen{}; }

/// What is to be laid beside each other: the values under one name, before and after.
struct Pair {
    std::string name;
    std::vector<const void*> before;
    std::vector<const void*> after;
};

class Pairs {
public:
    void add(std::string name, const void* value, std::vector<const void*> Pair::*side) {
        const auto [place, added] = places_.emplace(std::move(name), pairs_.size());
        if (added) pairs_.push_back({place->first, {}, {}});
        (pairs_[place->second].*side).push_back(value);
    }
    const std::vector<Pair>& all() const { return pairs_; }

private:
    std::map<std::string, std::size_t> places_;
    std::vector<Pair> pairs_;
};

void add_items(const Shape& shape, const void* value, std::vector<const void*> Pair::*side, Pairs& pairs) {
    if (shape.kind == Kind::map) {
        shape.map->each(value, [&](const void* key, const void* entry) {
            pairs.add(shape.key->scalar->written(key), entry, side);
        });
    } else {
        for_each_item(shape, value, [&](const void* item) { pairs.add(identity_of(*shape.item, item), item, side); });
    }
}

class Comparison {
public:
    std::vector<Difference> run(const Shape& shape, const void* before, const void* after) {
        record(shape, before, after, "");
        return std::move(differences_);
    }

private:
    void record(const Shape& shape, const void* before, const void* after, const std::string& path) {
        const std::string lead = path.empty() ? "" : path + ".";
        for (const FieldShape& field : shape.fields)
            part(*field.shape, field_of(field, before).value, field_of(field, after).value,
                 lead + std::string{field.key});
        using Both = std::pair<Bronnen, Bronnen>;
        const auto both =
            std::make_shared<const Both>(own_sources(origin_of(shape, before)), own_sources(origin_of(shape, after)));
        owner_ = both;
        part(shape_of<Bronnen>(), &both->first, &both->second, lead + "bron");
        owner_.reset();
    }

    void part(const Shape& shape, const void* before, const void* after, const std::string& path) {
        const Part old = held(shape, before);
        const Part now = held(shape, after);
        if (old.value == nullptr && now.value == nullptr) return;
        if (old.value == nullptr) return add(path, Change::added, old, now);
        if (now.value == nullptr) return add(path, Change::removed, old, now);
        if (is_scalar(*old.shape)) {
            const auto& written = old.shape->scalar->written;
            if (written(old.value) != written(now.value)) add(path, Change::changed, old, now);
        } else if (old.shape->kind == Kind::record) {
            record(*old.shape, old.value, now.value, path);
        } else {
            items(*old.shape, old.value, now.value, path);
        }
    }

    void items(const Shape& shape, const void* before, const void* after, const std::string& path) {
        Pairs pairs;
        add_items(shape, before, &Pair::before, pairs);
        add_items(shape, after, &Pair::after, pairs);
        for (const Pair& pair : pairs.all()) item(*shape.item, pair, pair.name.empty() ? path : path + "." + pair.name);
    }

    static bool same_in_order(const Shape& shape, const Pair& pair) {
        Comparison comparison;
        const auto same = [&](const void* before, const void* after) {
            comparison.part(shape, before, after, "");
            return comparison.differences_.empty();
        };
        return std::ranges::equal(pair.before, pair.after, same);
    }

    void item(const Shape& shape, const Pair& pair, const std::string& path) {
        if (pair.before.size() > 1 || pair.after.size() > 1) {
            if (!same_in_order(shape, pair)) add(path, Change::unclear, {&shape, nullptr}, {&shape, nullptr});
            return;
        }
        const Part old{&shape, pair.before.empty() ? nullptr : pair.before.front()};
        const Part now{&shape, pair.after.empty() ? nullptr : pair.after.front()};
        if (old.value == nullptr) return add(path, Change::added, old, now);
        if (now.value == nullptr) return add(path, Change::removed, old, now);
        part(shape, old.value, now.value, path);
    }

    void add(const std::string& path, Change change, Part before, Part after) {
        differences_.push_back({path, change, before, after, owner_});
    }

    std::vector<Difference> differences_;
    std::shared_ptr<const void> owner_;
};

} // namespace

std::string identity_of(const Shape& record, const KeyText& text_of) {
    for (const ItemKey& identity : record.identity) {
        if (std::string text = joined(identity, text_of); !text.empty()) return text;
    }
    return {};
}

std::string identity_of(const Shape& item, const void* value) {
    if (is_scalar(item)) return item.scalar->written(value);
    return identity_of(item, [&](std::string_view key) { return written_field(item, value, key); });
}

std::vector<Difference> compare(const Shape& record, const void* before, const void* after) {
    return Comparison{}.run(record, before, after);
}

} // namespace grip::schema
