#pragma once
// Every entity of the program, in the order people think of them. A new entity is one line in registry.cpp.

#include "domain/entity.h"

namespace domain {

std::span<const Entity *const> allEntities();
const Entity *findEntity(QStringView key); // null when there is none

/// The references of other entities that point to `target` and show as a tab on its page.
struct ChildTable
{
    const Entity *entity;
    const Field *reference;
};
std::vector<ChildTable> childrenOf(const Entity &target);

} // namespace domain
