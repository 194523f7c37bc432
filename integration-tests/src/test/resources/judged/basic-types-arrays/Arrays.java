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

    String[] words = {"a", "b"};
    List<String> listOfWords = List.of("a", "b");
    int[] numbers = {1, 2};
    List<Integer> listOfNumbers;
    Set<Long> setOfNumbers = Set.of(7L);
    UUID[] uuids = {new UUID(1, 2)};
    Collection<BigDecimal> decimals = List.of(new BigDecimal("1.50"));
    LocalDate[] days = {LocalDate.of(2026, 1, 2)};
    boolean[] flags = {true};
    Level[] levels;
    List<Level> listOfLevels;
    List<? extends Number> listOfSomeNumbers;
    Set<? extends Level> setOfSomeLevels;

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
