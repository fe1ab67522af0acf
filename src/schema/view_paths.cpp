#include "schema/view_paths.hpp"

namespace grip::schema {

std::vector<ViewPath> view_paths(const Shape& view) {
    std::vector<ViewPath> paths;
    for (const FieldShape& field : view.fields) {
        const Shape& inner = field.shape->kind == Kind::list ? *field.shape->item : *field.shape;
        paths.push_back({std::string{field.key}, view_paths(inner)});
        const bool repeats = field.shape->kind == Kind::list && inner.kind == Kind::record;
        if (repeats) paths.push_back({std::string{list_flag}.append(field.key), {}});
    }
    return paths;
}

} // namespace grip::schema
