package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Remark implements Comparable<Remark> {
    @Id
    Long id = 2L;

    String text;

    @ManyToOne(fetch = FetchType.LAZY)
    Customer customer;

    @ManyToOne
    @Embedded
    Customer sortedBy;

    @Override
    public int compareTo(Remark other) {
        return id.compareTo(other.id);
    }
}
