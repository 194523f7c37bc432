package shop;

import jakarta.persistence.*;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;

@Entity
class Things {
    @Id
    int id;

    HashMap<String, String> map;
    ArrayList<String> texts;
    LinkedHashSet<Integer> linked;
    BitSet bits;
    URI uri;
    YearMonth yearMonth;
    Period period;
    Number number;

    @Column(length = 5)
    Character five;

    @Column(length = 6)
    Character six;

    @Column(precision = 5)
    Duration duration;

    @Column(length = 9)
    Currency currency;

    @Lob
    Byte[] bytes;

    @Lob
    Character[] letters;

    @Lob
    UUID uuid;

    @Lob
    Integer whole;

    Month plainMonth;
    DayOfWeek weekday;
}
