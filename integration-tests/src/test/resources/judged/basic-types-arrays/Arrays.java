package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Array;

@Entity
class Arrays {
    @Id
    long id;

    String[] words;
    List<String> listOfWords;
    int[] numbers;
    List<Integer> listOfNumbers;
    Set<Long> setOfNumbers;
    UUID[] uuids;
    Collection<BigDecimal> decimals;
    LocalDate[] days;
    boolean[] flags;
    Level[] levels;
    List<Level> listOfLevels;

    @Column(length = 40)
    String[] shortWords;

    @Array(length = 5)
    String[] fewWords;

    @Enumerated(EnumType.STRING)
    Level[] namedLevels;

    enum Level {
        LOW,
        HIGH
    }
}
