package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    @SortNatural
    @SortComparator(Backwards.class)
    SortedSet<String> names;
}

class Backwards implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        return other.compareTo(one);
    }
}
