#pragma once

#include <cstddef>
#include <vector>

namespace octoha {

/// First in, first out; grows by doubling and then allocates no more.
template<typename Value> class Ring {
public:
    bool isEmpty() const { return m_head == m_tail; }
    size_t size() const { return m_tail - m_head; }
    void clear() { m_head = m_tail = 0; }
    void push(Value value)
    {
        if (size() == m_values.size()) [[unlikely]]
            grow();
        m_values[m_tail++ & m_mask] = value;
    }
    Value pop() { return m_values[m_head++ & m_mask]; }

private:
    void grow()
    {
        std::vector<Value> larger(m_values.size() * 2);
        for (size_t i = m_head; i != m_tail; ++i)
            larger[i & (larger.size() - 1)] = m_values[i & m_mask];
        m_values.swap(larger);
        m_mask = m_values.size() - 1;
    }

    std::vector<Value> m_values = std::vector<Value>(1024);
    size_t m_mask = 1023, m_head = 0, m_tail = 0;
};

} // namespace octoha
