// What a record looks like and how to get at what it holds, as plain data read off its field tables (describe.hpp). Decoding,
// withholding, references, comparing, the JSON Schema, the manual, the command options, the values of a view and the paths
// that a template may use are ordinary functions over it.
#pragma once

#include "base/value.hpp"
#include "schema/field.hpp"

#include <functional>
#include <span>
#include <string>

namespace grip::schema {

enum class Kind {
    text,
    prose,
    address,
    source,
    id,
    gemeentecode,
    overheidscode,
    year,
    month_day, ///< Maanddag
    date,
    boolean,
    amount,
    number,
    estimate, ///< Raming: an amount, `onbekend` or `pm`
    option,
    reference,
    list,
    map,
    record
};

struct Cell;
struct Shape;

// How to get at a value of which only the address is known: that of a value of the type from which the Shape was made.

/// Of one word or text.
struct ScalarAccess {
    void (*decode)(void* value, const Cell& cell);
    std::string (*written)(
        const void* value);           ///< as it would stand in a file, without quotes; of equal values the same
    Value (*show)(const void* value); ///< as a report shows it; null for what none does
};

/// Of what may be absent: std::optional, and the Gegeven of a report.
struct HolderAccess {
    const void* (*look)(const void* holder);                    ///< what it holds, or null
    void* (*fill)(void* holder);                                ///< makes what it holds
    void (*finish)(const void* holder, Value& shown) = nullptr; ///< adds what only the holder knows
};

struct ListAccess {
    std::size_t (*size)(const void* list);
    const void* (*item)(const void* list, std::size_t index);
    void* (*append)(void* list);
    void (*drop_last)(void* list);
    void (*clear)(void* list);
};

struct MapAccess {
    /// The entry of this key, made where it is not there; null when nothing is given for it. A wrong key is reported.
    void* (*entry)(void* map, const Cell& key, bool given);
    void (*drop)(void* map, const void* entry);
    void (*each)(const void* map, const std::function<void(const void* key, const void* entry)>& visit);
};

struct RecordAccess {
    void (*set_defaults)(void* record);
    void (*reset)(void* record); ///< to what it was before anything was decoded
};

struct OptionShape {
    std::string_view key;
    std::string_view doc;
};

struct FieldShape {
    std::string_view key;
    std::string_view doc;
    std::string_view block; ///< title of the block it stands in, if any
    bool required = false;
    std::string fallback; ///< as it would be written; empty: none
    const Shape* shape = nullptr;
    std::size_t offset = 0;        ///< of the member in its record, in bytes
    std::string_view vroeger = {}; ///< what the key was called before
    bool los = false;              ///< of a list or map: what has a fault is left out alone
    bool werk = false;             ///< of a view: for who keeps the register alone
};

struct Shape {
    Kind kind = Kind::text;
    bool may_be_unknown = false; ///< the word `onbekend` is accepted too
    bool not_empty = false;      ///< a list that must hold something
    std::int64_t low = 0;        ///< of a number or amount
    std::int64_t high = 0;
    int decimals = 0;
    std::vector<OptionShape> options = {};
    const Shape* key = nullptr;  ///< of a map
    const Shape* item = nullptr; ///< of a list or map
    std::vector<FieldShape> fields = {};
    Referent referent = Referent::none;             ///< of a reference
    std::string_view short_form = {};               ///< key of the field that a bare scalar fills
    std::span<const ItemKey> identity = {};         ///< of a record that stands in lists
    std::vector<Datumpaar> volgorde = {};           ///< of a record: the order of its dates
    std::vector<std::string_view> ver_vooruit = {}; ///< of a record: keys of days that may lie far ahead
    std::vector<std::size_t> origins = {}; ///< of a record: where its Origin is, and those of its blocks, in bytes

    // One of these, by kind; of what may be absent `holder` alone, and the rest describes what it may hold.
    const ScalarAccess* scalar = nullptr;
    const ListAccess* list = nullptr;
    const MapAccess* map = nullptr;
    const RecordAccess* record = nullptr;
    const HolderAccess* holder = nullptr;
    const Shape* held = nullptr; ///< of what may be absent: its own shape
};

inline bool is_scalar(const Shape& shape) { return shape.kind < Kind::list; }

/// Of a list what it holds, of a map the values: what a reader fills in.
inline const Shape& single(const Shape& shape) { return shape.item == nullptr ? shape : *shape.item; }

/// The field with this key, or none.
const FieldShape* find_field(const Shape& record, std::string_view key);

/// Made once; lives as long as the program. Whoever calls it for a kind of file needs no more than this declaration.
template <class T>
const Shape& shape_of();

/// The key that keeps a record from the public.
bool is_mark(const FieldShape& field);

/// A value by its address, and what it is.
struct Part {
    const Shape* shape;
    const void* value; ///< null: absent
};

/// What a holder holds; anything else is what it is.
Part held(const Shape& shape, const void* value);

Part field_of(const FieldShape& field, const void* record);

/// Each item of a list, or entry of a map.
void for_each_item(const Shape& shape, const void* value, const std::function<void(const void* item)>& visit);

/// Whoever owns the record may change what a walk found in it.
inline void* writable(const void* value) { return const_cast<void*>(value); }

/// Of a record that has one, itself or in a block.
const Origin& origin_of(const Shape& record, const void* value);
void set_origin(const Shape& record, void* value, const Origin& origin);

} // namespace grip::schema
