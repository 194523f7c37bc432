package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Appended {
    NEW,
    PAID
}
