package shop;

import java.io.Serializable;

record LineId(long sale, long position) implements Serializable {}
